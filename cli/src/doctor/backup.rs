//! Whether a copy of the store was taken lately. The daemon notes when one was; where it is kept, and whether
//! it is there still, nobody here knows.

use std::{fmt, time::Duration};

use desk_proto::v1::Status;

use super::Check;
use crate::{context::Ctx, render::date, when};

/// How old the newest backup may be where nobody says anything.
const USUAL: Duration = Duration::from_secs(7 * 24 * 3_600);

/// How old the newest backup may be; nothing for any age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Age(Option<Duration>);

impl Age {
    /// As it is written.
    pub(crate) fn read(text: &str) -> Result<Age, String> {
        match text {
            "off" => Ok(Age(None)),
            text => when::duration(text).map(|age| Age(Some(age))),
        }
    }

    /// What the flag says, else the configuration; what cannot be read there was told already.
    pub(super) fn of(ctx: &Ctx, flag: Option<Age>) -> Age {
        let set = || ctx.env.setting("backup_age").and_then(|text| Age::read(text).ok());
        flag.or_else(set).unwrap_or(Age(Some(USUAL)))
    }
}

impl fmt::Display for Age {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hours = self.0.unwrap_or_default().as_secs() / 3_600;
        match (hours / 24, hours % 24) {
            (0, hours) => write!(f, "{hours} h"),
            (days, 0) => write!(f, "{days} d"),
            (days, hours) => write!(f, "{days} d {hours} h"),
        }
    }
}

/// Whether there was one lately, as the daemon tells its owner. A store that is younger than a backup may be
/// old needs none yet.
pub(super) fn check(status: &Status, most: Age) -> Option<Check> {
    const ID: &str = "backup";
    // Nobody but the owner is told, and an older daemon knows nothing of it.
    let age = most.0.filter(|_| status.made_ms != 0)?;
    let last = [status.backup_ms, status.made_ms].into_iter().find(|at| *at != 0)?;
    let old = Duration::from_millis(u64::try_from(status.now_ms - last).unwrap_or(0));
    let detail = match (status.backup_ms, old > age) {
        (0, false) => format!("never, and the store is not {most} old yet"),
        (0, true) => format!("never, and the store is of {}", date(last)),
        (_, false) => format!("the newest is of {}", date(last)),
        (_, true) => format!("the newest is of {}, more than {most} ago", date(last)),
    };
    Some(match old > age {
        false => Check::ok(ID, detail),
        true => Check::fail(ID, detail, "desk db backup FILE; --backup-age says how old it may be"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Status as Came;

    #[test]
    fn a_backup_that_is_too_old_is_told_and_so_is_none() {
        const DAY: i64 = 86_400_000;
        let at = |made_ms, backup_ms| Status {
            now_ms: 100 * DAY,
            made_ms: made_ms * DAY,
            backup_ms: backup_ms * DAY,
            ..Status::default()
        };
        let week = Age::read("7d").unwrap();
        for (made, backup, came) in [
            (93, 0, Came::Ok),
            (92, 0, Came::Fail),
            (1, 93, Came::Ok),
            (1, 92, Came::Fail),
            // What is ahead of the clock is not old.
            (1, 101, Came::Ok),
        ] {
            let check = check(&at(made, backup), week).unwrap();
            assert_eq!(check.status, came, "{made} {backup}: {}", check.detail);
            assert_eq!(check.detail.contains("never"), backup == 0, "{}", check.detail);
        }
        assert!(check(&at(1, 0), Age::read("off").unwrap()).is_none());
        assert!(check(&at(0, 0), week).is_none(), "who is told nothing knows nothing");
        let far = check(&at(1, 90), Age::read("36h").unwrap()).unwrap();
        assert!(far.detail.contains("more than 1 d 12 h ago"), "{}", far.detail);
        assert!(Age::read("sometimes").is_err());
    }
}
