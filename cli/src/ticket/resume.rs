//! `desk ticket resume`: ends the waiting of tickets.

use desk_proto::{call, v1::ResumeTicketRequest};

use super::{before::Plan, said::Said};
use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// End the waiting of tickets: they are worked on again
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket resume T-42
  desk ticket resume T-42 --comment 'The supplier has answered'")]
pub(crate) struct Args {
    #[command(flatten)]
    said: Said,

    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let mut request = ResumeTicketRequest::default();
    let plan = Plan::<call::TicketsResume>::new(&args.change, &request, |r, id, text| {
        (r.id, r.comment) = (id, text);
    });
    request.comment = args.said.read(ctx, &plan)?;
    write::each::<call::TicketsResume>(ctx, args.change, request, |r, id| r.id = id)
}
