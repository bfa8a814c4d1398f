//! The way of rows to the daemon: a thread gives them, a call takes them, and in between only so many
//! are held, and of long ones fewer. The call has its rows only once it was taken, so a call that was
//! refused has used up none, and the next one begins with the first.

use std::{
    pin::Pin,
    sync::{Arc, Condvar, Mutex, PoisonError},
    task::{Context, Poll, ready},
};

use tokio::sync::{mpsc, oneshot};
use tokio_stream::Stream;

/// A way for so many rows and so many bytes at once.
pub(crate) fn way<T>(rows: usize, bytes: usize) -> (Giver<T>, Held<T>) {
    let (sender, receiver) = mpsc::channel(rows);
    let room = Arc::new(Room { most: bytes, taken: Mutex::new(0), freed: Condvar::new() });
    (Giver { sender, room }, Held(receiver))
}

/// Where rows are given.
#[derive(Debug)]
pub(crate) struct Giver<T> {
    sender: mpsc::Sender<(T, Part)>,
    room: Arc<Room>,
}

impl<T> Giver<T> {
    /// Gives a row of so many bytes, once there is room for it. Answers whether anybody takes it.
    pub(crate) fn give(&self, row: T, bytes: usize) -> bool {
        let part = Room::part(&self.room, bytes);
        self.sender.blocking_send((row, part)).is_ok()
    }
}

/// The rows that are held, for a call that takes them.
#[derive(Debug)]
pub(crate) struct Held<T>(mpsc::Receiver<(T, Part)>);

/// How many bytes are held.
#[derive(Debug)]
struct Room {
    most: usize,
    taken: Mutex<usize>,
    freed: Condvar,
}

impl Room {
    /// Waits for a part of it. A row that is longer than all of it has it alone.
    fn part(room: &Arc<Room>, bytes: usize) -> Part {
        let bytes = bytes.min(room.most);
        let taken = room.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let full = |taken: &mut usize| *taken + bytes > room.most;
        let mut taken = room.freed.wait_while(taken, full).unwrap_or_else(PoisonError::into_inner);
        *taken += bytes;
        Part { room: Arc::clone(room), bytes }
    }
}

/// A part of the room. It is free again when this is dropped.
#[derive(Debug)]
struct Part {
    room: Arc<Room>,
    bytes: usize,
}

impl Drop for Part {
    fn drop(&mut self) {
        *self.room.taken.lock().unwrap_or_else(PoisonError::into_inner) -= self.bytes;
        self.room.freed.notify_one();
    }
}

/// The rows of one try of a call: none until they are sent here, and never any where nobody does.
#[derive(Debug)]
pub(crate) struct Gated<T> {
    gate: oneshot::Receiver<Held<T>>,
    rows: Option<Held<T>>,
}

/// A gate, and what opens it.
pub(crate) fn gate<T>() -> (oneshot::Sender<Held<T>>, Gated<T>) {
    let (open, gate) = oneshot::channel();
    (open, Gated { gate, rows: None })
}

impl<T> Stream for Gated<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
        let rows = match self.rows.take() {
            Some(rows) => rows,
            None => match ready!(Pin::new(&mut self.gate).poll(cx)) {
                Ok(rows) => rows,
                Err(_) => return Poll::Ready(None),
            },
        };
        let rows = self.rows.insert(rows);
        rows.0.poll_recv(cx).map(|item| item.map(|(row, _part)| row))
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::atomic::{AtomicUsize, Ordering},
        thread,
        time::Duration,
    };

    use tokio_stream::StreamExt as _;

    use super::*;

    /// How many rows of so many bytes are given before any is taken.
    fn held(rows: usize, bytes: usize, each: usize) -> usize {
        let (giver, held) = way(rows, bytes);
        let given = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&given);
        let thread = thread::spawn(move || {
            while giver.give((), each) {
                count.fetch_add(1, Ordering::SeqCst);
            }
        });
        let mut seen = (0, 0);
        while seen.1 < 20 {
            thread::sleep(Duration::from_millis(5));
            let now = given.load(Ordering::SeqCst);
            seen = if now == seen.0 { (now, seen.1 + 1) } else { (now, 0) };
        }
        // Whoever waits for room is let go when there is nobody left to take anything.
        drop(held);
        thread.join().unwrap();
        seen.0
    }

    #[test]
    fn rows_wait_for_room_by_number_and_by_length() {
        assert_eq!(held(8, 1_000, 10), 8);
        assert_eq!(held(8, 1_000, 300), 3);
        assert_eq!(held(8, 1_000, 5_000), 1);
    }

    #[test]
    fn a_try_that_failed_has_taken_nothing() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (giver, held) = way(8, 100);
        thread::spawn(move || (0..5).all(|row| giver.give(row, 60)));
        runtime.block_on(async {
            let (open, mut first) = gate::<i32>();
            let early = tokio::time::timeout(Duration::from_millis(50), first.next()).await;
            assert!(early.is_err(), "{early:?}");
            drop(open);
            assert_eq!(first.next().await, None);
            let (open, second) = gate();
            open.send(held).unwrap();
            assert_eq!(second.collect::<Vec<_>>().await, [0, 1, 2, 3, 4]);
        });
    }
}
