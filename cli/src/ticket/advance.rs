//! `desk ticket advance`: ends the present step of the process and begins the next.

use desk_proto::{call, v1::AdvanceTicketRequest};

use super::{before::Plan, offline::Offline};
use crate::{
    context::Ctx,
    editor::{Editor, Text},
    error::CliError,
    flags::Change,
    render::Outcome,
    write,
};

/// End the present step of tickets and begin the next; the last step resolves them
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket advance T-42
  desk ticket advance T-42 --comment 'The parts are ordered'
  desk ticket advance T-42 --solution 'Built in' --offline --done-at '2026-11-21 14:30'")]
pub(crate) struct Args {
    /// What solved it, Markdown, on the last step; without it the comment is the solution
    #[arg(
        long,
        value_name = "TEXT",
        allow_hyphen_values = true,
        conflicts_with_all = ["editor", "recover"]
    )]
    solution: Option<String>,

    #[command(flatten)]
    editor: Editor,

    /// A public comment with it
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    comment: Option<String>,

    #[command(flatten)]
    offline: Offline,

    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let about = "What solved it, on the last step, for everybody who sees the ticket, in Markdown.";
    let text = Text::new("solution", about, "--solution TEXT");
    let mut request = AdvanceTicketRequest {
        comment: args.comment.unwrap_or_default(),
        write: args.offline.typed(ctx),
        offline: args.offline.request(ctx)?,
        ..AdvanceTicketRequest::default()
    };
    let plan = Plan::<call::TicketsAdvance>::new(&args.change, &request, |r, id, text| {
        (r.id, r.solution) = (id, text);
    });
    let written = plan.write(ctx, &args.editor, &text.rehearsed(args.change.write.dry_run))?;
    request.solution = written.or(args.solution).unwrap_or_default();
    write::each::<call::TicketsAdvance>(ctx, args.change, request, |r, id| r.id = id)
}
