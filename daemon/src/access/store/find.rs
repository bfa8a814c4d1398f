//! Lists of requests, grants and visits.

use super::{GRANT, REQUEST, VISIT, grant, request, visit};
use crate::access::model::{Grant, Request, State, Status, Visit};
use crate::journal::Row as Event;
use crate::kernel::clock::{Millis, Window};
use crate::kernel::id::{TenantId, UserId};
use crate::kernel::page::{Answered, Asked, Key};
use crate::kernel::refusal::Refusal;
use crate::store::{List, ReadTx};

/// What the requests of a provider can be ordered by.
pub(in crate::access) const ORDER: &[Key] = &[
    Key { name: "id", column: "id", number: true },
    Key { name: "name", column: "name", number: false },
    Key { name: "created", column: "created_ms", number: true },
    Key { name: "sent", column: "sent_ms", number: true },
];
/// What the requests to a tenant can be ordered by.
pub(in crate::access) const GRANT_ORDER: &[Key] = &[
    Key { name: "id", column: "id", number: true },
    Key { name: "received", column: "received_ms", number: true },
    Key { name: "expires", column: "expires_ms", number: true },
];
/// What visits can be ordered by.
pub(in crate::access) const VISIT_ORDER: &[Key] = &[
    Key { name: "id", column: "id", number: true },
    Key { name: "entered", column: "entered_ms", number: true },
    Key { name: "left", column: "left_ms", number: true },
];
/// What the tenants can be ordered by that somebody is named for.
pub(in crate::access) const MINE_ORDER: &[Key] = &[
    Key { name: "sent", column: "request", number: true },
    Key { name: "tenant", column: "slug", number: false },
    Key { name: "expires", column: "expires_ms", number: true },
];

const TARGETS: &str = "SELECT access_targets.customer, grants.id, grants.provider, grants.message, grants.state, grants.received_ms, grants.answer, \
    grants.expires_ms, grants.answered_by, grants.answered_ms, grants.version FROM access_targets \
    JOIN grants ON grants.tenant = access_targets.customer AND grants.id = access_targets.grant_id \
    WHERE access_targets.tenant = $1 AND access_targets.request = $2 ORDER BY access_targets.customer";
/// What somebody is named for, as rows of the provider: the id is that of the customer, of which each
/// request names one.
const NAMED: &str = "(SELECT access_users.tenant AS tenant, access_users.user_id AS user_id, access_users.customer AS id, access_users.request AS request, \
    tenants.slug AS slug, tenants.name AS tenant_name, access_requests.name AS name, access_requests.sent_ms AS sent_ms, \
    grants.id AS grant_id, grants.provider AS provider, grants.message AS message, grants.state AS state, grants.received_ms AS received_ms, \
    grants.answer AS answer, grants.expires_ms AS expires_ms, grants.answered_by AS answered_by, grants.answered_ms AS answered_ms, grants.version AS version \
    FROM access_users JOIN grants ON grants.tenant = access_users.customer AND grants.id = access_users.grant_id \
    JOIN tenants ON tenants.id = access_users.customer \
    JOIN access_requests ON access_requests.tenant = access_users.tenant AND access_requests.id = access_users.request) AS named";
const OF_NAMED: &str = "named.slug, named.tenant_name, named.name, named.request, named.sent_ms, \
    named.grant_id, named.provider, named.message, named.state, named.received_ms, named.answer, \
    named.expires_ms, named.answered_by, named.answered_ms, named.version";
const BY_GRANT: &str = "(visits.grant_id = $1 OR EXISTS (SELECT 1 FROM journal WHERE journal.tenant = visits.tenant \
    AND journal.via >= 'access:' || visits.id || ':' || $1 || ':' AND journal.via < 'access:' || visits.id || ':' || $1 || ';' \
    AND journal.via >= 'access:' AND journal.via < 'access;'))";
const ACTS: &str = "SELECT count(*) FROM journal WHERE tenant = $1 AND via >= $2 AND via < $3 \
    AND via >= 'access:' AND via < 'access;' AND object_kind <> 'visit'";

/// What a request is in one tenant.
#[derive(Debug)]
pub(in crate::access) struct Target {
    /// The tenant.
    pub(in crate::access) customer: TenantId,
    /// As that tenant knows it.
    pub(in crate::access) grant: Grant,
}

/// What a request that was sent is in each tenant.
pub(in crate::access) fn targets(
    tx: &ReadTx<'_>,
    provider: TenantId,
    id: i64,
) -> Result<Vec<Target>, Refusal> {
    tx.all(TARGETS, &[provider.0.into(), id.into()], |row| {
        Ok(Target { customer: TenantId(row.int()?), grant: grant(row)? })
    })
}

/// One page of the requests of a provider.
pub(in crate::access) fn list(
    tx: &ReadTx<'_>,
    provider: TenantId,
    states: &[State],
    order: &[(Key, bool)],
    asked: &Asked,
) -> Result<(Vec<Request>, Answered), Refusal> {
    let mut list = List::new("access_requests", REQUEST, provider.0);
    if !states.is_empty() {
        let words: Vec<_> = states.iter().map(|state| format!("'{}'", state.word())).collect();
        list.and(&format!("state IN ({})", words.join(", ")), &[]);
    }
    list.page(tx, order, asked, request)
}

/// Only rows of `table` that stand so at an instant.
fn standing(list: &mut List<'_>, table: &str, statuses: &[Status], now: Millis) {
    if statuses.is_empty() {
        return;
    }
    let one = |status: &Status| match status {
        Status::Approved => format!(
            "({table}.state = 'approved' AND ({table}.expires_ms IS NULL OR {table}.expires_ms > $1))"
        ),
        Status::Expired => format!(
            "({table}.state = 'expired' OR ({table}.state = 'approved' AND {table}.expires_ms <= $1))"
        ),
        other => format!("({table}.state = '{}' AND $1 IS NOT NULL)", other.word()),
    };
    let any: Vec<_> = statuses.iter().map(one).collect();
    list.and(&format!("({})", any.join(" OR ")), &[now.into()]);
}

/// One page of the requests to a tenant.
pub(in crate::access) fn inbox(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    statuses: &[Status],
    order: &[(Key, bool)],
    asked: &Asked,
) -> Result<(Vec<Grant>, Answered), Refusal> {
    let mut list = List::new("grants", GRANT, tenant.0);
    standing(&mut list, "grants", statuses, tx.now());
    list.page(tx, order, asked, grant)
}

/// A tenant that somebody is named for, by one request.
#[derive(Debug)]
pub(in crate::access) struct Mine {
    /// Its slug.
    pub(in crate::access) slug: String,
    /// Its name.
    pub(in crate::access) tenant_name: String,
    /// The name of the request.
    pub(in crate::access) name: String,
    /// The request.
    pub(in crate::access) request: i64,
    /// When it was sent.
    pub(in crate::access) sent: Millis,
    /// As the tenant knows it.
    pub(in crate::access) grant: Grant,
}

/// One page of the tenants that a user is named for.
pub(in crate::access) fn mine(
    tx: &ReadTx<'_>,
    home: TenantId,
    user: UserId,
    statuses: &[Status],
    order: &[(Key, bool)],
    asked: &Asked,
) -> Result<(Vec<Mine>, Answered), Refusal> {
    let mut list = List::of(NAMED, "named", OF_NAMED, home.0);
    list.and("named.user_id = $1", &[user.0.into()]);
    standing(&mut list, "named", statuses, tx.now());
    list.page(tx, order, asked, |row| {
        Ok(Mine {
            slug: row.text()?.to_owned(),
            tenant_name: row.text()?.to_owned(),
            name: row.text()?.to_owned(),
            request: row.int()?,
            sent: row.int_or_null()?.unwrap_or(0),
            grant: grant(row)?,
        })
    })
}

/// Which visits are wanted.
#[derive(Debug, Default)]
pub(in crate::access) struct Only {
    /// Those that began by this request.
    pub(in crate::access) grant: Option<i64>,
    /// This one.
    pub(in crate::access) visit: Option<i64>,
    /// Those that have not ended.
    pub(in crate::access) inside: bool,
    /// Those that began then.
    pub(in crate::access) window: Window,
}

/// One page of the visits to a tenant.
pub(in crate::access) fn visits(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    only: Only,
    order: &[(Key, bool)],
    asked: &Asked,
) -> Result<(Vec<Visit>, Answered), Refusal> {
    let mut list = List::new("visits", VISIT, tenant.0);
    if let Some(grant) = only.grant {
        // By another request a visit may have gone on only, and that is seen in what was done then.
        list.and(BY_GRANT, &[grant.into()]);
    }
    if let Some(visit) = only.visit {
        list.and("visits.id = $1", &[visit.into()]);
    }
    if only.inside {
        list.and("visits.left_ms IS NULL", &[]);
    }
    if let Some(since) = only.window.since {
        list.and("visits.entered_ms >= $1", &[since.into()]);
    }
    if let Some(until) = only.window.until {
        list.and("visits.entered_ms < $1", &[until.into()]);
    }
    list.page(tx, order, asked, visit)
}

/// How somebody is signed in during a visit, as the journal has it, from the first such text to
/// behind the last.
fn by(visit: i64) -> (String, String) {
    (format!("access:{visit}:"), format!("access:{visit};"))
}

/// How many events a visit has, but for its own beginning and end.
pub(in crate::access) fn acts(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    visit: i64,
) -> Result<i64, Refusal> {
    let (from, to) = by(visit);
    let args = [tenant.0.into(), (&from).into(), (&to).into()];
    Ok(tx.first(ACTS, &args, |row| row.int())?.unwrap_or(0))
}

/// The events of a visit behind a number, oldest first.
///
/// # Errors
/// What the store answers.
pub fn events(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    visit: i64,
    after: i64,
    limit: usize,
) -> Result<Vec<Event>, Refusal> {
    let (from, to) = by(visit);
    crate::journal::by_via(tx, tenant, (&from, &to), after, limit)
}
