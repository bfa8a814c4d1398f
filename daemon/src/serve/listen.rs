//! Where calls come from: the Unix socket, and TCP with TLS where that is asked for. Connections
//! are counted, one that says nothing is given up, and a moment without file descriptors is
//! waited out.

use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::time::Sleep;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;
use tokio_stream::wrappers::ReceiverStream;
use tonic::transport::server::Connected;

use super::tls::Certificates;
use crate::config::{Config, SocketMode};
use crate::kernel::refusal::{Code, Refusal};

/// How long a connection may say nothing at first, TLS handshake included.
const SILENCE: Duration = Duration::from_secs(10);
/// How long to wait when no connection can be accepted.
const PAUSE: Duration = Duration::from_millis(100);
/// How many accepted connections may wait for the server.
const WAITING: usize = 16;

/// Who is at the other end.
#[derive(Clone, Debug)]
pub(super) enum Peer {
    /// A process of this machine, by its operating system's user.
    Process(u32),
    /// A machine.
    Address(SocketAddr),
    /// Nobody knows.
    Unknown,
}

/// A connection.
#[derive(Debug)]
pub(super) struct Conn {
    io: Io,
    peer: Peer,
    /// Runs out when the connection says nothing at first.
    silence: Option<Pin<Box<Sleep>>>,
    _slot: OwnedSemaphorePermit,
}

#[derive(Debug)]
enum Io {
    Unix(UnixStream),
    Tcp(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

impl Conn {
    fn new(io: Io, peer: Peer, slot: OwnedSemaphorePermit) -> Self {
        Conn { io, peer, silence: Some(Box::pin(tokio::time::sleep(SILENCE))), _slot: slot }
    }
}

impl Connected for Conn {
    type ConnectInfo = Peer;

    fn connect_info(&self) -> Peer {
        self.peer.clone()
    }
}

macro_rules! delegate {
    ($self:ident, $io:ident => $call:expr) => {
        match &mut $self.get_mut().io {
            Io::Unix($io) => {
                let $io = Pin::new($io);
                $call
            }
            Io::Tcp($io) => {
                let $io = Pin::new($io);
                $call
            }
            Io::Tls($io) => {
                let $io = Pin::new($io.as_mut());
                $call
            }
        }
    };
}

impl AsyncRead for Conn {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let read = {
            let this = self.as_mut();
            delegate!(this, io => io.poll_read(cx, buf))
        };
        if read.is_ready() && buf.filled().len() > before {
            self.silence = None;
        } else if let Some(silence) = &mut self.silence
            && read.is_pending()
            && silence.as_mut().poll(cx).is_ready()
        {
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        read
    }
}

impl AsyncWrite for Conn {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        delegate!(self, io => io.poll_write(cx, buf))
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        delegate!(self, io => io.poll_flush(cx))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        delegate!(self, io => io.poll_shutdown(cx))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        delegate!(self, io => io.poll_write_vectored(cx, bufs))
    }

    fn is_write_vectored(&self) -> bool {
        match &self.io {
            Io::Unix(io) => io.is_write_vectored(),
            Io::Tcp(io) => io.is_write_vectored(),
            Io::Tls(io) => io.is_write_vectored(),
        }
    }
}

type Incoming = ReceiverStream<io::Result<Conn>>;

/// Every connection that comes in, from every place that the daemon listens on.
pub(super) async fn incoming(
    config: &Config,
    certificates: Option<Arc<Certificates>>,
) -> Result<Incoming, Refusal> {
    let (conns, stream) = mpsc::channel(WAITING);
    // Half for each: a crowd on the network shuts nobody out of the socket.
    let half = || Arc::new(Semaphore::new(config.limits.connections.div_ceil(2)));
    let unix = bind(&config.socket()?, config.listen.socket_mode)?;
    tokio::spawn(accept_unix(unix, half(), conns.clone()));
    if let Some(address) = config.listen.tcp {
        let tcp = TcpListener::bind(address).await.map_err(|error| {
            Refusal::new(Code::Invalid, format!("cannot listen on {address}: {error}"))
        })?;
        let address = tcp.local_addr().unwrap_or(address);
        tracing::info!(%address, tls = certificates.is_some(), "listening");
        tokio::spawn(accept_tcp(tcp, certificates, half(), conns));
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
    slots: Arc<Semaphore>,
    conns: mpsc::Sender<io::Result<Conn>>,
) {
    while let Ok(slot) = Arc::clone(&slots).acquire_owned().await {
        match listener.accept().await {
            Ok((stream, _)) => {
                let peer =
                    stream.peer_cred().map_or(Peer::Unknown, |cred| Peer::Process(cred.uid()));
                let conn = Conn::new(Io::Unix(stream), peer, slot);
                if conns.send(Ok(conn)).await.is_err() {
                    return;
                }
            }
            Err(error) => pause(&error).await,
        }
    }
}

async fn accept_tcp(
    listener: TcpListener,
    certificates: Option<Arc<Certificates>>,
    slots: Arc<Semaphore>,
    conns: mpsc::Sender<io::Result<Conn>>,
) {
    while let Ok(slot) = Arc::clone(&slots).acquire_owned().await {
        let (stream, address) = match listener.accept().await {
            Ok(accepted) => accepted,
            Err(error) => {
                pause(&error).await;
                continue;
            }
        };
        // A small answer must not wait for the next one.
        let _ = stream.set_nodelay(true);
        let peer = Peer::Address(address);
        let Some(certificates) = &certificates else {
            if conns.send(Ok(Conn::new(Io::Tcp(stream), peer, slot))).await.is_err() {
                return;
            }
            continue;
        };
        let (acceptor, conns) = (TlsAcceptor::from(certificates.config()), conns.clone());
        // A handshake that takes its time keeps nobody else waiting.
        tokio::spawn(async move {
            match tokio::time::timeout(SILENCE, acceptor.accept(stream)).await {
                Ok(Ok(stream)) => {
                    let conn = Conn::new(Io::Tls(Box::new(stream)), peer, slot);
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
