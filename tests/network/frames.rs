//! HTTP/2 by hand: frames as a client sends them who does not keep to what clients do. It knows only
//! what the tests of the limits need.

use std::{
    io::{ErrorKind, Read as _, Write as _},
    net::{IpAddr, SocketAddr, TcpStream},
    time::Duration,
};

use desk_tests::Client;
use tokio::net::TcpSocket;

pub const DATA: u8 = 0;
pub const HEADERS: u8 = 1;
pub const RST_STREAM: u8 = 3;
pub const SETTINGS: u8 = 4;
pub const PING: u8 = 6;
pub const GOAWAY: u8 = 7;
pub const WINDOW_UPDATE: u8 = 8;
pub const CONTINUATION: u8 = 9;
pub const END_STREAM: u8 = 1;
pub const END_HEADERS: u8 = 4;
/// The code of a stream that was one too many.
pub const REFUSED_STREAM: u32 = 7;
/// An empty message, as gRPC wraps it.
pub const EMPTY: [u8; 5] = [0; 5];

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// What the daemon sent.
#[derive(Debug)]
pub struct Frame {
    pub kind: u8,
    pub stream: u32,
    pub body: Vec<u8>,
}

/// A connection.
#[derive(Debug)]
pub struct Raw(TcpStream);

/// A connection from an address of this machine.
pub fn connect(client: &Client, from: IpAddr, to: SocketAddr) -> std::io::Result<TcpStream> {
    let stream = client.runtime().block_on(async {
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::new(from, 0))?;
        socket.connect(to).await?.into_std()
    })?;
    stream.set_nonblocking(false)?;
    Ok(stream)
}

impl Raw {
    /// Says what it is and that it has no wishes, which is all that has to be said at first.
    pub fn open(stream: TcpStream) -> Raw {
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a time");
        let mut raw = Raw(stream);
        // Whether anybody hears it is seen when something is read.
        let _ = raw.0.write_all(PREFACE);
        let _ = raw.send(SETTINGS, 0, 0, &[]);
        raw
    }

    /// Sends a frame; whether it could be sent.
    pub fn send(&mut self, kind: u8, flags: u8, stream: u32, body: &[u8]) -> bool {
        let length = u32::try_from(body.len()).expect("a short frame").to_be_bytes();
        let mut bytes = length[1..].to_vec();
        bytes.extend([kind, flags]);
        bytes.extend(stream.to_be_bytes());
        bytes.extend(body);
        self.0.write_all(&bytes).is_ok()
    }

    /// Begins a call, whose message is still to come.
    pub fn begin(&mut self, stream: u32, path: &str, token: Option<&str>) {
        self.begin_with(stream, path, token, &[]);
    }

    /// The same with more headers.
    pub fn begin_with(
        &mut self,
        stream: u32,
        path: &str,
        token: Option<&str>,
        more: &[(&str, &str)],
    ) {
        // The method is POST and the scheme http, by their numbers in the static table.
        let mut block = vec![0x83, 0x86];
        let mut header = |name: &[u8], value: &str| {
            block.extend(name);
            block.push(u8::try_from(value.len()).ok().filter(|n| *n < 127).expect("a short value"));
            block.extend(value.as_bytes());
        };
        header(&[0x04], path);
        header(&[0x01], "localhost");
        header(&[0x0f, 31 - 15], "application/grpc");
        if let Some(token) = token {
            header(&[0x0f, 23 - 15], &format!("Bearer {token}"));
        }
        for (name, value) in more {
            let length = u8::try_from(name.len()).expect("a short name");
            header(&[&[0, length], name.as_bytes()].concat(), value);
        }
        assert!(self.send(HEADERS, END_HEADERS, stream, &block), "the call is begun");
    }

    /// Whether the daemon closes the connection in 20 seconds, whatever it says before.
    pub fn is_closed(&mut self) -> bool {
        while self.next().is_some() {}
        true
    }

    /// How long reading waits.
    pub fn wait_for(&self, time: Duration) {
        self.0.set_read_timeout(Some(time)).expect("a time");
    }

    /// What is below, for those who read and write it their own way.
    pub fn into_inner(self) -> TcpStream {
        self.0
    }

    /// The next frame; none at the end of the connection.
    ///
    /// # Panics
    /// When neither comes in 20 seconds.
    pub fn next(&mut self) -> Option<Frame> {
        let mut head = [0; 9];
        self.fill(&mut head)?;
        let [a, b, c, kind, _, stream @ ..] = head;
        let mut body = vec![0; usize::try_from(u32::from_be_bytes([0, a, b, c])).expect("a size")];
        self.fill(&mut body)?;
        Some(Frame { kind, stream: u32::from_be_bytes(stream), body })
    }

    /// The next frame of this kind, passing over others; none at the end of the connection.
    pub fn next_of(&mut self, kind: u8) -> Option<Frame> {
        std::iter::from_fn(|| self.next()).find(|frame| frame.kind == kind)
    }

    fn fill(&mut self, bytes: &mut [u8]) -> Option<()> {
        match self.0.read_exact(bytes) {
            Ok(()) => Some(()),
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                panic!("the daemon neither says something nor closes")
            }
            Err(_) => None,
        }
    }
}

impl Frame {
    /// The number at this place of the body.
    pub fn number(&self, at: usize) -> u32 {
        let bytes = self.body.get(at..at + 4).expect("a number");
        u32::from_be_bytes(bytes.try_into().expect("four bytes"))
    }

    /// A setting, if it is one of these.
    pub fn setting(&self, id: u8) -> Option<u32> {
        let mut settings = self.body.chunks_exact(6);
        settings.find_map(|setting| match setting {
            [0, found, value @ ..] if *found == id => {
                Some(u32::from_be_bytes(value.try_into().expect("four bytes")))
            }
            _ => None,
        })
    }
}
