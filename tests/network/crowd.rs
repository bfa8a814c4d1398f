//! One who takes every place there is, and those beside them who want one: the places are counted by
//! where a connection comes from, and the owner has some that are nobody else's.

use std::{
    io::ErrorKind,
    net::{IpAddr, SocketAddr},
    os::unix::{fs::PermissionsExt as _, net::UnixStream},
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use desk_proto::{call, v1::WhoamiRequest};
use desk_tests::{
    Client, World,
    world::{is_root, reason, until},
};
use rustix::process::Uid;
use tonic::Code;

use super::{
    frames::{GOAWAY, Raw, SETTINGS, connect},
    harm::{BEARABLE, is_answered},
    limits,
};

/// Half of these are for TCP, and a quarter of that for one address.
const CONNECTIONS: usize = 64;
const EACH: usize = CONNECTIONS / 2 / 4;
const CROWD: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(127, 0, 0, 2));
const BYSTANDER: IpAddr = IpAddr::V4(std::net::Ipv4Addr::LOCALHOST);

fn world() -> (World, SocketAddr) {
    limits::world(&format!("connections = {CONNECTIONS}"))
}

/// What a new connection without a secret is told by the daemon itself.
fn is_heard(address: SocketAddr, from: IpAddr) -> bool {
    let begun = Instant::now();
    let client = Client::plain(address, from);
    let answer = client.call::<call::SessionsWhoami>(WhoamiRequest {}).unwrap_err();
    reason(&answer) == "UNAUTHENTICATED" && begun.elapsed() < BEARABLE
}

/// Connects and stays; whether there was a place.
pub fn holds(client: &Client, from: IpAddr, address: SocketAddr) -> Option<Raw> {
    let mut raw = Raw::open(connect(client, from, address).ok()?);
    // Who has a place is told the limits; who has none is told nothing, or to go.
    raw.next_of(SETTINGS).filter(|settings| settings.setting(3).is_some()).map(|_| raw)
}

#[test]
fn one_address_has_its_part_and_hears_why_it_gets_no_more() {
    let (world, address) = world();
    let client = world.owner();
    let mut held: Vec<_> = (0..EACH + 5).filter_map(|_| holds(&client, CROWD, address)).collect();
    assert_eq!(held.len(), EACH);
    let mut raw = Raw::open(connect(&client, CROWD, address).expect("a connection"));
    let end = raw.next_of(GOAWAY).expect("words");
    assert_eq!(end.number(4), 11, "calm down");
    assert!(String::from_utf8_lossy(&end.body).contains("try again in 1 s"));
    // A client of gRPC makes of that what it is.
    let answer = Client::plain(address, CROWD).call::<call::SessionsWhoami>(WhoamiRequest {});
    assert_eq!(answer.unwrap_err().code(), Code::ResourceExhausted);
    assert!(is_heard(address, BYSTANDER));
    // What is given back can be had again, and no more than that.
    held.truncate(EACH - 2);
    until("two places are free", || {
        held.extend(holds(&client, CROWD, address));
        (held.len() == EACH).then_some(())
    });
    assert!(holds(&client, CROWD, address).is_none());
}

#[test]
fn hundreds_who_come_at_once_keep_no_bystander_from_a_call() {
    let (world, address) = world();
    let (stop, tried) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let crowd: Vec<_> = (0..2)
        .map(|_| {
            let (client, stop, tried) = (world.owner(), Arc::clone(&stop), Arc::clone(&tried));
            std::thread::spawn(move || {
                let mut held = Vec::new();
                while !stop.load(Ordering::Relaxed) {
                    held.extend(connect(&client, CROWD, address).map(Raw::open));
                    tried.fetch_add(1, Ordering::Relaxed);
                    // Of those that got no place only so many are kept.
                    if held.len() > 150 {
                        held.truncate(100);
                    }
                }
            })
        })
        .collect();
    let come = |count: usize| {
        until("a crowd has come", || (tried.load(Ordering::Relaxed) >= count).then_some(()));
    };
    come(200);
    for _ in 0..5 {
        assert!(is_heard(address, BYSTANDER));
        assert!(is_answered(&world));
    }
    come(600);
    assert!(is_heard(address, BYSTANDER));
    stop.store(true, Ordering::Relaxed);
    crowd.into_iter().for_each(|thread| thread.join().expect("a thread"));
}

/// Connections to the socket as another user of the machine, who stays connected as long as these
/// are kept.
fn as_user(uid: u32, count: usize, socket: PathBuf) -> Vec<UnixStream> {
    let connecting = std::thread::spawn(move || {
        // Of this thread alone.
        let uid = Uid::from_raw(uid);
        rustix::thread::set_thread_res_uid(uid, uid, uid).expect("root may");
        (0..count).map(|_| UnixStream::connect(&socket).expect("a connection")).collect()
    });
    connecting.join().expect("a thread")
}

/// How many of them the daemon keeps. Those are told its settings and nothing more.
fn kept(streams: &[UnixStream]) -> usize {
    let is_kept = |mut stream: &UnixStream| {
        stream.set_read_timeout(Some(Duration::from_millis(20))).expect("a time");
        match std::io::copy(&mut stream, &mut std::io::sink()) {
            Err(error) => error.kind() == ErrorKind::WouldBlock,
            Ok(_) => false,
        }
    };
    streams.iter().filter(|stream| is_kept(stream)).count()
}

/// Only root can be somebody else, so where the tests are not root's there is nothing to see, which is said.
#[test]
fn one_user_of_the_machine_has_a_part_and_the_owner_always_gets_in() {
    const UID: u32 = 54_321;
    if !is_root() {
        return;
    }
    let world = World::new();
    world.configure(&format!(
        "[listen]\nsocket_mode = \"all\"\n[limits]\nconnections = {CONNECTIONS}\n"
    ));
    world.restart(0);
    let open = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(world.dir(), open).expect("our own directory");
    let one = as_user(UID, 2 * EACH, world.socket());
    until("one has its part", || (kept(&one) == EACH).then_some(()));
    let others = (1..=4).flat_map(|n| as_user(UID + n, EACH, world.socket())).collect::<Vec<_>>();
    // The owner has a connection too, which counts as long as it is open.
    until("all places are taken", || (kept(&others) >= 3 * EACH - 2).then_some(()));
    let late = as_user(UID + 9, 3, world.socket());
    until("nobody else gets in", || (kept(&late) == 0).then_some(()));
    for _ in 0..3 {
        assert!(is_answered(&world), "the owner gets in");
    }
}
