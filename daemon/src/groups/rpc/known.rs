//! Which groups a caller may know of, and whether a caller may make a call about one.

use desk_proto::Rpc;

use super::{Leaving, NOUN, sides};
use crate::groups::model::Group;
use crate::groups::standing::{may_set_up, may_take_from};
use crate::groups::store;
use crate::kernel::id::GroupId;
use crate::kernel::refusal::Refusal;
use crate::policy::{self, Caller, Eyes, scope};
use crate::store::ReadTx;

/// Whether a requester may know of a group.
pub(super) type Knows = fn(&ReadTx<'_>, &Caller, GroupId) -> Result<bool, Refusal>;

/// A group that the caller may know of: those who work here all of them, a requester those that
/// have a ticket of theirs.
pub(super) fn known(
    tx: &ReadTx<'_>,
    caller: &Caller,
    name: &str,
    knows: Knows,
) -> Result<Group, Refusal> {
    let group = store::named(tx, caller.tenant, name)?;
    if scope(caller).eyes == Eyes::Requester && !knows(tx, caller, group.id)? {
        return Err(Refusal::not_found(NOUN, name));
    }
    Ok(group)
}

/// Whether a caller may make a call about a group: what decides when it is made.
///
/// # Errors
/// What would be refused then.
pub fn judge(
    tx: &ReadTx<'_>,
    caller: &Caller,
    rpc: Rpc,
    name: &str,
    leaving: Leaving,
) -> Result<(), Refusal> {
    policy::admit(rpc, caller)?;
    let group = known(tx, caller, name, leaving.knows)?;
    policy::judge(caller, rpc, &sides(caller))?;
    match rpc {
        Rpc::GroupsGet => Ok(()),
        Rpc::GroupsRmUser | Rpc::GroupsSetUsers | Rpc::GroupsDelete => {
            may_set_up(caller, &group)?;
            may_take_from(tx, caller, &group, leaving.asked)
        }
        _ => may_set_up(caller, &group),
    }
}
