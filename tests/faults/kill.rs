//! The daemon is killed again and again under many callers and streams of rows, while somebody
//! follows the history.

use std::time::{Duration, Instant};

use desk_tests::{World, world::until};

use super::{MOVED_OFTEN, history::There, left::Left, load::Load, runs, watcher::Watcher};

/// How often it is killed; in one world, so that the store does not grow without end.
const KILLS: usize = 50;
const KILLS_IN_ONE: usize = 50;
const CALLERS: usize = 64;
const STREAMS: usize = 8;
/// Answers between two kills, at the least. The kill comes at another place of a batch each time.
const ANSWERS: usize = 64;
/// What a start after a kill may take in the middle of so much else.
const START: Duration = Duration::from_secs(10);

#[test]
fn kills_under_callers_and_streams_lose_nothing_and_double_nothing() {
    let kills = runs("DESK_KILLS", KILLS);
    let mut starts = Vec::new();
    for world in 0..kills.div_ceil(KILLS_IN_ONE) {
        in_one_world(KILLS_IN_ONE.min(kills - world * KILLS_IN_ONE), &mut starts);
    }
    starts.sort_unstable();
    let (middle, longest) = (starts[starts.len() / 2], starts[starts.len() - 1]);
    println!("{kills} kills; from the start to the first answer: {middle:?}, at most {longest:?}");
    assert!(longest < START, "{longest:?}");
}

fn in_one_world(kills: usize, starts: &mut Vec<Duration>) {
    let world = World::with(MOVED_OFTEN);
    let watcher = Watcher::start(&world);
    let load = Load::start(&world, "kill", [CALLERS, STREAMS], &[]);
    for kill in 0..kills {
        let enough = load.done() + ANSWERS + kill * 37 % 100;
        until("calls are answered", || (load.done() >= enough).then_some(()));
        world.kill();
        // What the sockets still hold is held against the store with the next kill.
        let acknowledged = load.acknowledged();
        let left = Left::by(&world).expect("a store");
        if kill % 10 == 0 {
            left.is_sound();
        }
        let there = There::of(&left).expect("a store");
        assert_eq!(there.lost(&acknowledged), [""; 0], "it was acknowledged");
        let begun = Instant::now();
        world.start();
        starts.push(begun.elapsed());
    }
    let enough = load.done() + CALLERS;
    until("all go on", || (load.done() >= enough).then_some(()));
    let told = load.end();
    watcher.catches_up(&world);
    world.kill();

    let left = Left::by(&world).expect("a store");
    left.is_sound();
    There::of(&left).expect("a store").is_what_was_told(&told);
    assert!(told.replayed() > 0, "no kill came between a commit and its answer");
    assert!(told.repeated() > 0, "no stream came again as a whole");
    watcher.saw_every_event_once(left.head());
    left.follows_from_its_journal(&world);
}
