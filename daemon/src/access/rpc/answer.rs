//! The tenant's side: what its admins say to a request, and what follows from it.

use desk_proto::{Call, call, v1};

use super::{received, wire};
use crate::access::grants::answered;
use crate::access::model::{Grant, MESSAGE_MAX};
use crate::access::{GRANT, rules, store};
use crate::kernel::change::Change;
use crate::kernel::clock::Millis;
use crate::kernel::refusal::Refusal;
use crate::kernel::text;
use crate::policy::{self, Acting, Caller, Facts, Permit, Side, Target};
use crate::session::expect_version;
use crate::store::{ReadTx, Tx};

pub(super) fn approve(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::ApproveAccessRequest,
) -> Result<v1::GrantResponse, Refusal> {
    let decide = |grant: &Grant, answer: &str, now| {
        rules::approve(grant, answer, instant(request.expires_ms), now)
    };
    say::<call::AccessApprove>(tx, caller, &request.id, (&request.message, &request.write), decide)
}

pub(super) fn deny(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::DenyAccessRequest,
) -> Result<v1::GrantResponse, Refusal> {
    let said = (request.message.as_str(), &request.write);
    say::<call::AccessDeny>(tx, caller, &request.id, said, rules::deny)
}

pub(super) fn set_expiry(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::SetExpiryRequest,
) -> Result<v1::GrantResponse, Refusal> {
    let decide =
        |grant: &Grant, _: &str, now| rules::set_expiry(grant, instant(request.expires_ms), now);
    say::<call::AccessSetExpiry>(tx, caller, &request.id, ("", &request.write), decide)
}

pub(super) fn revoke(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::RevokeAccessRequest,
) -> Result<v1::GrantResponse, Refusal> {
    let said = (request.message.as_str(), &request.write);
    say::<call::AccessRevoke>(tx, caller, &request.id, said, rules::revoke)
}

/// An end, or none.
fn instant(millis: i64) -> Option<Millis> {
    Some(millis).filter(|at| *at != 0)
}

/// The five beats of everything that an admin says.
fn say<C: Call + Acting>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: &str,
    (message, write): (&str, &Option<v1::WriteOptions>),
    decide: impl Fn(&Grant, &str, Millis) -> Result<Change, Refusal>,
) -> Result<v1::GrantResponse, Refusal> {
    let grant = received(tx, caller, id)?;
    let target = Target { kind: GRANT, id: grant.id, version: grant.version };
    let sides = vec![Side::Admin];
    let permit: Permit<C> = policy::decide(caller, Facts { target, sides })?;
    let checked = text::optional_body(message, MESSAGE_MAX);
    let decided = decide(&grant, checked.as_deref().unwrap_or_default(), tx.now());
    // What holds already needs no version, and what does not is first asked of it.
    if !matches!(&decided, Ok(change) if change.is_empty() && checked.is_ok()) {
        expect_version(write.as_ref(), id, grant.version)?;
        let change = decided?;
        checked.map_err(|problem| Refusal::wrong("message", problem))?;
        answered(tx, &permit, caller.tenant, &grant, &change)?;
        // An end that has passed is an end.
        let now = found(tx, caller, grant.id)?;
        answered(tx, &permit, caller.tenant, &now, &rules::expire(&now, tx.now()))?;
    }
    let grant = found(tx, caller, grant.id)?;
    Ok(v1::GrantResponse { write: None, grant: Some(wire::grant(tx, caller, &grant)?) })
}

fn found(tx: &ReadTx<'_>, caller: &Caller, id: i64) -> Result<Grant, Refusal> {
    store::received(tx, caller.tenant, id)?
        .ok_or_else(|| Refusal::internal("a request that was written is not there"))
}
