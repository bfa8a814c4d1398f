//! Whole files: copying a store page by page as it is at one moment, and looking at a file that is
//! nobody's store yet. It is part of the one file that names the engine.

use std::fs::OpenOptions;
use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::open::{APPLICATION_ID, resolved};
use super::{Db, FAILED_TRUNCATE, FAILED_WRITE};
use crate::kernel::refusal::{Code, Refusal};
use crate::store::room;

/// How many pages are copied between two looks at whether to go on: 2 MiB.
const STEP: i32 = 512;
/// How many damages of one kind are told.
const TOLD: usize = 100;
/// What the engine says of a file that it could not write, `SQLITE_IOERR_FSYNC` being the last. Of the store
/// itself a copy only reads.
const WRITTEN: [i32; 3] = [FAILED_WRITE, FAILED_TRUNCATE, 10 | 4 << 8];
const ORPHANS: &str = "PRAGMA foreign_key_check";
const INTEGRITY: &str = "PRAGMA integrity_check(100)";
const FIRST_READ: &str = "SELECT count(*) FROM sqlite_schema";

impl Db {
    /// Opens a file that is to be looked at. Nothing is claimed, and nothing is written to its tables.
    pub(in crate::store) fn open_looked_at(file: &Path) -> Result<Db, Refusal> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_NOFOLLOW;
        // The engine says of whatever keeps it from opening a file that it cannot be opened.
        let tried = OpenOptions::new().read(true).write(true).open(file);
        tried.map_err(|error| {
            Refusal::new(Code::StoreFailed, format!("{}: {error}", file.display()))
                .hint("nothing was changed; see that it can be opened, and try again")
        })?;
        let db = Db::open(&resolved(file), flags)?;
        db.pragmas(&[("query_only", "ON"), ("temp_store", "MEMORY"), ("wal_autocheckpoint", "0")])?;
        Ok(db)
    }

    /// Copies every page into a file that is there and empty, as they are in the transaction that is
    /// open on this connection. `look` hears how many of how many are copied, and may end it.
    pub(in crate::store) fn copy_pages(
        &self,
        file: &Path,
        look: &mut dyn FnMut(i64, i64) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        let file = resolved(file);
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let open = || Connection::open_with_flags(&file, flags).map_err(|e| broken(&e, &file));
        let mut into = open()?;
        // Whoever copies has it synced at the end, and throws half a copy away.
        set(&into, &file, &[("journal_mode", "OFF"), ("synchronous", "OFF")])?;
        let copy = Backup::new(&self.conn, &mut into).map_err(|error| broken(&error, &file))?;
        loop {
            let step = copy.step(STEP).map_err(|error| broken(&error, &file))?;
            let at = copy.progress();
            look(i64::from(at.pagecount - at.remaining), i64::from(at.pagecount))?;
            match step {
                StepResult::Done => break,
                StepResult::More => {}
                other => {
                    return Err(Refusal::new(
                        Code::Busy,
                        format!("the copy is held up: {other:?}"),
                    ));
                }
            }
        }
        drop(copy);
        drop(into);
        // The copy says of itself that it has a log. It is to be one file that needs no other.
        let into = open()?;
        set(&into, &file, &[("locking_mode", "EXCLUSIVE"), ("synchronous", "OFF")])?;
        into.query_row(FIRST_READ, [], |_| Ok(())).map_err(|error| broken(&error, &file))?;
        let mode: String = into
            .pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get(0))
            .map_err(|error| broken(&error, &file))?;
        match mode.as_str() {
            "delete" => Ok(()),
            mode => Err(Refusal::internal(format!("the copy keeps a log of mode {mode}"))),
        }
    }

    /// Whether the file is a store of desk, by the mark that each has.
    pub(in crate::store) fn is_ours(&self) -> Result<bool, Refusal> {
        let read = self.conn.pragma_query_value(None, "application_id", |row| row.get::<_, i32>(0));
        Ok(read.map_err(|error| self.refusal(&error))? == APPLICATION_ID)
    }

    /// What of the pages does not hold together, in the engine's words.
    pub(in crate::store) fn torn(&self) -> Result<Vec<String>, Refusal> {
        let mut found = Vec::new();
        let looked = self.each(INTEGRITY, &[], |row| {
            let said = row.text()?;
            if said != "ok" {
                let lines = said.lines().filter(|line| !line.starts_with("***"));
                found.extend(lines.map(str::to_owned));
            }
            Ok(())
        });
        match looked {
            // It goes through the tables after the pages, and comes to an end where one is damaged.
            Err(refusal) if refusal.code != Code::Damaged || found.is_empty() => {
                return Err(refusal);
            }
            _ => {}
        }
        found.truncate(TOLD);
        Ok(found)
    }

    /// The rows that name one that is not there: their tables, each with what it names.
    pub(in crate::store) fn orphans(&self) -> Result<Vec<(String, String)>, Refusal> {
        let mut found = Vec::new();
        self.each(ORPHANS, &[], |row| {
            let table = row.text()?.to_owned();
            let id = row.int_or_null()?;
            let parent = row.text()?;
            if found.len() < TOLD {
                let id = id.map_or_else(|| "a row".to_owned(), |id| format!("row {id}"));
                found.push((table, format!("{id} names what is not in {parent}")));
            }
            Ok(())
        })?;
        Ok(found)
    }
}

fn set(conn: &Connection, file: &Path, pragmas: &[(&str, &str)]) -> Result<(), Refusal> {
    for (name, value) in pragmas {
        conn.pragma_update_and_check(None, name, value, |_| Ok(())).or_else(
            |error| match error {
                // Some answer a row and some do not.
                rusqlite::Error::QueryReturnedNoRows => Ok(()),
                other => Err(broken(&other, file)),
            },
        )?;
    }
    Ok(())
}

/// Why a copy came to nothing. The store itself is as it was: what is damaged is what was read and makes no
/// sense, and whatever cannot be written is the copy, in `into`.
fn broken(error: &rusqlite::Error, into: &Path) -> Refusal {
    let extended = error.sqlite_error().map(|error| error.extended_code);
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull | ErrorCode::ReadOnly) => no_room(&error.to_string()),
        Some(ErrorCode::OperationInterrupted) => {
            Refusal::new(Code::Stopping, "the copy was not waited for")
        }
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
            Refusal::new(Code::Damaged, format!("the store is damaged: {error}"))
        }
        Some(ErrorCode::SystemIoFailure) => {
            let written = extended.is_some_and(|code| WRITTEN.contains(&code));
            match written.then(|| room::is_turned_away(into, room::A_PAGE)).flatten() {
                Some((why, hint)) => no_room(why).hint(format!("nothing was changed; {hint}")),
                None if written => Refusal::new(
                    Code::StoreFailed,
                    format!("the disk failed while a copy was written to it: {error}"),
                ),
                None => Refusal::new(
                    Code::StoreFailed,
                    format!("the disk failed while it was copied: {error}"),
                ),
            }
        }
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            Refusal::new(Code::StoreFailed, format!("a copy cannot be opened: {error}"))
                .hint("nothing was changed; see that the daemon may open more files, and try again")
        }
        _ => Refusal::internal(format!("the copy: {error}")),
    }
}

/// There is no room for a copy.
pub(in crate::store) fn no_room(why: &str) -> Refusal {
    Refusal::new(Code::DiskFull, format!("there is no room for a copy of the store: {why}"))
        .hint("nothing was changed; make room beside the store, and try again")
}
