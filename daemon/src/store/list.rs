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
use crate::kernel::refusal::{Code, Refusal};

/// A list of one table's rows of one tenant.
#[derive(Debug)]
pub struct List<'a> {
    source: &'static str,
    table: &'static str,
    columns: &'static str,
    wheres: String,
    arms: Vec<String>,
    args: Vec<Value<'a>>,
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
        let wheres = format!("{table}.tenant = $1");
        List { source, table, columns, wheres, arms: Vec::new(), args: vec![tenant.into()] }
    }

    /// Only rows for which this holds. Its values are `$1` and so on.
    pub fn and(&mut self, condition: &str, values: &[Value<'a>]) -> &mut Self {
        let condition = self.number(condition, values);
        let _ = write!(self.wheres, " AND {condition}");
        self
    }

    /// An arm: rows for which this or another arm holds. Its values are `$1` and so on.
    pub fn arm(&mut self, condition: &str, values: &[Value<'a>]) -> &mut Self {
        let condition = self.number(condition, values);
        self.arms.push(condition);
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
        let arms = match self.arms.is_empty() {
            true => String::new(),
            false => format!(" AND ({})", self.arms.join(" OR ")),
        };
        let sql = format!("SELECT count(*) FROM {} WHERE {}{arms}", self.source, self.wheres);
        Ok(tx.first(&sql, &self.args, |row| row.int())?.unwrap_or(0))
    }

    fn sql(&self, keys: &[&str], order: &[(Key, bool)], after: &str, limit: usize) -> String {
        let (source, table, wheres) = (self.source, self.table, &self.wheres);
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
        if self.arms.len() < 2 {
            let arm = self.arms.first().map_or(String::new(), |arm| format!(" AND {arm}"));
            return format!(
                "SELECT {fields}, {} FROM {source} WHERE {wheres}{arm}{after} ORDER BY {by_table} LIMIT ${limit}",
                self.columns
            );
        }
        // A cross join, because the engine may then not begin with the table.
        let arms: Vec<_> = self
            .arms
            .iter()
            .map(|arm| {
                format!(
                    "SELECT * FROM (SELECT {fields} FROM {source} WHERE {wheres} AND {arm}{after} ORDER BY {by_table} LIMIT ${limit})"
                )
            })
            .collect();
        format!(
            "SELECT {fields}, {} FROM ({}) AS found CROSS JOIN {source} WHERE {table}.tenant = $1 AND {table}.id = found.id ORDER BY {} LIMIT ${limit}",
            self.columns,
            arms.join(" UNION "),
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
    text.parse().map_err(|_| {
        Refusal::new(Code::BadPage, "the page token is not one that desk gave for this list")
            .hint("leave it out to begin at the start")
    })
}
