//! The words for how it stands with requests, grants and visits.

use desk_proto::v1::{AccessMode, AccessState, AccessStatus};

use crate::{error::CliError, fields::Datum, input::split, render::Tone, ticket::none_of};

/// Every status, for the help.
pub(super) const STATUSES_HELP: &str = "pending, approved, denied, expired, revoked or withdrawn";

/// The words for how it stands with a request to one tenant.
pub(super) const STATUSES: &[(AccessStatus, &str, Tone)] = &[
    (AccessStatus::Pending, "pending", Tone::Waiting),
    (AccessStatus::Approved, "approved", Tone::Done),
    (AccessStatus::Denied, "denied", Tone::Dim),
    (AccessStatus::Expired, "expired", Tone::Dim),
    (AccessStatus::Revoked, "revoked", Tone::Dim),
    (AccessStatus::Withdrawn, "withdrawn", Tone::Dim),
];

/// The words for where a request of a provider stands.
const STATES: &[(AccessState, &str, Tone)] = &[
    (AccessState::Draft, "draft", Tone::Fresh),
    (AccessState::Sent, "sent", Tone::Plain),
    (AccessState::Discarded, "discarded", Tone::Dim),
];

/// Every word for a status.
pub(crate) fn status_words() -> Vec<&'static str> {
    STATUSES.iter().map(|(_, name, _)| *name).collect()
}

/// Every word for a state.
pub(crate) fn state_words() -> Vec<&'static str> {
    STATES.iter().map(|(_, name, _)| *name).collect()
}

/// How it stands with a request to one tenant.
pub(crate) fn status<'a>(number: i32) -> Datum<'a> {
    let known = STATUSES.iter().find(|(status, ..)| *status as i32 == number);
    match known {
        Some((_, word, tone)) => Datum::Word(word, *tone),
        None if number == 0 => Datum::Null,
        // A newer daemon may know more than this program.
        None => Datum::Word("unknown", Tone::Plain),
    }
}

/// Where a request of a provider stands.
pub(super) fn state<'a>(number: i32) -> Datum<'a> {
    let known = STATES.iter().find(|(state, ..)| *state as i32 == number);
    match known {
        Some((_, word, tone)) => Datum::Word(word, *tone),
        None if number == 0 => Datum::Null,
        None => Datum::Word("unknown", Tone::Plain),
    }
}

/// What a guest may do.
pub(super) fn mode<'a>(number: i32) -> Datum<'a> {
    match AccessMode::try_from(number) {
        Ok(AccessMode::Support) => Datum::Word("support", Tone::Plain),
        Ok(AccessMode::Configure) => Datum::Word("configure", Tone::Active),
        Ok(AccessMode::Unspecified) => Datum::Null,
        Err(_) => Datum::Word("unknown", Tone::Plain),
    }
}

/// The state that a word stands for.
pub(crate) fn state_of(word: &str) -> Result<AccessState, String> {
    match STATES.iter().find(|(_, name, _)| *name == word) {
        Some((state, ..)) => Ok(*state),
        None => Err(none_of("state", word, STATES.iter().map(|(_, name, _)| *name))),
    }
}

/// The status that a word stands for.
pub(crate) fn status_of(word: &str) -> Result<AccessStatus, String> {
    match STATUSES.iter().find(|(_, name, _)| *name == word) {
        Some((status, ..)) => Ok(*status),
        None => Err(none_of("status", word, STATUSES.iter().map(|(_, name, _)| *name))),
    }
}

/// The statuses that `--status` names.
pub(in crate::access) fn statuses_of(words: &[String]) -> Result<Vec<i32>, CliError> {
    let one = |word: &String| match status_of(word) {
        Ok(status) => Ok(i32::from(status)),
        Err(problem) => Err(CliError::usage(format!("--status: {problem}"))),
    };
    split(words).iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_state_and_mode_has_a_word() {
        let known = |datum: Datum<'_>| matches!(datum, Datum::Word(word, _) if word != "unknown");
        assert!((1..=6).all(|number| known(status(number))));
        assert!((1..=3).all(|number| known(state(number))));
        assert!((1..=2).all(|number| known(mode(number))));
        for none in [status(0), state(0), mode(0)] {
            assert_eq!(none, Datum::Null);
        }
        for unknown in [status(99), state(99), mode(99)] {
            assert_eq!(unknown.plain(), "unknown");
        }
    }

    #[test]
    fn words_are_known_again() {
        assert_eq!(statuses_of(&["pending,approved".into()]).unwrap(), [1, 2]);
        let error = statuses_of(&["aproved".into()]).unwrap_err();
        assert!(error.message.contains("\"approved\"?"), "{}", error.message);
        assert_eq!(state_of("draft"), Ok(AccessState::Draft));
        assert!(state_of("sended").is_err());
    }
}
