//! Floor 0: the one SQL door. Everything that is kept goes through [`Store`], [`ReadTx`] and
//! [`Tx`]; nothing above this folder knows which database engine lies below it, and only
//! `sqlite.rs` names it. What the tables mean is not known here.
//!
//! Reads run on a small pool of read-only connections, writes on one thread that commits many of
//! them at once (`writer.rs`): an answer is given only after the commit that holds it was synced.

pub mod keep;
mod level;
mod list;
mod memo;
mod migrate;
mod readers;
mod sqlite;
mod tx;
mod update;
mod value;
mod writer;

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

pub use list::List;
pub use sqlite::{Row, Value};
pub use tx::{Appended, ReadTx, Tx};
pub use update::Update;
pub use writer::{Heads, News, Outcome};

use crate::kernel::clock::{Clock, Millis, Source};
use crate::kernel::refusal::{Code, Refusal};

/// How a store is opened.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where time comes from. A store that has seen a manual clock opens with no other.
    pub clock: Source,
    /// The instant at which a manual clock starts, if the store has none that is later.
    pub start: Millis,
    /// How many calls may wait for the writer.
    pub queue: usize,
    /// How many of them share one commit.
    pub batch: usize,
    /// How many reads run at once.
    pub readers: usize,
}

/// An open store.
#[derive(Debug)]
pub struct Store {
    writer: writer::Writer,
    readers: readers::Readers,
    clock: Arc<Clock>,
    schema: i32,
}

/// Told after each commit what there is to tell of it.
pub type OnCommit = Box<dyn Fn(&News) + Send>;
/// Told that the store has failed for good; the process has to end.
pub type OnFatal = Box<dyn Fn(&str) + Send>;

impl Store {
    /// Opens the store in a file, makes it where there is none, and brings it to the newest
    /// schema.
    ///
    /// # Errors
    /// `STORE_NEWER` when a newer version wrote it, `STORE_DAMAGED` when it is not a store of
    /// desk or cannot be read, `MANUAL_CLOCK` when its clock is of the other kind.
    pub fn open(
        file: &Path,
        options: &Options,
        on_commit: OnCommit,
        on_fatal: OnFatal,
    ) -> Result<Store, Refusal> {
        let db = sqlite::Db::open_writer(file)?;
        let schema = migrate::run(&db)?;
        let clock = Arc::new(open_clock(&db, options)?);
        let readers = readers::Readers::open(file, options, Arc::clone(&clock))?;
        let writer = writer::Writer::start(db, options, Arc::clone(&clock), on_commit, on_fatal)?;
        Ok(Store { writer, readers, clock, schema })
    }

    /// Runs `f` on one snapshot of the store.
    ///
    /// # Errors
    /// What `f` answers; `DEADLINE` when its time is over.
    pub async fn read<T, F>(&self, deadline: Instant, f: F) -> Result<T, Refusal>
    where
        T: Send + 'static,
        F: FnOnce(&ReadTx<'_>) -> Result<T, Refusal> + Send + 'static,
    {
        self.readers.run(deadline, f).await
    }

    /// Runs `f` in a transaction and answers once that is on disk. It may be run more than once,
    /// so it must change nothing outside the transaction.
    ///
    /// # Errors
    /// What `f` answers; `QUEUE_FULL`, `DEADLINE` before it was begun; `OUTCOME_UNKNOWN` when the
    /// store failed while it was committed.
    pub async fn write<T, F>(&self, deadline: Instant, f: F) -> Result<T, Refusal>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Outcome<T> + Send + 'static,
    {
        self.writer.run(deadline, f).await
    }

    /// The same, for work that has a stream of its own to wait in: where the queue is full it
    /// waits for a place.
    ///
    /// # Errors
    /// As [`Store::write`], but for `QUEUE_FULL`.
    pub async fn write_in_turn<T, F>(&self, deadline: Instant, f: F) -> Result<T, Refusal>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Outcome<T> + Send + 'static,
    {
        self.writer.run_in_turn(deadline, f).await
    }

    /// The clock of the store.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The number of the newest migration.
    pub fn schema(&self) -> i32 {
        self.schema
    }

    /// Lets the writer finish what waits, and closes the file. Later writes are `STOPPING`.
    pub fn close(&self) {
        self.writer.close();
    }
}

/// The version of the database engine, for people.
pub fn engine() -> String {
    format!("SQLite {}", sqlite::version())
}

/// Every table of the store.
///
/// # Errors
/// What the store answers.
pub fn tables(tx: &ReadTx<'_>) -> Result<Vec<String>, Refusal> {
    tx.all(TABLES, &[], |row| Ok(row.text()?.to_owned()))
}

/// Every row of a table as text, in the order of its columns. For comparisons.
///
/// # Errors
/// What the store answers; `INTERNAL` for a name that is no table's.
pub fn dump(tx: &ReadTx<'_>, table: &str) -> Result<Vec<String>, Refusal> {
    if !tables(tx)?.iter().any(|known| known == table) {
        return Err(Refusal::internal(format!("there is no table {table}")));
    }
    let mut rows = tx.all(&format!("SELECT * FROM {table}"), &[], |row| row.dump())?;
    rows.sort_unstable();
    Ok(rows)
}

/// The kind of clock that the store in a file runs on.
///
/// # Errors
/// `STORE_DAMAGED` when the file is no store.
pub fn clock_of(file: &Path) -> Result<Source, Refusal> {
    let db = sqlite::Db::open_reader(file)?;
    let kind = db.first(CLOCK_KIND, &[], |row| Ok(row.text()?.to_owned()))?;
    Ok(if kind.as_deref() == Some(Source::Manual.name()) { Source::Manual } else { Source::System })
}

const TABLES: &str = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
const CLOCK_KIND: &str = "SELECT value FROM meta WHERE name = 'clock'";
const MARK_CLOCK: &str = "INSERT INTO meta (name, value) VALUES ('clock', $1)";
const LAST_EVENT: &str =
    "SELECT coalesce(max(at_ms), 0) FROM journal WHERE pos = (SELECT max(pos) FROM journal)";

/// The clock begins where the history of the store ends, so that no event is older than the one
/// before it.
fn open_clock(db: &sqlite::Db, options: &Options) -> Result<Clock, Refusal> {
    let marked = db.first(CLOCK_KIND, &[], |row| Ok(row.text()?.to_owned()))?;
    match marked.as_deref() {
        None => {
            db.exec(MARK_CLOCK, &[options.clock.name().into()])?;
        }
        Some(kind) if kind == options.clock.name() => {}
        Some(kind) => {
            return Err(Refusal::new(
                Code::ManualClock,
                format!("this store runs on a {kind} clock"),
            )
            .hint(format!("start the daemon with --clock {kind}, or with another --data")));
        }
    }
    let last = db.first(LAST_EVENT, &[], |row| row.int())?.unwrap_or(0);
    let start = if options.clock == Source::Manual { options.start.max(last) } else { last };
    Ok(Clock::new(options.clock, start))
}

#[cfg(test)]
mod tests;
