//! Times as people type them: durations (`15m`, `1h30m`, `2d`) and instants (`2026-11-21`, `7d`,
//! `3 days ago`). How times are printed is in `render`.

use std::{fs, time::Duration};

use desk_proto::{
    span::{Span, Wrong},
    v1,
};
use jiff::{
    Timestamp, ToSpan as _,
    civil::{Date, DateTime, Time, Weekday},
    tz::TimeZone,
};

use crate::{context::Ctx, error::CliError, io::Env, near::nearest};

/// A duration: numbers with `ms`, `s`, `m`, `h`, `d` or `w`, or ISO 8601. A day is 24 hours; a month is not
/// always equally long, so it is none.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    Span::read_ms(text).map(Duration::from_millis).map_err(|why| problem(text, why))
}

/// The flags of everything that has a time and is listed.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Window {
    /// Of this time or later, such as 2026-11-21 or 7d
    #[arg(short = 'S', long, value_name = "WHEN", allow_hyphen_values = true)]
    since: Option<String>,

    /// Of before this time
    #[arg(short = 'U', long, value_name = "WHEN", allow_hyphen_values = true)]
    until: Option<String>,
}

impl Window {
    /// Its beginning and its end in milliseconds, 0 where there is none.
    pub(crate) fn read(&self, ctx: &Ctx) -> Result<(i64, i64), CliError> {
        let read = |flag: &str, text: &Option<String>| match text {
            None => Ok(0),
            Some(text) => instant(text, ctx.now(), &ctx.env)
                .map_err(|problem| CliError::usage(format!("{flag}: {problem}"))),
        };
        Ok((read("--since", &self.since)?, read("--until", &self.until)?))
    }
}

/// What is wrong with a text that is no duration.
fn problem(text: &str, why: Wrong) -> String {
    match why {
        Wrong::Form => format!("\"{text}\" {why}; write 90s, 15m, 4h, 2d or 1w"),
        _ => format!("\"{text}\" {why}"),
    }
}

/// So long before or after now. Months are those of the reader's calendar: the same day of another month, or
/// its last one.
fn shifted(by: &str, ahead: bool, now: i64, env: &Env) -> Result<i64, String> {
    let span = Span::read(by).map_err(|why| problem(by, why))?;
    let sign = if ahead { 1 } else { -1 };
    let from = match span.months {
        0 => now,
        months => {
            let (zone, months) = (zone(env), i64::from(months) * sign);
            let civil = Timestamp::from_millisecond(now).ok().map(|now| zone.to_datetime(now));
            let civil = civil.and_then(|civil| civil.checked_add(months.months()).ok());
            let there = civil.and_then(|civil| zone.to_timestamp(civil).ok());
            there.map(Timestamp::as_millisecond).ok_or_else(|| wrong(by))?
        }
    };
    Ok(from.saturating_add(i64::try_from(span.ms).unwrap_or(i64::MAX).saturating_mul(sign)))
}

/// An instant in milliseconds. A bare duration is that long ago.
pub(crate) fn instant(text: &str, now: i64, env: &Env) -> Result<i64, String> {
    let typed = text.trim();
    let shifted = |by: &str, ahead: bool| shifted(by, ahead, now, env);
    if let Some(seconds) = typed.strip_prefix('@') {
        let ms = seconds.parse::<i64>().ok().and_then(|seconds| seconds.checked_mul(1000));
        return ms.ok_or_else(|| wrong(text));
    }
    if let Some(by) = typed.strip_prefix('+').or_else(|| typed.strip_prefix("in ")) {
        return shifted(by, true);
    }
    if let Some(by) = typed.strip_prefix('-').or_else(|| typed.strip_suffix(" ago")) {
        return shifted(by, false);
    }
    if let Ok(instant) = typed.parse::<Timestamp>() {
        return Ok(instant.as_millisecond());
    }
    let zone = || zone(env);
    let day = match typed {
        "now" => return Ok(now),
        "today" => Some(0),
        "yesterday" => Some(-1),
        "tomorrow" => Some(1),
        EOM => Some(days_left(now, &zone()).ok_or_else(|| wrong(text))?),
        _ => weekday(typed).and_then(|day| Some(-days(today(now, &zone())?.weekday(), day))),
    };
    if day.is_none() && !typed.contains('-') {
        return match Span::read(typed) {
            Err(Wrong::Form) => Err(dated(typed).unwrap_or_else(|| wrong(text))),
            _ => shifted(typed, false),
        };
    }
    let zone = zone();
    let civil = match day {
        Some(days) => {
            let today = today(now, &zone).ok_or_else(|| wrong(text))?;
            today.checked_add(days.days()).map_err(|_| wrong(text))?.to_datetime(Time::midnight())
        }
        None => typed
            .parse::<DateTime>()
            .or_else(|_| typed.parse::<Date>().map(|date| date.to_datetime(Time::midnight())))
            .map_err(|_| dated(typed).unwrap_or_else(|| wrong(text)))?,
    };
    let instant = zone.to_timestamp(civil).map_err(|_| wrong(text))?;
    Ok(instant.as_millisecond())
}

/// An instant to come. A bare duration could be meant both ways, so it needs its sign.
fn coming(text: &str, now: i64, env: &Env) -> Result<i64, String> {
    let typed = text.trim();
    if Span::read(typed).is_ok() {
        return Err(format!("\"{typed}\" is how long and not when; +{typed} is so long from now"));
    }
    let forms = |why| if why == wrong(typed) { unforeseen(typed) } else { why };
    let found = instant(typed, now, env).map_err(forms)?;
    // The last day of a name is over; the next one is a week later, whatever the clock does meanwhile.
    match weekday(typed) {
        None => Ok(found),
        Some(_) => {
            let zone = zone(env);
            let date =
                Timestamp::from_millisecond(found).ok().map(|at| zone.to_datetime(at).date());
            let next = date.and_then(|date| date.checked_add(7.days()).ok());
            let next =
                next.and_then(|date| zone.to_timestamp(date.to_datetime(Time::midnight())).ok());
            next.map(Timestamp::as_millisecond).ok_or_else(|| unforeseen(typed))
        }
    }
}

/// What `--until` means where it is an instant to come.
pub(crate) fn until(ctx: &Ctx, text: &str) -> Result<i64, CliError> {
    ahead(ctx, "--until", text)
}

/// The same of another flag.
pub(crate) fn ahead(ctx: &Ctx, flag: &str, text: &str) -> Result<i64, CliError> {
    let problem = |problem| CliError::usage(format!("{flag}: {problem}"));
    coming(text, ctx.now(), &ctx.env).map_err(problem)
}

/// How an instant was typed, for a request that has it: where it comes to something else the next time,
/// that is what a repetition of the request has in common with it.
pub(crate) fn typed(ctx: &Ctx, text: &str) -> Option<v1::WriteOptions> {
    is_relative(text, ctx.now(), &ctx.env)
        .then(|| v1::WriteOptions { typed: text.trim().to_owned(), ..Default::default() })
}

/// Whether what an instant comes to depends on when it is read.
fn is_relative(text: &str, now: i64, env: &Env) -> bool {
    // Far enough for every month to be another one.
    const LATER: i64 = 40 * 24 * 3_600_000;
    instant(text, now, env) != instant(text, now.saturating_add(LATER), env)
}

/// The end of the month: the first instant of the next one.
const EOM: &str = "eom";

/// How many days it is until the next month begins.
fn days_left(now: i64, zone: &TimeZone) -> Option<i64> {
    let today = today(now, zone)?;
    Some(i64::from(today.days_in_month() - today.day()) + 1)
}

/// What is wrong with a date whose year is the last of its numbers: it can be read in two ways.
fn dated(text: &str) -> Option<String> {
    let mut parts = text.split(['/', '.', '-']);
    let (a, b, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    let year = year.parse().ok()?;
    let (a, b): (i8, i8) = (a.parse().ok()?, b.parse().ok()?);
    let read = |month, day| Date::new(year, month, day).ok();
    match (read(b, a), read(a, b)) {
        (Some(one), Some(other)) if one != other => {
            let (first, second) = (one.strftime("%-d %B"), other.strftime("%-d %B"));
            Some(format!("\"{text}\" is ambiguous, {first} or {second}; write {one} or {other}"))
        }
        (Some(one), _) | (None, Some(one)) => {
            Some(format!("\"{text}\" is no time; write the year first, {one}"))
        }
        (None, None) => None,
    }
}

fn wrong(text: &str) -> String {
    format!("\"{text}\" is no time; write 2026-11-21, 2026-11-21 14:30, today, 7d or RFC 3339")
}

/// The same where it is to come.
fn unforeseen(text: &str) -> String {
    let words =
        ["today", "tomorrow", EOM].into_iter().chain(WEEKDAYS.iter().map(|(name, _)| *name));
    let near = nearest(text, words).map(|near| format!("; did you mean \"{near}\"?"));
    format!(
        "\"{text}\" is no time{} write tomorrow, monday, eom, +3d, 2026-11-21, 2026-11-21 14:30 or RFC 3339",
        near.as_deref().unwrap_or(";")
    )
}

/// The days that have a name.
const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Monday),
    ("tuesday", Weekday::Tuesday),
    ("wednesday", Weekday::Wednesday),
    ("thursday", Weekday::Thursday),
    ("friday", Weekday::Friday),
    ("saturday", Weekday::Saturday),
    ("sunday", Weekday::Sunday),
];

/// The day of this name.
fn weekday(name: &str) -> Option<Weekday> {
    WEEKDAYS.iter().find(|(known, _)| *known == name).map(|(_, day)| *day)
}

/// How many days lie between this day and the last one of a name: none, if it is today.
fn days(today: Weekday, last: Weekday) -> i64 {
    i64::from(last.until(today))
}

/// The reader's date.
fn today(now: i64, zone: &TimeZone) -> Option<Date> {
    Timestamp::from_millisecond(now).ok().map(|now| zone.to_datetime(now).date())
}

/// The reader's time zone.
pub(crate) fn zone(env: &Env) -> TimeZone {
    let named = |name: &str| {
        let bytes = fs::read(format!("/usr/share/zoneinfo/{name}")).ok()?;
        TimeZone::tzif(name, &bytes).ok()
    };
    let zone = match env.get("TZ").map(|name| name.trim_start_matches(':')) {
        Some(name) => named(name).or_else(|| TimeZone::posix(name).ok()),
        None => fs::read("/etc/localtime").ok().and_then(|b| TimeZone::tzif("Local", &b).ok()),
    };
    zone.unwrap_or(TimeZone::UTC)
}

/// The name of the reader's time zone, for the daemon.
pub(crate) fn zone_name(env: &Env) -> String {
    if let Some(name) = env.get("TZ") {
        return name.trim_start_matches(':').to_owned();
    }
    let link = fs::read_link("/etc/localtime").ok();
    let name = link.as_deref().and_then(|path| path.to_str()?.split_once("zoneinfo/"));
    name.map_or_else(|| "UTC".to_owned(), |(_, name)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_764_000_000_000; // 2025-11-24T16:00:00Z

    #[test]
    fn durations() {
        let table = [
            ("90s", 90),
            ("15m", 900),
            ("4h", 14_400),
            ("2d", 172_800),
            ("1w", 604_800),
            ("1h30m", 5_400),
            ("0s", 0),
            ("3 days", 259_200),
            ("P3DT4H", 273_600),
        ];
        for (text, seconds) in table {
            assert_eq!(duration(text), Ok(Duration::from_secs(seconds)), "{text}");
        }
        assert_eq!(duration("500ms"), Ok(Duration::from_millis(500)));
        for (text, why) in [("1M", "minutes or months"), ("4bh", "business hours"), ("1mo", "days")]
        {
            assert!(duration(text).unwrap_err().contains(why), "{text}");
        }
        for text in ["", "5", "m", "1M", "1.5h", "-1s", "99999999999999999999s", "9999999w", "1h x"]
        {
            assert!(duration(text).is_err(), "{text}");
        }
    }

    #[test]
    fn instants() {
        let utc: Env = [("TZ", "UTC")].into_iter().collect();
        let table = [
            ("now", NOW),
            ("7d", NOW - 604_800_000),
            ("7d ago", NOW - 604_800_000),
            ("3 days ago", NOW - 259_200_000),
            ("-2h", NOW - 7_200_000),
            ("+2h", NOW + 7_200_000),
            ("in 3 days", NOW + 259_200_000),
            ("@1764000000", NOW),
            ("2025-11-24T16:00:00Z", NOW),
            ("2025-11-24T17:00:00+01:00", NOW),
            ("2025-11-24", NOW - 57_600_000),
            ("today", NOW - 57_600_000),
            ("yesterday", NOW - 144_000_000),
            ("2025-11-24 16:00", NOW),
            ("P3DT4H", NOW - 273_600_000),
            // The calendar's: November has 30 days, October 31.
            ("+1mo", NOW + 30 * 86_400_000),
            ("1mo", NOW - 31 * 86_400_000),
            ("1 month ago", NOW - 31 * 86_400_000),
            ("in 1y", NOW + 365 * 86_400_000),
            ("1y 1d ago", NOW - 366 * 86_400_000),
            ("eom", NOW - 57_600_000 + 7 * 86_400_000),
        ];
        for (text, ms) in table {
            assert_eq!(instant(text, NOW, &utc), Ok(ms), "{text}");
        }
        // A Monday: the last one is today, the last Tuesday six days ago.
        assert_eq!(instant("monday", NOW, &utc), Ok(NOW - 57_600_000));
        assert_eq!(instant("tuesday", NOW, &utc), Ok(NOW - 57_600_000 - 6 * 86_400_000));
        assert_eq!(instant("sunday", NOW, &utc), Ok(NOW - 144_000_000));
        for text in ["", "2025-13-01", "soon", "@x", "1M", "99/99/2026"] {
            assert!(instant(text, NOW, &utc).is_err(), "{text}");
        }
    }

    #[test]
    fn a_date_that_can_be_read_twice_is_read_by_nobody() {
        let utc: Env = [("TZ", "UTC")].into_iter().collect();
        for text in ["03/04/2026", "3.4.2026", "03-04-2026"] {
            let why = instant(text, NOW, &utc).unwrap_err();
            for part in ["ambiguous", "3 April", "4 March", "2026-04-03", "2026-03-04"] {
                assert!(why.contains(part), "{why}");
            }
            assert_eq!(coming(text, NOW, &utc), Err(why));
        }
        // One reading only, but still no form of ours.
        for text in ["25/12/2026", "12/25/2026", "12.12.2026"] {
            let why = instant(text, NOW, &utc).unwrap_err();
            assert!(why.contains("2026-12-") && !why.contains("ambiguous"), "{why}");
        }
    }

    #[test]
    fn a_month_ends_where_the_next_one_begins() {
        let utc: Env = [("TZ", "UTC")].into_iter().collect();
        let at = |text: &str| text.parse::<Timestamp>().unwrap().as_millisecond();
        for (now, end) in [
            ("2024-01-31T23:59:59Z", "2024-02-01T00:00:00Z"),
            ("2024-02-01T00:00:00Z", "2024-03-01T00:00:00Z"),
            ("2024-12-05T10:00:00Z", "2025-01-01T00:00:00Z"),
        ] {
            assert_eq!(coming("eom", at(now), &utc), Ok(at(end)), "{now}");
        }
        // A day that the other month has not is its last.
        let (now, next) = (at("2024-01-31T10:00:00Z"), at("2024-02-29T10:00:00Z"));
        assert_eq!(coming("+1mo", now, &utc), Ok(next));
    }

    #[test]
    fn what_depends_on_when_it_is_read() {
        let utc: Env = [("TZ", "UTC")].into_iter().collect();
        for text in [
            "now",
            " +3d ",
            "in 3 days",
            "2h",
            "7d ago",
            "-2h",
            "today",
            "tomorrow",
            "monday",
            "eom",
            "+1mo",
        ] {
            assert!(is_relative(text, NOW, &utc), "{text}");
        }
        for text in ["@1764000000", "2025-11-24T16:00:00Z", "2025-11-24", "2025-11-24 16:00", "x"] {
            assert!(!is_relative(text, NOW, &utc), "{text}");
        }
    }

    #[test]
    fn what_is_to_come_says_so() {
        let utc: Env = [("TZ", "UTC")].into_iter().collect();
        assert!(coming("3d", NOW, &utc).unwrap_err().contains("+3d"));
        assert!(coming("2h 5m", NOW, &utc).is_err());
        assert_eq!(coming(" +3d ", NOW, &utc), Ok(NOW + 259_200_000));
        assert_eq!(coming("tomorrow", NOW, &utc), Ok(NOW + 28_800_000));
        // The next one of its name, never today.
        assert_eq!(coming("monday", NOW, &utc), Ok(NOW + 28_800_000 + 6 * 86_400_000));
        assert_eq!(coming("tuesday", NOW, &utc), Ok(NOW + 28_800_000));
        let wrong = coming("tommorrow", NOW, &utc).unwrap_err();
        assert!(wrong.contains("did you mean \"tomorrow\"?") && wrong.contains("+3d"), "{wrong}");
        // Whether it is still to come is the daemon's to say, by its own clock.
        assert_eq!(coming("yesterday", NOW, &utc), Ok(NOW - 144_000_000));
    }

    #[test]
    fn a_date_is_that_of_the_reader() {
        let east: Env = [("TZ", "XXX-2")].into_iter().collect();
        assert_eq!(instant("2025-11-24", NOW, &east), Ok(NOW - 57_600_000 - 7_200_000));
        assert_eq!(zone_name(&east), "XXX-2");
    }
}
