//! Making nodes.

use desk_proto::v1;

use super::{answer, parts, sides, steps, upsert, wire};
use crate::catalog::model::{
    self, DESCRIPTION_MAX, Details, EXTERNAL_MAX, Kind, LEVEL, NewNode, Node, State,
};
use crate::catalog::nodes::{self, Place};
use crate::catalog::{form, process, routes, store};
use crate::kernel::id::ServiceId;
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::kernel::text;
use crate::policy::{self, Acting, Caller, Facts, Permit, Target};
use crate::session::{expect_new, external, updates};
use crate::store::{ReadTx, Tx};

/// The noun under which the names of other systems are kept, for categories too.
pub(super) const EXTERNAL: &str = "service";

pub(super) fn create<A: Acting>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::CreateServiceRequest,
) -> Result<v1::ServiceResponse, Refusal> {
    let target = Target::new(model::noun(request.category));
    let permit: Permit<A> = policy::decide(caller, Facts { target, sides: sides(caller) })?;
    let row = request.external_id.as_str();
    if updates(request.write.as_ref()) {
        if let Some(node) = upsert::there(tx, caller.tenant, request)? {
            let changed = upsert::update(tx, caller, &node, request)?;
            external::remember(tx, caller.tenant, EXTERNAL, row, request, node.id.0)?;
            return Ok(changed);
        }
        expect_new(request.write.as_ref(), &request.path)?;
    } else if let Some(id) = external::seen(tx, caller.tenant, EXTERNAL, row, request)? {
        return answer(tx, caller, ServiceId(id));
    }
    let (place, new) = new_node(tx, caller, request)?;
    if let Some(there) = &place.there {
        return Err(exists(there));
    }
    if !new.slug.is_empty() && store::taken(tx, caller.tenant, &new.slug)? {
        return Err(exists(&store::named(tx, caller.tenant, &new.slug)?));
    }
    let id = nodes::lay(tx, &permit, &place, new)?;
    external::remember(tx, caller.tenant, EXTERNAL, row, request, id.0)?;
    answer(tx, caller, id)
}

fn new_node(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::CreateServiceRequest,
) -> Result<(Place, NewNode), Refusal> {
    let tenant = caller.tenant;
    let mut problems = Problems::new();
    let parts = problems.take("path", model::path(&request.path));
    let place = match parts.as_slice() {
        [] => Place::default(),
        parts => problems.take("path", nodes::place(tx, tenant, parts)?),
    };
    for name in place.missing().iter().filter(|name| text::slug(name).is_empty()) {
        problems.add("path", format!("no slug can be made for the category \"{name}\": it has no letters; make it first, with a slug"));
    }
    if request.slug.is_empty() && !place.name().is_empty() && text::slug(place.name()).is_empty() {
        problems
            .add("slug", "cannot be made from the path: its last part has no letters; give one");
    }
    let mut new = NewNode {
        category: request.category,
        description: problems
            .take("description", text::optional_body(&request.description, DESCRIPTION_MAX)),
        external_id: problems
            .take("external_id", text::optional_line(&request.external_id, EXTERNAL_MAX)),
        ..NewNode::default()
    };
    if !request.slug.is_empty() {
        new.slug = problems.take("slug", text::typed_slug(&request.slug));
    }
    if request.category {
        no_service(request, &mut problems);
    } else {
        new.group = wire::group(tx, tenant, &mut problems, &request.group)?;
        new.kind = match request.kind {
            0 => Kind::default(),
            kind => problems.take("kind", wire::kind(kind)),
        };
        new.state = match request.state {
            0 => State::default(),
            state => problems.take("state", wire::state(state)),
        };
        let mut level = |name, level| match level {
            0 => LEVEL,
            level => problems.take(name, model::level(level)),
        };
        new.impact = level("impact", request.impact);
        new.urgency = level("urgency", request.urgency);
        new.details = details(tx, caller, request, &mut problems)?;
    }
    problems.end()?;
    Ok((place, new))
}

/// What belongs to a new service, as texts.
fn details(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::CreateServiceRequest,
    problems: &mut Problems,
) -> Result<Details, Refusal> {
    let mut details = Details::default();
    let mut fields = Some(Vec::new());
    if let Some(given) = &request.form {
        fields = parts::form(given, problems)?;
        details.form = form::to_text(fields.as_deref().unwrap_or_default())?;
    }
    if let Some(given) = &request.process {
        details.process = process::to_text(&steps::process(tx, caller, given, problems)?)?;
    }
    if let Some(given) = &request.routes {
        let routes = parts::routes(tx, caller.tenant, fields.as_deref(), given, problems)?;
        details.routes = routes::to_text(&routes)?;
    }
    if let Some(given) = &request.audience {
        details.audience = parts::audience(tx, caller.tenant, given, problems)?;
    }
    Ok(details)
}

/// What only a service has is wrong for a category.
fn no_service(request: &v1::CreateServiceRequest, problems: &mut Problems) {
    let given = [
        ("kind", request.kind != 0),
        ("group", !request.group.is_empty()),
        ("state", request.state != 0),
        ("impact", request.impact != 0),
        ("urgency", request.urgency != 0),
        ("form", request.form.is_some()),
        ("process", request.process.is_some()),
        ("routes", request.routes.is_some()),
        ("audience", request.audience.is_some()),
    ];
    for (name, _) in given.into_iter().filter(|(_, given)| *given) {
        problems.add(name, ONLY_SERVICES);
    }
}

/// What is said of a field that a category does not have.
pub(super) const ONLY_SERVICES: &str = "only a service has it, and this is a category";

pub(super) fn exists(there: &Node) -> Refusal {
    let noun = there.noun();
    Refusal::new(
        Code::Exists,
        format!("there is a {noun} {} at \"{}\" already", there.slug, there.path),
    )
    .hint("use that one, or choose another name")
    .about(&there.slug)
}
