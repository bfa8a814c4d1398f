//! Time. The only place that asks the operating system for it, so that a test can set it.

use std::sync::atomic::{AtomicI64, Ordering};

/// An instant, in milliseconds since 1970 UTC.
pub type Millis = i64;

/// One second.
pub const SECOND: Millis = 1_000;
/// One hour.
pub const HOUR: Millis = 3_600 * SECOND;
/// One day, which is always 24 hours.
pub const DAY: Millis = 24 * HOUR;

/// Where the time comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The operating system.
    System,
    /// Set by hand, for tests and replays.
    Manual,
}

impl Source {
    /// The name that marks a store.
    pub const fn name(self) -> &'static str {
        match self {
            Source::System => "system",
            Source::Manual => "manual",
        }
    }
}

/// What the clocks show at one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What ours shows.
    pub now: Millis,
    /// What that of the machine shows, whatever it showed before.
    pub wall: Millis,
    /// How long the machine has run since it was started, asleep or awake.
    pub up: Millis,
}

/// A clock that never goes back: what was once `now` stays the least that `now` can be, so a
/// system clock that is set back revives nothing.
#[derive(Debug)]
pub struct Clock {
    source: Source,
    floor: AtomicI64,
}

impl Clock {
    /// A clock that shows at least `floor`.
    pub const fn new(source: Source, floor: Millis) -> Self {
        Clock { source, floor: AtomicI64::new(floor) }
    }

    /// Where the time comes from.
    pub const fn source(&self) -> Source {
        self.source
    }

    /// The present instant.
    pub fn now(&self) -> Millis {
        match self.source {
            Source::System => {
                let wall = system();
                self.floor.fetch_max(wall, Ordering::Relaxed).max(wall)
            }
            Source::Manual => self.floor.load(Ordering::Relaxed),
        }
    }

    /// What the clocks show at this moment. One that is set by hand has nothing to be compared with.
    pub fn reading(&self) -> Reading {
        match self.source {
            Source::System => {
                let (wall, up) = (system(), since_boot());
                Reading { now: self.floor.fetch_max(wall, Ordering::Relaxed).max(wall), wall, up }
            }
            Source::Manual => Reading { now: self.now(), ..Reading::default() },
        }
    }

    /// Moves the clock on to `to`; a clock never goes back. Answers what it shows then.
    pub fn advance(&self, to: Millis) -> Millis {
        self.floor.fetch_max(to, Ordering::Relaxed).max(to)
    }
}

fn since_boot() -> Millis {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
    time.tv_sec.saturating_mul(SECOND).saturating_add(time.tv_nsec / 1_000_000)
}

fn system() -> Millis {
    #[expect(clippy::disallowed_methods, reason = "the one call that the rule leads to")]
    let now = std::time::SystemTime::now();
    now.duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| Millis::try_from(since.as_millis()).unwrap_or(Millis::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manual_clock_only_goes_forward() {
        let clock = Clock::new(Source::Manual, 100);
        assert_eq!(clock.now(), 100);
        assert_eq!(clock.advance(250), 250);
        assert_eq!(clock.advance(7), 250);
        assert_eq!(clock.now(), 250);
    }

    #[test]
    fn a_reading_shows_the_clock_and_the_machine_s() {
        let (manual, system) = (Clock::new(Source::Manual, 100), Clock::new(Source::System, 0));
        assert_eq!(manual.reading(), Reading { now: 100, wall: 0, up: 0 });
        let (one, two) = (system.reading(), system.reading());
        assert!(one.up > 0 && two.up >= one.up && one.now == one.wall && two.now >= one.now);
    }

    #[test]
    fn a_system_clock_never_shows_less_than_its_floor() {
        let far = 32_503_680_000_000; // the year 3000
        assert_eq!(Clock::new(Source::System, far).now(), far);
    }
}
