//! A tenant in which somebody writes all the time, and many who follow what happens there: they keep up,
//! and nobody misses anything. The writing ends only when everybody has seen what was written in the middle of it.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use desk_proto::{call, v1::FollowEventsRequest};
use desk_tests::{Client, world::until};
use tonic::codegen::tokio_stream::{self, StreamExt as _};

use super::stage::{connect, open, world};

const WATCHERS: usize = 32;
/// Those who share a connection.
const ON_ONE: usize = 8;
const WRITERS: usize = 8;
/// How often everybody has to come up with the writers, and how much is written before each time.
const TIMES: usize = 4;
const MORE: usize = 100;

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
    let (over, so_far) = (Arc::new(AtomicBool::new(false)), Arc::<AtomicUsize>::default());
    let writing: Vec<_> = (0..WRITERS)
        .map(|of| {
            let (writer, over) = (writer.clone(), Arc::clone(&over));
            let so_far = Arc::clone(&so_far);
            let client = writer.clone();
            client.runtime().spawn(async move {
                let mut written = 0;
                while !over.load(Ordering::SeqCst) {
                    let wait = Duration::from_secs(30);
                    open(&writer, &format!("{of} of {written}"), wait).await.expect("a ticket");
                    written += 1;
                    so_far.fetch_add(1, Ordering::SeqCst);
                }
                written
            })
        })
        .collect();
    let least = || seen.iter().map(|seen| seen.load(Ordering::SeqCst)).min().expect("somebody");
    for _ in 0..TIMES {
        let wanted = so_far.load(Ordering::SeqCst) + MORE;
        let now = || so_far.load(Ordering::SeqCst);
        until("more is written", || (now() >= wanted).then_some(()));
        let wanted = now();
        until("everybody has seen it", || (least() >= wanted).then_some(()));
        println!("{wanted} were seen by everybody when {} were written", now());
    }
    over.store(true, Ordering::SeqCst);
    let written: usize =
        writing.into_iter().map(|one| writer.runtime().block_on(one).expect("a task")).sum();
    until("everybody has everything", || {
        seen.iter().all(|seen| seen.load(Ordering::SeqCst) == written).then_some(())
    });
}
