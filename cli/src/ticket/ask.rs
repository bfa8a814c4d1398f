//! `desk ticket ask`: asks the requester side something, and waits for the answer.

use desk_proto::{call, v1::AskTicketRequest};

use super::before::Plan;
use crate::{
    context::Ctx, error::CliError, flags::Change, input::Question, render::Outcome, write,
};

/// Ask the requester side something: tickets wait for the answer
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket ask T-42 --comment 'Which tray is it?'
  desk ticket ask T-42 T-43 --comment-file question.md
  desk ticket ask T-42 --editor")]
pub(crate) struct Args {
    #[command(flatten)]
    question: Question,

    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let mut request = AskTicketRequest::default();
    let plan = Plan::<call::TicketsAsk>::new(&args.change, &request, |r, id, text| {
        (r.id, r.comment) = (id, text);
    });
    let about = Question::about(args.change.write.dry_run);
    let written = plan.answering().write(ctx, &args.question.editor, &about)?;
    request.comment = written.map_or_else(|| args.question.given(ctx), Ok)?;
    write::each::<call::TicketsAsk>(ctx, args.change, request, |r, id| r.id = id)
}
