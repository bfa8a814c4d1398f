//! Time. The only place that asks the operating system for it, so that a test can set it.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// An instant, in milliseconds since 1970 UTC.
pub type Millis = i64;

/// One second.
pub const SECOND: Millis = 1_000;
/// One hour.
pub const HOUR: Millis = 3_600 * SECOND;
/// One day, which is always 24 hours.
pub const DAY: Millis = 24 * HOUR;

/// How far the clock of the machine may gain on the time that went by. More is a leap.
pub const LEAP: Millis = DAY;

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
/// system clock that is set back revives nothing. Until the system has caught up ours goes on at half
/// its pace: nothing lives on because the time stands still.
///
/// It tells the time as well without the leaps of the system's clock that nobody has confirmed: what
/// must not be over before its time is measured by that.
#[derive(Debug)]
pub struct Clock {
    source: Source,
    state: Mutex<State>,
}

#[derive(Clone, Copy, Debug)]
struct State {
    /// The least that is shown.
    floor: Millis,
    /// How long the machine had run when that was shown.
    up: Millis,
    /// The time without leaps, where it is known, and how long the machine had run then.
    sure: Option<(Millis, Millis)>,
}

impl State {
    /// The instant that is shown when the clocks show this.
    fn show(&mut self, wall: Millis, up: Millis) -> Millis {
        if wall >= self.floor {
            (self.floor, self.up) = (wall, up);
        } else {
            let half = up.saturating_sub(self.up).max(0) / 2;
            self.floor = self.floor.saturating_add(half).max(wall);
            self.up = self.up.saturating_add(2 * half);
        }
        self.floor
    }

    /// The time without leaps when the clocks show this.
    fn sure(&mut self, wall: Millis, up: Millis) -> Option<Millis> {
        let (then, since) = self.sure?;
        let alone = then.saturating_add(up.saturating_sub(since).max(0));
        let sure = if wall.saturating_sub(alone) > LEAP { alone } else { alone.max(wall) };
        self.sure = Some((sure, up));
        Some(sure)
    }
}

impl Clock {
    /// A clock that shows at least `floor`.
    pub fn new(source: Source, floor: Millis) -> Self {
        let up = if source == Source::System { since_boot() } else { 0 };
        Clock { source, state: Mutex::new(State { floor, up, sure: None }) }
    }

    /// Where the time comes from.
    pub const fn source(&self) -> Source {
        self.source
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The present instant.
    pub fn now(&self) -> Millis {
        self.reading().now
    }

    /// What the clocks show at this moment. One that is set by hand has nothing to be compared with.
    pub fn reading(&self) -> Reading {
        let mut state = self.state();
        match self.source {
            Source::System => {
                let (wall, up) = (system(), since_boot());
                Reading { now: state.show(wall, up), wall, up }
            }
            Source::Manual => Reading { now: state.floor, ..Reading::default() },
        }
    }

    /// The present instant, and what the time is without leaps: the beginning of time as long as nobody
    /// has said what was right.
    pub fn instants(&self) -> (Millis, Millis) {
        let mut state = self.state();
        match self.source {
            Source::System => {
                let (wall, up) = (system(), since_boot());
                (state.show(wall, up), state.sure(wall, up).unwrap_or(Millis::MIN))
            }
            Source::Manual => (state.floor, state.floor),
        }
    }

    /// Says what was right, and how long the machine had run then.
    pub fn trust(&self, right: Millis, up: Millis) {
        self.state().sure = Some((right, up));
    }

    /// Moves the clock on to `to`; a clock never goes back. Answers what it shows then.
    pub fn advance(&self, to: Millis) -> Millis {
        let mut state = self.state();
        state.floor = state.floor.max(to);
        state.floor
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

/// A window of time: from an instant to before another one, each if it is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// From when on.
    pub since: Option<Millis>,
    /// Before when.
    pub until: Option<Millis>,
}

impl Window {
    /// As the wire has it, where 0 means that there is no such end.
    pub fn of(since: Millis, until: Millis) -> Self {
        let given = |at| Some(at).filter(|at| *at != 0);
        Window { since: given(since), until: given(until) }
    }

    /// Whether an instant lies in it.
    pub fn holds(self, at: Millis) -> bool {
        self.since.is_none_or(|since| at >= since) && self.until.is_none_or(|until| at < until)
    }
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
    fn while_it_is_ahead_it_goes_on_at_half_its_pace() {
        let mut state = State { floor: 10 * HOUR, up: HOUR, sure: None };
        let shown = [(0, 0), (SECOND, SECOND), (HOUR, HOUR), (2 * HOUR, 2 * HOUR)];
        for (wall, time) in shown {
            assert_eq!(state.show(wall, HOUR + time), 10 * HOUR + time / 2, "set back: {time}");
        }
        // However often it is asked, and however little time goes by in between.
        let before = state.floor;
        let shown: Vec<_> = (1..=1_000).map(|time| state.show(0, 3 * HOUR + time)).collect();
        assert!(shown.is_sorted() && shown.last() == Some(&(before + 500)), "{shown:?}");
        assert_eq!(state.show(20 * HOUR, 4 * HOUR), 20 * HOUR, "the system's has caught up");
        assert_eq!(state.show(20 * HOUR - 1, 4 * HOUR), 20 * HOUR, "it never goes back");
    }

    #[test]
    fn what_is_sure_takes_part_in_no_leap() {
        let mut state = State { floor: 0, up: 0, sure: Some((100 * DAY, DAY)) };
        assert_eq!(state.sure(100 * DAY + HOUR, DAY + 1), Some(100 * DAY + HOUR), "no leap");
        assert_eq!(state.sure(4_000 * DAY, DAY + HOUR), Some(100 * DAY + 2 * HOUR - 1), "ahead");
        assert_eq!(state.sure(0, DAY + 2 * HOUR), Some(100 * DAY + 3 * HOUR - 1), "set back");
    }

    #[test]
    fn a_system_clock_never_shows_less_than_its_floor() {
        let far = 32_503_680_000_000; // the year 3000
        assert_eq!(Clock::new(Source::System, far).now(), far);
    }
}
