//! Bytes of the store are turned over, on a copy of it and page by page: what is damaged is named so, is
//! never repaired in place, and takes nobody's reading of the rest away. And what is changed in the history
//! or behind it is found, which every other test here that holds the two together rests on. What this cannot promise: that
//! every bit that is turned over in a text is seen by the one who reads it; the chain of the journal is
//! what sees that.

use std::{
    fs::{self, File},
    os::unix::fs::{FileExt as _, PermissionsExt as _},
    path::Path,
};

use desk_proto::{call, v1::StatusRequest};
use desk_tests::{World, world::code};
use rusqlite::Connection;

/// Bytes in a page.
const PAGE: u64 = 4_096;

/// The page where a table or an index begins.
fn root(file: &Path, name: &str) -> u64 {
    let db = Connection::open(file).expect("a store");
    let sql = "SELECT rootpage FROM sqlite_schema WHERE name = $1";
    let page: i64 = db.query_row(sql, [name], |row| row.get(0)).expect("it is there");
    u64::try_from(page).expect("a page")
}

/// Turns over the first bytes of a page, which say what it is.
fn turn_over(file: &Path, page: u64) {
    let file = File::options().read(true).write(true).open(file).expect("a store");
    let at = (page - 1) * PAGE + if page == 1 { 100 } else { 0 };
    let mut bytes = [0; 12];
    file.read_exact_at(&mut bytes, at).expect("a page");
    file.write_all_at(&bytes.map(|byte| !byte), at).expect("a page");
}

/// A store with a ticket, and nobody who has it.
fn made() -> World {
    let world = World::new();
    let made = world.desk("owner", ["ticket", "new", "-t", "first", "-b", "x"]);
    made.ok();
    world.cast();
    assert!(world.terminate().success());
    world
}

/// A world with a copy of that store, whose page is turned over.
fn damaged(template: &World, name: &str) -> World {
    let world = World::bare();
    fs::create_dir(world.data()).expect("a directory");
    let own = fs::Permissions::from_mode(0o700);
    fs::set_permissions(world.data(), own).expect("our own directory");
    let file = world.data().join("desk.db");
    fs::copy(template.data().join("desk.db"), &file).expect("a copy");
    let page = if name.is_empty() { 1 } else { root(&file, name) };
    turn_over(&file, page);
    world
}

/// The pages of a store, but for those that any look at it may write.
fn pages(world: &World) -> Vec<u8> {
    fs::read(world.data().join("desk.db")).expect("a store")
}

#[test]
fn a_store_that_cannot_be_opened_is_named_and_left_as_it_is() {
    let template = made();
    let world = damaged(&template, "");
    let before = pages(&world);
    let mut command = world.daemon();
    let ended = command.args(["--clock", "manual"]).output().expect("deskd runs");
    assert_eq!(code(ended.status), 15);
    assert!(world.log().contains("STORE_DAMAGED"), "{}", world.log());
    assert!(pages(&world) == before, "it was written to");
}

#[test]
fn what_is_damaged_is_named_and_the_rest_is_read() {
    let template = made();
    let world = damaged(&template, "tickets");
    let before = pages(&world);
    let mut command = world.daemon();
    command.args(["--clock", "manual", "--clock-start", &desk_tests::START.to_string()]);
    world.adopt(command.spawn().expect("deskd starts"));
    let pid = world.pid();
    for _ in 0..2 {
        for args in [&["ticket", "list", "--all"][..], &["ticket", "new", "-t", "x", "-b", "x"]] {
            let said = world.desk("owner", args);
            assert_eq!(said.code, 15, "{args:?}: {}", said.stderr);
            assert!(said.stderr.contains("the store is damaged"), "{}", said.stderr);
        }
        // What lies elsewhere can be read, and nothing is written, wherever it lies.
        assert_eq!(world.desk("owner", ["group", "list"]).code, 0);
        let said = world.desk("owner", ["group", "new", "Night shift"]);
        assert_eq!(said.code, 15, "{}", said.stderr);
    }
    assert_eq!(world.pid(), pid);
    assert!(world.terminate().success(), "{}", world.log());
    assert!(pages(&world) == before, "it was written to");
}

#[test]
fn an_index_that_is_damaged_is_named_by_whoever_needs_it() {
    let template = made();
    for index in ["tickets_number", "tickets_open", "comments_ticket", "journal", "requests"] {
        let world = damaged(&template, index);
        let mut command = world.daemon();
        command.args(["--clock", "manual", "--clock-start", &desk_tests::START.to_string()]);
        let mut daemon = command.spawn().expect("deskd starts");
        let status = desk_tests::world::until("it answers or ends", || {
            let ended = daemon.try_wait().expect("our own child");
            let answers = world.owner().call::<call::DaemonStatus>(StatusRequest {}).is_ok();
            (ended.is_some() || answers).then_some(ended)
        });
        if let Some(status) = status {
            assert_eq!(code(status), 15, "{index}: {}", world.log());
            continue;
        }
        world.adopt(daemon);
        let said =
            world.desk("owner", ["ticket", "new", "-t", "x", "-b", "x", "--idempotency-key", "k"]);
        // Not every write needs every index.
        assert!([0, 15].contains(&said.code), "{index}: {}", said.stderr);
        let comment = world.desk("owner", ["ticket", "comment", "T-1", "-b", "x"]);
        assert!([0, 15].contains(&comment.code), "{index}: {}", comment.stderr);
        let codes = [said.code, comment.code];
        assert!(
            codes.contains(&15) || world.desk("owner", ["ticket", "list", "--all"]).code == 15,
            "{index}: nobody said so"
        );
        world.terminate();
    }
}

/// Changes something behind the daemon's back; what finds it.
fn found(template: &World, sql: &str) -> Option<String> {
    let dir = tempfile::tempdir().expect("a directory");
    let (file, scratch) = (dir.path().join("desk.db"), dir.path().join("again.db"));
    fs::copy(template.data().join("desk.db"), &file).expect("a copy");
    let db = Connection::open(&file).expect("a store");
    let changed = if sql.is_empty() { 1 } else { db.execute(sql, []).expect("a change") };
    assert!(changed > 0, "{sql}: there is nothing to change");
    drop(db);
    let verified = template.owner().runtime().block_on(deskd::verify(&file, &scratch));
    verified.err().map(|refusal| refusal.to_string())
}

/// Every column of an event in the middle, events that are gone or new, and tables that do not follow.
#[test]
fn whatever_is_changed_behind_the_history_is_found() {
    let template = made();
    assert_eq!(found(&template, ""), None, "nothing was changed");
    let db = Connection::open(template.data().join("desk.db")).expect("a store");
    let mut columns = db.prepare("SELECT name FROM pragma_table_info('journal')").expect("columns");
    let columns = columns.query_map([], |row| row.get::<_, String>(0)).expect("columns");
    let mut changes: Vec<String> = columns
        .map(|column| column.expect("a column"))
        .map(|column| {
            format!(
                "UPDATE journal SET {column} = CASE typeof({column}) WHEN 'integer' THEN {column} + 1000 \
                 WHEN 'null' THEN 1 WHEN 'blob' THEN zeroblob(length({column}) + 1) \
                 ELSE {column} || ' ' END WHERE pos = (SELECT max(pos) / 2 FROM journal)"
            )
        })
        .collect();
    assert!(changes.len() > 10, "{changes:?}");
    changes.extend(
        [
            "DELETE FROM journal WHERE pos = (SELECT max(pos) / 2 FROM journal)",
            "DELETE FROM journal WHERE pos = (SELECT max(pos) FROM journal)",
            "UPDATE tickets SET title = 'another'",
            "UPDATE tickets SET state = 'closed'",
            "DELETE FROM users WHERE id = (SELECT max(id) FROM users)",
            "UPDATE services SET name = 'another'",
        ]
        .map(str::to_owned),
    );
    let unseen: Vec<_> =
        changes.iter().filter(|change| found(&template, change).is_none()).collect();
    assert!(unseen.is_empty(), "nobody sees that: {unseen:#?}");
}
