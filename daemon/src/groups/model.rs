//! What a group is.

use crate::kernel::clock::Millis;
use crate::kernel::id::{GroupId, UserId};

/// The longest name, in bytes.
pub const NAME_MAX: usize = 200;
/// The longest description, in bytes.
pub const DESCRIPTION_MAX: usize = 4_000;
/// The most members.
pub const MEMBERS_MAX: usize = 1_000;

/// A group as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The id.
    pub id: GroupId,
    /// The public id.
    pub slug: String,
    /// Unique in the tenant.
    pub name: String,
    /// One of the types that the tenant has.
    pub kind: String,
    /// What it does.
    pub description: String,
    /// Among agents only members see its tickets.
    pub confidential: bool,
    /// Who made it; nobody when the daemon did.
    pub creator: Option<UserId>,
    /// It is not there any more; only old tickets still name it.
    pub removed: bool,
    /// How many open tickets it has.
    pub open_tickets: i64,
    /// The name that another system has for it.
    pub external_id: String,
    /// When it was made.
    pub created: Millis,
    /// Grows by one with each change.
    pub version: i64,
}

/// What is wanted of a new group, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewGroup {
    /// The public id.
    pub slug: String,
    /// The name.
    pub name: String,
    /// One of the types that the tenant has.
    pub kind: String,
    /// What it does.
    pub description: String,
    /// Among agents only members see its tickets.
    pub confidential: bool,
    /// Its first members, in order of id.
    pub members: Vec<UserId>,
    /// The name that another system has for it.
    pub external_id: String,
}

/// The new values of some fields, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edit {
    /// The name.
    pub name: Option<String>,
    /// One of the types that the tenant has.
    pub kind: Option<String>,
    /// What it does.
    pub description: Option<String>,
    /// Among agents only members see its tickets.
    pub confidential: Option<bool>,
}

/// A type that there is, out of those that the tenant has.
///
/// # Errors
/// A sentence that names those that there are.
pub fn kind(text: &str, types: &[String]) -> Result<String, String> {
    if types.iter().any(|known| known == text) {
        Ok(text.to_owned())
    } else {
        Err(format!("\"{text}\" is none of {}", types.join(", ")))
    }
}
