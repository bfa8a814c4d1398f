//! The table of figures: what was measured beside its floor, and whether the gate holds. A gate that is
//! missed fails the run; what could not be taken fails it where `DESK_NO_SKIP` says that nothing may be
//! left out.

use std::process::ExitCode;

/// One line.
#[derive(Debug)]
pub struct Line {
    goal: &'static str,
    what: String,
    measured: String,
    floor: String,
    ratio: String,
    gate: String,
    aim: String,
    judged: Option<(f64, Gate)>,
    skipped: bool,
}

/// What a figure has to be.
#[derive(Clone, Copy, Debug)]
pub enum Gate {
    /// At most so much.
    AtMost(f64),
    /// At least so much.
    AtLeast(f64),
}

impl Gate {
    fn judge(self, value: f64, unit: &str) -> String {
        let (sign, limit, holds) = self.asks(value);
        format!("{sign} {limit}{unit} {}", if holds { "held" } else { "MISSED" })
    }

    fn asks(self, value: f64) -> (&'static str, f64, bool) {
        match self {
            Gate::AtMost(limit) => ("≤", limit, value <= limit),
            Gate::AtLeast(limit) => ("≥", limit, value >= limit),
        }
    }
}

impl Line {
    /// A figure beside its floor; the ratio is what the gate is about.
    pub fn ratio(
        goal: &'static str,
        what: impl Into<String>,
        measured: String,
        floor: String,
        ratio: f64,
        gate: Gate,
    ) -> Line {
        let (what, judged) = (what.into(), Some((ratio, gate)));
        let (gate, ratio) = (gate.judge(ratio, ""), format!("{ratio:.2}"));
        Line { goal, what, measured, floor, ratio, gate, aim: none(), judged, skipped: false }
    }

    /// A time that is itself what the gate is about.
    pub fn time(goal: &'static str, what: impl Into<String>, millis: f64, gate: Gate) -> Line {
        Line::amount(goal, what, (millis, " ms"), gate)
    }

    /// An amount that is itself what the gate is about, and its unit.
    pub fn amount(
        goal: &'static str,
        what: impl Into<String>,
        (value, unit): (f64, &str),
        gate: Gate,
    ) -> Line {
        let judged = Some((value, gate));
        let (measured, gate) = (format!("{value:.2}{unit}"), gate.judge(value, unit));
        let (floor, ratio, aim) = (none(), none(), none());
        let what = what.into();
        Line { goal, what, measured, floor, ratio, gate, aim, judged, skipped: false }
    }

    /// A figure that no gate is about.
    pub fn told(
        goal: &'static str,
        what: impl Into<String>,
        measured: String,
        floor: String,
    ) -> Line {
        let (what, ratio, gate, aim) = (what.into(), none(), none(), none());
        Line { goal, what, measured, floor, ratio, gate, aim, judged: None, skipped: false }
    }

    /// The same figure, with no gate about it: it is there to be compared with.
    #[must_use]
    pub fn for_information(self) -> Line {
        Line { gate: none(), aim: none(), judged: None, ..self }
    }

    /// With what it should be beside what it has to be.
    #[must_use]
    pub fn aim(mut self, aim: f64) -> Line {
        if let Some((value, gate)) = self.judged {
            let aim = match gate {
                Gate::AtMost(_) => Gate::AtMost(aim),
                Gate::AtLeast(_) => Gate::AtLeast(aim),
            };
            let (sign, aim, met) = aim.asks(value);
            self.aim = format!("{sign} {aim}{}", if met { " met" } else { "" });
        }
        self
    }

    /// A figure that could not be taken, and why.
    pub fn skipped(goal: &'static str, what: impl Into<String>, why: &str) -> Line {
        Line { skipped: true, ..Line::told(goal, what, format!("skipped: {why}"), none()) }
    }

    fn is_missed(&self) -> bool {
        self.judged.is_some_and(|(value, gate)| !gate.asks(value).2)
    }

    fn cells(&self) -> [&str; 7] {
        let Line { goal, what, measured, floor, ratio, gate, aim, .. } = self;
        [goal, what, measured, floor, ratio, gate, aim]
    }
}

fn none() -> String {
    "–".to_owned()
}

/// Milliseconds, in words.
pub fn ms(millis: f64) -> String {
    format!("{millis:.2} ms")
}

/// How a run with this table ends: a gate that is missed fails it.
pub fn end(lines: &[Line]) -> ExitCode {
    let is_skip_a_failure = std::env::var_os("DESK_NO_SKIP").is_some();
    let wrong = |line: &&Line| line.is_missed() || (is_skip_a_failure && line.skipped);
    let wrong: Vec<_> = lines.iter().filter(wrong).collect();
    for line in &wrong {
        let how = if line.skipped { "left out" } else { "missed" };
        println!("{how}: {} {}", line.goal, line.what);
    }
    ExitCode::from(u8::from(!wrong.is_empty()))
}

/// Prints the table.
pub fn print(lines: &[Line]) {
    let head = ["goal", "what", "measured", "floor", "ratio", "gate", "aim"];
    let mut rows = vec![head];
    rows.extend(lines.iter().map(Line::cells));
    let mut widths = [0; 7];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    for row in rows {
        let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
        println!("{}", cells.collect::<Vec<_>>().join("  ").trim_end());
    }
}
