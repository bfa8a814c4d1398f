//! The SQL of lists of tickets.

use super::{ASKED, complete, read, scoped};
use crate::kernel::clock::Millis;
use crate::kernel::id::{GroupId, OrgId, ServiceId, UserId};
use crate::kernel::page::{Answered, Asked, Key};
use crate::kernel::refusal::Refusal;
use crate::policy::Scope;
use crate::store::{List, ReadTx};
use crate::tickets::model::{State, Ticket};

/// The view that a list has when nothing else is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::tickets) enum View {
    /// A requester's: what they see, open or resolved.
    Own,
    /// An agent's: open ones of the groups, and own.
    Agent(UserId, Vec<GroupId>),
    /// Every open one.
    Open,
}

/// What a list of tickets is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::tickets) struct Filter {
    pub(in crate::tickets) view: Option<View>,
    pub(in crate::tickets) states: Vec<State>,
    pub(in crate::tickets) group: Option<AnyOf<GroupId>>,
    pub(in crate::tickets) assignee: Option<AnyOf<UserId>>,
    pub(in crate::tickets) requester: Option<UserId>,
    pub(in crate::tickets) org: Option<OrgId>,
    pub(in crate::tickets) service: Option<ServiceId>,
    pub(in crate::tickets) tags: Vec<String>,
    /// The name in another system.
    pub(in crate::tickets) external_id: Option<String>,
    pub(in crate::tickets) priority: Option<u8>,
    pub(in crate::tickets) closed: bool,
    pub(in crate::tickets) unrouted: bool,
    pub(in crate::tickets) since: Option<Millis>,
    pub(in crate::tickets) until: Option<Millis>,
}

/// Any of these, and nothing at all where `none` says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::tickets) struct AnyOf<T> {
    pub(in crate::tickets) ids: Vec<T>,
    pub(in crate::tickets) none: bool,
}

impl<T> AnyOf<T> {
    /// This one.
    pub(in crate::tickets) fn one(id: T) -> Self {
        AnyOf { ids: vec![id], none: false }
    }
}

impl Filter {
    /// Whether it tells open tickets from others by itself.
    fn says_open(&self) -> bool {
        let only_open = !self.states.is_empty() && self.states.iter().all(|state| state.is_open());
        self.view.is_some() || self.closed || self.unrouted || only_open
    }
}

/// What tickets can be ordered by. Those by `updated` and `created` walk an index.
pub(in crate::tickets) const ORDER: &[Key] = &[
    Key { name: "updated", column: "updated_ms", number: true },
    Key { name: "created", column: "id", number: true },
    Key { name: "id", column: "id", number: true },
    Key { name: "priority", column: "priority", number: true },
    Key { name: "impact", column: "impact", number: true },
    Key { name: "urgency", column: "urgency", number: true },
    Key { name: "title", column: "title", number: false },
    Key { name: "state", column: "state", number: false },
];

/// The tickets that have this name in another system.
const EXTERNAL: &str = "SELECT e.id AS few_id FROM tickets e WHERE e.tenant = $2 AND e.external_id = $1 AND e.external_id <> ''";

/// The most values that tickets are counted by.
pub(in crate::tickets) const VALUES: usize = 10_000;

/// One page of tickets and, if asked, how many there are in all.
pub(in crate::tickets) fn list(
    tx: &ReadTx<'_>,
    scope: &Scope,
    filter: &Filter,
    order: &[(Key, bool)],
    asked: &Asked,
) -> Result<(Vec<Ticket>, Answered), Refusal> {
    let list = fitting(scope, filter);
    let (tickets, answered) = list.page(tx, order, asked, read)?;
    let tickets = tickets
        .into_iter()
        .map(|ticket| complete(tx, scope.tenant, ticket))
        .collect::<Result<_, _>>()?;
    Ok((tickets, answered))
}

/// How many tickets of a list have each text in a column.
pub(in crate::tickets) fn texts(
    tx: &ReadTx<'_>,
    scope: &Scope,
    filter: &Filter,
    column: &'static str,
) -> Result<Vec<(String, i64)>, Refusal> {
    fitting(scope, filter).counts(tx, column, VALUES, |row| Ok(row.text()?.to_owned()))
}

/// How many tickets of a list have each number in a column, and how many none; of those that differ in
/// more than [`VALUES`] one more.
pub(in crate::tickets) fn numbers(
    tx: &ReadTx<'_>,
    scope: &Scope,
    filter: &Filter,
    column: &'static str,
) -> Result<Vec<(Option<i64>, i64)>, Refusal> {
    fitting(scope, filter).counts(tx, column, VALUES, |row| row.int_or_null())
}

/// The tickets that a scope shows and that fit.
fn fitting<'a>(scope: &Scope, filter: &'a Filter) -> List<'a> {
    let mut list: List<'_> = scoped(scope);
    match &filter.view {
        None => {}
        Some(View::Open) => {
            list.and("open = 1", &[]);
        }
        // Whose they are the scope says.
        Some(View::Own) => {
            list.arm("open = 1", &[]);
            list.arm("open = 0 AND state = 'resolved'", &[]);
        }
        Some(View::Agent(user, groups)) => {
            list.and("open = 1", &[]);
            list.arm("assignee = $1", &[user.0.into()]);
            list.arm("requester = $1", &[user.0.into()]);
            for group in groups {
                list.arm("group_id = $1", &[group.0.into()]);
            }
            list.arm_few(ASKED, &[user.0.into(), scope.tenant.0.into()]);
        }
    }
    if let Some(name) = &filter.external_id {
        // They are few, and nothing else has to be walked for them.
        list.arm_few(EXTERNAL, &[name.into(), scope.tenant.0.into()]);
    } else if !filter.says_open() {
        // The indexes begin with whether a ticket is open: one arm for each answer.
        list.arm("open = 1", &[]);
        list.arm("open = 0", &[]);
    }
    narrow(&mut list, filter);
    list
}

/// Whether the scope shows a ticket that fits.
pub(in crate::tickets) fn any(
    tx: &ReadTx<'_>,
    scope: &Scope,
    filter: &Filter,
) -> Result<bool, Refusal> {
    let mut list: List<'_> = scoped(scope);
    narrow(&mut list, filter);
    let one = Asked { size: 1, token: String::new(), with_total: false };
    Ok(!list.page(tx, &[], &one, read)?.0.is_empty())
}

/// Only tickets whose column is one of these, or nothing where that is asked for, too.
fn any_of(list: &mut List<'_>, column: &str, none: bool, ids: impl Iterator<Item = i64>) {
    let ids: Vec<_> = ids.collect();
    let words = || ids.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
    match (none, ids.as_slice()) {
        (true, []) => list.and(&format!("{column} IS NULL"), &[]),
        // What the engine has an index for, it finds only so.
        (false, [one]) => list.and(&format!("{column} = $1"), &[(*one).into()]),
        (false, _) => list.and(&format!("{column} IN ({})", words()), &[]),
        (true, _) => list.and(&format!("({column} IS NULL OR {column} IN ({}))", words()), &[]),
    };
}

fn narrow<'a>(list: &mut List<'a>, filter: &'a Filter) {
    if !filter.states.is_empty() {
        let words: Vec<_> =
            filter.states.iter().map(|state| format!("'{}'", state.word())).collect();
        list.and(&format!("state IN ({})", words.join(", ")), &[]);
        // Says the same in the words of the indexes.
        if filter.states.iter().all(|state| state.is_open()) {
            list.and("open = 1", &[]);
        }
    }
    if let Some(any) = &filter.group {
        any_of(list, "group_id", any.none, any.ids.iter().map(|group| group.0));
    }
    if let Some(any) = &filter.assignee {
        any_of(list, "assignee", any.none, any.ids.iter().map(|user| user.0));
    }
    let numbers = [
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
    if let Some(name) = &filter.external_id {
        list.and("external_id = $1", &[name.into()]);
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
        list.and("open = 1 AND state = 'new' AND group_id IS NULL", &[]);
    }
}
