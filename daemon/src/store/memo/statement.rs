//! What a statement reads and writes, as far as its words tell: which tables and columns are named. A
//! word that is something else as well, such as a column with the name of a table, makes that more is
//! forgotten or less is kept, never that something false is.

use crate::store::keep;

/// The tables whose rows are kept.
pub(super) const SETTLED: &[&str] = &[
    "meta",
    "tenants",
    "orgs",
    "org_domains",
    "users",
    "os_users",
    "groups",
    "group_members",
    "services",
    "service_audience",
    "service_orgs",
    "service_revisions",
    "service_groups",
    "service_policies",
    "policies",
];

/// All others: what most work writes to, and what is asked about once.
pub(super) const UNSETTLED: &[&str] = &[
    "migrations",
    "journal",
    "journal_heads",
    "requests",
    "externals",
    "ticket_counters",
    "tokens",
    "tickets",
    "ticket_coworkers",
    "ticket_tags",
    "comments",
    "ticket_approvals",
    "ticket_approvers",
    "passwords",
    "second_factors",
    "token_holds",
    "recovery_codes",
    "sessions",
    "token_uses",
    "attempts",
    "known_sources",
    "access_requests",
    "access_targets",
    "access_users",
    "grants",
    "visits",
    "visit_secrets",
    "reroutes",
];

/// What a statement that writes is to what is kept.
#[derive(Debug)]
pub(super) enum Write {
    /// Nothing.
    Elsewhere,
    /// It changes a settled table, or only these columns of its rows.
    Table(usize, Option<Vec<Box<str>>>),
    /// It may change anything.
    Anything,
}

impl Write {
    pub(super) fn of(sql: &str) -> Write {
        if ["SAVEPOINT ", "RELEASE ", "PRAGMA "].iter().any(|begin| sql.starts_with(begin)) {
            return Write::Elsewhere;
        }
        let Some(table) = keep::target(sql) else { return Write::Anything };
        if UNSETTLED.contains(&table) {
            return Write::Elsewhere;
        }
        match SETTLED.iter().position(|settled| *settled == table) {
            Some(table) => Write::Table(table, columns(sql)),
            None => Write::Anything,
        }
    }
}

/// What a statement that asks reads.
#[derive(Debug)]
pub(super) struct Reads {
    /// The settled tables that it names, a bit for each; none when it names others too.
    tables: u64,
    /// Every word in it; none where it asks for all columns.
    words: Option<Vec<Box<str>>>,
}

impl Reads {
    pub(super) fn of(sql: &str) -> Reads {
        let mut tables = 0;
        for word in words(sql) {
            if UNSETTLED.contains(&word) {
                tables = 0;
                break;
            }
            if let Some(at) = SETTLED.iter().position(|table| *table == word) {
                tables |= 1 << at;
            }
        }
        let whole = sql.contains("SELECT *") || sql.contains(".*");
        let mut named: Vec<Box<str>> = words(sql).map(Box::from).collect();
        named.sort_unstable();
        named.dedup();
        Reads { tables, words: (!whole).then_some(named) }
    }

    /// Whether it asks settled tables, and no others.
    pub(super) const fn are_settled(&self) -> bool {
        self.tables != 0
    }

    /// Whether another answer may come where these columns of a settled table were written, or all.
    pub(super) fn may_change(&self, table: usize, columns: Option<&[Box<str>]>) -> bool {
        self.tables & (1 << table) != 0
            && match (&self.words, columns) {
                (Some(words), Some(columns)) => {
                    columns.iter().any(|column| words.binary_search(column).is_ok())
                }
                _ => true,
            }
    }
}

fn words(sql: &str) -> impl Iterator<Item = &str> {
    sql.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// The columns that an `UPDATE` sets; nothing where any may be changed, or it cannot be told.
fn columns(sql: &str) -> Option<Vec<Box<str>>> {
    // What is set by a question has commas and a WHERE of its own.
    if sql.contains("(SELECT") {
        return None;
    }
    let sets = sql.strip_prefix("UPDATE ")?.split_once(" SET ")?.1;
    let sets = sets.split_once(" WHERE ")?.0;
    let mut columns = Vec::new();
    for set in sets.split(',') {
        let column = set.split_once('=')?.0.trim();
        if !words(column).eq([column]) {
            return None;
        }
        columns.push(column.into());
    }
    Some(columns)
}
