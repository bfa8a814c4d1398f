//! Groups on the wire: each call in its five beats.

mod known;
mod members;
mod upsert;

pub use known::judge;

use desk_proto::v1::groups_server::Groups;
use desk_proto::{call, v1};
use tonic::{Request, Response, Status, Streaming};

use known::{Knows, known};
use members::{members, people};

use super::model::{self, DESCRIPTION_MAX, Edit, Group, NAME_MAX, NewGroup};
use super::standing::{may_set_up, may_take_from, stands_in};
use super::{rules, store};
use crate::identity::{self, policies};
use crate::journal::{self, Event};
use crate::kernel::change::Change;
use crate::kernel::id::{GroupId, TenantId, UserId};
use crate::kernel::page;
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::kernel::text;
use crate::policy::{self, Acting, Caller, Eyes, Facts, Kind, Permit, Side, Target, scope};
use crate::session::{Course, Rows, Session, Shape, expect_new, expect_version, external, updates};
use crate::store::{ReadTx, Tx};

/// The noun of this slice, in events and refusals.
const NOUN: &str = Kind::Group.word();
/// The type of a group that names none.
const USUAL: &str = "support";

/// What this slice asks of others, and what has to follow in others when members leave a group or
/// a group goes. They lie to the right of this one, so `serve/` hands it in.
#[derive(Clone, Copy, Debug)]
pub struct Leaving {
    /// A user is no member of a group any more.
    pub member:
        fn(&mut Tx<'_>, &Permit<policy::Consequence>, GroupId, UserId) -> Result<(), Refusal>,
    /// A group hands all that it has to another.
    pub group: fn(&mut Tx<'_>, &Permit<policy::Consequence>, &Group, &Group) -> Result<(), Refusal>,
    /// Whether a requester has a ticket that the group has, and so may know of it.
    pub knows: Knows,
    /// How many services need a group.
    pub services: fn(&ReadTx<'_>, TenantId, GroupId) -> Result<usize, Refusal>,
    /// Whether a ticket waits for the approval of a group.
    pub asked: fn(&ReadTx<'_>, TenantId, GroupId) -> Result<bool, Refusal>,
}

/// The service.
#[derive(Clone, Debug)]
pub struct Service {
    session: Session,
    leaving: Leaving,
}

impl Service {
    /// The service over a session.
    pub fn new(session: Session, leaving: Leaving) -> Self {
        Service { session, leaving }
    }
}

#[tonic::async_trait]
impl Groups for Service {
    async fn create(
        &self,
        request: Request<v1::CreateGroupRequest>,
    ) -> Result<Response<v1::GroupResponse>, Status> {
        let leaving = self.leaving;
        let create = move |tx: &mut Tx<'_>, caller: &Caller, request: &_| {
            create::<call::GroupsCreate>(tx, caller, request, leaving)
        };
        self.session.write::<call::GroupsCreate, _, _, _>(request, create).await
    }

    type CreateManyStream = Rows<v1::CreateGroupsResponse>;

    async fn create_many(
        &self,
        request: Request<Streaming<v1::CreateGroupsRequest>>,
    ) -> Result<Response<Self::CreateManyStream>, Status> {
        let shape = Shape {
            split: |message: v1::CreateGroupsRequest| {
                (message.row, Course::of(message.keep_going, message.atomic))
            },
            wrap: |result: Result<v1::GroupResponse, Refusal>| {
                use v1::create_groups_response::Result as Row;
                let result = result.map_or_else(|refusal| Row::Problem(refusal.into()), Row::Done);
                v1::CreateGroupsResponse { result: Some(result) }
            },
        };
        let leaving = self.leaving;
        let create = move |tx: &mut Tx<'_>, caller: &Caller, request: &_| {
            create::<call::GroupsCreateMany>(tx, caller, request, leaving)
        };
        self.session.rows::<call::GroupsCreateMany, _, _, _, _, _>(request, shape, create).await
    }

    async fn get(
        &self,
        request: Request<v1::GetGroupRequest>,
    ) -> Result<Response<v1::Group>, Status> {
        let knows = self.leaving.knows;
        self.session
            .read::<call::GroupsGet, _, _, _>(request, move |tx, caller, request| {
                let group = known(tx, caller, &request.id, knows)?;
                match scope(caller).eyes {
                    Eyes::Requester => Ok(outward(&group)),
                    Eyes::Agent | Eyes::Admin => wire(tx, caller, &group),
                }
            })
            .await
    }

    async fn list(
        &self,
        request: Request<v1::ListGroupsRequest>,
    ) -> Result<Response<v1::ListGroupsResponse>, Status> {
        self.session.read::<call::GroupsList, _, _, _>(request, list).await
    }

    async fn update(
        &self,
        request: Request<v1::UpdateGroupRequest>,
    ) -> Result<Response<v1::GroupResponse>, Status> {
        self.session.write::<call::GroupsUpdate, _, _, _>(request, update).await
    }

    async fn delete(
        &self,
        request: Request<v1::DeleteGroupRequest>,
    ) -> Result<Response<v1::GroupResponse>, Status> {
        let leaving = self.leaving;
        let delete = move |tx: &mut Tx<'_>, caller: &Caller, request: &_| {
            delete(tx, caller, request, leaving)
        };
        self.session.write::<call::GroupsDelete, _, _, _>(request, delete).await
    }

    async fn add_user(
        &self,
        request: Request<v1::AddUserRequest>,
    ) -> Result<Response<v1::GroupResponse>, Status> {
        let leaving = self.leaving;
        let add = move |tx: &mut Tx<'_>, caller: &Caller, request: &v1::AddUserRequest| {
            let more = |before: &[UserId], named: &[UserId]| [before, named].concat();
            let users = request.users.as_slice();
            let ask = (request.write.as_ref(), request.id.as_str(), users, false);
            members::<call::GroupsAddUser>(tx, caller, ask, more, leaving)
        };
        self.session.write::<call::GroupsAddUser, _, _, _>(request, add).await
    }

    async fn rm_user(
        &self,
        request: Request<v1::RmUserRequest>,
    ) -> Result<Response<v1::GroupResponse>, Status> {
        let leaving = self.leaving;
        let remove = move |tx: &mut Tx<'_>, caller: &Caller, request: &v1::RmUserRequest| {
            let fewer = |before: &[UserId], named: &[UserId]| rules::leavers(before, named);
            let users = request.users.as_slice();
            let ask = (request.write.as_ref(), request.id.as_str(), users, request.ignore_missing);
            members::<call::GroupsRmUser>(tx, caller, ask, fewer, leaving)
        };
        self.session.write::<call::GroupsRmUser, _, _, _>(request, remove).await
    }

    async fn set_users(
        &self,
        request: Request<v1::SetUsersRequest>,
    ) -> Result<Response<v1::GroupResponse>, Status> {
        let leaving = self.leaving;
        let set = move |tx: &mut Tx<'_>, caller: &Caller, request: &v1::SetUsersRequest| {
            let exactly = |_: &[UserId], named: &[UserId]| named.to_vec();
            let users = request.users.as_slice();
            let ask = (request.write.as_ref(), request.id.as_str(), users, false);
            members::<call::GroupsSetUsers>(tx, caller, ask, exactly, leaving)
        };
        self.session.write::<call::GroupsSetUsers, _, _, _>(request, set).await
    }
}

fn create<A: Acting>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::CreateGroupRequest,
    leaving: Leaving,
) -> Result<v1::GroupResponse, Refusal> {
    let facts = Facts { target: Target::new(NOUN), sides: sides(caller) };
    let permit: Permit<A> = policy::decide(caller, facts)?;
    // What a new one is anyway makes two rows no different.
    let confidential = request.confidential.filter(|yes| *yes);
    let row = &v1::CreateGroupRequest { confidential, ..request.clone() };
    if updates(request.write.as_ref()) {
        if let Some(group) = upsert::there(tx, caller.tenant, request)? {
            let changed = upsert::update(tx, caller, &group, request, leaving)?;
            external::remember(tx, caller.tenant, NOUN, &request.external_id, row, group.id.0)?;
            return Ok(changed);
        }
        expect_new(request.write.as_ref(), &request.name)?;
    } else if let Some(id) = external::seen(tx, caller.tenant, NOUN, &request.external_id, row)? {
        return answer(tx, caller, GroupId(id));
    }
    let new = new_group(tx, caller, request)?;
    if let Some(there) = store::taken(tx, caller.tenant, &new.slug, &new.name, GroupId(0))? {
        return Err(exists(&there, &new.slug, &new.name));
    }
    let change = rules::create(&new);
    let seq = journal::reserve(tx, caller.tenant)?;
    let permit = permit.made(seq.0);
    store::apply(tx, &permit, seq, &change)?;
    journal::append(
        tx,
        &permit,
        seq,
        Event { kind: &change.kind, object: &new.slug, body: &change },
    )?;
    external::remember(tx, caller.tenant, NOUN, &request.external_id, row, seq.0)?;
    answer(tx, caller, GroupId(seq.0))
}

fn new_group(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::CreateGroupRequest,
) -> Result<NewGroup, Refusal> {
    let mut problems = Problems::new();
    let name = problems.take("name", text::line(&request.name, NAME_MAX));
    let types = policies::group_types(tx, caller.tenant)?;
    let kind = match request.r#type.as_str() {
        "" if types.iter().any(|known| known == USUAL) => USUAL,
        // A tenant without that type has a first one.
        "" => types.first().map_or(USUAL, String::as_str),
        named => named,
    };
    let new = NewGroup {
        slug: text::slug_for(&mut problems, &request.slug, &name),
        kind: problems.take("type", model::kind(kind, &types)),
        description: problems
            .take("description", text::optional_body(&request.description, DESCRIPTION_MAX)),
        confidential: request.confidential(),
        members: people(tx, caller, &mut problems, ("members", &request.members), &[])?,
        external_id: problems
            .take("external_id", text::optional_line(&request.external_id, NAME_MAX)),
        name,
    };
    problems.end()?;
    Ok(new)
}

fn list(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::ListGroupsRequest,
) -> Result<v1::ListGroupsResponse, Refusal> {
    let asked = request.page.clone().unwrap_or_default();
    let order = page::order(&asked.order_by, store::ORDER, "name")?;
    let counts = scope(caller).eyes == Eyes::Admin;
    if !counts && order.iter().any(|(key, _)| key.name == "open_tickets") {
        return Err(Refusal::new(Code::BadSort, "only admins order groups by their open tickets")
            .hint("order it by name, id, type or created"));
    }
    // A guest is in all groups that are not confidential, and in the table of none.
    let open = request.member == "@me" && caller.guest().is_some();
    let member = match request.member.as_str() {
        "" => None,
        _ if open => None,
        login => Some(identity::user_named(tx, caller, login)?),
    };
    let filter = store::Filter {
        search: request.search.clone(),
        kind: request.r#type.clone(),
        member,
        open,
    };
    let asked = page::Asked {
        size: page::size(asked.size)?,
        token: asked.token,
        with_total: asked.with_total,
    };
    let (groups, answered) = store::list(tx, &scope(caller), &filter, &order, &asked)?;
    let groups = groups.iter().map(|group| wire(tx, caller, group)).collect::<Result<_, _>>()?;
    let page = Some(v1::PageInfo { next: answered.next, total: answered.total });
    Ok(v1::ListGroupsResponse { groups, page })
}

fn update(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::UpdateGroupRequest,
) -> Result<v1::GroupResponse, Refusal> {
    let group = store::named(tx, caller.tenant, &request.id)?;
    let permit = permit::<call::GroupsUpdate>(caller, &group)?;
    let mut problems = Problems::new();
    let types = policies::group_types(tx, caller.tenant)?;
    let edit = Edit {
        name: request.name.as_ref().map(|name| problems.take("name", text::line(name, NAME_MAX))),
        kind: match &request.r#type {
            // What it is already it may stay.
            Some(kind) if *kind == group.kind => None,
            kind => kind.as_ref().map(|kind| problems.take("type", model::kind(kind, &types))),
        },
        description: request.description.as_ref().map(|description| {
            problems.take("description", text::optional_body(description, DESCRIPTION_MAX))
        }),
        confidential: request.confidential,
    };
    let change = rules::edit(&group, &edit);
    problems.end()?;
    if change.is_empty() {
        return answer(tx, caller, group.id);
    }
    expect_version(request.write.as_ref(), &group.slug, group.version)?;
    if let Some(name) = &edit.name
        && let Some(there) = store::taken(tx, caller.tenant, "", name, group.id)?
    {
        return Err(exists(&there, "", name));
    }
    record(tx, &permit, &group, &change)?;
    answer(tx, caller, group.id)
}

fn delete(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::DeleteGroupRequest,
    leaving: Leaving,
) -> Result<v1::GroupResponse, Refusal> {
    let mut group = store::named(tx, caller.tenant, &request.id)?;
    let permit = permit::<call::GroupsDelete>(caller, &group)?;
    may_take_from(tx, caller, &group, leaving.asked)?;
    expect_version(request.write.as_ref(), &group.slug, group.version)?;
    let shown = wire(tx, caller, &group)?;
    let mut heir = None;
    if !request.reassign_to.is_empty() {
        let taker = store::named(tx, caller.tenant, &request.reassign_to)?;
        if taker.id == group.id {
            return Err(Refusal::new(Code::Invalid, "reassign_to: is the group that is to go")
                .hint("name another group"));
        }
        let consequence = permit.consequence(target(&group));
        (leaving.group)(tx, &consequence, &group, &taker)?;
        heir = Some(taker.id);
        group = store::get(tx, caller.tenant, group.id)?
            .ok_or_else(|| Refusal::internal("a group went away while it was removed"))?;
    }
    // Whatever still leads to a group that was handed over leads to its heir.
    let services = match heir {
        None => (leaving.services)(tx, caller.tenant, group.id)?,
        Some(_) => 0,
    };
    let members = store::members(tx, caller.tenant, group.id)?;
    let change = rules::delete(&group, &members, services, heir)?;
    record(tx, &permit, &group, &change)?;
    external::forget(tx, caller.tenant, NOUN, group.id.0)?;
    Ok(v1::GroupResponse { write: None, group: Some(shown) })
}

/// Makes a group without asking anybody, when a tenant is new.
///
/// # Errors
/// What the store answers.
pub fn make<A>(tx: &mut Tx<'_>, permit: &Permit<A>, new: &NewGroup) -> Result<GroupId, Refusal> {
    let change = rules::create(new);
    let seq = journal::reserve(tx, permit.tenant())?;
    let permit = permit.consequence(Target { id: seq.0, ..Target::new(NOUN) });
    store::apply(tx, &permit, seq, &change)?;
    journal::append(
        tx,
        &permit,
        seq,
        Event { kind: &change.kind, object: &new.slug, body: &change },
    )?;
    Ok(GroupId(seq.0))
}

/// Ends every membership of a user who goes.
///
/// # Errors
/// What the store answers.
pub fn leave_all<A>(tx: &mut Tx<'_>, permit: &Permit<A>, user: UserId) -> Result<(), Refusal> {
    for (id, _) in store::of_member(tx, permit.tenant(), user)? {
        let Some(group) = store::get(tx, permit.tenant(), id)? else { continue };
        let before = store::members(tx, permit.tenant(), id)?;
        let change = rules::set_members(&before, &rules::leavers(&before, &[user]));
        record(tx, &permit.consequence(target(&group)), &group, &change)?;
    }
    Ok(())
}

/// The last two beats: the change in the tables, and the event of it.
fn record<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    group: &Group,
    change: &Change,
) -> Result<(), Refusal> {
    let seq = journal::reserve(tx, permit.tenant())?;
    store::apply(tx, permit, seq, change)?;
    journal::append(
        tx,
        permit,
        seq,
        Event { kind: &change.kind, object: &group.slug, body: change },
    )
}

fn permit<A: Acting>(caller: &Caller, group: &Group) -> Result<Permit<A>, Refusal> {
    let permit = policy::decide(caller, Facts { target: target(group), sides: sides(caller) })?;
    may_set_up(caller, group)?;
    Ok(permit)
}

fn target(group: &Group) -> Target {
    Target { kind: NOUN, id: group.id.0, version: group.version }
}

fn sides(caller: &Caller) -> Vec<Side> {
    if caller.admin { vec![Side::Admin] } else { Vec::new() }
}

/// The refusal of one whose name another has, or whose slug, which may be made from a name that the other had.
fn exists(there: &str, slug: &str, name: &str) -> Refusal {
    if !slug.is_empty() && text::fold(there) != text::fold(name) {
        let message = format!("the group \"{there}\" has the id \"{slug}\" already");
        return Refusal::new(Code::Exists, message)
            .hint("give this one another id with --slug")
            .about(slug);
    }
    Refusal::new(Code::Exists, format!("there is a group \"{name}\" already"))
        .hint("use that one, or choose another name")
        .about(if slug.is_empty() { name } else { slug })
}

fn answer(tx: &ReadTx<'_>, caller: &Caller, id: GroupId) -> Result<v1::GroupResponse, Refusal> {
    let group = store::get(tx, caller.tenant, id)?
        .ok_or_else(|| Refusal::internal("a group that was written is not there"))?;
    Ok(v1::GroupResponse { write: None, group: Some(wire(tx, caller, &group)?) })
}

/// What a requester may know of the group that has a ticket of theirs.
fn outward(group: &Group) -> v1::Group {
    v1::Group {
        id: group.slug.clone(),
        name: group.name.clone(),
        r#type: group.kind.clone(),
        description: group.description.clone(),
        created_ms: group.created,
        version: group.version,
        ..v1::Group::default()
    }
}

fn wire(tx: &ReadTx<'_>, caller: &Caller, group: &Group) -> Result<v1::Group, Refusal> {
    let tenant = caller.tenant;
    let members = store::members(tx, tenant, group.id)?;
    // How many tickets a confidential group has is for those who see them.
    let hidden = group.confidential
        && scope(caller).eyes != Eyes::Admin
        && !stands_in(tx, caller, group.id)?;
    let logins = members
        .iter()
        .map(|user| identity::login_of(tx, tenant, Some(*user)))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(v1::Group {
        id: group.slug.clone(),
        name: group.name.clone(),
        r#type: group.kind.clone(),
        description: group.description.clone(),
        confidential: group.confidential,
        member_count: Some(i32::try_from(logins.len()).unwrap_or(i32::MAX)),
        members: logins,
        open_tickets: (!hidden).then_some(group.open_tickets),
        creator: identity::login_of(tx, tenant, group.creator)?,
        created_ms: group.created,
        external_id: group.external_id.clone(),
        version: group.version,
    })
}
