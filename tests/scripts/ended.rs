//! A write whose answer comes to nothing, because the run is ended in the middle or stdout takes no more: what
//! is told is enough to give the command again, and nothing is done twice.

use std::{
    fs::File,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    process::{Child, Command, Stdio},
};

use desk_tests::{World, world::code};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use super::support::{run, spawn};

const ROWS: &str =
    "{\"title\":\"a\",\"description\":\"x\"}\n{\"title\":\"b\",\"description\":\"x\"}\n";

/// An import that has done two rows and waits for the next.
struct Half {
    child: Child,
    _more: std::process::ChildStdin,
}

impl Half {
    fn of(mut command: Command) -> Half {
        let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = spawn(pipes);
        let mut more = child.stdin.take().unwrap();
        more.write_all(ROWS.as_bytes()).unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        for _ in ROWS.lines() {
            let mut line = String::new();
            out.read_line(&mut line).unwrap();
            assert!(line.starts_with("T-"), "{line}");
        }
        Half { child, _more: more }
    }

    fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).unwrap();
    }

    /// How it ended, and the error on the only line of stderr.
    fn end(mut self) -> (i32, Value) {
        let ended = code(self.child.wait().unwrap());
        let mut said = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        (ended, error(&said))
    }
}

fn error(said: &str) -> Value {
    let document: Value = serde_json::from_str(said).unwrap_or_else(|e| panic!("{e}: {said}"));
    document["error"].clone()
}

/// The key that an error names.
fn key(error: &Value) -> String {
    let hint = error["hint"].as_str().unwrap_or_default();
    hint.split("--idempotency-key ").nth(1).unwrap_or_else(|| panic!("{error}")).to_owned()
}

fn count(world: &World) -> String {
    run(world, &["ticket", "list", "--all", "--count"]).stdout
}

#[test]
fn a_run_that_is_ended_in_the_middle_names_its_key() {
    let world = World::new();
    let import = ["ticket", "new", "-f", "-", "-o", "id"];
    let mut tickets = 0;
    for (signal, exit) in [(Signal::INT, 130), (Signal::TERM, 143)] {
        let half = Half::of(world.program(import));
        half.signal(signal);
        let (ended, error) = half.end();
        assert_eq!(
            (ended, &error["code"], &error["exit"]),
            (exit, &"INTERRUPTED".into(), &exit.into())
        );
        // The same rows and one more, with the key that was told.
        let more = "{\"title\":\"c\",\"description\":\"x\"}\n";
        std::fs::write(world.dir().join("all.jsonl"), format!("{ROWS}{more}")).unwrap();
        let again = ["ticket", "new", "-f", "all.jsonl", "--idempotency-key", &key(&error)];
        let again = run(&world, &[&again[..], &["--jq", ".summary.changed"]].concat());
        assert_eq!((again.code, again.stdout.as_str()), (0, "1\n"), "{}", again.stderr);
        tickets += 3;
        assert_eq!(count(&world), format!("{tickets}\n"));
    }
}

#[test]
fn a_signal_that_was_to_be_ignored_stays_so() {
    let world = World::new();
    let program = world.program(["ticket", "new", "-f", "-", "-o", "id"]);
    // What a shell does for a command in the background of a script.
    let mut deaf = Command::new("/bin/sh");
    deaf.args(["-c", "trap '' INT; exec \"$0\" \"$@\""]);
    deaf.arg(program.get_program()).args(program.get_args()).env_clear();
    deaf.envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    deaf.current_dir(program.get_current_dir().unwrap());
    let half = Half::of(deaf);
    half.signal(Signal::INT);
    half.signal(Signal::TERM);
    let (ended, error) = half.end();
    assert_eq!((ended, &error["exit"]), (143, &143.into()), "{error}");
}

#[test]
fn what_was_done_is_told_where_its_answer_cannot_be_written() {
    let world = World::new();
    std::fs::write(world.dir().join("two.jsonl"), ROWS).unwrap();
    let lost = |args: &[&str]| {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let mut command = world.program(args.iter().chain(&["-o", "jsonl"]));
        let done = spawn(command.stdout(full).stderr(Stdio::piped())).wait_with_output().unwrap();
        (code(done.status), error(&String::from_utf8(done.stderr).unwrap()))
    };
    for (args, changed) in [
        (&["ticket", "new", "-t", "x", "-b", "x"][..], 1),
        (&["ticket", "edit", "T-1", "--add-tag", "a"], 0),
        (&["ticket", "new", "-f", "two.jsonl"], 2),
    ] {
        let before: i32 = count(&world).trim().parse().unwrap();
        let (ended, error) = lost(args);
        assert_eq!((ended, &error["code"]), (1, &"OUTPUT".into()), "{error}");
        let said = error["message"].as_str().unwrap();
        assert!(said.ends_with("what was done stays done"), "{said}");
        let again = run(&world, &[args, &["--idempotency-key", &key(&error)]].concat());
        assert_eq!(again.code, 0, "{}", again.stderr);
        assert_eq!(count(&world), format!("{}\n", before + changed), "{args:?}");
    }
    // A secret is in no second answer, so what makes another is told. Whoever only edits has shown none.
    let hint = |args: &[&str]| lost(args).1["hint"].as_str().unwrap().to_owned();
    let said = hint(&["token", "new", "ci"]);
    assert!(said.ends_with("; the secret is not in it any more: desk token new makes another"));
    assert_eq!(run(&world, &["user", "new", "zoe@example.org"]).code, 0);
    let said = hint(&["user", "edit", "zoe@example.org", "--phone", "1"]);
    assert!(!said.contains("secret"), "{said}");
    // What only looks, or only rehearses, has done nothing.
    for args in
        [&["ticket", "show", "T-1"][..], &["ticket", "new", "-t", "y", "-b", "y", "--dry-run"]]
    {
        let (ended, error) = lost(args);
        assert_eq!((ended, &error["hint"]), (1, &Value::Null), "{error}");
    }
}
