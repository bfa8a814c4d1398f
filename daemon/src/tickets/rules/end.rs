//! How the work on a ticket ends, and how a ticket does.

use super::work::with_the_able;
use super::{allowed, remaining, to, unchanged};
use crate::kernel::change::Change;
use crate::kernel::clock::Millis;
use crate::kernel::id::{GroupId, UserId};
use crate::kernel::refusal::{Code, Refusal};
use crate::tickets::lifecycle::Verb;
use crate::tickets::model::{Solution, Stage, State, Ticket, Work};

/// Ends the work with a solution. A member who resolves a ticket that nobody has takes it first;
/// an admin outside the group does not. `steps` is how many the process has.
///
/// # Errors
/// `TICKET_STATE`, also while a later step remains.
pub fn resolve(
    ticket: &Ticket,
    text: &str,
    member: Option<UserId>,
    steps: usize,
    now: Millis,
) -> Result<Change, Refusal> {
    if ticket.state() == State::Resolved
        && ticket.stage.solution().is_some_and(|solution| solution.text == text)
    {
        return Ok(unchanged());
    }
    allowed(ticket, Verb::Resolve)?;
    if remaining(ticket, steps) > 0 {
        let step = ticket.step.map_or(0, |step| step + 1);
        return Err(Refusal::new(
            Code::TicketState,
            format!("{} is at step {step} of {steps}: later steps remain", ticket.number),
        )
        .hint(format!("desk ticket advance {}", ticket.number))
        .about(&ticket.number));
    }
    Ok(solved(ticket, "ticket.resolved", member, text, now))
}

/// Ends a ticket that is waited for in vain, or that nobody has spoken of for long. The steps that
/// remained are noted.
///
/// # Errors
/// `TICKET_STATE`.
pub fn give_up(
    ticket: &Ticket,
    verb: Verb,
    text: &str,
    steps: usize,
    now: Millis,
) -> Result<Change, Refusal> {
    allowed(ticket, verb)?;
    let kind = if verb == Verb::Timeout { "ticket.timed_out" } else { "ticket.expired" };
    let change = solved(ticket, kind, None, text, now);
    let remaining = i64::try_from(remaining(ticket, steps)).unwrap_or(i64::MAX);
    Ok(change.made("steps_remaining", Some(remaining).filter(|steps| *steps > 0)))
}

pub(super) fn solved(
    ticket: &Ticket,
    kind: &str,
    member: Option<UserId>,
    text: &str,
    now: Millis,
) -> Change {
    let work = ticket.stage.work().cloned().or_else(|| member.map(Work::alone));
    let solution = Solution { text: text.to_owned(), at: now };
    to(ticket, kind, Stage::Resolved { group: ticket.stage.group(), work, solution })
}

/// Accepts the solution.
///
/// # Errors
/// `TICKET_STATE`.
pub fn close(ticket: &Ticket, now: Millis) -> Result<Change, Refusal> {
    if ticket.state() == State::Closed {
        return Ok(unchanged());
    }
    accepted(ticket, Verb::Close, now)
}

/// The time to object to the solution is over.
///
/// # Errors
/// `TICKET_STATE`.
pub fn lapse(ticket: &Ticket, now: Millis) -> Result<Change, Refusal> {
    accepted(ticket, Verb::Lapse, now)
}

fn accepted(ticket: &Ticket, verb: Verb, now: Millis) -> Result<Change, Refusal> {
    allowed(ticket, verb)?;
    let Stage::Resolved { group, work, solution } = ticket.stage.clone() else {
        return Err(Refusal::internal("a ticket is closed that has no solution"));
    };
    Ok(to(ticket, "ticket.closed", Stage::Closed { group, work, solution, at: now }))
}

/// Refuses the solution. The group that has it then is given: the one that had it, or another
/// where that one is gone, or none. Whoever worked on the ticket has it again, if still able to.
///
/// # Errors
/// `TICKET_STATE`.
pub fn reopen(
    ticket: &Ticket,
    able: impl Fn(UserId) -> bool,
    group: Option<GroupId>,
) -> Result<Change, Refusal> {
    if matches!(ticket.state(), State::Assigned | State::Dispatched) {
        return Ok(unchanged());
    }
    allowed(ticket, Verb::Reopen)?;
    let after = match group {
        None => Stage::New,
        Some(group) => with_the_able(group, ticket.stage.work(), able),
    };
    Ok(to(ticket, "ticket.reopened", after))
}

/// Takes the request back.
///
/// # Errors
/// `TICKET_STATE`.
pub fn cancel(ticket: &Ticket, now: Millis) -> Result<Change, Refusal> {
    if ticket.state() == State::Cancelled {
        return Ok(unchanged());
    }
    allowed(ticket, Verb::Cancel)?;
    let after = Stage::Cancelled { group: ticket.stage.group(), at: now };
    Ok(to(ticket, "ticket.cancelled", after))
}
