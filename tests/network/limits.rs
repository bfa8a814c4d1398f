//! The limits on one connection: how long it may say nothing, how many calls it has, how large what
//! it sends may be. Each world is given a limit of its own, so that one that is not kept shows.

use std::{
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    time::{Duration, Instant},
};

use desk_proto::{
    Call as _, call,
    v1::{FollowEventsRequest, LoginRequest, WhoamiRequest},
};
use desk_tests::{Client, World, world::reason};
use tonic::{
    Code,
    codegen::tokio_stream::{self, StreamExt as _},
};

use super::{
    frames::{
        CONTINUATION, DATA, EMPTY, END_STREAM, GOAWAY, HEADERS, PING, REFUSED_STREAM, RST_STREAM,
        Raw, SETTINGS,
    },
    harm::{closed_after, is_answered},
    tls,
};

/// A world whose daemon listens without TLS and has these limits.
pub fn world(limits: &str) -> (World, SocketAddr) {
    let (world, address) = World::listening();
    world.configure(&format!("[listen]\ntcp = \"{address}\"\nplain = true\n[limits]\n{limits}\n"));
    world.restart(0);
    (world, address)
}

pub fn connect(address: SocketAddr) -> TcpStream {
    TcpStream::connect(address).expect("a connection")
}

#[test]
fn who_does_not_say_what_it_is_is_given_up() {
    let limits = "handshake_seconds = 1";
    let (plain, at_plain) = world(limits);
    let (secured, at_secured) = tls::world_with(limits);
    let stream = |address, begin: &[u8]| {
        let mut stream = connect(address);
        stream.write_all(begin).expect("a beginning");
        stream
    };
    let waiting = [
        ("nothing", stream(at_plain, b"")),
        ("a byte", stream(at_plain, b"P")),
        ("a part of the preface", stream(at_plain, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r")),
        ("the preface without settings", stream(at_plain, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")),
        ("nothing to TLS", stream(at_secured, b"")),
        ("a part of a handshake", stream(at_secured, &[0x16, 3, 1])),
    ];
    // The handshake is done, and then nothing.
    let secret = tls::connected(at_secured);
    let waiting = waiting.map(|(what, stream)| {
        (what, std::thread::spawn(move || closed_after(stream).is_some_and(is_soon)))
    });
    for (what, closed) in waiting {
        assert!(closed.join().expect("a thread"), "{what}");
    }
    assert!(is_soon(secret.closed_after()), "after the handshake of TLS");
    assert!(is_answered(&plain) && is_answered(&secured));
}

/// Much sooner than without the limit that a test has set to a second.
pub fn is_soon(time: Duration) -> bool {
    time < Duration::from_secs(7)
}

/// Somebody who follows the history, and what to do to see that they are still heard.
pub struct Follower<'a> {
    world: &'a World,
    client: Client,
    events: tonic::Streaming<desk_proto::v1::Event>,
}

impl<'a> Follower<'a> {
    pub fn new(world: &'a World) -> Self {
        let client = Client::new(&world.socket());
        let request = tokio_stream::once(FollowEventsRequest::default());
        let events = client.runtime().block_on(client.streaming::<call::HistoryFollow>(request));
        Follower { world, events: events.expect("a stream"), client }
    }

    /// Whether what happens now is told.
    pub fn hears(mut self) -> bool {
        let group = self.world.group("Network");
        let Follower { client, events, .. } = &mut self;
        let told = async {
            while let Some(Ok(event)) = events.next().await {
                if event.object.is_some_and(|object| object.id == group) {
                    return true;
                }
            }
            false
        };
        let limit = Duration::from_secs(10);
        client
            .runtime()
            .block_on(async { tokio::time::timeout(limit, told).await.unwrap_or(false) })
    }
}

#[test]
fn a_connection_without_a_call_is_closed_and_one_with_a_quiet_call_is_not() {
    let (world, address) = world("idle_seconds = 1");
    let follower = Follower::new(&world);
    let mut silent = Raw::open(connect(address));
    let mut after_a_call = Raw::open(connect(address));
    after_a_call.begin(1, call::SessionsWhoami::RPC.path(), None);
    assert!(after_a_call.send(DATA, END_STREAM, 1, &EMPTY));
    assert!(after_a_call.next_of(HEADERS).is_some(), "it is answered");
    // Asking whether the daemon is there is no call.
    let mut lively = Raw::open(connect(address));
    let begun = Instant::now();
    while lively.send(PING, 0, 0, &[7; 8]) && lively.next_of(PING).is_some() {
        assert!(is_soon(begun.elapsed()), "it is closed");
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(begun.elapsed() > Duration::from_millis(500), "not before its time");
    for raw in [&mut silent, &mut after_a_call] {
        while raw.next().is_some() {}
    }
    assert!(is_soon(begun.elapsed()), "{:?}", begun.elapsed());
    assert!(follower.hears());
}

#[test]
fn who_is_gone_in_the_middle_of_a_call_is_found_out() {
    let (world, address) = world("keepalive_seconds = 1\nkeepalive_answer_seconds = 1");
    let rita = world.admin("rita");
    let follower = Follower::new(&world);
    let mut gone = Raw::open(connect(address));
    let begun = Instant::now();
    gone.begin(1, call::HistoryFollow::RPC.path(), Some(&rita.token));
    assert!(gone.send(DATA, END_STREAM, 1, &EMPTY));
    assert!(gone.next_of(PING).is_some(), "it is asked whether it is there");
    while gone.next().is_some() {}
    assert!(is_soon(begun.elapsed()), "{:?}", begun.elapsed());
    assert!(follower.hears());
}

#[test]
fn a_connection_has_so_many_calls_at_once() {
    let (world, address) = world("streams = 3");
    let mut raw = Raw::open(connect(address));
    let settings = raw.next_of(SETTINGS).expect("its settings");
    assert_eq!(settings.setting(3), Some(3), "it says how many");
    let path = call::SessionsWhoami::RPC.path();
    for stream in [1, 3, 5, 7, 9] {
        raw.begin(stream, path, None);
    }
    for stream in [7, 9] {
        let refused = raw.next_of(RST_STREAM).expect("it goes on");
        assert_eq!((refused.stream, refused.number(0)), (stream, REFUSED_STREAM));
    }
    // Those that had begun are answered, and then there is room for another.
    for stream in [1, 3, 5] {
        assert!(raw.send(DATA, END_STREAM, stream, &EMPTY));
        assert_eq!(raw.next_of(HEADERS).expect("an answer").stream, stream);
    }
    raw.begin(11, path, None);
    assert!(raw.send(DATA, END_STREAM, 11, &EMPTY));
    assert_eq!(raw.next_of(HEADERS).expect("an answer").stream, 11);
    assert!(is_answered(&world));
}

#[test]
fn messages_are_as_large_as_the_limit_says() {
    let (world, address) = world("message_bytes = 65536");
    let client = Client::plain(address, [127, 0, 0, 1].into());
    let sign_in = |bytes: usize| {
        let login = "nobody@example.org".to_owned();
        let request =
            LoginRequest { login, password: "x".repeat(bytes), ..LoginRequest::default() };
        client.call::<call::SessionsLogin>(request).unwrap_err()
    };
    let large = sign_in(66_000);
    assert!(matches!(large.code(), Code::OutOfRange | Code::ResourceExhausted), "{large:?}");
    assert_eq!(reason(&sign_in(65_000)), "SIGN_IN_REFUSED", "this was read");
    assert!(is_answered(&world));
}

#[test]
fn headers_are_as_large_as_the_limit_says() {
    let asked = |address: SocketAddr, bytes: usize| {
        let client = Client::plain(address, [127, 0, 0, 1].into()).with(Some(&"x".repeat(bytes)));
        reason(&client.call::<call::SessionsWhoami>(WhoamiRequest {}).unwrap_err())
    };
    let (small, at_small) = world("header_bytes = 4096");
    let (large, at_large) = world("header_bytes = 65536");
    assert_eq!(asked(at_small, 3_000), "UNAUTHENTICATED", "this was read");
    assert_eq!(asked(at_small, 5_000), "", "this was not");
    assert_eq!(asked(at_large, 20_000), "UNAUTHENTICATED");
    assert_eq!(asked(at_large, 70_000), "");
    assert!(is_answered(&small) && is_answered(&large));
}

/// How many frames of a header without an end are taken, up to so many.
fn taken_of_a_header(address: SocketAddr, most: usize) -> usize {
    let mut raw = Raw::open(connect(address));
    assert!(raw.next_of(SETTINGS).is_some(), "it is heard");
    raw.wait_for(Duration::from_millis(10));
    assert!(raw.send(HEADERS, 0, 1, &[0x83, 0x86]));
    // A header of a hundred bytes, again and again.
    let more = [0x00, 1, b'x', 100].into_iter().chain([b'x'; 100]).collect::<Vec<u8>>().repeat(10);
    let mut stream = raw.into_inner();
    (0..most)
        .find(|_| {
            let mut frame = vec![0, 4, 0x10, CONTINUATION, 0, 0, 0, 0, 1];
            frame.extend(&more);
            // Whatever comes is the end: of nothing else is there anything to say.
            stream.write_all(&frame).is_err() || is_ending(&mut stream)
        })
        .unwrap_or(most)
}

/// Whether the daemon has closed or has said good-bye.
fn is_ending(stream: &mut TcpStream) -> bool {
    let mut bytes = [0; 256];
    match stream.read(&mut bytes) {
        Err(error) => error.kind() != std::io::ErrorKind::WouldBlock,
        // The answer to our settings, and what the windows are, come in any case.
        Ok(length) => {
            length == 0 || bytes[..length].chunks(13).any(|frame| frame.get(3) == Some(&GOAWAY))
        }
    }
}

#[test]
fn a_header_without_an_end_is_taken_up_to_the_limit() {
    let (small, at_small) = world("header_bytes = 4096");
    let (large, at_large) = world("header_bytes = 1048576");
    assert!(taken_of_a_header(at_small, 40) < 20);
    assert_eq!(taken_of_a_header(at_large, 40), 40, "here the limit is far");
    assert!(is_answered(&small) && is_answered(&large));
}
