//! Whether a copy of a store is whole: its pages, its references, its schema, its journals, and whether
//! the tables follow from the journals. It looks at a copy only, so nothing that it does can harm a
//! store, and a store that is served is pinned no longer than it takes to copy it.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::files::{AGAIN, Temp, bring};
use crate::history::replay;
use crate::kernel::refusal::{Code, Refusal};
use crate::store::copy::{Found, beside, is_spared, look_at};

/// Hears what is done, how much of it and of how much.
pub type Look<'a> = &'a mut (dyn FnMut(&str, i64, i64) + Send);

/// Looks at a file that nobody serves, by a copy in this directory.
///
/// # Errors
/// As [`check`]; what of the file differs from its seal.
pub async fn check_file(
    file: &Path,
    dir: &Path,
    stop: &Arc<AtomicBool>,
    look: Look<'_>,
) -> Result<Vec<Found>, Refusal> {
    look("copying", 0, 0);
    let copy = Temp::make(dir.join("desk.db"))?;
    let sealed = bring(file, &copy, stop)?;
    let mut found = Vec::new();
    found.push(Found::whole(
        "seal",
        match sealed {
            true => "every byte is as it was written",
            false => "none: nobody knows of each byte whether it is as it was written",
        },
    ));
    found.extend(check(copy.path(), stop, false, look).await?);
    Ok(found)
}

/// Looks at a copy; what it is looked at with lies beside it. With `spare` it leaves room there for those
/// who write. It works on the thread that it is called on.
///
/// # Errors
/// What keeps it from looking: no store at all, no room, `STOPPING` once `stop` is set.
pub async fn check(
    copy: &Path,
    stop: &Arc<AtomicBool>,
    spare: bool,
    look: Look<'_>,
) -> Result<Vec<Found>, Refusal> {
    look("pages", 0, 0);
    let mut found = look_at(copy, stop)?;
    if found.iter().any(|found| !found.ok && found.check == "schema") {
        // What the tables mean is not known.
        return Ok(found);
    }
    let again = Temp::make(beside(copy, AGAIN))?;
    let mut told = |done, all| {
        look("journal", done, all);
        if spare { is_spared(again.path()) } else { Ok(()) }
    };
    match replay::findings(copy, again.path(), stop, &mut told).await {
        Ok((_, more)) => found.extend(more),
        // A store that is damaged is not opened, or its first row not read.
        Err(refusal) if refusal.code == Code::Damaged => {
            found.push(Found::damage("journal", refusal.message));
        }
        Err(refusal) => return Err(unserved(refusal)),
    }
    Ok(found)
}

/// What a store said that nobody serves: nobody waits for a change to it, and there is no key by which to
/// ask what became of one.
pub(super) fn unserved(refusal: Refusal) -> Refusal {
    match refusal.code {
        Code::OutcomeUnknown => Refusal::new(Code::StoreFailed, refusal.message)
            .hint("nothing was changed; have the disk looked at, and try again"),
        _ => refusal,
    }
}
