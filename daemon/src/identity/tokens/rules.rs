//! What a decision about a token changes. Pure: no store, no clock.

use super::model::{NewToken, Token};
use crate::kernel::change::Change;
use crate::kernel::clock::Millis;
use crate::kernel::random::hex;
use crate::kernel::refusal::{Code, Refusal};

/// Makes a token. The hash is in the event, because the tables must follow from the journal.
pub fn create(new: &NewToken) -> Change {
    Change::new("token.created")
        .made("user", new.user.0)
        .made("name", &new.name)
        .made("hash", hex(&new.hash).as_str())
        .made("hint", &new.hint)
        .made("scopes", new.scopes.clone())
        .made("expires_ms", new.expires)
}

/// Ends a token; nothing when it was ended before.
pub fn revoke(token: &Token, now: Millis) -> Change {
    let revoked = token.revoked.unwrap_or(now);
    Change::new("token.revoked").with("revoked_ms", token.revoked, Some(revoked))
}

/// Holds a token; nothing when it is held.
pub fn hold(token: &Token, now: Millis) -> Change {
    Change::new("token.held").with("held_ms", token.held, Some(token.held.unwrap_or(now)))
}

/// Lets a token that is held sign in again; nothing when it is not held.
pub fn release(token: &Token) -> Change {
    Change::new("token.released").with("held_ms", token.held, None::<Millis>)
}

/// What a token may be narrowed to by a caller who has these scopes: no token is wider than the
/// one that made it. A caller without any is not narrowed.
///
/// # Errors
/// `DENIED` for a scope that the caller does not have.
pub fn narrow(caller: &[String], asked: &[String]) -> Result<Vec<String>, Refusal> {
    if caller.is_empty() {
        return Ok(asked.to_vec());
    }
    if let Some(name) = asked.iter().find(|name| !caller.contains(*name)) {
        return Err(Refusal::new(
            Code::Denied,
            format!("your token is not for {name}, so you cannot make one that is"),
        )
        .hint(format!("ask for some of {}", caller.join(", "))));
    }
    Ok(if asked.is_empty() { caller.to_vec() } else { asked.to_vec() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::id::{TokenId, UserId};

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn no_token_is_wider_than_the_one_that_made_it() {
        let own = names(&["read", "setup"]);
        assert_eq!(narrow(&own, &[]).unwrap(), own);
        assert_eq!(narrow(&own, &names(&["read"])).unwrap(), ["read"]);
        assert_eq!(narrow(&own, &names(&["ticket:work"])).unwrap_err().code, Code::Denied);
        assert!(narrow(&[], &[]).unwrap().is_empty());
        assert_eq!(narrow(&[], &names(&["read"])).unwrap(), ["read"]);
    }

    #[test]
    fn a_token_ends_once() {
        let token = Token {
            id: TokenId(3),
            user: UserId(2),
            name: "ci".into(),
            hint: "abcd".into(),
            scopes: String::new(),
            created: 1,
            expires: 9,
            revoked: None,
            held: None,
        };
        assert_eq!(revoke(&token, 5).int("revoked_ms"), Some(5));
        assert!(revoke(&Token { revoked: Some(4), ..token.clone() }, 5).is_empty());
        assert_eq!(hold(&token, 5).int("held_ms"), Some(5));
        assert!(release(&token).is_empty());
        let held = Token { held: Some(4), ..token };
        assert!(hold(&held, 5).is_empty());
        assert_eq!((release(&held).set.len(), release(&held).int("held_ms")), (1, None));
    }
}
