//! The two streams that `desk` writes, and everything that decides how: colours, width, silence.
//! Nothing outside `render` holds them.

use std::{
    cell::{Cell, RefCell},
    ffi::OsString,
    io::{BufWriter, Write},
    sync::{Arc, Mutex, PoisonError},
};

use super::{
    Json, Theme, Tone, When,
    fault::{self, ErrorFormat},
    link::Links,
    pager::Pager,
    progress::{Gauge, Mode, Stderr},
    promise::Key,
    sanitise,
    style::colour,
    time,
};
use crate::{
    error::CliError,
    exit::Exit,
    fields::Datum,
    flagged,
    flags::Globals,
    io::{Env, Io},
    portal::Portal,
    when,
};

/// What is said of an end by Ctrl-C where nothing else is to be said of it.
pub(crate) const INTERRUPTED: &str = "interrupted";

/// What decides how things look.
#[derive(Clone, Debug, Default)]
pub(crate) struct Look {
    /// Colours on stdout.
    pub(crate) colour: bool,
    /// Colours on stdout where somebody asks for each of them, whatever the format is.
    pub(crate) tint: bool,
    /// Whether a terminal shows stdout.
    pub(crate) terminal: bool,
    /// Colours on stderr.
    pub(crate) err_colour: bool,
    /// Where the numbers of tickets lead, where they are links.
    pub(crate) portal: Option<Portal>,
    /// Cells per line, where a person reads stdout.
    pub(crate) width: Option<usize>,
    /// Whether a title is cut where the terminal has no room for it.
    pub(crate) cut: bool,
    /// Whether a person reads stderr and wants to hear more than errors.
    pub(crate) notes: bool,
    /// Whether progress is told on stderr where nobody asks for it.
    pub(crate) bars: bool,
    /// Whether nothing is redrawn, because every line may be read aloud.
    pub(crate) still: bool,
    /// Whether the reader has more than ASCII.
    pub(crate) utf8: bool,
    /// Whether what this program draws on stdout has to do with ASCII.
    pub(crate) ascii: bool,
    /// The colours of a person's own.
    pub(crate) theme: Theme,
    /// Whether warnings are silenced too.
    pub(crate) quiet: bool,
    /// How much is told of the calls.
    pub(crate) verbose: u8,
    /// Whether stderr carries JSON.
    pub(crate) json: bool,
    /// The other tenant that this run acts in, where notes are told.
    pub(crate) inside: Option<String>,
}

/// The two streams.
pub(crate) struct Screen {
    out: RefCell<BufWriter<Box<dyn Write + Send>>>,
    pub(super) err: Stderr,
    terminals: (bool, bool),
    width: Option<usize>,
    height: Option<usize>,
    /// Who reads the answer before it reaches stdout, if somebody does.
    pager: RefCell<Option<Pager>>,
    /// How progress is to be shown, where a verb was told so.
    gauge: Cell<Option<Gauge>>,
    /// What was typed, to tell of its flags where it is refused.
    pub(crate) typed: Vec<OsString>,
    /// What is told on stderr once the pager has given the terminal back.
    later: RefCell<String>,
    /// The key of what was written, whatever becomes of its answer.
    pub(super) key: Key,
    /// How things look.
    pub(crate) look: Look,
}

impl Look {
    /// The tone of a word that stands for a state.
    pub(crate) fn tone(&self, value: &Datum<'_>, usual: Tone) -> Tone {
        match value {
            Datum::Word(word, _) if self.colour => self.theme.tone(word, usual),
            _ => usual,
        }
    }
}

impl Screen {
    /// Whether an argument of the command line is empty.
    pub(crate) fn has_blank(&self) -> bool {
        self.typed.iter().any(|arg| arg.is_empty())
    }

    /// Over the streams of a run.
    pub(crate) fn new(stdout: Box<dyn Write + Send>, stderr: Box<dyn Write + Send>) -> Screen {
        Screen {
            out: RefCell::new(BufWriter::new(stdout)),
            err: Arc::new(Mutex::new(stderr)),
            terminals: (false, false),
            width: None,
            height: None,
            pager: RefCell::new(None),
            gauge: Cell::new(None),
            typed: Vec::new(),
            later: RefCell::default(),
            key: Key::default(),
            look: Look::default(),
        }
    }

    /// Over the streams of a run, with what is known of them; answers the rest.
    pub(crate) fn of(io: Io) -> (Screen, Box<dyn std::io::Read + Send>, bool) {
        let mut screen = Screen::new(io.stdout, io.stderr);
        screen.terminals = (io.stdout_terminal, io.stderr_terminal);
        (screen.width, screen.height) = (io.width, io.height);
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
        let form = flags
            .time_format
            .or_else(|| clap::ValueEnum::from_str(env.get("DESK_TIME_FORMAT")?, true).ok());
        time::show(form, || when::zone(env));
        self.look = Look {
            tint: colour(flags.color, env, out),
            terminal: out,
            colour: colour(flags.color, env, out)
                && (!machine || flags.color == Some(When::Always)),
            err_colour: colour(flags.color, env, err) && !json,
            portal: if out && !machine { Links::of(flags, env).portal(env) } else { None },
            width: if out { self.width.or_else(columns) } else { None },
            cut: !flags.no_truncate,
            notes: err && !json && !flags.quiet,
            bars: err
                && !json
                && !flags.quiet
                && !env.flag("CI")
                && (env.flag("ACCESSIBLE") || env.get("TERM") != Some("dumb")),
            still: env.flag("ACCESSIBLE"),
            utf8: env.utf8(),
            ascii: out && !machine && !env.utf8(),
            theme: Theme::default(),
            quiet: flags.quiet,
            verbose: flags.verbose.max(verbosity(env)),
            json,
            inside: env.get("DESK_INSIDE").filter(|_| err).map(str::to_owned),
        };
    }

    /// The rows of the terminal behind stdout, if it tells them.
    pub(crate) fn rows(&self) -> Option<usize> {
        self.height
    }

    /// Shows progress as it was asked for.
    pub(crate) fn show_progress(&self, how: Option<Gauge>) {
        self.gauge.set(how);
    }

    /// How progress is shown.
    pub(super) fn gauge(&self) -> Mode {
        match self.gauge.get() {
            Some(Gauge::None) => Mode::Hidden,
            Some(Gauge::Json) => Mode::Json,
            // Where stderr carries JSON it carries nothing else.
            Some(Gauge::Plain) if self.look.json => Mode::Json,
            Some(Gauge::Plain) => Mode::Lines,
            Some(Gauge::Auto) | None if !self.look.bars => Mode::Hidden,
            Some(Gauge::Auto) | None if self.look.still => Mode::Seldom,
            Some(Gauge::Auto) | None => Mode::Bar,
        }
    }

    /// Stderr, for whoever has to write while the work goes on.
    pub(super) fn stderr(&self) -> Stderr {
        Arc::clone(&self.err)
    }

    /// Hands all that is written from now on to a pager.
    pub(crate) fn page(&self, pager: Pager) {
        *self.pager.borrow_mut() = Some(pager);
    }

    /// Waits until the pager has ended; answers whether there was one.
    pub(crate) fn unpage(&self) -> Result<bool, CliError> {
        let Some(pager) = self.pager.borrow_mut().take() else { return Ok(false) };
        let ran = pager.runs();
        self.write(&pager.end())?;
        self.flush()?;
        self.ask(&self.later.take());
        Ok(ran)
    }

    /// Writes data.
    pub(crate) fn write(&self, text: &str) -> Result<(), CliError> {
        let plainer = self.look.ascii.then(|| sanitise::ascii(text));
        let text = plainer.as_deref().unwrap_or(text);
        let passed = match &mut *self.pager.borrow_mut() {
            Some(pager) => pager.take(text)?,
            None => None,
        };
        let text = match (&passed, self.pager.borrow().is_some()) {
            (Some(passed), _) => passed,
            (None, true) => return Ok(()),
            (None, false) => text,
        };
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
        if let Some(pager) = &mut *self.pager.borrow_mut() {
            pager.flush()?;
        }
        self.out.borrow_mut().flush().map_err(|e| CliError::output(&e))
    }

    /// Tells a person something that no script needs.
    pub(crate) fn note(&self, text: &str) {
        if self.look.notes {
            self.tell(&Tone::Dim.paint(&sanitise::cell(text), self.look.err_colour));
        }
    }

    /// The other tenant that a person acts in.
    pub(crate) fn inside(&self) -> Option<&str> {
        self.look.inside.as_deref()
    }

    /// Tells something about the answer itself, without which it would be read wrongly: where words are
    /// read, a log as well as a person is told it.
    pub(crate) fn remark(&self, text: &str) {
        if !self.look.json && !self.look.quiet {
            self.tell(&Tone::Dim.paint(&sanitise::cell(text), self.look.err_colour));
        }
    }

    /// Tells whoever reads stderr something that should not be missed.
    pub(crate) fn warn(&self, code: &'static str, text: &str) {
        if self.look.quiet {
            return;
        }
        self.failed(code, text);
    }

    /// The same for what is no warning but one failure of many, which `--quiet` leaves.
    pub(crate) fn failed(&self, code: &'static str, text: &str) {
        if self.look.json {
            let warning =
                Json::Object(vec![("code", Json::text(code)), ("message", Json::text(text))]);
            let schema = Json::text("desk.warning/v1");
            self.tell(&Json::Object(vec![("schema", schema), ("warning", warning)]).line());
        } else {
            let word = Tone::Waiting.paint("warning", self.look.err_colour);
            self.tell(&format!("desk: {word}: {}", sanitise::cell(text)));
        }
    }

    /// Tells what is called, if that was asked for.
    pub(crate) fn trace(&self, text: impl FnOnce() -> String) {
        self.trace_at(1, text);
    }

    /// The same for what only those want who ask for so much: 2 tells also of connections, 3 of metadata.
    pub(crate) fn trace_at(&self, level: u8, text: impl FnOnce() -> String) {
        if self.look.verbose < level {
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
        } else if self.err_terminal() && error.message == INTERRUPTED {
            // Whoever has pressed Ctrl-C knows that; what became of a draft is another thing.
            if let Some(hint) = &error.hint {
                self.tell(&format!("desk: {}", sanitise::cell(hint)));
            }
        } else {
            let mut text = fault::text(error, self.look.err_colour);
            if let Some(hint) = flagged::hint(&self.typed, error) {
                text.push_str(&format!("\n  hint: {hint}"));
            }
            self.tell(&text);
        }
    }

    /// A question, whose answer stands on the same line.
    pub(crate) fn ask(&self, text: &str) {
        let mut err = self.err.lock().unwrap_or_else(PoisonError::into_inner);
        let _gone = err.write_all(text.as_bytes()).and_then(|()| err.flush());
    }

    /// A line on stderr. Nothing can be done when stderr itself is gone.
    pub(crate) fn tell(&self, text: &str) {
        if self.pager.borrow().is_some() {
            let mut later = self.later.borrow_mut();
            later.push_str(text);
            later.push('\n');
            return;
        }
        let mut err = self.err.lock().unwrap_or_else(PoisonError::into_inner);
        let _gone = err.write_all(format!("{text}\n").as_bytes()).and_then(|()| err.flush());
    }
}

/// How much `DESK_LOG` tells of the calls: what it says of `desk`. All else in it is for the daemon.
fn verbosity(env: &Env) -> u8 {
    let said = env.get("DESK_LOG").unwrap_or_default().split(',');
    let level = said.filter_map(|part| part.trim().strip_prefix("desk=")).next_back();
    match level.unwrap_or_default() {
        "info" => 1,
        "debug" => 2,
        "trace" => 3,
        _ => 0,
    }
}

impl std::fmt::Debug for Screen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Screen").field("look", &self.look).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_decides_about_progress() {
        const SHOWN: &[(&str, &str)] = &[("TERM", "xterm")];
        let mode = |env: &[(&str, &str)], how, terminal, flags: &Globals, machine| {
            let (mut io, _) = Io::captured("");
            io.stderr_terminal = terminal;
            let (mut screen, ..) = Screen::of(io);
            screen.dress(flags, &env.iter().copied().collect(), machine);
            screen.show_progress(how);
            screen.gauge()
        };
        let (usual, quiet) = (Globals::default(), Globals { quiet: true, ..Globals::default() });
        let (plain, json) = (Some(Gauge::Plain), Some(Gauge::Json));
        let table = [
            (mode(SHOWN, None, true, &usual, false), Mode::Bar),
            (mode(SHOWN, Some(Gauge::Auto), true, &usual, false), Mode::Bar),
            (mode(SHOWN, Some(Gauge::None), true, &usual, false), Mode::Hidden),
            (mode(SHOWN, None, false, &usual, false), Mode::Hidden),
            (mode(SHOWN, None, true, &quiet, false), Mode::Hidden),
            (mode(SHOWN, None, true, &usual, true), Mode::Hidden),
            (mode(&[("CI", "1")], None, true, &usual, false), Mode::Hidden),
            (mode(&[("TERM", "dumb")], None, true, &usual, false), Mode::Hidden),
            (mode(&[("ACCESSIBLE", "1")], None, true, &usual, false), Mode::Seldom),
            (
                mode(&[("ACCESSIBLE", "1"), ("TERM", "dumb")], None, true, &usual, false),
                Mode::Seldom,
            ),
            (mode(&[("ACCESSIBLE", "1")], None, false, &usual, false), Mode::Hidden),
            (mode(&[("CI", "1")], plain, false, &usual, false), Mode::Lines),
            // Where a program reads stderr it reads JSON.
            (mode(SHOWN, plain, true, &usual, true), Mode::Json),
            (mode(&[("CI", "1")], json, false, &usual, false), Mode::Json),
        ];
        for (at, (found, wanted)) in table.into_iter().enumerate() {
            assert_eq!(found, wanted, "row {at}");
        }
    }
}
