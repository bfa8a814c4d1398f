//! The daemon is killed while it writes. What it has acknowledged is there afterwards, whole and
//! once; what it has not acknowledged is there whole or not at all. A kill is no power cut: that
//! commits are synced is shown elsewhere.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{BufRead as _, BufReader, Write as _},
    process::{ChildStdin, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread::{self, JoinHandle},
};

use desk_tests::{
    World,
    left::Left,
    watcher::Watcher,
    world::{code, until},
};
use serde_json::Value;

/// How often the daemon is killed in the middle of a stream.
const KILLS: usize = 20;

#[test]
fn a_kill_in_the_middle_of_a_stream_loses_nothing() {
    let world = World::new();
    let watcher = Watcher::start(&world);
    let mut acknowledged = BTreeMap::new();
    for round in 0..KILLS {
        // The kill comes at another place of a batch each time.
        let acks = import_until_the_kill(&world, round, 1 + round * 67 % 400);
        acknowledged.extend(acks);
        let left = Left::by(&world).expect("a store");
        left.is_sound();
        holds(&left, &acknowledged);
        world.start();
    }

    watcher.catches_up(&world);
    world.kill();
    let left = Left::by(&world).expect("a store");
    watcher.saw_every_event_once(left.head());
    left.follows_from_its_journal(&world);
}

/// Feeds `desk ticket new -f -` without end, kills the daemon once `kill_at` rows are acknowledged,
/// and answers what was: number and title.
fn import_until_the_kill(world: &World, round: usize, kill_at: usize) -> Vec<(String, String)> {
    let (ids, fed) = told_until_the_kill(world, round, kill_at, "id");
    assert!(ids.len() >= kill_at, "the stream ended before the kill");
    assert!(fed > ids.len(), "every row was acknowledged: the kill came after the stream");
    ids.into_iter().enumerate().map(|(row, id)| (id, title(round, row))).collect()
}

/// The same in any format: the lines that were told, and how many rows were fed.
fn told_until_the_kill(
    world: &World,
    round: usize,
    kill_at: usize,
    format: &str,
) -> (Vec<String>, usize) {
    let mut command = world.program(["ticket", "new", "-f", "-", "-o", format]);
    // It says a line for each row that is lost, which nobody reads while it runs.
    let told = world.dir().join("desk.err");
    let stderr = File::create(&told).expect("a file");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(stderr);
    let mut desk = command.spawn().expect("desk starts");
    let feeder = feed(desk.stdin.take().expect("a pipe"), round);
    let mut lines = Vec::new();
    // What the pipe still holds when the daemon is dead was told too.
    for line in BufReader::new(desk.stdout.take().expect("a pipe")).lines() {
        lines.push(line.expect("a line"));
        if lines.len() == kill_at {
            world.kill();
        }
    }
    let status = desk.wait().expect("desk ends");
    let told = fs::read_to_string(told).expect("UTF-8");
    assert_eq!(code(status), 16, "of some rows nobody knows: {told}");
    (lines, feeder.join().expect("the feeder ends"))
}

fn title(round: usize, row: usize) -> String {
    format!("round {round} row {row}")
}

/// Writes rows until nobody reads them any more; answers how many.
fn feed(mut stdin: ChildStdin, round: usize) -> JoinHandle<usize> {
    thread::spawn(move || {
        stdin.write_all(b"title,description\n").expect("desk reads the header");
        let row = |n| format!("{},\"{}\"\n", title(round, n), "words ".repeat(100));
        (0..).find(|n| stdin.write_all(row(*n).as_bytes()).is_err()).expect("desk ends")
    })
}

#[test]
fn a_row_whose_answer_was_lost_is_told_as_such() {
    let world = World::new();
    let (results, _) = told_until_the_kill(&world, 0, 100, "jsonl");
    let tickets = tickets(&Left::by(&world).expect("a store"));
    let there = |row: usize| tickets.values().filter(|made| **made == title(0, row)).count();
    let mut lost = 0;
    for (row, result) in results.iter().enumerate() {
        let result: Value = serde_json::from_str(result).expect("JSON");
        match &result["error"]["exit"] {
            Value::Null if result["skipped"] == true => {
                assert_eq!(there(row), 0, "row {row} was done: {result}");
            }
            Value::Null => assert_eq!(there(row), 1, "row {row} was acknowledged: {result}"),
            exit => {
                assert_eq!(*exit, 16, "nobody knows whether it was done: {result}");
                assert!(there(row) <= 1);
                lost += 1;
            }
        }
    }
    assert!(lost > 0, "the answer of no row was lost");
}

/// How many people call at once, and how often the daemon is killed under them.
const CALLERS: usize = 8;
const KILLS_UNDER_CALLERS: usize = 6;

#[test]
fn a_kill_under_eight_callers_leaves_every_answer_true() {
    let world = World::new();
    let (answers, over) = (Mutex::new(Vec::new()), AtomicBool::new(false));
    let done = AtomicUsize::new(0);
    thread::scope(|scope| {
        for caller in 0..CALLERS {
            let (world, answers, over, done) = (&world, &answers, &over, &done);
            scope.spawn(move || {
                for n in 0.. {
                    if over.load(Ordering::Relaxed) {
                        return;
                    }
                    let title = format!("caller {caller} call {n}");
                    let args = ["ticket", "new", "-t", &title, "-b", "x", "-o", "id"];
                    let output = world.program(args).output().expect("desk runs");
                    let id = String::from_utf8(output.stdout).expect("UTF-8").trim().to_owned();
                    let exit = code(output.status);
                    done.fetch_add(usize::from(exit == 0), Ordering::Relaxed);
                    answers.lock().expect("no panic").push((title, exit, id, output.stderr));
                }
            });
        }
        for _ in 0..KILLS_UNDER_CALLERS {
            let enough = done.load(Ordering::Relaxed) + 3 * CALLERS;
            until("calls are answered", || (done.load(Ordering::Relaxed) >= enough).then_some(()));
            world.kill();
            world.start();
        }
        over.store(true, Ordering::Relaxed);
    });

    world.kill();
    let left = Left::by(&world).expect("a store");
    left.is_sound();
    let tickets = tickets(&left);
    for (title, exit, id, stderr) in answers.into_inner().expect("no panic") {
        let made: Vec<_> = tickets.iter().filter(|(_, made)| **made == title).collect();
        let says = String::from_utf8_lossy(&stderr);
        match exit {
            0 => assert_eq!(made, [(&id, &title)], "it was acknowledged"),
            11 => assert_eq!(made, [], "desk said that it never reached the daemon: {says}"),
            16 => assert!(made.len() <= 1, "{title} is there {} times", made.len()),
            other => panic!("{title}: exit {other}: {says}"),
        }
    }
    left.follows_from_its_journal(&world);
}

/// The numbers and titles of all tickets.
fn tickets(left: &Left) -> BTreeMap<String, String> {
    let all = left.rows("SELECT number, title FROM tickets", |row| Ok((row.get(0)?, row.get(1)?)));
    all.expect("texts").into_iter().collect()
}

/// Every ticket that was acknowledged is there as it was sent, no number is left out, and nothing is
/// there twice.
#[track_caller]
fn holds(left: &Left, acknowledged: &BTreeMap<String, String>) {
    let tickets = tickets(left);
    for (number, title) in acknowledged {
        assert_eq!(tickets.get(number), Some(title), "{number} was acknowledged");
    }
    let gap = (1..=tickets.len()).find(|n| !tickets.contains_key(&format!("T-{n}")));
    assert_eq!(gap, None, "of {} tickets", tickets.len());
    let titles: BTreeSet<_> = tickets.values().collect();
    assert_eq!(titles.len(), tickets.len(), "a row was done twice");
}
