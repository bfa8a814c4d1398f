//! Room for requests: so many bytes may be arriving or waiting for their answer at once, so many of
//! them from one source. It only counts; what finds no room is refused by those who ask.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::conn::Peer;
use super::slots::Source;
use crate::config::{Config, SocketMode};

/// The room of the socket and that of TCP: a crowd on the network takes nothing from the socket.
#[derive(Debug)]
pub(super) struct Rooms {
    local: Arc<Room>,
    network: Arc<Room>,
}

impl Rooms {
    /// As the configuration says.
    pub(super) fn new(config: &Config) -> Self {
        let limits = &config.limits;
        let each = limits.arriving_per_source();
        let half = limits.arriving_bytes.div_ceil(2).max(each);
        let of_a_user = match config.listen.socket_mode {
            SocketMode::Owner => half,
            SocketMode::Group | SocketMode::All => each,
        };
        Rooms { local: Room::new(half, of_a_user), network: Room::new(half, each) }
    }

    /// What a request takes of the room, which is nothing yet.
    pub(super) fn share(&self, peer: &Peer) -> Share {
        let room = match peer {
            Peer::Process(_) => &self.local,
            Peer::Address(_) | Peer::Unknown => &self.network,
        };
        Share { room: Arc::clone(room), source: peer.source(), held: Mutex::new(0) }
    }
}

#[derive(Debug)]
struct Room {
    all: usize,
    each: usize,
    taken: Mutex<Taken>,
}

#[derive(Debug, Default)]
struct Taken {
    all: usize,
    /// Nobody stands here with nothing, so this is never longer than there are connections.
    by: HashMap<Source, usize>,
}

impl Room {
    fn new(all: usize, each: usize) -> Arc<Room> {
        Arc::new(Room { all, each, taken: Mutex::default() })
    }

    fn take(&self, source: Source, bytes: usize) -> bool {
        let mut taken = lock(&self.taken);
        let own = taken.by.get(&source).copied().unwrap_or_default();
        if taken.all + bytes > self.all || own + bytes > self.each {
            return false;
        }
        if bytes > 0 {
            taken.all += bytes;
            taken.by.insert(source, own + bytes);
        }
        true
    }

    fn give_back(&self, source: Source, bytes: usize) {
        let mut taken = lock(&self.taken);
        taken.all = taken.all.saturating_sub(bytes);
        match taken.by.get_mut(&source) {
            Some(own) if *own > bytes => *own -= bytes,
            _ => drop(taken.by.remove(&source)),
        }
    }
}

/// What one request has taken. The room is free again when this is dropped.
#[derive(Debug)]
pub(super) struct Share {
    room: Arc<Room>,
    source: Source,
    held: Mutex<usize>,
}

impl Share {
    /// Takes more; false, and nothing taken, when there is no room.
    pub(super) fn take(&self, bytes: usize) -> bool {
        let taken = self.room.take(self.source, bytes);
        if taken {
            *lock(&self.held) += bytes;
        }
        taken
    }

    /// Gives back what is more than this.
    pub(super) fn keep(&self, bytes: usize) {
        let mut held = lock(&self.held);
        if *held > bytes {
            self.room.give_back(self.source, *held - bytes);
            *held = bytes;
        }
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.keep(0);
    }
}

fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADA: Source = Source::User(1);
    const BOB: Source = Source::User(2);

    fn share(room: &Arc<Room>, source: Source) -> Share {
        Share { room: Arc::clone(room), source, held: Mutex::new(0) }
    }

    #[test]
    fn one_source_has_its_part_and_what_is_dropped_is_free_again() {
        let room = Room::new(10, 6);
        let (first, second, bob) = (share(&room, ADA), share(&room, ADA), share(&room, BOB));
        assert!(first.take(4) && second.take(2));
        assert!(!first.take(1), "ada has her part");
        assert!(bob.take(4) && !bob.take(1), "all is taken");
        drop(first);
        assert!(second.take(4) && !second.take(1));
        second.keep(1);
        assert!(bob.take(2) && !bob.take(1));
        drop((second, bob));
        let taken = lock(&room.taken);
        assert_eq!((taken.all, taken.by.len()), (0, 0), "nothing is left");
    }
}
