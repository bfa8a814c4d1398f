//! What the tests of upkeep share: a world whose store moves away and comes back out of a backup.

use std::{
    fs,
    path::{Path, PathBuf},
};

use desk_proto::{
    call,
    v1::{CreateTicketRequest, CreateTicketsRequest},
};
use desk_tests::{
    World,
    world::{Output, code},
};
use rusqlite::Connection;
use serde_json::Value;

/// The seal of a backup: `desk-backup/1 sha256=`, the hash, and a line end.
const SEAL: usize = 21 + 64 + 1;

/// Makes a backup of this name; answers where it is and what was said of it.
#[track_caller]
pub fn backup(world: &World, name: &str) -> (PathBuf, Value) {
    let file = world.dir().join(name);
    let told = world.desk("owner", ["db", "backup", text(&file), "--json"]).ok();
    (file, serde_json::from_str(&told).expect("JSON"))
}

/// Restores a backup into a directory of this name.
pub fn restore(world: &World, file: &Path, into: &str, more: &[&str]) -> Output {
    let data = world.dir().join(into);
    let args = ["db", "restore", text(file), "--yes"].into_iter().chain(more.iter().copied());
    // A program of its own: in this process another test may start one at the same moment, which has the
    // lock of the directory until it has begun.
    let mut command = world.program(args);
    let run = command.env("DESK_DATA", data).output().expect("desk runs");
    let text = |bytes| String::from_utf8(bytes).expect("desk writes UTF-8");
    Output {
        code: u8::try_from(code(run.status)).expect("an exit code"),
        stdout: text(run.stdout),
        stderr: text(run.stderr),
    }
}

/// Ends the daemon, moves its store away, restores a backup where it was and starts the daemon.
#[track_caller]
pub fn come_back(world: &World, file: &Path, more: &[&str]) -> Value {
    world.kill();
    let away = world.dir().join("away");
    let _earlier = fs::remove_dir_all(&away);
    fs::rename(world.data(), away).expect("a store");
    let more = more.iter().copied().chain(["--json"]).collect::<Vec<_>>();
    let told = restore(world, file, "data", &more).ok();
    world.start();
    serde_json::from_str(&told).expect("JSON")
}

/// The store that is in a backup, without the seal, for those who change something in it.
#[track_caller]
pub fn unsealed(backup: &Path, to: &Path) {
    let bytes = fs::read(backup).expect("a backup");
    fs::write(to, &bytes[..bytes.len() - SEAL]).expect("a store");
}

/// The store in a directory of the world, to be read.
#[track_caller]
pub fn open(world: &World, dir: &str) -> Connection {
    Connection::open(world.dir().join(dir).join("desk.db")).expect("a store")
}

/// The first number that a statement answers.
#[track_caller]
pub fn number(db: &Connection, sql: &str) -> i64 {
    db.query_row(sql, [], |row| row.get(0)).expect("a number")
}

/// Makes tickets that take a few megabytes.
#[track_caller]
pub fn fill(world: &World, rows: usize) {
    let row = |n| {
        let row = CreateTicketRequest {
            title: format!("large {n}"),
            description: format!("{n} words ").repeat(900),
            ..CreateTicketRequest::default()
        };
        CreateTicketsRequest { row: Some(row), keep_going: false, atomic: 0 }
    };
    let made = world.owner().exchange::<call::TicketsCreateMany>((0..rows).map(row).collect());
    assert_eq!(made.expect("tickets").len(), rows);
}

/// What lies in the directory of the store and is none of its own files.
pub fn strangers(world: &World, dir: &str) -> Vec<String> {
    let entries = fs::read_dir(world.dir().join(dir)).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().into_string().expect("a name"));
    let own = ["desk.db", "desk.db-wal", "desk.db-shm", "deskd.lock", "deskd.log", "deskd.sock"];
    names.filter(|name| !own.contains(&name.as_str())).collect()
}

/// What lies beside a backup of this name and is a part of one.
pub fn parts(world: &World, name: &str) -> Vec<String> {
    let entries = fs::read_dir(world.dir()).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().into_string().expect("a name"));
    names.filter(|other| other.starts_with(&format!("{name}."))).collect()
}

/// A path as text.
#[track_caller]
pub fn text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}
