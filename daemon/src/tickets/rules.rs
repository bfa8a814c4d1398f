//! What a decision about a ticket changes. Pure: no store, no clock; the time is handed in.
//!
//! Each rule answers a change; an empty one says that the result already holds. A verb that the
//! life cycle has no row for is refused with the state and the verbs that are possible now.

use super::lifecycle::{self, Verb};
use super::model::{Edit, NewTicket, Priority, Solution, Stage, State, TAGS_MAX, Ticket, Work};
use crate::kernel::change::Change;
use crate::kernel::clock::Millis;
use crate::kernel::id::{GroupId, UserId};
use crate::kernel::refusal::{Code, FieldProblem, Refusal};

/// Opens a ticket.
pub fn create(new: &NewTicket, creator: UserId) -> Change {
    let (impact, urgency) = (new.impact, new.urgency);
    let (priority, set) = match new.priority {
        Priority::Derived => (super::model::derived(impact, urgency), false),
        Priority::Set(priority) => (priority, true),
    };
    let work = new.stage.work();
    Change::new("ticket.created")
        .made("number", &new.number)
        .made("state", new.stage.state().word())
        .made("kind", &new.kind)
        .made("service", new.service.0)
        .made("title", &new.title)
        .made("description", &new.description)
        .made("requester", new.requester.0)
        .made("org", new.org.map(|org| org.0))
        .made("creator", creator.0)
        .made("group", new.stage.group().map(|group| group.0))
        .made("assignee", work.map(|work| work.assignee.0))
        .made("impact", impact)
        .made("urgency", urgency)
        .made("priority", priority)
        .made("priority_set", set)
        .made("tags", new.tags.clone())
        .made("external_id", &new.external_id)
}

/// Changes fields.
///
/// # Errors
/// `TICKET_STATE` at the end of its life, where only tags are left; `INVALID` for too many tags.
pub fn edit(ticket: &Ticket, edit: &Edit) -> Result<Change, Refusal> {
    let mut after = ticket.clone();
    if let Some(title) = &edit.title {
        after.title.clone_from(title);
    }
    if let Some(description) = &edit.description {
        after.description.clone_from(description);
    }
    after.impact = edit.impact.unwrap_or(ticket.impact);
    after.urgency = edit.urgency.unwrap_or(ticket.urgency);
    if let Some(priority) = edit.priority {
        after.priority = Priority::Set(priority);
    }
    after.tags.retain(|tag| !edit.remove_tags.contains(tag));
    after.tags.extend(edit.add_tags.iter().cloned());
    after.tags.sort_unstable();
    after.tags.dedup();
    let change = ticket.change("ticket.edited", &after);
    if change.set.iter().any(|set| set.field != "tags") {
        can_be_edited(ticket)?;
    }
    if after.tags.len() > TAGS_MAX {
        let problem = format!("would be {} tags; {TAGS_MAX} is the limit", after.tags.len());
        let mut refusal = Refusal::new(Code::Invalid, format!("add_tags: {problem}"));
        refusal.fields.push(FieldProblem { name: "add_tags", problem });
        return Err(refusal);
    }
    Ok(change)
}

/// Whether more than the tags of a ticket can be changed.
///
/// # Errors
/// `TICKET_STATE` at the end of its life.
pub fn can_be_edited(ticket: &Ticket) -> Result<(), Refusal> {
    match ticket.state().is_final() {
        true => Err(refused(ticket, "edited", "only tags can be changed now")),
        false => Ok(()),
    }
}

/// Adds a comment.
///
/// # Errors
/// `TICKET_STATE` for a public comment at the end of the ticket's life.
pub fn comment(ticket: &Ticket, text: &str, internal: bool) -> Result<Change, Refusal> {
    if ticket.state().is_final() && !internal {
        return Err(refused(
            ticket,
            "commented on in public",
            "internal comments are still possible",
        ));
    }
    Ok(Change::new("ticket.commented").made("comment", text).made("internal", internal))
}

/// Gives a ticket to the one who acts.
///
/// # Errors
/// `TICKET_STATE`.
pub fn take(ticket: &Ticket, by: UserId) -> Result<Change, Refusal> {
    if ticket.state() == State::Assigned && ticket.stage.work().is_some_and(|w| w.assignee == by) {
        return Ok(unchanged());
    }
    let group = check(ticket, Verb::Take)?;
    Ok(to(ticket, "ticket.assigned", Stage::Assigned { group, work: alone(by) }))
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

/// Ends the work with a solution. A member who resolves a ticket that nobody has takes it first;
/// an admin outside the group does not.
///
/// # Errors
/// `TICKET_STATE`.
pub fn resolve(
    ticket: &Ticket,
    text: &str,
    member: Option<UserId>,
    now: Millis,
) -> Result<Change, Refusal> {
    if ticket.state() == State::Resolved
        && ticket.stage.solution().is_some_and(|solution| solution.text == text)
    {
        return Ok(unchanged());
    }
    let group = check(ticket, Verb::Resolve)?;
    let work = ticket.stage.work().cloned().or_else(|| member.map(alone));
    let solution = Solution { text: text.to_owned(), at: now };
    Ok(to(ticket, "ticket.resolved", Stage::Resolved { group, work, solution }))
}

/// Accepts the solution.
///
/// # Errors
/// `TICKET_STATE`.
pub fn close(ticket: &Ticket, now: Millis) -> Result<Change, Refusal> {
    if ticket.state() == State::Closed {
        return Ok(unchanged());
    }
    allowed(ticket, Verb::Close)?;
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
    let Some(group) = group else { return Ok(to(ticket, "ticket.reopened", Stage::New)) };
    let after = match ticket.stage.work().filter(|work| able(work.assignee)) {
        None => Stage::Dispatched { group },
        Some(work) => Stage::Assigned {
            group,
            work: Work {
                assignee: work.assignee,
                coworkers: work.coworkers.iter().copied().filter(|user| able(*user)).collect(),
            },
        },
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

/// What happens to a ticket when a user is no member of its group any more, or is disabled: what
/// they worked on goes back to the group, and they work on nothing beside others.
pub fn left(ticket: &Ticket, user: UserId) -> Change {
    let Stage::Assigned { group, work } = &ticket.stage else { return unchanged() };
    let after = if work.assignee == user {
        Stage::Dispatched { group: *group }
    } else {
        let coworkers = without(&work.coworkers, user);
        Stage::Assigned { group: *group, work: Work { coworkers, ..work.clone() } }
    };
    to(ticket, "ticket.returned", after)
}

fn alone(user: UserId) -> Work {
    Work { assignee: user, coworkers: Vec::new() }
}

fn without(users: &[UserId], user: UserId) -> Vec<UserId> {
    let mut users: Vec<_> = users.iter().copied().filter(|other| *other != user).collect();
    users.sort_unstable();
    users.dedup();
    users
}

fn to(ticket: &Ticket, kind: &str, stage: Stage) -> Change {
    ticket.change(kind, &Ticket { stage, ..ticket.clone() })
}

fn unchanged() -> Change {
    Change::new("ticket.unchanged")
}

/// The group of a ticket that a verb leads out of.
fn check(ticket: &Ticket, verb: Verb) -> Result<GroupId, Refusal> {
    allowed(ticket, verb)?;
    ticket.stage.group().ok_or_else(|| Refusal::internal("a ticket is worked on that no group has"))
}

fn allowed(ticket: &Ticket, verb: Verb) -> Result<(), Refusal> {
    if lifecycle::allows(ticket.state(), verb) {
        return Ok(());
    }
    let possible: Vec<_> =
        lifecycle::possible(ticket.state()).into_iter().map(Verb::word).collect();
    let hint = match possible.is_empty() {
        true => "nothing leads out of this state; open a new ticket".to_owned(),
        false => format!("possible now: {}", possible.join(", ")),
    };
    Err(Refusal::new(
        Code::TicketState,
        format!("{} is {}: {} is not possible", ticket.number, ticket.state().word(), verb.word()),
    )
    .hint(hint)
    .about(&ticket.number))
}

fn refused(ticket: &Ticket, what: &str, hint: &str) -> Refusal {
    Refusal::new(
        Code::TicketState,
        format!("{} is {}: it cannot be {what}", ticket.number, ticket.state().word()),
    )
    .hint(hint)
    .about(&ticket.number)
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
