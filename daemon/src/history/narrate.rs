//! One event in words. What the caller may see of it is asked of the slice that it belongs to.

use desk_proto::v1;

use crate::identity::{self, orgs, tenants};
use crate::journal;
use crate::kernel::change::{Change, Data, Set};
use crate::kernel::id::{GroupId, OrgId, ServiceId, TenantId, TicketId, UserId};
use crate::kernel::refusal::Refusal;
use crate::policy::{Caller, Eyes, Guest, scope};
use crate::store::{Appended, ReadTx};
use crate::{access, catalog, groups, tickets};

/// Fields that are told to nobody: they are there for the replay.
const HIDDEN: &[&str] =
    &["hash", "uid", "priority_set", "by", "step_approved", "approvers", "grants", "home", "guest"];

/// The events of users that tell who they are. The others tell how they sign in.
const OF_PEOPLE: &[&str] =
    &["user.created", "user.edited", "user.enabled", "user.disabled", "user.removed"];

/// An event, as far as the caller may know it; nothing when the caller may not.
///
/// # Errors
/// What the store answers.
pub fn narrate(
    tx: &ReadTx<'_>,
    caller: &Caller,
    row: &journal::Row,
) -> Result<Option<v1::Event>, Refusal> {
    let change = journal::change(row)?;
    if !may_know(tx, caller, row, &change)? {
        return Ok(None);
    }
    // A link to what the reader may not see is not shown.
    let followed = match change.int("follows") {
        Some(id) => tickets::sees(tx, caller, TicketId(id))?,
        None => false,
    };
    let shown = change
        .set
        .iter()
        .filter(|set| !HIDDEN.contains(&set.field.as_str()))
        .filter(|set| set.field != "follows" || followed);
    let mut changes = Vec::new();
    for set in shown {
        match set.field.as_str() {
            // Of a form that is there already, only what was filled in anew.
            "answers" if row.kind == "ticket.edited" => changes.extend(answers(set)?),
            // Who opens a ticket may be of another tenant.
            "creator" => {
                let home = row.actor_tenant.map_or(caller.tenant, TenantId);
                changes.push(words(tx, home, set)?);
            }
            _ => changes.push(words(tx, caller.tenant, set)?),
        }
    }
    let actor = match (row.actor, row.actor_tenant.map(TenantId)) {
        (None, None) => "system".to_owned(),
        // Another tenant did it. Who of it that was is not for this one to know.
        (None, Some(other)) => slug(tx, other)?,
        (user, home) => identity::login_of(tx, home.unwrap_or(caller.tenant), user.map(UserId))?,
    };
    Ok(Some(v1::Event {
        seq: row.seq,
        r#type: row.kind.clone(),
        at_ms: row.at,
        actor,
        via: row.via.split(':').next().unwrap_or_default().to_owned(),
        object: Some(v1::EventObject { kind: row.object_kind.clone(), id: row.object.clone() }),
        changes,
        request_id: row.request.clone(),
        guest: guest(tx, row)?,
    }))
}

/// What an event of the own tenant changes, as far as the caller may know it: of one that has just been
/// written, before anybody else can see it.
///
/// # Errors
/// What the store answers.
pub fn tells(
    tx: &ReadTx<'_>,
    caller: &Caller,
    event: &Appended,
) -> Result<Vec<v1::FieldChange>, Refusal> {
    let rows = journal::page(tx, caller.tenant, event.seq - 1, 1)?;
    let Some(row) = rows.first().filter(|row| row.seq == event.seq) else { return Ok(Vec::new()) };
    Ok(narrate(tx, caller, row)?.map(|told| told.changes).unwrap_or_default())
}

/// How the actor came to be here, where that is a guest.
fn guest(tx: &ReadTx<'_>, row: &journal::Row) -> Result<Option<v1::Guest>, Refusal> {
    let (Some(guest), Some(home)) = (Guest::of_via(&row.via), row.actor_tenant) else {
        return Ok(None);
    };
    tenants::guest(tx, TenantId(home), guest).map(Some)
}

fn slug(tx: &ReadTx<'_>, tenant: TenantId) -> Result<String, Refusal> {
    Ok(tenants::get(tx, tenant)?.map(|tenant| tenant.slug).unwrap_or_default())
}

fn may_know(
    tx: &ReadTx<'_>,
    caller: &Caller,
    row: &journal::Row,
    change: &Change,
) -> Result<bool, Refusal> {
    let eyes = scope(caller).eyes;
    Ok(match row.object_kind.as_str() {
        "ticket" => {
            let id = TicketId(row.object_id);
            tickets::sees(tx, caller, id)?
                && (change.int("internal") != Some(1) || tickets::sees_inside(tx, caller, id)?)
        }
        "group" | "service" | "category" => eyes != Eyes::Requester,
        // What a provider asks is its tenant managers' business; who is let in, the tenant's own.
        access::REQUEST => caller.tenant_manager && !caller.is_foreign(),
        access::GRANT | access::VISIT => caller.admin && !caller.is_foreign(),
        // What signs people in is none of a guest's.
        "token" => eyes == Eyes::Admin,
        // Whom the tenant serves is its tenant managers' business too.
        "tenant" if row.kind == "tenant.customer_created" => {
            caller.tenant_manager && !caller.is_foreign()
        }
        "user" if caller.guest().is_some() => {
            caller.admin && OF_PEOPLE.contains(&row.kind.as_str())
        }
        // People, organisations and the tenant itself are set up by admins.
        _ => caller.admin,
    })
}

fn words(tx: &ReadTx<'_>, tenant: TenantId, set: &Set) -> Result<v1::FieldChange, Refusal> {
    Ok(v1::FieldChange {
        // The unit is the journal's business; the wire's events carry instants as text.
        field: set.field.strip_suffix("_ms").unwrap_or(&set.field).to_owned(),
        old: word(tx, tenant, &set.field, &set.old)?,
        new: word(tx, tenant, &set.field, &set.new)?,
    })
}

/// What was filled in anew, each field of the form by itself.
fn answers(set: &Set) -> Result<impl Iterator<Item = v1::FieldChange>, Refusal> {
    let text = |data: &Data| match data {
        Data::Text(text) => text.clone(),
        _ => String::new(),
    };
    let told = catalog::told_answers(&text(&set.old), &text(&set.new))?;
    let change = |(name, old, new)| v1::FieldChange { field: format!("answers.{name}"), old, new };
    Ok(told.into_iter().map(change))
}

/// A value as people know it: the names of things, not their numbers.
fn word(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    field: &str,
    value: &Data,
) -> Result<Option<String>, Refusal> {
    let name = |id: i64| -> Result<String, Refusal> {
        match field {
            "requester" | "assignee" | "creator" | "members" | "coworkers" | "user" => {
                identity::login_of(tx, tenant, Some(UserId(id)))
            }
            "first_admin" => identity::login_of(tx, tenant, Some(UserId(id))),
            "provider" | "customer" | "customers" => slug(tx, TenantId(id)),
            "grant" => Ok(id.to_string()),
            "step" => Ok((id + 1).to_string()),
            "follows" => Ok(tickets::number_of(tx, tenant, TicketId(id))?),
            "group" | "heir" => groups::slug_of(tx, tenant, Some(GroupId(id))),
            "service" | "parent" | "default_service" => {
                catalog::slug_of(tx, tenant, Some(ServiceId(id)))
            }
            "org" | "audience" => orgs::slug_of(tx, tenant, Some(OrgId(id))),
            "admin" | "tenant_manager" | "main_contact" | "enabled" | "removed" | "offline"
            | "reminded" | "confidential" | "internal" | "service_account" | "category"
            | "owner" => Ok((id != 0).to_string()),
            _ if field.ends_with("_ms") => Ok(instant(id)),
            _ => Ok(id.to_string()),
        }
    };
    Ok(match value {
        Data::Null => None,
        Data::Int(id) => Some(name(*id)?),
        Data::Text(text) if field == "associations" => Some(access::words(tx, tenant, text)?),
        Data::Text(text) => match catalog::words(tx, tenant, field, text)? {
            Some(words) => Some(words),
            None => Some(text.clone()),
        },
        Data::Words(words) => Some(words.join(" ")),
        Data::Ids(ids) => {
            let names = ids.iter().map(|id| name(*id)).collect::<Result<Vec<_>, _>>()?;
            Some(names.join(" "))
        }
    })
}

fn instant(millis: i64) -> String {
    jiff::Timestamp::from_millisecond(millis)
        .map_or_else(|_| millis.to_string(), |at| at.to_string())
}
