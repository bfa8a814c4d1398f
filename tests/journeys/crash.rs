//! The daemon is killed while it writes. What it has acknowledged is there afterwards, whole and
//! once; what it has not acknowledged is there whole or not at all. A kill is no power cut: that
//! commits are synced is shown elsewhere.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{BufRead as _, BufReader, Write as _},
    path::PathBuf,
    process::{Child, ChildStdin, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread::{self, JoinHandle},
};

use desk_tests::{
    World,
    world::{code, until},
};
use rusqlite::Connection;
use serde_json::Value;

/// How often the daemon is killed in the middle of a stream.
const KILLS: usize = 20;

/// The title of the ticket that ends the watch.
const LAST: &str = "the last one";

#[test]
fn a_kill_in_the_middle_of_a_stream_loses_nothing() {
    let world = World::new();
    let watcher = Watcher::start(&world);
    let mut acknowledged = BTreeMap::new();
    for round in 0..KILLS {
        // The kill comes at another place of a batch each time.
        let acks = import_until_the_kill(&world, round, 1 + round * 67 % 400);
        acknowledged.extend(acks);
        let store = Store::copied(&world, &format!("after-{round}"));
        store.is_sound();
        store.holds(&acknowledged);
        world.start();
    }

    let last = world.program(["ticket", "new", "-t", LAST, "-b", "x"]).output();
    assert!(last.expect("desk runs").status.success());
    until("the watcher sees the last ticket", || watcher.seen.is_finished().then_some(()));
    world.kill();
    let store = Store::copied(&world, "at-last");
    watcher.saw_every_event_once(store.head());
    store.follows_from_its_journal(&world);
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
    let store = Store::copied(&world, "lost");
    let tickets = store.tickets();
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
    let store = Store::copied(&world, "under-callers");
    store.is_sound();
    let tickets = store.tickets();
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
    store.follows_from_its_journal(&world);
}

/// Somebody who follows the history across everything that happens to the daemon.
struct Watcher {
    desk: Running,
    seen: JoinHandle<Vec<Value>>,
}

impl Watcher {
    fn start(world: &World) -> Watcher {
        let mut command = world.program(["events", "--follow", "--after", "0", "-o", "jsonl"]);
        let mut desk = command.stdout(Stdio::piped()).spawn().expect("desk starts");
        let lines = BufReader::new(desk.stdout.take().expect("a pipe")).lines();
        let seen = thread::spawn(move || {
            let events = lines.map(|line| {
                let line = line.expect("a line");
                serde_json::from_str::<Value>(&line).expect("a JSON object on each line")
            });
            let mut seen = Vec::new();
            for event in events.filter(|event| event["type"] != "bookmark") {
                let last = event["changes"].to_string().contains(LAST);
                seen.push(event);
                if last {
                    break;
                }
            }
            seen
        });
        Watcher { desk: Running(desk), seen }
    }

    /// Compares what came until the last ticket.
    #[track_caller]
    fn saw_every_event_once(self, head: i64) {
        let seen = self.seen.join().expect("the watcher reads");
        drop(self.desk);
        let numbers: Vec<i64> = seen.iter().filter_map(|event| event["seq"].as_i64()).collect();
        let all: Vec<i64> = (1..=head).collect();
        assert_eq!(numbers.len(), seen.len(), "an event has no number");
        assert!(numbers == all, "a number is missing, double, or out of order: {numbers:?}");
    }
}

/// A program that ends with the test, however the test ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _already_dead = self.0.kill();
        let _status = self.0.wait();
    }
}

/// A copy of the store as a killed daemon has left it, so that a look at it repairs nothing.
struct Store {
    dir: PathBuf,
    db: Connection,
}

impl Store {
    fn copied(world: &World, name: &str) -> Store {
        let dir = world.dir().join(name);
        fs::create_dir(&dir).expect("a directory");
        for file in ["desk.db", "desk.db-wal"] {
            fs::copy(world.data().join(file), dir.join(file)).expect("a file of the store");
        }
        let db = Connection::open(dir.join("desk.db")).expect("the store opens");
        Store { dir, db }
    }

    #[track_caller]
    fn is_sound(&self) {
        let check = |pragma: &str| -> Vec<String> {
            let mut rows = self.db.prepare(pragma).expect("a pragma");
            let rows = rows.query_map([], |row| row.get(0)).expect("rows");
            rows.collect::<Result<_, _>>().expect("texts")
        };
        assert_eq!(check("PRAGMA integrity_check"), ["ok"]);
    }

    /// The numbers and titles of all tickets.
    fn tickets(&self) -> BTreeMap<String, String> {
        let mut rows = self.db.prepare("SELECT number, title FROM tickets").expect("a table");
        let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("rows");
        rows.collect::<Result<_, _>>().expect("texts")
    }

    /// Every ticket that was acknowledged is there as it was sent, no number is left out, and
    /// nothing is there twice.
    #[track_caller]
    fn holds(&self, acknowledged: &BTreeMap<String, String>) {
        let tickets = self.tickets();
        for (number, title) in acknowledged {
            assert_eq!(tickets.get(number), Some(title), "{number} was acknowledged");
        }
        let gap = (1..=tickets.len()).find(|n| !tickets.contains_key(&format!("T-{n}")));
        assert_eq!(gap, None, "of {} tickets", tickets.len());
        let titles: BTreeSet<_> = tickets.values().collect();
        assert_eq!(titles.len(), tickets.len(), "a row was done twice");
    }

    /// The newest number of the journal.
    fn head(&self) -> i64 {
        let head = "SELECT max(seq) FROM journal";
        self.db.query_row(head, [], |row| row.get(0)).expect("a journal")
    }

    /// The chain of the journal holds, and doing the journal again gives the tables.
    #[track_caller]
    fn follows_from_its_journal(self, world: &World) {
        let head = self.head();
        drop(self.db);
        let (file, scratch) = (self.dir.join("desk.db"), self.dir.join("again.db"));
        let verified = world.owner().runtime().block_on(deskd::verify(&file, &scratch));
        let verified = verified.expect("the journal tells all that happened");
        assert_eq!(verified.events, head);
    }
}
