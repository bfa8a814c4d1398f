//! Readers of events who have stopped: they keep nobody from writing, hold no page and no snapshot, and
//! when they read on they have missed nothing.

use std::{fs, time::Duration};

use desk_proto::{
    call,
    v1::{Event, FollowEventsRequest},
};
use desk_tests::{Client, World};
use tonic::{
    Streaming,
    codegen::tokio_stream::{self, StreamExt as _},
};

use super::stage::{connect, memory, open, says_when_to_come_again, world};

const LONG: Duration = Duration::from_secs(30);
const STOPPED: usize = 100;
/// Those who share a connection.
const ON_ONE: usize = 10;
/// Far more than a reader can be sent without taking any of it.
const TICKETS: usize = 400;
/// How much the daemon may grow with all of these and what is written meanwhile, in KiB.
const GROWTH: u64 = 48 << 10;
/// How large the log may be that was not moved into the file, in bytes.
const LOG: u64 = 40 << 20;

fn follow(client: &Client, after: i64) -> Result<Streaming<Event>, tonic::Status> {
    let request = FollowEventsRequest { after, ..FollowEventsRequest::default() };
    client.runtime().block_on(client.streaming::<call::HistoryFollow>(tokio_stream::once(request)))
}

/// How much the daemon has worked so far, in ticks of the clock.
fn work(world: &World) -> u64 {
    let stat = fs::read_to_string(format!("/proc/{}/stat", world.pid().expect("a daemon")));
    let stat = stat.expect("our own child");
    let (_, after) = stat.rsplit_once(')').expect("a name");
    let ticks = after.split_whitespace().skip(11).take(2);
    ticks.map(|ticks| ticks.parse::<u64>().expect("a number")).sum()
}

/// Opens tickets one after the other; answers how much the daemon worked on them.
fn write(world: &World, writer: &Client, name: &str) -> u64 {
    let before = work(world);
    for n in 0..TICKETS {
        let title = format!("{name} {n}");
        writer.runtime().block_on(open(writer, &title, LONG)).expect("a ticket");
    }
    work(world) - before
}

#[test]
#[ignore = "it goes by time, and fails by chance beside other tests"]
fn a_hundred_stopped_readers_cost_nothing_and_miss_nothing() {
    let world = world("stall_seconds = 600");
    let writer = connect(&world, &world.persona("rita").token);
    let _warm = write(&world, &writer, "warm");
    let alone = write(&world, &writer, "alone");
    let readers = ["ada", "linus"].map(|name| world.admin(&format!("{name}-reads")).token);
    let clients: Vec<_> = (0..STOPPED / ON_ONE).map(|n| connect(&world, &readers[n % 2])).collect();
    let quiet = memory(&world);
    let streams: Vec<_> =
        (0..STOPPED).map(|n| follow(&clients[n / ON_ONE], 0).expect("a stream")).collect();
    // A connection that carries one stream only: what others do not take is not in its way.
    let own = connect(&world, &readers[0]);
    let mut one = follow(&own, 0).expect("a stream");
    // By then all have stopped.
    let _stopping = write(&world, &writer, "stopping");
    let beside = write(&world, &writer, "beside");
    let grown = memory(&world).saturating_sub(quiet);
    let log = fs::metadata(world.data().join("desk.db-wal")).map_or(0, |log| log.len());
    println!("work alone {alone}, beside {beside} ticks; memory +{grown} KiB; log {log} bytes");
    assert!(beside <= 2 * alone + 20, "work alone {alone}, beside the stopped {beside} ticks");
    assert!(grown < GROWTH, "+{grown} KiB");
    assert!(log < LOG, "{log} bytes of log");
    // Whoever reads on has every event, in order, and each once.
    let all = own.runtime().block_on(async {
        let mut seqs = Vec::new();
        while seqs.len() < 4 * TICKETS {
            let event = one.next().await.expect("no end").expect("no refusal");
            if event.r#type == "ticket.created" {
                seqs.push(event.seq);
            }
        }
        seqs
    });
    assert!(all.is_sorted_by(|a, b| a < b));
    // So do those who share a connection, all of them at once: one that is not read is in their way.
    let together = streams.into_iter().take(ON_ONE).map(|mut stream| {
        let (last, client) = (all[all.len() - 1], clients[0].clone());
        client.runtime().spawn(async move {
            let mut seqs = Vec::new();
            while seqs.last() != Some(&last) {
                let event = stream.next().await.expect("no end").expect("no refusal");
                if event.r#type == "ticket.created" {
                    seqs.push(event.seq);
                }
            }
            seqs
        })
    });
    for stopped in together.collect::<Vec<_>>() {
        let seqs = clients[0].runtime().block_on(stopped).expect("a stream");
        assert!(seqs == all, "{} of {} events", seqs.len(), all.len());
    }
}

#[test]
fn streams_of_events_are_so_many_at_once() {
    let world = world("watchers = 16");
    let rita = connect(&world, &world.persona("rita").token);
    let otto = connect(&world, &world.persona("otto").token);
    for client in [&rita, &otto] {
        // Known by now, each as one of its tenant.
        client.runtime().block_on(open(client, &format!("{client:p}"), LONG)).expect("a ticket");
    }
    let held: Vec<_> = (0..2).map(|_| follow(&rita, 0).expect("a place")).collect();
    says_when_to_come_again(&follow(&rita, 0).map(drop).unwrap_err());
    drop(follow(&otto, 0).expect("another has a place"));
    drop(held);
    desk_tests::world::until("places are free again", || follow(&rita, 0).ok().map(drop));
}
