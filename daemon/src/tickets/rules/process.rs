//! The way of a ticket through the steps of its service's process.

use super::{allowed, remaining, to, unchanged};
use crate::catalog::model::{Approvers, Step};
use crate::kernel::change::Change;
use crate::kernel::clock::Millis;
use crate::kernel::id::{GroupId, UserId};
use crate::kernel::refusal::Refusal;
use crate::tickets::lifecycle::Verb;
use crate::tickets::model::{Stage, State, Ticket};

/// Where a ticket stands that comes to the first of these steps. While it is approved by people, the group that
/// will work on it next has it; `last` is the group that had the one which it follows.
pub fn begin(steps: &[Step], routed: Option<GroupId>, last: Option<GroupId>) -> Stage {
    let next = steps.iter().find_map(|step| match step {
        Step::Work { group } => Some(*group),
        Step::Approve { .. } => None,
    });
    // Where the routes lead to no group, none sees it before it is approved.
    let next = routed.map(|routed| next.flatten().unwrap_or(routed));
    match steps.first() {
        Some(step) => enter(step, next, last.filter(|_| next.is_none())),
        None => enter(&Step::Work { group: None }, routed, last),
    }
}

/// Where a ticket stands that comes to a step. `routed` is the group that the routes find, for a step
/// that names none; `last` the group that had it. A ticket that some group has had stays some group's,
/// because a group decides who may see it.
fn enter(step: &Step, routed: Option<GroupId>, last: Option<GroupId>) -> Stage {
    match step {
        Step::Work { group } => match group.or(routed).or(last) {
            Some(group) => Stage::Dispatched { group },
            None => Stage::New,
        },
        Step::Approve { by: Approvers::Group(group), .. } => {
            Stage::AwaitingApproval { group: Some(*group), users: Vec::new() }
        }
        Step::Approve { by: Approvers::Users(users), .. } => {
            Stage::AwaitingApproval { group: last.or(routed), users: users.clone() }
        }
    }
}

/// Ends the present step of work and goes on to the next. On the last step nothing is answered: the
/// ticket is to be resolved.
///
/// # Errors
/// `TICKET_STATE`.
pub fn advance(
    ticket: &Ticket,
    steps: &[Step],
    routed: Option<GroupId>,
) -> Result<Option<Change>, Refusal> {
    allowed(ticket, Verb::Advance)?;
    if remaining(ticket, steps.len()) == 0 {
        return Ok(None);
    }
    Ok(Some(next(ticket, steps, routed)))
}

/// The step after the present one.
fn next(ticket: &Ticket, steps: &[Step], routed: Option<GroupId>) -> Change {
    let at = ticket.step.map_or(0, |step| step + 1);
    let stage = steps.get(at).map_or(Stage::New, |step| enter(step, routed, ticket.stage.group()));
    ticket.change("ticket.advanced", &Ticket { stage, step: Some(at), ..ticket.clone() })
}

/// What an approval changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approved {
    /// The approval itself. Empty when the caller has given it already.
    pub given: Change,
    /// The way to the next step, once enough have approved.
    pub passed: Option<Change>,
}

/// Those who approve a step.
#[derive(Clone, Copy, Debug)]
pub struct Voices<'a> {
    /// Those who have said yes already.
    pub before: &'a [UserId],
    /// Those who are asked and able to say it: more than these are not waited for, because some may have
    /// left since the step was written.
    pub able: &'a [UserId],
}

impl Voices<'_> {
    /// Whether these are enough: as many as are needed, or all that there are.
    fn are_enough(&self, need: u32) -> bool {
        let need = usize::try_from(need).unwrap_or(usize::MAX);
        let all = self.able.iter().all(|user| self.before.contains(user));
        !self.before.is_empty() && (self.before.len() >= need || all)
    }
}

/// Says yes.
///
/// # Errors
/// `TICKET_STATE`.
pub fn approve(
    ticket: &Ticket,
    steps: &[Step],
    routed: Option<GroupId>,
    by: UserId,
    voices: Voices<'_>,
) -> Result<Approved, Refusal> {
    if voices.before.contains(&by) {
        return Ok(Approved { given: unchanged(), passed: None });
    }
    allowed(ticket, Verb::Approve)?;
    let at = ticket.step.unwrap_or(0);
    let need = needed(ticket, steps)?;
    let given = Change::new("ticket.approved").made("step_approved", i64::try_from(at).ok());
    let before = [voices.before, &[by]].concat();
    let passed = Voices { before: &before, ..voices }.are_enough(need);
    Ok(Approved { given, passed: passed.then(|| next(ticket, steps, routed)) })
}

/// Counts again, because somebody who was asked is not there any more: nothing, or the way to the next
/// step, where those who are left have all said yes.
///
/// # Errors
/// `INTERNAL` for a ticket that its process contradicts.
pub fn recount(
    ticket: &Ticket,
    steps: &[Step],
    routed: Option<GroupId>,
    voices: Voices<'_>,
) -> Result<Option<Change>, Refusal> {
    if ticket.state() != State::AwaitingApproval {
        return Ok(None);
    }
    let need = needed(ticket, steps)?;
    Ok(voices.are_enough(need).then(|| next(ticket, steps, routed)))
}

/// How many have to say yes to the present step.
fn needed(ticket: &Ticket, steps: &[Step]) -> Result<u32, Refusal> {
    match steps.get(ticket.step.unwrap_or(0)) {
        Some(Step::Approve { need, .. }) => Ok(*need),
        _ => Err(Refusal::internal("a ticket waits for approval in a step of work")),
    }
}

/// Says no, which ends the ticket.
///
/// # Errors
/// `TICKET_STATE`.
pub fn reject(ticket: &Ticket, reason: &str, now: Millis) -> Result<Change, Refusal> {
    if ticket.state() == State::Rejected && ticket.stage.reason() == reason {
        return Ok(unchanged());
    }
    allowed(ticket, Verb::Reject)?;
    let group = ticket.stage.group();
    let after = Stage::Rejected { group, reason: reason.to_owned(), at: now };
    Ok(to(ticket, "ticket.rejected", after))
}
