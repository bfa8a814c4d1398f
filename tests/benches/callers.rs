//! G3: single creates of many callers at once, beside one thread that commits for as many threads
//! that wait for it.

use std::time::Instant;

use desk_proto::{call, v1::CreateTicketRequest};
use desk_tests::Client;

use crate::{
    filled,
    floor::{self, Raw},
    meter::{median, pairs},
    table::{Gate, Line},
};

/// How many tickets the callers make together.
const TICKETS: usize = 3_200;
/// How many pairs.
const PAIRS: usize = 5;
/// How many connections they share, at most.
const CONNECTIONS: usize = 8;

/// What a number of callers got done.
pub struct Work {
    /// Tickets per second.
    pub rate: f64,
    /// What all but one in a hundred waited at most, in milliseconds.
    pub late: f64,
}

impl Work {
    /// From how long each waited, and all together, in milliseconds.
    pub fn new(mut waits: Vec<f64>, millis: f64) -> Work {
        waits.sort_by(f64::total_cmp);
        Work { rate: waits.len() as f64 / millis * 1e3, late: waits[waits.len() * 99 / 100] }
    }
}

/// With 8 callers and with 64.
pub fn callers() -> Vec<Line> {
    let world = filled::peopled();
    let client = |_| Client::new(&world.socket());
    let clients: Vec<Client> = (0..CONNECTIONS).map(client).collect();
    make(&clients[..1], 1, "warm", 1);
    let mut raw = Raw::open(&floor::copy(&world, "callers.db"));
    let store = world.data().join("desk.db");
    let mut lines = Vec::new();
    for callers in [8, 64] {
        let mut round = 0;
        let (ours, floor) = pairs(
            PAIRS,
            || {
                round += 1;
                make(&clients, callers, &format!("{callers}-{round}"), TICKETS)
            },
            || raw.follow_by(&store, callers),
        );
        let mid = |work: &[Work], get: fn(&Work) -> f64| median(work.iter().map(get));
        let ratio = median(ours.iter().zip(&floor).map(|(a, b)| a.rate / b.rate));
        let late = median(ours.iter().zip(&floor).map(|(a, b)| a.late / b.late));
        let said = |work: &[Work]| {
            format!("{:.0}/s, p99 {:.1} ms", mid(work, |w| w.rate), mid(work, |w| w.late))
        };
        let what =
            format!("single creates of {callers} callers: group commit, p99 is {late:.1} of its");
        let line = Line::ratio("G3", what, said(&ours), said(&floor), ratio, Gate::AtLeast(0.3));
        lines.push(line.aim(0.6));
    }
    lines
}

/// Makes tickets, each caller one after the other. Every one has to be made.
fn make(clients: &[Client], callers: usize, name: &str, tickets: usize) -> Work {
    let began = Instant::now();
    let calls: Vec<_> = (0..callers)
        .map(|caller| {
            let client = clients[caller % clients.len()].clone();
            let requests: Vec<CreateTicketRequest> =
                (caller..tickets).step_by(callers).map(|n| filled::request(name, n)).collect();
            let inside = client.clone();
            let work = client.runtime().spawn(async move {
                let mut waits = Vec::with_capacity(requests.len());
                for request in requests {
                    let asked = Instant::now();
                    inside.unary::<call::TicketsCreate>(request).await.expect("a new ticket");
                    waits.push(asked.elapsed().as_secs_f64() * 1e3);
                }
                waits
            });
            (client, work)
        })
        .collect();
    let mut waits = Vec::with_capacity(tickets);
    for (client, work) in calls {
        waits.extend(client.runtime().block_on(work).expect("no panic"));
    }
    assert_eq!(waits.len(), tickets);
    Work::new(waits, began.elapsed().as_secs_f64() * 1e3)
}
