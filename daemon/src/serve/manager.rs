//! The service manager that may have started us: the socket that it hands over, and what it is told. It is
//! systemd's protocol, which others speak too. Nothing else of the daemon knows whether there is one.

use std::io;
use std::os::unix::net::{SocketAddr, UnixDatagram, UnixListener};

use listenfd::ListenFd;

use crate::kernel::refusal::{Code, Refusal};

/// The socket that was handed over, if one was. It has to be called before there is a second thread: it
/// takes the variables out of the environment, so that nobody takes them for theirs.
///
/// # Errors
/// `INVALID` for more than one, or one of another kind.
pub(super) fn socket() -> Result<Option<UnixListener>, Refusal> {
    // A variable that is meant for another process is none for us.
    let ours = std::env::var("LISTEN_PID").ok().and_then(|pid| pid.parse::<u32>().ok());
    if ours != Some(std::process::id()) {
        return Ok(None);
    }
    let wrong = |what: String| {
        Refusal::new(Code::Invalid, format!("the service manager handed over {what}"))
            .hint("one Unix socket that listens is what is used: ListenStream=/path/to/deskd.sock")
    };
    let mut handed = ListenFd::from_env();
    match handed.len() {
        0 => return Ok(None),
        1 => {}
        many => return Err(wrong(format!("{many} sockets"))),
    }
    let listener = handed.take_unix_listener(0).map_err(|error| wrong(error.to_string()))?;
    let listener = listener.ok_or_else(|| wrong("nothing".to_owned()))?;
    listener.set_nonblocking(true).map_err(|error| wrong(error.to_string()))?;
    Ok(Some(listener))
}

/// Whether others than the daemon's own user may connect to a socket that was handed over.
pub(super) fn is_shared(listener: &UnixListener) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    let path =
        listener.local_addr().ok().and_then(|address| address.as_pathname().map(ToOwned::to_owned));
    let modes =
        path.and_then(|path| std::fs::metadata(path).ok()).map(|meta| meta.permissions().mode());
    // What cannot be seen is taken for open.
    modes.is_none_or(|modes| modes & 0o022 != 0)
}

/// Tells it how we are, such as `READY=1`. Where there is none, or it does not listen, nothing is lost.
pub(super) fn tell(state: &str) {
    let Some(address) = std::env::var_os("NOTIFY_SOCKET") else { return };
    if let Err(error) = send(&address, state) {
        tracing::warn!("the service manager was not told {state}: {error}");
    }
}

fn send(address: &std::ffi::OsStr, state: &str) -> io::Result<()> {
    use std::os::unix::ffi::OsStrExt as _;
    let address = match address.as_bytes() {
        #[cfg(target_os = "linux")]
        [b'@', name @ ..] => {
            <SocketAddr as std::os::linux::net::SocketAddrExt>::from_abstract_name(name)?
        }
        _ => SocketAddr::from_pathname(address)?,
    };
    UnixDatagram::unbound()?.send_to_addr(state.as_bytes(), &address).map(drop)
}
