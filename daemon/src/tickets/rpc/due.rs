//! What falls due, on the wire: what the daemon would do by itself until an instant, with all that
//! follows from it, and nothing written.

use desk_proto::v1;

use super::stand::{is_able, sees};
use super::wire::state_to_wire;
use crate::kernel::clock::Millis;
use crate::kernel::id::TenantId;
use crate::kernel::refusal::{Problems, Refusal};
use crate::policy::Caller;
use crate::store::ReadTx;
use crate::tickets::due::Act;
use crate::tickets::model::State;
use crate::tickets::store::due::{Foretold, Timed, Walk, foretold};

/// The most acts of one answer.
const ACTS_MAX: usize = 500;

pub(super) fn simulate(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::SimulateRequest,
) -> Result<v1::SimulateResponse, Refusal> {
    let mut problems = Problems::new();
    if request.until_ms < tx.now() {
        problems.add("until", "lies in the past; foresight begins now");
    }
    let size = match request.size {
        0 => ACTS_MAX,
        size => usize::try_from(size).ok().filter(|size| *size <= ACTS_MAX).unwrap_or_default(),
    };
    if size == 0 {
        problems.add("size", format!("{} is not between 1 and {ACTS_MAX}", request.size));
    }
    problems.end()?;
    let mut walk = Walk::new(tx, Some(caller.tenant))?;
    let mut acts = Vec::new();
    // The walk is over all tickets, also over those that a guest does not see.
    let guest = caller.guest().is_some();
    while let Some((due, act, timed)) = walk.take(tx, request.until_ms)? {
        let shown = !guest || sees(tx, caller, due.ticket)?;
        if shown && acts.len() == size {
            return Ok(v1::SimulateResponse { acts, more: true });
        }
        let Some(ticket) = foretold(tx, caller.tenant, due.ticket)? else { continue };
        // What is overdue is done as soon as it can be.
        let at = due.at.max(tx.now());
        let after = after(tx, caller.tenant, act, &timed, &ticket, at)?;
        if shown {
            acts.push(v1::Foreseen {
                at_ms: at,
                ticket: ticket.number,
                verb: act.verb().to_owned(),
                from: state_to_wire(timed.state) as i32,
                to: state_to_wire(after.state) as i32,
                why: act.why(&walk.durations(tx, &timed)?),
            });
        }
        walk.foresee(tx, after, at)?;
    }
    Ok(v1::SimulateResponse { acts, more: false })
}

/// The ticket as it would stand then.
fn after(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    act: Act,
    timed: &Timed,
    ticket: &Foretold,
    at: Millis,
) -> Result<Timed, Refusal> {
    Ok(match act {
        Act::Remind => Timed { reminded: true, ..*timed },
        Act::Timeout | Act::Stale => {
            Timed { state: State::Resolved, base: Some(at), reminded: false, ..*timed }
        }
        Act::Close => Timed { state: State::Closed, base: None, ..*timed },
        Act::Wake => {
            let state = match (ticket.assignee, ticket.group) {
                (Some(user), Some(group)) if is_able(tx, tenant, group, user)? => State::Assigned,
                _ => State::Dispatched,
            };
            Timed { state, base: Some(ticket.public), reminded: false, ..*timed }
        }
    })
}
