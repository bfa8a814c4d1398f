//! Finding users: by address, as far as the caller may see them, and in lists.

use desk_proto::v1;

use super::{Going, wire};
use crate::identity::orgs;
use crate::identity::users::{NOUN, User, store};
use crate::kernel::id::UserId;
use crate::kernel::page;
use crate::kernel::refusal::{Problems, Refusal, if_there};
use crate::policy::{self, Caller, scope};
use crate::store::ReadTx;

/// The user with an address, as far as the caller may see it; `@me` is the caller.
pub(super) fn visible(tx: &ReadTx<'_>, caller: &Caller, login: &str) -> Result<User, Refusal> {
    let found = match login {
        "@me" => store::get(tx, caller.tenant, caller.user)?,
        login => store::visible(tx, &scope(caller), login)?,
    };
    found.ok_or_else(|| match login {
        "@me" => Refusal::not_found(NOUN, login)
            .hint("you are no user of this tenant; desk whoami shows who you are here"),
        login => Refusal::not_found(NOUN, login),
    })
}

/// The id of the user with an address; `@me` is the caller.
///
/// # Errors
/// `NOT_FOUND` when the caller may not see such a user.
pub fn user_named(tx: &ReadTx<'_>, caller: &Caller, login: &str) -> Result<UserId, Refusal> {
    Ok(visible(tx, caller, login)?.id)
}

/// The ids of one page of the users whom the caller may see.
///
/// # Errors
/// What the store answers.
pub fn page_of_ids(
    tx: &ReadTx<'_>,
    caller: &Caller,
    asked: &page::Asked,
) -> Result<(Vec<UserId>, page::Answered), Refusal> {
    let order = page::order("id", store::ORDER, "id")?;
    let everybody = store::Filter::default();
    let (users, answered) = store::list(tx, &scope(caller), &everybody, &order, asked)?;
    Ok((users.into_iter().map(|user| user.id).collect(), answered))
}

/// The id of the user with an address who can sign in, if the caller may see one.
///
/// # Errors
/// What the store answers.
pub fn enabled_user(
    tx: &ReadTx<'_>,
    caller: &Caller,
    login: &str,
) -> Result<Option<UserId>, Refusal> {
    let found = if_there(visible(tx, caller, login))?;
    Ok(found.filter(|user| user.enabled).map(|user| user.id))
}

/// The id of the user with an address whom the caller may name in a request: one whom the caller sees,
/// and for programs, which ask for people whom they may not list, everybody. That nobody has the address
/// and that the one who has it cannot sign in are one answer.
///
/// # Errors
/// What the store answers.
pub fn nameable(tx: &ReadTx<'_>, caller: &Caller, login: &str) -> Result<Option<UserId>, Refusal> {
    match caller.service_account {
        true => Ok(on_behalf(tx, caller, login)?.map(|user| user.id)),
        false => enabled_user(tx, caller, login),
    }
}

/// The user with an address in whose name a ticket may be opened, by one who may do so. Programs
/// open tickets for people whom they may not list.
///
/// # Errors
/// What the store answers.
pub fn on_behalf(tx: &ReadTx<'_>, caller: &Caller, login: &str) -> Result<Option<User>, Refusal> {
    let everybody = policy::Scope { eyes: policy::Eyes::Agent, ..scope(caller) };
    Ok(store::visible(tx, &everybody, login)?.filter(|user| user.enabled))
}

pub(super) fn list(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::ListUsersRequest,
    going: Going,
) -> Result<v1::ListUsersResponse, Refusal> {
    let asked = request.page.clone().unwrap_or_default();
    let order = page::order(&asked.order_by, store::ORDER, "id")?;
    let org = match request.org.as_str() {
        "" => None,
        name => Some(orgs::visible(tx, &scope(caller), name)?.id),
    };
    let only = match request.group.as_str() {
        "" => None,
        // Who is in which group is for those who work here.
        name if scope(caller).eyes == policy::Eyes::Requester => {
            return Err(Refusal::not_found("group", name));
        }
        name => Some((going.members_of)(tx, caller.tenant, name)?),
    };
    let roles = ["", "requester", "main_contact", "agent", "admin", "tenant_manager"];
    if !roles.contains(&request.role.as_str()) {
        let mut problems = Problems::new();
        problems.add("role", format!("\"{}\" is none of{}", request.role, roles.join(" ")));
        problems.end()?;
    }
    let filter =
        store::Filter { search: request.search.clone(), org, role: request.role.clone(), only };
    let asked = page::Asked {
        size: page::size(asked.size)?,
        token: asked.token,
        with_total: asked.with_total,
    };
    let (users, answered) = store::list(tx, &scope(caller), &filter, &order, &asked)?;
    let users = users
        .iter()
        .map(|user| {
            let groups = match user.memberships {
                0 => Vec::new(),
                _ => (going.groups_of)(tx, caller.tenant, user.id)?,
            };
            wire(tx, caller, user, groups)
        })
        .collect::<Result<_, _>>()?;
    let page = Some(v1::PageInfo { next: answered.next, total: answered.total });
    Ok(v1::ListUsersResponse { users, page })
}
