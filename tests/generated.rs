//! Files that are made from the code and committed: completions, man pages, and lists of what is
//! public (who may call what, the fields of every noun, the wire). `DESK_BLESS=1` writes them anew;
//! read what changed before you commit it, since others rely on it.

#[path = "generated/files.rs"]
mod files;
#[path = "generated/manual.rs"]
mod manual;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    process::Command,
};

use desk_proto::Rpc;
use desk_tests::{
    bless::{blessing, compare, hold, root},
    skip,
    source::{Kind, modules},
    wire::{Wire, reused},
};
use deskd::policy::{Act, Rule, TokenScope, inside, rule};

/// Pages of the manual that are written by hand.
const WRITTEN: &[&str] = &["desk-security.7"];

/// Compares every file of a directory, and finds those that nothing makes any more.
#[track_caller]
fn hold_all(dir: &str, made: BTreeMap<String, String>) {
    let dir = root().join(dir);
    let mut wrong: Vec<String> =
        made.iter().filter_map(|(name, text)| compare(&dir.join(name), text)).collect();
    for entry in fs::read_dir(&dir).unwrap().map(Result::unwrap) {
        if made.contains_key(&*entry.file_name().to_string_lossy()) {
            continue;
        }
        match blessing() {
            true => fs::remove_file(entry.path()).unwrap(),
            false => wrong.push(format!("nothing makes {} any more", entry.path().display())),
        }
    }
    assert!(
        wrong.is_empty(),
        "{}\nIf this is meant: DESK_BLESS=1 cargo test -p desk-tests --test generated",
        wrong.join("\n")
    );
}

#[test]
fn completions() {
    let files = [
        ("bash", "desk.bash"),
        ("zsh", "_desk"),
        ("fish", "desk.fish"),
        ("nushell", "desk.nu"),
        ("elvish", "desk.elv"),
        ("powershell", "_desk.ps1"),
    ];
    let made = files.map(|(shell, file)| {
        let (io, captured) = desk::Io::captured("");
        let code = desk::run(["desk", "completion", shell, "--static"], desk::Env::default(), io);
        assert_eq!(desk::number(code), 0, "{shell}");
        let script = String::from_utf8(captured.stdout()).unwrap();
        assert!(script.contains("idempotency-key"), "{shell} completes the flags of verbs");
        (file.to_owned(), script)
    });
    hold_all("completions", made.into());
}

#[test]
fn man_pages() {
    let mut made = manual::pages();
    for name in WRITTEN {
        let page = fs::read_to_string(root().join("man").join(name)).unwrap();
        assert!(made.insert((*name).to_owned(), page).is_none(), "{name} is made, not written");
    }
    assert!(made.contains_key("desk-ticket-close.1") && made.contains_key("desk-exit-codes.7"));
    for (name, page) in &made {
        assert!(page.is_ascii(), "{name}: roff reads ASCII");
        assert!(page.starts_with(".") && page.contains(".SH NAME\n"), "{name} has no name");
        let sections: &[_] = match name.ends_with(".1") {
            true => &["SYNOPSIS", "OPTIONS", "EXAMPLES", "\"EXIT STATUS\"", "ENVIRONMENT"],
            false => &["DESCRIPTION"],
        };
        for section in sections {
            assert!(page.contains(&format!("\n.SH {section}\n")), "{name} has no {section}");
        }
    }
    hold_all("man", made);
}

/// Readers of pages do not all forgive the same: `mandoc` says what is no page.
#[test]
fn man_pages_are_clean() {
    let pages = manual::pages();
    let dir = tempfile::tempdir().unwrap();
    for (name, page) in &pages {
        fs::write(dir.path().join(name), page).unwrap();
    }
    let files = pages
        .keys()
        .map(|name| dir.path().join(name))
        .chain(WRITTEN.iter().map(|name| root().join("man").join(name)));
    let lint = Command::new("mandoc").args(["-T", "lint", "-W", "warning"]).args(files).output();
    let Ok(lint) = lint else { return skip::tell("mandoc is not installed") };
    let said = String::from_utf8_lossy(&lint.stdout).into_owned();
    // A page has no date, so that the same version is the same page.
    let wrong: Vec<_> = said.lines().filter(|line| !line.contains("missing date")).collect();
    assert!(said.contains("missing date"), "{said}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What the manual says of `deskd.toml` is what the daemon reads: every key with its usual value.
#[test]
fn the_keys_of_the_configuration_are_those_of_the_manual() {
    let dir = tempfile::tempdir().unwrap();
    let usual = files::usual();
    let mut text = String::from("log = \"info\"\nlog_format = \"json\"\nreflection = false\n");
    for section in ["listen", "limits"] {
        let _ = writeln!(text, "[{section}]");
        for key in files::keys().iter().filter(|key| key.section == section) {
            let value = match (key.kind.as_str(), usual.get(&key.name)) {
                (_, Some(Some(value))) => value.clone(),
                ("bool", _) => "false".to_owned(),
                ("SocketMode", _) => "\"group\"".to_owned(),
                _ => continue,
            };
            let _ = writeln!(text, "{} = {value}", key.name);
        }
    }
    fs::write(dir.path().join("deskd.toml"), &text).unwrap();
    let load = || {
        let args = deskd::Args { data: Some(dir.path().to_owned()), ..deskd::Args::default() };
        deskd::config::Config::load(&args)
    };
    let config = load().unwrap_or_else(|refusal| panic!("{refusal}\n{text}"));
    assert_eq!(config.limits, deskd::config::Limits::default());
    assert!(files::keys().len() > 25, "this test has gone blind");
    let limits = files::keys().iter().filter(|key| key.section == "limits").count();
    assert_eq!(limits, usual.len(), "every limit is a key");
    fs::write(dir.path().join("deskd.toml"), text.replace("\nbatch =", "\nbatches =")).unwrap();
    assert!(load().is_err(), "a key that is none is refused");
}

/// Every variable that the command line or the daemon reads is in the manual, and no other.
#[test]
fn the_manual_knows_the_environment() {
    let manual = || manual::ENVIRONMENT.iter().chain(manual::INTERNAL).map(|(name, _)| *name);
    let (mut read, mut named) = (BTreeMap::new(), BTreeSet::new());
    for krate in ["cli/src/lib.rs", "daemon/src/lib.rs"] {
        for (file, source) in modules(&root().join(krate)).unwrap() {
            let tokens: Vec<_> = source.tokens.iter().filter(|token| !token.test).collect();
            for window in tokens.windows(3).filter(|window| window[2].kind == Kind::Text) {
                let name = &window[2].text;
                named.insert(name.clone());
                let doors = ["get", "flag", "path", "variable", "var_os", "var"];
                let asked = window[1].is("(") && doors.iter().any(|door| window[0].is(door));
                let flag = window[0].is("env") && window[1].is("=");
                let upper = name.chars().all(|c| c.is_ascii_uppercase() || c == '_');
                if (asked || flag) && upper && name.len() > 1 {
                    read.insert(name.clone(), format!("{}:{}", file.display(), window[2].line));
                }
            }
        }
    }
    assert!(read.len() > 10, "only {read:?} are read: this test has gone blind");
    for (name, place) in &read {
        assert!(manual().any(|known| known == name), "{place} reads {name}: say so in the manual");
    }
    for name in manual() {
        assert!(named.contains(name), "the manual tells of {name}, which nothing reads");
    }
}

#[test]
fn the_rules_of_the_policy() {
    let scope = |scope: TokenScope| {
        let named = TokenScope::NAMED.iter().find(|(_, known)| *known == scope);
        named.map_or("-", |(name, _)| *name)
    };
    let mut text = String::from(
        "Who may call what. Made from the tables in daemon/src/policy: rules.rs, guest.rs.\n\
         least: who may call at all. over: on which side of the object the caller has to stand.\n\
         scope: what a narrowed token needs. inside: who of another tenant may call; each is for those\n\
         after it too: settingup (a provider, until it hands the tenant over), configure, support.\n\n",
    );
    let mut line = |call: &str, least: &str, over: &str, scope: &str, inside: &str| {
        let line = format!("{call:<20}  {least:<8}  {over:<24}  {scope:<14}  {inside}");
        let _ = writeln!(text, "{}", line.trim_end());
    };
    line("call", "least", "over", "scope", "inside");
    for rpc in Rpc::ALL {
        let Rule { least, over, scope: needed, .. } = rule(Act::Rpc(*rpc));
        let over: Vec<_> = over.iter().map(|side| format!("{side:?}").to_lowercase()).collect();
        let over = if over.is_empty() { "-".to_owned() } else { over.join(" ") };
        let inside = format!("{:?}", inside(*rpc)).to_lowercase();
        line(rpc.name(), &format!("{least:?}").to_lowercase(), &over, scope(needed), &inside);
    }
    hold(&root().join("tests/snapshots/policy.txt"), &text);
}

/// The fields of what every command answers, from its help.
#[test]
fn the_fields_of_every_noun() {
    let mut text = String::from(
        "What --json answers, command by command. Fields are added, never taken away or changed.\n",
    );
    let (mut last, mut wrong) = (String::new(), Vec::new());
    for command in manual::commands() {
        let Some(fields) = manual::sections(&command).remove("JSON FIELDS") else { continue };
        let name = command.get_bin_name().unwrap_or_default();
        // What a write did is itself listed where it can be asked for by its name.
        let listed = |line: &&str| {
            !line.trim_start().starts_with("write ") || !line.contains("What was done")
        };
        let fields_of = fields.lines().filter(listed);
        for field in fields_of.filter_map(|line| line.split_whitespace().next()) {
            // These stand in the document beside the fields: one name, two values.
            let taken = ["schema", "write"].contains(&field);
            if taken {
                wrong.push(format!("{name} has a field {field}, which every document has already"));
            }
        }
        // Verbs of one noun mostly answer the same.
        if fields == last {
            let _ = writeln!(text, "{name}: the same");
        } else {
            let _ = write!(text, "\n{name}\n{fields}");
            last = fields;
        }
    }
    assert!(text.contains("desk ticket list") && text.contains("external_id"));
    hold(&root().join("tests/snapshots/fields.txt"), &text);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_wire() {
    let path = root().join("tests/snapshots/wire.txt");
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let old: Vec<String> = committed.lines().map(str::to_owned).collect();
    let new = Wire::spoken().lines();
    // Not even a blessing lets a number be used again.
    let wrong = reused(&old, &new);
    assert!(wrong.is_empty(), "a number on the wire is for ever:\n{}", wrong.join("\n"));
    hold(&path, &(new.join("\n") + "\n"));
}
