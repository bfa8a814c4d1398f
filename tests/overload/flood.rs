//! A flood: one caller wants several times of what the daemon can do, as fast as it can, and does not
//! obey. Counted is what becomes of it and of somebody beside it.

use std::{
    fs,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use desk_proto::{call, v1::ListTicketsRequest};
use desk_tests::{Client, World, skip, world::is_root};

use super::stage::{connect, memory, open, says_when_to_come_again};

const LONG: Duration = Duration::from_secs(30);
/// Callers that the greedy one is at once: many times its part of the queue.
const AT_ONCE: usize = 200;
const CONNECTIONS: usize = 4;
/// What the bystander wants, one after the other.
const BESIDE: usize = 40;
/// How much the daemon may grow by a flood, in KiB.
const GROWTH: u64 = 24 << 10;
/// How much memory the daemon has in all, where that can be said.
const MEMORY: &str = "256M";

/// Where the system has groups of processes, what the limit of one is called there, and the most that it
/// ever had: as of old, and as of today.
const GROUPS: [[&str; 3]; 2] = [
    ["/sys/fs/cgroup/memory", "memory.limit_in_bytes", "memory.max_usage_in_bytes"],
    ["/sys/fs/cgroup", "memory.max", "memory.peak"],
];

/// A group of processes that has so much memory, where this machine has such.
struct Group {
    dir: PathBuf,
    most: &'static str,
}

impl Group {
    #[track_caller]
    fn make(world: &World) -> Option<Group> {
        if !is_root() {
            return None;
        }
        let pid = world.pid().expect("a daemon");
        let mut why = String::new();
        for [groups, limit, most] in GROUPS {
            let dir = PathBuf::from(format!("{groups}/desk-overload-{pid}"));
            let made = fs::create_dir(&dir)
                .and_then(|()| fs::write(dir.join(limit), MEMORY))
                .and_then(|()| fs::metadata(dir.join(most)))
                .and_then(|_| fs::write(dir.join("cgroup.procs"), pid.to_string()));
            let Err(error) = made else { return Some(Group { dir, most }) };
            why = format!("{why} {groups}: {error};");
            let _none_was_made = fs::remove_dir(&dir);
        }
        skip::tell(&format!("no limit of memory here:{why}"));
        None
    }

    /// The most that it ever had, in KiB.
    fn most(&self) -> u64 {
        let most = fs::read_to_string(self.dir.join(self.most)).expect("a number");
        most.trim().parse::<u64>().expect("a number") >> 10
    }
}

/// What became of a flood.
#[derive(Default)]
struct Seen {
    over: AtomicBool,
    done: AtomicUsize,
    refused: AtomicUsize,
    names: AtomicUsize,
}

fn flood(clients: &[Client], seen: &Arc<Seen>, at_once: usize) -> Vec<tokio::task::JoinHandle<()>> {
    let one = |n: usize| {
        let (client, seen) = (clients[n % clients.len()].clone(), Arc::clone(seen));
        let runtime = client.clone();
        runtime.runtime().spawn(async move {
            while !seen.over.load(Ordering::Relaxed) {
                let name = seen.names.fetch_add(1, Ordering::Relaxed);
                match open(&client, &format!("{:p} {name}", Arc::as_ptr(&seen)), LONG).await {
                    Ok(_) => seen.done.fetch_add(1, Ordering::Relaxed),
                    Err(status) => {
                        says_when_to_come_again(&status);
                        seen.refused.fetch_add(1, Ordering::Relaxed)
                    }
                };
            }
        })
    };
    (0..at_once).map(one).collect()
}

fn end(clients: &[Client], seen: &Seen, tasks: Vec<tokio::task::JoinHandle<()>>) {
    seen.over.store(true, Ordering::Relaxed);
    for task in tasks {
        clients[0].runtime().block_on(task).expect("every refusal says when to come again");
    }
}

#[test]
fn a_flood_harms_nobody_beside_it_and_leaves_nothing_behind() {
    let world = super::stage::world("queue = 128");
    let (grace, rita) = (world.persona("grace"), world.persona("rita"));
    let greedy: Vec<_> = (0..CONNECTIONS).map(|_| connect(&world, &grace.token)).collect();
    let bystander = connect(&world, &rita.token);
    let beside = |name: &str| {
        let open = open(&bystander, name, LONG);
        bystander.runtime().block_on(open).expect("a bystander is not refused");
        bystander.call::<call::TicketsList>(ListTicketsRequest::default()).expect("nor its reads");
    };
    let group = Group::make(&world);
    // As many as fit: what the daemon can do.
    let seen = Arc::<Seen>::default();
    let tasks = flood(&greedy, &seen, 8);
    for n in 0..BESIDE {
        beside(&format!("quiet {n}"));
    }
    end(&greedy, &seen, tasks);
    assert_eq!(seen.refused.load(Ordering::Relaxed), 0, "eight at once are not too many");

    let quiet = memory(&world);
    let seen = Arc::<Seen>::default();
    let tasks = flood(&greedy, &seen, AT_ONCE);
    for n in 0..BESIDE {
        beside(&format!("beside {n}"));
    }
    end(&greedy, &seen, tasks);
    let (done, refused) = (seen.done.load(Ordering::Relaxed), seen.refused.load(Ordering::Relaxed));
    println!("in the flood: {done} done, {refused} refused");
    assert!(refused > done / 10, "this was no flood: {done} done, {refused} refused");
    // Who floods has its part of the queue full all the time, so it gets its part of the work done: no
    // less than who asks for one thing after the other.
    assert!(done >= BESIDE, "{done} done beside {BESIDE}");
    // All is as before.
    for n in 0..BESIDE {
        beside(&format!("after {n}"));
    }
    let seen = Arc::<Seen>::default();
    let tasks = flood(&greedy, &seen, 8);
    beside("the last");
    end(&greedy, &seen, tasks);
    assert_eq!(seen.refused.load(Ordering::Relaxed), 0, "the queue is empty again");
    let after = memory(&world);
    println!("memory {quiet} KiB, after the flood {after} KiB");
    assert!(after < quiet + GROWTH, "{quiet} KiB, after the flood {after} KiB");
    if let Some(group) = group {
        println!("at the most {} KiB with what the system keeps of its files", group.most());
        // It lives, although it could not have had more.
        beside("within the limit");
        drop(world);
        let _gone = fs::remove_dir(&group.dir);
    }
}
