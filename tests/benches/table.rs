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
        let (sign, limit, holds) = match self {
            Gate::AtMost(limit) => ("≤", limit, value <= limit),
            Gate::AtLeast(limit) => ("≥", limit, value >= limit),
        };
        format!("{sign} {limit}{unit} {}", if holds { "held" } else { "MISSED" })
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
        let (what, gate) = (what.into(), gate.judge(ratio, ""));
        Line { goal, what, measured, floor, ratio: format!("{ratio:.2}"), gate }
    }

    /// A time that is itself what the gate is about.
    pub fn time(goal: &'static str, what: impl Into<String>, millis: f64, gate: Gate) -> Line {
        let (floor, ratio) = ("–".to_owned(), "–".to_owned());
        let gate = gate.judge(millis, " ms");
        Line { goal, what: what.into(), measured: ms(millis), floor, ratio, gate }
    }

    /// A figure that could not be taken, and why.
    pub fn skipped(goal: &'static str, what: impl Into<String>, why: &str) -> Line {
        let none = || "–".to_owned();
        let measured = format!("skipped: {why}");
        Line { goal, what: what.into(), measured, floor: none(), ratio: none(), gate: none() }
    }

    fn cells(&self) -> [&str; 6] {
        [self.goal, &self.what, &self.measured, &self.floor, &self.ratio, &self.gate]
    }
}

/// Milliseconds, in words.
pub fn ms(millis: f64) -> String {
    format!("{millis:.2} ms")
}

/// Prints the table.
pub fn print(lines: &[Line]) {
    let head = ["goal", "what", "measured", "floor", "ratio", "gate"];
    let mut rows = vec![head];
    rows.extend(lines.iter().map(Line::cells));
    let mut widths = [0; 6];
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
