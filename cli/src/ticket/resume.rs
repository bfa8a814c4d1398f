//! `desk ticket resume`: ends the waiting of tickets.

use desk_proto::{call, v1::ResumeTicketRequest};

use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// End the waiting of tickets: they are worked on again
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket resume T-42
  desk ticket resume T-42 --comment 'The supplier has answered'")]
pub(crate) struct Args {
    /// A public comment with it
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    comment: Option<String>,

    #[command(flatten)]
    change: Change,
}

impl From<&Args> for ResumeTicketRequest {
    fn from(args: &Args) -> Self {
        ResumeTicketRequest {
            comment: args.comment.clone().unwrap_or_default(),
            ..ResumeTicketRequest::default()
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = ResumeTicketRequest::from(&args);
    write::each::<call::TicketsResume>(ctx, args.change, request, |r, id| r.id = id)
}
