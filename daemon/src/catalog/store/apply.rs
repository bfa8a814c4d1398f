//! What the events of the catalogue do to its tables.

use super::details;
use crate::catalog::model::{Kind, LEVEL, State, below, fold_path};
use crate::kernel::change::{Change, Data};
use crate::kernel::id::{Seq, ServiceId, TenantId};
use crate::kernel::refusal::Refusal;
use crate::kernel::text::fold;
use crate::policy::Permit;
use crate::store::{Tx, Update};

const INSERT: &str = "INSERT INTO services (tenant, id, slug, parent, path, path_fold, name, category, kind, group_id, description, description_fold, state, impact, urgency, tickets, external_id, created_ms, version, form, process, routes, restricted, revision) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 0, $16, $17, 1, $18, $19, $20, $21, $22)";
const DELETE: &str = "DELETE FROM services WHERE tenant = $1 AND id = $2";
/// All that lies below a path, under a new one.
const MOVE: &str = "UPDATE services SET path = $4 || substr(path, $5), path_fold = $6 || substr(path_fold, $7) \
    WHERE tenant = $1 AND path_fold > $2 AND path_fold < $3";
/// Does to the tables what the change says.
pub(in crate::catalog) fn apply<A>(
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
            details::forget(tx, TenantId(tenant), ServiceId(id))
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
        change.text("form").into(),
        change.text("process").into(),
        change.text("routes").into(),
        (!change.ids("audience").is_empty()).into(),
        change.int("revision").unwrap_or(0).into(),
    ];
    tx.exec(INSERT, &args)?;
    details::keep(tx, TenantId(tenant), ServiceId(seq.0), change)
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
            "form" => update.set("form", text),
            "process" => update.set("process", text),
            "routes" => update.set("routes", text),
            "audience" => update.set("restricted", !change.ids("audience").is_empty()),
            "revision" => update.set("revision", int.unwrap_or(0)),
            _ => &mut update,
        };
    }
    update.run(tx)?;
    details::keep(tx, TenantId(tenant), ServiceId(id), change)?;
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
