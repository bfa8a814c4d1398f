//! Floor 3: what the daemon does by itself when its time has come. One loop, whose only memory is the
//! store: it sleeps until the next due instant, does what is due through the same five beats as a
//! person's act, in order of time, and after a downtime it catches up the same way.
//!
//! What falls due is said by `tickets/due.rs`, how it is done by `tickets`; here is only when.

mod jump;
mod run;
mod store;
mod work;

#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::watch;

use crate::kernel::clock::Millis;
use crate::kernel::refusal::{Code, Refusal};

pub use run::{Clocks, Loop, Pace};
pub use work::ACTS;

/// The handle of the timers, for those who wake them or ask how they do.
#[derive(Clone, Debug, Default)]
pub struct Timers(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    wake: watch::Sender<()>,
    /// Up to when the loop sleeps; while it looks, the beginning of time, because it is awake.
    until: AtomicI64,
    /// From when on something may fall due that the last look has not seen.
    sooner: AtomicI64,
    /// How often somebody asked to be told when all that is due is done.
    asked: AtomicU64,
    /// Up to which of these it is.
    done: watch::Sender<u64>,
    held: AtomicBool,
    confirmed: AtomicBool,
    /// It was not confirmed, because ours is ahead of that of the machine.
    astray: AtomicBool,
    /// How often the store was looked at.
    looks: AtomicU64,
}

impl Default for Shared {
    fn default() -> Shared {
        Shared {
            wake: watch::Sender::default(),
            until: AtomicI64::new(Millis::MIN),
            sooner: AtomicI64::new(Millis::MAX),
            asked: AtomicU64::default(),
            done: watch::Sender::default(),
            held: AtomicBool::default(),
            confirmed: AtomicBool::default(),
            astray: AtomicBool::default(),
            looks: AtomicU64::default(),
        }
    }
}

impl Shared {
    /// The loop is about to look: what is noted from here on it may not see.
    fn begin_look(&self) {
        self.until.store(Millis::MIN, Ordering::SeqCst);
        self.sooner.store(Millis::MAX, Ordering::SeqCst);
    }

    /// The loop is about to sleep; answers whether it should rather look again. Whoever nudges does the
    /// same two steps the other way round, so that one of both sees the other.
    fn end_look(&self, until: Millis) -> bool {
        self.until.store(until, Ordering::SeqCst);
        self.sooner.load(Ordering::SeqCst) < until
    }
}

impl Timers {
    /// Something may fall due that did not before, and not before `at`: makes the timers look again,
    /// unless they do so by then anyhow.
    pub fn nudge(&self, at: Millis) {
        self.0.sooner.fetch_min(at, Ordering::SeqCst);
        if at < self.0.until.load(Ordering::SeqCst) {
            self.wake();
        }
    }

    fn wake(&self) {
        self.0.wake.send_replace(());
    }

    /// Whether nothing falls due because the clock has jumped ahead.
    pub fn is_held(&self) -> bool {
        self.0.held.load(Ordering::Acquire)
    }

    /// Waits until all that is due now is done, at most so long.
    pub async fn settled(&self, limit: Duration) {
        let mut done = self.0.done.subscribe();
        let asked = self.0.asked.fetch_add(1, Ordering::AcqRel) + 1;
        self.wake();
        // Who sets the clock is answered in any case; what is due is done afterwards.
        let _ = tokio::time::timeout(limit, done.wait_for(|done| *done >= asked)).await;
    }

    /// Says that the clock is right; answers whether that was in doubt.
    ///
    /// # Errors
    /// `CLOCK` while ours is more than a day ahead of that of the machine: what was not due would be.
    pub async fn confirm(&self, limit: Duration) -> Result<bool, Refusal> {
        let held = self.is_held();
        if held {
            self.0.astray.store(false, Ordering::Release);
            self.0.confirmed.store(true, Ordering::Release);
            self.settled(limit).await;
        }
        if self.0.astray.load(Ordering::Acquire) {
            return Err(Refusal::new(
                Code::Clock,
                "the clock of the daemon is more than a day ahead of that of the machine",
            )
            .hint("restart the daemon: it takes the clock of the machine, but none before the last event"));
        }
        Ok(held)
    }
}
