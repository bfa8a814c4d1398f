//! What ends by itself: requests whose time is over, and visits that nothing lets in any more. The
//! timers ask when, and have it done.

use super::{VISIT, grants, rules, store, visits};
use crate::kernel::clock::Millis;
use crate::kernel::id::TenantId;
use crate::kernel::refusal::Refusal;
use crate::policy::{self, EndAccess, Permit, Target};
use crate::store::{ReadTx, Tx};

/// How many requests are ended in one go.
const CHUNK: i64 = 200;

/// A permit for what the daemon ends by itself.
fn system(tenant: TenantId) -> Permit<EndAccess> {
    policy::system(tenant, Target::new(VISIT))
}

/// When the time of the next request or visit is over; at once, where something is over and not told.
///
/// # Errors
/// What the store answers.
pub fn next_end(tx: &ReadTx<'_>) -> Result<Option<Millis>, Refusal> {
    if !visits::over(tx, None)?.is_empty() {
        return Ok(Some(tx.now()));
    }
    store::next_end(tx)
}

/// Tells of requests whose time is over, and ends the visits that nothing lets in any more.
///
/// # Errors
/// What the store answers.
pub fn fall_due(tx: &mut Tx<'_>) -> Result<(), Refusal> {
    for (tenant, id) in store::expired(tx, CHUNK)? {
        if let Some(grant) = store::received(tx, tenant, id)? {
            let change = rules::expire(&grant, tx.now());
            grants::answered(tx, &system(tenant), tenant, &grant, &change)?;
        }
    }
    for (visit, cause) in visits::over(tx, None)? {
        visits::end(tx, &system(visit.tenant), &visit, cause)?;
    }
    Ok(())
}
