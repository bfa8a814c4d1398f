//! The append-only record of what happened, beside the tables that say what is. Both change in
//! one transaction. Each tenant has a journal of its own, numbered without gaps in the order of
//! the commits; every row holds a salted hash of its body and a chain hash over the row before.
//!
//! This module knows nothing of what the events mean: bodies are JSON of the slices' own types.

mod hub;
mod store;
#[cfg(test)]
mod tests;

use sha2::{Digest as _, Sha256};

pub use hub::Hub;
pub use store::{Row, all, by_via, fit, has_own_acts, head, last_of_kind, of_object, page};

use crate::kernel::change::Change;
use crate::kernel::id::{Seq, TenantId};
use crate::kernel::random;
use crate::kernel::refusal::Refusal;
use crate::policy::Permit;
use crate::store::{Appended, Tx};

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// What a slice says of an event; who, when and through what come from the permit.
#[derive(Clone, Copy, Debug)]
pub struct Event<'a> {
    /// The type, such as `ticket.closed`.
    pub kind: &'a str,
    /// The public id of the object, as it is at that moment.
    pub object: &'a str,
    /// The change itself: enough to do it again in an empty store.
    pub body: &'a Change,
}

/// Reserves the next number of a tenant's journal. It must be used by [`append`], in order.
///
/// # Errors
/// What the store answers.
pub fn reserve(tx: &mut Tx<'_>, tenant: TenantId) -> Result<Seq, Refusal> {
    let seq = store::next_seq(tx, tenant)?;
    tx.note_reserved(tenant.0, seq);
    Ok(Seq(seq))
}

/// Appends the event that a reserved number is for.
///
/// # Errors
/// What the store answers; `INTERNAL` when the number is not the next one.
pub fn append<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    seq: Seq,
    event: Event<'_>,
) -> Result<(), Refusal> {
    // The body does not say it again.
    if event.kind != event.body.kind {
        return Err(Refusal::internal(format!("{} is told as {}", event.body.kind, event.kind)));
    }
    let body = serde_json::to_string(event.body)
        .map_err(|error| Refusal::internal(format!("an event has no JSON: {error}")))?;
    let row = Row {
        seq: seq.0,
        at: tx.now(),
        kind: event.kind.to_owned(),
        object_kind: permit.target().kind.to_owned(),
        object_id: permit.target().id,
        object: event.object.to_owned(),
        actor: permit.actor().map(|user| user.0),
        actor_tenant: permit.actor_tenant().map(|tenant| tenant.0),
        via: permit.via().to_string(),
        request: permit.request().to_owned(),
        body,
    };
    write(tx, permit.tenant(), &row)
}

/// Appends a row of another store's journal as it stands. For replays only.
///
/// # Errors
/// What the store answers.
pub fn copy(tx: &mut Tx<'_>, tenant: TenantId, row: &Row) -> Result<(), Refusal> {
    let seq = reserve(tx, tenant)?;
    if seq.0 != row.seq {
        return Err(Refusal::internal(format!("event {} is copied to {}", row.seq, seq.0)));
    }
    write(tx, tenant, row)
}

fn write(tx: &mut Tx<'_>, tenant: TenantId, row: &Row) -> Result<(), Refusal> {
    let salt = random::salt()?;
    let body_hash = body_hash(&salt, &row.body);
    let before = match tx.chain(tenant.0) {
        Some(hash) => hash.to_vec(),
        None => store::chain_head(tx, tenant)?,
    };
    let chain_hash = chain_hash(&before, tenant, row, &body_hash);
    store::insert(tx, tenant, row, &salt, &chain_hash)?;
    tx.note_chain(tenant.0, chain_hash);
    tx.note_appended(Appended {
        tenant: tenant.0,
        seq: row.seq,
        kind: row.kind.clone(),
        object_kind: row.object_kind.clone(),
        object_id: row.object_id,
        object: row.object.clone(),
    })
}

/// The change that an event tells of.
///
/// # Errors
/// `INTERNAL` when its body is no change.
pub fn change(row: &Row) -> Result<Change, Refusal> {
    Change::read(&row.kind, &row.body).map_err(|refusal| {
        Refusal::internal(format!("event {} cannot be read: {}", row.seq, refusal.message))
    })
}

/// Follows the chain of a tenant from its start; answers the number of the last row that holds.
///
/// # Errors
/// `STORE_DAMAGED` naming the first row that does not hold.
pub fn verify(tx: &crate::store::ReadTx<'_>, tenant: TenantId) -> Result<i64, Refusal> {
    store::verify(tx, tenant)
}

fn body_hash(salt: &[u8], body: &str) -> Hash {
    Sha256::new().chain_update(salt).chain_update(body).finalize().into()
}

fn chain_hash(before: &[u8], tenant: TenantId, row: &Row, body_hash: &[u8]) -> Hash {
    let mut hasher = Sha256::new().chain_update(before).chain_update(body_hash);
    let actor = [row.actor.unwrap_or(0), row.actor_tenant.unwrap_or(0)];
    for number in [tenant.0, row.seq, row.at, row.object_id].into_iter().chain(actor) {
        hasher.update(number.to_be_bytes());
    }
    for text in [&row.kind, &row.object_kind, &row.object, &row.via, &row.request] {
        hasher.update((text.len() as u64).to_be_bytes());
        hasher.update(text);
    }
    hasher.finalize().into()
}
