//! Lists in pages: a query put together from fixed pieces, which finds its page by seeking the
//! sort key of the last row.
//!
//! A list may have several *arms*: "of one of my groups, or assigned to me, or asked by me". One
//! `OR` would make the engine walk past every row of the others; here each arm walks its own
//! index to a page of its own, and the page of the list is the first of all of them.

use std::fmt::Write as _;

use super::sqlite::{Row, Value};
use super::tx::ReadTx;
use crate::kernel::page::{self, Answered, Asked, Key};
use crate::kernel::refusal::Refusal;

/// A list of one table's rows of one tenant.
#[derive(Debug)]
pub struct List<'a> {
    source: &'static str,
    table: &'static str,
    columns: &'static str,
    wheres: Vec<String>,
    scopes: Vec<Scope>,
    arms: Vec<Scope>,
    args: Vec<Value<'a>>,
}

/// A reason for which rows are shown, or asked for.
#[derive(Debug)]
enum Scope {
    /// Those for which this holds.
    All(String),
    /// Those whose ids this query answers as `few_id`.
    Few(String),
}

impl Scope {
    /// The condition of it, where the rows come from elsewhere.
    fn condition(&self, table: &str) -> String {
        match self {
            Scope::All(condition) => condition.clone(),
            Scope::Few(query) => format!("{table}.id IN ({query})"),
        }
    }
}

impl<'a> List<'a> {
    /// All rows of a tenant. The columns may name others of the same row, by the table's name.
    pub fn new(table: &'static str, columns: &'static str, tenant: i64) -> Self {
        List::of(table, table, columns, tenant)
    }

    /// The same of what a query answers, whose name is `table` in the pieces.
    pub fn of(
        source: &'static str,
        table: &'static str,
        columns: &'static str,
        tenant: i64,
    ) -> Self {
        let wheres = vec![format!("{table}.tenant = $1")];
        let args = vec![tenant.into()];
        List { source, table, columns, wheres, scopes: Vec::new(), arms: Vec::new(), args }
    }

    /// Only rows for which this holds. Its values are `$1` and so on.
    pub fn and(&mut self, condition: &str, values: &[Value<'a>]) -> &mut Self {
        let condition = self.number(condition, values);
        self.wheres.push(condition);
        self
    }

    /// Only rows for which this or another reason holds that is given so; it has an index. Its values are
    /// `$1` and so on.
    pub fn scope(&mut self, condition: &str, values: &[Value<'a>]) -> &mut Self {
        let condition = self.number(condition, values);
        self.scopes.push(Scope::All(condition));
        self
    }

    /// Another reason: a query that answers, as `few_id`, the ids of the few rows that have it. The
    /// engine begins with those, where it would else walk the order of the list past all others.
    pub fn scope_few(&mut self, query: &str, values: &[Value<'a>]) -> &mut Self {
        let query = self.number(query, values);
        self.scopes.push(Scope::Few(query));
        self
    }

    /// An arm: rows for which this or another arm holds. Its values are `$1` and so on.
    pub fn arm(&mut self, condition: &str, values: &[Value<'a>]) -> &mut Self {
        let condition = self.number(condition, values);
        self.arms.push(Scope::All(condition));
        self
    }

    /// An arm of few rows: a query that answers their ids as `few_id`.
    pub fn arm_few(&mut self, query: &str, values: &[Value<'a>]) -> &mut Self {
        let query = self.number(query, values);
        self.arms.push(Scope::Few(query));
        self
    }

    /// Gives the placeholders of a piece the numbers that they have in the whole.
    fn number(&mut self, condition: &str, values: &[Value<'a>]) -> String {
        let mut numbered = condition.to_owned();
        // From the last to the first, so that `$1` is not found in `$12`.
        for at in (1..=values.len()).rev() {
            numbered =
                numbered.replace(&format!("${at}"), &format!("$\u{0}{}", self.args.len() + at));
        }
        self.args.extend_from_slice(values);
        numbered.replace('\u{0}', "")
    }

    /// One page, in an order that always ends in the id.
    ///
    /// # Errors
    /// What the store or `read` answers; `BAD_PAGE_TOKEN`.
    pub fn page<T>(
        &self,
        tx: &ReadTx<'_>,
        order: &[(Key, bool)],
        asked: &Asked,
        mut read: impl FnMut(&Row<'_>) -> Result<T, Refusal>,
    ) -> Result<(Vec<T>, Answered), Refusal> {
        let keys: Vec<_> = order.iter().map(|(key, _)| key.column).collect();
        let texts = token_texts(order, &asked.token)?;
        let mut args = self.args.clone();
        let after = seek(self.table, order, &texts, &mut args)?;
        let limit = i64::try_from(asked.size + 1).unwrap_or(i64::MAX);
        args.push(limit.into());
        let sql = self.sql(&keys, order, &after, args.len());

        let mut last = None;
        let mut more = false;
        let mut rows = Vec::new();
        tx.all(&sql, &args, |row| {
            if rows.len() == asked.size {
                more = true;
                return Ok(());
            }
            let mut key = vec![row.int()?.to_string()];
            for (of, _) in order {
                key.push(if of.number {
                    row.int_or_null()?.unwrap_or(i64::MIN).to_string()
                } else {
                    row.text()?.to_owned()
                });
            }
            last = Some(key);
            rows.push(read(row)?);
            Ok(())
        })?;
        let next = match last {
            Some(key) if more => page::token(&key.iter().map(String::as_str).collect::<Vec<_>>()),
            _ => String::new(),
        };
        let total = if asked.with_total { self.count(tx)? } else { 0 };
        Ok((rows, Answered { next, total }))
    }

    /// How many rows there are.
    ///
    /// # Errors
    /// What the store answers.
    pub fn count(&self, tx: &ReadTx<'_>) -> Result<i64, Refusal> {
        let sql = format!("SELECT count(*) FROM {}", self.counted());
        Ok(tx.first(&sql, &self.args, |row| row.int())?.unwrap_or(0))
    }

    /// How many rows there are of each value of a column, and with how many values that is, up to
    /// `most` and one more. `read` reads the value.
    ///
    /// # Errors
    /// What the store or `read` answers.
    pub fn counts<T>(
        &self,
        tx: &ReadTx<'_>,
        column: &'static str,
        most: usize,
        mut read: impl FnMut(&Row<'_>) -> Result<T, Refusal>,
    ) -> Result<Vec<(T, i64)>, Refusal> {
        let table = self.table;
        let sql = format!(
            "SELECT {table}.{column}, count(*) FROM {} GROUP BY {table}.{column} LIMIT {}",
            self.counted(),
            most + 1
        );
        tx.all(&sql, &self.args, |row| Ok((read(row)?, row.int()?)))
    }

    /// All rows that there are, each once, as what stands behind `FROM`.
    fn counted(&self) -> String {
        let table = self.table;
        let any = |of: &[Scope]| match of {
            [] => String::new(),
            of => {
                let of: Vec<_> = of.iter().map(|reason| reason.condition(table)).collect();
                format!(" AND ({})", of.join(" OR "))
            }
        };
        let wheres = self.wheres.join(" AND ");
        format!("{} WHERE {wheres}{}{}", self.source, any(&self.scopes), any(&self.arms))
    }

    /// What is walked, each on its own: every scope with every arm, as what stands behind `FROM`.
    fn walked(&self) -> Vec<String> {
        let (source, table) = (self.source, self.table);
        let all = self.wheres.join(" AND ");
        let one = |reasons: &[&Scope]| {
            // The first that names few rows is what the engine begins with; by a cross join, because it
            // may then not begin with the table.
            let few = reasons.iter().position(|reason| matches!(reason, Scope::Few(_)));
            let mut from = match few.and_then(|at| reasons.get(at)) {
                Some(Scope::Few(query)) => format!(
                    "({query}) AS few CROSS JOIN {source} WHERE {table}.id = few.few_id AND {all}"
                ),
                _ => format!("{source} WHERE {all}"),
            };
            for (at, reason) in reasons.iter().enumerate() {
                if Some(at) != few {
                    let _ = write!(from, " AND {}", reason.condition(table));
                }
            }
            from
        };
        match (self.scopes.as_slice(), self.arms.as_slice()) {
            ([], []) => vec![one(&[])],
            ([], one_of) | (one_of, []) => one_of.iter().map(|reason| one(&[reason])).collect(),
            (scopes, arms) => scopes
                .iter()
                .flat_map(|scope| arms.iter().map(move |arm| [scope, arm]))
                .map(|both| one(&both))
                .collect(),
        }
    }

    fn sql(&self, keys: &[&str], order: &[(Key, bool)], after: &str, limit: usize) -> String {
        let table = self.table;
        let by = |of: &str| {
            let mut by = String::new();
            for (key, falls) in order {
                let _ = write!(by, "{of}.{}{}, ", key.column, if *falls { " DESC" } else { "" });
            }
            let _ = write!(by, "{of}.id{}", if id_falls(order) { " DESC" } else { "" });
            by
        };
        let list = |of: &str| {
            let mut list = format!("{of}.id");
            for key in keys {
                let _ = write!(list, ", {of}.{key}");
            }
            list
        };
        let (fields, by_table) = (list(table), by(table));
        let walked = self.walked();
        if let [only] = walked.as_slice() {
            return format!(
                "SELECT {fields}, {} FROM {only}{after} ORDER BY {by_table} LIMIT ${limit}",
                self.columns
            );
        }
        // A cross join, because the engine may then not begin with the table.
        let arms: Vec<_> = walked
            .iter()
            .map(|arm| {
                format!(
                    "SELECT * FROM (SELECT {fields} FROM {arm}{after} ORDER BY {by_table} LIMIT ${limit})"
                )
            })
            .collect();
        format!(
            "SELECT {fields}, {} FROM ({}) AS found CROSS JOIN {} WHERE {table}.tenant = $1 AND {table}.id = found.id ORDER BY {} LIMIT ${limit}",
            self.columns,
            arms.join(" UNION "),
            self.source,
            by("found"),
        )
    }
}

/// The id goes the way of the last key, so that one comparison of rows can do for all keys.
fn id_falls(order: &[(Key, bool)]) -> bool {
    order.last().is_some_and(|(_, falls)| *falls)
}

fn token_texts(order: &[(Key, bool)], token: &str) -> Result<Vec<String>, Refusal> {
    if token.is_empty() { Ok(Vec::new()) } else { page::parts(token, order.len() + 1) }
}

/// The condition that a row comes after the one that a token names.
fn seek<'a>(
    table: &str,
    order: &[(Key, bool)],
    texts: &'a [String],
    args: &mut Vec<Value<'a>>,
) -> Result<String, Refusal> {
    let [id, keys @ ..] = texts else { return Ok(String::new()) };
    let mut columns = Vec::new();
    for ((key, falls), text) in order.iter().zip(keys) {
        args.push(if key.number { Value::Int(number(text)?) } else { Value::Text(text) });
        columns.push((format!("{table}.{}", key.column), args.len(), *falls));
    }
    args.push(Value::Int(number(id)?));
    columns.push((format!("{table}.id"), args.len(), id_falls(order)));

    if columns.iter().all(|(_, _, falls)| *falls == id_falls(order)) {
        let names: Vec<_> = columns.iter().map(|(name, _, _)| name.as_str()).collect();
        let places: Vec<_> = columns.iter().map(|(_, at, _)| format!("${at}")).collect();
        let sign = if id_falls(order) { '<' } else { '>' };
        return Ok(format!(" AND ({}) {sign} ({})", names.join(", "), places.join(", ")));
    }
    // Keys that go different ways: equal up to one, and beyond in that one.
    let mut beyond = Vec::new();
    for (i, (name, at, falls)) in columns.iter().enumerate() {
        let mut part = String::new();
        for (equal, place, _) in columns.iter().take(i) {
            let _ = write!(part, "{equal} = ${place} AND ");
        }
        let _ = write!(part, "{name} {} ${at}", if *falls { '<' } else { '>' });
        beyond.push(format!("({part})"));
    }
    Ok(format!(" AND ({})", beyond.join(" OR ")))
}

fn number(text: &str) -> Result<i64, Refusal> {
    text.parse().map_err(|_| page::bad())
}
