//! `desk daemon status`: whether the daemon runs and how it does.

use desk_proto::{call, v1::StatusRequest};

use crate::{context::Ctx, error::CliError, list, render::Outcome};

/// Show whether the daemon runs and how it does
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk daemon status
  desk daemon status --json=pid,started,store_bytes
  desk daemon status --quiet || echo 'it does not run'")]
pub(crate) struct Args {}

pub(super) fn run(ctx: &Ctx, Args {}: Args) -> Result<Outcome<'_>, CliError> {
    // To look at it is no reason to start it.
    ctx.leave.set(true);
    Ok(list::one(ctx.call::<call::DaemonStatus>(StatusRequest {})?))
}
