//! The terminal while something is asked: how it takes what is typed, and that it is left as it was.
//! What is asked, and what becomes of the answer, is not decided here.

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::{self, Errno},
    stdio::stdin,
    termios::{self, LocalModes, OptionalActions, QueueSelector, SpecialCodeIndex, Termios},
};

use super::{CTRL_C, CTRL_D, Typed, take};

/// For how long nothing may come before a question is asked, in nanoseconds, and how often that is
/// waited for. A text that is pasted comes in parts.
const QUIET: i64 = 30_000_000;
const ROUNDS: usize = 30;

/// The code that stands for no key at all.
const NO_KEY: u8 = if cfg!(target_os = "linux") { 0 } else { 0xff };

/// Throws away what was typed before the question could be read: the rest of a text that was pasted
/// is no answer to what comes after it.
fn settle() {
    for _ in 0..ROUNDS {
        // Where this fails the terminal is gone, which the next reading tells.
        let _gone = termios::tcflush(stdin(), QueueSelector::IFlush);
        let quiet = Timespec { tv_sec: 0, tv_nsec: QUIET };
        let input = stdin();
        let mut waiting = [PollFd::new(&input, PollFlags::IN)];
        match poll(&mut waiting, Some(&quiet)) {
            Ok(1..) if !hung_up(&waiting) => {}
            _ => return,
        }
    }
}

fn hung_up(waiting: &[PollFd<'_>]) -> bool {
    waiting.iter().any(|fd| fd.revents().intersects(PollFlags::HUP | PollFlags::ERR))
}

/// A terminal that shows nothing of what is typed, for as long as this lives. Ctrl-C comes as a
/// byte, so that the terminal is never left like that.
pub(super) struct Hidden {
    before: Termios,
}

impl Hidden {
    pub(super) fn new() -> Result<Hidden, Errno> {
        let before = termios::tcgetattr(stdin())?;
        let mut quiet = before.clone();
        quiet.local_modes.remove(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG);
        quiet.special_codes[SpecialCodeIndex::VMIN] = 1;
        quiet.special_codes[SpecialCodeIndex::VTIME] = 0;
        termios::tcsetattr(stdin(), OptionalActions::Flush, &quiet)?;
        settle();
        Ok(Hidden { before })
    }

    /// A line; nothing if it was broken off.
    pub(super) fn read(&self) -> std::io::Result<Option<Vec<u8>>> {
        let mut typed = Vec::new();
        loop {
            let mut byte = [0];
            if io::retry_on_intr(|| io::read(stdin(), &mut byte))? == 0 {
                return Ok(None);
            }
            let Typed::More = take(&mut typed, byte[0]) else {
                return Ok((byte[0] != CTRL_C && byte[0] != CTRL_D).then_some(typed));
            };
        }
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        // There is nobody left to tell when the terminal itself is gone.
        let _gone = termios::tcsetattr(stdin(), OptionalActions::Flush, &self.before);
    }
}

/// What came of reading a line.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// A line, without its end.
    Read(String),
    /// Ctrl-D, or there is no terminal any more.
    Ended,
    /// Ctrl-C.
    Broken,
}

/// A terminal that takes line by line, as it usually does, but where Ctrl-C ends the line instead of
/// the program: so that it can be said what became of what was typed before.
pub(super) struct Lines {
    before: Termios,
}

impl Lines {
    pub(super) fn new() -> Result<Lines, Errno> {
        let before = termios::tcgetattr(stdin())?;
        let mut mode = before.clone();
        mode.special_codes[SpecialCodeIndex::VINTR] = NO_KEY;
        mode.special_codes[SpecialCodeIndex::VEOL] = CTRL_C;
        termios::tcsetattr(stdin(), OptionalActions::Flush, &mode)?;
        settle();
        Ok(Lines { before })
    }

    /// The next line.
    pub(super) fn read(&self) -> io::Result<Line> {
        let mut typed = Vec::new();
        loop {
            let mut bytes = [0; 4_096];
            let count = io::retry_on_intr(|| io::read(stdin(), &mut bytes))?;
            if let Some(line) = part(&mut typed, bytes.get(..count).unwrap_or_default()) {
                return Ok(line);
            }
        }
    }
}

/// Takes what one reading gave: never more than a line, but perhaps less.
fn part(typed: &mut Vec<u8>, bytes: &[u8]) -> Option<Line> {
    typed.extend(bytes);
    // What is no UTF-8 is seen as such when it is looked at again; nothing else is lost by it.
    let line = |typed: &[u8]| Line::Read(String::from_utf8_lossy(typed).into_owned());
    match (bytes, typed.as_slice()) {
        ([], []) => Some(Line::Ended),
        ([], typed) => Some(line(typed)),
        (_, [.., CTRL_C]) => Some(Line::Broken),
        (_, [start @ .., b'\r', b'\n'] | [start @ .., b'\n']) => Some(line(start)),
        _ => None,
    }
}

impl Drop for Lines {
    fn drop(&mut self) {
        // The rest of what was pasted must not reach the shell either. There is nobody left to tell
        // when the terminal itself is gone.
        let _gone = termios::tcsetattr(stdin(), OptionalActions::Flush, &self.before);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_comes_in_parts() {
        let mut typed = Vec::new();
        assert_eq!(part(&mut typed, b"Tray"), None);
        assert_eq!(part(&mut typed, b" 2\n"), Some(Line::Read("Tray 2".to_owned())));
        let whole = |bytes: &[u8]| part(&mut Vec::new(), bytes);
        assert_eq!(whole(b""), Some(Line::Ended));
        assert_eq!(whole(b"\n"), Some(Line::Read(String::new())));
        assert_eq!(whole(b"x\x03"), Some(Line::Broken));
        assert_eq!(whole(b"\xff\r\n"), Some(Line::Read("\u{fffd}".to_owned())));
        assert_eq!(part(&mut b"begun".to_vec(), b""), Some(Line::Read("begun".to_owned())));
    }
}
