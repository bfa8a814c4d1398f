//! Configuration, contexts, aliases and extensions with the real program: what is found from the directory
//! that a command runs in, and the programs that it becomes. What each verb prints is in the transcripts.

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    process::{Command, Output},
};

use desk_tests::World;

/// What a command printed: stdout, stderr and how it ended.
#[track_caller]
fn told(command: &mut Command) -> (String, String, i32) {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(stdout), text(stderr), status.code().unwrap())
}

fn write(path: &Path, text: &str, mode: u32) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// A world with a user's own configuration.
fn configured(text: &str) -> World {
    let world = World::new();
    write(&world.dir().join(".config/desk/config.toml"), text, 0o600);
    world
}

/// Two contexts: `here` is the daemon of the world, `gone` nobody's.
fn two(world: &World) -> String {
    format!(
        "[contexts.here]\nendpoint = \"unix:{}\"\n[contexts.gone]\nendpoint = \"unix:/nowhere/s\"\n",
        world.data().join("deskd.sock").display()
    )
}

#[test]
fn the_file_of_a_project_is_found_above_and_says_little() {
    let world = configured("");
    write(&world.dir().join(".config/desk/config.toml"), &two(&world), 0o600);
    let deep = world.dir().join("project/deep/er");
    fs::create_dir_all(&deep).unwrap();
    let project = world.dir().join("project/.desk.toml");
    let line = ["config", "list", "--json=id,value,origin,place"];
    let list = || told(world.program(line).current_dir(&deep));
    write(&project, "context = \"gone\"\ntags = [\"door\", \"floor-3\"]\n", 0o644);
    let (out, err, code) = list();
    assert_eq!((code, err.as_str()), (0, ""));
    let place = project.display();
    let wanted =
        format!("\"value\":\"door,floor-3\",\"origin\":\"project\",\"place\":\"{place}:2\"");
    assert!(out.contains(&wanted), "{out}");
    let (_, err, code) = told(world.program(["whoami"]).current_dir(&deep));
    assert_eq!(code, 11, "{err}");
    assert!(err.contains("/nowhere/s"), "{err}");
    let here = ["whoami", "-c", "here", "-o", "id"];
    assert_eq!(told(world.program(here).current_dir(&deep)).2, 0);
    assert_eq!(told(&mut world.program(["whoami", "-o", "id"])).2, 0, "elsewhere it says nothing");
    // A ticket gets the tags that are usual there.
    let new = ["-c", "here", "ticket", "new", "-t", "x", "-b", "y", "--json=tags"];
    let (out, err, code) = told(world.program(new).current_dir(&deep));
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("\"door\"") && out.contains("floor-3"), "{out}");
    // Anything else in it is refused, with its line.
    write(&project, "tenant = \"main\"\noutput = \"json\"\n", 0o644);
    let (out, err, code) = told(world.program(["whoami"]).current_dir(&deep));
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains(&format!("{place}:2: the file of a project may not say")), "{err}");
    // One that a stranger could have written is passed over, and that is told.
    write(&project, "tenant = \"main\"\noutput = \"json\"\n", 0o666);
    let (_, err, code) = told(world.program(["whoami"]).current_dir(&deep));
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("can be written by others and is not used"), "{err}");
    // Nor does one stop anything that is no file, or a link: to one of ours, or to nothing.
    let own = world.dir().join(".config/desk/config.toml");
    for target in [own.as_path(), Path::new(".desk.toml"), Path::new("/nowhere")] {
        fs::remove_file(&project).unwrap();
        std::os::unix::fs::symlink(target, &project).unwrap();
        let (_, err, code) = told(world.program(["whoami"]).current_dir(&deep));
        assert_eq!(code, 0, "{target:?}: {err}");
        assert!(err.contains("is a link and is not used"), "{target:?}: {err}");
    }
}

#[test]
fn of_many_who_add_one_context_at_once_one_has_made_it() {
    let world = configured("");
    let add = |n: usize| {
        let endpoint = format!("unix:/{n}");
        let line = ["context", "add", "one", "--if-not-exists", "--endpoint", &endpoint, "--json"];
        let mut command = world.program(line);
        command.stdout(std::process::Stdio::piped()).spawn().unwrap()
    };
    let all: Vec<_> = (0..8).map(add).collect();
    let created = all.into_iter().map(|child| child.wait_with_output().unwrap());
    let created: Vec<String> = created.map(|out| String::from_utf8(out.stdout).unwrap()).collect();
    let made = created.iter().filter(|out| out.contains("\"created\":true")).count();
    assert_eq!(made, 1, "{created:?}");
}

#[test]
fn every_desk_of_a_command_works_with_the_context() {
    let world = configured("");
    write(&world.dir().join(".config/desk/config.toml"), &two(&world), 0o600);
    let script = "\"$DESK_BIN\" whoami -o id | wc -l; \"$DESK_BIN\" context show -o id; exit 7";
    let exec = |name: &str| {
        let line = ["context", "exec", name, "--", "sh", "-c", script];
        told(world.program(line).env("DESK_ENDPOINT", "unix:/elsewhere/s"))
    };
    let (out, err, code) = exec("here");
    assert_eq!((out.as_str(), err.as_str(), code), ("1\nhere\n", "", 7));
    let (out, err, _) = exec("gone");
    assert_eq!(out, "0\ngone\n");
    assert!(err.contains("no daemon answers at /nowhere/s"), "{err}");
}

#[test]
fn an_extension_gets_the_place_and_not_the_token() {
    let world = configured("[alias]\ntwice = \"!echo $1 $1\"\nall = \"!echo all\"\n");
    let bin = world.dir().join("bin");
    let script = "#!/bin/sh\necho \"$# $1 $DESK_CONTEXT $DESK_ENDPOINT $DESK_OUTPUT [$DESK_TOKEN]\"\n\
        \"$DESK_BIN\" version --client -o id\nexit 9\n";
    write(&bin.join("desk-hello"), script, 0o755);
    write(&bin.join("desk-ticket"), "#!/bin/sh\necho shadow\n", 0o755);
    write(&bin.join("desk-notes"), "no program\n", 0o644);
    let path = format!("{}:/usr/bin:/bin", bin.display());
    let run = |line: &[&str]| {
        let mut command = world.program(line);
        told(command.env("PATH", &path).env("DESK_TOKEN", "desk_pat_secret"))
    };
    let socket = world.data().join("deskd.sock");
    let (out, err, code) = run(&["-o", "csv", "hello", "--flag", "a b"]);
    assert_eq!((code, err.as_str()), (9, ""));
    assert_eq!(out, format!("2 --flag local unix:{} csv []\ndesk\n", socket.display()));
    let (out, _, _) = run(&["help"]);
    assert!(out.contains("\nEXTENSIONS\n  hello "), "{out}");
    assert!(out.contains("\nALIASES\n  all    !echo all\n"), "{out}");
    assert!(!out.contains("desk-ticket") && !out.contains("desk-notes"), "{out}");
    // The short help, and that of a command, do not look through every directory of the path.
    for line in [&["--help"][..], &["-h"], &["help", "ticket"]] {
        let (out, _, code) = run(line);
        assert!(!out.contains("EXTENSIONS") && !out.contains("ALIASES"), "{line:?}: {out}");
        assert_eq!(code, 0, "{line:?}");
    }
    // A command is a command, whatever lies along the path.
    let (out, _, _) = run(&["ticket", "--help"]);
    assert!(!out.contains("shadow"), "{out}");
    let (_, err, code) = run(&["notes"]);
    assert_eq!(code, 2, "{err}");
    let (_, err, _) = run(&["helllo"]);
    assert!(err.contains("unrecognized subcommand 'helllo'"), "{err}");
    let (_, err, _) = run(&["twic"]);
    assert!(err.contains("did you mean \"twice\"?"), "{err}");
    // A line for the shell has what was typed as its own words, which nothing reads again.
    assert_eq!(run(&["twice", "a; echo b"]).0, "a; echo b a; echo b\n");
    assert_eq!(run(&["all", "$HOME", "c  d"]).0, "all $HOME c  d\n");
}
