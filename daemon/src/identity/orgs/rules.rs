//! What a decision about an organisation changes. Pure: no store, no clock.

use super::model::{NewOrg, Org};
use crate::kernel::change::Change;
use crate::kernel::refusal::{Code, Refusal};
use crate::kernel::text::count;

/// Makes an organisation.
pub fn create(new: &NewOrg) -> Change {
    Change::new("org.created")
        .made("slug", &new.slug)
        .made("name", &new.name)
        .made("domains", new.domains.clone())
        .made("external_id", &new.external_id)
}

/// Changes the name, the domains, or both; nothing when they are so already.
pub fn edit(org: &Org, name: &str, before: &[String], after: &[String]) -> Change {
    Change::new("org.edited").with("name", &org.name, name).with(
        "domains",
        before.to_vec(),
        after.to_vec(),
    )
}

/// The domains with some more and some fewer, in order and each once.
pub fn domains(before: &[String], add: &[String], remove: &[String]) -> Vec<String> {
    let mut after: Vec<String> =
        before.iter().chain(add).filter(|domain| !remove.contains(domain)).cloned().collect();
    after.sort_unstable();
    after.dedup();
    after
}

/// Removes an organisation.
///
/// # Errors
/// `IN_USE` while it has users, or services name it: they are offered to it, or their routes ask for it.
pub fn delete(org: &Org, users: i64, services: i64) -> Result<Change, Refusal> {
    if users > 0 {
        return Err(Refusal::new(Code::InUse, format!("org {} has {users} users", org.slug))
            .hint("give them another with desk user edit --org, or remove them")
            .about(&org.slug));
    }
    if services > 0 {
        let services = count(services, "service");
        return Err(Refusal::new(Code::InUse, format!("org {} is named by {services}", org.slug))
            .hint("name others with desk catalog edit --audience or --routes")
            .about(&org.slug));
    }
    Ok(Change::new("org.removed").with("slug", &org.slug, "").with("name", &org.name, ""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::id::OrgId;

    fn org() -> Org {
        Org {
            id: OrgId(3),
            slug: "acme".into(),
            name: "Acme".into(),
            external_id: String::new(),
            created: 0,
            version: 1,
        }
    }

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn domains_are_a_set() {
        let (a, b, c) = (names(&["a"]), names(&["b"]), names(&["c"]));
        assert_eq!(domains(&b, &a, &c), ["a", "b"]);
        assert_eq!(domains(&a, &a, &[]), ["a"]);
        assert!(domains(&a, &[], &a).is_empty());
    }

    #[test]
    fn an_edit_holds_only_what_is_different() {
        let a = names(&["a"]);
        assert!(edit(&org(), "Acme", &a, &a).is_empty());
        let change = edit(&org(), "Acme", &a, &[]);
        assert!(change.get("name").is_none() && change.get("domains").is_some());
    }

    #[test]
    fn an_organisation_with_users_stays() {
        assert_eq!(delete(&org(), 1, 0).unwrap_err().code, Code::InUse);
        assert_eq!(delete(&org(), 0, 2).unwrap_err().code, Code::InUse);
        assert_eq!(delete(&org(), 0, 0).unwrap().kind, "org.removed");
    }
}
