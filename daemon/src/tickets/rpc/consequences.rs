//! What happens to tickets because something happens to a user or a group.

use super::{record, target};
use crate::kernel::id::{GroupId, TicketId, UserId};
use crate::kernel::refusal::Refusal;
use crate::policy::Permit;
use crate::store::Tx;
use crate::tickets::{rules, store};

/// A user cannot work any more: all that they have goes back to its groups.
///
/// # Errors
/// What the store answers.
pub fn leave_user<A>(tx: &mut Tx<'_>, permit: &Permit<A>, user: UserId) -> Result<(), Refusal> {
    give_back(tx, permit, user, |_| true)
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
    give_back(tx, permit, user, |of| of == Some(group))
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
            record(tx, &permit.consequence(target(&ticket)), &ticket.number, &change)?;
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
        let change = rules::transfer(&ticket, to)?;
        record(tx, &permit.consequence(target(&ticket)), &ticket.number, &change)?;
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
