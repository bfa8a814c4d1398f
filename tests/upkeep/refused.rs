//! What is no backup any more, or never was one, and where nothing is restored to.

use std::fs;

use desk_tests::World;
use rusqlite::Connection;

use super::place::{backup, fill, parts, restore, strangers, text, unsealed};

/// How many bytes are flipped, one at a time, all over a backup.
const FLIPS: usize = 24;

/// It is refused with this exit and code, and no store is there.
#[track_caller]
fn refused(world: &World, file: &str, exit: u8, code: &str) {
    let told = restore(world, &world.dir().join(file), "fresh", &["--error-format", "json"]);
    assert_eq!(told.code, exit, "{file}: {}", told.stderr);
    assert!(told.stderr.contains(&format!("\"code\":\"{code}\"")), "{file}: {}", told.stderr);
    assert!(told.stdout.is_empty());
    assert!(!world.dir().join("fresh/desk.db").exists(), "{file} is no store");
    assert_eq!(strangers(world, "fresh"), [""; 0]);
}

#[test]
fn what_is_not_as_it_was_written_is_refused() {
    let world = World::new();
    fill(&world, 5);
    let (file, told) = backup(&world, "good");
    let bytes = fs::read(&file).expect("a backup");
    assert_eq!(told["bytes"], bytes.len());
    let make = |name: &str, bytes: &[u8]| fs::write(world.dir().join(name), bytes).expect("a file");

    for part in [0, 1, 4_096, bytes.len() / 2, bytes.len() - 4_096, bytes.len() - 1] {
        make("cut", &bytes[..part]);
        refused(&world, "cut", 15, "STORE_DAMAGED");
    }
    for n in 0..=FLIPS {
        let (mut flipped, at) = (bytes.clone(), (bytes.len() - 1) * n / FLIPS);
        flipped[at] ^= 1 << (n % 8);
        make("flipped", &flipped);
        refused(&world, "flipped", 15, "STORE_DAMAGED");
    }
    make("longer", &[&bytes[..], b"x"].concat());
    refused(&world, "longer", 15, "STORE_DAMAGED");
    make("words", "these are only words\n".repeat(512).as_bytes());
    refused(&world, "words", 15, "STORE_DAMAGED");
    refused(&world, "nothing", 3, "NOT_FOUND");
    fs::create_dir(world.dir().join("directory")).expect("a directory");
    refused(&world, "directory", 9, "INVALID");
    let made = std::process::Command::new("mkfifo").arg(world.dir().join("pipe")).status();
    assert!(made.expect("mkfifo").success());
    refused(&world, "pipe", 9, "INVALID");

    let foreign = Connection::open(world.dir().join("foreign")).expect("a database");
    foreign.execute_batch("CREATE TABLE x (y); INSERT INTO x VALUES (1)").expect("a table");
    drop(foreign);
    refused(&world, "foreign", 15, "STORE_DAMAGED");
    let change = |name: &str, sql: &str| {
        unsealed(&file, &world.dir().join(name));
        let db = Connection::open(world.dir().join(name)).expect("a store");
        db.execute_batch(sql).expect("a change");
    };
    change("newer", "PRAGMA user_version = 999");
    refused(&world, "newer", 15, "STORE_NEWER");
    change("other", "UPDATE migrations SET checksum = 'x' WHERE version = 2");
    refused(&world, "other", 15, "STORE_DAMAGED");
    // Without its seal nobody knows each byte, but the history knows the tables.
    change("changed", "UPDATE tickets SET title = 'another'");
    refused(&world, "changed", 15, "STORE_DAMAGED");
    change("shorter", "DELETE FROM journal WHERE pos = (SELECT max(pos) FROM journal)");
    refused(&world, "shorter", 15, "STORE_DAMAGED");
    // The one that is whole is taken after all of that, with or without its seal.
    unsealed(&file, &world.dir().join("bare"));
    let told = restore(&world, &world.dir().join("bare"), "bare-store", &["--json"]);
    assert!(told.stderr.contains("\"UNSEALED\""), "{}", told.stderr);
    assert!(told.ok().contains("\"sealed\": false"));
    let told = restore(&world, &file, "fresh", &["--json"]);
    assert!(!told.stderr.contains("UNSEALED"), "{}", told.stderr);
    assert!(told.ok().contains("\"sealed\": true"));
}

#[test]
fn nothing_is_restored_over_a_store_or_under_a_daemon() {
    let world = World::new();
    let (file, _) = backup(&world, "good");
    let told = restore(&world, &file, "data", &[]);
    assert_eq!(told.code, 6, "a daemon is there: {}", told.stderr);
    // The store of that daemon is no backup, by whatever name.
    std::os::unix::fs::symlink(world.data().join("desk.db"), world.dir().join("link"))
        .expect("a link");
    for name in ["data/desk.db", "link"] {
        let told = restore(&world, &world.dir().join(name), "other", &[]);
        assert_eq!((told.code, told.stderr.contains("db backup")), (6, true), "{}", told.stderr);
        let told = world.desk("owner", ["db", "check", text(&world.dir().join(name))]);
        assert_eq!(told.code, 6, "{}", told.stderr);
    }
    assert!(world.terminate().success());
    let was = fs::read(world.data().join("desk.db")).expect("a store");
    let told = restore(&world, &file, "data", &[]);
    assert_eq!(told.code, 6, "a store is there: {}", told.stderr);
    assert!(told.stderr.contains("DESK_DATA"), "{}", told.stderr);
    assert_eq!(fs::read(world.data().join("desk.db")).expect("a store"), was);

    restore(&world, &file, "fresh", &[]).ok();
    assert_eq!(restore(&world, &file, "fresh", &[]).code, 6, "it is there by now");
    // What is left of a store is one too.
    fs::create_dir(world.dir().join("half")).expect("a directory");
    fs::write(world.dir().join("half/desk.db-wal"), "x").expect("a file");
    let told = restore(&world, &file, "half", &[]);
    assert!(told.code != 0 && !world.dir().join("half/desk.db").exists(), "{}", told.stderr);
    // Nobody can be asked here.
    let told = world.desk("owner", ["db", "restore", text(&file)]);
    assert_eq!((told.code, told.stderr.contains("--yes")), (2, true), "{}", told.stderr);
}

#[test]
fn a_backup_is_not_written_over_another_file() {
    let world = World::new();
    let (file, _) = backup(&world, "good");
    let was = fs::read(&file).expect("a backup");
    let told = world.desk("owner", ["db", "backup", text(&file)]);
    assert_eq!((told.code, told.stderr.contains("--if-exists replace")), (6, true));
    assert_eq!(fs::read(&file).expect("a backup"), was);
    fill(&world, 3);
    world.desk("owner", ["db", "backup", text(&file), "--if-exists", "replace"]).ok();
    assert!(fs::read(&file).expect("a backup").len() > was.len());
    assert_eq!(parts(&world, "good"), [""; 0]);
    let nowhere = world.dir().join("no/such/directory");
    assert_eq!(world.desk("owner", ["db", "backup", text(&nowhere)]).code, 1);
    assert_eq!(world.desk("owner", ["db", "backup", text(world.dir())]).code, 2);
}
