//! The SQL of organisations.

use super::model::Org;
use crate::kernel::change::Change;
use crate::kernel::id::{OrgId, Seq, TenantId};
use crate::kernel::page::{Answered, Asked, Key};
use crate::kernel::refusal::Refusal;
use crate::kernel::text::{fold, like};
use crate::policy::{Eyes, Permit, Scope};
use crate::store::{List, ReadTx, Row, Tx, Update};

const COLUMNS: &str = "id, slug, name, external_id, created_ms, version";

fn read(row: &Row<'_>) -> Result<Org, Refusal> {
    Ok(Org {
        id: OrgId(row.int()?),
        slug: row.text()?.to_owned(),
        name: row.text()?.to_owned(),
        external_id: row.text()?.to_owned(),
        created: row.int()?,
        version: row.int()?,
    })
}

const INSERT: &str = "INSERT INTO orgs (tenant, id, slug, name, name_fold, external_id, created_ms, version) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, 1)";
const DELETE: &str = "DELETE FROM orgs WHERE tenant = $1 AND id = $2";
const OWN: &str = "INSERT INTO org_domains (tenant, domain, org) VALUES ($1, $2, $3)";
const DISOWN_ALL: &str = "DELETE FROM org_domains WHERE tenant = $1 AND org = $2";
const DOMAINS: &str =
    "SELECT domain FROM org_domains WHERE tenant = $1 AND org = $2 ORDER BY domain";
const OWNER: &str = "SELECT o.slug FROM org_domains d JOIN orgs o ON o.tenant = d.tenant AND o.id = d.org \
    WHERE d.tenant = $1 AND d.domain = $2 AND d.org <> $3";
const USERS: &str = "SELECT count(*) FROM users WHERE tenant = $1 AND org = $2 AND removed = 0";
const TAKEN: &str = "SELECT name FROM orgs WHERE tenant = $1 AND id <> $4 AND (slug = $2 OR name_fold = $3) ORDER BY name_fold = $3 DESC";

/// An organisation by its id.
pub(super) fn get(tx: &ReadTx<'_>, tenant: TenantId, id: OrgId) -> Result<Option<Org>, Refusal> {
    let sql = format!("SELECT {COLUMNS} FROM orgs WHERE tenant = $1 AND id = $2");
    tx.first(&sql, &[tenant.0.into(), id.0.into()], read)
}

/// An organisation by its slug, or else by its exact name, whoever asks.
///
/// # Errors
/// `NOT_FOUND`.
pub fn named(tx: &ReadTx<'_>, tenant: TenantId, name: &str) -> Result<Org, Refusal> {
    find(tx, tenant, name, None)
}

/// An organisation that the caller may see, by its slug, or else by its exact name.
///
/// # Errors
/// `NOT_FOUND`.
pub fn visible(tx: &ReadTx<'_>, scope: &Scope, name: &str) -> Result<Org, Refusal> {
    find(tx, scope.tenant, name, only(scope))
}

/// Requesters see their own organisation alone. No object has the id 0.
fn only(scope: &Scope) -> Option<i64> {
    (scope.eyes == Eyes::Requester).then(|| scope.org.map_or(0, |org| org.0))
}

fn find(tx: &ReadTx<'_>, tenant: TenantId, name: &str, only: Option<i64>) -> Result<Org, Refusal> {
    let sql = format!(
        "SELECT {COLUMNS} FROM orgs WHERE tenant = $1 AND (slug = $2 OR name_fold = $3) \
         AND id = coalesce($4, id) ORDER BY slug <> $2 LIMIT 1"
    );
    let folded = fold(name);
    tx.first(&sql, &[tenant.0.into(), name.into(), (&folded).into(), only.into()], read)?
        .ok_or_else(|| Refusal::not_found("org", name))
}

/// The slug of an organisation; empty for none, and for one that is not there any more.
///
/// # Errors
/// What the store answers.
pub fn slug_of(tx: &ReadTx<'_>, tenant: TenantId, id: Option<OrgId>) -> Result<String, Refusal> {
    let Some(id) = id else { return Ok(String::new()) };
    Ok(get(tx, tenant, id)?.map(|org| org.slug).unwrap_or_default())
}

/// The name of another organisation that has this name, or this slug.
pub(super) fn taken(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    slug: &str,
    name: &str,
    except: OrgId,
) -> Result<Option<String>, Refusal> {
    let folded = fold(name);
    let args = [tenant.0.into(), slug.into(), (&folded).into(), except.0.into()];
    tx.first(TAKEN, &args, |row| Ok(row.text()?.to_owned()))
}

/// The domains of an organisation, in order.
pub(super) fn domains(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    org: OrgId,
) -> Result<Vec<String>, Refusal> {
    tx.all(DOMAINS, &[tenant.0.into(), org.0.into()], |row| Ok(row.text()?.to_owned()))
}

/// The slug of the other organisation that a domain belongs to.
pub(super) fn owner(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    domain: &str,
    except: OrgId,
) -> Result<Option<String>, Refusal> {
    let args = [tenant.0.into(), domain.into(), except.0.into()];
    tx.first(OWNER, &args, |row| Ok(row.text()?.to_owned()))
}

/// How many users an organisation has.
pub(super) fn users(tx: &ReadTx<'_>, tenant: TenantId, org: OrgId) -> Result<i64, Refusal> {
    Ok(tx.first(USERS, &[tenant.0.into(), org.0.into()], |row| row.int())?.unwrap_or(0))
}

/// What organisations can be ordered by.
pub(super) const ORDER: &[Key] = &[
    Key { name: "name", column: "name_fold", number: false },
    Key { name: "id", column: "slug", number: false },
    Key { name: "created", column: "created_ms", number: true },
];

/// One page of organisations and, if asked, how many there are in all.
pub(super) fn list(
    tx: &ReadTx<'_>,
    scope: &Scope,
    search: &str,
    order: &[(Key, bool)],
    asked: &Asked,
) -> Result<(Vec<Org>, Answered), Refusal> {
    let pattern = like(search);
    let mut list = List::new("orgs", COLUMNS, scope.tenant.0);
    if let Some(org) = only(scope) {
        list.and("id = $1", &[org.into()]);
    }
    if !search.is_empty() {
        list.and("name_fold LIKE $1 ESCAPE '\\'", &[(&pattern).into()]);
    }
    list.page(tx, order, asked, read)
}

/// Does to the tables what the change says.
pub(super) fn apply<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    seq: Seq,
    change: &Change,
) -> Result<(), Refusal> {
    let (tenant, id) = (permit.tenant().0, permit.target().id);
    let name = change.text("name");
    let name_fold = fold(name);
    match change.kind.as_str() {
        "org.created" => {
            let args = [
                tenant.into(),
                seq.0.into(),
                change.text("slug").into(),
                name.into(),
                (&name_fold).into(),
                change.text("external_id").into(),
                tx.now().into(),
            ];
            tx.exec(INSERT, &args)?;
            own(tx, tenant, seq.0, change.words("domains"))
        }
        "org.removed" => {
            tx.exec(DISOWN_ALL, &[tenant.into(), id.into()])?;
            tx.exec(DELETE, &[tenant.into(), id.into()])?;
            Ok(())
        }
        _ => {
            let mut update = Update::new("orgs", tenant, id);
            if change.get("name").is_some() {
                update.set("name", name).set("name_fold", &name_fold);
            }
            update.run(tx)?;
            if change.get("domains").is_none() {
                return Ok(());
            }
            tx.exec(DISOWN_ALL, &[tenant.into(), id.into()])?;
            own(tx, tenant, id, change.words("domains"))
        }
    }
}

fn own(tx: &mut Tx<'_>, tenant: i64, org: i64, domains: &[String]) -> Result<(), Refusal> {
    for domain in domains {
        tx.exec(OWN, &[tenant.into(), domain.into(), org.into()])?;
    }
    Ok(())
}

/// Does an event of the journal again, in an empty store.
///
/// # Errors
/// What the store answers.
pub fn replay<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    seq: Seq,
    change: &Change,
) -> Result<(), Refusal> {
    apply(tx, permit, seq, change)
}
