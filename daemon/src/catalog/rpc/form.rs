//! What is to be filled in for a service, and where a request would go.

use std::collections::BTreeMap;

use desk_proto::v1;

use super::parts;
use crate::catalog::model::{Approvers, Node, Step};
use crate::catalog::routes::{self, Asked, Route};
use crate::catalog::{form, nodes, opening, process, store};
use crate::groups;
use crate::identity::{orgs, users};
use crate::kernel::id::{GroupId, TenantId};
use crate::kernel::refusal::{Problems, Refusal};
use crate::policy::{Caller, scope};
use crate::store::ReadTx;

/// The form of a service, with what every request has.
pub(super) fn form(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::GetFormRequest,
) -> Result<v1::FormResponse, Refusal> {
    let node = nodes::leaf(tx, &scope(caller), "id", &request.id)?;
    let details = store::details(tx, caller.tenant, node.id)?;
    let mut fields = parts::built_in().to_vec();
    fields.extend(parts::form_wire(form::of_text(&details.form)?));
    Ok(v1::FormResponse { service: node.slug, path: node.path, revision: node.revision, fields })
}

/// Which group a request would go to, and why.
pub(super) fn explain(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::ExplainRouteRequest,
) -> Result<v1::RouteExplanation, Refusal> {
    let node = nodes::leaf(tx, &scope(caller), "id", &request.id)?;
    let org = match request.requester.as_str() {
        "" => caller.org,
        login => {
            let user = users::user_named(tx, caller, login)?;
            users::get(tx, caller.tenant, user)?.and_then(|user| user.org)
        }
    };
    let details = store::details(tx, caller.tenant, node.id)?;
    let form = form::of_text(&details.form)?;
    let mut problems = Problems::new();
    let answers = parts::answers(&request.answers);
    // Not whole: only what decides has to be said.
    let kept = opening::check(tx, caller, &form, &answers, false, &mut problems)?;
    problems.end()?;
    let routes = routes::of_text(&details.routes)?;
    let process = process::of_text(&details.process)?;
    let asked = Asked { form: &form, kept: &kept, org };
    let found = match first_work(tx, caller.tenant, &process)? {
        Some((at, group)) => Found {
            group: Some(group),
            reason: match at {
                1 => "the first step names it".to_owned(),
                at => format!("the step {at} names it"),
            },
            tried: Vec::new(),
        },
        None => by_routes(tx, caller.tenant, &node, &routes, asked)?,
    };
    Ok(v1::RouteExplanation {
        service: node.slug,
        group: groups::slug_of(tx, caller.tenant, found.group)?,
        reason: match approvals(tx, caller.tenant, &process)? {
            Some(first) => format!("{first}; then {}", found.reason),
            None => found.reason,
        },
        tried: found.tried,
    })
}

/// A group, and why it is the one.
struct Found {
    group: Option<GroupId>,
    reason: String,
    tried: Vec<v1::TriedRoute>,
}

/// The first step of work and its group; nothing where it names none, so that the routes find it.
fn first_work(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    process: &[Step],
) -> Result<Option<(usize, GroupId)>, Refusal> {
    let mut steps = process.iter().enumerate();
    let first = steps.find(|(_, step)| matches!(step, Step::Work { .. }));
    let Some((at, step)) = first else { return Ok(None) };
    let step = opening::living(tx, tenant, step.clone())?;
    Ok(step.group().map(|group| (at + 1, group)))
}

/// Who approves before anybody works; nothing where work comes first.
fn approvals(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    process: &[Step],
) -> Result<Option<String>, Refusal> {
    let mut asked = Vec::new();
    for step in process {
        let Step::Approve { by, need } = opening::living(tx, tenant, step.clone())? else { break };
        asked.push(match by {
            Approvers::Group(group) => {
                format!("{need} of {}", groups::slug_of(tx, tenant, Some(group))?)
            }
            Approvers::Users(users) => format!("{need} of {} people", users.len()),
        });
    }
    Ok(match asked.as_slice() {
        [] => None,
        [one] => Some(format!("an approval comes first, by {one}")),
        more => Some(format!("approvals come first, by {}", more.join(", by "))),
    })
}

/// The group that the routes find, or the service's own.
fn by_routes(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    node: &Node,
    routes: &[Route],
    asked: Asked<'_>,
) -> Result<Found, Refusal> {
    let mut slugs = BTreeMap::new();
    for org in routes.iter().flat_map(Route::orgs).chain(asked.org) {
        slugs.insert(org, orgs::slug_of(tx, tenant, Some(org))?);
    }
    let called = |org| slugs.get(&org).cloned().unwrap_or_default();
    let mut tried = Vec::new();
    let mut found = None;
    for (at, route) in routes::tried(routes, asked, &called).into_iter().enumerate() {
        let position = i32::try_from(at + 1).unwrap_or(i32::MAX);
        if route.fits {
            found = Some((route.group, format!("the route {position} fits: {}", route.why)));
        }
        tried.push(v1::TriedRoute {
            position,
            group: groups::slug_of(tx, tenant, Some(route.group))?,
            fits: route.fits,
            reason: route.why,
        });
    }
    if found.is_none() {
        let own = node.group.map(|group| (group, own_reason(routes).to_owned()));
        tried.push(v1::TriedRoute {
            position: 0,
            group: groups::slug_of(tx, tenant, node.group)?,
            fits: own.is_some(),
            reason: match own {
                Some(_) => "the service's own group",
                None => "the service has no group of its own",
            }
            .to_owned(),
        });
        found = own;
    }
    Ok(match found {
        Some((group, reason)) => Found { group: Some(group), reason, tried },
        None => Found {
            group: None,
            reason: "nothing fits: the ticket would stay unrouted".to_owned(),
            tried,
        },
    })
}

fn own_reason(routes: &[Route]) -> &'static str {
    match routes {
        [] => "the service has no routes: its own group gets it",
        _ => "no route fits: the service's own group gets it",
    }
}
