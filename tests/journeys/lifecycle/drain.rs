//! The end by a signal: calls that run are finished, others are told, and who says nothing is not
//! waited for.

use std::{
    collections::BTreeSet,
    error::Error as _,
    io::{BufRead as _, BufReader, Write as _},
    os::unix::net::UnixStream,
    process::Stdio,
    thread,
    time::{Duration, Instant},
};

use desk_proto::{
    call,
    v1::{CreateTicketRequest, Event, FollowEventsRequest},
};
use desk_tests::{
    World,
    world::{code, reason, until},
};
use tonic::{Code, codegen::tokio_stream};

use crate::support::run;

/// A daemon that has nothing to finish ends well within this, whoever is connected. It is far
/// below the ten seconds that calls have to come to their end.
const SOON: Duration = Duration::from_secs(3);

#[test]
fn a_client_that_says_nothing_does_not_hold_the_daemon() {
    let world = World::new();
    let silent = UnixStream::connect(world.socket()).expect("a connection");
    let mut half = UnixStream::connect(world.socket()).expect("a connection");
    half.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").expect("the half of a greeting");
    // The daemon knows them both once it answers somebody who came later.
    let said = run(&world, &["ticket", "new", "-t", "x", "-b", "x"]);
    assert_eq!(said.code, 0, "{said:?}");
    let began = Instant::now();
    let status = world.terminate();
    assert!(status.success(), "{status}");
    assert!(began.elapsed() < SOON, "it took {:?}", began.elapsed());
    assert!(!world.socket().exists(), "the socket goes with the daemon");
    drop((silent, half));
}

#[test]
fn calls_that_run_are_finished_and_others_are_told() {
    let world = World::new();
    let client = world.owner();
    // More than the daemon has begun with when the signal comes.
    let titles: Vec<String> = (0..400).map(|n| format!("call {n}")).collect();
    let calls: Vec<_> = titles
        .iter()
        .map(|title| {
            let (client, title) = (client.clone(), title.clone());
            let inside = client.clone();
            client.runtime().spawn(async move {
                let request = CreateTicketRequest {
                    title,
                    description: "x".to_owned(),
                    ..CreateTicketRequest::default()
                };
                inside.unary::<call::TicketsCreate>(request).await
            })
        })
        .collect();
    until("a call is answered", || calls.iter().any(|call| call.is_finished()).then_some(()));
    let began = Instant::now();
    assert!(world.terminate().success());
    assert!(began.elapsed() < SOON, "it took {:?}", began.elapsed());

    let mut made = BTreeSet::new();
    let (mut told, mut cut) = (0, 0);
    for (call, title) in calls.into_iter().zip(&titles) {
        match client.runtime().block_on(call).expect("no panic") {
            Ok(_) => {
                made.insert(title.clone());
            }
            Err(status) if reason(&status) == "STOPPING" => told += 1,
            // The request had not been read yet, or there was nobody any more to read it.
            Err(status) if status.source().is_some() => cut += 1,
            Err(status) => panic!("{title}: {status:?}"),
        }
    }
    assert!(!made.is_empty());
    world.start();
    let said = run(&world, &["ticket", "list", "--all", "-o", "json", "--json=title"]).json();
    let rows = said["items"].as_array().expect("a list");
    let there: BTreeSet<String> =
        rows.iter().filter_map(|row| Some(row["title"].as_str()?.to_owned())).collect();
    assert_eq!(rows.len(), there.len(), "a call was done twice");
    assert_eq!(there, made, "what is there is what was answered; {told} told, {cut} cut");
}

#[test]
fn an_import_that_runs_is_finished() {
    const ROWS: usize = 3_000;
    let world = World::new();
    let mut command = world.program(["ticket", "new", "-f", "-", "-o", "id"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut desk = command.spawn().expect("desk starts");
    let mut stdin = desk.stdin.take().expect("a pipe");
    let feeder = thread::spawn(move || {
        let rows = (0..ROWS).map(|n| format!("row {n},x\n"));
        let all = std::iter::once("title,description\n".to_owned()).chain(rows);
        all.collect::<String>().lines().try_for_each(|line| writeln!(stdin, "{line}"))
    });
    let mut ids = BufReader::new(desk.stdout.take().expect("a pipe")).lines();
    assert_eq!(ids.next().expect("a line").expect("UTF-8"), "T-1");
    let began = Instant::now();
    let status = world.terminate();
    assert!(status.success() && began.elapsed() < Duration::from_secs(12), "{status}");
    let more: Vec<String> = ids.collect::<Result<_, _>>().expect("UTF-8");
    let output = desk.wait_with_output().expect("desk ends");
    feeder.join().expect("no panic").expect("every row is read");
    assert_eq!((code(output.status), 1 + more.len()), (0, ROWS), "{output:?}");
    world.start();
    assert_eq!(run(&world, &["ticket", "list", "--all", "--count"]).stdout, "3000\n");
}

#[test]
fn a_watcher_is_told_how_far_it_came_and_goes_on_from_there() {
    let world = World::new();
    let new = |title| assert_eq!(run(&world, &["ticket", "new", "-t", title, "-b", "x"]).code, 0);
    new("before");
    let client = world.owner();
    let events = |after| {
        let request = FollowEventsRequest { after, ..FollowEventsRequest::default() };
        let once = tokio_stream::once(request);
        client.runtime().block_on(client.streaming::<call::HistoryFollow>(once)).expect("a stream")
    };
    let mut stream = events(0);
    let mut next = || client.runtime().block_on(stream.message());
    let mut seen = Vec::new();
    while !is_about(seen.last(), "T-1") {
        seen.push(next().expect("an event").expect("a stream that goes on"));
    }
    assert!(world.terminate().success());
    let bookmark = next().expect("a bookmark").expect("it comes before the end");
    let head = seen.last().expect("an event").seq;
    assert_eq!((&*bookmark.r#type, bookmark.seq), ("bookmark", head));
    let last = next().expect_err("the stream does not end as if all were told");
    assert_eq!((last.code(), &*reason(&last)), (Code::Unavailable, "STOPPING"));

    world.start();
    new("after");
    let mut stream = events(bookmark.seq);
    let event = client.runtime().block_on(stream.message()).expect("an event").expect("one");
    assert_eq!(event.seq, head + 1);
    assert!(is_about(Some(&event), "T-2"));
}

fn is_about(event: Option<&Event>, id: &str) -> bool {
    event.and_then(|event| event.object.as_ref()).is_some_and(|object| object.id == id)
}
