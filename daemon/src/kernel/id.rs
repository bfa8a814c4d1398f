//! Identifiers. An object's id is the journal number of the event that made it, so ids are unique
//! inside a tenant and their gaps tell nothing about other tenants.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);
    )*};
}

ids! {
    /// A tenant, the unit of isolation. Not a journal number: a counter of the store.
    TenantId
    /// A user or service account.
    UserId
    /// An organisation.
    OrgId
    /// A service group.
    GroupId
    /// A service or category of the catalogue.
    ServiceId
    /// A ticket. What people call its number is a text of its own.
    TicketId
    /// An API token.
    TokenId
}

/// A number in the journal of one tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seq(pub i64);
