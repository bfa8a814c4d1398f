//! The power is cut under callers: of what was acknowledged all is on the disk. That the same is lost
//! without syncs shows that this test would see it.

use std::{fs, thread, time::Instant};

use desk_tests::{
    World,
    world::{PATIENCE, until},
};

use super::{
    MOVED_OFTEN, disk::Disk, history::There, left::Left, load::Load, runs, shim, shim::Shim,
    watcher::Watcher,
};

/// How often the power is cut, on each file system.
const CUTS: usize = 30;
/// In one world, so that the disk does not fill.
const CUTS_IN_ONE: usize = 25;
/// How often it is tried without syncs, and in how many of so many that has to lose something at the least.
const CONTROLS: usize = 5;
const LOSE: usize = 5;
const CALLERS: usize = 14;
const STREAMS: usize = 2;

#[test]
fn cuts_on_ext4_lose_nothing() {
    cuts("ext4");
}

#[test]
fn cuts_on_xfs_lose_nothing() {
    cuts("xfs");
}

fn cuts(kind: &str) {
    let cuts = runs("DESK_CUTS", CUTS);
    if shim::cutter().is_none() {
        return;
    }
    let mut acknowledged = 0;
    for world in 0..cuts.div_ceil(CUTS_IN_ONE) {
        let some = CUTS_IN_ONE.min(cuts - world * CUTS_IN_ONE);
        let Some(done) = in_one_world(kind, some) else { return };
        acknowledged += done;
    }
    println!("{kind}: {cuts} cuts, {acknowledged} acknowledged, none lost");
    control(kind);
}

/// A number of cuts; how much was acknowledged.
fn in_one_world(kind: &str, cuts: usize) -> Option<usize> {
    let world = World::bare();
    let disk = Disk::new(&world, kind)?;
    world.configure(MOVED_OFTEN);
    world.start();
    let watcher = Watcher::start(&world);
    let load = Load::start(&world, kind, [CALLERS, STREAMS], &[]);
    for cut in 0..cuts {
        let enough = load.done() + 20 + cut * 67 % 200;
        until("calls are answered", || (load.done() >= enough).then_some(()));
        freeze(&world);
        disk.cut(cut % 2 == 0);
        world.kill();
        let acknowledged = load.acknowledged();
        disk.unmount();
        disk.mount();
        let left = Left::by(&world).expect("a store");
        left.is_sound();
        let lost = There::of(&left).expect("a store").lost(&acknowledged);
        assert_eq!(lost, [""; 0], "{kind}, cut {cut}: it was acknowledged");
        world.start();
    }
    let enough = load.done() + CALLERS;
    until("all go on", || (load.done() >= enough).then_some(()));
    let told = load.end();
    watcher.catches_up(&world);
    world.kill();
    let left = Left::by(&world).expect("a store");
    There::of(&left).expect("a store").is_what_was_told(&told);
    watcher.saw_every_event_once(left.head());
    left.follows_from_its_journal(&world);
    let (tickets, comments) = told.acknowledged();
    Some(tickets.len() + comments.len())
}

/// Stops the daemon where it is, as a power cut does: a file system that was cut off still answers who
/// asks it, and not always the truth. What the daemon has told nobody yet it tells nobody any more; a
/// sync that has begun goes on into the cut.
fn freeze(world: &World) {
    let pid = world.pid().expect("a daemon");
    let number = rustix::process::Pid::from_raw(pid.cast_signed()).expect("a process");
    rustix::process::kill_process(number, rustix::process::Signal::STOP).expect("a signal");
    let since = Instant::now();
    while !is_frozen(pid) {
        assert!(since.elapsed() < PATIENCE, "the daemon does not stop");
        thread::yield_now();
    }
}

/// Whether each thread is stopped, or in the middle of a call to the system from which it cannot be
/// taken away; it stops when it comes back.
fn is_frozen(pid: u32) -> bool {
    let threads = fs::read_dir(format!("/proc/{pid}/task")).expect("its threads");
    threads.flatten().all(|thread| {
        let stat = fs::read_to_string(thread.path().join("stat")).unwrap_or_default();
        // Behind the name, which may hold anything.
        let state = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
        state.starts_with(['T', 'D', 'Z', 'X'])
    })
}

/// The same program whose syncs do nothing has to lose something; otherwise the cuts cut nothing.
fn control(kind: &str) {
    let mut losing = 0;
    for cut in 1..=CONTROLS {
        let world = World::bare();
        let Some(disk) = Disk::new(&world, kind) else { return };
        let Some(shim) = Shim::new(world.dir()) else { return };
        let mut command = world.daemon();
        shim.before(&mut command, &world.data());
        let daemon = command.spawn().expect("deskd starts");
        // It has the log open, which lies on the disk.
        drop(command);
        world.adopt(daemon);
        shim.is_loaded();
        let load = Load::start(&world, "control", [CALLERS, STREAMS], &[]);
        until("calls are answered", || (load.done() >= 100).then_some(()));
        shim.lie();
        until("more calls are answered", || (load.done() >= 300).then_some(()));
        freeze(&world);
        disk.cut(false);
        world.kill();
        let acknowledged = load.acknowledged();
        load.end();
        disk.unmount();
        disk.mount();
        // A store that cannot be read any more has lost everything.
        let lost = match Left::by(&world).and_then(|left| There::of(&left)) {
            Ok(there) => there.lost(&acknowledged).len(),
            Err(why) => {
                println!("{kind}: without syncs cut {cut} left no store: {why}");
                acknowledged.0.len() + acknowledged.1.len()
            }
        };
        println!("{kind}: without syncs cut {cut} lost {lost}");
        losing += usize::from(lost > 0);
    }
    println!("{kind}: without syncs {losing} of {CONTROLS} cuts lost something");
    assert!(
        losing * LOSE >= CONTROLS,
        "{kind}: without syncs {losing} of {CONTROLS} cuts lost something, so those with syncs show little"
    );
}
