//! Calls that are repeated: those that the daemon could not take, or had no place for and said when to
//! come again. Nothing of them was done, or the key of the write sees to it that it is done once. All
//! tries together have the time of one call.

use std::time::{Duration, Instant};

use crate::{error::CliError, exit::Exit};

/// How often a call is repeated when nothing else is said.
pub(crate) const RETRIES: u32 = 3;
/// The longest first pause of a call for which the daemon named none.
const PAUSE: Duration = Duration::from_millis(100);
/// The longest that chance adds to any pause.
const MOST: Duration = Duration::from_secs(5);

/// The tries of one call.
#[derive(Debug)]
pub(crate) struct Tries {
    left: u32,
    made: u32,
    /// The time of the call, and since when it runs.
    time: Duration,
    since: Instant,
}

impl Tries {
    /// So many repetitions within so much time from now on.
    pub(crate) fn new(retries: u32, time: Duration) -> Tries {
        Tries { left: retries, made: 0, time, since: Instant::now() }
    }

    /// How much of the time is left.
    pub(crate) fn time(&self) -> Duration {
        self.time.saturating_sub(self.since.elapsed())
    }

    /// How long to wait before the next try; nothing when there is none.
    pub(crate) fn again(&mut self, error: &CliError) -> Option<Duration> {
        if !is_passing(error) {
            return None;
        }
        self.left = self.left.checked_sub(1)?;
        let pause = pause(hint(error), self.made, getrandom::u64().unwrap_or_default());
        self.made += 1;
        (pause < self.time()).then_some(pause)
    }
}

/// Whether the same call may be taken a moment later. Who waits for room on the disk, or may not sign in
/// for a while, is told so.
pub(crate) fn is_passing(error: &CliError) -> bool {
    match error.exit {
        Exit::Unreachable => true,
        Exit::Limited => {
            let codes = ["QUEUE_FULL", "STORE_BUSY", "RESOURCE_EXHAUSTED"];
            codes.contains(&error.code.as_ref()) && error.retry_after.is_some()
        }
        _ => false,
    }
}

/// What the daemon named. Of one that is ending it does not matter: the next one may be there already.
fn hint(error: &CliError) -> Option<Duration> {
    error.retry_after.filter(|_| error.exit == Exit::Limited)
}

/// Never sooner than the daemon said, and from there on by chance, so that many who were refused
/// together do not come back together.
fn pause(hint: Option<Duration>, made: u32, chance: u64) -> Duration {
    let least = hint.unwrap_or_default();
    let spread = hint.unwrap_or(PAUSE).saturating_mul(1 << made.min(10)).min(MOST);
    let micros = u64::try_from(spread.as_micros()).unwrap_or(u64::MAX);
    least.saturating_add(Duration::from_micros(chance % micros.saturating_add(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(exit: Exit, code: &'static str, after: Option<u64>) -> CliError {
        let mut error = CliError::new(exit, code, "no");
        error.retry_after = after.map(Duration::from_millis);
        error
    }

    #[test]
    fn what_is_worth_a_repetition() {
        let table = [
            (Exit::Limited, "QUEUE_FULL", Some(50), true),
            (Exit::Limited, "QUEUE_FULL", None, false),
            (Exit::Limited, "STORE_BUSY", Some(50), true),
            (Exit::Limited, "RESOURCE_EXHAUSTED", Some(50), true),
            (Exit::Limited, "DISK_FULL", Some(50), false),
            (Exit::Limited, "SIGN_IN_WAIT", Some(50), false),
            (Exit::Unreachable, "STOPPING", Some(200), true),
            (Exit::Unreachable, "UNREACHABLE", None, true),
            (Exit::Timeout, "DEADLINE", None, false),
            (Exit::Unknown, "OUTCOME_UNKNOWN", None, false),
            (Exit::State, "TICKET_STATE", None, false),
        ];
        for (exit, code, after, wanted) in table {
            let mut tries = Tries::new(3, Duration::from_secs(60));
            assert_eq!(tries.again(&refused(exit, code, after)).is_some(), wanted, "{code}");
        }
    }

    #[test]
    fn the_pause_is_never_shorter_than_what_was_named_and_grows_by_chance() {
        let hint = Duration::from_millis(400);
        for (made, most) in [(0, 800), (1, 1_200), (2, 2_000), (9, 5_400), (60, 5_400)] {
            let most = Duration::from_millis(most);
            assert_eq!(pause(Some(hint), made, 0), hint);
            for chance in (0..5_000_000).step_by(7_919) {
                let pause = pause(Some(hint), made, chance);
                assert!((hint..=most).contains(&pause), "{made}: {pause:?}");
            }
        }
        assert_eq!(pause(None, 0, 0), Duration::ZERO);
        assert_eq!(pause(None, 0, 100_000), PAUSE);
        assert_eq!(pause(None, 2, 400_000), PAUSE * 4);
    }

    #[test]
    fn tries_end_with_their_number_and_with_the_time() {
        let error = refused(Exit::Limited, "QUEUE_FULL", Some(1));
        let mut tries = Tries::new(2, Duration::from_secs(60));
        let again: Vec<_> = (0..4).map(|_| tries.again(&error).is_some()).collect();
        assert_eq!(again, [true, true, false, false]);
        assert!(Tries::new(0, Duration::from_secs(60)).again(&error).is_none());
        // What would end after the time of the call is not waited for.
        let late = refused(Exit::Limited, "QUEUE_FULL", Some(5_000));
        assert!(Tries::new(3, Duration::from_secs(4)).again(&late).is_none());
        assert!(Tries::new(3, Duration::from_secs(4)).time() <= Duration::from_secs(4));
    }
}
