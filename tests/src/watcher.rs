//! Somebody who follows the history across everything that happens to the daemon, with `desk events
//! --follow`, which goes on from its cursor by itself.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
};

use desk_proto::{call, v1::CreateTicketRequest};
use serde_json::Value;

use crate::{World, world::until};

/// The title of the ticket that ends the watch.
const LAST: &str = "the last one";

/// A command that runs, and what it has told.
pub struct Watcher {
    desk: Running,
    seen: JoinHandle<Vec<Value>>,
}

impl Watcher {
    /// Follows from the beginning of the history.
    pub fn start(world: &World) -> Watcher {
        let mut command = world.program(["events", "--follow", "--after", "0", "-o", "jsonl"]);
        command.env("DESK_AUTOSTART", "0");
        let mut desk = command.stdout(Stdio::piped()).spawn().expect("desk starts");
        let lines = BufReader::new(desk.stdout.take().expect("a pipe")).lines();
        let connected = Arc::<AtomicBool>::default();
        let first = Arc::clone(&connected);
        let seen = thread::spawn(move || {
            let mut seen = Vec::new();
            for line in lines {
                let line = line.expect("a line");
                let event: Value = serde_json::from_str(&line).expect("JSON on each line");
                first.store(true, Ordering::Relaxed);
                if event["type"] == "bookmark" {
                    continue;
                }
                let last = event["changes"].to_string().contains(LAST);
                seen.push(event["seq"].clone());
                if last {
                    break;
                }
            }
            seen
        });
        // What cannot be followed at all is an error at once: the daemon is not killed before that.
        until("the watcher is there", || connected.load(Ordering::Relaxed).then_some(()));
        Watcher { desk: Running(desk), seen }
    }

    /// Writes something more, and waits until it was told.
    #[track_caller]
    pub fn catches_up(&self, world: &World) {
        let request = CreateTicketRequest {
            title: LAST.to_owned(),
            description: "x".to_owned(),
            ..CreateTicketRequest::default()
        };
        world.owner().call::<call::TicketsCreate>(request).expect("a ticket");
        until("the watcher sees the last ticket", || self.seen.is_finished().then_some(()));
    }

    /// Every number came once and in its order, up to the newest.
    #[track_caller]
    pub fn saw_every_event_once(self, head: i64) {
        let seen = self.seen.join().expect("the watcher reads");
        drop(self.desk);
        let numbers: Vec<i64> = seen.iter().filter_map(Value::as_i64).collect();
        assert_eq!(numbers.len(), seen.len(), "an event has no number");
        let wrong = numbers.iter().zip(1..).find(|(number, place)| **number != *place);
        assert_eq!(wrong, None, "a number is missing, double, or out of order");
        assert_eq!(numbers.len(), usize::try_from(head).expect("a number"));
    }
}

/// A program that ends with the test, however the test ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _already_dead = self.0.kill();
        let _status = self.0.wait();
    }
}
