//! A connection to the daemon over its socket, and what went wrong where there is none. Alive means
//! that somebody accepts: a file that exists and a process number prove nothing.

use std::{error::Error, io, path::Path, time::Duration};

use hyper_util::rt::TokioIo;
use tokio::net::UnixStream;
use tonic::transport::{Channel, Endpoint};

use crate::{
    config::{Autostart, Config},
    error::{CliError, plain},
    exit::Exit,
};

/// How often a queue that is full for the moment is tried again.
const FULL: u32 = 20;

/// A connection to whoever accepts on the socket.
pub(crate) async fn dial(socket: &Path) -> Result<Channel, io::Error> {
    let mut tries = 0;
    loop {
        match dial_once(socket).await {
            // The queue of the socket is full: its owner lives and is busy.
            Err(error) if error.kind() == io::ErrorKind::WouldBlock && tries < FULL => {
                tries += 1;
                tokio::time::sleep(Duration::from_millis(25)).await;
            }
            result => return result,
        }
    }
}

async fn dial_once(socket: &Path) -> Result<Channel, io::Error> {
    let socket = socket.to_owned();
    let connector = tower::service_fn(move |_| {
        let socket = socket.clone();
        async move { Ok::<_, io::Error>(TokioIo::new(UnixStream::connect(socket).await?)) }
    });
    // The authority must be a host, whatever the socket is called.
    let endpoint = Endpoint::from_static("http://localhost");
    endpoint.connect_with_connector(connector).await.map_err(|error| cause(&error))
}

/// The error of the operating system below all others.
fn cause(error: &(dyn Error + 'static)) -> io::Error {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<io::Error>() {
            return io::Error::new(error.kind(), error.to_string());
        }
        next = error.source();
    }
    io::Error::other(error.to_string())
}

/// Whether the error says that no daemon is there, and not that there is something wrong with it.
pub(crate) fn nobody(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused)
}

/// Why nobody answers, in words.
pub(crate) fn unreachable(config: &Config, error: &io::Error) -> CliError {
    let socket = config.socket.display();
    let message = match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused => {
            format!("no daemon answers at {socket}")
        }
        _ => format!("cannot connect to {socket}: {}", plain(error)),
    };
    let hint = match config.autostart {
        _ if !config.local => "DESK_ENDPOINT names the socket; is the daemon running there?",
        Autostart::Ci => {
            "CI is set, so no daemon is started: set DESK_ENDPOINT=unix:/path or DESK_AUTOSTART=1"
        }
        Autostart::Off | Autostart::On => "desk daemon start",
    };
    CliError::new(Exit::Unreachable, "UNREACHABLE", message).hint(hint)
}
