//! The SQL of tenants.

use crate::kernel::change::Change;
use crate::kernel::id::{ServiceId, TenantId};
use crate::kernel::refusal::Refusal;
use crate::policy::Permit;
use crate::store::{ReadTx, Tx};

const GET: &str = "SELECT slug, name, number_pattern, default_service FROM tenants WHERE id = $1";
const ALL: &str = "SELECT id FROM tenants ORDER BY id";
const INSERT: &str = "INSERT INTO tenants (id, slug, name, number_pattern, created_ms, version) VALUES ($1, $2, $3, $4, $5, 1)";
const SET_DEFAULT_SERVICE: &str =
    "UPDATE tenants SET default_service = $2, version = version + 1 WHERE id = $1";

/// A tenant as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tenant {
    /// The public id.
    pub slug: String,
    /// The name.
    pub name: String,
    /// How its ticket numbers look: text with `{seq}`, and perhaps `{yy}` and `{mm}`.
    pub number_pattern: String,
    /// The service that is taken when a request names none.
    pub default_service: Option<ServiceId>,
}

/// A tenant by its id.
///
/// # Errors
/// What the store answers.
pub fn get(tx: &ReadTx<'_>, id: TenantId) -> Result<Option<Tenant>, Refusal> {
    tx.first(GET, &[id.0.into()], |row| {
        Ok(Tenant {
            slug: row.text()?.to_owned(),
            name: row.text()?.to_owned(),
            number_pattern: row.text()?.to_owned(),
            default_service: row.int_or_null()?.map(ServiceId),
        })
    })
}

/// Every tenant, in the order in which they were made. For the daemon's own checks.
///
/// # Errors
/// What the store answers.
pub fn all(tx: &ReadTx<'_>) -> Result<Vec<TenantId>, Refusal> {
    tx.all(ALL, &[], |row| Ok(TenantId(row.int()?)))
}

pub(super) fn apply<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    change: &Change,
) -> Result<(), Refusal> {
    let id = permit.tenant().0;
    if change.kind == "tenant.created" {
        let args = [
            id.into(),
            change.text("slug").into(),
            change.text("name").into(),
            change.text("number_pattern").into(),
            tx.now().into(),
        ];
        tx.exec(INSERT, &args)?;
    } else if let Some(service) = change.int("default_service") {
        tx.exec(SET_DEFAULT_SERVICE, &[id.into(), service.into()])?;
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
