//! Making a store of a backup again, where there is none. Nothing is in its place before all of it is
//! whole, so a restore that is ended in the middle leaves no store behind.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use super::check::{Look, check, unserved};
use rustix::fs::Access;

use super::files::{RESTORING, Temp, bring, failed, goes_on, sweep};
use crate::acts::restored::{self, Ended, How};
use crate::kernel::refusal::{Code, Refusal};
use crate::store::copy::{BESIDE, beside, free, is_store};
use crate::store::{Options, Outcome, Store, clock_of};

/// How long what is ended may take.
const LONGEST: Duration = Duration::from_secs(3_600);

/// Makes a backup the store in this file. Nobody may serve it, which is for the caller to make sure of.
/// Answers what was ended, and whether the backup had its seal.
///
/// # Errors
/// `ALREADY_EXISTS` where a store is, `STORE_DAMAGED` naming what is wrong with the backup.
pub async fn run(
    from: &Path,
    store: &Path,
    how: How,
    stop: &Arc<AtomicBool>,
    look: Look<'_>,
) -> Result<(Ended, bool), Refusal> {
    absent(store)?;
    sweep(store);
    let (copy, ended, sealed) = made(from, store, how, stop, look).await?;
    goes_on(stop)?;
    copy.place(store)?;
    Ok((ended, sealed))
}

/// Does the same in another directory, and takes it back: where the store would be nothing is written.
///
/// # Errors
/// As [`run`]; `DISK_FULL` and `INVALID` for a place that has no room for it, or is not ours to write to.
pub async fn rehearse(
    from: &Path,
    store: &Path,
    scratch: &Path,
    how: How,
    stop: &Arc<AtomicBool>,
    look: Look<'_>,
) -> Result<(Ended, bool), Refusal> {
    absent(store)?;
    // The directory itself, or the one in which it would be made.
    let dir = store.ancestors().skip(1).find(|dir| dir.exists()).unwrap_or(Path::new("."));
    let dir = if dir.as_os_str().is_empty() { Path::new(".") } else { dir };
    rustix::fs::access(dir, Access::WRITE_OK | Access::EXEC_OK)
        .map_err(|error| failed(dir, &error.into()))?;
    let size = std::fs::metadata(from).map_or(0, |meta| meta.len());
    if let Some(free) = free(dir).filter(|free| *free < size) {
        let why = format!("{}: {size} bytes are needed, {free} are there", dir.display());
        return Err(Refusal::new(Code::DiskFull, why).hint("make room there, and try again"));
    }
    let (_gone, ended, sealed) = made(from, &scratch.join("desk.db"), how, stop, look).await?;
    Ok((ended, sealed))
}

/// Nothing, where there is no store.
fn absent(store: &Path) -> Result<(), Refusal> {
    let taken = |path: &Path| path.symlink_metadata().is_ok();
    if taken(store) || BESIDE.iter().any(|end| taken(&beside(store, end))) {
        let dir = store.parent().unwrap_or(store).display();
        return Err(Refusal::new(Code::Exists, format!("there is a store in {dir} already"))
            .hint("nothing was changed; move it away, or name an empty directory in DESK_DATA"));
    }
    Ok(())
}

/// Makes a store of a backup beside where it is to be; answers what was ended in it, and whether the backup
/// had its seal.
async fn made(
    from: &Path,
    store: &Path,
    how: How,
    stop: &Arc<AtomicBool>,
    look: Look<'_>,
) -> Result<(Temp, Ended, bool), Refusal> {
    let copy = Temp::make(beside(store, RESTORING))?;
    look("copying", 0, 0);
    let sealed = bring(from, &copy, stop)?;
    is_store(copy.path()).map_err(|mut refusal| {
        refusal.message = format!("{}: {}", from.display(), refusal.message);
        refusal
    })?;
    let found = check(copy.path(), stop, false, look).await?;
    let damages: Vec<_> = found.iter().filter(|found| !found.ok).collect();
    if let Some(first) = damages.first() {
        let more = match damages.len() {
            1 => String::new(),
            n => format!(", and {} more", n - 1),
        };
        let shown = from.display();
        return Err(Refusal::new(
            Code::Damaged,
            format!("{shown} is damaged: {}{more}", first.detail),
        )
        .hint(format!(
            "nothing was changed; desk db check {shown} tells all; take another backup"
        )));
    }
    look("ending what was signed in", 0, 0);
    let ended = settle(copy.path(), how).await.map_err(unserved)?;
    Ok((copy, ended, sealed))
}

/// Brings the copy to the newest schema, and ends in it what must not live again.
async fn settle(copy: &Path, how: How) -> Result<Ended, Refusal> {
    let clock = clock_of(copy)?;
    let options = Options { clock, start: 0, queue: 8, batch: 1, readers: 1, log: 1 << 20 };
    let store = Store::open(copy, &options, Box::new(|_| {}), Box::new(|_| {}))?;
    let work = move |tx: &mut crate::store::Tx<'_>| match restored::run(tx, how) {
        Ok(ended) => Outcome::Done(ended),
        Err(refusal) => Outcome::Refused(refusal),
    };
    let ended = store.write(Instant::now() + LONGEST, work).await;
    store.close();
    ended
}
