//! `desk daemon stop`: ends the daemon after the calls that run.

use desk_proto::{call, v1::StopRequest};

use crate::{autostart, context::Ctx, error::CliError, exit::Exit, render::Outcome};

/// Stop the daemon; what runs is finished first
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk daemon stop")]
pub(crate) struct Args {}

pub(super) fn run(ctx: &Ctx, Args {}: Args) -> Result<Outcome<'_>, CliError> {
    Ok(super::done(stop(ctx)?, None))
}

/// Whether it ran.
pub(super) fn stop(ctx: &Ctx) -> Result<bool, CliError> {
    ctx.leave.set(true);
    let config = ctx.config()?;
    match ctx.call::<call::DaemonStop>(StopRequest {}) {
        Ok(_) => {}
        // Nobody was there, or it was gone before it could say so.
        Err(error) if error.exit == Exit::Unreachable => {
            let gone = ctx.runtime()?.block_on(autostart::gone(config));
            return if gone { Ok(false) } else { Err(error) };
        }
        Err(error) => return Err(error),
    }
    *ctx.link.borrow_mut() = None;
    if ctx.runtime()?.block_on(autostart::gone(config)) {
        return Ok(true);
    }
    Err(CliError::new(
        Exit::Timeout,
        "DEADLINE",
        "the daemon is told to end, but has not ended yet",
    ))
}
