//! What a token is.

use crate::kernel::clock::{DAY, Millis};
use crate::kernel::id::{TokenId, UserId};

/// The longest name, in bytes.
pub const NAME_MAX: usize = 100;
/// How long a token lives when nothing else is said.
pub const TTL: Millis = 90 * DAY;
/// How long a token lives at the most.
pub const TTL_MAX: Millis = 365 * DAY;

/// A token as it is, without its secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The id.
    pub id: TokenId,
    /// The user that it signs in.
    pub user: UserId,
    /// What it is for.
    pub name: String,
    /// The last four characters of the secret.
    pub hint: String,
    /// What it is narrowed to: names separated by spaces. Empty means not narrowed.
    pub scopes: String,
    /// When it was made.
    pub created: Millis,
    /// When it ends.
    pub expires: Millis,
    /// When it was revoked.
    pub revoked: Option<Millis>,
    /// Since when it is held, because a backup was restored.
    pub held: Option<Millis>,
}

impl Token {
    /// Whether it still signs its user in.
    pub fn is_good(&self, now: Millis) -> bool {
        self.revoked.is_none() && self.expires > now
    }
}

/// A new token, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewToken {
    /// The user that it signs in.
    pub user: UserId,
    /// What it is for.
    pub name: String,
    /// The hash of the secret.
    pub hash: [u8; 32],
    /// The last four characters of the secret.
    pub hint: String,
    /// What it is narrowed to. None means not narrowed.
    pub scopes: Vec<String>,
    /// When it ends.
    pub expires: Millis,
}

/// How long a token is to live.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn ttl(asked: Millis) -> Result<Millis, String> {
    match asked {
        0 => Ok(TTL),
        1..=TTL_MAX => Ok(asked),
        ..0 => Err("must not be negative".to_owned()),
        _ => Err(format!("a token lives {} days at the most", TTL_MAX / DAY)),
    }
}

/// The names of scopes in the order of those that there are, each once.
///
/// # Errors
/// A sentence that names those that there are not, and those that there are.
pub fn scopes(asked: &[String], known: &[&str]) -> Result<Vec<String>, String> {
    let unknown: Vec<_> = asked
        .iter()
        .filter(|name| !known.contains(&name.as_str()))
        .map(|name| format!("\"{name}\""))
        .collect();
    if !unknown.is_empty() {
        return Err(format!("{}: there are {}", unknown.join(", "), known.join(", ")));
    }
    let named = known.iter().filter(|name| asked.iter().any(|asked| asked == *name));
    Ok(named.map(|name| (*name).to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_life_has_an_end() {
        assert_eq!(ttl(0), Ok(TTL));
        assert_eq!(ttl(TTL_MAX), Ok(TTL_MAX));
        for bad in [-1, Millis::MIN, TTL_MAX + 1, Millis::MAX] {
            assert!(ttl(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn scopes_are_a_set_of_known_names() {
        let asked = ["setup", "read", "setup"].map(str::to_owned);
        let known = ["read", "ticket:create", "setup"];
        assert_eq!(scopes(&asked, &known).unwrap(), ["read", "setup"]);
        let problem = scopes(&["reed".to_owned(), "read".to_owned()], &known).unwrap_err();
        assert!(problem.contains("\"reed\"") && problem.contains("ticket:create"));
    }
}
