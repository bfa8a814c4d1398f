//! `desk daemon start`: starts the daemon and waits until it answers.

use desk_proto::{
    call,
    v1::{Status, StatusRequest},
};

use crate::{
    connect::{self, Trust},
    context::Ctx,
    error::CliError,
    render::Outcome,
};

/// Start the daemon, if it does not run
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk daemon start
  DESK_DATA=/tmp/try desk daemon start")]
pub(crate) struct Args {}

pub(super) fn run(ctx: &Ctx, Args {}: Args) -> Result<Outcome<'_>, CliError> {
    let (started, status) = start(ctx)?;
    Ok(super::done(started, Some(status)))
}

/// Whether it had to be started, and how it does.
pub(super) fn start(ctx: &Ctx) -> Result<(bool, Status), CliError> {
    let config = ctx.config()?;
    if !config.local {
        return Err(super::elsewhere(ctx));
    }
    let runtime = ctx.runtime()?;
    let started = match runtime.block_on(connect::dial(&config.endpoint, Trust::Anybody)) {
        Ok(_) => false,
        Err(error) if connect::nobody(&error) => {
            let channel = runtime.block_on(ctx.start(config))?;
            *ctx.link.borrow_mut() = Some(channel);
            true
        }
        Err(error) => return Err(connect::unreachable(config, &error)),
    };
    Ok((started, ctx.call::<call::DaemonStatus>(StatusRequest {})?))
}
