//! What is said about a ticket, and what it says of itself.

use super::{refused, unchanged};
use crate::catalog::model::Step;
use crate::kernel::change::Change;
use crate::kernel::id::UserId;
use crate::kernel::refusal::Refusal;
use crate::tickets::model::{Edit, Matrix, NewTicket, TAGS_MAX, Ticket};

/// Opens a ticket.
pub fn create(new: &NewTicket, creator: UserId) -> Change {
    let work = new.stage.work();
    let approvers: Vec<_> = new.stage.approvers().iter().map(|user| user.0).collect();
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
        .made("impact", new.impact)
        .made("urgency", new.urgency)
        .made("priority", new.priority.value)
        .made("priority_set", new.priority.set)
        .made("tags", new.tags.clone())
        .made("external_id", &new.external_id)
        .made("revision", Some(new.revision).filter(|revision| *revision > 0))
        .made("step", new.step.and_then(|step| i64::try_from(step).ok()))
        .made("answers", &new.answers)
        .made("approvers", approvers)
        .made("follows", new.follows.map(|ticket| ticket.0))
}

/// Changes fields.
///
/// # Errors
/// `TICKET_STATE` at the end of its life, where only tags are left; `INVALID` for too many tags.
pub fn edit(ticket: &Ticket, edit: &Edit, matrix: &Matrix) -> Result<Change, Refusal> {
    let mut after = ticket.clone();
    if let Some(title) = &edit.title {
        after.title.clone_from(title);
    }
    if let Some(description) = &edit.description {
        after.description.clone_from(description);
    }
    if let Some(answers) = &edit.answers {
        after.answers.clone_from(answers);
    }
    after.impact = edit.impact.unwrap_or(ticket.impact);
    after.urgency = edit.urgency.unwrap_or(ticket.urgency);
    if edit.priority.is_some() {
        after.priority = matrix.of(edit.priority, after.impact, after.urgency);
    } else if !ticket.priority.set && (edit.impact.is_some() || edit.urgency.is_some()) {
        after.priority = matrix.derived(after.impact, after.urgency);
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
        return Err(Refusal::wrong("add_tags", problem));
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

/// Whether the requester side can still change what it has filled in: not what somebody is looking at to approve
/// it, or has approved.
///
/// # Errors
/// `TICKET_STATE` from the first step of approval on.
pub fn can_be_amended(ticket: &Ticket, steps: &[Step]) -> Result<(), Refusal> {
    let upto = ticket.step.map_or(0, |step| step + 1);
    match steps.iter().take(upto).any(|step| matches!(step, Step::Approve { .. })) {
        true => Err(refused(ticket, "filled in again", "it was given to be approved as it is")),
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

/// Notes that the requester side was reminded of what is asked of it.
pub fn reminded(ticket: &Ticket) -> Change {
    if ticket.reminded {
        unchanged()
    } else {
        Change::new("ticket.reminded").made("reminded", true)
    }
}
