//! `desk ticket comment`: says something about a ticket.

use desk_proto::{call, v1::CommentTicketRequest};

use super::before::Plan;
use crate::{
    context::Ctx, editor::Text, error::CliError, flags::Change, input::Body, render::Outcome, write,
};

/// Add a comment to tickets
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket comment T-42 -b 'The spare part comes on Monday'
  desk ticket comment T-42 --internal --body-file notes.md
  desk ticket comment T-42 --editor
  desk ticket comment T-42 --reopen -b 'It is jammed again'")]
pub(crate) struct Args {
    #[command(flatten)]
    body: Body,

    /// Only for agents and admins to see
    #[arg(long)]
    internal: bool,

    /// Refuse the solution with it: a resolved ticket is open again
    #[arg(long, conflicts_with = "internal")]
    reopen: bool,

    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let about = match args.internal {
        true => "A comment for agents and admins, in Markdown.",
        false => "A comment for everybody who sees the ticket, in Markdown.",
    };
    let written = Text::new("comment", about, Body::FLAGS).rehearsed(args.change.write.dry_run);
    let (internal, reopen) = (args.internal, args.reopen);
    let mut request = CommentTicketRequest { internal, reopen, ..CommentTicketRequest::default() };
    let plan = Plan::<call::TicketsComment>::new(&args.change, &request, |r, id, text| {
        (r.id, r.text) = (id, text);
    });
    let text = match plan.answering().write(ctx, &args.body.editor, &written)? {
        None => args.body.read(ctx, &written)?,
        written => written,
    };
    request.text = text.ok_or_else(|| {
        let hint = match args.change.ids.iter().find(|id| id.contains(' ')) {
            Some(words) => format!("write --body {}", shell_words::quote(words)),
            None => format!("give it with {}, or write it with --editor", Body::FLAGS),
        };
        CliError::usage("a comment needs a text").hint(hint)
    })?;
    write::each::<call::TicketsComment>(ctx, args.change, request, |r, id| r.id = id)
}
