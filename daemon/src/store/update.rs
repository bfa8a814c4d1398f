//! Updates whose columns depend on what changed, put together from fixed names.

use std::fmt::Write as _;

use super::sqlite::Value;
use super::tx::Tx;
use crate::kernel::refusal::Refusal;

/// The new values of some columns of one object.
#[derive(Debug)]
pub struct Update<'a> {
    table: &'static str,
    key: [i64; 2],
    columns: Vec<(&'static str, Value<'a>)>,
}

impl<'a> Update<'a> {
    /// Of the object with this tenant and id.
    pub fn new(table: &'static str, tenant: i64, id: i64) -> Self {
        Update { table, key: [tenant, id], columns: Vec::new() }
    }

    /// With a new value for a column.
    pub fn set(&mut self, column: &'static str, value: impl Into<Value<'a>>) -> &mut Self {
        self.columns.push((column, value.into()));
        self
    }

    /// Writes it, and counts the version of the object on.
    ///
    /// # Errors
    /// What the store answers; `INTERNAL` when the object is not there.
    pub fn run(&self, tx: &mut Tx<'_>) -> Result<(), Refusal> {
        self.write(tx, "version = version + 1")
    }

    /// Writes it for what does not concern those who hold the version of the object: the version
    /// stays.
    ///
    /// # Errors
    /// As [`Update::run`].
    pub fn run_aside(&self, tx: &mut Tx<'_>) -> Result<(), Refusal> {
        self.write(tx, "version = version")
    }

    fn write(&self, tx: &mut Tx<'_>, version: &str) -> Result<(), Refusal> {
        let mut sql = format!("UPDATE {} SET {version}", self.table);
        let mut args = vec![Value::Int(self.key[0]), Value::Int(self.key[1])];
        for (column, value) in &self.columns {
            args.push(*value);
            let _ = write!(sql, ", {column} = ${}", args.len());
        }
        sql.push_str(" WHERE tenant = $1 AND id = $2");
        match tx.exec(&sql, &args)? {
            1 => Ok(()),
            rows => Err(Refusal::internal(format!("{} rows of {} changed", rows, self.table))),
        }
    }
}
