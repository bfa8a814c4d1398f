//! Instants as text, for people in the form that they asked for. Programs read UTC, always.

use std::cell::RefCell;

use jiff::{Timestamp, fmt::strtime, tz::TimeZone};

/// How instants are shown to people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum TimeFormat {
    /// How far they are from now
    Relative,
    /// Date and time in your time zone
    Local,
    /// RFC 3339, in UTC
    Iso,
    /// Seconds since 1970
    Unix,
}

thread_local! {
    /// The form that was asked for. A run asks for it once, and many places below nouns, which know
    /// nothing of a run, make texts with instants in them.
    static FORM: RefCell<Form> = const { RefCell::new(Form { format: None, zone: None }) };
}

/// The form of instants.
struct Form {
    format: Option<TimeFormat>,
    zone: Option<TimeZone>,
}

/// Says in which form instants are shown from now on; the zone is looked for only if it counts.
pub(super) fn show(format: Option<TimeFormat>, zone: impl FnOnce() -> TimeZone) {
    let zone = (format == Some(TimeFormat::Local)).then(zone);
    FORM.with_borrow_mut(|form| *form = Form { format, zone });
}

/// RFC 3339 in UTC with milliseconds, as in every machine format: of as many digits each, so that the order of
/// the texts is that of the instants.
pub(crate) fn rfc3339(ms: i64) -> String {
    Timestamp::from_millisecond(ms)
        .map_or_else(|_| ms.to_string(), |instant| format!("{instant:.3}"))
}

/// The same to the second, for people.
fn seconds(ms: i64) -> String {
    let whole = Timestamp::from_second(ms.div_euclid(1000));
    whole.map_or_else(|_| ms.to_string(), |instant| instant.to_string())
}

/// Date and time to the second, for people: in UTC, if nothing else was asked for.
pub(crate) fn date(ms: i64) -> String {
    let whole = || seconds(ms);
    FORM.with_borrow(|form| match (form.format, &form.zone) {
        (None | Some(TimeFormat::Relative), _) => whole().replacen('T', " ", 1),
        (Some(TimeFormat::Unix), _) => ms.div_euclid(1000).to_string(),
        (Some(TimeFormat::Local), Some(zone)) => match Timestamp::from_millisecond(ms) {
            Ok(instant) => {
                let local = instant.to_zoned(zone.clone());
                strtime::format("%Y-%m-%d %H:%M:%S%:z", &local).unwrap_or_else(|_| whole())
            }
            Err(_) => ms.to_string(),
        },
        (Some(TimeFormat::Iso | TimeFormat::Local), _) => whole(),
    })
}

/// How far an instant is from now, or what was asked for in its place.
pub(super) fn age(ms: i64, now: i64) -> String {
    match FORM.with_borrow(|form| form.format) {
        None | Some(TimeFormat::Relative) => relative(ms, now),
        Some(_) => date(ms),
    }
}

/// The instant of a date, or how far it is from now if that was asked for.
pub(super) fn day(ms: i64, now: i64) -> String {
    match FORM.with_borrow(|form| form.format) {
        Some(TimeFormat::Relative) => relative(ms, now),
        _ => date(ms),
    }
}

/// The instant by the letters of `strftime`, in UTC or in the zone that was asked for.
pub(super) fn formatted(ms: i64, format: &str) -> Result<String, String> {
    let instant = Timestamp::from_millisecond(ms).map_err(|error| error.to_string())?;
    let zone = FORM.with_borrow(|form| form.zone.clone()).unwrap_or(TimeZone::UTC);
    strtime::format(format, &instant.to_zoned(zone)).map_err(|error| error.to_string())
}

/// How far `ms` is from `now`, in one unit: `3h ago`, `in 2d`.
pub(crate) fn relative(ms: i64, now: i64) -> String {
    let past = ms <= now;
    let seconds = now.abs_diff(ms) / 1000;
    let text = match seconds {
        0..60 if past => return "just now".to_owned(),
        0..60 => "1m".to_owned(),
        60..3_600 => format!("{}m", seconds / 60),
        3_600..86_400 => format!("{}h", seconds / 3_600),
        86_400..5_184_000 => format!("{}d", seconds / 86_400),
        5_184_000..63_072_000 => format!("{}mo", seconds / 2_592_000),
        _ => format!("{}y", seconds / 31_536_000),
    };
    if past { format!("{text} ago") } else { format!("in {text}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages() {
        const H: i64 = 3_600_000;
        let table = [
            (0, "just now"),
            (59_999, "just now"),
            (60_000, "1m ago"),
            (3 * H, "3h ago"),
            (24 * H, "1d ago"),
            (59 * 24 * H, "59d ago"),
            (60 * 24 * H, "2mo ago"),
            (3 * 365 * 24 * H, "3y ago"),
            (-2 * H, "in 2h"),
            (-5_000, "in 1m"),
        ];
        for (age, text) in table {
            assert_eq!(relative(1_764_000_000_000 - age, 1_764_000_000_000), text);
        }
    }

    #[test]
    fn the_form_is_the_one_that_was_asked_for() {
        const THEN: i64 = 1_456_794_005_999;
        let zone = || TimeZone::posix("XXX-2").unwrap();
        let now = THEN + 2 * 3_600_000;
        for (format, age_, day_) in [
            (None, "2h ago", "2016-03-01 01:00:05Z"),
            (Some(TimeFormat::Relative), "2h ago", "2h ago"),
            (Some(TimeFormat::Iso), "2016-03-01T01:00:05Z", "2016-03-01T01:00:05Z"),
            (Some(TimeFormat::Unix), "1456794005", "1456794005"),
            (Some(TimeFormat::Local), "2016-03-01 03:00:05+02:00", "2016-03-01 03:00:05+02:00"),
        ] {
            show(format, zone);
            assert_eq!((age(THEN, now).as_str(), day(THEN, now).as_str()), (age_, day_));
            assert_eq!(rfc3339(1_456_794_005_000), "2016-03-01T01:00:05.000Z");
        }
        show(None, zone);
    }

    #[test]
    fn instants() {
        assert_eq!(rfc3339(1_456_794_005_000), "2016-03-01T01:00:05.000Z");
        assert_eq!(rfc3339(1_456_794_005_120), "2016-03-01T01:00:05.120Z");
        assert_eq!(date(1_456_794_005_999), "2016-03-01 01:00:05Z");
        assert_eq!(rfc3339(i64::MAX), i64::MAX.to_string());
    }
}
