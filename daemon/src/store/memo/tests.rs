//! What is remembered, what is forgotten, and that it stays bounded.

use super::statement::{SETTLED, UNSETTLED};
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
    let db = crate::store::sqlite::Db::open_writer(&dir.path().join("desk.db")).unwrap();
    crate::store::migrate::run(&db).unwrap();
    let mut tables = Vec::new();
    db.each(crate::store::TABLES, &[], |row| {
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
