//! The daemon inside the program: the only file that names the crate `deskd`. Everything else
//! speaks gRPC, whether the daemon is this program or another.

use std::{
    path::Path,
    process::ExitCode,
    sync::{Arc, atomic::AtomicBool},
};

use desk_proto::v1::Checked;

use crate::{db::Restored, error::CliError};

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

/// The modes that the directory and the socket are to have, by the daemon's settings in that directory.
#[cfg(feature = "embedded")]
pub(crate) fn modes(data: &Path) -> (u32, u32) {
    let args = Args { data: Some(data.to_owned()), ..Args::default() };
    // Settings that cannot be read open nothing.
    let mode = deskd::config::Config::load(&args).map(|config| config.listen.socket_mode);
    let mode = mode.unwrap_or_default();
    (mode.directory(), mode.socket())
}

/// Makes a backup the store of a directory that has none; `how` is who owns it, and whether tokens go on.
/// With a `scratch` directory it is done there, and taken back.
#[cfg(feature = "embedded")]
pub(crate) fn restore(
    data: &Path,
    (file, scratch): (&Path, Option<&Path>),
    how: (Option<u32>, bool),
    stop: &Arc<AtomicBool>,
    look: &mut (dyn FnMut(&str, i64, i64) + Send),
) -> Result<Restored, CliError> {
    let (owner, keep_tokens) = how;
    let args = Args { data: Some(data.to_owned()), owner, ..Args::default() };
    let done = match scratch {
        Some(dir) => deskd::rehearse_restore(&args, (file, dir), keep_tokens, stop, look),
        None => deskd::restore(&args, file, keep_tokens, stop, look),
    };
    let done = done.map_err(refused)?;
    let ended = done.ended;
    Ok(Restored {
        data: done.data.display().to_string(),
        tenants: ended.tenants,
        sessions: ended.sessions,
        tokens: ended.tokens,
        access: ended.grants,
        visits: ended.visits,
        unbound: ended.bindings,
        owner: ended.owner.map(i64::from),
        sealed: done.sealed,
        missing_key: done.missing_key.map(|key| key.display().to_string()),
        dry_run: scratch.is_some(),
    })
}

/// Looks whether a file is a store that is whole, by a copy in another directory.
#[cfg(feature = "embedded")]
pub(crate) fn check(
    file: &Path,
    scratch: &Path,
    stop: &Arc<AtomicBool>,
    look: &mut (dyn FnMut(&str, i64, i64) + Send),
) -> Result<Vec<Checked>, CliError> {
    let found = deskd::check(file, scratch, stop, look).map_err(refused)?;
    let checked = found.into_iter().map(|found| Checked {
        check: found.check.to_owned(),
        ok: found.ok,
        detail: found.detail,
        tenant: found.tenant,
        table: found.table,
        page: found.page,
    });
    Ok(checked.collect())
}

/// A refusal without a wire between: the same code, exit and hint.
#[cfg(feature = "embedded")]
fn refused(refusal: deskd::kernel::refusal::Refusal) -> CliError {
    let status = tonic::Status::from(refusal);
    let mut error = CliError::of_status(&status);
    error.grpc = None;
    error
}

/// Without a daemon inside nobody here knows that they may be others.
#[cfg(not(feature = "embedded"))]
pub(crate) fn modes(_: &Path) -> (u32, u32) {
    (0o700, 0o600)
}

/// Without a daemon inside nobody here can make a store.
#[cfg(not(feature = "embedded"))]
pub(crate) fn restore(
    _: &Path,
    _: (&Path, Option<&Path>),
    _: (Option<u32>, bool),
    _: &Arc<AtomicBool>,
    _: &mut (dyn FnMut(&str, i64, i64) + Send),
) -> Result<Restored, CliError> {
    Err(CliError::usage("this desk was built without the daemon, which restores backups"))
}

/// Without a daemon inside nobody here can read a store.
#[cfg(not(feature = "embedded"))]
pub(crate) fn check(
    _: &Path,
    _: &Path,
    _: &Arc<AtomicBool>,
    _: &mut (dyn FnMut(&str, i64, i64) + Send),
) -> Result<Vec<Checked>, CliError> {
    Err(CliError::usage("this desk was built without the daemon, which looks at files"))
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
