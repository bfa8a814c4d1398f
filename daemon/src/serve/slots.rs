//! Who may be connected at once: so many in all, so many from one source, and a few more for the
//! owner, who is never shut out by others. It only counts; it knows no sockets.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many connections the owner has beside those that are for everybody.
pub(super) const FOR_THE_OWNER: usize = 8;

/// Where a connection comes from, as far as that is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Source {
    /// A user of this machine.
    User(u32),
    /// A machine. Of IPv6 it is the network of 64 bits, of which one machine has every address.
    Machine(IpAddr),
    /// Nobody knows.
    Unknown,
}

impl Source {
    /// The machine that has this address.
    pub(super) fn machine(address: IpAddr) -> Source {
        Source::Machine(match address.to_canonical() {
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
            }
            address @ IpAddr::V4(_) => address,
        })
    }
}

/// The places of one listener.
#[derive(Debug)]
pub(super) struct Slots {
    all: usize,
    each: usize,
    owners: Vec<u32>,
    taken: Mutex<Taken>,
}

#[derive(Debug, Default)]
struct Taken {
    all: usize,
    /// Nobody stands here with none, so this is never longer than there are places.
    by: HashMap<Source, usize>,
    by_the_owner: usize,
}

impl Slots {
    /// So many for everybody, so many for one source, and who the owner is.
    pub(super) fn new(all: usize, each: usize, owners: Vec<u32>) -> Arc<Slots> {
        Arc::new(Slots { all, each, owners, taken: Mutex::default() })
    }

    /// A place for as long as it is kept; none when there is none for this source.
    pub(super) fn take(self: &Arc<Self>, source: Source) -> Option<Slot> {
        let mut taken = self.taken();
        let own = taken.by.get(&source).copied().unwrap_or_default();
        let place = if taken.all < self.all && own < self.each {
            taken.all += 1;
            taken.by.insert(source, own + 1);
            Place::Common(source)
        } else if self.is_owner(source) && taken.by_the_owner < FOR_THE_OWNER {
            taken.by_the_owner += 1;
            Place::Owner
        } else {
            return None;
        };
        Some(Slot { slots: Arc::clone(self), place })
    }

    fn is_owner(&self, source: Source) -> bool {
        matches!(source, Source::User(uid) if self.owners.contains(&uid))
    }

    fn taken(&self) -> MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A place, taken. It is free again when this is dropped.
#[derive(Debug)]
pub(super) struct Slot {
    slots: Arc<Slots>,
    place: Place,
}

#[derive(Clone, Copy, Debug)]
enum Place {
    Common(Source),
    Owner,
}

impl Drop for Slot {
    fn drop(&mut self) {
        let mut taken = self.slots.taken();
        let Place::Common(source) = self.place else {
            taken.by_the_owner -= 1;
            return;
        };
        taken.all -= 1;
        match taken.by.get_mut(&source) {
            Some(own) if *own > 1 => *own -= 1,
            _ => drop(taken.by.remove(&source)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWNER: Source = Source::User(7);
    const ADA: Source = Source::User(1);
    const BOB: Source = Source::User(2);
    const EVE: Source = Source::User(3);

    fn take(slots: &Arc<Slots>, source: Source, times: usize) -> Vec<Slot> {
        (0..times).filter_map(|_| slots.take(source)).collect()
    }

    #[test]
    fn one_source_has_its_part_and_the_others_theirs() {
        let slots = Slots::new(5, 2, vec![7]);
        let ada = take(&slots, ADA, 10);
        assert_eq!(ada.len(), 2);
        let bob = take(&slots, BOB, 10);
        assert_eq!(bob.len(), 2);
        let eve = take(&slots, EVE, 10);
        assert_eq!(eve.len(), 1, "all are taken");
        drop(ada);
        assert_eq!(take(&slots, BOB, 10).len(), 0);
        assert_eq!(take(&slots, ADA, 10).len(), 2);
        drop((bob, eve));
        let taken = slots.taken();
        assert_eq!((taken.all, taken.by.len(), taken.by_the_owner), (0, 0, 0), "nothing is left");
    }

    #[test]
    fn the_owner_gets_in_when_all_are_taken() {
        let slots = Slots::new(2, 2, vec![7]);
        let ada = take(&slots, ADA, 10);
        let owner = take(&slots, OWNER, 100);
        assert_eq!((ada.len(), owner.len()), (2, FOR_THE_OWNER));
        assert!(slots.take(BOB).is_none(), "these are the owner's alone");
        drop(owner);
        assert_eq!(take(&slots, OWNER, 100).len(), FOR_THE_OWNER);
        drop(ada);
        assert_eq!(take(&slots, OWNER, 100).len(), 2 + FOR_THE_OWNER);
    }

    #[test]
    fn one_machine_is_one_source_by_whatever_address() {
        let source = |text: &str| Source::machine(text.parse().unwrap());
        assert_eq!(source("::ffff:192.0.2.1"), source("192.0.2.1"));
        assert_ne!(source("192.0.2.2"), source("192.0.2.1"));
        assert_eq!(source("2001:db8:0:1::1"), source("2001:db8:0:1:ffff::2"));
        assert_ne!(source("2001:db8:0:2::1"), source("2001:db8:0:1::1"));
    }
}
