//! Floor 3: the program around the services: it takes the lock, opens the store, listens, lets
//! calls in through the gate, and ends without losing one.

mod answering;
mod arriving;
mod conn;
mod daemon;
mod gate;
mod listen;
mod lock;
mod manager;
pub mod offline;
mod place;
mod room;
mod shed;
mod slots;
mod status;
mod tls;
mod wire;

use std::io::Write as _;
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio_util::sync::CancellationToken;

use crate::args::{Args, LogFormat};
use crate::config::{self, Config};
use crate::identity::passwords::Hasher;
use crate::identity::second_factor::Sealer;
use crate::identity::sessions;
use crate::journal::Hub;
use crate::kernel::refusal::{Class, Code, Refusal};
use crate::session::{Asks, Session, Streams};
use crate::store::{Options, Store};
use crate::timers::{self, Timers};
use crate::{access, acts, history, upkeep};

/// Names this build: the version and a name made from the sources.
pub const BUILD: &str = concat!(env!("CARGO_PKG_VERSION"), "+", env!("DESK_BUILD"));

/// How long connections may take to say goodbye once no call runs any more.
const GOODBYE: Duration = Duration::from_millis(100);
/// How long calls may take to hear that the store has failed.
const LAST_WORDS: Duration = Duration::from_secs(2);
/// How long the timers may take to finish what they are at.
const FINISH: Duration = Duration::from_secs(5);

/// Runs the daemon until it is told to end.
pub fn run(args: &Args) -> ExitCode {
    // Nothing that the daemon makes is for others to read.
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    if args.autostarted {
        // The terminal of the command that started us is not ours to die with.
        let _ = rustix::process::setsid();
    }
    // Whatever manages the command that started us does not manage us.
    let handed = if args.autostarted { Ok(None) } else { manager::socket() };
    let config = Config::load_of(args, place::look).and_then(|config| Ok((config, handed?)));
    match config
        .and_then(|(config, handed)| place::take(&config).map(|lock| (config, handed, lock)))
    {
        Ok((config, handed, lock)) => {
            let code = serve(config, handed);
            drop(lock);
            code
        }
        Err(refusal) => complain(&refusal),
    }
}

/// Tells people and scripts why there is no daemon; the exit code is that of the same refusal
/// over the wire.
fn complain(refusal: &Refusal) -> ExitCode {
    let mut stderr = std::io::stderr().lock();
    let _ = writeln!(stderr, "deskd: {refusal}");
    if let Some(hint) = &refusal.hint {
        let _ = writeln!(stderr, "  hint: {hint}");
    }
    if refusal.code == Code::LogFilter {
        return ExitCode::from(2);
    }
    ExitCode::from(match refusal.code.class() {
        Class::Exists | Class::Aborted => 6,
        Class::State => 7,
        Class::Invalid => 9,
        Class::Exhausted => 13,
        Class::DataLoss => 15,
        Class::Unknown => 16,
        _ => 1,
    })
}

fn serve(config: Config, handed: Option<UnixListener>) -> ExitCode {
    start_log(&config);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(config.limits.readers + 4)
        .enable_all()
        .build();
    let outcome = match runtime {
        Ok(runtime) => {
            let outcome = runtime.block_on(listen(config, handed));
            // A read that is stuck on the disk must not keep the process.
            runtime.shutdown_timeout(Duration::from_secs(1));
            outcome
        }
        Err(error) => Err(Refusal::internal(format!("no runtime: {error}"))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            tracing::error!(code = refusal.code.name(), "{}", refusal.message);
            complain(&refusal)
        }
    }
}

fn start_log(config: &Config) {
    // It was read once, so it can be read again.
    let filter = config::log_filter(&config.log).unwrap_or_default();
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        // A line that the log has no room for is lost. To complain of that on stderr, which is where
        // the log goes, would fail as well, and end whoever wrote the line.
        .log_internal_errors(false);
    // In tests several daemons share a process; the first one's log is the process's.
    let _ = match config.log_format {
        LogFormat::Text => log.with_ansi(false).try_init(),
        LogFormat::Json => log.json().try_init(),
    };
}

/// What the running daemon's parts tell each other.
#[derive(Clone, Debug)]
struct Running {
    config: Arc<Config>,
    session: Session,
    stopping: CancellationToken,
    calls: Arc<gate::Calls>,
    rooms: Arc<room::Rooms>,
    hasher: Hasher,
    sealer: Arc<Sealer>,
    timers: Timers,
    started: i64,
}

async fn listen(config: Config, handed: Option<UnixListener>) -> Result<(), Refusal> {
    let signals = Signals::listen()?;
    let config = Arc::new(config);
    let stopping = CancellationToken::new();
    let failed = CancellationToken::new();
    let hub = Arc::new(Hub::new());
    let timers = Timers::default();
    // What a copy left behind that a crash ended.
    upkeep::sweep(&config.store());
    let store = Arc::new(open(&config, &hub, &timers, &failed)?);
    let unary = config.limits.call(None);
    acts::bootstrap::run(&store, config.owner, std::time::Instant::now() + unary).await?;

    let (sees, tells) = (acts::sees, history::tells);
    let asks = Asks { load: access::load, sees, tells, touch: sessions::touch };
    let streams = Streams { watchers: config.limits.watchers, rows: config.limits.row_streams };
    let session =
        Session::new(Arc::clone(&store), hub, asks, stopping.clone(), unary).with_streams(streams);
    let running = Running {
        started: store.clock().now(),
        calls: Arc::default(),
        rooms: Arc::new(room::Rooms::new(&config)),
        hasher: Hasher::default(),
        sealer: Arc::new(Sealer::new(config.key_file.clone())),
        timers: timers.clone(),
        session,
        stopping: stopping.clone(),
        config: Arc::clone(&config),
    };
    let certificates = match (&config.listen.cert, &config.listen.key) {
        (Some(cert), Some(key)) => Some(Arc::new(tls::Certificates::load(cert, key)?)),
        _ => None,
    };
    let socket = config.socket()?;
    // A socket that was handed over is not ours to take away.
    let made = handed.is_none();
    let incoming = listen::incoming(&config, certificates.clone(), handed).await?;
    reload_on_hangup(certificates);
    let ours = made.then(|| file_id(&socket)).flatten();
    let server = wire::server(&running)
        .await?
        .serve_with_incoming_shutdown(incoming, stopping.clone().cancelled_owned());
    let falling = tokio::spawn(falling(&store, timers, &stopping).run());
    tracing::info!(build = BUILD, data = %config.data.display(), "ready");
    if !config.autostarted {
        manager::tell("READY=1");
        let stopping = stopping.clone();
        tokio::spawn(async move {
            stopping.cancelled().await;
            manager::tell("STOPPING=1");
        });
    }

    tokio::pin!(server);
    let outcome = tokio::select! {
        ended = &mut server => ended,
        () = told_to_end(&running, signals) => {
            stopping.cancel();
            // A client that connected and says nothing would keep the server for ever, so it has
            // as long as the calls that run, and a moment to be told.
            let limit = Duration::from_secs(running.config.limits.drain_seconds);
            tokio::select! {
                ended = &mut server => ended,
                () = drained(&running, limit) => Ok(()),
            }
        }
        () = failed.cancelled() => {
            stopping.cancel();
            // Whoever waits for the store has an answer by now, and is to hear it.
            tokio::select! {
                ended = &mut server => ended,
                () = drained(&running, LAST_WORDS) => Ok(()),
            }
        }
    };
    stopping.cancel();
    // The directory may have been made anew under us; another daemon's socket stays.
    if ours.is_some() && file_id(&socket) == ours {
        let _ = std::fs::remove_file(&socket);
    }
    if failed.is_cancelled() {
        return Err(Refusal::new(Code::OutcomeUnknown, "the store has failed; see the log"));
    }
    // What the timers are at is finished, and what they note is noted.
    let _ = tokio::time::timeout(FINISH, falling).await;
    tokio::task::spawn_blocking(move || store.close())
        .await
        .map_err(|error| Refusal::internal(format!("closing the store: {error}")))?;
    tracing::info!("ended");
    outcome.map_err(|error| Refusal::internal(format!("the server: {error}")))
}

/// The loop of what falls due.
fn falling(store: &Arc<Store>, timers: Timers, stopping: &CancellationToken) -> timers::Loop {
    timers::Loop {
        store: Arc::clone(store),
        timers,
        acts: timers::ACTS,
        clocks: timers::Clocks::of(store),
        pace: timers::Pace::default(),
        stopping: stopping.clone(),
    }
}

fn open(
    config: &Config,
    hub: &Arc<Hub>,
    timers: &Timers,
    failed: &CancellationToken,
) -> Result<Store, Refusal> {
    let options = Options {
        clock: config.clock,
        start: config.clock_start,
        queue: config.limits.queue,
        batch: config.limits.batch,
        readers: config.limits.readers,
        log: config.limits.log_bytes,
    };
    let (hub, timers, failed) = (Arc::clone(hub), timers.clone(), failed.clone());
    Store::open(
        &config.store(),
        &options,
        Box::new(move |news| {
            hub.publish(&news.heads);
            if let Some(at) = news.due {
                timers.nudge(at);
            }
        }),
        Box::new(move |what| {
            tracing::error!("the store has failed: {what}");
            failed.cancel();
        }),
    )
}

/// SIGHUP reads the certificate anew, and does not end the daemon.
fn reload_on_hangup(certificates: Option<Arc<tls::Certificates>>) {
    let Ok(mut hangup) = signal(SignalKind::hangup()) else { return };
    tokio::spawn(async move {
        while hangup.recv().await.is_some() {
            match certificates.as_ref().map(|certificates| certificates.reload()) {
                Some(Ok(())) => tracing::info!("the certificate was read anew"),
                Some(Err(refusal)) => tracing::error!("the certificate stays: {refusal}"),
                None => {}
            }
        }
    });
}

/// What tells one file from another of the same name.
fn file_id(path: &Path) -> Option<(u64, u64)> {
    std::fs::symlink_metadata(path).ok().map(|meta| (meta.dev(), meta.ino()))
}

/// The signals that the daemon listens to. It does so before it answers anybody, because whoever was
/// answered may tell it to end at once.
struct Signals {
    term: Signal,
    int: Signal,
    /// A file that grows beyond the limit answers an error; it does not kill us.
    _file_too_large: Option<Signal>,
}

impl Signals {
    fn listen() -> Result<Self, Refusal> {
        const SIGXFSZ: i32 = 25;
        let failed = |error| Refusal::internal(format!("no signals: {error}"));
        Ok(Signals {
            term: signal(SignalKind::terminate()).map_err(failed)?,
            int: signal(SignalKind::interrupt()).map_err(failed)?,
            _file_too_large: signal(SignalKind::from_raw(SIGXFSZ)).ok(),
        })
    }
}

async fn told_to_end(running: &Running, signals: Signals) {
    let Signals { mut term, mut int, _file_too_large } = signals;
    tokio::select! {
        _ = term.recv() => tracing::info!("told to end by SIGTERM"),
        _ = int.recv() => tracing::info!("told to end by SIGINT"),
        () = running.stopping.cancelled() => tracing::info!("told to end by a call"),
    }
    // Who says it twice means at once.
    let calls = Arc::clone(&running.calls);
    tokio::spawn(async move {
        tokio::select! {
            _ = term.recv() => {}
            _ = int.recv() => {}
        }
        tracing::warn!("told again: the calls that run are not waited for");
        calls.give_up();
    });
}

async fn drained(running: &Running, limit: Duration) {
    let _ = tokio::time::timeout(limit, running.calls.none()).await;
    tokio::time::sleep(GOODBYE).await;
}

#[cfg(test)]
mod price_tests;
