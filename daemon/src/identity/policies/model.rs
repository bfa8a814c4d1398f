//! The values of policies: each kind of value with its one form, and what it means. Pure: which keys
//! there are stands in `mod.rs`.

use desk_proto::span::{Span, Wrong};

use crate::kernel::clock::{DAY, HOUR, Millis, SECOND};
use crate::kernel::text;
use crate::kernel::words::none_of;

/// One minute.
const MINUTE: Millis = 60 * SECOND;
/// The shortest duration.
pub const SHORTEST: Millis = MINUTE;
/// The longest duration.
pub const LONGEST: Millis = 3_650 * DAY;
/// The longest text, in bytes.
const TEXT_MAX: usize = 4_000;
/// The most types of groups.
const TYPES_MAX: usize = 30;
/// The longest type of groups, in bytes.
const TYPE_MAX: usize = 40;
/// The longest pattern of numbers, in bytes.
const NUMBER_MAX: usize = 40;
/// The units that durations are told in, the longest first. A week is seven days; nobody says 1w2d.
const UNITS: &[(&str, Millis)] = &[("d", DAY), ("h", HOUR), ("m", MINUTE), ("s", SECOND)];

/// The durations that hold for the tickets of one service; none where a rule is off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Durations {
    /// From the last public act until a question that was not answered ends the ticket.
    pub timeout: Option<Millis>,
    /// How long before that the requester side is reminded.
    pub reminder: Option<Millis>,
    /// From the solution until it counts as accepted.
    pub close_after: Option<Millis>,
    /// From the last public act until a ticket that nobody speaks about is ended.
    pub stale: Option<Millis>,
}

/// A duration that may be off, as a value says it; nothing where it says none.
pub fn duration_of(text: &str) -> Option<Option<Millis>> {
    read(text).ok()
}

/// The same, or what is wrong with it.
fn read(text: &str) -> Result<Option<Millis>, Wrong> {
    if ["off", "never"].iter().any(|word| text.eq_ignore_ascii_case(word)) {
        return Ok(None);
    }
    let total = Millis::try_from(Span::read_ms(text)?).map_err(|_| Wrong::Form)?;
    match (SHORTEST..=LONGEST).contains(&total) && total % SECOND == 0 {
        true => Ok(Some(total)),
        false => Err(Wrong::Form),
    }
}

/// A duration in the units that people use: `14d`, `1d12h`.
pub fn in_words(duration: Millis) -> String {
    let (mut words, mut rest) = (String::new(), duration);
    for (unit, long) in UNITS {
        if rest >= *long {
            words.push_str(&format!("{}{unit}", rest / long));
            rest %= long;
        }
    }
    words
}

/// A duration in its one form, or `off`.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn duration(text: &str) -> Result<String, String> {
    match read(text) {
        Ok(Some(duration)) => Ok(in_words(duration)),
        Ok(None) => Ok("off".to_owned()),
        Err(Wrong::Form) => Err(format!(
            "\"{text}\" is no duration from 1m to 3650d, and not off; write 90s, 15m, 4h, 14d or 2w"
        )),
        Err(why) => Err(format!("\"{text}\" {why}")),
    }
}

/// Whether a value says yes; nothing where it says neither.
pub fn flag_of(text: &str) -> Option<bool> {
    match text {
        "true" | "yes" | "on" => Some(true),
        "false" | "no" | "off" => Some(false),
        _ => None,
    }
}

/// Yes or no in its one form.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn flag(text: &str) -> Result<String, String> {
    match flag_of(&text.to_ascii_lowercase()) {
        Some(yes) => Ok(yes.to_string()),
        None => Err(format!("\"{text}\" is neither true nor false")),
    }
}

/// A text for people.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn words(text: &str) -> Result<String, String> {
    text::body(text, TEXT_MAX)
}

/// A pattern of ticket numbers. A number is typed as an argument, listed between blanks and written in
/// `KEY=VALUE`, so it has nothing that would be read as something else there.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn number(text: &str) -> Result<String, String> {
    if text.len() > NUMBER_MAX {
        return Err(format!("has {} bytes; {NUMBER_MAX} is the limit", text.len()));
    }
    // A mark that is taken out leaves something that is no mark and no brace.
    let plain = text.replace("{yy}", "0").replace("{mm}", "0").replace("{seq}", "0");
    let wrong =
        |c: char| matches!(c, ':' | '=' | ',' | '{' | '}') || c.is_whitespace() || c.is_control();
    if text.matches("{seq}").count() != 1 || plain.contains(wrong) || text.starts_with('-') {
        return Err(format!(
            "\"{text}\" is no pattern of numbers: it holds {{seq}} once, perhaps {{yy}} and {{mm}}, no \
             other braces, no :, = or comma, no blanks, and no hyphen at the beginning"
        ));
    }
    Ok(text.to_owned())
}

/// Priority by impact (rows) and urgency (columns), as a value says it; nothing where it says none.
pub fn matrix_of(text: &str) -> Option<[[u8; 3]; 3]> {
    let mut matrix = [[0; 3]; 3];
    let mut rows = text.split('/');
    for row in &mut matrix {
        let mut cells =
            rows.next()?.split([' ', ',']).filter(|cell| !cell.is_empty()).map(str::parse::<u8>);
        for cell in row.iter_mut() {
            *cell = cells.next()?.ok().filter(|priority| (1..=4).contains(priority))?;
        }
        if cells.next().is_some() {
            return None;
        }
    }
    rows.next().is_none().then_some(matrix)
}

/// The priorities in their one form.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn matrix(text: &str) -> Result<String, String> {
    let Some(matrix) = matrix_of(text) else {
        return Err(format!(
            "\"{text}\" is not three rows of three priorities from 1 to 4, such as \
             1 2 3 / 2 3 4 / 3 4 4"
        ));
    };
    let row = |[a, b, c]: [u8; 3]| format!("{a} {b} {c}");
    Ok(matrix.map(row).join(" / "))
}

/// Types of groups in their one form: in the order that was given, each once.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn types(text: &str) -> Result<String, String> {
    let mut types: Vec<&str> = Vec::new();
    for word in text.split([',', ' ']).filter(|word| !word.is_empty()) {
        let plain = |c: char| c.is_alphanumeric() && !c.is_uppercase() || matches!(c, '-' | '_');
        if !word.chars().all(plain) || word.starts_with(['-', '_']) || word.len() > TYPE_MAX {
            return Err(format!(
                "\"{word}\" is no type; write small letters, digits and hyphens, at most \
                 {TYPE_MAX} bytes"
            ));
        }
        if !types.contains(&word) {
            types.push(word);
        }
    }
    match types.len() {
        0 => Err("names no type".to_owned()),
        count if count > TYPES_MAX => Err(format!("names {count} types; {TYPES_MAX} is the limit")),
        _ => Ok(types.join(" ")),
    }
}

/// Roles in their one form.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn roles(text: &str) -> Result<String, String> {
    const ROLES: &[&str] = &["requester", "main_contact", "agent", "admin", "tenant_manager"];
    let mut roles: Vec<_> =
        text.split([',', ' ']).filter(|role| !role.is_empty() && *role != "none").collect();
    if let Some(bad) = roles.iter().find(|role| !ROLES.contains(role)) {
        return Err(none_of(bad, &[ROLES, &["none"]].concat()));
    }
    roles.sort_unstable();
    roles.dedup();
    Ok(if roles.is_empty() { "none".to_owned() } else { roles.join(" ") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_one_form() {
        let table = [
            ("14d", "14d"),
            ("2w", "14d"),
            ("336h", "14d"),
            ("36h", "1d12h"),
            ("P1DT12H", "1d12h"),
            ("14 d", "14d"),
            ("OFF", "off"),
            ("90s", "1m30s"),
            ("1h 30m", "1h30m"),
            ("60s", "1m"),
            ("3650d", "3650d"),
            ("off", "off"),
            ("never", "off"),
        ];
        for (text, form) in table {
            assert_eq!(duration(text).as_deref(), Ok(form), "{text}");
            assert_eq!(duration(form).as_deref(), Ok(form), "{form}");
        }
        let wrong = [
            "",
            "14",
            "d",
            "1.5h",
            "-1d",
            "59s",
            "0d",
            "3650d1s",
            "3651d",
            "11000d",
            "1m500ms",
            "14d!",
            "99999999999999999999d",
            "9223372036854775807w",
            "off 1d",
            "é",
            "１d",
        ];
        for text in wrong {
            assert!(duration(text).unwrap_err().contains("3650d"), "{text}");
        }
        for (text, why) in [
            ("1M", "minutes or months"),
            ("1D", "written small"),
            ("36H", "written small"),
            ("1mo", "in days"),
            ("1y", "in days"),
            ("2bd", "business hours"),
        ] {
            assert!(duration(text).unwrap_err().contains(why), "{text}");
        }
        assert_eq!(duration_of("1d"), Some(Some(86_400_000)), "a day has 24 hours");
    }

    #[test]
    fn flags_say_yes_or_no() {
        for (text, form) in [("true", "true"), ("YES", "true"), ("off", "false")] {
            assert_eq!(flag(text).as_deref(), Ok(form), "{text}");
        }
        assert!(flag("").is_err() && flag("1").is_err());
    }

    #[test]
    fn a_matrix_has_nine_priorities() {
        assert_eq!(matrix("1,2,3/2 3 4/ 3 4 4").as_deref(), Ok("1 2 3 / 2 3 4 / 3 4 4"));
        assert_eq!(matrix_of("1 1 1 / 2 2 2 / 4 3 2"), Some([[1, 1, 1], [2, 2, 2], [4, 3, 2]]));
        for text in ["", "1 2 3", "1 2 3 / 2 3 4", "1 2 3 / 2 3 4 / 3 4 5", "0 2 3 / 2 3 4 / 3 4 4"]
        {
            assert!(matrix(text).is_err(), "{text}");
        }
        for text in ["1 2 3 4 / 2 3 4 / 3 4 4", "1 2 3 / 2 3 4 / 3 4 4 / 1 1 1"] {
            assert!(matrix(text).is_err(), "{text}");
        }
    }

    #[test]
    fn numbers_hold_the_counter_once() {
        let long = format!("{{seq}}{}", "x".repeat(NUMBER_MAX - 5));
        for text in ["T-{seq}", "S{yy}{mm}-{seq}", "{seq}", "{yy}/{seq}/{yy}", "Nº{seq}", &long] {
            assert_eq!(number(text).as_deref(), Ok(text));
        }
        let wrong = [
            "",
            "T-",
            "{seq}{seq}",
            "T:{seq}",
            "T={seq}",
            "T,{seq}",
            "T {seq}",
            "T\u{a0}{seq}",
            "T\t{seq}",
            "T\u{7}{seq}",
            "{Seq}",
            "{dd}{seq}",
            "{{seq}}",
            "{s{seq}eq}",
            "}{seq}",
            "-{seq}",
        ];
        for text in wrong {
            assert!(number(text).unwrap_err().contains("once"), "{text}");
        }
        assert!(number(&format!("{long}x")).unwrap_err().contains("40"));
    }

    #[test]
    fn types_are_plain_words() {
        assert_eq!(types("support, triage,field support").as_deref(), Ok("support triage field"));
        for text in ["", " , ", "Support", "a/b", "-a", "a\u{1b}[31m", &"x".repeat(41)] {
            assert!(types(text).is_err(), "{text}");
        }
        let many: Vec<String> = (0..=TYPES_MAX).map(|n| format!("t{n}")).collect();
        assert!(types(&many.join(" ")).unwrap_err().contains("limit"));
    }

    #[test]
    fn roles_are_known_ones() {
        assert_eq!(roles("tenant_manager,admin,admin").unwrap(), "admin tenant_manager");
        assert_eq!(roles("none").unwrap(), "none");
        assert!(roles("root").unwrap_err().contains("admin"));
    }
}
