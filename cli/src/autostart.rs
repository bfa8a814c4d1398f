//! Starting the local daemon when nobody answers. Many may do so at once: the daemon itself holds a
//! lock for life and a second one ends at once, so all that is to be done here is to wait for
//! whichever comes up.

use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Read as _, Seek as _, SeekFrom},
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use tonic::transport::Channel;

use crate::{
    config::Config,
    connect::{self, Trust},
    error::{CliError, plain},
    exit::Exit,
    io::Env,
};

/// How long a daemon may take until it answers.
const PATIENCE: Duration = Duration::from_secs(5);

/// What a daemon ends with when another one holds the lock.
const LOCKED: i32 = Exit::Conflict.number() as i32;

/// Starts the daemon and waits until it answers.
pub(crate) async fn start(config: &Config, env: &Env, trust: Trust) -> Result<Channel, CliError> {
    let program = program(env).map_err(|error| failed(config, &plain(&error)))?;
    let mut child = spawn(config, env, &program).map_err(|error| failed(config, &plain(&error)))?;
    let began = Instant::now();
    let mut pause = Duration::from_millis(5);
    loop {
        match connect::dial(&config.endpoint, trust).await {
            Ok(channel) => return Ok(channel),
            Err(error) if !connect::nobody(&error) => {
                return Err(connect::unreachable(config, &error));
            }
            Err(_) => {}
        }
        if began.elapsed() > PATIENCE {
            return Err(failed(config, "it does not answer"));
        }
        if let Ok(Some(status)) = child.try_wait() {
            // Another daemon holds the lock. It comes up, or it is ending and ours is needed yet.
            if !status.success() && status.code() != Some(LOCKED) {
                return Err(failed(config, &format!("it ended at once ({status})")));
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
            if connect::dial(&config.endpoint, Trust::Anybody).await.is_err() {
                child = spawn(config, env, &program).map_err(|e| failed(config, &plain(&e)))?;
            }
        }
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(Duration::from_millis(100));
    }
}

/// Waits until it is gone.
pub(crate) async fn gone(config: &Config) -> bool {
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(20) {
        // The lock is the last that it lets go of. Where a service manager keeps the socket, somebody
        // always accepts, and to connect would start it anew.
        let lock = config.local.then(|| is_unlocked(&config.data.join("deskd.lock"))).flatten();
        let gone = match lock {
            Some(unlocked) => unlocked,
            None => connect::dial(&config.endpoint, Trust::Anybody)
                .await
                .is_err_and(|error| connect::nobody(&error)),
        };
        if gone {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    false
}

/// Whether no daemon holds the lock any more, if that can be seen: only then another one can start.
fn is_unlocked(lock: &Path) -> Option<bool> {
    match File::open(lock) {
        Ok(file) => Some(file.try_lock_shared().is_ok()),
        Err(error) => (error.kind() == io::ErrorKind::NotFound).then_some(true),
    }
}

/// The program that is the daemon.
pub(crate) fn program(env: &Env) -> io::Result<PathBuf> {
    env.path("DESK_BIN").map_or_else(std::env::current_exe, Ok)
}

/// Starts the daemon's process. It makes a session of its own first of all, so that Ctrl-C at the
/// terminal is for the command alone; a process that leads a group could not.
fn spawn(config: &Config, env: &Env, program: &Path) -> io::Result<Child> {
    DirBuilder::new().recursive(true).mode(0o700).create(&config.data)?;
    let log = OpenOptions::new().create(true).append(true).mode(0o600).open(config.log())?;
    Command::new(program)
        .args(["daemon", "run", "--autostarted", "--data"])
        .arg(&config.data)
        .env_clear()
        .envs(env.without_secrets())
        .current_dir("/")
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .spawn()
}

fn failed(config: &Config, why: &str) -> CliError {
    let message = format!("cannot start the daemon in {}: {why}", config.data.display());
    let hint = match last_lines(&config.log(), 3) {
        Some(lines) => format!("{} ends with: {lines}", config.log().display()),
        None => "set DESK_DATA to a directory that you can write".to_owned(),
    };
    CliError::new(Exit::Unreachable, "AUTOSTART", message).hint(hint)
}

/// The last lines of a log, on one.
fn last_lines(path: &Path, count: usize) -> Option<String> {
    let mut file = File::open(path).ok()?;
    let length = fs::metadata(path).ok()?.len();
    file.seek(SeekFrom::Start(length.saturating_sub(4096))).ok()?;
    let mut bytes = Vec::new();
    file.take(4096).read_to_end(&mut bytes).ok()?;
    let text = String::from_utf8_lossy(&bytes);
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let tail = lines.get(lines.len().saturating_sub(count)..)?.join(" | ");
    Some(tail).filter(|tail| !tail.is_empty())
}
