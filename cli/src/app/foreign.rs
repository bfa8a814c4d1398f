//! What was probably meant by a word that is no verb and no flag here, where its letters do not say so: the
//! words of other programs. What the parser finds by the letters is in `wrong`.

use crate::near::asked;

/// Words that other programs have for what is done with tickets, and the verb that does it here.
const VERBS: &[(&str, &str)] = &[
    ("view", "show"),
    ("get", "show"),
    ("display", "show"),
    ("read", "show"),
    ("info", "show"),
    ("status", "show"),
    ("describe", "show"),
    ("ls", "list"),
    ("queue", "list"),
    ("inbox", "list"),
    ("search", "list"),
    ("find", "list"),
    ("create", "new"),
    ("add", "new"),
    ("open", "new"),
    ("update", "edit"),
    ("modify", "edit"),
    ("set", "edit"),
    ("change", "edit"),
    ("tag", "edit"),
    ("label", "edit"),
    ("note", "comment"),
    ("answer", "comment"),
    ("reply", "comment"),
    ("respond", "comment"),
    ("message", "comment"),
    ("claim", "take"),
    ("grab", "take"),
    ("accept", "take"),
    ("pick", "take"),
    ("own", "take"),
    ("reassign", "assign"),
    ("delegate", "assign"),
    ("give", "assign"),
    ("unassign", "release"),
    ("unclaim", "release"),
    ("drop", "release"),
    ("untake", "release"),
    ("move", "transfer"),
    ("forward", "transfer"),
    ("escalate", "transfer"),
    ("dispatch", "transfer"),
    ("route", "transfer"),
    ("hold", "postpone"),
    ("pause", "postpone"),
    ("snooze", "postpone"),
    ("defer", "postpone"),
    ("pend", "postpone"),
    ("suspend", "freeze"),
    ("block", "freeze"),
    ("unfreeze", "resume"),
    ("unpause", "resume"),
    ("continue", "resume"),
    ("wake", "resume"),
    ("done", "resolve"),
    ("finish", "resolve"),
    ("solve", "resolve"),
    ("complete", "resolve"),
    ("fix", "resolve"),
    ("next", "advance"),
    ("step", "advance"),
    ("decline", "reject"),
    ("deny", "reject"),
    ("withdraw", "cancel"),
    ("history", "log"),
    ("events", "log"),
    ("follow", "watch"),
    ("tail", "watch"),
];

/// Words for taking a ticket away, which nothing does.
const AWAY: &[&str] = &["delete", "remove", "rm", "destroy", "purge"];

/// Verbs of tickets, a flag that they do not have, and what does it.
const FLAGS: &[(&[&str], &str, &str)] = &[
    (&["list"], "--mine", "write --assignee @me"),
    (&["list"], "--me", "write --assignee @me"),
    (&["list"], "--owner", "write --assignee USER"),
    (&["list"], "--unassigned", "write --assignee none"),
    (&["list"], "--open", "write --state open"),
    (&["list"], "--status", "write --state STATE"),
    (&["list"], "--label", "write --tag TAG"),
    (&["list"], "--queue", "write --group GROUP"),
    (&["list"], "--order", "write --sort FIELDS"),
    (&["list"], "-n", "write --limit N"),
    (&["list"], "-s", "write --state STATE"),
    (&["edit"], "-l", "write --add-tag TAG or --remove-tag TAG"),
    (&["edit"], "--tag", "write --add-tag TAG or --remove-tag TAG"),
    (&["edit"], "--label", "write --add-tag TAG or --remove-tag TAG"),
    (&["edit"], "-a", "desk ticket assign gives tickets to somebody"),
    (&["edit"], "--assignee", "desk ticket assign gives tickets to somebody"),
    (&["edit"], "-g", "desk ticket transfer hands tickets to another group"),
    (&["edit"], "--group", "desk ticket transfer hands tickets to another group"),
    (&["edit"], "--state", "each change of state has a verb: desk ticket lifecycle lists them"),
    (&["edit"], "--status", "each change of state has a verb: desk ticket lifecycle lists them"),
    (&["edit"], "--description", "write --body TEXT"),
    (&["new"], "--description", "write --body TEXT"),
    (&["new"], "--message", "write --body TEXT"),
    (&["new"], "-m", "write --body TEXT"),
    (&["new"], "--label", "write --tag TAG"),
    (&["new"], "--subject", "write --title TITLE"),
    (&["comment"], "-m", "write --body TEXT"),
    (&["comment"], "--message", "write --body TEXT"),
    (&["comment"], "--comment", "write --body TEXT"),
    (&["comment"], "--text", "write --body TEXT"),
    (&["comment"], "--private", "write --internal"),
    (&["ask"], "-m", "write --comment TEXT"),
    (&["ask"], "--message", "write --comment TEXT"),
    (&["ask"], "--question", "write --comment TEXT"),
    (&["transfer"], "-g", "write --to GROUP"),
    (&["transfer"], "--group", "write --to GROUP"),
    (&["assign"], "-a", "write --to USER"),
    (&["assign"], "--assignee", "write --to USER"),
    (&["assign"], "--user", "write --to USER"),
    (&["resolve", "advance"], "-b", "write --solution TEXT"),
    (&["resolve", "advance"], "--body", "write --solution TEXT"),
    (&["resolve", "advance"], "-m", "write --solution TEXT"),
    (&["resolve", "advance"], "--message", "write --solution TEXT"),
    (&["freeze", "reject"], "-b", "write --reason TEXT"),
    (&["freeze", "reject"], "--body", "write --reason TEXT"),
    (&["freeze", "reject"], "-m", "write --reason TEXT"),
    (&["freeze", "reject"], "--message", "write --reason TEXT"),
    (&["postpone"], "--to", "write --until WHEN"),
    (&["postpone"], "--for", "write --until +3d"),
    (&["postpone"], "--date", "write --until WHEN"),
];

/// What to write for a verb of tickets that there is not; `behind` is what stands after it.
pub(super) fn verb(word: &str, behind: Option<&str>) -> Option<String> {
    if AWAY.contains(&word) {
        return Some(
            "no ticket is ever removed; desk ticket cancel takes a request back, desk ticket resolve ends it"
                .to_owned(),
        );
    }
    let verb = VERBS.iter().find(|(other, _)| *other == word).map(|(_, verb)| *verb);
    if let Some(verb) = verb {
        return Some(match verb {
            "comment" => {
                format!("{} desk ticket comment answers a question", asked("comment"))
            }
            // Of these two nobody names a ticket.
            "new" | "list" => format!("{} desk ticket {verb}", asked(verb)),
            _ => format!("{} desk ticket {verb}{}", asked(verb), target(behind)),
        });
    }
    // A number where a verb should be: whoever names a ticket wants to see it.
    is_number(word).then(|| format!("desk ticket show {word}"))
}

/// What to write for a word that is no noun, where it is a verb of tickets.
pub(super) fn noun(word: &str, behind: Option<&str>, is_verb: bool) -> Option<String> {
    match is_verb {
        true => Some(format!("did you mean desk ticket {word}{}?", target(behind))),
        false if is_number(word) => Some(format!("desk ticket show {word}")),
        false => VERBS
            .iter()
            .find(|(other, _)| *other == word)
            .map(|(_, verb)| format!("did you mean desk ticket {verb}{}?", target(behind))),
    }
}

/// What to write for a flag that a verb of tickets does not have.
pub(super) fn flag(verb: &str, flag: &str) -> Option<String> {
    let row = FLAGS.iter().find(|(verbs, other, _)| *other == flag && verbs.contains(&verb))?;
    Some(row.2.to_owned())
}

/// The ticket that was named behind a word.
fn target(behind: Option<&str>) -> String {
    behind.filter(|word| is_number(word)).map(|word| format!(" {word}")).unwrap_or_default()
}

/// Whether a word looks like the number of a ticket: a digit at its end, and nothing that needs quotes.
fn is_number(word: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    word.ends_with(|c: char| c.is_ascii_digit())
        && !word.starts_with('-')
        && word.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_other_programs() {
        assert_eq!(
            verb("view", Some("T-4")).as_deref(),
            Some("did you mean \"show\"? desk ticket show T-4")
        );
        assert_eq!(verb("T-4", None).as_deref(), Some("desk ticket show T-4"));
        assert!(verb("delete", Some("T-4")).unwrap().contains("ever removed"));
        assert_eq!(verb("xyzzy", None), None);
        assert_eq!(
            noun("take", Some("T-4"), true).as_deref(),
            Some("did you mean desk ticket take T-4?")
        );
        assert_eq!(noun("grab", None, false).as_deref(), Some("did you mean desk ticket take?"));
        assert_eq!(noun("-4", None, false), None);
        assert_eq!(flag("transfer", "-g").as_deref(), Some("write --to GROUP"));
        assert_eq!(flag("show", "-g"), None);
    }
}
