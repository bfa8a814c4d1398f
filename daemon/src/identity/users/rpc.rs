//! Users on the wire: each call in its five beats. What concerns how they sign in stands in
//! `rpc/secrets.rs`.

mod create;
mod find;
mod guests;
mod secrets;
mod upsert;

pub use create::{make, make_owner, owner, rebind_owner, unbind_others};
pub use find::{enabled_user, nameable, on_behalf, page_of_ids, user_named};

use desk_proto::v1::users_server::Users;
use desk_proto::{Rpc, call, v1};
use tonic::{Request, Response, Status, Streaming};

use create::{create, named_org};
use find::{list, visible};

use super::model::{Edit, NAME_MAX, SHORT_MAX, User};
use super::{NOUN, rules, store};
use crate::identity::orgs;
use crate::identity::passwords::Hasher;
use crate::journal::{self, Event};
use crate::kernel::change::Change;
use crate::kernel::id::{Seq, TenantId, UserId};
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::kernel::text;
use crate::policy::{self, Acting, Caller, Consequence, Facts, Permit, Side, Target};
use crate::session::{Course, Rows, Session, Shape, expect_version, external};
use crate::store::{ReadTx, Tx};

/// What this slice asks of others, and what has to follow in others when a user goes. `serve/`
/// hands it in, because they lie to the right of this one.
#[derive(Clone, Copy, Debug)]
pub struct Going {
    /// A user cannot sign in any more.
    pub disabled: fn(&mut Tx<'_>, &Permit<Consequence>, UserId) -> Result<(), Refusal>,
    /// A user is removed.
    pub removed: fn(&mut Tx<'_>, &Permit<Consequence>, UserId) -> Result<(), Refusal>,
    /// Whether something would follow from a user's going that is none of a guest's.
    pub held: fn(&ReadTx<'_>, TenantId, UserId) -> Result<bool, Refusal>,
    /// The slugs of the groups that a user is a member of.
    pub groups_of: fn(&ReadTx<'_>, TenantId, UserId) -> Result<Vec<String>, Refusal>,
    /// The members of the group with a name.
    pub members_of: fn(&ReadTx<'_>, TenantId, &str) -> Result<Vec<UserId>, Refusal>,
}

/// The service.
#[derive(Clone, Debug)]
pub struct Service {
    session: Session,
    hasher: Hasher,
    going: Going,
}

impl Service {
    /// The service over a session.
    pub fn new(session: Session, hasher: Hasher, going: Going) -> Self {
        Service { session, hasher, going }
    }
}

#[tonic::async_trait]
impl Users for Service {
    async fn create(
        &self,
        request: Request<v1::CreateUserRequest>,
    ) -> Result<Response<v1::UserResponse>, Status> {
        let going = self.going;
        let create = move |tx: &mut Tx<'_>, caller: &Caller, request: &_| {
            create::<call::UsersCreate>(tx, caller, request, going)
        };
        self.session.write::<call::UsersCreate, _, _, _>(request, create).await
    }

    type CreateManyStream = Rows<v1::CreateUsersResponse>;

    async fn create_many(
        &self,
        request: Request<Streaming<v1::CreateUsersRequest>>,
    ) -> Result<Response<Self::CreateManyStream>, Status> {
        let shape = Shape {
            split: |message: v1::CreateUsersRequest| {
                (message.row, Course::of(message.keep_going, message.atomic))
            },
            wrap: |result: Result<v1::UserResponse, Refusal>| {
                use v1::create_users_response::Result as Row;
                let result = result.map_or_else(|refusal| Row::Problem(refusal.into()), Row::Done);
                v1::CreateUsersResponse { result: Some(result) }
            },
        };
        let going = self.going;
        let create = move |tx: &mut Tx<'_>, caller: &Caller, request: &_| {
            create::<call::UsersCreateMany>(tx, caller, request, going)
        };
        self.session.rows::<call::UsersCreateMany, _, _, _, _, _>(request, shape, create).await
    }

    async fn get(
        &self,
        request: Request<v1::GetUserRequest>,
    ) -> Result<Response<v1::User>, Status> {
        let going = self.going;
        self.session
            .read::<call::UsersGet, _, _, _>(request, move |tx, caller, request| {
                let user = visible(tx, caller, &request.id)?;
                wire(tx, caller, &user, (going.groups_of)(tx, caller.tenant, user.id)?)
            })
            .await
    }

    async fn list(
        &self,
        request: Request<v1::ListUsersRequest>,
    ) -> Result<Response<v1::ListUsersResponse>, Status> {
        let going = self.going;
        self.session
            .read::<call::UsersList, _, _, _>(request, move |tx, caller, request| {
                list(tx, caller, request, going)
            })
            .await
    }

    async fn update(
        &self,
        request: Request<v1::UpdateUserRequest>,
    ) -> Result<Response<v1::UserResponse>, Status> {
        let going = self.going;
        let update =
            move |tx: &mut Tx<'_>, caller: &Caller, request: &_| update(tx, caller, request, going);
        self.session.write::<call::UsersUpdate, _, _, _>(request, update).await
    }

    async fn set_password(
        &self,
        request: Request<v1::SetPasswordRequest>,
    ) -> Result<Response<v1::SetPasswordResponse>, Status> {
        secrets::set_password(&self.session, &self.hasher, request).await
    }

    async fn reset2fa(
        &self,
        request: Request<v1::Reset2faRequest>,
    ) -> Result<Response<v1::UserResponse>, Status> {
        self.session.write::<call::UsersReset2fa, _, _, _>(request, secrets::reset_2fa).await
    }

    async fn bind_os(
        &self,
        request: Request<v1::BindOsRequest>,
    ) -> Result<Response<v1::UserResponse>, Status> {
        self.session.write::<call::UsersBindOs, _, _, _>(request, secrets::bind_os).await
    }

    async fn delete(
        &self,
        request: Request<v1::DeleteUserRequest>,
    ) -> Result<Response<v1::UserResponse>, Status> {
        let going = self.going;
        let delete =
            move |tx: &mut Tx<'_>, caller: &Caller, request: &_| delete(tx, caller, request, going);
        self.session.write::<call::UsersDelete, _, _, _>(request, delete).await
    }
}

fn update(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::UpdateUserRequest,
    going: Going,
) -> Result<v1::UserResponse, Refusal> {
    let user = visible(tx, caller, &request.id)?;
    let permit: Permit<call::UsersUpdate> = permit(caller, &user)?;
    let sets_up = request.org.is_some()
        || request.enabled.is_some()
        || !(request.add_roles.is_empty() && request.remove_roles.is_empty());
    if sets_up && !caller.admin {
        return Err(Refusal::new(
            Code::Denied,
            "roles, organisation and enabled are for admins to set",
        )
        .hint("without an admin you can change name, language and phone")
        .about(&user.login));
    }
    guests::may_edit(tx, caller, &user, request, going)?;
    let groups = (going.groups_of)(tx, caller.tenant, user.id)?;
    let change = rules::edit(&user, &wanted(tx, caller.tenant, &user, request)?);
    if change.is_empty() {
        return answer(tx, caller, user.id, groups);
    }
    expect_version(request.write.as_ref(), &user.login, user.version)?;
    rules::keeps_an_admin(
        &user,
        &change,
        store::owns_daemon(tx, caller.tenant, user.id)?,
        store::other_admins(tx, caller.tenant, user.id)?,
    )?;
    record(tx, &permit, &user.login, &change)?;
    if change.int("enabled") == Some(0) {
        (going.disabled)(tx, &permit.consequence(target(&user)), user.id)?;
    }
    answer(tx, caller, user.id, groups)
}

fn wanted(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    user: &User,
    request: &v1::UpdateUserRequest,
) -> Result<Edit, Refusal> {
    let mut problems = Problems::new();
    let mut roles = user.roles;
    for role in &request.remove_roles {
        problems.take("remove_roles", roles.set(role, false));
    }
    for role in &request.add_roles {
        problems.take("add_roles", roles.set(role, true));
    }
    let org = match &request.org {
        None => None,
        Some(name) => Some(named_org(tx, tenant, &mut problems, name)?),
    };
    let mut line = |field, text: &Option<String>, max| {
        text.as_ref().map(|text| problems.take(field, text::optional_line(text, max)))
    };
    let edit = Edit {
        name: line("name", &request.name, NAME_MAX),
        language: line("language", &request.language, SHORT_MAX),
        phone: line("phone", &request.phone, SHORT_MAX),
        org,
        enabled: request.enabled,
        roles: Some(roles),
    };
    problems.end()?;
    Ok(edit)
}

fn delete(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::DeleteUserRequest,
    going: Going,
) -> Result<v1::UserResponse, Refusal> {
    let user = visible(tx, caller, &request.id)?;
    let permit: Permit<call::UsersDelete> = permit(caller, &user)?;
    guests::may_remove(tx, caller, &user, going)?;
    expect_version(request.write.as_ref(), &user.login, user.version)?;
    let change = rules::delete(&user);
    rules::keeps_an_admin(
        &user,
        &change,
        store::owns_daemon(tx, caller.tenant, user.id)?,
        store::other_admins(tx, caller.tenant, user.id)?,
    )?;
    let shown = wire(tx, caller, &user, Vec::new())?;
    record(tx, &permit, &user.login, &change)?;
    (going.removed)(tx, &permit.consequence(target(&user)), user.id)?;
    external::forget(tx, caller.tenant, NOUN, user.id.0)?;
    Ok(v1::UserResponse { write: None, user: Some(shown), secret: String::new() })
}

/// Tells in the history what happened to a user and changes nothing of the user's row.
///
/// # Errors
/// What the store answers.
pub fn note<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    login: &str,
    change: &Change,
) -> Result<(), Refusal> {
    let seq = journal::reserve(tx, permit.tenant())?;
    note_as(tx, permit, seq, login, change)
}

/// The same, under a number that is reserved already.
///
/// # Errors
/// What the store answers.
pub fn note_as<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    seq: Seq,
    login: &str,
    change: &Change,
) -> Result<(), Refusal> {
    journal::append(tx, permit, seq, Event { kind: &change.kind, object: login, body: change })
}

/// The last two beats: the change in the tables, and the event of it.
fn record<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    login: &str,
    change: &Change,
) -> Result<(), Refusal> {
    let seq = journal::reserve(tx, permit.tenant())?;
    store::apply(tx, permit, seq, change)?;
    journal::append(tx, permit, seq, Event { kind: &change.kind, object: login, body: change })
}

fn permit<A: Acting>(caller: &Caller, user: &User) -> Result<Permit<A>, Refusal> {
    policy::decide(caller, Facts { target: target(user), sides: sides(caller, Some(user)) })
}

fn target(user: &User) -> Target {
    Target { kind: NOUN, id: user.id.0, version: user.version }
}

/// Whether a caller may make a call about a user: what decides when it is made.
///
/// # Errors
/// What would be refused then.
pub fn judge(
    tx: &ReadTx<'_>,
    caller: &Caller,
    rpc: Rpc,
    login: &str,
    going: Going,
) -> Result<(), Refusal> {
    policy::admit(rpc, caller)?;
    let user = visible(tx, caller, login)?;
    policy::judge(caller, rpc, &sides(caller, Some(&user)))?;
    match rpc {
        Rpc::UsersUpdate => guests::may_set_up(caller, &user),
        Rpc::UsersDelete => guests::may_remove(tx, caller, &user, going),
        _ => Ok(()),
    }
}

fn sides(caller: &Caller, user: Option<&User>) -> Vec<Side> {
    let mut sides = Vec::new();
    if caller.admin {
        sides.push(Side::Admin);
    }
    if !caller.is_foreign() && user.is_some_and(|user| user.id == caller.user) {
        sides.push(Side::Own);
    }
    sides
}

fn answer(
    tx: &ReadTx<'_>,
    caller: &Caller,
    id: UserId,
    groups: Vec<String>,
) -> Result<v1::UserResponse, Refusal> {
    let user = store::get(tx, caller.tenant, id)?
        .ok_or_else(|| Refusal::internal("a user that was written is not there"))?;
    Ok(v1::UserResponse {
        write: None,
        user: Some(wire(tx, caller, &user, groups)?),
        secret: String::new(),
    })
}

/// A user in the words of the wire. Only admins and the users themselves learn more than names.
///
/// # Errors
/// What the store answers.
pub fn wire(
    tx: &ReadTx<'_>,
    caller: &Caller,
    user: &User,
    groups: Vec<String>,
) -> Result<v1::User, Refusal> {
    let org = orgs::slug_of(tx, caller.tenant, user.org)?;
    let names = v1::User {
        id: user.login.clone(),
        name: user.name.clone(),
        org,
        enabled: user.enabled,
        service_account: user.service_account,
        created_ms: user.created,
        version: user.version,
        ..v1::User::default()
    };
    if !caller.admin && caller.user != user.id {
        return Ok(names);
    }
    Ok(v1::User {
        roles: user.roles.names(),
        groups,
        language: user.language.clone(),
        phone: user.phone.clone(),
        scopes: user.scopes.split_ascii_whitespace().map(str::to_owned).collect(),
        external_id: user.external_id.clone(),
        ..names
    })
}
