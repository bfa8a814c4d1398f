//! The SQL of policies.

use crate::kernel::change::Change;
use crate::kernel::clock::Millis;
use crate::kernel::id::{ServiceId, TenantId};
use crate::kernel::refusal::Refusal;
use crate::policy::Permit;
use crate::store::{ReadTx, Tx};

const GET: &str = "SELECT value FROM policies WHERE tenant = $1 AND name = $2";
const ALL: &str = "SELECT name, value FROM policies WHERE tenant = $1";
const SET: &str = "INSERT INTO policies (tenant, name, value) VALUES ($1, $2, $3) \
    ON CONFLICT (tenant, name) DO UPDATE SET value = excluded.value";
const UNSET: &str = "DELETE FROM policies WHERE tenant = $1 AND name = $2";
const GET_SERVICE: &str =
    "SELECT value FROM service_policies WHERE tenant = $1 AND service = $2 AND name = $3";
const ALL_SERVICE: &str =
    "SELECT name, value FROM service_policies WHERE tenant = $1 AND service = $2";
const SET_SERVICE: &str = "INSERT INTO service_policies (tenant, service, name, value) VALUES ($1, $2, $3, $4) \
    ON CONFLICT (tenant, service, name) DO UPDATE SET value = excluded.value";
const UNSET_SERVICE: &str =
    "DELETE FROM service_policies WHERE tenant = $1 AND service = $2 AND name = $3";
const FORGET_SERVICE: &str = "DELETE FROM service_policies WHERE tenant = $1 AND service = $2";

/// The field of an event that names the service whose policies are set.
pub(super) const SERVICE: &str = "service";

/// What the tenant has set, if it has.
pub(super) fn of_tenant(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    key: &str,
) -> Result<Option<String>, Refusal> {
    tx.first(GET, &[tenant.0.into(), key.into()], |row| Ok(row.text()?.to_owned()))
}

/// What is set for a service, if it is.
pub(super) fn of_service(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    service: ServiceId,
    key: &str,
) -> Result<Option<String>, Refusal> {
    let args = [tenant.0.into(), service.0.into(), key.into()];
    tx.first(GET_SERVICE, &args, |row| Ok(row.text()?.to_owned()))
}

/// All that the tenant has set: keys and values.
pub(super) fn all_of_tenant(
    tx: &ReadTx<'_>,
    tenant: TenantId,
) -> Result<Vec<(String, String)>, Refusal> {
    tx.all(ALL, &[tenant.0.into()], |row| Ok((row.text()?.to_owned(), row.text()?.to_owned())))
}

/// All that is set for a service: keys and values.
pub(super) fn all_of_service(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    service: ServiceId,
) -> Result<Vec<(String, String)>, Refusal> {
    tx.all(ALL_SERVICE, &[tenant.0.into(), service.0.into()], |row| {
        Ok((row.text()?.to_owned(), row.text()?.to_owned()))
    })
}

/// Does to the tables what the change says: each field is a key, but for the one that names the
/// service whose they are.
pub(super) fn apply<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    change: &Change,
) -> Result<(), Refusal> {
    let tenant = permit.tenant().0;
    let service = change.int(SERVICE);
    for set in change.set.iter().filter(|set| set.field != SERVICE) {
        let (key, value) = (set.field.as_str(), change.text(&set.field));
        match (service, value) {
            (None, "") => tx.exec(UNSET, &[tenant.into(), key.into()])?,
            (None, value) => tx.exec(SET, &[tenant.into(), key.into(), value.into()])?,
            (Some(service), "") => {
                tx.exec(UNSET_SERVICE, &[tenant.into(), service.into(), key.into()])?
            }
            (Some(service), value) => {
                tx.exec(SET_SERVICE, &[tenant.into(), service.into(), key.into(), value.into()])?
            }
        };
    }
    // What falls due, and when, follows from them.
    tx.nudge(Millis::MIN);
    Ok(())
}

/// Drops what is set for a service that is removed. For the catalogue, whose own event tells of it.
///
/// # Errors
/// What the store answers.
pub fn forget_service(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    service: ServiceId,
) -> Result<(), Refusal> {
    tx.exec(FORGET_SERVICE, &[tenant.0.into(), service.0.into()])?;
    Ok(())
}

/// Does an event of the journal again, in an empty store.
///
/// # Errors
/// What the store answers.
pub fn replay<A>(tx: &mut Tx<'_>, permit: &Permit<A>, change: &Change) -> Result<(), Refusal> {
    apply(tx, permit, change)
}
