//! The pool of read-only connections. A read runs on a blocking thread, on one snapshot, and is
//! stopped when its deadline passes, so that no reader holds the log for long.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use tokio::sync::Semaphore;

use super::Options;
use super::sqlite::Db;
use super::tx::ReadTx;
use crate::kernel::clock::Clock;
use crate::kernel::refusal::{Code, Refusal};

pub(super) struct Readers {
    idle: Arc<Mutex<Vec<Db>>>,
    free: Arc<Semaphore>,
    /// How many may wait for a free one.
    waiting: Semaphore,
    file: Arc<Path>,
    clock: Arc<Clock>,
}

impl std::fmt::Debug for Readers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Readers, {} free", self.free.available_permits())
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
            free: Arc::new(Semaphore::new(count)),
            waiting: Semaphore::new(options.queue + count),
            file: Arc::from(file),
            clock,
        })
    }

    pub(super) async fn run<T, F>(&self, deadline: Instant, f: F) -> Result<T, Refusal>
    where
        T: Send + 'static,
        F: FnOnce(&ReadTx<'_>) -> Result<T, Refusal> + Send + 'static,
    {
        let late = || Refusal::new(Code::Deadline, "the time for this call is over");
        let _waiting = self.waiting.try_acquire().map_err(|_| {
            Refusal::new(Code::QueueFull, "too many calls wait for the daemon")
                .hint("try again in a moment")
        })?;
        let permit =
            tokio::time::timeout_at(deadline.into(), Arc::clone(&self.free).acquire_owned())
                .await
                .map_err(|_| late())?
                .map_err(|_| Refusal::new(Code::Stopping, "the daemon is ending"))?;
        let (idle, clock, file) =
            (Arc::clone(&self.idle), Arc::clone(&self.clock), Arc::clone(&self.file));
        let work = move || {
            let _permit = permit;
            let known = idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
            // One that was given up, and could not be opened anew then, is opened now.
            let db = known.map_or_else(|| Db::open_reader(&file), Ok)?;
            let answer = catch_unwind(AssertUnwindSafe(|| snapshot(&db, deadline, &clock, f)))
                .unwrap_or_else(|_| Err(Refusal::internal("a read panicked")));
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
    let answer = f(&ReadTx::new(db, clock.now()));
    if !db.is_idle() {
        db.control("COMMIT")?;
    }
    answer
}
