//! Wakes those who follow a journal. It carries no events, only how far each journal has grown:
//! who follows reads the rows from its own cursor, so nothing can be lost or come twice.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use tokio::sync::watch;

use crate::kernel::id::TenantId;
use crate::store::Heads;

/// The newest number of each journal that somebody follows.
#[derive(Debug, Default)]
pub struct Hub {
    heads: Mutex<HashMap<i64, watch::Sender<i64>>>,
}

impl Hub {
    /// A hub that nobody follows yet.
    pub fn new() -> Self {
        Hub::default()
    }

    /// Tells the followers how far the journals have grown.
    pub fn publish(&self, heads: &Heads) {
        let mut followed = self.heads.lock().unwrap_or_else(PoisonError::into_inner);
        for (tenant, seq) in heads {
            if let Some(head) = followed.get(tenant) {
                if head.receiver_count() == 0 {
                    followed.remove(tenant);
                } else {
                    head.send_replace(*seq);
                }
            }
        }
    }

    /// Is woken whenever the journal of a tenant has grown.
    pub fn follow(&self, tenant: TenantId) -> watch::Receiver<i64> {
        let mut followed = self.heads.lock().unwrap_or_else(PoisonError::into_inner);
        followed.entry(tenant.0).or_insert_with(|| watch::Sender::new(0)).subscribe()
    }
}
