//! What becomes of a request in a tenant, whoever brings it about: it is written down there, ends the
//! visits that it ends, and is told to the provider.

use super::model::{Cause, Grant, Status};
use super::{GRANT, REQUEST, record, rules, store, visits};
use crate::kernel::change::Change;
use crate::kernel::id::TenantId;
use crate::kernel::refusal::Refusal;
use crate::policy::{Permit, Target};
use crate::store::Tx;

/// What is said to those whose request ends because a backup was restored.
const RESTORED: &str = "A backup of the service desk was restored. Please ask again.";

/// Writes down what has become of a request in a tenant, ends the visits that it ends, and tells the
/// provider.
///
/// # Errors
/// What the store answers.
pub(super) fn answered<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    tenant: TenantId,
    grant: &Grant,
    change: &Change,
) -> Result<(), Refusal> {
    if change.is_empty() {
        return Ok(());
    }
    let target = Target { kind: GRANT, id: grant.id, version: grant.version };
    let there = permit.reaching(tenant, target);
    record(tx, &there, &grant.id.to_string(), change)?;
    if let Some(at) = change.int("expires_ms") {
        tx.nudge(at);
    }
    visits::settle(tx, &there, tenant)?;
    tell(tx, permit, tenant, grant, change)
}

/// Ends everything that lets somebody into a tenant by a request, and every visit to it: what was
/// taken back since a backup was taken must not live again. Answers how many requests and visits.
///
/// # Errors
/// What the store answers.
pub fn end_all<A>(tx: &mut Tx<'_>, permit: &Permit<A>) -> Result<(i64, i64), Refusal> {
    let tenant = permit.tenant();
    let (mut grants, mut ended) = (0, 0);
    for visit in visits::going_on(tx, tenant)? {
        visits::end(tx, permit, &visit, Cause::Ended)?;
        ended += 1;
    }
    for id in store::approved(tx, tenant)? {
        let Some(grant) = store::received(tx, tenant, id)? else { continue };
        // One whose time is over is only told so.
        let change = match grant.status(tx.now()) {
            Status::Approved => rules::revoke(&grant, RESTORED, tx.now())?,
            _ => rules::expire(&grant, tx.now()),
        };
        answered(tx, permit, tenant, &grant, &change)?;
        grants += 1;
    }
    Ok((grants, ended))
}

/// Tells the provider, in its own history: what became of the request, and what the tenant wrote. Who
/// of the tenant it was is not for the provider to know.
fn tell<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    tenant: TenantId,
    grant: &Grant,
    change: &Change,
) -> Result<(), Refusal> {
    let Some(request) = store::request_of(tx, tenant, grant)? else {
        return Err(Refusal::internal("a tenant was sent what its provider has not"));
    };
    let target = Target { kind: REQUEST, id: request.id, version: request.version };
    let there = permit.reaching(grant.provider, target);
    let became = change.kind.split_once('.').map_or("", |(_, became)| became);
    let mut note = Change::new(&format!("access.{became}")).made("customer", tenant.0);
    for field in ["answer", "expires_ms"] {
        if let Some(set) = change.set.iter().find(|set| set.field == field) {
            note = note.with(field, set.old.clone(), set.new.clone());
        }
    }
    record(tx, &there, &request.name, &note).map(drop)
}
