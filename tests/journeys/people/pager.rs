//! The pager: when there is one, which one it is, and that none takes the answer away.

use desk_tests::{World, world::code};

use super::{desk, script, world};

/// A terminal of 80 columns and 20 rows.
const SMALL: (u16, u16) = (80, 20);

/// What the last of many tickets is called.
const LAST: &str = "Printer 30";

/// A world with 30 tickets, and a pager that says so and shows what it is given.
#[track_caller]
fn filled() -> (World, String) {
    let world = world();
    world.desk_with("owner", ["ticket", "new", "-f", "-"], rows(), &[]).ok();
    let pager = script(&world, "pager", "echo \"paged by $1 LESS=$LESS\"; cat");
    let pager = pager.to_str().expect("a path in UTF-8").to_owned();
    (world, pager)
}

/// A file of 30 tickets.
fn rows() -> String {
    (1..=30).map(|n| format!("{{\"title\":\"Printer {n}\",\"description\":\"x\"}}\n")).collect()
}

/// Flags, and variables.
type Case<'a> = (&'a [&'a str], &'a [(&'a str, &'a str)]);

const LIST: &[&str] = &["ticket", "list", "--all", "--sort", "id"];

#[test]
fn what_is_longer_than_the_screen_is_paged() {
    let (world, pager) = filled();
    let (mine, usual) = (format!("{pager} desk"), format!("{pager} all"));
    let shown = |args: &[&str], env: &[(&str, &str)]| {
        let (status, screen) = desk(&world, args, env, SMALL).end();
        assert!(status.success(), "{args:?} {env:?}: {screen}");
        screen
    };
    let screen = shown(LIST, &[("DESK_PAGER", &mine), ("PAGER", &usual)]);
    assert!(screen.starts_with("paged by desk LESS=FRX\r\n"), "{screen}");
    assert!(screen.contains(LAST) && screen.contains("\u{1b}["), "{screen}");
    let screen = shown(LIST, &[("PAGER", &usual), ("LESS", "i")]);
    assert!(screen.starts_with("paged by all LESS=i\r\n") && screen.contains(LAST), "{screen}");

    // What is told beside the answer waits until the terminal is free again.
    let cut = [LIST, &["-L", "25"]].concat();
    let screen = shown(&cut, &[("DESK_PAGER", &mine)]);
    let (warned, last) = (screen.find("there are more"), screen.find("Printer 25"));
    assert!(screen.starts_with("paged") && warned > last && last.is_some(), "{screen}");

    // A long text is paged too, a short one is not.
    let text = "one line\n".repeat(30);
    world.desk("owner", ["ticket", "edit", "T-1", "--body", &text]).ok();
    assert!(shown(&["ticket", "show", "T-1"], &[("PAGER", &usual)]).starts_with("paged"));
    assert!(!shown(&["ticket", "show", "T-2"], &[("PAGER", &usual)]).contains("paged"));
    let short = [LIST, &["-L", "5"]].concat();
    assert!(!shown(&short, &[("PAGER", &usual)]).contains("paged"));
}

#[test]
fn where_nobody_wants_a_pager_there_is_none() {
    let (world, pager) = filled();
    let cases: [Case<'_>; 9] = [
        (&["--no-pager"], &[]),
        (&["--no-input"], &[]),
        (&["-o", "jsonl"], &[]),
        (&["--json"], &[]),
        (&["-o", "csv"], &[]),
        (&[], &[("TERM", "dumb")]),
        (&[], &[("ACCESSIBLE", "1")]),
        (&[], &[("CI", "1")]),
        (&[], &[("DESK_PAGER", "cat")]),
    ];
    for (flags, env) in cases {
        let env = [&[("PAGER", pager.as_str())], env].concat();
        let (status, screen) = desk(&world, &[LIST, flags].concat(), &env, SMALL).end();
        assert!(status.success() && screen.contains(LAST), "{flags:?} {env:?}: {screen}");
        assert!(!screen.contains("paged"), "{flags:?} {env:?}: {screen}");
    }
}

#[test]
fn no_pager_takes_the_answer_away() {
    let (world, _) = filled();
    for (pager, lines) in
        [("/nowhere/pager", 31), ("", 31), ("'", 31), ("head -n 2", 2), ("false", 31)]
    {
        let env = [("DESK_PAGER", pager), ("PAGER", "/nowhere/either")];
        let (status, screen) = desk(&world, LIST, &env, SMALL).end();
        assert_eq!(code(status), 0, "{pager}: {screen}");
        assert_eq!(screen.lines().count(), lines, "{pager}: {screen}");
    }
}

#[test]
fn what_is_called_in_a_pager_is_nobody_else() {
    let (world, _) = filled();
    let pager = script(&world, "asks", "\"$DESK_BIN\" whoami; echo \"code $?\"; cat >/dev/null");
    let pager = pager.to_str().expect("a path in UTF-8");
    let token = world.persona("rita").token;
    let show = |env: &[(&str, &str)]| {
        let env = [env, &[("DESK_PAGER", pager)]].concat();
        desk(&world, LIST, &env, SMALL).end().1
    };
    let screen = show(&[]);
    assert!(screen.contains("code 0"), "{screen}");
    // She has as many of her own.
    world.desk_with("rita", ["ticket", "new", "-f", "-"], rows(), &[]).ok();
    let screen = show(&[("DESK_TOKEN", &token)]);
    assert!(screen.contains("the token was kept from this program"), "{screen}");
    assert!(screen.contains("code 4"), "{screen}");
}
