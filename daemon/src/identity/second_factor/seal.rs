//! Seals what the store must not show to who gets hold of its file: the secrets of second factors.
//! The key lies in a file of its own, outside of the store and of its backups.

use std::fs::OpenOptions;
use std::io::{Read as _, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};

use crate::kernel::random;
use crate::kernel::refusal::{Code, Refusal};

const KEY: usize = 32;
const NONCE: usize = 12;

/// Seals and opens. The key is read, or made, when it is needed for the first time.
#[derive(Debug)]
pub struct Sealer {
    path: PathBuf,
    key: Mutex<Option<[u8; KEY]>>,
}

impl Sealer {
    /// With the key in this file.
    pub fn new(path: PathBuf) -> Self {
        Sealer { path, key: Mutex::new(None) }
    }

    /// Seals bytes for one purpose: they open only under the same name.
    ///
    /// # Errors
    /// `INTERNAL` when there is no key and none can be made.
    pub fn seal(&self, bytes: &[u8], purpose: &str) -> Result<Vec<u8>, Refusal> {
        let nonce = random::bytes::<NONCE>()?;
        let payload = Payload { msg: bytes, aad: purpose.as_bytes() };
        let sealed = self
            .cipher()?
            .encrypt(&Nonce::from(nonce), payload)
            .map_err(|_| Refusal::internal("a secret cannot be sealed"))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what was sealed for the purpose.
    ///
    /// # Errors
    /// `STORE_DAMAGED` when it was not sealed with this key for this purpose.
    pub fn open(&self, sealed: &[u8], purpose: &str) -> Result<Vec<u8>, Refusal> {
        let damaged = || {
            Refusal::new(Code::Damaged, "a sealed secret does not open")
                .hint(format!("is {} the key that it was sealed with?", self.path.display()))
        };
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>().ok_or_else(damaged)?;
        let payload = Payload { msg: sealed, aad: purpose.as_bytes() };
        self.cipher()?.decrypt(&Nonce::from(*nonce), payload).map_err(|_| damaged())
    }

    fn cipher(&self) -> Result<ChaCha20Poly1305, Refusal> {
        let mut held = self.key.lock().unwrap_or_else(PoisonError::into_inner);
        let key = match *held {
            Some(key) => key,
            None => *held.insert(load_or_make(&self.path)?),
        };
        Ok(ChaCha20Poly1305::new(&Key::from(key)))
    }
}

fn load_or_make(path: &Path) -> Result<[u8; KEY], Refusal> {
    let fail = |error: std::io::Error| {
        Refusal::internal(format!("the key file {}: {error}", path.display()))
    };
    match OpenOptions::new().read(true).open(path) {
        Ok(mut file) => {
            let mode = file.metadata().map_err(fail)?.permissions().mode();
            if mode & 0o077 != 0 {
                return Err(Refusal::internal(format!(
                    "others can read the key file {}",
                    path.display()
                )));
            }
            let mut key = [0; KEY];
            file.read_exact(&mut key).map_err(fail)?;
            Ok(key)
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            if let Some(dir) = path.parent() {
                std::fs::DirBuilder::new().recursive(true).mode(0o700).create(dir).map_err(fail)?;
            }
            let key = random::bytes::<KEY>()?;
            let mut file = OpenOptions::new()
                .write(true)
                .create_new(true)
                .mode(0o600)
                .open(path)
                .map_err(fail)?;
            file.write_all(&key).and_then(|()| file.sync_all()).map_err(fail)?;
            Ok(key)
        }
        Err(error) => Err(fail(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_for_its_purpose_alone() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("config/deskd.key");
        let sealed = Sealer::new(path.clone()).seal(b"secret", "totp 1 2").unwrap();
        assert!(!sealed.windows(6).any(|part| part == b"secret"));
        let again = Sealer::new(path.clone());
        assert_eq!(again.open(&sealed, "totp 1 2").unwrap(), b"secret");
        assert_eq!(again.open(&sealed, "totp 1 3").unwrap_err().code, Code::Damaged);
        assert_eq!(again.open(&sealed[..5], "totp 1 2").unwrap_err().code, Code::Damaged);
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_key_that_others_can_read_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("deskd.key");
        std::fs::write(&path, [7; KEY]).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert!(Sealer::new(path).seal(b"x", "y").unwrap_err().message.contains("others"));
    }
}
