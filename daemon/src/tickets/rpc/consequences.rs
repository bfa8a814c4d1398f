//! What happens to tickets because something happens to a user or a group. All of it is one transaction,
//! of as many tickets as there are: with 20,000 open ones a user is disabled, or a group handed over, in
//! 2.5 s of an unoptimised build (`tests/soak.sh` holds it under 5 s), while other writes wait.

use super::stand::{able_to_approve, record, routed, steps, target};
use crate::groups;
use crate::kernel::id::{GroupId, TenantId, TicketId, UserId};
use crate::kernel::refusal::Refusal;
use crate::policy::Permit;
use crate::store::{ReadTx, Tx};
use crate::tickets::model::By;
use crate::tickets::rules::Voices;
use crate::tickets::{rules, store};

/// Whether a ticket waits for the approval of a group: one that a group has may wait for people whom
/// its step names, and these are asked wherever they are.
///
/// # Errors
/// What the store answers.
pub fn awaits_group(tx: &ReadTx<'_>, tenant: TenantId, group: GroupId) -> Result<bool, Refusal> {
    for id in store::awaiting_group(tx, tenant, group)? {
        if store::get(tx, tenant, id)?.is_some_and(|ticket| ticket.stage.approvers().is_empty()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether something would follow from a user's going that is none of a guest's: they are in a
/// confidential group or work on what one has, or a ticket waits for their approval.
///
/// # Errors
/// What the store answers.
pub fn holds_user(tx: &ReadTx<'_>, tenant: TenantId, user: UserId) -> Result<bool, Refusal> {
    if !store::awaiting_user(tx, tenant, user)?.is_empty() {
        return Ok(true);
    }
    for (group, _) in groups::of_member(tx, tenant, user)? {
        if is_confidential(tx, tenant, group)? || awaits_group(tx, tenant, group)? {
            return Ok(true);
        }
    }
    for id in store::worked_on(tx, tenant, user)? {
        let group = store::get(tx, tenant, id)?.and_then(|ticket| ticket.stage.group());
        if group.map_or(Ok(false), |group| is_confidential(tx, tenant, group))? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn is_confidential(tx: &ReadTx<'_>, tenant: TenantId, group: GroupId) -> Result<bool, Refusal> {
    Ok(groups::get(tx, tenant, group)?.is_some_and(|group| group.confidential))
}

/// A user cannot work any more: all that they have goes back to its groups.
///
/// # Errors
/// What the store answers.
pub fn leave_user<A>(tx: &mut Tx<'_>, permit: &Permit<A>, user: UserId) -> Result<(), Refusal> {
    give_back(tx, permit, user, |_| true)?;
    let mut asked = store::awaiting_user(tx, permit.tenant(), user)?;
    for (group, _) in groups::of_member(tx, permit.tenant(), user)? {
        asked.extend(store::awaiting_group(tx, permit.tenant(), group)?);
    }
    count_again(tx, permit, asked)
}

/// A user is no member of a group any more: what they have of it goes back to it.
///
/// # Errors
/// What the store answers.
pub fn leave_group<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    group: GroupId,
    user: UserId,
) -> Result<(), Refusal> {
    give_back(tx, permit, user, |of| of == Some(group))?;
    count_again(tx, permit, store::awaiting_group(tx, permit.tenant(), group)?)
}

/// Somebody who was asked for approval is not there any more: where those who are left have all said
/// yes, nothing is waited for.
fn count_again<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    tickets: Vec<TicketId>,
) -> Result<(), Refusal> {
    let tenant = permit.tenant();
    for id in tickets {
        let ticket = found(tx, permit, id)?;
        let before = store::approvals(tx, tenant, id, ticket.step.unwrap_or_default())?;
        let able = able_to_approve(tx, tenant, &ticket)?;
        let (steps, routed) = (steps(tx, tenant, &ticket)?, routed(tx, tenant, &ticket)?);
        let voices = Voices { before: &before, able: &able };
        if let Some(change) = rules::recount(&ticket, &steps, routed, voices)? {
            let permit = permit.consequence(target(&ticket));
            record(tx, &permit, &ticket.number, &change, By::System)?;
        }
    }
    Ok(())
}

fn give_back<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    user: UserId,
    concerns: impl Fn(Option<GroupId>) -> bool,
) -> Result<(), Refusal> {
    for id in store::worked_on(tx, permit.tenant(), user)? {
        let ticket = found(tx, permit, id)?;
        let change = rules::left(&ticket, user);
        if concerns(ticket.stage.group()) && !change.is_empty() {
            record(tx, &permit.consequence(target(&ticket)), &ticket.number, &change, By::System)?;
        }
    }
    Ok(())
}

/// A group goes: its open tickets are handed to another.
///
/// # Errors
/// What the store answers.
pub fn move_group<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    from: GroupId,
    to: GroupId,
) -> Result<(), Refusal> {
    for id in store::open_of_group(tx, permit.tenant(), from)? {
        let ticket = found(tx, permit, id)?;
        let change = rules::inherited(&ticket, to);
        record(tx, &permit.consequence(target(&ticket)), &ticket.number, &change, By::System)?;
    }
    Ok(())
}

fn found<A>(
    tx: &Tx<'_>,
    permit: &Permit<A>,
    id: TicketId,
) -> Result<crate::tickets::model::Ticket, Refusal> {
    store::get(tx, permit.tenant(), id)?
        .ok_or_else(|| Refusal::internal("a ticket of an index is not there"))
}
