//! What a piece of work has asked and nobody has written since: asked again in the same transaction it
//! is answered from here. A stream of rows asks for the same tenant, group and people in each of its
//! rows. Every statement of a connection passes by, so no write can be missed: one to a table forgets
//! what was read of it, and an undone one forgets everything. It is used only where a piece of work asks
//! for it, and only for the tables that most work does not write to.

mod quick;
mod statement;

use std::collections::HashMap;
use std::hash::RandomState;
use std::sync::Arc;

pub(super) use quick::By;
use statement::{Reads, Write};

use super::value::Value;

/// How many statements are known at once; beyond that all are forgotten.
const STATEMENTS: usize = 256;
/// How many bytes of rows are kept at once; beyond that all are forgotten.
const BYTES: usize = 1 << 20;
/// How many rows an answer may have that is kept.
const ROWS: usize = 64;

/// A value of a row that is kept.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kept {
    /// Nothing.
    Null,
    /// A whole number.
    Int(i64),
    /// Another number.
    Real(f64),
    /// Text, as bytes.
    Text(Box<[u8]>),
    /// Bytes.
    Bytes(Box<[u8]>),
}

impl Kept {
    fn size(&self) -> usize {
        let more = match self {
            Kept::Text(bytes) | Kept::Bytes(bytes) => bytes.len(),
            Kept::Null | Kept::Int(_) | Kept::Real(_) => 0,
        };
        size_of::<Kept>() + more
    }
}

/// The rows of an answer.
pub(super) type Answer = Arc<[Box<[Kept]>]>;

/// What is known of a question.
#[derive(Debug)]
pub(super) enum Known {
    /// The answer.
    Answer(Answer),
    /// Nothing, but an answer would be kept.
    Nothing,
    /// It is not one that is kept.
    Apart,
}

/// A statement that asks.
#[derive(Debug)]
struct Question {
    reads: Reads,
    /// By their values, which callers choose: the hash is one that nobody outside can foresee.
    answers: HashMap<Box<[u8]>, Answer, RandomState>,
}

/// What is kept on one connection.
#[derive(Debug, Default)]
pub(super) struct Memo {
    on: bool,
    questions: By<Box<str>, Question>,
    writes: By<Box<str>, Write>,
    bytes: usize,
    /// The values of a question, as they are looked up.
    key: Vec<u8>,
}

impl Memo {
    /// Keeps what is asked from now on.
    pub(super) fn begin(&mut self) {
        self.forget();
        self.on = true;
    }

    /// Keeps nothing any more.
    pub(super) fn end(&mut self) {
        self.forget();
        self.on = false;
    }

    fn forget(&mut self) {
        if self.bytes > 0 {
            for question in self.questions.values_mut() {
                question.answers.clear();
            }
            self.bytes = 0;
        }
    }

    /// Looks at a statement before it runs: what it writes is forgotten, what it asks may be known.
    pub(super) fn pass(&mut self, sql: &str, args: &[Value<'_>]) -> Known {
        if !self.on {
            return Known::Apart;
        }
        if !sql.starts_with("SELECT ") {
            self.written(sql);
            return Known::Apart;
        }
        let Some(question) = self.questions.get(sql) else { return self.meet(sql) };
        if !question.reads.are_settled() {
            return Known::Apart;
        }
        encode(args, &mut self.key);
        match question.answers.get(self.key.as_slice()) {
            Some(answer) => Known::Answer(Arc::clone(answer)),
            None => Known::Nothing,
        }
    }

    /// Looks at a question for the first time.
    fn meet(&mut self, sql: &str) -> Known {
        if self.questions.len() >= STATEMENTS {
            self.questions.clear();
            self.bytes = 0;
        }
        let reads = Reads::of(sql);
        let known = if reads.are_settled() { Known::Nothing } else { Known::Apart };
        self.questions.insert(sql.into(), Question { reads, answers: HashMap::default() });
        known
    }

    /// Keeps the answer to a question that nothing was known of.
    pub(super) fn keep(&mut self, sql: &str, args: &[Value<'_>], rows: Vec<Box<[Kept]>>) {
        if !self.on || rows.len() > ROWS {
            return;
        }
        let values = rows.iter().flat_map(|row| row.iter());
        encode(args, &mut self.key);
        let size = sql.len() + self.key.len() + values.map(Kept::size).sum::<usize>();
        if self.bytes + size > BYTES {
            self.forget();
        }
        if let Some(question) = self.questions.get_mut(sql) {
            question.answers.insert(self.key.as_slice().into(), rows.into());
            self.bytes += size;
        }
    }

    fn written(&mut self, sql: &str) {
        if !self.writes.contains_key(sql) {
            if self.writes.len() >= STATEMENTS {
                self.writes.clear();
            }
            self.writes.insert(sql.into(), Write::of(sql));
        }
        let (table, columns) = match self.writes.get(sql) {
            Some(Write::Elsewhere) => return,
            Some(Write::Table(table, columns)) => (*table, columns.as_deref()),
            Some(Write::Anything) | None => return self.forget(),
        };
        for question in self.questions.values_mut() {
            if question.reads.may_change(table, columns) {
                question.answers.clear();
            }
        }
    }
}

/// Values in one run of bytes, so that different ones are different.
fn encode(args: &[Value<'_>], key: &mut Vec<u8>) {
    key.clear();
    for value in args {
        let (tag, bytes): (u8, &[u8]) = match value {
            Value::Null => (0, &[]),
            Value::Int(value) => {
                key.push(1);
                key.extend_from_slice(&value.to_be_bytes());
                continue;
            }
            Value::Text(text) => (2, text.as_bytes()),
            Value::Bytes(bytes) => (3, bytes),
        };
        key.push(tag);
        key.extend_from_slice(&(bytes.len() as u64).to_be_bytes());
        key.extend_from_slice(bytes);
    }
}

#[cfg(test)]
mod tests;
