//! The SQL of tickets: finding one, and what belongs to it. Lists stand in `store/list.rs`, changes in
//! `store/apply.rs`.

mod apply;
pub(super) mod due;
mod list;

pub(super) use apply::apply;
pub use apply::replay;
pub(super) use list::{AnyOf, Filter, ORDER, VALUES, View, any, list, numbers, texts};

use super::model::{Clocks, Comment, Person, Priority, Solution, Stage, State, Ticket, Work};
use crate::groups;
use crate::kernel::clock::Millis;
use crate::kernel::id::{GroupId, OrgId, ServiceId, TenantId, TicketId, UserId};
use crate::kernel::page::Asked;
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::{Eyes, Scope};
use crate::store::{List, ReadTx, Row, Tx, Value};

const COLUMNS: &str = "tickets.id, tickets.number, tickets.kind, tickets.service, tickets.title, tickets.description, tickets.requester, tickets.org, tickets.creator, tickets.creator_home, tickets.state, tickets.group_id, tickets.assignee, tickets.impact, tickets.urgency, tickets.priority, tickets.priority_set, tickets.solution, tickets.external_id, tickets.created_ms, tickets.updated_ms, tickets.resolved_ms, tickets.ended_ms, tickets.version, tickets.revision, tickets.step, tickets.answers, tickets.follows, tickets.until_ms, tickets.reason, tickets.requester_ms, tickets.agent_ms, tickets.public_ms, tickets.system_ms, tickets.state_ms, tickets.reminded";
const TAKEN: &str = "SELECT id FROM tickets WHERE tenant = $1 AND number = $2";
// Not RETURNING, for which the engine makes a table that it throws away again.
const COUNT: &str = "UPDATE ticket_counters SET last = last + 1 WHERE tenant = $1";
const FIRST: &str = "INSERT INTO ticket_counters (tenant, last) VALUES ($1, 1)";
const LAST: &str = "SELECT last FROM ticket_counters WHERE tenant = $1";
const TAGS: &str = "SELECT tag FROM ticket_tags WHERE tenant = $1 AND ticket = $2 ORDER BY tag";
const COWORKERS: &str =
    "SELECT user_id FROM ticket_coworkers WHERE tenant = $1 AND ticket = $2 ORDER BY user_id";
const APPROVERS: &str =
    "SELECT user_id FROM ticket_approvers WHERE tenant = $1 AND ticket = $2 ORDER BY user_id";
const APPROVALS: &str = "SELECT user_id FROM ticket_approvals WHERE tenant = $1 AND ticket = $2 AND step = $3 ORDER BY user_id";
const AWAITING_USER: &str =
    "SELECT ticket FROM ticket_approvers WHERE tenant = $1 AND user_id = $2 ORDER BY ticket";
const AWAITING_GROUP: &str = "SELECT id FROM tickets WHERE tenant = $1 AND group_id = $2 AND open = 1 AND state = 'awaiting_approval'";
const FOLLOWED_BY: &str = "SELECT id FROM tickets WHERE tenant = $1 AND follows = $2 AND requester = $3 AND description = $4 AND (open = 1 OR state = 'resolved') ORDER BY id DESC LIMIT 1";
const COMMENTS: &str = "SELECT id, author, author_home, at_ms, internal, text FROM comments WHERE tenant = $1 AND ticket = $2 AND internal <= $3 ORDER BY id";
const LAST_COMMENT: &str = "SELECT author, author_home, text FROM comments WHERE tenant = $1 AND ticket = $2 AND internal = 0 ORDER BY id DESC LIMIT 1";
const NOTED: &str = "SELECT 1 FROM comments WHERE tenant = $1 AND ticket = $2 AND author = $3 AND COALESCE(author_home, 0) = $4 AND internal = 1 AND text = $5 AND at_ms = $6";
// CROSS begins with the few of the user, not with all tickets that are open; ALL, because otherwise the
// engine walks all tickets in order to merge them.
const WORKED_ON: &str = "SELECT id FROM tickets WHERE tenant = $1 AND assignee = $2 AND open = 1 AND state = 'assigned' \
    UNION ALL SELECT c.ticket FROM ticket_coworkers c CROSS JOIN tickets t \
    WHERE c.tenant = $1 AND c.user_id = $2 AND t.tenant = c.tenant AND t.id = c.ticket AND t.open = 1";
const OPEN_OF_GROUP: &str =
    "SELECT id FROM tickets WHERE tenant = $1 AND group_id = $2 AND open = 1 ORDER BY id";

fn read(row: &Row<'_>) -> Result<Ticket, Refusal> {
    let id = TicketId(row.int()?);
    let number = row.text()?.to_owned();
    let kind = row.text()?.to_owned();
    let service = ServiceId(row.int()?);
    let title = row.text()?.to_owned();
    let description = row.text()?.to_owned();
    let requester = UserId(row.int()?);
    let org = row.int_or_null()?.map(OrgId);
    let creator = Person { user: UserId(row.int()?), home: row.int_or_null()?.map(TenantId) };
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
    let revision = row.int()?;
    let step = row.int_or_null()?.and_then(|step| usize::try_from(step).ok());
    let answers = row.text()?.to_owned();
    let follows = row.int_or_null()?.map(TicketId);
    let (until, reason) = (row.int_or_null()?, row.text()?.to_owned());
    let clocks = Clocks {
        requester: row.int()?,
        agent: row.int_or_null()?,
        public: row.int()?,
        system: row.int_or_null()?,
    };
    let (entered, reminded) = (row.int()?, row.flag()?);
    let flat = Flat { state, group, assignee, solution, resolved, ended, until, reason };
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
        priority: Priority { value: priority, set },
        tags: Vec::new(),
        external_id,
        revision,
        step,
        answers,
        follows,
        clocks,
        entered,
        reminded,
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
    until: Option<Millis>,
    reason: String,
}

impl Flat {
    /// The stage, if the columns fit together.
    fn stage(self) -> Option<Stage> {
        let Flat { group, reason, .. } = self;
        let work = self.assignee.map(Work::alone);
        let solution = |at| Solution { text: self.solution, at };
        Some(match self.state? {
            State::New => Stage::New,
            State::AwaitingApproval => Stage::AwaitingApproval { group, users: Vec::new() },
            State::Dispatched => Stage::Dispatched { group: group? },
            State::Assigned => Stage::Assigned { group: group?, work: work? },
            State::WaitingUser => Stage::WaitingUser { group: group?, work: work? },
            State::Postponed => Stage::Postponed { group: group?, work: work?, until: self.until? },
            State::Frozen => Stage::Frozen { group: group?, work: work?, reason },
            State::Resolved => Stage::Resolved { group, work, solution: solution(self.resolved?) },
            State::Closed => {
                Stage::Closed { group, work, solution: solution(self.resolved?), at: self.ended? }
            }
            State::Rejected => Stage::Rejected { group, reason, at: self.ended? },
            State::Cancelled => Stage::Cancelled { group, at: self.ended? },
            State::Merged => return None,
        })
    }
}

/// Tags, co-workers and those who are asked for approval stand in tables of their own.
fn complete(tx: &ReadTx<'_>, tenant: TenantId, mut ticket: Ticket) -> Result<Ticket, Refusal> {
    let key: [Value<'_>; 2] = [tenant.0.into(), ticket.id.0.into()];
    let users = |sql| tx.all(sql, &key, |row| Ok(UserId(row.int()?)));
    ticket.tags = tx.all(TAGS, &key, |row| Ok(row.text()?.to_owned()))?;
    if let Some(work) = ticket.stage.work_mut() {
        work.coworkers = users(COWORKERS)?;
    }
    if let Stage::AwaitingApproval { users: asked, .. } = &mut ticket.stage {
        *asked = users(APPROVERS)?;
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

/// The tickets whose present step asks a user by name for approval.
const ASKED: &str =
    "SELECT a.ticket AS few_id FROM ticket_approvers a WHERE a.tenant = $2 AND a.user_id = $1";

/// The tickets that a scope shows. Everything that is seen of tickets is seen through this.
fn scoped(scope: &Scope) -> List<'static> {
    let mut list = List::new("tickets", COLUMNS, scope.tenant.0);
    match scope.eyes {
        Eyes::Admin => {}
        Eyes::Agent => {
            list.and(
                &format!(
                    "(requester = $1 OR {} OR tickets.id IN ({ASKED}))",
                    groups::OPEN_TO_AGENT
                ),
                &[scope.viewer.0.into(), scope.tenant.0.into()],
            );
        }
        Eyes::Requester => {
            list.scope("requester = $1", &[scope.viewer.0.into()]);
            list.scope_few(ASKED, &[scope.viewer.0.into(), scope.tenant.0.into()]);
        }
    }
    list
}

/// The next number of a tenant's tickets. It is given back if the transaction is not committed.
pub(super) fn count_on(tx: &mut Tx<'_>, tenant: TenantId) -> Result<i64, Refusal> {
    if tx.keep(COUNT, &[tenant.0.into()])? == 0 {
        tx.keep(FIRST, &[tenant.0.into()])?;
    }
    tx.first(LAST, &[tenant.0.into()], |row| row.int())?
        .ok_or_else(|| Refusal::internal("the counter of tickets answers nothing"))
}

/// Whether a ticket of the tenant has a number, whoever may see it.
pub(super) fn is_taken(tx: &ReadTx<'_>, tenant: TenantId, number: &str) -> Result<bool, Refusal> {
    Ok(tx.first(TAKEN, &[tenant.0.into(), number.into()], |row| row.int())?.is_some())
}

/// Who wrote a comment, from the two columns that tell it.
fn author(row: &Row<'_>) -> Result<Option<Person>, Refusal> {
    let (user, home) = (row.int_or_null()?, row.int_or_null()?);
    Ok(user.map(|user| Person { user: UserId(user), home: home.map(TenantId) }))
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
            author: author(row)?,
            at: row.int()?,
            internal: row.flag()?,
            text: row.text()?.to_owned(),
        })
    })
}

/// Whether the last public comment is this one, by this person.
pub(super) fn has_just_said(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    ticket: TicketId,
    person: Person,
    text: &str,
) -> Result<bool, Refusal> {
    let last = tx.first(LAST_COMMENT, &[tenant.0.into(), ticket.0.into()], |row| {
        Ok(author(row)? == Some(person) && row.text()? == text)
    })?;
    Ok(last.unwrap_or(false))
}

/// Whether this person noted this internally at this moment.
pub(super) fn has_noted(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    ticket: TicketId,
    person: Person,
    (text, at): (&str, Millis),
) -> Result<bool, Refusal> {
    let home = person.home.map_or(0, |home| home.0);
    let args = [
        tenant.0.into(),
        ticket.0.into(),
        person.user.0.into(),
        home.into(),
        text.into(),
        at.into(),
    ];
    tx.exists(NOTED, &args)
}

/// Those who have approved a step of a ticket.
pub(super) fn approvals(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    ticket: TicketId,
    step: usize,
) -> Result<Vec<UserId>, Refusal> {
    let step = i64::try_from(step).unwrap_or(i64::MAX);
    let args = [tenant.0.into(), ticket.0.into(), step.into()];
    tx.all(APPROVALS, &args, |row| Ok(UserId(row.int()?)))
}

/// The ticket that follows another, asked for by the same person in the same words. One that has
/// ended does not count: those words are a new request then.
pub(super) fn followed_by(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    ticket: TicketId,
    requester: UserId,
    text: &str,
) -> Result<Option<TicketId>, Refusal> {
    let args = [tenant.0.into(), ticket.0.into(), requester.0.into(), text.into()];
    tx.first(FOLLOWED_BY, &args, |row| Ok(TicketId(row.int()?)))
}

/// The tickets that a user works on, alone while they are assigned, or beside others.
pub(super) fn worked_on(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    user: UserId,
) -> Result<Vec<TicketId>, Refusal> {
    let args = [tenant.0.into(), user.0.into()];
    let mut tickets = tx.all(WORKED_ON, &args, |row| Ok(TicketId(row.int()?)))?;
    tickets.sort_unstable();
    Ok(tickets)
}

/// The tickets that ask a user by name for approval.
pub(super) fn awaiting_user(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    user: UserId,
) -> Result<Vec<TicketId>, Refusal> {
    tx.all(AWAITING_USER, &[tenant.0.into(), user.0.into()], |row| Ok(TicketId(row.int()?)))
}

/// The tickets of a group that wait for approval.
pub(super) fn awaiting_group(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    group: GroupId,
) -> Result<Vec<TicketId>, Refusal> {
    tx.all(AWAITING_GROUP, &[tenant.0.into(), group.0.into()], |row| Ok(TicketId(row.int()?)))
}

/// The open tickets of a group.
pub(super) fn open_of_group(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    group: GroupId,
) -> Result<Vec<TicketId>, Refusal> {
    tx.all(OPEN_OF_GROUP, &[tenant.0.into(), group.0.into()], |row| Ok(TicketId(row.int()?)))
}

#[cfg(test)]
#[path = "store_tests.rs"]
mod tests;
