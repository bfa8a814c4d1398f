//! Passwords: made once by the system, then chosen by their users, stored as Argon2id. The work of
//! hashing is done outside of any transaction, one at a time, so that no flood of sign-ins keeps
//! others waiting.

mod store;

use std::sync::Arc;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use tokio::sync::Semaphore;

pub use store::{forget_tenant, get, set};

use crate::kernel::random;
use crate::kernel::refusal::{Code, Refusal};

/// The fewest characters of a password.
pub const MIN_CHARS: usize = 12;
/// The longest password, in bytes.
pub const MAX_BYTES: usize = 1_024;
/// Memory of one hash in KiB, passes over it, and lanes: the floor that OWASP names.
const COST: (u32, u32, u32) = (19 * 1_024, 2, 1);
/// How many sign-ins may wait for their hash.
const WAITING: usize = 32;
/// What a password begins with, in the store, that the system made. It holds 100 random bits, so
/// a quick hash of it is as good as a slow one, and a thousand users are made in a second.
const MADE: &str = "sha256:";

/// Does the work of hashing.
#[derive(Clone, Debug)]
pub struct Hasher {
    working: Arc<Semaphore>,
    waiting: Arc<Semaphore>,
}

impl Default for Hasher {
    fn default() -> Self {
        Hasher { working: Arc::new(Semaphore::new(1)), waiting: Arc::new(Semaphore::new(WAITING)) }
    }
}

impl Hasher {
    /// The form in which a password is stored that a user has chosen.
    ///
    /// # Errors
    /// `QUEUE_FULL` when too many wait.
    pub async fn hash(&self, password: String) -> Result<String, Refusal> {
        self.work(move || {
            argon2()?
                .hash_password(password.as_bytes())
                .map(|hash| hash.to_string())
                .map_err(|error| Refusal::internal(format!("argon2: {error}")))
        })
        .await
    }

    /// Whether a password is the stored one. It takes as long when none is stored.
    ///
    /// # Errors
    /// `QUEUE_FULL` when too many wait.
    pub async fn verify(&self, password: String, stored: Option<String>) -> Result<bool, Refusal> {
        self.work(move || {
            let chosen = stored.as_deref().filter(|stored| !stored.starts_with(MADE));
            if let Some(hash) = chosen.and_then(|stored| PasswordHash::new(stored).ok()) {
                return Ok(argon2()?.verify_password(password.as_bytes(), &hash).is_ok());
            }
            // The same work, for nothing.
            argon2()?
                .hash_password(password.as_bytes())
                .map_err(|error| Refusal::internal(format!("argon2: {error}")))?;
            Ok(stored.is_some_and(|stored| is_made(&password, &stored)))
        })
        .await
    }

    async fn work<T: Send + 'static>(
        &self,
        f: impl FnOnce() -> Result<T, Refusal> + Send + 'static,
    ) -> Result<T, Refusal> {
        let _waiting = self.waiting.try_acquire().map_err(|_| {
            Refusal::new(Code::QueueFull, "too many sign-ins at once")
                .hint("try again in a moment")
                .again_after(200)
        })?;
        let working = Arc::clone(&self.working)
            .acquire_owned()
            .await
            .map_err(|_| Refusal::new(Code::Stopping, "the daemon is ending"))?;
        let work = move || {
            let _working = working;
            f()
        };
        tokio::task::spawn_blocking(work)
            .await
            .map_err(|error| Refusal::internal(format!("hashing was lost: {error}")))?
    }
}

fn argon2() -> Result<Argon2<'static>, Refusal> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, None)
        .map_err(|error| Refusal::internal(format!("argon2: {error}")))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// A password that the system makes, and the form in which it is stored.
///
/// # Errors
/// `INTERNAL` when the operating system has no randomness to give.
pub fn make() -> Result<(String, String), Refusal> {
    /// Letters and digits that cannot be taken for one another.
    const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789w";
    let mut password = String::new();
    for (at, byte) in random::bytes::<20>()?.into_iter().enumerate() {
        if at > 0 && at % 4 == 0 {
            password.push('-');
        }
        password.push(char::from(ALPHABET[usize::from(byte % 32)]));
    }
    let salt = random::hex(&random::bytes::<16>()?);
    let stored = format!("{MADE}{salt}:{}", made_hash(&salt, &password));
    Ok((password, stored))
}

fn made_hash(salt: &str, password: &str) -> String {
    random::hex(&Sha256::new().chain_update(salt).chain_update(password).finalize())
}

fn is_made(password: &str, stored: &str) -> bool {
    let Some((salt, hash)) = stored.strip_prefix(MADE).and_then(|rest| rest.split_once(':')) else {
        return false;
    };
    made_hash(salt, password.trim()).as_bytes().ct_eq(hash.as_bytes()).into()
}

/// Whether a password may be chosen.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn check(password: &str) -> Result<(), String> {
    if password.len() > MAX_BYTES {
        return Err(format!("has {} bytes; {MAX_BYTES} is the limit", password.len()));
    }
    match password.chars().count() {
        n if n < MIN_CHARS => Err(format!("has {n} characters; {MIN_CHARS} are the least")),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_chosen_password_is_known_again() {
        let hasher = Hasher::default();
        let stored = hasher.hash("correct horse battery".into()).await.unwrap();
        assert!(stored.starts_with("$argon2id$"));
        assert!(hasher.verify("correct horse battery".into(), Some(stored.clone())).await.unwrap());
        assert!(!hasher.verify("Correct horse battery".into(), Some(stored)).await.unwrap());
        assert!(!hasher.verify("correct horse battery".into(), None).await.unwrap());
        assert!(!hasher.verify(String::new(), Some(String::new())).await.unwrap());
    }

    #[tokio::test]
    async fn a_made_password_is_known_again() {
        let (password, stored) = make().unwrap();
        assert_eq!(password.len(), 24);
        assert!(check(&password).is_ok());
        assert!(!stored.contains(&password));
        let hasher = Hasher::default();
        assert!(hasher.verify(password, Some(stored.clone())).await.unwrap());
        assert!(!hasher.verify("something-else-of-it".into(), Some(stored)).await.unwrap());
    }

    #[test]
    fn lengths_are_bounded() {
        assert!(check("elevenchars").is_err());
        assert!(check("twelve chars").is_ok());
        assert!(check(&"x".repeat(1_025)).is_err());
    }
}
