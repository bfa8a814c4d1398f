//! A question of yes or no: what answers it, and that whoever breaks it off finds the terminal as it was.

use desk_tests::world::code;

use super::{Terminal, world};

/// What hides the cursor.
const HIDES: &str = "\u{1b}[?25l";

#[test]
fn a_question_is_answered_with_a_key_or_in_a_line() {
    let world = world();
    world.desk("owner", ["group", "new", "spare"]).ok();
    let ask = |env: &[(&str, &str)]| {
        let mut command = world.program(["group", "rm", "spare"]);
        command.envs(env.iter().copied());
        let mut person = Terminal::run(command);
        person.expect("Remove group spare?");
        // The question is whole, and nobody has answered it yet.
        person.expect(if env.is_empty() { "no" } else { "[y/N]: " });
        person
    };
    let there = || world.desk("owner", ["group", "show", "spare"]).code == 0;
    let ended = |mut person: Terminal, number: i32, words: &str| {
        let (status, screen) = person.end();
        assert_eq!(code(status), number, "{screen}");
        assert!(screen.contains(words) && !screen.contains(HIDES), "{screen:?}");
        assert!(person.settled(), "the terminal stays as it was in the question");
    };

    for (keys, number, words) in [
        ("n", 2, "nothing was done"),
        ("\r", 2, "nothing was done"),
        ("\u{1b}", 2, "nothing was done"),
        ("xn", 2, "nothing was done"),
        ("\u{3}", 130, "interrupted"),
    ] {
        let mut person = ask(&[]);
        person.keys(keys);
        ended(person, number, words);
        assert!(there(), "{keys:?}");
    }
    // Read aloud, it is a line like any other, and nothing is drawn.
    let still = [("ACCESSIBLE", "1"), ("NO_COLOR", "1")];
    for (line, number, words) in [("no", 2, "nothing was done"), ("", 2, "nothing was done")] {
        let mut person = ask(&still);
        person.types(line);
        ended(person, number, words);
        assert!(there(), "{line:?}");
    }
    let mut person = ask(&still);
    person.keys("\u{3}");
    ended(person, 130, "interrupted");
    let mut person = ask(&still);
    person.types("perhaps");
    person.expect("[y/N]: ");
    person.types("yes");
    let (status, screen) = person.end();
    assert!(status.success() && !screen.contains('\u{1b}') && !there(), "{screen:?}");

    world.desk("owner", ["group", "new", "spare"]).ok();
    let mut person = ask(&[]);
    person.keys("y");
    ended(person, 0, "spare");
    assert!(!there());
}

#[test]
fn many_are_ended_for_good_only_after_a_question() {
    let world = world();
    for title in ["One", "Two"] {
        world.desk("owner", ["ticket", "new", "-t", title, "-b", "x"]).ok();
    }
    let cancelled = || {
        let list = world.desk("owner", ["ticket", "list", "--state", "cancelled", "-o", "id"]);
        list.ok().lines().count()
    };
    for (keys, number, ended) in [("n", 2, 0), ("y", 0, 2)] {
        let mut person = Terminal::run(world.program(["ticket", "cancel", "T-1", "T-2"]));
        person.expect("Cancel 2 tickets, for good?");
        person.keys(keys);
        let (status, screen) = person.end();
        assert_eq!(code(status), number, "{screen}");
        assert_eq!(cancelled(), ended);
    }
}
