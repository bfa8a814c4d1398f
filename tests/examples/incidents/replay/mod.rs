//! The work of the example: read the log, set up what it names, drive the tickets, compare. It is a
//! client like any other: what may be done to a ticket is decided by the daemon, and what the
//! daemon refuses is told as it was said.

mod drive;
mod driven;
mod log;
mod report;
pub mod rule;
mod setup;
mod steps;

use std::{collections::BTreeMap, error::Error, path::Path, time::Instant};

use desk_tests::World;

pub use report::Report;

/// What may fail.
pub type Fallible<T> = Result<T, Box<dyn Error>>;

/// Does the log in a file again, in a world of its own. `say` is told how far it has come.
pub fn run(file: &Path, say: impl Fn(&str)) -> Fallible<Report> {
    let begun = Instant::now();
    let rows = log::read(file)?;
    let first = rows.first().map_or(0, |row| row.at);
    let world = World::at(first - first.rem_euclid(DAY));
    let wanted = setup::Wanted::of(&rows);
    let set_up = setup::run(&world, &wanted)?;
    say(&format!("set up after {:.1?}", begun.elapsed()));

    let mut driver = drive::Driver::new(&world, set_up.tokens, &wanted.groups);
    for (done, row) in rows.iter().enumerate() {
        driver.apply(row)?;
        if (done + 1) % 1_000 == 0 {
            say(&format!("{} of {} rows after {:.1?}", done + 1, rows.len(), begun.elapsed()));
        }
    }
    let (driven, seen) = driver.end();
    let shown = driven.telling().ok_or("there is no ticket to show")?;
    let tickets = tickets(&world)?;
    for (incident, state) in seen {
        let has = &tickets.get(&incident).unwrap_or(&serde_json::Value::Null)["state"];
        if *has != state {
            return Err(format!("{incident} was {state}, and is {has}, which nobody did").into());
        }
    }
    let log = desk(&world, &["ticket", "log", &shown, "--columns", "seq,at,actor,type"], "")?;
    world.terminate();
    let verified = verify(&world)?;
    say(&format!("done after {:.1?}", begun.elapsed()));
    Ok(Report::new(report::Parts {
        made: set_up.made,
        facts: wanted.facts,
        rows,
        driven,
        tickets,
        shown,
        log,
        verified,
        world,
    }))
}

/// 24 hours, in milliseconds.
const DAY: i64 = 24 * 3_600_000;

/// Every ticket as the desk has it in the end, by the name that it has in the log.
fn tickets(world: &World) -> Fallible<BTreeMap<String, serde_json::Value>> {
    let fields = "--json=external_id,state,group,assignee,priority,created,updated";
    let list = desk(world, &["ticket", "list", "--all", "-o", "jsonl", fields], "")?;
    let mut tickets = BTreeMap::new();
    for line in list.lines() {
        let ticket: serde_json::Value = serde_json::from_str(line)?;
        let name = ticket["external_id"].as_str().unwrap_or_default().to_owned();
        tickets.insert(name, ticket);
    }
    Ok(tickets)
}

/// Does the history of the store again in an empty one and compares the two.
fn verify(world: &World) -> Fallible<deskd::Verified> {
    let (store, copy) = (world.data().join("desk.db"), world.dir().join("again.db"));
    Ok(world.owner().runtime().block_on(deskd::verify(&store, &copy))?)
}

/// Runs a command as the owner of the desk. It has to succeed.
fn desk(world: &World, args: &[&str], stdin: &str) -> Fallible<String> {
    let output = world.desk_with("owner", args, stdin, &[]);
    if output.code == 0 {
        return Ok(output.stdout);
    }
    Err(format!("desk {} ended with {}: {}", args.join(" "), output.code, output.stderr).into())
}
