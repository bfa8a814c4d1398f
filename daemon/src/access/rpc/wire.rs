//! Between tenant access and the wire's messages.

use desk_proto::v1;

use crate::access::model::{self, Cause, Grant, State, Status, Visit, union};
use crate::access::store::{self, Mine, Target};
use crate::identity::{self, policies, tenants};
use crate::kernel::clock::Millis;
use crate::kernel::id::{TenantId, UserId};
use crate::kernel::refusal::Refusal;
use crate::policy::Caller;
use crate::store::ReadTx;

/// A request, as its provider knows it.
pub(super) fn request(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &model::Request,
) -> Result<v1::AccessRequest, Refusal> {
    let associations = request
        .associations
        .iter()
        .map(|(users, tenants)| {
            Ok(v1::AccessAssociation {
                users: logins(tx, caller.tenant, users.iter().copied().map(UserId))?,
                tenants: tenants
                    .iter()
                    .map(|tenant| Ok(slug_and_name(tx, TenantId(*tenant))?.0))
                    .collect::<Result<_, Refusal>>()?,
            })
        })
        .collect::<Result<_, Refusal>>()?;
    let targets = match request.state {
        State::Sent => store::targets(tx, caller.tenant, request.id)?
            .iter()
            .map(|target| sent_to(tx, caller, target))
            .collect::<Result<_, _>>()?,
        State::Draft | State::Discarded => union(&request.associations)
            .into_iter()
            .map(|(tenant, users)| {
                let (tenant, tenant_name) = slug_and_name(tx, tenant)?;
                let users = logins(tx, caller.tenant, users)?;
                Ok(v1::AccessTarget { tenant, tenant_name, users, ..v1::AccessTarget::default() })
            })
            .collect::<Result<_, Refusal>>()?,
    };
    Ok(v1::AccessRequest {
        id: request.id.to_string(),
        name: request.name.clone(),
        message: request.message.clone(),
        state: match request.state {
            State::Draft => v1::AccessState::Draft,
            State::Sent => v1::AccessState::Sent,
            State::Discarded => v1::AccessState::Discarded,
        } as i32,
        associations,
        targets,
        creator: identity::login_of(tx, caller.tenant, Some(request.creator))?,
        created_ms: request.created,
        sent_ms: request.sent.unwrap_or(0),
        version: request.version,
    })
}

fn sent_to(tx: &ReadTx<'_>, caller: &Caller, target: &Target) -> Result<v1::AccessTarget, Refusal> {
    let Target { customer, grant } = target;
    let (tenant, tenant_name) = slug_and_name(tx, *customer)?;
    let users = store::users_of(tx, *customer, caller.tenant, grant.id)?;
    Ok(v1::AccessTarget {
        tenant,
        tenant_name,
        users: logins(tx, caller.tenant, users)?,
        status: status(grant.status(tx.now())) as i32,
        answer: grant.answer.clone(),
        expires_ms: grant.expires.unwrap_or(0),
        answered_ms: grant.answered.unwrap_or(0),
    })
}

/// A request, as the tenant knows it that it was sent to: whom it lets in only where the tenant has
/// asked to be told.
pub(super) fn grant(tx: &ReadTx<'_>, caller: &Caller, grant: &Grant) -> Result<v1::Grant, Refusal> {
    let (provider, provider_name) = slug_and_name(tx, grant.provider)?;
    let users = match policies::flag(tx, caller.tenant, policies::ACCESS_SHOW_USERS)? {
        true => {
            let users = store::users_of(tx, caller.tenant, grant.provider, grant.id)?;
            logins(tx, grant.provider, users)?
        }
        false => Vec::new(),
    };
    Ok(v1::Grant {
        id: grant.id.to_string(),
        provider,
        provider_name,
        message: grant.message.clone(),
        status: status(grant.status(tx.now())) as i32,
        received_ms: grant.received,
        answer: grant.answer.clone(),
        expires_ms: grant.expires.unwrap_or(0),
        answered_by: identity::login_of(tx, caller.tenant, grant.answered_by)?,
        answered_ms: grant.answered.unwrap_or(0),
        users,
        version: grant.version,
    })
}

/// A tenant that somebody is named for.
pub(super) fn mine(mine: &Mine, now: Millis) -> v1::MyAccess {
    v1::MyAccess {
        tenant: mine.slug.clone(),
        tenant_name: mine.tenant_name.clone(),
        status: status(mine.grant.status(now)) as i32,
        answer: mine.grant.answer.clone(),
        expires_ms: mine.grant.expires.unwrap_or(0),
        request: mine.name.clone(),
        request_id: mine.request.to_string(),
        sent_ms: mine.sent,
    }
}

/// A stay inside. Who was there is told by name.
pub(super) fn visit(tx: &ReadTx<'_>, visit: &Visit) -> Result<v1::AccessVisit, Refusal> {
    Ok(v1::AccessVisit {
        id: visit.id.to_string(),
        user: identity::login_of(tx, visit.home, Some(visit.user))?,
        provider: slug_and_name(tx, visit.home)?.0,
        grant: visit.grant.map(|grant| grant.to_string()).unwrap_or_default(),
        mode: tenants::mode(visit.mode) as i32,
        entered_ms: visit.entered,
        left_ms: visit.left.unwrap_or(0),
        cause: visit.cause.map(Cause::word).unwrap_or_default().to_owned(),
        acts: store::acts(tx, visit.tenant, visit.id)?,
    })
}

fn status(status: Status) -> v1::AccessStatus {
    match status {
        Status::Pending => v1::AccessStatus::Pending,
        Status::Approved => v1::AccessStatus::Approved,
        Status::Denied => v1::AccessStatus::Denied,
        Status::Expired => v1::AccessStatus::Expired,
        Status::Revoked => v1::AccessStatus::Revoked,
        Status::Withdrawn => v1::AccessStatus::Withdrawn,
    }
}

/// Statuses from the wire.
pub(super) fn statuses(numbers: &[i32]) -> Result<Vec<Status>, Refusal> {
    let one = |number: &i32| {
        let found = Status::ALL.iter().copied().find(|one| status(*one) as i32 == *number);
        found.ok_or_else(|| unknown("statuses", *number))
    };
    numbers.iter().map(one).collect()
}

/// States from the wire.
pub(super) fn states(numbers: &[i32]) -> Result<Vec<State>, Refusal> {
    let one = |number: &i32| match v1::AccessState::try_from(*number) {
        Ok(v1::AccessState::Draft) => Ok(State::Draft),
        Ok(v1::AccessState::Sent) => Ok(State::Sent),
        Ok(v1::AccessState::Discarded) => Ok(State::Discarded),
        Ok(v1::AccessState::Unspecified) | Err(_) => Err(unknown("states", *number)),
    };
    numbers.iter().map(one).collect()
}

fn unknown(field: &'static str, number: i32) -> Refusal {
    Refusal::wrong(field, format!("{number} is none that this build knows"))
}

fn logins(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    users: impl IntoIterator<Item = UserId>,
) -> Result<Vec<String>, Refusal> {
    users.into_iter().map(|user| identity::login_of(tx, tenant, Some(user))).collect()
}

fn slug_and_name(tx: &ReadTx<'_>, tenant: TenantId) -> Result<(String, String), Refusal> {
    Ok(tenants::get(tx, tenant)?.map(|tenant| (tenant.slug, tenant.name)).unwrap_or_default())
}
