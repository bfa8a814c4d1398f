//! What is said about a ticket: its words, and comments.

use desk_proto::{Rpc, call, v1};

use super::stand::{
    able_to_work, acts_as, answer, is_staff, matrix, permit, record, sees_internal, sides, steps,
    visible,
};
use super::{create, duty, verbs, wire};
use crate::catalog;
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::kernel::text;
use crate::policy::{self, Caller, Permit};
use crate::session::expect_version;
use crate::store::{ReadTx, Tx};
use crate::tickets::model::{self, BODY_MAX, By, Edit, State, TITLE_MAX, Ticket};
use crate::tickets::{rules, store};

pub(super) fn edit(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::UpdateTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    let ticket = visible(tx, caller, &request.id)?;
    let sides = sides(tx, caller, &ticket)?;
    let by = acts_as(&sides);
    let permit: Permit<call::TicketsUpdate> = permit(caller, &ticket, sides)?;
    if request.priority.is_some() && !is_staff(caller) {
        return Err(Refusal::new(Code::Denied, "priority is for agents and admins to set")
            .hint("say how much it matters with --impact and --urgency")
            .about(&ticket.number));
    }
    let (edit, values) = wanted(tx, caller, &ticket, request)?;
    let change = rules::edit(&ticket, &edit, &matrix(tx, caller.tenant)?);
    if values.is_ok() && matches!(&change, Ok(change) if change.is_empty()) {
        return answer(tx, caller, ticket.id);
    }
    expect_version(request.write.as_ref(), &ticket.number, ticket.version)?;
    // The state comes before the values, also of what could not be read.
    if values.is_err() && change.is_ok() {
        rules::can_be_edited(&ticket)?;
    }
    let change = change?;
    if change.get("answers").is_some() && by == By::Requester {
        rules::can_be_amended(&ticket, &steps(tx, caller.tenant, &ticket)?)?;
    }
    values?;
    record(tx, &permit, &ticket.number, &change, by)?;
    answered(tx, &permit, &ticket, by)?;
    if change.get("answers").is_some() {
        duty::route_now(tx, caller.tenant, ticket.id)?;
    }
    answer(tx, caller, ticket.id)
}

/// What the requester side does while it is waited for ends the waiting.
fn answered<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    ticket: &Ticket,
    by: By,
) -> Result<(), Refusal> {
    if by != By::Requester || ticket.state() != State::WaitingUser {
        return Ok(());
    }
    let able = able_to_work(tx, permit.tenant(), ticket)?;
    let change = rules::answered(ticket, |user| able.contains(&user))?;
    if change.is_empty() {
        return Ok(());
    }
    record(tx, permit, &ticket.number, &change, by)
}

/// What could be read of the request, and what is wrong with the rest.
fn wanted(
    tx: &ReadTx<'_>,
    caller: &Caller,
    ticket: &Ticket,
    request: &v1::UpdateTicketRequest,
) -> Result<(Edit, Result<(), Refusal>), Refusal> {
    let mut problems = Problems::new();
    let given: Vec<_> = request.answers.iter().map(wire::answer_from).collect();
    let answers = match given.as_slice() {
        [] => None,
        given => {
            let form = (ticket.service, ticket.revision);
            Some(catalog::amended(tx, caller, form, &ticket.answers, given, &mut problems)?)
        }
    };
    let title = request.title.as_ref().map(|t| problems.take("title", text::line(t, TITLE_MAX)));
    let description =
        request.description.as_ref().map(|d| problems.take("description", text::body(d, BODY_MAX)));
    let mut level =
        |name, value: Option<i32>, max| value.map(|v| problems.take(name, model::level(v, max)));
    let edit = Edit {
        title,
        description,
        impact: level("impact", request.impact, 3),
        urgency: level("urgency", request.urgency, 3),
        priority: level("priority", request.priority, 4),
        add_tags: problems.take("add_tags", wire::tags(&request.add_tags)),
        remove_tags: request.remove_tags.clone(),
        answers,
    };
    Ok((edit, problems.end()))
}

pub(super) fn comment(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::CommentTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    let ticket = visible(tx, caller, &request.id)?;
    let sides = sides(tx, caller, &ticket)?;
    if request.internal && !sees_internal(&sides) {
        return Err(Refusal::new(Code::Denied, "internal comments are for agents and admins")
            .about(&ticket.number));
    }
    let by = if request.internal { By::Agent } else { acts_as(&sides) };
    if request.reopen {
        verbs::may_reopen(tx, caller, &ticket, &sides)?;
    }
    let permit: Permit<call::TicketsComment> = permit(caller, &ticket, sides)?;
    let said = text::body(&request.text, BODY_MAX);
    if ticket.state() == State::Closed && by == By::Requester && !request.internal {
        return follow_up(tx, caller, &permit, &ticket, request, said);
    }
    expect_version(request.write.as_ref(), &ticket.number, ticket.version)?;
    // The state comes before the values.
    let change = rules::comment(&ticket, said.as_deref().unwrap_or_default(), request.internal)?;
    said.map_err(|problem| Refusal::wrong("text", problem))?;
    record(tx, &permit, &ticket.number, &change, by)?;
    if !request.internal {
        answered(tx, &permit, &ticket, by)?;
    }
    if request.reopen && ticket.state() == State::Resolved {
        let change = verbs::reopening(tx, caller, &ticket)?;
        record(tx, &permit, &ticket.number, &change, by)?;
    }
    answer(tx, caller, ticket.id)
}

/// An answer to a closed ticket opens another that follows it. The same answer again opens no third
/// while that one has not ended.
fn follow_up(
    tx: &mut Tx<'_>,
    caller: &Caller,
    permit: &Permit<call::TicketsComment>,
    ticket: &Ticket,
    request: &v1::CommentTicketRequest,
    said: Result<String, String>,
) -> Result<v1::TicketResponse, Refusal> {
    policy::admit(Rpc::TicketsCreate, caller)?;
    if let Ok(text) = &said
        && let Some(there) =
            store::followed_by(tx, caller.tenant, ticket.id, ticket.requester, text)?
    {
        return answer(tx, caller, there);
    }
    expect_version(request.write.as_ref(), &ticket.number, ticket.version)?;
    let text = said.map_err(|problem| Refusal::wrong("text", problem))?;
    let rehearsal = request.write.as_ref().is_some_and(|write| write.validate_only);
    let new = create::following(tx, caller, ticket, text)?;
    let id = create::opened(tx, permit, caller, &new, By::Requester, rehearsal)?;
    let mut response = answer(tx, caller, id)?;
    if let Some(ticket) = response.ticket.as_mut().filter(|_| rehearsal) {
        ticket.id.clear();
    }
    Ok(response)
}
