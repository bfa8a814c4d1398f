//! The one thread that writes. It takes every call that waits, runs each in a savepoint of its
//! own inside one transaction, commits, and only then answers all of them: one sync of the disk
//! for many calls, and no answer before its change is safe.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use super::line::{self, Batch, Line};
use super::mover::{Mover, Stage, not_moved};
use super::sqlite::{Db, PAGE};
use super::tx::Tx;
use super::{OnCommit, OnFatal, Options, Turn, late};
use crate::kernel::clock::{Clock, Millis};
use crate::kernel::refusal::{Code, Refusal};

/// The newest number of each journal that a commit has grown.
pub type Heads = BTreeMap<i64, i64>;

/// What is told of a commit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// The journals that have grown, and to where.
    pub heads: Heads,
    /// From when on something may fall due that did not before.
    pub due: Option<Millis>,
}

/// How many times as long as it should be the log may get before the writer waits until it is moved: a
/// disk that is slower than those who write must slow them down.
const WAIT_AT: u64 = 4;
/// How long a move waits for those who read the log once it is twice as long as it should be: readers who
/// follow closely on each other would keep it growing. A reader who takes longer, such as a copy, has it.
const WAIT_FOR_READERS: Duration = Duration::from_millis(200);

/// How a write ends.
#[derive(Debug)]
pub enum Outcome<T> {
    /// It stands.
    Done(T),
    /// It was a rehearsal: the answer is given, all that was done is undone.
    Rehearsed(T),
    /// All that was done is undone.
    Refused(Refusal),
    /// It is refused, but what was done stands: counters of failed sign-ins and their event.
    RefusedAndKept(Refusal),
}

/// What a job leaves behind once it has run.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Keep,
    Undo,
}

trait Job: line::Job {
    /// Whether it is work on many things, each in a savepoint of its own. Such work has a transaction of
    /// its own and no savepoint around it: with one around the others, the engine keeps every page that
    /// the work has touched, and walks along all of them at the end of each thing.
    fn is_many(&self) -> bool;
    fn deadline(&self) -> Instant;
    fn run(&mut self, tx: &mut Tx<'_>) -> Verdict;
}

struct Call<T, F> {
    many: bool,
    deadline: Instant,
    f: F,
    result: Option<Result<T, Refusal>>,
    reply: oneshot::Sender<Result<T, Refusal>>,
}

impl<T: Send, F: FnMut(&mut Tx<'_>) -> Outcome<T> + Send> Job for Call<T, F> {
    fn is_many(&self) -> bool {
        self.many
    }

    fn deadline(&self) -> Instant {
        self.deadline
    }

    fn run(&mut self, tx: &mut Tx<'_>) -> Verdict {
        let outcome = catch_unwind(AssertUnwindSafe(|| (self.f)(tx)))
            .unwrap_or_else(|_| Outcome::Refused(Refusal::internal("a write panicked")));
        let outcome = match (outcome, tx.settled()) {
            (Outcome::Done(_) | Outcome::RefusedAndKept(_), Err(unsettled)) => {
                Outcome::Refused(unsettled)
            }
            (outcome, _) => outcome,
        };
        let (verdict, result) = match outcome {
            Outcome::Done(value) => (Verdict::Keep, Ok(value)),
            Outcome::Rehearsed(value) => (Verdict::Undo, Ok(value)),
            Outcome::Refused(refusal) => (Verdict::Undo, Err(refusal)),
            Outcome::RefusedAndKept(refusal) => (Verdict::Keep, Err(refusal)),
        };
        self.result = Some(result);
        verdict
    }
}

impl<T: Send, F: FnMut(&mut Tx<'_>) -> Outcome<T> + Send> line::Job for Call<T, F> {
    fn is_left(&self) -> bool {
        self.reply.is_closed()
    }

    /// Forgets the answer of a run that was undone by no fault of its own.
    fn refuse(&mut self, refusal: Refusal) {
        self.result = Some(Err(refusal));
    }

    fn answer(self: Box<Self>) {
        let result = self.result.unwrap_or_else(|| Err(Refusal::internal("a write has no answer")));
        // Who asked may have gone away; what was done stands all the same.
        let _ = self.reply.send(result);
    }
}

pub(super) struct Writer {
    line: Arc<Line<dyn Job>>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl std::fmt::Debug for Writer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Writer")
    }
}

impl Writer {
    /// Begins to wait for jobs, with two connections: one to write, and one to move the log.
    ///
    /// # Errors
    /// `INTERNAL` when there are no threads to be had.
    pub(super) fn start(
        (db, moves): (Db, Db),
        options: &Options,
        clock: Arc<Clock>,
        on_commit: OnCommit,
        on_fatal: OnFatal,
    ) -> Result<Writer, Refusal> {
        let line = Arc::new(Line::new(options.queue));
        let (batch, jobs) = (options.batch, Arc::clone(&line));
        let wakes = Arc::clone(&line);
        let mover = Mover::start(moves, move || wakes.close())?;
        let log = options.log / PAGE;
        let thread = std::thread::Builder::new()
            .name("writer".into())
            .spawn(move || {
                let mut writer = Loop { db, clock, on_commit, batch, mover, log, moved: 0 };
                // Whatever ends the loop but the end of the line ends the daemon: a writer that
                // is gone would refuse everything for ever.
                let ended = catch_unwind(AssertUnwindSafe(|| writer.run(&jobs)));
                jobs.abandon();
                match ended {
                    Ok(None) => {}
                    Ok(Some(fatal)) => on_fatal(&fatal),
                    Err(_) => on_fatal("the writer panicked"),
                }
            })
            .map_err(|error| Refusal::internal(format!("no thread for the writer: {error}")))?;
        Ok(Writer { line, thread: Mutex::new(Some(thread)) })
    }

    pub(super) async fn run<T, F>(&self, turn: Turn, f: F) -> Result<T, Refusal>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Outcome<T> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let deadline = turn.deadline;
        self.line.bring(turn, Box::new(Call { many: false, deadline, f, result: None, reply }))?;
        answer.await.unwrap_or_else(|_| Err(outcome_unknown()))
    }

    pub(super) async fn run_in_turn<T, F>(&self, turn: Turn, f: F) -> Result<T, Refusal>
    where
        T: Send + 'static,
        F: FnMut(&mut Tx<'_>) -> Outcome<T> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let deadline = turn.deadline;
        let call = Box::new(Call { many: true, deadline, f, result: None, reply });
        self.line.bring_in_turn(turn, call).await?;
        answer.await.unwrap_or_else(|_| Err(outcome_unknown()))
    }

    pub(super) fn close(&self) {
        self.line.close();
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread {
            let _ = thread.join();
        }
    }
}

fn outcome_unknown() -> Refusal {
    Refusal::new(Code::OutcomeUnknown, "the daemon failed while it made this change")
        .hint("it may or may not be there: repeat with the same --idempotency-key to find out")
}

/// A store that is damaged is not written any more. What can be read of it still is, so the daemon
/// stays.
fn refuse_all(
    taken: impl Iterator<Item = Box<dyn Job>>,
    line: &Line<dyn Job>,
    most: usize,
    damage: &Refusal,
) {
    tracing::error!("from now on nothing is written: {damage}");
    let batches = std::iter::from_fn(|| line.take(most));
    for mut job in
        taken.chain(batches.flat_map(|Batch { small, long }| small.into_iter().chain(long)))
    {
        job.refuse(damage.clone());
        job.answer();
    }
}

struct Loop {
    db: Db,
    clock: Arc<Clock>,
    on_commit: OnCommit,
    batch: usize,
    mover: Mover,
    /// After how many pages the log is moved.
    log: u64,
    /// How many it had when it was last moved.
    moved: u64,
}

impl Loop {
    /// Works until the line ends, or until the store has failed: then it says why.
    fn run(&mut self, line: &Line<dyn Job>) -> Option<String> {
        while let Some(Batch { small, long }) = line.take(self.batch) {
            let rounds = [small, long.into_iter().collect::<Vec<_>>()];
            let mut rounds = rounds.into_iter().filter(|jobs| !jobs.is_empty());
            while let Some(jobs) = rounds.next() {
                self.commit(jobs);
                if let Some(what) = self.fatal() {
                    return Some(what);
                }
                if let Some(damage) = self.db.damage().or_else(|| self.mover.damage()) {
                    refuse_all(rounds.flatten(), line, self.batch, &damage);
                    return None;
                }
                self.tend_log();
                if let Some(what) = self.db.fatal() {
                    return Some(not_moved(&what));
                }
            }
        }
        self.mover.end();
        let fatal = self.mover.fatal();
        if fatal.is_none() {
            // The last one out moves the log into the file.
            let _ = self.db.checkpoint();
        }
        fatal
    }

    fn fatal(&self) -> Option<String> {
        self.db.fatal().or_else(|| self.mover.fatal())
    }

    /// Has the log moved when it is long enough, and moves the rest of it once nearly all is.
    fn tend_log(&mut self) {
        let logged = self.db.logged();
        // A shorter one was begun anew.
        self.moved = if logged < self.moved { 0 } else { self.moved };
        let long = logged - self.moved;
        match self.mover.stage() {
            Stage::Idle if long >= self.log => self.mover.order(),
            Stage::Moving if long >= WAIT_AT * self.log => self.mover.wait(),
            Stage::Idle | Stage::Moving => {}
            Stage::Moved => self.finish_move(logged),
        }
    }

    fn finish_move(&mut self, logged: u64) {
        self.moved = logged;
        // A log that could not be moved now is moved the next time.
        let _ = match logged < 2 * self.log {
            true => self.db.checkpoint(),
            false => self.db.checkpoint_all(WAIT_FOR_READERS),
        };
        self.mover.rest();
    }

    fn commit(&mut self, mut jobs: Vec<Box<dyn Job>>) {
        match self.transact(&mut jobs) {
            Ok(news) => {
                if news != News::default() {
                    (self.on_commit)(&news);
                }
            }
            Err(_) if self.db.fatal().is_some() => {
                for job in &mut jobs {
                    job.refuse(outcome_unknown());
                }
            }
            // Nothing of the batch stands, and nothing more is written.
            Err(damage) if self.db.damage().is_some() => {
                for job in &mut jobs {
                    job.refuse(damage.clone());
                }
            }
            // Nothing of the batch stands. One call may be what the disk has no room for; the
            // others should not suffer from it.
            Err(_) if jobs.len() > 1 => {
                for job in jobs {
                    self.commit(vec![job]);
                }
                return;
            }
            Err(refusal) => {
                for job in &mut jobs {
                    job.refuse(refusal.clone());
                }
            }
        }
        for job in jobs {
            job.answer();
        }
    }

    /// One transaction for all of them. An error means that nothing stands.
    fn transact(&self, jobs: &mut [Box<dyn Job>]) -> Result<News, Refusal> {
        let mut news = News::default();
        if let Err(refusal) = self.db.control("BEGIN IMMEDIATE") {
            // Another process has the file: it has it for every one of them.
            for job in jobs {
                job.refuse(refusal.clone());
            }
            return Ok(news);
        }
        let done = self.run_each(jobs, &mut news).and_then(|()| {
            let committed = self.db.control("COMMIT");
            if committed.is_err() && self.db.damage().is_some() {
                self.db.give_up("a commit met damage");
            }
            committed
        });
        if let Err(refusal) = done {
            if !self.db.is_idle() && self.db.control("ROLLBACK").is_err() {
                self.db.give_up("a transaction cannot be undone");
            }
            return Err(refusal);
        }
        Ok(news)
    }

    fn run_each(&self, jobs: &mut [Box<dyn Job>], news: &mut News) -> Result<(), Refusal> {
        for job in jobs {
            if Instant::now() > job.deadline() {
                job.refuse(late());
                continue;
            }
            if !job.is_many() {
                self.db.control("SAVEPOINT job")?;
            }
            let mut tx = Tx::new(&self.db, self.clock.instants(), job.is_many());
            let verdict = job.run(&mut tx);
            self.db.forget();
            // What was damaged once may mislead any other write.
            if let Some(damage) = self.db.damage() {
                return Err(damage);
            }
            if self.db.is_idle() {
                return Err(Refusal::new(Code::DiskFull, "the disk of the daemon is full")
                    .hint("nothing was changed; make room and try again"));
            }
            if verdict == Verdict::Undo {
                // Work on many things is alone in its transaction, which is all undone.
                let undo = if job.is_many() { "ROLLBACK" } else { "ROLLBACK TO job" };
                self.db.control(undo)?;
            } else {
                for event in tx.appended() {
                    news.heads.insert(event.tenant, event.seq);
                }
                news.due = [news.due, tx.nudged()].into_iter().flatten().min();
            }
            match (job.is_many(), verdict) {
                (false, _) => self.db.control("RELEASE job")?,
                (true, Verdict::Undo) => self.db.control("BEGIN IMMEDIATE")?,
                (true, Verdict::Keep) => {}
            }
        }
        Ok(())
    }
}
