//! Where calls come from: the Unix socket, and TCP with TLS where that is asked for. Who finds no
//! place is told so at once, and a moment without file descriptors is waited out.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, UnixListener};
use tokio::sync::mpsc;
use tokio::time::Instant;
use tokio_rustls::TlsAcceptor;
use tokio_stream::wrappers::ReceiverStream;

use super::conn::{Conn, Io, Patience, Peer};
use super::manager;
use super::shed::Shed;
use super::slots::Slots;
use super::tls::Certificates;
use crate::config::{Config, SocketMode};
use crate::kernel::refusal::{Code, Refusal};

/// How long to wait when no connection can be accepted.
const PAUSE: Duration = Duration::from_millis(100);
/// How many accepted connections may wait for the server.
const WAITING: usize = 16;

type Incoming = ReceiverStream<io::Result<Conn>>;

/// Every connection that comes in, from every place that the daemon listens on.
pub(super) async fn incoming(
    config: &Config,
    certificates: Option<Arc<Certificates>>,
    handed: Option<std::os::unix::net::UnixListener>,
) -> Result<Incoming, Refusal> {
    let (conns, stream) = mpsc::channel(WAITING);
    let (limits, patience) = (&config.limits, Patience::new(&config.limits));
    // Half for each: a crowd on the network shuts nobody out of the socket.
    let half = limits.connections.div_ceil(2);
    // Where nobody else can connect, nobody has to be left a place.
    let shared = match &handed {
        Some(listener) => manager::is_shared(listener),
        None => config.listen.socket_mode != SocketMode::Owner,
    };
    let each = if shared { limits.per_source() } else { half };
    let owners = std::iter::once(rustix::process::geteuid().as_raw()).chain(config.owner);
    let slots = Slots::new(half, each, owners.collect());
    let unix = match handed {
        Some(listener) => UnixListener::from_std(listener).map_err(|error| {
            Refusal::internal(format!("the socket that was handed over: {error}"))
        })?,
        None => bind(&config.socket()?, config.listen.socket_mode)?,
    };
    tokio::spawn(accept_unix(unix, slots, patience, conns.clone()));
    if let Some(address) = config.listen.tcp {
        let tcp = TcpListener::bind(address).await.map_err(|error| {
            Refusal::new(Code::Invalid, format!("cannot listen on {address}: {error}"))
        })?;
        let address = tcp.local_addr().unwrap_or(address);
        tracing::info!(%address, tls = certificates.is_some(), "listening");
        let slots = Slots::new(half, limits.per_source(), Vec::new());
        tokio::spawn(accept_tcp(tcp, certificates, slots, patience, conns));
    }
    Ok(ReceiverStream::new(stream))
}

/// Listens under a name of its own and then takes the real one, so that nobody can connect before
/// the modes are right. Whoever holds the lock may replace a socket that another left behind.
fn bind(socket: &Path, mode: SocketMode) -> Result<UnixListener, Refusal> {
    use std::os::unix::fs::PermissionsExt as _;
    let fail =
        |error: io::Error| Refusal::new(Code::Invalid, format!("{}: {error}", socket.display()));
    let fresh = socket.with_extension("sock.tmp");
    let _ = std::fs::remove_file(&fresh);
    let listener = UnixListener::bind(&fresh).map_err(fail)?;
    let mode = std::fs::Permissions::from_mode(mode.socket());
    std::fs::set_permissions(&fresh, mode).map_err(fail)?;
    std::fs::rename(&fresh, socket).map_err(fail)?;
    Ok(listener)
}

async fn accept_unix(
    listener: UnixListener,
    slots: Arc<Slots>,
    patience: Patience,
    conns: mpsc::Sender<io::Result<Conn>>,
) {
    let shed = Shed::new();
    loop {
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(error) => {
                pause(&error).await;
                continue;
            }
        };
        let peer = stream.peer_cred().map_or(Peer::Unknown, |cred| Peer::Process(cred.uid()));
        let Some(slot) = slots.take(peer.source()) else {
            tracing::debug!(?peer, "there is no place for this connection");
            shed.tell(stream);
            continue;
        };
        let conn = Conn::new(Io::Unix(stream), peer, Instant::now(), patience, slot);
        if conns.send(Ok(conn)).await.is_err() {
            return;
        }
    }
}

async fn accept_tcp(
    listener: TcpListener,
    certificates: Option<Arc<Certificates>>,
    slots: Arc<Slots>,
    patience: Patience,
    conns: mpsc::Sender<io::Result<Conn>>,
) {
    let shed = Shed::new();
    loop {
        let (stream, address) = match listener.accept().await {
            Ok(accepted) => accepted,
            Err(error) => {
                pause(&error).await;
                continue;
            }
        };
        let (peer, since) = (Peer::Address(address), Instant::now());
        let Some(slot) = slots.take(peer.source()) else {
            tracing::debug!(%address, "there is no place for this connection");
            // Words in the clear mean nothing to who expects TLS.
            if certificates.is_none() {
                shed.tell(stream);
            }
            continue;
        };
        // A small answer must not wait for the next one.
        let _ = stream.set_nodelay(true);
        let Some(certificates) = &certificates else {
            let conn = Conn::new(Io::Tcp(stream), peer, since, patience, slot);
            if conns.send(Ok(conn)).await.is_err() {
                return;
            }
            continue;
        };
        let (acceptor, conns) = (TlsAcceptor::from(certificates.config()), conns.clone());
        // A handshake that takes its time keeps nobody else waiting.
        tokio::spawn(async move {
            match tokio::time::timeout(patience.handshake, acceptor.accept(stream)).await {
                Ok(Ok(stream)) => {
                    let conn = Conn::new(Io::Tls(Box::new(stream)), peer, since, patience, slot);
                    let _ = conns.send(Ok(conn)).await;
                }
                Ok(Err(error)) => tracing::debug!(%address, "TLS: {error}"),
                Err(_) => tracing::debug!(%address, "TLS: the handshake took too long"),
            }
        });
    }
}

/// No connection can be accepted now: out of file descriptors, most likely.
async fn pause(error: &io::Error) {
    tracing::warn!("a connection cannot be accepted: {error}");
    tokio::time::sleep(PAUSE).await;
}
