//! The SQL of changes to tickets.

use crate::kernel::change::Change;
use crate::kernel::id::{GroupId, Seq, ServiceId, TenantId, TicketId};
use crate::kernel::refusal::Refusal;
use crate::policy::Permit;
use crate::store::{ReadTx, Tx, Update, Value};
use crate::tickets::model::State;
use crate::{catalog, groups};

const INSERT: &str = "INSERT INTO tickets (tenant, id, number, kind, service, title, description, requester, org, creator, state, open, group_id, assignee, impact, urgency, priority, priority_set, solution, external_id, created_ms, updated_ms, version) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12, $13, $14, $15, $16, $17, '', $18, $19, $19, 1)";
const HELD_BY: &str = "SELECT group_id, open FROM tickets WHERE tenant = $1 AND id = $2";
const UNTAG: &str = "DELETE FROM ticket_tags WHERE tenant = $1 AND ticket = $2";
const TAG: &str = "INSERT INTO ticket_tags (tenant, ticket, tag) VALUES ($1, $2, $3)";
const DROP_COWORKERS: &str = "DELETE FROM ticket_coworkers WHERE tenant = $1 AND ticket = $2";
const COWORK: &str = "INSERT INTO ticket_coworkers (tenant, ticket, user_id) VALUES ($1, $2, $3)";
const COMMENT: &str = "INSERT INTO comments (tenant, id, ticket, author, at_ms, internal, text) VALUES ($1, $2, $3, $4, $5, $6, $7)";

/// Does to the tables what the change says.
pub(in crate::tickets) fn apply<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    seq: Seq,
    change: &Change,
) -> Result<(), Refusal> {
    let (tenant, id) = (permit.tenant(), TicketId(permit.target().id));
    if change.kind == "ticket.created" {
        insert(tx, tenant, seq, change)?;
        return match change.int("group") {
            Some(group) => groups::count_open(tx, tenant, GroupId(group), 1),
            None => Ok(()),
        };
    }
    let before = held_by(tx, tenant, id)?;
    match change.kind.as_str() {
        "ticket.commented" => {
            let args = [
                tenant.0.into(),
                seq.0.into(),
                id.0.into(),
                permit.actor_here().map(|user| user.0).into(),
                tx.now().into(),
                change.int("internal").unwrap_or(0).into(),
                change.text("comment").into(),
            ];
            tx.exec(COMMENT, &args)?;
            // An internal comment moves nothing that the requester side sees.
            if change.int("internal") != Some(1) {
                update(tx, tenant, id, change)?;
            }
        }
        _ => update(tx, tenant, id, change)?,
    }
    let after = held_by(tx, tenant, id)?;
    if before != after {
        for (group, by) in [(before, -1), (after, 1)] {
            if let Some(group) = group {
                groups::count_open(tx, tenant, group, by)?;
            }
        }
    }
    Ok(())
}

/// The group that a ticket counts for: the one that has it while it is open.
fn held_by(tx: &ReadTx<'_>, tenant: TenantId, id: TicketId) -> Result<Option<GroupId>, Refusal> {
    let group = tx.first(HELD_BY, &[tenant.0.into(), id.0.into()], |row| {
        let group = row.int_or_null()?.map(GroupId);
        Ok(if row.flag()? { group } else { None })
    })?;
    Ok(group.flatten())
}

fn insert(tx: &mut Tx<'_>, tenant: TenantId, seq: Seq, change: &Change) -> Result<(), Refusal> {
    let service = ServiceId(change.need("service")?);
    let args = [
        tenant.0.into(),
        seq.0.into(),
        change.text("number").into(),
        change.text("kind").into(),
        service.0.into(),
        change.text("title").into(),
        change.text("description").into(),
        change.need("requester")?.into(),
        change.int("org").into(),
        change.need("creator")?.into(),
        change.text("state").into(),
        change.int("group").into(),
        change.int("assignee").into(),
        change.need("impact")?.into(),
        change.need("urgency")?.into(),
        change.need("priority")?.into(),
        change.int("priority_set").unwrap_or(0).into(),
        change.text("external_id").into(),
        tx.now().into(),
    ];
    tx.exec(INSERT, &args)?;
    for tag in change.words("tags") {
        tx.exec(TAG, &[tenant.0.into(), seq.0.into(), tag.into()])?;
    }
    catalog::count_ticket(tx, tenant, service)
}

fn update(tx: &mut Tx<'_>, tenant: TenantId, id: TicketId, change: &Change) -> Result<(), Refusal> {
    let mut update = Update::new("tickets", tenant.0, id.0);
    update.set("updated_ms", tx.now());
    for set in &change.set {
        let (text, int) = (change.text(&set.field), change.int(&set.field));
        match set.field.as_str() {
            "state" => {
                let open = State::from_word(text).is_some_and(State::is_open);
                update.set("state", text).set("open", open)
            }
            "group" => update.set("group_id", int),
            "assignee" => update.set("assignee", int),
            "title" => update.set("title", text),
            "description" => update.set("description", text),
            "impact" => update.set("impact", int),
            "urgency" => update.set("urgency", int),
            "priority" => update.set("priority", int),
            "priority_set" => update.set("priority_set", int),
            "solution" => update.set("solution", text),
            "resolved_ms" => update.set("resolved_ms", int),
            "closed_ms" => update.set("ended_ms", int),
            _ => &mut update,
        };
    }
    update.run(tx)?;
    let key: [Value<'_>; 2] = [tenant.0.into(), id.0.into()];
    if change.get("tags").is_some() {
        tx.exec(UNTAG, &key)?;
        for tag in change.words("tags") {
            tx.exec(TAG, &[tenant.0.into(), id.0.into(), tag.into()])?;
        }
    }
    if change.get("coworkers").is_some() {
        tx.exec(DROP_COWORKERS, &key)?;
        for user in change.ids("coworkers") {
            tx.exec(COWORK, &[tenant.0.into(), id.0.into(), (*user).into()])?;
        }
    }
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
