//! The SQL of tokens.

use super::model::Token;
use crate::kernel::change::Change;
use crate::kernel::clock::Millis;
use crate::kernel::id::{Seq, TenantId, TokenId, UserId};
use crate::kernel::page::{Answered, Asked, Key};
use crate::kernel::refusal::{Code, Refusal};
use crate::kernel::text;
use crate::policy::{Eyes, Permit, Scope};
use crate::store::{List, ReadTx, Row, Tx};

const COLUMNS: &str =
    "id, user_id, name, hint, scopes, created_ms, expires_ms, revoked_ms, held_ms";

fn read(row: &Row<'_>) -> Result<Token, Refusal> {
    Ok(Token {
        id: TokenId(row.int()?),
        user: UserId(row.int()?),
        name: row.text()?.to_owned(),
        hint: row.text()?.to_owned(),
        scopes: row.text()?.to_owned(),
        created: row.int()?,
        expires: row.int()?,
        revoked: row.int_or_null()?,
        held: row.int_or_null()?,
    })
}

const INSERT: &str = "INSERT INTO tokens (tenant, id, user_id, name, hash, hint, scopes, created_ms, expires_ms, revoked_ms) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL)";
const REVOKE: &str = "UPDATE tokens SET revoked_ms = $3 WHERE tenant = $1 AND id = $2";
const SET_HELD: &str = "UPDATE tokens SET held_ms = $3 WHERE tenant = $1 AND id = $2";
const BY_HASH: &str = "SELECT t.tenant, t.id, t.user_id, t.scopes, t.expires_ms, t.revoked_ms, t.held_ms IS NOT NULL, coalesce(u.used_ms, 0) \
    FROM tokens t LEFT JOIN token_uses u ON u.tenant = t.tenant AND u.token = t.id WHERE t.hash = $1";
const TOUCHED: &str = "SELECT 1 FROM tokens t LEFT JOIN token_uses u ON u.tenant = t.tenant AND u.token = t.id \
    WHERE t.tenant = $1 AND t.id > $3 AND (u.used_ms IS NOT NULL OR t.held_ms IS NOT NULL OR t.user_id <> $2) LIMIT 1";
const USED: &str = "SELECT used_ms FROM token_uses WHERE tenant = $1 AND token = $2";
const TOUCH: &str = "INSERT INTO token_uses (tenant, token, used_ms) SELECT tenant, id, $2 FROM tokens WHERE hash = $1 \
    ON CONFLICT (tenant, token) DO UPDATE SET used_ms = excluded.used_ms WHERE used_ms < excluded.used_ms";

/// A token that somebody shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The tenant that it is for.
    pub tenant: TenantId,
    /// The id.
    pub id: TokenId,
    /// The user that it signs in.
    pub user: UserId,
    /// What it is narrowed to: names separated by spaces. Empty means not narrowed.
    pub scopes: String,
    /// When it ends.
    pub expires: Millis,
    /// When it was revoked.
    pub revoked: Option<Millis>,
    /// Whether it is held.
    pub held: bool,
    /// When it was last used, as far as that was noted.
    pub used: Millis,
}

/// Notes that a token was used at an instant.
///
/// # Errors
/// What the store answers.
pub fn touch(tx: &mut Tx<'_>, hash: &[u8; 32], at: Millis) -> Result<(), Refusal> {
    tx.keep(TOUCH, &[hash.as_slice().into(), at.into()])?;
    Ok(())
}

/// When a token was last used; 0 when it never was.
pub(super) fn used(tx: &ReadTx<'_>, tenant: TenantId, id: TokenId) -> Result<Millis, Refusal> {
    Ok(tx.first(USED, &[tenant.0.into(), id.0.into()], |row| row.int())?.unwrap_or(0))
}

/// Whether every token that a tenant has made since an event is that user's, and was never used. Of one that
/// a restored backup had nobody knows.
///
/// # Errors
/// What the store answers.
pub fn is_untouched(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    user: UserId,
    since: i64,
) -> Result<bool, Refusal> {
    let args = [tenant.0.into(), user.0.into(), since.into()];
    Ok(tx.first(TOUCHED, &args, |row| row.int())?.is_none())
}

/// The tokens of a tenant that were not revoked, in order of id.
pub(super) fn all_not_revoked(tx: &ReadTx<'_>, tenant: TenantId) -> Result<Vec<Token>, Refusal> {
    let sql = format!(
        "SELECT {COLUMNS} FROM tokens WHERE tenant = $1 AND revoked_ms IS NULL ORDER BY id"
    );
    tx.all(&sql, &[tenant.0.into()], read)
}

/// The token with a hash, whether it is still good or not.
///
/// # Errors
/// What the store answers.
pub fn by_hash(tx: &ReadTx<'_>, hash: &[u8; 32]) -> Result<Option<Found>, Refusal> {
    tx.first(BY_HASH, &[hash.as_slice().into()], |row| {
        Ok(Found {
            tenant: TenantId(row.int()?),
            id: TokenId(row.int()?),
            user: UserId(row.int()?),
            scopes: row.text()?.to_owned(),
            expires: row.int()?,
            revoked: row.int_or_null()?,
            held: row.flag()?,
            used: row.int()?,
        })
    })
}

/// A token by its id.
///
/// # Errors
/// What the store answers.
pub fn get(tx: &ReadTx<'_>, tenant: TenantId, id: TokenId) -> Result<Option<Token>, Refusal> {
    let sql = format!("SELECT {COLUMNS} FROM tokens WHERE tenant = $1 AND id = $2");
    tx.first(&sql, &[tenant.0.into(), id.0.into()], read)
}

/// A token that the caller may see, by its public id: an own one, and any for admins. A name means the one
/// that has it and still signs in.
pub(super) fn visible(tx: &ReadTx<'_>, scope: &Scope, name: &str) -> Result<Token, Refusal> {
    if name.parse::<i64>().is_err() {
        return named(tx, scope, name);
    }
    let sql = format!(
        "SELECT {COLUMNS} FROM tokens WHERE tenant = $1 AND id = $2 AND (user_id = $3 OR $4 = 1)"
    );
    // No object has the id 0.
    let id = name.parse::<i64>().unwrap_or(0);
    let every = scope.eyes == Eyes::Admin;
    tx.first(&sql, &[scope.tenant.0.into(), id.into(), scope.viewer.0.into(), every.into()], read)?
        .ok_or_else(|| Refusal::not_found("token", name))
}

/// The token of a name, among those that the caller may see and that still sign in.
fn named(tx: &ReadTx<'_>, scope: &Scope, name: &str) -> Result<Token, Refusal> {
    let sql = format!(
        "SELECT {COLUMNS} FROM tokens WHERE tenant = $1 AND name = $2 AND (user_id = $3 OR $4 = 1) \
        AND revoked_ms IS NULL AND expires_ms > $5 ORDER BY id LIMIT 2"
    );
    let every = scope.eyes == Eyes::Admin;
    let args =
        [scope.tenant.0.into(), name.into(), scope.viewer.0.into(), every.into(), tx.now().into()];
    let mut found = tx.all(&sql, &args, read)?;
    match found.len() {
        1 => Ok(found.swap_remove(0)),
        0 => Err(Refusal::not_found("token", name)
            .hint("say it by its number, which desk token list shows")),
        _ => Err(Refusal::new(
            Code::Invalid,
            format!("several tokens have the name \"{}\"", text::excerpt(name)),
        )
        .hint("say which by its number, which desk token list shows")
        .about(name)),
    }
}

/// The tokens of a user that were not revoked, in order of id.
pub(super) fn not_revoked(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    user: UserId,
) -> Result<Vec<Token>, Refusal> {
    let sql = format!(
        "SELECT {COLUMNS} FROM tokens WHERE tenant = $1 AND user_id = $2 AND revoked_ms IS NULL ORDER BY id"
    );
    tx.all(&sql, &[tenant.0.into(), user.0.into()], read)
}

/// What a list of tokens is narrowed to.
#[derive(Debug)]
pub(super) struct Filter {
    /// Only those of this user.
    pub(super) user: Option<UserId>,
    /// Also those that are expired or revoked.
    pub(super) all: bool,
}

/// What tokens can be ordered by.
pub(super) const ORDER: &[Key] = &[
    Key { name: "id", column: "id", number: true },
    Key { name: "name", column: "name", number: false },
    Key { name: "created", column: "created_ms", number: true },
    Key { name: "expires", column: "expires_ms", number: true },
];

/// One page of tokens and, if asked, how many there are in all.
pub(super) fn list(
    tx: &ReadTx<'_>,
    scope: &Scope,
    filter: &Filter,
    order: &[(Key, bool)],
    asked: &Asked,
) -> Result<(Vec<Token>, Answered), Refusal> {
    let mut list = List::new("tokens", COLUMNS, scope.tenant.0);
    if scope.eyes != Eyes::Admin {
        list.and("user_id = $1", &[scope.viewer.0.into()]);
    }
    if let Some(user) = filter.user {
        list.and("user_id = $1", &[user.0.into()]);
    }
    if !filter.all {
        list.and("revoked_ms IS NULL AND expires_ms > $1", &[tx.now().into()]);
    }
    list.page(tx, order, asked, read)
}

/// Does to the tables what the change says.
pub(super) fn apply<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    seq: Seq,
    change: &Change,
) -> Result<(), Refusal> {
    let tenant = permit.tenant().0;
    if change.kind == "token.created" {
        let hash = unhex(change.text("hash"))?;
        let scopes = change.words("scopes").join(" ");
        let args = [
            tenant.into(),
            seq.0.into(),
            change.need("user")?.into(),
            change.text("name").into(),
            hash.as_slice().into(),
            change.text("hint").into(),
            (&scopes).into(),
            tx.now().into(),
            change.need("expires_ms")?.into(),
        ];
        tx.exec(INSERT, &args)?;
        return Ok(());
    }
    let id = permit.target().id.into();
    match change.kind.as_str() {
        "token.held" | "token.released" => {
            tx.exec(SET_HELD, &[tenant.into(), id, change.int("held_ms").into()])?
        }
        _ => tx.exec(REVOKE, &[tenant.into(), id, change.need("revoked_ms")?.into()])?,
    };
    // What somebody did in another tenant with this token has ended too.
    let now = tx.now();
    tx.nudge(now);
    Ok(())
}

/// The hash that an event has as text.
fn unhex(text: &str) -> Result<[u8; 32], Refusal> {
    let bad = || Refusal::internal("an event of a token has no hash");
    let mut hash = [0; 32];
    if text.len() != 2 * hash.len() {
        return Err(bad());
    }
    for (byte, at) in hash.iter_mut().zip((0..).step_by(2)) {
        let digits = text.get(at..at + 2).ok_or_else(bad)?;
        *byte = u8::from_str_radix(digits, 16).map_err(|_| bad())?;
    }
    Ok(hash)
}

/// Does an event of the journal again, in an empty store.
///
/// # Errors
/// What the store answers.
pub fn replay<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    seq: Seq,
    change: &Change,
) -> Result<(), Refusal> {
    apply(tx, permit, seq, change)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::random::hex;

    #[test]
    fn a_hash_survives_the_journal() {
        let mut hash = [0; 32];
        for (at, byte) in (0_u8..).zip(&mut hash) {
            *byte = at.wrapping_mul(37);
        }
        assert_eq!(unhex(&hex(&hash)).unwrap(), hash);
        assert!(unhex("").is_err() && unhex(&"é".repeat(32)).is_err());
    }
}
