//! The figures that a promise is made of, each beside the floor that was measured in the same
//! minute: `cargo bench -p desk-tests --bench figures`. A ratio says how good the program is; the
//! times beside it say how busy the machine was. `DESK_BENCH_LARGE=1` adds a store of a million and makes
//! the imports longer; goals that are named, as in `-- G2 G12`, are the only ones that are measured. A gate
//! that is missed fails the run, and so does what had to be left out where `DESK_NO_SKIP` is set.

mod callers;
mod daemon;
mod filled;
mod floor;
mod kept;
mod meter;
mod table;

use std::{
    cell::LazyCell,
    fs::{self, File},
    io::Write as _,
    path::{Path, PathBuf},
    process::ExitCode,
    thread,
    time::Instant,
};

use desk_tests::{World, world::program};

use filled::AGENT;
use meter::{Cost, Meter, cpu_of, find, median, pairs, ratio, walls};
use table::{Gate, Line, ms};

/// How many pairs of whole processes, which are short.
const PROCESSES: usize = 24;

/// How many pairs of everything that is long.
const LONG: usize = 12;

/// How many pairs of imports.
const IMPORTS: usize = 5;

/// How many rows one import has, and how many where much is asked for.
const ROWS: usize = 20_000;
const MANY_ROWS: usize = 100_000;

fn main() -> ExitCode {
    let began = Instant::now();
    let scratch = World::bare();
    let meter = Meter::build(scratch.dir());
    let sqlite3 = find("sqlite3");
    let small = LazyCell::new(|| stored(2_000));
    let large = LazyCell::new(|| stored(20_000));
    let asked: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    let is_asked = |goal: &str| asked.is_empty() || asked.iter().any(|one| one == goal);
    let mut lines = Vec::new();
    match &meter {
        Ok(meter) => {
            let bench = Bench { meter, sqlite3, desk: program("desk-under-test") };
            let million = LazyCell::new(million);
            let mut measure = |goal: &str, work: &dyn Fn() -> Vec<Line>| {
                if is_asked(goal) {
                    eprintln!("{goal} …");
                    lines.extend(work());
                }
            };
            // First of all, before anything else was asked of that daemon.
            measure("G6", &|| memory(&large, || million.as_ref()));
            measure("G12", &|| kept::disk(&large, 20_000));
            measure("G1", &|| bench.create(&large));
            measure("G2", &|| vec![bench.import()]);
            measure("G3", &callers::callers);
            measure("G4", &|| bench.list(&small, &large, million.as_ref()));
            measure("G7", &|| bench.peaks(&large));
            measure("G8", &|| bench.start_of_the_program(&scratch));
            measure("G9", &|| daemon::start(&large));
            measure("G10", &|| kept::syncs(&large));
            measure("G11", &|| vec![bench.first_ticket()]);
            measure("instructions", &|| vec![kept::instructions(&large, &bench.desk)]);
        }
        Err(why) => {
            for goal in ["G1", "G2", "G3", "G4", "G6", "G7", "G8", "G10", "G11", "G12"] {
                lines.push(Line::skipped(goal, "whole processes", why));
            }
            lines.extend(daemon::start(&large));
        }
    }
    table::print(&lines);
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or_default();
    println!(
        "\n{cores} cores, load {load}; 4 KiB appended and synced: median {}; medians of {PROCESSES} pairs of \
         processes and {LONG} of what is long; {:.0} s in all",
        ms(sync_of(scratch.dir())),
        began.elapsed().as_secs_f64(),
    );
    table::end(&lines)
}

/// Whether much is asked for.
fn is_large() -> bool {
    std::env::var_os("DESK_BENCH_LARGE").is_some_and(|large| large == "1")
}

/// A store of a million, where one was asked for.
fn million() -> Option<World> {
    is_large().then(|| stored(1_000_000))
}

/// A store of this many tickets.
fn stored(tickets: usize) -> World {
    eprintln!("filling a store of {tickets} …");
    filled::filled(tickets)
}

/// G6: the memory of the daemon. Each is measured while the other does not run: two of them would share
/// the program, and each would have half of it counted.
fn memory<'a>(large: &World, million: impl FnOnce() -> Option<&'a World>) -> Vec<Line> {
    let (mb, line) = kept::memory(large, "20000");
    let mut lines = vec![line];
    if is_large() {
        assert!(large.terminate().success(), "the daemon ends");
        let million = million().expect("a store of a million");
        lines.push(kept::growth(mb, kept::memory(million, "1000000").0));
        large.start();
    }
    lines
}

struct Bench<'a> {
    meter: &'a Meter,
    sqlite3: Option<PathBuf>,
    desk: PathBuf,
}

impl Bench<'_> {
    fn desk(&self, world: &World, args: &[&str]) -> Cost {
        self.meter.run(world, &self.desk, args)
    }

    /// G1: a ticket that is durable, the whole process.
    fn create(&self, world: &World) -> Vec<Line> {
        const WHAT: &str = "create, whole process: sqlite3 inserts the bare row";
        let Some(sqlite3) = &self.sqlite3 else {
            return vec![Line::skipped("G1", WHAT, "there is no sqlite3")];
        };
        let copy = floor::copy(world, "create.db");
        let file = copy.to_str().expect("UTF-8");
        let inserts = floor::inserts(&copy, PROCESSES as i64 + 1);
        let mut inserts = inserts.iter();
        let body = "words ".repeat(100);
        let args = ["ticket", "new", "-t", "Printer on floor 3 is jammed", "-b", &body];
        let pid = world.pid().expect("a daemon");
        let before = cpu_of(pid);
        let (ours, floor) = pairs(
            PROCESSES,
            || self.desk(world, &args),
            || self.meter.run(world, sqlite3, &[file, inserts.next().expect("one for each pair")]),
        );
        // The daemon works for nobody else, so all that it has spent was spent on these.
        let daemon = (cpu_of(pid) - before) / (PROCESSES + 1) as f64;
        let cpu = |costs: &[Cost]| median(costs.iter().map(|cost| cost.cpu));
        let (client, shell) = (cpu(&ours), cpu(&floor));
        let (ours, floor) = (walls(&ours), walls(&floor));
        vec![
            Line::ratio(
                "G1",
                format!("{WHAT}: wall"),
                times(&ours),
                times(&floor),
                ratio(&ours, &floor),
                Gate::AtMost(2.0),
            )
            .aim(1.0),
            Line::ratio(
                "G1",
                "the same: CPU of client + daemon",
                format!("{client:.2} + {daemon:.2} ms"),
                ms(shell),
                (client + daemon) / shell,
                Gate::AtMost(2.0),
            )
            .aim(1.0),
        ]
    }

    /// G2: many tickets from a file.
    fn import(&self) -> Line {
        let many = if is_large() { MANY_ROWS } else { ROWS };
        let world = filled::peopled();
        // The first ticket begins the counter.
        self.desk(&world, &["ticket", "new", "-t", "x", "-b", "x"]);
        let mut raw = floor::Raw::open(&floor::copy(&world, "raw.db"));
        let store = world.data().join("desk.db");
        let files = (0..=IMPORTS).map(|n| {
            let file = world.dir().join(format!("{n}.csv"));
            fs::write(&file, filled::csv(&format!("import-{n}"), many)).expect("a file");
            file.to_str().expect("UTF-8").to_owned()
        });
        let files: Vec<String> = files.collect();
        let mut files = files.iter();
        let (ours, floor) = pairs(
            IMPORTS,
            || {
                let file = files.next().expect("one for each pair");
                self.desk(&world, &["ticket", "new", "-f", file, "-o", "id"]).wall
            },
            || {
                let (rows, time) = raw.follow(&store);
                assert_eq!(rows, many);
                time
            },
        );
        let rate = |times: &[f64]| many as f64 / median(times.iter().copied()) * 1e3;
        Line::ratio(
            "G2",
            format!("import of {many} rows, whole process: rows per second"),
            format!("{:.0}/s", rate(&ours)),
            format!("{:.0}/s raw", rate(&floor)),
            ratio(&floor, &ours),
            Gate::AtLeast(0.5),
        )
        .aim(0.8)
    }

    /// G4: fifty tickets of one agent, and how that grows with the store.
    fn list(&self, small: &World, large: &World, million: Option<&World>) -> Vec<Line> {
        let args = ["ticket", "list", "--assignee", AGENT, "--state", "open", "-L", "50"];
        let list = |world: &World| self.desk(world, &args).wall;
        let mut lines = Vec::new();
        const WHAT: &str = "list 50 of an agent out of 20000, whole process: sqlite3 the bare rows";
        match &self.sqlite3 {
            None => lines.push(Line::skipped("G4", WHAT, "there is no sqlite3")),
            Some(sqlite3) => {
                let copy = floor::copy(large, "list.db");
                let (file, sql) = (copy.to_str().expect("UTF-8"), floor::list(&copy));
                let (ours, floor) = pairs(
                    PROCESSES,
                    || list(large),
                    || self.meter.run(large, sqlite3, &[file, &sql]).wall,
                );
                let gate = Gate::AtMost(2.0);
                let ratio_of = ratio(&ours, &floor);
                let line = Line::ratio("G4", WHAT, times(&ours), times(&floor), ratio_of, gate);
                lines.push(line.aim(1.1));
                let (ours, floor) = pairs(
                    PROCESSES,
                    || self.desk(large, &["ticket", "show", "T-777"]).wall,
                    || self.meter.run(large, sqlite3, &[file, &floor::show("T-777")]).wall,
                );
                let what = "show one of 20000, whole process: sqlite3 the bare row";
                let ratio_of = ratio(&ours, &floor);
                let line = Line::ratio("G4", what, times(&ours), times(&floor), ratio_of, gate);
                lines.push(line.aim(1.1));
            }
        }
        let mut growth = |more: &World, less: &World, sizes: &str, gate| {
            let (more, less) = pairs(PROCESSES, || list(more), || list(less));
            let what = format!("the same list, grown {sizes}");
            let ratio = ratio(&more, &less);
            lines.push(Line::ratio("G4", what, times(&more), times(&less), ratio, gate).aim(1.05));
        };
        growth(large, small, "from 2000 to 20000", Gate::AtMost(1.15));
        if let Some(million) = million {
            growth(million, small, "from 2000 to 1000000", Gate::AtMost(1.3));
        }
        lines
    }

    /// G7: the memory of one call.
    fn peaks(&self, world: &World) -> Vec<Line> {
        vec![self.peak(world), self.peak_of_an_import()]
    }

    /// The same of a file of rows, which is never in memory as a whole.
    fn peak_of_an_import(&self) -> Line {
        let world = filled::peopled();
        let file = world.dir().join("peak.csv");
        let mut round = 0;
        let peaks = (0..IMPORTS).map(|_| {
            round += 1;
            fs::write(&file, filled::csv(&format!("peak-{round}"), ROWS)).expect("a file");
            let path = file.to_str().expect("UTF-8");
            self.desk(&world, &["ticket", "new", "-f", path, "-o", "id"]).peak
        });
        let peak = median(peaks);
        let what = format!("peak memory of an import of {ROWS} rows (new -f)");
        // The gate is about a call with one answer.
        Line::amount("G7", what, (peak, " MB"), Gate::AtMost(10.0)).for_information()
    }

    fn peak(&self, world: &World) -> Line {
        const WHAT: &str =
            "peak memory of a call (new, list 50); beside it curl, one HTTP/2 call on the socket";
        let Some(curl) = find("curl") else {
            return Line::skipped("G7", WHAT, "there is no curl");
        };
        let socket = world.socket();
        let path = socket.to_str().expect("UTF-8");
        let curl = || {
            let args =
                ["-s", "--http2-prior-knowledge", "--unix-socket", path, "http://localhost/"];
            self.meter.run(world, &curl, &args).peak
        };
        let list = || self.desk(world, &["ticket", "list", "-L", "50"]).peak;
        let new = || self.desk(world, &["ticket", "new", "-t", "x", "-b", "x"]).peak;
        let (ours, theirs) = pairs(LONG, || f64::max(list(), new()), curl);
        let mb = |peaks: &[f64]| format!("{:.1} MB", median(peaks.iter().copied()));
        let said = format!("{WHAT} ({})", mb(&theirs));
        let peak = median(ours.iter().copied());
        Line::amount("G7", said, (peak, " MB"), Gate::AtMost(10.0)).aim(7.0)
    }

    /// G8: a program that is asked for nothing but itself. On a busy machine the wall time of both
    /// is that of waiting for a core; the CPU time is not.
    fn start_of_the_program(&self, world: &World) -> Vec<Line> {
        let of = |flag| {
            let (ours, floor) = pairs(
                2 * PROCESSES,
                || self.desk(world, &[flag]),
                || self.meter.run(world, &self.meter.nothing, &[]),
            );
            let line = |what: &str, get: fn(&Cost) -> f64| {
                let (ours, floor): (Vec<f64>, Vec<f64>) =
                    (ours.iter().map(get).collect(), floor.iter().map(get).collect());
                let what = format!("desk {flag}: an empty program: {what}");
                let ratio = ratio(&ours, &floor);
                Line::ratio("G8", what, times(&ours), times(&floor), ratio, Gate::AtMost(4.0))
                    .aim(2.5)
            };
            [line("wall", |cost| cost.wall), line("CPU", |cost| cost.cpu)]
        };
        ["--version", "--help"].into_iter().flat_map(of).collect()
    }

    /// G11: one command on an empty machine.
    fn first_ticket(&self) -> Line {
        let times = (0..LONG).map(|_| {
            let world = World::bare();
            self.desk(&world, &["ticket", "new", "-t", "x", "-b", "x"]).wall
        });
        let what = "from nothing to the first ticket: one command";
        Line::time("G11", what, median(times), Gate::AtMost(1_000.0)).aim(200.0)
    }
}

/// What the disk makes of this run: 4 KiB at the end of a file, synced.
fn sync_of(dir: &Path) -> f64 {
    let mut file = File::create(dir.join("sync")).expect("a file");
    median((0..200).map(|_| {
        let began = Instant::now();
        file.write_all(&[7; 4_096]).and_then(|()| file.sync_data()).expect("a disk");
        began.elapsed().as_secs_f64() * 1e3
    }))
}

fn times(walls: &[f64]) -> String {
    ms(median(walls.iter().copied()))
}
