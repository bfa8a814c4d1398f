//! A service or a category that is there already and is to become what a request for a new one says. It
//! is `edit` with its rights; how it is found belongs here, what may be changed of it does not.

use desk_proto::{call, v1};

use super::create::{EXTERNAL, exists};
use super::update::{self, permit};
use crate::catalog::model::{self, Node, SEPARATOR, fold_path};
use crate::catalog::store;
use crate::kernel::id::{ServiceId, TenantId};
use crate::kernel::refusal::{Refusal, if_there};
use crate::policy::{Caller, Permit};
use crate::session::{empties, external, may_empty, said};
use crate::store::{ReadTx, Tx};

/// The node that a request means: the one that its row has made, else the one of its slug, else the one
/// at its path.
pub(super) fn there(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    request: &v1::CreateServiceRequest,
) -> Result<Option<Node>, Refusal> {
    if let Some(id) = external::made(tx, tenant, EXTERNAL, &request.external_id)? {
        return store::get(tx, tenant, ServiceId(id));
    }
    if request.slug.is_empty() {
        return store::at_path(tx, tenant, &request.path);
    }
    let found = if_there(store::named(tx, tenant, &request.slug))?;
    Ok(found.filter(|node| node.slug == request.slug))
}

/// Changes it to what the request says.
pub(super) fn update(
    tx: &mut Tx<'_>,
    caller: &Caller,
    node: &Node,
    request: &v1::CreateServiceRequest,
) -> Result<v1::ServiceResponse, Refusal> {
    let _: Permit<call::CatalogUpdate> = permit(tx, caller, node)?;
    // A service does not become a category, nor the other way round.
    if node.category != request.category {
        return Err(exists(node));
    }
    external::is_of(node.noun(), &node.slug, &node.external_id, &request.external_id)?;
    if !request.slug.is_empty() && request.slug != node.slug {
        return Err(Refusal::wrong("slug", format!("is {}, which stays", node.slug)));
    }
    // A category has nothing of what only services have, so there is nothing to empty.
    let write = request.write.as_ref().filter(|_| !node.category);
    may_empty(
        request.write.as_ref(),
        &["description", "group", "form", "process", "routes", "audience"],
    )?;
    let number = |number: i32| Some(number).filter(|number| *number != 0);
    let edit = v1::UpdateServiceRequest {
        write: request.write.clone(),
        id: node.slug.clone(),
        name: name(node, &request.path)?,
        kind: number(request.kind),
        group: said(write, "group", &request.group),
        description: said(request.write.as_ref(), "description", &request.description),
        impact: number(request.impact),
        urgency: number(request.urgency),
        state: number(request.state),
        form: part(write, "form", request.form.as_ref()),
        process: part(write, "process", request.process.as_ref()),
        routes: part(write, "routes", request.routes.as_ref()),
        audience: part(write, "audience", request.audience.as_ref()),
    };
    update::update(tx, caller, &edit).map_err(|refusal| refusal.with_names(&[("name", "path")]))
}

/// What is said of a part of it: what is given, or nothing at all.
fn part<T: Clone + Default>(
    write: Option<&v1::WriteOptions>,
    field: &str,
    given: Option<&T>,
) -> Option<T> {
    given.cloned().or_else(|| empties(write, field).then(T::default))
}

/// The new last part of its path, if the one that is said is another. The rest of it stays.
fn name(node: &Node, path: &str) -> Result<Option<String>, Refusal> {
    if path.is_empty() || fold_path(path) == fold_path(&node.path) {
        return Ok(None);
    }
    let parts = model::path(path).map_err(|problem| Refusal::wrong("path", problem))?;
    let above = |path: &str| path.rsplit_once(SEPARATOR).map(|(above, _)| fold_path(above));
    match parts.last() {
        Some(name) if above(path) == above(&node.path) => Ok(Some(name.clone())),
        _ => Err(Refusal::wrong(
            "path",
            format!("is \"{}\": a {} stays in its category", node.path, node.noun()),
        )
        .about(&node.slug)),
    }
}
