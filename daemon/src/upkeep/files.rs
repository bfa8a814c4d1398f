//! The files that upkeep makes beside a store. They have names of their own, so that what a crash leaves
//! is found and removed, and they go when whoever made them lets go.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::fs::{CWD, OFlags, RenameFlags, renameat_with};
use sha2::{Digest as _, Sha256};

use super::seal;
use crate::kernel::random::hex;
use crate::kernel::refusal::{Code, Refusal};
use crate::store::copy::{BESIDE, beside};

/// What the names of these files end with, behind that of the store.
pub(super) const COPY: &str = "-copy";
/// The store that a journal is done again in.
pub(super) const AGAIN: &str = "-again";
/// The store that a backup is made into, until it is whole.
pub(super) const RESTORING: &str = "-restoring";
/// The smallest page that a store can have: its file is a multiple of that.
const PAGE_MIN: u64 = 512;

/// Removes what a crash left behind, whatever was made beside a file of ours too. Nobody may be at work
/// there.
pub fn sweep(store: &Path) {
    let ours = |name: &OsString| {
        let rest = name.as_encoded_bytes();
        let store = store.file_name().unwrap_or_default().as_encoded_bytes();
        let rest = rest.strip_prefix(store).unwrap_or_default();
        [COPY, AGAIN, RESTORING].iter().any(|end| rest.starts_with(end.as_bytes()))
    };
    let dir = store.parent().unwrap_or(Path::new("."));
    let names = std::fs::read_dir(dir).into_iter().flatten().flatten().map(|file| file.file_name());
    for name in names.filter(ours) {
        remove_one(&dir.join(name));
    }
}

/// Removes a file, and what the engine keeps beside it.
fn remove(file: &Path) {
    BESIDE.iter().for_each(|end| remove_one(&beside(file, end)));
    remove_one(file);
}

fn remove_one(path: &Path) {
    if let Err(error) = std::fs::remove_file(path)
        && error.kind() != io::ErrorKind::NotFound
    {
        tracing::warn!("{} could not be removed: {error}", path.display());
    }
}

/// A file of ours, which goes when this does.
#[derive(Debug)]
pub(super) struct Temp {
    path: PathBuf,
    kept: bool,
}

impl Temp {
    /// Makes the file, for nobody else to read. What the engine makes beside it is as readable as it.
    pub(super) fn make(path: PathBuf) -> Result<Temp, Refusal> {
        remove(&path);
        let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path);
        made.map_err(|error| failed(&path, &error))?;
        Ok(Temp { path, kept: false })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Leaves the file to whoever looks after the one that it lies beside.
    fn keep(mut self) {
        self.kept = true;
    }

    /// Gives the file its place and its name, for good, where nobody has that name.
    pub(super) fn place(mut self, to: &Path) -> Result<(), Refusal> {
        for end in BESIDE {
            let side = beside(&self.path, end);
            if std::fs::metadata(&side).is_ok_and(|meta| meta.len() > 0) {
                let name = side.display();
                return Err(Refusal::internal(format!("{name} holds what the store should hold")));
            }
            let _none = std::fs::remove_file(&side);
        }
        let synced = File::open(&self.path).and_then(|file| file.sync_all());
        synced.map_err(|error| failed(&self.path, &error))?;
        match renameat_with(CWD, &self.path, CWD, to, RenameFlags::NOREPLACE) {
            Ok(()) => {}
            // A file system that cannot promise it: nobody had the name a moment ago.
            Err(rustix::io::Errno::INVAL) if to.symlink_metadata().is_err() => {
                std::fs::rename(&self.path, to).map_err(|error| failed(to, &error))?;
            }
            Err(rustix::io::Errno::EXIST) => {
                let why = format!("{} is there by now", to.display());
                return Err(Refusal::new(Code::Exists, why));
            }
            Err(error) => return Err(failed(to, &error.into())),
        }
        self.kept = true;
        // It is there, whole, and in use from now on. Only a crash of the machine could take the name.
        if let Err(refusal) = sync_dir(to) {
            tracing::warn!("{} has its name, which may not be on disk: {refusal}", to.display());
        }
        Ok(())
    }
}

impl Drop for Temp {
    fn drop(&mut self) {
        if !self.kept {
            remove(&self.path);
        }
    }
}

/// Has the name of a file on disk.
fn sync_dir(file: &Path) -> Result<(), Refusal> {
    let dir = file.parent().filter(|dir| !dir.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let synced = File::open(dir).and_then(|dir| dir.sync_all());
    synced.map_err(|error| failed(dir, &error))
}

/// What a file of the user's could not be read or written for.
pub(super) fn failed(path: &Path, error: &io::Error) -> Refusal {
    let shown = path.display();
    match error.kind() {
        io::ErrorKind::NotFound => Refusal::not_found("file", &shown.to_string()),
        io::ErrorKind::StorageFull
        | io::ErrorKind::QuotaExceeded
        | io::ErrorKind::FileTooLarge
        | io::ErrorKind::ReadOnlyFilesystem => {
            Refusal::new(Code::DiskFull, format!("{shown}: {error}"))
                .hint("nothing was changed; make room, and try again")
        }
        _ => Refusal::new(Code::Invalid, format!("{shown}: {error}")),
    }
}

/// Brings a backup, or the file of a store that nobody serves, into a file of ours. A backup has a seal:
/// then every byte is as it was written. Answers whether it had one.
///
/// # Errors
/// `STORE_DAMAGED` when a byte differs or is missing.
pub(super) fn bring(from: &Path, into: &Temp, stop: &AtomicBool) -> Result<bool, Refusal> {
    // A pipe that nobody writes to would be waited for.
    let at_once = OFlags::NONBLOCK.bits().cast_signed();
    let opened = OpenOptions::new().read(true).custom_flags(at_once).open(from);
    let mut file = opened.map_err(|error| failed(from, &error))?;
    let meta = file.metadata().map_err(|error| failed(from, &error))?;
    if !meta.is_file() {
        return Err(Refusal::new(Code::Invalid, format!("{} is no file", from.display())));
    }
    let noted = seal::of(&mut file, meta.len()).map_err(|error| failed(from, &error))?;
    let size = if noted.is_some() { meta.len() - seal::SIZE } else { meta.len() };
    let damaged = |why: &str| {
        Refusal::new(Code::Damaged, format!("{}: {why}", from.display()))
            .hint("nothing was changed; take another backup")
    };
    if size == 0 || size % PAGE_MIN != 0 {
        return Err(damaged("it is no backup, or only a part of one"));
    }
    let hash = pour(from, &mut file, size, into.path(), stop)?;
    match noted {
        Some(noted) if noted != hex(&hash) => {
            Err(damaged("it is not as it was written: its bytes have another hash than its seal"))
        }
        Some(_) => Ok(true),
        None => {
            // A store that ended without a goodbye has its newest changes in its log.
            let log = beside(from, "-wal");
            if let Ok(mut file) = File::open(&log) {
                let size = file.metadata().map_err(|error| failed(&log, &error))?.len();
                let into = Temp::make(beside(into.path(), "-wal"))?;
                pour(&log, &mut file, size, into.path(), stop)?;
                // It goes with the copy that it lies beside.
                into.keep();
            }
            Ok(false)
        }
    }
}

/// Whether somebody waits still.
pub(super) fn goes_on(stop: &AtomicBool) -> Result<(), Refusal> {
    match stop.load(Ordering::Relaxed) {
        true => Err(Refusal::new(Code::Stopping, "it was not waited for")),
        false => Ok(()),
    }
}

/// Copies so many bytes into a file that is there, and has them on disk; answers their hash.
fn pour(
    from: &Path,
    file: &mut File,
    size: u64,
    into: &Path,
    stop: &AtomicBool,
) -> Result<[u8; 32], Refusal> {
    let open = OpenOptions::new().write(true).truncate(true).open(into);
    let mut out = open.map_err(|error| failed(into, &error))?;
    let (mut hash, mut left, mut buffer) = (Sha256::new(), size, vec![0; 1 << 20]);
    while left > 0 {
        goes_on(stop)?;
        let most = buffer.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        let part = buffer.get_mut(..most).unwrap_or_default();
        file.read_exact(part).map_err(|error| failed(from, &error))?;
        hash.update(&*part);
        out.write_all(part).map_err(|error| failed(into, &error))?;
        left -= u64::try_from(most).unwrap_or(left);
    }
    out.sync_all().map_err(|error| failed(into, &error))?;
    Ok(hash.finalize().into())
}
