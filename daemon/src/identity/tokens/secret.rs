//! The secret of a token: `desk_pat_`, 43 letters and digits that say 32 random bytes, and six
//! that say a checksum of those. The prefix is for scanners that look for leaked secrets, the
//! checksum lets what is mistyped be told from what is wrong before the store is asked.

use std::fmt;

use sha2::{Digest as _, Sha256};

use crate::kernel::random;
use crate::kernel::refusal::Refusal;

/// What a secret signs in with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An API token.
    Token,
    /// A session.
    Session,
    /// A visit to a tenant that is not the own one.
    Visit,
}

impl Kind {
    /// All of them.
    pub const ALL: &'static [Kind] = &[Kind::Token, Kind::Session, Kind::Visit];

    /// What every secret of the kind begins with.
    pub const fn prefix(self) -> &'static str {
        match self {
            Kind::Token => "desk_pat_",
            Kind::Session => "desk_ses_",
            Kind::Visit => "desk_vis_",
        }
    }
}

/// How many random bytes there are in it.
const RANDOM: usize = 32;
/// How many letters and digits say so many bytes.
const BODY: usize = 43;
/// How many letters and digits say a checksum.
const CHECK: usize = 6;

const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// A new secret. It shows itself only when asked to, not in logs.
pub struct Secret(String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret(…{})", self.hint())
    }
}

impl Secret {
    /// A secret that nobody knows.
    ///
    /// # Errors
    /// `INTERNAL` when the operating system has no randomness to give.
    pub fn random(kind: Kind) -> Result<Self, Refusal> {
        Ok(Secret::of(kind, &random::bytes::<RANDOM>()?))
    }

    fn of(kind: Kind, bytes: &[u8; RANDOM]) -> Self {
        let body = base62(bytes, BODY);
        let check = checksum(&body);
        Secret(format!("{}{body}{check}", kind.prefix()))
    }

    /// What its user has to show.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// The last four characters, to tell tokens apart.
    pub fn hint(&self) -> &str {
        self.0.get(self.0.len().saturating_sub(4)..).unwrap_or_default()
    }

    /// What is stored of it.
    pub fn hash(&self) -> [u8; 32] {
        digest(&self.0)
    }
}

/// The kind of a secret that was shown, and the hash under which it is found; none for what cannot
/// be one.
pub fn hash(secret: &str) -> Option<(Kind, [u8; 32])> {
    let (kind, rest) =
        Kind::ALL.iter().find_map(|kind| Some((*kind, secret.strip_prefix(kind.prefix())?)))?;
    let plain = rest.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !plain || rest.len() != BODY + CHECK {
        return None;
    }
    let (body, check) = rest.split_at_checked(BODY)?;
    (checksum(body) == check).then(|| (kind, digest(secret)))
}

fn digest(secret: &str) -> [u8; 32] {
    Sha256::digest(secret).into()
}

fn checksum(body: &str) -> String {
    base62(&crc32(body.as_bytes()).to_be_bytes(), CHECK)
}

/// A number of many bytes, the greatest first, in `width` letters and digits.
fn base62(number: &[u8], width: usize) -> String {
    let mut number = number.to_vec();
    let mut digits = Vec::with_capacity(width);
    for _ in 0..width {
        // One long division by 62; what remains is the next digit from the right.
        let mut rest = 0_u16;
        for byte in &mut number {
            let part = rest << 8 | u16::from(*byte);
            *byte = u8::try_from(part / 62).unwrap_or(u8::MAX);
            rest = part % 62;
        }
        digits.push(ALPHABET.get(usize::from(rest)).copied().unwrap_or(b'0'));
    }
    digits.iter().rev().map(|digit| char::from(*digit)).collect()
}

/// The checksum of Ethernet, zip and PNG.
fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = crc >> 1 ^ (0xEDB8_8320 & (crc & 1).wrapping_neg());
        }
    }
    !crc
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_known_again() {
        for kind in Kind::ALL.iter().copied() {
            let secret = Secret::random(kind).unwrap();
            assert_eq!(secret.reveal().len(), kind.prefix().len() + BODY + CHECK);
            assert_eq!(hash(secret.reveal()), Some((kind, secret.hash())));
        }
        let secret = Secret::random(Kind::Token).unwrap();
        assert!(secret.reveal().ends_with(secret.hint()) && secret.hint().len() == 4);
        assert!(!format!("{secret:?}").contains(secret.reveal()));
    }

    #[test]
    fn the_smallest_and_the_greatest_fit() {
        for bytes in [[0; RANDOM], [u8::MAX; RANDOM]] {
            let secret = Secret::of(Kind::Token, &bytes);
            assert_eq!(hash(secret.reveal()), Some((Kind::Token, secret.hash())));
        }
        assert_eq!(base62(&[0, 61], 3), "00z");
        assert_eq!(base62(&[1, 0], 3), "048");
    }

    #[test]
    fn what_is_no_secret_is_told_at_once() {
        let good = Secret::of(Kind::Token, &[7; RANDOM]).0;
        for at in 0..good.len() {
            let mut typo = good.clone().into_bytes();
            typo[at] = if typo[at] == b'x' { b'y' } else { b'x' };
            assert_eq!(hash(std::str::from_utf8(&typo).unwrap()), None, "{at}");
        }
        let cut = &good[..good.len() - 1];
        for bad in [
            "",
            Kind::Token.prefix(),
            cut,
            &format!("{good}0"),
            &format!("{cut}é"),
            &format!(" {good}"),
        ] {
            assert_eq!(hash(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_checksum_is_the_known_one() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(crc32(b""), 0);
    }
}
