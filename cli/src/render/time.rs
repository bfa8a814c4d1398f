//! Instants as text.

use jiff::Timestamp;

/// RFC 3339 in UTC, as in every machine format.
pub(crate) fn rfc3339(ms: i64) -> String {
    Timestamp::from_millisecond(ms).map_or_else(|_| ms.to_string(), |instant| instant.to_string())
}

/// Date and time in UTC to the second, for people.
pub(crate) fn date(ms: i64) -> String {
    let whole = rfc3339(ms.div_euclid(1000).saturating_mul(1000));
    whole.replacen('T', " ", 1)
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
    fn instants() {
        assert_eq!(rfc3339(1_456_794_005_000), "2016-03-01T01:00:05Z");
        assert_eq!(rfc3339(1_456_794_005_120), "2016-03-01T01:00:05.12Z");
        assert_eq!(date(1_456_794_005_999), "2016-03-01 01:00:05Z");
        assert_eq!(rfc3339(i64::MAX), i64::MAX.to_string());
    }
}
