//! `desk ticket resolve`: ends the work on tickets with a solution.

use desk_proto::{call, v1::ResolveTicketRequest};

use super::{before::Plan, offline::Offline};
use crate::{
    context::Ctx,
    editor::{Editor, Text},
    error::CliError,
    flags::Change,
    render::Outcome,
    write,
};

/// End the work on tickets with a solution
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket resolve T-42 --solution 'Took the paper out of tray 2'
  desk ticket resolve T-42 --editor
  desk ticket resolve T-42 --solution 'A new tray' --offline --done-at 2h --note 'Part 4711'
  desk ticket resolve - --solution 'No answer for 14 days' --keep-going < ids.txt")]
pub(crate) struct Args {
    /// What solved it, Markdown; without it the comment is the solution
    #[arg(
        long,
        value_name = "TEXT",
        allow_hyphen_values = true,
        required_unless_present_any = ["comment", "editor", "recover"],
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
    let about = "What solved it, for everybody who sees the ticket, in Markdown.";
    let text = Text::new("solution", about, "--solution TEXT");
    let mut request = ResolveTicketRequest {
        comment: args.comment.unwrap_or_default(),
        write: args.offline.typed(ctx),
        offline: args.offline.request(ctx)?,
        ..ResolveTicketRequest::default()
    };
    let plan = Plan::<call::TicketsResolve>::new(&args.change, &request, |r, id, text| {
        (r.id, r.solution) = (id, text);
    });
    let written = plan.write(ctx, &args.editor, &text.rehearsed(args.change.write.dry_run))?;
    request.solution = written.or(args.solution).unwrap_or_default();
    write::each::<call::TicketsResolve>(ctx, args.change, request, |r, id| r.id = id)
}
