//! Waits and watches while something happens: they see it when it happens, also over a restart of the
//! daemon, and end as they were told.

use std::{
    io::{BufRead as _, BufReader, Lines, Read as _},
    process::{Child, ChildStdout, Command, Stdio},
    time::{Duration, Instant},
};

use desk_tests::{
    World,
    world::{code, until},
};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use super::support::{end, run, spawn};

struct Running {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Running {
    fn of(command: &mut Command) -> Running {
        let mut child = spawn(command.stdout(Stdio::piped()).stderr(Stdio::piped()));
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Running { child, lines }
    }

    fn next(&mut self) -> Value {
        let line = self.lines.next().expect("a line").expect("text");
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"))
    }

    fn ends(mut self) -> (i32, String) {
        let rest: Vec<String> = self.lines.by_ref().map(Result::unwrap).collect();
        (code(self.child.wait().unwrap()), rest.join("\n"))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ended = self.child.kill();
        let _status = self.child.wait();
    }
}

#[test]
fn a_wait_ends_when_it_happens_and_as_soon_as_it_cannot() {
    let world = World::new();
    for _ in 0..3 {
        assert_eq!(run(&world, &["ticket", "new", "-t", "A", "-b", "A"]).code, 0);
    }
    let wait = |id: &str, more: &[&str]| {
        let target = format!("ticket/{id}");
        let args = ["wait", &target, "--timeout", "20s", "-o", "jsonl", "-v", "--for"];
        Running::of(&mut world.program(args.iter().chain(more)))
    };
    let began = Instant::now();
    let reached = wait("T-1", &["state=resolved"]);
    let never = wait("T-2", &["state=assigned"]);
    let there = wait("T-4", &["exists"]);
    // They are given the time to begin; what they would miss then is what the test is about.
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(run(&world, &["ticket", "take", "T-1"]).code, 0);
    assert_eq!(run(&world, &["ticket", "resolve", "T-1", "--solution", "done"]).code, 0);
    assert_eq!(run(&world, &["ticket", "cancel", "T-2"]).code, 0);
    assert_eq!(run(&world, &["ticket", "new", "-t", "A", "-b", "A", "-o", "id"]).stdout, "T-4\n");
    let (code, stdout) = reached.ends();
    let said: Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!((code, &said["reached"]), (0, &Value::from("state=resolved")));
    let (code, stdout) = never.ends();
    assert_eq!((code, stdout.as_str()), (7, ""));
    assert_eq!(there.ends().0, 0);
    assert!(began.elapsed() < Duration::from_secs(15), "they waited for the end of their time");
}

#[test]
fn a_wait_goes_on_when_the_daemon_comes_back() {
    let world = World::new();
    assert_eq!(run(&world, &["ticket", "new", "-t", "A", "-b", "A"]).code, 0);
    let args = ["wait", "ticket/T-1", "--for", "state=closed", "--timeout", "25s", "-o", "id"];
    let mut waiting = Running::of(&mut world.program(args));
    std::thread::sleep(Duration::from_millis(300));
    world.restart(1000);
    assert!(waiting.child.try_wait().unwrap().is_none(), "it ended with the daemon");
    for args in [&["take", "T-1"][..], &["resolve", "T-1", "--solution", "x"], &["close", "T-1"]] {
        assert_eq!(run(&world, &[&["ticket"], args].concat()).code, 0, "{args:?}");
    }
    assert_eq!(waiting.ends(), (0, "T-1".to_owned()));
}

#[test]
fn a_request_for_access_is_waited_for() {
    let world = World::new();
    world.reseller();
    let token = world.persona("elizabeth").token;
    let mut command = world.program([
        "access",
        "request",
        "Help",
        "--assoc",
        "charlotte@classics.example=tom-sawyer",
        "--message",
        "Printers",
        "--wait",
        "--timeout",
        "20s",
        "--json=id,targets",
        "-o",
        "jsonl",
    ]);
    let waiting = Running::of(command.env("DESK_TOKEN", &token));
    let id = until("the request is there", || {
        let inbox = world.desk("tom", ["access", "inbox", "-o", "id"]).ok();
        inbox.lines().next().map(str::to_owned)
    });
    world.desk("tom", ["access", "approve", &id]).ok();
    let (code, stdout) = waiting.ends();
    let said: Value = serde_json::from_str(&stdout).unwrap();
    let shown =
        end(world.program(["access", "show", "Help", "--json=targets"]).env("DESK_TOKEN", &token));
    assert_eq!(shown.json()["targets"], said["targets"]);
    assert_eq!((code, &said["targets"][0]["status"]), (0, &Value::from("approved")), "{said}");
}

#[test]
fn a_watch_tells_what_is_new_what_changes_and_what_is_gone() {
    let world = World::new();
    for _ in 0..2 {
        assert_eq!(run(&world, &["ticket", "new", "-t", "A", "-b", "A"]).code, 0);
    }
    let args = [
        "ticket",
        "list",
        "--sort",
        "id",
        "-w",
        "-o",
        "jsonl",
        "--json=id,state",
        "--timeout",
        "1m",
    ];
    let mut watching = Running::of(&mut world.program(args));
    let mut show = Running::of(&mut world.program([
        "ticket",
        "show",
        "T-1",
        "-w",
        "--json=id,state",
        "--timeout",
        "1m",
    ]));
    // What is never told ends the test after that time.
    let line = |id: &str, state: &str| serde_json::json!({"id": id, "state": state});
    let opened = watching.next()["state"].as_str().unwrap().to_owned();
    assert_eq!(watching.next(), line("T-2", &opened));
    assert_eq!(show.next()["state"], Value::from(opened.clone()));
    assert_eq!(run(&world, &["ticket", "take", "T-1"]).code, 0);
    assert_eq!(watching.next(), line("T-1", "assigned"));
    assert_eq!(show.next()["state"], "assigned");
    // What happens while the daemon is away is told too, and nothing twice.
    world.restart(1000);
    assert_eq!(run(&world, &["ticket", "new", "-t", "B", "-b", "B"]).code, 0);
    assert_eq!(watching.next(), line("T-3", &opened));
    assert_eq!(run(&world, &["ticket", "resolve", "T-1", "--solution", "x"]).code, 0);
    let gone = watching.next();
    assert_eq!((&gone["schema"], &gone["id"]), (&"desk.gone/v1".into(), &"T-1".into()));
    assert_eq!(show.next()["state"], "resolved");
    assert!(watching.child.try_wait().unwrap().is_none(), "a watch does not end by itself");
}

#[test]
fn a_watch_tells_who_signs_in_and_who_is_signed_out() {
    let world = World::new();
    // The watch is of somebody whose session does not end meanwhile.
    let state = world.dir().join("elsewhere");
    let sign_in = |device: &str| {
        let mut login = world.program(["login", "--device", device, "-o", "id"]);
        assert!(login.env("XDG_STATE_HOME", &state).output().unwrap().status.success());
    };
    sign_in("one");
    let args = ["session", "list", "-w", "-o", "jsonl", "--json=device", "--timeout", "1m"];
    let mut watching = Running::of(&mut world.program(args));
    assert_eq!(watching.next()["device"], "one");
    // Whoever signs in anew has one session, which is the new one.
    sign_in("two");
    let told = [watching.next(), watching.next()];
    assert!(told.iter().any(|line| line["device"] == "two"), "{told:?}");
    assert!(told.iter().any(|line| line["schema"] == "desk.gone/v1"), "{told:?}");
}

/// What is done while the daemon does not answer, and does not go away either: it is stopped.
fn while_stopped<T>(world: &World, act: impl FnOnce() -> T) -> T {
    let pid = Pid::from_raw(i32::try_from(world.pid().expect("a daemon")).expect("a pid"));
    let pid = pid.expect("a pid");
    kill_process(pid, Signal::STOP).expect("a signal");
    let done = act();
    kill_process(pid, Signal::CONT).expect("a signal");
    done
}

#[test]
fn a_daemon_that_does_not_answer_takes_no_more_than_the_time_that_was_given() {
    let world = World::new();
    assert_eq!(run(&world, &["ticket", "new", "-t", "A", "-b", "A"]).code, 0);
    let table: [(&[&str], i32); 5] = [
        (&["wait", "ticket/T-1", "--for", "state=closed", "--timeout", "1s"], 8),
        (&["wait", "ticket/T-1", "--for", "exists", "--timeout", "1h", "--rpc-timeout", "1s"], 12),
        (&["ticket", "list", "-w", "--timeout", "1s"], 12),
        (&["events", "--follow", "--timeout", "1s"], 12),
        (&["api", "desk.v1.Tickets/List", "--rpc-timeout", "1s"], 12),
    ];
    for (args, wanted) in table {
        let began = Instant::now();
        let said = while_stopped(&world, || run(&world, args));
        assert_eq!(said.code, wanted, "{args:?}: {said:?}");
        assert!(began.elapsed() < Duration::from_secs(6), "{args:?}: {:?}", began.elapsed());
    }
    // In the middle of a wait it is the same.
    let args = ["wait", "ticket/T-1", "--for", "state=closed", "--timeout", "3s"];
    let waiting = Running::of(&mut world.program(args));
    std::thread::sleep(Duration::from_millis(500));
    let began = Instant::now();
    let (code, _) = while_stopped(&world, || waiting.ends());
    assert_eq!(code, 8);
    assert!(began.elapsed() < Duration::from_secs(8), "{:?}", began.elapsed());
}

#[test]
fn a_watch_leaves_a_busy_daemon_in_peace() {
    let world = World::new();
    let args = ["ticket", "list", "-w", "-v", "-o", "jsonl", "--json=id", "--timeout", "4s"];
    let mut watching = Running::of(&mut world.program(args));
    let began = Instant::now();
    let mut made = 0;
    while began.elapsed() < Duration::from_secs(3) {
        assert_eq!(run(&world, &["ticket", "new", "-t", "A", "-b", "A"]).code, 0);
        made += 1;
    }
    let mut told = String::new();
    watching.child.stderr.take().unwrap().read_to_string(&mut told).unwrap();
    let (code, rest) = watching.ends();
    let looks = told.lines().filter(|line| line.contains("Tickets.List")).count();
    // One each 200 ms at the most, and not a change is lost.
    assert!((2..=22).contains(&looks), "{looks} looks at {made} changes");
    assert_eq!((code, rest.lines().count()), (8, made), "{looks} looks");
}
