//! From where somebody types: beside the daemon, over its socket, or from elsewhere, over TLS, with
//! nothing of the daemon's own machine.

use std::{ffi::OsStr, fs, net::SocketAddr, path::PathBuf, process::Command};

use desk_tests::{World, bless::root, world::free_port};

/// A file of the certificates that the tests have.
pub fn fixture(name: &str) -> PathBuf {
    root().join("tests/fixtures/tls").join(name)
}

/// A world, and the way into it.
#[derive(Debug)]
pub struct Place {
    /// The world.
    pub world: World,
    tls: Option<SocketAddr>,
}

impl Place {
    /// Over the socket.
    #[track_caller]
    pub fn socket() -> Place {
        Place { world: World::new(), tls: None }
    }

    /// Over TLS.
    #[track_caller]
    pub fn tls() -> Place {
        let (world, address) = (World::new(), free_port());
        let dir = world.dir();
        fs::copy(fixture("first.pem"), dir.join("cert.pem")).expect("a certificate");
        fs::copy(fixture("first.key"), dir.join("key.pem")).expect("a key");
        let dir = dir.display();
        world.configure(&format!(
            "[listen]\ntcp = \"{address}\"\ncert = \"{dir}/cert.pem\"\nkey = \"{dir}/key.pem\"\n"
        ));
        world.restart(0);
        Place { world, tls: Some(address) }
    }

    /// How the daemon names where somebody is who types here.
    pub fn source(&self) -> &'static str {
        if self.tls.is_some() { "ip:127.0.0.1" } else { "uid:" }
    }

    /// The command with these arguments, from here.
    pub fn desk<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        let mut desk = self.world.program(args);
        if let Some(address) = self.tls {
            // Neither the directory nor the socket.
            desk.env_remove("DESK_DATA")
                .env("DESK_ENDPOINT", format!("https://localhost:{}", address.port()))
                .env("DESK_CA", fixture("ca.pem"));
        }
        desk
    }
}
