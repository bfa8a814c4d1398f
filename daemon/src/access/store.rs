//! The SQL of requests, grants and visits. It is the one place where rows of two tenants are read
//! together: a request of the provider and what became of it in a customer's tenant.

mod apply;
mod find;

pub(super) use apply::{apply, forget_secret, keep_secret};
pub use find::events;
pub(super) use find::{
    GRANT_ORDER, MINE_ORDER, Mine, ORDER, Only, Target, VISIT_ORDER, acts, inbox, list, mine,
    targets, visits,
};

use super::held::Hash;
use super::model::{Cause, Grant, Request, State, Status, Visit};
use crate::kernel::clock::Millis;
use crate::kernel::id::{TenantId, UserId};
use crate::kernel::refusal::Refusal;
use crate::policy::{Mode, Via};
use crate::store::{ReadTx, Row};

const REQUEST: &str =
    "id, name, message, state, associations, creator, created_ms, sent_ms, version";
const GRANT: &str = "grants.id, grants.provider, grants.message, grants.state, grants.received_ms, grants.answer, \
    grants.expires_ms, grants.answered_by, grants.answered_ms, grants.version";
const VISIT: &str = "visits.tenant, visits.id, visits.home, visits.user_id, visits.grant_id, visits.mode, \
    visits.entered_ms, visits.left_ms, visits.cause";

const IN_FORCE: &str = "SELECT 1 FROM grants WHERE tenant = $1 AND provider = $2 AND state = 'approved' \
    AND coalesce(expires_ms, $3 + 1) > $3";
const APPROVED: &str = "SELECT id FROM grants WHERE tenant = $1 AND state = 'approved' ORDER BY id";
const PENDING: &str =
    "SELECT count(*) FROM grants WHERE tenant = $1 AND provider = $2 AND state = 'pending'";
const REQUEST_OF: &str =
    "SELECT request FROM access_targets WHERE tenant = $1 AND customer = $2 AND grant_id = $3";
const USERS_OF: &str = "SELECT user_id FROM access_users WHERE tenant = $1 AND customer = $2 AND grant_id = $3 ORDER BY user_id";
const EXPIRED: &str = "SELECT tenant, id FROM grants WHERE state = 'approved' AND expires_ms IS NOT NULL AND expires_ms <= $1 ORDER BY expires_ms, tenant, id LIMIT $2";
const NEXT_EXPIRY: &str =
    "SELECT min(expires_ms) FROM grants WHERE state = 'approved' AND expires_ms IS NOT NULL";
const NEXT_END: &str = "SELECT min(expires_ms) FROM visit_secrets";
const HOSTS_OF: &str = "SELECT DISTINCT tenant FROM visits WHERE home = $1 AND user_id = $2 AND left_ms IS NULL ORDER BY tenant";
const SECRET: &str =
    "SELECT tenant, visit, hash, via, via_id, leased, expires_ms FROM visit_secrets";

fn word<T>(word: &str, found: Option<T>) -> Result<T, Refusal> {
    found.ok_or_else(|| {
        Refusal::internal(format!("the store has the word {word} for tenant access"))
    })
}

fn request(row: &Row<'_>) -> Result<Request, Refusal> {
    Ok(Request {
        id: row.int()?,
        name: row.text()?.to_owned(),
        message: row.text()?.to_owned(),
        state: {
            let state = row.text()?;
            word(state, State::from_word(state))?
        },
        associations: serde_json::from_str(row.text()?)
            .map_err(|error| Refusal::internal(format!("stored associations: {error}")))?,
        creator: UserId(row.int()?),
        created: row.int()?,
        sent: row.int_or_null()?,
        version: row.int()?,
    })
}

fn grant(row: &Row<'_>) -> Result<Grant, Refusal> {
    Ok(Grant {
        id: row.int()?,
        provider: TenantId(row.int()?),
        message: row.text()?.to_owned(),
        said: {
            let said = row.text()?;
            word(said, Status::from_word(said))?
        },
        received: row.int()?,
        answer: row.text()?.to_owned(),
        expires: row.int_or_null()?,
        answered_by: row.int_or_null()?.map(UserId),
        answered: row.int_or_null()?,
        version: row.int()?,
    })
}

fn visit(row: &Row<'_>) -> Result<Visit, Refusal> {
    Ok(Visit {
        tenant: TenantId(row.int()?),
        id: row.int()?,
        home: TenantId(row.int()?),
        user: UserId(row.int()?),
        grant: row.int_or_null()?,
        mode: {
            let mode = row.text()?;
            word(mode, Mode::from_word(mode))?
        },
        entered: row.int()?,
        left: row.int_or_null()?,
        cause: Cause::from_word(row.text()?),
    })
}

/// The request of a provider that a name means: the draft of that name, else the newest.
pub(super) fn named(
    tx: &ReadTx<'_>,
    provider: TenantId,
    name: &str,
) -> Result<Option<Request>, Refusal> {
    let sql = format!(
        "SELECT {REQUEST} FROM access_requests WHERE tenant = $1 AND name = $2 \
        ORDER BY state = 'draft' DESC, id DESC LIMIT 1"
    );
    tx.first(&sql, &[provider.0.into(), name.into()], request)
}

/// The requests of a name of which something can still come, oldest first.
pub(super) fn going_on(
    tx: &ReadTx<'_>,
    provider: TenantId,
    name: &str,
) -> Result<Vec<Request>, Refusal> {
    let sql = format!(
        "SELECT {REQUEST} FROM access_requests WHERE tenant = $1 AND name = $2 AND (state = 'draft' OR EXISTS \
        (SELECT 1 FROM access_targets JOIN grants ON grants.tenant = access_targets.customer AND grants.id = access_targets.grant_id \
        WHERE access_targets.tenant = $1 AND access_targets.request = access_requests.id AND (grants.state = 'pending' \
        OR (grants.state = 'approved' AND (grants.expires_ms IS NULL OR grants.expires_ms > $3))))) ORDER BY id"
    );
    tx.all(&sql, &[provider.0.into(), name.into(), tx.now().into()], request)
}

/// The draft of a name.
pub(super) fn draft(
    tx: &ReadTx<'_>,
    provider: TenantId,
    name: &str,
) -> Result<Option<Request>, Refusal> {
    let sql = format!(
        "SELECT {REQUEST} FROM access_requests WHERE tenant = $1 AND name = $2 AND state = 'draft'"
    );
    tx.first(&sql, &[provider.0.into(), name.into()], request)
}

/// A request by its number.
pub(super) fn get(
    tx: &ReadTx<'_>,
    provider: TenantId,
    id: i64,
) -> Result<Option<Request>, Refusal> {
    let sql = format!("SELECT {REQUEST} FROM access_requests WHERE tenant = $1 AND id = $2");
    tx.first(&sql, &[provider.0.into(), id.into()], request)
}

/// A request that a tenant was sent, by its number.
pub(super) fn received(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    id: i64,
) -> Result<Option<Grant>, Refusal> {
    let sql = format!("SELECT {GRANT} FROM grants WHERE tenant = $1 AND id = $2");
    tx.first(&sql, &[tenant.0.into(), id.into()], grant)
}

/// Every request to a tenant that names a user of its provider, in order of number.
pub(super) fn naming(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    home: TenantId,
    user: UserId,
) -> Result<Vec<Grant>, Refusal> {
    let sql = format!(
        "SELECT {GRANT} FROM access_users JOIN grants ON grants.tenant = access_users.customer AND grants.id = access_users.grant_id \
        WHERE access_users.tenant = $1 AND access_users.user_id = $2 AND access_users.customer = $3 ORDER BY grants.id"
    );
    tx.all(&sql, &[home.0.into(), user.0.into(), tenant.0.into()], grant)
}

/// Whether any request of a provider to a tenant is in force.
pub(super) fn is_any_in_force(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    provider: TenantId,
) -> Result<bool, Refusal> {
    tx.exists(IN_FORCE, &[tenant.0.into(), provider.0.into(), tx.now().into()])
}

/// How many requests of a provider a tenant has not answered.
pub(super) fn pending(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    provider: TenantId,
) -> Result<i64, Refusal> {
    Ok(tx.first(PENDING, &[tenant.0.into(), provider.0.into()], |row| row.int())?.unwrap_or(0))
}

/// The request of the provider that a tenant knows under a number.
pub(super) fn request_of(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    grant: &Grant,
) -> Result<Option<Request>, Refusal> {
    let args = [grant.provider.0.into(), tenant.0.into(), grant.id.into()];
    match tx.first(REQUEST_OF, &args, |row| row.int())? {
        Some(id) => get(tx, grant.provider, id),
        None => Ok(None),
    }
}

/// Whom a request lets into a tenant, in order of number.
pub(super) fn users_of(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    provider: TenantId,
    grant: i64,
) -> Result<Vec<UserId>, Refusal> {
    let args = [provider.0.into(), tenant.0.into(), grant.into()];
    tx.all(USERS_OF, &args, |row| Ok(UserId(row.int()?)))
}

/// What a visit is made with.
#[derive(Debug)]
pub(super) struct Secret {
    /// The tenant that is visited.
    pub(super) tenant: TenantId,
    /// The visit.
    pub(super) visit: i64,
    /// Its hash.
    pub(super) hash: Hash,
    /// How the guest had signed in at home.
    pub(super) via: Via,
    /// Whether the visit lasts as long as somebody holds it.
    pub(super) leased: bool,
    /// When it ends at the latest.
    pub(super) expires: Millis,
}

fn secret(row: &Row<'_>) -> Result<Secret, Refusal> {
    Ok(Secret {
        tenant: TenantId(row.int()?),
        visit: row.int()?,
        hash: row
            .bytes()?
            .try_into()
            .map_err(|_| Refusal::internal("the secret of a visit has no hash"))?,
        via: {
            let (kind, id) = (row.text()?.to_owned(), row.int()?);
            word(&kind, apply::via(&kind, id))?
        },
        leased: row.int()? != 0,
        expires: row.int()?,
    })
}

/// The secret with a hash.
pub(super) fn secret_by_hash(tx: &ReadTx<'_>, hash: &[u8; 32]) -> Result<Option<Secret>, Refusal> {
    tx.first(&format!("{SECRET} WHERE hash = $1"), &[hash.as_slice().into()], secret)
}

/// The requests that a tenant has approved and nobody has ended since.
pub(super) fn approved(tx: &ReadTx<'_>, tenant: TenantId) -> Result<Vec<i64>, Refusal> {
    tx.all(APPROVED, &[tenant.0.into()], |row| row.int())
}

/// The secret of a visit.
pub(super) fn secret_of(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    visit: i64,
) -> Result<Option<Secret>, Refusal> {
    let sql = format!("{SECRET} WHERE tenant = $1 AND visit = $2");
    tx.first(&sql, &[tenant.0.into(), visit.into()], secret)
}

/// Some of the secrets that there are, of one tenant or of all, with visits behind this one.
pub(super) fn secrets(
    tx: &ReadTx<'_>,
    of: Option<TenantId>,
    (tenant, visit): (i64, i64),
    limit: i64,
) -> Result<Vec<Secret>, Refusal> {
    let sql = format!(
        "{SECRET} WHERE (tenant, visit) > ($1, $2) AND tenant = coalesce($3, tenant) ORDER BY tenant, visit LIMIT $4"
    );
    let args = [tenant.into(), visit.into(), of.map(|tenant| tenant.0).into(), limit.into()];
    tx.all(&sql, &args, secret)
}

/// A visit.
pub(super) fn visit_of(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    id: i64,
) -> Result<Option<Visit>, Refusal> {
    let sql = format!("SELECT {VISIT} FROM visits WHERE tenant = $1 AND id = $2");
    tx.first(&sql, &[tenant.0.into(), id.into()], visit)
}

/// The visits of a user that have not ended, in one tenant.
pub(super) fn open_visits(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    home: TenantId,
    user: UserId,
) -> Result<Vec<Visit>, Refusal> {
    let sql = format!(
        "SELECT {VISIT} FROM visits WHERE home = $1 AND user_id = $2 AND tenant = $3 AND left_ms IS NULL ORDER BY id"
    );
    tx.all(&sql, &[home.0.into(), user.0.into(), tenant.0.into()], visit)
}

/// The tenants that a user is inside of.
pub(super) fn hosts_of(
    tx: &ReadTx<'_>,
    home: TenantId,
    user: UserId,
) -> Result<Vec<TenantId>, Refusal> {
    tx.all(HOSTS_OF, &[home.0.into(), user.0.into()], |row| Ok(TenantId(row.int()?)))
}

/// Some of the requests whose time is over and of which that is not told yet.
pub(super) fn expired(tx: &ReadTx<'_>, limit: i64) -> Result<Vec<(TenantId, i64)>, Refusal> {
    tx.all(EXPIRED, &[tx.now().into(), limit.into()], |row| Ok((TenantId(row.int()?), row.int()?)))
}

/// When the time of the next request or visit is over.
pub(super) fn next_end(tx: &ReadTx<'_>) -> Result<Option<Millis>, Refusal> {
    let of = |sql| Ok(tx.first(sql, &[], |row| row.int_or_null())?.flatten());
    Ok(of(NEXT_EXPIRY)?.into_iter().chain(of(NEXT_END)?).min())
}
