//! What a decision about a user changes. Pure: no store, no clock.

use super::model::{Edit, NewUser, User};
use crate::kernel::change::Change;
use crate::kernel::refusal::{Code, Refusal};

/// Makes a user.
pub fn create(new: &NewUser) -> Change {
    Change::new("user.created")
        .made("login", &new.login)
        .made("name", &new.name)
        .made("org", new.org.map(|org| org.0))
        .made("admin", new.roles.admin)
        .made("tenant_manager", new.roles.tenant_manager)
        .made("main_contact", new.roles.main_contact)
        .made("language", &new.language)
        .made("phone", &new.phone)
        .made("service_account", new.service_account)
        .made("scopes", &new.scopes)
        .made("external_id", &new.external_id)
}

/// Binds an operating system's user to a user.
pub fn bind_os(uid: u32, owner: bool) -> Change {
    Change::new("user.os_bound").made("uid", i64::from(uid)).made("owner", owner)
}

/// Ends that an operating system's user stands for a user.
pub fn unbind_os(uid: u32) -> Change {
    Change::new("user.os_unbound").with("uid", Some(i64::from(uid)), None::<i64>)
}

/// Changes fields; nothing when they are so already.
pub fn edit(user: &User, edit: &Edit) -> Change {
    let roles = edit.roles.unwrap_or(user.roles);
    let enabled = edit.enabled.unwrap_or(user.enabled);
    let kind = match (user.enabled, enabled) {
        (true, false) => "user.disabled",
        (false, true) => "user.enabled",
        _ => "user.edited",
    };
    Change::new(kind)
        .with("name", &user.name, edit.name.as_ref().unwrap_or(&user.name))
        .with("org", user.org.map(|org| org.0), edit.org.unwrap_or(user.org).map(|org| org.0))
        .with("admin", user.roles.admin, roles.admin)
        .with("tenant_manager", user.roles.tenant_manager, roles.tenant_manager)
        .with("main_contact", user.roles.main_contact, roles.main_contact)
        .with("language", &user.language, edit.language.as_ref().unwrap_or(&user.language))
        .with("phone", &user.phone, edit.phone.as_ref().unwrap_or(&user.phone))
        .with("enabled", user.enabled, enabled)
}

/// Removes a user.
pub fn delete(user: &User) -> Change {
    Change::new("user.removed").with("enabled", user.enabled, false).with("removed", false, true)
}

/// Whether a change leaves the tenant an admin who can sign in, and the daemon an owner.
///
/// # Errors
/// `LAST_ADMIN`, `OWNS_DAEMON`.
pub fn keeps_an_admin(
    user: &User,
    change: &Change,
    owner: bool,
    other_admins: i64,
) -> Result<(), Refusal> {
    let loses = change.int("admin") == Some(0)
        || change.int("enabled") == Some(0)
        || change.int("removed") == Some(1);
    if owner && loses {
        return Err(Refusal::new(Code::Owner, format!("{} owns the daemon", user.login))
            .hint("the owner of the daemon stays an admin who can sign in")
            .about(&user.login));
    }
    if user.roles.admin && user.enabled && loses && other_admins == 0 {
        return Err(Refusal::new(
            Code::LastAdmin,
            format!("{} is the last admin of the tenant", user.login),
        )
        .hint("make somebody else an admin first: desk user edit USER --add-role admin")
        .about(&user.login));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::users::model::Roles;
    use crate::kernel::id::{OrgId, UserId};

    fn user() -> User {
        User {
            id: UserId(2),
            login: "ada@example.org".into(),
            name: "Ada".into(),
            org: Some(OrgId(9)),
            roles: Roles { admin: true, ..Roles::default() },
            language: String::new(),
            phone: String::new(),
            enabled: true,
            removed: false,
            service_account: false,
            scopes: String::new(),
            memberships: 0,
            external_id: String::new(),
            created: 0,
            version: 1,
        }
    }

    #[test]
    fn disabling_is_an_event_of_its_own() {
        let change = edit(&user(), &Edit { enabled: Some(false), ..Edit::default() });
        assert_eq!((change.kind.as_str(), change.int("enabled")), ("user.disabled", Some(0)));
        assert!(edit(&user(), &Edit { enabled: Some(true), ..Edit::default() }).is_empty());
        let change = edit(&user(), &Edit { org: Some(None), ..Edit::default() });
        assert_eq!(change.set.len(), 1);
    }

    #[test]
    fn the_last_admin_stays() {
        let gone = delete(&user());
        let code =
            |owner, others| keeps_an_admin(&user(), &gone, owner, others).map_err(|r| r.code);
        assert_eq!(code(false, 0), Err(Code::LastAdmin));
        assert_eq!(code(false, 1), Ok(()));
        assert_eq!(code(true, 1), Err(Code::Owner));
        let plain = User { roles: Roles::default(), ..user() };
        assert!(keeps_an_admin(&plain, &delete(&plain), false, 0).is_ok());
    }
}
