//! What a connection is set to, and that it says so when it is asked.

use super::*;

#[test]
fn a_store_that_cannot_be_kept_safely_is_not_opened() {
    // In memory there is no log, and the engine says so only when it is asked.
    let refusal = Db::open_writer(Path::new(":memory:")).map(drop).unwrap_err();
    assert_eq!(refusal.code, Code::Damaged);
    assert!(refusal.message.contains("journal_mode is memory"), "{refusal}");
    let refusal = Db::open_reader(Path::new(":memory:")).map(drop).unwrap_err();
    assert!(refusal.message.contains("journal_mode is memory"), "{refusal}");
}

#[test]
fn each_setting_that_is_promised_is_read_back() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("desk.db");
    let writer = Db::open_writer(&file).unwrap();
    let reader = Db::open_reader(&file).unwrap();
    for (db, promised, name, value) in [
        (&writer, &PROMISED[..], "synchronous", "NORMAL"),
        (&writer, &PROMISED[..], "foreign_keys", "OFF"),
        (&writer, &PROMISED[..], "recursive_triggers", "OFF"),
        (&reader, &HARMLESS[..], "query_only", "OFF"),
    ] {
        assert_eq!(db.holds(promised), Ok(()));
        let before = if name == "synchronous" { "FULL" } else { "ON" };
        db.pragmas(&[(name, value)]).unwrap();
        let refusal = db.holds(promised).unwrap_err();
        assert_eq!(refusal.code, Code::Damaged);
        assert!(refusal.message.contains(&format!("{name} is ")), "{refusal}");
        db.pragmas(&[(name, before)]).unwrap();
    }
}
