//! A tenant in which somebody writes all the time, and many who follow what happens there: they keep up,
//! and nobody misses anything. What is counted is what has come by the time that the writing ends.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use desk_proto::{call, v1::FollowEventsRequest};
use desk_tests::{Client, world::until};
use tonic::codegen::tokio_stream::{self, StreamExt as _};

use super::stage::{connect, open, world};

const WATCHERS: usize = 32;
/// Those who share a connection.
const ON_ONE: usize = 8;
const WRITERS: usize = 8;
const WRITING: Duration = Duration::from_secs(3);

/// Follows what happens from now on and counts the tickets, each of which comes once and in order.
fn follow(client: &Client, seen: Arc<AtomicUsize>) {
    let request = FollowEventsRequest { after: 0, ..FollowEventsRequest::default() };
    let stream = client.streaming::<call::HistoryFollow>(tokio_stream::once(request));
    let mut stream = client.runtime().block_on(stream).expect("a stream");
    client.runtime().spawn(async move {
        let mut last = 0;
        while let Some(Ok(event)) = stream.next().await {
            if event.r#type == "ticket.created" {
                assert!(event.seq > last, "{} after {last}", event.seq);
                last = event.seq;
                seen.fetch_add(1, Ordering::SeqCst);
            }
        }
    });
}

#[test]
fn who_follows_a_tenant_that_never_pauses_keeps_up() {
    let world = world("stall_seconds = 600");
    let tokens = ["ada", "linus"].map(|name| world.admin(&format!("{name}-reads")).token);
    let clients: Vec<_> = (0..WATCHERS / ON_ONE).map(|n| connect(&world, &tokens[n % 2])).collect();
    let seen: Vec<_> = (0..WATCHERS).map(|_| Arc::<AtomicUsize>::default()).collect();
    for (n, seen) in seen.iter().enumerate() {
        follow(&clients[n / ON_ONE], Arc::clone(seen));
    }
    let writer = connect(&world, &world.persona("rita").token);
    let (over, begun) = (Arc::new(AtomicBool::new(false)), Instant::now());
    let writing: Vec<_> = (0..WRITERS)
        .map(|of| {
            let (writer, over) = (writer.clone(), Arc::clone(&over));
            let client = writer.clone();
            client.runtime().spawn(async move {
                let mut written = 0;
                while !over.load(Ordering::SeqCst) {
                    let wait = Duration::from_secs(30);
                    open(&writer, &format!("{of} of {written}"), wait).await.expect("a ticket");
                    written += 1;
                }
                written
            })
        })
        .collect();
    std::thread::sleep(WRITING);
    let by_then: Vec<_> = seen.iter().map(|seen| seen.load(Ordering::SeqCst)).collect();
    over.store(true, Ordering::SeqCst);
    let written: usize =
        writing.into_iter().map(|one| writer.runtime().block_on(one).expect("a task")).sum();
    let least = by_then.iter().min().copied().unwrap_or(0);
    let most = by_then.iter().max().copied().unwrap_or(0);
    println!("{written} written in {:?}; seen by then {least} to {most}", begun.elapsed());
    assert!(2 * least > written, "of {written} somebody had seen {least} when the writing ended");
    until("everybody has everything", || {
        seen.iter().all(|seen| seen.load(Ordering::SeqCst) == written).then_some(())
    });
}
