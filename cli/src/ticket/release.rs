//! `desk ticket release`: gives tickets back to their group.

use desk_proto::{call, v1::ReleaseTicketRequest};

use super::said::Said;
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
    let comment = args.said.read(ctx, args.change.write.dry_run)?;
    let request = ReleaseTicketRequest { comment, ..ReleaseTicketRequest::default() };
    write::each::<call::TicketsRelease>(ctx, args.change, request, |r, id| r.id = id)
}
