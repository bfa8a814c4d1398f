//! Stays inside: how they begin, and how they end, whoever ends them. A visit that nothing lets in
//! any more is over at that moment, because the door asks each time; what is done here is to tell it
//! in the history and to forget the secret.

use super::door;
use super::model::{Cause, Visit};
use super::store::{self, Secret};
use super::{VISIT, record, record_as};
use crate::identity::tokens::secret;
use crate::journal;
use crate::kernel::change::Change;
use crate::kernel::clock::{HOUR, Millis};
use crate::kernel::id::{TenantId, UserId};
use crate::kernel::refusal::Refusal;
use crate::policy::{Caller, Guest, Mode, Permit, Target};
use crate::store::{ReadTx, Tx};

/// How long a visit lasts at the most.
const LIFE: Millis = 12 * HOUR;
/// How many secrets are looked at in one go.
const CHUNK: i64 = 200;

/// By what a tenant lets somebody in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    /// The tenant.
    pub(super) tenant: TenantId,
    /// The request; none by the older tool.
    pub(super) grant: Option<i64>,
    /// When it ends, as it stands now; none where it does not end by itself.
    pub(super) ends: Option<Millis>,
}

/// A visit that has begun.
#[derive(Clone, Debug)]
pub(super) struct Begun {
    /// The visit.
    pub(super) visit: Visit,
    /// When it ends at the latest, as it stands now.
    pub(super) expires: Millis,
}

/// Begins a visit of the caller, who is at home and whom a tenant lets in; `known` is what calls inside
/// are made with. One that they have in this tenant ends.
pub(super) fn begin<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    caller: &Caller,
    way: Way,
    mode: Mode,
    (known, leased): (&secret::Secret, bool),
) -> Result<Begun, Refusal> {
    let Way { tenant, grant, ends } = way;
    for visit in store::open_visits(tx, tenant, caller.home, caller.actor)? {
        end(tx, permit, &visit, Cause::EnteredAgain)?;
    }
    let seq = journal::reserve(tx, tenant)?;
    let guest = Guest { visit: seq.0, grant, mode };
    let there = permit.visiting(tenant, guest, Target { kind: VISIT, id: seq.0, version: 0 });
    let change = Change::new("visit.entered")
        .made("home", caller.home.0)
        .made("guest", caller.actor.0)
        .made("grant", grant)
        .made("mode", mode.word());
    record_as(tx, &there, seq, &seq.0.to_string(), &change)?;
    let longest = tx.now() + LIFE;
    let (hash, via) = (known.hash(), caller.via);
    let kept = Secret { tenant, visit: seq.0, hash, via, leased, expires: longest };
    store::keep_secret(tx, &kept)?;
    tx.nudge(longest);
    let expires = ends.map_or(longest, |ends| ends.min(longest));
    let visit = Visit {
        tenant,
        id: seq.0,
        home: caller.home,
        user: caller.actor,
        grant,
        mode,
        entered: tx.now(),
        left: None,
        cause: None,
    };
    Ok(Begun { visit, expires })
}

/// Ends a visit. Who of the provider brings that about is not told, but for the guest.
pub(super) fn end<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    visit: &Visit,
    cause: Cause,
) -> Result<(), Refusal> {
    let target = Target { kind: VISIT, id: visit.id, version: 0 };
    let by_guest = permit.actor() == Some(visit.user)
        && permit.actor_tenant().unwrap_or(permit.tenant()) == visit.home;
    let there = if by_guest {
        let guest = Guest { visit: visit.id, grant: visit.grant, mode: visit.mode };
        permit.visiting(visit.tenant, guest, target)
    } else {
        permit.reaching(visit.tenant, target)
    };
    let change = Change::new("visit.left").made("cause", cause.word());
    record(tx, &there, &visit.id.to_string(), &change)?;
    store::forget_secret(tx, visit.tenant, visit.id)
}

/// Ends what nothing lets in any more of the visits to a tenant.
///
/// # Errors
/// What the store answers.
pub fn settle<A>(tx: &mut Tx<'_>, permit: &Permit<A>, tenant: TenantId) -> Result<(), Refusal> {
    for (visit, cause) in over(tx, Some(tenant))? {
        end(tx, permit, &visit, cause)?;
    }
    Ok(())
}

/// The visits to a tenant that have a secret: those that go on, and those that nobody has told the end
/// of yet.
pub(super) fn going_on(tx: &ReadTx<'_>, tenant: TenantId) -> Result<Vec<Visit>, Refusal> {
    let mut found = Vec::new();
    each_secret(tx, Some(tenant), |secret| {
        found.extend(store::visit_of(tx, tenant, secret.visit)?);
        Ok(())
    })?;
    Ok(found)
}

/// The visits that nothing lets in any more, of one tenant or of all, and why.
pub(super) fn over(tx: &ReadTx<'_>, of: Option<TenantId>) -> Result<Vec<(Visit, Cause)>, Refusal> {
    let mut over = Vec::new();
    each_secret(tx, of, |secret| {
        if let Err(cause) = door::inside(tx, secret, "")?
            && let Some(visit) = store::visit_of(tx, secret.tenant, secret.visit)?
        {
            over.push((visit, cause));
        }
        Ok(())
    })?;
    Ok(over)
}

/// Looks at the secret of each visit, to one tenant or to all, a few at a time.
fn each_secret(
    tx: &ReadTx<'_>,
    of: Option<TenantId>,
    mut look: impl FnMut(&Secret) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let mut behind = (0, 0);
    loop {
        let secrets = store::secrets(tx, of, behind, CHUNK)?;
        let Some(last) = secrets.last() else { return Ok(()) };
        behind = (last.tenant.0, last.visit);
        secrets.iter().try_for_each(&mut look)?;
    }
}

/// Ends the visits of somebody who is not there to act any more.
///
/// # Errors
/// What the store answers.
pub fn leave_user<A>(tx: &mut Tx<'_>, permit: &Permit<A>, user: UserId) -> Result<(), Refusal> {
    let home = permit.tenant();
    for host in store::hosts_of(tx, home, user)? {
        for visit in store::open_visits(tx, host, home, user)? {
            end(tx, permit, &visit, Cause::SignedOut)?;
        }
    }
    Ok(())
}
