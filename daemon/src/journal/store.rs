//! The SQL of the journal.

use super::{Hash, body_hash, chain_hash};
use crate::kernel::clock::Millis;
use crate::kernel::id::TenantId;
use crate::kernel::refusal::{Code, Refusal};
use crate::store::{ReadTx, Row as Columns, Tx};

// Not RETURNING, for which the engine makes a table that it throws away again.
const NEXT_SEQ: &str = "UPDATE journal_heads SET seq = seq + 1 WHERE tenant = $1";
const FIRST_SEQ: &str = "INSERT INTO journal_heads (tenant, seq, chain_hash) VALUES ($1, 1, $2)";
const CHAIN_HEAD: &str = "SELECT chain_hash FROM journal_heads WHERE tenant = $1";
const SET_CHAIN_HEAD: &str = "UPDATE journal_heads SET chain_hash = $2 WHERE tenant = $1";
const INSERT: &str = "INSERT INTO journal (pos, tenant, seq, at_ms, kind, object_kind, object_id, object, actor, actor_tenant, via, request_id, body, salt, body_hash, chain_hash) \
    VALUES ((SELECT coalesce(max(pos), 0) + 1 FROM journal), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
const HEAD: &str = "SELECT seq FROM journal_heads WHERE tenant = $1";
const PAGE: &str = "SELECT seq, at_ms, kind, object_kind, object_id, object, actor, actor_tenant, via, request_id, body \
    FROM journal WHERE tenant = $1 AND seq > $2 ORDER BY seq LIMIT $3";
const OF_OBJECT: &str = "SELECT seq, at_ms, kind, object_kind, object_id, object, actor, actor_tenant, via, request_id, body \
    FROM journal WHERE tenant = $1 AND object_kind = $2 AND object_id = $3 AND seq > $4 ORDER BY seq LIMIT $5";
const BY_VIA: &str = "SELECT seq, at_ms, kind, object_kind, object_id, object, actor, actor_tenant, via, request_id, body \
    FROM journal WHERE tenant = $1 AND via >= $2 AND via < $3 AND via >= 'access:' AND via < 'access;' AND seq > $4 ORDER BY seq LIMIT $5";
const LAST_OF_KIND: &str = "SELECT seq, at_ms, kind, object_kind, object_id, object, actor, actor_tenant, via, request_id, body \
    FROM journal WHERE tenant = $1 AND object_kind = $2 AND object_id = $3 AND kind = $4 ORDER BY seq DESC LIMIT 1";
const OWN_ACTS: &str = "SELECT 1 FROM journal WHERE tenant = $1 AND seq > $2 \
    AND actor IS NOT NULL AND coalesce(actor_tenant, tenant) = tenant LIMIT 1";
const ALL: &str = "SELECT tenant, seq, at_ms, kind, object_kind, object_id, object, actor, actor_tenant, via, request_id, body \
    FROM journal WHERE pos > $1 ORDER BY pos LIMIT $2";
const SIZES: &str = "SELECT octet_length(body) FROM journal WHERE pos > $1 ORDER BY pos LIMIT $2";
const CHAIN: &str = "SELECT seq, at_ms, kind, object_kind, object_id, object, actor, actor_tenant, via, request_id, body, salt, body_hash, chain_hash \
    FROM journal WHERE tenant = $1 AND seq > $2 ORDER BY seq LIMIT 100";

/// One event as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The number in the tenant's journal.
    pub seq: i64,
    /// When it happened.
    pub at: Millis,
    /// The type, such as `ticket.closed`.
    pub kind: String,
    /// The kind of the object, such as `ticket`.
    pub object_kind: String,
    /// The id of the object.
    pub object_id: i64,
    /// The public id of the object, as it was at that moment.
    pub object: String,
    /// The user who did it; nobody when it was the system.
    pub actor: Option<i64>,
    /// The tenant that this user belongs to, where that is another one.
    pub actor_tenant: Option<i64>,
    /// How the actor had signed in.
    pub via: String,
    /// The request that did it.
    pub request: String,
    /// The change, as JSON.
    pub body: String,
}

fn read(row: &Columns<'_>) -> Result<Row, Refusal> {
    Ok(Row {
        seq: row.int()?,
        at: row.int()?,
        kind: row.text()?.to_owned(),
        object_kind: row.text()?.to_owned(),
        object_id: row.int()?,
        object: row.text()?.to_owned(),
        actor: row.int_or_null()?,
        actor_tenant: row.int_or_null()?,
        via: row.text()?.to_owned(),
        request: row.text()?.to_owned(),
        body: row.text()?.to_owned(),
    })
}

pub(super) fn next_seq(tx: &mut Tx<'_>, tenant: TenantId) -> Result<i64, Refusal> {
    if tx.keep(NEXT_SEQ, &[tenant.0.into()])? == 0 {
        let nothing: &[u8] = &[0; 32];
        tx.keep(FIRST_SEQ, &[tenant.0.into(), nothing.into()])?;
    }
    tx.first(HEAD, &[tenant.0.into()], |row| row.int())?
        .ok_or_else(|| Refusal::internal("a journal has no head"))
}

pub(super) fn chain_head(tx: &ReadTx<'_>, tenant: TenantId) -> Result<Vec<u8>, Refusal> {
    tx.first(CHAIN_HEAD, &[tenant.0.into()], |row| Ok(row.bytes()?.to_vec()))?
        .ok_or_else(|| Refusal::internal("a journal has no head"))
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    row: &Row,
    salt: &[u8],
    chain_hash: &Hash,
) -> Result<(), Refusal> {
    tx.keep(
        INSERT,
        &[
            tenant.0.into(),
            row.seq.into(),
            row.at.into(),
            (&row.kind).into(),
            (&row.object_kind).into(),
            row.object_id.into(),
            (&row.object).into(),
            row.actor.into(),
            row.actor_tenant.into(),
            (&row.via).into(),
            (&row.request).into(),
            (&row.body).into(),
            salt.into(),
            // The body and its salt give the hash of it: only where the body were gone, it had to be noted.
            [].as_slice().into(),
            chain_hash.as_slice().into(),
        ],
    )?;
    tx.keep(SET_CHAIN_HEAD, &[tenant.0.into(), chain_hash.as_slice().into()])?;
    Ok(())
}

/// The newest number of a tenant's journal; 0 when it is empty.
///
/// # Errors
/// What the store answers.
pub fn head(tx: &ReadTx<'_>, tenant: TenantId) -> Result<i64, Refusal> {
    Ok(tx.first(HEAD, &[tenant.0.into()], |row| row.int())?.unwrap_or(0))
}

/// The events of a tenant after a cursor, oldest first, at most `limit`.
///
/// # Errors
/// What the store answers.
pub fn page(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    after: i64,
    limit: usize,
) -> Result<Vec<Row>, Refusal> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    tx.all(PAGE, &[tenant.0.into(), after.into(), limit.into()], read)
}

/// The events of one object after a cursor, oldest first, at most `limit`.
///
/// # Errors
/// What the store answers.
pub fn of_object(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    object: (&str, i64),
    after: i64,
    limit: usize,
) -> Result<Vec<Row>, Refusal> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let args = [tenant.0.into(), object.0.into(), object.1.into(), after.into(), limit.into()];
    tx.all(OF_OBJECT, &args, read)
}

/// The events of somebody who is let in from another tenant, by how they are signed in: from the
/// first of these texts to before the second. Oldest first, at most `limit`.
///
/// # Errors
/// What the store answers.
pub fn by_via(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    (from, to): (&str, &str),
    after: i64,
    limit: usize,
) -> Result<Vec<Row>, Refusal> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let args = [tenant.0.into(), from.into(), to.into(), after.into(), limit.into()];
    tx.all(BY_VIA, &args, read)
}

/// The last event of one object that is of a kind.
///
/// # Errors
/// What the store answers.
pub fn last_of_kind(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    object: (&str, i64),
    kind: &str,
) -> Result<Option<Row>, Refusal> {
    let args = [tenant.0.into(), object.0.into(), object.1.into(), kind.into()];
    tx.first(LAST_OF_KIND, &args, read)
}

/// Whether a user of a tenant itself has done anything there after an event.
///
/// # Errors
/// What the store answers.
pub fn has_own_acts(tx: &ReadTx<'_>, tenant: TenantId, after: i64) -> Result<bool, Refusal> {
    Ok(tx.first(OWN_ACTS, &[tenant.0.into(), after.into()], |row| row.int())?.is_some())
}

/// The events of every tenant after a global position, in the order of the commits. For the
/// daemon's own consumers; the position never leaves it. Positions are counted from 1 without
/// gaps, so the position of the n-th row after `after` is `after + n`.
///
/// # Errors
/// What the store answers.
pub fn all(tx: &ReadTx<'_>, after: i64, limit: usize) -> Result<Vec<(TenantId, Row)>, Refusal> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    tx.all(ALL, &[after.into(), limit.into()], |row| Ok((TenantId(row.int()?), read(row)?)))
}

/// How many of the next events, `limit` at the most, have so many bytes together; one has room always.
///
/// # Errors
/// What the store answers.
pub fn fit(tx: &ReadTx<'_>, after: i64, limit: usize, bytes: i64) -> Result<usize, Refusal> {
    let (mut left, mut fit) = (bytes, 0);
    let most = i64::try_from(limit).unwrap_or(i64::MAX);
    tx.each(SIZES, &[after.into(), most.into()], |row| {
        left = left.saturating_sub(row.int()?);
        fit += usize::from(left >= 0);
        Ok(())
    })?;
    Ok(fit.max(1))
}

pub(super) fn verify(tx: &ReadTx<'_>, tenant: TenantId) -> Result<i64, Refusal> {
    let (mut last, mut head) = (0, vec![0; 32]);
    loop {
        let mut rows = 0;
        let links = tx.all(CHAIN, &[tenant.0.into(), last.into()], |columns| {
            let row = read(columns)?;
            let salt = columns.bytes()?.to_vec();
            let noted = (columns.bytes()?.to_vec(), columns.bytes()?.to_vec());
            Ok((row, salt, noted))
        })?;
        for (row, salt, (noted_body, noted_chain)) in links {
            let broken =
                |what: &str| Refusal::new(Code::Damaged, format!("event {}: {what}", row.seq));
            if row.seq != last + 1 {
                return Err(broken("the one before it is missing"));
            }
            let body = body_hash(&salt, &row.body);
            // Old rows note it.
            if !noted_body.is_empty() && body.as_slice() != noted_body {
                return Err(broken("its body is not the one that was written"));
            }
            head = chain_hash(&head, tenant, &row, &body).to_vec();
            if head != noted_chain {
                return Err(broken("it is not what was written after the one before it"));
            }
            last = row.seq;
            rows += 1;
        }
        if rows == 0 {
            break;
        }
    }
    if last > 0 && chain_head(tx, tenant)? != head {
        return Err(Refusal::new(Code::Damaged, format!("events after {last} are missing")));
    }
    Ok(last)
}
