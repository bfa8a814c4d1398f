//! Pipes whose reader goes away early: a list ends without a word, a write does its work to the end.

use std::{
    io::{BufRead as _, BufReader, Read as _},
    process::Stdio,
};

use desk_tests::{
    World,
    world::{code, until},
};

use super::support::{run, spawn};

/// Every list, and the formats in which a reader takes a line and goes.
const LISTS: &[&[&str]] = &[
    &["ticket", "list", "--all"],
    &["ticket", "log", "T-1"],
    &["ticket", "lifecycle"],
    &["catalog", "list"],
    &["catalog", "tree"],
    &["catalog", "grid"],
    &["group", "list"],
    &["user", "list"],
    &["org", "list"],
    &["token", "list"],
    &["session", "list"],
    &["tenant", "list"],
    &["policy", "show"],
    &["access", "list"],
    &["access", "inbox"],
    &["access", "mine"],
    &["access", "log"],
    &["events"],
    &["who-can", "ticket", "close", "T-1"],
    &["simulate", "--until", "+7d"],
];

#[test]
fn a_list_whose_reader_goes_ends_without_a_word() {
    let world = World::new();
    let rows: String = (0..2000).map(|row| format!("Printer {row},It is jammed\n")).collect();
    std::fs::write(world.dir().join("many.csv"), format!("title,description\n{rows}")).unwrap();
    let made = run(&world, &["ticket", "new", "-f", "many.csv", "-o", "id"]);
    assert_eq!(made.code, 0, "{}", made.stderr);
    let mut cut = 0;
    for list in LISTS {
        for format in ["table", "jsonl", "csv", "json"] {
            let mut command = world.program(list.iter().chain(&["-o", format]));
            let mut child = spawn(command.stdout(Stdio::piped()).stderr(Stdio::piped()));
            let mut line = String::new();
            let mut out = BufReader::new(child.stdout.take().unwrap());
            out.read_line(&mut line).unwrap();
            drop(out);
            let mut said = String::new();
            child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
            let code = code(child.wait().unwrap());
            assert!([0, 141].contains(&code), "{list:?} -o {format}: {code} {said}");
            assert!(!said.contains("panic") && !said.contains("rror"), "{list:?}: {said}");
            cut += usize::from(code == 141);
        }
    }
    assert!(cut > 0, "no list was long enough to be cut: this test has gone blind");
}

#[test]
fn what_follows_ends_with_its_reader_and_not_with_the_next_event() {
    let world = World::new();
    assert_eq!(run(&world, &["ticket", "new", "-t", "A", "-b", "A"]).code, 0);
    for follow in [
        &["events", "--follow", "-o", "jsonl"][..],
        &["ticket", "watch", "T-1", "-o", "jsonl"],
        &["ticket", "list", "--all", "-w", "-o", "jsonl"],
        &["ticket", "show", "T-1", "-w", "-o", "jsonl"],
    ] {
        let mut command = world.program(follow);
        let mut child = spawn(command.stdout(Stdio::piped()).stderr(Stdio::piped()));
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        out.read_line(&mut line).unwrap();
        assert!(child.try_wait().unwrap().is_none(), "{follow:?} ended by itself: {line}");
        drop(out);
        let ended = until("it ends, and nothing happened", || child.try_wait().unwrap());
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert_eq!((code(ended), said.as_str()), (141, ""), "{follow:?}");
    }
}

#[test]
fn a_write_whose_reader_goes_is_done_to_the_end() {
    let world = World::new();
    let made = run(&world, &["ticket", "new", "-t", "A", "-b", "A", "-o", "id"]);
    assert_eq!(made.stdout, "T-1\n");
    for _ in 0..9 {
        assert_eq!(run(&world, &["ticket", "new", "-t", "A", "-b", "A"]).code, 0);
    }
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let ids: Vec<String> = (1..=10).map(|id| format!("T-{id}")).collect();
    let mut command = world.program(["ticket", "edit", "--add-tag", "done"]);
    let mut child = spawn(command.args(&ids).stdout(Stdio::from(writer)).stderr(Stdio::null()));
    assert_eq!(code(child.wait().unwrap()), 141);
    let count = run(&world, &["ticket", "list", "--all", "--tag", "done", "--count"]);
    assert_eq!(count.stdout, "10\n");
}
