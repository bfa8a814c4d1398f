//! Bystanders while others do harm, one on the socket and one over TCP from an address of their own: all that
//! they ask is answered, and never do they wait as those do who are shut out. Where nothing else is at work on
//! the machine, what takes the longest of a hundred calls takes no more than three times what it takes in
//! quiet. Whoever does harm without a pause does it with one thread: it runs on the same machine, and two
//! would leave the daemon no core to be quick on.

use std::{
    fs,
    net::{IpAddr, Ipv4Addr, SocketAddr},
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

use rustix::process::Signal;

use super::{
    crowd::holds,
    frames::{CONTINUATION, DATA, EMPTY, END_STREAM, HEADERS, Raw, SETTINGS, connect},
    limits,
};

/// Calls in one measurement, so that a few of them are slower than 99 of a hundred.
const CALLS: usize = 400;
/// Quiet is no quieter than this: below it, it is the machine that is measured.
const LEAST: Duration = Duration::from_micros(300);
/// Where the one over TCP comes from; nobody else does.
const BYSTANDER: IpAddr = IpAddr::V4(Ipv4Addr::new(127, 0, 0, 99));
/// How often it is measured again, because others are at work on the machine too.
const TRIES: usize = 4;
/// Who waits so long for more than one call of a hundred is shut out, however busy the machine is.
const SHUT_OUT: Duration = Duration::from_secs(3);
/// Calls in a measurement for which one is enough that waits.
const FEW: usize = 20;
/// How many connect in all, one after the other as fast as they can.
const CONNECTS: usize = 10_000;

/// Of so many calls the time that 99 of a hundred do not take.
fn p99(bystander: &Client, calls: usize) -> Duration {
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
    let mut times: Vec<_> = (0..calls).map(call).collect();
    times.sort_unstable();
    times[calls - 1 - calls / 100]
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

/// Those who do no harm: on the socket, and over TCP.
struct Bystanders([Client; 2]);

/// What each of them waits for.
type Times = [Duration; 2];

impl Bystanders {
    fn new(world: &World, address: SocketAddr) -> Bystanders {
        let rita = world.persona("rita");
        let clients = [Client::new(&world.socket()), Client::plain(address, BYSTANDER)];
        let bystanders = Bystanders(clients.map(|client| client.with(Some(&rita.token))));
        let _warm = bystanders.wait();
        bystanders
    }

    fn wait(&self) -> Times {
        self.0.each_ref().map(|client| p99(client, CALLS))
    }

    /// The same where nobody does harm.
    fn in_quiet(&self) -> Times {
        self.wait().map(|quiet| quiet.max(LEAST))
    }
}

/// How many times as long as in quiet is borne.
const TIMES_QUIET: u32 = 3;

/// Whether nothing else is at work on the machine, which `DESK_QUIET=1` says. Beside other tests what
/// is slow says nothing: only that nobody is shut out can be told then.
fn is_quiet() -> bool {
    std::env::var_os("DESK_QUIET").is_some()
}

/// Whether neither is held up.
fn is_bearable(quiet: Times, beside: Times) -> bool {
    let most = |quiet: Duration| if is_quiet() { TIMES_QUIET * quiet } else { SHUT_OUT };
    quiet.into_iter().zip(beside).all(|(quiet, beside)| beside <= most(quiet))
}

/// Measures in quiet and while harm is done, in turn, until once it was good enough.
#[track_caller]
fn is_not_held_up<T>(bystanders: &Bystanders, what: &str, harm: impl FnMut() -> T) {
    match measured(bystanders, TRIES, harm) {
        Ok((quiet, beside)) => println!("{what}: {beside:?} beside {quiet:?} in quiet"),
        Err(seen) => {
            panic!(
                "{what}: of a hundred calls the slowest, in quiet and while harm is done: {seen:?}"
            )
        }
    }
}

/// What was good enough, or all that was measured.
fn measured<T>(
    bystanders: &Bystanders,
    tries: usize,
    mut harm: impl FnMut() -> T,
) -> Result<(Times, Times), Vec<(Times, Times)>> {
    let mut seen = Vec::new();
    for _ in 0..tries {
        let quiet = bystanders.in_quiet();
        let harming = harm();
        let beside = bystanders.wait();
        drop(harming);
        seen.push((quiet, beside));
        if is_bearable(quiet, beside) {
            return Ok((quiet, beside));
        }
    }
    Err(seen)
}

/// A daemon that stands still holds its callers up, and then this has to see it: also when it does so
/// for hardly longer than is borne.
#[test]
fn what_holds_a_bystander_up_is_seen() {
    let (world, address) = limits::world("");
    let bystanders = Bystanders::new(&world, address);
    let pid = world.pid().expect("a daemon").cast_signed();
    let pid = rustix::process::Pid::from_raw(pid).expect("a process");
    let signal = move |signal| rustix::process::kill_process(pid, signal).expect("a signal");
    signal(Signal::STOP);
    let goes_on = thread::spawn(move || {
        thread::sleep(SHUT_OUT + SHUT_OUT / 10);
        signal(Signal::CONT);
    });
    let beside = [p99(&bystanders.0[0], FEW), Duration::ZERO];
    goes_on.join().expect("a thread");
    assert!(!is_bearable([LEAST; 2], beside), "it stood still, and that took {beside:?}");
    if !is_quiet() {
        println!("not tried beside other tests: how little is seen (DESK_QUIET=1)");
        return;
    }
    let stops = |still: Duration, runs: Duration| {
        Harm::begin(1, move || {
            for (what, time) in [(Signal::STOP, still), (Signal::CONT, runs)] {
                signal(what);
                thread::sleep(time);
            }
        })
    };
    // Of the calls meanwhile one in a hundred at the least is in the middle of it.
    let quiet = bystanders.in_quiet();
    let still = (TIMES_QUIET + 2) * quiet.into_iter().max().expect("two");
    let stopping = stops(still, 2 * still);
    let beside = bystanders.wait();
    drop(stopping);
    println!("{beside:?} beside {quiet:?} in quiet, where it stood still for {still:?} at a time");
    assert!(!is_bearable(quiet, beside), "{still:?} at a time: {beside:?} beside {quiet:?}");
}

/// How many connections the daemon has open.
fn connections(world: &World) -> usize {
    let files = fs::read_dir(format!("/proc/{}/fd", world.pid().expect("a daemon")));
    let is_socket = |file: &fs::DirEntry| {
        fs::read_link(file.path()).is_ok_and(|at| at.to_string_lossy().starts_with("socket:"))
    };
    files.expect("our own child").flatten().filter(is_socket).count()
}

#[test]
fn the_silent_and_the_half_open_hold_nobody_up() {
    let (world, address) = limits::world("");
    let client = world.owner();
    is_not_held_up(&Bystanders::new(&world, address), "silent and half-open", || {
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
    is_not_held_up(&Bystanders::new(&world, address), "never reading", || {
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
        let mut never: Vec<_> = never.collect();
        // Every call is taken and its answer waits: what is measured is that it does, not how it is made.
        for raw in &mut never {
            for _ in 0..4 {
                assert!(raw.next_of(HEADERS).is_some(), "it is answered");
            }
        }
        never
    });
}

#[test]
fn a_flood_of_headers_holds_nobody_up() {
    let (world, address) = limits::world("");
    is_not_held_up(&Bystanders::new(&world, address), "a flood of headers", || {
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
    is_not_held_up(&Bystanders::new(&world, address), "giant messages", || {
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
    let bystanders = Bystanders::new(&world, address);
    let open = connections(&world);
    is_not_held_up(&bystanders, "connects", || {
        let crowd = crowd(&so_far);
        crowd.reaches(100);
        crowd
    });
    let rest = crowd(&so_far);
    until("all have come", || (so_far.load(Ordering::Relaxed) >= CONNECTS).then_some(()));
    drop(rest);
    // Nothing of them is left: no connection, and the bystanders are as quick as those of a daemon to whom
    // nobody has come, which is measured in turn with it.
    until("all are gone", || (connections(&world) <= open).then_some(()));
    let (fresh, its_address) = limits::world("");
    let others = Bystanders::new(&fresh, its_address);
    let mut seen = Vec::new();
    let is_quick = (0..TRIES).any(|_| {
        let (quiet, after) = (others.in_quiet(), bystanders.wait());
        seen.push((quiet, after));
        is_bearable(quiet, after)
    });
    println!("after the connects: {seen:?}");
    assert!(is_quick, "of a daemon to whom nobody came, and after the connects: {seen:?}");
}
