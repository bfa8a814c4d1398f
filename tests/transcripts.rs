//! Every verb of the command line as a person sees it: `cases/<noun>/<verb>.md`, and walks through
//! many of them: `cases/walk/`. They run in this process against a daemon of their own and are compared
//! to the letter. `DESK_BLESS=1` writes them anew.

#[path = "transcripts/judge.rs"]
mod judge;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::Mutex,
    thread,
};

use self::judge::Judge;
use desk_tests::{
    World,
    bless::root,
    transcript::{Line, Transcript, check},
};

/// Commands that have no transcript, and why. What can be shown is shown: a new command belongs here
/// only when it cannot be.
const EXEMPT: &[(&str, &str)] = &[
    (
        "completion",
        "its answers are scripts: completion.rs runs them, generated.rs compares the others",
    ),
    ("daemon run", "it does not end by itself; the journeys run it"),
    ("demo", "it plays commands that have transcripts of their own; the test below runs it"),
];

/// Transcripts that lead through many commands; those of these directories are about no single one.
const WALKS: &[&str] = &["walk ", "recipes "];

fn is_walk(name: &str) -> bool {
    WALKS.iter().any(|walks| name.starts_with(walks))
}

/// How many files are run at once.
const AT_ONCE: usize = 4;

fn cases() -> PathBuf {
    root().join("tests/cases")
}

/// Every transcript: `ticket close` and its file.
fn files() -> BTreeMap<String, PathBuf> {
    fn walk(dir: &Path, path: &str, found: &mut BTreeMap<String, PathBuf>) {
        for entry in fs::read_dir(dir).unwrap().map(Result::unwrap) {
            let name = entry.file_name().into_string().unwrap();
            if entry.path().is_dir() {
                walk(&entry.path(), &format!("{path}{name} "), found);
            } else if let Some(verb) = name.strip_suffix(".md").filter(|verb| *verb != "README") {
                found.insert(format!("{path}{verb}"), entry.path());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(&cases(), "", &mut found);
    found
}

/// Every command that has none below it.
fn leaves() -> BTreeSet<String> {
    fn walk(command: &clap::Command, path: &str, found: &mut BTreeSet<String>) {
        for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
            let path = format!("{path}{}", sub.get_name());
            if sub.has_subcommands() {
                walk(sub, &format!("{path} "), found);
            } else {
                found.insert(path);
            }
        }
    }
    let mut found = BTreeSet::new();
    walk(&desk::command(), "", &mut found);
    found
}

#[test]
fn the_commands_print_what_the_transcripts_say() {
    let files: Vec<PathBuf> = files().into_values().collect();
    let only = std::env::var("DESK_CASE").unwrap_or_default();
    let queue = Mutex::new(files.iter().filter(|path| path.to_string_lossy().contains(&only)));
    let (wrong, judge) = (Mutex::new(Vec::new()), Judge::new());
    // A file whose name does not begin with `./` would stay behind in the directory of the tests, and the
    // next run would find it there.
    let place = tempfile::tempdir().unwrap();
    std::env::set_current_dir(place.path()).unwrap();
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some(path) = { queue.lock().unwrap().next() } {
                    if let Err(error) = check(path, &|ran| judge.judge(ran)) {
                        wrong.lock().unwrap().push(error);
                    }
                }
            });
        }
    });
    let mut wrong = wrong.into_inner().unwrap();
    wrong.sort();
    assert!(
        wrong.is_empty(),
        "{}\nIf this is meant: DESK_BLESS=1 cargo test -p desk-tests --test transcripts",
        wrong.join("\n")
    );
    let left = fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().file_name());
    let left: Vec<_> = left.collect();
    assert!(left.is_empty(), "a transcript made {left:?}; in its world a file is named ./FILE");
    let judged = judge.judged();
    for kind in ["ticket", "ticket.list", "ticket[]", "result", "result[]", "error", "warning"] {
        assert!(!only.is_empty() || judged.contains_key(kind), "nothing was judged as {kind}");
    }
}

#[test]
fn every_command_has_a_transcript_that_runs_it() {
    let (files, leaves) = (files(), leaves());
    let exempt = |leaf: &str| EXEMPT.iter().any(|(name, _)| *name == leaf);
    for (name, why) in EXEMPT {
        assert!(
            leaves.contains(*name) && !files.contains_key(*name),
            "{name} is not exempt: {why}"
        );
    }
    let missing: Vec<_> =
        leaves.iter().filter(|leaf| !exempt(leaf) && !files.contains_key(*leaf)).collect();
    assert!(missing.is_empty(), "these commands have no transcript in tests/cases: {missing:?}");
    for walks in WALKS {
        assert!(files.keys().any(|name| name.starts_with(walks)), "there is none in {walks}");
    }
    for (name, path) in files.iter().filter(|(name, _)| !is_walk(name)) {
        assert!(leaves.contains(name), "{} is about no command", path.display());
        let transcript = Transcript::parse(&fs::read_to_string(path).unwrap()).unwrap();
        let wanted: Vec<&str> = name.split(' ').collect();
        let runs = transcript.steps().filter(|step| step.runs()).any(|step| {
            let line = Line::parse(&step.command).unwrap();
            line.stages.iter().any(|stage| {
                let words: Vec<&str> = stage.words.iter().skip(1).map(String::as_str).collect();
                words.starts_with(&wanted)
            })
        });
        assert!(runs, "{} never runs desk {name}", path.display());
    }
}

#[test]
fn the_exit_codes_that_a_person_meets_are_shown() {
    let mut shown = BTreeSet::from([0]);
    for path in files().into_values() {
        let transcript = Transcript::parse(&fs::read_to_string(path).unwrap()).unwrap();
        shown.extend(transcript.steps().map(|step| step.expected.code));
    }
    let wanted = BTreeSet::from([0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    let missing: Vec<_> = wanted.difference(&shown).collect();
    assert!(missing.is_empty(), "no transcript ends with {missing:?}");
}

#[test]
fn the_demo_plays_to_its_end_and_cleans_up() {
    let world = World::bare();
    let mut demo = world.program(["demo", "--fast"]);
    let out = demo.env("TMPDIR", world.dir()).output().unwrap();
    let (stdout, stderr) =
        (String::from_utf8(out.stdout).unwrap(), String::from_utf8_lossy(&out.stderr));
    assert!(out.status.success(), "{stdout}\n{stderr}");
    assert_eq!(stderr, "", "no terminal, no notes");
    assert!(!stdout.contains('\u{1b}'), "no terminal, no colours");
    for verb in
        ["org new", "group new", "ticket new", "ticket take", "ticket resolve", "ticket close"]
    {
        assert!(
            stdout.contains(&format!("$ desk {verb} ")),
            "desk {verb} is not played:\n{stdout}"
        );
    }
    let left: Vec<_> = fs::read_dir(world.dir()).unwrap().collect();
    assert!(left.is_empty(), "the demo left {left:?}");
}
