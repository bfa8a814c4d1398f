//! The daemon under a service manager: it takes the socket that is handed over, says when it is ready and
//! when it ends, leaves the socket where it is, and what `desk daemon install` writes is what systemd reads.

use std::{
    fs,
    os::unix::net::UnixDatagram,
    path::Path,
    process::{Child, Command},
    time::{Duration, Instant},
};

use desk_tests::{
    World, skip,
    world::{program, until},
};

/// What hands over a socket, and what reads units.
const ACTIVATE: &str = "/usr/bin/systemd-socket-activate";
const ANALYZE: &str = "/usr/bin/systemd-analyze";

/// A process that ends with the test.
struct Ends(Child);

impl Drop for Ends {
    fn drop(&mut self) {
        let _ended = self.0.kill().and_then(|()| self.0.wait());
    }
}

/// Something that listens for the daemon, which starts with the first call.
fn listening(world: &World, notify: &Path, sockets: &[&Path]) -> Command {
    let mut command = Command::new(ACTIVATE);
    for socket in sockets {
        command.arg("-l").arg(socket);
    }
    command.arg(format!("--setenv=NOTIFY_SOCKET={}", notify.display()));
    // The manager keeps the socket while the daemon has it, and after: here somebody who only sleeps.
    let keeps = "(cd / && exec sleep 15) </dev/null >/dev/null 2>&1 & exec \"$@\"";
    command.args(["/bin/sh", "-c", keeps, "sh"]);
    command.arg(program("deskd-under-test")).arg("--data").arg(world.data());
    command.current_dir(world.dir());
    command
}

#[test]
fn a_socket_that_is_handed_over_is_the_daemon_s() {
    let world = World::bare();
    if !Path::new(ACTIVATE).exists() {
        return skip::tell("systemd-socket-activate is not installed");
    }
    fs::create_dir(world.data()).unwrap();
    let notify = world.dir().join("notify");
    let told = UnixDatagram::bind(&notify).unwrap();
    told.set_nonblocking(true).unwrap();
    let said = || {
        let mut bytes = [0; 100];
        let read = told.recv(&mut bytes).ok()?;
        Some(String::from_utf8_lossy(&bytes[..read]).into_owned())
    };
    let mut manager = Ends(listening(&world, &notify, &[&world.socket()]).spawn().unwrap());
    until("it listens", || world.socket().exists().then_some(()));
    let inode = || std::os::unix::fs::MetadataExt::ino(&fs::metadata(world.socket()).unwrap());
    let before = inode();
    assert_eq!(said(), None, "nobody has called yet");
    // This command may start no daemon, so whoever answers was started for the socket.
    let call = |args: &[&str]| world.desk_with("owner", args, "", &[("DESK_AUTOSTART", "0")]);
    let new = call(&["ticket", "new", "-t", "x", "-b", "x", "-o", "id"]);
    assert_eq!(new.ok(), "T-1\n");
    assert_eq!(said().as_deref(), Some("READY=1"));
    assert_eq!(inode(), before, "it made no socket of its own");
    // It waits for the daemon, not for the socket, on which somebody listens for ever.
    let began = Instant::now();
    call(&["daemon", "stop"]).ok();
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
    let status = until("the daemon ends", || manager.0.try_wait().unwrap());
    assert!(status.success(), "{status}");
    assert_eq!(said().as_deref(), Some("STOPPING=1"));
    assert_eq!(said(), None, "and it was started once");
    assert_eq!(inode(), before, "the socket is the manager's to take away");
    fs::remove_file(world.socket()).unwrap();
}

#[test]
fn more_than_one_socket_is_none() {
    let world = World::bare();
    if !Path::new(ACTIVATE).exists() {
        return skip::tell("systemd-socket-activate is not installed");
    }
    fs::create_dir(world.data()).unwrap();
    let (one, two) = (world.socket(), world.dir().join("two.sock"));
    let mut command = listening(&world, &world.dir().join("nobody"), &[&one, &two]);
    command.stderr(fs::File::create(world.dir().join("said")).unwrap());
    let mut manager = Ends(command.spawn().unwrap());
    until("it listens", || two.exists().then_some(()));
    let _called = std::os::unix::net::UnixStream::connect(&one).unwrap();
    let status = until("the daemon ends", || manager.0.try_wait().unwrap());
    assert_eq!(status.code(), Some(9), "{status}");
    fs::remove_file(one).unwrap();
    let said = fs::read_to_string(world.dir().join("said")).unwrap();
    assert!(said.contains("2 sockets") && said.contains("ListenStream="), "{said}");
}

/// What is handed to another process is nobody else's: a daemon that a command inside of a service starts
/// listens for itself.
#[test]
fn a_socket_that_is_for_another_process_is_left_alone() {
    let world = World::bare();
    let mut command = world.daemon();
    command.env("LISTEN_FDS", "1").env("LISTEN_PID", "1");
    let _daemon = Ends(command.spawn().unwrap());
    until("it listens", || world.socket().exists().then_some(()));
    world.desk_with("owner", ["ticket", "list"], "", &[("DESK_AUTOSTART", "0")]).ok();
}

#[test]
fn systemd_reads_the_units() {
    let world = World::bare();
    let dir = world.dir().join(".config/systemd/user");
    let run = |args: &[&str]| world.desk("owner", [&["daemon", "install"], args].concat());
    run(&["--program", "/usr/bin/true"]).ok();
    let own = fs::read_to_string(dir.join("deskd.service")).unwrap();
    assert!(own.contains(&format!("--data \"{}\"", world.data().display())), "{own}");
    // Somebody else's stays, and then neither of the two is touched.
    fs::write(dir.join("deskd.service"), "[Service]\nExecStart=/bin/true\n").unwrap();
    fs::remove_file(dir.join("deskd.socket")).unwrap();
    let refused = run(&["--program", "/usr/bin/true"]);
    assert_eq!((refused.code, refused.stdout.as_str()), (6, ""), "{}", refused.stderr);
    assert!(refused.stderr.contains("--yes"), "{}", refused.stderr);
    assert!(!dir.join("deskd.socket").exists());
    run(&["--program", "/usr/bin/true", "--yes"]).ok();
    assert_eq!(fs::read_to_string(dir.join("deskd.service")).unwrap(), own);
    if !Path::new(ANALYZE).exists() {
        return skip::tell("systemd-analyze is not installed");
    }
    let machine = world.dir().join("system");
    fs::create_dir(&machine).unwrap();
    let line =
        ["--system", "--owner", "1000", "--program", "/usr/bin/true", "--dry-run", "-o", "json"];
    let units: serde_json::Value = serde_json::from_str(&run(&line).ok()).unwrap();
    for unit in units["results"].as_array().unwrap() {
        let name = Path::new(unit["id"].as_str().unwrap()).file_name().unwrap();
        fs::write(machine.join(name), unit["item"]["text"].as_str().unwrap()).unwrap();
    }
    for (dir, whose) in [(&dir, "--user"), (&machine, "--system")] {
        let units = ["deskd.socket", "deskd.service"].map(|name| dir.join(name));
        let mut read = Command::new(ANALYZE);
        read.args(["verify", whose, "--man=no"]).args(&units).env("XDG_RUNTIME_DIR", world.dir());
        let read = read.output().unwrap();
        let said = String::from_utf8_lossy(&read.stderr).into_owned();
        // It looks at units of the machine that ours know nothing of, too.
        let ours: Vec<_> = said.lines().filter(|line| line.contains("deskd")).collect();
        assert!(ours.is_empty(), "{whose}: {said}");
        assert!(read.status.success() || !said.contains("deskd"), "{whose}: {said}");
    }
}
