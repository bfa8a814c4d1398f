//! `desk ticket close`: the requester side accepts the solution.

use desk_proto::{call, v1::CloseTicketRequest};

use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// Accept the solution of tickets, for good
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket close T-42
  desk ticket close T-42 --comment 'It works again, thank you'")]
pub(crate) struct Args {
    /// A public comment with it
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    comment: Option<String>,

    #[command(flatten)]
    change: Change,
}

impl From<&Args> for CloseTicketRequest {
    fn from(args: &Args) -> Self {
        CloseTicketRequest {
            comment: args.comment.clone().unwrap_or_default(),
            ..CloseTicketRequest::default()
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = CloseTicketRequest::from(&args);
    write::each::<call::TicketsClose>(ctx, args.change, request, |r, id| r.id = id)
}
