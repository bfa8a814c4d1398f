//! `desk ticket take`: gives tickets to the caller.

use desk_proto::{call, v1::TakeTicketRequest};

use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// Take tickets: you work on them now
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket take T-42
  desk ticket list --assignee none -L 1 -o id | desk ticket take -")]
pub(crate) struct Args {
    /// A public comment with it
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    comment: Option<String>,

    #[command(flatten)]
    change: Change,
}

impl From<&Args> for TakeTicketRequest {
    fn from(args: &Args) -> Self {
        TakeTicketRequest {
            comment: args.comment.clone().unwrap_or_default(),
            ..TakeTicketRequest::default()
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = TakeTicketRequest::from(&args);
    write::each::<call::TicketsTake>(ctx, args.change, request, |r, id| r.id = id)
}
