//! Requests without an end, as many and as large as one who means harm can make them, and what they
//! take of the daemon's memory.

use std::{net::SocketAddr, thread};

use desk_proto::{Call as _, call, v1::WhoamiRequest};
use desk_tests::{Client, World, world::reason};

use super::{
    frames::{DATA, RST_STREAM, Raw, SETTINGS, WINDOW_UPDATE},
    harm::is_answered,
    limits::{connect, world},
};

/// Connections of the one who means harm, and calls on each.
const CONNECTIONS: usize = 8;
const CALLS: u32 = 32;
/// How much of each request comes, in pieces of this size. The end is still missing.
const REQUEST: usize = 512 << 10;
const PIECE: usize = 16 << 10;
/// What requests may take in this world, half of it over TCP, and of that a quarter for one address.
const ROOM: usize = 64 << 20;
const EACH: usize = ROOM / 2 / 4;

/// What the daemon has in memory, in bytes.
fn resident(world: &World) -> usize {
    let status = format!("/proc/{}/status", world.pid().expect("a daemon"));
    let status = std::fs::read_to_string(status).expect("its status");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("its memory");
    line.trim().trim_end_matches(" kB").parse::<usize>().expect("a number") << 10
}

/// Begins as many calls as a connection has, and sends as much of their requests as is taken.
fn pour(address: SocketAddr) -> Raw {
    let mut raw = Raw::open(connect(address));
    // The settings come first, and the windows: what may be sent on a stream, and in all.
    let settings = raw.next_of(SETTINGS).expect("its settings");
    let each = usize::try_from(settings.setting(4).unwrap_or(65_535)).expect("a size");
    // What it says is in force once we have said that we know.
    assert!(raw.send(SETTINGS, 1, 0, &[]));
    let mut all = 65_535_usize;
    for call in 0..CALLS {
        let stream = 2 * call + 1;
        raw.begin_with(stream, call::SessionsLogin::RPC.path(), None, &[("grpc-timeout", "300S")]);
        let (mut window, mut sent) = (each, 0);
        // A message that is a little larger than what comes of it.
        let head = u32::try_from(REQUEST + PIECE).expect("a size").to_be_bytes();
        let mut piece = [&[0][..], &head, &vec![b'x'; PIECE - 5]].concat();
        'request: while sent < REQUEST {
            while window.min(all) < PIECE {
                let Some(frame) = raw.next() else { return raw };
                let more = || usize::try_from(frame.number(0)).expect("a size");
                match frame.kind {
                    WINDOW_UPDATE if frame.stream == 0 => all += more(),
                    WINDOW_UPDATE if frame.stream == stream => window += more(),
                    RST_STREAM if frame.stream == stream => break 'request,
                    _ => {}
                }
            }
            if !raw.send(DATA, 0, stream, &piece) {
                return raw;
            }
            piece.fill(b'x');
            (window, all, sent) = (window - PIECE, all - PIECE, sent + PIECE);
        }
    }
    raw
}

#[test]
fn requests_that_do_not_end_take_a_bounded_part_of_the_memory() {
    // They may take their time, so that what they take is there all at once.
    let (world, address) =
        world(&format!("arriving_bytes = {ROOM}\narrival_seconds = 60\nstall_seconds = 60"));
    let flood = || {
        let pouring = [(); CONNECTIONS].map(|()| thread::spawn(move || pour(address)));
        pouring.map(|pouring| pouring.join().expect("a thread"))
    };
    let before = resident(&world);
    let poured = flood();
    let taken = resident(&world).saturating_sub(before);
    // With what every connection has waiting, and as much again that was copied.
    assert!((EACH / 2..4 * EACH).contains(&taken), "{} KiB", taken >> 10);
    // Others are heard meanwhile: on the socket, and from another address.
    assert!(is_answered(&world));
    let bystander = Client::plain(address, [127, 0, 0, 2].into());
    let answer = bystander.call::<call::SessionsWhoami>(WhoamiRequest {}).unwrap_err();
    assert_eq!(reason(&answer), "UNAUTHENTICATED");
    // What is given back can be had again.
    drop(poured);
    drop(flood());
    assert!(is_answered(&world));
}
