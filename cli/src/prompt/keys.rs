//! Keys, as a terminal sends them: a byte, a letter of several bytes, or a sequence. What a key does is
//! for the menu to say.

use rustix::{
    io,
    stdio::stdin,
    termios::{self, OptionalActions, SpecialCodeIndex},
};

use super::{CTRL_C, CTRL_D};

/// A key that a menu knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Up,
    Down,
    Enter,
    Back,
    Erase,
    Letter(char),
    Broken,
    Other,
}

/// Waits for the next key.
pub(super) fn key() -> io::Result<Key> {
    let Some(first) = byte()? else { return Ok(Key::Broken) };
    Ok(match first {
        CTRL_C | CTRL_D => Key::Broken,
        b'\r' | b'\n' => Key::Enter,
        8 | 127 => Key::Erase,
        27 => after_escape()?,
        first if first < 32 => Key::Other,
        first => {
            let more = match first {
                0xc0..=0xdf => 1,
                0xe0..=0xef => 2,
                0xf0..=0xf7 => 3,
                _ => 0,
            };
            let mut bytes = vec![first];
            for _ in 0..more {
                bytes.extend(byte()?);
            }
            let letter = std::str::from_utf8(&bytes).ok().and_then(|text| text.chars().next());
            letter.map_or(Key::Other, Key::Letter)
        }
    })
}

/// A key that begins with an escape, or the escape itself if nothing follows at once.
fn after_escape() -> io::Result<Key> {
    let before = termios::tcgetattr(stdin())?;
    let mut hasty = before.clone();
    hasty.special_codes[SpecialCodeIndex::VMIN] = 0;
    hasty.special_codes[SpecialCodeIndex::VTIME] = 1;
    termios::tcsetattr(stdin(), OptionalActions::Now, &hasty)?;
    let found = sequence(byte);
    termios::tcsetattr(stdin(), OptionalActions::Now, &before)?;
    found
}

/// What a sequence after an escape means: `[A`, or `OA` as some terminals have it.
fn sequence(mut byte: impl FnMut() -> io::Result<Option<u8>>) -> io::Result<Key> {
    match byte()? {
        None => return Ok(Key::Back),
        Some(b'[' | b'O') => {}
        Some(_) => return Ok(Key::Other),
    }
    loop {
        match byte()? {
            Some(b'A') => return Ok(Key::Up),
            Some(b'B') => return Ok(Key::Down),
            Some(b'D') => return Ok(Key::Back),
            Some(b'C') => return Ok(Key::Enter),
            // Numbers stand before the letter that ends it.
            Some(b'0'..=b'9' | b';') => {}
            _ => return Ok(Key::Other),
        }
    }
}

/// One byte; nothing when the terminal is gone.
fn byte() -> io::Result<Option<u8>> {
    let mut byte = [0];
    let read = io::retry_on_intr(|| io::read(stdin(), &mut byte))?;
    Ok((read == 1).then_some(byte[0]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_are_sequences() {
        let read = |bytes: &[u8]| {
            let mut bytes = bytes.iter().copied();
            sequence(|| Ok(bytes.next())).unwrap()
        };
        assert_eq!(read(b""), Key::Back);
        assert_eq!(read(b"[A"), Key::Up);
        assert_eq!(read(b"OB"), Key::Down);
        assert_eq!(read(b"[1;5D"), Key::Back);
        assert_eq!(read(b"[5~"), Key::Other);
        assert_eq!(read(b"x"), Key::Other);
    }
}
