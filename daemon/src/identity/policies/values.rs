//! What holds: the value of the service, else of the tenant, else what every tenant has; as text and
//! as what it means.

use std::collections::BTreeMap;

use super::model::{self, Durations};
use super::{
    AUTOCLOSE, AUTORESOLVE, DEFAULT_SERVICE, GROUP_TYPES, Known, NUMBER, PRIORITY_MATRIX, REMIND,
    STALE, store,
};
use crate::kernel::clock::Millis;
use crate::kernel::id::{ServiceId, TenantId};
use crate::kernel::refusal::{Code, Refusal};
use crate::store::ReadTx;

/// What holds in a tenant.
///
/// # Errors
/// What the store answers; `INTERNAL` for a key that there is not.
pub fn value(tx: &ReadTx<'_>, tenant: TenantId, key: &str) -> Result<String, Refusal> {
    value_for(tx, tenant, None, key)
}

/// What holds for the tickets of a service, or in the tenant.
///
/// # Errors
/// What the store answers; `INTERNAL` for a key that there is not, or that the tenant keeps itself.
pub fn value_for(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    service: Option<ServiceId>,
    key: &str,
) -> Result<String, Refusal> {
    let known = known(key)?;
    if let Some(service) = service
        && known.per_service
        && let Some(value) = store::of_service(tx, tenant, service, key)?
    {
        return Ok(value);
    }
    Ok(store::of_tenant(tx, tenant, key)?.unwrap_or_else(|| known.default.to_owned()))
}

fn known(key: &str) -> Result<&'static Known, Refusal> {
    Known::of(key)
        .filter(|known| !matches!(known.key, DEFAULT_SERVICE | NUMBER))
        .ok_or_else(|| Refusal::internal(format!("there is no policy {key} in the table")))
}

fn damaged(key: &str, value: &str) -> Refusal {
    Refusal::new(Code::Damaged, format!("policy {key} holds \"{value}\", which means nothing"))
}

/// Whether a policy of the tenant says yes.
///
/// # Errors
/// As [`value_for`].
pub fn flag(tx: &ReadTx<'_>, tenant: TenantId, key: &str) -> Result<bool, Refusal> {
    let value = value(tx, tenant, key)?;
    model::flag_of(&value).ok_or_else(|| damaged(key, &value))
}

/// The priority by impact (rows) and urgency (columns).
///
/// # Errors
/// As [`value_for`].
pub fn matrix(tx: &ReadTx<'_>, tenant: TenantId) -> Result<[[u8; 3]; 3], Refusal> {
    let value = value(tx, tenant, PRIORITY_MATRIX)?;
    model::matrix_of(&value).ok_or_else(|| damaged(PRIORITY_MATRIX, &value))
}

/// The types that a group can be of.
///
/// # Errors
/// As [`value_for`].
pub fn group_types(tx: &ReadTx<'_>, tenant: TenantId) -> Result<Vec<String>, Refusal> {
    let value = value(tx, tenant, GROUP_TYPES)?;
    Ok(value.split(' ').map(str::to_owned).collect())
}

/// The durations that hold for the tickets of a service. Who needs them for many tickets asks once
/// for each service.
///
/// # Errors
/// As [`value_for`].
pub fn durations(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    service: ServiceId,
) -> Result<Durations, Refusal> {
    let mut set: BTreeMap<String, String> = store::all_of_tenant(tx, tenant)?.into_iter().collect();
    set.extend(store::all_of_service(tx, tenant, service)?);
    let of = |key: &str| -> Result<Option<Millis>, Refusal> {
        let value = match set.get(key) {
            Some(value) => value,
            None => known(key)?.default,
        };
        model::duration_of(value).ok_or_else(|| damaged(key, value))
    };
    Ok(Durations {
        timeout: of(AUTORESOLVE)?,
        reminder: of(REMIND)?,
        close_after: of(AUTOCLOSE)?,
        stale: of(STALE)?,
    })
}
