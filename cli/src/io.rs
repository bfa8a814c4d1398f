//! The process as values: its environment and its three streams, so that a test can hand in its
//! own. It knows nothing of flags, formats or colours.

use std::{
    collections::BTreeMap,
    ffi::{OsStr, OsString},
    fmt,
    io::{self, IsTerminal as _, Read, Write},
    path::PathBuf,
    process::Stdio,
    sync::{Arc, Mutex, PoisonError},
};

use rustix::{
    event::{PollFd, PollFlags, poll},
    fs::{FileType, fstat},
    io::retry_on_intr,
};

use crate::{
    error::CliError,
    settings::{Auth, Context, Settings},
};

/// The file of the system's configuration.
const SYSTEM: &str = "/etc/desk/config.toml";

/// That a token was kept from a program.
pub(crate) const KEPT: &str = "DESK_TOKEN_KEPT";

/// The environment of a run.
#[derive(Clone, Debug, Default)]
pub struct Env {
    vars: BTreeMap<OsString, OsString>,
    /// The directory that it runs in, where the file of a project is looked for.
    pub(crate) dir: Option<PathBuf>,
    /// The file of the system's configuration.
    pub(crate) system: Option<PathBuf>,
    /// What files say where the variables say nothing.
    settings: Option<Arc<Settings>>,
}

impl Env {
    /// That of this process.
    pub fn process() -> Env {
        let dir = std::env::current_dir().ok();
        let vars = std::env::vars_os().collect();
        Env { vars, dir, system: Some(SYSTEM.into()), settings: None }
    }

    /// The same with what the files of the configuration say behind it; a flag may name the context.
    pub(crate) fn settle(mut self, context: Option<&str>) -> Env {
        let settings = Settings::load(&self, context);
        self.settings = Some(Arc::new(settings));
        self
    }

    /// The value of the variable, else what the files of the configuration say in its place; nothing
    /// where that is absent, empty or not UTF-8.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.variable(name).or_else(|| self.settings.as_ref()?.instead(name))
    }

    /// The value of the variable itself.
    pub(crate) fn variable(&self, name: &str) -> Option<&str> {
        self.vars.get(&OsString::from(name))?.to_str().filter(|value| !value.is_empty())
    }

    /// What the files say of a key that no variable says.
    pub(crate) fn setting(&self, key: &str) -> Option<&str> {
        self.settings.as_ref()?.entry(key).map(|entry| entry.text.as_str())
    }

    /// All that the files say.
    pub(crate) fn settings(&self) -> Arc<Settings> {
        self.settings.clone().unwrap_or_default()
    }

    /// The context in force, unless it is the local one.
    pub(crate) fn context(&self) -> Option<&Context> {
        self.settings.as_ref()?.context.as_ref()
    }

    /// Nothing, if nothing is wrong with the files.
    pub(crate) fn sound(&self) -> Result<(), CliError> {
        let problem = self.settings.as_ref().and_then(|settings| settings.problems.first());
        problem.cloned().map_or(Ok(()), Err)
    }

    /// The value as a path, unless it is absent or empty.
    pub(crate) fn path(&self, name: &str) -> Option<PathBuf> {
        self.vars.get(&OsString::from(name)).filter(|value| !value.is_empty()).map(PathBuf::from)
    }

    /// Whether the value says yes: set, and neither empty nor a word for no.
    pub(crate) fn flag(&self, name: &str) -> bool {
        let no = |value: &str| {
            ["0", "false", "no", "off"].iter().any(|no| value.eq_ignore_ascii_case(no))
        };
        self.get(name).is_some_and(|value| !no(value))
    }

    /// Whether the reader's locale has more than ASCII.
    pub(crate) fn utf8(&self) -> bool {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|name| self.get(name));
        locale.is_some_and(|locale| {
            let locale = locale.to_ascii_lowercase();
            locale.contains("utf-8") || locale.contains("utf8")
        })
    }

    /// Where a person has their configuration, if the environment names such a place.
    pub(crate) fn configuration(&self) -> Option<PathBuf> {
        self.base(self.path("XDG_CONFIG_HOME"), ".config")
    }

    /// Where a person has what belongs to programs.
    pub(crate) fn data(&self) -> Option<PathBuf> {
        self.base(self.path("XDG_DATA_HOME"), ".local/share")
    }

    /// Where programs keep what they remember.
    pub(crate) fn state(&self) -> Option<PathBuf> {
        self.base(self.path("XDG_STATE_HOME"), ".local/state")
    }

    /// One of these directories: the one that its variable names, else the usual one below the home directory.
    fn base(&self, named: Option<PathBuf>, usual: &str) -> Option<PathBuf> {
        // A relative path in an XDG variable is to be ignored, says its specification.
        let absolute = |path: &PathBuf| path.is_absolute();
        let home = || Some(self.path("HOME").filter(absolute)?.join(usual));
        named.filter(absolute).or_else(home)
    }

    /// Every name with its value, but for what signs in: a token, where one is, and what any context
    /// takes one from. For programs that are not to act as this user elsewhere.
    pub(crate) fn without_secrets(&self) -> BTreeMap<OsString, OsString> {
        let mut all = self.vars.clone();
        for name in ["DESK_TOKEN", "DESK_TOKEN_FILE"] {
            all.remove(OsStr::new(name));
        }
        let entries = self.settings.iter().flat_map(|settings| &settings.entries);
        for entry in entries.filter(|entry| entry.name.starts_with("contexts.")) {
            if entry.name.ends_with(".auth")
                && let Ok(Auth::Env(name)) = Auth::parse(&entry.text)
            {
                all.remove(OsStr::new(&name));
            }
        }
        all
    }

    /// The same for programs that are not ours and may start this one: it refuses what needs a caller there,
    /// where else it would act as whoever the operating system or a session says, who is somebody else.
    pub(crate) fn for_others(&self) -> BTreeMap<OsString, OsString> {
        let mut all = self.without_secrets();
        let taken =
            |(name, value): (&OsString, &OsString)| !value.is_empty() && !all.contains_key(name);
        if self.vars.iter().any(taken) {
            all.insert(KEPT.into(), "1".into());
        }
        all
    }

    /// Whether a token was kept from this program, and it was given none of its own.
    pub(crate) fn kept_from(&self) -> bool {
        self.variable(KEPT).is_some()
            && self.path("DESK_TOKEN").is_none()
            && self.path("DESK_TOKEN_FILE").is_none()
    }

    /// Every name with its value.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&OsString, &OsString)> {
        self.vars.iter()
    }
}

impl<K: Into<OsString>, V: Into<OsString>> FromIterator<(K, V)> for Env {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Env {
        let vars = pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        Env { vars, ..Env::default() }
    }
}

/// What waits until nobody reads stdout any more, and answers whether that is so; none where stdout is no
/// pipe and no socket, which nobody can leave.
pub(crate) fn until_nobody_reads() -> Option<impl FnOnce() -> bool + Send + 'static> {
    let kind = fstat(io::stdout()).map(|meta| FileType::from_raw_mode(meta.st_mode));
    matches!(kind, Ok(FileType::Fifo | FileType::Socket)).then_some(|| {
        let out = io::stdout();
        // Nothing is asked for, so what comes is that the other end is closed.
        let mut waiting = [PollFd::new(&out, PollFlags::empty())];
        retry_on_intr(|| poll(&mut waiting, None)).is_ok()
    })
}

/// Stderr of this process, as the stdout of a program that it starts for a person.
pub(crate) fn on_stderr() -> Stdio {
    Stdio::from(io::stderr())
}

/// The streams of a run, and what is known of them.
pub struct Io {
    /// Read only where the user wrote `-`, or answers a question.
    pub stdin: Box<dyn Read + Send>,
    /// Data.
    pub stdout: Box<dyn Write + Send>,
    /// Everything else.
    pub stderr: Box<dyn Write + Send>,
    /// Whether a person is behind stdin.
    pub stdin_terminal: bool,
    /// Whether a person reads stdout.
    pub stdout_terminal: bool,
    /// Whether a person reads stderr.
    pub stderr_terminal: bool,
    /// The columns of the terminal behind stdout.
    pub width: Option<usize>,
    /// Its rows.
    pub height: Option<usize>,
}

impl Io {
    /// The streams of this process.
    pub fn process() -> Io {
        let (stdin, stdout, stderr) = (io::stdin(), io::stdout(), io::stderr());
        let size = rustix::termios::tcgetwinsize(&stdout).ok();
        Io {
            stdin_terminal: stdin.is_terminal(),
            stdout_terminal: stdout.is_terminal(),
            stderr_terminal: stderr.is_terminal(),
            width: size.map(|size| usize::from(size.ws_col)).filter(|columns| *columns > 0),
            height: size.map(|size| usize::from(size.ws_row)).filter(|rows| *rows > 0),
            stdin: Box::new(stdin),
            stdout: Box::new(stdout),
            stderr: Box::new(stderr),
        }
    }

    /// Streams in memory that are no terminals, for tests.
    pub fn captured(stdin: impl Into<Vec<u8>>) -> (Io, Captured) {
        let captured = Captured::default();
        let io = Io {
            stdin: Box::new(io::Cursor::new(stdin.into())),
            stdout: Box::new(captured.out.clone()),
            stderr: Box::new(captured.err.clone()),
            stdin_terminal: false,
            stdout_terminal: false,
            stderr_terminal: false,
            width: None,
            height: None,
        };
        (io, captured)
    }
}

impl fmt::Debug for Io {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Io")
            .field("stdin_terminal", &self.stdin_terminal)
            .field("stdout_terminal", &self.stdout_terminal)
            .field("stderr_terminal", &self.stderr_terminal)
            .field("width", &self.width)
            .finish_non_exhaustive()
    }
}

/// What a run with captured streams wrote.
#[derive(Clone, Debug, Default)]
pub struct Captured {
    out: Sink,
    err: Sink,
}

impl Captured {
    /// What went to stdout.
    pub fn stdout(&self) -> Vec<u8> {
        self.out.bytes()
    }

    /// What went to stderr.
    pub fn stderr(&self) -> Vec<u8> {
        self.err.bytes()
    }
}

#[derive(Clone, Debug, Default)]
struct Sink(Arc<Mutex<Vec<u8>>>);

impl Sink {
    fn bytes(&self) -> Vec<u8> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Write for Sink {
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
    fn what_signs_in_is_not_handed_on() {
        let dir = tempfile::tempdir().unwrap();
        let (own, system) = (dir.path().join("own.toml"), dir.path().join("system.toml"));
        let text = "[contexts.a]\nendpoint = \"unix:/a\"\nauth = \"env:A\"\n\
            [contexts.b]\nendpoint = \"unix:/b\"\nauth = \"env:B\"\n";
        std::fs::write(&own, text).unwrap();
        // It is behind the user's own of that name, and its secret is one all the same.
        let text = "[contexts.a]\nendpoint = \"unix:/a\"\nauth = \"env:C\"\n";
        std::fs::write(&system, text).unwrap();
        let config = own.to_str().unwrap();
        let mut env: Env =
            [("DESK_CONFIG", config), ("DESK_TOKEN", "x"), ("DESK_TOKEN_FILE", "/x")]
                .into_iter()
                .chain(["A", "B", "C", "D"].map(|name| (name, "x")))
                .collect();
        env.system = Some(system);
        let handed = env.settle(Some("b")).without_secrets();
        let names: Vec<&str> = handed.keys().filter_map(|name| name.to_str()).collect();
        assert_eq!(names, ["D", "DESK_CONFIG"]);
    }

    #[test]
    fn the_first_variable_that_is_set_names_the_locale() {
        let env = |pairs: &[(&str, &str)]| pairs.iter().copied().collect::<Env>();
        assert!(env(&[("LANG", "en_GB.UTF-8")]).utf8());
        assert!(env(&[("LC_ALL", "C.utf8"), ("LANG", "C")]).utf8());
        assert!(env(&[("LC_ALL", ""), ("LANG", "C.UTF-8")]).utf8());
        assert!(!env(&[("LC_CTYPE", "C"), ("LANG", "en_GB.UTF-8")]).utf8());
        assert!(!env(&[]).utf8());
    }
}
