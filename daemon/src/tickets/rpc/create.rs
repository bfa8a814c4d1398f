//! Opening a ticket.

use std::borrow::Cow;

use desk_proto::v1;

use super::wire;
use crate::catalog::{self, model::Node};
use crate::groups;
use crate::identity::{tenants, users};
use crate::journal::{self, Event};
use crate::kernel::id::{GroupId, OrgId, ServiceId, TicketId, UserId};
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::kernel::text;
use crate::policy::{self, Acting, Caller, Facts, Permit, Target};
use crate::session::external;
use crate::store::{ReadTx, Tx};
use crate::tickets::model::{
    self, BODY_MAX, EXTERNAL_ID_MAX, NewTicket, Priority, Stage, TITLE_MAX, Work,
};
use crate::tickets::{NOUN, rules, store};

pub(super) fn create<A: Acting>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::CreateTicketRequest,
) -> Result<v1::CreateTicketResponse, Refusal> {
    let facts = Facts { target: Target::new(NOUN), sides: Vec::new() };
    let permit: Permit<A> = policy::decide(caller, facts)?;
    may_ask_so(caller, request)?;
    let space = external_space(caller);
    let external_id = request.external_id.trim();
    if let Some(id) = external::seen(tx, caller.tenant, &space, external_id, request)? {
        if super::sees(tx, caller, TicketId(id))? {
            return answer(tx, caller, TicketId(id));
        }
        return Ok(v1::CreateTicketResponse { write: None, ticket: Some(said(request)) });
    }
    let new = new_ticket(tx, caller, request)?;
    let change = rules::create(&new, caller.user);
    let seq = journal::reserve(tx, caller.tenant)?;
    let permit = permit.made(seq.0);
    store::apply(tx, &permit, seq, &change)?;
    // A rehearsal answers with no number: there will be no such ticket.
    let rehearsal = request.write.as_ref().is_some_and(|write| write.validate_only);
    let object = if rehearsal { "" } else { &new.number };
    let event = Event { kind: &change.kind, object, body: &change };
    journal::append(tx, &permit, seq, event)?;
    external::remember(tx, caller.tenant, &space, external_id, request, seq.0)?;
    let mut response = answer(tx, caller, TicketId(seq.0))?;
    if let Some(ticket) = response.ticket.as_mut().filter(|_| rehearsal) {
        ticket.id.clear();
    }
    Ok(response)
}

/// What a row said that made a ticket which the caller may not see any more: it was done, and
/// nothing else is told.
fn said(request: &v1::CreateTicketRequest) -> v1::Ticket {
    v1::Ticket {
        title: request.title.clone(),
        description: request.description.clone(),
        external_id: request.external_id.clone(),
        ..v1::Ticket::default()
    }
}

/// Among whose rows an external id is looked up. Those who work here share one space; everybody
/// else has one of their own, so that nobody finds out what others have brought in.
fn external_space(caller: &Caller) -> Cow<'static, str> {
    match super::is_staff(caller) {
        true => Cow::Borrowed(NOUN),
        false => Cow::Owned(format!("{NOUN} of {}", caller.user.0)),
    }
}

/// What only agents and admins may say of a new ticket; on behalf of others also programs.
fn may_ask_so(caller: &Caller, request: &v1::CreateTicketRequest) -> Result<(), Refusal> {
    let staff = super::is_staff(caller);
    let for_others =
        !request.requester.is_empty() && !request.requester.eq_ignore_ascii_case(&caller.login);
    if for_others && request.requester != "@me" && !staff && !caller.service_account {
        return Err(Refusal::new(
            Code::Denied,
            "only agents, admins and service accounts ask for others",
        )
        .hint("leave out --requester to ask for yourself"));
    }
    let given = [
        ("group", !request.group.is_empty()),
        ("assignee", !request.assignee.is_empty()),
        ("priority", request.priority != 0),
    ];
    match given.iter().find(|(_, given)| *given) {
        Some((field, _)) if !staff => {
            Err(Refusal::new(Code::Denied, format!("{field} is for agents and admins to set"))
                .hint("leave it out: the desk decides"))
        }
        _ => Ok(()),
    }
}

fn new_ticket(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::CreateTicketRequest,
) -> Result<NewTicket, Refusal> {
    let mut problems = Problems::new();
    let title = problems.take("title", text::line(&request.title, TITLE_MAX));
    let description = problems.take("description", text::body(&request.description, BODY_MAX));
    let external_id =
        problems.take("external_id", text::optional_line(&request.external_id, EXTERNAL_ID_MAX));
    let tags = problems.take("tags", wire::tags(&request.tags));
    let mut level = |name, value, max| match value {
        0 => None,
        value => Some(problems.take(name, model::level(value, max))),
    };
    let impact = level("impact", request.impact, 3);
    let urgency = level("urgency", request.urgency, 3);
    let priority = level("priority", request.priority, 4);
    let tenant = tenants::get(tx, caller.tenant)?
        .ok_or_else(|| Refusal::internal("a caller without a tenant"))?;
    let (requester, org) = requester(tx, caller, &mut problems, &request.requester)?;
    let service = match request.service.as_str() {
        "" => default_service(tx, caller, &mut problems, tenant.default_service)?,
        name => Some(catalog::leaf_for(tx, caller, name)?),
    };
    let group = group(tx, caller, &mut problems, &request.group)?;
    let group = group.or(service.as_ref().and_then(|service| service.group));
    let stage = stage(tx, caller, &mut problems, group, &request.assignee)?;
    problems.end()?;
    let service = service.ok_or_else(|| Refusal::internal("a ticket without a service"))?;
    // Last of all, so that a refused request counts nothing.
    let number =
        model::number(&tenant.number_pattern, store::count_on(tx, caller.tenant)?, tx.now());
    Ok(NewTicket {
        number,
        stage,
        kind: service.kind.word().to_owned(),
        service: service.id,
        title,
        description,
        requester,
        org,
        impact: impact.unwrap_or(service.impact),
        urgency: urgency.unwrap_or(service.urgency),
        priority: priority.map_or(Priority::Derived, Priority::Set),
        tags,
        external_id,
    })
}

/// The service of a request that names none.
fn default_service(
    tx: &ReadTx<'_>,
    caller: &Caller,
    problems: &mut Problems,
    id: Option<ServiceId>,
) -> Result<Option<Node>, Refusal> {
    let service = match id {
        Some(id) => catalog::get(tx, caller.tenant, id)?,
        None => None,
    };
    if service.is_none() {
        problems.add("service", "is required: this tenant has no default service");
    }
    Ok(service)
}

fn requester(
    tx: &ReadTx<'_>,
    caller: &Caller,
    problems: &mut Problems,
    login: &str,
) -> Result<(UserId, Option<OrgId>), Refusal> {
    if login.is_empty() && caller.is_foreign() {
        problems.add("requester", "is required: you are no user of this tenant");
        return Ok((caller.user, None));
    }
    if login.is_empty() || login == "@me" || login.eq_ignore_ascii_case(&caller.login) {
        return Ok((caller.user, caller.org));
    }
    match users::on_behalf(tx, caller, login)? {
        Some(user) => Ok((user.id, user.org)),
        None => {
            problems.add("requester", format!("there is no user \"{login}\""));
            Ok((caller.user, None))
        }
    }
}

fn group(
    tx: &ReadTx<'_>,
    caller: &Caller,
    problems: &mut Problems,
    name: &str,
) -> Result<Option<GroupId>, Refusal> {
    if name.is_empty() {
        return Ok(None);
    }
    match groups::named(tx, caller.tenant, name) {
        Ok(group) => Ok(Some(group.id)),
        Err(refusal) if refusal.code == Code::NotFound => {
            problems.add("group", refusal.message);
            Ok(None)
        }
        Err(refusal) => Err(refusal),
    }
}

fn stage(
    tx: &ReadTx<'_>,
    caller: &Caller,
    problems: &mut Problems,
    group: Option<GroupId>,
    assignee: &str,
) -> Result<Stage, Refusal> {
    let Some(group) = group else {
        if !assignee.is_empty() {
            problems.add("assignee", "no group has the ticket; name one with group");
        }
        return Ok(Stage::New);
    };
    if assignee.is_empty() {
        return Ok(Stage::Dispatched { group });
    }
    match wire::member(tx, caller, group, assignee)? {
        Ok(assignee) => {
            Ok(Stage::Assigned { group, work: Work { assignee, coworkers: Vec::new() } })
        }
        Err(problem) => {
            problems.add("assignee", problem);
            Ok(Stage::Dispatched { group })
        }
    }
}

fn answer(
    tx: &ReadTx<'_>,
    caller: &Caller,
    id: TicketId,
) -> Result<v1::CreateTicketResponse, Refusal> {
    let ticket = store::get(tx, caller.tenant, id)?
        .ok_or_else(|| Refusal::internal("a ticket that was written is not there"))?;
    Ok(v1::CreateTicketResponse { write: None, ticket: Some(wire::ticket(tx, caller, &ticket)?) })
}
