//! TLS: who is heard over it, whose certificate is believed, and a certificate that is replaced.

use std::{
    fs,
    net::SocketAddr,
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

use desk_proto::{
    call,
    v1::{LoginRequest, SetPasswordRequest, WhoamiRequest},
};
use desk_tests::{
    Client, World,
    bless::root,
    world::{free_port, reason, until},
};
use hyper_util::rt::TokioIo;
use tokio::{
    net::TcpStream,
    runtime::{Builder, Runtime},
};
use tokio_rustls::{
    TlsConnector,
    client::TlsStream,
    rustls::{
        ClientConfig, RootCertStore,
        crypto::ring,
        pki_types::{CertificateDer, ServerName, pem::PemObject as _},
    },
};
use tonic::{Code, transport::Endpoint};

fn fixture(name: &str) -> PathBuf {
    root().join("tests/fixtures/tls").join(name)
}

/// A world whose daemon listens with TLS and shows `first.pem`.
pub fn world() -> (World, SocketAddr) {
    world_with("")
}

/// The same with these limits.
pub fn world_with(limits: &str) -> (World, SocketAddr) {
    let world = World::new();
    let address = free_port();
    show(&world, "first");
    let dir = world.dir().display();
    world.configure(&format!(
        "[listen]\ntcp = \"{address}\"\ncert = \"{dir}/cert.pem\"\nkey = \"{dir}/key.pem\"\n\
         [limits]\n{limits}\n"
    ));
    world.restart(0);
    (world, address)
}

/// Puts a certificate where the daemon reads it.
fn show(world: &World, name: &str) {
    fs::copy(fixture(&format!("{name}.pem")), world.dir().join("cert.pem")).expect("a certificate");
    fs::copy(fixture(&format!("{name}.key")), world.dir().join("key.pem")).expect("a key");
}

fn connector(authority: &str) -> TlsConnector {
    let mut roots = RootCertStore::empty();
    let authority = CertificateDer::from_pem_file(fixture(authority)).expect("a certificate");
    roots.add(authority).expect("an authority");
    let mut config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("TLS")
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec()];
    TlsConnector::from(Arc::new(config))
}

/// A client that believes this authority.
pub fn client(address: SocketAddr, authority: &str) -> Client {
    let tls = connector(authority);
    Client::over(|| {
        let connector = tower::service_fn(move |_| {
            let tls = tls.clone();
            async move {
                let stream = TcpStream::connect(address).await?;
                let name = ServerName::try_from("localhost").expect("a name");
                Ok::<_, std::io::Error>(TokioIo::new(tls.connect(name, stream).await?))
            }
        });
        Endpoint::from_static("http://localhost").connect_with_connector_lazy(connector)
    })
}

/// Somebody who has done the handshake and has said nothing since.
pub struct Connected {
    runtime: Runtime,
    stream: TlsStream<TcpStream>,
    since: Instant,
}

/// Connects and says nothing.
pub fn connected(address: SocketAddr) -> Connected {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let since = Instant::now();
    let stream = runtime.block_on(async {
        let stream = TcpStream::connect(address).await?;
        let name = ServerName::try_from("localhost").expect("a name");
        connector("ca.pem").connect(name, stream).await
    });
    Connected { runtime, stream: stream.expect("a handshake"), since }
}

impl Connected {
    /// How long until the daemon closed it, or 20 seconds.
    pub fn closed_after(mut self) -> Duration {
        let end = async { tokio::io::copy(&mut self.stream, &mut tokio::io::sink()).await };
        let limit = Duration::from_secs(20);
        let _ = self.runtime.block_on(async { tokio::time::timeout(limit, end).await });
        self.since.elapsed()
    }
}

/// The certificate that the daemon shows now.
fn shown(client: &Client, address: SocketAddr) -> Option<Vec<u8>> {
    client.runtime().block_on(async {
        let stream = TcpStream::connect(address).await.ok()?;
        let name = ServerName::try_from("localhost").expect("a name");
        let stream = connector("ca.pem").connect(name, stream).await.ok()?;
        Some(stream.get_ref().1.peer_certificates()?.first()?.to_vec())
    })
}

fn certificate(name: &str) -> Vec<u8> {
    CertificateDer::from_pem_file(fixture(name)).expect("a certificate").to_vec()
}

#[test]
fn a_call_over_tls_needs_a_secret() {
    let (world, address) = world();
    let rita = world.requester("rita");
    let client = client(address, "ca.pem");
    let whoami =
        |secret: Option<&str>| client.with(secret).call::<call::SessionsWhoami>(WhoamiRequest {});
    let seen = whoami(Some(&rita.token)).unwrap();
    assert_eq!((seen.user.unwrap().id, seen.via.as_str()), (rita.login.clone(), "token"));
    let answer = whoami(None).unwrap_err();
    assert_eq!((answer.code(), reason(&answer)), (Code::Unauthenticated, "UNAUTHENTICATED".into()));
    // The operating system's user means nothing here, so an empty address is nobody.
    let nobody = client.call::<call::SessionsLogin>(LoginRequest::default()).unwrap_err();
    assert_eq!(reason(&nobody), "SIGN_IN_REFUSED");
    let request = SetPasswordRequest { id: rita.login.clone(), ..SetPasswordRequest::default() };
    let password = world.owner().call::<call::UsersSetPassword>(request).unwrap().secret;
    let request = LoginRequest { login: rita.login, password, ..LoginRequest::default() };
    let session = client.call::<call::SessionsLogin>(request).unwrap();
    assert_eq!(session.session.unwrap().source, "ip:127.0.0.1");
    assert_eq!(whoami(Some(&session.secret)).unwrap().via, "session");
}

#[test]
fn another_authority_and_no_tls_at_all_fail() {
    let (world, address) = world();
    let rita = world.requester("rita");
    let stranger = client(address, "other-ca.pem").with(Some(&rita.token));
    assert!(stranger.call::<call::SessionsWhoami>(WhoamiRequest {}).is_err());
    let plain = Client::plain(address, [127, 0, 0, 1].into()).with(Some(&rita.token));
    assert!(plain.call::<call::SessionsWhoami>(WhoamiRequest {}).is_err());
    let good = client(address, "ca.pem").with(Some(&rita.token));
    assert!(good.call::<call::SessionsWhoami>(WhoamiRequest {}).is_ok());
}

#[test]
fn a_certificate_is_replaced_while_the_daemon_runs() {
    let (world, address) = world();
    let rita = world.requester("rita");
    let before = client(address, "ca.pem").with(Some(&rita.token));
    before.call::<call::SessionsWhoami>(WhoamiRequest {}).unwrap();
    assert_eq!(shown(&before, address), Some(certificate("first.pem")));
    let hang_up = || {
        let pid = i32::try_from(world.pid().expect("a daemon")).expect("a small number");
        let pid = rustix::process::Pid::from_raw(pid).expect("a process");
        rustix::process::kill_process(pid, rustix::process::Signal::HUP).expect("a signal");
    };
    // What is no certificate leaves the one of before, and the log says why.
    fs::write(world.dir().join("cert.pem"), "nothing").unwrap();
    hang_up();
    until("the log says that the certificate stays", || {
        world.log().contains("the certificate stays").then_some(())
    });
    assert_eq!(shown(&before, address), Some(certificate("first.pem")));
    show(&world, "second");
    hang_up();
    until("the new certificate is shown", || {
        (shown(&before, address)? == certificate("second.pem")).then_some(())
    });
    before.call::<call::SessionsWhoami>(WhoamiRequest {}).expect("who was connected stays so");
}
