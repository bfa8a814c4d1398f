//! What is done to a store that nobody serves: making one of a backup, and looking at a file. The lock of
//! the directory is held meanwhile, so that no daemon begins in the middle.

use std::fs::{DirBuilder, File};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::place;
use crate::acts::restored::{Ended, How};
use crate::args::Args;
use crate::config::Config;
use crate::kernel::random;
use crate::kernel::refusal::{Code, Refusal};
use crate::store::copy::Found;
use crate::upkeep;

/// A backup that is a store again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The directory.
    pub data: PathBuf,
    /// What was ended or is held.
    pub ended: Ended,
    /// Whether the backup had its seal, by which it is known that every byte is as it was written.
    pub sealed: bool,
    /// The key that second factors need, where there are such and it is not there.
    pub missing_key: Option<PathBuf>,
}

/// Makes a backup the store of a directory that has none. `look` hears what is done and how much of how
/// much. Once `stop` is set it ends, and nothing of it is left.
///
/// # Errors
/// `STOPPING` when it was ended; `ALREADY_EXISTS` where there is a store or a daemon, `STORE_DAMAGED`, `STORE_NEWER`.
pub fn restore(
    args: &Args,
    from: &Path,
    keep_tokens: bool,
    stop: &Arc<AtomicBool>,
    look: &mut (dyn FnMut(&str, i64, i64) + Send),
) -> Result<Restored, Refusal> {
    let config = Config::load_of(args, place::look)?;
    // Before a directory is made for it.
    there(from)?;
    let _lock = place::take(&config)?;
    let _other = match same_dir(from, &config.data) {
        // Then it is locked already.
        true => None,
        false => unserved(from, "desk db backup copies a store that is served; or stop it first")?,
    };
    let how = How { owner: args.owner, keep_tokens };
    let (ended, sealed) =
        runtime()?.block_on(upkeep::restore::run(from, &config.store(), how, stop, look))?;
    Ok(restored(config, ended, sealed))
}

/// Does the same in `scratch`, and takes it back: what would be refused is refused, and nothing is written in
/// the directory that the store is to be in.
///
/// # Errors
/// As [`restore`].
pub fn rehearse_restore(
    args: &Args,
    (from, scratch): (&Path, &Path),
    keep_tokens: bool,
    stop: &Arc<AtomicBool>,
    look: &mut (dyn FnMut(&str, i64, i64) + Send),
) -> Result<Restored, Refusal> {
    let config = Config::load_of(args, place::look)?;
    there(from)?;
    config.socket()?;
    let at = config.lock();
    let _lock = match File::open(&at) {
        Ok(lock) => match lock.try_lock() {
            Ok(()) => Some(lock),
            Err(_) => {
                let why = "another daemon has this store already";
                return Err(Refusal::new(Code::Exists, why).hint("desk daemon status shows it"));
            }
        },
        // Nobody has held it yet.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => {
            let text = format!("cannot open {}: {error}", at.display());
            return Err(Refusal::new(Code::StoreFailed, text));
        }
    };
    let _other = match same_dir(from, &config.data) {
        true => None,
        false => unserved(from, "desk db backup copies a store that is served; or stop it first")?,
    };
    let dir = Scratch::make(scratch)?;
    let how = How { owner: args.owner, keep_tokens };
    let store = config.store();
    let rehearsed = upkeep::restore::rehearse(from, &store, &dir.0, how, stop, look);
    let (ended, sealed) = runtime()?.block_on(rehearsed)?;
    Ok(restored(config, ended, sealed))
}

/// Whether there is such a file.
fn there(file: &Path) -> Result<(), Refusal> {
    match std::fs::metadata(file) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            Err(Refusal::not_found("file", &file.display().to_string()))
        }
        _ => Ok(()),
    }
}

/// What there is afterwards.
fn restored(config: Config, ended: Ended, sealed: bool) -> Restored {
    let missing = ended.factors > 0 && !config.key_file.exists();
    let missing_key = missing.then(|| config.key_file.clone());
    Restored { data: config.data, ended, sealed, missing_key }
}

/// Looks whether a backup, or the file of a store that nobody serves, is whole. It is copied into
/// `scratch` and looked at there, so nothing is changed where it lies. Once `stop` is set it ends, and
/// nothing of it is left.
///
/// # Errors
/// What keeps it from looking; a file that is no store at all, or differs from its seal, is
/// `STORE_DAMAGED`.
pub fn check(
    file: &Path,
    scratch: &Path,
    stop: &Arc<AtomicBool>,
    look: &mut (dyn FnMut(&str, i64, i64) + Send),
) -> Result<Vec<Found>, Refusal> {
    let _lock = unserved(file, "desk db check without a file asks the daemon; or stop it first")?;
    let dir = Scratch::make(scratch)?;
    let (from, dir) = (file.to_owned(), &dir.0);
    runtime()?.block_on(upkeep::check_file(&from, dir, stop, look))
}

/// Whoever serves a store keeps it from being read here: what is in its memory is not in its file. The
/// lock is held as long as what is answered.
fn unserved(file: &Path, hint: &str) -> Result<Option<File>, Refusal> {
    // Where it lies, by whatever links it was named.
    let Ok(file) = file.canonicalize() else { return Ok(None) };
    let dir = file.parent().unwrap_or(Path::new("/"));
    let Ok(lock) = File::open(dir.join("deskd.lock")) else { return Ok(None) };
    if file.file_name().is_none_or(|name| name != "desk.db") {
        return Ok(None);
    }
    match lock.try_lock() {
        Ok(()) => Ok(Some(lock)),
        Err(_) => Err(Refusal::new(Code::Exists, "a daemon serves this store").hint(hint)),
    }
}

/// Whether a file lies in this directory.
fn same_dir(file: &Path, dir: &Path) -> bool {
    let of = file.canonicalize().ok().and_then(|file| file.parent().map(Path::to_owned));
    of.is_some() && of == dir.canonicalize().ok()
}

/// A directory for nobody else, which goes when this does.
struct Scratch(PathBuf);

impl Scratch {
    fn make(within: &Path) -> Result<Scratch, Refusal> {
        let dir = within.join(format!("desk-check-{}", random::hex(&random::bytes::<8>()?)));
        DirBuilder::new().mode(0o700).create(&dir).map_err(|error| {
            Refusal::new(Code::Invalid, format!("{}: {error}", dir.display()))
                .hint("TMPDIR names a directory with room for two copies")
        })?;
        Ok(Scratch(dir))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _left = std::fs::remove_dir_all(&self.0);
    }
}

fn runtime() -> Result<tokio::runtime::Runtime, Refusal> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
    runtime.map_err(|error| Refusal::internal(format!("no runtime: {error}")))
}
