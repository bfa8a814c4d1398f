//! What falls due for a ticket by itself, and when. Pure: the timers, the foresight of `desk simulate`
//! and a ticket that tells what happens next all ask the same function.

use super::model::State;
use crate::identity::policies::Durations;
use crate::identity::policies::model::{SHORTEST, in_words};
use crate::kernel::clock::Millis;

/// What the daemon does to a ticket by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Act {
    /// The time until which it was postponed has come: it is worked on again.
    Wake,
    /// Nobody answered the question: it is resolved.
    Timeout,
    /// Nobody spoke about it for a long time: it is resolved.
    Stale,
    /// Nobody refused the solution: it is closed.
    Close,
    /// The requester side is reminded of the question.
    Remind,
}

impl Act {
    /// The verb, as the life cycle has it.
    pub const fn verb(self) -> &'static str {
        match self {
            Act::Wake => "resume",
            Act::Timeout | Act::Stale => "resolve",
            Act::Close => "close",
            Act::Remind => "remind",
        }
    }

    /// The rule behind it, in words.
    pub fn why(self, durations: &Durations) -> String {
        let long = |duration: Option<Millis>| duration.map(in_words).unwrap_or_default();
        match self {
            Act::Wake => "it is postponed until then".to_owned(),
            Act::Timeout => {
                format!("no answer for {} (policy timers.autoresolve)", long(durations.timeout))
            }
            Act::Stale => {
                format!("no word in public for {} (policy timers.stale)", long(durations.stale))
            }
            Act::Close => format!(
                "{} after it was resolved (policy timers.autoclose)",
                long(durations.close_after)
            ),
            Act::Remind => format!(
                "{} before it is resolved for want of an answer (policy timers.remind)",
                long(durations.reminder)
            ),
        }
    }
}

/// What falls due next for a ticket in a state, and when. The duration counts from `base`, the
/// instant that the ticket keeps for its state; `reminded` says that the reminder has been. With two
/// rules due the earlier one wins; at one instant, that which ends the ticket.
pub fn next(
    state: State,
    base: Option<Millis>,
    reminded: bool,
    durations: &Durations,
) -> Option<(Millis, Act)> {
    let base = base?;
    let after = |duration: Option<Millis>, act| {
        duration.map(|duration| (base.saturating_add(duration), act))
    };
    let stale = after(durations.stale, Act::Stale);
    match state {
        State::WaitingUser => {
            // A reminder that would come with the question, or before it, reminds of nothing.
            let remind = match (durations.timeout, durations.reminder) {
                (Some(timeout), Some(reminder)) if !reminded && reminder < timeout => {
                    Some((base.saturating_add(timeout - reminder), Act::Remind))
                }
                _ => None,
            };
            [after(durations.timeout, Act::Timeout), stale, remind].into_iter().flatten().min()
        }
        State::Postponed => Some((base, Act::Wake)),
        State::Resolved => after(durations.close_after, Act::Close),
        State::New | State::Dispatched | State::Assigned => stale,
        State::AwaitingApproval
        | State::Frozen
        | State::Closed
        | State::Rejected
        | State::Cancelled
        | State::Merged => None,
    }
}

/// An instant before which nothing falls due for a ticket in a state, for a transaction that has just
/// written its `base`. Where every duration is long enough the policy is not asked: whoever sleeps at
/// most [`SHORTEST`] looks again before that anyhow.
///
/// # Errors
/// What `durations` answers.
pub fn earliest<E>(
    state: State,
    base: Option<Millis>,
    durations: impl FnOnce() -> Result<Durations, E>,
) -> Result<Option<Millis>, E> {
    Ok(match (state, base) {
        (_, None) => None,
        (State::Postponed, base) => base,
        // A reminder may come sooner than any duration is long.
        (State::WaitingUser, base) => next(state, base, false, &durations()?).map(|(at, _)| at),
        (state, Some(base)) if STATES.contains(&state) => Some(base.saturating_add(SHORTEST)),
        _ => None,
    })
}

/// The states in which something can fall due.
pub const STATES: &[State] = &[
    State::New,
    State::Dispatched,
    State::Assigned,
    State::WaitingUser,
    State::Postponed,
    State::Resolved,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::clock::{DAY, HOUR};

    const NONE: Durations =
        Durations { timeout: None, reminder: None, close_after: None, stale: None };
    const USUAL: Durations = Durations {
        timeout: Some(14 * DAY),
        reminder: None,
        close_after: Some(21 * DAY),
        stale: None,
    };

    #[test]
    fn each_state_has_its_rule() {
        let all = Durations { reminder: Some(2 * DAY), stale: Some(30 * DAY), ..USUAL };
        let soon = Durations { stale: Some(DAY), ..all };
        let tie = Durations { stale: Some(14 * DAY), ..all };
        let with_reminder = Durations { stale: Some(12 * DAY), ..all };
        let long = Durations { reminder: Some(14 * DAY), ..USUAL };
        let table = [
            (State::WaitingUser, false, USUAL, Some((14 * DAY, Act::Timeout))),
            (State::WaitingUser, false, all, Some((12 * DAY, Act::Remind))),
            (State::WaitingUser, true, all, Some((14 * DAY, Act::Timeout))),
            (State::WaitingUser, false, soon, Some((DAY, Act::Stale))),
            (State::WaitingUser, true, tie, Some((14 * DAY, Act::Timeout))),
            (State::WaitingUser, false, with_reminder, Some((12 * DAY, Act::Stale))),
            (State::WaitingUser, false, long, Some((14 * DAY, Act::Timeout))),
            (State::WaitingUser, false, NONE, None),
            (State::Postponed, false, NONE, Some((0, Act::Wake))),
            (State::Resolved, false, soon, Some((21 * DAY, Act::Close))),
            (State::Resolved, false, NONE, None),
            (State::New, false, all, Some((30 * DAY, Act::Stale))),
            (State::Dispatched, false, all, Some((30 * DAY, Act::Stale))),
            (State::Assigned, false, USUAL, None),
            (State::Frozen, false, soon, None),
            (State::AwaitingApproval, false, soon, None),
            (State::Closed, false, soon, None),
        ];
        for (state, reminded, durations, wanted) in table {
            for base in [0, 1_767_603_600_123] {
                let wanted = wanted.map(|(after, act): (Millis, Act)| (base + after, act));
                let found = next(state, Some(base), reminded, &durations);
                assert_eq!(found, wanted, "{} {reminded} {durations:?}", state.word());
            }
        }
    }

    #[test]
    fn nothing_is_due_without_an_instant_and_the_end_of_time_is_no_overflow() {
        for state in State::ALL {
            assert_eq!(next(*state, None, false, &USUAL), None);
        }
        let late = next(State::Resolved, Some(Millis::MAX - 1), false, &USUAL);
        assert_eq!(late, Some((Millis::MAX, Act::Close)));
    }

    #[test]
    fn every_state_with_a_rule_is_looked_at() {
        let all = Durations {
            timeout: Some(DAY),
            reminder: Some(HOUR),
            close_after: Some(DAY),
            stale: Some(DAY),
        };
        for state in State::ALL {
            let due = next(*state, Some(0), false, &all).is_some();
            assert_eq!(due, STATES.contains(state), "{}", state.word());
        }
    }

    #[test]
    fn nothing_falls_due_before_the_earliest() {
        let minute = Some(SHORTEST);
        let short =
            Durations { timeout: minute, reminder: None, close_after: minute, stale: minute };
        let table = [
            NONE,
            USUAL,
            short,
            Durations { stale: Some(DAY), reminder: Some(SHORTEST + 1_000), ..USUAL },
            Durations { timeout: Some(SHORTEST + 1_000), reminder: Some(SHORTEST), ..USUAL },
        ];
        for durations in table {
            for state in State::ALL {
                let due = next(*state, Some(7), false, &durations).map(|(at, _)| at);
                let early = earliest(*state, Some(7), || Ok::<_, ()>(durations)).unwrap();
                assert!(due.is_none_or(|due| early.is_some_and(|early| early <= due)), "{state:?}");
                assert_eq!(earliest(*state, None, || Err(())), Ok(None));
                // Only what may be sooner than the longest sleep asks.
                let asks = earliest(*state, Some(7), || Err(())).is_err();
                assert_eq!(asks, *state == State::WaitingUser, "{state:?}");
            }
        }
    }

    #[test]
    fn the_rule_is_told_in_words() {
        assert_eq!(Act::Close.why(&USUAL), "21d after it was resolved (policy timers.autoclose)");
    }
}
