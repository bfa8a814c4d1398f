//! What the daemon does to tickets by itself, in the five beats of every write. When it is to be done is
//! the business of `timers/`; whether it is to be done is asked here once more, in the transaction that
//! does it.

use super::stand::{able_to_work, record, routed, steps, target};
use crate::identity::policies::{self, AUTORESOLVE_TEXT, STALE_TEXT};
use crate::kernel::clock::Millis;
use crate::kernel::id::{ServiceId, TenantId, TicketId};
use crate::kernel::refusal::Refusal;
use crate::policy::{self, FallDue, Permit, Route};
use crate::store::{ReadTx, Tx};
use crate::tickets::due::{self, Act};
use crate::tickets::lifecycle::Verb;
use crate::tickets::model::{By, State, Ticket};
use crate::tickets::store::due::{Place, unrouted_behind};
use crate::tickets::{rules, store};

/// What falls due next for a ticket, and when.
pub(super) fn next(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    ticket: &Ticket,
) -> Result<Option<(Millis, Act, String)>, Refusal> {
    let durations = policies::durations(tx, tenant, ticket.service)?;
    let next = due::next(ticket.state(), ticket.base(), ticket.reminded, &durations);
    Ok(next.map(|(at, act)| (at, act, act.why(&durations))))
}

/// Does to one ticket what has fallen due at this instant; answers whether anything had.
///
/// # Errors
/// What the rules and the store answer.
pub fn fall_due(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    id: TicketId,
    now: Millis,
) -> Result<bool, Refusal> {
    let Some(ticket) = store::get(tx, tenant, id)? else { return Ok(false) };
    let permit: Permit<FallDue> = policy::system(tenant, target(&ticket));
    let Some((at, act, _)) = next(tx, tenant, &ticket)? else { return Ok(false) };
    if at > now {
        return Ok(false);
    }
    let text = |key| policies::value_for(tx, tenant, Some(ticket.service), key);
    let steps = || Ok::<_, Refusal>(steps(tx, tenant, &ticket)?.len());
    let change = match act {
        Act::Remind => rules::reminded(&ticket),
        Act::Timeout => {
            rules::give_up(&ticket, Verb::Timeout, &text(AUTORESOLVE_TEXT)?, steps()?, now)?
        }
        Act::Stale => rules::give_up(&ticket, Verb::Expire, &text(STALE_TEXT)?, steps()?, now)?,
        Act::Wake => {
            let able = able_to_work(tx, tenant, &ticket)?;
            rules::wake(&ticket, |user| able.contains(&user))?
        }
        Act::Close => rules::lapse(&ticket, now)?,
    };
    // When it was due is told beside when it was done: the daemon may have been off.
    record(tx, &permit, &ticket.number, &change.made("due_ms", at), By::System)?;
    Ok(true)
}

/// Looks again at so many of the unrouted tickets of a service behind a place, and gives them to the
/// groups that its routes find now; answers the place of the last one if there may be more.
///
/// # Errors
/// What the store answers.
pub fn route_again(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    service: ServiceId,
    mut behind: Place,
    limit: usize,
) -> Result<Option<Place>, Refusal> {
    for _ in 0..limit {
        let Some(place) = unrouted_behind(tx, tenant, service, behind)? else { return Ok(None) };
        behind = place;
        route_now(tx, tenant, place.1)?;
    }
    Ok(Some(behind))
}

/// Gives a ticket that no group has to the one that the routes of its service find now, if they do.
pub(super) fn route_now(tx: &mut Tx<'_>, tenant: TenantId, id: TicketId) -> Result<(), Refusal> {
    let Some(ticket) = store::get(tx, tenant, id)? else { return Ok(()) };
    if ticket.state() != State::New {
        return Ok(());
    }
    let Some(group) = routed(tx, tenant, &ticket)? else { return Ok(()) };
    let permit: Permit<Route> = policy::system(tenant, target(&ticket));
    let change = rules::route(&ticket, group)?;
    record(tx, &permit, &ticket.number, &change, By::System)
}
