//! The SQL of the catalogue.

use super::model::{Kind, LEVEL, Node, State, below, fold_path};
use crate::kernel::change::{Change, Data};
use crate::kernel::id::{GroupId, Seq, ServiceId, TenantId};
use crate::kernel::page::{Answered, Asked, Key};
use crate::kernel::refusal::{Code, Refusal};
use crate::kernel::text::{fold, like};
use crate::policy::{Eyes, Permit, Scope};
use crate::store::{List, ReadTx, Row, Tx, Update};

const COLUMNS: &str = "id, slug, parent, path, name, category, kind, group_id, description, state, impact, urgency, tickets, external_id, created_ms, version";

fn read(row: &Row<'_>) -> Result<Node, Refusal> {
    let damaged = |what| Refusal::new(Code::Damaged, format!("a service has no {what} of ours"));
    Ok(Node {
        id: ServiceId(row.int()?),
        slug: row.text()?.to_owned(),
        parent: row.int_or_null()?.map(ServiceId),
        path: row.text()?.to_owned(),
        name: row.text()?.to_owned(),
        category: row.flag()?,
        kind: Kind::of_word(row.text()?).ok_or_else(|| damaged("kind"))?,
        group: row.int_or_null()?.map(GroupId),
        description: row.text()?.to_owned(),
        state: State::of_word(row.text()?).ok_or_else(|| damaged("state"))?,
        impact: row.small()?,
        urgency: row.small()?,
        tickets: row.int()?,
        external_id: row.text()?.to_owned(),
        created: row.int()?,
        version: row.int()?,
    })
}

const INSERT: &str = "INSERT INTO services (tenant, id, slug, parent, path, path_fold, name, category, kind, group_id, description, description_fold, state, impact, urgency, tickets, external_id, created_ms, version) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 0, $16, $17, 1)";
const DELETE: &str = "DELETE FROM services WHERE tenant = $1 AND id = $2";
/// All that lies below a path, under a new one.
const MOVE: &str = "UPDATE services SET path = $4 || substr(path, $5), path_fold = $6 || substr(path_fold, $7) \
    WHERE tenant = $1 AND path_fold > $2 AND path_fold < $3";
const COUNT_TICKET: &str =
    "UPDATE services SET tickets = tickets + 1 WHERE tenant = $1 AND id = $2";
const SLUG_TAKEN: &str = "SELECT 1 FROM services WHERE tenant = $1 AND slug = $2";
const CHILDREN: &str = "SELECT slug, path FROM services WHERE tenant = $1 AND parent = $2 \
    AND (category = 1 OR state = 'active' OR $3 = 1) ORDER BY path_fold";
const OF_GROUP: &str = "SELECT id FROM services WHERE tenant = $1 AND group_id = $2 ORDER BY id";

/// A node by its id.
///
/// # Errors
/// What the store answers.
pub fn get(tx: &ReadTx<'_>, tenant: TenantId, id: ServiceId) -> Result<Option<Node>, Refusal> {
    let sql = format!("SELECT {COLUMNS} FROM services WHERE tenant = $1 AND id = $2");
    tx.first(&sql, &[tenant.0.into(), id.0.into()], read)
}

/// A node by its slug, or else by its path, whoever asks.
///
/// # Errors
/// `NOT_FOUND`.
pub fn named(tx: &ReadTx<'_>, tenant: TenantId, name: &str) -> Result<Node, Refusal> {
    find(tx, tenant, name, true)
}

/// A node that the caller may see, by its slug, or else by its path.
///
/// # Errors
/// `NOT_FOUND`.
pub fn visible(tx: &ReadTx<'_>, scope: &Scope, name: &str) -> Result<Node, Refusal> {
    find(tx, scope.tenant, name, sees_all(scope))
}

fn find(tx: &ReadTx<'_>, tenant: TenantId, name: &str, all: bool) -> Result<Node, Refusal> {
    let sql = format!(
        "SELECT {COLUMNS} FROM services WHERE tenant = $1 AND (slug = $2 OR path_fold = $3) \
         AND (category = 1 OR state = 'active' OR $4 = 1) ORDER BY slug <> $2 LIMIT 1"
    );
    let folded = fold_path(name);
    tx.first(&sql, &[tenant.0.into(), name.into(), (&folded).into(), all.into()], read)?
        .ok_or_else(|| Refusal::not_found("service", name))
}

/// Drafts and what is retired are for those who work here.
fn sees_all(scope: &Scope) -> bool {
    scope.eyes != Eyes::Requester
}

/// The node at a path.
pub(super) fn at_path(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    path: &str,
) -> Result<Option<Node>, Refusal> {
    let sql = format!("SELECT {COLUMNS} FROM services WHERE tenant = $1 AND path_fold = $2");
    let folded = fold_path(path);
    tx.first(&sql, &[tenant.0.into(), (&folded).into()], read)
}

/// Whether a node has this slug.
pub(super) fn taken(tx: &ReadTx<'_>, tenant: TenantId, slug: &str) -> Result<bool, Refusal> {
    tx.exists(SLUG_TAKEN, &[tenant.0.into(), slug.into()])
}

/// The slug of a node; empty for none.
///
/// # Errors
/// What the store answers.
pub fn slug_of(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    id: Option<ServiceId>,
) -> Result<String, Refusal> {
    let Some(id) = id else { return Ok(String::new()) };
    Ok(get(tx, tenant, id)?.map(|node| node.slug).unwrap_or_default())
}

/// The slugs and paths of the nodes right below one that the caller may see, in order.
pub(super) fn children(
    tx: &ReadTx<'_>,
    scope: &Scope,
    id: ServiceId,
) -> Result<Vec<(String, String)>, Refusal> {
    let args = [scope.tenant.0.into(), id.0.into(), sees_all(scope).into()];
    tx.all(CHILDREN, &args, |row| Ok((row.text()?.to_owned(), row.text()?.to_owned())))
}

/// The services whose tickets a group gets.
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

/// What a list of nodes is narrowed to.
#[derive(Debug, Default)]
pub(super) struct Filter {
    pub(super) search: String,
    pub(super) state: Option<State>,
    pub(super) below: Option<Node>,
    pub(super) leaves: bool,
}

/// What nodes can be ordered by.
pub(super) const ORDER: &[Key] = &[
    Key { name: "path", column: "path_fold", number: false },
    Key { name: "id", column: "slug", number: false },
    Key { name: "created", column: "created_ms", number: true },
];

/// One page of nodes and, if asked, how many there are in all.
pub(super) fn list(
    tx: &ReadTx<'_>,
    scope: &Scope,
    filter: &Filter,
    order: &[(Key, bool)],
    asked: &Asked,
) -> Result<(Vec<Node>, Answered), Refusal> {
    let (in_path, in_text) = (like(&fold_path(&filter.search)), like(&filter.search));
    let above = filter.below.as_ref().map(|node| fold_path(&node.path)).unwrap_or_default();
    let (from, to) = below(&above);
    let mut list = List::new("services", COLUMNS, scope.tenant.0);
    if !sees_all(scope) {
        list.and("(category = 1 OR state = 'active')", &[]);
    }
    if !filter.search.is_empty() {
        list.and(
            "(path_fold LIKE $1 ESCAPE '\\' OR description_fold LIKE $2 ESCAPE '\\')",
            &[(&in_path).into(), (&in_text).into()],
        );
    }
    if let Some(state) = filter.state {
        list.and("category = 0 AND state = $1", &[state.word().into()]);
    }
    if filter.below.is_some() {
        let range = [(&above).into(), (&from).into(), (&to).into()];
        list.and("(path_fold = $1 OR (path_fold > $2 AND path_fold < $3))", &range);
    }
    if filter.leaves {
        list.and("category = 0", &[]);
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
    match change.kind.as_str() {
        "category.created" | "service.created" => insert(tx, tenant, seq, change),
        "category.removed" | "service.removed" => {
            tx.exec(DELETE, &[tenant.into(), id.into()])?;
            Ok(())
        }
        _ => edit(tx, tenant, id, change),
    }
}

fn insert(tx: &mut Tx<'_>, tenant: i64, seq: Seq, change: &Change) -> Result<(), Refusal> {
    let category = change.kind == "category.created";
    let kind = if category { Kind::default().word() } else { change.text("kind") };
    let state = if category { State::default().word() } else { change.text("state") };
    let (path, description) = (change.text("path"), change.text("description"));
    let (path_fold, description_fold) = (fold_path(path), fold(description));
    let args = [
        tenant.into(),
        seq.0.into(),
        change.text("slug").into(),
        change.int("parent").into(),
        path.into(),
        (&path_fold).into(),
        change.text("name").into(),
        category.into(),
        kind.into(),
        change.int("group").into(),
        description.into(),
        (&description_fold).into(),
        state.into(),
        change.int("impact").unwrap_or(i64::from(LEVEL)).into(),
        change.int("urgency").unwrap_or(i64::from(LEVEL)).into(),
        change.text("external_id").into(),
        tx.now().into(),
    ];
    tx.exec(INSERT, &args)?;
    Ok(())
}

fn edit(tx: &mut Tx<'_>, tenant: i64, id: i64, change: &Change) -> Result<(), Refusal> {
    let path_fold = fold_path(change.text("path"));
    let folded = fold(change.text("description"));
    let mut update = Update::new("services", tenant, id);
    for set in &change.set {
        let (text, int) = (change.text(&set.field), change.int(&set.field));
        match set.field.as_str() {
            "name" => update.set("name", text),
            "path" => update.set("path", text).set("path_fold", &path_fold),
            "kind" => update.set("kind", text),
            "group" => update.set("group_id", int),
            "description" => update.set("description", text).set("description_fold", &folded),
            "state" => update.set("state", text),
            "impact" => update.set("impact", int.unwrap_or(i64::from(LEVEL))),
            "urgency" => update.set("urgency", int.unwrap_or(i64::from(LEVEL))),
            _ => &mut update,
        };
    }
    update.run(tx)?;
    let moved = change.set.iter().find(|set| set.field == "path");
    if let Some(Data::Text(old)) = moved.map(|set| &set.old) {
        move_below(tx, tenant, old, change.text("path"))?;
    }
    Ok(())
}

/// Brings what lies below a path under a new one. Its version stays: its own event there is not.
fn move_below(tx: &mut Tx<'_>, tenant: i64, old: &str, new: &str) -> Result<(), Refusal> {
    let (old_fold, new_fold) = (fold_path(old), fold_path(new));
    let (from, to) = below(&old_fold);
    // The engine counts characters, from one.
    let behind = |text: &str| i64::try_from(text.chars().count()).unwrap_or(i64::MAX) + 1;
    let args = [
        tenant.into(),
        (&from).into(),
        (&to).into(),
        new.into(),
        behind(old).into(),
        (&new_fold).into(),
        behind(&old_fold).into(),
    ];
    tx.exec(MOVE, &args)?;
    Ok(())
}

/// Counts one more ticket that names a service. For tickets, whose own event tells of it.
///
/// # Errors
/// What the store answers.
pub fn count_ticket(tx: &mut Tx<'_>, tenant: TenantId, id: ServiceId) -> Result<(), Refusal> {
    tx.exec(COUNT_TICKET, &[tenant.0.into(), id.0.into()])?;
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
