//! The certificate that the daemon shows. It can be replaced while the daemon runs: whoever
//! connects after that sees the new one.

use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;

use crate::kernel::refusal::{Code, Refusal};

/// The certificate and its key.
#[derive(Debug)]
pub(super) struct Certificates {
    cert: PathBuf,
    key: PathBuf,
    shown: Arc<Shown>,
    config: Arc<ServerConfig>,
}

#[derive(Debug)]
struct Shown(RwLock<Arc<CertifiedKey>>);

impl ResolvesServerCert for Shown {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner)))
    }
}

impl Certificates {
    /// From two files in PEM form.
    ///
    /// # Errors
    /// `INVALID` naming the file that is wrong.
    pub(super) fn load(cert: &Path, key: &Path) -> Result<Self, Refusal> {
        let shown = Arc::new(Shown(RwLock::new(read(cert, key)?)));
        let resolver: Arc<dyn ResolvesServerCert> = Arc::<Shown>::clone(&shown);
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|error| Refusal::internal(format!("TLS: {error}")))?
            .with_no_client_auth()
            .with_cert_resolver(resolver);
        config.alpn_protocols = vec![b"h2".to_vec()];
        Ok(Certificates {
            cert: cert.to_owned(),
            key: key.to_owned(),
            shown,
            config: Arc::new(config),
        })
    }

    /// Reads the files anew. What was shown before is shown on when they are wrong.
    ///
    /// # Errors
    /// `INVALID` naming the file that is wrong.
    pub(super) fn reload(&self) -> Result<(), Refusal> {
        let fresh = read(&self.cert, &self.key)?;
        *self.shown.0.write().unwrap_or_else(PoisonError::into_inner) = fresh;
        Ok(())
    }

    /// What a handshake needs.
    pub(super) fn config(&self) -> Arc<ServerConfig> {
        Arc::clone(&self.config)
    }
}

fn read(cert: &Path, key: &Path) -> Result<Arc<CertifiedKey>, Refusal> {
    let wrong = |path: &Path, error: &dyn std::fmt::Display| {
        Refusal::new(Code::Invalid, format!("{}: {error}", path.display()))
            .hint("listen.cert and listen.key name PEM files: a certificate chain and its key")
    };
    let chain = CertificateDer::pem_file_iter(cert)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| wrong(cert, &error))?;
    if chain.is_empty() {
        return Err(wrong(cert, &"holds no certificate"));
    }
    let secret = PrivateKeyDer::from_pem_file(key).map_err(|error| wrong(key, &error))?;
    let certified = CertifiedKey::from_der(chain, secret, &ring::default_provider())
        .map_err(|error| wrong(key, &error))?;
    Ok(Arc::new(certified))
}
