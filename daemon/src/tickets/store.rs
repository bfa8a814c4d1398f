//! The SQL of tickets: finding one, and what belongs to it. Lists stand in `store/list.rs`, changes in
//! `store/apply.rs`.

mod apply;
mod list;

pub(super) use apply::apply;
pub use apply::replay;
pub(super) use list::{Filter, ORDER, View, any, list};

use super::model::{Comment, Priority, Solution, Stage, State, Ticket, Work};
use crate::groups;
use crate::kernel::clock::Millis;
use crate::kernel::id::{GroupId, OrgId, ServiceId, TenantId, TicketId, UserId};
use crate::kernel::page::Asked;
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::{Eyes, Scope};
use crate::store::{List, ReadTx, Row, Tx, Value};

const COLUMNS: &str = "tickets.id, tickets.number, tickets.kind, tickets.service, tickets.title, tickets.description, tickets.requester, tickets.org, tickets.creator, tickets.state, tickets.group_id, tickets.assignee, tickets.impact, tickets.urgency, tickets.priority, tickets.priority_set, tickets.solution, tickets.external_id, tickets.created_ms, tickets.updated_ms, tickets.resolved_ms, tickets.ended_ms, tickets.version";
const COUNT: &str = "INSERT INTO ticket_counters (tenant, last) VALUES ($1, 1) \
    ON CONFLICT (tenant) DO UPDATE SET last = ticket_counters.last + 1 RETURNING last";
const TAGS: &str = "SELECT tag FROM ticket_tags WHERE tenant = $1 AND ticket = $2 ORDER BY tag";
const COWORKERS: &str =
    "SELECT user_id FROM ticket_coworkers WHERE tenant = $1 AND ticket = $2 ORDER BY user_id";
const COMMENTS: &str = "SELECT id, author, at_ms, internal, text FROM comments WHERE tenant = $1 AND ticket = $2 AND internal <= $3 ORDER BY id";
const LAST_COMMENT: &str = "SELECT author, text FROM comments WHERE tenant = $1 AND ticket = $2 AND internal = 0 ORDER BY id DESC LIMIT 1";
const WORKED_ON: &str = "SELECT id FROM tickets WHERE tenant = $1 AND assignee = $2 AND state = 'assigned' \
    UNION SELECT c.ticket FROM ticket_coworkers c JOIN tickets t ON t.tenant = c.tenant AND t.id = c.ticket \
    WHERE c.tenant = $1 AND c.user_id = $2 AND t.state = 'assigned' ORDER BY 1";
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
            State::Resolved => {
                Stage::Resolved { group: self.group?, work, solution: solution(self.resolved?) }
            }
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

#[cfg(test)]
#[path = "store_tests.rs"]
mod tests;
