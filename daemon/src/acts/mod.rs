//! Floor 3: acts that reach over several slices. A slice that must not know what lies to its
//! right is handed these by `serve/`.

pub mod bootstrap;
pub mod judge;

use crate::groups::model::Group;
use crate::groups::{self, Leaving};
use crate::identity::policies::Neighbours;
use crate::identity::users::Going;
use crate::identity::{sessions, tokens};
use crate::kernel::id::{TenantId, TicketId, UserId};
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::{Caller, Consequence, Permit, scope};
use crate::store::{ReadTx, Tx};
use crate::{access, catalog, tickets};

/// What follows when members leave a group, or a group goes.
pub const LEAVING: Leaving = Leaving {
    member: tickets::leave_group,
    group: hand_over,
    knows: tickets::has_of_group,
    services: catalog::users_of_group,
    asked: tickets::awaits_group,
};

/// What follows when a user goes.
pub const GOING: Going = Going {
    disabled: disable_user,
    removed: remove_user,
    held: tickets::holds_user,
    groups_of,
    members_of: |tx, tenant, name| groups::members(tx, tenant, groups::named(tx, tenant, name)?.id),
};

/// What has a word in what a tenant decides.
pub const NEIGHBOURS: Neighbours = Neighbours {
    service: |tx, caller, name| {
        let node = catalog::visible(tx, &scope(caller), name)?;
        if node.category {
            let problem = format!("service: \"{}\" is a category; name a service", node.path);
            return Err(Refusal::new(Code::Invalid, problem).about(&node.slug));
        }
        Ok((node.id, node.slug))
    },
    asked: catalog::for_everybody,
    slug: catalog::slug_of,
    types: groups::types_in_use,
    settle: |tx, permit| access::settle(tx, permit, permit.tenant()),
};

/// Whether a caller may still see the object of a write that is answered again. What admins set up
/// they see in any case; that they are admins is asked before.
///
/// # Errors
/// What the store answers.
pub fn sees(tx: &ReadTx<'_>, caller: &Caller, kind: &str, id: i64) -> Result<bool, Refusal> {
    // What lies in another tenant has that behind an @.
    let (kind, tenant) = match kind.split_once('@') {
        Some((kind, tenant)) => (kind, TenantId(tenant.parse().unwrap_or(0))),
        None => (kind, caller.tenant),
    };
    match kind {
        tickets::NOUN => tickets::sees(tx, caller, TicketId(id)),
        access::REQUEST | access::GRANT | access::VISIT => {
            access::sees(tx, caller, kind, (tenant, id))
        }
        _ => Ok(true),
    }
}

/// The slugs of the groups that a user is a member of.
///
/// # Errors
/// What the store answers.
pub fn groups_of(tx: &ReadTx<'_>, tenant: TenantId, user: UserId) -> Result<Vec<String>, Refusal> {
    Ok(groups::of_member(tx, tenant, user)?.into_iter().map(|(_, slug)| slug).collect())
}

fn hand_over(
    tx: &mut Tx<'_>,
    permit: &Permit<Consequence>,
    from: &Group,
    to: &Group,
) -> Result<(), Refusal> {
    catalog::can_hand_over(tx, permit.tenant(), from, to)?;
    for service in catalog::services_of_group(tx, permit.tenant(), from.id)? {
        catalog::hand_over(tx, permit, service, from.id, to.id)?;
    }
    tickets::move_group(tx, permit, from.id, to.id)
}

fn disable_user(
    tx: &mut Tx<'_>,
    permit: &Permit<Consequence>,
    user: UserId,
) -> Result<(), Refusal> {
    tickets::leave_user(tx, permit, user)?;
    access::leave_user(tx, permit, user)?;
    sessions::end_all(tx, permit, permit.tenant(), user)
}

fn remove_user(tx: &mut Tx<'_>, permit: &Permit<Consequence>, user: UserId) -> Result<(), Refusal> {
    tickets::leave_user(tx, permit, user)?;
    access::leave_user(tx, permit, user)?;
    sessions::end_all(tx, permit, permit.tenant(), user)?;
    groups::leave_all(tx, permit, user)?;
    tokens::revoke_all(tx, permit, permit.tenant(), user)
}
