//! The two streams that `desk` writes, and everything that decides how: colours, width, silence.
//! Nothing outside `render` holds them.

use std::{
    cell::RefCell,
    io::{BufWriter, Write},
};

use super::{
    Json, Tone, When,
    fault::{self, ErrorFormat},
    sanitise,
    style::colour,
};
use crate::{
    error::CliError,
    exit::Exit,
    flags::Globals,
    io::{Env, Io},
};

/// What decides how things look.
#[derive(Clone, Debug, Default)]
pub(crate) struct Look {
    /// Colours on stdout.
    pub(crate) colour: bool,
    /// Colours on stderr.
    pub(crate) err_colour: bool,
    /// Cells per line, where a person reads stdout.
    pub(crate) width: Option<usize>,
    /// Whether a person reads stderr and wants to hear more than errors.
    pub(crate) notes: bool,
    /// Whether moving bars are drawn on stderr.
    pub(crate) bars: bool,
    /// Whether warnings are silenced too.
    pub(crate) quiet: bool,
    /// How much is told of the calls.
    pub(crate) verbose: u8,
    /// Whether stderr carries JSON.
    pub(crate) json: bool,
}

/// The two streams.
pub(crate) struct Screen {
    out: RefCell<BufWriter<Box<dyn Write + Send>>>,
    err: RefCell<Box<dyn Write + Send>>,
    terminals: (bool, bool),
    width: Option<usize>,
    /// How things look.
    pub(crate) look: Look,
}

impl Screen {
    /// Over the streams of a run.
    pub(crate) fn new(stdout: Box<dyn Write + Send>, stderr: Box<dyn Write + Send>) -> Screen {
        Screen {
            out: RefCell::new(BufWriter::new(stdout)),
            err: RefCell::new(stderr),
            terminals: (false, false),
            width: None,
            look: Look::default(),
        }
    }

    /// Over the streams of a run, with what is known of them; answers the rest.
    pub(crate) fn of(io: Io) -> (Screen, Box<dyn std::io::Read + Send>, bool) {
        let mut screen = Screen::new(io.stdout, io.stderr);
        screen.terminals = (io.stdout_terminal, io.stderr_terminal);
        screen.width = io.width;
        (screen, io.stdin, io.stdin_terminal)
    }

    /// Whether a person reads stderr.
    pub(crate) fn err_terminal(&self) -> bool {
        self.terminals.1
    }

    /// Decides how things look. `machine` says that a program reads stdout.
    pub(crate) fn dress(&mut self, flags: &Globals, env: &Env, machine: bool) {
        let (out, err) = self.terminals;
        let json = match flags.error_format.or_else(|| ErrorFormat::of_env(env)) {
            Some(ErrorFormat::Json) => true,
            Some(ErrorFormat::Text) => false,
            Some(ErrorFormat::Auto) | None => machine,
        };
        let columns = || env.get("COLUMNS").and_then(|columns| columns.parse().ok());
        self.look = Look {
            colour: colour(flags.color, env, out)
                && (!machine || flags.color == Some(When::Always)),
            err_colour: colour(flags.color, env, err) && !json,
            width: if out { self.width.or_else(columns) } else { None },
            notes: err && !json && !flags.quiet,
            bars: err
                && !json
                && !flags.quiet
                && !env.flag("CI")
                && env.get("TERM") != Some("dumb"),
            quiet: flags.quiet,
            verbose: flags.verbose,
            json,
        };
    }

    /// Writes data.
    pub(crate) fn write(&self, text: &str) -> Result<(), CliError> {
        self.out.borrow_mut().write_all(text.as_bytes()).map_err(|e| CliError::output(&e))
    }

    /// Writes data that is no text.
    pub(crate) fn raw(&self, bytes: &[u8]) -> Result<(), CliError> {
        self.out.borrow_mut().write_all(bytes).map_err(|e| CliError::output(&e))
    }

    /// Whether a person reads stdout.
    pub(crate) fn out_terminal(&self) -> bool {
        self.terminals.0
    }

    /// Writes data and a line end.
    pub(crate) fn line(&self, text: &str) -> Result<(), CliError> {
        self.write(text)?;
        self.write("\n")
    }

    /// Hands on what was written.
    pub(crate) fn flush(&self) -> Result<(), CliError> {
        self.out.borrow_mut().flush().map_err(|e| CliError::output(&e))
    }

    /// Tells a person something that no script needs.
    pub(crate) fn note(&self, text: &str) {
        if self.look.notes {
            self.tell(&Tone::Dim.paint(&sanitise::cell(text), self.look.err_colour));
        }
    }

    /// Tells whoever reads stderr something that should not be missed.
    pub(crate) fn warn(&self, code: &'static str, text: &str) {
        if self.look.json {
            let warning =
                Json::Object(vec![("code", Json::text(code)), ("message", Json::text(text))]);
            let schema = Json::text("desk.warning/v1");
            self.tell(&Json::Object(vec![("schema", schema), ("warning", warning)]).line());
        } else if !self.look.quiet {
            let word = Tone::Waiting.paint("warning", self.look.err_colour);
            self.tell(&format!("desk: {word}: {}", sanitise::cell(text)));
        }
    }

    /// Tells what is called, if that was asked for.
    pub(crate) fn trace(&self, text: impl FnOnce() -> String) {
        if self.look.verbose == 0 {
            return;
        }
        let text = text();
        if self.look.json {
            let trace = ("message", Json::Text(text));
            self.tell(&Json::Object(vec![("schema", Json::text("desk.trace/v1")), trace]).line());
        } else {
            self.tell(&Tone::Dim.paint(&sanitise::cell(&text), self.look.err_colour));
        }
    }

    /// Tells why it was not done.
    pub(crate) fn fail(&self, error: &CliError) {
        if error.exit == Exit::Pipe {
            return;
        }
        if self.look.json {
            self.tell(&fault::document(error).line());
        } else {
            self.tell(&fault::text(error, self.look.err_colour));
        }
    }

    /// A question, whose answer stands on the same line.
    pub(crate) fn ask(&self, text: &str) {
        let mut err = self.err.borrow_mut();
        let _gone = err.write_all(text.as_bytes()).and_then(|()| err.flush());
    }

    /// A line on stderr. Nothing can be done when stderr itself is gone.
    pub(crate) fn tell(&self, text: &str) {
        let mut err = self.err.borrow_mut();
        let _gone = err.write_all(format!("{text}\n").as_bytes()).and_then(|()| err.flush());
    }
}

impl std::fmt::Debug for Screen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Screen").field("look", &self.look).finish_non_exhaustive()
    }
}
