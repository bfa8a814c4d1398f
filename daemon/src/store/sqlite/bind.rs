//! Values for the placeholders of a statement. `$1` may stand anywhere in it; nearly always the
//! placeholders are in the order of their numbers, and then nothing has to be looked up.

use std::cell::RefCell;

use rusqlite::Statement;
use rusqlite::types::Null;

use super::Value;
use super::open::CACHED;
use crate::store::memo::By;

/// From how many values on it is known of a statement that its placeholders are in order: the engine
/// looks each of them up along all of them.
const MANY: usize = 5;

/// How many placeholders of a statement are in order, from its first on, of those met on a connection.
#[derive(Debug, Default)]
pub(super) struct Places(RefCell<By<Box<str>, usize>>);

impl Places {
    /// Binds `$1` to the first value and so on, wherever they stand in the statement.
    pub(super) fn bind(
        &self,
        sql: &str,
        statement: &mut Statement<'_>,
        args: &[Value<'_>],
    ) -> rusqlite::Result<()> {
        let in_order = args.len() >= MANY && self.in_order(sql, statement, args.len());
        for (value, number) in args.iter().zip(1..) {
            let at = if in_order { number } else { place(statement, number)? };
            match value {
                Value::Null => statement.raw_bind_parameter(at, Null)?,
                Value::Int(value) => statement.raw_bind_parameter(at, value)?,
                Value::Text(value) => statement.raw_bind_parameter(at, value)?,
                Value::Bytes(value) => statement.raw_bind_parameter(at, value)?,
            }
        }
        Ok(())
    }

    /// Whether the first so many placeholders of a statement are in order.
    fn in_order(&self, sql: &str, statement: &Statement<'_>, count: usize) -> bool {
        let mut known = self.0.borrow_mut();
        let first = match known.get(sql) {
            Some(first) => *first,
            None => {
                let first = (1..).take_while(|number| is_named(statement, *number)).count();
                if known.len() >= CACHED {
                    known.clear();
                }
                known.insert(sql.into(), first);
                first
            }
        };
        first >= count
    }
}

/// Where a placeholder stands among those of a statement.
fn place(statement: &Statement<'_>, number: usize) -> rusqlite::Result<usize> {
    if is_named(statement, number) {
        return Ok(number);
    }
    let name = format!("${number}");
    statement.parameter_index(&name)?.ok_or(rusqlite::Error::InvalidParameterName(name))
}

/// Whether the placeholder at a place is the one of that number.
fn is_named(statement: &Statement<'_>, number: usize) -> bool {
    let named = statement.parameter_name(number).and_then(|name| name.strip_prefix('$'));
    named.and_then(|name| name.parse().ok()) == Some(number)
}

#[cfg(test)]
mod tests {
    use super::super::{Db, Row};
    use super::*;

    #[test]
    fn values_find_their_placeholders_wherever_they_stand() {
        let dir = tempfile::tempdir().unwrap();
        let db = Db::open_writer(&dir.path().join("desk.db")).unwrap();
        let answer = |sql: &str, count: i64| {
            let args: Vec<Value<'_>> = (1..=count).map(Value::from).collect();
            let read = |row: &Row<'_>| row.dump();
            db.first(sql, &args, read).unwrap().unwrap()
        };
        // Twice each: the second time it is known.
        for _ in 0..2 {
            assert_eq!(answer("SELECT $1, $2, $3, $4, $5, $6", 6), "1 | 2 | 3 | 4 | 5 | 6");
            assert_eq!(answer("SELECT $1, $2, $3, $4, $6, $5", 6), "1 | 2 | 3 | 4 | 6 | 5");
            assert_eq!(answer("SELECT $6, $5, $4, $3, $2, $1", 6), "6 | 5 | 4 | 3 | 2 | 1");
            assert_eq!(answer("SELECT $1, $1, $2, $3, $4, $5", 5), "1 | 1 | 2 | 3 | 4 | 5");
            assert_eq!(answer("SELECT $2, $1", 2), "2 | 1");
        }
        let known = |sql| db.places.0.borrow().get(sql).copied();
        assert_eq!(known("SELECT $1, $2, $3, $4, $5, $6"), Some(6));
        assert_eq!(known("SELECT $1, $2, $3, $4, $6, $5"), Some(4));
        assert_eq!(known("SELECT $2, $1"), None);
        for n in 0..=CACHED {
            answer(&format!("SELECT {n}, $1, $2, $3, $4, $5"), 5);
        }
        assert!(db.places.0.borrow().len() <= CACHED);
    }
}
