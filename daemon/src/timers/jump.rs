//! A clock that jumps ahead: whether what falls due is held until somebody says that the clock is
//! right. Pure; who asks the clocks hands in what they show.

use crate::kernel::clock::{LEAP, Millis, Reading};

/// How far the clock of the machine gained on the time that went by between two readings.
pub fn gain(before: Reading, after: Reading) -> Millis {
    after.wall.saturating_sub(before.wall).saturating_sub(after.up.saturating_sub(before.up))
}

/// Whether it jumped ahead.
pub fn jumped(before: Reading, after: Reading) -> bool {
    gain(before, after) > LEAP
}

/// Whether our clock, which never goes back, is ahead of that of the machine by more than that: the
/// machine's was ahead and was put right, and ours still shows what is not yet. One that is set by hand
/// has nothing to be compared with; the other shows 0 then.
pub fn astray(reading: Reading) -> bool {
    reading.wall != 0 && reading.now.saturating_sub(reading.wall) > LEAP
}

/// What was noted of the clocks, for a daemon that starts later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Names the run of the machine, between two starts of it.
    pub boot: String,
    /// What the clocks showed.
    pub reading: Reading,
    /// Whether what falls due was held since.
    pub held: bool,
}

impl Note {
    /// The note as a line of text.
    pub fn line(&self) -> String {
        let Reading { now, wall, up } = self.reading;
        format!("{} {up} {wall} {} {now}", self.boot, u8::from(self.held))
    }

    /// The note that a line is.
    pub fn parse(line: &str) -> Option<Note> {
        let mut words = line.split(' ');
        let boot = words.next()?.to_owned();
        let up = words.next()?.parse().ok()?;
        let wall = words.next()?.parse().ok()?;
        let held = match words.next()? {
            "0" => false,
            "1" => true,
            _ => return None,
        };
        // Older daemons did not note what ours showed.
        let now = words.next().map_or(Some(wall), |now| now.parse().ok())?;
        Some(Note { boot, reading: Reading { now, wall, up }, held })
    }

    /// What was right when the daemon starts, by what was noted and by the clocks: that, and how long the
    /// machine had run then.
    pub fn trusted(note: Option<&Note>, boot: &str, reading: Reading) -> (Millis, Millis) {
        match note {
            Some(note) if note.boot == boot => (note.reading.now, note.reading.up),
            // How long the machine was off is not known.
            Some(note) if note.held || astray(reading) => (note.reading.now, reading.up),
            None if astray(reading) => (reading.wall, reading.up),
            _ => (reading.now, reading.up),
        }
    }
}

/// Watches the clocks.
#[derive(Clone, Debug)]
pub struct Guard {
    boot: String,
    before: Reading,
    held: bool,
}

impl Guard {
    /// At the start of a daemon, with what an earlier one noted. In one run of the machine the two
    /// readings tell by themselves; over a restart of it there is only what was held then.
    pub fn new(note: Option<Note>, boot: &str, reading: Reading) -> Guard {
        match note {
            Some(note) if note.boot == boot && jumped(note.reading, reading) => {
                Guard { boot: note.boot, before: note.reading, held: true }
            }
            Some(note) if note.boot != boot && note.held => {
                Guard { boot: note.boot, before: note.reading, held: true }
            }
            // Things were noted in the history under an instant that is yet to come.
            _ if astray(reading) => Guard { boot: boot.to_owned(), before: reading, held: true },
            _ => Guard { boot: boot.to_owned(), before: reading, held: false },
        }
    }

    /// Looks at the clocks; answers whether the hold has begun just now.
    pub fn look(&mut self, reading: Reading) -> bool {
        if self.held {
            return false;
        }
        if jumped(self.before, reading) || astray(reading) {
            // What was before the jump stays noted, so that a clock that is put right is seen.
            self.held = true;
            return true;
        }
        self.before = reading;
        false
    }

    /// Whether what falls due is held.
    pub fn is_held(&self) -> bool {
        self.held
    }

    /// Somebody says that the clock is right; answers whether it can be.
    pub fn confirm(&mut self, boot: &str, reading: Reading) -> bool {
        if astray(reading) {
            return false;
        }
        *self = Guard { boot: boot.to_owned(), before: reading, held: false };
        true
    }

    /// What a later daemon should know.
    pub fn note(&self) -> Note {
        Note { boot: self.boot.clone(), reading: self.before, held: self.held }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::clock::{DAY, HOUR};

    const NOON: Reading = Reading { now: 50 * DAY, wall: 50 * DAY, up: HOUR };

    /// The clocks after so much time, in which that of the machine gained so much.
    fn after(before: Reading, time: Millis, gained: Millis) -> Reading {
        let wall = before.wall + time + gained;
        Reading { now: before.now.max(wall), wall, up: before.up + time }
    }

    #[test]
    fn more_than_a_day_is_a_jump() {
        let table = [
            (0, 0, false),
            (40 * DAY, 0, false), // asleep for long: the machine counts that
            (0, DAY, false),
            (0, DAY + 1, true),
            (40 * DAY, DAY + 1, true),
            (60_000, 365 * DAY, true),
            (60_000, -365 * DAY, false), // set back: nothing falls due by that
        ];
        for (time, gained, wanted) in table {
            assert_eq!(jumped(NOON, after(NOON, time, gained)), wanted, "{time} {gained}");
        }
    }

    #[test]
    fn a_jump_holds_until_it_is_confirmed() {
        let mut guard = Guard::new(None, "a", NOON);
        assert!(!guard.look(after(NOON, HOUR, 0)) && !guard.is_held());
        let far = after(NOON, 2 * HOUR, 3 * DAY);
        assert!(guard.look(far) && guard.is_held());
        assert!(!guard.look(after(far, HOUR, 0)) && guard.is_held(), "it is told once");
        let back = after(far, HOUR, -3 * DAY);
        assert!(!guard.look(back) && guard.is_held(), "ours stays ahead");
        assert!(!guard.confirm("a", back) && guard.is_held(), "it would close what is not due");
        assert!(guard.confirm("a", far));
        assert!(!guard.look(after(far, HOUR, 0)) && !guard.is_held());
        assert!(guard.look(after(far, HOUR, 2 * DAY)), "the next one is a new one");
    }

    #[test]
    fn small_steps_are_no_jump() {
        let mut guard = Guard::new(None, "a", NOON);
        let mut reading = NOON;
        for _ in 0..10 {
            reading = after(reading, 60_000, DAY);
            assert!(!guard.look(reading));
        }
    }

    #[test]
    fn a_note_outlives_the_daemon() {
        let note = |held| Note { boot: "a".into(), reading: NOON, held };
        let start = |held, boot, gained| {
            Guard::new(Some(note(held)), boot, after(NOON, 9 * DAY, gained)).is_held()
        };
        assert!(!start(false, "a", 0), "off for long is no jump");
        assert!(start(false, "a", DAY + 1), "it jumped while the daemon was off");
        assert!(start(true, "a", DAY + 1));
        assert!(!start(true, "a", 0), "the clock was put right");
        assert!(!start(false, "b", 90 * DAY), "a machine that was off has nothing to compare");
        assert!(start(true, "b", 0), "what was held stays so");
        let kept = Guard::new(Some(note(true)), "a", after(NOON, HOUR, 2 * DAY)).note();
        assert_eq!(kept, note(true), "and what was before the jump is still known");
    }

    #[test]
    fn after_a_restart_the_history_says_whether_ours_is_right_again() {
        let note = Note { boot: "a".into(), reading: NOON, held: true };
        // Nothing was written while the clock was ahead.
        let right = after(NOON, HOUR, 0);
        assert!(!Guard::new(Some(note.clone()), "a", right).is_held());
        // Something was: ours begins where the history ends.
        let ahead = Reading { now: right.now + 90 * DAY, ..right };
        for (note, boot) in [(Some(note.clone()), "a"), (Some(note), "b"), (None, "a")] {
            let mut guard = Guard::new(note, boot, ahead);
            assert!(guard.is_held() && !guard.confirm(boot, ahead));
            let caught_up = after(right, 89 * DAY, 0);
            assert!(guard.confirm(boot, Reading { now: ahead.now, ..caught_up }), "within a day");
        }
        assert!(Guard::new(None, "a", right).look(ahead));
        assert!(!astray(Reading { now: right.wall + DAY, ..right }));
    }

    #[test]
    fn what_is_trusted_is_no_leap_and_nothing_that_was_before() {
        let note = |held| Note { boot: "a".into(), reading: NOON, held };
        let trusted = |held, boot, clocks| Note::trusted(Some(&note(held)), boot, clocks);
        let before = (NOON.now, NOON.up);
        let (right, ahead) = (after(NOON, HOUR, 0), after(NOON, HOUR, 900 * DAY));
        let back = after(NOON, HOUR, -40 * DAY);
        // In one run of the machine the time that went by is known, and is added.
        for clocks in [right, ahead, back] {
            assert_eq!(trusted(false, "a", clocks), before);
            assert_eq!(trusted(true, "a", clocks), before);
        }
        assert_eq!(trusted(false, "b", right), (right.now, right.up));
        assert_eq!(trusted(true, "b", ahead), (NOON.now, ahead.up));
        assert_eq!(trusted(false, "b", back), (NOON.now, back.up));
        assert_eq!(Note::trusted(None, "a", right), (right.now, right.up));
        assert_eq!(Note::trusted(None, "a", back), (back.wall, back.up));
    }

    #[test]
    fn a_note_is_read_as_it_was_written() {
        let note = Note { boot: "6f1c".into(), reading: NOON, held: true };
        assert_eq!(Note::parse(&note.line()), Some(note.clone()));
        let ahead = Note { reading: Reading { now: NOON.now + HOUR, ..NOON }, ..note.clone() };
        assert_eq!(Note::parse(&ahead.line()), Some(ahead), "what ours shows is another thing");
        let (older, _) =
            note.line().rsplit_once(' ').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
        assert_eq!(Note::parse(&older), Some(note), "by an older daemon");
        for line in ["", "a", "a 1 2", "a 1 2 3", "a x 2 0", "a 1 2 0 x"] {
            assert_eq!(Note::parse(line), None, "{line}");
        }
    }
}
