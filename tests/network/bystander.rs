//! A bystander on the socket while others do harm: what takes the longest of a hundred calls takes no
//! more than three times what it takes in quiet. Whoever does harm without a pause does it with one
//! thread: it runs on the same machine, and two would leave the daemon no core to be quick on.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use desk_proto::{
    Call as _, call,
    v1::{ListTicketsRequest, WhoamiRequest},
};
use desk_tests::{Client, World, world::until};

use super::{
    crowd::holds,
    frames::{CONTINUATION, DATA, EMPTY, END_STREAM, HEADERS, Raw, SETTINGS, connect},
    limits,
};

/// Calls in one measurement, so that a few of them are slower than 99 of a hundred.
const CALLS: usize = 400;
const TIMES_QUIET: u32 = 3;
/// Quiet is no quieter than this: below it, it is the machine that is measured.
const LEAST: Duration = Duration::from_millis(1);
/// How often it is measured again, because others are at work on the machine too.
const TRIES: usize = 4;
/// How many connect in all, one after the other as fast as they can.
const CONNECTS: usize = 10_000;

/// Of so many calls the time that 99 of a hundred do not take.
fn p99(bystander: &Client) -> Duration {
    let call = |n: usize| {
        let begun = Instant::now();
        match n % 2 {
            0 => drop(bystander.call::<call::SessionsWhoami>(WhoamiRequest {}).expect("whoami")),
            _ => drop(
                bystander.call::<call::TicketsList>(ListTicketsRequest::default()).expect("a list"),
            ),
        }
        begun.elapsed()
    };
    let mut times: Vec<_> = (0..CALLS).map(call).collect();
    times.sort_unstable();
    times[CALLS - 1 - CALLS / 100]
}

/// Those who do harm until this is dropped; how often they did.
struct Harm {
    stop: Arc<AtomicBool>,
    done: Arc<AtomicUsize>,
    threads: Vec<JoinHandle<()>>,
}

impl Harm {
    /// Threads that do it again and again.
    fn begin(threads: usize, harm: impl Fn() + Send + Clone + 'static) -> Harm {
        let (stop, done) = (Arc::<AtomicBool>::default(), Arc::<AtomicUsize>::default());
        let begin = |_| {
            let (stop, done, harm) = (Arc::clone(&stop), Arc::clone(&done), harm.clone());
            thread::spawn(move || {
                while !stop.load(Ordering::Relaxed) {
                    harm();
                    done.fetch_add(1, Ordering::Relaxed);
                }
            })
        };
        let threads = (0..threads).map(begin).collect();
        Harm { stop, done, threads }
    }

    fn reaches(&self, count: usize) {
        until("harm is done", || (self.done.load(Ordering::Relaxed) >= count).then_some(()));
    }
}

impl Drop for Harm {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        for thread in self.threads.drain(..) {
            thread.join().expect("a thread");
        }
    }
}

/// Measures in quiet and while harm is done, in turn, until once it was good enough.
#[track_caller]
fn is_not_held_up<T>(world: &World, what: &str, mut harm: impl FnMut() -> T) {
    let rita = world.persona("rita");
    let bystander = Client::new(&world.socket()).with(Some(&rita.token));
    let _warm = p99(&bystander);
    let mut seen = Vec::new();
    for _ in 0..TRIES {
        let quiet = p99(&bystander).max(LEAST);
        let harming = harm();
        let beside = p99(&bystander);
        drop(harming);
        seen.push((quiet, beside));
        if beside <= TIMES_QUIET * quiet {
            println!("{what}: {beside:?} beside {quiet:?} in quiet");
            return;
        }
    }
    panic!("{what}: of a hundred calls the slowest, in quiet and while harm is done: {seen:?}");
}

#[test]
fn the_silent_and_the_half_open_hold_nobody_up() {
    let (world, address) = limits::world("");
    let client = world.owner();
    is_not_held_up(&world, "silent and half-open", || {
        let mut held: Vec<_> = (2..=4)
            .flat_map(|n| (0..64).map(move |_| n))
            .filter_map(|n| holds(&client, [127, 0, 0, n].into(), address))
            .collect();
        assert!(held.len() > 100, "{} connections", held.len());
        // Half of them have begun a call that does not go on.
        for raw in held.iter_mut().step_by(2) {
            raw.begin(1, call::SessionsWhoami::RPC.path(), None);
            assert!(raw.send(DATA, 0, 1, &EMPTY[..3]));
        }
        held
    });
}

#[test]
fn those_who_never_read_hold_nobody_up() {
    let (world, address) = limits::world("");
    let ada = world.admin("ada");
    for n in 0..50 {
        world.group(&format!("Group {n}"));
    }
    is_not_held_up(&world, "never reading", || {
        let never = (0..32).map(|_| {
            let mut raw = Raw::open(limits::connect(address));
            // Nothing of an answer may be sent.
            assert!(raw.send(SETTINGS, 0, 0, &[0, 4, 0, 0, 0, 0]));
            for stream in [1, 3, 5, 7] {
                let path = match stream {
                    1 | 3 => call::HistoryFollow::RPC.path(),
                    _ => call::GroupsList::RPC.path(),
                };
                raw.begin(stream, path, Some(&ada.token));
                assert!(raw.send(DATA, END_STREAM, stream, &EMPTY));
            }
            raw
        });
        never.collect::<Vec<_>>()
    });
}

#[test]
fn a_flood_of_headers_holds_nobody_up() {
    let (world, address) = limits::world("");
    is_not_held_up(&world, "a flood of headers", || {
        let flood = Harm::begin(1, move || {
            let mut raw = Raw::open(limits::connect(address));
            // Headers that never end; the daemon ends it.
            let piece = vec![0x40; 16 << 10];
            let mut more = raw.send(HEADERS, 0, 1, &[0x83, 0x86]);
            while more {
                more = raw.send(CONTINUATION, 0, 1, &piece);
            }
        });
        flood.reaches(20);
        flood
    });
}

#[test]
fn giant_messages_hold_nobody_up() {
    let (world, address) = limits::world("");
    is_not_held_up(&world, "giant messages", || {
        let giants = Harm::begin(1, move || {
            let mut raw = Raw::open(limits::connect(address));
            raw.begin(1, call::SessionsLogin::RPC.path(), None);
            // As long as a message can say that it is.
            assert!(raw.send(DATA, 0, 1, &[0, 0xff, 0xff, 0xff, 0xff]));
            let piece = vec![0; 16 << 10];
            while raw.send(DATA, 0, 1, &piece) {}
        });
        giants.reaches(20);
        giants
    });
}

#[test]
fn ten_thousand_connects_hold_nobody_up() {
    let (world, address) = limits::world("");
    let (client, so_far) = (world.owner(), Arc::<AtomicUsize>::default());
    let crowd = |so_far: &Arc<AtomicUsize>| {
        let (client, so_far) = (client.clone(), Arc::clone(so_far));
        Harm::begin(1, move || {
            // From one address after the other, each of which has its part.
            let n = so_far.fetch_add(1, Ordering::Relaxed);
            let from = [127, 0, 1, u8::try_from(n % 250).expect("a small number") + 1];
            let _may_be_refused = connect(&client, from.into(), address);
        })
    };
    is_not_held_up(&world, "connects", || {
        let crowd = crowd(&so_far);
        crowd.reaches(100);
        crowd
    });
    let rest = crowd(&so_far);
    until("all have come", || (so_far.load(Ordering::Relaxed) >= CONNECTS).then_some(()));
    drop(rest);
    // Nothing of them is left: the bystander is as quick as ever.
    is_not_held_up(&world, "after the connects", || {});
}
