//! The way of events to their reader: a short buffer, from which whoever fills it can take back what the
//! reader does not take. A reader who has stopped then costs nothing: what it has not had stands in the
//! journal.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use tokio::sync::Notify;

/// How many events wait in the daemon for a slow reader; the rest wait in the journal.
const BUFFER: usize = 32;

/// Makes a way to a reader who has had everything up to a number. `number` tells that of an event.
pub(super) fn pipe<T>(after: i64, number: fn(&T) -> i64) -> (Inlet<T>, Outlet<T>) {
    let state = State {
        events: VecDeque::new(),
        taken: after,
        reader: None,
        is_read: true,
        is_filled: true,
    };
    let pipe = Arc::new(Pipe { state: Mutex::new(state), taken: Notify::new(), number });
    (Inlet(Arc::clone(&pipe)), Outlet(pipe))
}

#[derive(Debug)]
struct Pipe<T> {
    state: Mutex<State<T>>,
    /// Told when the reader took something, wants something, or is gone.
    taken: Notify,
    number: fn(&T) -> i64,
}

#[derive(Debug)]
struct State<T> {
    events: VecDeque<T>,
    /// The number of the last event that the reader took.
    taken: i64,
    /// The reader, when it waits.
    reader: Option<Waker>,
    is_read: bool,
    is_filled: bool,
}

impl<T> Pipe<T> {
    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until something is so. One task waits at a time.
    async fn until(&self, is_so: impl Fn(&State<T>) -> bool) {
        loop {
            // What is told in between is kept for the next who waits.
            let told = self.taken.notified();
            if is_so(&self.state()) {
                return;
            }
            told.await;
        }
    }
}

/// Where events go in.
#[derive(Debug)]
pub(super) struct Inlet<T>(Arc<Pipe<T>>);

impl<T> Inlet<T> {
    /// Waits until there is room, or nobody reads.
    pub(super) async fn room(&self) {
        self.0.until(|state| !state.is_read || state.events.len() < BUFFER).await;
    }

    /// Waits until the reader has had everything and waits for more, or nobody reads.
    pub(super) async fn wanted(&self) {
        let is_so = |state: &State<T>| {
            !state.is_read || (state.events.is_empty() && state.reader.is_some())
        };
        self.0.until(is_so).await;
    }

    /// Waits until nobody reads.
    pub(super) async fn gone(&self) {
        self.0.until(|state| !state.is_read).await;
    }

    /// Puts an event in, whether there is room or not; false when nobody reads.
    pub(super) fn put(&self, event: T) -> bool {
        let mut state = self.0.state();
        if !state.is_read {
            return false;
        }
        state.events.push_back(event);
        wake(state);
        true
    }

    /// Takes back what the reader did not take; answers the number of the last that it did.
    pub(super) fn take_back(&self) -> i64 {
        let mut state = self.0.state();
        state.events = VecDeque::new();
        state.taken
    }
}

impl<T> Drop for Inlet<T> {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.is_filled = false;
        wake(state);
    }
}

fn wake<T>(mut state: MutexGuard<'_, State<T>>) {
    let reader = state.reader.take();
    drop(state);
    if let Some(reader) = reader {
        reader.wake();
    }
}

/// Where they come out.
#[derive(Debug)]
pub(super) struct Outlet<T>(Arc<Pipe<T>>);

impl<T> Outlet<T> {
    /// The next event; none when no more will come.
    pub(super) fn poll(&self, cx: &Context<'_>) -> Poll<Option<T>> {
        let mut state = self.0.state();
        let event = state.events.pop_front();
        match &event {
            Some(event) => state.taken = (self.0.number)(event),
            None if state.is_filled => state.reader = Some(cx.waker().clone()),
            None => return Poll::Ready(None),
        }
        drop(state);
        self.0.taken.notify_one();
        event.map_or(Poll::Pending, |event| Poll::Ready(Some(event)))
    }
}

impl<T> Drop for Outlet<T> {
    fn drop(&mut self) {
        let mut state = self.0.state();
        (state.is_read, state.events) = (false, VecDeque::new());
        drop(state);
        self.0.taken.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn poll(outlet: &Outlet<i64>) -> Poll<Option<i64>> {
        outlet.poll(&Context::from_waker(Waker::noop()))
    }

    async fn is_ready(wait: impl Future<Output = ()>) -> bool {
        tokio::select! {
            biased;
            () = wait => true,
            () = tokio::task::yield_now() => false,
        }
    }

    #[tokio::test]
    async fn what_is_taken_back_comes_again_from_the_last_that_was_taken() {
        let (inlet, outlet) = pipe(7, |event| *event);
        assert!(!is_ready(inlet.wanted()).await, "nobody has asked for anything");
        for event in 8..100 {
            if !is_ready(inlet.room()).await {
                break;
            }
            assert!(inlet.put(event));
        }
        assert_eq!((poll(&outlet), poll(&outlet)), (Poll::Ready(Some(8)), Poll::Ready(Some(9))));
        assert!(is_ready(inlet.room()).await);
        assert_eq!(inlet.take_back(), 9);
        assert!(!is_ready(inlet.wanted()).await);
        assert!(poll(&outlet).is_pending());
        assert!(is_ready(inlet.wanted()).await);
        assert!(inlet.put(10));
        assert_eq!(poll(&outlet), Poll::Ready(Some(10)));
        drop(inlet);
        assert_eq!(poll(&outlet), Poll::Ready(None));
    }

    #[tokio::test]
    async fn a_full_one_waits_and_nobody_reads_is_told() {
        let (inlet, outlet) = pipe(0, |event| *event);
        let mut put = 0;
        while is_ready(inlet.room()).await {
            put += 1;
            assert!(inlet.put(put));
        }
        assert_eq!(usize::try_from(put).unwrap(), BUFFER);
        assert!(!is_ready(inlet.gone()).await);
        drop(outlet);
        assert!(is_ready(inlet.gone()).await && is_ready(inlet.room()).await);
        assert!(!inlet.put(0));
    }
}
