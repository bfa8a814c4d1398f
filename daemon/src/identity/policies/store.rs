//! The SQL of policies.

use super::KNOWN;
use crate::kernel::change::Change;
use crate::kernel::id::TenantId;
use crate::kernel::refusal::Refusal;
use crate::policy::Permit;
use crate::store::{ReadTx, Tx};

const GET: &str = "SELECT value FROM policies WHERE tenant = $1 AND name = $2";
const SET: &str = "INSERT INTO policies (tenant, name, value) VALUES ($1, $2, $3) \
    ON CONFLICT (tenant, name) DO UPDATE SET value = excluded.value";
const UNSET: &str = "DELETE FROM policies WHERE tenant = $1 AND name = $2";

/// What the tenant has set, if it has.
pub(super) fn set_value(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    key: &str,
) -> Result<Option<String>, Refusal> {
    tx.first(GET, &[tenant.0.into(), key.into()], |row| Ok(row.text()?.to_owned()))
}

/// What holds in a tenant.
///
/// # Errors
/// What the store answers; `INTERNAL` for a key that there is not.
pub fn value(tx: &ReadTx<'_>, tenant: TenantId, key: &str) -> Result<String, Refusal> {
    if let Some(value) = set_value(tx, tenant, key)? {
        return Ok(value);
    }
    KNOWN
        .iter()
        .find(|known| known.key == key)
        .map(|known| known.default.to_owned())
        .ok_or_else(|| Refusal::internal(format!("there is no policy {key}")))
}

/// Does to the tables what the change says: each field is a key.
pub(super) fn apply<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    change: &Change,
) -> Result<(), Refusal> {
    let tenant = permit.tenant().0;
    for set in &change.set {
        match change.text(&set.field) {
            "" => tx.exec(UNSET, &[tenant.into(), (&set.field).into()])?,
            value => tx.exec(SET, &[tenant.into(), (&set.field).into(), value.into()])?,
        };
    }
    Ok(())
}

/// Does an event of the journal again, in an empty store.
///
/// # Errors
/// What the store answers.
pub fn replay<A>(tx: &mut Tx<'_>, permit: &Permit<A>, change: &Change) -> Result<(), Refusal> {
    apply(tx, permit, change)
}
