//! The flags that say that work was done away from the system, and when.

use desk_proto::v1;

use crate::{context::Ctx, error::CliError, when};

/// Work that was done away from the system.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Offline {
    /// The work was done away from the system
    #[arg(long)]
    offline: bool,

    /// When it was done, such as '2026-11-21 14:30' or 2h; without it now
    #[arg(long, value_name = "WHEN", requires = "offline", allow_hyphen_values = true)]
    done_at: Option<String>,

    /// What was done, for agents and admins to read
    #[arg(long, value_name = "TEXT", requires = "offline", allow_hyphen_values = true)]
    note: Option<String>,
}

impl Offline {
    /// How it was typed when that was, for the request.
    pub(super) fn typed(&self, ctx: &Ctx) -> Option<v1::WriteOptions> {
        self.done_at.as_deref().and_then(|text| when::typed(ctx, text))
    }

    /// As it is sent; nothing where the work was done here.
    pub(super) fn request(self, ctx: &Ctx) -> Result<Option<v1::Offline>, CliError> {
        if !self.offline {
            return Ok(None);
        }
        let done_ms = match &self.done_at {
            None => 0,
            Some(text) => when::instant(text, ctx.now(), &ctx.env)
                .map_err(|problem| CliError::usage(format!("--done-at: {problem}")))?,
        };
        Ok(Some(v1::Offline { done_ms, note: self.note.unwrap_or_default() }))
    }
}
