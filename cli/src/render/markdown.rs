//! Markdown for reports, as GitHub reads it: a table for a list, a definition for one object. The text
//! of people is text: nothing in it becomes a link, a picture, a row, or a call for somebody who has that
//! name there. Only an address of mail is what it is everywhere.

use std::fmt::Write as _;

use super::{View, card, sanitise, table, time};
use crate::fields::{Datum, Record};

/// The two lines with the names of the columns.
pub(super) fn head(view: &View) -> String {
    let names = view.fields.iter().filter_map(|index| view.shape.fields.get(*index));
    let names: Vec<String> = names.map(|field| escaped(field.name)).collect();
    format!("| {} |\n|{}", names.join(" | "), " --- |".repeat(names.len()))
}

/// The line of an object.
pub(super) fn row(view: &View, record: &dyn Record, now: i64) -> String {
    let cells = view.fields.iter().map(|index| cell(&record.get(*index), now));
    format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
}

/// The line that stands for an object in a sentence or in a list.
pub(super) fn line(view: &View, record: &dyn Record, now: i64) -> String {
    let mut parts = Vec::with_capacity(view.shape.line.len());
    for (at, name) in view.shape.line.iter().enumerate() {
        let Some(index) = view.shape.index(name) else { continue };
        let text = cell(&record.get(index), now);
        match text.is_empty() {
            true => {}
            false if at == 0 => parts.push(format!("**{text}**")),
            false => parts.push(text),
        }
    }
    parts.extend(record.tail().map(|tail| escaped(&tail)));
    parts.join(" ")
}

/// The object in full: its line, its fields, its long texts.
pub(super) fn definition(view: &View, record: &dyn Record, now: i64) -> String {
    let mut text = line(view, record, now) + "\n";
    let (pairs, bodies) = card::parts(view, record);
    for (at, (name, value)) in pairs.iter().enumerate() {
        let gap = if at == 0 { "\n" } else { "" };
        _ = writeln!(text, "{gap}- **{name}**: {}", cell(value, now));
    }
    let blocks = if view.chosen { Vec::new() } else { record.blocks() };
    let notes = if view.chosen { Vec::new() } else { record.notes() };
    for (head, body) in blocks.into_iter().chain(bodies).chain(notes) {
        _ = writeln!(text, "\n**{}**\n", escaped(&head));
        for line in body.trim_end().lines() {
            // A line end in a quotation is a space unless it is said to be one.
            let line = match line.trim_end() {
                "" => ">".to_owned(),
                line => format!("> {}\\", escaped(line)),
            };
            _ = writeln!(text, "{line}");
        }
        let end = text.trim_end_matches(['\\', '\n']).len();
        text.truncate(end);
        text.push('\n');
    }
    text.trim_end_matches('\n').to_owned()
}

fn cell(value: &Datum<'_>, now: i64) -> String {
    match value {
        // People read texts, and texts are not what was cut or written out for a terminal.
        Datum::Text(text) => escaped(text),
        // What is pasted somewhere is read later: no instant is told by how long ago it is.
        Datum::Time(ms) => time::date(*ms),
        value => escaped(&table::cell(value, now).0),
    }
}

/// What GitHub makes no link over. It is nothing to see, and nothing of it is copied.
const GAP: &str = "<!-- -->";

/// Text that stands for itself: what means something in Markdown has a backslash before it, and a line
/// end does not end the line.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let text = text.trim().replace("\r\n", "\n");
    let text = sanitise::body(&text);
    let (mut before, mut rest) = (' ', text.chars());
    while let Some(c) = rest.next() {
        let after = rest.as_str();
        let inside = before.is_alphanumeric() && after.starts_with(char::is_alphanumeric);
        match c {
            '\n' => out.push_str("<br>"),
            '\t' => out.push(' '),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '_' if inside => out.push(c),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' => out.extend(['\\', c]),
            // A line that would be a head, a list or a rule.
            '#' | '-' | '+' | '=' if out.is_empty() => out.extend(['\\', c]),
            c => out.push(c),
        }
        if links(&text, c, before, after) {
            out.push_str(GAP);
        }
        before = c;
    }
    out
}

/// Whether a link would go over this place in a text: an address of the web, the name of somebody, the number
/// of an issue.
fn links(text: &str, c: char, before: char, after: &str) -> bool {
    let ends =
        |end: &str| text.get(..text.len() - after.len()).is_some_and(|text| text.ends_with(end));
    let digit = after.starts_with(|c: char| c.is_ascii_digit());
    match c {
        ':' => after.starts_with("//"),
        'w' | 'W' => after.starts_with('.') && (ends("www") || ends("WWW")),
        '@' => !before.is_alphanumeric() && after.starts_with(char::is_alphanumeric),
        '#' => digit,
        '-' => digit && (ends("GH-") || ends("gh-")),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stands_for_itself() {
        for (text, markdown) in [
            ("plain, really", "plain, really"),
            ("a|b\nc", "a\\|b<br>c"),
            ("waiting_user _x_", "waiting_user \\_x\\_"),
            ("![x](http://e.org)", "!\\[x\\](http:<!-- -->//e.org)"),
            ("<script>&amp;", "&lt;script&gt;&amp;amp;"),
            ("# head", "\\# head"),
            ("\u{1b}[31m `rm`", "\\\\u{1b}\\[31m \\`rm\\`"),
            ("see https://e.org/a_b", "see https:<!-- -->//e.org/a_b"),
            ("www.e.org", "www<!-- -->.e.org"),
            ("ask @anna, not a@e.org", "ask @<!-- -->anna, not a@e.org"),
            ("like #12, x/y#3 and # 4", "like #<!-- -->12, x/y#<!-- -->3 and # 4"),
            ("#12: GH-7", "\\#<!-- -->12: GH-<!-- -->7"),
            ("a: b @ c, T-12", "a: b @ c, T-12"),
            ("a\\|b", "a\\\\\\|b"),
            ("访问 👩‍👩‍👧", "访问 👩\\\\u{200d}👩\\\\u{200d}👧"),
        ] {
            assert_eq!(escaped(text), markdown, "{text:?}");
        }
    }
}
