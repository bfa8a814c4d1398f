//! Readers of events who have stopped: they keep nobody from writing, hold no page and no snapshot, and
//! when they read on they have missed nothing.

use std::{fs, time::Duration};

use desk_proto::{
    call,
    v1::{Event, FollowEventsRequest},
};
use desk_tests::{Client, World, world::until};
use rusqlite::Connection;
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
/// How many at a time are opened until all have stopped.
const FEW: usize = TICKETS / 4;
/// How much oftener than alone the daemon may read beside the stopped, while so many tickets are opened: now
/// and then it is looked whether they may read at all. Who looks at every other ticket reads more.
const LOOKS: u64 = (STOPPED * TICKETS / 20) as u64;
/// How much the daemon may grow with all of these and what is written meanwhile, in KiB.
const GROWTH: u64 = 48 << 10;

fn follow(client: &Client, after: i64) -> Result<Streaming<Event>, tonic::Status> {
    let request = FollowEventsRequest { after, ..FollowEventsRequest::default() };
    client.runtime().block_on(client.streaming::<call::HistoryFollow>(tokio_stream::once(request)))
}

/// How often the daemon has read from a file so far. Whoever looks at the store after a commit reads what
/// has changed of it, so this grows with every look.
fn reads(world: &World) -> u64 {
    let io = fs::read_to_string(format!("/proc/{}/io", world.pid().expect("a daemon")));
    let io = io.expect("our own child");
    let reads = io.lines().find_map(|line| line.strip_prefix("syscr: ")).expect("a count");
    reads.parse().expect("a number")
}

/// Opens tickets one after the other; answers how often the daemon read meanwhile.
fn write(world: &World, writer: &Client, name: &str, tickets: usize) -> u64 {
    let before = reads(world);
    for n in 0..tickets {
        let title = format!("{name} {n}");
        writer.runtime().block_on(open(writer, &title, LONG)).expect("a ticket");
    }
    reads(world) - before
}

/// Whether the whole log could be moved into the file and made empty, which nobody can as long as somebody
/// holds a snapshot.
fn log_can_be_emptied(world: &World) -> bool {
    let store = Connection::open(world.data().join("desk.db")).expect("the store");
    store.busy_timeout(Duration::from_millis(500)).expect("a time");
    let busy = store.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
    busy.expect("an answer") == 0
}

/// The same while somebody holds one.
fn beside_a_snapshot(world: &World, look: fn(&World) -> bool) -> bool {
    let holder = Connection::open(world.data().join("desk.db")).expect("the store");
    holder.execute_batch("BEGIN").expect("a transaction");
    let tables = |row: &rusqlite::Row<'_>| row.get::<_, i64>(0);
    holder.query_row("SELECT count(*) FROM sqlite_schema", [], tables).expect("a snapshot");
    look(world)
}

#[test]
fn a_hundred_stopped_readers_cost_nothing_and_miss_nothing() {
    let world = world("stall_seconds = 600");
    let writer = connect(&world, &world.persona("rita").token);
    let _warm = write(&world, &writer, "warm", TICKETS);
    let alone = write(&world, &writer, "alone", TICKETS);
    let readers = ["ada", "linus"].map(|name| world.admin(&format!("{name}-reads")).token);
    let clients: Vec<_> = (0..STOPPED / ON_ONE).map(|n| connect(&world, &readers[n % 2])).collect();
    let quiet = memory(&world);
    let streams: Vec<_> =
        (0..STOPPED).map(|n| follow(&clients[n / ON_ONE], 0).expect("a stream")).collect();
    // A connection that carries one stream only: what others do not take is not in its way.
    let own = connect(&world, &readers[0]);
    let mut one = follow(&own, 0).expect("a stream");
    // They are sent what fits, and stop one after the other; then nobody reads for them any more.
    let mut stopping = 0;
    until("all have stopped", || {
        stopping += 1;
        let read = write(&world, &writer, &format!("stopping {stopping}"), FEW);
        // Far less than a look of each.
        (read < alone).then_some(())
    });
    let beside = write(&world, &writer, "beside", TICKETS);
    let grown = memory(&world).saturating_sub(quiet);
    println!("read alone {alone}, beside {beside} times; memory +{grown} KiB");
    assert!(beside < alone + LOOKS, "read alone {alone}, beside the stopped {beside} times");
    assert!(!beside_a_snapshot(&world, log_can_be_emptied), "a snapshot is not seen");
    until("nobody holds a snapshot", || log_can_be_emptied(&world).then_some(()));
    assert!(grown < GROWTH, "+{grown} KiB");
    let written = 3 * TICKETS + stopping * FEW;
    // Whoever reads on has every event, in order, and each once.
    let all = own.runtime().block_on(async {
        let mut seqs = Vec::new();
        while seqs.len() < written {
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
    until("places are free again", || follow(&rita, 0).ok().map(drop));
}
