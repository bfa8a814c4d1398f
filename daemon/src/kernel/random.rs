//! Randomness from the operating system, for salts and secrets.

use std::cell::RefCell;

use super::refusal::{Code, Refusal};

/// How many salts are asked for at once.
const SALTS: usize = 64;

thread_local! {
    /// Salts that nobody has yet.
    static STOCK: RefCell<Vec<[u8; 16]>> = const { RefCell::new(Vec::new()) };
}

/// `N` random bytes.
///
/// # Errors
/// `INTERNAL` when the operating system has none to give.
pub fn bytes<const N: usize>() -> Result<[u8; N], Refusal> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)
        .map_err(|error| Refusal::new(Code::Internal, format!("no randomness: {error}")))?;
    Ok(bytes)
}

/// A salt: random bytes that lie beside what they salt for all to see, once they are used. They are asked for in
/// advance, because each event has one and to ask costs as much as to hash.
///
/// # Errors
/// `INTERNAL` when the operating system has none to give.
pub fn salt() -> Result<[u8; 16], Refusal> {
    STOCK.with_borrow_mut(|stock| {
        if let Some(salt) = stock.pop() {
            return Ok(salt);
        }
        let fresh = bytes::<{ 16 * SALTS }>()?;
        stock.extend(fresh.as_chunks().0);
        stock.pop().ok_or_else(|| Refusal::internal("no randomness"))
    })
}

/// Bytes as lower-case hexadecimal text.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// The `N` bytes of a hexadecimal text, if it is one of that length.
pub fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digits = text.as_bytes();
    if digits.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        let digit = |at: usize| char::from(pair[at]).to_digit(16);
        *byte = u8::try_from(digit(0)? << 4 | digit(1)?).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_salt_is_given_twice() {
        let salts: std::collections::HashSet<_> = (0..5 * SALTS).map(|_| salt().unwrap()).collect();
        assert_eq!(salts.len(), 5 * SALTS);
        assert!(!salts.contains(&[0; 16]));
    }

    #[test]
    fn hexadecimal_text_goes_there_and_back() {
        let bytes: [u8; 32] = bytes().unwrap();
        assert_eq!(unhex(&hex(&bytes)), Some(bytes));
        assert_eq!(unhex("00ff"), Some([0, 255]));
        for wrong in ["", "00f", "00ff00", "0g00", "+f00", "é0ff"] {
            assert_eq!(unhex::<2>(wrong), None, "{wrong}");
        }
    }
}
