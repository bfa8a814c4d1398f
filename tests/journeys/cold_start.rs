//! The first call of a machine, or of many at once: whatever lies in the directory of the store,
//! one daemon comes up and every call is answered.

#[path = "cold_start/refused.rs"]
mod refused;
mod support;

use std::{
    collections::BTreeSet,
    fs,
    os::unix::{
        fs::{DirBuilderExt as _, symlink},
        net::{UnixListener, UnixStream},
    },
    path::Path,
    process::{Child, Command, Stdio},
};

use desk_tests::{
    World,
    world::{code, program, until},
};
use rustix::process::{Pid, Signal, kill_process};
use support::{end, run};

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
    let (mut numbers, mut told) = (BTreeSet::new(), 0);
    for command in commands {
        let output = command.wait_with_output().expect("desk ends");
        let stderr = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(code(output.status), 0, "{stderr}");
        // Those who began it are told that there was no store; the others have nothing to say.
        told += stderr.lines().count();
        assert!(stderr.lines().all(|line| line.contains("\"NEW_STORE\"")), "{stderr}");
        numbers.insert(String::from_utf8(output.stdout).expect("UTF-8"));
    }
    let wanted: BTreeSet<String> = (1..=AT_ONCE).map(|n| format!("T-{n}\n")).collect();
    assert_eq!(numbers, wanted);
    assert!(told > 0, "a new store is told of");

    until("the other daemons are gone", || (daemons(&world.data()).len() == 1).then_some(()));
    assert_eq!(daemons(&world.data()), [pid(&world)]);
    assert_eq!(world.log().matches(" ready ").count(), 1, "{}", world.log());
}

#[test]
fn a_socket_without_a_daemon_is_no_daemon() {
    for what in ["a socket that nobody listens at", "a file", "a link to nothing"] {
        let world = World::bare();
        make_private(&world.data());
        let socket = world.socket();
        match what {
            "a file" => fs::write(&socket, "x").expect("a file"),
            "a link to nothing" => symlink("/nowhere/deskd.sock", &socket).expect("a link"),
            _ => drop(UnixListener::bind(&socket).expect("a socket")),
        }
        assert!(socket.symlink_metadata().is_ok(), "{what} is there");
        let said = run(&world, &["ticket", "new", "-t", "x", "-b", "x", "-o", "id"]);
        assert_eq!((said.code, &*said.stdout), (0, "T-1\n"), "{what}: {said:?}");
    }
}

#[test]
fn a_daemon_that_was_killed_leaves_nothing_in_the_way() {
    let world = World::bare();
    for n in 1..=3 {
        let said = run(&world, &["ticket", "new", "-t", "x", "-b", "x", "-o", "id"]);
        assert_eq!((said.code, said.stdout.clone()), (0, format!("T-{n}\n")), "{said:?}");
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
        let said = end(&mut second);
        assert_eq!((said.code, &*said.stdout), (6, ""), "{said:?}");
        assert!(said.stderr.contains("another daemon has this store"), "{said:?}");
        assert!(said.stderr.contains("hint: desk daemon status"), "{said:?}");
        assert_eq!(pid(&world), first, "the first one answers still");
    }
}

/// The process of the daemon that answers.
fn pid(world: &World) -> i32 {
    let status = run(world, &["daemon", "status", "--json=pid"]).json();
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

/// Makes a directory as the daemon makes its own.
fn make_private(dir: &Path) {
    fs::DirBuilder::new().mode(0o700).create(dir).expect("a directory");
}
