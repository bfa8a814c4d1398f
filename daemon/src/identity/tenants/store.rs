//! The SQL of tenants.

use super::State;
use crate::kernel::change::Change;
use crate::kernel::clock::Millis;
use crate::kernel::id::{ServiceId, TenantId, UserId};
use crate::kernel::page::Key;
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::Permit;
use crate::store::{ReadTx, Row, Tx};

const COLUMNS: &str = "id, slug, name, provider, state, first_admin, number_pattern, default_service, created_ms, version";
const INSERT: &str = "INSERT INTO tenants (id, slug, name, provider, state, number_pattern, created_ms, version) VALUES ($1, $2, $3, $4, $5, $6, $7, 1)";
const NEXT: &str = "SELECT max(id) + 1 FROM tenants";
const CUSTOMER: &str =
    "SELECT id, state FROM tenants WHERE coalesce(provider, 0) = $1 AND slug = $2";
const WITH_SLUG: &str = "SELECT t.id FROM tenants t LEFT JOIN tenants p ON p.id = t.provider \
    WHERE t.slug = $1 OR p.slug || '/' || t.slug = $1 ORDER BY t.id LIMIT 8";
const SET_NAME: &str = "UPDATE tenants SET name = $2, version = version + 1 WHERE id = $1";
const SET_STATE: &str = "UPDATE tenants SET state = $2, version = version + 1 WHERE id = $1";
const SET_FIRST_ADMIN: &str =
    "UPDATE tenants SET first_admin = $2, version = version + 1 WHERE id = $1";
const ALL: &str = "SELECT id FROM tenants ORDER BY id";
const SET_DEFAULT_SERVICE: &str =
    "UPDATE tenants SET default_service = $2, version = version + 1 WHERE id = $1";

/// What tenants can be ordered by.
pub(super) const ORDER: &[Key] = &[
    Key { name: "id", column: "slug", number: false },
    Key { name: "name", column: "name", number: false },
    Key { name: "created", column: "created_ms", number: true },
];

/// A tenant as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tenant {
    /// The id.
    pub id: TenantId,
    /// The public id, unique under the provider.
    pub slug: String,
    /// The name.
    pub name: String,
    /// Whose customer it is.
    pub provider: Option<TenantId>,
    /// Where it stands.
    pub state: State,
    /// To whom it is handed over.
    pub first_admin: Option<UserId>,
    /// How its ticket numbers look: text with `{seq}`, and perhaps `{yy}` and `{mm}`.
    pub number_pattern: String,
    /// The service that is taken when a request names none.
    pub default_service: Option<ServiceId>,
    /// When it was made.
    pub created: Millis,
    /// Grows by one with each change.
    pub version: i64,
}

fn read(row: &Row<'_>) -> Result<Tenant, Refusal> {
    Ok(Tenant {
        id: TenantId(row.int()?),
        slug: row.text()?.to_owned(),
        name: row.text()?.to_owned(),
        provider: row.int_or_null()?.map(TenantId),
        state: state(row.text()?)?,
        first_admin: row.int_or_null()?.map(UserId),
        number_pattern: row.text()?.to_owned(),
        default_service: row.int_or_null()?.map(ServiceId),
        created: row.int()?,
        version: row.int()?,
    })
}

fn state(word: &str) -> Result<State, Refusal> {
    State::from_word(word).ok_or_else(|| {
        Refusal::new(Code::Damaged, format!("a tenant is {word}, which is no state"))
    })
}

/// A tenant by its id.
///
/// # Errors
/// What the store answers.
pub fn get(tx: &ReadTx<'_>, id: TenantId) -> Result<Option<Tenant>, Refusal> {
    tx.first(&format!("SELECT {COLUMNS} FROM tenants WHERE id = $1"), &[id.0.into()], read)
}

/// The customer of a provider with a slug, and where it stands.
///
/// # Errors
/// What the store answers.
pub fn customer(
    tx: &ReadTx<'_>,
    provider: TenantId,
    slug: &str,
) -> Result<Option<(TenantId, State)>, Refusal> {
    tx.first(CUSTOMER, &[provider.0.into(), slug.into()], |row| {
        Ok((TenantId(row.int()?), state(row.text()?)?))
    })
}

/// A tenant and its customers, in order of slug, the tenant itself first.
pub(super) fn family(tx: &ReadTx<'_>, id: TenantId) -> Result<Vec<Tenant>, Refusal> {
    let sql = format!(
        "SELECT {COLUMNS} FROM tenants WHERE id = $1 OR provider = $1 ORDER BY id <> $1, slug"
    );
    tx.all(&sql, &[id.0.into()], read)
}

/// The tenants with a slug, or with `provider/slug`, for those who sign in; oldest first, a few at
/// the most.
///
/// # Errors
/// What the store answers.
pub fn with_slug(tx: &ReadTx<'_>, slug: &str) -> Result<Vec<TenantId>, Refusal> {
    tx.all(WITH_SLUG, &[slug.into()], |row| Ok(TenantId(row.int()?)))
}

/// The id of the next tenant.
pub(super) fn next_id(tx: &ReadTx<'_>) -> Result<TenantId, Refusal> {
    Ok(TenantId(tx.first(NEXT, &[], |row| row.int())?.unwrap_or(1)))
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
            change.int("provider").into(),
            change.text("state").into(),
            change.text("number_pattern").into(),
            tx.now().into(),
        ];
        tx.exec(INSERT, &args)?;
        return Ok(());
    }
    for set in &change.set {
        let (text, int) = (change.text(&set.field), change.int(&set.field));
        match set.field.as_str() {
            "name" => tx.exec(SET_NAME, &[id.into(), text.into()])?,
            "state" => tx.exec(SET_STATE, &[id.into(), text.into()])?,
            "first_admin" => tx.exec(SET_FIRST_ADMIN, &[id.into(), int.into()])?,
            "default_service" => tx.exec(SET_DEFAULT_SERVICE, &[id.into(), int.into()])?,
            // A note: nothing of the tenant itself is different.
            _ => 0,
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
