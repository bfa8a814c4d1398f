//! Completion of values: what a shell is offered, by the hidden call that its script makes, with what
//! the daemon knows at the moment; what is not offered to whom; that nothing is started, said or waited
//! for; and the scripts themselves, in every shell that is installed.

use std::{
    io::Write as _,
    os::unix::net::UnixListener,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use desk_tests::{World, skip, world::program};
use deskd::policy::TokenScope;

/// What is offered to somebody for the last of some words, values only.
#[track_caller]
fn offered(world: &World, who: &str, words: &[&str]) -> Vec<String> {
    lines(world, who, words).into_iter().map(|(value, _)| value).collect()
}

/// The same with what is said about each.
#[track_caller]
fn lines(world: &World, who: &str, words: &[&str]) -> Vec<(String, String)> {
    let line = [&["__complete", "fish", "--", "desk"], words].concat();
    let out = world.desk(who, line);
    assert_eq!((out.code, out.stderr.as_str()), (0, ""), "{words:?}");
    let mut lines = out.stdout.lines();
    assert_eq!(lines.next(), Some("words"), "{words:?}: {}", out.stdout);
    let pair = |line: &str| match line.split_once('\t') {
        Some((value, about)) => (value.to_owned(), about.to_owned()),
        None => (line.to_owned(), String::new()),
    };
    lines.map(pair).collect()
}

fn world() -> World {
    let world = World::new();
    world.cast();
    for (title, group) in
        [("Printer is jammed", "network"), ("No Wi-Fi", "network"), ("Cold", "facilities")]
    {
        let new = ["ticket", "new", "-t", title, "-b", "x", "-l", "floor-3", "--group", group];
        world.desk("ada", new).ok();
    }
    world
}

#[test]
fn what_there_is_is_offered_with_what_it_is_called() {
    let world = world();
    let found = lines(&world, "ada", &["ticket", "show", "T-"]);
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found.contains(&("T-1".to_owned(), "Printer is jammed".to_owned())), "{found:?}");
    let table: [(&[&str], &str); 27] = [
        (&["ticket", "list", "--assignee", "gra"], "grace@example.org"),
        (&["ticket", "list", "--assignee", "@"], "@me"),
        (&["ticket", "list", "--group=net"], "--group=network"),
        (&["ticket", "list", "-gnet"], "-gnetwork"),
        (&["ticket", "list", "--tag", "fl"], "floor-3"),
        (&["ticket", "list", "--org", ""], "acme"),
        (&["ticket", "new", "--service", "w"], "wi-fi"),
        (&["ticket", "list", "--state", "new,as"], "new,assigned"),
        (&["ticket", "list", "--json=id,ti"], "--json=id,title"),
        (&["ticket", "list", "--columns", "+desc"], "+description"),
        (&["ticket", "list", "--sort", "-upd"], "-updated"),
        (&["policy", "set", "timers.autor"], "timers.autoresolve="),
        (&["can", "@me", "ticket", "close", "T-2"], "T-2"),
        (&["--tenant", "ma"], "main"),
        (&["help", "exit"], "exit-codes"),
        (&["help", "tick"], "ticket"),
        (&["explain", "TICKET_ST"], "TICKET_STATE"),
        (&["explain", "ticket.pri"], "ticket.priority"),
        (&["explain", "DESK_EN"], "DESK_ENDPOINT"),
        (&["wait", "ticket/T-1", "--for", "state=res"], "state=resolved"),
        (&["wait", "ticket/T-1", "--for", "state=resolved,clo"], "state=resolved,closed"),
        (&["wait", "access/X", "--for", "ans"], "answered"),
        (&["config", "set", "columns.tick"], "columns.ticket"),
        (&["config", "set", "columns.ticket", "id,ti"], "id,title"),
        (&["config", "set", "output", "js"], "json"),
        (&["config", "set", "autostart", ""], "false"),
        (&["group", "new", "--json=id,wr"], "--json=id,write"),
    ];
    for (words, wanted) in table {
        let found = offered(&world, "owner", words);
        assert!(found.iter().any(|value| value == wanted), "{words:?}: {found:?}");
    }
    let found = offered(&world, "ada", &["ticket", "close", "T-1", "T-"]);
    assert!(!found.contains(&"T-1".to_owned()) && found.contains(&"T-2".to_owned()), "{found:?}");
    let found = offered(&world, "ada", &["ticket", "list", "--sort", "descr"]);
    assert!(found.is_empty(), "nobody can sort by that: {found:?}");
    world.desk("ada", ["alias", "set", "mine", "ticket list --assignee @me"]).ok();
    let mine = ("mine".to_owned(), "ticket list --assignee @me".to_owned());
    assert!(lines(&world, "ada", &["mi"]).contains(&mine));
    assert_eq!(lines(&world, "ada", &["alias", "rm", ""]), [mine]);
    let found = offered(&world, "ada", &["wait", "ticket/T-1", "--for", ""]);
    assert_eq!(found, ["exists", "state="], "a ticket is not answered");
}

#[test]
fn what_is_over_is_offered_only_where_it_is_of_use() {
    let world = world();
    world.desk("ada", ["ticket", "cancel", "T-1"]).ok();
    assert_eq!(offered(&world, "ada", &["ticket", "take", "T-1"]), [""; 0]);
    assert_eq!(offered(&world, "ada", &["ticket", "show", "T-1"]), ["T-1"]);
}

#[test]
fn the_tickets_that_a_verb_leads_from_are_offered_first() {
    let world = world();
    let all = ["T-3", "T-2", "T-1"];
    assert_eq!(offered(&world, "grace", &["ticket", "show", "T-"]), all);
    assert_eq!(offered(&world, "grace", &["ticket", "take", "T-"]), ["T-2", "T-1"]);
    // None has been taken, so none can be released: all are as good as each other.
    assert_eq!(offered(&world, "grace", &["ticket", "release", "T-"]), all);
    world.desk("grace", ["ticket", "take", "T-1"]).ok();
    assert_eq!(offered(&world, "grace", &["ticket", "release", "T-"]), ["T-1"]);
    assert_eq!(offered(&world, "grace", &["ticket", "take", "T-"]), ["T-2"]);
    // What can be resolved or handed on, of her own group; what she works on herself.
    for (verb, wanted) in
        [("resolve", &["T-2", "T-1"][..]), ("transfer", &["T-2", "T-1"]), ("ask", &["T-1"])]
    {
        assert_eq!(offered(&world, "grace", &["ticket", verb, "T-"]), wanted, "{verb}");
    }
    world.desk("grace", ["ticket", "resolve", "T-1", "--solution", "Done"]).ok();
    assert_eq!(offered(&world, "ada", &["ticket", "close", "T-"]), ["T-1"]);
    assert_eq!(offered(&world, "grace", &["ticket", "resolve", "T-"]), ["T-2"]);
}

#[test]
fn nobody_is_offered_what_they_may_not_see() {
    let world = world();
    assert_eq!(offered(&world, "rita", &["ticket", "show", "T-"]), [""; 0]);
    assert_eq!(offered(&world, "nobody", &["ticket", "show", "T-"]), [""; 0]);
    assert!(!offered(&world, "ada", &["ticket", "show", "T-"]).is_empty());
}

#[test]
fn the_tenant_of_the_line_is_where_it_is_looked() {
    let world = World::new();
    world.reseller();
    let inside = |words: &[&str]| offered(&world, "elizabeth", words);
    assert!(inside(&["user", "show", "car"]).contains(&"caroline@classics.example".to_owned()));
    // She may not look into another one, so there is nothing there to offer.
    assert_eq!(inside(&["--tenant", "tom-sawyer", "user", "show", "car"]), [""; 0]);
    assert_eq!(inside(&["user", "show", "--tenant=tom-sawyer", "car"]), [""; 0]);
}

#[test]
fn the_context_of_the_line_is_whose_daemon_is_asked() {
    use std::os::unix::fs::PermissionsExt as _;
    let world = world();
    let config = world.dir().join(".config/desk/config.toml");
    let mark = world.dir().join("mark");
    std::fs::create_dir_all(config.parent().unwrap()).unwrap();
    // Who listens there learns what is sent: nothing is.
    let other = world.dir().join("other");
    let listener = UnixListener::bind(&other).unwrap();
    listener.set_nonblocking(true).unwrap();
    let text = format!(
        "context = \"gone\"\n[contexts.gone]\nendpoint = \"unix:/nowhere/s\"\n\
         [contexts.here]\nendpoint = \"unix:{0}\"\n\
         [contexts.asks]\nendpoint = \"unix:{0}\"\nauth = \"command:echo > {1}; echo x\"\n\
         [contexts.other]\nendpoint = \"unix:{2}\"\n",
        world.socket().display(),
        mark.display(),
        other.display(),
    );
    std::fs::write(&config, text).unwrap();
    std::fs::set_permissions(&config, std::fs::Permissions::from_mode(0o600)).unwrap();
    let tickets = |words: &[&str]| offered(&world, "ada", words).len();
    assert_eq!(tickets(&["ticket", "show", "T-"]), 0, "the configuration names another one");
    assert_eq!(tickets(&["-c", "here", "ticket", "show", "T-"]), 3);
    assert_eq!(tickets(&["ticket", "show", "--context=here", "T-"]), 3);
    let line = ["__complete", "fish", "--", "desk", "ticket", "show", "T-"];
    let out = world.desk_with("ada", line, "", &[("DESK_CONTEXT", "here")]).ok();
    assert_eq!(out.lines().count(), 4, "{out}");
    // Nothing is run to sign in.
    assert_eq!(offered(&world, "owner", &["-c", "asks", "ticket", "show", "T-"]), [""; 0]);
    assert!(!mark.exists());
    // What the environment has is sent to the daemon of the context, and to no other.
    assert_eq!(offered(&world, "owner", &["-c", "here", "ticket", "show", "T-"]).len(), 3);
    assert!(listener.accept().is_err());
    assert_eq!(offered(&world, "ada", &["-c", "other", "ticket", "show", "T-"]), [""; 0]);
    assert!(listener.accept().is_ok());
    let contexts = offered(&world, "owner", &["context", "use", ""]);
    assert_eq!(contexts, ["local", "asks", "gone", "here", "other"]);
}

#[test]
fn words_that_a_shell_would_run_are_not_offered() {
    let world = world();
    world.desk("ada", ["user", "new", "o'hara@example.org"]).ok();
    let found = lines(&world, "ada", &["user", "show", "o"]);
    assert!(found.iter().all(|(value, _)| !value.contains('\'')), "{found:?}");
    assert!(found.iter().any(|(value, _)| value.starts_with("otto@")), "{found:?}");
}

#[test]
fn no_more_than_two_hundred_are_offered() {
    let world = World::new();
    let rows: String = (0..230).map(|n| format!("{{\"login\":\"u{n}@example.org\"}}\n")).collect();
    world.desk_with("owner", ["user", "new", "--file", "-"], rows, &[]).ok();
    assert_eq!(offered(&world, "owner", &["user", "show", "u"]).len(), 200);
}

#[test]
fn without_a_daemon_nothing_is_started_and_nothing_said() {
    let world = World::bare();
    let out = world.desk_with(
        "owner",
        ["__complete", "zsh", "--", "desk", "ticket", "show", "T-"],
        "",
        &[("DESK_AUTOSTART", "1")],
    );
    assert_eq!((out.code, out.stdout.as_str(), out.stderr.as_str()), (0, "words\n", ""));
    assert!(!world.data().exists(), "nothing was made");
    // What needs no daemon is there all the same.
    assert!(offered(&world, "owner", &["ticket", "cl"]).contains(&"close".to_owned()));
    for odd in [&["__complete"][..], &["__complete", "bash"], &["__complete", "zsh", "--"]] {
        let out = world.desk("owner", odd);
        assert_eq!(
            (out.code, out.stdout.as_str(), out.stderr.as_str()),
            (0, "words\n", ""),
            "{odd:?}"
        );
    }
}

#[test]
fn a_daemon_that_does_not_answer_is_not_waited_for() {
    let world = World::bare();
    std::fs::create_dir(world.data()).unwrap();
    let _mute = UnixListener::bind(world.socket()).unwrap();
    let began = Instant::now();
    let mut command = world.program(["__complete", "zsh", "--", "desk", "ticket", "show", "T-"]);
    let out = command.output().unwrap();
    // The budget is 150 ms; a busy machine is given more.
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    assert_eq!(String::from_utf8(out.stdout).unwrap(), "words\n");
}

#[test]
fn bash_is_given_what_stands_behind_the_last_break() {
    let world = world();
    let breaks = " \t\n\"'><=;|&(:@";
    let asked = |line: &str| {
        let out = world.desk("owner", ["__complete", "bash", breaks, line]).ok();
        out.lines()
            .skip(1)
            .map(|line| line.split('\t').next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(asked("desk ticket list --json=ti"), ["title"]);
    assert_eq!(asked("desk ticket list --json=id,ti"), ["id,title"]);
    assert_eq!(asked("desk ticket list --assignee grace@ex"), ["@example.org"]);
    assert_eq!(asked("desk ticket list --assignee @m"), ["@me"]);
    assert_eq!(asked("desk ticket list --assignee gr"), ["grace@example.org"]);
}

/// The scopes that are offered are those that there are.
#[test]
fn the_scopes_are_those_of_the_daemon() {
    let world = World::bare();
    let known: Vec<&str> = TokenScope::NAMED.iter().map(|(name, _)| *name).collect();
    assert_eq!(offered(&world, "owner", &["token", "new", "x", "--scope", ""]), known);
}

/// Runs a script in a shell, with `desk` on its path, and answers what it printed.
#[track_caller]
fn in_shell(world: &World, shell: &str, flags: &[&str], script: &str) -> Option<String> {
    let there = Path::new("/usr/bin").join(shell);
    if !there.exists() {
        skip::tell(&format!("{shell} is not installed"));
        return None;
    }
    let bin = world.dir().join("bin");
    if !bin.exists() {
        std::fs::create_dir(&bin).unwrap();
        std::os::unix::fs::symlink(program("desk-under-test"), bin.join("desk")).unwrap();
    }
    let mut command = Command::new(there);
    command.args(flags).env_clear().envs(world.environment()).current_dir(world.dir());
    command.env("PATH", format!("{}:/usr/bin:/bin", bin.display()));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
    let out = child.wait_with_output().unwrap();
    let (out, err) =
        (String::from_utf8(out.stdout).unwrap(), String::from_utf8_lossy(&out.stderr).into_owned());
    assert_eq!(err, "", "{shell}: {out}");
    Some(out)
}

#[test]
fn bash_runs_its_script() {
    let world = world();
    std::fs::write(world.dir().join("note.md"), "").unwrap();
    let script = "source <(desk completion bash) || exit 1
ask() {
    COMP_LINE=$1 COMP_POINT=${#1} COMP_TYPE=${2:-9} COMPREPLY=()
    _desk desk \"${1##* }\" x
    printf '[%s]' \"${COMPREPLY[@]}\"; echo
}
compopt() { :; }
ask 'desk ticket clo'
ask 'desk ticket show T-1'
ask 'desk ticket show T-' 63
ask 'desk ticket list --group=fac'
ask 'desk ticket new --body-file no'
";
    let Some(out) = in_shell(&world, "bash", &["--norc"], script) else { return };
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines[..2], ["[close]", "[T-1]"], "{out}");
    assert!(lines[2].contains("[T-1  Printer is jammed]"), "{out}");
    assert_eq!(lines[3..], ["[facilities]", "[note.md]"], "{out}");
}

#[test]
fn fish_runs_its_script() {
    let world = world();
    std::fs::write(world.dir().join("note.md"), "").unwrap();
    let script = "desk completion fish | source
complete -C 'desk ticket clo'
complete -C 'desk ticket show T-'
complete -C 'desk ticket list --group=fac'
complete -C 'desk ticket new --body-file no'
complete -C 'desk ticket new --body-file=no'
";
    let Some(out) = in_shell(&world, "fish", &["--no-config"], script) else { return };
    assert!(out.starts_with("close\tAccept the solution"), "{out}");
    assert!(out.contains("\nT-1\tPrinter is jammed\n"), "{out}");
    let end: Vec<&str> = out.lines().rev().take(3).collect();
    assert_eq!(end[2].split('\t').next(), Some("--group=facilities"), "{out}");
    assert_eq!(end[..2], ["--body-file=note.md", "note.md"], "{out}");
}

#[test]
fn zsh_runs_its_script() {
    let world = world();
    // Outside of a widget nothing can be completed; what would be is printed instead.
    let script = "compdef() { :; }
source <(desk completion zsh) || exit 1
compadd() { shift; print -r -- ${(P)${@[-1]}} / ${(P)${@[-3]}}; }
ask() { words=(\"$@\"); CURRENT=$#; PREFIX=${@[-1]}; _desk; }
ask desk ticket clo
ask desk ticket show T-1
";
    let Some(out) = in_shell(&world, "zsh", &["-f"], script) else { return };
    assert!(out.starts_with("close / close  Accept the solution"), "{out}");
    assert!(out.contains("\nT-1 / T-1  Printer is jammed\n"), "{out}");
}
