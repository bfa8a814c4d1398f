//! One connection: its bytes, who is at the other end, how long it may say nothing, and how long it may
//! take nothing of what is sent to it. It does not decide who may connect.

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpStream, UnixStream};
use tokio::time::{Instant, Sleep};
use tokio_rustls::server::TlsStream;
use tonic::transport::server::Connected;

use super::slots::{Slot, Source};
use crate::config::Limits;

/// What a client of HTTP/2 says before anything else: its preface, and the head of its settings.
const OPENING: usize = 24 + 9;

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

impl Peer {
    /// As whom it is counted.
    pub(super) fn source(&self) -> Source {
        match self {
            Peer::Process(uid) => Source::User(*uid),
            Peer::Address(address) => Source::machine(address.ip()),
            Peer::Unknown => Source::Unknown,
        }
    }
}

/// How long a connection may say nothing, and take nothing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    /// From the start until it has said what it is, TLS handshake included.
    pub(super) handshake: Duration,
    /// While no call runs on it.
    pub(super) idle: Duration,
    /// While something waits to be taken, whatever runs on it.
    pub(super) stall: Duration,
}

impl Patience {
    /// As the limits say.
    pub(super) fn new(limits: &Limits) -> Self {
        Patience {
            handshake: Duration::from_secs(limits.handshake_seconds),
            idle: Duration::from_secs(limits.idle_seconds),
            stall: Duration::from_secs(limits.stall_seconds),
        }
    }

    /// How often to look: a stall begins without anybody being woken.
    fn look(&self) -> Duration {
        self.idle.min(self.stall / 4)
    }
}

/// What the calls on a connection know of it, and it of them.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Who is at the other end.
    pub(super) peer: Peer,
    use_: Arc<Mutex<Use>>,
}

#[derive(Debug)]
struct Use {
    calls: usize,
    quiet_since: Instant,
    /// How many calls there were, which names the next one.
    ever: u64,
    /// Calls of whose answer something was handed on and not taken yet, and since when.
    untaken: BTreeMap<u64, Instant>,
}

impl Line {
    fn new(peer: Peer) -> Self {
        let quiet_since = Instant::now();
        let use_ = Use { calls: 0, quiet_since, ever: 0, untaken: BTreeMap::new() };
        Line { peer, use_: Arc::new(Mutex::new(use_)) }
    }

    /// A call begins; it ends when the answer of this is dropped.
    pub(super) fn call(&self) -> OnLine {
        let mut current = self.current();
        current.calls += 1;
        current.ever += 1;
        OnLine { line: self.clone(), call: current.ever }
    }

    fn current(&self) -> MutexGuard<'_, Use> {
        self.use_.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call that runs on a connection.
#[derive(Debug)]
pub(super) struct OnLine {
    line: Line,
    call: u64,
}

impl OnLine {
    /// A piece of its answer was handed on. Until more is asked for it waits to be taken.
    pub(super) fn handed(&self) {
        self.line.current().untaken.insert(self.call, Instant::now());
    }

    /// More of its answer is asked for.
    pub(super) fn asked(&self) {
        self.line.current().untaken.remove(&self.call);
    }
}

impl Drop for OnLine {
    fn drop(&mut self) {
        let mut current = self.line.current();
        current.calls -= 1;
        current.quiet_since = Instant::now();
        current.untaken.remove(&self.call);
    }
}

/// A connection.
#[derive(Debug)]
pub(super) struct Conn {
    io: Io,
    line: Line,
    patience: Patience,
    /// How much of the opening has still to come.
    opening: usize,
    /// Since when nothing of what is to be sent was taken.
    unsent: Option<Instant>,
    timer: Pin<Box<Sleep>>,
    _slot: Slot,
}

#[derive(Debug)]
pub(super) enum Io {
    Unix(UnixStream),
    Tcp(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

impl Conn {
    /// A connection that was accepted at that instant.
    pub(super) fn new(io: Io, peer: Peer, since: Instant, patience: Patience, slot: Slot) -> Self {
        let timer = Box::pin(tokio::time::sleep_until(since + patience.handshake));
        Conn {
            io,
            line: Line::new(peer),
            patience,
            opening: OPENING,
            unsent: None,
            timer,
            _slot: slot,
        }
    }

    /// Notes what was read.
    fn heard(&mut self, bytes: usize) {
        if self.opening == 0 {
            return;
        }
        self.opening = self.opening.saturating_sub(bytes);
        if self.opening == 0 {
            let now = Instant::now();
            self.line.current().quiet_since = now;
            self.timer.as_mut().reset(now + self.patience.look());
        }
    }

    /// Whether it has said or taken nothing for too long. Otherwise the task is woken when it may
    /// have.
    fn is_over(&mut self, cx: &mut Context<'_>) -> bool {
        while self.timer.as_mut().poll(cx).is_ready() {
            if self.opening > 0 {
                return true;
            }
            let now = Instant::now();
            let due = {
                let current = self.line.current();
                let idle = if current.calls > 0 { now } else { current.quiet_since };
                let stalls = current.untaken.values().copied().chain(self.unsent).min();
                let stall = stalls.unwrap_or(now) + self.patience.stall;
                stall.min(idle + self.patience.idle)
            };
            if due <= now {
                return true;
            }
            self.timer.as_mut().reset(due.min(now + self.patience.look()));
        }
        false
    }

    /// Notes whether something was sent. While nothing is, nothing may be read either, so the time
    /// is looked at here as well.
    fn sent<T>(&mut self, sent: Poll<io::Result<T>>, cx: &mut Context<'_>) -> Poll<io::Result<T>> {
        if sent.is_ready() {
            self.unsent = None;
            return sent;
        }
        self.unsent.get_or_insert_with(Instant::now);
        match self.is_over(cx) {
            true => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            false => sent,
        }
    }
}

impl Connected for Conn {
    type ConnectInfo = Line;

    fn connect_info(&self) -> Line {
        self.line.clone()
    }
}

macro_rules! delegate {
    ($self:ident, $io:ident => $call:expr) => {
        match &mut $self.io {
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
        let read = delegate!(self, io => io.poll_read(cx, buf));
        match read {
            Poll::Ready(Ok(())) => self.heard(buf.filled().len() - before),
            // To the server it is as if the other end had closed.
            Poll::Pending if self.is_over(cx) => return Poll::Ready(Ok(())),
            _ => {}
        }
        read
    }
}

impl AsyncWrite for Conn {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        let sent = delegate!(self, io => io.poll_write(cx, buf));
        self.sent(sent, cx)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let sent = delegate!(self, io => io.poll_flush(cx));
        self.sent(sent, cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let sent = delegate!(self, io => io.poll_shutdown(cx));
        self.sent(sent, cx)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let sent = delegate!(self, io => io.poll_write_vectored(cx, bufs));
        self.sent(sent, cx)
    }

    fn is_write_vectored(&self) -> bool {
        match &self.io {
            Io::Unix(io) => io.is_write_vectored(),
            Io::Tcp(io) => io.is_write_vectored(),
            Io::Tls(io) => io.is_write_vectored(),
        }
    }
}
