//! The floors: what the same work costs with nothing between it and SQLite. They run on copies of
//! the store, never on the one that a daemon has open.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    thread,
    time::Instant,
};

use desk_tests::World;
use rusqlite::{Connection, OpenFlags, params_from_iter, types::Value};

use crate::{callers::Work, filled::AGENT};

/// How many rows the raw import commits at once.
const PER_TRANSACTION: usize = 1_000;

/// The tables that a new ticket adds rows to, with what puts their rows in order.
const TABLES: [(&str, &str); 3] =
    [("tickets", "id"), ("journal", "pos"), ("externals", "object_id")];

/// What it changes in rows that are there: the journal's head twice, and the counters.
const COUNTERS: [&str; 5] = [
    "UPDATE journal_heads SET seq = seq + 1 WHERE tenant = 1",
    "UPDATE journal_heads SET chain_hash = randomblob(32) WHERE tenant = 1",
    "UPDATE ticket_counters SET last = last + 1 WHERE tenant = 1",
    "UPDATE services SET tickets = tickets + 1 WHERE tenant = 1 AND category = 0",
    "UPDATE groups SET open_tickets = open_tickets + 1 WHERE tenant = 1 AND slug = 'group-3'",
];

/// Copies the store of a daemon, which is stopped for it and started again.
pub fn copy(world: &World, name: &str) -> PathBuf {
    assert!(world.terminate().success(), "the daemon ends");
    let file = world.dir().join(name);
    fs::copy(world.data().join("desk.db"), &file).expect("a copy");
    world.start();
    file
}

fn look(file: &Path) -> Connection {
    Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).expect("the store opens")
}

/// Statements for the shell that insert one ticket each: a row of the store under new numbers.
pub fn inserts(file: &Path, count: i64) -> Vec<String> {
    let db = look(file);
    let row = rows(&db, "tickets", "id", 0).pop().expect("a ticket");
    let names = db.prepare("SELECT * FROM tickets").expect("a table");
    let columns = 0..names.column_count();
    let names: Vec<&str> = columns.map(|at| names.column_name(at).expect("a column")).collect();
    let statement = |n: i64| {
        let values = names.iter().zip(&row).map(|(name, value)| match (*name, value) {
            ("id", _) => (1_000_000_000 + n).to_string(),
            ("number", _) => format!("'F-{n}'"),
            (_, Value::Null) => "NULL".to_owned(),
            (_, Value::Integer(value)) => value.to_string(),
            (_, Value::Text(text)) => format!("'{}'", text.replace('\'', "''")),
            (name, value) => panic!("{name} is {value:?}"),
        });
        let values = values.collect::<Vec<_>>().join(", ");
        format!("PRAGMA synchronous = FULL; INSERT INTO tickets VALUES ({values})")
    };
    (0..count).map(statement).collect()
}

/// The statement for the shell that lists 50 open tickets of one agent.
pub fn list(file: &Path) -> String {
    let agent: i64 = look(file)
        .query_row("SELECT id FROM users WHERE login = ?1", [AGENT], |row| row.get(0))
        .expect("the agent");
    format!(
        "SELECT number, title, state, priority, group_id, assignee, created_ms, updated_ms \
         FROM tickets WHERE tenant = 1 AND assignee = {agent} AND open = 1 \
         ORDER BY updated_ms DESC, id DESC LIMIT 50"
    )
}

/// The statement for the shell that shows one ticket.
pub fn show(number: &str) -> String {
    format!(
        "SELECT number, kind, title, description, state, priority, requester, group_id, assignee, \
         created_ms, updated_ms, version FROM tickets WHERE tenant = 1 AND number = '{number}'"
    )
}

/// A bare table of the values of a store's tickets, with an index for each of three lists, and of its
/// words if that is asked for; the file.
pub fn bare(store: &Path, words: bool) -> PathBuf {
    let file = store.with_extension(if words { "words" } else { "bare" });
    let db = Connection::open(&file).expect("a file");
    db.execute("ATTACH ?1 AS store", [store.to_str().expect("UTF-8")]).expect("the store opens");
    db.execute_batch(
        "CREATE TABLE bare (id INTEGER PRIMARY KEY, number TEXT, title TEXT, description TEXT, \
         solution TEXT, requester INTEGER, group_id INTEGER, assignee INTEGER, state TEXT, \
         priority INTEGER, external_id TEXT, created_ms INTEGER, updated_ms INTEGER); \
         CREATE UNIQUE INDEX bare_number ON bare (number); \
         CREATE INDEX bare_assignee ON bare (assignee, updated_ms); \
         CREATE INDEX bare_requester ON bare (requester, updated_ms); \
         INSERT INTO bare SELECT id, number, title, description, solution, requester, group_id, \
         assignee, state, priority, external_id, created_ms, updated_ms FROM store.tickets ORDER BY id",
    )
    .expect("a copy of the rows");
    if words {
        db.execute_batch(
            "CREATE VIRTUAL TABLE found USING fts5 (title, description, content='bare', \
             content_rowid='id'); \
             INSERT INTO found (rowid, title, description) SELECT id, title, description FROM bare; \
             INSERT INTO found (found) VALUES ('optimize')",
        )
        .expect("an index of the words");
    }
    db.execute_batch("DETACH store; VACUUM").expect("no room that nothing takes");
    drop(db);
    file
}

/// The tables and indexes of a store that take the most room, and the bytes of each for one ticket.
pub fn parts(store: &Path, tickets: usize) -> Vec<(String, f64)> {
    let sql = "SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 12";
    let db = look(store);
    let Ok(mut statement) = db.prepare(sql) else { return Vec::new() };
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, f64>(1)?)));
    let parts = rows.expect("parts").map(|row| row.expect("a part"));
    parts.map(|(name, bytes): (String, f64)| (name, bytes / tickets as f64)).collect()
}

/// A raw store of the same schema, to which the same rows are added.
#[derive(Debug)]
pub struct Raw {
    db: Connection,
    seen: [i64; TABLES.len()],
}

impl Raw {
    /// On a copy of a store that has no tickets, with the settings of the daemon's writer.
    pub fn open(file: &Path) -> Raw {
        let db = Connection::open(file).expect("the copy opens");
        db.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -8192; \
             PRAGMA wal_autocheckpoint = 0; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0",
        )
        .expect("settings");
        let seen = TABLES.map(|(table, order)| {
            let newest = format!("SELECT coalesce(max({order}), 0) FROM {table}");
            db.query_row(&newest, [], |row| row.get(0)).expect("a number")
        });
        Raw { db, seen }
    }

    /// Adds the rows that a store has got since; answers how many tickets, and the milliseconds.
    pub fn follow(&mut self, store: &Path) -> (usize, f64) {
        let new = self.new_rows(store);
        let began = Instant::now();
        for begin in (0..new.tickets).step_by(PER_TRANSACTION) {
            self.db.execute_batch("BEGIN IMMEDIATE").expect("a transaction");
            for n in begin..new.tickets.min(begin + PER_TRANSACTION) {
                new.add(&self.db, n);
            }
            self.db.execute_batch("COMMIT").expect("a commit");
        }
        let _moved = self.db.execute_batch("PRAGMA wal_checkpoint(PASSIVE)");
        (new.tickets, began.elapsed().as_secs_f64() * 1e3)
    }

    /// The same, one ticket after the other for each of many threads that wait: whatever waits is
    /// committed together.
    pub fn follow_by(&mut self, store: &Path, callers: usize) -> Work {
        let new = self.new_rows(store);
        let (next, (calls, queue)) = (AtomicUsize::new(0), mpsc::channel());
        let began = Instant::now();
        let waits = thread::scope(|scope| {
            let caller = |calls: mpsc::Sender<(usize, mpsc::Sender<()>)>| {
                let (next, tickets) = (&next, new.tickets);
                scope.spawn(move || {
                    let (mut waits, (done, answer)) = (Vec::new(), mpsc::channel());
                    loop {
                        let n = next.fetch_add(1, Ordering::Relaxed);
                        if n >= tickets {
                            return waits;
                        }
                        let asked = Instant::now();
                        calls.send((n, done.clone())).expect("a writer");
                        answer.recv().expect("an answer");
                        waits.push(asked.elapsed().as_secs_f64() * 1e3);
                    }
                })
            };
            let threads: Vec<_> = (0..callers).map(|_| caller(calls.clone())).collect();
            drop(calls);
            while let Ok(first) = queue.recv() {
                let batch: Vec<_> = std::iter::once(first).chain(queue.try_iter()).collect();
                self.db.execute_batch("BEGIN IMMEDIATE").expect("a transaction");
                for (n, _) in &batch {
                    new.add(&self.db, *n);
                }
                self.db.execute_batch("COMMIT").expect("a commit");
                for (_, done) in batch {
                    done.send(()).expect("a caller");
                }
            }
            threads.into_iter().flat_map(|thread| thread.join().expect("no panic")).collect()
        });
        let _moved = self.db.execute_batch("PRAGMA wal_checkpoint(PASSIVE)");
        Work::new(waits, began.elapsed().as_secs_f64() * 1e3)
    }

    fn new_rows(&mut self, store: &Path) -> New {
        let source = look(store);
        let mut new = Vec::new();
        for ((table, order), seen) in TABLES.iter().zip(&mut self.seen) {
            let rows = rows(&source, table, order, *seen);
            let newest = format!("SELECT max({order}) FROM {table}");
            *seen = source.query_row(&newest, [], |row| row.get(0)).expect("a number");
            new.push(rows);
        }
        let tickets = new[0].len();
        assert!(new.iter().all(|rows| rows.len() == tickets), "a ticket is one row in each table");
        let inserts = new.iter().zip(TABLES).map(|(rows, (table, _))| {
            let marks = vec!["?"; rows.first().map_or(1, Vec::len)].join(", ");
            format!("INSERT INTO {table} VALUES ({marks})")
        });
        New { tickets, inserts: inserts.collect(), rows: new }
    }
}

/// Rows to add, and how.
struct New {
    tickets: usize,
    inserts: Vec<String>,
    rows: Vec<Vec<Vec<Value>>>,
}

impl New {
    fn add(&self, db: &Connection, n: usize) {
        for (insert, rows) in self.inserts.iter().zip(&self.rows) {
            let mut insert = db.prepare_cached(insert).expect("a statement");
            insert.execute(params_from_iter(&rows[n])).expect("a new row");
        }
        for counter in COUNTERS {
            let mut count = db.prepare_cached(counter).expect("a statement");
            assert!(count.execute([]).expect("a row") > 0, "{counter}");
        }
    }
}

/// The rows of a table after a number, as they are.
fn rows(db: &Connection, table: &str, order: &str, after: i64) -> Vec<Vec<Value>> {
    let sql = format!("SELECT * FROM {table} WHERE {order} > ?1 ORDER BY {order}");
    let mut statement = db.prepare(&sql).expect("a table");
    let columns = statement.column_count();
    let rows = statement.query_map([after], |row| (0..columns).map(|at| row.get(at)).collect());
    rows.expect("rows").collect::<Result<_, _>>().expect("values")
}
