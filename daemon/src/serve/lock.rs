//! The lock that makes a store have one daemon. It is held as long as the process lives and never
//! unlinked: the kernel lets it go, however the process ends.

use std::fs::{File, OpenOptions};
use std::io::{Seek as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use crate::kernel::refusal::{Code, Refusal};

/// The lock, held.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock.
    ///
    /// # Errors
    /// `ALREADY_EXISTS` when another daemon holds it.
    pub(super) fn take(path: &Path) -> Result<Lock, Refusal> {
        let fail = |error: std::io::Error| {
            Refusal::new(Code::Invalid, format!("{}: {error}", path.display()))
        };
        let mut file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(path)
            .map_err(fail)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(std::fs::TryLockError::WouldBlock) => {
                return Err(Refusal::new(Code::Exists, "another daemon has this store already")
                    .hint("desk daemon status shows it"));
            }
            Err(std::fs::TryLockError::Error(error)) => return Err(fail(error)),
        }
        // For people who look: nothing trusts this number.
        let _ = file.set_len(0).and_then(|()| file.rewind());
        let _ = writeln!(file, "{}", std::process::id());
        Ok(Lock { _file: file })
    }
}
