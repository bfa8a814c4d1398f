//! Text at the edge: what people send is brought to one form (NFC), and what cannot be stored
//! safely is refused. Folding and slugs live here, because no database does them alike.

use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

use super::refusal::Problems;

/// One line: no control characters, trimmed, at least one character, at most `max` bytes.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn line(text: &str, max: usize) -> Result<String, String> {
    let line = optional_line(text, max)?;
    if line.is_empty() { Err("is required".into()) } else { Ok(line) }
}

/// One line that may be empty.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn optional_line(text: &str, max: usize) -> Result<String, String> {
    let line = nfc(text.trim());
    if let Some(c) = line.chars().find(|c| c.is_control()) {
        return Err(format!("has a control character, U+{:04X}", u32::from(c)));
    }
    within(line, max)
}

/// Text of any number of lines, trimmed, with at least one character. NUL is refused; other control
/// characters are stored as they are, because a log that was pasted has them, and are made harmless
/// where they are shown.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn body(text: &str, max: usize) -> Result<String, String> {
    let body = optional_body(text, max)?;
    if body.is_empty() { Err("is required".into()) } else { Ok(body) }
}

/// Text of any number of lines that may be empty.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn optional_body(text: &str, max: usize) -> Result<String, String> {
    let text = text.trim();
    let body = if text.contains('\r') { nfc(&text.replace("\r\n", "\n")) } else { nfc(text) };
    if body.contains('\0') {
        return Err("has a NUL character".into());
    }
    within(body, max)
}

/// In the one form; most text is in it already, and to see that costs less than to make it.
fn nfc(text: &str) -> String {
    let is_plain = text.bytes().all(|byte| byte < FIRST_MARK);
    if is_plain || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        text.to_owned()
    } else {
        text.nfc().collect()
    }
}

/// With this byte begins U+0300 in UTF-8, the first character that may be joined to one before it. No byte of
/// a character below is as large.
const FIRST_MARK: u8 = 0xcc;

fn within(text: String, max: usize) -> Result<String, String> {
    if text.len() > max {
        return Err(format!("has {} bytes; {max} is the limit", text.len()));
    }
    Ok(text)
}

/// The form in which names are compared and searched: without case, without marks, and with the
/// letters that have a spelling in plain ones spelt so (`ß` as `ss`, `ø` as `o`).
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'ø' => folded.push('o'),
            'đ' => folded.push('d'),
            'ł' => folded.push('l'),
            _ => folded.push(c),
        }
    }
    folded
}

fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x0300..=0x036F | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF)
}

/// The longest slug, in bytes.
pub const SLUG_MAX: usize = 64;

/// A slug made from a name: folded letters and digits of any script, joined by hyphens.
/// Empty when the name has none.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in fold(name).chars() {
        if slug.len() + c.len_utf8() > SLUG_MAX {
            break;
        }
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// A slug that somebody typed.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn typed_slug(text: &str) -> Result<String, String> {
    let text = line(text, SLUG_MAX)?;
    if slug(&text) == text {
        Ok(text)
    } else {
        Err(format!(
            "a slug has small letters, digits and single hyphens, such as \"{}\"",
            slug(&text)
        ))
    }
}

/// The slug of a new object: the one that was typed, or one made from the name.
pub fn slug_for(problems: &mut Problems, typed: &str, name: &str) -> String {
    if !typed.is_empty() {
        return problems.take("slug", typed_slug(typed));
    }
    let slug = slug(name);
    if slug.is_empty() && !name.is_empty() {
        problems.add("slug", "cannot be made from the name: it has no letters; give one");
    }
    slug
}

/// The beginning of what somebody sent, for a sentence about it: it may be as long as a message.
pub fn excerpt(text: &str) -> String {
    text.chars().take(40).collect()
}

/// A number of things in words: `1 ticket`, `2 tickets`.
pub fn count(number: i64, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// The pattern that finds `part` anywhere in a folded column, for `LIKE … ESCAPE '\'`.
pub fn like(part: &str) -> String {
    let mut pattern = String::from("%");
    for c in fold(part).chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_takes_case_and_marks_away() {
        assert_eq!(fold("Straße Ærø ÉCLAIR"), "strasse aero eclair");
        assert_eq!(fold("访问请求"), "访问请求");
    }

    #[test]
    fn text_is_brought_to_one_form() {
        assert_eq!("\u{300}".as_bytes()[0], FIRST_MARK);
        for (typed, kept) in [
            ("größe naïve", "größe naïve"),
            ("данные 访问请求", "данные 访问请求"),
            ("gro\u{308}ße", "größe"),
            ("\u{2126}hm", "Ωhm"),
            // Marks that stand in another order than the one that is kept.
            ("a\u{301}\u{323}", "ạ\u{301}"),
            ("\u{1100}\u{1161}", "가"),
        ] {
            assert_eq!(body(typed, 99).unwrap(), kept, "{typed}");
        }
    }

    #[test]
    fn slugs_are_plain() {
        assert_eq!(slug("  Service desk!! "), "service-desk");
        assert_eq!(slug("Réseau & Wi‑Fi"), "reseau-wi-fi");
        assert_eq!(slug("***"), "");
        assert!(typed_slug("Service desk").unwrap_err().contains("service-desk"));
        assert_eq!(typed_slug("service-desk").unwrap(), "service-desk");
    }

    #[test]
    fn hostile_text_is_named() {
        assert!(line("a\u{1b}[31m", 99).unwrap_err().contains("U+001B"));
        assert!(line("a\nb", 99).is_err());
        assert!(line("   ", 99).unwrap_err().contains("required"));
        assert!(body("a\0b", 99).unwrap_err().contains("NUL"));
        assert!(body("abc", 2).unwrap_err().contains("2 is the limit"));
        assert_eq!(body("a\r\nb\tc", 99).unwrap(), "a\nb\tc");
        assert_eq!(line("e\u{301}", 9).unwrap(), "é");
    }

    #[test]
    fn like_patterns_are_literal() {
        assert_eq!(like("100%_\\"), "%100\\%\\_\\\\%");
    }
}
