//! Between a ticket and the wire's messages.

use desk_proto::v1;

use super::stand::{is_inside, number_of, sees};
use crate::catalog;
use crate::catalog::form::Answer;
use crate::catalog::model::{Approvers, Step};
use crate::groups;
use crate::identity::{self, orgs};
use crate::kernel::id::{GroupId, TenantId, UserId};
use crate::kernel::refusal::{Problems, Refusal};
use crate::kernel::text;
use crate::policy::Caller;
use crate::store::ReadTx;
use crate::tickets::lifecycle;
use crate::tickets::model::{Comment, Person, State, TAG_MAX, TAGS_MAX, Ticket};
use crate::tickets::store;

/// A ticket in the words of the wire, with what only the answer about one ticket tells: each of these is
/// looked up beside it.
pub(super) fn whole(tx: &ReadTx<'_>, caller: &Caller, one: &Ticket) -> Result<v1::Ticket, Refusal> {
    let follows = match one.follows {
        // A link to what the reader may not see is not shown.
        Some(id) if sees(tx, caller, id)? => number_of(tx, caller.tenant, id)?,
        _ => String::new(),
    };
    Ok(v1::Ticket {
        answers: answers(tx, caller.tenant, one)?,
        steps: steps(tx, caller.tenant, one, is_inside(tx, caller, one)?)?,
        follows,
        ..ticket(tx, caller, one)?
    })
}

/// A ticket in the words of the wire, as lists have it.
pub(super) fn ticket(
    tx: &ReadTx<'_>,
    caller: &Caller,
    ticket: &Ticket,
) -> Result<v1::Ticket, Refusal> {
    let tenant = caller.tenant;
    let login = |user| identity::login_of(tx, tenant, user);
    let (service, service_path) = catalog::place_of(tx, tenant, ticket.service)?;
    let work = ticket.stage.work();
    let coworkers = work.map(|work| work.coworkers.as_slice()).unwrap_or_default();
    let solution = ticket.stage.solution();
    // When somebody last worked on it without a word is the desk's own business.
    let inside = is_inside(tx, caller, ticket)?;
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
        priority: i32::from(ticket.priority.value),
        tags: ticket.tags.clone(),
        solution: solution.map(|solution| solution.text.clone()).unwrap_or_default(),
        external_id: ticket.external_id.clone(),
        version: ticket.version,
        created_ms: ticket.created,
        updated_ms: ticket.updated,
        resolved_ms: solution.map_or(0, |solution| solution.at),
        closed_ms: ticket.stage.ended().unwrap_or(0),
        creator: address(tx, tenant, ticket.creator)?,
        step: ticket.step.map_or(0, |step| i32::try_from(step + 1).unwrap_or(i32::MAX)),
        requester_ms: ticket.clocks.requester,
        agent_ms: ticket.clocks.agent.filter(|_| inside).unwrap_or(0),
        public_ms: ticket.clocks.public,
        system_ms: ticket.clocks.system.filter(|_| inside).unwrap_or(0),
        state_ms: ticket.entered,
        until_ms: ticket.stage.until().unwrap_or(0),
        reason: ticket.stage.reason().to_owned(),
        ..v1::Ticket::default()
    })
}

fn answers(tx: &ReadTx<'_>, tenant: TenantId, ticket: &Ticket) -> Result<Vec<v1::Answer>, Refusal> {
    if ticket.answers.is_empty() {
        return Ok(Vec::new());
    }
    let answers = catalog::answers(tx, tenant, ticket.service, ticket.revision, &ticket.answers)?;
    let wire =
        |Answer { name, label, values, several }| v1::Answer { name, label, values, several };
    Ok(answers.into_iter().map(wire).collect())
}

fn steps(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    ticket: &Ticket,
    inside: bool,
) -> Result<Vec<v1::TicketStep>, Refusal> {
    let Some(at) = ticket.step else { return Ok(Vec::new()) };
    let login = |user: &UserId| identity::login_of(tx, tenant, Some(*user));
    let logins = |users: &[UserId]| users.iter().map(login).collect::<Result<Vec<_>, _>>();
    let ended = matches!(ticket.state(), State::Resolved | State::Closed);
    let mut steps = Vec::new();
    for (position, step) in super::stand::steps(tx, tenant, ticket)?.iter().enumerate() {
        let done = position < at || (position == at && ended);
        let mut wire = v1::TicketStep { done, ..v1::TicketStep::default() };
        match step {
            Step::Work { group } => {
                wire.set_kind(v1::StepKind::Work);
                wire.group = groups::slug_of(tx, tenant, *group)?;
            }
            Step::Approve { by, need } => {
                wire.set_kind(v1::StepKind::Approve);
                wire.need = i32::try_from(*need).unwrap_or(i32::MAX);
                match by {
                    Approvers::Group(group) => {
                        wire.group = groups::slug_of(tx, tenant, Some(*group))?;
                    }
                    Approvers::Users(users) => wire.users = logins(users)?,
                }
                let approved = store::approvals(tx, tenant, ticket.id, position)?;
                wire.given = i32::try_from(approved.len()).unwrap_or(i32::MAX);
                wire.approved = logins(&approved)?;
            }
        }
        // Who else is behind it is for those who work here to know.
        steps.push(match inside {
            true => wire,
            false => v1::TicketStep {
                group: String::new(),
                users: Vec::new(),
                approved: Vec::new(),
                ..wire
            },
        });
    }
    Ok(steps)
}

/// The address of somebody who did something to a tenant's ticket.
fn address(tx: &ReadTx<'_>, tenant: TenantId, person: Person) -> Result<String, Refusal> {
    identity::login_of(tx, person.home.unwrap_or(tenant), Some(person.user))
}

/// A comment in the words of the wire.
pub(super) fn comment(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    comment: Comment,
) -> Result<v1::Comment, Refusal> {
    Ok(v1::Comment {
        id: comment.id,
        author: match comment.author {
            Some(author) => address(tx, tenant, author)?,
            None => String::new(),
        },
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

/// The member of a group with the address in a field; nothing, and a note of it, where it is none.
pub(super) fn member(
    tx: &ReadTx<'_>,
    caller: &Caller,
    group: GroupId,
    problems: &mut Problems,
    (field, login): (&'static str, &str),
) -> Result<Option<UserId>, Refusal> {
    let Some(user) = identity::enabled_user(tx, caller, login)? else {
        problems.absent(field, format!("there is no user \"{login}\" who can sign in"));
        return Ok(None);
    };
    if groups::is_member(tx, caller.tenant, group, user)? {
        return Ok(Some(user));
    }
    let slug = groups::slug_of(tx, caller.tenant, Some(group))?;
    let login = identity::login_of(tx, caller.tenant, Some(user))?;
    let problem = format!("{login} is no member of {slug}: desk group add-user {slug} {login}");
    problems.add(field, problem);
    Ok(None)
}

/// The life of tickets in the words of the wire.
pub(super) fn lifecycle() -> v1::LifecycleResponse {
    let words =
        |states: &[State]| states.iter().map(|state| state_to_wire(*state) as i32).collect();
    let rows = lifecycle::TABLE.iter().map(|row| v1::LifecycleRow {
        verb: row.verb.word().to_owned(),
        from: words(row.from),
        to: words(row.to),
        who: row.who.iter().map(|who| who.words().to_owned()).collect(),
        cause: row.cause.to_owned(),
    });
    v1::LifecycleResponse { rows: rows.collect() }
}

/// What was filled in, as the catalogue takes it.
pub(super) fn answer_from(answer: &v1::Answer) -> Answer {
    Answer { name: answer.name.clone(), values: answer.values.clone(), ..Answer::default() }
}
