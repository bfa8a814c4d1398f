//! What is ended in the middle, by a signal that can be heard or by none: nothing strange lies there
//! afterwards, and while it works nobody else can read what it makes.

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    process::{Child, Command, Stdio},
};

use desk_tests::{
    World,
    world::{code, until},
};
use rustix::process::{Pid, Signal, kill_process};

use super::place::{backup, fill, strangers, text};

/// Starts a command that nobody listens to.
fn start(mut command: Command) -> Child {
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("desk")
}

/// Waits until a file lies there whose name has this in it; the command must not end before.
#[track_caller]
fn appears(dir: &Path, part: &str, child: &mut Child) {
    until(part, || {
        let over = child.try_wait().expect("our own child");
        assert!(over.is_none(), "{part} was not seen: nothing was tried");
        files(dir).iter().any(|(name, _)| name.contains(part)).then_some(())
    });
}

/// The files below a directory and the one below that, with their modes.
fn files(dir: &Path) -> Vec<(String, u32)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        let Ok(meta) = entry.metadata() else { continue };
        match meta.is_dir() {
            true => found.extend(files(&entry.path())),
            false => found.push((
                entry.file_name().to_string_lossy().into_owned(),
                meta.permissions().mode() & 0o777,
            )),
        }
    }
    found
}

#[test]
fn what_a_killed_check_leaves_is_swept_up() {
    let world = World::new();
    fill(&world, 1_500);
    let mut child = start(world.program(["db", "check"]));
    appears(&world.data(), "-copy-again", &mut child);
    world.kill();
    let _refused = child.wait().expect("our own child");
    let left = strangers(&world, "data");
    assert!(left.iter().any(|name| name.contains("-again")), "nothing was left: {left:?}");
    world.start();
    // Before anything is asked that would make the same files again.
    assert_eq!(strangers(&world, "data"), [""; 0]);
}

#[test]
fn who_is_told_to_end_leaves_nothing_and_what_is_made_is_for_nobody_else() {
    let world = World::new();
    fill(&world, 1_500);
    let (file, _) = backup(&world, "good");
    let scratch = world.dir().join("scratch");
    fs::create_dir(&scratch).expect("a directory");
    let restored = world.dir().join("restored");
    let commands: [(&[&str], &Path, &str, Signal, i32); 3] = [
        (&["db", "check", text(&file)], &scratch, "-again-wal", Signal::INT, 130),
        (&["db", "restore", text(&file), "--yes"], &restored, "-again-wal", Signal::TERM, 143),
        (&["db", "backup", "slow.backup"], world.dir(), ".part", Signal::TERM, 143),
    ];
    for (args, dir, part, signal, exit) in commands {
        let mut command = world.program(args.iter().copied());
        command.env("TMPDIR", &scratch).current_dir(world.dir());
        if args[1] == "restore" {
            command.env("DESK_DATA", &restored);
        }
        let mut child = start(command);
        appears(dir, part, &mut child);
        if dir != world.dir() {
            let open: Vec<_> =
                files(dir).into_iter().filter(|(_, mode)| mode & 0o077 != 0).collect();
            assert_eq!(open, [], "{args:?}");
        }
        let pid = Pid::from_raw(child.id().cast_signed()).expect("a process");
        kill_process(pid, signal).expect("a signal");
        let status = child.wait().expect("our own child");
        assert_eq!(code(status), exit, "{args:?}: {status}");
    }
    assert_eq!(files(&scratch), []);
    assert_eq!(strangers(&world, "restored"), [""; 0]);
    assert!(!restored.join("desk.db").exists());
    let left: Vec<_> = fs::read_dir(world.dir()).expect("a directory").flatten().collect();
    let left = left.iter().map(|entry| entry.file_name().to_string_lossy().into_owned());
    assert_eq!(left.filter(|name| name.contains("slow")).count(), 0);
}
