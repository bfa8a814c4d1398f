//! The pool of read-only connections. A read runs on a blocking thread, on one snapshot, and is
//! stopped when its deadline passes, so that no reader holds the log for long.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use super::seats::Seats;
use super::sqlite::{Db, unread};
use super::tx::ReadTx;
use super::{Options, Turn};
use crate::kernel::clock::Clock;
use crate::kernel::refusal::{Code, Refusal};

pub(super) struct Readers {
    idle: Arc<Mutex<Vec<Db>>>,
    seats: Arc<Seats>,
    file: Arc<Path>,
    clock: Arc<Clock>,
}

impl std::fmt::Debug for Readers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Readers, {} free", self.seats.free())
    }
}

impl Readers {
    pub(super) fn open(
        file: &Path,
        options: &Options,
        clock: Arc<Clock>,
    ) -> Result<Readers, Refusal> {
        let count = options.readers;
        let idle = (0..count).map(|_| Db::open_reader(file)).collect::<Result<Vec<_>, _>>()?;
        Ok(Readers {
            idle: Arc::new(Mutex::new(idle)),
            seats: Seats::new(count, options.queue),
            file: Arc::from(file),
            clock,
        })
    }

    /// Ends what runs on these connections once this is set.
    pub(super) fn stop_at(&self, stop: &Arc<AtomicBool>) {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.iter().for_each(|db| db.stop_at(stop));
    }

    pub(super) async fn run<T, F>(&self, turn: Turn, patient: bool, f: F) -> Result<T, Refusal>
    where
        T: Send + 'static,
        F: FnOnce(&ReadTx<'_>) -> Result<T, Refusal> + Send + 'static,
    {
        let seat = self.seats.take(turn, patient).await?;
        let deadline = turn.deadline;
        let (idle, clock, file) =
            (Arc::clone(&self.idle), Arc::clone(&self.clock), Arc::clone(&self.file));
        let work = move || {
            let _seat = seat;
            let known = idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
            // One that was given up, and could not be opened anew then, is opened now.
            let opened = known.map_or_else(|| Db::open_reader(&file), Ok);
            let db = opened.map_err(|refusal| match refusal.code {
                // Where the store lies is nobody's business who asks for something else.
                Code::StoreFailed => unread("it cannot be opened"),
                _ => refusal,
            })?;
            let answer = catch_unwind(AssertUnwindSafe(|| snapshot(&db, deadline, &clock, f)))
                .unwrap_or_else(|_| Err(Refusal::internal("a read panicked")));
            // The disk failed: that changed nothing and says nothing of what is written, so the daemon
            // stays. What this connection knows of the file is not used again.
            if let Some(error) = db.fatal() {
                tracing::error!("a read has failed: {error}");
                return answer.and_then(|_| Err(unread(&error))).map_err(|refusal| {
                    if refusal.code == Code::OutcomeUnknown { unread(&error) } else { refusal }
                });
            }
            db.set_deadline(None);
            let clean = db.is_idle() || db.control("ROLLBACK").is_ok();
            // A connection that cannot be brought back is given up, not its place in the pool.
            let db = if clean { db } else { Db::open_reader(&file)? };
            idle.lock().unwrap_or_else(PoisonError::into_inner).push(db);
            answer
        };
        tokio::task::spawn_blocking(work)
            .await
            .map_err(|error| Refusal::internal(format!("a read was lost: {error}")))?
    }
}

fn snapshot<T>(
    db: &Db,
    deadline: Instant,
    clock: &Clock,
    f: impl FnOnce(&ReadTx<'_>) -> Result<T, Refusal>,
) -> Result<T, Refusal> {
    db.set_deadline(Some(deadline));
    db.control("BEGIN")?;
    let answer = f(&ReadTx::new(db, clock.instants()));
    if !db.is_idle() {
        db.control("COMMIT")?;
    }
    answer
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::kernel::clock::Source;

    #[tokio::test]
    async fn a_read_that_fails_is_told_as_one_and_its_connection_is_not_used_again() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("desk.db");
        drop(Db::open_writer(&file).unwrap());
        let options = Options {
            clock: Source::Manual,
            start: 1,
            queue: 8,
            batch: 1,
            readers: 1,
            log: 1 << 20,
        };
        let clock = Arc::new(Clock::new(Source::Manual, 1));
        let readers = Readers::open(&file, &options, clock).unwrap();
        let turn = || Turn::from(Instant::now() + Duration::from_secs(30));
        let fails = |tx: &ReadTx<'_>| {
            tx.db().give_up("disk I/O error");
            Err::<(), _>(Refusal::new(Code::OutcomeUnknown, "the disk of the daemon failed"))
        };
        let refusal = readers.run(turn(), false, fails).await.unwrap_err();
        assert_eq!(refusal.code, Code::StoreFailed, "{refusal}");
        assert!(readers.idle.lock().unwrap().is_empty(), "it lies ready for the next");
        let read = |tx: &ReadTx<'_>| tx.first("SELECT 1", &[], |row| row.int());
        assert_eq!(readers.run(turn(), false, read).await, Ok(Some(1)));
        assert_eq!(readers.idle.lock().unwrap().len(), 1);
    }
}
