//! `desk ticket reject`: says no in a step that asks for approval, which ends the ticket.

use desk_proto::{call, v1::RejectTicketRequest};

use super::before::Plan;
use crate::{
    context::Ctx,
    editor::{Editor, Text},
    error::CliError,
    flags::Change,
    render::Outcome,
    write,
};

/// Say no to tickets that await your approval, for good
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket reject T-42 --reason 'The one that you have is not two years old'")]
pub(crate) struct Args {
    /// Why; the requester side is told
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

    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let about = "Why it is rejected, for the requester side to read, in Markdown.";
    let text = Text::new("reason", about, "--reason TEXT");
    let mut request = RejectTicketRequest::default();
    let plan = Plan::<call::TicketsReject>::new(&args.change, &request, |r, id, text| {
        (r.id, r.reason) = (id, text);
    });
    let written = plan.write(ctx, &args.editor, &text.rehearsed(args.change.write.dry_run))?;
    request.reason = written.or(args.reason).unwrap_or_default();
    write::each::<call::TicketsReject>(ctx, args.change, request, |r, id| r.id = id)
}
