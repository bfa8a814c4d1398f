//! Times as people type them: durations (`15m`, `1h30m`, `2d`) and instants (`2026-11-21`, `7d`,
//! `3 days ago`). How times are printed is in `render`.

use std::{fs, time::Duration};

use desk_proto::v1;
use jiff::{
    Timestamp, ToSpan as _,
    civil::{Date, DateTime, Time, Weekday},
    tz::TimeZone,
};

use crate::{context::Ctx, error::CliError, io::Env, near::nearest};

/// A duration: numbers with `s`, `m`, `h`, `d` or `w`. A day is 24 hours.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    let wrong = || format!("\"{text}\" is no duration; write 90s, 15m, 4h, 2d or 1w");
    let mut total: u64 = 0;
    let mut rest = text.trim();
    if rest.is_empty() {
        return Err(wrong());
    }
    // No time at all is the same in every unit.
    if rest == "0" {
        return Ok(Duration::ZERO);
    }
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit()).ok_or_else(wrong)?;
        let (number, tail) = rest.split_at(digits);
        let tail = tail.trim_start();
        let letters = tail.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(tail.len());
        let (unit, tail) = tail.split_at(letters);
        let seconds: u64 = match unit {
            "s" | "sec" | "second" | "seconds" => 1,
            "m" | "min" | "minute" | "minutes" => 60,
            "h" | "hour" | "hours" => 3_600,
            "d" | "day" | "days" => 86_400,
            "w" | "week" | "weeks" => 604_800,
            _ => return Err(wrong()),
        };
        let part = number.parse::<u64>().ok().and_then(|n| n.checked_mul(seconds));
        total = part.and_then(|part| total.checked_add(part)).ok_or_else(wrong)?;
        rest = tail.trim_start();
    }
    // A century is more than anything here can mean, and far from every overflow.
    if total > 100 * 366 * 86_400 { Err(wrong()) } else { Ok(Duration::from_secs(total)) }
}

/// An instant in milliseconds. A bare duration is that long ago.
pub(crate) fn instant(text: &str, now: i64, env: &Env) -> Result<i64, String> {
    let typed = text.trim();
    let shifted = |by: &str, ahead: bool| -> Result<i64, String> {
        let by = i64::try_from(duration(by)?.as_millis()).unwrap_or(i64::MAX);
        Ok(if ahead { now.saturating_add(by) } else { now.saturating_sub(by) })
    };
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
        _ => weekday(typed).and_then(|day| Some(-days(today(now, &zone())?.weekday(), day))),
    };
    if day.is_none() && !typed.contains('-') {
        return shifted(typed, false).map_err(|_| wrong(text));
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
            .map_err(|_| wrong(text))?,
    };
    let instant = zone.to_timestamp(civil).map_err(|_| wrong(text))?;
    Ok(instant.as_millisecond())
}

/// An instant to come. A bare duration could be meant both ways, so it needs its sign.
fn coming(text: &str, now: i64, env: &Env) -> Result<i64, String> {
    let typed = text.trim();
    if duration(typed).is_ok() {
        return Err(format!("\"{typed}\" could be meant both ways; write +{typed}"));
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
    const LATER: i64 = 48 * 3_600_000;
    weekday(text.trim()).is_some()
        || instant(text, now, env) != instant(text, now.saturating_add(LATER), env)
}

fn wrong(text: &str) -> String {
    format!("\"{text}\" is no time; write 2026-11-21, 2026-11-21 14:30, today, 7d or RFC 3339")
}

/// The same where it is to come.
fn unforeseen(text: &str) -> String {
    let words = ["today", "tomorrow"].into_iter().chain(WEEKDAYS.iter().map(|(name, _)| *name));
    let near = nearest(text, words).map(|near| format!("; did you mean \"{near}\"?"));
    format!(
        "\"{text}\" is no time{} write tomorrow, monday, +3d, 2026-11-21, 2026-11-21 14:30 or RFC 3339",
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
        ];
        for (text, seconds) in table {
            assert_eq!(duration(text), Ok(Duration::from_secs(seconds)), "{text}");
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
        ];
        for (text, ms) in table {
            assert_eq!(instant(text, NOW, &utc), Ok(ms), "{text}");
        }
        // A Monday: the last one is today, the last Tuesday six days ago.
        assert_eq!(instant("monday", NOW, &utc), Ok(NOW - 57_600_000));
        assert_eq!(instant("tuesday", NOW, &utc), Ok(NOW - 57_600_000 - 6 * 86_400_000));
        assert_eq!(instant("sunday", NOW, &utc), Ok(NOW - 144_000_000));
        for text in ["", "03/04/2026", "2025-13-01", "soon", "@x", "1M"] {
            assert!(instant(text, NOW, &utc).is_err(), "{text}");
        }
    }

    #[test]
    fn what_depends_on_when_it_is_read() {
        let utc: Env = [("TZ", "UTC")].into_iter().collect();
        for text in
            ["now", " +3d ", "in 3 days", "2h", "7d ago", "-2h", "today", "tomorrow", "monday"]
        {
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
