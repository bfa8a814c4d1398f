//! A connection to the daemon, and what went wrong where there is none. Alive means that somebody
//! accepts: a file that exists and a process number prove nothing. What an endpoint may be is in
//! `endpoint`.

use std::{
    error::Error,
    io,
    os::unix::fs::MetadataExt as _,
    path::{Component, Path},
    time::Duration,
};

use hyper_util::rt::TokioIo;
use tokio::net::UnixStream;
use tonic::{
    codegen::http::Uri,
    transport::{Certificate, Channel, ClientTlsConfig},
};

use crate::{
    config::{Autostart, Config},
    endpoint::{Endpoint, Tls},
    error::{CliError, plain},
    exit::Exit,
};

/// How often a queue that is full for the moment is tried again.
const FULL: u32 = 20;

/// How long it may take until somebody far away accepts.
const FAR: Duration = Duration::from_secs(10);

/// How an error ends that is about who listens.
const FOREIGN: &str = "listens there, not you, not root and no service of the system";

/// Who may listen on a Unix socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trust {
    /// Anybody: nothing is told that somebody else could use.
    Anybody,
    /// Us or root, because a secret goes there.
    Ours,
}

/// A connection to whoever accepts at the endpoint.
pub(crate) async fn dial(endpoint: &Endpoint, trust: Trust) -> Result<Channel, io::Error> {
    let socket = match endpoint {
        Endpoint::Socket(path) => path,
        Endpoint::Plain(uri) => return far(tonic::transport::Endpoint::from(uri.clone())).await,
        Endpoint::Tls(tls) => return far(secured(tls)?).await,
    };
    let mut tries = 0;
    loop {
        match dial_once(socket, trust).await {
            // The queue of the socket is full: its owner lives and is busy.
            Err(error) if error.kind() == io::ErrorKind::WouldBlock && tries < FULL => {
                tries += 1;
                tokio::time::sleep(Duration::from_millis(25)).await;
            }
            result => return result,
        }
    }
}

async fn dial_once(socket: &Path, trust: Trust) -> Result<Channel, io::Error> {
    let socket = socket.to_owned();
    over(move || {
        let socket = socket.clone();
        async move {
            let stream = UnixStream::connect(&socket).await?;
            if trust == Trust::Ours {
                check_owner(stream.peer_cred()?.uid(), &socket)?;
            }
            Ok(stream)
        }
    })
    .await
}

/// A connection over a stream that is made here.
async fn over<F, S>(make: F) -> Result<Channel, io::Error>
where
    F: Fn() -> S + Send + Sync + 'static,
    S: Future<Output = io::Result<UnixStream>> + Send + 'static,
{
    let connector = tower::service_fn(move |_: Uri| {
        let stream = make();
        async move { stream.await.map(TokioIo::new) }
    });
    // The authority must be a host, whatever the socket is called.
    let endpoint = tonic::transport::Endpoint::from_static("http://localhost");
    endpoint.connect_with_connector(connector).await.map_err(|error| cause(&error))
}

/// Whether a secret may be told to who listens. Who that is, the operating system knows: a file
/// could be replaced between a look at it and the connection.
fn check_owner(uid: u32, socket: &Path) -> io::Result<()> {
    let us = rustix::process::geteuid().as_raw();
    if uid == 0 || uid == us || is_service(uid, socket) {
        return Ok(());
    }
    let text = format!("the operating system's user {uid} {FOREIGN}");
    Err(io::Error::new(io::ErrorKind::PermissionDenied, text))
}

/// Whether root has given the directory of the socket to this user: that of a service of the
/// system, such as `/run/desk`, which nobody else can have put there.
fn is_service(uid: u32, socket: &Path) -> bool {
    let Some(folder) = socket.parent() else { return false };
    let straight = folder.components().all(|part| part != Component::ParentDir);
    let system = straight && ["/run", "/var/lib"].iter().any(|place| folder.starts_with(place));
    let belongs = |folder: &Path, uid: u32| {
        std::fs::symlink_metadata(folder)
            .is_ok_and(|meta| meta.is_dir() && meta.uid() == uid && meta.mode() & 0o022 == 0)
    };
    system && belongs(folder, uid) && folder.ancestors().skip(1).all(|above| belongs(above, 0))
}

fn secured(tls: &Tls) -> Result<tonic::transport::Endpoint, io::Error> {
    let roots = tls.roots().map_err(io::Error::other)?;
    let config = ClientTlsConfig::new().ca_certificate(Certificate::from_pem(roots));
    let endpoint = tonic::transport::Endpoint::from(tls.uri.clone());
    endpoint.tls_config(config).map_err(|error| cause(&error))
}

async fn far(endpoint: tonic::transport::Endpoint) -> Result<Channel, io::Error> {
    endpoint.connect_timeout(FAR).connect().await.map_err(|error| cause(&error))
}

/// The error of the operating system below all others.
fn cause(error: &(dyn Error + 'static)) -> io::Error {
    let (mut next, mut last) = (Some(error), error.to_string());
    while let Some(error) = next {
        if let Some(error) = error.downcast_ref::<io::Error>() {
            return io::Error::new(error.kind(), error.to_string());
        }
        last = error.to_string();
        next = error.source();
    }
    io::Error::other(last)
}

/// Whether the error says that no daemon is there, and not that there is something wrong with it.
pub(crate) fn nobody(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused)
}

/// Whether the error says that somebody was there and went away before anything was asked: a daemon that is
/// ending, or one that has too many connections.
pub(crate) fn hung_up(error: &io::Error) -> bool {
    let kinds = [
        io::ErrorKind::BrokenPipe,
        io::ErrorKind::ConnectionReset,
        io::ErrorKind::ConnectionAborted,
    ];
    kinds.contains(&error.kind())
}

/// Why nobody answers, in words.
pub(crate) fn unreachable(config: &Config, error: &io::Error) -> CliError {
    let place = config.endpoint.place();
    if let Endpoint::Tls(tls) = &config.endpoint
        && let Err(error) = tls.roots()
    {
        return error;
    }
    if error.to_string().ends_with(FOREIGN) {
        let message = format!("no secret is sent to {place}: {error}");
        return CliError::new(Exit::Unauthenticated, "SOCKET_OWNER", message)
            .hint("DESK_ENDPOINT and DESK_DATA say where the daemon is; without a token or a session nothing secret is sent");
    }
    let message = match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused => {
            format!("no daemon answers at {place}")
        }
        // The words of TLS are names, which are told as they are.
        io::ErrorKind::InvalidData => format!("cannot connect to {place}: {error}"),
        _ => format!("cannot connect to {place}: {}", plain(error)),
    };
    if let Some(context) =
        config.context.as_ref().filter(|_| error.kind() != io::ErrorKind::InvalidData)
    {
        return CliError::new(Exit::Unreachable, "UNREACHABLE", message).hint(format!(
            "desk context show {context} tells its endpoint; does a daemon listen there?"
        ));
    }
    let hint = match (&config.endpoint, config.autostart) {
        (Endpoint::Tls(_), _) if error.kind() == io::ErrorKind::InvalidData => {
            "DESK_CA names the certificates to believe; the daemon's must be made for the host"
        }
        (Endpoint::Tls(_) | Endpoint::Plain(_), _) => {
            "DESK_ENDPOINT names the daemon; does it listen there?"
        }
        _ if error.kind() == io::ErrorKind::PermissionDenied => {
            "it is another user's daemon, who lets you in: listen.socket_mode in deskd.toml, and desk user bind-os"
        }
        _ if config.machine => {
            "it is the service of this machine: systemctl status deskd.socket deskd.service; DESK_DATA names a store of your own"
        }
        _ if !config.local => "DESK_ENDPOINT names the socket; is the daemon running there?",
        (_, Autostart::Ci) => {
            "CI is set, so no daemon is started: set DESK_ENDPOINT=unix:/path or DESK_AUTOSTART=1"
        }
        (_, Autostart::Off | Autostart::On) => "desk daemon start",
    };
    CliError::new(Exit::Unreachable, "UNREACHABLE", message).hint(hint)
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    #[tokio::test]
    async fn who_hangs_up_at_once_was_there() {
        let (ours, theirs) = UnixStream::pair().unwrap();
        drop(theirs);
        let ours = Mutex::new(Some(ours));
        let take = move || std::future::ready(Ok(ours.lock().unwrap().take().unwrap()));
        let error = over(take).await.unwrap_err();
        assert!(hung_up(&error) && !nobody(&error), "{error:?}");
        let dir = tempfile::tempdir().unwrap();
        let error = dial_once(&dir.path().join("none.sock"), Trust::Anybody).await.unwrap_err();
        assert!(nobody(&error) && !hung_up(&error), "{error:?}");
    }

    #[test]
    fn a_secret_goes_to_us_and_to_root_only() {
        let us = rustix::process::geteuid().as_raw();
        let socket = std::env::temp_dir().join("deskd.sock");
        assert!(check_owner(us, &socket).is_ok() && check_owner(0, &socket).is_ok());
        let error = check_owner(us + 1, &socket).unwrap_err();
        assert!(error.to_string().ends_with(FOREIGN), "{error}");
        assert!(!is_service(us + 1, Path::new("/run/../tmp/deskd.sock")));
        assert!(!is_service(us + 1, Path::new("/run/no-such-service/deskd.sock")));
    }
}
