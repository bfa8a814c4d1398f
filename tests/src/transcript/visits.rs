//! The visits of a transcript: who was let in where, and what they call with while they are inside.
//! `desk access enter` and `run` start other programs, which have no place in a transcript, so a step
//! of its own stands for them: `charlotte enters tom-sawyer as configure`.

use std::collections::BTreeMap;

use desk_proto::{
    call,
    v1::{AccessMode, EnterAccessRequest},
};

use super::{is_name, is_slug};
use crate::World;

/// What the step says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry<'a> {
    /// Who goes in.
    pub(super) who: &'a str,
    /// The slug of the tenant.
    tenant: &'a str,
    /// What they are allowed there.
    mode: AccessMode,
}

impl Entry<'_> {
    /// Reads the step; nothing where it is another one.
    pub(super) fn of(step: &str) -> Option<Entry<'_>> {
        let (who, place) = step.split_once(" enters ").filter(|(who, _)| is_name(who))?;
        let (tenant, mode) = match place.split_once(" as ") {
            None => (place, AccessMode::Support),
            Some((tenant, "support")) => (tenant, AccessMode::Support),
            Some((tenant, "configure")) => (tenant, AccessMode::Configure),
            Some(_) => return None,
        };
        is_slug(tenant).then_some(Entry { who, tenant, mode })
    }
}

/// The newest secret of everybody who was let in somewhere.
#[derive(Default)]
pub(super) struct Visits(BTreeMap<(String, String), String>);

impl Visits {
    /// Begins a visit.
    pub(super) fn enter(&mut self, world: &World, entry: Entry<'_>) -> Result<(), String> {
        let tenant = entry.tenant.to_owned();
        let request = EnterAccessRequest {
            tenant: tenant.clone(),
            mode: entry.mode.into(),
            ..EnterAccessRequest::default()
        };
        let begun = world.of(entry.who).call::<call::AccessEnter>(request);
        let begun = begun.map_err(|status| {
            format!("{} is not let into {tenant}: {}", entry.who, status.message())
        })?;
        self.0.insert((entry.who.to_owned(), tenant), begun.secret);
        Ok(())
    }

    /// What a program that runs inside finds in its environment, whether the visit goes on or not.
    pub(super) fn environment<'a>(
        &'a self,
        who: &str,
        tenant: &'a str,
    ) -> Result<Vec<(&'static str, &'a str)>, String> {
        let secret = self.0.get(&(who.to_owned(), tenant.to_owned()));
        let secret = secret.ok_or_else(|| format!("{who} has not entered {tenant}"))?;
        Ok(vec![("DESK_TOKEN", secret), ("DESK_INSIDE", tenant)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_goes_in_where_and_how() {
        let entry = |mode| Some(Entry { who: "rita", tenant: "acme-2", mode });
        assert_eq!(Entry::of("rita enters acme-2"), entry(AccessMode::Support));
        assert_eq!(Entry::of("rita enters acme-2 as support"), entry(AccessMode::Support));
        assert_eq!(Entry::of("rita enters acme-2 as configure"), entry(AccessMode::Configure));
        for other in ["desk x enters y", "rita enters", "rita enters A B", "rita enters a as king"]
        {
            assert_eq!(Entry::of(other), None, "{other}");
        }
    }

    #[test]
    fn nobody_is_inside_who_has_not_entered() {
        let mut visits = Visits::default();
        assert!(visits.environment("rita", "acme").is_err());
        visits.0.insert(("rita".to_owned(), "acme".to_owned()), "desk_vis_x".to_owned());
        let env = visits.environment("rita", "acme").unwrap();
        assert_eq!(env, [("DESK_TOKEN", "desk_vis_x"), ("DESK_INSIDE", "acme")]);
        assert!(visits.environment("otto", "acme").is_err());
        assert!(visits.environment("rita", "blue").is_err());
    }
}
