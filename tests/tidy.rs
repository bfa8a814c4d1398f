//! The style that matters, as a test: which module may name which (`tidy/floors.rs`), who knows which
//! crate, who prints, how long a file gets, that no file is forgotten, and that what is promised is proved
//! (`tidy/promises.rs`). A list of exceptions in here only shrinks: one that is not needed any more fails
//! too.

#[path = "tidy/floors.rs"]
mod floors;
#[path = "tidy/promises.rs"]
mod promises;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use desk_tests::{
    bless::root,
    source::{Source, modules, rust_files},
};

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

/// Fails when a name of a crate stands in another file than these.
#[track_caller]
fn only(krate: &str, name_of_crate: &str, files: &[&str]) {
    let (mut wrong, mut found) = (Vec::new(), false);
    for (file, source) in crate_of(krate) {
        let file = name(&file);
        for token in source.tokens.iter().filter(|token| token.is(name_of_crate) && !token.test) {
            let named =
                |door: &&str| file == **door || door.ends_with('/') && file.starts_with(*door);
            match files.iter().any(named) {
                true => found = true,
                false => wrong.push(format!("{file}:{}", token.line)),
            }
        }
    }
    none(wrong, &format!("{name_of_crate} is named outside of {files:?}:"));
    assert!(found, "{name_of_crate} is nowhere in {files:?}");
}

#[test]
fn one_room_knows_sqlite() {
    let room = ["daemon/src/store/sqlite.rs", "daemon/src/store/sqlite/"];
    only("daemon/src/lib.rs", "rusqlite", &room);
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
                let named =
                    window[0].is("::") && ["stdout", "stderr"].iter().any(|s| window[1].is(s));
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
        "cli/build.rs",
        "cli/src/lib.rs",
        "cli/src/main.rs",
        "tests/src/lib.rs",
    ]
    .map(|path| root().join(path))
    .into();
    let manifest = fs::read_to_string(root().join("tests/Cargo.toml")).unwrap();
    let paths = manifest.lines().filter_map(|line| line.strip_prefix("path = \""));
    let paths =
        paths.filter_map(|path| path.strip_suffix('"')).filter(|path| !path.starts_with(".."));
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
