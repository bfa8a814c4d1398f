//! `desk events --exec`: a command for each event, and none is lost, whoever is ended in the middle.

use std::{
    fs,
    os::unix::{fs::PermissionsExt as _, process::ExitStatusExt as _},
    process::{Child, Command, Stdio},
};

use desk_tests::{
    World,
    world::{code, until},
};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use super::support::{end, run, spawn};

/// A world with so many tickets, and a hook.
#[track_caller]
fn world(tickets: usize, hook: &str) -> World {
    let world = World::new();
    let rows: String = (0..tickets).map(|row| format!("Printer {row},It is jammed\n")).collect();
    fs::write(world.dir().join("many.csv"), format!("title,description\n{rows}")).unwrap();
    assert_eq!(run(&world, &["ticket", "new", "-f", "many.csv", "-o", "id"]).code, 0);
    rewrite(&world, hook);
    world
}

#[track_caller]
fn rewrite(world: &World, hook: &str) {
    let path = world.dir().join("hook");
    fs::write(&path, format!("#!/bin/sh\n{hook}\n")).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o700)).unwrap();
}

fn follow(world: &World, more: &[&str]) -> Command {
    let mut command = world.program(["events", "--follow", "--type", "ticket.created", "--after"]);
    command.args(["0", "--exec", "./hook", "--cursor-file", "cursor"]).args(more);
    command
}

/// The lines of a file that may not be there yet.
fn lines(world: &World, name: &str) -> Vec<String> {
    let text = fs::read_to_string(world.dir().join(name)).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

fn cursor(world: &World) -> i64 {
    lines(world, "cursor").first().and_then(|line| line.parse().ok()).unwrap_or_default()
}

fn quiet(mut command: Command) -> Child {
    spawn(command.stdout(Stdio::null()).stderr(Stdio::null()))
}

#[test]
fn a_command_is_told_the_event_and_no_token() {
    let hook = "echo \"$DESK_EVENT_SEQ $DESK_EVENT_TYPE $DESK_EVENT_KIND $DESK_EVENT_OBJECT\" >> told\n\
                cat >> read; env > env";
    let world = world(3, hook);
    let token = run(&world, &["token", "new", "hooks", "--jq", ".secret"]);
    let token = token.stdout.trim();
    assert!(token.starts_with("desk_"), "{token}");
    let mut command = follow(&world, &["--max-events", "3"]);
    let said = end(command.env("DESK_TOKEN", token));
    assert_eq!((said.code, said.stdout.as_str(), said.stderr.as_str()), (0, "", ""));
    let told = lines(&world, "told");
    let ids = ["T-1", "T-2", "T-3"];
    let events: Vec<Value> =
        lines(&world, "read").iter().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((told.len(), events.len()), (3, 3), "{told:?}");
    for ((told, event), id) in told.iter().zip(&events).zip(ids) {
        assert_eq!(*told, format!("{} ticket.created ticket {id}", event["seq"]));
        assert_eq!(
            (&event["schema"], &event["object"]["id"]),
            (&"desk.event/v1".into(), &id.into())
        );
    }
    assert_eq!(events[2]["seq"], cursor(&world));
    let env = lines(&world, "env");
    assert!(!env.iter().any(|line| line.contains(token)), "{env:?}");
    assert!(env.contains(&"DESK_TOKEN_KEPT=1".to_owned()), "{env:?}");
}

#[test]
fn a_command_that_fails_ends_it_and_is_given_the_same_event_again() {
    let world = world(3, "echo $DESK_EVENT_OBJECT >> told; test $DESK_EVENT_OBJECT != T-2");
    let said = end(&mut follow(&world, &["--timeout", "20s"]));
    assert_eq!(said.code, 1, "{said:?}");
    for words in ["the command ended with 1 at event", "of T-2", "the next run begins with it"] {
        assert!(said.stderr.contains(words), "{said:?}");
    }
    let before = cursor(&world);
    rewrite(&world, "echo again $DESK_EVENT_OBJECT >> told");
    let said = end(&mut follow(&world, &["--max-events", "2", "--timeout", "20s"]));
    assert_eq!((said.code, said.stderr.as_str()), (0, ""));
    assert_eq!(lines(&world, "told"), ["T-1", "T-2", "again T-2", "again T-3"]);
    assert!(cursor(&world) > before);
}

#[test]
fn whoever_is_killed_in_the_middle_loses_no_event() {
    const TICKETS: usize = 12;
    let world = world(TICKETS, "echo $DESK_EVENT_OBJECT >> told; sleep 0.05");
    for done in [2, 5, 8] {
        let mut child = quiet(follow(&world, &[]));
        until("some are done", || (lines(&world, "told").len() >= done).then_some(()));
        kill_process(Pid::from_child(&child), Signal::KILL).unwrap();
        assert_eq!(child.wait().unwrap().signal(), Some(9));
    }
    let mut child = quiet(follow(&world, &[]));
    let last = format!("T-{TICKETS}");
    until("the last is done", || lines(&world, "told").contains(&last).then_some(()));
    child.kill().unwrap();
    child.wait().unwrap();
    let mut told = lines(&world, "told");
    let again = told.len();
    told.sort();
    told.dedup();
    assert_eq!(told.len(), TICKETS, "{told:?}");
    assert!(again <= TICKETS + 3, "more than those under way came again: {again}");
}

#[test]
fn a_signal_waits_for_the_command() {
    for (signal, ended) in [(Signal::TERM, 143), (Signal::INT, 130)] {
        let world = world(3, "echo begun >> told; sleep 0.5; echo $DESK_EVENT_SEQ >> told");
        let mut child = quiet(follow(&world, &[]));
        until("it has begun", || lines(&world, "told").first().cloned());
        kill_process(Pid::from_child(&child), signal).unwrap();
        let status = child.wait().unwrap();
        assert_eq!(code(status), ended);
        assert!(status.signal().is_some(), "it ends by the signal");
        let told = lines(&world, "told");
        assert_eq!(told.len(), 2, "one was done to its end, and no other begun: {told:?}");
        assert_eq!(told[1], cursor(&world).to_string());
    }
}
