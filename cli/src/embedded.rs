//! The daemon inside the program: the only file that names the crate `deskd`. Everything else
//! speaks gRPC, whether the daemon is this program or another.

use std::{path::Path, process::ExitCode};

use crate::error::CliError;

#[cfg(feature = "embedded")]
pub(crate) use deskd::{Args, BUILD};

/// Runs the daemon until it is told to end.
#[cfg(feature = "embedded")]
pub(crate) fn run(args: &Args) -> Result<ExitCode, CliError> {
    Ok(deskd::run(args))
}

/// Whether the daemon's settings in a directory can be read, else why not.
#[cfg(feature = "embedded")]
pub(crate) fn check_config(data: &Path) -> Result<(), String> {
    let args = Args { data: Some(data.to_owned()), ..Args::default() };
    deskd::config::Config::load(&args).map(drop).map_err(|refusal| refusal.message)
}

/// Without a daemon inside there are no flags for it.
#[cfg(not(feature = "embedded"))]
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Args {}

/// Without a daemon inside the build is the version.
#[cfg(not(feature = "embedded"))]
pub(crate) const BUILD: &str = env!("CARGO_PKG_VERSION");

/// Without a daemon inside there is nothing to run.
#[cfg(not(feature = "embedded"))]
pub(crate) fn run(_: &Args) -> Result<ExitCode, CliError> {
    Err(CliError::usage("this desk was built without the daemon").hint("run deskd"))
}

/// Without a daemon inside nobody here knows what its settings may say.
#[cfg(not(feature = "embedded"))]
pub(crate) fn check_config(data: &Path) -> Result<(), String> {
    let path = data.join("deskd.toml");
    std::fs::read_to_string(&path).map(drop).map_err(|e| format!("{}: {e}", path.display()))
}
