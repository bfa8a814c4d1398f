//! The line in front of the writer: the jobs that wait for the one thread that writes, which blocks on
//! it, and those who bring them, who do not.
//!
//! Small jobs and long ones wait apart. A batch is the small ones of all who wait, as many as fit, and
//! then one long one: a stream of rows waits for one batch, and a single write for one chunk of rows,
//! however many streams there are.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use tokio::sync::Notify;

use super::queue::{Pushed, Queue, Wait, Who};
use super::{Turn, full, late, stopping};
use crate::kernel::refusal::Refusal;

/// What can wait in line.
pub(super) trait Job: Send {
    /// Nobody waits for the answer any more.
    fn is_left(&self) -> bool;
    /// The answer is the refusal.
    fn refuse(&mut self, refusal: Refusal);
    /// Gives the answer.
    fn answer(self: Box<Self>);
}

/// The jobs of one commit, and of the one after it, which is one long job's alone.
pub(super) struct Batch<J: ?Sized> {
    pub(super) small: Vec<Box<J>>,
    pub(super) long: Option<Box<J>>,
}

/// The line.
pub(super) struct Line<J: ?Sized> {
    state: Mutex<State<J>>,
    /// Told when there is something to do for a writer that has nothing.
    work: Condvar,
    /// Told when there may be a place for a long job.
    places: Notify,
}

struct Entry<J: ?Sized> {
    job: Box<J>,
    since: Instant,
    deadline: Instant,
}

struct State<J: ?Sized> {
    is_open: bool,
    /// Whether the writer waits for work.
    is_idle: bool,
    small: Queue<Entry<J>>,
    long: Queue<Entry<J>>,
    wait: Wait,
}

impl<J: Job + ?Sized> Line<J> {
    /// A line with so many places for small jobs, and as many for long ones.
    pub(super) fn new(places: usize) -> Self {
        let state = State {
            is_open: true,
            is_idle: false,
            small: Queue::new(places),
            long: Queue::new(places),
            wait: Wait::default(),
        };
        Line { state: Mutex::new(state), work: Condvar::new(), places: Notify::new() }
    }

    /// Brings a small job.
    ///
    /// # Errors
    /// `QUEUE_FULL` when the caller has its part of the places, `STOPPING`.
    pub(super) fn bring(&self, turn: Turn, job: Box<J>) -> Result<(), Refusal> {
        let mut state = self.state();
        if !state.is_open {
            return Err(stopping());
        }
        let entry = Entry { job, since: Instant::now(), deadline: turn.deadline };
        let mut pushed = state.small.push(turn.who, entry);
        let mut over = Vec::new();
        if let Pushed::Full(entry) = pushed {
            // Perhaps some of these wait for nothing.
            let now = entry.since;
            over = state.small.sift(turn.who, |entry| entry.is_over(now));
            pushed = match over.is_empty() {
                true => Pushed::Full(entry),
                false => state.small.push(turn.who, entry),
            };
        }
        let hint = |state: &State<J>, who: Who| {
            let oldest = state.small.oldest(who).map(|entry| entry.since.elapsed());
            full(state.wait.hint(oldest.unwrap_or_default()))
        };
        let (brought, out) = match pushed {
            Pushed::In => (Ok(()), None),
            Pushed::Instead(out) => (Ok(()), Some((out, full(state.wait.hint_now())))),
            Pushed::Full(_) => (Err(hint(&state, turn.who)), None),
        };
        self.wake(state);
        over.into_iter().for_each(|entry| turn_away(entry.job, late()));
        if let Some((out, refusal)) = out {
            turn_away(out.job, refusal);
        }
        brought
    }

    /// Brings a long job; where there is no place it waits for one.
    ///
    /// # Errors
    /// `DEADLINE` when none came in time, `STOPPING`.
    pub(super) async fn bring_in_turn(&self, turn: Turn, job: Box<J>) -> Result<(), Refusal> {
        let mut entry = Entry { job, since: Instant::now(), deadline: turn.deadline };
        loop {
            let place = self.places.notified();
            tokio::pin!(place);
            // From here on nothing is missed.
            place.as_mut().enable();
            match self.offer(turn.who, entry)? {
                None => return Ok(()),
                Some(back) => entry = back,
            }
            tokio::time::timeout_at(turn.deadline.into(), place).await.map_err(|_| late())?;
        }
    }

    fn offer(&self, who: Who, entry: Entry<J>) -> Result<Option<Entry<J>>, Refusal> {
        let mut state = self.state();
        if !state.is_open {
            return Err(stopping());
        }
        let offered = state.long.offer(who, entry);
        self.wake(state);
        Ok(offered.err())
    }

    /// Waits for work and takes it: at most so many small jobs, and a long one. What is over by now is
    /// not begun. Nothing when the line is closed and nobody waits.
    pub(super) fn take(&self, most: usize) -> Option<Batch<J>> {
        loop {
            let mut state = self.state();
            while state.is_open && state.small.len() == 0 && state.long.len() == 0 {
                state.is_idle = true;
                state = self.work.wait(state).unwrap_or_else(PoisonError::into_inner);
                state.is_idle = false;
            }
            let (now, mut over) = (Instant::now(), Vec::new());
            let mut small = Vec::new();
            while small.len() < most
                && let Some(entry) = state.small.pop()
            {
                state.wait.seen(now.saturating_duration_since(entry.since));
                sort(entry, now, &mut small, &mut over);
            }
            let (mut long, before) = (Vec::new(), state.long.len());
            while long.is_empty()
                && let Some(entry) = state.long.pop()
            {
                sort(entry, now, &mut long, &mut over);
            }
            let (is_open, freed) = (state.is_open, state.long.len() < before);
            drop(state);
            if freed {
                self.places.notify_waiters();
            }
            let none = small.is_empty() && long.is_empty() && over.is_empty();
            over.into_iter().for_each(|job| turn_away(job, late()));
            if !small.is_empty() || !long.is_empty() {
                return Some(Batch { small, long: long.pop() });
            }
            if none && !is_open {
                return None;
            }
        }
    }

    /// Nobody comes any more; those who wait still have their turn.
    pub(super) fn close(&self) {
        self.state().is_open = false;
        self.work.notify_all();
        self.places.notify_waiters();
    }

    /// Nobody comes any more, and those who wait go without an answer.
    pub(super) fn abandon(&self) {
        let mut state = self.state();
        state.is_open = false;
        let (mut small, mut long) = (Vec::new(), Vec::new());
        small.extend(std::iter::from_fn(|| state.small.pop()));
        long.extend(std::iter::from_fn(|| state.long.pop()));
        drop(state);
        self.places.notify_waiters();
    }

    fn wake(&self, mut state: MutexGuard<'_, State<J>>) {
        // Once is enough.
        let is_idle = std::mem::take(&mut state.is_idle);
        drop(state);
        if is_idle {
            self.work.notify_one();
        }
    }

    fn state(&self) -> MutexGuard<'_, State<J>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<J: Job + ?Sized> Entry<J> {
    fn is_over(&self, now: Instant) -> bool {
        now > self.deadline || self.job.is_left()
    }
}

fn sort<J: Job + ?Sized>(
    entry: Entry<J>,
    now: Instant,
    live: &mut Vec<Box<J>>,
    over: &mut Vec<Box<J>>,
) {
    match entry.is_over(now) {
        true => over.push(entry.job),
        false => live.push(entry.job),
    }
}

fn turn_away<J: Job + ?Sized>(mut job: Box<J>, refusal: Refusal) {
    job.refuse(refusal);
    job.answer();
}
