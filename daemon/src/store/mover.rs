//! The thread that moves the log into the file, beside the writer and with a connection of its own: a
//! move writes thousands of pages and waits for two syncs, and so would every call that waits for the
//! writer.
//!
//! While writes come the log grows behind a move, and the engine begins it anew only once all of it is
//! in the file. So an order is two moves, the second of what came during the first, and the writer
//! itself moves the little that is left, between two commits.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use super::sqlite::Db;
use crate::kernel::refusal::Refusal;

/// How often the log is moved for one order.
const MOVES: usize = 2;

/// How far an order is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Stage {
    /// There is none.
    #[default]
    Idle,
    /// It is being carried out.
    Moving,
    /// Nearly all of the log is in the file; the rest is the writer's.
    Moved,
}

#[derive(Default)]
struct State {
    stage: Stage,
    is_over: bool,
    /// Why nothing that lies in the file can be trusted any more.
    fatal: Option<String>,
    /// What told that the store is damaged.
    damage: Option<Refusal>,
}

/// What the writer and the mover both know.
#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    /// Told whenever the state is another.
    news: Condvar,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state());
        self.news.notify_all();
    }

    fn wait_while(&self, waits: impl Fn(&State) -> bool) -> MutexGuard<'_, State> {
        let state = self.news.wait_while(self.state(), |state| waits(state));
        state.unwrap_or_else(PoisonError::into_inner)
    }
}

/// The writer's end of it.
pub(super) struct Mover {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

impl Mover {
    /// Begins to wait for orders. Calls `wake` when there is something that the writer has to hear at once:
    /// it may be waiting for work.
    ///
    /// # Errors
    /// `INTERNAL` when there is no thread to be had.
    pub(super) fn start(db: Db, wake: impl FnOnce() + Send + 'static) -> Result<Mover, Refusal> {
        let shared = Arc::<Shared>::default();
        let works = Arc::clone(&shared);
        let thread = std::thread::Builder::new()
            .name("mover".into())
            .spawn(move || {
                let ended = catch_unwind(AssertUnwindSafe(|| work(&db, &works)));
                let fatal = ended.unwrap_or_else(|_| Some("the mover panicked".to_owned()));
                if fatal.is_some() {
                    works.change(|state| state.fatal = fatal);
                    wake();
                }
            })
            .map_err(|error| Refusal::internal(format!("no thread for the mover: {error}")))?;
        Ok(Mover { shared, thread: Some(thread) })
    }

    /// How far the order is.
    pub(super) fn stage(&self) -> Stage {
        self.shared.state().stage
    }

    /// Why the store has failed for good.
    pub(super) fn fatal(&self) -> Option<String> {
        self.shared.state().fatal.clone()
    }

    /// What told that the store is damaged.
    pub(super) fn damage(&self) -> Option<Refusal> {
        self.shared.state().damage.clone()
    }

    /// Has the log moved.
    pub(super) fn order(&self) {
        self.shared.change(|state| state.stage = Stage::Moving);
    }

    /// Waits until it is, or has failed to be.
    pub(super) fn wait(&self) {
        drop(self.shared.wait_while(|state| state.stage == Stage::Moving && state.fatal.is_none()));
    }

    /// Takes the order as done.
    pub(super) fn rest(&self) {
        self.shared.change(|state| state.stage = Stage::Idle);
    }

    /// Waits for a move that is being made. None is made after it.
    pub(super) fn end(&mut self) {
        self.shared.change(|state| state.is_over = true);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Mover {
    fn drop(&mut self) {
        self.end();
    }
}

/// What is told of a disk that has failed under a move.
pub(super) fn not_moved(why: &str) -> String {
    format!("the log cannot be moved into the file: {why}")
}

/// Carries out orders until there are no more, or until the disk has failed: then it says why.
fn work(db: &Db, shared: &Shared) -> Option<String> {
    let is_over = || {
        let state = shared.wait_while(|state| state.stage != Stage::Moving && !state.is_over);
        state.is_over
    };
    while !is_over() {
        for _ in 0..MOVES {
            // A log that could not be moved now is moved the next time.
            let _ = db.checkpoint();
            if let Some(what) = db.fatal() {
                return Some(not_moved(&what));
            }
        }
        shared.change(|state| {
            state.stage = Stage::Moved;
            state.damage = db.damage();
        });
    }
    None
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    /// A store with a log, and a connection that can move it.
    fn logged(dir: &tempfile::TempDir) -> (Db, Db) {
        let file = dir.path().join("desk.db");
        let writer = Db::open_writer(&file).unwrap();
        writer.batch("CREATE TABLE t (a INTEGER) STRICT; INSERT INTO t VALUES (1)").unwrap();
        assert!(writer.logged() > 0);
        (writer, Db::open_mover(&file).unwrap())
    }

    /// How many pages of the log are not in the file.
    fn left(db: &Db) -> i64 {
        let read = |row: &super::super::Row<'_>| {
            row.int()?;
            Ok(row.int()? - row.int()?)
        };
        db.first("PRAGMA wal_checkpoint(NOOP)", &[], read).unwrap().unwrap()
    }

    #[test]
    fn the_log_is_moved_beside_the_writer_and_once_for_each_order() {
        let dir = tempfile::tempdir().unwrap();
        let (writer, moves) = logged(&dir);
        let mover = Mover::start(moves, || panic!("nothing has failed")).unwrap();
        for _ in 0..3 {
            writer.batch("INSERT INTO t VALUES (2)").unwrap();
            assert!(left(&writer) > 0);
            assert_eq!(mover.stage(), Stage::Idle);
            mover.order();
            mover.wait();
            assert_eq!((mover.stage(), left(&writer)), (Stage::Moved, 0));
            mover.rest();
        }
    }

    #[test]
    fn a_move_that_fails_is_told_and_none_is_made_after_it() {
        let dir = tempfile::tempdir().unwrap();
        let (_writer, moves) = logged(&dir);
        moves.give_up("disk I/O error");
        let (wake, woken) = mpsc::channel();
        let mover = Mover::start(moves, move || wake.send(()).unwrap()).unwrap();
        mover.order();
        woken.recv().unwrap();
        let fatal = mover.fatal().unwrap();
        assert_eq!(fatal, "the log cannot be moved into the file: disk I/O error");
        mover.wait();
        assert_eq!(mover.stage(), Stage::Moving, "it is not told as moved");
    }
}
