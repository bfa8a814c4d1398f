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
fn help_and_version_need_nothing() {
    let (code, out, err) = desk(&["ticket", "close", "--help"], &[]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.starts_with("Accept the solution of tickets, for good"), "{out}");
    assert!(out.contains("EXAMPLES\n  desk ticket close T-42"), "{out}");
    assert!(out.contains("JSON FIELDS\n  id "), "{out}");
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
    let env = [("DESK_DATA", "/nowhere/desk"), ("CI", "true")];
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
