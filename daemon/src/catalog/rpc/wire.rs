//! Nodes as messages, and the values of messages as those of nodes.

use desk_proto::v1;

use super::{parts, steps};
use crate::catalog::model::{Kind, Node, State};
use crate::catalog::{form, process, routes, store};
use crate::groups;
use crate::kernel::id::{GroupId, TenantId};
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::policy::{Eyes, Scope};
use crate::store::ReadTx;

/// A node as the caller may see it: `full`, with all that belongs to it. Which group gets the tickets
/// and by which way is for those who work here, and a category has nothing of what only a service
/// has.
pub(super) fn wire(
    tx: &ReadTx<'_>,
    scope: &Scope,
    node: &Node,
    full: bool,
) -> Result<v1::Service, Refusal> {
    let children = if node.category { store::children(tx, scope, node.id)? } else { Vec::new() };
    let group = if scope.eyes == Eyes::Requester { None } else { node.group };
    let mut service = v1::Service {
        id: node.slug.clone(),
        path: node.path.clone(),
        name: node.name.clone(),
        parent: store::slug_of(tx, scope.tenant, node.parent)?,
        category: node.category,
        group: groups::slug_of(tx, scope.tenant, group)?,
        description: node.description.clone(),
        external_id: node.external_id.clone(),
        created_ms: node.created,
        version: node.version,
        children: children.into_iter().map(|(slug, _)| slug).collect(),
        ..v1::Service::default()
    };
    if !node.category {
        service.kind = kind_number(node.kind);
        service.state = state_number(node.state);
        service.impact = i32::from(node.impact);
        service.urgency = i32::from(node.urgency);
        service.revision = node.revision;
        belongings(tx, scope, node, full, &mut service)?;
    }
    Ok(service)
}

fn belongings(
    tx: &ReadTx<'_>,
    scope: &Scope,
    node: &Node,
    full: bool,
    service: &mut v1::Service,
) -> Result<(), Refusal> {
    if !(full || node.restricted) || (node.revision == 0 && !node.routed && !node.restricted) {
        return Ok(());
    }
    let details = store::details(tx, scope.tenant, node.id)?;
    if full {
        service.form = parts::form_wire(form::of_text(&details.form)?);
    }
    if scope.eyes == Eyes::Requester {
        return Ok(());
    }
    service.audience = parts::audience_wire(tx, scope.tenant, &details.audience)?;
    if full {
        let process = process::of_text(&details.process)?;
        service.process = steps::process_wire(tx, scope.tenant, &process)?;
        let routes = routes::of_text(&details.routes)?;
        service.routes = parts::routes_wire(tx, scope.tenant, routes)?;
    }
    Ok(())
}

fn kind_number(kind: Kind) -> i32 {
    match kind {
        Kind::Incident => v1::TicketKind::Incident.into(),
        Kind::Question => v1::TicketKind::Question.into(),
        Kind::Order => v1::TicketKind::Order.into(),
        Kind::Change => v1::TicketKind::Change.into(),
    }
}

fn state_number(state: State) -> i32 {
    match state {
        State::Draft => v1::ServiceState::Draft.into(),
        State::Active => v1::ServiceState::Active.into(),
        State::Retired => v1::ServiceState::Retired.into(),
    }
}

/// The kind that a message names.
pub(super) fn kind(number: i32) -> Result<Kind, String> {
    Kind::ALL
        .into_iter()
        .find(|kind| kind_number(*kind) == number)
        .ok_or_else(|| format!("{number} is none of {}", Kind::ALL.map(Kind::word).join(", ")))
}

/// The state that a message names.
pub(super) fn state(number: i32) -> Result<State, String> {
    State::ALL
        .into_iter()
        .find(|state| state_number(*state) == number)
        .ok_or_else(|| format!("{number} is none of {}", State::ALL.map(State::word).join(", ")))
}

/// The group with this slug or name; none for an empty text, a note of one that there is not.
pub(super) fn group(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    problems: &mut Problems,
    name: &str,
) -> Result<Option<GroupId>, Refusal> {
    if name.is_empty() {
        return Ok(None);
    }
    match groups::named(tx, tenant, name) {
        Ok(group) => Ok(Some(group.id)),
        Err(refusal) if refusal.code == Code::NotFound => {
            problems.absent("group", refusal.message);
            Ok(None)
        }
        Err(refusal) => Err(refusal),
    }
}
