//! What a list may show. Each slice's `store.rs` turns a scope into its `WHERE`; there is no
//! list without one, and a foreign object and an absent one run the same statement.

use super::caller::Caller;
use crate::kernel::id::{OrgId, TenantId, UserId};

/// With whose eyes the caller looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eyes {
    /// Everything of the tenant.
    Admin,
    /// What agents see: all but what is confidential to groups that they are not in.
    Agent,
    /// What requesters see: their own.
    Requester,
}

/// What the caller may see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The tenant.
    pub tenant: TenantId,
    /// The caller.
    pub viewer: UserId,
    /// The caller's organisation.
    pub org: Option<OrgId>,
    /// With whose eyes.
    pub eyes: Eyes,
}

/// The scope of a caller.
pub fn scope(caller: &Caller) -> Scope {
    // A guest is an admin in what is set up, but not over what is confidential.
    let eyes = if caller.guest().is_some() {
        Eyes::Agent
    } else if caller.admin {
        Eyes::Admin
    } else if caller.agent {
        Eyes::Agent
    } else {
        Eyes::Requester
    };
    // Nothing is a guest's own, not even what has nobody.
    let viewer = if caller.guest().is_some() { UserId(-1) } else { caller.user };
    Scope { tenant: caller.tenant, viewer, org: caller.org, eyes }
}
