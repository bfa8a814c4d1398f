//! The writer has something to do and calls wait: whose turn it is then, and what becomes of calls for
//! which nobody waits any more. Nothing here is measured in time: the writer is held.

use std::{fs, sync::Arc, time::Duration};

use desk_proto::{
    call,
    v1::{ListTicketsRequest, TicketResponse, WhoamiRequest},
};
use desk_tests::{Client, World, world::until};
use tokio::task::JoinHandle;
use tonic::Status;

use super::stage::{Hold, connect, open, says_when_to_come_again, seq, world};

const LONG: Duration = Duration::from_secs(30);
/// How many writes share a commit.
const BATCH: usize = 4;
/// How many of one caller may wait: an eighth of the queue.
const EACH: usize = 8;

fn crowded() -> World {
    world(&format!("queue = {}\nbatch = {BATCH}", EACH * 8))
}

type Answer = Result<TicketResponse, Status>;

/// Asks for a ticket and does not wait for the answer. When this returns the daemon has taken it up.
fn ask(client: &Client, title: &str, wait: Duration) -> JoinHandle<Answer> {
    let (caller, title) = (client.clone(), title.to_owned());
    let asked = client.runtime().spawn(async move { open(&caller, &title, wait).await });
    is_heard(client);
    asked
}

/// How often the writer went to sleep so far.
fn naps(world: &World) -> u64 {
    let tasks = format!("/proc/{}/task", world.pid().expect("a daemon"));
    let tasks = fs::read_dir(tasks).expect("its threads").flatten();
    let is_writer = |task: &fs::DirEntry| {
        fs::read_to_string(task.path().join("comm")).is_ok_and(|name| name.trim() == "writer")
    };
    let writer = { tasks }.find(is_writer).expect("a writer");
    let status = fs::read_to_string(writer.path().join("status")).expect("what it does");
    let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
    line.and_then(|count| count.trim().parse().ok()).expect("a number")
}

/// The same while the store is held: when this returns the writer has taken it up and waits with it, a nap at a
/// time, so that what is asked for from now on is no part of its batch.
fn ask_first(world: &World, client: &Client, title: &str) -> JoinHandle<Answer> {
    let before = naps(world);
    let asked = ask(client, title, LONG);
    until("the writer waits with it", || (naps(world) > before + 2).then_some(()));
    asked
}

/// The daemon has heard everything that was said on the connection before.
fn is_heard(client: &Client) {
    for _ in 0..3 {
        client.call::<call::SessionsWhoami>(WhoamiRequest {}).expect("reads do not wait");
    }
}

fn answer(client: &Client, asked: JoinHandle<Answer>) -> Answer {
    client.runtime().block_on(asked).expect("a task")
}

/// The titles of all tickets.
fn titles(world: &World) -> Vec<String> {
    let all = ListTicketsRequest::default();
    let tickets = world.owner().call::<call::TicketsList>(all).expect("a list").tickets;
    tickets.into_iter().map(|ticket| ticket.title).collect()
}

#[test]
fn a_greedy_caller_is_refused_and_a_bystander_is_in_the_next_batch() {
    let world = crowded();
    let greedy = connect(&world, &world.persona("grace").token);
    let bystander = connect(&world, &world.persona("rita").token);
    // Both are known to the daemon.
    for client in [&greedy, &bystander] {
        answer(client, ask(client, "warm", LONG)).expect("a ticket");
    }
    let hold = Hold::of(&world);
    // The writer takes up the first, and waits with it.
    let mut waiting = vec![ask_first(&world, &greedy, "greedy")];
    let mut refused = 0;
    for n in 0..3 * EACH {
        waiting.push(ask(&greedy, &format!("greedy {n}"), LONG));
    }
    until("the others are refused", || {
        waiting.retain(|asked| {
            !asked.is_finished() || {
                refused += 1;
                false
            }
        });
        // One is under way, or a batch of them, and its part of the places is taken.
        (waiting.len() <= EACH + BATCH).then_some(())
    });
    assert!(waiting.len() > EACH && refused >= 2 * EACH - BATCH, "{refused} were refused");
    let beyond = answer(&greedy, ask(&greedy, "beyond", LONG)).unwrap_err();
    says_when_to_come_again(&beyond);
    let beside = ask(&bystander, "beside", LONG);
    drop(hold);
    let mine = seq(&answer(&bystander, beside).expect("there is a place for a bystander"));
    let mut seqs = Vec::new();
    for asked in waiting {
        match answer(&greedy, asked) {
            Ok(waited) => seqs.push(seq(&waited)),
            // It was refused like the others, and only heard of it after we had looked.
            Err(refusal) => says_when_to_come_again(&refusal),
        }
    }
    assert!(seqs.len() > EACH, "only {} waited", seqs.len());
    let before = seqs.iter().filter(|seq| **seq < mine).count();
    // The batch that was under way, and one whose turn came first in the next.
    assert!(before <= BATCH + 1, "{before} of {} came before", seqs.len());
    assert!(seqs.is_sorted(), "of one caller they are done in the order of their coming");
}

#[test]
fn callers_of_one_tenant_take_turns() {
    let world = crowded();
    let acme = world.owner();
    // Five callers, each of which keeps to its part.
    let names = ["ada", "grace", "linus", "hedy", "otto"];
    world.cast();
    let many: Vec<_> =
        names.iter().map(|name| connect(&world, &world.persona(name).token)).collect();
    let rita = connect(&world, &world.persona("rita").token);
    for client in many.iter().chain([&rita, &acme]) {
        let _known = answer(client, ask(client, &format!("warm {client:p}"), LONG));
    }
    let hold = Hold::of(&world);
    let mut waiting = Vec::new();
    for client in &many {
        for n in 0..EACH {
            waiting.push((client, ask(client, &format!("{client:p} {n}"), LONG)));
        }
    }
    let beside = ask(&rita, "beside", LONG);
    drop(hold);
    let mine = seq(&answer(&rita, beside).expect("a place"));
    let seqs: Vec<_> = waiting
        .into_iter()
        .map(|(client, asked)| seq(&answer(client, asked).expect("it waited")))
        .collect();
    let before = seqs.iter().filter(|seq| **seq < mine).count();
    assert!(before <= BATCH + many.len(), "{before}: one of each, and what was under way");
}

#[test]
fn what_nobody_waits_for_is_not_begun() {
    let world = crowded();
    let client = connect(&world, &world.persona("rita").token);
    answer(&client, ask(&client, "warm", LONG)).expect("a ticket");
    let hold = Hold::of(&world);
    let under_way = ask_first(&world, &client, "under way");
    let late = ask(&client, "late", Duration::from_millis(100));
    let left = ask(&client, "left", LONG);
    let stays = ask(&client, "stays", LONG);
    // Nobody waits for these any more: the time of one is over, and two callers are gone.
    let answered = answer(&client, late).unwrap_err();
    assert!(
        matches!(answered.code(), tonic::Code::DeadlineExceeded | tonic::Code::Cancelled),
        "{answered:?}"
    );
    left.abort();
    under_way.abort();
    is_heard(&client);
    drop(hold);
    answer(&client, stays).expect("a ticket");
    let titles = titles(&world);
    let is_there = |title: &str| titles.iter().any(|there| there == title);
    assert!(is_there("stays") && !is_there("late") && !is_there("left"), "{titles:?}");
    // What was begun is done, and its key gives the answer.
    assert!(is_there("under way"), "{titles:?}");
    let again = answer(&client, ask(&client, "under way", LONG)).expect("the answer");
    assert!(again.write.expect("a report").replayed);
    // What was not begun is done by whoever comes again with its key.
    for title in ["late", "left"] {
        let again = answer(&client, ask(&client, title, LONG)).expect("a ticket");
        assert!(!again.write.expect("a report").replayed, "{title}");
    }
}

#[test]
fn streams_of_rows_are_so_many_at_once() {
    let world = world("row_streams = 8");
    let rita = connect(&world, &world.persona("rita").token);
    // Known by now, as one of its tenant.
    answer(&rita, ask(&rita, "warm", LONG)).expect("a ticket");
    let client = Arc::new(rita);
    let begin = || {
        client.runtime().block_on(async {
            // It says nothing, and does not end.
            let (rows, stream) = tokio::sync::mpsc::channel(1);
            let stream = Waiting(stream);
            client.streaming::<call::TicketsCreateMany>(stream).await.map(|answers| (rows, answers))
        })
    };
    let held: Vec<_> = (0..2).map(|_| begin().expect("a place")).collect();
    says_when_to_come_again(&begin().map(drop).unwrap_err());
    drop(held);
    until("places are free again", || begin().ok().map(drop));
}

/// A channel as a stream.
struct Waiting<T>(tokio::sync::mpsc::Receiver<T>);

impl<T> tonic::codegen::tokio_stream::Stream for Waiting<T> {
    type Item = T;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<T>> {
        self.0.poll_recv(cx)
    }
}
