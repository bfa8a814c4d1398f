//! Policies: what a tenant has decided. Each key stands in one table with its default, its check
//! and what it decides.

mod rpc;
mod store;

pub use rpc::{Judge, Service};
pub use store::{replay, value};

/// Which roles need a second factor.
pub const SECOND_FACTOR_ROLES: &str = "second_factor.roles";

/// One key.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// The key.
    pub key: &'static str,
    /// What holds until the tenant sets it.
    pub default: &'static str,
    /// What it decides.
    pub help: &'static str,
    /// The value in its one form, or why it is none.
    pub check: fn(&str) -> Result<String, String>,
}

/// Every key.
pub const KNOWN: &[Known] = &[Known {
    key: SECOND_FACTOR_ROLES,
    default: "admin tenant_manager",
    help: "the roles that need a second factor, or none",
    check: roles,
}];

fn roles(text: &str) -> Result<String, String> {
    const ROLES: &[&str] = &["requester", "main_contact", "agent", "admin", "tenant_manager"];
    let mut roles: Vec<_> =
        text.split([',', ' ']).filter(|role| !role.is_empty() && *role != "none").collect();
    if let Some(bad) = roles.iter().find(|role| !ROLES.contains(role)) {
        return Err(format!("\"{bad}\" is none of {}, none", ROLES.join(", ")));
    }
    roles.sort_unstable();
    roles.dedup();
    Ok(if roles.is_empty() { "none".to_owned() } else { roles.join(" ") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_pass_their_own_check() {
        for known in KNOWN {
            assert_eq!((known.check)(known.default).as_deref(), Ok(known.default), "{}", known.key);
        }
    }

    #[test]
    fn roles_are_known_ones() {
        assert_eq!(roles("tenant_manager,admin,admin").unwrap(), "admin tenant_manager");
        assert_eq!(roles("none").unwrap(), "none");
        assert!(roles("root").unwrap_err().contains("admin"));
    }
}
