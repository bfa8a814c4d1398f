//! `desk context show`: one context.

use super::fields::one;
use crate::{context::Ctx, error::CliError, list, render::Outcome, settings::LOCAL};

/// Show a context, or the one in force
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk context show
  desk context show local --json=endpoint")]
pub(crate) struct Args {
    /// Which one
    name: Option<String>,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let settings = ctx.env.settings();
    let named = || settings.named.as_ref().map_or(LOCAL, |(name, _)| name).to_owned();
    one(ctx, &settings, &args.name.unwrap_or_else(named)).map(list::one)
}
