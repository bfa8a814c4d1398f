//! How long a failed sign-in makes the next one wait. Failures are counted by what was typed and
//! where from, whether there is such a user or not. A place that the user has signed in from has
//! a count of its own; all other places share one, so that strangers cannot lock a user out who
//! signs in from a known place, and many places together guess no faster than one.

use super::store;
use crate::kernel::clock::{DAY, Millis, SECOND};
use crate::kernel::refusal::{Code, Refusal};
use crate::store::{ReadTx, Tx};

/// Stands for every place that is not known.
const STRANGERS: &str = "*";

/// How long to wait after so many failures; none means until midnight UTC.
const fn wait(failures: i64) -> Option<Millis> {
    match failures {
        ..=0 => Some(0),
        1..=3 => Some(SECOND),
        4..=9 => Some(3 * SECOND),
        10..=25 => Some(5 * SECOND),
        26..=100 => Some(10 * SECOND),
        _ => None,
    }
}

/// When the next try is heard, after so many failures of which the last was at `last`.
fn heard_at(failures: i64, last: Millis) -> Millis {
    wait(failures).map_or((last / DAY + 1) * DAY, |wait| last + wait)
}

/// Whose failures are counted: what was typed, and where from.
#[derive(Clone, Debug)]
pub(super) struct Counted {
    pub(super) tenant: i64,
    pub(super) login: String,
    /// The place, if the user has signed in from there.
    pub(super) known: Option<String>,
}

impl Counted {
    fn source(&self) -> &str {
        self.known.as_deref().unwrap_or(STRANGERS)
    }

    /// The failures of today, and when the last was.
    fn today(&self, tx: &ReadTx<'_>) -> Result<(i64, Millis), Refusal> {
        let (failures, last) = store::attempts(tx, self.tenant, &self.login, self.source())?;
        let over = last / DAY < tx.now() / DAY;
        Ok(if over { (0, 0) } else { (failures, last) })
    }

    /// Whether a try is heard now.
    ///
    /// # Errors
    /// `SIGN_IN_WAIT`, with how long.
    pub(super) fn check(&self, tx: &ReadTx<'_>) -> Result<(), Refusal> {
        let (failures, last) = self.today(tx)?;
        let left = heard_at(failures, last) - tx.now();
        if failures == 0 || left <= 0 {
            return Ok(());
        }
        let seconds = left.div_euclid(SECOND) + i64::from(left % SECOND != 0);
        let mut refusal = Refusal::new(
            Code::SignInWait,
            format!("too many failed sign-ins: the next try is heard in {seconds} s"),
        )
        .hint("wait, then try again; an admin can give a new password");
        refusal.retry_after = u64::try_from(left).ok();
        Err(refusal)
    }

    /// Counts a failure.
    pub(super) fn fail(&self, tx: &mut Tx<'_>) -> Result<(), Refusal> {
        let (failures, _) = self.today(tx)?;
        store::failed(tx, self.tenant, &self.login, self.source(), failures + 1)
    }

    /// Forgets the failures of this place.
    pub(super) fn succeed(&self, tx: &mut Tx<'_>) -> Result<(), Refusal> {
        store::succeeded(tx, self.tenant, &self.login, self.source())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ladder_is_the_documented_one() {
        let noon = 10 * DAY + DAY / 2;
        for (failures, wait) in
            [(1, 1), (3, 1), (4, 3), (9, 3), (10, 5), (25, 5), (26, 10), (100, 10)]
        {
            assert_eq!(heard_at(failures, noon), noon + wait * SECOND, "{failures}");
        }
        assert_eq!(heard_at(101, noon), 11 * DAY);
    }
}
