//! What the loop does in the store: the plan of what is due, read on the side, and one chunk of it,
//! done in one transaction.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};

use crate::access;
use crate::kernel::clock::Millis;
use crate::kernel::id::{ServiceId, TenantId, TicketId};
use crate::kernel::refusal::{Code, Refusal};
use crate::store::{ReadTx, Tx};
use crate::tickets::{self, Due, Place};

/// How many tickets are planned ahead at the most.
const PLAN: usize = 1_000;
/// How many are worked off in one transaction. Callers are served in between.
pub(super) const CHUNK: usize = 100;
/// How often one ticket may have its turn in one chunk: a reminder, an end, and one to spare.
const TURNS: u8 = 3;

/// Looks again at unrouted tickets.
type RouteAgain =
    fn(&mut Tx<'_>, TenantId, ServiceId, Place, usize) -> Result<Option<Place>, Refusal>;

/// How things that have fallen due are done.
#[derive(Clone, Copy, Debug)]
pub struct Acts {
    /// Does to one ticket what has fallen due at this instant; answers whether anything had.
    pub fall_due: fn(&mut Tx<'_>, TenantId, TicketId, Millis) -> Result<bool, Refusal>,
    /// Looks again at so many of the unrouted tickets of a service behind a place; answers the place
    /// of the last one if there may be more.
    pub route_again: RouteAgain,
    /// Ends requests for tenant access whose time is over, and the visits that nothing lets in.
    pub end_access: fn(&mut Tx<'_>) -> Result<(), Refusal>,
}

/// As tickets do them.
pub const ACTS: Acts = Acts {
    fall_due: tickets::fall_due,
    route_again: tickets::route_again,
    end_access: access::fall_due,
};

/// What was refused, so that it is not tried again and again.
#[derive(Clone, Debug, Default)]
pub(super) struct Aside {
    pub(super) due: HashSet<Due>,
    pub(super) routes: HashSet<(TenantId, ServiceId)>,
    pub(super) access: bool,
}

/// What there is to do.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// Services whose unrouted tickets are looked at again.
    pub(super) routes: Vec<(TenantId, ServiceId)>,
    /// Whether something of tenant access is over.
    pub(super) access: bool,
    /// What is due, in order of time.
    pub(super) due: Vec<Due>,
    /// When the next thing falls due that is not in the plan.
    pub(super) next: Option<Millis>,
}

/// What there is to do at an instant; without one, only what has no time.
pub(super) fn plan(tx: &ReadTx<'_>, now: Option<Millis>, aside: &Aside) -> Result<Plan, Refusal> {
    let mut plan = Plan::default();
    let mut behind = (TenantId(i64::MIN), ServiceId(i64::MIN));
    while let Some(route) = tickets::reroute_after(tx, behind)? {
        behind = route;
        if !aside.routes.contains(&route) {
            plan.routes.push(route);
        }
    }
    // While the clock is in doubt nobody is let in by it either, but that is not told for good.
    let Some(now) = now else { return Ok(plan) };
    let ends = if aside.access { None } else { access::next_end(tx)? };
    plan.access = ends.is_some_and(|at| at <= now);
    plan.next = ends.filter(|_| !plan.access);
    let mut walk = tickets::Walk::new(tx, None)?;
    while plan.due.len() < PLAN
        && let Some((due, _, _)) = walk.take(tx, now)?
    {
        if !aside.due.contains(&due) {
            plan.due.push(due);
        }
    }
    plan.next = walk.soonest().into_iter().chain(plan.next).min();
    Ok(plan)
}

/// What became of a chunk.
#[derive(Debug, Default)]
pub(super) struct Worked {
    /// How many acts were done.
    pub(super) done: usize,
    /// What has become due by that, later than the rest of the chunk.
    pub(super) later: Vec<Due>,
    /// What was refused, and why.
    pub(super) refused: Vec<(Due, Refusal)>,
}

/// Does what is due, in order of time. What a ticket has to wait for no longer is done in its turn
/// too: after the reminder, perhaps, the end.
pub(super) fn chunk(
    tx: &mut Tx<'_>,
    due: &[Due],
    now: Millis,
    acts: Acts,
) -> Result<Worked, Refusal> {
    let mut worked = Worked::default();
    let last = due.iter().max().copied();
    let mut heap: BinaryHeap<Reverse<Due>> = due.iter().copied().map(Reverse).collect();
    let mut turns: HashMap<(TenantId, TicketId), u8> = HashMap::new();
    while let Some(Reverse(due)) = heap.pop() {
        let turn = turns.entry((due.tenant, due.ticket)).or_default();
        *turn += 1;
        if *turn > TURNS {
            let refusal = Refusal::internal("a ticket falls due again and again");
            worked.refused.push((due, refusal));
            continue;
        }
        match tx.item(|tx| (acts.fall_due)(tx, due.tenant, due.ticket, now)) {
            Ok(true) => worked.done += 1,
            // Somebody was faster. What is due all the same would be planned again and again.
            Ok(false) => {
                if next_of(tx, due)?.is_some_and(|at| at <= now) {
                    let refusal = Refusal::internal("what is due was not done");
                    worked.refused.push((due, refusal));
                }
                continue;
            }
            // The store's own trouble is not the ticket's: all of it waits.
            Err(refusal) if is_ours(&refusal) => return Err(refusal),
            Err(refusal) => {
                worked.refused.push((due, refusal));
                continue;
            }
        }
        let Some(at) = next_of(tx, due)? else { continue };
        if at <= now {
            let follow = Due { at, ..due };
            if Some(follow) <= last {
                heap.push(Reverse(follow))
            } else {
                worked.later.push(follow)
            }
        }
    }
    Ok(worked)
}

/// When something falls due next for the ticket of something that is due.
fn next_of(tx: &ReadTx<'_>, due: Due) -> Result<Option<Millis>, Refusal> {
    let Some(timed) = tickets::timed_of(tx, due.tenant, due.ticket)? else { return Ok(None) };
    Ok(tickets::Known::default().next(tx, &timed)?.map(|(at, _)| at))
}

/// Whether a refusal is about the store and not about what was to be done.
pub(super) fn is_ours(refusal: &Refusal) -> bool {
    matches!(
        refusal.code,
        Code::Stopping
            | Code::Deadline
            | Code::DiskFull
            | Code::Busy
            | Code::OutcomeUnknown
            | Code::StoreFailed
            | Code::Damaged
    )
}

/// Looks at some of the unrouted tickets of a service again; answers whether to go on.
pub(super) fn route(
    tx: &mut Tx<'_>,
    (tenant, service): (TenantId, ServiceId),
    acts: Acts,
) -> Result<bool, Refusal> {
    let behind = tickets::reroute_behind(tx, tenant, service)?;
    match tx.item(|tx| (acts.route_again)(tx, tenant, service, behind, CHUNK))? {
        None => tickets::rerouted(tx, tenant, service).map(|()| false),
        Some(place) if place > behind => {
            tickets::reroute_from(tx, tenant, service, place).map(|()| true)
        }
        Some(_) => Err(Refusal::internal("routing goes on and comes nowhere")),
    }
}
