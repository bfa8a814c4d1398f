//! The second factor: codes of six digits that an app makes anew every 30 seconds (TOTP, RFC 6238,
//! SHA-1), and recovery codes for when the app is gone. A code works once, whatever the clock does.

mod rpc;
mod seal;
mod store;

use sha2::{Digest as _, Sha256};
use totp_rs::{Builder, Totp};

pub use rpc::Service;
pub use seal::Sealer;
pub use store::{forget_tenant, tokens_rest};

use crate::identity::policies;
use crate::identity::users::User;
use crate::kernel::clock::Millis;
use crate::kernel::id::{TenantId, UserId};
use crate::kernel::random;
use crate::kernel::refusal::Refusal;
use crate::store::{ReadTx, Tx};

/// How long a code is shown, in seconds.
const STEP: i64 = 30;
/// The size of a secret, in bytes: the 160 bits that RFC 4226 recommends.
const SECRET: usize = 20;
/// How many recovery codes there are.
const CODES: usize = 10;

/// Whether a user has a second factor in use.
///
/// # Errors
/// What the store answers.
pub fn is_enrolled(tx: &ReadTx<'_>, tenant: TenantId, user: UserId) -> Result<bool, Refusal> {
    Ok(store::get(tx, tenant, user)?.is_some_and(|factor| factor.confirmed))
}

/// Whether the tenant requires a second factor of a user.
///
/// # Errors
/// What the store answers.
pub fn is_required(tx: &ReadTx<'_>, tenant: TenantId, user: &User) -> Result<bool, Refusal> {
    if user.service_account {
        return Ok(false);
    }
    let roles = policies::value(tx, tenant, policies::SECOND_FACTOR_ROLES)?;
    let mut held = user.roles.names();
    if user.memberships > 0 {
        held.push("agent".to_owned());
    }
    Ok(roles.split_ascii_whitespace().any(|role| held.iter().any(|own| own == role)))
}

/// Whether a code is one of the user's that was not used, and uses it up.
///
/// # Errors
/// What the store answers; `STORE_DAMAGED` when the secret does not open.
pub fn accept(
    tx: &mut Tx<'_>,
    sealer: &Sealer,
    tenant: TenantId,
    user: UserId,
    code: &str,
) -> Result<bool, Refusal> {
    let Some(factor) = store::get(tx, tenant, user)? else { return Ok(false) };
    let code: String = code.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    if code.len() > 6 {
        return store::use_code(tx, tenant, user, &code_hash(&code));
    }
    let secret = sealer.open(&factor.sealed, &purpose(tenant, user))?;
    match step_of(&secret, &code, tx.now())? {
        Some(step) if step > factor.last_step => store::use_step(tx, tenant, user, step),
        _ => Ok(false),
    }
}

/// Takes a user's second factor away; the user's tokens rest until there is another.
///
/// # Errors
/// What the store answers.
pub fn reset(tx: &mut Tx<'_>, tenant: TenantId, user: UserId) -> Result<(), Refusal> {
    store::remove(tx, tenant, user)
}

/// Uses up every code that may have been used since a backup was taken: those of the app until now, and
/// all recovery codes. Answers how many second factors there are.
///
/// # Errors
/// What the store answers.
pub fn use_up(tx: &mut Tx<'_>, tenant: TenantId) -> Result<i64, Refusal> {
    let step = tx.now() / 1_000 / STEP;
    store::pass(tx, tenant, step)
}

/// The 30 seconds that a code belongs to: the present ones or those before.
fn step_of(secret: &[u8], code: &str, now: Millis) -> Result<Option<i64>, Refusal> {
    let totp = totp(secret)?;
    let present = now / 1_000 / STEP;
    for step in [present, present - 1] {
        let at = u64::try_from(step * STEP).unwrap_or(0);
        if totp.check(code, at).is_some() {
            return Ok(Some(step));
        }
    }
    Ok(None)
}

fn totp(secret: &[u8]) -> Result<Totp, Refusal> {
    let secret = <[u8; SECRET]>::try_from(secret)
        .map_err(|_| Refusal::internal("the secret of a second factor has another size"))?;
    Builder::new()
        .with_secret(secret)
        .with_skew(0)
        .build()
        .map_err(|error| Refusal::internal(format!("totp: {error}")))
}

/// What a sealed secret is for: it opens for this user alone.
fn purpose(tenant: TenantId, user: UserId) -> String {
    format!("totp {} {}", tenant.0, user.0)
}

fn code_hash(code: &str) -> [u8; 32] {
    Sha256::digest(code.to_ascii_lowercase()).into()
}

/// New recovery codes, each of 80 random bits in groups of four.
fn recovery_codes() -> Result<Vec<String>, Refusal> {
    let mut codes = Vec::with_capacity(CODES);
    for _ in 0..CODES {
        let hex = random::hex(&random::bytes::<10>()?);
        let groups: Vec<_> = hex.as_bytes().chunks(4).map(String::from_utf8_lossy).collect();
        codes.push(groups.join("-"));
    }
    Ok(codes)
}

/// Bytes in base 32 (RFC 4648, without padding), as apps want secrets to be typed.
fn base32(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let mut text = String::with_capacity(bytes.len().div_ceil(5) * 8);
    for chunk in bytes.chunks(5) {
        let mut group = [0; 8];
        group[3..3 + chunk.len()].copy_from_slice(chunk);
        let bits = u64::from_be_bytes(group);
        for at in 0..(chunk.len() * 8).div_ceil(5) {
            text.push(char::from(
                ALPHABET[usize::try_from(bits >> (35 - 5 * at) & 31).unwrap_or(0)],
            ));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, the last six of eight digits.
        let secret = b"12345678901234567890";
        for (at, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
        ] {
            assert_eq!(step_of(secret, code, at * 1_000).unwrap(), Some(at / STEP), "{at}");
            assert_eq!(step_of(secret, code, (at + STEP) * 1_000).unwrap(), Some(at / STEP));
            assert_eq!(step_of(secret, code, (at + 2 * STEP) * 1_000).unwrap(), None);
            assert_eq!(
                step_of(secret, code, (at - STEP) * 1_000).unwrap(),
                None,
                "not before its time"
            );
        }
        for bad in ["", "28708", "2870822", "28708x", "２８７０８２"] {
            assert_eq!(step_of(secret, bad, 59_000).unwrap(), None, "{bad}");
        }
    }

    #[test]
    fn base32_is_that_of_the_standard() {
        // RFC 4648, section 10, without the padding.
        for (plain, text) in [
            ("", ""),
            ("f", "MY"),
            ("fo", "MZXQ"),
            ("foo", "MZXW6"),
            ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"),
        ] {
            assert_eq!(base32(plain.as_bytes()), text);
        }
    }

    #[test]
    fn recovery_codes_differ() {
        let codes = recovery_codes().unwrap();
        assert_eq!(codes.len(), CODES);
        assert!(codes.iter().all(|code| code.len() == 24));
        assert_ne!(codes[0], codes[1]);
    }
}
