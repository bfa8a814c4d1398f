//! `desk ticket resolve`: ends the work on tickets with a solution.

use desk_proto::{call, v1::ResolveTicketRequest};

use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// End the work on tickets with a solution
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket resolve T-42 --solution 'Took the paper out of tray 2'
  desk ticket resolve - --solution 'No answer for 14 days' --keep-going < ids.txt")]
pub(crate) struct Args {
    /// What solved it, Markdown; without it the comment is the solution
    #[arg(
        long,
        value_name = "TEXT",
        allow_hyphen_values = true,
        required_unless_present = "comment"
    )]
    solution: Option<String>,

    /// A public comment with it
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    comment: Option<String>,

    #[command(flatten)]
    change: Change,
}

impl From<&Args> for ResolveTicketRequest {
    fn from(args: &Args) -> Self {
        ResolveTicketRequest {
            solution: args.solution.clone().unwrap_or_default(),
            comment: args.comment.clone().unwrap_or_default(),
            ..ResolveTicketRequest::default()
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = ResolveTicketRequest::from(&args);
    write::each::<call::TicketsResolve>(ctx, args.change, request, |r, id| r.id = id)
}
