//! The SQL of second factors. They are no part of the history, which only tells that there is one.

use crate::kernel::id::{TenantId, UserId};
use crate::kernel::refusal::Refusal;
use crate::store::{ReadTx, Tx};

const GET: &str = "SELECT sealed, confirmed, device, last_step FROM second_factors WHERE tenant = $1 AND user_id = $2";
const PUT: &str = "INSERT INTO second_factors (tenant, user_id, sealed, confirmed, device, last_step) VALUES ($1, $2, $3, 0, '', 0) \
    ON CONFLICT (tenant, user_id) DO UPDATE SET sealed = excluded.sealed, confirmed = 0, device = '', last_step = second_factors.last_step";
const CONFIRM: &str =
    "UPDATE second_factors SET confirmed = 1, device = $3 WHERE tenant = $1 AND user_id = $2";
const STEP: &str = "UPDATE second_factors SET last_step = $3 WHERE tenant = $1 AND user_id = $2 AND last_step < $3";
const REMOVE: &str = "DELETE FROM second_factors WHERE tenant = $1 AND user_id = $2";
const CODES: &str = "SELECT count(*) FROM recovery_codes WHERE tenant = $1 AND user_id = $2";
const DROP_CODES: &str = "DELETE FROM recovery_codes WHERE tenant = $1 AND user_id = $2";
const ADD_CODE: &str = "INSERT INTO recovery_codes (tenant, user_id, hash) VALUES ($1, $2, $3)";
const USE_CODE: &str =
    "DELETE FROM recovery_codes WHERE tenant = $1 AND user_id = $2 AND hash = $3";
const HELD: &str = "SELECT 1 FROM token_holds WHERE tenant = $1 AND user_id = $2";
const HOLD: &str = "INSERT INTO token_holds (tenant, user_id) VALUES ($1, $2) ON CONFLICT (tenant, user_id) DO NOTHING";
const UNHOLD: &str = "DELETE FROM token_holds WHERE tenant = $1 AND user_id = $2";

const FACTORS: &str = "SELECT count(*) FROM second_factors WHERE tenant = $1 AND confirmed = 1";
const PASS_STEPS: &str =
    "UPDATE second_factors SET last_step = $2 WHERE tenant = $1 AND last_step < $2";
const FORGET_CODES: &str = "DELETE FROM recovery_codes WHERE tenant = $1";

const FORGET_TENANT: [&str; 3] = [
    "DELETE FROM second_factors WHERE tenant = $1",
    "DELETE FROM recovery_codes WHERE tenant = $1",
    "DELETE FROM token_holds WHERE tenant = $1",
];

/// A second factor as it is stored.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Factor {
    pub(super) sealed: Vec<u8>,
    pub(super) confirmed: bool,
    pub(super) device: String,
    /// The last 30 seconds whose code was used; those before are used up with it.
    pub(super) last_step: i64,
}

pub(super) fn get(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    user: UserId,
) -> Result<Option<Factor>, Refusal> {
    tx.first(GET, &[tenant.0.into(), user.0.into()], |row| {
        Ok(Factor {
            sealed: row.bytes()?.to_vec(),
            confirmed: row.flag()?,
            device: row.text()?.to_owned(),
            last_step: row.int()?,
        })
    })
}

pub(super) fn begin(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    user: UserId,
    sealed: &[u8],
) -> Result<(), Refusal> {
    tx.keep(PUT, &[tenant.0.into(), user.0.into(), sealed.into()])?;
    Ok(())
}

pub(super) fn confirm(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    user: UserId,
    device: &str,
) -> Result<(), Refusal> {
    tx.keep(CONFIRM, &[tenant.0.into(), user.0.into(), device.into()])?;
    tx.keep(UNHOLD, &[tenant.0.into(), user.0.into()])?;
    Ok(())
}

/// Uses a code up; no when it was used before.
pub(super) fn use_step(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    user: UserId,
    step: i64,
) -> Result<bool, Refusal> {
    Ok(tx.keep(STEP, &[tenant.0.into(), user.0.into(), step.into()])? == 1)
}

pub(super) fn remove(tx: &mut Tx<'_>, tenant: TenantId, user: UserId) -> Result<(), Refusal> {
    let key = [tenant.0.into(), user.0.into()];
    tx.keep(REMOVE, &key)?;
    tx.keep(DROP_CODES, &key)?;
    tx.keep(HOLD, &key)?;
    Ok(())
}

pub(super) fn set_codes(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    user: UserId,
    hashes: &[[u8; 32]],
) -> Result<(), Refusal> {
    tx.keep(DROP_CODES, &[tenant.0.into(), user.0.into()])?;
    for hash in hashes {
        tx.keep(ADD_CODE, &[tenant.0.into(), user.0.into(), hash.as_slice().into()])?;
    }
    Ok(())
}

/// Uses a recovery code up; no when there is no such code.
pub(super) fn use_code(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    user: UserId,
    hash: &[u8; 32],
) -> Result<bool, Refusal> {
    Ok(tx.keep(USE_CODE, &[tenant.0.into(), user.0.into(), hash.as_slice().into()])? == 1)
}

pub(super) fn codes(tx: &ReadTx<'_>, tenant: TenantId, user: UserId) -> Result<i64, Refusal> {
    Ok(tx.first(CODES, &[tenant.0.into(), user.0.into()], |row| row.int())?.unwrap_or(0))
}

/// Whether the tokens of a user rest until another second factor is enrolled.
///
/// # Errors
/// What the store answers.
pub fn tokens_rest(tx: &ReadTx<'_>, tenant: TenantId, user: UserId) -> Result<bool, Refusal> {
    tx.exists(HELD, &[tenant.0.into(), user.0.into()])
}

/// Uses up every code up to this step, and every recovery code; answers how many second factors there
/// are.
pub(super) fn pass(tx: &mut Tx<'_>, tenant: TenantId, step: i64) -> Result<i64, Refusal> {
    tx.keep(PASS_STEPS, &[tenant.0.into(), step.into()])?;
    tx.keep(FORGET_CODES, &[tenant.0.into()])?;
    Ok(tx.first(FACTORS, &[tenant.0.into()], |row| row.int())?.unwrap_or(0))
}

/// Forgets every second factor of a tenant that is handed over.
///
/// # Errors
/// What the store answers.
pub fn forget_tenant(tx: &mut Tx<'_>, tenant: TenantId) -> Result<(), Refusal> {
    for forget in FORGET_TENANT {
        tx.keep(forget, &[tenant.0.into()])?;
    }
    Ok(())
}
