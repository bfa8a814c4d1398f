//! Command lines from end to end, as far as no daemon is needed.

use std::collections::BTreeMap;

use clap::{CommandFactory as _, FromArgMatches as _};

use super::{tree::App, *};
use crate::{exit::number, later::described};

fn desk(line: &[&str], env: &[(&str, &str)]) -> (u8, String, String) {
    let (io, captured) = Io::captured("");
    let args = std::iter::once("desk").chain(line.iter().copied());
    let code = run(args, env.iter().copied().collect(), io);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (number(code), text(captured.stdout()), text(captured.stderr()))
}

/// Every command below `command` with its path.
fn leaves(command: &clap::Command, path: &str, found: &mut Vec<(String, clap::Command)>) {
    for sub in command.get_subcommands() {
        let path = format!("{path} {}", sub.get_name());
        if sub.has_subcommands() {
            leaves(sub, &path, found);
        } else {
            found.push((path, sub.clone()));
        }
    }
}

#[test]
fn the_tree_is_sound() {
    command().debug_assert();
}

#[test]
fn every_command_has_a_line_an_example_and_no_letter_with_two_meanings() {
    let mut found = Vec::new();
    leaves(&command(), "desk", &mut found);
    let mut letters: BTreeMap<char, String> = BTreeMap::new();
    for (path, command) in found {
        assert!(command.get_about().is_some(), "{path} says nothing about itself");
        let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        if path != "desk daemon run" {
            assert!(help.contains(&format!("  {path}")), "{path} has no example:\n{help}");
        }
        for arg in command.get_arguments() {
            let Some(letter) = arg.get_short() else { continue };
            let long = arg.get_long().unwrap_or_default().to_owned();
            let known = letters.entry(letter).or_insert_with(|| long.clone());
            assert_eq!(*known, long, "-{letter} means two things, at {path}");
        }
    }
}

/// The examples of all commands that are nothing but a command of desk.
fn examples() -> Vec<Vec<OsString>> {
    let mut found = Vec::new();
    leaves(&command(), "desk", &mut found);
    let mut examples = Vec::new();
    for (_, command) in found {
        let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        for line in help.lines().filter_map(|line| line.strip_prefix("  desk ")) {
            let words = shell_words::split(&format!("desk {line}")).unwrap_or_default();
            let is_plain = !line.contains(['|', '$', '&', ';', '<', '>', '#', '\\']);
            examples.extend(is_plain.then(|| words.into_iter().map(OsString::from).collect()));
        }
    }
    examples
}

#[test]
fn what_is_read_with_few_commands_is_what_is_read_with_all() {
    let told = |parsed: &tree::Parsed| format!("{parsed:?}");
    let mut same = 0;
    for args in examples() {
        let few = tree::quick(&args).unwrap_or_else(|| panic!("{args:?} was not read"));
        assert_eq!(told(&few), told(&tree::slow(&args, false).unwrap()), "{args:?}");
        same += 1;
    }
    assert!(same > 150, "only {same} examples");
    // Names of commands among the values, aliases, and flags before the noun.
    for line in [
        "desk -c group tickets comment T-1 -b list",
        "desk --tenant access -o json ticket list --tag new",
        "desk groups list --json=id,name",
        "desk api desk.v1.Tickets/Get -d wait",
    ] {
        let args: Vec<_> = line.split(' ').map(OsString::from).collect();
        let (few, all) = (tree::quick(&args).unwrap(), tree::slow(&args, false).unwrap());
        assert_eq!(told(&few), told(&all), "{line}");
    }
    // What is refused with few is left to all.
    for line in
        ["desk", "desk tikcet list", "desk ticket", "desk ticket list --help", "desk ticket lits"]
    {
        let args: Vec<_> = line.split(' ').map(OsString::from).collect();
        assert!(tree::quick(&args).is_none(), "{line}");
    }
}

#[test]
fn what_is_told_later_is_told_alike() {
    let told = |whole, line: &[&str]| {
        let mut command = described(whole, App::command);
        let line = std::iter::once("desk").chain(line.iter().copied());
        match command.try_get_matches_from_mut(line) {
            Ok(matches) => format!("{:?}", App::from_arg_matches(&matches).unwrap()),
            Err(error) => error.render().to_string(),
        }
    };
    let lines: [&[&str]; 14] = [
        &[],
        &["--help"],
        &["help"],
        &["--version"],
        &["ticket"],
        &["ticket", "--help"],
        &["tickets", "list", "--state", "open", "-L", "3"],
        &["--json", "group", "show", "x"],
        &["tiket", "list"],
        &["ticket", "clsoe", "T-1"],
        &["ticket", "close", "T-1", "--coment", "x"],
        &["--coment", "x", "ticket", "close", "T-1"],
        &["catalog", "route"],
        &["catalog", "route", "explain", "--help"],
    ];
    for line in lines {
        assert_eq!(told(false, line), told(true, line), "{line:?}");
    }
    let version = described(true, App::command).render_version();
    assert_eq!(desk(&["--version"], &[]), (0, version.clone(), String::new()));
    assert_eq!(desk(&["-V"], &[]), (0, version, String::new()));
}

#[test]
fn the_help_names_all_that_answers_an_object() {
    let (code, out, _) = desk(&["help", "json"], &[]);
    let words = out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(code == 0 && words.contains("new without -f"), "{out}");
    let others: Vec<_> = super::tree::shapes()
        .into_iter()
        .filter(|(path, shape)| shape.report && !path.ends_with(" new"))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(others, ["access request"]);
    assert!(others.iter().all(|path| words.contains(path.as_str())), "{words}");
}

#[test]
fn the_help_of_new_says_what_a_file_has() {
    for (noun, column) in
        [("catalog", "audience"), ("group", "members"), ("org", "domains"), ("user", "roles")]
    {
        let (code, out, _) = desk(&[noun, "new", "--help"], &[]);
        let (_, file) = out.split_once("COLUMNS OF A FILE\n").unwrap();
        let (file, _) = file.split_once("JSON FIELDS").unwrap();
        assert!(
            code == 0 && file.contains(column) && file.contains("separated by , or ;"),
            "{file}"
        );
        assert!(file.contains("An empty cell says nothing.") && file.lines().all(|l| l.len() < 81));
    }
}

#[test]
fn help_and_version_need_nothing() {
    let (code, out, err) = desk(&["ticket", "close", "--help"], &[]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.starts_with("Accept the solution of tickets, for good"), "{out}");
    assert!(out.contains("EXAMPLES\n  desk ticket close T-42"), "{out}");
    assert!(out.contains("JSON FIELDS\n  id ") && out.contains("--rpc-timeout"), "{out}");
    // The short one fits on a screen: what is the same everywhere is in the long one.
    let (code, out, _) = desk(&["ticket", "close", "-h"], &[]);
    assert!(code == 0 && out.contains("EXAMPLES") && out.contains("--dry-run"), "{out}");
    assert!(!out.contains("JSON FIELDS") && !out.contains("--rpc-timeout"), "{out}");
    assert!(out.lines().count() <= 24 && out.contains("see more with '--help'"), "{out}");
    // And so do the verbs of a noun that was given without one.
    let (code, out, err) = desk(&["ticket"], &[]);
    assert!(code == 2 && out.is_empty() && err.contains("  resolve "), "{err}");
    assert!(err.lines().count() <= 32, "{err}");
    let (code, out, _) = desk(&["--version"], &[]);
    assert_eq!((code, out), (0, format!("desk {}\n", env!("CARGO_PKG_VERSION"))));
    let (code, out, _) = desk(&["group", "list", "--json=help"], &[]);
    assert_eq!(code, 0);
    assert!(out.contains("  members "), "{out}");
    for line in [
        &["ticket", "show", "--json=help"][..],
        &["ticket", "show", "T-1", "--json=help"],
        &["ticket", "resolve", "--json=help"],
        &["--json=help", "can"],
        &["login", "--json=help", "-o", "yaml"],
    ] {
        let (code, out, err) = desk(line, &[("DESK_DATA", "/nowhere")]);
        assert_eq!((code, err.as_str()), (0, ""), "{line:?}");
        assert!(out.contains("  id "), "{line:?}: {out}");
    }
    assert_eq!(desk(&["logout", "--json=help"], &[]).0, 2);
    let (code, out, _) = desk(&["schema", "ticket"], &[("DESK_DATA", "/nowhere")]);
    assert!(code == 0 && out.contains("\"title\": \"desk.ticket/v1\""), "{out}");
    assert_eq!(desk(&["version", "--client", "-o", "id"], &[]).1, "desk\n");
    for shell in ["bash", "zsh", "fish", "nushell", "elvish", "powershell"] {
        assert!(desk(&["completion", shell], &[]).1.contains("__complete"), "{shell}");
        assert!(desk(&["completion", shell, "--static"], &[]).1.contains("ticket"), "{shell}");
    }
}

#[test]
fn a_wrong_command_line_is_exit_2_in_words_or_in_json() {
    let lines: [&[&str]; 6] = [
        &["tiket", "list"],
        &["ticket", "clsoe", "T-1"],
        &["ticket", "close", "T-1", "--coment", "x"],
        &["ticket", "list", "--sort", "titel"],
        &["ticket", "list", "--columns", "titel"],
        &["ticket", "new", "-t", "x"],
    ];
    for line in lines {
        let (code, out, err) = desk(line, &[("HOME", "/nowhere")]);
        assert_eq!((code, out.as_str()), (2, ""), "{line:?}: {err}");
        assert!(err.starts_with("desk: usage (2): "), "{line:?}: {err}");
        assert!(err.contains("\n  hint: "), "{line:?}: {err}");
        for json in [&["--json"][..], &["-o", "jsonl"], &["-ojson"], &["--output=json"]] {
            if line.contains(&"--columns") {
                continue;
            }
            let (code, _, err) = desk(&[line, json].concat(), &[("HOME", "/nowhere")]);
            let object: serde_json::Value = serde_json::from_str(&err).unwrap();
            assert_eq!((code, &object["error"]["exit"]), (2, &2.into()), "{err}");
        }
    }
    let (_, _, err) = desk(&["ticket", "clsoe"], &[("DESK_ERROR_FORMAT", "json")]);
    assert!(err.starts_with("{\"schema\":\"desk.error/v1\""), "{err}");
    assert!(err.contains("close"), "{err}");
}

#[test]
fn what_cannot_be_read_is_told_in_one_line_with_what_to_write() {
    let lines: [(&[&str], &str); 20] = [
        (&["ticket", "resolve", "T-1"], "missing --solution <TEXT>"),
        (&["ticket", "list", "-L0"], "it is 1 or more"),
        (&["ticket", "new", "--urgency", "7"], "it is 1 to 3"),
        (&["wait", "ticket/T-1", "--retries", "200", "--for", "x"], "it is 0 to 100"),
        (&["whoami", "-o", "xml"], ": it is one of table, "),
        (&["version", "--json", "id"], "write --json=id"),
        (&["ticket", "list", "--x"], "hint: desk ticket list"),
        (&["ticket", "answer", "T-1"], "did you mean \"comment\""),
        (&["ticket", "view", "T-1"], "did you mean \"show\"? desk ticket show T-1"),
        (&["ticket", "delete", "T-1"], "no ticket is ever removed"),
        (&["show", "T-1"], "did you mean desk ticket show T-1?"),
        (&["-v", "ticket", "T-1"], "hint: desk ticket show T-1"),
        (&["ticket", "list", "--mine"], "hint: write --assignee @me"),
        (&["ticket", "list", "--overdue"], "hint: desk ticket list"),
        (&["ticket", "transfer", "T-1", "-g", "x"], "hint: write --to GROUP"),
        (&["ticket", "ask", "T-1", "Which tray?"], "hint: write --comment 'Which tray?'"),
        (&["daemon"], "a command is missing"),
        (&["ticket", "list", "--no-headers", "-o", "id"], "--no-headers is for"),
        (&["ticket", "list", "--count", "--columns", "id"], "--count prints a number"),
        (&["completion", "bash", "--static", "--json"], "--json is nothing to a script"),
    ];
    for (line, said) in lines {
        let (code, out, text) = desk(line, &[("HOME", "/nowhere"), ("DESK_ERROR_FORMAT", "text")]);
        assert_eq!((code, out.as_str()), (2, ""), "{line:?}: {text}");
        assert!(!text.contains("to pass"), "{text}");
        if line != ["daemon"] {
            assert!(text.contains(said), "{line:?}: {text}");
        }
        let json = [line, &["--error-format", "json"]].concat();
        let (_, _, json) = desk(&json, &[("HOME", "/nowhere")]);
        let object: serde_json::Value = serde_json::from_str(&json).unwrap();
        let error = &object["error"];
        let words = format!("{} hint: {}", error["message"], error["hint"]);
        assert!(!error["message"].as_str().unwrap().contains('\n'), "{json}");
        assert!(
            words.replace("\\\"", "\"").replace("hint: \"", "hint: ").contains(said),
            "{words}"
        );
    }
}

#[test]
fn a_variable_that_cannot_be_meant_is_refused() {
    let env = [("DESK_AUTOSTART", "maybe"), ("CI", "1"), ("DESK_DATA", "/dev/null/desk")];
    let (code, _, err) = desk(&["whoami"], &env);
    assert_eq!(code, 2);
    assert!(err.contains("DESK_AUTOSTART: \"maybe\" is neither yes nor no"), "{err}");
    let (code, _, err) = desk(&["whoami"], &[("DESK_OUTPUT", "jsno"), ("HOME", "/nowhere")]);
    assert!(code == 2 && err.contains("did you mean \"json\""), "{err}");
    assert_eq!(err.matches("template=").count(), 1, "{err}");
}

#[test]
fn the_help_looks_past_flags() {
    let (code, out, _) = desk(&["help", "-o", "json"], &[]);
    assert!(code == 0 && out.starts_with("A service desk on the command line"), "{out}");
    let (code, out, _) = desk(&["help", "scripting", "--jq", "."], &[]);
    assert_eq!((code, out), (0, crate::help::topic("scripting").unwrap()));
    let (code, out, _) = desk(&["--color", "never", "help", "ticket", "--json"], &[]);
    assert!(code == 0 && out.contains("Usage: desk ticket"), "{out}");
    assert_eq!(desk(&["help", "--wrong", "time"], &[]).0, 2);
}

#[test]
fn without_a_command_the_help_is_shown() {
    let (code, out, err) = desk(&[], &[]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("Usage: desk"), "{err}");
}

#[test]
fn nobody_is_asked_where_nobody_can_answer() {
    let (code, _, err) = desk(&["group", "rm", "network"], &[("HOME", "/nowhere")]);
    assert_eq!(code, 2);
    assert!(err.contains("--yes"), "{err}");
}

#[test]
fn without_a_daemon_it_is_exit_11() {
    let env = [("DESK_DATA", "/dev/null/desk"), ("CI", "true")];
    let (code, out, err) = desk(&["ticket", "list"], &env);
    assert_eq!((code, out.as_str()), (11, ""));
    assert!(err.contains("DESK_ENDPOINT") && err.contains("DESK_AUTOSTART=1"), "{err}");
    let (code, _, err) = desk(&["whoami", "--no-autostart", "--json"], &env[..1]);
    assert_eq!(code, 11);
    assert!(err.contains("\"code\":\"UNREACHABLE\""), "{err}");
    let (code, out, _) = desk(&["version", "--json=daemon_version"], &env);
    assert_eq!(code, 0);
    assert!(out.contains("\"daemon_version\": null"), "{out}");
}

#[test]
fn a_shell_in_a_variable_is_a_script_where_there_is_no_word() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell", "nushell"] {
        let asked = desk(&["completion", shell], &[]);
        assert_eq!(desk(&[], &[("COMPLETE", shell)]), asked, "{shell}");
        assert_eq!((asked.0, asked.1.contains("__complete")), (0, true), "{shell}");
        assert_eq!(desk(&["--version"], &[("COMPLETE", shell)]), desk(&["--version"], &[]));
    }
    let (code, out, err) = desk(&[], &[("COMPLETE", "tcsh")]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("\"tcsh\"") && err.contains("nushell"), "{err}");
    let nobody = desk(&[], &[]);
    assert_eq!(
        (desk(&[], &[("COMPLETE", "")]), desk(&[], &[("COMPLETE", "0")])),
        (nobody.clone(), nobody)
    );
}
