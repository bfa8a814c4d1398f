//! What the daemon promises while the machine fails it: kills, power cuts, calls to the system that
//! fail, disks that take nothing more, pages that are damaged. A short run of each; `faults.sh` has the
//! long ones. What needs root or a tool that is not there is said aloud and counted.

#[path = "life/chance.rs"]
mod chance;
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
#[path = "faults/left.rs"]
mod left;
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
#[path = "faults/script.rs"]
mod script;
#[path = "faults/shim.rs"]
mod shim;
#[path = "faults/skip.rs"]
mod skip;
#[path = "faults/watcher.rs"]
mod watcher;

/// How often something is done: as the environment says, or as usual.
fn runs(name: &str, usual: usize) -> usize {
    std::env::var(name).map_or(usual, |given| given.parse().expect("a number"))
}
