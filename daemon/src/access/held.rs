//! The leases that somebody holds: visits that last as long as a stream is read. What holds one is in
//! the memory of the daemon and nowhere else, so it ends with the stream, with the task behind it, and
//! with the daemon, at once and without a write; that the visit has ended is told later, when there is
//! room for it. It is one list for the process, because several daemons can share one in tests; a hash
//! is of one store only.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// The hash of the secret of a visit.
pub(super) type Hash = [u8; 32];

static HELD: Mutex<BTreeSet<Hash>> = Mutex::new(BTreeSet::new());

/// Holds a lease as long as it lives.
#[derive(Debug)]
pub(super) struct Held(Hash);

impl Held {
    /// Holds the lease with this secret from now on.
    pub(super) fn new(hash: Hash) -> Held {
        HELD.lock().unwrap_or_else(PoisonError::into_inner).insert(hash);
        Held(hash)
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        HELD.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
    }
}

/// Whether somebody holds the lease with this secret.
pub(super) fn is_held(hash: &Hash) -> bool {
    HELD.lock().unwrap_or_else(PoisonError::into_inner).contains(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lease_is_held_as_long_as_its_holder_lives() {
        let (one, other) = ([1; 32], [2; 32]);
        let held = Held::new(one);
        assert!(is_held(&one) && !is_held(&other));
        drop(held);
        assert!(!is_held(&one));
    }
}
