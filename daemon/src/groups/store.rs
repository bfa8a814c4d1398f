//! The SQL of groups.

use super::model::Group;
use crate::identity;
use crate::kernel::change::{Change, Data};
use crate::kernel::id::{GroupId, Seq, TenantId, UserId};
use crate::kernel::page::{Answered, Asked, Key};
use crate::kernel::refusal::Refusal;
use crate::kernel::text::{fold, like};
use crate::policy::{Permit, Scope};
use crate::store::{List, ReadTx, Row, Tx, Update};

const COLUMNS: &str = "id, slug, name, type, description, confidential, creator, removed, open_tickets, external_id, created_ms, version";

fn read(row: &Row<'_>) -> Result<Group, Refusal> {
    Ok(Group {
        id: GroupId(row.int()?),
        slug: row.text()?.to_owned(),
        name: row.text()?.to_owned(),
        kind: row.text()?.to_owned(),
        description: row.text()?.to_owned(),
        confidential: row.flag()?,
        creator: row.int_or_null()?.map(UserId),
        removed: row.flag()?,
        open_tickets: row.int()?,
        external_id: row.text()?.to_owned(),
        created: row.int()?,
        version: row.int()?,
    })
}

const SLUG_OF: &str = "SELECT slug FROM groups WHERE tenant = $1 AND id = $2";
const ID_OF: &str = "SELECT id FROM groups WHERE tenant = $1 AND removed = 0 AND (slug = $2 OR name_fold = $3) ORDER BY slug <> $2 LIMIT 1";
const INSERT: &str = "INSERT INTO groups (tenant, id, slug, name, name_fold, type, description, description_fold, confidential, creator, removed, open_tickets, external_id, created_ms, version) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, 0, $11, $12, 1)";
const JOIN: &str = "INSERT INTO group_members (tenant, group_id, user_id) VALUES ($1, $2, $3)";
const LEAVE: &str =
    "DELETE FROM group_members WHERE tenant = $1 AND group_id = $2 AND user_id = $3";
const COUNT_OPEN: &str =
    "UPDATE groups SET open_tickets = open_tickets + $3 WHERE tenant = $1 AND id = $2";
const MEMBERS: &str =
    "SELECT user_id FROM group_members WHERE tenant = $1 AND group_id = $2 ORDER BY user_id";
const IS_MEMBER: &str =
    "SELECT 1 FROM group_members WHERE tenant = $1 AND group_id = $2 AND user_id = $3";
const TYPES_IN_USE: &str =
    "SELECT DISTINCT type FROM groups WHERE tenant = $1 AND removed = 0 ORDER BY type";
const OF_MEMBER: &str = "SELECT m.group_id, g.slug FROM group_members m JOIN groups g ON g.tenant = m.tenant AND g.id = m.group_id \
    WHERE m.tenant = $1 AND m.user_id = $2 ORDER BY g.slug";

const FATE: &str = "SELECT removed, heir FROM groups WHERE tenant = $1 AND id = $2";
/// All whose heir, or whose heir's heir, a group is.
const HANDED_TO: &str = "WITH RECURSIVE gone(id) AS (\
    SELECT id FROM groups WHERE tenant = $1 AND heir = $2 \
    UNION SELECT g.id FROM gone JOIN groups g ON g.tenant = $1 AND g.heir = gone.id) \
    SELECT id FROM gone ORDER BY id";

/// The piece of a query that holds for tickets which an agent may see: those of no group, of a
/// group that is not confidential, and of groups that the agent (`$1`) is a member of.
pub const OPEN_TO_AGENT: &str = "(group_id IS NULL \
    OR NOT EXISTS (SELECT 1 FROM groups g WHERE g.tenant = tickets.tenant AND g.id = tickets.group_id AND g.confidential = 1) \
    OR EXISTS (SELECT 1 FROM group_members m WHERE m.tenant = tickets.tenant AND m.group_id = tickets.group_id AND m.user_id = $1))";

/// A group by its id, removed or not.
///
/// # Errors
/// What the store answers.
pub fn get(tx: &ReadTx<'_>, tenant: TenantId, id: GroupId) -> Result<Option<Group>, Refusal> {
    let sql = format!("SELECT {COLUMNS} FROM groups WHERE tenant = $1 AND id = $2");
    tx.first(&sql, &[tenant.0.into(), id.0.into()], read)
}

/// The slug of a group; empty for none.
///
/// # Errors
/// What the store answers.
pub fn slug_of(tx: &ReadTx<'_>, tenant: TenantId, id: Option<GroupId>) -> Result<String, Refusal> {
    let Some(id) = id else { return Ok(String::new()) };
    let slug =
        tx.first(SLUG_OF, &[tenant.0.into(), id.0.into()], |row| Ok(row.text()?.to_owned()))?;
    Ok(slug.unwrap_or_default())
}

/// A group by its slug, or else by its exact name.
///
/// # Errors
/// `NOT_FOUND`.
pub fn named(tx: &ReadTx<'_>, tenant: TenantId, name: &str) -> Result<Group, Refusal> {
    let sql = format!(
        "SELECT {COLUMNS} FROM groups WHERE tenant = $1 AND removed = 0 AND (slug = $2 OR name_fold = $3) ORDER BY slug <> $2 LIMIT 1"
    );
    let folded = fold(name);
    tx.first(&sql, &[tenant.0.into(), name.into(), (&folded).into()], read)?
        .ok_or_else(|| Refusal::not_found("group", name))
}

/// The id of a group by its slug, or else by its exact name.
///
/// # Errors
/// `NOT_FOUND`.
pub fn id_of(tx: &ReadTx<'_>, tenant: TenantId, name: &str) -> Result<GroupId, Refusal> {
    let folded = fold(name);
    let args = [tenant.0.into(), name.into(), (&folded).into()];
    tx.first(ID_OF, &args, |row| Ok(GroupId(row.int()?)))?
        .ok_or_else(|| Refusal::not_found("group", name))
}

/// The group that stands for one: itself, or where it was removed the one that took over, or took
/// over from that. None when nobody did.
///
/// # Errors
/// What the store answers.
pub fn living(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    group: GroupId,
) -> Result<Option<GroupId>, Refusal> {
    let mut group = group;
    // An heir was there when the group went, so the chain ends.
    loop {
        let fate = tx.first(FATE, &[tenant.0.into(), group.0.into()], |row| {
            Ok((row.flag()?, row.int_or_null()?))
        })?;
        match fate {
            Some((false, _)) => return Ok(Some(group)),
            Some((true, Some(heir))) => group = GroupId(heir),
            Some((true, None)) | None => return Ok(None),
        }
    }
}

/// The groups that were removed and that this one took over from, directly or not.
///
/// # Errors
/// What the store answers.
pub fn handed_to(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    group: GroupId,
) -> Result<Vec<GroupId>, Refusal> {
    tx.all(HANDED_TO, &[tenant.0.into(), group.0.into()], |row| Ok(GroupId(row.int()?)))
}

const TAKEN: &str = "SELECT name FROM groups WHERE tenant = $1 AND removed = 0 AND id <> $4 AND (slug = $2 OR name_fold = $3) ORDER BY name_fold = $3 DESC";

/// The name of another group that has this name, or this slug.
pub(super) fn taken(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    slug: &str,
    name: &str,
    except: GroupId,
) -> Result<Option<String>, Refusal> {
    let folded = fold(name);
    let args = [tenant.0.into(), slug.into(), (&folded).into(), except.0.into()];
    tx.first(TAKEN, &args, |row| Ok(row.text()?.to_owned()))
}

/// The members of a group, in order of id.
///
/// # Errors
/// What the store answers.
pub fn members(tx: &ReadTx<'_>, tenant: TenantId, group: GroupId) -> Result<Vec<UserId>, Refusal> {
    tx.all(MEMBERS, &[tenant.0.into(), group.0.into()], |row| Ok(UserId(row.int()?)))
}

/// Whether a user is a member of a group.
///
/// # Errors
/// What the store answers.
pub fn is_member(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    group: GroupId,
    user: UserId,
) -> Result<bool, Refusal> {
    tx.exists(IS_MEMBER, &[tenant.0.into(), group.0.into(), user.0.into()])
}

/// The groups that a user is a member of, with their slugs.
///
/// # Errors
/// What the store answers.
pub fn of_member(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    user: UserId,
) -> Result<Vec<(GroupId, String)>, Refusal> {
    tx.all(OF_MEMBER, &[tenant.0.into(), user.0.into()], |row| {
        Ok((GroupId(row.int()?), row.text()?.to_owned()))
    })
}

/// The types that groups are of, each once.
///
/// # Errors
/// What the store answers.
pub fn types_in_use(tx: &ReadTx<'_>, tenant: TenantId) -> Result<Vec<String>, Refusal> {
    tx.all(TYPES_IN_USE, &[tenant.0.into()], |row| Ok(row.text()?.to_owned()))
}

/// What a list of groups is narrowed to.
#[derive(Debug, Default)]
pub(super) struct Filter {
    pub(super) search: String,
    pub(super) kind: String,
    pub(super) member: Option<UserId>,
    /// Only those that are not confidential.
    pub(super) open: bool,
}

/// What groups can be ordered by.
pub(super) const ORDER: &[Key] = &[
    Key { name: "name", column: "name_fold", number: false },
    Key { name: "id", column: "slug", number: false },
    Key { name: "type", column: "type", number: false },
    Key { name: "created", column: "created_ms", number: true },
    Key { name: "open_tickets", column: "open_tickets", number: true },
];

/// One page of groups and, if asked, how many there are in all.
pub(super) fn list(
    tx: &ReadTx<'_>,
    scope: &Scope,
    filter: &Filter,
    order: &[(Key, bool)],
    asked: &Asked,
) -> Result<(Vec<Group>, Answered), Refusal> {
    let pattern = like(&filter.search);
    let mut list = List::new("groups", COLUMNS, scope.tenant.0);
    list.and("removed = 0", &[]);
    if !filter.search.is_empty() {
        list.and(
            "(name_fold LIKE $1 ESCAPE '\\' OR description_fold LIKE $1 ESCAPE '\\')",
            &[(&pattern).into()],
        );
    }
    if !filter.kind.is_empty() {
        list.and("type = $1", &[(&filter.kind).into()]);
    }
    if filter.open {
        list.and("confidential = 0", &[]);
    }
    if let Some(member) = filter.member {
        list.and(
            "id IN (SELECT group_id FROM group_members WHERE tenant = groups.tenant AND user_id = $1)",
            &[member.0.into()],
        );
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
    if change.kind == "group.created" {
        let (name, description) = (change.text("name"), change.text("description"));
        let (name_fold, description_fold) = (fold(name), fold(description));
        let args = [
            tenant.into(),
            seq.0.into(),
            change.text("slug").into(),
            name.into(),
            (&name_fold).into(),
            change.text("type").into(),
            description.into(),
            (&description_fold).into(),
            change.int("confidential").unwrap_or(0).into(),
            permit.actor_here().map(|user| user.0).into(),
            change.text("external_id").into(),
            tx.now().into(),
        ];
        tx.exec(INSERT, &args)?;
        return rejoin(tx, permit.tenant(), GroupId(seq.0), change);
    }
    let folds: Vec<String> = change
        .set
        .iter()
        .map(|set| if let Data::Text(text) = &set.new { fold(text) } else { String::new() })
        .collect();
    let mut update = Update::new("groups", tenant, id);
    for (set, folded) in change.set.iter().zip(&folds) {
        let (text, int) = (change.text(&set.field), change.int(&set.field).unwrap_or(0));
        match set.field.as_str() {
            "name" => update.set("name", text).set("name_fold", folded),
            "type" => update.set("type", text),
            "description" => update.set("description", text).set("description_fold", folded),
            "confidential" => update.set("confidential", int),
            "removed" => update.set("removed", int),
            "heir" => update.set("heir", change.int("heir")),
            _ => &mut update,
        };
    }
    update.run(tx)?;
    rejoin(tx, permit.tenant(), GroupId(id), change)
}

/// Makes the members those that the change says, and tells their users of it.
fn rejoin(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    group: GroupId,
    change: &Change,
) -> Result<(), Refusal> {
    let Some(set) = change.set.iter().find(|set| set.field == "members") else { return Ok(()) };
    let (before, after) = (ids(&set.old), ids(&set.new));
    for user in before.iter().filter(|user| !after.contains(user)) {
        tx.exec(LEAVE, &[tenant.0.into(), group.0.into(), (*user).into()])?;
        identity::count_membership(tx, tenant, UserId(*user), -1)?;
    }
    for user in after.iter().filter(|user| !before.contains(user)) {
        tx.exec(JOIN, &[tenant.0.into(), group.0.into(), (*user).into()])?;
        identity::count_membership(tx, tenant, UserId(*user), 1)?;
    }
    Ok(())
}

fn ids(data: &Data) -> &[i64] {
    if let Data::Ids(ids) = data { ids } else { &[] }
}

/// Counts open tickets of a group up or down. For tickets, whose own event tells of it.
///
/// # Errors
/// What the store answers.
pub fn count_open(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    group: GroupId,
    by: i64,
) -> Result<(), Refusal> {
    tx.exec(COUNT_OPEN, &[tenant.0.into(), group.0.into(), by.into()])?;
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
