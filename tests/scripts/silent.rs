//! Every command where nobody sits: no terminal, no stdin, stdout and stderr in files. Each ends soon, draws
//! nothing, and where a person would be asked it names the flag that answers.

use std::{
    fs::{self, File},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use desk_tests::{World, world::code};

/// How long a command may take.
const SOON: Duration = Duration::from_secs(2);

/// What does not end by itself, and is not meant to.
const ENDLESS: &[&str] = &["daemon run", "demo"];

/// Every command that has none below it, with its required values made up.
fn leaves() -> Vec<(String, Vec<String>)> {
    fn walk(command: &clap::Command, path: &[String], found: &mut Vec<(String, Vec<String>)>) {
        for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
            let path = [path, &[sub.get_name().to_owned()]].concat();
            if sub.has_subcommands() {
                walk(sub, &path, found);
                continue;
            }
            let mut args = path.clone();
            for arg in sub.get_arguments().filter(|arg| arg.is_required_set()) {
                args.extend(arg.get_long().map(|long| format!("--{long}")));
                let words = arg.get_possible_values();
                let word = words.first().map_or("x", |word| word.get_name());
                args.push(word.to_owned());
            }
            found.push((path.join(" "), args));
        }
    }
    let mut found = Vec::new();
    walk(&desk::command(), &[], &mut found);
    // These end the daemon that all others ask.
    found.sort_by_key(|(name, _)| name.starts_with("daemon "));
    found
}

struct Left {
    code: i32,
    stdout: Vec<u8>,
    stderr: Vec<u8>,
    took: Duration,
}

/// Runs a command in a session of its own, which has no terminal.
fn alone(world: &World, args: &[String]) -> Left {
    let (out, err) = (world.dir().join("out"), world.dir().join("err"));
    let inner = world.program(args);
    let mut command = Command::new("setsid");
    command.arg("--wait").arg(inner.get_program()).args(inner.get_args());
    command.env_clear().envs(world.environment()).current_dir(world.dir());
    // Whatever a terminal would say of itself, there is none.
    command.env("TERM", "xterm-256color").stdin(Stdio::null());
    command.stdout(File::create(&out).unwrap()).stderr(File::create(&err).unwrap());
    let began = Instant::now();
    let mut child = command.spawn().expect("setsid");
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break Some(status);
        }
        if began.elapsed() > SOON * 5 {
            child.kill().unwrap();
            child.wait().unwrap();
            break None;
        }
        thread::sleep(Duration::from_millis(2));
    };
    let code = status.map_or(-1, code);
    let took = began.elapsed();
    Left { code, stdout: fs::read(out).unwrap(), stderr: fs::read(err).unwrap(), took }
}

#[test]
fn no_command_hangs_or_draws_without_a_terminal() {
    let world = World::new();
    let (mut wrong, mut walked) = (Vec::new(), 0);
    for (name, args) in leaves() {
        if ENDLESS.contains(&name.as_str()) {
            continue;
        }
        for args in [args, name.split(' ').map(str::to_owned).collect()] {
            let mut left = alone(&world, &args);
            if left.took > SOON {
                // Once more: the machine may have been busy with something else.
                left = alone(&world, &args);
            }
            walked += 1;
            if left.code < 0 || left.took > SOON {
                wrong.push(format!("{args:?} took {:?}", left.took));
            }
            if left.stdout.contains(&0x1b) || left.stderr.contains(&0x1b) {
                wrong.push(format!("{args:?} writes an escape"));
            }
            if left.code == 101 || String::from_utf8_lossy(&left.stderr).contains("panicked") {
                wrong.push(format!("{args:?}: {}", String::from_utf8_lossy(&left.stderr)));
            }
        }
    }
    assert!(walked > 150, "only {walked} were walked: this test has gone blind");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn where_a_person_would_be_asked_the_flag_is_named() {
    let world = World::new();
    let desk = |line: &str| {
        let args: Vec<String> = line.split(' ').map(str::to_owned).collect();
        let left = alone(&world, &args);
        (left.code, left.stdout, String::from_utf8_lossy(&left.stderr).into_owned())
    };
    assert_eq!(desk("group new Blue").0, 0);
    assert_eq!(desk("org new Acme").0, 0);
    for (line, flag) in [
        ("group rm blue", "--yes"),
        ("org rm acme", "--yes"),
        ("user rm x@example.org", "--yes"),
        ("access withdraw 1", "--yes"),
        ("access revoke 1", "--yes"),
        ("db restore x.backup", "--yes"),
        ("login x@example.org", "--password"),
        ("ticket new", "--title"),
        ("ticket new -t A", "--body"),
        ("passwd", "--"),
    ] {
        let (code, stdout, stderr) = desk(line);
        assert_eq!((code, stdout), (2, Vec::new()), "{line}: {stderr}");
        assert!(stderr.contains(flag), "{line} names no {flag}: {stderr}");
    }
}
