//! The table of figures: what was measured beside its floor, and whether the gate holds.

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
        Line { goal, what, measured, floor, ratio, gate, aim: none(), judged }
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
        Line { goal, what: what.into(), measured, floor, ratio, gate, aim, judged }
    }

    /// A figure that no gate is about.
    pub fn told(
        goal: &'static str,
        what: impl Into<String>,
        measured: String,
        floor: String,
    ) -> Line {
        let (ratio, gate, aim) = (none(), none(), none());
        Line { goal, what: what.into(), measured, floor, ratio, gate, aim, judged: None }
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
        Line::told(goal, what, format!("skipped: {why}"), none())
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
