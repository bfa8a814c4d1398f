//! A year of a real service desk, done again: reads a log of incidents, sets up the people, groups
//! and services that it names, drives every ticket through its rows in order of time under a clock
//! that is set by hand, and tells what came of it.
//!
//! ```text
//! cargo run --release -p desk-tests --example incidents -- FILE [--keep DIR]
//! ```
//!
//! FILE is `incident_event_log.csv` of the data set "Incident management process enriched event log"
//! in the UCI Machine Learning Repository, or a part of it; `excerpt.csv` beside this file is one.
//! With `--keep` the store stays in DIR, with a list of every row that could not be applied.
//!
//! This program is its own daemon: the world that it makes starts this very file again, so that
//! nothing else has to be built first. The work is done in `replay/`, which the tests run too.

mod replay;

use std::{
    ffi::OsString,
    os::unix::process::CommandExt as _,
    path::PathBuf,
    process::{Command, ExitCode},
};

use clap::Parser as _;
use replay::Fallible;

/// Does a log of incidents again, as tickets
#[derive(Debug, clap::Parser)]
struct Args {
    /// The log: CSV with the columns of the data set
    file: PathBuf,

    /// Keep the store, and the list of what could not be applied, in this new directory
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
}

/// The variables in which a world looks for the programs that it starts.
const PROGRAMS: [&str; 2] = ["CARGO_BIN_EXE_deskd-under-test", "CARGO_BIN_EXE_desk-under-test"];

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    if args.first().is_some_and(|first| first == "--data") {
        return deskd::run(&deskd::Program::parse().args);
    }
    let outcome = match std::env::var_os(PROGRAMS[0]) {
        None => again(&args),
        Some(_) => run(&Args::parse()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("incidents: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Becomes this program once more, named as the one that a world starts.
fn again(args: &[OsString]) -> Fallible<()> {
    let own = std::env::current_exe()?;
    let mut command = Command::new(&own);
    Err(command.args(args).envs(PROGRAMS.map(|name| (name, &own))).exec().into())
}

fn run(args: &Args) -> Fallible<()> {
    if let Some(dir) = &args.keep {
        std::fs::create_dir(dir).map_err(|error| format!("{}: {error}", dir.display()))?;
    }
    let report = replay::run(&args.file, |line| eprintln!("{line}"))?;
    print!("{report}");
    let Some(dir) = &args.keep else { return Ok(()) };
    report.keep(dir)?;
    let dir = dir.display();
    println!("\nThe store is in {dir}, every row that was not applied in {dir}/not-applied.csv.");
    println!("To look around, give it a daemon whose clock stands still:");
    println!("  desk daemon run --data {dir} --clock manual &");
    println!("  DESK_DATA={dir} desk ticket list --all --limit 5");
    Ok(())
}
