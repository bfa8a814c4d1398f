//! Spans of time as people type them: `15m`, `1h30m`, `P3DT4H`, `1mo`. One reading for both sides, so that
//! what a flag takes is what a policy takes. It is no clock: what a month comes to is said by who knows a
//! date to count it from.

use std::fmt;

/// Milliseconds of a day; each has 24 hours.
const DAY: u64 = 86_400_000;
/// A century is more than anything here can mean, and far from every overflow.
const MOST_MS: u64 = 100 * 366 * DAY;
const MOST_MONTHS: u32 = 1_200;

/// A span: what the calendar has to say, and what the clock has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// Months, of which years are twelve.
    pub months: u32,
    /// Milliseconds.
    pub ms: u64,
}

/// Why a text is no span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It has another form, or is too long.
    Form,
    /// `M`, which is a month to some and a minute to others.
    Months,
    /// A unit in capital letters.
    Capital,
    /// Working time, which there is not.
    Business,
    /// Months or years where the length has to be the same at all times.
    Calendar,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Wrong::Form => "is no duration",
            Wrong::Months => "could be minutes or months; write m for minutes, mo for months",
            Wrong::Capital => "is no duration: its units are written small, such as 1d",
            Wrong::Business => {
                "is working time, and there are no business hours yet; write 4h or 2d"
            }
            Wrong::Calendar => "is not always equally long; write it in days, such as 30d",
        })
    }
}

/// What a unit is: its milliseconds, or its months.
fn unit(name: &str) -> Result<Span, Wrong> {
    let ms = match name {
        "ms" => 1,
        "s" | "sec" | "second" | "seconds" => 1_000,
        "m" | "min" | "minute" | "minutes" => 60_000,
        "h" | "hour" | "hours" => 3_600_000,
        "d" | "day" | "days" => DAY,
        "w" | "week" | "weeks" => 7 * DAY,
        "mo" | "month" | "months" => return Ok(Span { months: 1, ms: 0 }),
        "y" | "year" | "years" => return Ok(Span { months: 12, ms: 0 }),
        "M" => return Err(Wrong::Months),
        "bh" | "bd" => return Err(Wrong::Business),
        name if name.chars().any(|c| c.is_ascii_uppercase()) => {
            let small = unit(&name.to_ascii_lowercase());
            return Err(if small.is_ok() { Wrong::Capital } else { Wrong::Form });
        }
        _ => return Err(Wrong::Form),
    };
    Ok(Span { months: 0, ms })
}

impl Span {
    /// The span that a text is: numbers with `ms`, `s`, `m`, `h`, `d`, `w`, `mo` or `y`, or ISO 8601.
    ///
    /// # Errors
    /// Why it is none.
    pub fn read(text: &str) -> Result<Span, Wrong> {
        let text = text.trim();
        // No time at all is the same in every unit.
        if text == "0" {
            return Ok(Span::default());
        }
        let span = match text.strip_prefix('P') {
            Some(rest) => iso(rest)?,
            None => words(text)?,
        };
        if span.ms > MOST_MS || span.months > MOST_MONTHS { Err(Wrong::Form) } else { Ok(span) }
    }

    /// The same in milliseconds, where a span has to be equally long at all times.
    ///
    /// # Errors
    /// Why it is none.
    pub fn read_ms(text: &str) -> Result<u64, Wrong> {
        let span = Span::read(text)?;
        if span.months > 0 { Err(Wrong::Calendar) } else { Ok(span.ms) }
    }

    /// With so many of a unit more.
    fn and(self, number: &str, unit: Span) -> Option<Span> {
        let number: u32 = number.parse().ok()?;
        let months = unit.months.checked_mul(number)?.checked_add(self.months)?;
        let ms = unit.ms.checked_mul(u64::from(number))?.checked_add(self.ms)?;
        Some(Span { months, ms })
    }
}

/// The number that a text begins with, and what comes behind it.
fn number(text: &str) -> Option<(&str, &str)> {
    let digits = text.find(|c: char| !c.is_ascii_digit())?;
    (digits > 0).then(|| text.split_at(digits))
}

/// `1h30m`, `3 days`.
fn words(mut rest: &str) -> Result<Span, Wrong> {
    if rest.is_empty() {
        return Err(Wrong::Form);
    }
    let mut span = Span::default();
    while !rest.is_empty() {
        let (count, tail) = number(rest).ok_or(Wrong::Form)?;
        let tail = tail.trim_start();
        let letters = tail.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(tail.len());
        let (name, tail) = tail.split_at(letters);
        span = span.and(count, unit(name)?).ok_or(Wrong::Form)?;
        rest = tail.trim_start();
    }
    Ok(span)
}

/// What stands behind the `P` of ISO 8601: each unit once at the most, in its order.
fn iso(rest: &str) -> Result<Span, Wrong> {
    let (date, time) = match rest.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (rest, None),
    };
    if time.map_or(date.is_empty(), str::is_empty) {
        return Err(Wrong::Form);
    }
    let mut span = Span::default();
    let parts = [
        (date, ["Y", "M", "W", "D"].as_slice(), ["y", "mo", "w", "d"].as_slice()),
        (time.unwrap_or_default(), &["H", "M", "S"], &["h", "m", "s"]),
    ];
    for (mut rest, letters, names) in parts {
        let mut known = letters.iter().zip(names);
        while !rest.is_empty() {
            let (count, tail) = number(rest).ok_or(Wrong::Form)?;
            let (letter, name) =
                known.find(|(letter, _)| tail.starts_with(**letter)).ok_or(Wrong::Form)?;
            span = span.and(count, unit(name)?).ok_or(Wrong::Form)?;
            rest = tail.get(letter.len()..).unwrap_or_default();
        }
    }
    Ok(span)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: u64 = 1_000;

    #[test]
    fn what_is_a_span() {
        for (text, months, ms) in [
            ("500ms", 0, 500),
            ("90s", 0, 90 * SECOND),
            ("15m", 0, 900 * SECOND),
            ("4h", 0, 14_400 * SECOND),
            ("2d", 0, 2 * DAY),
            ("1w", 0, 7 * DAY),
            ("1h30m", 0, 5_400 * SECOND),
            ("1h 30m", 0, 5_400 * SECOND),
            ("3 days", 0, 3 * DAY),
            ("0", 0, 0),
            ("0s", 0, 0),
            ("1mo", 1, 0),
            ("1y", 12, 0),
            ("1y 2mo 3d", 14, 3 * DAY),
            ("P3DT4H", 0, 3 * DAY + 14_400 * SECOND),
            ("PT15M", 0, 900 * SECOND),
            ("P1M", 1, 0),
            ("P1Y2M1W", 14, 7 * DAY),
            ("PT0S", 0, 0),
        ] {
            assert_eq!(Span::read(text), Ok(Span { months, ms }), "{text}");
        }
    }

    #[test]
    fn what_is_none_says_why() {
        for (text, why) in [
            ("", Wrong::Form),
            ("5", Wrong::Form),
            ("m", Wrong::Form),
            ("1.5h", Wrong::Form),
            ("-1s", Wrong::Form),
            ("1h x", Wrong::Form),
            ("9999999w", Wrong::Form),
            ("99999999999999999999s", Wrong::Form),
            ("101y", Wrong::Form),
            ("P", Wrong::Form),
            ("PT", Wrong::Form),
            ("P1DT", Wrong::Form),
            ("P1H", Wrong::Form),
            ("PT1D", Wrong::Form),
            ("P1D1W", Wrong::Form),
            ("P1D1D", Wrong::Form),
            ("p3d", Wrong::Form),
            ("é", Wrong::Form),
            ("１d", Wrong::Form),
            ("1M", Wrong::Months),
            ("1h 2M", Wrong::Months),
            ("1D", Wrong::Capital),
            ("36H", Wrong::Capital),
            ("4bh", Wrong::Business),
            ("2bd", Wrong::Business),
        ] {
            assert_eq!(Span::read(text), Err(why), "{text}");
        }
    }

    #[test]
    fn a_month_has_no_length_of_its_own() {
        for text in ["1mo", "1y", "P1M", "P1Y2D"] {
            assert_eq!(Span::read_ms(text), Err(Wrong::Calendar), "{text}");
        }
        assert_eq!(Span::read_ms("P3DT4H"), Ok(3 * DAY + 14_400 * SECOND));
    }
}
