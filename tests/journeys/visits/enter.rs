//! `desk access enter`: a shell on a terminal whose commands act inside, and the keys that a terminal
//! sends to a command of `desk access run`.

use std::process::Command;

use desk_proto::v1::AccessMode;
use desk_tests::world::code;
use rustix::process::{Signal, kill_process};

use super::{
    place::Place,
    stage::{Stage, TOM, end, process, soon},
    terminal::Terminal,
};

/// The key.
const CTRL_C: &str = "\u{3}";

/// A program on a terminal that is its own, as a login makes it: the keys are sent to its group.
#[track_caller]
fn at_home(desk: &Command) -> Terminal {
    let mut command = Command::new("setsid");
    command.arg("--ctty").arg(desk.get_program()).args(desk.get_args());
    command.env_clear().current_dir(desk.get_current_dir().expect("a directory"));
    command.envs(desk.get_envs().filter_map(|(name, value)| Some((name, value?))));
    Terminal::run(command)
}

/// Charlotte enters, with a shell that everybody has.
#[track_caller]
fn enters(stage: &Stage, flags: &[&str]) -> Terminal {
    let args = [&["access", "enter", TOM], flags].concat();
    let mut desk = stage.of("charlotte", args);
    desk.env("SHELL", "/bin/sh").env("PS1", "<$DESK_INSIDE> ");
    at_home(&desk)
}

#[track_caller]
fn a_shell_is_inside(place: Place) {
    let stage = Stage::new(place);
    let mut person = enters(&stage, &["--mode", "configure"]);
    person.expect("You are inside tom-sawyer as charlotte@example.org, in mode configure.");
    person.expect("exit leaves.");
    person.expect("ends by itself at 2026-01-05 21:00:00Z, if not before.");
    person.expect("<tom-sawyer> ");
    person.types("$DESK_BIN whoami --json=id,tenant,via,guest");
    person.expect("\"tenant\": \"tom-sawyer\"");
    person.expect("\"via\": \"access\"");
    person.expect("\"mode\": \"configure\"");
    person.types("echo token$((1 + 1))=$DESK_TOKEN=");
    person.expect("token2=");
    let secret = person.expect("=");
    assert_eq!(stage.inside(&secret).as_deref(), Some(TOM));
    // Ctrl-C is for what runs in the shell.
    person.types("sh -c 'echo sleep$((1 + 1)); exec sleep 600'");
    person.expect("sleep2");
    assert_eq!(stage.visits().len(), 1);
    person.keys(CTRL_C);
    person.expect("<tom-sawyer> ");
    person.types("exit 5");
    person.expect("You have left tom-sawyer.");
    let (status, screen) = person.end();
    assert_eq!(code(status), 5, "{screen}");
    assert!(person.settled(), "the terminal is not as it was");
    assert_eq!(stage.inside(&secret), None);
    let log = stage.log();
    assert_eq!((log.len(), log[0].cause.as_str()), (1, "left"), "{log:?}");
    assert_eq!((log[0].mode(), &log[0].grant), (AccessMode::Configure, &stage.grant), "{log:?}");
}

#[test]
fn a_shell_is_inside_over_the_socket() {
    a_shell_is_inside(Place::socket());
}

#[test]
fn a_shell_is_inside_over_tls() {
    a_shell_is_inside(Place::tls());
}

#[test]
fn who_leaves_is_told_that_the_shell_goes_on() {
    let stage = Stage::new(Place::socket());
    let mut person = enters(&stage, &[]);
    person.expect("<tom-sawyer> ");
    person.types("$DESK_BIN access leave");
    person.expect("This shell is outside of tom-sawyer now: type exit to come home.");
    person.expect("charlotte@example.org  support  left");
    assert_eq!(stage.visits(), []);
    assert_eq!(stage.log()[0].mode(), AccessMode::Support);
    person.types("$DESK_BIN whoami; echo ended=$?");
    person.expect("your visit has ended");
    person.expect("ended=4");
    person.types("$DESK_BIN access leave; echo ended=$?");
    person.expect("Your visit has ended already.");
    person.expect("type exit");
    person.expect("ended=0");
    person.types("exit");
    let (status, screen) = person.end();
    assert_eq!(code(status), 0, "{screen}");
    assert!(!screen.contains("You have left"), "said twice:\n{screen}");
}

#[test]
fn a_manager_enters_without_a_request() {
    let stage = Stage::new(Place::socket());
    stage.lets_managers_in();
    let args = ["access", "enter", TOM, "--legacy", "--mode", "configure"];
    let mut desk = stage.of("elizabeth", args);
    desk.env("SHELL", "/bin/sh").env("PS1", "<$DESK_INSIDE> ");
    let mut person = at_home(&desk);
    person.expect("You are inside tom-sawyer as elizabeth@example.org, in mode configure.");
    person.expect("<tom-sawyer> ");
    person.types("exit");
    assert_eq!(code(person.end().0), 0);
    let log = stage.log();
    let [visit] = &log[..] else { panic!("one visit, not {log:?}") };
    assert_eq!((visit.grant.as_str(), visit.mode()), ("", AccessMode::Configure), "{visit:?}");
}

#[test]
fn a_shell_that_hangs_up_has_left() {
    let stage = Stage::new(Place::socket());
    for signal in [Signal::HUP, Signal::TERM] {
        let mut person = enters(&stage, &[]);
        person.expect("<tom-sawyer> ");
        person.types("echo parent$((1 + 1))=$PPID=");
        person.expect("parent2=");
        let desk = process(&person.expect("="));
        assert_eq!(stage.visits().len(), 1);
        kill_process(desk, signal).expect("desk runs");
        let (status, screen) = person.end();
        assert_eq!(code(status), 129, "{screen}");
        assert_eq!(stage.visits(), [], "{signal:?}");
    }
}

#[test]
fn a_shell_that_is_not_there_is_no_visit() {
    let stage = Stage::new(Place::socket());
    let mut desk = stage.of("charlotte", ["access", "enter", TOM]);
    desk.env("SHELL", "/nowhere/sh");
    let mut person = at_home(&desk);
    let (status, screen) = person.end();
    assert_eq!(code(status), 127, "{screen}");
    assert!(screen.contains("there is no command /nowhere/sh"), "{screen}");
    assert_eq!(stage.visits(), []);
}

#[test]
fn without_a_terminal_there_is_no_shell() {
    let stage = Stage::new(Place::socket());
    let entered = end(stage.of("charlotte", ["access", "enter", TOM]), "echo inside\n");
    assert_eq!((entered.code, entered.stdout.as_str()), (2, ""), "{}", entered.stderr);
    assert!(entered.stderr.contains("desk access run tom-sawyer -- COMMAND"), "{}", entered.stderr);
    assert_eq!(stage.log(), []);
}

#[test]
fn who_is_inside_nowhere_leaves_nothing() {
    let stage = Stage::new(Place::socket());
    let left = end(stage.of("charlotte", ["access", "leave"]), "");
    assert_eq!((left.code, left.stdout.as_str(), left.stderr.as_str()), (0, "", ""));
    let mut person = at_home(&stage.of("charlotte", ["access", "leave"]));
    person.expect("You are inside no other tenant.");
    assert_eq!(code(person.end().0), 0);
    let json = end(stage.of("charlotte", ["access", "leave", "--json"]), "").ok();
    assert!(json.contains("\"changed\":false"), "{json}");
}

#[test]
fn a_visit_from_elsewhere_ends_the_first() {
    let stage = Stage::new(Place::socket());
    let mut person = enters(&stage, &[]);
    person.expect("<tom-sawyer> ");
    end(stage.shell("true"), "").ok();
    soon("both are over", || stage.visits().is_empty());
    person.types("$DESK_BIN whoami");
    person.expect("your visit has ended");
    person.types("exit");
    person.end();
}

#[test]
fn a_key_is_for_the_command() {
    let stage = Stage::new(Place::socket());
    let script = "trap 'echo heard' INT; echo ready; while ! read line; do :; done; echo $line=$?";
    let mut person = at_home(&stage.shell(script));
    person.expect("ready");
    person.keys(CTRL_C);
    person.expect("heard");
    assert_eq!(stage.visits().len(), 1, "the key has ended the visit");
    person.types("on");
    person.expect("on=0");
    let (status, screen) = person.end();
    assert_eq!(code(status), 0, "{screen}");
    assert_eq!(stage.visits(), []);
}
