//! `desk ticket close`: the requester side accepts the solution.

use desk_proto::{call, v1::CloseTicketRequest};

use super::{before::Plan, said::Said};
use crate::{
    context::Ctx,
    error::CliError,
    flags::{Change, Sure},
    render::Outcome,
    write,
};

/// Accept the solution of tickets, for good
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket close T-42
  desk ticket close T-42 --comment 'It works again, thank you'
  desk ticket close T-42 T-43 --yes")]
pub(crate) struct Args {
    #[command(flatten)]
    said: Said,

    #[command(flatten)]
    change: Change,

    #[command(flatten)]
    sure: Sure,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    write::sure(ctx, &args.change, args.sure, "Close")?;
    let mut request = CloseTicketRequest::default();
    let plan = Plan::<call::TicketsClose>::new(&args.change, &request, |r, id, text| {
        (r.id, r.comment) = (id, text);
    });
    request.comment = args.said.read(ctx, &plan)?;
    write::each::<call::TicketsClose>(ctx, args.change, request, |r, id| r.id = id)
}
