//! The editor: which one it is, what it is given, what becomes of what was written, and that nothing
//! that was written is lost.

use std::{fs, os::unix::fs::PermissionsExt as _, path::PathBuf, process::Command};

use desk_tests::{World, world::code};

use super::{Terminal, desk, script, shown, world};

const SIZE: (u16, u16) = (200, 40);

/// An editor that puts this text in the place of what it is given, which it keeps beside itself.
#[track_caller]
fn editor(world: &World, name: &str, text: &str) -> String {
    let path = world.dir().join(name);
    let given = path.with_extension("given");
    let script = script(
        world,
        name,
        &format!("cp \"$1\" '{}'\ncat > \"$1\" <<'END'\n{text}\nEND", given.display()),
    );
    script.to_str().expect("a path in UTF-8").to_owned()
}

#[track_caller]
fn given(world: &World, name: &str) -> String {
    fs::read_to_string(world.dir().join(name).with_extension("given")).expect("it was started")
}

/// A world with a ticket.
#[track_caller]
fn opened() -> World {
    let world = world();
    world.desk("owner", ["ticket", "new", "-t", "Printer", "-b", "Tray 2"]).ok();
    world
}

fn drafts(world: &World) -> Vec<PathBuf> {
    let folder = world.dir().join(".local/state/desk/drafts");
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries.map(|entry| entry.expect("a draft").path()).collect()
}

/// A run with an editor that succeeds.
#[track_caller]
fn writes(world: &World, args: &[&str], env: &[(&str, &str)]) {
    let (status, screen) = desk(world, args, env, SIZE).end();
    assert!(status.success(), "{args:?}: {screen}");
    assert_eq!(drafts(world), Vec::<PathBuf>::new(), "what was sent is not kept: {args:?}");
}

/// A run with an editor that fails; answers what is on the screen.
#[track_caller]
fn refused(world: &World, args: &[&str], editor: &str, number: i32) -> String {
    let (status, screen) = desk(world, args, &[("DESK_EDITOR", editor)], SIZE).end();
    assert_eq!(code(status), number, "{args:?}: {screen}");
    screen
}

/// An editor during which somebody else does this to a ticket. It writes this text, and keeps what it was given.
#[track_caller]
fn meanwhile(world: &World, name: &str, other: &str, text: &str) -> String {
    let given = world.dir().join(name).with_extension("given");
    let body = format!(
        "cp \"$1\" '{}'\n'{}' ticket {other} >&2 </dev/null || exit 9\necho '{text}' > \"$1\"",
        given.display(),
        world.program(["x"]).get_program().to_str().expect("a path in UTF-8"),
    );
    script(world, name, &body).to_str().expect("a path in UTF-8").to_owned()
}

#[test]
fn no_editor_opens_for_what_will_be_refused() {
    let world = opened();
    let never = editor(&world, "never", "Ten lines");
    world.desk("owner", ["ticket", "new", "-t", "Scanner", "-b", "No light"]).ok();
    world.desk("owner", ["ticket", "cancel", "T-2"]).ok();
    for verb in ["comment", "edit", "ask", "resolve", "advance", "freeze", "close", "take"] {
        let missing = refused(&world, &["ticket", verb, "T-99", "-e"], &never, 3);
        assert!(missing.contains("there is no ticket \"T-99\""), "{verb}: {missing}");
        let over = refused(&world, &["ticket", verb, "T-2", "-e"], &never, 7);
        assert!(over.contains("cancelled") && !over.contains("--recover"), "{verb}: {over}");
    }
    refused(&world, &["ticket", "edit", "T-1", "-e", "--if-version", "9"], &never, 6);
    assert!(!world.dir().join("never.given").exists(), "an editor was opened");
    assert_eq!(drafts(&world), Vec::<PathBuf>::new());
    let ticket = shown(&world, "T-1");
    assert_eq!(ticket["description"], "Tray 2", "a rehearsal changes nothing");
    assert_eq!(ticket["comments"], serde_json::json!([]));
}

#[test]
fn the_editor_says_which_ticket_it_is_and_what_is_answered() {
    let world = opened();
    let grace = world.persona("grace").login.clone();
    world
        .desk(
            "owner",
            ["ticket", "new", "-t", "Dark", "-b", "No\u{1b}[2J light", "--requester", &grace],
        )
        .ok();
    let mine = editor(&world, "mine", "Which lamp?");
    let env = [("DESK_EDITOR", mine.as_str())];
    writes(&world, &["ticket", "comment", "T-2", "-e"], &env);
    let head = given(&world, "mine");
    let first = format!("# T-2  Dark\n# dispatched, asked by {grace}\n#\n# {grace}, ");
    assert!(head.contains(&first), "{head}");
    assert!(head.contains("#     No\\u{1b}[2J light\n"), "the request is what is answered: {head}");
    world.desk("grace", ["ticket", "comment", "T-2", "-b", "The one\nabove"]).ok();
    world.desk("owner", ["ticket", "take", "T-2"]).ok();
    writes(&world, &["ticket", "ask", "T-2", "-e"], &env);
    let head = given(&world, "mine");
    assert!(head.contains("#     The one\n#     above\n") && !head.contains("No"), "{head}");
    // A solution answers nobody's last words.
    writes(&world, &["ticket", "resolve", "T-2", "-e"], &env);
    let head = given(&world, "mine");
    assert!(head.contains("# T-2  Dark\n") && !head.contains("above\n"), "{head}");
}

#[test]
fn texts_are_written_in_an_editor() {
    let world = opened();
    let mine = editor(&world, "mine", "By mine");
    let (visual, usual) = (editor(&world, "visual", "By visual"), editor(&world, "usual", "By it"));
    let all =
        [("DESK_EDITOR", mine.as_str()), ("VISUAL", visual.as_str()), ("EDITOR", usual.as_str())];
    for at in 0..all.len() {
        writes(&world, &["ticket", "comment", "T-1", "-e"], &all[at..]);
    }
    let ticket = shown(&world, "T-1");
    let texts: Vec<_> = ticket["comments"].as_array().unwrap().iter().map(|c| &c["text"]).collect();
    assert_eq!(texts, ["By mine", "By visual", "By it"]);
    let template = given(&world, "mine");
    assert!(
        template.starts_with('\n') && template.contains("A comment for everybody"),
        "{template}"
    );

    // What is there already is what one begins with.
    writes(&world, &["ticket", "edit", "T-1", "--editor"], &all);
    assert!(given(&world, "mine").starts_with("Tray 2\n"), "{}", given(&world, "mine"));
    assert_eq!(shown(&world, "T-1")["description"], "By mine");

    // Without a title it is the first line. An editor may have arguments.
    let whole = editor(&world, "whole", "No Wi-Fi\n\nIn room 7\n\n    indented");
    writes(&world, &["ticket", "new", "-e"], &[("EDITOR", &format!("'{whole}'"))]);
    let ticket = shown(&world, "T-2");
    assert_eq!(
        (&ticket["title"], &ticket["description"]),
        (&"No Wi-Fi".into(), &"In room 7\n\n    indented".into())
    );
    writes(&world, &["ticket", "new", "-t", "Dark", "-e"], &all);
    let ticket = shown(&world, "T-3");
    assert_eq!((&ticket["title"], &ticket["description"]), (&"Dark".into(), &"By mine".into()));

    world.desk("owner", ["ticket", "take", "T-3"]).ok();
    writes(&world, &["ticket", "ask", "T-3", "-e"], &all);
    assert_eq!(shown(&world, "T-3")["state"], "waiting_user");
    writes(&world, &["ticket", "resolve", "T-3", "-e"], &all);
    assert_eq!(shown(&world, "T-3")["solution"], "By mine");

    // What only goes with something else too.
    writes(&world, &["ticket", "close", "T-3", "-e"], &all);
    let ticket = shown(&world, "T-3");
    assert_eq!(
        (&ticket["state"], &ticket["comments"][1]["text"]),
        (&"closed".into(), &"By mine".into())
    );
    assert!(given(&world, "mine").contains("A comment for everybody"));
    world.desk("owner", ["ticket", "take", "T-2"]).ok();
    writes(&world, &["ticket", "freeze", "T-2", "-e", "--comment", "Wait"], &all);
    let ticket = shown(&world, "T-2");
    assert_eq!(
        (&ticket["reason"], &ticket["comments"][0]["text"]),
        (&"By mine".into(), &"Wait".into())
    );
    assert!(given(&world, "mine").contains("Why it rests"));
}

#[test]
fn nothing_that_was_written_is_lost() {
    let world = opened();
    let mine = editor(&world, "mine", "A long story");
    world.desk("owner", ["ticket", "new", "-t", "Scanner", "-b", "No light"]).ok();
    let ends = meanwhile(&world, "ends", "cancel T-2", "A long story");
    let screen = refused(&world, &["ticket", "comment", "T-2", "-e"], &ends, 7);
    let [draft] = drafts(&world).try_into().expect("one draft");
    assert!(screen.contains(&format!("--recover {}", draft.display())), "{screen}");
    let mode = draft.metadata().expect("it is there").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    // It stays where it is while it cannot be sent.
    let recover = ["ticket", "comment", "T-2", "--recover", draft.to_str().unwrap(), "--json"];
    refused(&world, &recover, &editor(&world, "never", "x"), 7);
    assert!(!world.dir().join("never.given").exists());
    assert_eq!(drafts(&world), std::slice::from_ref(&draft));
    let recover = ["ticket", "comment", "T-1", "--recover", draft.to_str().unwrap()];
    writes(&world, &recover, &[("DESK_EDITOR", "true")]);
    assert_eq!(shown(&world, "T-1")["comments"][0]["text"], "A long story");

    // A rehearsal sends nothing.
    let dry = ["ticket", "comment", "T-1", "-e", "--dry-run"];
    let screen = refused(&world, &dry, &mine, 0);
    assert!(screen.contains("--recover") && drafts(&world).len() == 1, "{screen}");

    // An editor that fails after something was written.
    let fails = script(&world, "fails", "echo 'Half of it' > \"$1\"; exit 3");
    let screen = refused(&world, &["ticket", "comment", "T-1", "-e"], fails.to_str().unwrap(), 1);
    assert!(screen.contains("ended with 3: nothing was sent"), "{screen}");
    assert!(screen.contains("--recover") && drafts(&world).len() == 2, "{screen}");
    // One that somebody has ended.
    let killed = script(&world, "killed", "echo 'The other half' > \"$1\"; kill -9 $$");
    let screen = refused(&world, &["ticket", "comment", "T-1", "-e"], killed.to_str().unwrap(), 1);
    assert!(screen.contains("ended by a signal: nothing was sent"), "{screen}");
    assert!(screen.contains("--recover") && drafts(&world).len() == 3, "{screen}");
}

#[test]
fn what_others_wrote_meanwhile_is_not_lost() {
    let world = opened();
    let edit = ["ticket", "edit", "T-1", "-e"];
    let screen = refused(
        &world,
        &edit,
        &meanwhile(&world, "other", "edit T-1 -b 'Their text'", "My text"),
        6,
    );
    assert!(screen.contains("was changed while you wrote"), "{screen}");
    assert!(screen.contains("desk ticket show T-1") && screen.contains("--recover"), "{screen}");
    assert_eq!(shown(&world, "T-1")["description"], "Their text");
    let [draft] = drafts(&world).try_into().expect("one draft");
    // Whoever goes on with what they wrote sees it beside that; what comes in between again is not lost either.
    let recover = |draft: &PathBuf| {
        let draft = draft.to_str().unwrap().to_owned();
        ["ticket", "edit", "T-1", "-e", "--recover"].map(str::to_owned).into_iter().chain([draft])
    };
    let again = recover(&draft).collect::<Vec<_>>();
    let again = again.iter().map(String::as_str).collect::<Vec<_>>();
    let third = meanwhile(&world, "third", "edit T-1 -b 'Third text'", "Both texts");
    refused(&world, &again, &third, 6);
    let beside = given(&world, "third");
    assert!(
        beside.starts_with("My text\n")
            && beside.contains("# Its description is now:\n#     Their text\n"),
        "{beside}"
    );
    assert_eq!(shown(&world, "T-1")["description"], "Third text");
    let [draft] = drafts(&world).try_into().expect("one draft");
    let again = recover(&draft).collect::<Vec<_>>();
    let again = again.iter().map(String::as_str).collect::<Vec<_>>();
    let keeps = script(
        &world,
        "keeps",
        &format!("cp \"$1\" '{}'", world.dir().join("keeps.given").display()),
    );
    writes(&world, &again, &[("DESK_EDITOR", keeps.to_str().unwrap())]);
    let beside = given(&world, "keeps");
    assert!(beside.contains("#     Third text\n") && !beside.contains("Their text"), "{beside}");
    assert_eq!(shown(&world, "T-1")["description"], "Both texts");
    // A comment does the text no harm.
    world.desk("owner", ["ticket", "edit", "T-1", "-b", "Old"]).ok();
    writes(
        &world,
        &edit,
        &[("DESK_EDITOR", &meanwhile(&world, "talk", "comment T-1 -b 'Me too'", "My text"))],
    );
    assert_eq!(shown(&world, "T-1")["description"], "My text");
}

#[test]
fn whoever_writes_nothing_sends_nothing() {
    let world = opened();
    let comment = ["ticket", "comment", "T-1", "-e"];
    assert!(refused(&world, &comment, "true", 2).contains("the text is empty"), "as it was given");
    let empty = editor(&world, "empty", "  \n");
    assert!(refused(&world, &comment, &empty, 2).contains("the text is empty"), "emptied");
    assert!(refused(&world, &comment, "false", 1).contains("ended with 1"), "broken off");
    let screen = refused(&world, &comment, "/nowhere/editor", 2);
    assert!(
        screen.contains("cannot start the editor \"/nowhere/editor\": there is no such program")
            && screen.contains("DESK_EDITOR"),
        "{screen}"
    );
    assert_eq!(drafts(&world), Vec::<PathBuf>::new());
    assert_eq!(shown(&world, "T-1")["comments"], serde_json::json!([]));

    // Where nobody can write, no editor is started.
    let never = editor(&world, "never", "x");
    let out = world.desk_with("owner", comment, "", &[("DESK_EDITOR", &never)]);
    assert!(out.code == 2 && out.stderr.contains("--body TEXT or --body-file FILE"), "{out:?}");
    for flags in [&["--no-input"][..], &[]] {
        let env =
            [("DESK_EDITOR", never.as_str()), ("CI", if flags.is_empty() { "1" } else { "0" })];
        let (status, screen) = desk(&world, &[&comment, flags].concat(), &env, SIZE).end();
        assert_eq!(code(status), 2, "{screen}");
    }
    for (args, words) in [
        (&["ticket", "edit", "T-1", "T-2", "-e"][..], "--editor is for one ticket"),
        (&["ticket", "new", "-f", "x.csv", "-e"], "--editor is for one ticket"),
        (&["ticket", "comment", "T-1", "-e", "-b", "x"], "cannot be used with"),
    ] {
        assert!(refused(&world, args, &never, 2).contains(words), "{args:?}");
    }
    assert!(!world.dir().join("never.given").exists());
}

#[test]
fn ctrl_c_is_for_the_editor() {
    let world = opened();
    let text = "trap 'echo interrupted > \"$1\"; exit 0' INT\n\
                env | grep -cE '^DESK_TOKEN(_FILE)?=' >&2\necho writes$((1 + 1))\nwhile :; do sleep 0.05; done";
    let slow = script(&world, "slow", text);
    let desk = world.program(["ticket", "comment", "T-1", "-e"]);
    // The terminal is its own, as a login makes it: the keys are sent to its group.
    let mut command = Command::new("setsid");
    command.args(["--ctty", "--wait"]).arg(desk.get_program()).args(desk.get_args());
    command.env_clear().current_dir(world.dir()).envs(world.environment());
    command.env("DESK_TOKEN", world.persona("grace").token).env("DESK_EDITOR", &slow);
    let mut person = Terminal::run(command);
    assert_eq!(person.expect("writes2").trim(), "0", "a secret was handed on");
    person.keys("\u{3}");
    let (status, screen) = person.end();
    assert!(status.success(), "{screen}");
    assert_eq!(shown(&world, "T-1")["comments"][0]["text"], "interrupted");
}
