//! Which files are opened, and what a store is from then on.

use super::*;

#[test]
fn a_store_of_a_newer_version_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let schema = open(&dir).unwrap().schema();
    let db = sqlite::Db::open_writer(&dir.path().join("desk.db")).unwrap();
    db.set_user_version(schema + 1).unwrap();
    drop(db);
    assert_eq!(open(&dir).unwrap_err().code, Code::Newer);
}

#[test]
fn what_is_no_store_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("desk.db"), "this is a shopping list, not a database").unwrap();
    let refusal = open(&dir).unwrap_err();
    assert!(matches!(refusal.code, Code::Damaged), "{refusal}");
}

#[test]
fn a_store_keeps_its_kind_of_clock() {
    let dir = tempfile::tempdir().unwrap();
    open(&dir).unwrap();
    let system = Options { clock: Source::System, ..options() };
    let refusal = open_with(&dir, &system, Box::new(|_| {})).unwrap_err();
    assert_eq!(refusal.code, Code::ManualClock);
}

#[tokio::test]
async fn a_store_has_one_secret_for_ever_and_no_other_has_it() {
    let (dir, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let secret = |dir: &tempfile::TempDir| {
        let store = open(dir).unwrap();
        store.close();
        *store.secret()
    };
    let first = secret(&dir);
    assert_eq!(secret(&dir), first, "it is the same when it is opened again");
    assert_ne!(secret(&other), first);
    assert_ne!(first, [0; 32]);
    let db = sqlite::Db::open_writer(&dir.path().join("desk.db")).unwrap();
    db.exec("UPDATE meta SET value = 'x' WHERE name = 'secret'", &[]).unwrap();
    drop(db);
    assert_eq!(open(&dir).unwrap_err().code, Code::Damaged);
}
