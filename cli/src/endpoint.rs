//! Where a daemon listens: a Unix socket, or TCP with TLS. TCP without TLS is only for the same
//! machine. How to connect there is in `connect`.

use std::{
    fmt, fs,
    net::IpAddr,
    path::{Path, PathBuf},
};

use tonic::codegen::http::Uri;

use crate::{
    error::{CliError, plain},
    exit::Exit,
};

/// The longest path that a Unix socket can have, without the byte that ends it.
const SOCKET_PATH: usize = 107;

/// Where a daemon listens.
#[derive(Clone, Debug)]
pub(crate) enum Endpoint {
    /// A Unix socket.
    Socket(PathBuf),
    /// TCP without TLS, on this machine.
    Plain(Uri),
    /// TCP with TLS.
    Tls(Tls),
}

/// TCP with TLS.
#[derive(Clone, Debug)]
pub(crate) struct Tls {
    /// Its address.
    pub(crate) uri: Uri,
    ca: Option<PathBuf>,
}

impl Endpoint {
    /// What `DESK_ENDPOINT` names; `ca` is the file that `DESK_CA` names.
    pub(crate) fn parse(text: &str, ca: Option<PathBuf>) -> Result<Endpoint, CliError> {
        Self::named("DESK_ENDPOINT", text, ca)
    }

    /// The same for what something else names.
    pub(crate) fn named(what: &str, text: &str, ca: Option<PathBuf>) -> Result<Endpoint, CliError> {
        let wrong = || {
            CliError::usage(format!("{what} is no endpoint: \"{text}\""))
                .hint("write unix:/path/to/deskd.sock, https://host:port or http://127.0.0.1:port")
        };
        if let Some(path) = text.strip_prefix("unix:") {
            let path = Path::new(path.strip_prefix("//").unwrap_or(path));
            return if path.is_absolute() { Self::socket(path.to_owned()) } else { Err(wrong()) };
        }
        let uri: Uri = text.parse().map_err(|_| wrong())?;
        let bare = matches!(uri.path(), "" | "/") && uri.query().is_none();
        let host = uri.host().filter(|host| !host.is_empty());
        let user = uri.authority().is_some_and(|authority| authority.as_str().contains('@'));
        let (Some(host), true, false, Some(_)) = (host, bare, user, uri.port_u16()) else {
            return Err(wrong());
        };
        match uri.scheme_str() {
            Some("https") => Ok(Endpoint::Tls(Tls { uri, ca })),
            Some("http") if loopback(host) => Ok(Endpoint::Plain(uri)),
            Some("http") => Err(CliError::usage(format!(
                "{what} is \"{text}\": without TLS only this machine can be spoken to"
            ))
            .hint("write https://host:port, or http://127.0.0.1:port")),
            _ => Err(wrong()),
        }
    }

    /// A Unix socket.
    pub(crate) fn socket(path: PathBuf) -> Result<Endpoint, CliError> {
        let bytes = path.as_os_str().len();
        if bytes <= SOCKET_PATH {
            return Ok(Endpoint::Socket(path));
        }
        let message = format!(
            "the path of the socket is too long: {} has {bytes} bytes, {SOCKET_PATH} is the most",
            path.display()
        );
        Err(CliError::new(Exit::Usage, "SOCKET_PATH", message)
            .hint("set DESK_DATA to a shorter directory"))
    }

    /// What it is called in a sentence: a socket by its path.
    pub(crate) fn place(&self) -> String {
        match self {
            Endpoint::Socket(path) => path.display().to_string(),
            endpoint => endpoint.to_string(),
        }
    }

    /// The file with the certificates to believe, if one is named.
    pub(crate) fn ca(&self) -> Option<&Path> {
        match self {
            Endpoint::Tls(tls) => tls.ca.as_deref(),
            Endpoint::Socket(_) | Endpoint::Plain(_) => None,
        }
    }

    /// Whether the operating system tells the daemon who calls.
    pub(crate) const fn knows_callers(&self) -> bool {
        matches!(self, Endpoint::Socket(_))
    }
}

impl Tls {
    /// Whom to believe: the certificates of `DESK_CA`, and nobody else.
    pub(crate) fn roots(&self) -> Result<Vec<u8>, CliError> {
        const BUNDLE: &str = "/etc/ssl/certs/ca-certificates.crt";
        let Some(path) = &self.ca else {
            return Err(CliError::usage("nothing names the certificates to believe")
                .hint(format!(
                    "DESK_CA, or ca of the context, is a file in PEM form: that of your own CA, or {BUNDLE} for all that the system believes"
                )));
        };
        fs::read(path).map_err(|error| {
            let message =
                format!("cannot read the certificates in {}: {}", path.display(), plain(&error));
            CliError::new(Exit::Usage, "INPUT", message)
        })
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address = |uri: &Uri| uri.authority().map(ToString::to_string).unwrap_or_default();
        match self {
            Endpoint::Socket(path) => write!(f, "unix:{}", path.display()),
            Endpoint::Plain(uri) => write!(f, "http://{}", address(uri)),
            Endpoint::Tls(tls) => write!(f, "https://{}", address(&tls.uri)),
        }
    }
}

/// Whether this is an address of the same machine. A name may lead anywhere.
fn loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Endpoint, CliError> {
        Endpoint::parse(text, None)
    }

    #[test]
    fn what_an_endpoint_can_be() {
        for (text, shown) in [
            ("unix:/run/desk/deskd.sock", "unix:/run/desk/deskd.sock"),
            ("unix:///run/desk/deskd.sock", "unix:/run/desk/deskd.sock"),
            ("https://desk.example.org:8443/", "https://desk.example.org:8443"),
            ("http://127.0.0.1:7000", "http://127.0.0.1:7000"),
            ("http://[::1]:7000", "http://[::1]:7000"),
        ] {
            assert_eq!(parse(text).unwrap().to_string(), shown);
        }
        for bad in [
            "tcp:1",
            "unix:x",
            "/run/x",
            "https://",
            "https://desk.example.org",
            "https://ada:secret@desk.example.org:1",
            "https://desk.example.org:1/path",
            "ftp://desk.example.org:1",
        ] {
            assert_eq!(parse(bad).unwrap_err().exit, Exit::Usage, "{bad}");
        }
    }

    #[test]
    fn without_tls_only_the_same_machine_is_possible() {
        for far in ["http://192.0.2.1:7000", "http://localhost:7000", "http://[2001:db8::1]:1"] {
            let error = parse(far).unwrap_err();
            assert!(error.message.contains("without TLS"), "{far}: {error}");
        }
    }

    #[test]
    fn tls_needs_to_be_told_whom_to_believe() {
        let Endpoint::Tls(tls) = parse("https://desk.example.org:1").unwrap() else {
            panic!("it is one with TLS")
        };
        assert!(tls.roots().unwrap_err().hint.as_deref().unwrap().contains("DESK_CA"));
    }

    #[test]
    fn a_socket_path_has_a_limit() {
        let long = format!("/{}", "x".repeat(SOCKET_PATH - 1));
        assert!(Endpoint::socket(long.clone().into()).is_ok());
        let error = Endpoint::socket(format!("{long}x").into()).unwrap_err();
        assert_eq!((error.exit, error.code.as_ref()), (Exit::Usage, "SOCKET_PATH"));
        assert!(error.hint.as_deref().unwrap().contains("DESK_DATA"));
    }
}
