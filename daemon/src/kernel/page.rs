//! Pages of lists. A token is the sort key of the last row, so that a page is found by seeking,
//! not by counting, and stays right when rows come and go.

use super::refusal::{Code, Refusal};

/// The largest page, and the one that is given when none is asked for.
pub const MAX: usize = 500;

/// The number of rows to answer.
///
/// # Errors
/// `INVALID` for a negative size.
pub fn size(asked: i32) -> Result<usize, Refusal> {
    match usize::try_from(asked) {
        Ok(0) => Ok(MAX),
        Ok(n) => Ok(n.min(MAX)),
        Err(_) => Err(Refusal::new(Code::Invalid, "page.size: must not be negative")),
    }
}

/// A page that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// How many rows at the most.
    pub size: usize,
    /// Where to go on. Empty means from the start.
    pub token: String,
    /// Count all rows too.
    pub with_total: bool,
}

/// What is answered beside the rows of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    /// Where to go on. Empty when the list has ended.
    pub next: String,
    /// How many rows fit, if it was asked for.
    pub total: i64,
}

/// One field that a list is ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// The name that people use.
    pub name: &'static str,
    /// The column.
    pub column: &'static str,
    /// Whether it holds numbers.
    pub number: bool,
}

/// The order that a text such as `priority,-created` names, out of the keys that there are. The
/// flag says that the key falls.
///
/// # Errors
/// `BAD_SORT` naming the keys that there are.
pub fn order(
    text: &str,
    keys: &'static [Key],
    default: &'static str,
) -> Result<Vec<(Key, bool)>, Refusal> {
    let text = if text.trim().is_empty() { default } else { text };
    text.split(',')
        .map(|part| {
            let part = part.trim();
            let (name, falls) = part.strip_prefix('-').map_or((part, false), |name| (name, true));
            keys.iter().find(|key| key.name == name).map(|key| (*key, falls)).ok_or_else(|| {
                let names: Vec<_> = keys.iter().map(|key| key.name).collect();
                Refusal::new(Code::BadSort, format!("this list cannot be ordered by \"{name}\""))
                    .hint(format!("order it by {}", names.join(", ")))
            })
        })
        .collect()
}

/// A token from the parts of a sort key.
pub fn token(parts: &[&str]) -> String {
    let mut token = String::from("v1");
    for part in parts {
        token.push('.');
        for byte in part.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => {
                    token.push(char::from(byte))
                }
                _ => token.push_str(&format!("~{byte:02x}")),
            }
        }
    }
    token
}

/// The refusal of a token that is none of ours.
pub fn bad() -> Refusal {
    Refusal::new(Code::BadPage, "the page token is not one that desk gave for this list")
        .hint("leave it out to begin at the start")
}

/// The parts of a token.
///
/// # Errors
/// `BAD_PAGE_TOKEN` when it was not made by [`token`] with `n` parts.
pub fn parts(token: &str, n: usize) -> Result<Vec<String>, Refusal> {
    let mut pieces = token.split('.');
    if pieces.next() != Some("v1") {
        return Err(bad());
    }
    let parts: Vec<String> = pieces.map(unescape).collect::<Option<_>>().ok_or_else(bad)?;
    if parts.len() == n { Ok(parts) } else { Err(bad()) }
}

fn unescape(piece: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(piece.len());
    let mut rest = piece.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'~' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_gives_back_its_parts() {
        let token = token(&["17", "Größe. ~x", ""]);
        assert_eq!(parts(&token, 3).unwrap(), ["17", "Größe. ~x", ""]);
        assert!(parts(&token, 2).is_err());
    }

    #[test]
    fn what_is_no_token_is_refused() {
        for bad in ["", "v2.1", "v1.~zz", "v1.~", "v1.~ff", "v1.é~"] {
            assert!(parts(bad, 1).is_err(), "{bad}");
        }
    }

    #[test]
    fn sizes_are_bounded() {
        assert_eq!(size(0).unwrap(), MAX);
        assert_eq!(size(7).unwrap(), 7);
        assert_eq!(size(i32::MAX).unwrap(), MAX);
        assert!(size(-1).is_err());
    }
}
