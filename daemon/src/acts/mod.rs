//! Floor 3: acts that reach over several slices. A slice that must not know what lies to its
//! right is handed these by `serve/`.

pub mod bootstrap;
pub mod judge;
pub mod restored;

use crate::groups::model::Group;
use crate::groups::{self, Leaving};
use crate::identity::policies::Neighbours;
use crate::identity::users::{self, Going};
use crate::identity::{sessions, tenants, tokens};
use crate::kernel::id::{TenantId, TicketId, TokenId, UserId};
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::{Caller, Consequence, Permit, scope};
use crate::session::{Object, Sight};
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

/// How much a caller sees of the object of a write that is answered again, or of what followed from one.
/// That the caller may make the call is asked before, so what only those do who see all of it, such as
/// groups, services and policies, is seen.
///
/// # Errors
/// What the store answers.
pub fn sees(tx: &ReadTx<'_>, caller: &Caller, object: &Object<'_>) -> Result<Sight, Refusal> {
    let Object { tenant, kind, id, name } = *object;
    // Where no object was answered there is nothing to see.
    if id == 0 && name.is_empty() {
        return Ok(Sight::Inside);
    }
    let own = |user: UserId| (tenant, user) == (caller.home, caller.actor);
    let seen = match kind {
        tickets::NOUN => return ticket(tx, caller, TicketId(id), name),
        access::REQUEST | access::GRANT | access::VISIT => {
            access::sees(tx, caller, kind, (tenant, id))?
        }
        // Where the id does not say who it is, the address does.
        users::NOUN if own(UserId(id)) || (id == 0 && name == caller.login) => true,
        // In another tenant there is only what its provider does.
        _ if tenant != caller.tenant => caller.tenant_manager,
        tenants::NOUN => name.is_empty() || caller.admin || caller.tenant_manager,
        users::NOUN => caller.admin || caller.owner,
        // What signs people in is none of a guest's.
        tokens::NOUN => {
            let id = if id == 0 { name.parse().unwrap_or(0) } else { id };
            let token = tokens::get(tx, tenant, TokenId(id))?;
            let is_own = token.is_some_and(|token| own(token.user));
            (caller.admin && caller.guest().is_none()) || is_own
        }
        _ => true,
    };
    Ok(if seen { Sight::Inside } else { Sight::Nothing })
}

fn ticket(tx: &ReadTx<'_>, caller: &Caller, id: TicketId, number: &str) -> Result<Sight, Refusal> {
    let id = match id {
        TicketId(0) => tickets::with_number(tx, caller, number)?,
        id => tickets::sees(tx, caller, id)?.then_some(id),
    };
    Ok(match id {
        None => Sight::Nothing,
        Some(id) if tickets::reads_inside(tx, caller, id)? => Sight::Inside,
        Some(_) => Sight::Outside,
    })
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
