//! A world to act in: a directory under `/tmp`, a daemon with a clock that is set by hand, and the
//! people who call it. It ends with everything in it when it is dropped.
//!
//! Beside the command line, which runs in this process ([`World::desk`]) or as a program
//! ([`World::program`]), there is a raw client for each credential ([`World::client`]).

mod client;
mod people;

use std::{
    collections::BTreeMap,
    fs::{File, OpenOptions},
    os::unix::process::ExitStatusExt as _,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicI64, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use desk_proto::{
    call,
    v1::{SetClockRequest, StatusRequest, StopRequest},
};

pub use client::{Client, reason};
pub use people::{CAST, Persona};

/// What the clock of a new world shows: 2026-01-05, a Monday, 09:00 UTC, in milliseconds.
pub const START: i64 = 1_767_603_600_000;

/// How long anything may take that is waited for.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// A directory, a daemon, and people.
#[derive(Debug)]
pub struct World {
    dir: tempfile::TempDir,
    daemon: Mutex<Option<Child>>,
    now: AtomicI64,
    manual: bool,
    client: Client,
    people: Mutex<BTreeMap<String, Persona>>,
}

/// What a run of the command line left behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Data.
    pub stdout: String,
    /// Everything else.
    pub stderr: String,
    /// The exit code.
    pub code: u8,
}

impl Output {
    /// Stdout, of a run that has to succeed.
    #[track_caller]
    pub fn ok(self) -> String {
        assert_eq!(self.code, 0, "stdout: {}\nstderr: {}", self.stdout, self.stderr);
        self.stdout
    }
}

impl World {
    /// A world with a daemon that runs on a clock set by hand, at [`START`].
    #[track_caller]
    pub fn new() -> World {
        World::at(START)
    }

    /// The same, at another instant.
    #[track_caller]
    pub fn at(start: i64) -> World {
        let world = World::made(start, true);
        world.start();
        world
    }

    /// A world without a daemon, for those who start one. Its clock is the machine's.
    #[track_caller]
    pub fn bare() -> World {
        World::made(START, false)
    }

    #[track_caller]
    fn made(start: i64, manual: bool) -> World {
        // The path of a socket is limited, so the directory is a short one, wherever TMPDIR points.
        let dir = tempfile::Builder::new().prefix("desk-").tempdir_in("/tmp").expect("a directory");
        let client = Client::new(&dir.path().join("data/deskd.sock"));
        World {
            dir,
            daemon: Mutex::new(None),
            now: AtomicI64::new(start),
            manual,
            client,
            people: Mutex::default(),
        }
    }

    /// The directory, for the files of a test.
    pub fn dir(&self) -> &Path {
        self.dir.path()
    }

    /// The directory of the store.
    pub fn data(&self) -> PathBuf {
        self.dir.path().join("data")
    }

    /// The socket of the daemon.
    pub fn socket(&self) -> PathBuf {
        self.data().join("deskd.sock")
    }

    /// What the daemon wrote to its log.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.data().join("deskd.log")).unwrap_or_default()
    }

    /// What the clock shows, in milliseconds since 1970 UTC.
    pub fn now(&self) -> i64 {
        self.now.load(Ordering::Relaxed)
    }

    /// Sets the clock of the daemon, and that of the commands. It only goes forward.
    #[track_caller]
    pub fn set_clock(&self, millis: i64) {
        let request = SetClockRequest { now_ms: millis };
        let set = self.owner().call::<call::DaemonSetClock>(request).expect("a clock set by hand");
        self.now.store(set.now_ms, Ordering::Relaxed);
    }

    /// Moves the clock on.
    #[track_caller]
    pub fn pass(&self, time: Duration) {
        self.set_clock(self.now() + i64::try_from(time.as_millis()).expect("a short time"));
    }

    // ---- the daemon ----

    /// Starts the daemon and waits until it answers. It goes on where an earlier one ended.
    #[track_caller]
    pub fn start(&self) {
        let mut command = self.daemon();
        let child = command.spawn().expect("deskd-under-test starts");
        *self.child() = Some(child);
        self.await_daemon();
    }

    /// The command that starts the daemon, for those who give it more flags or limits.
    pub fn daemon(&self) -> Command {
        let data = self.data();
        std::fs::create_dir_all(&data).expect("a directory for the store");
        let log = OpenOptions::new().create(true).append(true).open(data.join("deskd.log"));
        let log: File = log.expect("a log");
        let mut command = self.empty(&program("deskd-under-test"));
        command.arg("--data").arg(&data);
        if self.manual {
            command.args(["--clock", "manual", "--clock-start", &self.now().to_string()]);
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        command
    }

    /// Makes a daemon that was started by hand this world's own: waited for, and ended with it.
    #[track_caller]
    pub fn adopt(&self, child: Child) {
        *self.child() = Some(child);
        self.await_daemon();
    }

    /// The process of the daemon.
    pub fn pid(&self) -> Option<u32> {
        self.child().as_ref().map(Child::id)
    }

    /// Kills the daemon as a power cut would.
    pub fn kill(&self) {
        if let Some(mut child) = self.child().take() {
            let _already_dead = child.kill();
            let _status = child.wait();
        }
    }

    /// Asks the daemon to end by SIGTERM and waits until it has.
    #[track_caller]
    pub fn terminate(&self) -> ExitStatus {
        let mut child = self.child().take().expect("a daemon runs");
        let pid = rustix::process::Pid::from_child(&child);
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).expect("a signal");
        until("the daemon ends", || child.try_wait().expect("our own child"))
    }

    #[track_caller]
    fn await_daemon(&self) {
        until("the daemon answers", || {
            if let Some(status) = self.child().as_mut().and_then(|c| c.try_wait().ok().flatten()) {
                panic!("the daemon ended at once, with {status}: {}", self.log());
            }
            self.client.call::<call::DaemonStatus>(StatusRequest {}).ok()
        });
    }

    fn child(&self) -> MutexGuard<'_, Option<Child>> {
        self.daemon.lock().unwrap_or_else(PoisonError::into_inner)
    }

    // ---- callers ----

    /// A client with a token, or without one that of the owner, who is the user of this process.
    pub fn client(&self, token: Option<&str>) -> Client {
        self.client.with(token)
    }

    /// The client of the owner.
    pub fn owner(&self) -> Client {
        self.client(None)
    }

    // ---- the command line ----

    /// Runs `desk` with these arguments in this process, as a persona of [`World::persona`], or as
    /// `owner`.
    #[track_caller]
    pub fn desk<S: AsRef<str>>(&self, persona: &str, args: impl IntoIterator<Item = S>) -> Output {
        self.desk_with(persona, args, "", &[])
    }

    /// The same with a stdin, and with more environment.
    #[track_caller]
    pub fn desk_with<S: AsRef<str>>(
        &self,
        persona: &str,
        args: impl IntoIterator<Item = S>,
        stdin: impl Into<Vec<u8>>,
        env: &[(&str, &str)],
    ) -> Output {
        let mut all = self.environment();
        if persona != "owner" {
            all.insert("DESK_TOKEN".to_owned(), self.persona(persona).token);
        }
        all.extend(env.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let args = args.into_iter().map(|arg| arg.as_ref().to_owned());
        let (io, captured) = desk::Io::captured(stdin);
        let code = desk::run(
            std::iter::once("desk".to_owned()).chain(args),
            all.into_iter().collect(),
            io,
        );
        let text = |bytes| String::from_utf8(bytes).expect("desk writes UTF-8");
        Output {
            stdout: text(captured.stdout()),
            stderr: text(captured.stderr()),
            code: desk::number(code),
        }
    }

    /// The program `desk` with the environment of this world, to be given arguments and run. It
    /// calls as the owner.
    pub fn program<S: AsRef<std::ffi::OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = self.empty(&program("desk-under-test"));
        command.args(args).stdin(Stdio::null());
        command
    }

    /// The environment of every command, and nothing else.
    pub fn environment(&self) -> BTreeMap<String, String> {
        let mut env = BTreeMap::from([
            ("PATH".to_owned(), "/usr/bin:/bin".to_owned()),
            ("LANG".to_owned(), "C.UTF-8".to_owned()),
            ("TZ".to_owned(), "UTC".to_owned()),
            ("HOME".to_owned(), text(self.dir())),
            ("DESK_DATA".to_owned(), text(&self.data())),
            ("DESK_BIN".to_owned(), text(&program("desk-under-test"))),
        ]);
        if self.manual {
            let now = jiff::Timestamp::from_millisecond(self.now()).expect("an instant");
            env.insert("DESK_NOW".to_owned(), now.to_string());
            // The world has its daemon; another one would be of another clock.
            env.insert("DESK_AUTOSTART".to_owned(), "0".to_owned());
        }
        env
    }

    fn empty(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.env_clear().envs(self.environment()).current_dir(self.dir());
        command
    }
}

impl Default for World {
    fn default() -> World {
        World::new()
    }
}

impl Drop for World {
    fn drop(&mut self) {
        self.kill();
        // One that a command started is not our child, so it is asked, and then waited for.
        let socket = self.socket();
        if !self.manual && self.owner().call::<call::DaemonStop>(StopRequest {}).is_ok() {
            let since = Instant::now();
            while socket.exists() && since.elapsed() < PATIENCE {
                thread::sleep(Duration::from_millis(5));
            }
        }
    }
}

/// What a process ended with, as a shell has it: 128 and the signal where one ended it.
pub fn code(status: ExitStatus) -> i32 {
    status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or_default())
}

/// Looks until there is something to see, at most [`PATIENCE`].
#[track_caller]
pub fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let since = Instant::now();
    loop {
        if let Some(seen) = look() {
            return seen;
        }
        assert!(since.elapsed() < PATIENCE, "{what}: not within {PATIENCE:?}");
        thread::sleep(Duration::from_millis(5));
    }
}

/// The path of a program under test. Cargo names it to tests and benches; an example finds it where
/// Cargo puts it, once it is built.
#[track_caller]
pub fn program(name: &str) -> PathBuf {
    if let Some(path) = std::env::var_os(format!("CARGO_BIN_EXE_{name}")) {
        return path.into();
    }
    let own = std::env::current_exe().expect("this program has a path");
    let mut dirs = own.ancestors().skip(1).take(2).map(|dir| dir.join(name));
    dirs.find(|path| path.exists())
        .unwrap_or_else(|| panic!("{name} is not built: cargo build -p desk-tests --bins"))
}

fn text(path: &Path) -> String {
    path.to_str().expect("a path in UTF-8").to_owned()
}
