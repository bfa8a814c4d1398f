//! Copies of a store, and files that may be one. A copy is what the store is at one moment: it is made
//! in one read transaction, on a connection of its own, so no reader of the pool waits for it and
//! writes go on. Where a copy is kept, and what becomes of it, is not known here.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::migrate;
use super::sqlite::{Db, copy::no_room};
use super::tx::ReadTx;
use crate::kernel::clock::Millis;
use crate::kernel::refusal::{Code, Refusal};

/// What ends with a store's name and belongs to it.
pub const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];
/// How large the log of the store may grow while a copy pins it: beyond that the copy is given up, so
/// that a disk which is too slow for both serves the callers.
const LOG_MAX: u64 = 2 << 30;
/// The room that a copy leaves on its file system: callers want to write there.
const SPARED: u64 = 16 << 20;

const SEEN: &str = "SELECT count(*) FROM sqlite_schema";
const HEADS: &str = "SELECT tenant, seq FROM journal_heads ORDER BY tenant";
const SLUG: &str = "SELECT slug FROM tenants WHERE id = $1";

/// What a copy is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copied {
    /// The number of its newest migration.
    pub schema: i32,
    /// The newest number of each journal, by the slug of its tenant.
    pub heads: Vec<(String, i64)>,
}

/// The file that lies beside a store.
pub fn beside(file: &Path, end: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// Copies the store in a file into another one, which is there and empty. `look` hears how many pages
/// of how many are copied. There has to be room for so many copies from the start.
///
/// # Errors
/// `DISK_FULL` when there is no room, `STORE_DAMAGED` when a page makes no sense, `STORE_FAILED` when the
/// disk does not read one, `STOPPING` once `stop` is set.
pub fn copy(
    store: &Path,
    into: &Path,
    copies: u64,
    stop: &Arc<AtomicBool>,
    look: &mut dyn FnMut(i64, i64),
) -> Result<Copied, Refusal> {
    let log = beside(store, "-wal");
    let room = Room::of(into, store, &log, copies)?;
    let db = Db::open_reader(store)?;
    db.stop_at(stop);
    db.control("BEGIN")?;
    // From the first read on it is this moment that is read.
    db.first(SEEN, &[], |row| row.int())?;
    let mut heads = Vec::new();
    db.each(HEADS, &[], |row| {
        heads.push((row.int()?, row.int()?));
        Ok(())
    })?;
    let heads = heads.into_iter().map(|(tenant, seq)| {
        let slug = db.first(SLUG, &[tenant.into()], |row| Ok(row.text()?.to_owned()))?;
        Ok((slug.unwrap_or_default(), seq))
    });
    let heads = heads.collect::<Result<_, Refusal>>()?;
    let schema = db.user_version()?;
    db.copy_pages(into, &mut |done, all| {
        look(done, all);
        if stop.load(Ordering::Relaxed) {
            return Err(Refusal::new(Code::Stopping, "the copy was not waited for"));
        }
        room.holds(&log)
    })?;
    db.control("COMMIT")?;
    Ok(Copied { schema, heads })
}

/// The room for a copy.
struct Room {
    dir: PathBuf,
    /// How large the log was.
    log: u64,
}

impl Room {
    fn of(into: &Path, store: &Path, log: &Path, copies: u64) -> Result<Room, Refusal> {
        let dir = into.parent().unwrap_or(Path::new("/")).to_owned();
        let room = Room { dir, log: size(log) };
        // What the log holds is in the copy, most of it in the place of older pages.
        let more = size(store).saturating_mul(copies.saturating_sub(1));
        let wanted = match copies {
            1 => size(store).max(size(log)) + SPARED,
            // Those that are made of the copy are written with a log of their own.
            _ => more + size(store) + size(log) + SPARED,
        };
        match free(&room.dir) {
            Some(free) if free < wanted => Err(no_room(&format!(
                "{} MiB are needed, {} MiB are there",
                mib(wanted),
                mib(free)
            ))),
            _ => Ok(room),
        }
    }

    /// Whether the copy may go on.
    fn holds(&self, log: &Path) -> Result<(), Refusal> {
        is_left(&self.dir)?;
        if size(log).saturating_sub(self.log) > LOG_MAX {
            return Err(Refusal::new(Code::Busy, "more is written than the copy can keep up with")
                .hint("nothing was changed; try again when less is written"));
        }
        Ok(())
    }
}

fn is_left(dir: &Path) -> Result<(), Refusal> {
    match free(dir) {
        Some(free) if free < SPARED => Err(no_room("what is left is for those who write")),
        _ => Ok(()),
    }
}

/// Whether beside this file there is room still that those who write may need.
///
/// # Errors
/// `DISK_FULL` where there is not.
pub fn is_spared(file: &Path) -> Result<(), Refusal> {
    is_left(file.parent().unwrap_or(Path::new("/")))
}

fn mib(bytes: u64) -> u64 {
    bytes.div_ceil(1 << 20)
}

fn size(file: &Path) -> u64 {
    std::fs::metadata(file).map_or(0, |meta| meta.len())
}

/// How much may still be written in a directory, where that is known.
pub fn free(dir: &Path) -> Option<u64> {
    let stat = rustix::fs::statvfs(dir).ok()?;
    Some(stat.f_bavail.saturating_mul(stat.f_frsize))
}

/// Something that was looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// What was looked at.
    pub check: &'static str,
    /// Whether it is whole.
    pub ok: bool,
    /// What was found.
    pub detail: String,
    /// The tenant that it is about, by its slug.
    pub tenant: String,
    /// The table that it is about.
    pub table: String,
    /// The page that it is about.
    pub page: i64,
}

impl Found {
    /// It is whole.
    pub fn whole(check: &'static str, detail: impl Into<String>) -> Found {
        Found { check, ok: true, detail: detail.into(), ..Found::default() }
    }

    /// It is damaged.
    pub fn damage(check: &'static str, detail: impl Into<String>) -> Found {
        Found { check, detail: detail.into(), ..Found::default() }
    }
}

/// Whether a file is a store of desk that this program can read: without that, nothing else can be
/// said of it.
///
/// # Errors
/// `STORE_DAMAGED` when it is none, `STORE_NEWER` when a newer program wrote it, `STORE_FAILED` when it
/// cannot be read, which says nothing of what is in it.
pub fn is_store(file: &Path) -> Result<i32, Refusal> {
    let shown = file.file_name().unwrap_or_default().display();
    let damaged = |why: &str| {
        Refusal::new(Code::Damaged, format!("{shown}: {why}")).hint("take another backup")
    };
    let why = |refusal: Refusal| match refusal.code {
        Code::Damaged => damaged(&refusal.message),
        _ => refusal,
    };
    let db = Db::open_looked_at(file).map_err(why)?;
    let ours = db.is_ours().map_err(why)?;
    if !ours {
        return Err(damaged("it is no store of desk"));
    }
    migrate::known(&db)
}

/// Looks whether the pages of a file hold together, its references lead somewhere, and its schema is
/// one of ours.
///
/// # Errors
/// As [`is_store`]; what the engine cannot even look at.
pub fn look_at(file: &Path, stop: &Arc<AtomicBool>) -> Result<Vec<Found>, Refusal> {
    let schema = is_store(file)?;
    let db = Db::open_looked_at(file)?;
    db.stop_at(stop);
    let mut found = Vec::new();
    let torn = said("pages", db.torn(), &mut found)?;
    if torn.is_empty() && found.is_empty() {
        found.push(Found::whole("pages", format!("{} pages hold together", pages(&db)?)));
    }
    for line in torn {
        found.push(Found { page: page_of(&line), ..Found::damage("pages", line) });
    }
    let before = found.len();
    for (table, detail) in said("references", db.orphans(), &mut found)? {
        found.push(Found { table, ..Found::damage("references", detail) });
    }
    if found.len() == before {
        found.push(Found::whole("references", "every reference leads somewhere"));
    }
    match migrate::verify(&db) {
        Ok(()) => found.push(Found::whole("schema", format!("the store has schema {schema}"))),
        Err(refusal) if refusal.code == Code::Damaged => {
            found.push(Found::damage("schema", refusal.message));
        }
        Err(refusal) => return Err(refusal),
    }
    Ok(found)
}

/// What was found; where it could not be looked for because of a damage, that is a finding.
fn said<T>(
    check: &'static str,
    looked: Result<Vec<T>, Refusal>,
    found: &mut Vec<Found>,
) -> Result<Vec<T>, Refusal> {
    match looked {
        Ok(said) => Ok(said),
        Err(refusal) if refusal.code == Code::Damaged => {
            found.push(Found::damage(check, refusal.message));
            Ok(Vec::new())
        }
        Err(refusal) => Err(refusal),
    }
}

fn pages(db: &Db) -> Result<i64, Refusal> {
    Ok(db.first("PRAGMA page_count", &[], |row| row.int())?.unwrap_or(0))
}

/// The page that a line of the engine is about: `Tree 12 page 34 cell 5: …`, `Page 7: never used`.
fn page_of(line: &str) -> i64 {
    let mut words = line.split_ascii_whitespace();
    while let Some(word) = words.next() {
        if word.eq_ignore_ascii_case("page") {
            let number = words.next().unwrap_or_default();
            return number.trim_end_matches(|c: char| !c.is_ascii_digit()).parse().unwrap_or(0);
        }
    }
    0
}

/// Runs `f` on a connection of its own, which waits for nobody and keeps nobody waiting.
///
/// # Errors
/// What `f` answers.
pub fn aside<T>(
    store: &Path,
    now: Millis,
    stop: &Arc<AtomicBool>,
    f: impl FnOnce(&ReadTx<'_>) -> Result<T, Refusal>,
) -> Result<T, Refusal> {
    let db = Db::open_reader(store)?;
    db.stop_at(stop);
    db.control("BEGIN")?;
    let answer = f(&ReadTx::new(&db, (now, now)));
    if !db.is_idle() {
        db.control("COMMIT")?;
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_of_a_finding_is_read_out_of_its_words() {
        for (line, page) in [
            ("Tree 12 page 34 cell 5: Rowid 7 out of order", 34),
            ("Page 7: never used", 7),
            ("Tree 3 page 3: btreeInitPage() returns error code 11", 3),
            ("row 5 missing from index tickets_open", 0),
            ("page", 0),
        ] {
            assert_eq!(page_of(line), page, "{line}");
        }
    }
}
