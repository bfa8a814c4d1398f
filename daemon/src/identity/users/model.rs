//! What a user is.

use crate::kernel::clock::Millis;
use crate::kernel::id::{OrgId, UserId};
use crate::kernel::words::none_of;
use crate::policy::TokenScope;

/// The longest address, in bytes (RFC 5321).
pub const LOGIN_MAX: usize = 254;
/// The longest name, in bytes.
pub const NAME_MAX: usize = 200;
/// The longest phone number and language tag, in bytes.
pub const SHORT_MAX: usize = 40;

/// The roles that are given; `agent` is not, it follows from membership of a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roles {
    /// Sets the tenant up.
    pub admin: bool,
    /// Sets up the tenants of customers.
    pub tenant_manager: bool,
    /// Speaks for the organisation.
    pub main_contact: bool,
}

impl Roles {
    /// With a role, or without it.
    ///
    /// # Errors
    /// A sentence that names the roles that there are.
    pub fn set(&mut self, name: &str, held: bool) -> Result<(), String> {
        match name {
            "admin" => self.admin = held,
            "tenant_manager" => self.tenant_manager = held,
            "main_contact" => self.main_contact = held,
            "requester" if held => *self = Roles::default(),
            "requester" => {}
            "agent" => return Err("agent follows from membership: use desk group add-user".into()),
            _ => {
                return Err(none_of(
                    name,
                    &["requester", "main_contact", "admin", "tenant_manager"],
                ));
            }
        }
        Ok(())
    }

    /// Their names.
    pub fn names(self) -> Vec<String> {
        let held = [
            ("admin", self.admin),
            ("main_contact", self.main_contact),
            ("tenant_manager", self.tenant_manager),
        ];
        let names: Vec<String> =
            held.iter().filter(|(_, held)| *held).map(|(name, _)| (*name).to_owned()).collect();
        if names.is_empty() { vec!["requester".to_owned()] } else { names }
    }
}

/// A user as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// The id.
    pub id: UserId,
    /// The address.
    pub login: String,
    /// The name.
    pub name: String,
    /// The organisation.
    pub org: Option<OrgId>,
    /// The roles.
    pub roles: Roles,
    /// A language tag.
    pub language: String,
    /// A phone number.
    pub phone: String,
    /// Whether the user can sign in.
    pub enabled: bool,
    /// Not there any more; only the history still names it.
    pub removed: bool,
    /// The account of a program.
    pub service_account: bool,
    /// What its tokens are narrowed to: names, separated by spaces.
    pub scopes: String,
    /// How many groups the user is a member of.
    pub memberships: i64,
    /// The name that another system has for it.
    pub external_id: String,
    /// When it was made.
    pub created: Millis,
    /// Grows by one with each change.
    pub version: i64,
}

impl User {
    /// Whether the user is there to act: neither disabled nor removed.
    pub const fn is_active(&self) -> bool {
        self.enabled && !self.removed
    }
}

/// What is wanted of a new user, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewUser {
    /// The address.
    pub login: String,
    /// The name.
    pub name: String,
    /// The organisation.
    pub org: Option<OrgId>,
    /// The roles.
    pub roles: Roles,
    /// A language tag.
    pub language: String,
    /// A phone number.
    pub phone: String,
    /// The account of a program.
    pub service_account: bool,
    /// What its tokens are narrowed to.
    pub scopes: String,
    /// The name that another system has for it.
    pub external_id: String,
}

/// The new values of some fields, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edit {
    /// The name.
    pub name: Option<String>,
    /// The organisation, or none.
    pub org: Option<Option<OrgId>>,
    /// A language tag.
    pub language: Option<String>,
    /// A phone number.
    pub phone: Option<String>,
    /// Whether the user can sign in.
    pub enabled: Option<bool>,
    /// The roles.
    pub roles: Option<Roles>,
}

/// An address: ASCII, one `@` with something on both sides, no blanks and no controls.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn login(text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.is_empty() {
        return Err("is required".into());
    }
    if text.len() > LOGIN_MAX {
        return Err(format!("has {} bytes; {LOGIN_MAX} is the limit", text.len()));
    }
    if let Some(bad) = text.chars().find(|c| !c.is_ascii_graphic() || "\"(),:;<>[]\\".contains(*c))
    {
        return Err(format!("an address is plain ASCII; U+{:04X} is not allowed", u32::from(bad)));
    }
    match text.split_once('@') {
        Some((local, domain))
            if !local.is_empty() && !domain.is_empty() && !domain.contains('@') =>
        {
            Ok(text.to_owned())
        }
        _ => Err("is not an address such as ada@example.org".into()),
    }
}

/// Names of scopes, checked and joined by spaces.
///
/// # Errors
/// A sentence that names the scopes that there are.
pub fn scopes(names: &[String]) -> Result<String, String> {
    for name in names {
        if TokenScope::named(name).is_none() {
            let known: Vec<_> = TokenScope::NAMED.iter().map(|(name, _)| *name).collect();
            return Err(format!("\"{name}\" is none of {}", known.join(", ")));
        }
    }
    Ok(names.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_plain() {
        assert_eq!(login(" Ada@example.org ").unwrap(), "Ada@example.org");
        for bad in ["", "ada", "@x", "a@", "a@b@c", "a b@c", "аda@example.org", "a\u{0}@b", "<a@b>"]
        {
            assert!(login(bad).is_err(), "{bad}");
        }
        assert!(login(&format!("{}@x", "a".repeat(300))).unwrap_err().contains("limit"));
    }

    #[test]
    fn an_agent_is_made_by_membership() {
        let mut roles = Roles::default();
        assert!(roles.set("agent", true).unwrap_err().contains("add-user"));
        roles.set("admin", true).unwrap();
        assert_eq!(roles.names(), ["admin"]);
        roles.set("requester", true).unwrap();
        assert_eq!(roles.names(), ["requester"]);
    }
}
