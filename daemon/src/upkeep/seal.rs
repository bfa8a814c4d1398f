//! The seal of a backup: its last line holds the hash of everything before it. So a backup that was
//! cut off or changed is told from a whole one wherever it has lain, and no second file has to be kept
//! beside it. The engine reads a store only as far as its pages go, so the line does not disturb it.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};

use crate::kernel::random::hex;

const HEAD: &str = "desk-backup/1 sha256=";
/// How many bytes a seal has.
pub(super) const SIZE: u64 = HEAD.len() as u64 + 64 + 1;

/// The seal of what has this hash.
pub(super) fn line(hash: &[u8; 32]) -> String {
    format!("{HEAD}{}\n", hex(hash))
}

/// The hash that the seal at the end of a file names, if there is one. The file is read from its start
/// next.
pub(super) fn of(file: &mut File, size: u64) -> io::Result<Option<String>> {
    let mut noted = None;
    if let Some(at) = size.checked_sub(SIZE) {
        file.seek(SeekFrom::Start(at))?;
        let mut line = String::new();
        // What is no text is no seal.
        if file.take(SIZE).read_to_string(&mut line).is_ok() {
            let hash = line.strip_prefix(HEAD).and_then(|hash| hash.strip_suffix('\n'));
            noted = hash.filter(|hash| hash.len() == 64).map(str::to_owned);
        }
    }
    file.rewind()?;
    Ok(noted)
}
