//! `desk ticket transfer`: hands tickets to another group.

use desk_proto::{call, v1::TransferTicketRequest};

use super::{before::Plan, said::Said};
use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// Hand tickets to another group
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket transfer T-42 --to network
  desk ticket transfer T-42 --to network --comment 'It is the switch'")]
pub(crate) struct Args {
    /// The group
    #[arg(long, value_name = "GROUP")]
    to: String,

    #[command(flatten)]
    said: Said,

    #[command(flatten)]
    change: Change,
}

impl From<&Args> for TransferTicketRequest {
    fn from(args: &Args) -> Self {
        TransferTicketRequest { to: args.to.clone(), ..TransferTicketRequest::default() }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let mut request = TransferTicketRequest::from(&args);
    let plan = Plan::<call::TicketsTransfer>::new(&args.change, &request, |r, id, text| {
        (r.id, r.comment) = (id, text);
    });
    request.comment = args.said.read(ctx, &plan)?;
    write::each::<call::TicketsTransfer>(ctx, args.change, request, |r, id| r.id = id)
}
