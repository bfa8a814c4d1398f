//! Callers who are other users of the machine.

use std::{io, os::unix::net::UnixStream, path::Path};

use desk_tests::Client;
use hyper_util::rt::TokioIo;
use rustix::process::Uid;
use tonic::transport::Endpoint;

/// Lets other users of the machine into a directory.
#[track_caller]
pub fn open(dir: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let open = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(dir, open).expect("our own directory");
}

/// A client that connects as another user of the machine. Only root can.
#[track_caller]
pub fn client(uid: u32, socket: &Path) -> Client {
    let socket = socket.to_owned();
    Client::over(move || {
        let connector = tower::service_fn(move |_| {
            let socket = socket.clone();
            async move {
                // Of that thread alone.
                let connecting = std::thread::spawn(move || {
                    let uid = Uid::from_raw(uid);
                    rustix::thread::set_thread_res_uid(uid, uid, uid)?;
                    let stream = UnixStream::connect(&socket)?;
                    stream.set_nonblocking(true)?;
                    Ok::<_, io::Error>(stream)
                });
                let stream = connecting.join().expect("a thread")?;
                Ok::<_, io::Error>(TokioIo::new(tokio::net::UnixStream::from_std(stream)?))
            }
        });
        Endpoint::from_static("http://localhost").connect_with_connector_lazy(connector)
    })
}
