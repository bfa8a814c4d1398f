//! A disk without room: what has none is refused, what shared a commit with it stands, and there is
//! service again when there is room, from the same daemon.

use std::{fs::File, io::Write as _, path::Path};

use desk_proto::{
    call,
    v1::{CreateTicketRequest, CreateTicketsRequest, ListTicketsRequest, WriteOptions},
};
use desk_tests::{
    Client, World,
    world::{code, reason, until},
};
use rustix::{
    io::Errno,
    process::{Pid, Resource, Rlimit},
};
use tonic::{
    Status,
    codegen::tokio_stream::{self, StreamExt as _},
};

use super::{
    disk::Disk,
    left::Left,
    shim::{Fault, Shim, WRITES},
};

/// What is left of the disk, which is less than the rows take.
const ROOM: u64 = 1 << 20;
const ROWS: usize = 400;
/// How often many write at once, and how many.
const ROUNDS: u64 = 20;
const TOGETHER: usize = 32;

/// Takes all the room but so much.
fn fill(dir: &Path, room: u64) -> std::path::PathBuf {
    let path = dir.join("filler");
    let mut file = File::create(&path).expect("a file");
    // What the file system holds back for what is not yet on the disk is there afterwards.
    for piece in [1 << 16, 1 << 12, 1 << 12] {
        let piece = vec![1; piece];
        while file.write_all(&piece).is_ok() {}
        file.sync_all().expect("on the disk");
    }
    let full = file.metadata().expect("a size").len();
    file.set_len(full - room).expect("some room");
    file.sync_all().expect("on the disk");
    path
}

fn ticket(title: &str, words: usize) -> CreateTicketRequest {
    let write = WriteOptions { request_id: title.to_owned(), ..WriteOptions::default() };
    CreateTicketRequest {
        write: Some(write),
        title: title.to_owned(),
        description: "words ".repeat(words),
        ..CreateTicketRequest::default()
    }
}

/// A stream of rows; how many were done, and what ended it.
async fn large(client: &Client) -> (usize, Option<Status>) {
    let row = |n| {
        let row = Some(ticket(&format!("large {n}"), 400));
        CreateTicketsRequest { row, keep_going: true, atomic: 0 }
    };
    let rows = tokio_stream::iter((0..ROWS).map(row));
    let mut stream = client.streaming::<call::TicketsCreateMany>(rows).await.expect("a stream");
    let mut done = 0;
    while let Some(answer) = stream.next().await {
        match answer {
            Ok(_) => done += 1,
            Err(status) => return (done, Some(status)),
        }
    }
    (done, None)
}

/// There is no room for all of it: that is refused, reads are not, and the daemon stays. Answers what
/// was said, and how many rows were done.
#[track_caller]
fn is_refused(world: &World, owner: &Client) -> (usize, Status) {
    let pid = world.pid();
    let (done, refused) = owner.runtime().block_on(large(owner));
    let refused = refused.expect("there was room for all of it: nothing was tried");
    assert_eq!(reason(&refused), "DISK_FULL", "{refused:?}");
    owner.call::<call::TicketsList>(ListTicketsRequest::default()).expect("reads need no room");
    assert_eq!(world.pid(), pid);
    (done, refused)
}

/// There is room again: the same rows are done, each once, and the store is whole.
#[track_caller]
fn is_served_again(world: &World, owner: &Client, done: usize) {
    let (again, refused) = owner.runtime().block_on(large(owner));
    assert_eq!((again, refused.map(|status| reason(&status))), (ROWS, None));
    assert!(world.terminate().success());
    let left = Left::by(world).expect("a store");
    left.is_sound();
    let titles = left.count("SELECT title FROM tickets").expect("tickets");
    assert_eq!(titles.len(), 1 + ROWS, "{done} rows were done while there was no room");
    assert!(titles.values().all(|times| *times == 1), "{titles:?}");
    left.follows_from_its_journal(world);
}

#[test]
fn a_disk_without_room_refuses_and_serves_again() {
    let world = World::bare();
    let Some(_disk) = Disk::new(&world, "ext4") else { return };
    world.start();
    let owner = world.owner();
    owner.call::<call::TicketsCreate>(ticket("before", 10)).expect("a ticket");
    let filler = fill(&world.data(), ROOM);
    let (done, _) = is_refused(&world, &owner);
    std::fs::remove_file(filler).expect("room");
    is_served_again(&world, &owner, done);
}

/// There is no room to begin: that is no damage, and nobody is sent to a backup of a store that is whole.
#[test]
fn a_daemon_that_starts_on_a_full_disk_says_so_and_starts_when_there_is_room() {
    let world = World::bare();
    let Some(_disk) = Disk::new(&world, "ext4") else { return };
    world.start();
    world.owner().call::<call::TicketsCreate>(ticket("before", 10)).expect("a ticket");
    assert!(world.terminate().success());
    // None at all, and less than the index of the log begins with.
    for room in [0, 8 << 10] {
        let filler = fill(&world.data(), room);
        let mut daemon = world.daemon().spawn().expect("deskd starts");
        let ended = until(&format!("with room for {room} it ends"), || {
            daemon.try_wait().expect("our own child")
        });
        let log = world.log();
        assert_eq!(code(ended), 13, "{log}");
        assert!(log.contains("full") && log.contains("make room"), "{log}");
        assert!(!log.contains("damaged"), "{log}");
        std::fs::remove_file(filler).expect("room");
    }
    world.start();
    let tickets = world.owner().call::<call::TicketsList>(ListTicketsRequest::default());
    assert_eq!(tickets.expect("a list").tickets.len(), 1);
    let names = std::fs::read_dir(world.data()).expect("a directory");
    let names =
        names.map(|entry| entry.expect("an entry").file_name().into_string().expect("text"));
    assert_eq!(names.filter(|name| name.contains("tried")).count(), 0, "something is left");
}

/// A file may not grow: what the system says of that by a signal kills nobody.
#[test]
fn a_limit_on_the_size_of_files_refuses_and_serves_again() {
    let world = World::new();
    let owner = world.owner();
    owner.call::<call::TicketsCreate>(ticket("before", 10)).expect("a ticket");
    let pid = world.pid().expect("a daemon");
    let limited = |size: Option<u64>| {
        let number = Pid::from_raw(pid.cast_signed()).expect("a process");
        let all = rustix::process::getrlimit(Resource::Fsize);
        let limit = Rlimit { current: size.or(all.current), ..all };
        rustix::process::prlimit(Some(number), Resource::Fsize, limit).expect("our own child");
    };
    let length = |name| std::fs::metadata(world.data().join(name)).map_or(0, |meta| meta.len());
    limited(Some(length("desk.db").max(length("desk.db-wal")) + (64 << 10)));
    let (done, refused) = is_refused(&world, &owner);
    assert!(refused.message().contains("as large as is allowed"), "{refused:?}");
    limited(None);
    is_served_again(&world, &owner, done);
}

/// There is no room once, for one of the calls to the system that a commit makes. Who is alone in it is
/// refused; of those who share it nobody is, because each is tried again alone.
#[test]
fn neighbours_in_a_commit_are_not_harmed() {
    let world = World::bare();
    let Some(shim) = Shim::new(world.dir()) else { return };
    let mut command = world.daemon();
    shim.before(&mut command, &world.data());
    world.adopt(command.spawn().expect("deskd starts"));
    shim.is_loaded();
    let owner = world.owner();
    let no_room = Fault { error: Errno::NOSPC.raw_os_error(), sticky: false, kinds: WRITES };
    let (mut shared, mut refused) = (0, Vec::new());
    for round in 0..ROUNDS {
        shim.arm(1 + round * 7, no_room);
        let all: Vec<_> = (0..TOGETHER)
            .map(|n| {
                let (client, request) = (owner.clone(), ticket(&format!("{round} of {n}"), 10));
                let call = async move { client.unary::<call::TicketsCreate>(request).await };
                owner.runtime().spawn(call)
            })
            .collect();
        let answers = all.into_iter().map(|one| owner.runtime().block_on(one).expect("a task"));
        let failed: Vec<_> = answers.filter_map(Result::err).collect();
        assert!(failed.len() <= 1, "round {round}: {} were refused: {:?}", failed.len(), failed[0]);
        assert!(failed.iter().all(|status| reason(status) == "DISK_FULL"), "{failed:?}");
        shared += usize::from(shim.failed() == 1 && failed.is_empty());
        refused.extend(failed);
    }
    println!("{ROUNDS} rounds: {shared} times shared, {} refused", refused.len());
    assert!(shared > 0, "nobody ever shared a commit that had no room");
    assert!(world.terminate().success());
    let left = Left::by(&world).expect("a store");
    left.is_sound();
    let titles = left.count("SELECT title FROM tickets").expect("tickets");
    let made = usize::try_from(ROUNDS).expect("a number") * TOGETHER - refused.len();
    assert_eq!(titles.len(), made, "every one that was not refused is there");
    left.follows_from_its_journal(&world);
}
