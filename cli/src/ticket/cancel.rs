//! `desk ticket cancel`: the requester side takes a request back.

use desk_proto::{call, v1::CancelTicketRequest};

use super::{before::Plan, said::Said};
use crate::{
    context::Ctx,
    error::CliError,
    flags::{Change, Sure},
    render::Outcome,
    write,
};

/// Take requests back before anybody works on them
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket cancel T-42
  desk ticket cancel T-42 --comment 'It was the wrong button'
  desk ticket cancel T-42 T-43 --yes")]
pub(crate) struct Args {
    #[command(flatten)]
    said: Said,

    #[command(flatten)]
    change: Change,

    #[command(flatten)]
    sure: Sure,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    write::sure(ctx, &args.change, args.sure, "Cancel")?;
    let mut request = CancelTicketRequest::default();
    let plan = Plan::<call::TicketsCancel>::new(&args.change, &request, |r, id, text| {
        (r.id, r.comment) = (id, text);
    });
    request.comment = args.said.read(ctx, &plan)?;
    write::each::<call::TicketsCancel>(ctx, args.change, request, |r, id| r.id = id)
}
