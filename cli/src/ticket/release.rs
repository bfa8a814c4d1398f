//! `desk ticket release`: gives tickets back to their group.

use desk_proto::{call, v1::ReleaseTicketRequest};

use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// Give tickets back to their group
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket release T-42
  desk ticket release T-42 --comment 'I am away next week'")]
pub(crate) struct Args {
    /// A public comment with it
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    comment: Option<String>,

    #[command(flatten)]
    change: Change,
}

impl From<&Args> for ReleaseTicketRequest {
    fn from(args: &Args) -> Self {
        ReleaseTicketRequest {
            comment: args.comment.clone().unwrap_or_default(),
            ..ReleaseTicketRequest::default()
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = ReleaseTicketRequest::from(&args);
    write::each::<call::TicketsRelease>(ctx, args.change, request, |r, id| r.id = id)
}
