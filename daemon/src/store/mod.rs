//! Floor 0: the one SQL door. Everything that is kept goes through [`Store`], [`ReadTx`] and
//! [`Tx`]; nothing above this folder knows which database engine lies below it, and only
//! `sqlite.rs` names it. What the tables mean is not known here.
//!
//! Reads run on a small pool of read-only connections, writes on one thread that commits many of
//! them at once (`writer.rs`): an answer is given only after the commit that holds it was synced.

pub mod copy;
pub mod keep;
mod level;
mod line;
mod list;
mod memo;
mod migrate;
mod mover;
mod outline;
mod queue;
mod readers;
mod room;
mod seats;
mod sqlite;
mod tx;
mod update;
mod value;
mod writer;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

pub use list::List;
pub use outline::outline;
pub use queue::Who;
use sha2::{Digest as _, Sha256};
pub use sqlite::{Row, Value};
pub use tx::{Appended, ReadTx, Tx};
pub use update::Update;
pub use writer::{Heads, News, Outcome};

use crate::kernel::clock::{Clock, Millis, Source};
use crate::kernel::random;
use crate::kernel::refusal::{Code, Refusal};

/// Who waits for a turn, and until when.
#[derive(Clone, Copy, Debug)]
pub struct Turn {
    /// Who waits.
    pub who: Who,
    /// When nobody waits for the answer any more.
    pub deadline: Instant,
}

/// What the daemon does by itself.
impl From<Instant> for Turn {
    fn from(deadline: Instant) -> Turn {
        Turn { who: Who::DAEMON, deadline }
    }
}

fn stopping() -> Refusal {
    Refusal::new(Code::Stopping, "the daemon is ending")
}

fn late() -> Refusal {
    Refusal::new(Code::Deadline, "the time for this call was over before it was begun")
}

/// Too many wait; it is worth a try again after so many milliseconds.
fn full(again: u64) -> Refusal {
    let mut refusal = Refusal::new(Code::QueueFull, "too many calls wait for the daemon")
        .hint("nothing was changed; try again in a moment");
    refusal.retry_after = Some(again);
    refusal
}

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
    /// How many bytes of log there are, about, before they are moved into the file. What begins after a
    /// crash reads what was not moved.
    pub log: u64,
}

/// An open store.
#[derive(Debug)]
pub struct Store {
    writer: writer::Writer,
    readers: readers::Readers,
    clock: Arc<Clock>,
    schema: i32,
    secret: [u8; 32],
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
    /// desk or is damaged, `DISK_FULL` when there is no room to begin, `STORE_FAILED` when the disk
    /// fails, `MANUAL_CLOCK` when its clock is of the other kind.
    pub fn open(
        file: &Path,
        options: &Options,
        on_commit: OnCommit,
        on_fatal: OnFatal,
    ) -> Result<Store, Refusal> {
        room::sweep(file);
        room::expect(file)?;
        let db = sqlite::Db::open_writer(file)?;
        let schema = migrate::run(&db)?;
        let clock = Arc::new(open_clock(&db, options)?);
        let secret = open_secret(&db)?;
        let readers = readers::Readers::open(file, options, Arc::clone(&clock))?;
        let db = (db, sqlite::Db::open_mover(file)?);
        let writer = writer::Writer::start(db, options, Arc::clone(&clock), on_commit, on_fatal)?;
        Ok(Store { writer, readers, clock, schema, secret })
    }

    /// Runs `f` on one snapshot of the store.
    ///
    /// # Errors
    /// What `f` answers; `QUEUE_FULL`; `DEADLINE` when its time is over; `STORE_FAILED` when the disk
    /// failed under it.
    pub async fn read<T, F>(&self, turn: impl Into<Turn>, f: F) -> Result<T, Refusal>
    where
        T: Send + 'static,
        F: FnOnce(&ReadTx<'_>) -> Result<T, Refusal> + Send + 'static,
    {
        self.readers.run(turn.into(), false, f).await
    }

    /// The same, for a stream that goes on: where the queue is full it waits for a place.
    ///
    /// # Errors
    /// As [`Store::read`], but for `QUEUE_FULL`.
    pub async fn read_in_turn<T, F>(&self, turn: impl Into<Turn>, f: F) -> Result<T, Refusal>
    where
        T: Send + 'static,
        F: FnOnce(&ReadTx<'_>) -> Result<T, Refusal> + Send + 'static,
    {
        self.readers.run(turn.into(), true, f).await
    }

    /// Runs `f` in a transaction and answers once that is on disk. It may be run more than once,
    /// so it must change nothing outside the transaction.
    ///
    /// # Errors
    /// What `f` answers; `QUEUE_FULL`, `DEADLINE` before it was begun; `OUTCOME_UNKNOWN` when the
    /// store failed while it was committed.
    pub async fn write<T, F>(&self, turn: impl Into<Turn>, f: F) -> Result<T, Refusal>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Outcome<T> + Send + 'static,
    {
        self.writer.run(turn.into(), f).await
    }

    /// The same, for work that has a stream of its own to wait in: where the queue is full it
    /// waits for a place.
    ///
    /// # Errors
    /// As [`Store::write`], but for `QUEUE_FULL`.
    pub async fn write_in_turn<T, F>(&self, turn: impl Into<Turn>, f: F) -> Result<T, Refusal>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Outcome<T> + Send + 'static,
    {
        self.writer.run_in_turn(turn.into(), f).await
    }

    /// The clock of the store.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The number of the newest migration.
    pub fn schema(&self) -> i32 {
        self.schema
    }

    /// A secret of this store, made once by chance. It is in the store, and so in every backup of it and in
    /// what is restored from one, and leaves it nowhere else: digests that are made with it say nothing to
    /// who has only them.
    pub fn secret(&self) -> &[u8; 32] {
        &self.secret
    }

    /// Ends the reads that run, and all later ones, once this is set.
    pub fn stop_reads_at(&self, stop: &Arc<AtomicBool>) {
        self.readers.stop_at(stop);
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

/// How many rows a table has, and a number that they come to in whatever order: two tables with the same
/// rows have the same, and others hardly ever. It takes no more room for a larger table.
///
/// # Errors
/// What the store answers; `INTERNAL` for a name that is no table's.
pub fn fingerprint(tx: &ReadTx<'_>, table: &str) -> Result<(usize, [u64; 4]), Refusal> {
    if !tables(tx)?.iter().any(|known| known == table) {
        return Err(Refusal::internal(format!("there is no table {table}")));
    }
    let (mut rows, mut sum) = (0, [0_u64; 4]);
    tx.each(&format!("SELECT * FROM {table}"), &[], |row| {
        let hash = Sha256::digest(row.dump()?.as_bytes());
        for (sum, part) in sum.iter_mut().zip(hash.chunks_exact(8)) {
            let part = part.try_into().map(u64::from_be_bytes).unwrap_or_default();
            *sum = sum.wrapping_add(part);
        }
        rows += 1;
        Ok(())
    })?;
    Ok((rows, sum))
}

/// The kind of clock that the store in a file runs on.
///
/// # Errors
/// `STORE_DAMAGED` when the file is no store.
pub fn clock_of(file: &Path) -> Result<Source, Refusal> {
    let db = sqlite::Db::open_looked_at(file)?;
    let kind = db.first(CLOCK_KIND, &[], |row| Ok(row.text()?.to_owned()))?;
    Ok(if kind.as_deref() == Some(Source::Manual.name()) { Source::Manual } else { Source::System })
}

const TABLES: &str = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
const CLOCK_KIND: &str = "SELECT value FROM meta WHERE name = 'clock'";
const MARK_CLOCK: &str = "INSERT INTO meta (name, value) VALUES ('clock', $1)";
const SECRET: &str = "SELECT value FROM meta WHERE name = 'secret'";
const MAKE_SECRET: &str = "INSERT INTO meta (name, value) VALUES ('secret', $1)";
const LAST_EVENT: &str =
    "SELECT coalesce(max(at_ms), 0) FROM journal WHERE pos = (SELECT max(pos) FROM journal)";

/// What an earlier daemon noted of the clocks, the last word of which is what ours showed; see `timers`.
const SEEN: &str = "SELECT value FROM meta WHERE name = 'clock_seen'";

/// The clock begins where the history of the store ends, so that no event is older than the one
/// before it; or where that of an earlier daemon was when it was noted, so that what was over stays so.
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
    let seen = db.first(SEEN, &[], |row| Ok(row.text()?.to_owned()))?;
    let seen = seen.and_then(|line| line.split(' ').nth(4).and_then(|shown| shown.parse().ok()));
    let last = last.max(seen.unwrap_or(0));
    let start = if options.clock == Source::Manual { options.start.max(last) } else { last };
    Ok(Clock::new(options.clock, start))
}

/// The secret of the store; one is made where there is none.
fn open_secret(db: &sqlite::Db) -> Result<[u8; 32], Refusal> {
    match db.first(SECRET, &[], |row| Ok(random::unhex(row.text()?)))? {
        Some(Some(secret)) => Ok(secret),
        Some(None) => Err(Refusal::new(Code::Damaged, "the secret of the store is not one")),
        None => {
            let secret = random::bytes()?;
            db.exec(MAKE_SECRET, &[(&random::hex(&secret)).into()])?;
            Ok(secret)
        }
    }
}

#[cfg(test)]
mod tests;
