//! The door: from what a guest shows to a caller inside the tenant, in the transaction of the call.
//! Everything that lets the guest in is looked at again each time: how they signed in at home, that
//! they are there to act, the requests that name them, and what the tenant decided about the older
//! tool. Who decides is `rules.rs`.

use super::held;
use super::model::{Cause, Grant, Visit};
use super::rules::{self, Legacy};
use super::store::{self, Secret};
use crate::identity::{policies, sessions, tenants};
use crate::kernel::id::{TenantId, UserId};
use crate::kernel::refusal::Refusal;
use crate::policy::{Caller, Guest, Mode};
use crate::session::{Credential, Origin};
use crate::store::ReadTx;

/// Loads the caller that a credential belongs to: whoever belongs to the tenant as identity knows
/// them, and a guest by this door.
///
/// # Errors
/// `UNAUTHENTICATED`, in the same words for every reason; `NOT_FOUND` for a tenant that is another one.
pub fn load(tx: &ReadTx<'_>, origin: &Origin) -> Result<Caller, Refusal> {
    let Credential::Visit(hash) = &origin.credential else { return sessions::load(tx, origin) };
    let refused = || sessions::refused(&origin.credential);
    let secret = store::secret_by_hash(tx, hash)?.ok_or_else(refused)?;
    let inside = inside(tx, &secret, &origin.request)?;
    let caller = inside.map_err(|_| refused())?;
    match &origin.tenant {
        Some(named) if !is_named(tx, &caller, named)? => {
            Err(Refusal::not_found(tenants::NOUN, named))
        }
        _ => Ok(caller),
    }
}

/// Whether a name is that of the tenant that the guest is in. From inside no other is to be seen.
fn is_named(tx: &ReadTx<'_>, caller: &Caller, named: &str) -> Result<bool, Refusal> {
    Ok(tenants::get(tx, caller.tenant)?.is_some_and(|tenant| tenant.slug == named))
}

/// The guest as a caller inside the tenant; else why the visit has ended.
pub(super) fn inside(
    tx: &ReadTx<'_>,
    secret: &Secret,
    request: &str,
) -> Result<Result<Caller, Cause>, Refusal> {
    let Some(visit) = store::visit_of(tx, secret.tenant, secret.visit)? else {
        return Ok(Err(Cause::Ended));
    };
    if secret.expires <= tx.now() || visit.left.is_some() {
        return Ok(Err(Cause::Ended));
    }
    let home = sessions::again(tx, (visit.home, visit.user), secret.via, request)?;
    let Some(home) = home.filter(|home| home.pending.is_none()) else {
        return Ok(Err(Cause::SignedOut));
    };
    let by = still(tx, &home, &visit)?;
    if by.is_ok() && secret.leased && !held::is_held(&secret.hash) {
        return Ok(Err(Cause::Ended));
    }
    Ok(by.map(|grant| {
        seated(home, visit.tenant, Guest { visit: visit.id, grant, mode: visit.mode })
    }))
}

/// By what a visit goes on: a request, or none by the older tool; else why it has ended.
fn still(
    tx: &ReadTx<'_>,
    home: &Caller,
    visit: &Visit,
) -> Result<Result<Option<i64>, Cause>, Refusal> {
    let naming = store::naming(tx, visit.tenant, visit.home, visit.user)?;
    let now = tx.now();
    if visit.grant.is_none() {
        let asked = legacy(tx, home, visit.tenant, &naming)?;
        return Ok(rules::admits_legacy(asked).map(|()| None));
    }
    Ok(match rules::admits(&naming, visit.grant, now) {
        Some(grant) => Ok(Some(grant.id)),
        None => Err(rules::cause(&naming, visit.grant, now)),
    })
}

/// What the older tool asks about somebody who is at home.
pub(super) fn legacy(
    tx: &ReadTx<'_>,
    home: &Caller,
    tenant: TenantId,
    naming: &[Grant],
) -> Result<Legacy, Refusal> {
    let provider = tenants::get(tx, tenant)?.and_then(|tenant| tenant.provider);
    Ok(Legacy {
        allowed: policies::flag(tx, tenant, policies::ACCESS_LEGACY)?,
        manages: home.tenant_manager && provider == Some(home.home),
        in_force: store::is_any_in_force(tx, tenant, home.home)?,
        named: rules::admits(naming, None, tx.now()).is_some(),
    })
}

/// Somebody who is at home, inside another tenant: with the eyes and hands of the mode, and with
/// nothing of what they are at home but what their token is narrowed to.
pub(super) fn seated(home: Caller, tenant: TenantId, guest: Guest) -> Caller {
    Caller {
        tenant,
        user: UserId(0),
        org: None,
        admin: guest.mode == Mode::Configure,
        tenant_manager: false,
        agent: true,
        owner: false,
        via: crate::policy::Via::Guest(guest),
        stale: false,
        ..home
    }
}
