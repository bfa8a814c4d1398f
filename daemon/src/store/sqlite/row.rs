//! One row of an answer, wherever it comes from: the engine, or what a piece of work has asked before.

use std::cell::Cell;
use std::fmt;

use rusqlite::types::ValueRef;

use crate::kernel::refusal::{Code, Refusal};
use crate::store::memo::Kept;

/// One row of an answer. It is read from left to right: each call takes the next column.
pub struct Row<'a> {
    row: Source<'a>,
    next: Cell<usize>,
}

/// Where a row comes from.
pub(super) enum Source<'a> {
    Engine(&'a rusqlite::Row<'a>),
    Memo(&'a [Kept]),
}

impl Source<'_> {
    fn get(&self, at: usize) -> Result<ValueRef<'_>, Refusal> {
        let value = match self {
            Source::Engine(row) => row.get_ref(at).ok(),
            Source::Memo(row) => row.get(at).map(shown),
        };
        value.ok_or_else(|| Refusal::internal(format!("an answer has no column {at}")))
    }

    fn count(&self) -> usize {
        match self {
            Source::Engine(row) => row.as_ref().column_count(),
            Source::Memo(row) => row.len(),
        }
    }
}

fn shown(kept: &Kept) -> ValueRef<'_> {
    match kept {
        Kept::Null => ValueRef::Null,
        Kept::Int(value) => ValueRef::Integer(*value),
        Kept::Real(value) => ValueRef::Real(*value),
        Kept::Text(bytes) => ValueRef::Text(bytes),
        Kept::Bytes(bytes) => ValueRef::Blob(bytes),
    }
}

/// Takes a value out of the engine's row.
pub(super) fn kept(value: ValueRef<'_>) -> Kept {
    match value {
        ValueRef::Null => Kept::Null,
        ValueRef::Integer(value) => Kept::Int(value),
        ValueRef::Real(value) => Kept::Real(value),
        ValueRef::Text(bytes) => Kept::Text(bytes.into()),
        ValueRef::Blob(bytes) => Kept::Bytes(bytes.into()),
    }
}

impl fmt::Debug for Row<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Row at column {}", self.next.get())
    }
}

impl<'a> Row<'a> {
    pub(super) fn new(row: Source<'a>) -> Self {
        Row { row, next: Cell::new(0) }
    }

    fn take(&self) -> Result<ValueRef<'_>, Refusal> {
        let at = self.next.replace(self.next.get() + 1);
        self.row.get(at)
    }

    fn wrong(&self, wanted: &str) -> Refusal {
        let at = self.next.get().saturating_sub(1);
        Refusal::new(Code::Damaged, format!("column {at} of the store is no {wanted}"))
    }

    /// The next column, a whole number.
    ///
    /// # Errors
    /// `STORE_DAMAGED` when it is something else.
    pub fn int(&self) -> Result<i64, Refusal> {
        self.int_or_null()?.ok_or_else(|| self.wrong("number"))
    }

    /// The next column, a whole number or nothing.
    ///
    /// # Errors
    /// `STORE_DAMAGED` when it is something else.
    pub fn int_or_null(&self) -> Result<Option<i64>, Refusal> {
        match self.take()? {
            ValueRef::Null => Ok(None),
            ValueRef::Integer(value) => Ok(Some(value)),
            _ => Err(self.wrong("number")),
        }
    }

    /// The next column, yes or no.
    ///
    /// # Errors
    /// `STORE_DAMAGED` when it is something else.
    pub fn flag(&self) -> Result<bool, Refusal> {
        Ok(self.int()? != 0)
    }

    /// The next column, a small number.
    ///
    /// # Errors
    /// `STORE_DAMAGED` when it is something else.
    pub fn small(&self) -> Result<u8, Refusal> {
        u8::try_from(self.int()?).map_err(|_| self.wrong("small number"))
    }

    /// The next column, text.
    ///
    /// # Errors
    /// `STORE_DAMAGED` when it is something else.
    pub fn text(&self) -> Result<&str, Refusal> {
        self.text_or_null()?.ok_or_else(|| self.wrong("text"))
    }

    /// The next column, text or nothing.
    ///
    /// # Errors
    /// `STORE_DAMAGED` when it is something else.
    pub fn text_or_null(&self) -> Result<Option<&str>, Refusal> {
        match self.take()? {
            ValueRef::Null => Ok(None),
            ValueRef::Text(bytes) => {
                std::str::from_utf8(bytes).map(Some).map_err(|_| self.wrong("text"))
            }
            _ => Err(self.wrong("text")),
        }
    }

    /// The whole row as text.
    ///
    /// # Errors
    /// What the engine answers.
    pub fn dump(&self) -> Result<String, Refusal> {
        let columns = (0..self.row.count()).map(|at| self.shown(at));
        Ok(columns.collect::<Result<Vec<_>, Refusal>>()?.join(" | "))
    }

    /// One column as text.
    ///
    /// # Errors
    /// When there is no such column.
    pub fn shown(&self, at: usize) -> Result<String, Refusal> {
        Ok(match self.row.get(at)? {
            ValueRef::Null => "NULL".to_owned(),
            ValueRef::Integer(value) => value.to_string(),
            ValueRef::Real(value) => value.to_string(),
            ValueRef::Text(bytes) => format!("{:?}", String::from_utf8_lossy(bytes)),
            ValueRef::Blob(bytes) => crate::kernel::random::hex(bytes),
        })
    }

    /// One column, where it is a number.
    ///
    /// # Errors
    /// When there is no such column.
    pub fn number(&self, at: usize) -> Result<Option<i64>, Refusal> {
        Ok(match self.row.get(at)? {
            ValueRef::Integer(value) => Some(value),
            _ => None,
        })
    }

    /// The next column, bytes.
    ///
    /// # Errors
    /// `STORE_DAMAGED` when it is something else.
    pub fn bytes(&self) -> Result<&[u8], Refusal> {
        match self.take()? {
            ValueRef::Blob(bytes) => Ok(bytes),
            _ => Err(self.wrong("bytes")),
        }
    }
}
