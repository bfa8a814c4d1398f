//! Those who begin something and do not go on with it: a request that does not end, a stream of rows
//! without rows, an answer that nobody takes. Each world is given a limit of its own, so that one that
//! is not kept shows.

use std::{
    io::{ErrorKind, Write as _},
    net::{SocketAddr, TcpStream},
    time::{Duration, Instant},
};

use desk_proto::{Call as _, call};
use desk_tests::World;

use super::{
    frames::{DATA, EMPTY, END_STREAM, HEADERS, PING, Raw, SETTINGS},
    harm::is_answered,
    limits::{Follower, connect, is_soon, world},
};

const CHECK: &str = "/grpc.health.v1.Health/Check";
const WATCH: &str = "/grpc.health.v1.Health/Watch";
/// The setting that says how much of an answer may be sent unasked: nothing.
const NO_WINDOW: [u8; 6] = [0, 4, 0, 0, 0, 0];

/// Before its time something was not over, and soon after it was.
#[track_caller]
fn was_in_time(begun: Instant, what: &str) {
    assert!(begun.elapsed() > Duration::from_millis(900), "{what}: not before its time");
    assert!(is_soon(begun.elapsed()), "{what}: {:?}", begun.elapsed());
}

#[test]
fn a_request_that_does_not_end_is_not_waited_for() {
    let (world, address) = world("arrival_seconds = 1");
    let paths = [
        call::SessionsWhoami::RPC.path(),
        // Of these the answer is a stream, and the request is none.
        call::HistoryFollow::RPC.path(),
        call::TicketsWatch::RPC.path(),
        CHECK,
        WATCH,
    ];
    for (what, begin) in [("nothing", &[][..]), ("a byte of sixteen", &[0, 0, 0, 0, 16, 1][..])] {
        let slow = paths.map(|path| {
            let mut slow = Raw::open(connect(address));
            // However long the client says that it would wait.
            slow.begin_with(1, path, None, &[("grpc-timeout", "300S")]);
            assert!(begin.is_empty() || slow.send(DATA, 0, 1, begin));
            (path, slow)
        });
        let begun = Instant::now();
        for (path, mut slow) in slow {
            assert!(slow.next_of(HEADERS).is_some(), "{path} is answered after {what}");
            // The first one has waited for its time; the others were begun with it.
            was_in_time(begun, path);
        }
    }
    assert!(is_answered(&world));
}

#[test]
fn asking_how_it_does_keeps_no_connection() {
    let (world, address) = world("idle_seconds = 1");
    let watching = [(CHECK, false), (WATCH, false), (WATCH, true)].map(|(path, whole)| {
        let mut raw = Raw::open(connect(address));
        raw.begin(1, path, None);
        assert!(!whole || raw.send(DATA, END_STREAM, 1, &EMPTY));
        raw
    });
    let begun = Instant::now();
    for mut raw in watching {
        assert!(raw.is_closed());
        assert!(is_soon(begun.elapsed()), "{:?}", begun.elapsed());
    }
    // Nor the daemon, when it is told to end.
    let mut raw = Raw::open(connect(address));
    raw.begin(1, WATCH, None);
    assert!(raw.send(DATA, END_STREAM, 1, &EMPTY));
    assert!(raw.next_of(DATA).is_some(), "it is told");
    let begun = Instant::now();
    assert!(world.terminate().success());
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

#[test]
fn what_is_asked_of_health_is_short() {
    let (world, address) = World::listening();
    let mut raw = Raw::open(connect(address));
    raw.begin(1, CHECK, None);
    // Five thousand bytes are announced, and only a few come: it need not be read to be refused.
    assert!(raw.send(DATA, 0, 1, &[0, 0, 0, 0x13, 0x88, 1]));
    let begun = Instant::now();
    assert!(raw.next_of(HEADERS).is_some(), "it is answered");
    assert!(begun.elapsed() < Duration::from_secs(5), "not for its time");
    assert!(is_answered(&world));
}

#[test]
fn a_stream_of_rows_that_stands_still_is_ended() {
    let (world, address) = world("stall_seconds = 1");
    let ada = world.admin("ada");
    let mut none = Raw::open(connect(address));
    none.begin(1, call::TicketsCreateMany::RPC.path(), Some(&ada.token));
    let mut half = Raw::open(connect(address));
    half.begin(1, call::TicketsCreateMany::RPC.path(), Some(&ada.token));
    assert!(half.send(DATA, 0, 1, &[0, 0, 0, 0, 16, 1]));
    let begun = Instant::now();
    for (what, mut raw) in [("no row", none), ("half a row", half)] {
        assert!(raw.next_of(HEADERS).is_some(), "{what}");
        // The head of the answer comes at once; the end of the stream is another.
        assert!(raw.next_of(HEADERS).is_some(), "{what}");
        was_in_time(begun, what);
    }
    assert!(is_answered(&world));
}

#[test]
fn an_answer_that_nobody_takes_is_not_kept() {
    let (world, address) = world("stall_seconds = 1");
    let ada = world.admin("ada");
    let quiet = Follower::new(&world);
    let paths = [call::SessionsWhoami::RPC.path(), call::HistoryFollow::RPC.path()];
    let readers = paths.map(|path| {
        let mut raw = Raw::open(connect(address));
        assert!(raw.send(SETTINGS, 0, 0, &NO_WINDOW));
        raw.begin(1, path, Some(&ada.token));
        assert!(raw.send(DATA, END_STREAM, 1, &EMPTY));
        (path, raw)
    });
    let begun = Instant::now();
    for (path, mut raw) in readers {
        assert!(raw.next_of(HEADERS).is_some(), "{path} is answered");
        assert!(raw.is_closed());
        was_in_time(begun, path);
    }
    // Who takes what there is, and waits for more, is another thing.
    std::thread::sleep(Duration::from_secs(2));
    assert!(quiet.hears());
}

/// Asks whether the daemon is there, again and again, and reads no answer.
fn ask_and_never_read(mut stream: TcpStream) -> ErrorKind {
    stream.set_write_timeout(Some(Duration::from_secs(10))).expect("a time");
    let ping = [&[0, 0, 8, PING, 0, 0, 0, 0, 0][..], &[7; 8]].concat().repeat(1_000);
    loop {
        if let Err(error) = stream.write_all(&ping) {
            return error.kind();
        }
    }
}

#[test]
fn who_sends_and_never_reads_is_closed() {
    let (world, address) = world("stall_seconds = 1");
    let ada = world.admin("ada");
    let raw = |follows: bool, address: SocketAddr| {
        let mut raw = Raw::open(connect(address));
        if follows {
            raw.begin(1, call::HistoryFollow::RPC.path(), Some(&ada.token));
            assert!(raw.send(DATA, END_STREAM, 1, &EMPTY));
        }
        raw.into_inner()
    };
    let asking = [false, true].map(|follows| {
        let stream = raw(follows, address);
        std::thread::spawn(move || ask_and_never_read(stream))
    });
    for asking in asking {
        let kind = asking.join().expect("a thread");
        assert!(matches!(kind, ErrorKind::ConnectionReset | ErrorKind::BrokenPipe), "{kind:?}");
    }
    assert!(is_answered(&world));
}
