//! The SQL of sessions and of failed sign-ins. They are housekeeping; the history tells that
//! somebody signed in and out.

use crate::kernel::clock::{DAY, HOUR, Millis};
use crate::kernel::id::{TenantId, UserId};
use crate::kernel::page::{Answered, Asked, Key};
use crate::kernel::refusal::Refusal;
use crate::store::{List, ReadTx, Row, Tx};

/// How long a session lives that nobody uses.
pub(super) const IDLE: Millis = 12 * HOUR;
/// How long a session lives at the most.
pub(super) const LIFE: Millis = 30 * DAY;

const COLUMNS: &str = "id, user_id, device, source, by_uid, created_ms, used_ms, expires_ms";
const BY_HASH: &str = "SELECT tenant, id, user_id, device, source, by_uid, created_ms, used_ms, expires_ms FROM sessions WHERE hash = $1";
const INSERT: &str = "INSERT INTO sessions (tenant, id, user_id, hash, device, source, by_uid, created_ms, used_ms, expires_ms) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)";
const END: &str = "DELETE FROM sessions WHERE tenant = $1 AND id = $2";
const END_ALL: &str = "DELETE FROM sessions WHERE tenant = $1 AND user_id = $2";
const ANY: &str = "SELECT 1 FROM sessions WHERE tenant = $1 LIMIT 1";
const END_TENANT: &str = "DELETE FROM sessions WHERE tenant = $1";
const TOUCH: &str = "UPDATE sessions SET used_ms = $2 WHERE hash = $1 AND used_ms < $2";
const FORGET: &str = "DELETE FROM sessions WHERE tenant = $1 AND user_id = $2 AND (expires_ms <= $3 OR used_ms <= $4)";
const ATTEMPTS: &str =
    "SELECT failures, last_ms FROM attempts WHERE tenant = $1 AND login = $2 AND source = $3";
const FAILED: &str = "INSERT INTO attempts (tenant, login, source, failures, last_ms) VALUES ($1, $2, $3, $4, $5) \
    ON CONFLICT (tenant, login, source) DO UPDATE SET failures = excluded.failures, last_ms = excluded.last_ms";
const SUCCEEDED: &str = "DELETE FROM attempts WHERE tenant = $1 AND login = $2 AND source = $3";
const KNOWS: &str =
    "SELECT 1 FROM known_sources WHERE tenant = $1 AND user_id = $2 AND source = $3";
const KNOW: &str = "INSERT INTO known_sources (tenant, user_id, source) VALUES ($1, $2, $3) ON CONFLICT (tenant, user_id, source) DO NOTHING";

/// Whether nobody has signed in to a tenant with a session that is still noted.
///
/// # Errors
/// What the store answers.
pub fn has_none(tx: &ReadTx<'_>, tenant: TenantId) -> Result<bool, Refusal> {
    Ok(tx.first(ANY, &[tenant.0.into()], |row| row.int())?.is_none())
}

/// A session as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stored {
    pub(super) id: i64,
    pub(super) user: UserId,
    pub(super) device: String,
    pub(super) source: String,
    /// The operating system's user that stood for the password, where one did.
    pub(super) by_uid: Option<u32>,
    pub(super) created: Millis,
    pub(super) used: Millis,
    pub(super) expires: Millis,
}

impl Stored {
    /// Whether it still signs its user in.
    pub(super) fn is_live(&self, now: Millis) -> bool {
        self.expires > now && self.used + IDLE > now
    }
}

fn read(row: &Row<'_>) -> Result<Stored, Refusal> {
    Ok(Stored {
        id: row.int()?,
        user: UserId(row.int()?),
        device: row.text()?.to_owned(),
        source: row.text()?.to_owned(),
        by_uid: row.int_or_null()?.and_then(|uid| u32::try_from(uid).ok()),
        created: row.int()?,
        used: row.int()?,
        expires: row.int()?,
    })
}

pub(super) fn by_hash(
    tx: &ReadTx<'_>,
    hash: &[u8; 32],
) -> Result<Option<(TenantId, Stored)>, Refusal> {
    tx.first(BY_HASH, &[hash.as_slice().into()], |row| Ok((TenantId(row.int()?), read(row)?)))
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    session: &Stored,
    hash: &[u8; 32],
) -> Result<(), Refusal> {
    let args = [
        tenant.0.into(),
        session.id.into(),
        session.user.0.into(),
        hash.as_slice().into(),
        (&session.device).into(),
        (&session.source).into(),
        session.by_uid.map(i64::from).into(),
        session.created.into(),
        session.expires.into(),
    ];
    tx.keep(INSERT, &args)?;
    // The user's sessions that have ended by themselves are of no use any more.
    let (now, idle) = (session.created, session.created - IDLE);
    tx.keep(FORGET, &[tenant.0.into(), session.user.0.into(), now.into(), idle.into()])?;
    Ok(())
}

/// A live session of somebody whose sessions the caller may see.
pub(super) fn get(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    id: i64,
    of: Option<UserId>,
) -> Result<Option<Stored>, Refusal> {
    let sql = format!(
        "SELECT {COLUMNS} FROM sessions WHERE tenant = $1 AND id = $2 AND user_id = coalesce($3, user_id)"
    );
    let found =
        tx.first(&sql, &[tenant.0.into(), id.into(), of.map(|user| user.0).into()], read)?;
    Ok(found.filter(|session| session.is_live(tx.now())))
}

/// What sessions can be ordered by.
pub(super) const ORDER: &[Key] = &[
    Key { name: "id", column: "id", number: true },
    Key { name: "created", column: "created_ms", number: true },
    Key { name: "used", column: "used_ms", number: true },
];

pub(super) fn list(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    user: UserId,
    order: &[(Key, bool)],
    asked: &Asked,
) -> Result<(Vec<Stored>, Answered), Refusal> {
    let mut list = List::new("sessions", COLUMNS, tenant.0);
    list.and("user_id = $1", &[user.0.into()]);
    list.and("expires_ms > $1 AND used_ms > $2", &[tx.now().into(), (tx.now() - IDLE).into()]);
    list.page(tx, order, asked, read)
}

pub(super) fn end(tx: &mut Tx<'_>, tenant: TenantId, id: i64) -> Result<bool, Refusal> {
    tell(tx);
    Ok(tx.keep(END, &[tenant.0.into(), id.into()])? > 0)
}

pub(super) fn end_all(tx: &mut Tx<'_>, tenant: TenantId, user: UserId) -> Result<usize, Refusal> {
    tell(tx);
    tx.keep(END_ALL, &[tenant.0.into(), user.0.into()])
}

/// Wakes the timers: what somebody did in another tenant while they were signed in here has ended too.
fn tell(tx: &mut Tx<'_>) {
    let now = tx.now();
    tx.nudge(now);
}

pub(super) fn end_tenant(tx: &mut Tx<'_>, tenant: TenantId) -> Result<usize, Refusal> {
    tell(tx);
    tx.keep(END_TENANT, &[tenant.0.into()])
}

pub(super) fn touch(tx: &mut Tx<'_>, hash: &[u8; 32], at: Millis) -> Result<(), Refusal> {
    tx.keep(TOUCH, &[hash.as_slice().into(), at.into()])?;
    Ok(())
}

/// How many sign-ins have failed, and when the last did.
pub(super) fn attempts(
    tx: &ReadTx<'_>,
    tenant: i64,
    login: &str,
    source: &str,
) -> Result<(i64, Millis), Refusal> {
    let found = tx.first(ATTEMPTS, &[tenant.into(), login.into(), source.into()], |row| {
        Ok((row.int()?, row.int()?))
    })?;
    Ok(found.unwrap_or((0, 0)))
}

pub(super) fn failed(
    tx: &mut Tx<'_>,
    tenant: i64,
    login: &str,
    source: &str,
    failures: i64,
) -> Result<(), Refusal> {
    let now = tx.now();
    tx.keep(FAILED, &[tenant.into(), login.into(), source.into(), failures.into(), now.into()])?;
    Ok(())
}

pub(super) fn succeeded(
    tx: &mut Tx<'_>,
    tenant: i64,
    login: &str,
    source: &str,
) -> Result<(), Refusal> {
    tx.keep(SUCCEEDED, &[tenant.into(), login.into(), source.into()])?;
    Ok(())
}

pub(super) fn knows(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    user: UserId,
    source: &str,
) -> Result<bool, Refusal> {
    tx.exists(KNOWS, &[tenant.0.into(), user.0.into(), source.into()])
}

pub(super) fn know(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    user: UserId,
    source: &str,
) -> Result<(), Refusal> {
    tx.keep(KNOW, &[tenant.0.into(), user.0.into(), source.into()])?;
    Ok(())
}
