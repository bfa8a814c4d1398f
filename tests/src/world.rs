//! A world to act in: a directory under `/tmp`, a daemon with a clock that is set by hand, and the
//! people who call it. It ends with everything in it when it is dropped.
//!
//! Beside the command line, which runs in this process ([`World::desk`]) or as a program
//! ([`World::program`]), there is a raw client for each credential ([`World::client`]).

mod client;
mod commands;
mod people;
mod reseller;

use std::{
    collections::BTreeMap,
    fs::{DirBuilder, File, OpenOptions},
    net::SocketAddr,
    os::unix::{
        fs::{DirBuilderExt as _, OpenOptionsExt as _},
        process::ExitStatusExt as _,
    },
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
pub use commands::{Output, program};
pub use people::{CAST, Persona};
pub use reseller::RESELLER;

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
    zone: &'static str,
    client: Client,
    people: Mutex<BTreeMap<String, Persona>>,
}

impl World {
    /// A world with a daemon that runs on a clock set by hand, at [`START`].
    #[track_caller]
    pub fn new() -> World {
        World::at(START)
    }

    /// The same, with a configuration.
    #[track_caller]
    pub fn with(configuration: &str) -> World {
        let world = World::made(START, true);
        world.configure(configuration);
        world.start();
        world
    }

    /// The same, at another instant.
    #[track_caller]
    pub fn at(start: i64) -> World {
        let world = World::made(start, true);
        world.start();
        world
    }

    /// The same, with the programs in another time zone.
    #[track_caller]
    pub fn at_in(start: i64, zone: &'static str) -> World {
        let mut world = World::made(start, true);
        world.zone = zone;
        world.start();
        world
    }

    /// A world whose daemon also listens on a port of the loopback without TLS, and the address.
    #[track_caller]
    pub fn listening() -> (World, SocketAddr) {
        let world = World::made(START, true);
        let address = free_port();
        world.configure(&format!("[listen]\ntcp = \"{address}\"\nplain = true\n"));
        world.start();
        (world, address)
    }

    /// Writes the configuration that the next daemon reads.
    #[track_caller]
    pub fn configure(&self, text: &str) {
        let made = DirBuilder::new().recursive(true).mode(0o700).create(self.data());
        made.expect("a directory for the store");
        std::fs::write(self.data().join("deskd.toml"), text).expect("a configuration");
    }

    /// Ends the daemon and starts it again, with what its clock shows changed by so much. A clock
    /// that is set by hand can only be set back while the daemon is not there.
    #[track_caller]
    pub fn restart(&self, by_millis: i64) {
        self.terminate();
        self.now.fetch_add(by_millis, Ordering::Relaxed);
        self.start();
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
            zone: "UTC",
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
        std::fs::read_to_string(self.log_file()).unwrap_or_default()
    }

    fn log_file(&self) -> PathBuf {
        self.data().join("deskd.log")
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
        let made = DirBuilder::new().recursive(true).mode(0o700).create(&data);
        made.expect("a directory for the store");
        let log = OpenOptions::new().create(true).append(true).mode(0o600).open(self.log_file());
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
            // A refusal is an answer too: the owner may be one who has to do something first.
            match self.client.call::<call::DaemonStatus>(StatusRequest {}) {
                Err(status) if reason(&status).is_empty() => None,
                _ => Some(()),
            }
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

/// Whether the tests are root's. Where they are not, it is said aloud that something is not tried:
/// nobody else can be another user of the machine, or mount anything.
#[track_caller]
pub fn is_root() -> bool {
    let root = rustix::process::getuid().is_root();
    if !root {
        crate::skip::tell("it needs root");
    }
    root
}

/// What a process ended with, as a shell has it: 128 and the signal where one ended it.
pub fn code(status: ExitStatus) -> i32 {
    status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or_default())
}

/// An address of the loopback that nobody listens on now.
#[track_caller]
pub fn free_port() -> SocketAddr {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address")
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
