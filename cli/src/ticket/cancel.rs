//! `desk ticket cancel`: the requester side takes a request back.

use desk_proto::{call, v1::CancelTicketRequest};

use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// Take requests back before anybody works on them
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket cancel T-42
  desk ticket cancel T-42 --comment 'It was the wrong button'")]
pub(crate) struct Args {
    /// A public comment with it
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    comment: Option<String>,

    #[command(flatten)]
    change: Change,
}

impl From<&Args> for CancelTicketRequest {
    fn from(args: &Args) -> Self {
        CancelTicketRequest {
            comment: args.comment.clone().unwrap_or_default(),
            ..CancelTicketRequest::default()
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = CancelTicketRequest::from(&args);
    write::each::<call::TicketsCancel>(ctx, args.change, request, |r, id| r.id = id)
}
