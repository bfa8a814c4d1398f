//! `desk ticket take`: gives tickets to the caller.

use desk_proto::{call, v1::TakeTicketRequest};

use super::{before::Plan, said::Said};
use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// Take tickets: you work on them now
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket take T-42
  desk ticket list --state open -g @mygroups -a none -L 1 -o id | desk ticket take -")]
pub(crate) struct Args {
    #[command(flatten)]
    said: Said,

    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let mut request = TakeTicketRequest::default();
    let plan = Plan::<call::TicketsTake>::new(&args.change, &request, |r, id, text| {
        (r.id, r.comment) = (id, text);
    });
    request.comment = args.said.read(ctx, &plan)?;
    write::each::<call::TicketsTake>(ctx, args.change, request, |r, id| r.id = id)
}
