//! Whether the store is whole, and how large it is: what was made is what is told, and every damage is
//! named.

use std::fs;

use desk_proto::{
    call,
    v1::{BackupRequest, CheckRequest},
};
use desk_tests::{
    World,
    world::{Output, reason, until},
};
use rusqlite::Connection;
use serde_json::Value;
use tonic::{
    Status,
    codegen::tokio_stream::{self, StreamExt as _},
};
use tonic_types::StatusExt as _;

use super::place::{backup, fill, number, open, parts, strangers, text, unsealed};

/// The checks that did not find everything whole: what was looked at, and the row.
fn damages(told: &Output) -> Vec<(String, Value)> {
    let list: Value = serde_json::from_str(&told.stdout).expect(&told.stderr);
    let rows = list["items"].as_array().expect("a list").iter();
    let bad = rows.filter(|row| row["ok"] == false);
    bad.map(|row| (row["check"].as_str().unwrap_or_default().to_owned(), row.clone())).collect()
}

#[test]
fn a_store_that_is_whole_is_found_so() {
    let world = World::new();
    world.reseller();
    fill(&world, 20);
    let told = world.desk("owner", ["db", "check", "--json=check,ok,status,detail"]);
    assert_eq!((told.code, damages(&told)), (0, Vec::new()), "{}", told.stdout);
    for check in ["pages", "references", "schema", "journal", "replay"] {
        assert!(told.stdout.contains(&format!("\"check\":\"{check}\"")), "{}", told.stdout);
    }
    let (file, _) = backup(&world, "good");
    let was = fs::read(&file).expect("a backup");
    let told = world.desk("owner", ["db", "check", text(&file), "--json"]);
    assert_eq!((told.code, damages(&told)), (0, Vec::new()), "{}", told.stderr);
    assert!(told.stdout.contains("\"seal\"") && !told.stdout.contains("none:"), "{}", told.stdout);
    let bare = world.dir().join("bare");
    unsealed(&file, &bare);
    let told = world.desk("owner", ["db", "check", text(&bare), "--json"]);
    assert_eq!((told.code, told.stdout.contains("none:")), (0, true), "{}", told.stdout);
    assert_eq!(fs::read(&file).expect("a backup"), was);
    assert_eq!(strangers(&world, "data"), [""; 0]);

    // The file of a daemon that runs is not looked at past it; once it is gone, it is, log and all.
    let store = world.data().join("desk.db");
    assert_eq!(world.desk("owner", ["db", "check", text(&store)]).code, 6);
    world.kill();
    let was = (fs::read(&store).expect("a store"), fs::read(world.data().join("desk.db-wal")).ok());
    let told = world.desk("owner", ["db", "check", text(&store), "--json"]);
    assert_eq!((told.code, damages(&told)), (0, Vec::new()), "{}", told.stderr);
    let is = (fs::read(&store).expect("a store"), fs::read(world.data().join("desk.db-wal")).ok());
    assert!(was == is, "a look changes nothing");
    assert!(!was.1.unwrap_or_default().is_empty(), "there was no log: nothing was tried");
}

#[test]
fn every_damage_is_named() {
    let world = World::new();
    fill(&world, 30);
    let (file, _) = backup(&world, "good");
    let change = |name: &str, sql: &str| {
        let copy = world.dir().join(name);
        unsealed(&file, &copy);
        Connection::open(&copy).expect("a store").execute_batch(sql).expect("a change");
        world.desk("owner", ["db", "check", text(&copy), "--json"])
    };
    let told = change(
        "tables",
        "UPDATE tickets SET title = 'x' WHERE id = (SELECT min(id) FROM tickets); UPDATE groups SET name = 'x'",
    );
    let found = damages(&told);
    assert_eq!((told.code, found.len()), (15, 2), "{}", told.stdout);
    let tables: Vec<_> = found.iter().map(|(check, row)| (check.as_str(), &row["table"])).collect();
    assert_eq!(tables, [("replay", &"groups".into()), ("replay", &"tickets".into())]);
    // By their keys and columns, and nothing of what is in them.
    let detail = |at: usize| found[at].1["detail"].as_str().unwrap_or_default().to_owned();
    assert!(detail(0).ends_with(" in name"), "{}", detail(0));
    assert!(detail(1).starts_with("table tickets: the row of tenant 1, id "), "{}", detail(1));
    assert!(detail(1).ends_with(" in title"), "{}", detail(1));
    assert!(!told.stdout.contains("words"), "{}", told.stdout);
    let told = change(
        "fewer",
        "PRAGMA foreign_keys = OFF; DELETE FROM tickets WHERE id = (SELECT max(id) FROM tickets)",
    );
    let lost = damages(&told).iter().any(|(_, row)| {
        let detail = row["detail"].as_str().unwrap_or_default();
        detail.starts_with("table tickets has 29 rows") && detail.ends_with(" is missing")
    });
    assert!(told.code == 15 && lost, "{}", told.stdout);
    assert!(told.stderr.contains("STORE_DAMAGED"), "{}", told.stderr);
    let told = change("body", "UPDATE journal SET body = replace(body, 'large 7', 'large 8')");
    let found = damages(&told);
    assert_eq!(found[0].0, "journal", "{}", told.stdout);
    assert_eq!((told.code, &found[0].1["tenant"]), (15, &"main".into()));
    let told = change("schema", "UPDATE migrations SET checksum = 'x' WHERE version = 1");
    assert_eq!((told.code, damages(&told)[0].0.as_str()), (15, "schema"));

    // A page of an index that is written over.
    let copy = world.dir().join("page");
    unsealed(&file, &copy);
    let root = number(
        &Connection::open(&copy).expect("a store"),
        "SELECT rootpage FROM sqlite_schema WHERE name = 'tickets_number'",
    );
    let mut bytes = fs::read(&copy).expect("a store");
    let at = usize::try_from(root - 1).expect("a page") * 4_096;
    bytes[at..at + 64].fill(0xa5);
    fs::write(&copy, bytes).expect("a store");
    let told = world.desk("owner", ["db", "check", text(&copy), "--json"]);
    let found = damages(&told);
    assert_eq!(told.code, 15, "{}", told.stdout);
    let named = found.iter().any(|(check, row)| check == "pages" && row["page"] == root);
    assert!(named, "page {root}: {found:?}");

    // The same by the daemon, and no backup is made of such a store.
    assert!(world.terminate().success());
    open(&world, "data").execute_batch("UPDATE groups SET name = 'x'").expect("a change");
    world.start();
    let told = world.desk("owner", ["db", "check", "--json"]);
    assert_eq!((told.code, damages(&told)[0].1["table"].as_str()), (15, Some("groups")));
    assert!(world.terminate().success());
    fs::copy(world.dir().join("page"), world.data().join("desk.db")).expect("a store");
    world.start();
    let told = world.desk("owner", ["db", "backup", text(&world.dir().join("bad"))]);
    assert_eq!(told.code, 15, "{}", told.stderr);
    assert!(!world.dir().join("bad").exists());
    assert_eq!(parts(&world, "bad"), [""; 0]);
}

#[test]
fn sizes_are_those_of_what_was_made() {
    let world = World::new();
    world.reseller();
    fill(&world, 25);
    let told = world.desk("owner", ["db", "stats", "--json"]).ok();
    let told: Value = serde_json::from_str(&told).expect("JSON");
    let part = |name: &str| {
        let parts = told["parts"].as_array().expect("parts");
        parts.iter().find(|part| part["name"] == name).expect(name).clone()
    };
    assert_eq!(part("tickets")["rows"], 25);
    assert!(part("tickets")["bytes"].as_i64() > Some(25 * 5_000), "{told}");
    assert_eq!(part("tickets_number")["of"], "tickets");
    assert_eq!(told["tenants"], 4);
    let slugs: Vec<_> = told["journals"].as_array().expect("journals").iter().collect();
    assert_eq!(slugs.len(), 4);
    assert!(slugs.iter().all(|journal| journal["first"] == 1), "{told}");
    assert!(world.terminate().success());
    let db = open(&world, "data");
    assert_eq!(told["pages"], number(&db, "PRAGMA page_count"));
    assert_eq!(told["keys"], number(&db, "SELECT count(*) FROM requests"));
    let all: i64 = (told["parts"].as_array().expect("parts").iter())
        .map(|part| part["bytes"].as_i64().unwrap_or_default())
        .sum();
    let (pages, free) = (told["pages"].as_i64(), told["free_pages"].as_i64());
    // The schema itself has a page or two that are no table's of ours.
    let rest = pages.unwrap_or(0) * 4_096 - free.unwrap_or(0) * 4_096 - all;
    assert!((0..10 * 4_096).contains(&rest), "{rest} bytes belong to nothing");
}

#[test]
fn one_at_a_time_and_no_longer_than_somebody_waits() {
    let world = World::new();
    fill(&world, 400);
    let owner = world.owner();
    // Somebody who takes the first part and then nothing.
    let begin = || {
        owner.runtime().block_on(async {
            let asked = tokio_stream::once(BackupRequest::default());
            let mut stream = owner.streaming::<call::DbBackup>(asked).await?;
            stream.next().await.expect("a part")?;
            Ok::<_, Status>(stream)
        })
    };
    let stream = begin().expect("a stream");
    // While it is copied there is no place for another, and it is said when to ask again.
    let refused = match begin() {
        Err(refused) => refused,
        Ok(_) => panic!("two at a time"),
    };
    assert_eq!(reason(&refused), "UPKEEP_RUNS");
    let again = refused.get_error_details().retry_info().and_then(|info| info.retry_delay);
    assert!(again.is_some(), "{refused:?}");
    let refused = owner.exchange::<call::DbCheck>(vec![CheckRequest {}]);
    assert_eq!(refused.map_err(|status| reason(&status)).err().as_deref(), Some("UPKEEP_RUNS"));
    // The sizes are looked at meanwhile, and it keeps neither the log nor the calls of others.
    world.desk("owner", ["db", "stats"]).ok();
    fill(&world, 5);
    // Whoever takes it slowly keeps nobody from the next, as long as there are few of them.
    let next = |what: &str| until(what, || begin().ok());
    let slow = [next("a second one is made"), next("a third one is made")];
    let file = world.dir().join("fourth");
    let told = until("it is not for the copying", || {
        let told = world.desk("owner", ["db", "backup", text(&file)]);
        (!told.stderr.contains("is being made")).then_some(told)
    });
    assert_eq!((told.code, told.stderr.contains("as many")), (13, true), "{}", told.stderr);
    assert!(!file.exists());
    assert_eq!(parts(&world, "fourth"), [""; 0]);
    drop((stream, slow));
    until("there is a place again", || {
        (world.desk("owner", ["db", "backup", text(&file)]).code == 0).then_some(())
    });
    assert_eq!(strangers(&world, "data"), [""; 0]);
}
