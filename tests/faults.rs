//! What the daemon promises while the machine fails it: kills, power cuts, calls to the system that
//! fail, disks that take nothing more, pages that are damaged, clocks that are set. A short run of each; `faults.sh` has the
//! long ones. What needs root or a tool that is not there is said aloud and counted.

#[path = "life/chance.rs"]
mod chance;
#[path = "faults/clock.rs"]
mod clock;
#[path = "faults/cut.rs"]
mod cut;
#[path = "faults/damage.rs"]
mod damage;
#[path = "faults/disk.rs"]
mod disk;
#[path = "faults/history.rs"]
mod history;
#[path = "faults/kill.rs"]
mod kill;
#[path = "faults/kinds.rs"]
mod kinds;
#[path = "faults/leftover.rs"]
mod leftover;
#[path = "faults/load.rs"]
mod load;
#[path = "faults/model.rs"]
mod model;
#[path = "faults/nth.rs"]
mod nth;
#[path = "faults/random.rs"]
mod random;
#[path = "faults/readonly.rs"]
mod readonly;
#[path = "faults/room.rs"]
mod room;
#[path = "faults/rows.rs"]
mod rows;
#[path = "faults/script.rs"]
mod script;
#[path = "faults/shim.rs"]
mod shim;

use std::{io::Write as _, sync::OnceLock, time::SystemTime};

use desk_tests::{left, watcher};

/// The log of the store is moved into the file as often as can be, so that whatever happens often happens
/// in the middle of a move.
const MOVED_OFTEN: &str = "[limits]\nlog_bytes = 65536\n";

/// What chance begins with: `DESK_SEED`, or another one in each run, which is told.
#[expect(clippy::disallowed_methods, reason = "it is no time that anything is decided by")]
fn seed() -> u64 {
    static SEED: OnceLock<u64> = OnceLock::new();
    *SEED.get_or_init(|| {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("after 1970");
        let new = since.as_secs() << 10 | u64::from(since.subsec_millis());
        let given = std::env::var("DESK_SEED").ok();
        let seed = given.map_or(new, |seed| seed.parse().expect("DESK_SEED is a number"));
        // Past the harness, which keeps to itself what a test that passes prints.
        let _ = writeln!(std::io::stderr(), "DESK_SEED={seed}");
        seed
    })
}

/// How often something is done: as the environment says, or as usual.
fn runs(name: &str, usual: usize) -> usize {
    std::env::var(name).map_or(usual, |given| given.parse().expect("a number"))
}
