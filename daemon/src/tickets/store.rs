//! The SQL of tickets.

use super::model::{Comment, Priority, Solution, Stage, State, Ticket, Work};
use crate::catalog;
use crate::groups;
use crate::kernel::change::Change;
use crate::kernel::clock::Millis;
use crate::kernel::id::{GroupId, OrgId, Seq, ServiceId, TenantId, TicketId, UserId};
use crate::kernel::page::{Answered, Asked, Key};
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::{Eyes, Permit, Scope};
use crate::store::{List, ReadTx, Row, Tx, Update, Value};

const COLUMNS: &str = "tickets.id, number, kind, service, title, description, requester, org, creator, state, group_id, assignee, impact, urgency, priority, priority_set, solution, external_id, created_ms, tickets.updated_ms, resolved_ms, ended_ms, version";
const INSERT: &str = "INSERT INTO tickets (tenant, id, number, kind, service, title, description, requester, org, creator, state, open, group_id, assignee, impact, urgency, priority, priority_set, solution, external_id, created_ms, updated_ms, version) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12, $13, $14, $15, $16, $17, '', $18, $19, $19, 1)";
const COUNT: &str = "INSERT INTO ticket_counters (tenant, last) VALUES ($1, 1) \
    ON CONFLICT (tenant) DO UPDATE SET last = ticket_counters.last + 1 RETURNING last";
const HELD_BY: &str = "SELECT group_id, open FROM tickets WHERE tenant = $1 AND id = $2";
const TAGS: &str = "SELECT tag FROM ticket_tags WHERE tenant = $1 AND ticket = $2 ORDER BY tag";
const UNTAG: &str = "DELETE FROM ticket_tags WHERE tenant = $1 AND ticket = $2";
const TAG: &str = "INSERT INTO ticket_tags (tenant, ticket, tag) VALUES ($1, $2, $3)";
const COWORKERS: &str = "SELECT user_id FROM ticket_coworkers WHERE tenant = $1 AND ticket = $2 ORDER BY user_id";
const DROP_COWORKERS: &str = "DELETE FROM ticket_coworkers WHERE tenant = $1 AND ticket = $2";
const COWORK: &str = "INSERT INTO ticket_coworkers (tenant, ticket, user_id) VALUES ($1, $2, $3)";
const COMMENT: &str = "INSERT INTO comments (tenant, id, ticket, author, at_ms, internal, text) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const COMMENTS: &str = "SELECT id, author, at_ms, internal, text FROM comments WHERE tenant = $1 AND ticket = $2 AND internal <= $3 ORDER BY id";
const LAST_COMMENT: &str = "SELECT author, text FROM comments WHERE tenant = $1 AND ticket = $2 AND internal = 0 ORDER BY id DESC LIMIT 1";
const WORKED_ON: &str = "SELECT id FROM tickets WHERE tenant = $1 AND assignee = $2 AND state = 'assigned' \
    UNION SELECT c.ticket FROM ticket_coworkers c JOIN tickets t ON t.tenant = c.tenant AND t.id = c.ticket \
    WHERE c.tenant = $1 AND c.user_id = $2 AND t.state = 'assigned' ORDER BY 1";
const OPEN_OF_GROUP: &str = "SELECT id FROM tickets WHERE tenant = $1 AND group_id = $2 AND open = 1 ORDER BY id";

fn read(row: &Row<'_>) -> Result<Ticket, Refusal> {
    let id = TicketId(row.int()?);
    let number = row.text()?.to_owned();
    let kind = row.text()?.to_owned();
    let service = ServiceId(row.int()?);
    let title = row.text()?.to_owned();
    let description = row.text()?.to_owned();
    let requester = UserId(row.int()?);
    let org = row.int_or_null()?.map(OrgId);
    let creator = UserId(row.int()?);
    let state = State::from_word(row.text()?);
    let group = row.int_or_null()?.map(GroupId);
    let assignee = row.int_or_null()?.map(UserId);
    let (impact, urgency, priority, set) = (row.small()?, row.small()?, row.small()?, row.flag()?);
    let solution = row.text()?.to_owned();
    let external_id = row.text()?.to_owned();
    let (created, updated) = (row.int()?, row.int()?);
    let resolved = row.int_or_null()?;
    let ended = row.int_or_null()?;
    let version = row.int()?;
    let flat = Flat { state, group, assignee, solution, resolved, ended };
    let stage = flat.stage().ok_or_else(|| {
        Refusal::new(Code::Damaged, format!("ticket {number} stands in no state that there is"))
    })?;
    Ok(Ticket {
        id,
        number,
        stage,
        kind,
        service,
        title,
        description,
        requester,
        org,
        creator,
        impact,
        urgency,
        priority: if set { Priority::Set(priority) } else { Priority::Derived },
        tags: Vec::new(),
        external_id,
        created,
        updated,
        version,
    })
}

/// A stage as its columns hold it.
struct Flat {
    state: Option<State>,
    group: Option<GroupId>,
    assignee: Option<UserId>,
    solution: String,
    resolved: Option<Millis>,
    ended: Option<Millis>,
}

impl Flat {
    /// The stage, if the columns fit together.
    fn stage(self) -> Option<Stage> {
        let work = self.assignee.map(|assignee| Work { assignee, coworkers: Vec::new() });
        let solution = |at| Solution { text: self.solution.clone(), at };
        Some(match self.state? {
            State::New => Stage::New,
            State::Dispatched => Stage::Dispatched { group: self.group? },
            State::Assigned => Stage::Assigned { group: self.group?, work: work? },
            State::Resolved => Stage::Resolved {
                group: self.group?,
                work,
                solution: solution(self.resolved?),
            },
            State::Closed => Stage::Closed {
                group: self.group?,
                work,
                solution: solution(self.resolved?),
                at: self.ended?,
            },
            State::Cancelled => Stage::Cancelled { group: self.group, at: self.ended? },
            State::AwaitingApproval
            | State::WaitingUser
            | State::Postponed
            | State::Frozen
            | State::Rejected
            | State::Merged => return None,
        })
    }
}

/// Tags and co-workers stand in tables of their own.
fn complete(tx: &ReadTx<'_>, tenant: TenantId, mut ticket: Ticket) -> Result<Ticket, Refusal> {
    let key: [Value<'_>; 2] = [tenant.0.into(), ticket.id.0.into()];
    ticket.tags = tx.all(TAGS, &key, |row| Ok(row.text()?.to_owned()))?;
    if let Stage::Assigned { work, .. }
    | Stage::Resolved { work: Some(work), .. }
    | Stage::Closed { work: Some(work), .. } = &mut ticket.stage
    {
        work.coworkers = tx.all(COWORKERS, &key, |row| Ok(UserId(row.int()?)))?;
    }
    Ok(ticket)
}

/// A ticket by its id, for those who have found it by right.
///
/// # Errors
/// What the store answers.
pub fn get(tx: &ReadTx<'_>, tenant: TenantId, id: TicketId) -> Result<Option<Ticket>, Refusal> {
    let sql = format!("SELECT {COLUMNS} FROM tickets WHERE tenant = $1 AND id = $2");
    tx.first(&sql, &[tenant.0.into(), id.0.into()], read)?
        .map(|ticket| complete(tx, tenant, ticket))
        .transpose()
}

/// A ticket by its number, if the scope shows it. A foreign and an absent one take the same way.
pub(super) fn by_number(
    tx: &ReadTx<'_>,
    scope: &Scope,
    number: &str,
) -> Result<Option<Ticket>, Refusal> {
    let mut list = scoped(scope);
    list.and("number = $1", &[number.into()]);
    let one = Asked { size: 1, token: String::new(), with_total: false };
    let found = list.page(tx, &[], &one, read)?.0.pop();
    found.map(|ticket| complete(tx, scope.tenant, ticket)).transpose()
}

/// Whether the scope shows the ticket with an id.
pub(super) fn shows(tx: &ReadTx<'_>, scope: &Scope, id: TicketId) -> Result<bool, Refusal> {
    let mut list = scoped(scope);
    list.and("tickets.id = $1", &[id.0.into()]);
    Ok(list.count(tx)? > 0)
}

/// The tickets that a scope shows. Everything that is seen of tickets is seen through this.
fn scoped(scope: &Scope) -> List<'static> {
    let mut list = List::new("tickets", COLUMNS, scope.tenant.0);
    match scope.eyes {
        Eyes::Admin => {}
        Eyes::Agent => {
            list.and(
                &format!("(requester = $1 OR {})", groups::OPEN_TO_AGENT),
                &[scope.viewer.0.into()],
            );
        }
        Eyes::Requester => {
            list.and("requester = $1", &[scope.viewer.0.into()]);
        }
    }
    list
}

/// The view that a list has when nothing else is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum View {
    /// A requester's: own tickets, open or resolved.
    Own(UserId),
    /// An agent's: open ones of the groups, and own.
    Agent(UserId, Vec<GroupId>),
    /// Every open one.
    Open,
}

/// What a list of tickets is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    pub(super) view: Option<View>,
    pub(super) states: Vec<State>,
    /// `Some(None)`: without a group.
    pub(super) group: Option<Option<GroupId>>,
    /// `Some(None)`: without an assignee.
    pub(super) assignee: Option<Option<UserId>>,
    pub(super) requester: Option<UserId>,
    pub(super) org: Option<OrgId>,
    pub(super) service: Option<ServiceId>,
    pub(super) tags: Vec<String>,
    pub(super) priority: Option<u8>,
    pub(super) closed: bool,
    pub(super) unrouted: bool,
    pub(super) since: Option<Millis>,
    pub(super) until: Option<Millis>,
}

impl Filter {
    /// Whether it tells open tickets from others by itself.
    fn says_open(&self) -> bool {
        let only_open = !self.states.is_empty() && self.states.iter().all(|state| state.is_open());
        self.view.is_some() || self.closed || self.unrouted || only_open
    }
}

/// What tickets can be ordered by. Those by `updated` and `created` walk an index.
pub(super) const ORDER: &[Key] = &[
    Key { name: "updated", column: "updated_ms", number: true },
    Key { name: "created", column: "id", number: true },
    Key { name: "id", column: "id", number: true },
    Key { name: "priority", column: "priority", number: true },
    Key { name: "impact", column: "impact", number: true },
    Key { name: "urgency", column: "urgency", number: true },
    Key { name: "title", column: "title", number: false },
    Key { name: "state", column: "state", number: false },
];

/// One page of tickets and, if asked, how many there are in all.
pub(super) fn list(
    tx: &ReadTx<'_>,
    scope: &Scope,
    filter: &Filter,
    order: &[(Key, bool)],
    asked: &Asked,
) -> Result<(Vec<Ticket>, Answered), Refusal> {
    let mut list: List<'_> = scoped(scope);
    match &filter.view {
        None => {}
        Some(View::Open) => {
            list.and("open = 1", &[]);
        }
        Some(View::Own(user)) => {
            list.arm("open = 1 AND requester = $1", &[user.0.into()]);
            list.arm("open = 0 AND state = 'resolved' AND requester = $1", &[user.0.into()]);
        }
        Some(View::Agent(user, groups)) => {
            list.and("open = 1", &[]);
            list.arm("assignee = $1", &[user.0.into()]);
            list.arm("requester = $1", &[user.0.into()]);
            for group in groups {
                list.arm("group_id = $1", &[group.0.into()]);
            }
        }
    }
    if !filter.says_open() {
        // The indexes begin with whether a ticket is open: one arm for each answer.
        list.arm("open = 1", &[]);
        list.arm("open = 0", &[]);
    }
    narrow(&mut list, filter);
    let (tickets, answered) = list.page(tx, order, asked, read)?;
    let tickets = tickets
        .into_iter()
        .map(|ticket| complete(tx, scope.tenant, ticket))
        .collect::<Result<_, _>>()?;
    Ok((tickets, answered))
}

/// Whether the scope shows a ticket that fits.
pub(super) fn any(tx: &ReadTx<'_>, scope: &Scope, filter: &Filter) -> Result<bool, Refusal> {
    let mut list: List<'_> = scoped(scope);
    narrow(&mut list, filter);
    let one = Asked { size: 1, token: String::new(), with_total: false };
    Ok(!list.page(tx, &[], &one, read)?.0.is_empty())
}

fn narrow<'a>(list: &mut List<'a>, filter: &'a Filter) {
    if !filter.states.is_empty() {
        let words: Vec<_> = filter.states.iter().map(|state| format!("'{}'", state.word())).collect();
        list.and(&format!("state IN ({})", words.join(", ")), &[]);
        // Says the same in the words of the indexes.
        if filter.states.iter().all(|state| state.is_open()) {
            list.and("open = 1", &[]);
        }
    }
    if filter.group == Some(None) {
        list.and("group_id IS NULL", &[]);
    }
    if filter.assignee == Some(None) {
        list.and("assignee IS NULL", &[]);
    }
    let numbers = [
        ("group_id = $1", filter.group.flatten().map(|group| group.0)),
        ("assignee = $1", filter.assignee.flatten().map(|user| user.0)),
        ("requester = $1", filter.requester.map(|user| user.0)),
        ("org = $1", filter.org.map(|org| org.0)),
        ("service = $1", filter.service.map(|service| service.0)),
        ("priority = $1", filter.priority.map(i64::from)),
        ("created_ms >= $1", filter.since),
        ("created_ms < $1", filter.until),
    ];
    for (condition, value) in numbers {
        if let Some(value) = value {
            list.and(condition, &[value.into()]);
        }
    }
    for tag in &filter.tags {
        list.and(
            "EXISTS (SELECT 1 FROM ticket_tags g WHERE g.tenant = tickets.tenant AND g.ticket = tickets.id AND g.tag = $1)",
            &[tag.into()],
        );
    }
    if filter.closed {
        list.and("open = 0 AND state <> 'resolved'", &[]);
    }
    if filter.unrouted {
        list.and("open = 1 AND group_id IS NULL", &[]);
    }
}

/// The next number of a tenant's tickets. It is given back if the transaction is not committed.
pub(super) fn count_on(tx: &mut Tx<'_>, tenant: TenantId) -> Result<i64, Refusal> {
    tx.keep_returning(COUNT, &[tenant.0.into()], |row| row.int())?
        .ok_or_else(|| Refusal::internal("the counter of tickets answers nothing"))
}

/// The comments of a ticket, oldest first.
pub(super) fn comments(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    ticket: TicketId,
    internal: bool,
) -> Result<Vec<Comment>, Refusal> {
    tx.all(COMMENTS, &[tenant.0.into(), ticket.0.into(), internal.into()], |row| {
        Ok(Comment {
            id: row.int()?,
            author: row.int_or_null()?.map(UserId),
            at: row.int()?,
            internal: row.flag()?,
            text: row.text()?.to_owned(),
        })
    })
}

/// Whether the last public comment is this one, by this user.
pub(super) fn has_just_said(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    ticket: TicketId,
    user: UserId,
    text: &str,
) -> Result<bool, Refusal> {
    let last = tx.first(LAST_COMMENT, &[tenant.0.into(), ticket.0.into()], |row| {
        Ok(row.int_or_null()? == Some(user.0) && row.text()? == text)
    })?;
    Ok(last.unwrap_or(false))
}

/// The assigned tickets that a user works on, alone or beside others.
pub(super) fn worked_on(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    user: UserId,
) -> Result<Vec<TicketId>, Refusal> {
    tx.all(WORKED_ON, &[tenant.0.into(), user.0.into()], |row| Ok(TicketId(row.int()?)))
}

/// The open tickets of a group.
pub(super) fn open_of_group(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    group: GroupId,
) -> Result<Vec<TicketId>, Refusal> {
    tx.all(OPEN_OF_GROUP, &[tenant.0.into(), group.0.into()], |row| Ok(TicketId(row.int()?)))
}

/// Does to the tables what the change says.
pub(super) fn apply<A>(
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
                permit.actor().map(|user| user.0).into(),
                tx.now().into(),
                change.int("internal").unwrap_or(0).into(),
                change.text("comment").into(),
            ];
            tx.exec(COMMENT, &args)?;
            update(tx, tenant, id, change)?;
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

fn insert(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    seq: Seq,
    change: &Change,
) -> Result<(), Refusal> {
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

fn update(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    id: TicketId,
    change: &Change,
) -> Result<(), Refusal> {
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

#[cfg(test)]
#[path = "store_tests.rs"]
mod tests;
