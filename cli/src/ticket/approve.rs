//! `desk ticket approve`: says yes in a step that asks for it.

use desk_proto::{call, v1::ApproveTicketRequest};

use super::{before::Plan, said::Said};
use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// Say yes to tickets that await your approval
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket approve T-42
  desk ticket list --state awaiting_approval -o id | desk ticket approve - --keep-going")]
pub(crate) struct Args {
    #[command(flatten)]
    said: Said,

    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let mut request = ApproveTicketRequest::default();
    let plan = Plan::<call::TicketsApprove>::new(&args.change, &request, |r, id, text| {
        (r.id, r.comment) = (id, text);
    });
    request.comment = args.said.read(ctx, &plan)?;
    write::each::<call::TicketsApprove>(ctx, args.change, request, |r, id| r.id = id)
}
