//! Every command where nobody sits: no terminal, no stdin, stdout and stderr in files. Each ends soon, draws
//! nothing, and where a person would be asked it names the flag that answers.

use std::{
    fs::{self, File},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use desk_tests::{World, transcript::Line, world::code};

/// How long a command may take.
const SOON: Duration = Duration::from_secs(2);

/// What does not end by itself, and is not meant to.
const ENDLESS: &[&str] = &["daemon run", "demo"];

/// What the first example of a command gives it, up to where a shell would do something else. It is what the
/// tree tells of values that are good; one that goes on and on is left out.
fn example(command: &clap::Command, path: &[String]) -> Option<Vec<String>> {
    let help = command.get_after_help()?.to_string();
    let mut lines = help.lines().map(str::trim).filter_map(|line| line.strip_prefix("desk "));
    lines.find_map(|line| {
        let Line { stages } = Line::parse(&format!("desk {line}")).ok()?;
        let words = stages.into_iter().next()?.words;
        let endless = ["--follow", "--watch", "-w"];
        let words = words.get(1..)?;
        let ends = !words.iter().any(|word| endless.contains(&word.as_str()));
        (ends && !line.ends_with('\\') && words.starts_with(path)).then(|| words.to_vec())
    })
}

/// Every command that has none below it, as its example has it; where there is none, with required values
/// made up.
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
            found.push((path.join(" "), example(sub, &path).unwrap_or(args)));
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
    let (mut wrong, mut walked, mut usage) = (Vec::new(), 0, Vec::new());
    // What the examples are about.
    assert_eq!(alone(&world, &["org", "new", "Acme"].map(str::to_owned)).code, 0);
    assert_eq!(alone(&world, &["group", "new", "Network"].map(str::to_owned)).code, 0);
    for (name, args) in leaves() {
        if ENDLESS.contains(&name.as_str()) {
            continue;
        }
        for (at, args) in
            [args, name.split(' ').map(str::to_owned).collect()].into_iter().enumerate()
        {
            let mut left = alone(&world, &args);
            if left.took > SOON {
                // Once more: the machine may have been busy with something else.
                left = alone(&world, &args);
            }
            walked += 1;
            if at == 0 && left.code == 2 {
                usage.push(format!("{args:?}: {}", String::from_utf8_lossy(&left.stderr)));
            }
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
    // Most of them do something; those that do not, ask a person or have no file.
    assert!(usage.len() < walked / 8, "{walked} walked, but wrong are\n{}", usage.join("\n"));
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
