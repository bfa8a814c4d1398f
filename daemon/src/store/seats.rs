//! The seats of the readers: so many may read at once, and the others wait for their turn (`queue.rs`).
//! A seat that is given up goes to the next one who still waits for it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use tokio::sync::{Notify, oneshot};

use super::queue::{Pushed, Queue, Wait};
use super::{Turn, full, late};
use crate::kernel::refusal::Refusal;

/// The seats.
#[derive(Debug)]
pub(super) struct Seats {
    state: Mutex<State>,
    /// Told when there may be a place for one more who waits.
    places: Notify,
}

#[derive(Debug)]
struct State {
    free: usize,
    waiting: Queue<Waiter>,
    wait: Wait,
}

#[derive(Debug)]
struct Waiter {
    since: Instant,
    deadline: Instant,
    seat: oneshot::Sender<Result<Seat, Refusal>>,
}

impl Waiter {
    fn is_over(&self, now: Instant) -> bool {
        now > self.deadline || self.seat.is_closed()
    }
}

/// A seat, taken. It is somebody else's when this is dropped.
#[derive(Debug)]
pub(super) struct Seat(Option<Arc<Seats>>);

impl Drop for Seat {
    fn drop(&mut self) {
        if let Some(seats) = self.0.take() {
            seats.pass_on();
        }
    }
}

/// What became of one who came.
enum Come {
    Seated(Seat),
    Waits(oneshot::Receiver<Result<Seat, Refusal>>),
}

impl Seats {
    /// So many seats, and so many places to wait.
    pub(super) fn new(seats: usize, places: usize) -> Arc<Seats> {
        let state = State { free: seats, waiting: Queue::new(places), wait: Wait::default() };
        Arc::new(Seats { state: Mutex::new(state), places: Notify::new() })
    }

    /// How many are free.
    pub(super) fn free(&self) -> usize {
        self.state().free
    }

    /// Waits for a seat. With `patient` also for a place to wait in.
    ///
    /// # Errors
    /// `QUEUE_FULL`, `DEADLINE`.
    pub(super) async fn take(self: &Arc<Self>, turn: Turn, patient: bool) -> Result<Seat, Refusal> {
        let receiver = loop {
            let place = self.places.notified();
            tokio::pin!(place);
            // From here on nothing is missed.
            place.as_mut().enable();
            match self.come(turn) {
                Ok(Come::Seated(seat)) => return Ok(seat),
                Ok(Come::Waits(receiver)) => break receiver,
                Err(refusal) if !patient => return Err(refusal),
                Err(_) => {
                    tokio::time::timeout_at(turn.deadline.into(), place)
                        .await
                        .map_err(|_| late())?;
                }
            }
        };
        let seat = tokio::time::timeout_at(turn.deadline.into(), receiver).await;
        match seat.map_err(|_| late())?.map_err(|_| late())? {
            // One that waits for a place may be put back behind the others.
            Err(_) if patient => Box::pin(self.take(turn, patient)).await,
            answer => answer,
        }
    }

    fn come(self: &Arc<Self>, turn: Turn) -> Result<Come, Refusal> {
        let now = Instant::now();
        let mut state = self.state();
        if state.free > 0 {
            state.free -= 1;
            return Ok(Come::Seated(Seat(Some(Arc::clone(self)))));
        }
        let (seat, receiver) = oneshot::channel();
        let waiter = Waiter { since: now, deadline: turn.deadline, seat };
        let mut pushed = state.waiting.push(turn.who, waiter);
        if let Pushed::Full(waiter) = pushed {
            // Perhaps some of these wait for nothing.
            let over = state.waiting.sift(turn.who, |waiter| waiter.is_over(now));
            pushed = match over.is_empty() {
                true => Pushed::Full(waiter),
                false => state.waiting.push(turn.who, waiter),
            };
        }
        match pushed {
            Pushed::In => Ok(Come::Waits(receiver)),
            Pushed::Instead(out) => {
                let _ = out.seat.send(Err(full(state.wait.hint_now())));
                Ok(Come::Waits(receiver))
            }
            Pushed::Full(_) => {
                let oldest = state.waiting.oldest(turn.who).map(|waiter| now - waiter.since);
                Err(full(state.wait.hint(oldest.unwrap_or_default())))
            }
        }
    }

    fn pass_on(self: &Arc<Self>) {
        let mut seat = Seat(Some(Arc::clone(self)));
        loop {
            let mut state = self.state();
            let Some(waiter) = state.waiting.pop() else {
                state.free += 1;
                drop(state);
                seat.0 = None;
                break;
            };
            let now = Instant::now();
            state.wait.seen(now.saturating_duration_since(waiter.since));
            drop(state);
            if waiter.is_over(now) {
                continue;
            }
            match waiter.seat.send(Ok(seat)) {
                Ok(()) => break,
                Err(Ok(back)) => seat = back,
                Err(Err(_)) => return,
            }
        }
        self.places.notify_waiters();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::kernel::refusal::Code;
    use crate::store::Who;

    fn turn(caller: u64) -> Turn {
        let deadline = Instant::now() + Duration::from_secs(30);
        Turn { who: Who { group: 1, caller }, deadline }
    }

    /// Waits for a seat and tells who had it.
    fn comes(seats: &Arc<Seats>, turn: Turn) -> oneshot::Receiver<Result<Seat, Refusal>> {
        match seats.come(turn) {
            Ok(Come::Waits(receiver)) => receiver,
            Ok(Come::Seated(_)) => panic!("no seat was free"),
            Err(refusal) => panic!("{refusal}"),
        }
    }

    #[tokio::test]
    async fn callers_take_turns_and_who_left_has_none() {
        let seats = Seats::new(1, 64);
        let first = seats.take(turn(1), false).await.unwrap();
        let [mut a, b, mut c] = [1, 1, 1].map(|caller| comes(&seats, turn(caller)));
        let mut other = comes(&seats, turn(2));
        let past = Turn { deadline: Instant::now(), ..turn(3) };
        let mut late = comes(&seats, past);
        drop(b);
        drop(first);
        let seat = a.try_recv().unwrap().unwrap();
        assert!(other.try_recv().is_err() && c.try_recv().is_err());
        drop(seat);
        let seat = other.try_recv().unwrap().unwrap();
        assert!(c.try_recv().is_err());
        drop(seat);
        // Who did not wait long enough, and whoever left, is passed over.
        assert!(late.try_recv().is_err());
        let seat = c.try_recv().unwrap().unwrap();
        drop(seat);
        assert_eq!((seats.free(), seats.state().waiting.len()), (1, 0));
    }

    #[tokio::test]
    async fn a_seat_that_nobody_took_is_not_lost() {
        let seats = Seats::new(1, 64);
        let first = seats.take(turn(1), false).await.unwrap();
        let given = comes(&seats, turn(1));
        drop(first);
        assert_eq!(seats.free(), 0);
        drop(given);
        assert_eq!(seats.free(), 1);
    }

    #[tokio::test]
    async fn who_has_its_part_is_told_when_to_come_again_and_the_patient_wait() {
        let seats = Seats::new(1, 16);
        let first = seats.take(turn(1), false).await.unwrap();
        let [a, b] = [1, 1].map(|caller| comes(&seats, turn(caller)));
        let refusal = seats.take(turn(1), false).await.unwrap_err();
        assert_eq!(refusal.code, Code::QueueFull);
        assert!((50..=5_000).contains(&refusal.retry_after.unwrap()));
        let soon = Turn { deadline: Instant::now() + Duration::from_millis(5), ..turn(1) };
        assert_eq!(seats.take(soon, true).await.unwrap_err().code, Code::Deadline);
        let patient = tokio::spawn({
            let seats = Arc::clone(&seats);
            async move { seats.take(turn(1), true).await.map(drop) }
        });
        let _elsewhere = comes(&seats, turn(2));
        drop(a);
        // One place is free again, for whoever comes.
        let c = comes(&seats, turn(1));
        assert_eq!(seats.take(turn(1), false).await.unwrap_err().code, Code::QueueFull);
        drop((first, b, c, _elsewhere));
        patient.await.unwrap().unwrap();
        assert_eq!(seats.free(), 1);
    }
}
