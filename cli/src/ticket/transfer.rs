//! `desk ticket transfer`: hands tickets to another group.

use desk_proto::{call, v1::TransferTicketRequest};

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

    /// A public comment with it
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    comment: Option<String>,

    #[command(flatten)]
    change: Change,
}

impl From<&Args> for TransferTicketRequest {
    fn from(args: &Args) -> Self {
        TransferTicketRequest {
            to: args.to.clone(),
            comment: args.comment.clone().unwrap_or_default(),
            ..TransferTicketRequest::default()
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = TransferTicketRequest::from(&args);
    write::each::<call::TicketsTransfer>(ctx, args.change, request, |r, id| r.id = id)
}
