//! The SQL of what belongs to a service beside its own row: form, process and routes as texts, their
//! revisions, and the organisations and groups that it names.

use std::collections::BTreeSet;

use crate::catalog::model::Details;
use crate::catalog::model::Step;
use crate::catalog::process;
use crate::catalog::routes::{self, Route};
use crate::groups;
use crate::identity::policies;
use crate::kernel::change::{Change, Data};
use crate::kernel::clock::Millis;
use crate::kernel::id::{GroupId, OrgId, ServiceId, TenantId};
use crate::kernel::refusal::Refusal;
use crate::store::{ReadTx, Row, Tx};

const TEXTS: &str = "SELECT form, process, routes FROM services WHERE tenant = $1 AND id = $2";
const AUDIENCE: &str =
    "SELECT org FROM service_audience WHERE tenant = $1 AND service = $2 ORDER BY org";
const OFFER: &str = "INSERT INTO service_audience (tenant, service, org) VALUES ($1, $2, $3)";
const OFFER_NOBODY: &str = "DELETE FROM service_audience WHERE tenant = $1 AND service = $2";
/// The services that name an organisation: those offered to it, and those whose routes ask for it.
const NAME_ORG: &str = "SELECT count(*) FROM \
    (SELECT service FROM service_audience WHERE tenant = $1 AND org = $2 \
    UNION SELECT service FROM service_orgs WHERE tenant = $1 AND org = $2)";
const ASK_FOR_ORG: &str = "INSERT INTO service_orgs (tenant, service, org) VALUES ($1, $2, $3)";
const ASK_FOR_NO_ORG: &str = "DELETE FROM service_orgs WHERE tenant = $1 AND service = $2";
const REVISION: &str = "SELECT form, process FROM service_revisions \
    WHERE tenant = $1 AND service = $2 AND revision = $3";
/// The revision is the one that the service has now.
const KEEP_REVISION: &str = "INSERT INTO service_revisions (tenant, service, revision, form, process) \
    SELECT tenant, id, revision, form, process FROM services WHERE tenant = $1 AND id = $2";
const COUNT_REVISION: &str = "UPDATE service_revisions SET tickets = tickets + $4, live = live + $5 \
    WHERE tenant = $1 AND service = $2 AND revision = $3";
/// A revision that no ticket has is of no use once there is another.
const DROP_UNUSED: &str = "DELETE FROM service_revisions \
    WHERE tenant = $1 AND service = $2 AND revision = $3 AND tickets = 0";
const DROP_REVISIONS: &str = "DELETE FROM service_revisions WHERE tenant = $1 AND service = $2";
const NAME_GROUP: &str =
    "INSERT INTO service_groups (tenant, service, revision, group_id) VALUES ($1, $2, $3, $4)";
const NAME_NONE: &str =
    "DELETE FROM service_groups WHERE tenant = $1 AND service = $2 AND revision = $3";
const NAME_NEVER: &str = "DELETE FROM service_groups WHERE tenant = $1 AND service = $2";
const OF_GROUP: &str = "SELECT id FROM services WHERE tenant = $1 AND group_id = $2 \
    UNION SELECT s.id FROM service_groups g \
    JOIN services s ON s.tenant = g.tenant AND s.id = g.service AND g.revision IN (0, s.revision) \
    WHERE g.tenant = $1 AND g.group_id = $2 \
    ORDER BY 1";
/// All groups that a service leads to: as its own, by its routes, by the steps of any revision.
const ALL_GROUPS: &str = "SELECT group_id FROM services WHERE tenant = $1 AND id = $2 AND group_id IS NOT NULL \
    UNION SELECT group_id FROM service_groups WHERE tenant = $1 AND service = $2 ORDER BY 1";
/// Those whose tickets may still come to a step of the group, and by which revision.
const LIVE_STEPS: &str = "SELECT r.service, r.revision, r.process FROM service_groups g \
    JOIN service_revisions r ON r.tenant = g.tenant AND r.service = g.service AND r.revision = g.revision \
    WHERE g.tenant = $1 AND g.group_id = $2 AND r.live > 0 ORDER BY r.service, r.revision";
const LOOK_NO_MORE: &str = "DELETE FROM reroutes WHERE tenant = $1 AND service = $2";
const LOOK_AGAIN: &str = "INSERT INTO reroutes (tenant, service, behind_ms, behind) VALUES ($1, $2, 0, 0) \
    ON CONFLICT (tenant, service) DO UPDATE SET behind_ms = 0, behind = 0";

/// Form, process, routes and audience of a service.
pub(in crate::catalog) fn details(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    id: ServiceId,
) -> Result<Details, Refusal> {
    let args = [tenant.0.into(), id.0.into()];
    let texts = tx.first(TEXTS, &args, |row| {
        Ok(Details {
            form: row.text()?.to_owned(),
            process: row.text()?.to_owned(),
            routes: row.text()?.to_owned(),
            audience: Vec::new(),
        })
    })?;
    let audience = tx.all(AUDIENCE, &args, |row| row.int())?;
    Ok(Details { audience, ..texts.unwrap_or_default() })
}

/// Form and process of a revision, as texts.
pub(in crate::catalog) fn revision(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    id: ServiceId,
    revision: i64,
) -> Result<(String, String), Refusal> {
    let read = |row: &Row<'_>| Ok((row.text()?.to_owned(), row.text()?.to_owned()));
    let found = tx.first(REVISION, &[tenant.0.into(), id.0.into(), revision.into()], read)?;
    found.ok_or_else(|| {
        Refusal::internal(format!("there is no revision {revision} of service {}", id.0))
    })
}

/// Counts tickets that have a revision: `tickets` more, and `live` more whose life is not over.
pub(super) fn count_revision(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    (id, revision): (ServiceId, i64),
    (tickets, live): (i64, i64),
) -> Result<(), Refusal> {
    // A service without form and process has none.
    if revision == 0 {
        return Ok(());
    }
    let args = [tenant.0.into(), id.0.into(), revision.into(), tickets.into(), live.into()];
    tx.exec(COUNT_REVISION, &args)?;
    Ok(())
}

/// How many services name an organisation: they are offered to it, or their routes ask for it.
///
/// # Errors
/// What the store answers.
pub fn services_of_org(tx: &ReadTx<'_>, tenant: TenantId, org: OrgId) -> Result<i64, Refusal> {
    Ok(tx.first(NAME_ORG, &[tenant.0.into(), org.0.into()], |row| row.int())?.unwrap_or(0))
}

/// The services that name a group: as their own, in their routes or in their steps.
///
/// # Errors
/// What the store answers.
pub fn services_of_group(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    group: GroupId,
) -> Result<Vec<ServiceId>, Refusal> {
    tx.all(OF_GROUP, &[tenant.0.into(), group.0.into()], |row| Ok(ServiceId(row.int()?)))
}

/// The groups that a service names: as its own, in its routes, or in the steps of any revision that it
/// keeps.
pub(in crate::catalog) fn groups_of(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    id: ServiceId,
) -> Result<Vec<GroupId>, Refusal> {
    tx.all(ALL_GROUPS, &[tenant.0.into(), id.0.into()], |row| Ok(GroupId(row.int()?)))
}

/// How many services need a group: those that name it, and those with tickets whose life is not over
/// and whose revision leads to it, by its own name or by that of a group that it took over.
///
/// # Errors
/// What the store answers.
pub fn users_of_group(tx: &ReadTx<'_>, tenant: TenantId, group: GroupId) -> Result<usize, Refusal> {
    let mut users: BTreeSet<ServiceId> =
        services_of_group(tx, tenant, group)?.into_iter().collect();
    users.extend(live_steps(tx, tenant, group)?.into_iter().map(|(service, ..)| service));
    Ok(users.len())
}

/// The processes that tickets go through whose life is not over, and which lead to a group: service,
/// revision, and the text.
pub(in crate::catalog) fn live_steps(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    group: GroupId,
) -> Result<Vec<(ServiceId, i64, String)>, Refusal> {
    let mut named = groups::handed_to(tx, tenant, group)?;
    named.push(group);
    let mut found = Vec::new();
    for group in named {
        found.extend(tx.all(LIVE_STEPS, &[tenant.0.into(), group.0.into()], |row| {
            Ok((ServiceId(row.int()?), row.int()?, row.text()?.to_owned()))
        })?);
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// Notes that the unrouted tickets of a service are to be looked at again, from the first one on.
pub(in crate::catalog) fn look_again(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    id: ServiceId,
) -> Result<(), Refusal> {
    tx.keep(LOOK_AGAIN, &[tenant.0.into(), id.0.into()])?;
    tx.nudge(Millis::MIN);
    Ok(())
}

/// What follows from a change of the row of a service, which is made already.
pub(super) fn keep(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    id: ServiceId,
    change: &Change,
) -> Result<(), Refusal> {
    let (service, sets) = ([tenant.0.into(), id.0.into()], |name| change.get(name).is_some());
    if sets("audience") {
        tx.exec(OFFER_NOBODY, &service)?;
        for org in change.ids("audience") {
            tx.exec(OFFER, &[tenant.0.into(), id.0.into(), (*org).into()])?;
        }
    }
    if let Some(set) = change.set.iter().find(|set| set.field == "revision") {
        let before = if let Data::Int(before) = set.old { before } else { 0 };
        next_revision(tx, tenant, id, before, change.need("revision")?)?;
    }
    if sets("routes") {
        name_by_routes(tx, tenant, id, change.text("routes"))?;
    }
    Ok(())
}

/// Keeps the revision that a service has now, and drops the one before if no ticket has it.
fn next_revision(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    id: ServiceId,
    before: i64,
    now: i64,
) -> Result<(), Refusal> {
    if tx.exec(DROP_UNUSED, &[tenant.0.into(), id.0.into(), before.into()])? > 0 {
        tx.exec(NAME_NONE, &[tenant.0.into(), id.0.into(), before.into()])?;
    }
    tx.exec(KEEP_REVISION, &[tenant.0.into(), id.0.into()])?;
    let (_, process) = revision(tx, tenant, id, now)?;
    let named = process::of_text(&process)?.iter().filter_map(Step::group).collect();
    name_groups(tx, tenant, (id, now), &named)
}

/// Notes the groups and organisations that the routes of a service name now.
fn name_by_routes(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    id: ServiceId,
    text: &str,
) -> Result<(), Refusal> {
    let routes = routes::of_text(text)?;
    tx.exec(NAME_NONE, &[tenant.0.into(), id.0.into(), 0_i64.into()])?;
    name_groups(tx, tenant, (id, 0), &routes.iter().map(|route| route.group).collect())?;
    tx.exec(ASK_FOR_NO_ORG, &[tenant.0.into(), id.0.into()])?;
    for org in routes.iter().flat_map(Route::orgs).collect::<BTreeSet<_>>() {
        tx.exec(ASK_FOR_ORG, &[tenant.0.into(), id.0.into(), org.0.into()])?;
    }
    Ok(())
}

fn name_groups(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    (id, revision): (ServiceId, i64),
    groups: &BTreeSet<GroupId>,
) -> Result<(), Refusal> {
    for group in groups {
        tx.exec(NAME_GROUP, &[tenant.0.into(), id.0.into(), revision.into(), group.0.into()])?;
    }
    Ok(())
}

/// Drops all that belongs to a service which is removed.
pub(super) fn forget(tx: &mut Tx<'_>, tenant: TenantId, id: ServiceId) -> Result<(), Refusal> {
    for sql in [OFFER_NOBODY, DROP_REVISIONS, NAME_NEVER, ASK_FOR_NO_ORG] {
        tx.exec(sql, &[tenant.0.into(), id.0.into()])?;
    }
    tx.keep(LOOK_NO_MORE, &[tenant.0.into(), id.0.into()])?;
    policies::forget_service(tx, tenant, id)
}
