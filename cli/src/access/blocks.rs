//! What a request has become in each tenant, in words, as its card shows it.

use desk_proto::v1::{AccessRequest, AccessStatus, AccessTarget};

use super::{fan::called, fields::status};
use crate::render;

/// A head and lines for each tenant.
pub(super) fn of(request: &AccessRequest) -> Vec<(String, String)> {
    request.targets.iter().map(block).collect()
}

fn block(target: &AccessTarget) -> (String, String) {
    let name = called(&target.tenant_name, &target.tenant);
    let word = status(target.status).plain().into_owned();
    let head = if word.is_empty() { name } else { format!("{name}: {word}") };
    let until = (target.expires_ms != 0).then(|| render::date(target.expires_ms));
    let (verb, end) = match target.status() {
        AccessStatus::Unspecified | AccessStatus::Pending => ("is to let in", "until"),
        AccessStatus::Approved => ("lets in", "until"),
        AccessStatus::Denied => ("does not let in", "until"),
        AccessStatus::Expired => ("has let in", "until"),
        AccessStatus::Revoked | AccessStatus::Withdrawn => {
            ("does not let in any more", "had an end at")
        }
    };
    let mut lines = vec![format!("{verb} {}", target.users.join(", "))];
    if let Some(until) = until {
        lines.push(format!("{end} {until}"));
    }
    if target.answered_ms != 0 {
        lines.push(format!("answered {}", render::date(target.answered_ms)));
    }
    lines.extend(target.answer.lines().map(|line| format!("| {line}")));
    (head, lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_tenant_says_how_it_stands() {
        let mut target = AccessTarget {
            tenant: "acme".into(),
            tenant_name: "Acme Ltd".into(),
            users: vec!["anna@example.org".into(), "bob@example.org".into()],
            ..AccessTarget::default()
        };
        let (head, text) = block(&target);
        assert_eq!(head, "Acme Ltd (acme)");
        assert_eq!(text, "is to let in anna@example.org, bob@example.org");
        target.status = AccessStatus::Approved.into();
        target.expires_ms = 1_764_000_000_000;
        target.answer = "Welcome\nNot before ten".into();
        let (head, text) = block(&target);
        assert_eq!(head, "Acme Ltd (acme): approved");
        assert!(text.starts_with("lets in anna@"), "{text}");
        assert!(
            text.ends_with("until 2025-11-24 16:00:00Z\n| Welcome\n| Not before ten"),
            "{text}"
        );
    }
}
