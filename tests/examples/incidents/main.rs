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
//! With `--keep` the store stays in DIR, with a list of all that could not be applied.
//!
//! Each row ends in one of four classes: applied, held already, applied in part, refused; of the last
//! two the rule is named. With a row in none of them the program fails. How a state of the log becomes
//! a state of a ticket stands in `replay/steps.rs`, what counts as a rule in `replay/rule.rs`.
//!
//! This program is its own daemon: the world that it makes starts this very file again, so that
//! nothing else has to be built first. The work is done in `replay/`, which the tests run too.

mod replay;

use std::{
    ffi::OsString,
    os::unix::process::CommandExt as _,
    path::{Path, PathBuf},
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
    if let Some(dir) = &args.keep {
        keep(&report, dir)?;
    }
    report.wrong().map_or(Ok(()), |wrong| Err(wrong.into()))
}

fn keep(report: &replay::Report, dir: &Path) -> Fallible<()> {
    report.keep(dir)?;
    let dir = dir.display();
    println!("\nThe store is in {dir}, what was not applied in {dir}/not-applied.csv.");
    println!("To look around, give it a daemon whose clock stands still:");
    println!("  desk daemon run --data {dir} --clock manual &");
    println!("  DESK_DATA={dir} desk ticket list --all --limit 5");
    Ok(())
}
