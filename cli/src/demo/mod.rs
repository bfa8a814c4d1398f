//! `desk demo`: a small desk from the first organisation to the last line of a ticket's history. It
//! runs on a daemon and a store of its own, which are gone when it ends, however it ends. Every
//! command goes through [`crate::run`], so what is shown is what happens.

mod desk;
mod scene;
mod signals;
mod stage;
mod words;

use std::process::ExitCode;

use self::stage::Stage;
use crate::{context::Ctx, error::CliError, render::Outcome};

/// Show a ticket's life on a small desk of its own, and clean up
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk demo
  desk demo --fast | less -R
  desk demo --keep")]
pub(crate) struct Args {
    /// No pauses; there are none either where nobody watches
    #[arg(long)]
    fast: bool,

    /// Leave the daemon and its store there, and say how to use them
    #[arg(long)]
    keep: bool,
}

pub(crate) fn run<'a>(ctx: &Ctx, args: &Args) -> Result<Outcome<'a>, CliError> {
    let mut stage = Stage::new(ctx, args.fast)?;
    scene::play(&mut stage)?;
    if args.keep {
        scene::kept(&stage)?;
        stage.keep();
    } else {
        stage.strike()?;
        scene::gone(ctx)?;
    }
    Ok(Outcome::Exit(ExitCode::SUCCESS))
}
