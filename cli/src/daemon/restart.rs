//! `desk daemon restart`: ends the daemon and starts it again.

use crate::{context::Ctx, error::CliError, render::Outcome};

/// Stop the daemon and start it again
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk daemon restart")]
pub(crate) struct Args {}

pub(super) fn run(ctx: &Ctx, Args {}: Args) -> Result<Outcome<'_>, CliError> {
    super::stop::stop(ctx)?;
    let (_, status) = super::start::start(ctx)?;
    Ok(super::done(true, Some(status)))
}
