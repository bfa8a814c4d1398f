//! Opening: what a connection is set to, what of that is asked for again because an answer depends on it,
//! and whether the file is ours. It is part of the one file that names the engine.

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Instant;

use rusqlite::config::DbConfig;
use rusqlite::hooks::Wal;
use rusqlite::limits::Limit;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};

use super::bind::Places;
use super::told::opening;
use super::{BUSY, Db};
use crate::kernel::refusal::{Code, Refusal};

/// Marks a file as a store of desk ("desk" in ASCII).
pub(super) const APPLICATION_ID: i32 = 0x6465_736b;
/// Statements kept prepared on each connection.
pub(super) const CACHED: usize = 256;
/// The writer's page cache, in KiB; a reader's is a quarter of it.
const CACHE_KIB: i32 = 8 * 1024;
/// What a writer must have, as the engine says it when it is asked: without these an answer would not
/// mean that the change is on disk and whole.
const PROMISED: [(&str, &str); 4] = [
    ("journal_mode", "wal"),
    ("synchronous", "2"),
    ("foreign_keys", "1"),
    ("recursive_triggers", "1"),
];
/// What a reader must have.
const HARMLESS: [(&str, &str); 2] = [("journal_mode", "wal"), ("query_only", "1")];
/// What one that moves the log must have as well.
const SYNCED: [(&str, &str); 1] = [("synchronous", "2")];
/// How many steps of the engine lie between two looks at the deadline.
const STEPS_PER_LOOK: i32 = 10_000;

impl Db {
    /// Opens or makes the file, as its only writer.
    pub(in crate::store) fn open_writer(file: &Path) -> Result<Db, Refusal> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_NOFOLLOW;
        let mut db = Db::open(&resolved(file), flags)?;
        db.claim(file)?;
        db.pragmas(&[
            ("journal_mode", "WAL"),
            ("synchronous", "FULL"),
            ("foreign_keys", "ON"),
            ("recursive_triggers", "ON"),
            ("secure_delete", "FAST"),
            ("temp_store", "MEMORY"),
            ("wal_autocheckpoint", "0"),
            ("journal_size_limit", "67108864"),
            ("cache_size", &format!("-{CACHE_KIB}")),
        ])?;
        db.holds(&PROMISED)?;
        let logged = Arc::clone(&db.logged);
        let note = move |_: &mut Wal, pages: i32| {
            logged.store(u64::try_from(pages).unwrap_or(0), Ordering::Relaxed);
            Ok(())
        };
        db.conn.wal_hook(Some(note)).map_err(|error| opening(file, &error))?;
        Ok(db)
    }

    /// Opens the file to read.
    pub(in crate::store) fn open_reader(file: &Path) -> Result<Db, Refusal> {
        let db =
            Db::open(file, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        db.pragmas(&[
            ("query_only", "ON"),
            ("temp_store", "MEMORY"),
            ("wal_autocheckpoint", "0"),
            ("cache_size", &format!("-{}", CACHE_KIB / 4)),
        ])?;
        db.holds(&HARMLESS)?;
        Ok(db)
    }

    /// Opens the file to move its log, which is all that this connection is for.
    pub(in crate::store) fn open_mover(file: &Path) -> Result<Db, Refusal> {
        let db =
            Db::open(file, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        db.pragmas(&[
            ("query_only", "ON"),
            // Whether a move syncs hangs on this setting of the connection that makes it.
            ("synchronous", "FULL"),
            ("wal_autocheckpoint", "0"),
            ("cache_size", "-16"),
        ])?;
        db.holds(&HARMLESS)?;
        db.holds(&SYNCED)?;
        Ok(db)
    }

    pub(super) fn open(file: &Path, flags: OpenFlags) -> Result<Db, Refusal> {
        let mut conn =
            Connection::open_with_flags(file, flags).map_err(|error| opening(file, &error))?;
        let deadline = Arc::new(Mutex::new(None));
        let stop = Arc::<OnceLock<Arc<AtomicBool>>>::default();
        let (watched, stopped) = (Arc::clone(&deadline), Arc::clone(&stop));
        let is_over = move || {
            if stopped.get().is_some_and(|stop| stop.load(Ordering::Relaxed)) {
                return true;
            }
            let deadline = *watched.lock().unwrap_or_else(PoisonError::into_inner);
            deadline.is_some_and(|at| Instant::now() > at)
        };
        conn.progress_handler(STEPS_PER_LOOK, Some(is_over))
            .map_err(|error| opening(file, &error))?;
        let db = Db {
            conn,
            fatal: RefCell::new(None),
            damage: RefCell::new(None),
            steps: Cell::new(0),
            memo: RefCell::default(),
            places: Places::default(),
            #[cfg(test)]
            filled: Cell::new(0),
            logged: Arc::default(),
            deadline,
            stop,
        };
        db.settle().map_err(|error| opening(file, &error))?;
        db.pragmas(&[("trusted_schema", "OFF"), ("cell_size_check", "ON"), ("mmap_size", "0")])?;
        Ok(db)
    }

    fn settle(&self) -> rusqlite::Result<()> {
        self.conn.busy_timeout(BUSY)?;
        self.conn.set_prepared_statement_cache_capacity(CACHED);
        self.conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        // A plan does not depend on the values: otherwise each new value has the statement parsed
        // and planned anew, which costs more than most of them take to run.
        self.conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        for (limit, value) in [
            (Limit::SQLITE_LIMIT_LENGTH, 64 << 20),
            (Limit::SQLITE_LIMIT_EXPR_DEPTH, 200),
            (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 64),
            (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 999),
        ] {
            self.conn.set_limit(limit, value)?;
        }
        Ok(())
    }

    /// Marks a new file as ours; refuses a file that is somebody else's.
    fn claim(&self, file: &Path) -> Result<(), Refusal> {
        let read = |name| self.conn.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
        let id = read("application_id").map_err(|error| opening(file, &error))?;
        let version = self.user_version()?;
        match (id, version) {
            (APPLICATION_ID, _) => Ok(()),
            (0, 0) if self.is_empty()? => {
                self.pragmas(&[("application_id", &APPLICATION_ID.to_string())])
            }
            _ => Err(Refusal::new(
                Code::Damaged,
                format!("{} is a database, but not one of desk", file.display()),
            )
            .hint("name another directory with --data or DESK_DATA")),
        }
    }

    /// Whether nothing was ever made in the file.
    fn is_empty(&self) -> Result<bool, Refusal> {
        Ok(self.first("SELECT 1 FROM sqlite_schema", &[], |_| Ok(()))?.is_none())
    }

    pub(super) fn pragmas(&self, pragmas: &[(&str, &str)]) -> Result<(), Refusal> {
        for (name, value) in pragmas {
            // Some answer a row and some do not; both are fine.
            self.conn
                .prepare(&format!("PRAGMA {name} = {value}"))
                .and_then(|mut statement| {
                    let mut rows = statement.raw_query();
                    while rows.next()?.is_some() {}
                    Ok(())
                })
                .map_err(|error| self.refusal(&error))?;
        }
        Ok(())
    }

    /// Asks whether these settings hold: the engine passes over in silence what it cannot set.
    fn holds(&self, pragmas: &[(&str, &str)]) -> Result<(), Refusal> {
        for (name, wanted) in pragmas {
            let read = |row: &rusqlite::Row<'_>| {
                Ok(match row.get_ref(0)? {
                    ValueRef::Integer(value) => value.to_string(),
                    ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                    other => format!("{other:?}"),
                })
            };
            let found: String = self
                .conn
                .pragma_query_value(None, name, read)
                .map_err(|error| self.refusal(&error))?;
            if found != *wanted {
                return Err(Refusal::new(
                    Code::Damaged,
                    format!("the store cannot be kept safely: {name} is {found}, not {wanted}"),
                )
                .hint("keep it on a local disk; a network file system may not do"));
            }
        }
        Ok(())
    }
}

/// The same file by a path whose directories are no links. The engine is to refuse a file that is a
/// link, and would refuse any link on the way to it as well.
pub(super) fn resolved(file: &Path) -> PathBuf {
    let dir = file.parent().and_then(|dir| dir.canonicalize().ok());
    match (dir, file.file_name()) {
        (Some(dir), Some(name)) => dir.join(name),
        _ => file.to_owned(),
    }
}

#[cfg(test)]
mod tests;
