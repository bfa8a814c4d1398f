//! Who has a ticket, and what lets it rest for a while.

use super::{allowed, check, to, unchanged, without};
use crate::kernel::change::Change;
use crate::kernel::clock::Millis;
use crate::kernel::id::{GroupId, UserId};
use crate::kernel::refusal::Refusal;
use crate::tickets::lifecycle::Verb;
use crate::tickets::model::{Stage, State, Ticket, Work};

/// How far ahead a ticket can be postponed: 3650 days.
const POSTPONE_MAX: Millis = 3_650 * 24 * 3_600_000;

/// Gives a ticket to the one who acts.
///
/// # Errors
/// `TICKET_STATE`.
pub fn take(ticket: &Ticket, by: UserId) -> Result<Change, Refusal> {
    if ticket.state() == State::Assigned && ticket.stage.work().is_some_and(|w| w.assignee == by) {
        return Ok(unchanged());
    }
    let group = check(ticket, Verb::Take)?;
    Ok(to(ticket, "ticket.assigned", Stage::Assigned { group, work: Work::alone(by) }))
}

/// A ticket after the one who acts has taken it, and what that changes: for a verb that goes on from
/// there.
///
/// # Errors
/// `TICKET_STATE`.
pub fn taken(ticket: &Ticket, by: UserId) -> Result<(Ticket, Change), Refusal> {
    let change = take(ticket, by)?;
    let group = check(ticket, Verb::Take)?;
    let stage = Stage::Assigned { group, work: Work::alone(by) };
    Ok((Ticket { stage, ..ticket.clone() }, change))
}

/// Gives a ticket to a member of its group, with others who work on it too.
///
/// # Errors
/// `TICKET_STATE`.
pub fn assign(ticket: &Ticket, work: &Work) -> Result<Change, Refusal> {
    let work = Work { coworkers: without(&work.coworkers, work.assignee), assignee: work.assignee };
    if ticket.state() == State::Assigned && ticket.stage.work() == Some(&work) {
        return Ok(unchanged());
    }
    let group = check(ticket, Verb::Assign)?;
    Ok(to(ticket, "ticket.assigned", Stage::Assigned { group, work }))
}

/// Gives a ticket back to its group.
///
/// # Errors
/// `TICKET_STATE`.
pub fn release(ticket: &Ticket) -> Result<Change, Refusal> {
    if ticket.state() == State::Dispatched {
        return Ok(unchanged());
    }
    let group = check(ticket, Verb::Release)?;
    Ok(to(ticket, "ticket.released", Stage::Dispatched { group }))
}

/// Hands a ticket to a group; nobody works on it then, even if it was that group's already.
///
/// # Errors
/// `TICKET_STATE`.
pub fn transfer(ticket: &Ticket, group: GroupId) -> Result<Change, Refusal> {
    let after = Stage::Dispatched { group };
    if ticket.stage == after {
        return Ok(unchanged());
    }
    allowed(ticket, Verb::Transfer)?;
    Ok(to(ticket, "ticket.transferred", after))
}

/// Gives a ticket that no group has to one, because a route fits now.
///
/// # Errors
/// `TICKET_STATE`.
pub fn route(ticket: &Ticket, group: GroupId) -> Result<Change, Refusal> {
    allowed(ticket, Verb::Route)?;
    Ok(to(ticket, "ticket.routed", Stage::Dispatched { group }))
}

/// Hands what a group has to another, because the group goes. What is worked on goes to the new group,
/// and what rests goes on resting: who had it is looked at when it is worked on again.
pub fn inherited(ticket: &Ticket, group: GroupId) -> Change {
    let alone = |work: &Work| Work::alone(work.assignee);
    let after = match &ticket.stage {
        Stage::AwaitingApproval { users, .. } => {
            Stage::AwaitingApproval { group: Some(group), users: users.clone() }
        }
        Stage::WaitingUser { work, .. } => Stage::WaitingUser { group, work: alone(work) },
        Stage::Postponed { work, until, .. } => {
            Stage::Postponed { group, work: alone(work), until: *until }
        }
        Stage::Frozen { work, reason, .. } => {
            Stage::Frozen { group, work: alone(work), reason: reason.clone() }
        }
        _ => Stage::Dispatched { group },
    };
    to(ticket, "ticket.transferred", after)
}

/// Waits for the requester side. The question is a comment of its own.
///
/// # Errors
/// `TICKET_STATE`.
pub fn ask(ticket: &Ticket) -> Result<Change, Refusal> {
    if ticket.state() == State::WaitingUser {
        return Ok(unchanged());
    }
    let (group, work) = in_hand(ticket, Verb::Ask)?;
    Ok(to(ticket, "ticket.asked", Stage::WaitingUser { group, work }))
}

/// Lets a ticket rest until a date in the future.
///
/// # Errors
/// `TICKET_STATE`; `INVALID` for a date that is not in the future, or too far ahead.
pub fn postpone(ticket: &Ticket, until: Millis, now: Millis) -> Result<Change, Refusal> {
    if ticket.stage.until() == Some(until) {
        return Ok(unchanged());
    }
    let (group, work) = in_hand(ticket, Verb::Postpone)?;
    if until <= now {
        return Err(Refusal::wrong("until", "must lie in the future"));
    }
    if until > now.saturating_add(POSTPONE_MAX) {
        return Err(Refusal::wrong("until", "lies more than 3650 days ahead"));
    }
    Ok(to(ticket, "ticket.postponed", Stage::Postponed { group, work, until }))
}

/// Lets a ticket rest until somebody resumes it.
///
/// # Errors
/// `TICKET_STATE`.
pub fn freeze(ticket: &Ticket, reason: &str) -> Result<Change, Refusal> {
    if ticket.state() == State::Frozen && ticket.stage.reason() == reason {
        return Ok(unchanged());
    }
    let (group, work) = in_hand(ticket, Verb::Freeze)?;
    Ok(to(ticket, "ticket.frozen", Stage::Frozen { group, work, reason: reason.to_owned() }))
}

/// Ends the rest of a ticket: whoever worked on it has it again, if still able to.
///
/// # Errors
/// `TICKET_STATE`.
pub fn resume(ticket: &Ticket, able: impl Fn(UserId) -> bool) -> Result<Change, Refusal> {
    if matches!(ticket.state(), State::Assigned | State::Dispatched) {
        return Ok(unchanged());
    }
    awake(ticket, Verb::Resume, "ticket.resumed", able)
}

/// What follows from an act of the requester side: the waiting for it is over. Nothing, where nobody
/// waits.
///
/// # Errors
/// `INTERNAL` for a ticket that the life cycle contradicts.
pub fn answered(ticket: &Ticket, able: impl Fn(UserId) -> bool) -> Result<Change, Refusal> {
    if ticket.state() != State::WaitingUser {
        return Ok(unchanged());
    }
    awake(ticket, Verb::Answer, "ticket.answered", able)
}

/// The date has come until which a ticket was postponed.
///
/// # Errors
/// `TICKET_STATE`.
pub fn wake(ticket: &Ticket, able: impl Fn(UserId) -> bool) -> Result<Change, Refusal> {
    awake(ticket, Verb::Wake, "ticket.woken", able)
}

fn awake(
    ticket: &Ticket,
    verb: Verb,
    kind: &str,
    able: impl Fn(UserId) -> bool,
) -> Result<Change, Refusal> {
    let (group, work) = in_hand(ticket, verb)?;
    Ok(to(ticket, kind, with_the_able(group, Some(&work), able)))
}

/// A group has a ticket again: with whoever worked on it, as far as they are able to.
pub(super) fn with_the_able(
    group: GroupId,
    work: Option<&Work>,
    able: impl Fn(UserId) -> bool,
) -> Stage {
    match work.filter(|work| able(work.assignee)) {
        None => Stage::Dispatched { group },
        Some(work) => {
            let coworkers = work.coworkers.iter().copied().filter(|user| able(*user)).collect();
            Stage::Assigned { group, work: Work { assignee: work.assignee, coworkers } }
        }
    }
}

/// The group and the workers of a ticket that a verb leads out of.
fn in_hand(ticket: &Ticket, verb: Verb) -> Result<(GroupId, Work), Refusal> {
    let group = check(ticket, verb)?;
    let work = ticket.stage.work().cloned();
    Ok((group, work.ok_or_else(|| Refusal::internal("nobody has a ticket that somebody has"))?))
}

/// What happens to a ticket when a user is no member of its group any more, or is disabled: what
/// they worked on goes back to the group, and they work on nothing beside others.
///
/// One that rests stays with its agent: who has it is looked at when it is worked on again.
pub fn left(ticket: &Ticket, user: UserId) -> Change {
    let mut after = ticket.stage.clone();
    if !ticket.state().is_open() {
        return unchanged();
    }
    match (&ticket.stage, after.work_mut()) {
        (Stage::Assigned { group, work }, _) if work.assignee == user => {
            after = Stage::Dispatched { group: *group };
        }
        (_, Some(work)) => work.coworkers = without(&work.coworkers, user),
        (_, None) => {}
    }
    to(ticket, "ticket.returned", after)
}
