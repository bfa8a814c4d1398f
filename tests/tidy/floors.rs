//! The floors of the daemon: an arrow only goes down. Inside a slice it goes from `rpc` to `model`;
//! the wire and SQL stand where they belong.

use std::collections::BTreeSet;

use desk_tests::source::Kind;

use super::{crate_of, name, none};

/// Below the slices: what each may name beside itself.
const FLOORS: &[(&str, &[&str])] = &[
    ("kernel", &[]),
    ("store", &["kernel"]),
    ("policy", &["kernel"]),
    ("journal", &["kernel", "store", "policy"]),
    ("session", &["kernel", "store", "policy", "journal"]),
];

/// The slices. Each names those to its left, and everything below.
const SLICES: &[&str] = &["identity", "access", "groups", "catalog", "tickets"];

/// Above the slices: what each may name beside everything below.
const ROOF: &[(&str, &[&str])] = &[
    ("acts", &[]),
    ("history", &[]),
    ("timers", &[]),
    ("args", &[]),
    ("config", &["args"]),
    ("upkeep", &["acts", "history"]),
    ("serve", &["upkeep", "acts", "history", "timers", "args", "config"]),
];

/// Modules of a slice that name the wire and are no `rpc`. This list only shrinks.
const WIRE: &[(&str, &str)] = &[
    ("acts::judge", "it answers two calls of a slice to its left, about every other slice"),
    ("tickets::lifecycle", "a row of the table names the call that does it"),
];

/// Names from other floors in rules and models. This list only shrinks.
const MODEL: &[(&str, &str)] = &[
    ("policy::TokenScope", "the scopes of an account are words of the policy"),
    ("policy::Mode", "what a guest may do is a word of the policy"),
];

/// Files with SQL that are no `store.rs`. This list only shrinks.
const SQL: &[(&str, &str)] = &[];

/// Whether a module may name another one.
fn may(from: &str, to: &str) -> bool {
    let below = |name: &str| FLOORS.iter().any(|(floor, _)| *floor == name);
    let slice = |name: &str| SLICES.iter().position(|slice| *slice == name);
    if from == to {
        return true;
    }
    if let Some((_, names)) = FLOORS.iter().find(|(floor, _)| *floor == from) {
        return names.contains(&to);
    }
    if let Some(place) = slice(from) {
        return below(to) || slice(to).is_some_and(|other| other < place);
    }
    match ROOF.iter().find(|(module, _)| *module == from) {
        Some((_, names)) => below(to) || slice(to).is_some() || names.contains(&to),
        None => false,
    }
}

#[test]
fn the_floors_are_as_they_are_drawn() {
    for (from, to, allowed) in [
        ("kernel", "store", false),
        ("policy", "store", false),
        ("store", "kernel", true),
        ("session", "journal", true),
        ("session", "identity", false),
        ("groups", "identity", true),
        ("groups", "catalog", false),
        ("access", "identity", true),
        ("identity", "access", false),
        ("access", "groups", false),
        ("tickets", "session", true),
        ("acts", "tickets", true),
        ("acts", "history", false),
        ("timers", "tickets", true),
        ("tickets", "timers", false),
        ("serve", "acts", true),
        ("upkeep", "history", true),
        ("upkeep", "serve", false),
    ] {
        assert_eq!(may(from, to), allowed, "{from} → {to}");
    }
}

#[test]
fn arrows_only_go_down() {
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for (file, source) in crate_of("daemon/src/lib.rs") {
        let Some(own) = source.module.first() else { continue };
        seen.insert(own.clone());
        for named in source.paths() {
            let [first, other, ..] = named.path.as_slice() else { continue };
            if first == "crate" && !may(own, other) {
                wrong.push(format!("{}:{}: {own} names {other}", name(&file), named.line));
            }
        }
    }
    let drawn = FLOORS.iter().chain(ROOF).map(|(name, _)| *name).chain(SLICES.iter().copied());
    assert_eq!(seen, drawn.map(str::to_owned).collect(), "every module stands on a floor");
    none(wrong, "an arrow goes up:");
}

/// What a module of a slice is: the part of its path that says so.
fn part(module: &[String]) -> Option<&str> {
    module.iter().find_map(|name| match name.as_str() {
        // A table of data is a model.
        "model" | "lifecycle" => Some("model"),
        part @ ("rules" | "store" | "rpc") => Some(part),
        _ => None,
    })
}

#[test]
fn inside_a_slice_arrows_go_from_rpc_to_model() {
    let (mut wrong, mut needed) = (Vec::new(), BTreeSet::new());
    for (file, source) in crate_of("daemon/src/lib.rs") {
        let slice = source.module.first().is_some_and(|name| SLICES.contains(&name.as_str()));
        let Some(own) = part(&source.module).filter(|_| slice) else { continue };
        for named in source.paths() {
            let Some(path) = named.path.strip_prefix(&["crate".to_owned()]) else { continue };
            let inside = path.starts_with(&source.module[..1]);
            let good = match (own, part(path)) {
                ("model" | "rules", _) if path.first().is_some_and(|name| name == "kernel") => true,
                ("model", Some("model")) | ("rules", Some("model")) => true,
                ("rules", Some("rules")) if inside => true,
                ("model" | "rules", _) => false,
                ("store", Some("rules" | "rpc")) => !inside,
                _ => true,
            };
            let path = path.join("::");
            if good {
                continue;
            }
            match MODEL.iter().any(|(exception, _)| *exception == path) {
                true => drop(needed.insert(path)),
                false => {
                    wrong.push(format!("{}:{}: {own} names {path}", name(&file), named.line));
                }
            }
        }
    }
    none(wrong, "rules and models name the kernel and models; a store names no rules and no rpc:");
    assert_eq!(needed.len(), MODEL.len(), "of {MODEL:?} only {needed:?} are needed");
}

#[test]
fn the_wire_is_named_where_it_ends() {
    let (mut wrong, mut needed) = (Vec::new(), BTreeSet::new());
    for (file, source) in crate_of("daemon/src/lib.rs") {
        let Some(own) = source.module.first().map(String::as_str) else { continue };
        for named in source.paths() {
            if named.path[0] != "desk_proto" {
                continue;
            }
            let what = named.path.get(1).map_or("", String::as_str);
            let module = source.module.join("::");
            let good = match own {
                // Plain functions on text, which both sides share and no message is part of.
                _ if matches!(what, "span" | "near") => true,
                "serve" | "history" | "session" => true,
                "policy" => matches!(what, "Rpc" | "Call"),
                _ if part(&source.module) == Some("rpc") => true,
                _ if WIRE.iter().any(|(exception, _)| *exception == module) => {
                    needed.insert(module);
                    true
                }
                _ => false,
            };
            if !good {
                wrong.push(format!("{}:{}: {}", name(&file), named.line, named.path.join("::")));
            }
        }
    }
    none(
        wrong,
        "the wire is for rpc, serve, history and session; the policy knows only its calls:",
    );
    assert_eq!(needed.len(), WIRE.len(), "of {WIRE:?} only {needed:?} are needed");
}

/// Whether a text is SQL.
fn is_sql(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "SELECT",
        "INSERT",
        "UPDATE",
        "DELETE",
        "WHERE",
        "RETURNING",
        "PRAGMA",
        "SAVEPOINT",
        "ROLLBACK",
        "COMMIT",
        "VALUES",
        "JOIN",
    ];
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').any(|word| WORDS.contains(&word))
}

#[test]
fn sql_stands_in_stores() {
    assert!(is_sql("SELECT 1") && is_sql("x (\nRETURNING id)") && !is_sql("NO_UPDATE, select"));
    let (mut wrong, mut needed, mut found) = (Vec::new(), BTreeSet::new(), 0);
    for (file, source) in crate_of("daemon/src/lib.rs") {
        let store = source.module.iter().any(|name| name == "store" || name == "search");
        for token in source.tokens.iter().filter(|t| t.kind == Kind::Text && !t.test) {
            if !is_sql(&token.text) {
                continue;
            }
            let file = name(&file);
            if store {
                found += 1;
            } else if SQL.iter().any(|(exception, _)| *exception == file) {
                needed.insert(file);
            } else {
                wrong.push(format!("{file}:{}: {}", token.line, token.text));
            }
        }
    }
    assert!(found > 50, "only {found} statements were found: this test has gone blind");
    none(wrong, "SQL stands in store.rs, in store/ and in search.rs:");
    assert_eq!(needed.len(), SQL.len(), "of {SQL:?} only {needed:?} are needed");
}
