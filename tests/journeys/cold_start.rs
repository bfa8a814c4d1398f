//! The first call of a machine, or of many at once: whatever lies in the directory of the store,
//! one daemon comes up and every call is answered.

use std::{
    collections::BTreeSet,
    fs,
    os::unix::net::{UnixListener, UnixStream},
    path::Path,
    process::{Child, Command, Output, Stdio},
};

use desk_tests::{
    World,
    world::{code, program, until},
};
use rustix::process::{Pid, Signal, kill_process};

/// How many commands come at once.
const AT_ONCE: usize = 20;

#[test]
fn twenty_cold_starts_make_one_daemon() {
    let world = World::bare();
    let start = |n| {
        let title = format!("ticket {n}");
        let mut command = world.program(["ticket", "new", "-t", &title, "-b", "x", "-o", "id"]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("desk starts")
    };
    let commands: Vec<Child> = (0..AT_ONCE).map(start).collect();
    let mut numbers = BTreeSet::new();
    for command in commands {
        let output = command.wait_with_output().expect("desk ends");
        assert_eq!((code(output.status), says(&output)), (0, String::new()));
        numbers.insert(String::from_utf8(output.stdout).expect("UTF-8"));
    }
    let wanted: BTreeSet<String> = (1..=AT_ONCE).map(|n| format!("T-{n}\n")).collect();
    assert_eq!(numbers, wanted);

    until("the other daemons are gone", || (daemons(&world.data()).len() == 1).then_some(()));
    assert_eq!(daemons(&world.data()), [pid(&world)]);
    assert_eq!(world.log().matches(" ready ").count(), 1, "{}", world.log());
}

#[test]
fn a_socket_without_a_daemon_is_no_daemon() {
    let leave: [(&str, fn(&Path)); 3] = [
        ("a socket that nobody listens at", |socket| {
            drop(UnixListener::bind(socket).expect("a socket"));
        }),
        ("a file", |socket| fs::write(socket, "x").expect("a file")),
        ("a link to nothing", |socket| {
            std::os::unix::fs::symlink("/nowhere/deskd.sock", socket).expect("a link");
        }),
    ];
    for (what, leave) in leave {
        let world = World::bare();
        make_private(&world.data());
        leave(&world.socket());
        assert!(world.socket().symlink_metadata().is_ok(), "{what} is there");
        let output = run(&world, &["ticket", "new", "-t", "x", "-b", "x", "-o", "id"]);
        assert_eq!((code(output.status), &*output.stdout), (0, &b"T-1\n"[..]), "{what}: {output:?}");
    }
}

#[test]
fn a_daemon_that_was_killed_leaves_nothing_in_the_way() {
    let world = World::bare();
    for n in 1..=3 {
        let output = run(&world, &["ticket", "new", "-t", "x", "-b", "x", "-o", "id"]);
        let id = format!("T-{n}\n");
        assert_eq!((code(output.status), &*output.stdout), (0, id.as_bytes()), "{output:?}");
        kill(pid(&world));
        until("it is gone", || UnixStream::connect(world.socket()).err());
        assert!(world.socket().exists() && world.data().join("deskd.lock").exists());
        // For a person who looks, the lock names a process; this one lives and has no daemon.
        fs::write(world.data().join("deskd.lock"), std::process::id().to_string()).expect("a file");
    }
}

#[test]
fn a_second_daemon_is_refused() {
    let world = World::new();
    let data = world.data();
    let first = pid(&world);
    let mut deskd = Command::new(program("deskd-under-test"));
    deskd.env_clear().arg("--data").arg(&data).args(["--clock", "manual"]);
    let mut desk = world.program(["daemon", "run", "--clock", "manual", "--data"]);
    desk.arg(&data);
    for mut second in [deskd, desk] {
        let output = within(&mut second);
        assert_eq!(code(output.status), 6, "{output:?}");
        assert_eq!(output.stdout, b"");
        let says = says(&output);
        assert!(says.contains("another daemon has this store"), "{says}");
        assert!(says.contains("hint: desk daemon status"), "{says}");
        assert!(!says.contains("panicked"), "{says}");
        assert_eq!(pid(&world), first, "the first one answers still");
    }
}

fn run(world: &World, args: &[&str]) -> Output {
    within(&mut world.program(args))
}

/// The output of a program that has to end by itself.
fn within(command: &mut Command) -> Output {
    let command = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    until("it ends", || child.try_wait().expect("our own child"));
    child.wait_with_output().expect("its output")
}

fn says(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The process of the daemon that answers.
fn pid(world: &World) -> i32 {
    let output = run(world, &["daemon", "status", "--json=pid"]);
    let status: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    status["pid"].as_i64().and_then(|pid| pid.try_into().ok()).expect("a process")
}

/// The processes that run a daemon on this directory.
fn daemons(data: &Path) -> Vec<i32> {
    let processes = fs::read_dir("/proc").expect("Linux").flatten();
    let pids = processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    pids.filter(|pid: &i32| {
        let line = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        let args: Vec<&[u8]> = line.split(|byte| *byte == 0).collect();
        args.contains(&&b"run"[..]) && args.contains(&data.as_os_str().as_encoded_bytes())
    })
    .collect()
}

fn kill(pid: i32) {
    let pid = Pid::from_raw(pid).expect("a process");
    kill_process(pid, Signal::KILL).expect("a signal");
}

fn make_private(dir: &Path) {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().mode(0o700).create(dir).expect("a directory");
}
