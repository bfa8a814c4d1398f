//! `desk ticket reopen`: the requester side refuses the solution.

use desk_proto::{call, v1::ReopenTicketRequest};

use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// Refuse the solution of tickets: they are open again
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket reopen T-42 --comment 'It is jammed again'")]
pub(crate) struct Args {
    /// A public comment with it
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    comment: Option<String>,

    #[command(flatten)]
    change: Change,
}

impl From<&Args> for ReopenTicketRequest {
    fn from(args: &Args) -> Self {
        ReopenTicketRequest {
            comment: args.comment.clone().unwrap_or_default(),
            ..ReopenTicketRequest::default()
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = ReopenTicketRequest::from(&args);
    write::each::<call::TicketsReopen>(ctx, args.change, request, |r, id| r.id = id)
}
