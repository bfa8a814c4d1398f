//! The SQL of tenants.

use super::State;
use crate::kernel::change::Change;
use crate::kernel::clock::Millis;
use crate::kernel::id::{ServiceId, TenantId, UserId};
use crate::kernel::page::{Answered, Asked, Key};
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::Permit;
use crate::store::{List, ReadTx, Row, Tx};

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

const SET_NUMBER_PATTERN: &str =
    "UPDATE tenants SET number_pattern = $2, version = version + 1 WHERE id = $1";

/// A tenant and its customers, as rows of that tenant. When a customer was made that was handed over
/// is not for its provider to know, so it is not there to be ordered by either.
const FAMILY: &str = "(SELECT id AS tenant, 0 AS customer, id, slug, name, lower(name) AS name_fold, provider, \
    state, first_admin, number_pattern, default_service, created_ms, created_ms AS known_ms, version FROM tenants \
    UNION ALL SELECT coalesce(provider, 0) AS tenant, 1 AS customer, id, slug, name, lower(name) AS name_fold, provider, \
    state, first_admin, number_pattern, default_service, created_ms, \
    CASE state WHEN 'active' THEN 0 ELSE created_ms END AS known_ms, version FROM tenants) AS family";
const OF_FAMILY: &str = "family.id, family.slug, family.name, family.provider, family.state, family.first_admin, \
    family.number_pattern, family.default_service, family.created_ms, family.version";

/// What tenants can be ordered by.
pub(super) const ORDER: &[Key] = &[
    Key { name: "id", column: "slug", number: false },
    Key { name: "name", column: "name_fold", number: false },
    Key { name: "created", column: "known_ms", number: true },
];
/// The order when none is asked for: the own one, then its customers.
pub(super) const OWN_FIRST: &[(Key, bool)] = &[
    (Key { name: "own", column: "customer", number: true }, false),
    (Key { name: "id", column: "slug", number: false }, false),
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

/// The customer of a provider with a slug, with all that there is of it.
pub(super) fn customer_with(
    tx: &ReadTx<'_>,
    provider: TenantId,
    slug: &str,
) -> Result<Option<Tenant>, Refusal> {
    let sql =
        format!("SELECT {COLUMNS} FROM tenants WHERE coalesce(provider, 0) = $1 AND slug = $2");
    tx.first(&sql, &[provider.0.into(), slug.into()], read)
}

/// A tenant, and its customers where they are asked for too.
pub(super) fn list(
    tx: &ReadTx<'_>,
    id: TenantId,
    customers: bool,
    order: &[(Key, bool)],
    asked: &Asked,
) -> Result<(Vec<Tenant>, Answered), Refusal> {
    let mut list = List::of(FAMILY, "family", OF_FAMILY, id.0);
    if !customers {
        list.and("family.customer = 0", &[]);
    }
    list.page(tx, order, asked, read)
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
            "number_pattern" => tx.exec(SET_NUMBER_PATTERN, &[id.into(), text.into()])?,
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
