//! Transcripts: Markdown that a person reads as documentation and a test holds the command line to.
//!
//! A block ```` ```console ```` holds commands and what they print:
//!
//! ```text
//! $ rita: desk ticket close T-7
//! ! desk: not-found (3): there is no ticket T-7
//! ? 3
//! ```
//!
//! `$` begins a command, with the persona who gives it (`ada` where there is none). The lines below
//! it are its stdout; `! ` marks stderr and `? ` the exit code, where it is not 0. `> ` goes on with
//! a command: after a `\` at the end of the line before, or the lines of a `<<END`. `[..]` in a line
//! stands for anything. `$ clock +2h` moves the clock. `$ rita enters acme` lets Rita in there; with
//! `$ rita in acme: desk …` she gives a command inside. A line of stdout that begins with one of the
//! marks has a `\` before it.
//!
//! A block with a second word, such as ```` ```csv users.csv ````, is a file that the commands can name;
//! a name that begins with `./` is one that they make. A secret is shown as `desk_pat_SECRET`, which in
//! front of a command stands for the newest. A password that the daemon made is shown as
//! `xxxx-xxxx-xxxx-xxxx-xxxx`, which in a stdin stands for the newest; `CODE` as an argument is what
//! an app shows that was given the newest secret of a second factor.

#[path = "../signin/app.rs"]
mod app;
mod chance;
mod line;
mod run;
mod visits;

use std::fmt::Write as _;

pub use chance::masked;
pub use line::{Line, Stage, words};
pub use run::{Ran, check};

/// The persona of a command that names none.
pub const SOMEBODY: &str = "ada";

/// One command and what it is to print.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// The number of its first line in the file, from 1.
    pub line: usize,
    /// The lines of the command as they stand there.
    pub source: Vec<String>,
    /// Who gives it.
    pub persona: String,
    /// The tenant that they give it inside of, as somebody who was let in there.
    pub place: Option<String>,
    /// The command, with lines that go on put together.
    pub command: String,
    /// The stdin, if it is given.
    pub stdin: Option<String>,
    /// What is expected.
    pub expected: Expected,
}

/// What a command prints, line by line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Expected {
    /// Lines of stdout.
    pub stdout: Vec<String>,
    /// Lines of stderr.
    pub stderr: Vec<String>,
    /// The exit code.
    pub code: u8,
}

/// A part of a transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A line that says nothing to the runner.
    Prose(String),
    /// A file.
    File {
        /// The name.
        name: String,
        /// The text.
        text: String,
    },
    /// A command.
    Step(Step),
}

/// A whole file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transcript {
    /// Its parts in order.
    pub parts: Vec<Part>,
    /// It begins with no daemon and no people.
    pub bare: bool,
    /// It begins with a reseller and its customers beside the usual people.
    pub reseller: bool,
}

impl Step {
    /// Whether it runs something; the others say what happens between the commands.
    pub fn runs(&self) -> bool {
        !self.command.starts_with("clock ") && visits::Entry::of(&self.command).is_none()
    }
}

impl Transcript {
    /// Reads a file.
    ///
    /// # Errors
    /// The line that cannot be read.
    pub fn parse(text: &str) -> Result<Transcript, String> {
        let mut found = Transcript::default();
        let mut lines = text.lines().enumerate().peekable();
        while let Some((_, line)) = lines.next() {
            found.parts.push(Part::Prose(line.to_owned()));
            if line.trim() == "<!-- world: bare -->" {
                found.bare = true;
            }
            if line.trim() == "<!-- world: reseller -->" {
                found.reseller = true;
            }
            let Some(info) = line.strip_prefix("```").filter(|info| !info.is_empty()) else {
                continue;
            };
            let block: Vec<(usize, &str)> = lines
                .by_ref()
                .map(|(number, line)| (number + 1, line))
                .take_while(|(_, line)| *line != "```")
                .collect();
            if info == "console" {
                found.parts.extend(steps(&block)?.into_iter().map(Part::Step));
            } else {
                let inside = block.iter().map(|(_, line)| format!("{line}\n"));
                if let Some((_, name)) = info.split_once(' ') {
                    found.parts.push(Part::File { name: name.to_owned(), text: inside.collect() });
                } else {
                    found
                        .parts
                        .extend(block.iter().map(|(_, line)| Part::Prose((*line).to_owned())));
                }
            }
            found.parts.push(Part::Prose("```".to_owned()));
        }
        Ok(found)
    }

    /// The commands.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.parts.iter().filter_map(|part| match part {
            Part::Step(step) => Some(step),
            _ => None,
        })
    }

    /// The file again.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for part in &self.parts {
            match part {
                Part::Prose(line) => text.push_str(&format!("{line}\n")),
                Part::File { text: inside, .. } => text.push_str(inside),
                Part::Step(step) => {
                    step.source.iter().for_each(|line| text.push_str(&format!("{line}\n")));
                    text.push_str(&step.expected.text());
                }
            }
        }
        text
    }
}

impl Expected {
    /// The lines as they stand in a file.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for line in &self.stdout {
            let marked =
                ["$", "!", "?", ">", "\\", "```"].iter().any(|mark| line.starts_with(mark));
            let _ = writeln!(text, "{}{line}", if marked { "\\" } else { "" });
        }
        for line in &self.stderr {
            let _ = writeln!(text, "{}", format!("! {line}").trim_end());
        }
        if self.code != 0 {
            let _ = writeln!(text, "? {}", self.code);
        }
        text
    }
}

fn steps(block: &[(usize, &str)]) -> Result<Vec<Step>, String> {
    let mut steps: Vec<Step> = Vec::new();
    let mut end: Option<String> = None;
    for (number, line) in block {
        let wrong = |what: &str| Err(format!("line {number}: {what}: {line}"));
        if let Some(command) = line.strip_prefix("$ ") {
            if end.is_some() {
                return wrong("the <<END above does not end");
            }
            let (persona, place, command) = persona(command);
            let mut step = Step {
                line: *number,
                source: vec![(*line).to_owned()],
                persona: persona.to_owned(),
                place: place.map(str::to_owned),
                command: command.to_owned(),
                ..Step::default()
            };
            end = heredoc(&mut step);
            steps.push(step);
            continue;
        }
        let Some(step) = steps.last_mut() else { return wrong("no command before this") };
        if let Some(more) = line.strip_prefix('>') {
            let more = more.strip_prefix(' ').unwrap_or(more);
            step.source.push((*line).to_owned());
            match &end {
                Some(mark) if mark == more => end = None,
                Some(_) => {
                    let stdin = step.stdin.get_or_insert_default();
                    stdin.push_str(more);
                    stdin.push('\n');
                }
                None if step.command.ends_with('\\') => {
                    step.command.pop();
                    step.command.push_str(more);
                    end = heredoc(step);
                }
                None => return wrong("nothing goes on here"),
            }
        } else if end.is_some() {
            return wrong("the <<END above does not end");
        } else if let Some(line) = line.strip_prefix('!') {
            step.expected.stderr.push(line.strip_prefix(' ').unwrap_or(line).to_owned());
        } else if let Some(code) = line.strip_prefix("? ") {
            let Ok(code) = code.parse() else { return wrong("no exit code") };
            step.expected.code = code;
        } else {
            step.expected.stdout.push(line.strip_prefix('\\').unwrap_or(line).to_owned());
        }
    }
    match end {
        Some(end) => Err(format!("a <<{end} does not end")),
        None => Ok(steps),
    }
}

/// `rita: desk …`, or `rita in acme: desk …`, in its parts.
fn persona(command: &str) -> (&str, Option<&str>, &str) {
    let Some((who, rest)) = command.split_once(": ") else { return (SOMEBODY, None, command) };
    let (name, place) = match who.split_once(" in ") {
        Some((name, place)) => (name, Some(place)),
        None => (who, None),
    };
    match is_name(name) && place.is_none_or(is_slug) {
        true => (name, place, rest),
        false => (SOMEBODY, None, command),
    }
}

/// The short name of somebody.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase())
}

/// What names a tenant.
fn is_slug(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !text.is_empty() && text.chars().all(fits)
}

/// Takes `<<END` off the end of a command, and answers the mark.
fn heredoc(step: &mut Step) -> Option<String> {
    let (command, mark) = step.command.rsplit_once(" <<")?;
    if mark.is_empty() || !mark.chars().all(|c| c.is_ascii_uppercase()) {
        return None;
    }
    let (command, mark) = (command.to_owned(), mark.to_owned());
    step.command = command;
    step.stdin = Some(String::new());
    Some(mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# A title\n\n```console\n$ rita: desk ticket new \\\n>   -t x\nT-1  x\n\
        $ desk ticket close - <<END\n> T-1\n> END\n\\! not stderr\n! desk: denied (5)\n!   hint\n? 5\n```\n\
        \n```csv a.csv\nx\n```\n\n```sh\n$ not read\n```\n";

    #[test]
    fn a_transcript_is_read_and_written_again() {
        let found = Transcript::parse(TEXT).unwrap();
        assert_eq!(found.text(), TEXT);
        let steps: Vec<_> = found.steps().collect();
        assert_eq!(steps.len(), 2);
        assert_eq!((steps[0].line, steps[0].persona.as_str()), (4, "rita"));
        assert_eq!(steps[0].command, "desk ticket new   -t x");
        assert_eq!(steps[1].persona, SOMEBODY);
        assert_eq!(steps[1].command, "desk ticket close -");
        assert_eq!(steps[1].stdin.as_deref(), Some("T-1\n"));
        assert_eq!(steps[1].expected.stdout, ["! not stderr"]);
        assert_eq!(steps[1].expected.stderr, ["desk: denied (5)", "  hint"]);
        assert_eq!(steps[1].expected.code, 5);
        assert!(found.parts.contains(&Part::File { name: "a.csv".into(), text: "x\n".into() }));
    }

    #[test]
    fn who_gives_a_command_and_where() {
        for (line, parts) in [
            ("desk x", (SOMEBODY, None, "desk x")),
            ("rita: desk x", ("rita", None, "desk x")),
            ("rita in acme-2: desk x", ("rita", Some("acme-2"), "desk x")),
            ("desk x in y: z", (SOMEBODY, None, "desk x in y: z")),
            ("rita in : desk x", (SOMEBODY, None, "rita in : desk x")),
        ] {
            assert_eq!(persona(line), parts, "{line}");
        }
    }

    #[test]
    fn some_steps_run_nothing() {
        let text = "```console\n$ clock +2h\n$ rita enters acme\n$ rita in acme: desk x\n```\n";
        let found = Transcript::parse(text).unwrap();
        assert_eq!(found.text(), text);
        let steps: Vec<_> =
            found.steps().map(|step| (step.runs(), step.place.as_deref())).collect();
        assert_eq!(steps, [(false, None), (false, None), (true, Some("acme"))]);
    }

    #[test]
    fn what_cannot_be_read_is_named_by_its_line() {
        for bad in ["x", "$ desk x\n> y", "$ desk x <<END\ny", "$ desk x\n? many"] {
            let error = Transcript::parse(&format!("```console\n{bad}\n```\n")).unwrap_err();
            assert!(error.starts_with("line "), "{error}");
        }
    }
}
