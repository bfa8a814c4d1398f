//! Whether a store can be written at all. The engine does not say which error a write met, what the system
//! said may be of another call, and a file system that turns read-only by itself, as some do after an error,
//! does not always say so when it is asked; so, where it is not known, it is tried. What the disk answers to a sync is not asked here: that ends the daemon.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::ErrorKind::{self, FileTooLarge, QuotaExceeded, ReadOnlyFilesystem, StorageFull};
use std::os::unix::fs::{FileExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use rustix::fs::OFlags;

use crate::kernel::refusal::{Code, Refusal};

/// What a file has after the name of the store that is made, and removed, to see whether one can be.
const TRIED: &str = "-tried-";
/// How many bytes are tried where a write has failed: one page.
pub(super) const A_PAGE: usize = 4 << 10;
/// How many where a store could not be opened: its index alone begins with 32 KiB.
pub(super) const TO_BEGIN: usize = 64 << 10;

/// Why nothing can be written, and what to do.
pub(super) type TurnedAway = (&'static str, &'static str);

const FULL: TurnedAway = ("its disk is full", "make room");
const NO_QUOTA: TurnedAway = ("the quota of its user is used up", "make room");

/// Why the system takes no write of so many bytes to a store, where it says so for sure: then nothing of
/// one was written. Tried behind the end of the largest file.
pub(super) fn is_turned_away(file: &Path, bytes: usize) -> Option<TurnedAway> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let length = |file: &Path| fs::metadata(file).map_or(0, |meta| meta.len());
    let log = file.with_extension("db-wal");
    // Several may try at once, and what lies there already is nobody's to write to.
    let own = format!("{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let mut name = prefix(file);
    name.push(own);
    let tried = file.with_file_name(name);
    let no_link = OFlags::NOFOLLOW.bits().cast_signed();
    let made = OpenOptions::new().write(true).create_new(true).custom_flags(no_link).open(&tried);
    let written = made.and_then(|made| {
        let written = made.write_all_at(&vec![0; bytes], length(file).max(length(&log)));
        // One that cannot be removed says nothing about the write; the next start sweeps it up.
        let _ = fs::remove_file(&tried);
        written
    });
    meaning(written.err()?.kind())
}

/// What it means that the system says this of a write: that it takes none, or nothing for sure.
pub(super) fn meaning(said: ErrorKind) -> Option<TurnedAway> {
    match said {
        ReadOnlyFilesystem => Some(("its file system is read-only", "have it writable again")),
        QuotaExceeded => Some(NO_QUOTA),
        FileTooLarge => Some(("a file of it is as large as is allowed", "raise that limit")),
        StorageFull => Some(FULL),
        _ => None,
    }
}

/// Whether there is room to begin. The engine maps the index of the log into memory, and where a file
/// system with small blocks has no room for all of it, the system ends the process at the first touch.
///
/// # Errors
/// `DISK_FULL`.
pub(super) fn expect(file: &Path) -> Result<(), Refusal> {
    match is_turned_away(file, TO_BEGIN) {
        Some(why @ (FULL | NO_QUOTA)) => Err(no_beginning(file, why)),
        _ => Ok(()),
    }
}

/// The refusal of a store that cannot be opened because the system takes no write to it.
pub(super) fn no_beginning(file: &Path, (why, hint): TurnedAway) -> Refusal {
    Refusal::new(Code::DiskFull, format!("{} cannot be opened: {why}", file.display()))
        .hint(format!("{hint}, then start again"))
}

/// Removes what an earlier daemon tried and could not remove, or had no time to.
pub(super) fn sweep(file: &Path) {
    for left in tried(file) {
        if let Err(error) = fs::remove_file(&left) {
            tracing::warn!("{} is left: {error}", left.display());
        }
    }
}

fn tried(file: &Path) -> Vec<PathBuf> {
    let prefix = prefix(file);
    let is_one = |entry: &fs::DirEntry| {
        entry.file_name().as_encoded_bytes().starts_with(prefix.as_encoded_bytes())
    };
    let entries = file.parent().and_then(|dir| fs::read_dir(dir).ok());
    let entries = entries.into_iter().flatten().filter_map(Result::ok);
    entries.filter(is_one).map(|entry| entry.path()).collect()
}

fn prefix(file: &Path) -> OsString {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(TRIED);
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_written_is_not_turned_away_and_nothing_is_left() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("desk.db");
        assert_eq!(is_turned_away(&file, TO_BEGIN), None);
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_is_left_is_swept_and_links_are_not_followed() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("desk.db");
        let other = dir.path().join("other");
        fs::write(&other, "kept").unwrap();
        std::os::unix::fs::symlink(&other, dir.path().join("desk.db-tried-1-0")).unwrap();
        fs::write(dir.path().join("desk.db-tried-1-1"), "left").unwrap();
        sweep(&file);
        let left: Vec<_> =
            fs::read_dir(dir.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert_eq!(left, ["other"]);
        assert_eq!(fs::read_to_string(other).unwrap(), "kept");
    }
}
