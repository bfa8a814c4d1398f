//! `desk ticket take`: gives tickets to the caller.

use desk_proto::{call, v1::TakeTicketRequest};

use super::said::Said;
use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// Take tickets: you work on them now
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket take T-42
  desk ticket list --assignee none -L 1 -o id | desk ticket take -")]
pub(crate) struct Args {
    #[command(flatten)]
    said: Said,

    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let comment = args.said.read(ctx, args.change.write.dry_run)?;
    let request = TakeTicketRequest { comment, ..TakeTicketRequest::default() };
    write::each::<call::TicketsTake>(ctx, args.change, request, |r, id| r.id = id)
}
