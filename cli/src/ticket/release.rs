//! `desk ticket release`: gives tickets back to their group.

use desk_proto::{call, v1::ReleaseTicketRequest};

use super::{before::Plan, said::Said};
use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// Give tickets back to their group
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket release T-42
  desk ticket release T-42 --comment 'I am away next week'")]
pub(crate) struct Args {
    #[command(flatten)]
    said: Said,

    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let mut request = ReleaseTicketRequest::default();
    let plan = Plan::<call::TicketsRelease>::new(&args.change, &request, |r, id, text| {
        (r.id, r.comment) = (id, text);
    });
    request.comment = args.said.read(ctx, &plan)?;
    write::each::<call::TicketsRelease>(ctx, args.change, request, |r, id| r.id = id)
}
