//! A limit that a copy meets says nothing of the store: that is told as what it is, and never as damage.

use std::{fs, process::Command};

use desk_tests::World;
use rustix::process::{Pid, Resource, Rlimit};

use super::place::{backup, fill, parts, strangers, text};

#[test]
fn a_copy_that_may_not_grow_is_no_damage() {
    let world = World::new();
    fill(&world, 1_000);
    // All of it is in the file, and not in its log.
    assert!(world.terminate().success());
    world.start();
    let size = fs::metadata(world.data().join("desk.db")).expect("a store").len();
    let pid = Pid::from_raw(world.pid().expect("a daemon").cast_signed()).expect("a process");
    let limited = |most: Option<u64>| {
        let all = rustix::process::getrlimit(Resource::Fsize);
        let limit = Rlimit { current: most.or(all.current), ..all };
        rustix::process::prlimit(Some(pid), Resource::Fsize, limit).expect("our own child");
    };
    let file = world.dir().join("none");
    for part in [4, 2] {
        limited(Some(size / 4 * part / 2));
        for args in [&["db", "backup", text(&file)][..], &["db", "check"]] {
            let told = world.desk("owner", args.iter().copied());
            assert_eq!(told.code, 13, "{args:?}: {}", told.stderr);
            assert!(told.stderr.contains("as large as is allowed"), "{}", told.stderr);
        }
        assert_eq!(strangers(&world, "data"), [""; 0]);
        assert!(!file.exists() && parts(&world, "none").is_empty());
    }
    limited(None);
    // The same for who takes the copy: what the system says of that by a signal kills nobody.
    let desk = world.program(["db", "backup", text(&file)]);
    let mut shell = Command::new("sh");
    shell.args(["-c", "ulimit -f 2000; exec \"$0\" \"$@\""]).arg(desk.get_program());
    shell.args(desk.get_args());
    for (name, value) in desk.get_envs() {
        if let Some(value) = value {
            shell.env(name, value);
        }
    }
    let told = shell.output().expect("a shell");
    let said = String::from_utf8_lossy(&told.stderr).into_owned();
    assert_eq!((told.status.code(), said.contains("room")), (Some(13), true), "{said}");
    assert!(!file.exists() && parts(&world, "none").is_empty());
    backup(&world, "some");
}
