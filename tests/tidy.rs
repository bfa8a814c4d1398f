//! The style that matters, as a test: which module may name which, where SQL and printing stand, how
//! long a file gets, and that no file is forgotten. A list of exceptions in here only shrinks: one
//! that is not needed any more fails too.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use desk_tests::{
    bless::root,
    source::{Kind, Source, modules, rust_files},
};

/// Below the slices: what each may name beside itself.
const FLOORS: &[(&str, &[&str])] = &[
    ("kernel", &[]),
    ("store", &["kernel"]),
    ("policy", &["kernel"]),
    ("journal", &["kernel", "store", "policy"]),
    ("session", &["kernel", "store", "policy", "journal"]),
];

/// The slices. Each names those to its left, and everything below.
const SLICES: &[&str] = &["identity", "groups", "catalog", "tickets"];

/// Above the slices: what each may name beside everything below.
const ROOF: &[(&str, &[&str])] = &[
    ("acts", &[]),
    ("history", &[]),
    ("args", &[]),
    ("config", &["args"]),
    ("serve", &["acts", "history", "args", "config"]),
];

/// Modules of a slice that name messages of the wire and are no `rpc`. This list only shrinks.
const WIRE: &[&str] = &["identity::sessions"];

/// Files with SQL that are no `store.rs`. This list only shrinks.
const SQL: &[(&str, &str)] = &[
    ("daemon/src/session/keys.rs", "the idempotency keys are the session's own housekeeping"),
    ("daemon/src/session/external.rs", "the names in other systems are kept for every slice"),
    ("daemon/src/history/replay.rs", "it reads which tenants there are"),
];

/// Files that are tables: a long one is as easy to read as a short one. This list only shrinks.
const TABLES: &[&str] = &[];

/// The most lines that a file has, tests apart, and from where on it is named.
const LINES: usize = 500;
const MANY_LINES: usize = 300;

fn name(file: &Path) -> String {
    file.strip_prefix(root()).unwrap_or(file).to_string_lossy().into_owned()
}

fn crate_of(path: &str) -> BTreeMap<PathBuf, Source> {
    modules(&root().join(path)).unwrap()
}

#[track_caller]
fn none(wrong: Vec<String>, rule: &str) {
    assert!(wrong.is_empty(), "{rule}\n{}", wrong.join("\n"));
}

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
        ("tickets", "session", true),
        ("acts", "tickets", true),
        ("acts", "history", false),
        ("serve", "acts", true),
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
    let parts = ["model", "rules", "store", "rpc"];
    module.iter().map(String::as_str).find(|name| parts.contains(name))
}

#[test]
fn inside_a_slice_arrows_go_from_rpc_to_model() {
    let mut wrong = Vec::new();
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
            if !good {
                let (line, path) = (named.line, path.join("::"));
                wrong.push(format!("{}:{line}: {own} names {path}", name(&file)));
            }
        }
    }
    none(wrong, "rules and models name the kernel and models; a store names no rules and no rpc:");
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
                "serve" | "history" | "session" => true,
                "policy" => matches!(what, "Rpc" | "Call"),
                _ if part(&source.module) == Some("rpc") => true,
                _ if WIRE.contains(&module.as_str()) => needed.insert(module.clone()) || true,
                _ => false,
            };
            if !good {
                wrong.push(format!("{}:{}: {}", name(&file), named.line, named.path.join("::")));
            }
        }
    }
    none(wrong, "the wire is for rpc, serve, history and session; the policy knows only its calls:");
    assert_eq!(needed.len(), WIRE.len(), "of {WIRE:?} only {needed:?} are needed");
}

/// Whether a text is SQL.
fn is_sql(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "SELECT", "INSERT", "UPDATE", "DELETE", "WHERE", "RETURNING", "PRAGMA", "SAVEPOINT",
        "ROLLBACK", "COMMIT", "VALUES", "JOIN",
    ];
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').any(|word| WORDS.contains(&word))
}

#[test]
fn sql_stands_in_stores() {
    assert!(is_sql("SELECT 1") && is_sql("x (\nRETURNING id)") && !is_sql("NO_UPDATE, select"));
    let (mut wrong, mut needed, mut found) = (Vec::new(), BTreeSet::new(), 0);
    for (file, source) in crate_of("daemon/src/lib.rs") {
        let store = source.module.first().is_some_and(|name| name == "store")
            || source.module.last().is_some_and(|name| name == "store" || name == "search");
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

/// Fails when a name of a crate stands in another file than these.
#[track_caller]
fn only(krate: &str, name_of_crate: &str, files: &[&str]) {
    let (mut wrong, mut found) = (Vec::new(), false);
    for (file, source) in crate_of(krate) {
        let file = name(&file);
        for token in source.tokens.iter().filter(|token| token.is(name_of_crate) && !token.test) {
            match files.contains(&file.as_str()) {
                true => found = true,
                false => wrong.push(format!("{file}:{}", token.line)),
            }
        }
    }
    none(wrong, &format!("{name_of_crate} is named outside of {files:?}:"));
    assert!(found, "{name_of_crate} is nowhere in {files:?}");
}

#[test]
fn one_file_knows_sqlite() {
    only("daemon/src/lib.rs", "rusqlite", &["daemon/src/store/sqlite.rs"]);
}

#[test]
fn one_file_of_the_command_line_knows_the_daemon() {
    only("cli/src/lib.rs", "deskd", &["cli/src/embedded.rs"]);
}

#[test]
fn one_module_prints() {
    let doors = ["cli/src/render/", "cli/src/io.rs", "daemon/src/serve/mod.rs"];
    let (mut wrong, mut used) = (Vec::new(), BTreeSet::new());
    for krate in ["cli/src/lib.rs", "daemon/src/lib.rs"] {
        for (file, source) in crate_of(krate) {
            let tokens: Vec<_> = source.tokens.iter().filter(|token| !token.test).collect();
            for window in tokens.windows(2) {
                let called = |names: &[&str], mark: &str| {
                    names.iter().any(|name| window[0].is(name)) && window[1].is(mark)
                };
                let named = window[0].is("::") && ["stdout", "stderr"].iter().any(|s| window[1].is(s));
                if !named && !called(&["print", "println", "eprint", "eprintln"], "!") {
                    continue;
                }
                let file = name(&file);
                match doors.iter().find(|door| file.starts_with(*door)) {
                    Some(door) => drop(used.insert(*door)),
                    // What asks on a terminal is handed the terminal.
                    None if file == "cli/src/prompt.rs" && window[1].is("stderr") => {}
                    None => wrong.push(format!("{file}:{}", window[0].line)),
                }
            }
        }
    }
    none(wrong, "only render/ and io.rs print, and the daemon where it begins:");
    assert!(used.contains("cli/src/io.rs"), "this test has gone blind");
}

/// The crates, by the files at their roots.
fn roots() -> Vec<PathBuf> {
    let mut roots: Vec<PathBuf> = [
        "proto/build.rs",
        "proto/src/lib.rs",
        "daemon/build.rs",
        "daemon/src/lib.rs",
        "daemon/src/main.rs",
        "cli/src/lib.rs",
        "cli/src/main.rs",
        "tests/src/lib.rs",
    ]
    .map(|path| root().join(path))
    .into();
    let manifest = fs::read_to_string(root().join("tests/Cargo.toml")).unwrap();
    let paths = manifest.lines().filter_map(|line| line.strip_prefix("path = \""));
    let paths = paths.filter_map(|path| path.strip_suffix('"')).filter(|path| !path.starts_with(".."));
    roots.extend(paths.map(|path| root().join("tests").join(path)));
    roots
}

/// Every file of every crate.
fn everything() -> BTreeMap<PathBuf, Source> {
    roots().iter().flat_map(|root| modules(root).unwrap()).collect()
}

#[test]
fn no_file_is_forgotten() {
    let known: BTreeSet<PathBuf> = everything().into_keys().collect();
    let there = ["proto", "daemon", "cli", "tests"].map(|dir| rust_files(&root().join(dir)));
    let forgotten: Vec<_> =
        there.iter().flatten().filter(|file| !known.contains(*file)).map(|f| name(f)).collect();
    none(forgotten, "no `mod` and no manifest leads to these:");
}

#[test]
fn every_module_says_what_it_is() {
    let all = everything();
    let silent = all.iter().filter(|(_, source)| !source.text.starts_with("//! "));
    none(silent.map(|(file, _)| name(file)).collect(), "the first line says what the module is:");
}

#[test]
fn files_are_short() {
    let (mut wrong, mut tables) = (Vec::new(), BTreeSet::new());
    for (file, source) in everything() {
        let (file, lines) = (name(&file), source.lines());
        match TABLES.contains(&file.as_str()) {
            _ if lines <= MANY_LINES => {}
            true => drop(tables.insert(file)),
            false if lines > LINES => wrong.push(format!("{file}: {lines} lines")),
            false => println!("{file}: {lines} lines, more than {MANY_LINES}"),
        }
    }
    none(wrong, &format!("a file has at most {LINES} lines, tests apart:"));
    assert_eq!(tables.len(), TABLES.len(), "of {TABLES:?} only {tables:?} are long");
}

/// Every text of the repository that people read.
fn texts() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root()];
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(&dir).unwrap().map(Result::unwrap) {
            let (path, name) = (entry.path(), entry.file_name());
            if path.is_dir() {
                open.extend((name != "target" && name != ".git").then_some(path));
            } else if path.extension().is_some_and(|end| {
                ["rs", "proto", "sql", "md", "1", "7"].iter().any(|known| end == *known)
            }) {
                found.push(path);
            }
        }
    }
    found
}

#[test]
fn nothing_is_left_for_later() {
    // The words stand here in halves, so that this file does not hold them.
    let banned = [("to", "do"), ("fix", "me"), ("x", "xx"), ("ha", "ck"), ("wi", "p")];
    let banned = banned.map(|(start, end)| format!("{start}{end}"));
    // Places that only the machine of its makers has.
    let places = [("../", "shared"), ("/wo", "rk/")].map(|(start, end)| format!("{start}{end}"));
    let (mut wrong, texts) = (Vec::new(), texts());
    assert!(texts.len() > 100, "only {} texts were found: this test has gone blind", texts.len());
    for file in texts {
        let text = fs::read_to_string(&file).unwrap();
        for (number, line) in text.lines().enumerate() {
            let mut words = line.split(|c: char| !c.is_alphanumeric());
            let word = words.find(|word| {
                // A zone of the C library is called so; it is no note to oneself.
                *word != "XXX" && banned.contains(&word.to_ascii_lowercase())
            });
            let place = places.iter().find(|place| line.contains(place.as_str()));
            if let Some(found) = word.or(place.map(String::as_str)) {
                wrong.push(format!("{}:{}: {found}", name(&file), number + 1));
            }
        }
    }
    none(wrong, "these words are not for what ships:");
}
