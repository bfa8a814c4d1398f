//! A user who is there already and is to become what a request for a new one says. It is `edit` with
//! its rights; how the user is found belongs here, what may be changed does not. No password is made.

use desk_proto::{call, v1};

use super::{Going, permit};
use crate::identity::users::model::{self, Roles, User};
use crate::identity::users::{NOUN, store};
use crate::kernel::id::UserId;
use crate::kernel::refusal::{Problems, Refusal};
use crate::policy::{Caller, Permit, scope};
use crate::session::{empties, external, may_empty, said};
use crate::store::{ReadTx, Tx};

/// The user whom a request means: the one whom its row has made, else the one of its address.
pub(super) fn there(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::CreateUserRequest,
) -> Result<Option<User>, Refusal> {
    if let Some(id) = external::made(tx, caller.tenant, NOUN, &request.external_id)? {
        return store::get(tx, caller.tenant, UserId(id));
    }
    match model::login(&request.login) {
        Ok(login) => store::visible(tx, &scope(caller), &login),
        Err(_) => Ok(None),
    }
}

/// Changes the user to what the request says.
pub(super) fn update(
    tx: &mut Tx<'_>,
    caller: &Caller,
    user: &User,
    request: &v1::CreateUserRequest,
    going: Going,
) -> Result<v1::UserResponse, Refusal> {
    let _: Permit<call::UsersUpdate> = permit(caller, user)?;
    external::is_of(NOUN, &user.login, &user.external_id, &request.external_id)?;
    may_empty(request.write.as_ref(), &["name", "org", "language", "phone", "roles"])?;
    let mut problems = Problems::new();
    let roles = roles(user, request, &mut problems);
    stays(user, request, &mut problems);
    problems.end().map_err(|refusal| refusal.about(&user.login))?;
    let write = request.write.as_ref();
    let edit = v1::UpdateUserRequest {
        write: request.write.clone(),
        id: user.login.clone(),
        name: said(write, "name", &request.name),
        org: said(write, "org", &request.org),
        language: said(write, "language", &request.language),
        phone: said(write, "phone", &request.phone),
        enabled: request.enabled,
        add_roles: roles.0,
        remove_roles: roles.1,
    };
    super::update(tx, caller, &edit, going)
}

/// The roles to give and to take: those that are named are all that there are then.
fn roles(
    user: &User,
    request: &v1::CreateUserRequest,
    problems: &mut Problems,
) -> (Vec<String>, Vec<String>) {
    let mut wanted = Roles::default();
    for role in &request.roles {
        problems.take("roles", wanted.set(role, true));
    }
    if request.roles.is_empty() && !empties(request.write.as_ref(), "roles") {
        return Default::default();
    }
    // Everybody is a requester; it is never taken.
    let (before, after) = (user.roles.names(), wanted.names());
    let not_in = |names: &[String], others: &[String]| -> Vec<String> {
        let is_more = |name: &&String| name.as_str() != "requester" && !others.contains(name);
        names.iter().filter(is_more).cloned().collect()
    };
    (not_in(&after, &before), not_in(&before, &after))
}

/// What no later call changes has to be what it is.
fn stays(user: &User, request: &v1::CreateUserRequest, problems: &mut Problems) {
    let login = model::login(&request.login);
    if !request.login.is_empty() && !login.is_ok_and(|said| said.eq_ignore_ascii_case(&user.login))
    {
        problems.add("login", format!("is {}, which stays", user.login));
    }
    if request.service_account && !user.service_account {
        problems.add("service_account", "this is a person, who stays one");
    }
    if !request.scopes.is_empty() {
        let said = problems.take("scopes", model::scopes(&request.scopes));
        if said != user.scopes {
            let are = if user.scopes.is_empty() { "none" } else { &user.scopes };
            problems.add("scopes", format!("are {are}, and stay so; a token has its own"));
        }
    }
}
