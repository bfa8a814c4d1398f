//! The daemon as a thing that is started, looked at, replaced and ended: by hand, by the first
//! command, by a signal, by a newer program. Nothing that was begun is cut off, and nothing hangs.

#[path = "lifecycle/drain.rs"]
mod drain;
mod support;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use desk_proto::Rpc;
use desk_tests::{World, world::program};
use tonic::{Request, codegen::tokio_stream};
use tonic_health::pb::{
    HealthCheckRequest, health_check_response::ServingStatus, health_client::HealthClient,
};
use tonic_reflection::pb::v1::{
    ServerReflectionRequest, server_reflection_client::ServerReflectionClient,
    server_reflection_request::MessageRequest, server_reflection_response::MessageResponse,
};

use support::{end, run, spawn};

#[test]
fn the_verbs_of_the_daemon_can_be_repeated() {
    let world = World::bare();
    let status = || run(&world, &["daemon", "status", "--json"]);
    let changed = |verb: &str| {
        let said = run(&world, &["daemon", verb, "-o", "json"]);
        assert_eq!(said.code, 0, "{verb}: {said:?}");
        said.json()["results"][0]["changed"].as_bool().expect("a result")
    };

    let nobody = status();
    assert_eq!((nobody.code, &*nobody.stdout), (11, ""), "{nobody:?}");
    assert!(!world.data().exists(), "to look at it is no reason to start it");
    assert_eq!(run(&world, &["daemon", "logs"]).code, 2, "there is no log yet");
    assert!(!changed("stop"));

    assert!(changed("start"));
    let first = status().json();
    assert!(!changed("start"));
    assert_eq!(status().json()["pid"], first["pid"]);
    assert_eq!(run(&world, &["ticket", "new", "-t", "x", "-b", "x"]).code, 0);

    assert!(changed("restart"));
    let second = status().json();
    assert_ne!(second["pid"], first["pid"]);
    assert_eq!(run(&world, &["ticket", "list", "-o", "id"]).stdout, "T-1\n");

    let log = run(&world, &["daemon", "logs"]).stdout;
    assert_eq!(log.matches(" ready ").count(), 2, "{log}");
    let last = run(&world, &["daemon", "logs", "-n", "1"]).stdout;
    assert_eq!(log.lines().last(), last.lines().next());
    assert_eq!(last.lines().count(), 1);

    assert!(changed("stop"));
    assert!(!changed("stop"));
    assert_eq!(status().code, 11);
    assert!(!world.socket().exists());
    assert!(changed("restart"), "what does not run is started");
    assert_eq!(run(&world, &["ticket", "list", "-o", "id"]).stdout, "T-1\n");
}

#[test]
fn no_daemon_is_started_where_none_is_wanted() {
    let ways = [
        ("--no-autostart", "desk daemon start"),
        ("DESK_AUTOSTART=0", "desk daemon start"),
        ("DESK_AUTOSTART=false", "desk daemon start"),
        ("CI=1", "DESK_AUTOSTART=1"),
        ("CI=true", "DESK_ENDPOINT"),
    ];
    for (what, hint) in ways {
        let world = World::bare();
        let mut command = world.program(["ticket", "new", "-t", "x", "-b", "x"]);
        match what.split_once('=') {
            Some((name, value)) => command.env(name, value),
            None => command.arg(what),
        };
        let said = end(&mut command);
        assert_eq!((said.code, &*said.stdout), (11, ""), "{what}: {said:?}");
        assert!(said.stderr.contains("no daemon answers"), "{what}: {said:?}");
        assert!(said.stderr.contains("hint: "), "{what}: {said:?}");
        assert!(said.stderr.contains(hint), "{what}: {said:?}");
        assert!(!world.data().exists(), "{what}: nothing is made");
    }
    // In a CI job one may say that it is wanted all the same.
    let world = World::bare();
    let mut command = world.program(["ticket", "new", "-t", "x", "-b", "x", "-o", "id"]);
    let said = end(command.env("CI", "1").env("DESK_AUTOSTART", "1"));
    assert_eq!((said.code, &*said.stdout), (0, "T-1\n"), "{said:?}");
}

#[test]
fn a_daemon_of_another_build_is_replaced_once() {
    let world = World::bare();
    let old = another_build(world.dir());
    let build = || run(&world, &["daemon", "status", "--json=build"]).json()["build"].clone();
    let mut command = Command::new(&old);
    command.env_clear().envs(world.environment()).env("DESK_BIN", &old);
    let said = end(command.args(["ticket", "new", "-t", "x", "-b", "x", "-o", "id"]));
    assert_eq!((said.code, &*said.stdout), (0, "T-1\n"), "{said:?}");
    let before = build();

    // Whoever only looks changes nothing.
    assert_eq!(build(), before);
    let said = run(&world, &["ticket", "new", "-t", "x", "-b", "x", "-o", "id"]);
    assert_eq!((said.code, &*said.stdout, &*said.stderr), (0, "T-2\n", ""), "{said:?}");
    let after = build();
    assert_ne!(after, before, "the daemon is another one");
    let said = run(&world, &["ticket", "new", "-t", "x", "-b", "x", "-o", "id"]);
    assert_eq!((said.code, &*said.stdout), (0, "T-3\n"), "{said:?}");
    assert_eq!(world.log().matches(" ready ").count(), 2, "{}", world.log());
}

#[test]
fn a_daemon_of_another_build_that_a_person_started_stays() {
    let world = World::new();
    assert!(world.terminate().success());
    let mut command = Command::new(another_build(world.dir()));
    command.env_clear().args(["daemon", "run", "--clock", "manual", "--data"]).arg(world.data());
    let child = spawn(command.stderr(Stdio::null()));
    let pid = i64::from(child.id());
    world.adopt(child);
    for _ in 0..2 {
        let said = run(&world, &["ticket", "list"]);
        assert_eq!(said.code, 0, "{said:?}");
        assert!(said.stderr.contains("warning: the daemon is of another build"), "{said:?}");
    }
    assert_eq!(run(&world, &["daemon", "status", "--json=pid"]).json()["pid"], pid);
}

/// The same program with another name for its build, as the next version would have.
fn another_build(dir: &Path) -> PathBuf {
    let name = deskd::BUILD;
    let mut other = name.as_bytes().to_vec();
    let last = other.last_mut().expect("a name");
    *last = if *last == b'0' { b'1' } else { b'0' };
    let mut bytes = fs::read(program("desk-under-test")).expect("the program");
    let found: Vec<usize> = bytes
        .windows(name.len())
        .enumerate()
        .filter_map(|(at, window)| (window == name.as_bytes()).then_some(at))
        .collect();
    assert!(!found.is_empty(), "the program does not hold the name of its build");
    for at in found {
        bytes[at..at + other.len()].copy_from_slice(&other);
    }
    let path = dir.join("another-build");
    fs::write(&path, bytes).expect("a file");
    let mode = fs::metadata(program("desk-under-test")).expect("the program").permissions();
    fs::set_permissions(&path, mode).expect("the same mode");
    path
}

#[test]
fn health_and_reflection_answer_anyone_on_the_socket() {
    let world = World::new();
    let client = world.owner();
    let (mut health, mut reflection) =
        (HealthClient::new(client.channel()), ServerReflectionClient::new(client.channel()));
    client.runtime().block_on(async {
        let everything = || Request::new(HealthCheckRequest { service: String::new() });
        let answer = health.check(everything()).await.expect("an answer").into_inner();
        assert_eq!(answer.status(), ServingStatus::Serving);

        let request = ServerReflectionRequest {
            host: String::new(),
            message_request: Some(MessageRequest::ListServices(String::new())),
        };
        let answers = reflection.server_reflection_info(tokio_stream::once(request)).await;
        let answer = answers.expect("an answer").into_inner().message().await.expect("one");
        let Some(MessageResponse::ListServicesResponse(listed)) =
            answer.and_then(|answer| answer.message_response)
        else {
            panic!("no list of services");
        };
        let listed: BTreeSet<&str> =
            listed.service.iter().map(|service| service.name.as_str()).collect();
        for rpc in Rpc::ALL {
            let service = rpc.path().split('/').nth(1).expect("a service");
            assert!(listed.contains(service), "{service} is not in {listed:?}");
        }
    });
}
