//! How answers look on terminals of every kind: colours and their themes, ASCII, narrow ones; and that
//! what they say is the same on all of them.

use desk_tests::{World, world::code};

use super::{desk, world};

/// Commands that people look at.
const LOOKED_AT: &[&[&str]] = &[
    &["ticket", "list", "--all"],
    &["ticket", "list", "--all", "-o", "wide"],
    &["ticket", "show", "T-1"],
    &["ticket", "log", "T-1"],
    &["ticket", "lifecycle"],
    &["catalog", "tree"],
    &["catalog", "grid"],
    &["catalog", "show", "wi-fi"],
    &["group", "list"],
    &["user", "list"],
    &["policy", "show"],
    &["events"],
    &["whoami"],
    &["ticket", "take", "--help"],
    &["ticket", "show", "T-99"],
    &["ticket", "lits"],
];

const WIDE: (u16, u16) = (160, 500);

/// A world with tickets in some states, one with a title that is too long for most terminals.
#[track_caller]
fn filled() -> World {
    let world = world();
    let long =
        "The printer on floor 3 is jammed again and it makes a noise as of something that breaks";
    for title in [long, "No Wi-Fi", "A new screen", "Heating"] {
        world.desk("owner", ["ticket", "new", "-t", title, "-b", "Since today\n\nRoom 7"]).ok();
    }
    world.desk("owner", ["ticket", "take", "T-2"]).ok();
    world.desk("owner", ["ticket", "take", "T-3"]).ok();
    world.desk("owner", ["ticket", "ask", "T-3", "--comment", "Which?"]).ok();
    world.desk("owner", ["ticket", "take", "T-4"]).ok();
    world.desk("owner", ["ticket", "resolve", "T-4", "--solution", "Off and on"]).ok();
    world.desk("owner", ["ticket", "edit", "T-1", "--title", &format!("{long} here")]).ok();
    world
}

#[track_caller]
fn screen(world: &World, args: &[&str], env: &[(&str, &str)], size: (u16, u16)) -> String {
    let (status, screen) = desk(world, args, env, size).end();
    let wrong = args.contains(&"T-99") || args.contains(&"lits");
    assert_eq!(code(status) != 0, wrong, "{args:?} {env:?}: {screen}");
    screen
}

/// What stands there without its colours.
fn plain(screen: &str) -> String {
    let mut parts = screen.split("\u{1b}[");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (codes, rest) = part.split_once('m').expect("a colour, and nothing else");
        assert!(codes.chars().all(|c| c.is_ascii_digit() || c == ';'), "{codes:?}");
        text.push_str(rest);
    }
    text
}

#[test]
fn a_terminal_that_cannot_do_it_is_not_told_to() {
    let world = filled();
    for args in LOOKED_AT {
        let usual = screen(&world, args, &[], WIDE);
        assert!(usual.contains('\u{1b}') || args.contains(&"tree"), "{args:?} has no colour");
        let said = plain(&usual);
        for env in [("NO_COLOR", "1"), ("TERM", "dumb"), ("CLICOLOR", "0")] {
            assert_eq!(screen(&world, args, &[env], WIDE), said, "{args:?} {env:?}");
        }
        assert_eq!(plain(&screen(&world, args, &[("CI", "1")], WIDE)), said, "{args:?} CI");
        let ascii = screen(&world, args, &[("LANG", "C")], WIDE);
        assert!(ascii.is_ascii(), "{args:?}: {ascii}");
        assert_eq!(ascii.lines().count(), usual.lines().count(), "{args:?}");
    }
}

#[test]
fn a_narrow_terminal_cuts_the_title_and_nothing_else() {
    let world = filled();
    let list = ["ticket", "list", "--all", "--columns", "id,title,state"];
    // One that does not tell its width is believed what the environment says.
    for (size, env) in [((40, 50), ("A", "1")), ((0, 0), ("COLUMNS", "40"))] {
        let env = [env, ("NO_COLOR", "1")];
        let screen = screen(&world, &list, &env, size);
        let lines: Vec<&str> = screen.lines().collect();
        assert!(lines.iter().all(|line| line.chars().count() <= 40), "{screen}");
        assert!(lines.iter().any(|line| line.contains('…')), "{screen}");
        assert!(screen.contains("waiting_user"), "{screen}");
        let ascii = desk(&world, &list, &[env[0], env[1], ("LANG", "C")], size).end().1;
        assert!(ascii.is_ascii() && ascii.contains('~'), "{ascii}");
    }
    // In a pipe nothing is cut, however narrow the terminal is.
    let piped = world.desk_with("owner", list, "", &[("COLUMNS", "40")]).ok();
    assert!(piped.contains("something that breaks here") && !piped.contains('…'), "{piped}");
}

#[test]
fn states_have_their_colours_or_those_of_a_theme() {
    let world = filled();
    let list = ["ticket", "list", "--all", "--columns", "id,state"];
    let usual = screen(&world, &list, &[], WIDE);
    for painted in [
        "\u{1b}[36mdispatched\u{1b}[0m",
        "\u{1b}[1m\u{1b}[36massigned\u{1b}[0m",
        "\u{1b}[33mwaiting_user\u{1b}[0m",
        "\u{1b}[32mresolved\u{1b}[0m",
    ] {
        assert!(usual.contains(painted), "{painted:?} in {usual:?}");
    }
    let theme = ("DESK_THEME", "assigned=bright-magenta,resolved=plain");
    let own = screen(&world, &list, &[theme], WIDE);
    assert!(own.contains("\u{1b}[95massigned\u{1b}[0m"), "{own:?}");
    assert!(own.contains("T-4") && !own.contains("\u{1b}[32mresolved"), "{own:?}");
    assert!(own.contains("\u{1b}[33mwaiting_user"), "the others stay: {own:?}");
    let card = screen(&world, &["ticket", "show", "T-2"], &[theme], WIDE);
    assert!(card.contains("\u{1b}[95massigned"), "{card:?}");

    let wrong = [("DESK_THEME", "assigned=mauve")];
    let (status, screen) = desk(&world, &list, &wrong, WIDE).end();
    assert!(code(status) == 2 && screen.contains("there is no colour \"mauve\""), "{screen}");
    // Where there are no colours nobody looks at it.
    assert_eq!(world.desk_with("owner", list, "", &wrong).code, 0);
}
