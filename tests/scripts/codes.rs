//! One real case of each exit code. Only for what no daemon of ours does is there another one: one of an
//! older build, and one that dies in the middle of a write.

use std::{
    fs::{self, File},
    io::Read as _,
    os::unix::net::UnixListener,
    process::{Command, Stdio},
    thread,
};

use desk_tests::{World, world::code};
use rustix::process::{Pid, Signal, kill_process};
use tonic::{Status, body::Body, codegen::http, server::NamedService, transport::Server};

use super::support::{end, run, spawn};

/// A daemon that has no call that we know.
#[derive(Clone)]
struct Older;

impl NamedService for Older {
    const NAME: &'static str = "desk.v0.Tickets";
}

impl tower::Service<http::Request<Body>> for Older {
    type Response = http::Response<Body>;
    type Error = std::convert::Infallible;
    type Future = std::future::Ready<Result<Self::Response, Self::Error>>;

    fn poll_ready(
        &mut self,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Result<(), Self::Error>> {
        std::task::Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: http::Request<Body>) -> Self::Future {
        std::future::ready(Ok(Status::unimplemented("there is no such call").into_http()))
    }
}

/// `desk` against another daemon than that of the world.
fn against(world: &World, endpoint: &str, args: &[&str]) -> super::support::Said {
    end(world.program(args).env("DESK_ENDPOINT", endpoint))
}

fn older(world: &World) -> i32 {
    let socket = world.dir().join("older.sock");
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.expect("a runtime");
    let listener = {
        let _inside = runtime.enter();
        tokio::net::UnixListener::bind(&socket).expect("a socket")
    };
    let incoming = tokio_stream_of(listener);
    runtime.spawn(Server::builder().add_service(Older).serve_with_incoming(incoming));
    let said = against(world, &format!("unix:{}", socket.display()), &["ticket", "list"]);
    assert!(said.stderr.contains("deskd is older than desk"), "{said:?}");
    said.code
}

fn tokio_stream_of(
    listener: tokio::net::UnixListener,
) -> impl tonic::codegen::tokio_stream::Stream<Item = std::io::Result<tokio::net::UnixStream>> {
    struct Incoming(tokio::net::UnixListener);
    impl tonic::codegen::tokio_stream::Stream for Incoming {
        type Item = std::io::Result<tokio::net::UnixStream>;
        fn poll_next(
            self: std::pin::Pin<&mut Self>,
            cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            self.0.poll_accept(cx).map(|one| Some(one.map(|(stream, _)| stream)))
        }
    }
    Incoming(listener)
}

/// A daemon that takes a write, says nothing and is gone.
fn gone_in_the_middle(world: &World) -> i32 {
    let socket = world.dir().join("gone.sock");
    let listener = UnixListener::bind(&socket).expect("a socket");
    let path = socket.clone();
    let dying = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let mut bytes = [0; 4096];
        // The first frames are the greeting; the request comes with them or behind them.
        let mut seen = 0;
        while seen < 200 {
            match stream.read(&mut bytes).expect("a request") {
                0 => panic!("the caller went away after {seen} bytes"),
                count => seen += count,
            }
        }
        fs::remove_file(path).expect("the socket");
    });
    let said = against(world, &format!("unix:{}", socket.display()), &["org", "new", "Blue"]);
    dying.join().expect("it ends");
    assert!(said.stderr.contains("--idempotency-key"), "{said:?}");
    said.code
}

/// A daemon that does not answer in time: it is stopped.
fn stopped(world: &World) -> i32 {
    let pid = Pid::from_raw(i32::try_from(world.pid().expect("a daemon")).expect("a pid"));
    let pid = pid.expect("a pid");
    kill_process(pid, Signal::STOP).expect("a signal");
    let said = run(world, &["ticket", "list", "--rpc-timeout", "1s", "--retries", "0"]);
    kill_process(pid, Signal::CONT).expect("a signal");
    said.code
}

/// Signs in with a wrong password until it has to wait.
fn waits_to_sign_in(world: &World) -> i32 {
    let file = world.dir().join("password");
    fs::write(&file, "wrong wrong wrong\n").expect("a file");
    let path = file.to_str().expect("a path");
    let codes: Vec<i32> = (0..30)
        .map(|_| run(world, &["login", "nobody@example.org", "--password-file", path]).code)
        .take_while(|code| *code == 4)
        .collect();
    assert!(!codes.is_empty() && codes.len() < 30, "{codes:?}");
    run(world, &["login", "nobody@example.org", "--password-file", path]).code
}

/// A store that is none.
fn damaged() -> i32 {
    let world = World::bare();
    fs::create_dir(world.data()).expect("a directory");
    fs::write(world.data().join("desk.db"), vec![b'x'; 8192]).expect("a file");
    let data = world.data();
    end(world.program(["daemon", "run", "--data"]).arg(data)).code
}

fn signalled(world: &World, signal: Signal) -> i32 {
    let mut command = world.program(["events", "--follow", "--after", "0", "-o", "jsonl"]);
    let mut child = spawn(command.stdout(Stdio::piped()).stderr(Stdio::null()));
    let mut first = [0; 1];
    child.stdout.as_mut().expect("a pipe").read_exact(&mut first).expect("an event");
    kill_process(Pid::from_child(&child), signal).expect("a signal");
    code(child.wait().expect("it ends"))
}

/// The reader of stdout goes away at once.
fn pipe_closed(world: &World) -> i32 {
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let mut command = world.program(["ticket", "list", "--all"]);
    let mut child = spawn(command.stdout(Stdio::from(writer)).stderr(Stdio::piped()));
    let mut said = String::new();
    let code = code(child.wait().expect("it ends"));
    child.stderr.take().expect("a pipe").read_to_string(&mut said).expect("text");
    assert_eq!(said, "", "a reader that went away is worth no word");
    code
}

fn full(command: &mut Command) -> i32 {
    let full = File::options().write(true).open("/dev/full").expect("a device");
    code(command.stdout(full).stderr(Stdio::null()).status().expect("it ends"))
}

#[test]
fn every_exit_code_has_a_real_case() {
    let world = World::new();
    let requester = world.persona("rita").token;
    let desk = |args: &[&str]| run(&world, args).code;
    let of = |token: &str, args: &[&str]| end(world.program(args).env("DESK_TOKEN", token)).code;
    assert_eq!(desk(&["ticket", "new", "-t", "A", "-b", "A"]), 0);
    assert_eq!(desk(&["group", "new", "Blue"]), 0);
    let nowhere = against(&world, "unix:/nowhere/deskd.sock", &["ticket", "list"]).code;
    let table: Vec<(i32, &str, i32)> = vec![
        (0, "an empty list", desk(&["ticket", "list", "--tag", "none"])),
        (1, "stdout has no room", full(&mut world.program(["ticket", "list"]))),
        (2, "a flag that there is not", desk(&["ticket", "list", "--colour"])),
        (3, "a ticket that there is not", desk(&["ticket", "show", "T-99"])),
        (4, "a token that is not good", of("desk_no", &["ticket", "list"])),
        (5, "a requester makes a group", of(&requester, &["group", "new", "Red"])),
        (6, "a group that is there", desk(&["group", "new", "Blue"])),
        (7, "to close what is not resolved", desk(&["ticket", "close", "T-1"])),
        (
            8,
            "a wait of no time",
            desk(&["wait", "ticket/T-1", "--for", "state=closed", "--timeout", "0"]),
        ),
        (9, "a title of nothing", desk(&["ticket", "new", "-t", " ", "-b", "A"])),
        (10, "one of two", desk(&["ticket", "take", "T-1", "T-99", "--keep-going"])),
        (11, "no daemon", nowhere),
        (12, "a daemon that is stopped", stopped(&world)),
        (13, "too many wrong passwords", waits_to_sign_in(&world)),
        (14, "an older daemon", older(&world)),
        (15, "a store that is none", damaged()),
        (16, "a daemon that dies in a write", gone_in_the_middle(&world)),
        (20, "no row", desk(&["ticket", "list", "--tag", "none", "--exit-status"])),
        (130, "Ctrl-C", signalled(&world, Signal::INT)),
        (141, "nobody reads", pipe_closed(&world)),
        (143, "it is asked to end", signalled(&world, Signal::TERM)),
    ];
    let wrong: Vec<_> = table.iter().filter(|(wanted, _, code)| wanted != code).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    // 126 and 127 are those of the command that `access run` could not start; see journeys/visits.rs.
    let known = desk::Exit::ALL.map(|exit| i32::from(exit.number()));
    let missing: Vec<_> = (known.into_iter())
        .filter(|code| ![126, 127].contains(code) && !table.iter().any(|row| row.0 == *code))
        .collect();
    assert!(missing.is_empty(), "no case of {missing:?}");
}

/// What a list has to be told so that it can be asked, or so that it has no row.
const ASKED: &[(&str, &[&str])] = &[
    ("api", &["--list"]),
    ("can", &["@me", "ticket", "new"]),
    ("policy explain", &["timers.autoresolve"]),
    ("simulate", &["--until", "+1d"]),
    ("ticket log", &["T-1"]),
    ("who-can", &["ticket", "new"]),
];

/// Every command with `--exit-status` that answers rows.
fn lists(command: &clap::Command, path: &[String], found: &mut Vec<Vec<String>>) {
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        let path = [path, &[sub.get_name().to_owned()]].concat();
        lists(sub, &path, found);
        let has = |name: &str| sub.get_arguments().any(|arg| arg.get_id() == name);
        if has("exit_status") && has("no_headers") {
            found.push(path);
        }
    }
}

#[test]
fn a_list_without_rows_ends_with_20_where_that_is_asked_for() {
    let world = World::new();
    assert_eq!(run(&world, &["ticket", "new", "-t", "A", "-b", "A"]).code, 0);
    let (mut walked, mut empty) = (Vec::new(), 0);
    lists(&desk::command(), &[], &mut walked);
    for path in &walked {
        let name = path.join(" ");
        let more = ASKED.iter().find(|(known, _)| *known == name).map_or(&[][..], |(_, more)| more);
        let mut args: Vec<&str> = path.iter().map(String::as_str).collect();
        args.extend(more.iter().copied().chain(["--exit-status", "-o", "json"]));
        let said = run(&world, &args);
        let rows = said.json()["items"].as_array().map(Vec::len);
        let rows = rows.unwrap_or_else(|| panic!("{args:?}: {said:?}"));
        assert_eq!(said.code, if rows == 0 { 20 } else { 0 }, "{args:?}: {rows} rows");
        empty += usize::from(rows == 0);
    }
    let names: Vec<String> = walked.iter().map(|path| path.join(" ")).collect();
    for name in ["alias list", "api", "config list", "context list", "policy show", "ticket list"] {
        assert!(names.iter().any(|known| known == name), "{name} takes no --exit-status");
    }
    assert!(empty > 4, "only {empty} of {} have no row: this test has gone blind", names.len());
    // What is always there counts as a row too.
    assert_eq!(run(&world, &["context", "list", "--exit-status"]).code, 0);
}
