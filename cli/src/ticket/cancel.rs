//! `desk ticket cancel`: the requester side takes a request back.

use desk_proto::{call, v1::CancelTicketRequest};

use super::said::Said;
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
    let comment = args.said.read(ctx, args.change.write.dry_run)?;
    let request = CancelTicketRequest { comment, ..CancelTicketRequest::default() };
    write::each::<call::TicketsCancel>(ctx, args.change, request, |r, id| r.id = id)
}
