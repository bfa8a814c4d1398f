//! What is said about a ticket: its words, and comments.

use desk_proto::{call, v1};

use super::{answer, is_staff, permit, record, sees_internal, sides, visible, wire};
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::kernel::text;
use crate::policy::{Caller, Permit};
use crate::session::expect_version;
use crate::store::Tx;
use crate::tickets::model::{self, BODY_MAX, Edit, TITLE_MAX};
use crate::tickets::rules;

pub(super) fn edit(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::UpdateTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    let ticket = visible(tx, caller, &request.id)?;
    let sides = sides(tx, caller, &ticket)?;
    let permit: Permit<call::TicketsUpdate> = permit(caller, &ticket, sides)?;
    if request.priority.is_some() && !is_staff(caller) {
        return Err(Refusal::new(Code::Denied, "priority is for agents and admins to set")
            .hint("say how much it matters with --impact and --urgency")
            .about(&ticket.number));
    }
    let (edit, values) = wanted(request);
    let change = rules::edit(&ticket, &edit);
    if values.is_ok() && matches!(&change, Ok(change) if change.is_empty()) {
        return answer(tx, caller, ticket.id);
    }
    expect_version(request.write.as_ref(), &ticket.number, ticket.version)?;
    // The state comes before the values, also of what could not be read.
    if values.is_err() && change.is_ok() {
        rules::can_be_edited(&ticket)?;
    }
    let change = change?;
    values?;
    record(tx, &permit, &ticket.number, &change)?;
    answer(tx, caller, ticket.id)
}

/// What could be read of the request, and what is wrong with the rest.
fn wanted(request: &v1::UpdateTicketRequest) -> (Edit, Result<(), Refusal>) {
    let mut problems = Problems::new();
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
    };
    (edit, problems.end())
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
    let permit: Permit<call::TicketsComment> = permit(caller, &ticket, sides)?;
    expect_version(request.write.as_ref(), &ticket.number, ticket.version)?;
    let mut problems = Problems::new();
    let said = problems.take("text", text::body(&request.text, BODY_MAX));
    // The state comes before the values.
    let change = rules::comment(&ticket, &said, request.internal)?;
    problems.end()?;
    record(tx, &permit, &ticket.number, &change)?;
    answer(tx, caller, ticket.id)
}
