//! Places for what lasts: so many streams may be open at once, so many of them one caller's, and so many
//! those of one group, which is a tenant. It only counts. A stream is not ended to give its place away, so
//! an eighth is kept for others from the beginning: a desk with one tenant has the rest for itself.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::kernel::refusal::{Code, Refusal};
use crate::store::Who;

/// How many streams may be open at once.
#[derive(Clone, Copy, Debug)]
pub struct Streams {
    /// Streams of events, of which one caller has an eighth and one tenant all but an eighth.
    pub watchers: usize,
    /// Streams of rows, of which one caller has a quarter and one tenant all but an eighth.
    pub rows: usize,
}

impl Default for Streams {
    fn default() -> Self {
        Streams { watchers: 512, rows: 64 }
    }
}

impl Streams {
    /// Places for streams of events.
    pub(super) fn watchers(self) -> Arc<Places> {
        Places::new(self.watchers, (self.watchers / 8).max(1), "streams of events")
    }

    /// Places for streams of rows.
    pub(super) fn rows(self) -> Arc<Places> {
        Places::new(self.rows, (self.rows / 4).max(1), "streams of rows")
    }
}

/// The places for one kind of stream.
#[derive(Debug)]
pub(super) struct Places {
    all: usize,
    each: usize,
    group: usize,
    /// What there is too much of, where there is.
    what: &'static str,
    taken: Mutex<Taken>,
}

#[derive(Debug, Default)]
struct Taken {
    all: usize,
    /// Nobody stands here with none, so this is never longer than there are places.
    by: HashMap<Who, usize>,
    groups: HashMap<u64, usize>,
}

/// When it is worth a try again, in milliseconds: streams last.
const AGAIN: u64 = 1_000;

impl Places {
    /// So many in all, and so many for one caller. One group has all but an eighth.
    pub(super) fn new(all: usize, each: usize, what: &'static str) -> Arc<Places> {
        let group = (all - (all / 8).max(1)).max(each);
        Arc::new(Places { all, each, group, what, taken: Mutex::default() })
    }

    /// A place for as long as it is kept.
    ///
    /// # Errors
    /// `QUEUE_FULL` when there is none for this caller.
    pub(super) fn take(self: &Arc<Self>, who: Who) -> Result<Place, Refusal> {
        let mut taken = self.taken();
        let own = taken.by.get(&who).copied().unwrap_or_default();
        let group = taken.groups.get(&who.group).copied().unwrap_or_default();
        if taken.all >= self.all || own >= self.each || group >= self.group {
            let mut refusal = Refusal::new(Code::QueueFull, format!("too many {}", self.what))
                .hint("end one of them, or try again in a moment");
            refusal.retry_after = Some(AGAIN);
            return Err(refusal);
        }
        taken.all += 1;
        taken.by.insert(who, own + 1);
        taken.groups.insert(who.group, group + 1);
        Ok(Place { places: Arc::clone(self), who })
    }

    fn taken(&self) -> MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A place, taken. It is free again when this is dropped.
#[derive(Debug)]
pub(super) struct Place {
    places: Arc<Places>,
    who: Who,
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut taken = self.places.taken();
        taken.all -= 1;
        less(&mut taken.by, self.who);
        less(&mut taken.groups, self.who.group);
    }
}

/// One less; nobody stays with none.
fn less<K: Eq + Hash>(counts: &mut HashMap<K, usize>, key: K) {
    match counts.get_mut(&key) {
        Some(count) if *count > 1 => *count -= 1,
        _ => drop(counts.remove(&key)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn take(places: &Arc<Places>, group: u64, caller: u64, times: usize) -> Vec<Place> {
        (0..times).filter_map(|_| places.take(Who { group, caller }).ok()).collect()
    }

    #[test]
    fn one_caller_has_its_part_and_what_is_dropped_is_free_again() {
        let places = Places::new(4, 2, "streams");
        let (ada, bob) = (take(&places, 1, 1, 9), take(&places, 1, 2, 9));
        assert_eq!((ada.len(), bob.len()), (2, 1));
        let refusal = places.take(Who { group: 1, caller: 3 }).unwrap_err();
        assert_eq!((refusal.code, refusal.retry_after), (Code::QueueFull, Some(1_000)));
        drop(ada);
        assert_eq!(take(&places, 1, 2, 9).len(), 1);
        drop(bob);
        let taken = places.taken();
        assert_eq!((taken.all, taken.by.len(), taken.groups.len()), (0, 0, 0), "nothing is left");
    }

    #[test]
    fn a_tenant_with_many_tokens_leaves_places_for_another() {
        let streams = Streams::default();
        for (places, all) in [(streams.rows(), 64), (streams.watchers(), 512)] {
            let many: Vec<_> =
                (1..=100).flat_map(|caller| take(&places, 1, caller, 1_000)).collect();
            assert_eq!(many.len(), all - all / 8);
            assert_eq!(take(&places, 2, 1, 1_000).len(), all / 8);
        }
        // Where there are few, one caller still has its part.
        assert_eq!(take(&Places::new(1, 1, "streams"), 1, 1, 9).len(), 1);
    }
}
