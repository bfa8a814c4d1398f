//! The comment that goes with something else that is done to a ticket, given by itself or written in an
//! editor. It may always be left out.

use desk_proto::{Call, WriteRequest};

use super::before::Plan;
use crate::{
    context::Ctx,
    editor::{Editor, Text},
    error::CliError,
};

/// The flags of such a comment.
#[derive(Clone, Debug, Default, clap::Args)]
pub(super) struct Said {
    /// A public comment with it
    #[arg(
        long,
        value_name = "TEXT",
        allow_hyphen_values = true,
        conflicts_with_all = ["editor", "recover"]
    )]
    comment: Option<String>,

    #[command(flatten)]
    editor: Editor,
}

impl Said {
    /// The text, which is empty where there is none.
    pub(super) fn read<C: Call<Request: WriteRequest>>(
        self,
        ctx: &Ctx,
        plan: &Plan<'_, C>,
    ) -> Result<String, CliError> {
        let about = "A comment for everybody who sees the ticket, in Markdown.";
        let text = Text::new("comment", about, "--comment TEXT");
        let text = text.rehearsed(plan.change.write.dry_run);
        Ok(plan.write(ctx, &self.editor, &text)?.or(self.comment).unwrap_or_default())
    }
}
