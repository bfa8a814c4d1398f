//! `desk ticket freeze`: lets tickets rest until somebody resumes them.

use desk_proto::{call, v1::FreezeTicketRequest};

use super::before::Plan;
use crate::{
    context::Ctx,
    editor::{Editor, Text},
    error::CliError,
    flags::Change,
    render::Outcome,
    write,
};

/// Let tickets rest until somebody resumes them: nothing happens to them by itself
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket freeze T-42 --reason 'The supplier looks into it'
  desk ticket freeze T-42 --editor
  desk ticket freeze T-42 --reason 'Evidence is kept' --comment 'We wait for the police'")]
pub(crate) struct Args {
    /// Why
    #[arg(
        long,
        value_name = "TEXT",
        allow_hyphen_values = true,
        required_unless_present_any = ["editor", "recover"],
        conflicts_with_all = ["editor", "recover"]
    )]
    reason: Option<String>,

    #[command(flatten)]
    editor: Editor,

    /// A public comment with it
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    comment: Option<String>,

    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let about = "Why it rests, for everybody who sees the ticket, in Markdown.";
    let text = Text::new("reason", about, "--reason TEXT");
    let comment = args.comment.unwrap_or_default();
    let mut request = FreezeTicketRequest { comment, ..FreezeTicketRequest::default() };
    let plan = Plan::<call::TicketsFreeze>::new(&args.change, &request, |r, id, text| {
        (r.id, r.reason) = (id, text);
    });
    let written = plan.write(ctx, &args.editor, &text.rehearsed(args.change.write.dry_run))?;
    request.reason = written.or(args.reason).unwrap_or_default();
    write::each::<call::TicketsFreeze>(ctx, args.change, request, |r, id| r.id = id)
}
