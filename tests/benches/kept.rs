//! What the store takes: memory of the daemon, room on the disk, syncs. And how many instructions a
//! list costs, the one figure that does not depend on what else the machine does.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use desk_tests::{World, world::until};
use rustix::process::{Pid, Signal, kill_process};

use crate::{
    filled::{self, AGENT},
    floor,
    meter::find,
    table::{Gate, Line},
};

/// How many tickets are made while syncs are counted.
const CREATES: usize = 40;

/// How many rows are streamed while they are counted, and how many of them one commit holds at the most.
const ROWS: usize = 5_000;
const AT_MOST: usize = 1_000;

/// G6: the memory of a daemon that has this many tickets; what it shares with others counts in part.
pub fn memory(world: &World, tickets: &str) -> (f64, Line) {
    let pid = world.pid().expect("a daemon");
    let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).expect("a process");
    let pss = rollup.lines().find_map(|line| line.strip_prefix("Pss:")).expect("its share");
    let kib: f64 = pss.trim().trim_end_matches(" kB").parse().expect("a number");
    let mb = kib * 1.024 / 1e3;
    let what = format!("memory of the daemon after the load of {tickets} (PSS)");
    (mb, Line::amount("G6", what, (mb, " MB"), Gate::AtMost(33.0)).aim(19.0))
}

/// G6: the same of a store of a million.
pub fn growth(large: f64, million: f64) -> Line {
    let mb = |value: f64| format!("{value:.1} MB");
    let what = "memory of the daemon, grown from 20000 to 1000000";
    Line::ratio("G6", what, mb(million), mb(large), million / large, Gate::AtMost(2.0))
}

/// G12: what a ticket takes on the disk, with its history and everything that finds it. The gate is
/// about a bare table of the same values with three indexes and a full-text index; the line without the
/// latter, which the store does not have either, is for comparison.
pub fn disk(world: &World, tickets: usize) -> Vec<Line> {
    let size = |file: &Path| fs::metadata(file).expect("a file").len() as f64;
    let empty = filled::peopled();
    let without = size(&floor::copy(&empty, "empty.db"));
    let file = floor::copy(world, "disk.db");
    let ours = (size(&file) - without) / tickets as f64;
    let bytes = |value: f64| format!("{value:.0} B");
    let line = |indexes: &str, words: bool| {
        let raw = size(&floor::bare(&file, words)) / tickets as f64;
        let what = format!("disk per ticket, history included: a bare table with {indexes}");
        Line::ratio("G12", what, bytes(ours), bytes(raw), ours / raw, Gate::AtMost(2.5)).aim(1.8)
    };
    let without_words = line("three indexes", false).for_information();
    let mut lines = vec![line("three indexes and FTS5", true), without_words];
    for (what, each) in floor::parts(&file, tickets) {
        lines.push(Line::told("G12", format!("  of which {what}"), bytes(each), String::new()));
    }
    lines
}

/// G10: the syncs before an answer. Those that move the log into the file come after it; each such move
/// syncs both once.
pub fn syncs(world: &World) -> Vec<Line> {
    let Some(strace) = find("strace") else {
        return vec![Line::skipped("G10", "syncs of the log", "there is no strace")];
    };
    let single = count(&strace, world, || {
        for n in 0..CREATES {
            let request = filled::request("synced", n);
            world.owner().call::<desk_proto::call::TicketsCreate>(request).expect("a new ticket");
        }
    });
    let rows = filled::csv("synced-rows", ROWS);
    let many = count(&strace, world, || {
        let made = world.desk_with("owner", ["ticket", "new", "-f", "-", "-o", "id"], rows, &[]);
        assert_eq!(made.code, 0);
    });
    let (Some(single), Some(many)) = (single, many) else {
        return vec![Line::skipped("G10", "syncs of the log", "strace may not look at the daemon")];
    };
    let each = single as f64 / CREATES as f64;
    vec![
        Line::amount("G10", "syncs per create, one caller", (each, ""), Gate::AtMost(1.0)),
        Line::amount("G10", "the same, at least", (each, ""), Gate::AtLeast(1.0)),
        Line::amount(
            "G10",
            format!("syncs of a stream of {ROWS} rows, of which {AT_MOST} are committed together"),
            (many as f64, ""),
            Gate::AtLeast(ROWS.div_ceil(AT_MOST) as f64),
        ),
    ]
}

/// How often the daemon syncs its log while something is done.
fn count(strace: &Path, world: &World, work: impl FnOnce()) -> Option<usize> {
    let pid = world.pid().expect("a daemon");
    let file = world.dir().join("syncs");
    let mut command = Command::new(strace);
    command.args(["-f", "-y", "-qq", "-e", "trace=fsync,fdatasync", "-o"]).arg(&file);
    command.args(["-p", &pid.to_string()]).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().ok()?;
    let traced = |pid: u32| {
        let tasks = fs::read_dir(format!("/proc/{pid}/task")).expect("a process").flatten();
        tasks.map(|task| task.path().join("status")).all(|status| {
            let status = fs::read_to_string(status).unwrap_or_default();
            !status.contains("TracerPid:\t0\n")
        })
    };
    let ready = until("strace looks at the daemon, or ends", || {
        if traced(pid) { Some(true) } else { child.try_wait().ok().flatten().map(|_| false) }
    });
    if ready {
        work();
        // Moves of the log begin after the answer.
        thread::sleep(Duration::from_millis(200));
        kill_process(Pid::from_child(&child), Signal::INT).ok()?;
    }
    child.wait().ok()?;
    let lines = fs::read_to_string(file).ok().filter(|_| ready)?;
    let begun = lines.lines().filter(|line| line.contains("sync(")).collect::<Vec<_>>();
    let of = |end: &str| begun.iter().filter(|line| line.contains(end)).count();
    let (log, file) = (of("desk.db-wal>"), of("desk.db>"));
    let syncs = log.checked_sub(file);
    Some(syncs.unwrap_or_else(|| panic!("the log was synced {log} times, the file {file} times")))
}

/// The instructions of a list, beside those of the shell.
pub fn instructions(world: &World, desk: &Path) -> Line {
    const WHAT: &str = "instructions of the client for list 50: of sqlite3 (callgrind)";
    let (Some(valgrind), Some(sqlite3)) = (find("valgrind"), find("sqlite3")) else {
        return Line::skipped("–", WHAT, "there is no valgrind, or no sqlite3");
    };
    let copy = floor::copy(world, "instructions.db");
    let (file, sql) = (copy.to_str().expect("UTF-8"), floor::list(&copy));
    let list = ["ticket", "list", "--assignee", AGENT, "--state", "open", "-L", "50"];
    let run = |program: &Path, args: &[&str]| {
        let mut command = Command::new(&valgrind);
        command.env_clear().envs(world.environment()).current_dir(world.dir());
        command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
        let output = command.arg(program).args(args).output().expect("valgrind runs");
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{program:?}: {text}");
        let collected = text.lines().find_map(|line| line.split("Collected : ").nth(1));
        let count: f64 = collected.and_then(|count| count.trim().parse().ok()).expect("a count");
        count
    };
    let million = |count: f64| format!("{:.2} million", count / 1e6);
    let (ours, floor) = (run(desk, &list), run(&sqlite3, &[file, &sql]));
    Line::told("–", WHAT, million(ours), million(floor))
}
