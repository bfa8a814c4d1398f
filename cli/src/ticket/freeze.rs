//! `desk ticket freeze`: lets tickets rest until somebody resumes them.

use desk_proto::{call, v1::FreezeTicketRequest};

use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// Let tickets rest until somebody resumes them: nothing happens to them by itself
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket freeze T-42 --reason 'The supplier looks into it'
  desk ticket freeze T-42 --reason 'Evidence is kept' --comment 'We wait for the police'")]
pub(crate) struct Args {
    /// Why
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    reason: String,

    /// A public comment with it
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    comment: Option<String>,

    #[command(flatten)]
    change: Change,
}

impl From<&Args> for FreezeTicketRequest {
    fn from(args: &Args) -> Self {
        FreezeTicketRequest {
            reason: args.reason.clone(),
            comment: args.comment.clone().unwrap_or_default(),
            ..FreezeTicketRequest::default()
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = FreezeTicketRequest::from(&args);
    write::each::<call::TicketsFreeze>(ctx, args.change, request, |r, id| r.id = id)
}
