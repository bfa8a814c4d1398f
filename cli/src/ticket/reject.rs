//! `desk ticket reject`: says no in a step that asks for approval, which ends the ticket.

use desk_proto::{call, v1::RejectTicketRequest};

use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// Say no to tickets that await your approval, for good
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket reject T-42 --reason 'The one that you have is not two years old'")]
pub(crate) struct Args {
    /// Why; the requester side is told
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    reason: String,

    #[command(flatten)]
    change: Change,
}

impl From<&Args> for RejectTicketRequest {
    fn from(args: &Args) -> Self {
        RejectTicketRequest { reason: args.reason.clone(), ..RejectTicketRequest::default() }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = RejectTicketRequest::from(&args);
    write::each::<call::TicketsReject>(ctx, args.change, request, |r, id| r.id = id)
}
