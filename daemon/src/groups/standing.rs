//! Where a caller stands towards a group. What asks whether the *caller* is a member asks here, because a
//! guest is one without being in the table; what asks about a user asks `store.rs`.

use super::model::Group;
use super::store;
use crate::kernel::id::{GroupId, TenantId};
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::Caller;
use crate::store::ReadTx;

/// Whether the caller has the rights of a member of a group. A guest has them in every group that is
/// not confidential.
///
/// # Errors
/// What the store answers.
pub fn stands_in(tx: &ReadTx<'_>, caller: &Caller, group: GroupId) -> Result<bool, Refusal> {
    if caller.guest().is_some() {
        return Ok(store::get(tx, caller.tenant, group)?.is_some_and(|group| opens_to(&group)));
    }
    store::is_member(tx, caller.tenant, group, caller.user)
}

/// Whether a guest is a member of it.
fn opens_to(group: &Group) -> bool {
    !group.confidential && !group.removed
}

/// Whether a ticket waits for the approval of a group.
type Asked = fn(&ReadTx<'_>, TenantId, GroupId) -> Result<bool, Refusal>;

/// Whether the caller, who sets groups up, may take members out of this one. A guest who could would
/// bring about an approval: where all who are left have said yes, nobody is waited for.
///
/// # Errors
/// `DENIED`.
pub(super) fn may_take_from(
    tx: &ReadTx<'_>,
    caller: &Caller,
    group: &Group,
    asked: Asked,
) -> Result<(), Refusal> {
    if caller.guest().is_none() || !asked(tx, caller.tenant, group.id)? {
        return Ok(());
    }
    let what = format!(
        "{} is asked for approval: those who belong to the tenant take members out of it",
        group.slug
    );
    Err(Refusal::new(Code::Denied, what).hint("ask an admin of the tenant").about(&group.slug))
}

/// Whether the caller, who sets groups up, may set up this one. A guest who could would make the
/// tickets of a confidential group everybody's.
///
/// # Errors
/// `DENIED`.
pub(super) fn may_set_up(caller: &Caller, group: &Group) -> Result<(), Refusal> {
    if caller.guest().is_none() || !group.confidential {
        return Ok(());
    }
    Err(Refusal::new(
        Code::Denied,
        format!("{} is confidential: it is set up by those who belong to the tenant", group.slug),
    )
    .hint("ask an admin of the tenant")
    .about(&group.slug))
}
