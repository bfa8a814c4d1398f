//! `desk daemon confirm-clock`: says that the clock is right after it jumped ahead.

use desk_proto::{call, v1::ConfirmClockRequest};

use crate::{context::Ctx, error::CliError, render::Outcome};

/// Say that the clock is right after it jumped ahead: what falls due goes on
///
/// A clock that gains more than a day is not trusted: nothing is resolved, closed or woken by it
/// until it is confirmed. If it is wrong, set the clock of the machine and restart the daemon.
///
/// The daemon's clock never goes back behind the last event of the history. While it is more than a
/// day ahead of the machine's, a confirmation is refused (exit 7): everything would fall due. If
/// something was written while the clock was wrong, that lasts until the machine's has caught up.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk daemon confirm-clock")]
pub(crate) struct Args {}

pub(super) fn run(ctx: &Ctx, Args {}: Args) -> Result<Outcome<'_>, CliError> {
    let reply = ctx.call::<call::DaemonConfirmClock>(ConfirmClockRequest {})?;
    Ok(super::done(reply.held, None))
}
