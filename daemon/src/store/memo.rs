//! What a piece of work has asked and nobody has written since: asked again in the same transaction it
//! is answered from here. A stream of rows asks for the same tenant, group and people in each of its
//! rows. Every statement of a connection passes by, so no write can be missed: one to a table forgets
//! what was read of it, and an undone one forgets everything. It is used only where a piece of work asks
//! for it, and only for the tables that most work does not write to.
//!
//! It knows of statements no more than words: which tables and columns are named. A word that is
//! something else as well, such as a column with the name of a table, makes it keep less, never more.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher, RandomState};
use std::sync::Arc;

use super::value::Value;

/// The tables whose rows are kept.
const SETTLED: &[&str] = &[
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
const UNSETTLED: &[&str] = &[
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

/// How many bytes at each end of a long text its hash is made of.
const ENDS: usize = 48;

/// A hash that is quick and no more: what is hashed are statements of our own, and what is kept is
/// bounded.
#[derive(Debug, Default)]
pub(super) struct Quick(u64);

impl Quick {
    fn mix(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(23) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        // Long ones are statements, which differ at their begin or end.
        if let (true, Some(begin), Some(end)) =
            (bytes.len() > 2 * ENDS, bytes.first_chunk::<ENDS>(), bytes.last_chunk::<ENDS>())
        {
            self.mix(bytes.len() as u64);
            self.write(begin);
            return self.write(end);
        }
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.mix(u64::from_le_bytes(last) ^ ((rest.len() as u64) << 56));
    }

    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}

/// A map whose keys are statements.
pub(super) type By<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;

/// What a statement that writes is to what is kept.
#[derive(Debug)]
enum Write {
    /// Nothing.
    Elsewhere,
    /// It changes a settled table, or only these columns of its rows.
    Table(usize, Option<Vec<Box<str>>>),
    /// It may change anything.
    Anything,
}

/// A statement that asks.
#[derive(Debug)]
struct Question {
    /// The settled tables that it names, a bit for each; none when it names others too.
    tables: u64,
    /// Every word in it; none where it asks for all columns.
    words: Option<Vec<Box<str>>>,
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
        if question.tables == 0 {
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
        let question = Question::of(sql);
        let known = if question.tables == 0 { Known::Apart } else { Known::Nothing };
        self.questions.insert(sql.into(), question);
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
            if question.tables & (1 << table) != 0 && question.reads(columns) {
                question.answers.clear();
            }
        }
    }
}

impl Write {
    fn of(sql: &str) -> Write {
        if ["SAVEPOINT ", "RELEASE ", "PRAGMA "].iter().any(|begin| sql.starts_with(begin)) {
            return Write::Elsewhere;
        }
        let Some(table) = super::keep::target(sql) else { return Write::Anything };
        if UNSETTLED.contains(&table) {
            return Write::Elsewhere;
        }
        match SETTLED.iter().position(|settled| *settled == table) {
            Some(table) => Write::Table(table, columns(sql)),
            None => Write::Anything,
        }
    }
}

impl Question {
    fn of(sql: &str) -> Question {
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
        Question { tables, words: (!whole).then_some(named), answers: HashMap::default() }
    }

    /// Whether it names one of these columns.
    fn reads(&self, columns: Option<&[Box<str>]>) -> bool {
        let (Some(words), Some(columns)) = (&self.words, columns) else { return true };
        columns.iter().any(|column| words.binary_search(column).is_ok())
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
mod tests {
    use super::*;

    const ASK: &str = "SELECT slug FROM groups WHERE tenant = $1 AND id = $2";
    const ALSO: &str = "SELECT slug, open_tickets FROM groups WHERE tenant = $1 AND id = $2";

    fn rows(text: &str) -> Vec<Box<[Kept]>> {
        vec![vec![Kept::Text(text.as_bytes().into())].into()]
    }

    fn filled() -> Memo {
        let mut memo = Memo::default();
        memo.begin();
        for sql in [ASK, ALSO] {
            for id in [7, 8] {
                let args = [1.into(), id.into()];
                assert!(matches!(memo.pass(sql, &args), Known::Nothing));
                memo.keep(sql, &args, rows(&format!("group {id}")));
            }
        }
        memo
    }

    fn knows(memo: &mut Memo, sql: &str) -> bool {
        matches!(memo.pass(sql, &[1.into(), 7.into()]), Known::Answer(_))
    }

    #[test]
    fn an_answer_is_that_of_its_statement_and_its_values() {
        let mut memo = filled();
        let Known::Answer(answer) = memo.pass(ASK, &[1.into(), 8.into()]) else { panic!("lost") };
        assert_eq!(answer[0][0], Kept::Text(b"group 8".as_slice().into()));
        assert!(matches!(memo.pass(ASK, &[8.into(), 1.into()]), Known::Nothing));
        assert!(matches!(memo.pass(ASK, &["1".into(), 8.into()]), Known::Nothing));
        let other = "SELECT slug FROM groups WHERE tenant = $2 AND id = $1";
        assert!(matches!(memo.pass(other, &[1.into(), 8.into()]), Known::Nothing));
        assert!(matches!(memo.pass("SELECT id FROM tickets", &[]), Known::Apart));
        // A column with the name of a table that is not kept.
        assert!(matches!(memo.pass("SELECT tickets FROM services", &[]), Known::Apart));
    }

    #[test]
    fn what_is_written_is_forgotten_and_the_rest_is_not() {
        for (write, ask, also) in [
            ("UPDATE groups SET open_tickets = open_tickets + $3 WHERE tenant = $1", true, false),
            ("UPDATE groups SET slug = $3, version = version + 1 WHERE id = $1", false, false),
            ("UPDATE groups SET slug = coalesce($3, $4) WHERE id = $1", false, false),
            ("UPDATE groups SET version = 1", false, false),
            (
                "UPDATE groups SET open_tickets = (SELECT 1 FROM users WHERE id = $2), slug = $3 WHERE id = $1",
                false,
                false,
            ),
            ("DELETE FROM groups WHERE id = $1", false, false),
            ("INSERT INTO groups (tenant) VALUES ($1)", false, false),
            ("INSERT OR REPLACE INTO groups (tenant) VALUES ($1)", false, false),
            ("WITH a AS (SELECT 1) UPDATE groups SET open_tickets = 1", false, false),
            ("ROLLBACK TO item", false, false),
            ("COMMIT", false, false),
            ("UPDATE users SET slug = 1 WHERE id = $1", true, true),
            ("INSERT INTO tickets (tenant) VALUES ($1)", true, true),
            ("SAVEPOINT item", true, true),
            ("RELEASE item", true, true),
        ] {
            let mut memo = filled();
            memo.pass(write, &[]);
            assert_eq!((knows(&mut memo, ASK), knows(&mut memo, ALSO)), (ask, also), "{write}");
        }
        let mut memo = filled();
        memo.end();
        assert!(matches!(memo.pass(ASK, &[1.into(), 7.into()]), Known::Apart));
    }

    #[test]
    fn long_values_count_too() {
        let mut memo = filled();
        let long = "x".repeat(100_000);
        for n in 0..100 {
            let args = [n.into(), long.as_str().into()];
            memo.pass(ASK, &args);
            memo.keep(ASK, &args, Vec::new());
        }
        let kept = memo.questions.get(ASK).unwrap().answers.keys().map(|key| key.len());
        assert!(kept.sum::<usize>() <= BYTES);
    }

    #[test]
    fn it_does_not_grow_without_end() {
        let mut memo = filled();
        for n in 0..10_000 {
            let args = [1.into(), (100 + n).into()];
            memo.pass(ASK, &args);
            memo.keep(ASK, &args, rows(&"x".repeat(1_000)));
            assert!(memo.bytes <= BYTES);
        }
        for n in 0..2 * STATEMENTS {
            memo.pass(&format!("SELECT {n} FROM groups"), &[]);
        }
        assert!(memo.questions.len() <= STATEMENTS);
        let many = (0..=ROWS).flat_map(|_| rows("x")).collect();
        memo.pass(ASK, &[1.into(), 7.into()]);
        memo.keep(ASK, &[1.into(), 7.into()], many);
        assert!(!knows(&mut memo, ASK));
    }

    #[test]
    fn every_table_is_one_or_the_other_and_nothing_else_writes() {
        let dir = tempfile::tempdir().unwrap();
        let db = super::super::sqlite::Db::open_writer(&dir.path().join("desk.db")).unwrap();
        super::super::migrate::run(&db).unwrap();
        let mut tables = Vec::new();
        db.each(super::super::TABLES, &[], |row| {
            tables.push(row.text()?.to_owned());
            Ok(())
        })
        .unwrap();
        let mut listed: Vec<_> = SETTLED.iter().chain(UNSETTLED).copied().collect();
        listed.sort_unstable();
        assert_eq!(tables, listed);
        // What a statement does beside its own table would pass by unseen.
        let hidden = "SELECT name FROM sqlite_schema WHERE type IN ('view', 'trigger') \
            OR sql LIKE '%REFERENCES%'";
        assert_eq!(db.first(hidden, &[], |row| Ok(row.text()?.to_owned())), Ok(None));
    }
}
