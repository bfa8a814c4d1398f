//! The data directory and what lies in it. It is looked at from outside: no store is opened.

use std::{
    fs::{self, File},
    io::{self, Read as _},
    os::unix::fs::{MetadataExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
};

use rustix::fs::{Access, access, statvfs};

use super::Check;
use crate::{config::Config, embedded, error::plain};

const MIB: u64 = 1 << 20;

/// A disk with less than this is full before long.
const FREE: u64 = 1024 * MIB;
/// A disk with less than this is full.
const FULL: u64 = 64 * MIB;
/// A log of writes that is longer than this is not taken over into the store.
const LOG: u64 = 256 * MIB;

/// What the daemon makes, for nobody else to read.
pub(super) const FILES: [&str; 6] =
    ["desk.db", "desk.db-wal", "desk.db-shm", "deskd.sock", "deskd.lock", "deskd.log"];

/// The one that others may be meant to reach.
pub(super) const SOCKET: &str = "deskd.sock";

/// The mode of everything else.
pub(super) const OWN: u32 = 0o600;

/// Everything that can be seen without a daemon.
pub(super) fn checks(config: &Config) -> Vec<Check> {
    let data = &config.data;
    vec![directory(data), modes(data), settings(data), disk(data), log(data)]
}

/// The directory itself.
fn directory(data: &Path) -> Check {
    const ID: &str = "data";
    const ELSEWHERE: &str = "set DESK_DATA to a directory of your own";
    let shown = data.display();
    let meta = match fs::metadata(data) {
        Ok(meta) => meta,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let above = above(data);
            return match access(&above, Access::WRITE_OK | Access::EXEC_OK) {
                Ok(()) => Check::ok(ID, format!("{shown} is made with the first command")),
                Err(_) => {
                    let above = above.display();
                    Check::fail(ID, format!("{shown}: you may make nothing in {above}"), ELSEWHERE)
                }
            };
        }
        Err(error) => return Check::fail(ID, format!("{shown}: {}", plain(&error)), ELSEWHERE),
    };
    if !meta.is_dir() {
        return Check::fail(ID, format!("{shown} is no directory"), ELSEWHERE);
    }
    if access(data, Access::READ_OK | Access::WRITE_OK | Access::EXEC_OK).is_err() {
        return Check::fail(ID, format!("{shown}: you may not write to it"), ELSEWHERE);
    }
    let mode = meta.permissions().mode() & 0o777;
    let (wanted, _) = embedded::modes(data);
    let repair = format!("desk doctor --fix, or chmod {wanted:o} {shown}");
    if mode & 0o022 != 0 {
        let detail = format!("{shown}: others may write to it (mode {mode:04o}), no daemon starts");
        return Check::fail(ID, detail, repair);
    }
    if mode & 0o077 & !wanted != 0 {
        let detail = format!("{shown}: others may look into it (mode {mode:04o})");
        return Check::warn(ID, detail, repair);
    }
    let you = rustix::process::geteuid().as_raw();
    if meta.uid() != you {
        let detail = format!("{shown} belongs to the user {}, and you are {you}", meta.uid());
        return Check::warn(ID, detail, ELSEWHERE);
    }
    Check::ok(ID, format!("{shown}, mode {mode:04o}"))
}

/// The files in the directory.
fn modes(data: &Path) -> Check {
    const ID: &str = "modes";
    let there = FILES.iter().filter_map(|name| {
        let path = data.join(name);
        let mode = fs::symlink_metadata(&path).ok()?.permissions().mode() & 0o777;
        Some((path, mode))
    });
    let there: Vec<(PathBuf, u32)> = there.collect();
    let (_, socket) = embedded::modes(data);
    let wanted = |path: &Path| if path.ends_with(SOCKET) { socket } else { OWN };
    let open = there.iter().filter(|(path, mode)| mode & 0o077 & !wanted(path) != 0);
    let open: Vec<String> = open.map(|(path, _)| path.display().to_string()).collect();
    match (there.len(), open.len()) {
        (0, _) => Check::ok(ID, "no files yet"),
        (all, 0) if socket == OWN => Check::ok(ID, format!("{all} files, for you alone")),
        (all, 0) => Check::ok(ID, format!("{all} files, and a socket for others too (deskd.toml)")),
        (_, open_to) => {
            let detail = format!("{open_to} of the files can be reached by others");
            Check::warn(ID, detail, format!("desk doctor --fix, or chmod 600 {}", open.join(" ")))
        }
    }
}

/// What the daemon is told.
fn settings(data: &Path) -> Check {
    const ID: &str = "config";
    let path = data.join("deskd.toml");
    if !path.exists() {
        return Check::ok(ID, "no deskd.toml, so everything is as usual");
    }
    match embedded::check_config(data) {
        Ok(()) => Check::ok(ID, format!("{} can be read", path.display())),
        Err(problem) => {
            // The drawing of the place in the file is for a page, not for a cell.
            let lines = problem.lines().map(str::trim).filter(|line| !line.contains('|'));
            let line = lines.collect::<Vec<_>>().join(": ");
            Check::fail(ID, line, "correct the file: no daemon starts with it")
        }
    }
}

/// The room that is left.
fn disk(data: &Path) -> Check {
    const ID: &str = "disk";
    const MORE: &str = "make room, or set DESK_DATA to a larger disk";
    let above = above(data);
    let free = match statvfs(&above) {
        Ok(disk) if disk.f_blocks == 0 => return Check::ok(ID, "its file system does not tell"),
        Ok(disk) => disk.f_bavail.saturating_mul(disk.f_frsize),
        Err(error) => {
            let detail = format!("{}: {}", above.display(), plain(&error.into()));
            return Check::warn(ID, detail, "look yourself: df -h");
        }
    };
    let detail = format!("{} free", size(free));
    match free {
        ..FULL => Check::fail(ID, detail, MORE),
        FULL..FREE => Check::warn(ID, detail, MORE),
        FREE.. => Check::ok(ID, detail),
    }
}

/// The log of writes, which the store takes over from time to time.
fn log(data: &Path) -> Check {
    const ID: &str = "wal";
    match fs::metadata(data.join("desk.db-wal")).map(|meta| meta.len()) {
        Ok(length) if length > LOG => {
            let detail = format!("{} of writes wait to be taken over", size(length));
            Check::warn(ID, detail, "end what reads for very long, then: desk daemon restart")
        }
        Ok(length) => Check::ok(ID, size(length)),
        Err(_) => Check::ok(ID, "none"),
    }
}

/// What can be seen of the store while no daemon says more: its first bytes.
pub(super) fn schema(data: &Path) -> Check {
    const ID: &str = "schema";
    const MAGIC: &[u8] = b"SQLite format 3\0";
    /// Where the number of the newest migration stands.
    const NUMBER: std::ops::Range<usize> = 60..64;
    let path = data.join("desk.db");
    let mut head = [0; 100];
    let read = File::open(&path).and_then(|mut file| file.read_exact(&mut head));
    match read {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Check::ok(ID, "no store yet");
        }
        Err(error) => {
            let detail = format!("{}: {}", path.display(), plain(&error));
            return Check::fail(ID, detail, "restore the store from a backup");
        }
        Ok(()) => {}
    }
    let number = head.get(NUMBER).and_then(|bytes| bytes.try_into().ok()).map(i32::from_be_bytes);
    match number {
        Some(number) if head.starts_with(MAGIC) => Check::ok(ID, format!("schema {number}")),
        _ => {
            let detail = format!("{} is no store of desk", path.display());
            Check::fail(ID, detail, "move it away, or restore the store from a backup")
        }
    }
}

/// Who holds the lock that a daemon has for life, seen from whether one answers.
pub(super) fn lock(data: &Path, answers: bool) -> Check {
    const ID: &str = "lock";
    let path = data.join("deskd.lock");
    let file = match File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound && !answers => {
            return Check::ok(ID, "nobody holds it");
        }
        Err(error) => {
            let detail = format!("{}: {}", path.display(), plain(&error));
            return Check::fail(ID, detail, "desk daemon restart");
        }
    };
    // Shared and let go at once, so that a daemon that starts this very moment is hardly hindered.
    let held = matches!(file.try_lock_shared(), Err(fs::TryLockError::WouldBlock));
    drop(file);
    match (held, answers) {
        (true, true) => Check::ok(ID, "the daemon holds it"),
        (false, false) => Check::ok(ID, "nobody holds it"),
        (true, false) => {
            let number = fs::read_to_string(&path).unwrap_or_default();
            let detail = format!("process {} holds it and does not answer", number.trim());
            Check::fail(ID, detail, "desk daemon logs tells more; end the process by its number")
        }
        (false, true) => Check::fail(
            ID,
            "a daemon answers that does not hold it, so a second one could start",
            "desk daemon restart",
        ),
    }
}

/// The nearest directory above that there is.
fn above(path: &Path) -> PathBuf {
    path.ancestors().find(|path| path.exists()).unwrap_or(Path::new("/")).to_owned()
}

/// A number of bytes as people say it.
fn size(bytes: u64) -> String {
    const UNITS: [&str; 4] = ["KiB", "MiB", "GiB", "TiB"];
    if bytes < 1024 {
        return format!("{bytes} bytes");
    }
    let (mut rest, mut unit) = (bytes, 0);
    while rest >= 1024 * 1024 && unit + 1 < UNITS.len() {
        (rest, unit) = (rest / 1024, unit + 1);
    }
    let name = UNITS.get(unit).copied().unwrap_or_default();
    format!("{}.{} {name}", rest / 1024, rest % 1024 * 10 / 1024)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Status;

    struct Dir(PathBuf);

    impl Dir {
        fn new(name: &str) -> Dir {
            let dir = std::env::temp_dir().join(format!("desk-{name}-{}", std::process::id()));
            fs::create_dir_all(&dir).unwrap();
            chmod(&dir, 0o700);
            Dir(dir)
        }
    }

    impl Drop for Dir {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.0).unwrap();
        }
    }

    fn chmod(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn the_modes_of_the_directory_decide() {
        let dir = Dir::new("modes");
        let table = [(0o700, Status::Ok), (0o755, Status::Warn), (0o770, Status::Fail)];
        for (mode, status) in table {
            chmod(&dir.0, mode);
            let check = directory(&dir.0);
            assert_eq!(check.status, status, "{mode:o}: {}", check.detail);
        }
        assert_eq!(directory(&dir.0.join("none/yet")).status, Status::Ok);
        fs::write(dir.0.join("file"), "").unwrap();
        assert_eq!(directory(&dir.0.join("file")).status, Status::Fail);
        assert_eq!(directory(&dir.0.join("file/below")).status, Status::Fail);
    }

    #[test]
    fn files_are_for_their_owner_alone() {
        let dir = Dir::new("files");
        assert_eq!(modes(&dir.0).detail, "no files yet");
        let path = dir.0.join("desk.db");
        fs::write(&path, "").unwrap();
        chmod(&path, 0o600);
        assert_eq!(modes(&dir.0).status, Status::Ok);
        chmod(&path, 0o644);
        let check = modes(&dir.0);
        assert_eq!(check.status, Status::Warn);
        assert_eq!(check.hint, Some(format!("desk doctor --fix, or chmod 600 {}", path.display())));
    }

    #[test]
    fn a_store_is_known_by_its_first_bytes() {
        let dir = Dir::new("head");
        assert_eq!(schema(&dir.0).detail, "no store yet");
        let mut head = b"SQLite format 3\0".to_vec();
        head.resize(100, 0);
        head[63] = 7;
        fs::write(dir.0.join("desk.db"), &head).unwrap();
        assert_eq!(schema(&dir.0).detail, "schema 7");
        for bad in [&b"short"[..], &[b'x'; 100]] {
            fs::write(dir.0.join("desk.db"), bad).unwrap();
            assert_eq!(schema(&dir.0).status, Status::Fail);
        }
    }

    #[test]
    fn the_lock_and_the_daemon_belong_together() {
        let dir = Dir::new("lock");
        assert_eq!(lock(&dir.0, false).status, Status::Ok);
        assert_eq!(lock(&dir.0, true).status, Status::Fail);
        let file = File::create(dir.0.join("deskd.lock")).unwrap();
        assert_eq!(
            (lock(&dir.0, false).status, lock(&dir.0, true).status),
            (Status::Ok, Status::Fail)
        );
        file.lock().unwrap();
        assert_eq!(
            (lock(&dir.0, false).status, lock(&dir.0, true).status),
            (Status::Fail, Status::Ok)
        );
    }

    #[test]
    fn sizes_in_words() {
        let table = [
            (0, "0 bytes"),
            (1023, "1023 bytes"),
            (1536, "1.5 KiB"),
            (MIB, "1.0 MiB"),
            (5 * 1024 * MIB / 2, "2.5 GiB"),
            (u64::MAX, "16777215.9 TiB"),
        ];
        for (bytes, text) in table {
            assert_eq!(size(bytes), text);
        }
    }
}
