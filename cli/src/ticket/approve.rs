//! `desk ticket approve`: says yes in a step that asks for it.

use desk_proto::{call, v1::ApproveTicketRequest};

use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// Say yes to tickets that await your approval
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket approve T-42
  desk ticket list --state awaiting_approval -o id | desk ticket approve - --keep-going")]
pub(crate) struct Args {
    /// A public comment with it
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    comment: Option<String>,

    #[command(flatten)]
    change: Change,
}

impl From<&Args> for ApproveTicketRequest {
    fn from(args: &Args) -> Self {
        ApproveTicketRequest {
            comment: args.comment.clone().unwrap_or_default(),
            ..ApproveTicketRequest::default()
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = ApproveTicketRequest::from(&args);
    write::each::<call::TicketsApprove>(ctx, args.change, request, |r, id| r.id = id)
}
