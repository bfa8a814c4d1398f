//! Between a ticket and the wire's messages.

use desk_proto::v1;

use crate::catalog;
use crate::groups;
use crate::identity::{self, orgs};
use crate::kernel::id::{GroupId, TenantId, UserId};
use crate::kernel::refusal::Refusal;
use crate::kernel::text;
use crate::policy::Caller;
use crate::store::ReadTx;
use crate::tickets::model::{Comment, State, TAG_MAX, TAGS_MAX, Ticket};

/// A ticket in the words of the wire.
pub(super) fn ticket(
    tx: &ReadTx<'_>,
    caller: &Caller,
    ticket: &Ticket,
) -> Result<v1::Ticket, Refusal> {
    let tenant = caller.tenant;
    let login = |user| identity::login_of(tx, tenant, user);
    let service = catalog::get(tx, tenant, ticket.service)?;
    let (service, service_path) =
        service.map(|service| (service.slug, service.path)).unwrap_or_default();
    let work = ticket.stage.work();
    let coworkers = work.map(|work| work.coworkers.as_slice()).unwrap_or_default();
    let solution = ticket.stage.solution();
    Ok(v1::Ticket {
        id: ticket.number.clone(),
        state: state_to_wire(ticket.state()) as i32,
        kind: kind_to_wire(&ticket.kind) as i32,
        service,
        service_path,
        title: ticket.title.clone(),
        description: ticket.description.clone(),
        requester: login(Some(ticket.requester))?,
        org: orgs::slug_of(tx, tenant, ticket.org)?,
        group: groups::slug_of(tx, tenant, ticket.stage.group())?,
        assignee: login(work.map(|work| work.assignee))?,
        coworkers: coworkers.iter().map(|user| login(Some(*user))).collect::<Result<_, _>>()?,
        impact: i32::from(ticket.impact),
        urgency: i32::from(ticket.urgency),
        priority: i32::from(ticket.priority()),
        tags: ticket.tags.clone(),
        solution: solution.map(|solution| solution.text.clone()).unwrap_or_default(),
        external_id: ticket.external_id.clone(),
        version: ticket.version,
        created_ms: ticket.created,
        updated_ms: ticket.updated,
        resolved_ms: solution.map_or(0, |solution| solution.at),
        closed_ms: ticket.stage.ended().unwrap_or(0),
        creator: login(Some(ticket.creator))?,
        comments: Vec::new(),
    })
}

/// A comment in the words of the wire.
pub(super) fn comment(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    comment: Comment,
) -> Result<v1::Comment, Refusal> {
    Ok(v1::Comment {
        id: comment.id,
        author: identity::login_of(tx, tenant, comment.author)?,
        at_ms: comment.at,
        internal: comment.internal,
        text: comment.text,
    })
}

/// The event that tells how far a stream has come.
pub(super) fn bookmark(seq: i64) -> v1::Event {
    v1::Event { seq, r#type: "bookmark".to_owned(), ..v1::Event::default() }
}

/// A state in the words of the wire.
pub(super) fn state_to_wire(state: State) -> v1::TicketState {
    use v1::TicketState as W;
    match state {
        State::New => W::New,
        State::AwaitingApproval => W::AwaitingApproval,
        State::Dispatched => W::Dispatched,
        State::Assigned => W::Assigned,
        State::WaitingUser => W::WaitingUser,
        State::Postponed => W::Postponed,
        State::Frozen => W::Frozen,
        State::Resolved => W::Resolved,
        State::Closed => W::Closed,
        State::Rejected => W::Rejected,
        State::Cancelled => W::Cancelled,
        State::Merged => W::Merged,
    }
}

/// A state from the wire; none for a number that this build does not know.
pub(super) fn state_from_wire(number: i32) -> Option<State> {
    State::ALL.iter().copied().find(|state| state_to_wire(*state) as i32 == number)
}

fn kind_to_wire(kind: &str) -> v1::TicketKind {
    match kind {
        "incident" => v1::TicketKind::Incident,
        "question" => v1::TicketKind::Question,
        "order" => v1::TicketKind::Order,
        "change" => v1::TicketKind::Change,
        _ => v1::TicketKind::Unspecified,
    }
}

/// Tags, checked: in one form, in order, each once.
pub(super) fn tags(tags: &[String]) -> Result<Vec<String>, String> {
    let mut checked =
        tags.iter().map(|tag| text::line(tag, TAG_MAX)).collect::<Result<Vec<_>, _>>()?;
    if let Some(bad) = checked.iter().find(|tag| tag.contains([',', ' '])) {
        return Err(format!("\"{bad}\" has a blank or a comma; a tag is one word"));
    }
    checked.sort_unstable();
    checked.dedup();
    if checked.len() > TAGS_MAX {
        return Err(format!("{} tags; {TAGS_MAX} is the limit", checked.len()));
    }
    Ok(checked)
}

/// The member of a group with an address, or why it is none.
pub(super) fn member(
    tx: &ReadTx<'_>,
    caller: &Caller,
    group: GroupId,
    login: &str,
) -> Result<Result<UserId, String>, Refusal> {
    let Some(user) = identity::enabled_user(tx, caller, login)? else {
        return Ok(Err(format!("there is no user \"{login}\" who can sign in")));
    };
    if groups::is_member(tx, caller.tenant, group, user)? {
        return Ok(Ok(user));
    }
    let slug = groups::slug_of(tx, caller.tenant, Some(group))?;
    let login = identity::login_of(tx, caller.tenant, Some(user))?;
    Ok(Err(format!("{login} is no member of {slug}: desk group add-user {slug} {login}")))
}
