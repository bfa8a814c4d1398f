//! A pager for answers that are longer than the screen. An answer is held back until it has outgrown
//! the screen; one that fits is printed as it is, and no program is started. Whether there may be a
//! pager at all is decided by `begin`.

use std::{
    io::{BufWriter, Write as _},
    process::{ChildStdin, Command, Stdio},
};

use super::{Outcome, link, link::Links, sanitise};
use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    lent::{self, Lent},
};

/// What a pager is where none is named.
const USUAL: &str = "less";

/// What `less` is told where nobody has told it anything: to end by itself where all fits, to let
/// colours through, and to leave the text on the screen.
const LESS: &str = "FRX";

/// The rows of a terminal that does not tell how many it has.
const ROWS: usize = 24;

/// The bytes that a program can have been given without having read any: more than a pipe holds.
const UNREAD: usize = 128 * 1024;

/// An answer on its way to a person.
pub(crate) struct Pager {
    /// The program, until it is started.
    command: Option<Command>,
    rows: usize,
    width: usize,
    used: usize,
    held: String,
    /// Whether the program is given links.
    links: bool,
    /// What the program was given, as long as it may have read nothing of it.
    given: Option<String>,
    to: To,
}

/// Where the text goes.
enum To {
    /// Nobody knows yet.
    Nobody,
    /// To stdout, as if there were no pager.
    Stdout,
    /// To this program.
    Program(Lent, BufWriter<ChildStdin>),
}

/// A pager for this answer, if it is one that people read at leisure, and there is a person to do so.
pub(crate) fn begin(ctx: &Ctx, outcome: &Outcome<'_>) -> Option<Pager> {
    let leisure = match outcome {
        Outcome::List(_) => true,
        Outcome::One(one) => one.report.is_none(),
        Outcome::Ending(outcome, _) => matches!(**outcome, Outcome::List(_)),
        _ => false,
    };
    let env = &ctx.env;
    let wanted = leisure
        && ctx.view.human()
        && ctx.screen.out_terminal()
        && ctx.interactive()
        && !ctx.flags.no_pager
        && !env.flag("ACCESSIBLE")
        && env.get("TERM").is_some_and(|term| term != "dumb");
    if !wanted {
        return None;
    }
    let named = env.get("DESK_PAGER").or_else(|| env.get("PAGER")).unwrap_or(USUAL);
    let words = lent::words(named).ok()?;
    if words.first().is_some_and(|word| word == "cat") && words.len() == 1 {
        return None;
    }
    // Where it cannot be started the text is still there to be read.
    let command = lent::command(env, &words).ok().map(|mut command| {
        command.stdin(Stdio::piped());
        if env.get("LESS").is_none() {
            command.env("LESS", LESS);
        }
        command
    });
    let rows = || env.get("LINES").and_then(|lines| lines.parse().ok());
    Some(Pager {
        command,
        rows: ctx.screen.rows().or_else(rows).unwrap_or(ROWS),
        width: ctx.screen.look.width.unwrap_or(80).max(1),
        used: 0,
        held: String::new(),
        links: Links::of(&ctx.flags, env) == Links::Always,
        given: Some(String::new()),
        to: To::Nobody,
    })
}

impl Pager {
    /// Whether a program has the terminal.
    pub(super) fn runs(&self) -> bool {
        matches!(self.to, To::Program(..))
    }

    /// Takes more of the answer. What comes back is for stdout.
    pub(super) fn take(&mut self, text: &str) -> Result<Option<String>, CliError> {
        match &mut self.to {
            To::Stdout => return Ok(Some(std::mem::take(&mut self.held) + text)),
            To::Program(_, stdin) => {
                if let Some(given) = &mut self.given {
                    given.push_str(text);
                }
                // Older pagers show a link as signs that nobody can read.
                let shown = if self.links { text.into() } else { link::off(text) };
                let written = stdin.write_all(shown.as_bytes());
                if self.given.as_ref().is_some_and(|given| given.len() > UNREAD) {
                    self.given = None;
                }
                return match written {
                    Ok(()) => Ok(None),
                    Err(_) if self.failed() => self.take(""),
                    Err(error) => Err(CliError::output(&error)),
                };
            }
            To::Nobody => {}
        }
        self.held.push_str(text);
        self.used += rows(text, self.width);
        // The line of the prompt that comes after it is part of the screen.
        if self.used < self.rows {
            return Ok(None);
        }
        let held = std::mem::take(&mut self.held);
        self.to = self.started();
        self.take(&held)
    }

    /// Hands on what was taken.
    pub(super) fn flush(&mut self) -> Result<(), CliError> {
        let To::Program(_, stdin) = &mut self.to else { return Ok(()) };
        match stdin.flush() {
            Err(error) if !self.failed() => Err(CliError::output(&error)),
            _ => Ok(()),
        }
    }

    /// Whether the program ended with an error before it can have shown anything. Then the text is for
    /// stdout, all of it.
    fn failed(&mut self) -> bool {
        let To::Program(program, _) = &mut self.to else { return false };
        // Who was given more than a pipe holds has read; and one who ended well was left by its reader.
        let Some(given) = self.given.take() else { return false };
        let ended = program.child.wait();
        if ended.is_ok_and(|status| status.code().is_some_and(|code| code != 0)) {
            self.held = given;
            self.to = To::Stdout;
            return true;
        }
        false
    }

    /// Starts the program. Where that is not possible the text is still there to be read.
    fn started(&mut self) -> To {
        let Some(mut command) = self.command.take() else { return To::Stdout };
        let Ok(mut program) = lent::start(&mut command) else { return To::Stdout };
        let Some(stdin) = program.child.stdin.take() else { return To::Stdout };
        To::Program(program, BufWriter::new(stdin))
    }

    /// Waits until the person has read. What comes back is for stdout.
    pub(super) fn end(mut self) -> String {
        match std::mem::replace(&mut self.to, To::Nobody) {
            To::Program(mut program, stdin) => {
                // A reader who left early has read enough.
                let _closed = stdin.into_inner().map(drop);
                let ended = program.child.wait();
                let failed = ended.is_ok_and(|status| status.code().is_some_and(|code| code != 0));
                self.given.take().filter(|_| failed).unwrap_or_default()
            }
            To::Nobody | To::Stdout => std::mem::take(&mut self.held),
        }
    }
}

/// What a pager that was left early makes of the answer: nothing, it was read as far as somebody wanted.
pub(crate) fn left(paged: bool, error: CliError) -> Result<Exit, CliError> {
    if paged && error.exit == Exit::Pipe { Ok(Exit::Ok) } else { Err(error) }
}

/// How many rows of a screen a text takes, if it ends with a line end.
fn rows(text: &str, width: usize) -> usize {
    let ends = text.matches('\n').count();
    let wrapped = text.lines().map(|line| {
        // A byte is never less than a cell, so most lines need no closer look.
        if line.len() <= width { 0 } else { seen(line).saturating_sub(1) / width }
    });
    ends + wrapped.sum::<usize>()
}

/// The cells of a line, without those of its colours and links.
fn seen(line: &str) -> usize {
    let line = link::off(line);
    let mut parts = line.split('\u{1b}');
    let first = parts.next().map_or(0, sanitise::width);
    // Only what this program painted has escapes, and each ends with this letter.
    let rest =
        parts.map(|part| sanitise::width(part.split_once('m').map_or(part, |(_, text)| text)));
    first + rest.sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A screen of one row, and a program of the shell behind it.
    fn through(line: &[&str], links: bool) -> Pager {
        let mut command = Command::new("sh");
        command.arg("-c").args(line).stdin(Stdio::piped());
        Pager {
            command: Some(command),
            rows: 1,
            width: 80,
            used: 0,
            held: String::new(),
            links,
            given: Some(String::new()),
            to: To::Nobody,
        }
    }

    #[test]
    fn rows_are_counted_as_a_terminal_does() {
        assert_eq!(rows("a\nb\n", 80), 2);
        assert_eq!(rows("", 80), 0);
        // A table is written in parts: a line, then its end.
        assert_eq!(rows("a", 80) + rows("\n", 80), 1);
        assert_eq!((rows("abcd\n", 4), rows("abcde\n", 4), rows("访问请\n", 4)), (1, 2, 2));
        assert_eq!(rows("\u{1b}[32mabcd\u{1b}[0m\n", 4), 1);
        assert_eq!(rows("x\u{1b}[1;31mabcd\u{1b}[0m\n", 4), 2);
        let link = link::on("abcd", Some("https://help.example.org/abcd"));
        assert_eq!(rows(&format!("{link}\n"), 4), 1);
    }

    #[test]
    fn what_a_pager_could_not_show_is_printed() {
        let page = |line: &str, flush: bool| {
            let mut pager = through(&[line], false);
            let mut shown = String::new();
            for _ in 0..40 {
                shown += &pager.take(&("x".repeat(999) + "\n")).unwrap().unwrap_or_default();
                if flush {
                    pager.flush().unwrap();
                }
            }
            (shown + &pager.end()).len()
        };
        for flush in [false, true] {
            assert_eq!(page("exit 1", flush), 40_000);
            assert_eq!(page("exec no-such-program-here 2>/dev/null", flush), 40_000);
            assert_eq!(page("exec cat >/dev/null", flush), 0);
        }
    }

    #[test]
    fn a_pager_is_given_links_where_that_was_asked_for() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("shown");
        let link = link::on("T-1", Some("https://help.example.org/T-1")) + "\n";
        for (links, shown) in [(false, "T-1\n"), (true, link.as_str())] {
            let at = path.to_str().unwrap();
            let mut pager = through(&["cat > \"$0\"", at], links);
            assert_eq!(pager.take(&link).unwrap(), None);
            pager.end();
            assert_eq!(std::fs::read_to_string(&path).unwrap(), shown);
        }
    }

    #[test]
    fn who_leaves_a_pager_early_has_made_no_mistake() {
        let broken = || CliError::output(&std::io::Error::from(std::io::ErrorKind::BrokenPipe));
        assert_eq!(left(true, broken()).unwrap(), Exit::Ok);
        assert_eq!(left(false, broken()).unwrap_err().exit, Exit::Pipe);
        assert_eq!(left(true, CliError::usage("x")).unwrap_err().exit, Exit::Usage);
    }
}
