//! Who is let into a tenant that is not their own, and what can be said about a request. Pure: no
//! store, no clock.
//!
//! **The promise.** Of another tenant nobody is let in but
//!
//! 1. a user whom a request names for this tenant, while an admin of this tenant has approved it and
//!    neither its end, nor a revocation, nor a withdrawal has come ([`admits`]); and
//! 2. where this tenant's admins have set `access.legacy`, a tenant manager of its provider, but
//!    while any request to this tenant is in force only one whom such a request names
//!    ([`admits_legacy`]).
//!
//! Both are asked when somebody enters and again in the transaction of every call that is made
//! inside (`door.rs`), with what the store says in that moment: nothing remembers a yes. How the
//! guest signed in at home is asked anew as well. What a guest may then call stands in
//! `policy/guest.rs`, and what of it on which side of the object in `policy/rules.rs`, as for
//! everybody.

use super::model::{Association, Cause, Grant, Request, State, Status};
use crate::kernel::change::Change;
use crate::kernel::clock::Millis;
use crate::kernel::id::{TenantId, UserId};
use crate::kernel::refusal::{Code, Refusal};

/// Which of the requests that name somebody lets them in now: the one by which they came in while
/// it does, else the oldest that does.
pub fn admits(naming: &[Grant], came_by: Option<i64>, now: Millis) -> Option<&Grant> {
    let in_force = |grant: &&Grant| grant.status(now) == Status::Approved;
    naming
        .iter()
        .filter(in_force)
        .find(|grant| Some(grant.id) == came_by)
        .or_else(|| naming.iter().filter(in_force).min_by_key(|grant| grant.id))
}

/// When the last of the requests ends that let somebody in now; none while one of them has no end.
pub fn last_end(naming: &[Grant], now: Millis) -> Option<Millis> {
    let in_force = naming.iter().filter(|grant| grant.status(now) == Status::Approved);
    in_force.map(|grant| grant.expires).max_by_key(|end| end.unwrap_or(Millis::MAX)).flatten()
}

/// What the older tool asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Legacy {
    /// The tenant has set `access.legacy`.
    pub allowed: bool,
    /// The caller is a tenant manager of the tenant's provider.
    pub manages: bool,
    /// Any request to the tenant is in force.
    pub in_force: bool,
    /// One that is in force names the caller.
    pub named: bool,
}

/// Whether the older tool lets somebody in; else why not any more.
///
/// # Errors
/// Why a visit by it has ended.
pub fn admits_legacy(asked: Legacy) -> Result<(), Cause> {
    match asked {
        Legacy { allowed: false, .. } => Err(Cause::Policy),
        Legacy { manages: false, .. } => Err(Cause::SignedOut),
        Legacy { in_force: true, named: false, .. } => Err(Cause::Approved),
        _ => Ok(()),
    }
}

/// Why a visit has ended that no request lets in any more: by what became of the one that it began
/// with.
pub fn cause(naming: &[Grant], came_by: Option<i64>, now: Millis) -> Cause {
    let came_by = naming.iter().find(|grant| Some(grant.id) == came_by);
    match came_by.map(|grant| grant.status(now)) {
        Some(Status::Expired) => Cause::Expired,
        Some(Status::Withdrawn) => Cause::Withdrawn,
        Some(Status::Revoked | Status::Denied) => Cause::Revoked,
        Some(Status::Pending | Status::Approved) | None => Cause::Ended,
    }
}

/// The associations as the store has them.
///
/// # Errors
/// `INTERNAL` when they have no JSON.
pub fn associations_text(associations: &[Association]) -> Result<String, Refusal> {
    serde_json::to_string(associations)
        .map_err(|error| Refusal::internal(format!("associations have no JSON: {error}")))
}

/// Makes a draft.
///
/// # Errors
/// `INTERNAL` when the associations have no JSON.
pub fn draft(
    name: &str,
    message: &str,
    associations: &[Association],
    creator: UserId,
) -> Result<Change, Refusal> {
    Ok(Change::new("access.created")
        .made("name", name)
        .made("message", message)
        .made("associations", associations_text(associations)?.as_str())
        .made("creator", creator.0))
}

/// Gives a draft other contents; nothing where they are the same.
///
/// # Errors
/// `ACCESS_STATE` when it is no draft any more.
pub fn edit(
    request: &Request,
    message: Option<&str>,
    associations: Option<&[Association]>,
) -> Result<Change, Refusal> {
    expect_draft(request, "is not changed any more")?;
    let mut change = Change::new("access.edited");
    if let Some(message) = message {
        change = change.with("message", &request.message, message);
    }
    if let Some(associations) = associations {
        let (was, is) =
            (associations_text(&request.associations)?, associations_text(associations)?);
        change = change.with("associations", was.as_str(), is.as_str());
    }
    Ok(change)
}

/// Sends a draft: `grants` are the numbers that it has in each tenant.
///
/// # Errors
/// `ACCESS_STATE` when it is no draft, or asks for nothing.
pub fn send(request: &Request, grants: &[(TenantId, i64)]) -> Result<Change, Refusal> {
    expect_draft(request, "was sent before")?;
    if grants.is_empty() {
        return Err(state(&request.name, format!("the draft {} names nobody yet", request.name))
            .hint(
                "give it who is to be let in where: desk access draft NAME --assoc USER=TENANT",
            ));
    }
    let (customers, numbers): (Vec<_>, Vec<_>) =
        grants.iter().map(|(tenant, grant)| (tenant.0, *grant)).unzip();
    Ok(Change::new("access.sent").made("customers", customers).made("grants", numbers))
}

/// Throws a draft away; nothing where that was done.
///
/// # Errors
/// `ACCESS_STATE` when it was sent.
pub fn discard(request: &Request) -> Result<Change, Refusal> {
    match request.state {
        State::Discarded => Ok(Change::new("access.discarded")),
        _ => {
            expect_draft(request, "was sent")?;
            Ok(Change::new("access.discarded").with(
                "state",
                request.state.word(),
                State::Discarded.word(),
            ))
        }
    }
}

fn expect_draft(request: &Request, but: &str) -> Result<(), Refusal> {
    match request.state {
        State::Draft => Ok(()),
        State::Sent => Err(state(&request.name, format!("the request {} {but}", request.name))
            .hint("make a new one with desk access request")),
        State::Discarded => {
            Err(state(&request.name, format!("the draft {} was thrown away", request.name))
                .hint("make a new one with desk access draft"))
        }
    }
}

/// What a tenant is sent.
pub fn receive(provider: TenantId, message: &str) -> Change {
    Change::new("grant.requested").made("provider", provider.0).made("message", message)
}

/// Approves a request; nothing where it was approved with the same words and the same end.
///
/// # Errors
/// `INVALID` for an end that has passed; `ACCESS_STATE` when it is not pending.
pub fn approve(
    grant: &Grant,
    answer: &str,
    expires: Option<Millis>,
    now: Millis,
) -> Result<Change, Refusal> {
    let change = Change::new("grant.approved");
    match grant.status(now) {
        Status::Approved if grant.answer == answer && grant.expires == expires => Ok(change),
        Status::Approved => {
            Err(stands(grant, now).hint("move its end with desk access set-expiry"))
        }
        Status::Pending => {
            if expires.is_some_and(|at| at <= now) {
                return Err(Refusal::wrong("expires", "has passed; give a time to come"));
            }
            Ok(change
                .with("state", grant.said.word(), Status::Approved.word())
                .with("answer", &grant.answer, answer)
                .with("expires_ms", grant.expires, expires))
        }
        _ => Err(over(grant, now)),
    }
}

/// Denies a request; nothing where it was denied with the same words.
///
/// # Errors
/// `ACCESS_STATE` when it is not pending.
pub fn deny(grant: &Grant, answer: &str, now: Millis) -> Result<Change, Refusal> {
    let change = Change::new("grant.denied");
    match grant.status(now) {
        Status::Denied if grant.answer == answer => Ok(change),
        Status::Pending => Ok(change.with("state", grant.said.word(), Status::Denied.word()).with(
            "answer",
            &grant.answer,
            answer,
        )),
        Status::Approved => Err(stands(grant, now).hint("end it with desk access revoke")),
        _ => Err(over(grant, now)),
    }
}

/// Sets, moves or removes the end of an approved request. An end that has passed ends it.
///
/// # Errors
/// `ACCESS_STATE` when it is not approved; `INVALID` for an instant before 1970.
pub fn set_expiry(grant: &Grant, expires: Option<Millis>, now: Millis) -> Result<Change, Refusal> {
    match grant.status(now) {
        Status::Approved if expires.is_some_and(|at| at < 0) => {
            Err(Refusal::wrong("expires", "lies before 1970"))
        }
        Status::Approved => {
            Ok(Change::new("grant.expiry_set").with("expires_ms", grant.expires, expires))
        }
        Status::Pending => Err(stands(grant, now).hint("answer it first: desk access approve")),
        _ => Err(over(grant, now)),
    }
}

/// Ends an approved request; nothing where it was revoked with the same words.
///
/// # Errors
/// `ACCESS_STATE` when it is not approved.
pub fn revoke(grant: &Grant, answer: &str, now: Millis) -> Result<Change, Refusal> {
    let change = Change::new("grant.revoked");
    match grant.status(now) {
        Status::Revoked if answer.is_empty() || grant.answer == answer => Ok(change),
        Status::Approved => {
            let answer = if answer.is_empty() { &grant.answer } else { answer };
            Ok(change.with("state", grant.said.word(), Status::Revoked.word()).with(
                "answer",
                &grant.answer,
                answer,
            ))
        }
        Status::Pending => Err(stands(grant, now).hint("deny it with desk access deny")),
        _ => Err(over(grant, now)),
    }
}

/// Takes a request back in one tenant; nothing where there is nothing to take back.
pub fn withdraw(grant: &Grant, now: Millis) -> Change {
    let change = Change::new("grant.withdrawn");
    match grant.status(now) {
        Status::Pending | Status::Approved => {
            change.with("state", grant.said.word(), Status::Withdrawn.word())
        }
        _ => change,
    }
}

/// Ends a request whose time is over; nothing where it is not.
pub fn expire(grant: &Grant, now: Millis) -> Change {
    let change = Change::new("grant.expired");
    match (grant.said, grant.status(now)) {
        (Status::Approved, Status::Expired) => {
            change.with("state", grant.said.word(), Status::Expired.word())
        }
        _ => change,
    }
}

/// Why somebody who is named is not let in.
pub fn not_in(tenant: &str, naming: &[Grant], now: Millis) -> Option<Refusal> {
    let newest = naming.iter().max_by_key(|grant| grant.id)?;
    let status = newest.status(now);
    let refusal = state(tenant, format!("your request for {tenant} is {}", status.word()));
    Some(match status {
        Status::Pending => refusal.hint("its admins have not answered yet; see desk access mine"),
        _ => refusal.hint("a tenant manager can ask again with desk access request"),
    })
}

/// It stands so that this cannot be done.
fn stands(grant: &Grant, now: Millis) -> Refusal {
    let id = grant.id.to_string();
    state(&id, format!("the request {id} is {}", grant.status(now).word()))
}

/// It has ended.
fn over(grant: &Grant, now: Millis) -> Refusal {
    stands(grant, now).hint("who wants to come in has to ask again")
}

fn state(target: &str, sentence: String) -> Refusal {
    Refusal::new(Code::AccessState, sentence).about(target)
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
