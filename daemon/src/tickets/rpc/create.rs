//! Opening a ticket.

use std::borrow::Cow;

use desk_proto::v1;

use super::stand::{heir, is_of, is_staff, matrix, sees};
use super::{upsert, wire};
use crate::catalog::model::Step;
use crate::catalog::{
    self, Opening,
    model::{Node, State},
};
use crate::groups;
use crate::identity::{tenants, users};
use crate::journal::{self, Event};
use crate::kernel::id::{GroupId, OrgId, ServiceId, TenantId, TicketId, UserId};
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::kernel::text;
use crate::policy::{self, Acting, Caller, Facts, Permit, Scope, Target, scope};
use crate::session::{expect_new, external, skips, updates};
use crate::store::{ReadTx, Tx};
use crate::tickets::model::{
    self, BODY_MAX, By, EXTERNAL_ID_MAX, NewTicket, Person, Stage, TITLE_MAX, Ticket, Work,
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
    if updates(request.write.as_ref()) {
        if let Some(id) = upsert::there(tx, caller.tenant, &space, external_id)? {
            let changed = upsert::update(tx, caller, id, request)?;
            external::remember(tx, caller.tenant, &space, external_id, request, id.0)?;
            return Ok(changed);
        }
        expect_new(request.write.as_ref(), external_id)?;
    } else if let Some(id) = before(tx, caller.tenant, &space, request)? {
        if sees(tx, caller, TicketId(id))? {
            return answer(tx, caller, TicketId(id));
        }
        return Ok(v1::CreateTicketResponse { write: None, ticket: Some(said(request)) });
    }
    let new = new_ticket(tx, caller, request)?;
    // A rehearsal answers with no number: there will be no such ticket.
    let rehearsal = request.write.as_ref().is_some_and(|write| write.validate_only);
    // Whoever opens it for somebody else does so as one who works here.
    let by = if is_of(caller, new.requester) { By::Requester } else { By::Agent };
    let id = opened(tx, &permit, caller, &new, by, rehearsal)?;
    external::remember(tx, caller.tenant, &space, external_id, request, id.0)?;
    let home = permit.actor().and(permit.actor_tenant());
    let ticket = new.opened(id, Person { user: caller.actor, home }, by, tx.now());
    // What is answered is what stands there. In a bulk, to ask for it again is a tenth of the work.
    if cfg!(debug_assertions) {
        assert_eq!(store::get(tx, caller.tenant, id)?.as_ref(), Some(&ticket));
    }
    let ticket = Some(wire::whole(tx, caller, &ticket)?);
    let mut response = v1::CreateTicketResponse { write: None, ticket };
    if let Some(ticket) = response.ticket.as_mut().filter(|_| rehearsal) {
        ticket.id.clear();
    }
    Ok(response)
}

/// The ticket that a row has opened before: one that was equal, or whatever it said where that is asked for.
fn before(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    space: &str,
    request: &v1::CreateTicketRequest,
) -> Result<Option<i64>, Refusal> {
    let external_id = request.external_id.trim();
    if skips(request.write.as_ref()) {
        return Ok(upsert::there(tx, tenant, space, external_id)?.map(|id| id.0));
    }
    external::seen(tx, tenant, space, external_id, request)
}

/// The last beats of opening a ticket.
pub(super) fn opened<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    caller: &Caller,
    new: &NewTicket,
    by: By,
    rehearsal: bool,
) -> Result<TicketId, Refusal> {
    let change = rules::create(new, caller.actor).made("by", by.word());
    let seq = journal::reserve(tx, caller.tenant)?;
    let permit = permit.consequence(Target::new(NOUN)).made(seq.0);
    store::apply(tx, &permit, seq, &change)?;
    let object = if rehearsal { "" } else { &new.number };
    journal::append(tx, &permit, seq, Event { kind: &change.kind, object, body: &change })?;
    Ok(TicketId(seq.0))
}

/// A ticket that follows a closed one: the same request again, with what is said now. It goes the way
/// that its service has now, from the first step on. Where that has none, or is not offered any more, it
/// comes to the group that had the closed one: whoever asks has a right to an answer.
pub(super) fn following(
    tx: &mut Tx<'_>,
    caller: &Caller,
    ticket: &Ticket,
    text: String,
) -> Result<NewTicket, Refusal> {
    let again = again(tx, caller.tenant, ticket)?;
    let heir = heir(tx, caller.tenant, ticket)?;
    let group = if again.steps.is_empty() { heir } else { again.group };
    let stage = rules::begin(&again.steps, group, heir);
    Ok(NewTicket {
        number: number(tx, caller)?,
        stage,
        kind: ticket.kind.clone(),
        service: ticket.service,
        title: ticket.title.clone(),
        description: text,
        requester: ticket.requester,
        org: ticket.org,
        impact: ticket.impact,
        urgency: ticket.urgency,
        priority: matrix(tx, caller.tenant)?.derived(ticket.impact, ticket.urgency),
        tags: Vec::new(),
        external_id: String::new(),
        revision: again.revision,
        step: again.steps.first().map(|_| 0),
        answers: again.answers,
        follows: Some(ticket.id),
    })
}

/// What a ticket takes from its service that goes on with another.
#[derive(Default)]
struct Again {
    revision: i64,
    /// The steps, where there is a process.
    steps: Vec<Step>,
    /// What was filled in then, if the form is the same.
    answers: String,
    /// The group that the routes find.
    group: Option<GroupId>,
}

fn again(tx: &ReadTx<'_>, tenant: TenantId, ticket: &Ticket) -> Result<Again, Refusal> {
    let Some(node) = catalog::get(tx, tenant, ticket.service)? else {
        return Ok(Again::default());
    };
    let active = node.state == State::Active;
    let answers = match node.revision == ticket.revision {
        true => ticket.answers.clone(),
        // Without its form nobody can tell what was filled in.
        false if !active => return Ok(Again::default()),
        false => String::new(),
    };
    let group = catalog::group_for(tx, tenant, node.id, ticket.org, &answers)?;
    let steps = match active {
        true => catalog::steps(tx, tenant, node.id, node.revision)?,
        false => Vec::new(),
    };
    Ok(Again { revision: node.revision, steps, answers, group })
}

/// The next number of the tenant. After a change of the pattern the counter may lead to one that there
/// is already: `T-1{seq}` has made T-12, and `T-{seq}` comes to it later. Such a count is passed over.
fn number(tx: &mut Tx<'_>, caller: &Caller) -> Result<String, Refusal> {
    let tenant = tenants::get(tx, caller.tenant)?
        .ok_or_else(|| Refusal::internal("a caller without a tenant"))?;
    loop {
        let count = store::count_on(tx, caller.tenant)?;
        let number = model::number(&tenant.number_pattern, count, tx.now());
        if !store::is_taken(tx, caller.tenant, &number)? {
            return Ok(number);
        }
    }
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
    match is_staff(caller) {
        true => Cow::Borrowed(NOUN),
        false => Cow::Owned(format!("{NOUN} of {}", caller.user.0)),
    }
}

/// What only agents and admins may say of a new ticket; on behalf of others also programs.
fn may_ask_so(caller: &Caller, request: &v1::CreateTicketRequest) -> Result<(), Refusal> {
    let staff = is_staff(caller);
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
        // What is offered to those who ask counts, not to the program that asks for them.
        name => {
            let org = if is_staff(caller) { caller.org } else { org };
            Some(catalog::leaf_for(tx, &Scope { org, ..scope(caller) }, name)?)
        }
    };
    let answers: Vec<_> = request.answers.iter().map(wire::answer_from).collect();
    let opening = match &service {
        Some(service) => catalog::opening(tx, caller, service, org, &answers, &mut problems)?,
        None => Opening::default(),
    };
    let named = group(tx, caller, &mut problems, &request.group)?;
    let stage = stage(tx, caller, &mut problems, &opening, named, &request.assignee)?;
    problems.end()?;
    let service = service.ok_or_else(|| Refusal::internal("a ticket without a service"))?;
    let (impact, urgency) = (impact.unwrap_or(service.impact), urgency.unwrap_or(service.urgency));
    Ok(NewTicket {
        // Last of all, so that a refused request counts nothing.
        number: number(tx, caller)?,
        stage,
        kind: service.kind.word().to_owned(),
        service: service.id,
        title,
        description,
        requester,
        org,
        impact,
        urgency,
        priority: matrix(tx, caller.tenant)?.of(priority, impact, urgency),
        tags,
        external_id,
        revision: opening.revision,
        step: (!opening.steps.is_empty()).then_some(0),
        answers: opening.answers,
        follows: None,
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
    let own = login.is_empty() || login == "@me";
    if own && caller.is_foreign() {
        problems.add("requester", "is required: you are no user of this tenant");
        return Ok((caller.user, None));
    }
    // Whoever has the address of somebody of another tenant here is somebody else.
    if own || (!caller.is_foreign() && login.eq_ignore_ascii_case(&caller.login)) {
        return Ok((caller.user, caller.org));
    }
    match users::on_behalf(tx, caller, login)? {
        Some(user) => Ok((user.id, user.org)),
        None => {
            problems.absent("requester", format!("there is no user \"{login}\""));
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
    match groups::id_of(tx, caller.tenant, name) {
        Ok(group) => Ok(Some(group)),
        Err(refusal) if refusal.code == Code::NotFound => {
            problems.absent("group", refusal.message);
            Ok(None)
        }
        Err(refusal) => Err(refusal),
    }
}

/// Where a new ticket begins: with the first step of its process, or with the group that was named in
/// its place.
fn stage(
    tx: &ReadTx<'_>,
    caller: &Caller,
    problems: &mut Problems,
    opening: &Opening,
    named: Option<GroupId>,
    assignee: &str,
) -> Result<Stage, Refusal> {
    let begins = rules::begin(&opening.steps, opening.group, None);
    if let (Stage::AwaitingApproval { .. }, true) = (&begins, named.is_some()) {
        problems.add("group", "this service begins with an approval; the group comes after it");
        return Ok(begins);
    }
    let begins = named.map_or(begins, |group| Stage::Dispatched { group });
    if assignee.is_empty() {
        return Ok(begins);
    }
    let Stage::Dispatched { group } = begins else {
        problems.add("assignee", "no group has the ticket; name one with group");
        return Ok(begins);
    };
    Ok(match wire::member(tx, caller, group, problems, ("assignee", assignee))? {
        Some(assignee) => Stage::Assigned { group, work: Work::alone(assignee) },
        None => begins,
    })
}

fn answer(
    tx: &ReadTx<'_>,
    caller: &Caller,
    id: TicketId,
) -> Result<v1::CreateTicketResponse, Refusal> {
    let ticket = store::get(tx, caller.tenant, id)?
        .ok_or_else(|| Refusal::internal("a ticket that was written is not there"))?;
    Ok(v1::CreateTicketResponse { write: None, ticket: Some(wire::whole(tx, caller, &ticket)?) })
}
