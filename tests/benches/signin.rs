//! What signing in costs those who are signed in already: a token beside the operating system's
//! user, in a call that does little else, and a list while others sign in. `cargo bench -p desk-tests --bench signin`. It is not a
//! test of the rules of signing in; those have tests of their own.

#[expect(dead_code, reason = "the figures use the rest of it")]
mod filled;
#[expect(dead_code, reason = "the figures use the rest of it")]
mod meter;
#[expect(dead_code, reason = "the figures use the rest of it")]
mod table;

use std::{
    collections::BTreeMap,
    fs,
    process::ExitCode,
    thread,
    time::{Duration, Instant},
};

use desk_proto::{
    call,
    v1::{ListTicketsRequest, LoginRequest, Page, WhoamiRequest},
};
use desk_tests::{Client, World, world::reason};

use meter::{median, pairs, ratio};
use table::{Gate, Line, ms};

/// How many pairs of calls.
const PAIRS: usize = 2_000;

/// How many sign in, all of them at once, and over how many connections, each of which carries only
/// so many calls.
const LOGINS: usize = 100;
const CONNECTIONS: usize = 10;

/// How long somebody waits who is told that too many sign in at once.
const AGAIN: Duration = Duration::from_millis(20);

/// How many lists are timed at the least, so that the slowest of a hundred is one of several.
const LISTS: usize = 400;

fn main() -> ExitCode {
    let began = Instant::now();
    eprintln!("filling the store …");
    let world = filled::filled(2_000);
    let token = token(&world);
    let Crowd { line, answers, took } = crowd(&world);
    let lines = [token, line];
    table::print(&lines);
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    println!(
        "\n{cores} cores, load {}; {LOGINS} sign-ins took {took:.0} ms and were answered {answers:?}; {:.0} s in all",
        load.split(' ').next().unwrap_or_default(),
        began.elapsed().as_secs_f64(),
    );
    table::end(&lines)
}

/// A call by somebody who shows a token, beside the same by the user of the same name whom the
/// operating system vouches for. It is the call that does the least, so that nothing hides what the
/// token costs.
fn token(world: &World) -> Line {
    let owner = world.owner();
    let me = owner.call::<call::SessionsWhoami>(WhoamiRequest {}).expect("the owner");
    let token = world.token(&me.user.expect("a user").id, &[]);
    let shown = world.client(Some(&token));
    let (ours, floor) = pairs(PAIRS, || whoami(&shown), || whoami(&owner));
    Line::ratio(
        "token",
        "whoami, one call, with a token: by the operating system's user",
        ms(median(ours.iter().copied())),
        ms(median(floor.iter().copied())),
        ratio(&ours, &floor),
        Gate::AtMost(1.2),
    )
}

/// What became of those who signed in all at once.
struct Crowd {
    line: Line,
    answers: BTreeMap<String, usize>,
    /// From the first to the last answer, in milliseconds.
    took: f64,
}

/// Lists while a hundred sign in, each with a wrong password for an address of its own that nobody
/// has, beside lists while nothing else happens.
fn crowd(world: &World) -> Crowd {
    let owner = world.owner();
    let idle: Vec<f64> = (0..LISTS).map(|_| list(&owner)).collect();
    let (mut busy, mut answers, mut took) = (Vec::new(), BTreeMap::new(), Duration::ZERO);
    let mut rounds = 0;
    // One round may be over before enough lists were timed.
    while busy.len() < LISTS {
        let strangers: Vec<_> = (0..CONNECTIONS).map(|_| Client::new(&world.socket())).collect();
        let began = Instant::now();
        let crowd: Vec<_> = strangers
            .iter()
            .cycle()
            .take(LOGINS)
            .enumerate()
            .map(|(n, one)| (one, one.runtime().spawn(sign_in(one.clone(), rounds, n))))
            .collect();
        while !crowd.iter().all(|(_, one)| one.is_finished()) {
            busy.push(list(&owner));
        }
        took += began.elapsed();
        rounds += 1;
        for (client, one) in crowd {
            for answer in client.runtime().block_on(one).expect("it ends") {
                *answers.entry(answer).or_default() += 1;
            }
        }
    }
    let (busy, idle) = (p99(&busy), p99(&idle));
    let line = Line::ratio(
        "crowd",
        "the same list, p99, while 100 sign in: while nobody does",
        ms(busy),
        ms(idle),
        busy / idle,
        Gate::AtMost(5.0),
    );
    Crowd { line, answers, took: took.as_secs_f64() * 1e3 / f64::from(rounds) }
}

/// One sign-in, again and again for as long as it is told that too many wait; answers all that it was
/// told.
async fn sign_in(client: Client, round: u32, n: usize) -> Vec<String> {
    let mut answers = Vec::new();
    loop {
        let request = LoginRequest {
            login: format!("stranger-{round}-{n}@example.org"),
            password: "not the password of anybody".to_owned(),
            ..LoginRequest::default()
        };
        let status = client.unary::<call::SessionsLogin>(request).await.expect_err("a stranger");
        let answer = reason(&status);
        let heard = answer != "QUEUE_FULL";
        answers.push(answer);
        if heard {
            return answers;
        }
        tokio::time::sleep(AGAIN).await;
    }
}

/// The time of one question who somebody is, in milliseconds.
fn whoami(client: &Client) -> f64 {
    let began = Instant::now();
    client.call::<call::SessionsWhoami>(WhoamiRequest {}).expect("somebody");
    began.elapsed().as_secs_f64() * 1e3
}

/// The time of one list, in milliseconds.
fn list(client: &Client) -> f64 {
    let page = Page { size: 50, ..Page::default() };
    let request =
        ListTicketsRequest { filter: None, page: Some(page), ..ListTicketsRequest::default() };
    let began = Instant::now();
    let answer = client.call::<call::TicketsList>(request).expect("a list");
    let time = began.elapsed().as_secs_f64() * 1e3;
    assert_eq!(answer.tickets.len(), 50);
    time
}

/// What 99 of 100 stay under.
fn p99(times: &[f64]) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    times[(times.len() * 99).div_ceil(100).saturating_sub(1)]
}
