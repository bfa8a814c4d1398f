//! Wakes those who follow a journal. It carries no events, only how far each journal has grown:
//! who follows reads the rows from its own cursor, so nothing can be lost or come twice.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use crate::kernel::id::TenantId;
use crate::store::Heads;

/// The newest number of each journal that somebody follows.
#[derive(Debug, Default)]
pub struct Hub {
    told: Mutex<Told>,
}

#[derive(Debug, Default)]
struct Told {
    heads: HashMap<i64, watch::Sender<i64>>,
    /// How often something was told, of whatever journal.
    times: u64,
}

impl Hub {
    /// A hub that nobody follows yet.
    pub fn new() -> Self {
        Hub::default()
    }

    /// Tells the followers how far the journals have grown.
    pub fn publish(&self, heads: &Heads) {
        let mut told = self.told();
        told.times += 1;
        for (tenant, seq) in heads {
            if let Some(head) = told.heads.get(tenant) {
                if head.receiver_count() == 0 {
                    told.heads.remove(tenant);
                } else {
                    head.send_replace(*seq);
                }
            }
        }
    }

    /// How often something was told so far.
    pub fn times(&self) -> u64 {
        self.told().times
    }

    /// Is woken whenever the journal of a tenant has grown. Answers also how often something was told
    /// before: who has read the journal and finds the number that was there before that has missed nothing.
    pub fn follow(&self, tenant: TenantId) -> (watch::Receiver<i64>, u64) {
        let mut told = self.told();
        let head = told.heads.entry(tenant.0).or_insert_with(|| watch::Sender::new(0)).subscribe();
        (head, told.times)
    }

    fn told(&self) -> MutexGuard<'_, Told> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
