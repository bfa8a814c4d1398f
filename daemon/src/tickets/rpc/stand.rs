//! What every call about a ticket begins and ends with: finding it as far as the caller may see it,
//! where the caller stands, and writing down what was decided.

use desk_proto::{Rpc, v1};

use super::wire;
use crate::catalog::model::Step;
use crate::groups;
use crate::identity::tenants;
use crate::journal::{self, Event};
use crate::kernel::change::Change;
use crate::kernel::id::{GroupId, TenantId, TicketId, UserId};
use crate::kernel::refusal::Refusal;
use crate::policy::{self, Acting, Caller, Eyes, Facts, Permit, Side, Target, scope};
use crate::store::{ReadTx, Tx};
use crate::tickets::model::{By, Matrix, Person, Stage, Ticket, number};
use crate::tickets::{NOUN, store};
use crate::{catalog, identity};

/// Loads a ticket by its number, as far as the caller may see it.
pub(super) fn visible(tx: &ReadTx<'_>, caller: &Caller, number: &str) -> Result<Ticket, Refusal> {
    find(tx, caller, number)?.ok_or_else(|| Refusal::not_found(NOUN, number))
}

/// A ticket by its number, or as people write it: in small letters, with a `#`, or the count alone where
/// the numbers of the tenant have nothing else in them that changes.
fn find(tx: &ReadTx<'_>, caller: &Caller, typed: &str) -> Result<Option<Ticket>, Refusal> {
    let scope = scope(caller);
    let exact = store::by_number(tx, &scope, typed)?;
    if exact.is_some() {
        return Ok(exact);
    }
    let bare = typed.strip_prefix('#').unwrap_or(typed);
    let number = match bare.parse::<i64>() {
        Ok(count) if count > 0 && bare == count.to_string() => {
            let tenant = tenants::get(tx, caller.tenant)?;
            let pattern = tenant.map(|tenant| tenant.number_pattern).unwrap_or_default();
            // With the date of its opening in it a number is not told by its count.
            let counts = pattern.replace("{seq}", "");
            if counts.contains('{') {
                return Ok(None);
            }
            number(&pattern, count, 0)
        }
        _ => bare.to_uppercase(),
    };
    if number == typed { Ok(None) } else { store::by_number(tx, &scope, &number) }
}

/// Whether the caller may see a ticket.
///
/// # Errors
/// What the store answers.
pub fn sees(tx: &ReadTx<'_>, caller: &Caller, id: TicketId) -> Result<bool, Refusal> {
    store::shows(tx, &scope(caller), id)
}

/// Whether the caller may see a ticket that a group has.
///
/// # Errors
/// What the store answers.
pub fn has_of_group(tx: &ReadTx<'_>, caller: &Caller, group: GroupId) -> Result<bool, Refusal> {
    let filter =
        store::Filter { group: Some(store::AnyOf::one(group)), ..store::Filter::default() };
    store::any(tx, &scope(caller), &filter)
}

/// Whether the caller sees what is internal to a ticket.
///
/// # Errors
/// What the store answers.
pub fn sees_inside(tx: &ReadTx<'_>, caller: &Caller, id: TicketId) -> Result<bool, Refusal> {
    match store::get(tx, caller.tenant, id)? {
        Some(ticket) => Ok(sees_internal(&sides(tx, caller, &ticket)?)),
        None => Ok(false),
    }
}

/// The ticket with a number, as far as the caller may see it.
///
/// # Errors
/// What the store answers.
pub fn with_number(
    tx: &ReadTx<'_>,
    caller: &Caller,
    number: &str,
) -> Result<Option<TicketId>, Refusal> {
    Ok(find(tx, caller, number)?.map(|ticket| ticket.id))
}

/// Whether the caller, who sees a ticket, reads in it what is the desk's own business.
///
/// # Errors
/// What the store answers.
pub fn reads_inside(tx: &ReadTx<'_>, caller: &Caller, id: TicketId) -> Result<bool, Refusal> {
    match store::get(tx, caller.tenant, id)? {
        Some(ticket) => is_inside(tx, caller, &ticket),
        None => Ok(false),
    }
}

/// The number of a ticket; empty for none.
///
/// # Errors
/// What the store answers.
pub fn number_of(tx: &ReadTx<'_>, tenant: TenantId, id: TicketId) -> Result<String, Refusal> {
    Ok(store::get(tx, tenant, id)?.map(|ticket| ticket.number).unwrap_or_default())
}

/// Whether a user is the caller. Nobody of another tenant is a user of this one.
pub(super) fn is_of(caller: &Caller, user: UserId) -> bool {
    !caller.is_foreign() && caller.user == user
}

/// The caller as one who writes something.
pub(super) fn person(caller: &Caller) -> Person {
    let home = Some(caller.home).filter(|_| caller.is_foreign());
    Person { user: caller.actor, home }
}

/// Where the caller stands.
pub(super) fn sides(
    tx: &ReadTx<'_>,
    caller: &Caller,
    ticket: &Ticket,
) -> Result<Vec<Side>, Refusal> {
    let mut sides = Vec::new();
    if is_of(caller, ticket.requester) {
        sides.push(Side::Requester);
    }
    // What a guest sets up holds for confidential tickets too, but they are none of a guest's.
    if caller.admin && (caller.guest().is_none() || sees_as_agent(tx, caller, ticket)?) {
        sides.push(Side::Admin);
    }
    let mut member = false;
    if caller.agent {
        member = match ticket.stage.group() {
            Some(group) => groups::stands_in(tx, caller, group)?,
            // A ticket that no group has is every agent's to hand on.
            None => matches!(ticket.stage, Stage::New),
        };
        if member {
            sides.push(Side::Member);
        }
        if member || sees_as_agent(tx, caller, ticket)? {
            sides.push(Side::Agent);
        }
    }
    let works = |user| ticket.stage.work().is_some_and(|work| work.has(user));
    if member && !caller.is_foreign() && works(caller.user) {
        sides.push(Side::Worker);
    }
    if caller.guest().is_none() && is_asked(tx, caller, ticket, member)? {
        sides.push(Side::Approver);
    }
    Ok(sides)
}

/// Whether the present step asks the caller for approval. Nobody approves what they ask for themselves.
/// Where nobody is left whom it asks, an admin says it, so that nothing waits for ever.
fn is_asked(
    tx: &ReadTx<'_>,
    caller: &Caller,
    ticket: &Ticket,
    member: bool,
) -> Result<bool, Refusal> {
    let Stage::AwaitingApproval { users, .. } = &ticket.stage else { return Ok(false) };
    if is_of(caller, ticket.requester) {
        return Ok(false);
    }
    let asked = if users.is_empty() { member } else { users.contains(&caller.user) };
    Ok(asked || (caller.admin && able_to_approve(tx, caller.tenant, ticket)?.is_empty()))
}

/// Those who are asked to approve the present step of a ticket and can: enabled, and not the one who
/// asks for it.
pub(super) fn able_to_approve(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    ticket: &Ticket,
) -> Result<Vec<UserId>, Refusal> {
    let mut able = match (&ticket.stage, ticket.stage.group()) {
        (Stage::AwaitingApproval { users, .. }, _) if !users.is_empty() => users.clone(),
        (Stage::AwaitingApproval { .. }, Some(group)) => groups::members(tx, tenant, group)?,
        _ => Vec::new(),
    };
    able.retain(|user| *user != ticket.requester);
    only_active(tx, tenant, able)
}

/// Those of some users who are there to act.
fn only_active(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    users: Vec<UserId>,
) -> Result<Vec<UserId>, Refusal> {
    let mut active = Vec::with_capacity(users.len());
    for user in users {
        if is_active(tx, tenant, user)? {
            active.push(user);
        }
    }
    Ok(active)
}

/// Whether a user is there to act.
fn is_active(tx: &ReadTx<'_>, tenant: TenantId, user: UserId) -> Result<bool, Refusal> {
    Ok(identity::users::get(tx, tenant, user)?.is_some_and(|user| user.is_active()))
}

/// Whether the caller sees what is internal to a ticket that the caller sees: whoever works here, but
/// for an agent who sees it only because it is their own.
pub(super) fn is_inside(
    tx: &ReadTx<'_>,
    caller: &Caller,
    ticket: &Ticket,
) -> Result<bool, Refusal> {
    let asked = ticket.stage.approvers().iter().any(|user| is_of(caller, *user));
    if asked || is_of(caller, ticket.requester) {
        return Ok(sees_internal(&sides(tx, caller, ticket)?));
    }
    Ok(is_staff(caller))
}

/// On whose side a caller acts who stands on these.
pub(super) fn acts_as(sides: &[Side]) -> By {
    if sides.contains(&Side::Requester) { By::Requester } else { By::Agent }
}

/// Whether a caller may make a call about a ticket: what decides when it is made.
///
/// # Errors
/// What would be refused then.
pub fn judge(tx: &ReadTx<'_>, caller: &Caller, rpc: Rpc, number: &str) -> Result<(), Refusal> {
    policy::admit(rpc, caller)?;
    let ticket = visible(tx, caller, number)?;
    let sides = sides(tx, caller, &ticket)?;
    policy::judge(caller, rpc, &sides)?;
    match rpc {
        // Whoever takes it is its assignee then.
        Rpc::TicketsTake => super::verbs::may_have(&ticket, &sides),
        Rpc::TicketsReopen => super::verbs::reopens(tx, caller),
        Rpc::TicketsGet
        | Rpc::TicketsLog
        | Rpc::TicketsWatch
        | Rpc::TicketsUpdate
        | Rpc::TicketsComment
        | Rpc::TicketsAssign
        | Rpc::TicketsRelease
        | Rpc::TicketsTransfer
        | Rpc::TicketsAsk
        | Rpc::TicketsPostpone
        | Rpc::TicketsFreeze
        | Rpc::TicketsResume
        | Rpc::TicketsAdvance
        | Rpc::TicketsApprove
        | Rpc::TicketsReject
        | Rpc::TicketsResolve
        | Rpc::TicketsClose
        | Rpc::TicketsCancel => Ok(()),
        _ => Err(policy::unjudged(rpc)),
    }
}

/// Whether an agent would see the ticket who had not asked for it.
fn sees_as_agent(tx: &ReadTx<'_>, caller: &Caller, ticket: &Ticket) -> Result<bool, Refusal> {
    let Some(group) = ticket.stage.group() else { return Ok(true) };
    Ok(groups::get(tx, caller.tenant, group)?.is_none_or(|group| !group.confidential))
}

/// Whether the caller sees what is internal.
pub(super) fn sees_internal(sides: &[Side]) -> bool {
    [Side::Agent, Side::Approver, Side::Admin].iter().any(|side| sides.contains(side))
}

pub(super) fn permit<A: Acting>(
    caller: &Caller,
    ticket: &Ticket,
    sides: Vec<Side>,
) -> Result<Permit<A>, Refusal> {
    policy::decide(caller, Facts { target: target(ticket), sides })
}

pub(super) fn target(ticket: &Ticket) -> Target {
    Target { kind: NOUN, id: ticket.id.0, version: ticket.version }
}

/// The last two beats: the change in the tables, and the event of it, with the side of those who act.
pub(super) fn record<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    number: &str,
    change: &Change,
    by: By,
) -> Result<(), Refusal> {
    let change = change.clone().made("by", by.word());
    let seq = journal::reserve(tx, permit.tenant())?;
    store::apply(tx, permit, seq, &change)?;
    journal::append(tx, permit, seq, Event { kind: &change.kind, object: number, body: &change })
}

/// Those who worked on a ticket and still can: enabled, and members of its group.
pub(super) fn able_to_work(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    ticket: &Ticket,
) -> Result<Vec<UserId>, Refusal> {
    let (Some(group), Some(work)) = (ticket.stage.group(), ticket.stage.work()) else {
        return Ok(Vec::new());
    };
    let mut able = Vec::new();
    for user in std::iter::once(&work.assignee).chain(&work.coworkers) {
        if is_able(tx, tenant, group, *user)? {
            able.push(*user);
        }
    }
    Ok(able)
}

/// Whether a user can work on what a group has: enabled, and a member of it.
pub(super) fn is_able(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    group: GroupId,
    user: UserId,
) -> Result<bool, Refusal> {
    Ok(is_active(tx, tenant, user)? && groups::is_member(tx, tenant, group, user)?)
}

/// The group that has a ticket when it is open again: the one that had it, or whoever took over from that
/// one; else the one that the routes of its service find.
pub(super) fn heir(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    ticket: &Ticket,
) -> Result<Option<GroupId>, Refusal> {
    let living = match ticket.stage.group() {
        Some(group) => groups::living(tx, tenant, group)?,
        None => None,
    };
    match living {
        Some(group) => Ok(Some(group)),
        None => routed(tx, tenant, ticket),
    }
}

/// The group that the routes of a ticket's service find for it.
pub(super) fn routed(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    ticket: &Ticket,
) -> Result<Option<GroupId>, Refusal> {
    catalog::group_for(tx, tenant, ticket.service, ticket.org, &ticket.answers)
}

/// The steps of a ticket's process.
pub(super) fn steps(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    ticket: &Ticket,
) -> Result<Vec<Step>, Refusal> {
    catalog::steps(tx, tenant, ticket.service, ticket.revision)
}

/// The table by which a tenant makes priorities.
pub(super) fn matrix(tx: &ReadTx<'_>, tenant: TenantId) -> Result<Matrix, Refusal> {
    Ok(Matrix(identity::policies::matrix(tx, tenant)?))
}

/// The answer to a write, from what was written.
pub(super) fn answer(
    tx: &ReadTx<'_>,
    caller: &Caller,
    id: TicketId,
) -> Result<v1::TicketResponse, Refusal> {
    let ticket = store::get(tx, caller.tenant, id)?
        .ok_or_else(|| Refusal::internal("a ticket that was written is not there"))?;
    Ok(v1::TicketResponse { write: None, ticket: Some(wire::whole(tx, caller, &ticket)?) })
}

/// Whether the caller looks with more than a requester's eyes.
pub(super) fn is_staff(caller: &Caller) -> bool {
    scope(caller).eyes != Eyes::Requester
}
