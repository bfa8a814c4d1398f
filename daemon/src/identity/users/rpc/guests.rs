//! What a guest, who sets a tenant up with an admin's rights, may not do to its users: give or take the
//! roles that set up and let in, or touch those who have them; say where second factors may be sent; keep
//! from acting whoever has a part in what is none of a guest's. So no guest locks a tenant out of its own
//! house, none stays in it, and none decides what is confidential or approved.

use desk_proto::v1;

use super::Going;
use crate::identity::users::model::{Roles, User};
use crate::identity::users::store;
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::Caller;
use crate::store::ReadTx;

/// What is said of telephone numbers.
const PHONES: &str = "telephone numbers are given and taken";

/// Whether the roles are such that only the tenant's own people give and take them.
fn are_high(roles: Roles) -> bool {
    roles.admin || roles.tenant_manager
}

/// Whether any of these roles is such a one.
fn name_high(words: &[String]) -> bool {
    words.iter().any(|word| {
        let mut roles = Roles::default();
        roles.set(word, true).is_ok() && are_high(roles)
    })
}

/// Whether the caller may make such a user.
pub(super) fn may_make(caller: &Caller, request: &v1::CreateUserRequest) -> Result<(), Refusal> {
    if caller.guest().is_none() {
        return Ok(());
    }
    if name_high(&request.roles) {
        return Err(denied("the roles admin and tenant_manager are given", &request.login));
    }
    match request.phone.is_empty() {
        true => Ok(()),
        false => Err(denied(PHONES, &request.login)),
    }
}

/// Whether the caller may set up a user at all.
pub(super) fn may_set_up(caller: &Caller, user: &User) -> Result<(), Refusal> {
    match caller.guest().is_some() && are_high(user.roles) {
        true => Err(denied("an admin or a tenant manager is set up", &user.login)),
        false => Ok(()),
    }
}

/// Whether the caller may change so much of a user.
pub(super) fn may_edit(
    tx: &ReadTx<'_>,
    caller: &Caller,
    user: &User,
    request: &v1::UpdateUserRequest,
    going: Going,
) -> Result<(), Refusal> {
    may_set_up(caller, user)?;
    if caller.guest().is_none() {
        return Ok(());
    }
    if name_high(&request.add_roles) || name_high(&request.remove_roles) {
        let what = "the roles admin and tenant_manager are given and taken";
        return Err(denied(what, &user.login));
    }
    if request.phone.is_some() {
        return Err(denied(PHONES, &user.login));
    }
    match request.enabled.is_some() && (going.held)(tx, caller.tenant, user.id)? {
        true => Err(denied(&format!("{} is enabled and disabled", user.login), &user.login)),
        false => Ok(()),
    }
}

/// Whether the caller may remove a user. Their tokens would go as well, which are none of a guest's.
pub(super) fn may_remove(
    tx: &ReadTx<'_>,
    caller: &Caller,
    user: &User,
    going: Going,
) -> Result<(), Refusal> {
    may_set_up(caller, user)?;
    if caller.guest().is_none() {
        return Ok(());
    }
    let tenant = caller.tenant;
    // One wording: why it is so is none of a guest's either.
    match (going.held)(tx, tenant, user.id)? || store::has_token(tx, tenant, user.id)? {
        true => Err(denied(&format!("{} is removed", user.login), &user.login)),
        false => Ok(()),
    }
}

fn denied(what: &str, login: &str) -> Refusal {
    Refusal::new(Code::Denied, format!("{what} by those who belong to the tenant"))
        .hint("ask an admin of the tenant")
        .about(login)
}
