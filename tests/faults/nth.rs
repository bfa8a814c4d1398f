//! The n-th call to the system fails that changes a file of the daemon, or reads its store: no room, no more
//! of a quota, no larger file, an error of the disk, half a write, a signal; once, or from there on. Whatever
//! n is, nothing that was acknowledged is lost, nothing is done by half, what is refused says why, and the same
//! key gives the answer afterwards. An error of the disk under the store ends the daemon; one of any other
//! file ends nothing.

use std::{fs, os::unix::fs::PermissionsExt as _, process::Child, sync::atomic::Ordering};

use desk_proto::{call, v1::StatusRequest};
use desk_tests::{
    World,
    world::{START, code, reason, until},
};
use rustix::io::Errno;
use tonic::{Code, Status};

use super::{
    MOVED_OFTEN,
    left::Left,
    runs,
    script::{Answer, STEPS, Script, Step, Tokens, prepared},
    seed,
    shim::{Fault, READS, SYNCS, Shim, TRUNCATIONS, WRITES},
};

/// How many places of each fault are tried; 0 means every one.
const PLACES: usize = 10;
/// The same for those that are much like another.
const FEW: usize = 4;
/// Those that work on a copy of the store: what fails under it harms nothing else.
const OF_A_COPY: [&str; 2] = ["a backup", "a check"];
/// The step in which what is due falls due.
const DUE: &str = "the clock";
/// The exit code of a daemon whose store has failed.
const UNKNOWN: i32 = 16;
/// That of one that could not begin because something failed, and because there is no room.
const FAILURE: i32 = 1;
const NO_PLACE: i32 = 13;
/// That of one whose store is damaged.
const DAMAGED: i32 = 15;

const fn fault(error: Option<Errno>, sticky: bool, kinds: u64) -> Fault {
    let error = match error {
        Some(error) => error.raw_os_error(),
        None => 0,
    };
    Fault { error, sticky, kinds }
}

/// What is said where nothing more can be written.
const NO_MORE: [Errno; 3] = [Errno::NOSPC, Errno::DQUOT, Errno::FBIG];
const NO_ROOM: u64 = WRITES | TRUNCATIONS;
const ALL: u64 = WRITES | SYNCS | TRUNCATIONS;

#[test]
fn no_room_once() {
    every(fault(Some(Errno::NOSPC), false, NO_ROOM), PLACES);
}

#[test]
fn no_room_for_good() {
    every(fault(Some(Errno::NOSPC), true, NO_ROOM), PLACES);
}

#[test]
fn an_error_once() {
    every(fault(Some(Errno::IO), false, ALL), PLACES);
}

#[test]
fn an_error_for_good() {
    every(fault(Some(Errno::IO), true, ALL), FEW);
}

/// Nobody knows what is on a disk that has failed to sync, and to ask again does not tell: the daemon ends.
#[test]
fn a_sync_that_fails_once() {
    every(fault(Some(Errno::IO), false, SYNCS), PLACES);
}

/// What cannot be read is told to who asks, and nothing is written any more that rests on it.
#[test]
fn a_read_that_fails_once() {
    every(fault(Some(Errno::IO), false, READS), PLACES);
}

#[test]
fn a_read_that_fails_for_good() {
    every(fault(Some(Errno::IO), true, READS), FEW);
}

/// The rest is written with another call.
#[test]
fn half_a_write_once() {
    every(fault(None, false, WRITES), PLACES);
}

#[test]
fn half_of_every_write() {
    every(fault(None, true, WRITES), FEW);
}

#[test]
fn no_more_of_a_quota_for_good() {
    every(fault(Some(Errno::DQUOT), true, NO_ROOM), FEW);
}

#[test]
fn no_larger_file_for_good() {
    every(fault(Some(Errno::FBIG), true, NO_ROOM), FEW);
}

#[test]
fn a_signal_once() {
    every(fault(Some(Errno::INTR), false, NO_ROOM), FEW);
}

/// A daemon that may end by itself, and a shim before it.
struct Tried<'a> {
    world: &'a World,
    daemon: Child,
    what: String,
    /// Whether the disk failed under the store, at all and so that the daemon has to end by itself.
    store_hit: bool,
    must_end: bool,
    /// Whether it failed under the script, and not before or after it.
    counted: bool,
}

/// Tries a fault at every place, or at some that are spread over all of them.
fn every(fault: Fault, places: usize) {
    let (template, tokens) = prepared();
    let world = World::bare();
    let Some(shim) = Shim::new(world.dir()) else { return };
    let places = runs("DESK_PLACES", places);
    // Nothing fails, and everything is counted.
    let all = try_at(&world, &template, &tokens, &shim, 0, fault).calls;
    assert!(all > 25, "only {all} calls were seen: the library sees nothing");
    let step = if places == 0 { 1 } else { (all / places as u64).max(1) };
    let (mut at, mut tried, mut hit) = (1 + first_place() % step, 0, 0);
    let mut under = 0;
    // Until there is no such call, which is a little later in one run than in another.
    loop {
        let seen = try_at(&world, &template, &tokens, &shim, at, fault);
        tried += 1;
        if shim.failed() == 0 {
            break;
        }
        hit += 1;
        under += usize::from(seen.counted);
        at += step;
    }
    println!(
        "{fault:?}: {all} calls, {tried} places tried, {hit} hit, of which {under} under the store"
    );
    // Most of what is written while it runs is the store.
    assert!(under > 0 || fault.error != Errno::IO.raw_os_error(), "the store was never hit");
}

/// What was seen in one run.
struct Seen {
    calls: u64,
    counted: bool,
}

/// One run.
fn try_at(
    world: &World,
    template: &World,
    tokens: &Tokens,
    shim: &Shim,
    at: u64,
    fault: Fault,
) -> Seen {
    let _none_before = fs::remove_dir_all(world.data());
    fs::create_dir(world.data()).expect("a directory");
    let own = fs::Permissions::from_mode(0o700);
    fs::set_permissions(world.data(), own).expect("our own directory");
    let db = "desk.db";
    fs::copy(template.data().join(db), world.data().join(db)).expect("a copy");
    world.configure(MOVED_OFTEN);
    shim.arm(at, fault);
    let what = format!("{fault:?} at call {at}");
    let (daemon, runs) = spawn(world, shim, &what);
    shim.is_loaded();
    let script = Script::new(world, tokens);
    script.log_may_fail.store(fault.sticky, Ordering::Relaxed);
    let mut tried =
        Tried { world, daemon, what, store_hit: false, must_end: false, counted: false };
    let mut first = None;
    if runs {
        let before = shim.failed_of_the_store();
        let mut hit_in = None;
        let step = |(n, step): (usize, &Step)| {
            let answers = step.run(&script);
            if hit_in.is_none() && shim.failed_of_the_store() > before {
                hit_in = Some(n);
            }
            answers
        };
        let answers: Vec<Vec<Answer>> = STEPS.iter().enumerate().map(step).collect();
        tried.what = format!("{}, of {}", tried.what, shim.hit());
        tried.are_right(fault, &answers);
        // Where nothing has failed so far, the end has its turn. Otherwise there is room again.
        let at_the_end = shim.failed() == 0;
        if let Some(hit_in) = hit_in.filter(|_| fault.error == Errno::IO.raw_os_error()) {
            tried.counted = true;
            // What falls due is done for nobody who waits for it.
            if STEPS[..=hit_in].iter().all(|step| step.name != DUE) {
                tried.was_heard(&answers);
            }
        }
        // What cannot be read is damaged, as far as the engine can tell, and is not written any more.
        if tried.counted && fault.kinds != READS {
            tried.must_end = true;
            tried.ends_by_itself();
        }
        if at_the_end {
            tried.ends();
        }
        shim.disarm();
        script.log_may_fail.store(false, Ordering::Relaxed);
        // A disk that has failed ends the daemon, though perhaps not yet.
        if !at_the_end && fault.error != Errno::IO.raw_os_error() {
            tried.again(&script, &answers);
            tried.ends();
        }
        first = Some(answers);
    }
    let calls = shim.calls();
    shim.disarm();
    script.log_may_fail.store(false, Ordering::Relaxed);
    tried.ends();
    tried.store_hit = shim.failed_of_the_store() > 0;
    tried.ended(fault, runs);
    let (daemon, runs) = spawn(world, shim, &tried.what);
    assert!(runs, "{}: it does not start again: {}", tried.what, world.log());
    tried.daemon = daemon;
    let none: Vec<Vec<Answer>> = Vec::new();
    tried.again(&script, first.as_ref().unwrap_or(&none));
    script.holds();
    tried.ends();
    tried.left();
    Seen { calls, counted: tried.counted }
}

/// Which place is tried first: the same each time, unless `DESK_SEED` is given. A gate that fails now and
/// then says nothing of a change; `tests/faults.sh` tries every place.
fn first_place() -> u64 {
    if std::env::var_os("DESK_SEED").is_some() { seed() } else { 0 }
}

/// Starts the daemon; whether it came to answering, or ended before.
fn spawn(world: &World, shim: &Shim, what: &str) -> (Child, bool) {
    let mut command = world.daemon();
    command.args(["--clock", "manual", "--clock-start", &START.to_string()]);
    shim.before(&mut command, &world.data());
    let mut daemon = command.spawn().expect("deskd starts");
    let runs = until(&format!("{what}: the daemon answers or ends"), || {
        if daemon.try_wait().expect("our own child").is_some() {
            return Some(false);
        }
        let status = world.owner().call::<call::DaemonStatus>(StatusRequest {});
        (status.is_ok() || status.is_err_and(|status| !reason(&status).is_empty())).then_some(true)
    });
    (daemon, runs)
}

impl Tried<'_> {
    fn is_there(&mut self) -> bool {
        self.daemon.try_wait().expect("our own child").is_none()
    }

    /// Asks it to end, and waits.
    fn ends(&mut self) {
        if self.is_there() {
            let pid = rustix::process::Pid::from_child(&self.daemon);
            rustix::process::kill_process(pid, rustix::process::Signal::TERM).expect("a signal");
        }
        let what = format!("{}: the daemon ends", self.what);
        until(&what, || self.daemon.try_wait().expect("our own child"));
    }

    /// Nobody asks it to.
    #[track_caller]
    fn ends_by_itself(&mut self) {
        let what = format!("{}: the disk has failed, and the daemon ends", self.what);
        let ended = until(&what, || self.daemon.try_wait().expect("our own child"));
        assert_eq!(code(ended), UNKNOWN, "{what}: {}", self.world.log());
    }

    /// Somebody was told that the disk has failed, or lost the daemon.
    #[track_caller]
    fn was_heard(&self, answers: &[Vec<Answer>]) {
        const TOLD: [&str; 4] = ["OUTCOME_UNKNOWN", "STORE_FAILED", "STORE_DAMAGED", ""];
        let told = |status: &Status| TOLD.contains(&reason(status).as_str());
        let heard = answers.iter().flatten().any(|answer| answer.as_ref().is_err_and(told));
        // What the daemon does for nobody it tells its log.
        let heard = heard || self.world.log().contains(" STORE_");
        assert!(
            heard,
            "{}: all was answered as if nothing had been: {}",
            self.what,
            self.world.log()
        );
    }

    /// What is refused is refused in words that are true.
    #[track_caller]
    fn are_right(&mut self, fault: Fault, answers: &[Vec<Answer>]) {
        let failed: Vec<_> = STEPS
            .iter()
            .zip(answers)
            .flat_map(|(step, answers)| answers.iter().map(move |answer| (step, answer)))
            .filter_map(|(step, answer)| Some((step, answer.as_ref().err()?)))
            .collect();
        let no_room = NO_MORE.iter().any(|error| fault.error == error.raw_os_error());
        let disk_failed = fault.error == Errno::IO.raw_os_error();
        for (n, (step, status)) in failed.iter().enumerate() {
            let (what, name, reason) = (&self.what, step.name, reason(status));
            let right = match reason.as_str() {
                "DISK_FULL" => no_room,
                // Of a larger file than may be the engine says no more than that it cannot be written.
                "OUTCOME_UNKNOWN" | "STORE_FAILED" if OF_A_COPY.contains(&step.name) => true,
                "OUTCOME_UNKNOWN" => disk_failed,
                "STORE_FAILED" => disk_failed && fault.kinds == READS,
                // The engine makes that of a page which cannot be read.
                "STORE_DAMAGED" => disk_failed && fault.kinds == READS,
                // Nothing was begun: the daemon is ending, or is not there any more. Before that whoever
                // waited for a write was told; a read may meet the end of its connection.
                "STOPPING" => disk_failed,
                // A disk that fails under a move of the log ends the daemon between any two words; one
                // that fails for good takes the word of it too.
                "" => {
                    let away = status.code() == Code::Unavailable;
                    let away = away || self.has_failed_to_move() || fault.sticky;
                    disk_failed && (n > 0 || !step.keyed || away)
                }
                _ => false,
            };
            assert!(right, "{what}: {name}: {status:?}: {}", self.world.log());
        }
    }

    fn has_failed_to_move(&self) -> bool {
        self.world.log().contains("the log cannot be moved into the file")
    }

    /// It ended as it should have: by itself only when the disk has failed.
    #[track_caller]
    fn ended(&mut self, fault: Fault, ran: bool) {
        let what = self.what.clone();
        let ended = until("the daemon ends", || self.daemon.try_wait().expect("our own child"));
        let log = self.world.log();
        assert!(!log.contains("panicked"), "{what}: {log}");
        let ended = code(ended);
        let right = match (ended, ran) {
            (0, _) => !self.must_end,
            (UNKNOWN, true) => fault.error == Errno::IO.raw_os_error() && self.store_hit,
            // It could not begin, and says why: in its log, unless that is what failed. Nothing is damaged.
            (code, false) => {
                let no_room = NO_MORE.iter().any(|error| fault.error == error.raw_os_error());
                // Of a page that it cannot read the engine says that it is damaged.
                let allowed: &[i32] = match (no_room, fault.kinds == READS) {
                    (true, _) => &[FAILURE, NO_PLACE],
                    (_, true) => &[FAILURE, UNKNOWN, DAMAGED],
                    _ => &[FAILURE, UNKNOWN],
                };
                allowed.contains(&code) && (fault.sticky || log.contains("deskd: "))
            }
            _ => false,
        };
        assert!(right, "{what}: it ended with {ended}: {log}");
    }

    /// Everything once more, with the same keys, while nothing fails.
    #[track_caller]
    fn again(&mut self, script: &Script, first: &[Vec<Answer>]) {
        for (n, step) in STEPS.iter().enumerate() {
            let answers = step.run(script);
            for (m, answer) in answers.iter().enumerate() {
                let (what, name) = (&self.what, step.name);
                let report = answer.as_ref().unwrap_or_else(|status| {
                    panic!("{what}: {name}: still: {status:?}: {}", self.world.log())
                });
                let before = first.get(n).and_then(|answers| answers[m].as_ref().ok());
                if step.keyed {
                    assert!(report.changed, "{what}: {name}: done by nobody");
                    assert!(report.replayed || before.is_none(), "{what}: {name}: was forgotten");
                }
            }
        }
    }

    /// What is on the disk is whole, and each thing is there once.
    #[track_caller]
    fn left(&self) {
        let left = Left::by(self.world).expect("a store");
        left.is_sound();
        let titles = left.count("SELECT title FROM tickets").expect("tickets");
        for title in Script::titles() {
            assert_eq!(titles.get(&title), Some(&1), "{}: {title}", self.what);
        }
        assert_eq!(titles.get("never"), None, "{}: a dry run", self.what);
        let words = left.count("SELECT text FROM comments").expect("comments");
        assert_eq!(words.get("words"), Some(&1), "{}", self.what);
        left.follows_from_its_journal(self.world);
    }
}

impl Drop for Tried<'_> {
    fn drop(&mut self) {
        let _already_dead = self.daemon.kill();
        let _status = self.daemon.wait();
    }
}
