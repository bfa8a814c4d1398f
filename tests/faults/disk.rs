//! A file system of its own, in a file, mounted for the store of one world: it can be cut off from its
//! disk, meet an error, and be mounted again. Root's.

use std::{
    fs::{self, File},
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    process::Command,
    sync::Once,
};

use desk_tests::{
    World, skip,
    world::{is_root, until},
};

use super::{leftover, shim};

/// How large it is: what xfs asks for, though little of it is ever written.
const SIZE: u64 = 320 << 20;

/// A file system that a test may do anything to. It stays on one device from mount to mount: two devices
/// of one file would each write what they have in memory.
#[derive(Debug)]
pub struct Disk {
    device: PathBuf,
    place: PathBuf,
    /// Who has a device open keeps it; it goes when this process does, whatever ends that.
    _open: File,
}

impl Disk {
    /// Makes one of this kind, and mounts it where a world has its store; none where that is not
    /// possible, which is said aloud.
    #[track_caller]
    pub fn new(world: &World, kind: &str) -> Option<Disk> {
        if !is_root() {
            return None;
        }
        static CLEAN: Once = Once::new();
        CLEAN.call_once(|| {
            let left = leftover::clean();
            if !left.is_empty() {
                eprintln!("an earlier run was ended in {left:?}: cleaned up");
            }
        });
        let image = world.dir().join(leftover::image());
        File::create(&image).expect("a file").set_len(SIZE).expect("a size");
        let mut make = Command::new(format!("mkfs.{kind}"));
        make.args(if kind == "ext4" { &["-q", "-F"][..] } else { &["-q"] }).arg(&image);
        if let Err(error) = done(&mut make) {
            skip::tell(&format!("no {kind} can be made: {error}"));
            return None;
        }
        let device = match done(Command::new("losetup").args(["-f", "--show"]).arg(&image)) {
            Ok(device) => PathBuf::from(device),
            Err(error) => {
                skip::tell(&format!("no file can be a device: {error}"));
                return None;
            }
        };
        let open = File::open(&device).expect("our own device");
        // From now on it is there for as long as somebody has it open or mounted.
        done(Command::new("losetup").arg("-d").arg(&device)).expect("our own device");
        let disk = Disk { device, place: world.data(), _open: open };
        fs::create_dir_all(&disk.place).expect("a directory");
        if let Err(error) = disk.try_mount() {
            skip::tell(&format!("no {kind} can be mounted: {error}"));
            return None;
        }
        Some(disk)
    }

    fn try_mount(&self) -> Result<(), String> {
        done(Command::new("mount").arg(&self.device).arg(&self.place))?;
        let own = fs::Permissions::from_mode(0o700);
        fs::set_permissions(&self.place, own).map_err(|error| error.to_string())
    }

    /// Mounts it again, as after a start of the machine.
    #[track_caller]
    pub fn mount(&self) {
        self.try_mount().expect("it mounts");
    }

    /// Takes it away; whoever still has a file of it open is waited for.
    #[track_caller]
    pub fn unmount(&self) {
        until("nobody uses the file system", || done(Command::new("umount").arg(&self.place)).ok());
    }

    /// From now on nothing reaches the disk; what the file system has in its log does first, if so.
    #[track_caller]
    pub fn cut(&self, with_log: bool) {
        let how = if with_log { "1" } else { "2" };
        let cutter = shim::cutter().expect("a compiler");
        done(Command::new(cutter).arg(&self.place).arg(how)).expect("the power is cut");
    }

    /// Has the file system meet an error, after which it takes no writes; whether it can, which is said
    /// aloud. Of ext4 only.
    #[track_caller]
    pub fn meets_an_error(&self) -> bool {
        let told = ["-o", "remount,errors=remount-ro"];
        done(Command::new("mount").args(told).arg(&self.place)).expect("it can be told so");
        let device = self.device.file_name().expect("a device");
        let door = Path::new("/sys/fs/ext4").join(device).join("trigger_fs_error");
        let met = fs::write(door, "an error for a test");
        if let Err(error) = &met {
            skip::tell(&format!("no ext4 can be given an error: {error}"));
        }
        met.is_ok()
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // It may not be mounted; and the device goes when the last one has closed it.
        let _not_mounted = done(Command::new("umount").arg("-l").arg(&self.place));
    }
}

/// Runs a command; what it said, or why it failed.
pub fn done(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| error.to_string())?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned()),
        false => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
    }
}
