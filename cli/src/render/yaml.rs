//! YAML of the same values as JSON. What could be read as something else than the text that it is
//! stands in quotes; what would act on a terminal is written out in them.

use std::fmt::Write as _;

use super::{Json, sanitise};

/// The value as a document, with a line end.
pub(super) fn document(json: &Json) -> String {
    let mut text = String::new();
    match fields(json) {
        Some(fields) if !fields.is_empty() => object(&mut text, &fields, 0, false),
        _ => {
            value(&mut text, json, 0);
            text = text.trim_start().to_owned();
        }
    }
    text
}

/// An element of a list that stands at the left edge, with a line end.
pub(super) fn element(json: &Json) -> String {
    let mut text = String::new();
    item(&mut text, json, 0);
    text
}

/// The fields of an object with their names.
fn fields(json: &Json) -> Option<Vec<(&str, &Json)>> {
    match json {
        Json::Object(fields) => Some(fields.iter().map(|(name, value)| (*name, value)).collect()),
        Json::Map(fields) => {
            Some(fields.iter().map(|(name, value)| (name.as_str(), value)).collect())
        }
        _ => None,
    }
}

/// The lines of an object; the first may stand behind the dash of a list.
fn object(text: &mut String, fields: &[(&str, &Json)], depth: usize, mut inside: bool) {
    for (name, json) in fields {
        if !std::mem::take(&mut inside) {
            indent(text, depth);
        }
        text.push_str(&if plain(name) { (*name).to_owned() } else { quoted(name) });
        text.push(':');
        value(text, json, depth);
    }
}

/// What stands behind a name, with the space before it.
fn value(text: &mut String, json: &Json, depth: usize) {
    match json {
        Json::Null => text.push_str(" null\n"),
        Json::Bool(yes) => _ = writeln!(text, " {yes}"),
        Json::Int(number) => _ = writeln!(text, " {number}"),
        Json::Text(words) => scalar(text, words, depth),
        Json::List(items) if items.is_empty() => text.push_str(" []\n"),
        Json::List(items) => {
            text.push('\n');
            items.iter().for_each(|json| item(text, json, depth));
        }
        Json::Object(_) | Json::Map(_) => match fields(json) {
            Some(fields) if !fields.is_empty() => {
                text.push('\n');
                object(text, &fields, depth + 1, false);
            }
            _ => text.push_str(" {}\n"),
        },
    }
}

/// An element of a list.
fn item(text: &mut String, json: &Json, depth: usize) {
    indent(text, depth);
    text.push('-');
    match (json, fields(json)) {
        (_, Some(fields)) if !fields.is_empty() => {
            text.push(' ');
            object(text, &fields, depth + 1, true);
        }
        (Json::List(items), _) if !items.is_empty() => {
            text.push('\n');
            items.iter().for_each(|json| item(text, json, depth + 1));
        }
        _ => value(text, json, depth),
    }
}

fn indent(text: &mut String, depth: usize) {
    text.extend(std::iter::repeat_n("  ", depth));
}

/// A text: bare where it can only be read as one, as a block where it has lines, else in quotes.
fn scalar(text: &mut String, words: &str, depth: usize) {
    if plain(words) {
        _ = writeln!(text, " {words}");
    } else if block(words) {
        let (mark, body) = match words.strip_suffix('\n') {
            Some(body) => ("|", body),
            None => ("|-", words),
        };
        _ = writeln!(text, " {mark}");
        for line in body.split('\n') {
            if !line.is_empty() {
                indent(text, depth + 1);
            }
            _ = writeln!(text, "{line}");
        }
    } else {
        _ = writeln!(text, " {}", quoted(words));
    }
}

/// Words that some reader of YAML takes for a value.
const VALUES: &[&str] =
    &["true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf", "infinity"];

/// Whether nothing but a text can be read from it, by readers of YAML 1.1 too: it begins with a letter,
/// so it is no number and no date, and has only what never means anything.
fn plain(words: &str) -> bool {
    let harmless = |c: char| {
        c.is_alphanumeric()
            || matches!(c, ' ' | '_' | '-' | '.' | ',' | '/' | '@' | '(' | ')' | '+')
    };
    words.starts_with(char::is_alphabetic)
        && words.chars().all(harmless)
        && !words.ends_with(' ')
        && !VALUES.contains(&words.to_ascii_lowercase().as_str())
}

/// Whether it reads well line by line, and comes back from that as it is.
fn block(words: &str) -> bool {
    let lines = words.strip_suffix('\n').unwrap_or(words);
    words.contains('\n')
        && !lines.starts_with([' ', '\t', '\n'])
        && !lines.is_empty()
        && !lines.ends_with('\n')
        && sanitise::body(words) == words
        && lines.split('\n').all(|line| !line.starts_with('\t') && !line.ends_with([' ', '\t']))
}

fn quoted(words: &str) -> String {
    let mut text = String::with_capacity(words.len() + 2);
    text.push('"');
    for c in words.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            '\r' => text.push_str("\\r"),
            c if sanitise::hostile(c) || matches!(u32::from(c), 0xfffe | 0xffff) => {
                _ = match u32::from(c) {
                    code @ 0..=0xff => write!(text, "\\x{code:02X}"),
                    code @ 0x100..=0xffff => write!(text, "\\u{code:04X}"),
                    code => write!(text, "\\U{code:08X}"),
                };
            }
            c => text.push(c),
        }
    }
    text.push('"');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: &[&str] = &[
        "",
        " ",
        "a",
        "a b",
        " a",
        "a ",
        "no",
        "No",
        "yes",
        "on",
        "y",
        "null",
        "~",
        "true",
        "1e3",
        "0x10",
        "0o7",
        "1_000",
        "12:30:45",
        "2026-01-05",
        "2026-01-05T09:00:00Z",
        ".inf",
        "nan",
        "-",
        "- a",
        "? a",
        ": a",
        "a: b",
        "a:",
        "a #b",
        "#a",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a",
        "'a'",
        "\"a\"",
        "{a}",
        "[a]",
        "a,b",
        "---",
        "...",
        "<<",
        "=",
        "é",
        "访问请求",
        "👩‍👩‍👧 family",
        "a\nb",
        "a\nb\n",
        "a\nb\n\n",
        "\na",
        "  a\nb",
        "a\n  b\n\n\tc",
        "a\n b",
        "a \nb",
        "a\tb",
        "a\r\nb",
        "\u{1b}[31m",
        "\u{1b}]52;c;aGk=\u{7}",
        "\u{202e}x",
        "\0",
        "\u{85}",
        "\u{2028}",
        "\u{feff}",
        "\u{9b}31m",
        "\u{e0041}",
        "\u{7f}",
        "C:\\x",
        "\n",
        "\n\n",
        "a\u{a0}b",
        "a\n---\nb",
        "T-42",
        "rita@example.org",
        "a\n# b\nc: d",
        "\u{fffe}",
        "\u{10ffff}",
        "1",
        "-1",
        "+1",
        "1.5",
    ];

    /// What a reader of YAML makes of it.
    fn read(yaml: &str) -> serde_json::Value {
        serde_saphyr::from_str(yaml).unwrap_or_else(|error| panic!("{error}:\n{yaml}"))
    }

    fn true_json(json: &Json) -> serde_json::Value {
        serde_json::from_str(&json.line()).unwrap()
    }

    #[test]
    fn whatever_is_written_is_read_as_it_was() {
        for text in TEXTS {
            let text = || Json::text(text);
            let inner = || Json::Object(vec![("t", text()), ("n", Json::Null), ("u", text())]);
            let all = Json::Object(vec![
                ("schema", text()),
                ("yes", Json::Bool(true)),
                ("i", Json::Int(-7)),
                ("empty", Json::List(vec![])),
                ("none", Json::Object(vec![])),
                ("texts", Json::List(vec![text(), Json::Null, text()])),
                ("lists", Json::List(vec![Json::List(vec![text(), inner()]), Json::List(vec![])])),
                ("objects", Json::List(vec![inner(), inner()])),
                ("map", Json::Map(vec![(text().line(), inner()), ("b".into(), text())])),
                ("last", text()),
            ]);
            let yaml = document(&all);
            assert_eq!(read(&yaml), true_json(&all), "{yaml}");
            assert!(!yaml.contains(|c| sanitise::hostile(c) && c != '\n' && c != '\t'), "{yaml:?}");
            assert_eq!(read(&element(&inner())), serde_json::json!([true_json(&inner())]));
        }
    }

    #[test]
    fn values_of_no_object_are_documents_too() {
        for json in [Json::Null, Json::Int(3), Json::text("no"), Json::List(vec![Json::Int(1)])] {
            assert_eq!(read(&document(&json)), true_json(&json));
        }
    }

    #[test]
    fn what_could_be_misread_is_quoted() {
        for text in ["no", "1e3", "2026-01-05", "null", "", "12:30:45", "0x10", "y"] {
            assert_eq!(
                document(&Json::Object(vec![("a", Json::text(text))])),
                format!("a: \"{text}\"\n")
            );
        }
        let json = Json::Object(vec![("a", Json::text("a b")), ("d", Json::text("x\n\ny"))]);
        assert_eq!(document(&json), "a: a b\nd: |-\n  x\n\n  y\n");
    }
}
