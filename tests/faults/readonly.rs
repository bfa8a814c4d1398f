//! The file system of the store turns read-only by itself, as ext4 does after an error: what is there
//! can be read, what would change it is refused in words, and the daemon stays.

use std::process::{Command, Output, Stdio};

use desk_tests::{
    World,
    world::{code, until},
};

use super::{disk::Disk, left::Left};

#[test]
fn a_file_system_that_turns_read_only_is_read() {
    let world = World::bare();
    let Some(disk) = Disk::new(&world, "ext4") else { return };
    world.start();
    let pid = world.pid();
    let desk = |args: &[&str]| -> Output { world.program(args).output().expect("desk runs") };
    let new = |title: &str, key: &str| {
        desk(&["ticket", "new", "-t", title, "-b", "x", "--idempotency-key", key])
    };
    assert!(new("before", "one").status.success());
    if !disk.meets_an_error() {
        return;
    }
    for key in ["two", "three"] {
        let refused = new("meanwhile", key);
        let says = String::from_utf8(refused.stderr).expect("UTF-8");
        assert_eq!(code(refused.status), 13, "{says}");
        assert!(says.contains("its file system is read-only"), "{says}");
        let list = desk(&["ticket", "list", "--all"]);
        let says = String::from_utf8(list.stdout).expect("UTF-8");
        assert!(list.status.success() && says.contains("before"), "{says}");
    }
    // Several at once, who read at the same time as well.
    let all: Vec<_> = (0..8)
        .map(|n| {
            let title = format!("meanwhile {n}");
            let args = ["ticket", "new", "-t", &title, "-b", "x"];
            let list = ["ticket", "list", "--all"];
            let quiet =
                |mut desk: Command| desk.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
            [quiet(world.program(args)), quiet(world.program(list))]
        })
        .collect();
    for [new, list] in all {
        let ended = |child: std::io::Result<std::process::Child>| {
            code(child.and_then(|mut child| child.wait()).expect("desk runs"))
        };
        assert_eq!((ended(new), ended(list)), (13, 0));
    }
    assert_eq!(world.pid(), pid);
    assert!(world.terminate().success(), "{}", world.log());

    // Mounted anew after a look at it, all goes on where it was.
    disk.unmount();
    disk.mount();
    world.start();
    assert!(new("after", "two").status.success());
    let again = new("before", "one");
    assert!(again.status.success(), "{again:?}");
    until("the daemon ends", || world.terminate().success().then_some(()));
    let left = Left::by(&world).expect("a store");
    left.is_sound();
    let titles = left.count("SELECT title FROM tickets").expect("tickets");
    assert_eq!(
        titles.into_iter().collect::<Vec<_>>(),
        [("after".to_owned(), 1), ("before".into(), 1)]
    );
}
