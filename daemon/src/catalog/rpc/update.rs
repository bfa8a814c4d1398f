//! Changing and removing nodes.

use desk_proto::{call, v1};

use super::create::{EXTERNAL, ONLY_SERVICES, exists};
use super::{answer, parts, sides, steps, wire};
use crate::catalog::model::{self, DESCRIPTION_MAX, Details, Edit, Node, State};
use crate::catalog::standing::may_set_up;
use crate::catalog::{form, nodes, process, routes, rules, store};
use crate::identity::tenants;
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::kernel::text;
use crate::policy::{self, Acting, Caller, Facts, Permit, scope};
use crate::session::{expect_version, external};
use crate::store::{ReadTx, Tx};

pub(super) fn update(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::UpdateServiceRequest,
) -> Result<v1::ServiceResponse, Refusal> {
    let node = store::visible(tx, &scope(caller), &request.id)?;
    let permit: Permit<call::CatalogUpdate> = permit(tx, caller, &node)?;
    let mut problems = Problems::new();
    let details = store::details(tx, caller.tenant, node.id)?;
    let edit = edit(tx, caller, (&node, &details), request, &mut problems)?;
    let change = rules::edit(&node, &details, &edit);
    let values = problems.end();
    if values.is_ok() && change.is_empty() {
        return answer(tx, caller, node.id);
    }
    expect_version(request.write.as_ref(), &node.slug, node.version)?;
    // Requests that name no service come from everybody. What stands in the way comes before what is
    // wrong with the values, so the values themselves are asked, not what they change.
    let narrows = request.audience.as_ref().is_some_and(|audience| !audience.orgs.is_empty());
    let goes = edit.state.is_some_and(|state| state != State::Active);
    if !node.category && (narrows || goes) {
        is_not_default(tx, caller, &node)?;
    }
    values?;
    if change.get("path").is_some()
        && let Some(there) = store::at_path(tx, caller.tenant, change.text("path"))?
        && there.id != node.id
    {
        return Err(exists(&there));
    }
    nodes::record(tx, &permit, &node, &change)?;
    answer(tx, caller, node.id)
}

fn edit(
    tx: &ReadTx<'_>,
    caller: &Caller,
    (node, details): (&Node, &Details),
    request: &v1::UpdateServiceRequest,
    problems: &mut Problems,
) -> Result<Edit, Refusal> {
    let mut edit = Edit {
        name: request.name.as_ref().map(|name| problems.take("name", model::part(name))),
        description: request.description.as_ref().map(|description| {
            problems.take("description", text::optional_body(description, DESCRIPTION_MAX))
        }),
        ..Edit::default()
    };
    if node.category {
        let given = [
            ("kind", request.kind.is_some()),
            ("group", request.group.is_some()),
            ("state", request.state.is_some()),
            ("impact", request.impact.is_some()),
            ("urgency", request.urgency.is_some()),
            ("form", request.form.is_some()),
            ("process", request.process.is_some()),
            ("routes", request.routes.is_some()),
            ("audience", request.audience.is_some()),
        ];
        for (name, _) in given.into_iter().filter(|(_, given)| *given) {
            problems.add(name, ONLY_SERVICES);
        }
        return Ok(edit);
    }
    edit.kind = request.kind.map(|kind| problems.take("kind", wire::kind(kind)));
    edit.state = request.state.map(|state| problems.take("state", wire::state(state)));
    edit.impact = request.impact.map(|level| problems.take("impact", model::level(level)));
    edit.urgency = request.urgency.map(|level| problems.take("urgency", model::level(level)));
    if let Some(group) = &request.group {
        edit.group = Some(wire::group(tx, caller.tenant, problems, group)?);
    }
    belongings(tx, caller, details, request, problems, &mut edit)?;
    Ok(edit)
}

/// The new form, process, routes and audience.
fn belongings(
    tx: &ReadTx<'_>,
    caller: &Caller,
    details: &Details,
    request: &v1::UpdateServiceRequest,
    problems: &mut Problems,
    edit: &mut Edit,
) -> Result<(), Refusal> {
    let fields = match &request.form {
        None => Some(form::of_text(&details.form)?),
        Some(given) => {
            let fields = parts::form(given, problems)?;
            edit.form = Some(form::to_text(fields.as_deref().unwrap_or_default())?);
            fields
        }
    };
    if let Some(given) = &request.process {
        let given = steps::process(tx, caller, given, problems)?;
        edit.process = Some(process::to_text(&given)?);
    }
    match &request.routes {
        Some(given) => {
            let routes = parts::routes(tx, caller.tenant, fields.as_deref(), given, problems)?;
            edit.routes = Some(routes::to_text(&routes)?);
        }
        // The routes that stay have to fit the form that comes.
        None => {
            if let Some(fields) = fields.filter(|_| edit.form.is_some()) {
                for problem in routes::misfits(&routes::of_text(&details.routes)?, &fields) {
                    problems.add("form", problem);
                }
            }
        }
    }
    if let Some(given) = &request.audience {
        edit.audience = Some(parts::audience(tx, caller.tenant, given, problems)?);
    }
    Ok(())
}

pub(super) fn delete(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::DeleteServiceRequest,
) -> Result<v1::ServiceResponse, Refusal> {
    let scope = scope(caller);
    let node = store::visible(tx, &scope, &request.id)?;
    let permit: Permit<call::CatalogDelete> = permit(tx, caller, &node)?;
    expect_version(request.write.as_ref(), &node.slug, node.version)?;
    let children = store::count_children(tx, caller.tenant, node.id)?;
    // Of a guest's business are not all of its tickets, so neither is their number.
    let change = rules::delete(&node, children, caller.guest().is_none())?;
    is_not_default(tx, caller, &node)?;
    let shown = wire::wire(tx, &scope, &node, true)?;
    nodes::record(tx, &permit, &node, &change)?;
    external::forget(tx, caller.tenant, EXTERNAL, node.id.0)?;
    Ok(v1::ServiceResponse { write: None, service: Some(shown) })
}

/// Whether the tenant can do without the service: it is not the one that is taken when a request
/// names none.
fn is_not_default(tx: &ReadTx<'_>, caller: &Caller, node: &Node) -> Result<(), Refusal> {
    let default = tenants::get(tx, caller.tenant)?.and_then(|tenant| tenant.default_service);
    if default != Some(node.id) {
        return Ok(());
    }
    Err(Refusal::new(
        Code::InUse,
        format!("{} is the service of requests that name none", node.slug),
    )
    .hint("it stays as long as it is the default")
    .about(&node.slug))
}

pub(super) fn permit<A: Acting>(
    tx: &ReadTx<'_>,
    caller: &Caller,
    node: &Node,
) -> Result<Permit<A>, Refusal> {
    let facts = Facts { target: nodes::target(node), sides: sides(caller) };
    let permit = policy::decide(caller, facts)?;
    may_set_up(tx, caller, node)?;
    Ok(permit)
}
