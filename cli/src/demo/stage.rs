//! Where the demo plays: a directory with a daemon of its own, and a way to run a command line as
//! somebody and show what comes of it. It is cleared when it is dropped.

use std::{
    collections::BTreeMap,
    fs::{self, DirBuilder, File},
    io::{self, Read, Write},
    os::unix::fs::DirBuilderExt as _,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process};

use super::{
    desk::Person,
    signals::Signals,
    words::{Words, words},
};
use crate::{
    context::Ctx,
    error::{CliError, plain},
    exit::{Exit, number},
    io::{Env, Io},
    render::Tone,
};

/// How long a reader has between two commands, where a person watches.
const PAUSE: Duration = Duration::from_millis(500);
/// How long is listened for a signal where nobody watches.
const BLINK: Duration = Duration::from_millis(1);
/// How long the daemon may take to end.
const PATIENCE: Duration = Duration::from_secs(10);
/// The longest directory whose socket has a path that is short enough.
const SHORT: usize = 60;

/// The stage.
pub(super) struct Stage<'a> {
    pub(super) ctx: &'a Ctx,
    pub(super) dir: PathBuf,
    tokens: BTreeMap<&'static str, String>,
    signals: Signals,
    pause: Duration,
    daemon: Option<i32>,
    cleared: bool,
}

impl<'a> Stage<'a> {
    /// Makes the directory and starts the daemon.
    pub(super) fn new(ctx: &'a Ctx, fast: bool) -> Result<Stage<'a>, CliError> {
        // From before there is anything to clean up, so that nothing stays behind.
        let signals = Signals::listen(ctx)?;
        let dir = directory(&ctx.env)?;
        let watched = ctx.screen.look.width.is_some();
        let mut stage = Stage {
            ctx,
            dir,
            tokens: BTreeMap::new(),
            signals,
            pause: if watched && !fast { PAUSE } else { BLINK },
            daemon: None,
            cleared: false,
        };
        let told = stage.quietly("desk daemon start -o jsonl --error-format text")?;
        stage.daemon = pid(&told);
        Ok(stage)
    }

    /// Puts a file beside the store, for commands to read.
    pub(super) fn file(&self, name: &str, text: &str) -> Result<(), CliError> {
        fs::write(self.dir.join(name), text).map_err(|error| broken(&self.dir, &error))
    }

    /// A line of the demo's own, which is no command.
    pub(super) fn say(&self, tone: Tone, text: &str) -> Result<(), CliError> {
        say(self.ctx, tone, text)
    }

    /// Says what comes next.
    pub(super) fn head(&self, text: &str) -> Result<(), CliError> {
        head(self.ctx, text)
    }

    /// Shows a command line and what comes of it. It has to end as it is meant to.
    pub(super) fn act(&mut self, who: Person, line: &str, exit: Exit) -> Result<String, CliError> {
        let colour = self.ctx.screen.look.colour;
        let name = match who.name {
            "" => String::new(),
            name => Tone::Active.paint(name, colour) + " ",
        };
        let sign = Tone::Dim.paint("$", colour);
        self.show(&format!("{name}{sign} {}\n", Tone::Head.paint(line, colour)))?;
        let (ended, text) = self.run(who, line)?;
        self.show(&text)?;
        if ended != Exit::Ok.number() {
            let told = Exit::ALL.into_iter().find(|exit| exit.number() == ended);
            let told = told.map(|exit| format!(", {}", exit.name())).unwrap_or_default();
            self.say(Tone::Dim, &format!("# exit {ended}{told}"))?;
        }
        self.show("\n")?;
        self.signals.wait(self.ctx, self.pause)?;
        if ended == exit.number() { Ok(text) } else { Err(unexpected(line, ended, exit, &text)) }
    }

    /// Runs a command line that is not worth showing.
    pub(super) fn quietly(&mut self, line: &str) -> Result<String, CliError> {
        let (ended, text) = self.run(Person::OWNER, line)?;
        self.signals.wait(self.ctx, BLINK)?;
        let wanted = Exit::Ok;
        if ended == wanted.number() {
            Ok(text)
        } else {
            Err(unexpected(line, ended, wanted, &text))
        }
    }

    /// Somebody has a token from now on: the secret is a line of what was printed when it was made.
    pub(super) fn signs_in(&mut self, who: Person, printed: &str) {
        if let Some(secret) = printed.lines().find(|line| line.starts_with("desk_pat_")) {
            self.tokens.insert(who.name, secret.to_owned());
        }
    }

    /// Stops the daemon and removes the directory.
    pub(super) fn strike(mut self) -> Result<(), CliError> {
        self.clear()
    }

    /// Leaves everything as it is.
    pub(super) fn keep(mut self) {
        self.cleared = true;
    }

    fn clear(&mut self) -> Result<(), CliError> {
        if std::mem::replace(&mut self.cleared, true) {
            return Ok(());
        }
        let stopped = self.run(Person::OWNER, "desk daemon stop");
        let gone = matches!(stopped, Ok((0, _))) && self.ended();
        if let Some(pid) = self.daemon.and_then(Pid::from_raw).filter(|_| !gone) {
            // It is our child and nobody has waited for it, so the number is still its own.
            let _killed = kill_process(pid, Signal::KILL);
            self.ended();
        }
        fs::remove_dir_all(&self.dir).map_err(|error| broken(&self.dir, &error))
    }

    /// Waits until nobody holds the lock, which is the last thing that a daemon lets go.
    fn ended(&self) -> bool {
        let Ok(lock) = File::open(self.dir.join("deskd.lock")) else { return true };
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            if lock.try_lock().is_ok() {
                return true;
            }
            std::thread::sleep(BLINK);
        }
        false
    }

    fn show(&self, text: &str) -> Result<(), CliError> {
        self.ctx.screen.write(text)?;
        self.ctx.screen.flush()
    }

    /// Runs a command line as the program itself would, and answers how it ended and what a person
    /// would see of it.
    fn run(&self, who: Person, line: &str) -> Result<(u8, String), CliError> {
        let Words { args, stdin } = words(line);
        let stdin: Box<dyn Read + Send> = match stdin {
            Some(name) => {
                let path = self.dir.join(name);
                Box::new(File::open(&path).map_err(|error| broken(&path, &error))?)
            }
            None => Box::new(io::empty()),
        };
        let tape = Tape::default();
        let width = self.ctx.screen.look.width;
        let io = Io {
            stdin,
            stdout: Box::new(tape.clone()),
            stderr: Box::new(tape.clone()),
            stdin_terminal: false,
            stdout_terminal: width.is_some(),
            stderr_terminal: true,
            width,
            height: None,
        };
        let code = number(crate::run(args, self.env(who), io));
        Ok((code, tape.text()))
    }

    /// The environment of a command: of ours what it needs, and nothing that would lead it to another desk
    /// or that is none of its business.
    fn env(&self, who: Person) -> Env {
        let ours = self.ctx.env.iter().filter(|(name, _)| needed(&name.to_string_lossy()));
        let colour = if self.ctx.screen.look.colour { "CLICOLOR_FORCE" } else { "NO_COLOR" };
        // It is about the demo, whatever this user has configured.
        let plain = ("DESK_CONFIG", "/dev/null");
        let own = [("DESK_AUTOSTART", "1"), ("CI", "1"), (colour, "1"), plain];
        let token = self.tokens.get(who.name).map(|token| ("DESK_TOKEN", token.as_str()));
        let data = ("DESK_DATA".into(), self.dir.clone().into_os_string());
        let ours = ours.map(|(name, value)| (name.clone(), value.clone()));
        let own = own.into_iter().chain(token).map(|(name, value)| (name.into(), value.into()));
        ours.chain(own).chain([data]).collect()
    }
}

/// Whether a command of the demo, or the daemon that it starts, needs a variable: to find programs and
/// places for files, to know the terminal, the language and the time.
fn needed(name: &str) -> bool {
    // A test says by the last one which program the daemon is.
    const NAMES: &[&str] = &[
        "PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "TERM", "COLUMNS", "LANG", "LANGUAGE", "TZ",
        "DESK_BIN",
    ];
    NAMES.contains(&name) || name.starts_with("LC_")
}

impl Drop for Stage<'_> {
    fn drop(&mut self) {
        // Whatever led here is told already; that nothing could be removed is told beside it.
        if let Err(error) = self.clear() {
            self.ctx.screen.note(&error.to_string());
        }
    }
}

/// Says what comes next, or that nothing does.
pub(super) fn head(ctx: &Ctx, text: &str) -> Result<(), CliError> {
    let rule = if ctx.env.utf8() { "──" } else { "--" };
    say(ctx, Tone::Head, &format!("{rule} {text} {rule}"))?;
    say(ctx, Tone::Plain, "")
}

/// A line of the demo's own.
pub(super) fn say(ctx: &Ctx, tone: Tone, text: &str) -> Result<(), CliError> {
    ctx.screen.line(&tone.paint(text, ctx.screen.look.colour))?;
    ctx.screen.flush()
}

/// A new directory with a short path, for us alone.
fn directory(env: &Env) -> Result<PathBuf, CliError> {
    let named = env.path("TMPDIR").filter(|dir| dir.is_absolute() && dir.as_os_str().len() < SHORT);
    let above = named.unwrap_or_else(|| PathBuf::from("/tmp"));
    let mut tries = 0;
    loop {
        let name = format!("desk-demo-{:08x}", getrandom::u32().unwrap_or(tries));
        let dir = above.join(name);
        match DirBuilder::new().mode(0o700).create(&dir) {
            Ok(()) => return Ok(dir),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && tries < 100 => tries += 1,
            Err(error) => return Err(broken(&dir, &error)),
        }
    }
}

fn broken(path: &Path, error: &io::Error) -> CliError {
    let message = format!("the demo needs {}: {}", path.display(), plain(error));
    CliError::new(Exit::Failure, "DEMO", message).hint("set TMPDIR to a directory of your own")
}

fn unexpected(line: &str, ended: u8, wanted: Exit, text: &str) -> CliError {
    let message = format!("`{line}` ended with {ended}, not with {}", wanted.number());
    CliError::new(Exit::Failure, "DEMO", message).hint(text.trim().replace('\n', " "))
}

/// The daemon's process, from what its start answers.
fn pid(told: &str) -> Option<i32> {
    let last = told.lines().rfind(|line| line.starts_with('{')).unwrap_or_default();
    let told: serde_json::Value = serde_json::from_str(last).unwrap_or_default();
    let pid = told.pointer("/item/pid").and_then(serde_json::Value::as_i64);
    pid.and_then(|pid| i32::try_from(pid).ok())
}

/// What a command writes, to both of its streams, in the order of a terminal.
#[derive(Clone, Default)]
struct Tape(Arc<Mutex<Vec<u8>>>);

impl Tape {
    fn text(&self) -> String {
        let bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

impl Write for Tape {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_process_is_read_from_what_the_start_answers() {
        let told = "{\"id\":\"deskd\",\"item\":{\"id\":\"deskd\",\"pid\":4711}}\n";
        assert_eq!(pid(told), Some(4711));
        assert_eq!(pid("desk: something else\n"), None);
    }

    #[test]
    fn the_directory_is_new_short_and_for_us_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let long: Env = [("TMPDIR", format!("/{}", "x".repeat(90)))].into_iter().collect();
        let (one, two) = (directory(&long).unwrap(), directory(&long).unwrap());
        assert_ne!(one, two);
        for dir in [one, two] {
            assert!(dir.starts_with("/tmp"));
            assert_eq!(fs::metadata(&dir).unwrap().permissions().mode() & 0o777, 0o700);
            fs::remove_dir(dir).unwrap();
        }
    }
}
