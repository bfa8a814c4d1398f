//! Text from people is hostile: a title may hold the bytes that move a terminal's cursor, set its
//! clipboard or turn its lines round. What is shown to people goes through here; JSON and CSV keep
//! the true text.

use std::borrow::Cow;

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// The text with every control and format character written out, newlines and tabs too.
pub(crate) fn cell(text: &str) -> Cow<'_, str> {
    written_out(text, |_| false)
}

/// The same for text of many lines, where newlines and tabs are what they are.
pub(crate) fn body(text: &str) -> Cow<'_, str> {
    written_out(text, |c| c == '\n' || c == '\t')
}

fn written_out(text: &str, keep: fn(char) -> bool) -> Cow<'_, str> {
    let bad = |c: char| hostile(c) && !keep(c);
    if !text.contains(bad) {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if bad(c) {
            clean.extend(c.escape_unicode());
        } else {
            clean.push(c);
        }
    }
    Cow::Owned(clean)
}

/// Controls (C0, DEL, C1), format characters (bidi, zero width, tags) and line separators.
pub(crate) fn hostile(c: char) -> bool {
    c.is_control()
        || matches!(u32::from(c),
            0xad | 0x600..=0x605 | 0x61c | 0x6dd | 0x70f | 0x890..=0x891 | 0x8e2 | 0x180e
            | 0x200b..=0x200f | 0x2028..=0x202e | 0x2060..=0x206f | 0xfeff | 0xfff9..=0xfffb
            | 0x110bd | 0x110cd | 0x13430..=0x1343f | 0x1bca0..=0x1bca3 | 0x1d173..=0x1d17a
            | 0xe0000..=0xe007f)
}

/// How many cells of a terminal the text takes.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// The text with the marks that this program draws as ASCII has them, each as wide as it was. What
/// people have written stays as it is: what their terminal makes of it, they know.
pub(crate) fn ascii(text: &str) -> Cow<'_, str> {
    const MARKS: &[(char, char)] = &[('…', '~'), ('→', '>'), ('–', '-')];
    let mark = |c: char| MARKS.iter().find(|(from, _)| *from == c).map(|(_, to)| *to);
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| mark(c).unwrap_or(c)).collect())
}

/// The text cut to `cells`, with `…` where something is missing.
pub(crate) fn truncate(text: &str, cells: usize) -> Cow<'_, str> {
    if width(text) <= cells {
        return Cow::Borrowed(text);
    }
    let (mut used, mut end) = (0, 0);
    for (at, c) in text.char_indices() {
        used += c.width().unwrap_or(0);
        if used + 1 > cells {
            break;
        }
        end = at + c.len_utf8();
    }
    Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default().trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_act_on_a_terminal_is_written_out() {
        let table = [
            ("\u{1b}[2J", "\\u{1b}[2J"),
            ("\u{1b}]52;c;aGk=\u{7}", "\\u{1b}]52;c;aGk=\\u{7}"),
            ("a\rb", "a\\u{d}b"),
            ("a\nb\tc", "a\\u{a}b\\u{9}c"),
            ("\u{9b}31m", "\\u{9b}31m"),
            ("\u{202e}txt.exe", "\\u{202e}txt.exe"),
            ("a\u{200b}b\u{feff}", "a\\u{200b}b\\u{feff}"),
            ("\u{e0041}", "\\u{e0041}"),
            ("nul\0", "nul\\u{0}"),
            ("plain åøß 请求 👍", "plain åøß 请求 👍"),
        ];
        for (hostile, clean) in table {
            assert_eq!(cell(hostile), clean);
        }
        assert_eq!(body("a\n\tb\u{1b}"), "a\n\tb\\u{1b}");
    }

    #[test]
    fn marks_have_a_plainer_kind() {
        assert_eq!(ascii("state: new → clos… –"), "state: new > clos~ -");
        assert_eq!((ascii("é"), width(&ascii("a…"))), ("é".into(), width("a…")));
    }

    #[test]
    fn cutting_counts_cells_not_bytes() {
        assert_eq!(width("访问"), 4);
        assert_eq!(truncate("访问请求", 8), "访问请求");
        assert_eq!(truncate("访问请求", 7), "访问请…");
        assert_eq!(truncate("访问请求", 6), "访问…");
        assert_eq!(truncate("printer", 5), "prin…");
        assert_eq!(truncate("a b", 3), "a b");
        assert_eq!(truncate("", 0), "");
        assert!(width(&truncate("👩‍👩‍👧‍👦 family of four", 6)) <= 6);
    }
}
