//! What a decision about a group changes. Pure: no store, no clock.

use super::model::{Edit, Group, NewGroup};
use crate::kernel::change::Change;
use crate::kernel::id::{GroupId, UserId};
use crate::kernel::refusal::{Code, Refusal};
use crate::kernel::text::count;

/// Makes a group.
pub fn create(new: &NewGroup) -> Change {
    Change::new("group.created")
        .made("slug", &new.slug)
        .made("name", &new.name)
        .made("type", &new.kind)
        .made("description", &new.description)
        .made("confidential", new.confidential)
        .made("members", ids(&new.members))
        .made("external_id", &new.external_id)
}

/// Changes fields; nothing when they are so already.
pub fn edit(group: &Group, edit: &Edit) -> Change {
    let name = edit.name.as_ref().unwrap_or(&group.name);
    let kind = edit.kind.as_ref().unwrap_or(&group.kind);
    let description = edit.description.as_ref().unwrap_or(&group.description);
    let confidential = edit.confidential.unwrap_or(group.confidential);
    Change::new("group.edited")
        .with("name", &group.name, name)
        .with("type", &group.kind, kind)
        .with("description", &group.description, description)
        .with("confidential", group.confidential, confidential)
}

/// Makes the members exactly these; nothing when they are so already.
pub fn set_members(before: &[UserId], after: &[UserId]) -> Change {
    let (mut before, mut after) = (before.to_vec(), after.to_vec());
    before.sort_unstable();
    after.sort_unstable();
    after.dedup();
    Change::new("group.members_changed").with("members", ids(&before), ids(&after))
}

/// Those of `before` who are not in `after`.
pub fn leavers(before: &[UserId], after: &[UserId]) -> Vec<UserId> {
    before.iter().copied().filter(|user| !after.contains(user)).collect()
}

/// Removes a group.
///
/// # Errors
/// `IN_USE` while it has open tickets or services.
pub fn delete(
    group: &Group,
    members: &[UserId],
    services: usize,
    heir: Option<GroupId>,
) -> Result<Change, Refusal> {
    if group.open_tickets > 0 || services > 0 {
        return Err(Refusal::new(
            Code::InUse,
            format!(
                "group {} has {} and {}",
                group.slug,
                count(group.open_tickets, "open ticket"),
                count(i64::try_from(services).unwrap_or(i64::MAX), "service"),
            ),
        )
        .hint("name the group that takes them with --reassign-to")
        .about(&group.slug));
    }
    Ok(Change::new("group.removed")
        .with("removed", false, true)
        .with("members", ids(members), Vec::<i64>::new())
        .with("heir", None::<i64>, heir.map(|GroupId(id)| id)))
}

fn ids(users: &[UserId]) -> Vec<i64> {
    users.iter().map(|user| user.0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::id::GroupId;

    fn group() -> Group {
        Group {
            id: GroupId(3),
            slug: "network".into(),
            name: "Network".into(),
            kind: "support".into(),
            description: String::new(),
            confidential: false,
            creator: None,
            removed: false,
            open_tickets: 0,
            external_id: String::new(),
            created: 0,
            version: 1,
        }
    }

    #[test]
    fn an_edit_holds_only_what_is_different() {
        let change = edit(
            &group(),
            &Edit { name: Some("Network".into()), confidential: Some(true), ..Edit::default() },
        );
        assert_eq!(change.set.len(), 1);
        assert_eq!(change.int("confidential"), Some(1));
        assert!(edit(&group(), &Edit::default()).is_empty());
    }

    #[test]
    fn members_are_a_set() {
        let (a, b) = (UserId(1), UserId(2));
        assert!(set_members(&[b, a], &[a, b, a]).is_empty());
        assert_eq!(set_members(&[a], &[b, a]).ids("members"), [1, 2]);
        assert_eq!(leavers(&[a, b], &[b]), [a]);
    }

    #[test]
    fn a_group_in_use_stays() {
        assert_eq!(
            delete(&Group { open_tickets: 2, ..group() }, &[], 0, None).unwrap_err().code,
            Code::InUse
        );
        assert_eq!(delete(&group(), &[], 1, None).unwrap_err().code, Code::InUse);
        assert_eq!(delete(&group(), &[UserId(1)], 0, None).unwrap().kind, "group.removed");
    }
}
