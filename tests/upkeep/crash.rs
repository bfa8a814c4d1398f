//! Backups and restores that are ended in the middle, and those that there is no room for: whatever is
//! there afterwards is whole.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use desk_tests::{World, skip, world::is_root};

use super::place::{backup, fill, parts, restore, strangers, text};

/// How often something is killed, each time a little later.
const KILLS: u32 = 12;

/// Runs a command and kills it after a time; answers whether it was too late for that.
fn killed_after(mut command: Command, time: Duration) -> bool {
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("desk");
    let begun = Instant::now();
    while begun.elapsed() < time {
        if let Some(status) = child.try_wait().expect("our own child") {
            return status.success();
        }
        thread::yield_now();
    }
    let _too_late = child.kill();
    child.wait().expect("our own child").success()
}

/// How long a command takes.
fn length(mut command: Command) -> Duration {
    let begun = Instant::now();
    let status = command.stdout(Stdio::null()).status().expect("desk");
    assert!(status.success());
    begun.elapsed()
}

#[test]
fn a_restore_that_is_killed_leaves_a_whole_store_or_none() {
    let world = World::new();
    fill(&world, 40);
    let (file, _) = backup(&world, "good");
    let command = |dir: &Path| {
        let mut command = world.program(["db", "restore", text(&file), "--yes"]);
        command.env("DESK_DATA", dir);
        command
    };
    let whole = length(command(&world.dir().join("whole")));
    let (mut before, mut after) = (0, 0);
    for n in 0..=KILLS {
        let name = format!("killed-{n}");
        let dir = world.dir().join(&name);
        killed_after(command(&dir), whole * n / (KILLS - 2));
        if dir.join("desk.db").exists() {
            after += 1;
        } else {
            before += 1;
            restore(&world, &file, &name, &[]).ok();
        }
        let told = world.desk("owner", ["db", "check", text(&dir.join("desk.db"))]);
        assert_eq!(told.code, 0, "{}", told.stderr);
        assert_eq!(strangers(&world, &name), [""; 0]);
    }
    println!("killed before the end {before} times, after it {after} times");
    assert!(before > 2, "nothing was killed in the middle");
}

#[test]
fn a_backup_that_is_killed_leaves_a_whole_file_or_none() {
    let world = World::new();
    fill(&world, 300);
    let command = |file: &Path| world.program(["db", "backup", text(file)]);
    let whole = length(command(&world.dir().join("whole")));
    let mut broken = 0;
    for n in 0..=KILLS {
        let file = world.dir().join(format!("killed-{n}"));
        // The daemon one time, who asks it another.
        let by_daemon = n % 2 == 0;
        if by_daemon {
            let mut child = command(&file).stderr(Stdio::null()).spawn().expect("desk");
            thread::sleep(whole * n / KILLS);
            world.kill();
            let status = child.wait().expect("our own child");
            assert_eq!(status.success(), file.exists(), "{status}");
            assert_eq!(parts(&world, &format!("killed-{n}")), [""; 0], "it can tidy up");
            world.start();
        } else {
            killed_after(command(&file), whole * n / KILLS);
        }
        broken += u32::from(!file.exists());
        if file.exists() {
            let told = world.desk("owner", ["db", "check", text(&file)]);
            assert_eq!(told.code, 0, "{}", told.stderr);
        }
        if by_daemon {
            assert_eq!(strangers(&world, "data"), [""; 0], "the next start removes what was left");
        }
        // The same name again, whatever was left of the part.
        let told = desk_tests::world::until("there is a place again", || {
            let again =
                world.desk("owner", ["db", "backup", text(&file), "--if-exists", "replace"]);
            (!again.stderr.contains("is being made")).then_some(again)
        });
        told.ok();
    }
    assert!(broken > 2, "only {broken} were killed in the middle");
}

/// A file system of so many KiB, which goes when this does.
struct Small(std::path::PathBuf);

impl Small {
    #[track_caller]
    fn new(dir: &Path, kib: usize) -> Option<Small> {
        fs::create_dir_all(dir).expect("a directory");
        if !is_root() {
            return None;
        }
        let size = format!("size={kib}k,mode=700");
        let mount =
            Command::new("mount").args(["-t", "tmpfs", "-o", &size, "desk", text(dir)]).status();
        let mounted = mount.is_ok_and(|status| status.success());
        if !mounted {
            skip::tell("nothing can be mounted here");
        }
        mounted.then(|| Small(dir.to_owned()))
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        let _gone = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

#[test]
fn where_there_is_no_room_nothing_is_left() {
    let world = World::bare();
    // The store fits, a copy beside it does not.
    let Some(data) = Small::new(&world.data(), 24 << 10) else { return };
    world.start();
    fill(&world, 500);
    let told = world.desk("owner", ["db", "backup", text(&world.dir().join("none"))]);
    assert_eq!((told.code, told.stderr.contains("no room")), (13, true), "{}", told.stderr);
    assert_eq!(world.desk("owner", ["db", "check"]).code, 13);
    assert_eq!(strangers(&world, "data"), [""; 0]);
    assert!(!world.dir().join("none").exists() && !world.dir().join("none.part").exists());
    // Callers are served as before.
    fill(&world, 1);
    drop((world, data));

    // A copy beside it fits, and not the second one that a check makes.
    let world = World::bare();
    let Some(data) = Small::new(&world.data(), 120 << 10) else { return };
    world.start();
    fill(&world, 300);
    let length = |name| fs::metadata(world.data().join(name)).map_or(0, |meta| meta.len());
    let (size, log) = (length("desk.db"), length("desk.db-wal"));
    let (one, two) = (size.max(log) + (16 << 20), 2 * size + log + (16 << 20));
    let room = rustix::fs::statvfs(world.data()).expect("a file system");
    let other = (room.f_bavail * room.f_frsize).checked_sub(one.midpoint(two)).expect("room");
    let other = vec![7; usize::try_from(other).expect("a size")];
    fs::write(world.data().join("deskd.log"), other).expect("room");
    world.desk("owner", ["db", "backup", text(&world.dir().join("one"))]).ok();
    let told = world.desk("owner", ["db", "check"]);
    assert_eq!((told.code, told.stderr.contains("MiB are needed")), (13, true), "{}", told.stderr);
    assert_eq!(strangers(&world, "data"), [""; 0]);
    drop(data);

    let world = World::new();
    fill(&world, 300);
    let Some(_small) = Small::new(&world.dir().join("small"), 1 << 10) else { return };
    let told = world.desk("owner", ["db", "backup", text(&world.dir().join("small/full"))]);
    assert_eq!((told.code, told.stderr.contains("room")), (13, true), "{}", told.stderr);
    assert_eq!(strangers(&world, "small"), [""; 0]);
    let (file, _) = backup(&world, "good");
    let told = restore(&world, &file, "small", &[]);
    assert_eq!(told.code, 13, "{}", told.stderr);
    assert!(!world.dir().join("small/desk.db").exists());
    assert_eq!(strangers(&world, "small"), [""; 0]);
}
