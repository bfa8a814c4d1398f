//! `desk access run`: what the command is given, what it ends with, and that it and the visit end
//! together.

use std::{fs, time::Duration};

use desk_proto::v1::AccessMode;
use rustix::process::{Signal, kill_process};
use serde_json::Value;

use super::{
    place::Place,
    stage::{Going, Stage, TOM, end, process, runs, soon},
};

/// A command that says who it is, and waits to be ended.
const WAITS: &str = "echo $$ >pid; echo $DESK_TOKEN >secret; exec sleep 600";
/// The same, which says what it was told.
const TOLD: &str = "trap 'echo told >told; exit 9' TERM; echo $$ >pid; echo $DESK_TOKEN >secret; \
                    while :; do sleep 0.05; done";

#[test]
fn the_exit_code_is_that_of_the_command() {
    let stage = Stage::new(Place::socket());
    for (script, code) in [("exit 0", 0), ("exit 7", 7), ("kill -TERM $$", 143)] {
        let output = end(stage.shell(script), "");
        assert_eq!((output.code, output.stderr.as_str()), (code, ""), "{script}");
        assert_eq!(stage.visits(), [], "a visit goes on after {script}");
    }
    let run = |command: &[&str]| {
        let args = [&["access", "run", TOM], command].concat();
        end(stage.of("charlotte", args), "")
    };
    let missing = run(&["--", "no-such-command"]);
    assert_eq!((missing.code, missing.stdout.as_str()), (127, ""));
    assert!(missing.stderr.contains("no-command (127): there is no command no-such-command"));
    let not = run(&["--", "/etc/passwd"]);
    assert_eq!(not.code, 126, "{}", not.stderr);
    assert!(not.stderr.contains("not-executable (126): /etc/passwd"), "{}", not.stderr);
    assert_eq!(stage.visits(), [], "a visit of a command that was not started goes on");
    for wrong in [&[][..], &["true"], &["--"]] {
        assert_eq!(run(wrong).code, 2, "{wrong:?}");
    }
    let left = stage.log();
    assert_eq!(left.len(), 5, "{left:?}");
    assert!(left.iter().all(|visit| visit.cause == "left"), "{left:?}");
}

#[test]
fn what_is_allowed_inside_is_what_was_asked_for() {
    let stage = Stage::new(Place::socket());
    let run = |who: &str, flags: &[&str], script: &str| {
        let words = [&["access", "run", TOM], flags, &["--", "sh", "-c", script]].concat();
        end(stage.of(who, words), "")
    };
    let guest = |who: &str, flags: &[&str]| -> Value {
        let told = run(who, flags, "exec $DESK_BIN whoami --json").ok();
        serde_json::from_str::<Value>(&told).expect("JSON")["guest"].clone()
    };
    let new = "exec $DESK_BIN group new Painters -o id";
    let word = |mode: AccessMode| if mode == AccessMode::Support { "support" } else { "configure" };
    for (flags, mode) in [
        (&[][..], AccessMode::Support),
        (&["--mode", "support"], AccessMode::Support),
        (&["--mode", "configure"], AccessMode::Configure),
    ] {
        let guest = guest("charlotte", flags);
        assert_eq!(
            (&guest["mode"], &guest["grant"]),
            (&word(mode).into(), &stage.grant.as_str().into())
        );
        let visit = &stage.log()[0];
        assert_eq!((visit.mode(), &visit.grant), (mode, &stage.grant), "{flags:?}");
        assert_eq!(guest["visit"], visit.id.as_str(), "{flags:?}");
        let made = run("charlotte", flags, new);
        match mode {
            AccessMode::Configure => assert_eq!(made.ok(), "painters\n"),
            _ => assert_eq!((made.code, made.stdout.as_str()), (5, ""), "{}", made.stderr),
        }
    }
    // A manager whom no request names comes in by the policy, and only if she says so.
    stage.lets_managers_in();
    assert_eq!(run("elizabeth", &[], "touch ran").code, 3);
    let again = run("charlotte", &["--legacy"], "touch ran");
    assert_ne!(again.code, 0, "{}", again.stdout);
    assert!(!stage.file("ran").exists());
    let guest = guest("elizabeth", &["--legacy"]);
    assert_eq!((&guest["mode"], &guest["grant"]), (&"support".into(), &Value::Null), "{guest}");
    let visit = &stage.log()[0];
    assert_eq!((visit.user.as_str(), visit.grant.as_str()), ("elizabeth@example.org", ""));
    assert_eq!(visit.mode(), AccessMode::Support);
}

#[test]
fn who_is_not_let_in_runs_nothing() {
    let stage = Stage::new(Place::socket());
    let run = |who, tenant| end(stage.of(who, ["access", "run", tenant, "--", "touch", "ran"]), "");
    let (jane, nowhere) = (run("jane", TOM), run("jane", "nowhere"));
    assert_eq!((jane.code, nowhere.code), (3, 3), "{}", jane.stderr);
    assert_eq!(jane.stderr.replace(TOM, "X"), nowhere.stderr.replace("nowhere", "X"));
    stage.revoke();
    let late = run("charlotte", TOM);
    assert_eq!(late.code, 7, "{}", late.stderr);
    assert!(!stage.file("ran").exists());
}

#[track_caller]
fn the_streams_are_the_commands(place: Place) {
    let stage = Stage::new(place);
    assert_eq!(end(stage.shell("cat"), "hello\n").ok(), "hello\n");
    let who = end(stage.shell("$DESK_BIN whoami --json"), "");
    let seen: Value = serde_json::from_str(&who.clone().ok()).expect("JSON and nothing else");
    assert_eq!((&seen["tenant"], &seen["via"]), (&TOM.into(), &"access".into()), "{seen}");
    assert_eq!(who.stderr, "");

    // The command is told where it is, and nothing that is good at home.
    let mut command = stage.shell("cd / && env && $DESK_BIN whoami -o id");
    command.env("DESK_TENANT", "main").env("DESK_TOKEN_FILE", "/nowhere");
    let env = end(command, "").ok();
    assert!(env.lines().any(|line| line == "DESK_INSIDE=tom-sawyer"), "{env}");
    assert!(env.lines().any(|line| line.starts_with("DESK_TOKEN=desk_vis_")), "{env}");
    assert!(!env.contains("DESK_TENANT=") && !env.contains("DESK_TOKEN_FILE="), "{env}");
    assert!(env.ends_with("charlotte@example.org\n"), "{env}");

    // One visit is not the door to another.
    let again = end(stage.shell("$DESK_BIN access run tom-sawyer -- touch ran"), "");
    assert_eq!(again.code, 5, "{}", again.stderr);
    assert!(!stage.file("ran").exists());
    assert_eq!(stage.visits(), []);
}

#[test]
fn the_streams_are_the_commands_over_the_socket() {
    the_streams_are_the_commands(Place::socket());
}

#[test]
fn the_streams_are_the_commands_over_tls() {
    the_streams_are_the_commands(Place::tls());
}

#[test]
fn a_store_that_is_named_from_where_one_is_is_found_from_elsewhere() {
    let stage = Stage::new(Place::socket());
    let mut command = stage.shell("cd / && $DESK_BIN whoami --json=tenant");
    command.env("DESK_DATA", "data");
    assert!(end(command, "").ok().contains(TOM));
}

#[track_caller]
fn a_visit_ends_with_whoever_reads_it(place: Place) {
    let stage = Stage::new(place);
    let desk = Going::start(stage.shell(WAITS));
    let (child, secret) = (process(&stage.written("pid")), stage.written("secret"));
    assert_eq!(stage.inside(&secret).as_deref(), Some(TOM));
    desk.signal(Signal::KILL);
    soon("the visit is over", || stage.inside(&secret).is_none());
    soon("it is in the log", || stage.visits().is_empty());
    // What was left behind goes on, with nothing in its hands.
    kill_process(child, Signal::KILL).expect("what was left behind");
}

#[test]
fn a_visit_ends_with_whoever_reads_it_over_the_socket() {
    a_visit_ends_with_whoever_reads_it(Place::socket());
}

#[test]
fn a_visit_ends_with_whoever_reads_it_over_tls() {
    a_visit_ends_with_whoever_reads_it(Place::tls());
}

/// Fails unless the command of a visit that was cut was told, and the end says why.
#[track_caller]
fn is_cut(stage: &Stage, mut desk: Going, cut: impl FnOnce(), (code, why): (u8, &str)) {
    let child = process(&stage.written("pid"));
    cut();
    desk.ends_soon();
    assert_eq!(stage.written("told"), "told");
    assert!(!runs(child), "the command goes on");
    let output = desk.end();
    assert_eq!((output.code, output.stdout.as_str()), (code, ""), "{}", output.stderr);
    assert!(output.stderr.contains(why), "{}", output.stderr);
    assert_eq!(output.stderr.matches("desk: ").count(), 1, "said twice: {}", output.stderr);
}

const OVER: (u8, &str) = (4, "unauthenticated (4): your visit has ended");

#[test]
fn a_command_ends_when_the_request_is_revoked() {
    let stage = Stage::new(Place::socket());
    let desk = Going::start(stage.shell(TOLD));
    is_cut(&stage, desk, || stage.revoke(), OVER);
    assert_eq!(stage.log().first().map(|visit| visit.cause.as_str()), Some("revoked"));
}

#[test]
fn a_command_ends_when_the_request_expires() {
    let stage = Stage::new(Place::tls());
    let desk = Going::start(stage.shell(TOLD));
    let cut = || {
        stage.expires_in(Duration::from_secs(3_600));
        assert_eq!(stage.inside(&stage.written("secret")).as_deref(), Some(TOM));
        stage.place.world.pass(Duration::from_secs(3_600));
    };
    is_cut(&stage, desk, cut, OVER);
    assert_eq!(stage.log().first().map(|visit| visit.cause.as_str()), Some("expired"));
}

#[test]
fn a_command_ends_that_leaves() {
    let stage = Stage::new(Place::socket());
    let desk = Going::start(stage.shell(&format!("$DESK_BIN access leave -o id >left; {TOLD}")));
    let output = desk.end();
    assert_eq!(output.code, 4, "{}", output.stderr);
    assert_eq!(stage.log().first().map(|visit| visit.cause.as_str()), Some("left"));
}

#[track_caller]
fn a_command_ends_with_the_daemon(place: Place) {
    let stage = Stage::new(place);
    let world = &stage.place.world;
    let desk = Going::start(stage.shell(TOLD));
    let secret = stage.written("secret");
    is_cut(&stage, desk, || world.kill(), (11, "unreachable (11)"));
    world.start();
    assert_eq!(stage.inside(&secret), None, "the visit goes on after the start");
    // It is worth nothing from the start on; that it has ended is told when the daemon gets to it.
    soon("the visit has ended", || stage.visits().is_empty());
    assert_eq!(stage.log().first().map(|visit| visit.cause.as_str()), Some("ended"));
}

#[test]
fn a_command_ends_with_the_daemon_over_the_socket() {
    a_command_ends_with_the_daemon(Place::socket());
}

#[test]
fn a_command_ends_with_the_daemon_over_tls() {
    a_command_ends_with_the_daemon(Place::tls());
}

#[test]
fn a_daemon_that_is_asked_to_end_ends_the_command_too() {
    let stage = Stage::new(Place::socket());
    let desk = Going::start(stage.shell(TOLD));
    let cut = || {
        stage.place.world.terminate();
    };
    is_cut(&stage, desk, cut, (11, "unreachable (11): the daemon is ending"));
}

#[test]
fn a_command_that_does_not_listen_is_ended() {
    let stage = Stage::new(Place::socket());
    let script = "trap '' TERM; echo $$ >pid; while :; do sleep 0.05; done";
    let desk = Going::start(stage.shell(script));
    let child = process(&stage.written("pid"));
    stage.revoke();
    let output = desk.end();
    assert_eq!(output.code, 4, "{}", output.stderr);
    assert!(!runs(child), "the command goes on");
}

#[test]
fn who_is_asked_to_end_hands_it_on() {
    let stage = Stage::new(Place::socket());
    for (signal, name, code) in [
        (Signal::TERM, "TERM", 41),
        (Signal::HUP, "HUP", 42),
        (Signal::INT, "INT", 43),
        (Signal::QUIT, "QUIT", 44),
    ] {
        let script = format!(
            "trap '$DESK_BIN whoami --json=tenant >last; exit {code}' {name}; echo $$ >pid; \
             while :; do sleep 0.05; done"
        );
        let mut desk = Going::start(stage.shell(&script));
        stage.written("pid");
        desk.signal(signal);
        assert_eq!(desk.ends_soon().code(), Some(code), "{name}");
        // The visit goes on until the command has ended.
        assert!(stage.written("last").contains(TOM), "{name}");
        assert_eq!(stage.visits(), [], "{name}");
        for file in ["pid", "last"] {
            fs::remove_file(stage.file(file)).expect("a file");
        }
    }
}
