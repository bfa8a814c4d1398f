//! Looking at tickets: one, many, and what happened to one.

use desk_proto::v1;

use super::stand::{is_staff, sees_internal, sides, visible};
use super::{Narrate, counts, duty, wire};
use crate::catalog;
use crate::groups;
use crate::identity::{self, orgs};
use crate::journal;
use crate::kernel::clock::Window;
use crate::kernel::id::{GroupId, ServiceId};
use crate::kernel::page;
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::policy::{Caller, scope};
use crate::session::{PAGE, Page};
use crate::store::ReadTx;
use crate::tickets::NOUN;
use crate::tickets::model::{self, Ticket};
use crate::tickets::store::{self, AnyOf, Filter, View};

/// The most whole tickets of one page.
const WHOLE_MAX: usize = 50;

pub(super) fn get(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::GetTicketRequest,
) -> Result<v1::Ticket, Refusal> {
    let ticket = visible(tx, caller, &request.id)?;
    let mut answer = whole(tx, caller, &ticket)?;
    if request.with_comments {
        let internal = sees_internal(&sides(tx, caller, &ticket)?);
        answer.comments = store::comments(tx, caller.tenant, ticket.id, internal)?
            .into_iter()
            .map(|comment| wire::comment(tx, caller.tenant, comment))
            .collect::<Result<_, _>>()?;
    }
    Ok(answer)
}

/// A ticket with all that is looked up beside it, and what will happen to it by itself.
fn whole(tx: &ReadTx<'_>, caller: &Caller, ticket: &Ticket) -> Result<v1::Ticket, Refusal> {
    let next = duty::next(tx, caller.tenant, ticket)?;
    let next = next.map(|(at_ms, act, why)| v1::Next { verb: act.verb().to_owned(), at_ms, why });
    Ok(v1::Ticket { next, ..wire::whole(tx, caller, ticket)? })
}

pub(super) fn list(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::ListTicketsRequest,
) -> Result<v1::ListTicketsResponse, Refusal> {
    let asked = request.page.clone().unwrap_or_default();
    let order = page::order(&asked.order_by, store::ORDER, "-updated")?;
    let filter = match &request.filter {
        Some(filter) if *filter != v1::TicketFilter::default() => narrowed(tx, caller, filter)?,
        _ => Filter { view: Some(own_view(tx, caller)?), ..Filter::default() },
    };
    if !request.group_by.is_empty() {
        let counts = counts::counts(tx, caller, &filter, &request.group_by)?;
        let total = counts.iter().map(|one| one.count).sum();
        let page = Some(v1::PageInfo { next: String::new(), total });
        return Ok(v1::ListTicketsResponse { tickets: Vec::new(), page, counts });
    }
    let most = if request.whole { WHOLE_MAX } else { page::MAX };
    let asked = page::Asked {
        size: page::size(asked.size)?.min(most),
        token: asked.token,
        with_total: asked.with_total,
    };
    let (tickets, answered) = store::list(tx, &scope(caller), &filter, &order, &asked)?;
    let wire = if request.whole { whole } else { wire::ticket };
    let tickets =
        tickets.iter().map(|ticket| wire(tx, caller, ticket)).collect::<Result<_, _>>()?;
    let page = Some(v1::PageInfo { next: answered.next, total: answered.total });
    Ok(v1::ListTicketsResponse { tickets, page, counts: Vec::new() })
}

/// What a caller sees who asks for nothing in particular.
fn own_view(tx: &ReadTx<'_>, caller: &Caller) -> Result<View, Refusal> {
    // A guest is a member of every group that they see tickets of.
    if caller.admin || caller.guest().is_some() {
        return Ok(View::Open);
    }
    if !is_staff(caller) {
        return Ok(View::Own);
    }
    let groups = groups::of_member(tx, caller.tenant, caller.user)?;
    Ok(View::Agent(caller.user, groups.into_iter().map(|(group, _)| group).collect()))
}

fn narrowed(
    tx: &ReadTx<'_>,
    caller: &Caller,
    filter: &v1::TicketFilter,
) -> Result<Filter, Refusal> {
    let mut problems = Problems::new();
    let states = filter
        .states
        .iter()
        .filter_map(|state| {
            let known = wire::state_from_wire(*state);
            if known.is_none() {
                problems.add("states", format!("{state} is no state that this daemon knows"));
            }
            known
        })
        .collect();
    let priority = match filter.priority {
        0 => None,
        value => Some(problems.take("priority", model::level(value, 4))),
    };
    problems.end()?;
    let user = |name: &str| match name {
        // Whoever belongs to another tenant has no ticket and asks for none.
        "@me" if caller.is_foreign() => Ok(caller.user),
        name => identity::user_named(tx, caller, name),
    };
    let given = |name: &str| Some(name.to_owned()).filter(|name| !name.is_empty());
    Ok(Filter {
        view: None,
        states,
        group: in_groups(tx, caller, filter)?,
        assignee: any_of("assignee", &filter.assignee, |name| Ok(vec![user(name)?]))?,
        requester: given(&filter.requester).map(|name| user(&name)).transpose()?,
        org: given(&filter.org)
            .map(|name| orgs::visible(tx, &scope(caller), &name).map(|org| org.id))
            .transpose()?,
        service: given(&filter.service).map(|name| service(tx, caller, &name)).transpose()?,
        tags: filter.tags.clone(),
        external_id: given(filter.external_id.trim()),
        priority,
        closed: filter.closed,
        unrouted: filter.unrouted,
        since: Some(filter.since_ms).filter(|at| *at != 0),
        until: Some(filter.until_ms).filter(|at| *at != 0),
    })
}

/// What is given for a group where all of the caller's are meant.
const MY_GROUPS: &str = "@mygroups";

/// The groups whose tickets are asked for. A guest is a member of every group that they see tickets of.
fn in_groups(
    tx: &ReadTx<'_>,
    caller: &Caller,
    filter: &v1::TicketFilter,
) -> Result<Option<AnyOf<GroupId>>, Refusal> {
    let all = caller.guest().is_some() && names(&filter.group).any(|name| name == MY_GROUPS);
    let any = any_of("group", &filter.group, |name| match name {
        MY_GROUPS if all => Ok(Vec::new()),
        MY_GROUPS => {
            let groups = groups::of_member(tx, caller.tenant, caller.user)?;
            Ok(groups.into_iter().map(|(group, _)| group).collect())
        }
        name => Ok(vec![group(tx, caller, name)?]),
    })?;
    Ok(any.filter(|_| !all))
}

/// The most names of a list.
const NAMES_MAX: usize = 100;

/// The names of a list.
fn names(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim).filter(|name| !name.is_empty())
}

/// What a list of names asks for, of which `none` is those without; nothing where there is no name.
fn any_of<T>(
    field: &'static str,
    list: &str,
    mut of: impl FnMut(&str) -> Result<Vec<T>, Refusal>,
) -> Result<Option<AnyOf<T>>, Refusal> {
    if list.is_empty() {
        return Ok(None);
    }
    let mut any = AnyOf { ids: Vec::new(), none: false };
    if names(list).count() > NAMES_MAX {
        return Err(Refusal::wrong(field, format!("has at most {NAMES_MAX} names")));
    }
    for name in names(list) {
        match name {
            "none" => any.none = true,
            name => any.ids.extend(of(name)?),
        }
    }
    Ok(Some(any))
}

/// A group to look for. A requester knows those that have tickets of theirs.
fn group(tx: &ReadTx<'_>, caller: &Caller, name: &str) -> Result<GroupId, Refusal> {
    let id = groups::named(tx, caller.tenant, name)?.id;
    if is_staff(caller) || super::has_of_group(tx, caller, id)? {
        return Ok(id);
    }
    Err(Refusal::not_found("group", name))
}

/// A service to look for. A requester knows those that are offered, and those that their own
/// tickets were opened with.
fn service(tx: &ReadTx<'_>, caller: &Caller, name: &str) -> Result<ServiceId, Refusal> {
    match catalog::visible(tx, &scope(caller), name) {
        Ok(service) => Ok(service.id),
        Err(refusal) => {
            let id = catalog::named(tx, caller.tenant, name)?.id;
            let mine = Filter { service: Some(id), ..Filter::default() };
            if store::any(tx, &scope(caller), &mine)? { Ok(id) } else { Err(refusal) }
        }
    }
}

pub(super) fn log(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::LogTicketRequest,
    narrate: Narrate,
) -> Result<v1::LogTicketResponse, Refusal> {
    let size = page::size(request.size)?;
    let window = Window::of(request.since_ms, request.until_ms);
    let page = events(tx, caller, &request.id, (request.after, window), size, narrate)?;
    Ok(v1::LogTicketResponse { next: if page.more { page.next } else { 0 }, events: page.events })
}

pub(super) fn watch(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::WatchTicketRequest,
    after: i64,
    narrate: Narrate,
) -> Result<Page<v1::Event>, Refusal> {
    if after < 0 {
        return Err(Refusal::new(Code::Invalid, "after: must not be negative"));
    }
    events(tx, caller, &request.id, (after, Window::default()), PAGE, narrate)
}

fn events(
    tx: &ReadTx<'_>,
    caller: &Caller,
    number: &str,
    (after, window): (i64, Window),
    size: usize,
    narrate: Narrate,
) -> Result<Page<v1::Event>, Refusal> {
    let ticket = visible(tx, caller, number)?;
    let rows = journal::of_object(tx, caller.tenant, (NOUN, ticket.id.0), after, size)?;
    Page::fill(
        after,
        size,
        &rows,
        |row| row.seq,
        |row| if window.holds(row.at) { narrate(tx, caller, row) } else { Ok(None) },
    )
}
