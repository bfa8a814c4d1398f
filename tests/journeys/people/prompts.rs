//! A question of yes or no: what answers it, and that whoever breaks it off finds the terminal as it was.

use std::{os::unix::process::ExitStatusExt as _, process::Command};

use desk_tests::world::{code, program};

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
        let broken = number == 130;
        assert!(!broken || status.signal() == Some(2), "a shell has to know that it was Ctrl-C");
        assert!(!broken || !screen.contains("interrupted") && !screen.contains('✔'), "{screen}");
    };

    for (keys, number, words) in [
        ("n", 2, "nothing was done"),
        ("\r", 2, "nothing was done"),
        ("\u{1b}", 2, "nothing was done"),
        ("xn", 2, "nothing was done"),
        ("\u{3}", 130, "Remove group spare?"),
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
    ended(person, 130, "[y/N]: ");
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

#[test]
fn ctrl_c_at_a_question_ends_the_line_and_the_loop_of_the_shell() {
    let world = world();
    world.desk("owner", ["group", "new", "spare"]).ok();
    let desk = program("desk-under-test");
    // A shell with job control, on a terminal of its own.
    let mut shell = Command::new("setsid");
    shell.args(["-c", "-w", "bash", "--norc", "--noprofile", "-i"]);
    shell
        .env_clear()
        .envs(world.environment())
        .env("DESK", desk)
        .env("PS1", "ready> ")
        .current_dir(world.dir());
    let mut person = Terminal::run(shell);
    for line in [
        r#""$DESK" group rm spare; echo NE""XT"#,
        r#"for i in 1 2; do "$DESK" group rm spare; echo NE""XT; done"#,
    ] {
        person.expect("ready> ");
        person.types(line);
        person.expect("Remove group spare?");
        person.expect("no");
        person.keys("\u{3}");
        // What is typed before the shell is there again, the end of the question throws away.
        let mut between = person.expect("ready> ");
        person.types(r#"echo "DO""NE $?""#);
        between += &person.expect("DONE 130");
        assert!(!between.contains("NEXT") && !between.contains("Remove"), "{between}");
    }
    person.types("exit");
    person.end();
}
