//! The types of events, and that only some of them are wanted. What an event consists of is in `fields`.

use desk_proto::v1::Event;

use crate::{error::CliError, input, near};

/// Every type of event; a test holds it to what the daemon writes.
pub(crate) const TYPES: &[&str] = &[
    "access.approved",
    "access.created",
    "access.denied",
    "access.discarded",
    "access.edited",
    "access.expired",
    "access.expiry_set",
    "access.revoked",
    "access.sent",
    "access.withdrawn",
    "category.created",
    "category.edited",
    "category.removed",
    "grant.approved",
    "grant.denied",
    "grant.expired",
    "grant.expiry_set",
    "grant.requested",
    "grant.revoked",
    "grant.withdrawn",
    "group.created",
    "group.edited",
    "group.members_changed",
    "group.removed",
    "org.created",
    "org.edited",
    "org.removed",
    "policy.set",
    "service.created",
    "service.edited",
    "service.removed",
    "signin.refused",
    "tenant.activated",
    "tenant.created",
    "tenant.customer_created",
    "tenant.edited",
    "tenant.restored",
    "ticket.advanced",
    "ticket.answered",
    "ticket.approved",
    "ticket.asked",
    "ticket.assigned",
    "ticket.cancelled",
    "ticket.closed",
    "ticket.commented",
    "ticket.created",
    "ticket.edited",
    "ticket.expired",
    "ticket.frozen",
    "ticket.postponed",
    "ticket.rejected",
    "ticket.released",
    "ticket.reminded",
    "ticket.reopened",
    "ticket.resolved",
    "ticket.resumed",
    "ticket.returned",
    "ticket.routed",
    "ticket.timed_out",
    "ticket.transferred",
    "ticket.woken",
    "token.created",
    "token.held",
    "token.released",
    "token.revoked",
    "user.created",
    "user.disabled",
    "user.edited",
    "user.enabled",
    "user.os_bound",
    "user.os_unbound",
    "user.password_changed",
    "user.password_set",
    "user.removed",
    "user.second_factor_begun",
    "user.second_factor_reset",
    "user.second_factor_set",
    "user.signed_in",
    "user.signed_out",
    "visit.entered",
    "visit.left",
];

/// Those that are wanted; none is all.
#[derive(Clone, Debug, Default)]
pub(super) struct Types(Vec<String>);

impl Types {
    /// From what was typed.
    pub(super) fn read(typed: &[String]) -> Result<Types, CliError> {
        let types = input::split(typed);
        for name in &types {
            if !TYPES.contains(&name.as_str()) {
                let error = CliError::usage(format!("there is no type of event \"{name}\""));
                let rest =
                    "desk schema event has what an event consists of; --kind takes all of a kind";
                return Err(error.hint(match near::nearest(name, TYPES.iter().copied()) {
                    Some(near) => near::asked(near),
                    None => rest.to_owned(),
                }));
            }
        }
        Ok(Types(types))
    }

    /// Whether all are wanted.
    pub(super) fn all(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether this one is wanted.
    pub(super) fn fits(&self, event: &Event) -> bool {
        self.all() || self.0.contains(&event.r#type)
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::Path};

    use super::*;

    /// What looks like a type in the daemon's source and is none: keys of policies, and a change of nothing.
    const OTHERS: &[&str] =
        &["access.legacy", "access.show_users", "group.types", "ticket.unchanged"];
    /// Those whose names the daemon puts together: what becomes of a node, and in its provider's history of a
    /// request.
    const MADE: &[&str] = &[
        "service.edited",
        "category.edited",
        "access.approved",
        "access.denied",
        "access.expired",
        "access.expiry_set",
        "access.revoked",
    ];

    fn collect(dir: &Path, found: &mut BTreeSet<String>) {
        for entry in fs::read_dir(dir).unwrap().flatten() {
            let path = entry.path();
            let name = path.display().to_string();
            if path.is_dir() {
                collect(&path, found);
            } else if name.ends_with(".rs") && !name.contains("test") {
                let text = fs::read_to_string(&path).unwrap();
                let text = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
                let kinds = || desk_proto::EVENT_KINDS.iter().chain(&["signin"]);
                let is = |word: &&str| {
                    word.split_once('.').is_some_and(|(kind, what)| {
                        let letters = |c: char| c.is_ascii_lowercase() || c == '_';
                        kinds().any(|known| *known == kind)
                            && !what.is_empty()
                            && what.chars().all(letters)
                    })
                };
                found.extend(text.split('"').filter(is).map(str::to_owned));
            }
        }
    }

    #[test]
    fn every_type_is_known() {
        let mut found: BTreeSet<String> = MADE.iter().map(|made| (*made).to_owned()).collect();
        collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../daemon/src"), &mut found);
        found.retain(|name| !OTHERS.contains(&name.as_str()));
        let known: BTreeSet<String> = TYPES.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(found, known);
    }

    #[test]
    fn a_type_that_is_none_has_a_near_name() {
        let error = Types::read(&["ticket.created,ticket.resolve".to_owned()]).unwrap_err();
        assert!(error.message.contains("ticket.resolve"), "{}", error.message);
        assert_eq!(error.hint.as_deref(), Some("did you mean \"ticket.resolved\"?"));
        assert!(Types::read(&[]).unwrap().all());
    }
}
