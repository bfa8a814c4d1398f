//! The flags that make a command repeatable, found in the tree of the command line for every call of the
//! wire that writes. Which call is a write and what it changes is read out of the wire, so a new verb
//! without its flags fails here; the lists below are the exceptions, each with its reason.

use std::collections::BTreeSet;

use clap::Command;
use desk_proto::Rpc;
use desk_tests::wire::{Wire, changes_versioned, makes};

/// Writes whose commands take neither a key nor a rehearsal.
const BARE: &[(&str, &str)] = &[
    ("access enter", "it starts a shell; entering again ends the visit that began"),
    ("logout", "it forgets the session of this place as well; again it finds none"),
];

/// Commands that make something, and cannot find that it is there.
const NAMELESS: &[(&str, &str)] = &[
    ("token new", "tokens are numbered, and several may be called alike"),
    ("access request", "requests are numbered; the same one again asks nobody twice"),
];

/// Commands that take something away, by the verb.
const TAKES_AWAY: &[&str] = &["rm", "rm-user", "revoke"];

/// Commands with such a verb that take nothing away.
const STAYS: &[(&str, &str)] = &[("access revoke", "what was approved stays, with its end")];

/// The command with these words.
fn find<'a>(root: &'a Command, words: &str) -> Option<&'a Command> {
    words.split(' ').try_fold(root, |command, word| command.find_subcommand(word))
}

fn has(command: &Command, flag: &str) -> bool {
    command.get_arguments().any(|arg| arg.get_long() == Some(flag))
}

/// The words of the command of a call. That of many is the one of one, with a file.
fn words(rpc: Rpc) -> &'static str {
    rpc.command().trim_end_matches(" --file")
}

/// What is wrong with the flags of the commands that make these calls.
fn wrong(root: &Command, calls: &[Rpc]) -> Vec<String> {
    let wire = Wire::spoken();
    let listed = |list: &[(&str, &str)], name: &str| list.iter().any(|(known, _)| *known == name);
    let mut wrong = Vec::new();
    for rpc in calls.iter().copied().filter(|rpc| rpc.writes()) {
        let name = words(rpc);
        let Some(command) = find(root, name) else {
            wrong.push(format!("{} has no command {name}", rpc.name()));
            continue;
        };
        let mut expect = |flag: &str, wanted: bool| {
            let what = if wanted { "has no" } else { "needs no" };
            if has(command, flag) != wanted {
                wrong.push(format!("{name} {what} --{flag}"));
            }
        };
        let bare = listed(BARE, name);
        expect("idempotency-key", !bare);
        expect("dry-run", !bare);
        expect("if-version", changes_versioned(&wire, rpc));
        // A ticket has no name of its own, but may have one in another system.
        let named = makes(rpc) && !listed(NAMELESS, name);
        expect("if-exists", named);
        expect("if-not-exists", named);
        let verb = name.rsplit(' ').next().unwrap_or_default();
        expect("ignore-missing", TAKES_AWAY.contains(&verb) && !listed(STAYS, name));
        if rpc.takes_stream() {
            expect("file", true);
        }
    }
    wrong
}

#[test]
fn every_write_has_its_flags() {
    let found = wrong(&desk::command(), Rpc::ALL);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_exceptions_are_needed() {
    let names: BTreeSet<_> =
        Rpc::ALL.iter().filter(|rpc| rpc.writes()).map(|rpc| words(*rpc)).collect();
    for (name, reason) in BARE.iter().chain(NAMELESS).chain(STAYS) {
        assert!(names.contains(name) && !reason.is_empty(), "{name} is no write any more");
    }
    let verbs: BTreeSet<_> = names.iter().filter_map(|name| name.rsplit(' ').next()).collect();
    for verb in TAKES_AWAY {
        assert!(verbs.contains(verb), "no command ends in {verb}");
    }
}

#[test]
fn a_verb_without_its_flags_is_found() {
    let root = desk::command();
    let calls = [Rpc::GroupsDelete, Rpc::GroupsCreate, Rpc::TicketsClose];
    assert_eq!(wrong(&root, &calls), [""; 0]);
    let flags = [
        "idempotency-key",
        "dry-run",
        "if-version",
        "if-exists",
        "if-not-exists",
        "ignore-missing",
    ];
    let mut missed: BTreeSet<_> = flags.into();
    for flag in flags {
        let without = root.clone().mut_subcommands(|noun| {
            noun.mut_subcommands(|verb| match has(&verb, flag) {
                true => verb.mut_args(|arg| match arg.get_long() == Some(flag) {
                    true => arg.long("another"),
                    false => arg,
                }),
                false => verb,
            })
        });
        if wrong(&without, &calls).iter().any(|line| line.ends_with(flag)) {
            missed.remove(flag);
        }
    }
    assert!(missed.is_empty(), "nobody misses {missed:?}");
}
