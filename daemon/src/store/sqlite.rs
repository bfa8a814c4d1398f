//! The only room that names the database engine. It runs statements, and sorts the engine's errors into
//! what can be answered and what must end the process; how a connection is opened is told in `open`.

mod bind;
pub(super) mod copy;
mod open;
mod row;
mod told;

use std::cell::{Cell, RefCell};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, Statement, StatementStatus};

use self::bind::Places;
pub use self::row::Row;
use self::row::Source;
pub(super) use self::told::unread;
use self::told::{in_full, refusal};
use super::memo::{Known, Memo};
use super::room::{self, TurnedAway};
pub use super::value::Value;
use crate::kernel::refusal::{Code, Refusal};

/// The size of a page of the file, in bytes: the engine's own choice for a new one.
pub(super) const PAGE: u64 = 4 << 10;
/// How long a connection waits for another process that has the file.
const BUSY: Duration = Duration::from_secs(5);
/// `SQLITE_IOERR_WRITE`: the system refused to write. What was to be written is not in the file.
const FAILED_WRITE: i32 = 10 | (3 << 8);
/// `SQLITE_IOERR_TRUNCATE`: it refused to make a file shorter, or longer, which is as long as it was.
const FAILED_TRUNCATE: i32 = 10 | (6 << 8);

/// One connection.
pub(super) struct Db {
    conn: Connection,
    /// The first error after which nothing that this connection says can be trusted.
    fatal: RefCell<Option<String>>,
    /// What told that the file is damaged.
    damage: RefCell<Option<Refusal>>,
    /// Steps of the engine's machine since the connection was opened: what a query really cost.
    steps: Cell<u64>,
    /// What a piece of work has asked already.
    memo: RefCell<Memo>,
    /// Of statements with many values, how many placeholders from the first on stand in order.
    places: Places,
    /// How many of them only filled a refusal up.
    #[cfg(test)]
    filled: Cell<u64>,
    /// How many pages the log had after the last commit of this connection.
    logged: Arc<AtomicU64>,
    /// When the statement that runs is stopped.
    deadline: Arc<Mutex<Option<Instant>>>,
    /// Stops the statement that runs when it is set.
    stop: Arc<OnceLock<Arc<AtomicBool>>>,
}

impl Db {
    /// The number of the newest migration that the file has seen.
    pub(super) fn user_version(&self) -> Result<i32, Refusal> {
        self.conn
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .map_err(|error| self.refusal(&error))
    }

    /// Notes the number of the newest migration; part of the transaction that is open.
    pub(super) fn set_user_version(&self, version: i32) -> Result<(), Refusal> {
        self.pragmas(&[("user_version", &version.to_string())])
    }

    /// Runs statements without values: schemas and transactions.
    pub(super) fn batch(&self, sql: &str) -> Result<(), Refusal> {
        self.forget();
        self.conn.execute_batch(sql).map_err(|error| self.refusal(&error))
    }

    /// Runs a short statement that comes again and again.
    pub(super) fn control(&self, sql: &str) -> Result<(), Refusal> {
        self.exec(sql, &[]).map(|_| ())
    }

    /// Runs a statement; answers how many rows it changed.
    pub(super) fn exec(&self, sql: &str, args: &[Value<'_>]) -> Result<usize, Refusal> {
        self.memo.borrow_mut().pass(sql, args);
        let run = || {
            let mut statement = self.conn.prepare_cached(sql)?;
            self.places.bind(sql, &mut statement, args)?;
            let changed = statement.raw_execute();
            self.count(&statement);
            changed
        };
        run().map_err(|error| self.refusal(&error))
    }

    /// The first row of an answer.
    pub(super) fn first<T>(
        &self,
        sql: &str,
        args: &[Value<'_>],
        read: impl FnOnce(&Row<'_>) -> Result<T, Refusal>,
    ) -> Result<Option<T>, Refusal> {
        let mut read = Some(read);
        let mut found = None;
        self.each(sql, args, |row| {
            if let Some(read) = read.take() {
                found = Some(read(row)?);
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// Every row of an answer, in turn. The statement always runs to its end, so that one that
    /// writes and returns is whole.
    pub(super) fn each(
        &self,
        sql: &str,
        args: &[Value<'_>],
        mut read: impl FnMut(&Row<'_>) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        let known = self.memo.borrow_mut().pass(sql, args);
        let mut keep = match known {
            Known::Answer(rows) => {
                let mut rows = rows.iter();
                return rows.try_for_each(|row| read(&Row::new(Source::Memo(row))));
            }
            Known::Nothing => Some(Vec::new()),
            Known::Apart => None,
        };
        let mut statement = self.conn.prepare_cached(sql).map_err(|error| self.refusal(&error))?;
        self.places.bind(sql, &mut statement, args).map_err(|error| self.refusal(&error))?;
        let mut rows = statement.raw_query();
        let outcome = loop {
            match rows.next() {
                Ok(None) => break Ok(()),
                Ok(Some(row)) => {
                    if let Some(rows) = &mut keep {
                        let columns = 0..row.as_ref().column_count();
                        let columns = columns.map(|at| row.get_ref(at).map(row::kept));
                        rows.push(columns.collect::<Result<_, _>>().map_err(|e| self.refusal(&e))?);
                    }
                    if let Err(refusal) = read(&Row::new(Source::Engine(row))) {
                        break Err(refusal);
                    }
                }
                Err(error) => break Err(self.refusal(&error)),
            }
        };
        drop(rows);
        self.count(&statement);
        if let (Some(rows), Ok(())) = (keep, &outcome) {
            self.memo.borrow_mut().keep(sql, args, rows);
        }
        outcome
    }

    /// From now on, what was asked and not written since is not asked again.
    pub(super) fn remember(&self) {
        self.memo.borrow_mut().begin();
    }

    /// From now on, everything is asked.
    pub(super) fn forget(&self) {
        self.memo.borrow_mut().end();
    }

    fn count(&self, statement: &Statement<'_>) {
        let steps = statement.reset_status(StatementStatus::VmStep);
        self.steps.set(self.steps.get() + u64::try_from(steps).unwrap_or(0));
    }

    /// Steps of the engine's machine so far.
    pub(super) fn steps(&self) -> u64 {
        self.steps.get()
    }

    /// Notes that so many of them only filled a refusal up.
    #[cfg(test)]
    pub(super) fn note_filled(&self, steps: u64) {
        self.filled.set(self.filled.get() + steps);
    }

    /// How many steps only filled a refusal up.
    #[cfg(test)]
    pub(super) fn filled(&self) -> u64 {
        self.filled.get()
    }

    /// Rows changed on this connection since it was opened.
    pub(super) fn changed(&self) -> u64 {
        self.conn.total_changes()
    }

    /// How many pages the log had after the last commit of this connection, those that are moved
    /// included: the engine writes over these when nobody reads them any more.
    pub(super) fn logged(&self) -> u64 {
        self.logged.load(Ordering::Relaxed)
    }

    /// Whether no transaction is open: the engine may end one by itself, when the disk is full.
    pub(super) fn is_idle(&self) -> bool {
        self.conn.is_autocommit()
    }

    /// Moves what the log holds into the file, as far as no reader needs the log.
    pub(super) fn checkpoint(&self) -> Result<(), Refusal> {
        self.each("PRAGMA wal_checkpoint(PASSIVE)", &[], |_| Ok(()))
    }

    /// The same, and waits so long for those who read the log, so that the next write can begin it anew.
    /// Whoever comes meanwhile reads the file.
    pub(super) fn checkpoint_all(&self, wait: Duration) -> Result<(), Refusal> {
        self.conn.busy_timeout(wait).map_err(|error| self.refusal(&error))?;
        let done = self.each("PRAGMA wal_checkpoint(RESTART)", &[], |_| Ok(()));
        self.conn.busy_timeout(BUSY).map_err(|error| self.refusal(&error))?;
        done
    }

    /// Stops any statement once the deadline has passed.
    pub(super) fn set_deadline(&self, deadline: Option<Instant>) {
        *self.deadline.lock().unwrap_or_else(PoisonError::into_inner) = deadline;
    }

    /// Stops any statement once this is set.
    pub(super) fn stop_at(&self, stop: &Arc<AtomicBool>) {
        self.stop.get_or_init(|| Arc::clone(stop));
    }

    /// The first error after which this connection is not to be trusted.
    pub(super) fn fatal(&self) -> Option<String> {
        self.fatal.borrow().clone()
    }

    /// What told that the file is damaged.
    pub(super) fn damage(&self) -> Option<Refusal> {
        self.damage.borrow().clone()
    }

    /// Notes that nothing of this connection can be trusted any more.
    pub(super) fn give_up(&self, why: &str) {
        self.fatal.borrow_mut().get_or_insert_with(|| why.to_owned());
    }

    /// To be asked at once after the engine has failed: what the system said last is part of it.
    fn refusal(&self, error: &rusqlite::Error) -> Refusal {
        let said = io::Error::last_os_error();
        let code = error.sqlite_error_code();
        match code {
            Some(ErrorCode::SystemIoFailure) => {
                if let Some((why, hint)) = self.turned_away(error, said.kind()) {
                    return Refusal::new(
                        Code::DiskFull,
                        format!("the store cannot be written: {why}"),
                    )
                    .hint(format!("nothing was changed; {hint}, then try again"));
                }
                let why = || format!("{}; the system says {said}", in_full(error));
                self.fatal.borrow_mut().get_or_insert_with(why);
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                self.damage.borrow_mut().get_or_insert_with(|| refusal(code, error));
            }
            _ => {}
        }
        refusal(code, error)
    }

    /// Why a write or a truncation failed, and what to do, where the system takes none: it told that, or tells
    /// it when a write is tried again. What it said is the error of this thread's last call that failed, which is the write or
    /// what the engine did to undo it.
    fn turned_away(&self, error: &rusqlite::Error, said: ErrorKind) -> Option<TurnedAway> {
        let extended = error.sqlite_error().map(|error| error.extended_code);
        extended.filter(|code| [FAILED_WRITE, FAILED_TRUNCATE].contains(code))?;
        let file = self.conn.path()?;
        room::meaning(said).or_else(|| room::is_turned_away(Path::new(file), room::A_PAGE))
    }
}

/// The version of the engine.
pub(super) fn version() -> &'static str {
    rusqlite::version()
}
