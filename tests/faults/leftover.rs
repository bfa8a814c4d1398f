//! What an earlier run left that was ended in the middle of a test, by a time limit for example: the
//! daemon of a world, and the file system that it has mounted. The device goes by itself when nobody has
//! it open any more. Known by the name of the image, which says whose it is. What belongs to another user or
//! is a link is not looked at, and nothing is removed that still has something mounted in it.

use std::{
    fs,
    os::unix::fs::MetadataExt as _,
    path::{Path, PathBuf},
};

use super::disk::done;

/// What the name of an image begins with.
const IMAGE: &str = "disk-of-";

/// The name of an image of this process: its number, and when it was started, so that another process
/// with this number is not taken for it.
pub fn image() -> String {
    let own = std::process::id().to_string();
    format!("{IMAGE}{own}-{}", started(&own).expect("we are there"))
}

/// When a process was started, as the system counts; none where there is no such process.
fn started(pid: &str) -> Option<String> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // Behind the name, which may hold anything.
    stat.rsplit_once(") ")?.1.split(' ').nth(19).map(str::to_owned)
}

/// Whether an image is of a process that is not there any more.
fn is_left(image: &Path) -> bool {
    let whose =
        image.file_name().and_then(|name| name.to_str()?.strip_prefix(IMAGE)?.split_once('-'));
    whose.is_some_and(|(pid, since)| started(pid).as_deref() != Some(since))
}

/// Ends what earlier runs left; answers the directories of their worlds.
pub fn clean() -> Vec<PathBuf> {
    let worlds = fs::read_dir("/tmp").expect("a directory").flatten().map(|entry| entry.path());
    let own = rustix::process::getuid().as_raw();
    let of_ours = |world: &PathBuf| {
        let name = world.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| name.starts_with("desk-"))
            && fs::symlink_metadata(world).is_ok_and(|meta| meta.is_dir() && meta.uid() == own)
            && fs::read_dir(world).is_ok_and(|mut files| {
                files.any(|file| file.is_ok_and(|file| is_left(&file.path())))
            })
    };
    let left: Vec<_> = worlds.filter(of_ours).collect();
    for world in &left {
        let place = world.join("data");
        end_daemons(&place);
        let _not_mounted = done(std::process::Command::new("umount").arg("-l").arg(&place));
        if !is_mounted_in(world) {
            let _gone = fs::remove_dir_all(world);
        }
    }
    left
}

/// Whether something is mounted there or below; also where that cannot be said.
fn is_mounted_in(dir: &Path) -> bool {
    let Ok(mounts) = fs::read_to_string("/proc/self/mountinfo") else { return true };
    // The fifth word is where it is mounted, as the system sees it.
    let places = mounts.lines().filter_map(|line| line.split(' ').nth(4)).map(Path::new);
    places.into_iter().any(|place| place.starts_with(dir))
}

/// Ends the daemons whose store lies there.
fn end_daemons(place: &Path) {
    let data = [b"--data\0", place.as_os_str().as_encoded_bytes(), b"\0"].concat();
    for process in fs::read_dir("/proc").expect("processes").flatten() {
        let Ok(args) = fs::read(process.path().join("cmdline")) else { continue };
        let is_ours = args.windows(data.len()).any(|some| some == data);
        let pid = process.file_name().to_str().and_then(|name| name.parse().ok());
        if let (true, Some(pid)) = (is_ours, pid.and_then(rustix::process::Pid::from_raw)) {
            let _gone = rustix::process::kill_process(pid, rustix::process::Signal::KILL);
        }
    }
}

/// What a process leaves that is killed is cleaned up by the next one, and nothing else is: neither what is
/// in use nor what a link leads to.
#[test]
fn what_a_killed_run_left_is_cleaned_up() {
    /// Of nobody: its process was ended long ago.
    const ORPHAN: &str = "4194304-1";
    let worlds = [desk_tests::World::bare(), desk_tests::World::bare()];
    let mut disks = Vec::new();
    for world in &worlds {
        let Some(disk) = super::disk::Disk::new(world, "ext4") else { return };
        disks.push(disk);
        world.start();
    }
    let [used, left] = &worlds;
    let orphan = format!("{IMAGE}{ORPHAN}");
    fs::rename(left.dir().join(image()), left.dir().join(&orphan)).expect("an image");
    let daemon = left.pid().expect("a daemon");
    let elsewhere = tempfile::Builder::new().prefix("other-").tempdir_in("/tmp").expect("a place");
    fs::write(elsewhere.path().join(&orphan), "").expect("an image");
    let own = std::process::id();
    let link = PathBuf::from(format!("/tmp/desk-link-{own}"));
    std::os::unix::fs::symlink(elsewhere.path(), &link).expect("a link");
    let cleaned = clean();
    fs::remove_file(link).expect("our own link");
    assert!(elsewhere.path().join(&orphan).exists(), "it went along a link");
    assert!(cleaned.contains(&left.dir().to_owned()), "{cleaned:?}");
    assert!(!is_mounted_in(left.dir()) && !left.dir().exists());
    // One that has ended and is waited for by nobody yet has no arguments any more.
    desk_tests::world::until("the daemon that was left ends", || {
        let args = fs::read(format!("/proc/{daemon}/cmdline")).unwrap_or_default();
        args.is_empty().then_some(())
    });
    assert!(!cleaned.contains(&used.dir().to_owned()) && is_mounted_in(used.dir()));
    used.owner().call::<desk_proto::call::DaemonStatus>(Default::default()).expect("it runs");
    // In the order in which they let go of each other.
    for world in worlds {
        world.kill();
    }
    drop(disks);
}
