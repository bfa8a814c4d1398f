//! What several calls and other slices do with nodes: making one at a place in the tree, recording a
//! change of one, and finding the one that a ticket is opened for.

use super::model::{LEVEL, NewNode, Node, State, noun};
use super::{model, rules, store};
use crate::journal::{self, Event};
use crate::kernel::change::Change;
use crate::kernel::id::{GroupId, ServiceId, TenantId};
use crate::kernel::refusal::{Code, FieldProblem, Refusal};
use crate::policy::{Caller, Permit, Scope, Target, scope};
use crate::store::{ReadTx, Tx};

/// How many paths a refusal lists.
const NAMED_MAX: usize = 20;

/// A place in the tree.
#[derive(Debug, Default)]
pub(super) struct Place {
    /// The last category above it that there is.
    parent: Option<Node>,
    /// The names of the categories between, which there are not yet.
    missing: Vec<String>,
    /// The last part.
    name: String,
    /// The node that is at this place already.
    pub(super) there: Option<Node>,
}

impl Place {
    /// The names of categories that have to be made.
    pub(super) fn missing(&self) -> &[String] {
        &self.missing
    }

    /// The last part of the path.
    pub(super) fn name(&self) -> &str {
        &self.name
    }
}

/// Looks up the place of a path. The inner answer is a sentence why there can be nothing.
pub(super) fn place(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    parts: &[String],
) -> Result<Result<Place, String>, Refusal> {
    let Some((name, above)) = parts.split_last() else {
        return Ok(Err("is required".to_owned()));
    };
    let mut place = Place { name: name.clone(), ..Place::default() };
    let mut path = String::new();
    for part in above {
        path = rules::join(&path, part);
        if !place.missing.is_empty() {
            place.missing.push(part.clone());
            continue;
        }
        match store::at_path(tx, tenant, &path)? {
            Some(node) if !node.category => {
                let slug = node.slug;
                return Ok(Err(format!("\"{path}\" is the service {slug}, not a category")));
            }
            Some(node) => place.parent = Some(node),
            None => place.missing.push(part.clone()),
        }
    }
    if place.missing.is_empty() {
        place.there = store::at_path(tx, tenant, &rules::join(&path, name))?;
    }
    Ok(Ok(place))
}

/// Makes a node at a place, and the categories that are missing above it: an event for each. An
/// empty slug is made from the name.
pub(super) fn lay<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    place: &Place,
    new: NewNode,
) -> Result<ServiceId, Refusal> {
    let mut above = place.parent.as_ref().map(|node| (node.id, node.slug.clone()));
    let mut path = place.parent.as_ref().map(|node| node.path.clone()).unwrap_or_default();
    for name in &place.missing {
        path = rules::join(&path, name);
        let category = NewNode {
            category: true,
            slug: free_slug(tx, permit.tenant(), above.as_ref(), name, &new.slug)?,
            parent: above.as_ref().map(|(id, _)| *id),
            path: path.clone(),
            name: name.clone(),
            ..NewNode::default()
        };
        above = Some((add(tx, permit, &category)?, category.slug));
    }
    let slug = match new.slug.as_str() {
        "" => free_slug(tx, permit.tenant(), above.as_ref(), &place.name, "")?,
        typed => typed.to_owned(),
    };
    let new = NewNode {
        slug,
        parent: above.map(|(id, _)| id),
        path: rules::join(&path, &place.name),
        name: place.name.clone(),
        ..new
    };
    add(tx, permit, &new)
}

/// The first slug for a name that no node has, and that is not kept for another.
fn free_slug(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    above: Option<&(ServiceId, String)>,
    name: &str,
    kept: &str,
) -> Result<String, Refusal> {
    let above = above.map_or("", |(_, slug)| slug);
    for slug in rules::slugs(above, name) {
        if slug != kept && !store::taken(tx, tenant, &slug)? {
            return Ok(slug);
        }
    }
    Err(Refusal::internal("the numbers for slugs have run out"))
}

/// The last two beats of making one node.
fn add<A>(tx: &mut Tx<'_>, permit: &Permit<A>, new: &NewNode) -> Result<ServiceId, Refusal> {
    let change = rules::create(new);
    let seq = journal::reserve(tx, permit.tenant())?;
    let permit = permit.consequence(Target::new(noun(new.category))).made(seq.0);
    store::apply(tx, &permit, seq, &change)?;
    journal::append(
        tx,
        &permit,
        seq,
        Event { kind: &change.kind, object: &new.slug, body: &change },
    )?;
    Ok(ServiceId(seq.0))
}

/// The last two beats of changing one: the change in the tables, and the event of it.
pub(super) fn record<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    node: &Node,
    change: &Change,
) -> Result<(), Refusal> {
    let seq = journal::reserve(tx, permit.tenant())?;
    store::apply(tx, permit, seq, change)?;
    let event = Event { kind: &change.kind, object: &node.slug, body: change };
    journal::append(tx, permit, seq, event)?;
    // What nobody could place may have a place now.
    if change.set.iter().any(|set| matches!(set.field.as_str(), "routes" | "group")) {
        store::look_again(tx, permit.tenant(), node.id)?;
    }
    Ok(())
}

/// The node as an object of the policy.
pub(super) fn target(node: &Node) -> Target {
    Target { kind: node.noun(), id: node.id.0, version: node.version }
}

/// Makes an active service without asking anybody, when a tenant is new.
///
/// # Errors
/// What the store answers; `INTERNAL` when there can be no service at this path.
pub fn make<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    path: &str,
    slug: &str,
    group: Option<GroupId>,
) -> Result<ServiceId, Refusal> {
    let bad = |problem: String| Refusal::internal(format!("the path {path} {problem}"));
    let parts = model::path(path).map_err(bad)?;
    let place = place(tx, permit.tenant(), &parts)?.map_err(bad)?;
    let new = NewNode {
        slug: slug.to_owned(),
        group,
        impact: LEVEL,
        urgency: LEVEL,
        ..NewNode::default()
    };
    lay(tx, permit, &place, new)
}

/// The service that a ticket is opened for: one that can be asked for, among those that the scope
/// shows. Whoever opens it for somebody else without working here hands in the scope of those who ask.
///
/// # Errors
/// `NOT_FOUND`; `INVALID` for a category, naming what lies below it.
pub fn leaf_for(tx: &ReadTx<'_>, scope: &Scope, name: &str) -> Result<Node, Refusal> {
    let node = leaf(tx, scope, "service", name)?;
    match node.state {
        model::State::Active => Ok(node),
        model::State::Draft | model::State::Retired => Err(Refusal::not_found("service", name)),
    }
}

/// The service that is to be taken when a request names none: everybody can ask for it.
///
/// # Errors
/// `NOT_FOUND`; `INVALID` for a category, and for a service that not everybody can ask for.
pub fn for_everybody(tx: &ReadTx<'_>, caller: &Caller, name: &str) -> Result<ServiceId, Refusal> {
    let node = leaf(tx, &scope(caller), "service", name)?;
    let wrong = match (node.state, node.restricted) {
        (State::Active, false) => return Ok(node.id),
        (State::Active, true) => "is offered to some organisations only",
        (State::Draft, _) => "is a draft",
        (State::Retired, _) => "is retired",
    };
    let what =
        format!("service {} {wrong}, and requests that name none come from everybody", node.slug);
    Err(Refusal::new(Code::Invalid, what).about(&node.slug))
}

/// A service that the caller may see; `field` is what the request calls it.
///
/// # Errors
/// `NOT_FOUND`; `INVALID` for a category, naming what lies below it.
pub(super) fn leaf(
    tx: &ReadTx<'_>,
    scope: &Scope,
    field: &'static str,
    name: &str,
) -> Result<Node, Refusal> {
    let node = store::visible(tx, scope, name)?;
    if !node.category {
        return Ok(node);
    }
    let children = store::children(tx, scope, node.id)?;
    let mut names: Vec<_> =
        children.iter().take(NAMED_MAX).map(|(_, path)| path.as_str()).collect();
    let more = format!("{} more", children.len().saturating_sub(NAMED_MAX));
    if children.len() > NAMED_MAX {
        names.push(&more);
    }
    let problem = match names.as_slice() {
        [] => format!("\"{}\" is a category with nothing below it", node.path),
        names => format!("\"{}\" is a category; below it are {}", node.path, names.join(", ")),
    };
    let mut refusal = Refusal::new(Code::Invalid, format!("{field}: {problem}"))
        .hint(format!("desk catalog list --below {}", node.slug))
        .about(&node.slug);
    refusal.fields.push(FieldProblem { name: field.into(), problem });
    Err(refusal)
}
