//! The floors: what the same work costs with nothing between it and SQLite. They run on copies of
//! the store, never on the one that a daemon has open.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use desk_tests::World;
use rusqlite::{Connection, OpenFlags, params_from_iter, types::Value};

use crate::filled::AGENT;

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
        let source = look(store);
        let mut new = Vec::new();
        for ((table, order), seen) in TABLES.iter().zip(&mut self.seen) {
            let rows = rows(&source, table, order, *seen);
            let newest = format!("SELECT max({order}) FROM {table}");
            *seen = source.query_row(&newest, [], |row| row.get(0)).expect("a number");
            new.push(rows);
        }
        drop(source);
        let tickets = new[0].len();
        assert!(new.iter().all(|rows| rows.len() == tickets), "a ticket is one row in each table");

        let inserts = new.iter().zip(TABLES).map(|(rows, (table, _))| {
            let marks = vec!["?"; rows.first().map_or(1, Vec::len)].join(", ");
            format!("INSERT INTO {table} VALUES ({marks})")
        });
        let inserts: Vec<String> = inserts.collect();
        let began = Instant::now();
        for begin in (0..tickets).step_by(PER_TRANSACTION) {
            self.db.execute_batch("BEGIN IMMEDIATE").expect("a transaction");
            for n in begin..tickets.min(begin + PER_TRANSACTION) {
                for (insert, rows) in inserts.iter().zip(&new) {
                    let mut insert = self.db.prepare_cached(insert).expect("a statement");
                    insert.execute(params_from_iter(&rows[n])).expect("a new row");
                }
                for counter in COUNTERS {
                    let mut count = self.db.prepare_cached(counter).expect("a statement");
                    assert!(count.execute([]).expect("a row") > 0, "{counter}");
                }
            }
            self.db.execute_batch("COMMIT").expect("a commit");
        }
        let _moved = self.db.execute_batch("PRAGMA wal_checkpoint(PASSIVE)");
        (tickets, began.elapsed().as_secs_f64() * 1e3)
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
