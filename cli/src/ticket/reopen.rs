//! `desk ticket reopen`: the requester side refuses the solution.

use desk_proto::{call, v1::ReopenTicketRequest};

use super::{before::Plan, said::Said};
use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// Refuse the solution of tickets: they are open again
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket reopen T-42 --comment 'It is jammed again'")]
pub(crate) struct Args {
    #[command(flatten)]
    said: Said,

    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let mut request = ReopenTicketRequest::default();
    let plan = Plan::<call::TicketsReopen>::new(&args.change, &request, |r, id, text| {
        (r.id, r.comment) = (id, text);
    });
    request.comment = args.said.read(ctx, &plan)?;
    write::each::<call::TicketsReopen>(ctx, args.change, request, |r, id| r.id = id)
}
