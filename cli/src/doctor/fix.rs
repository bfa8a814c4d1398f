//! `desk doctor --fix`: what can be mended without a loss, in the directory of the local store. It touches
//! nothing that is somebody else's, follows no link, and what it cannot mend stays a finding.

use std::{
    fs::{self, DirBuilder, File, OpenOptions, Permissions},
    io,
    os::unix::{
        fs::{
            DirBuilderExt as _, FileTypeExt as _, MetadataExt as _, OpenOptionsExt as _,
            PermissionsExt as _,
        },
        net::UnixStream,
    },
    path::Path,
};

use super::files::{FILES, OWN, SOCKET};
use crate::embedded;

/// Mends what can be mended, and answers each under the name of the check that it is about.
pub(super) fn mend(data: &Path) -> Vec<(&'static str, String)> {
    let mut mended = Vec::new();
    mended.extend(directory(data).map(|what| ("data", what)));
    mended.extend(modes(data).into_iter().map(|what| ("modes", what)));
    mended.extend(socket(data).map(|what| ("socket", what)));
    mended
}

/// The directory: made where there is none, closed where others may look into it.
fn directory(data: &Path) -> Option<String> {
    let shown = data.display();
    let meta = match fs::metadata(data) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            DirBuilder::new().recursive(true).mode(0o700).create(data).ok()?;
            return Some(format!("{shown} is made, mode 0700"));
        }
        meta => meta.ok()?,
    };
    let (wanted, _) = embedded::modes(data);
    let mode = meta.permissions().mode() & 0o777;
    if !meta.is_dir() || !ours(&meta) || mode & 0o077 & !wanted == 0 {
        return None;
    }
    fs::set_permissions(data, Permissions::from_mode(wanted)).ok()?;
    Some(format!("{shown} had mode {mode:04o}, and has {wanted:04o}"))
}

/// The files that the daemon makes: closed.
fn modes(data: &Path) -> Vec<String> {
    let (_, socket) = embedded::modes(data);
    let closed = FILES.iter().filter_map(|name| {
        let path = data.join(name);
        let meta = fs::symlink_metadata(&path).ok()?;
        let kind = meta.file_type();
        let wanted = if *name == SOCKET { socket } else { OWN };
        let mode = meta.permissions().mode() & 0o777;
        if !ours(&meta) || !(kind.is_file() || kind.is_socket()) || mode & 0o077 & !wanted == 0 {
            return None;
        }
        fs::set_permissions(&path, Permissions::from_mode(mode & (wanted | 0o700))).ok()?;
        Some(format!("{} had mode {mode:04o}", path.display()))
    });
    closed.collect()
}

/// The socket of a daemon that is gone. It is taken away only while the lock is held that every daemon has
/// for life: so it is nobody's.
fn socket(data: &Path) -> Option<String> {
    let path = data.join(SOCKET);
    let meta = fs::symlink_metadata(&path).ok()?;
    if !meta.file_type().is_socket() || !ours(&meta) {
        return None;
    }
    // A service manager may listen there for a daemon that does not run, and starts it now: so this is
    // asked before the lock is held.
    let asked = UnixStream::connect(&path);
    if !asked.is_err_and(|error| error.kind() == io::ErrorKind::ConnectionRefused) {
        return None;
    }
    let lock = data.join("deskd.lock");
    let lock: File = OpenOptions::new().append(true).create(true).mode(OWN).open(lock).ok()?;
    lock.try_lock().ok()?;
    // Still the one that was asked.
    fs::symlink_metadata(&path).ok().filter(|now| now.ino() == meta.ino())?;
    fs::remove_file(&path).ok()?;
    Some(format!("{} was left by a daemon that is gone, and is taken away", path.display()))
}

fn ours(meta: &fs::Metadata) -> bool {
    meta.uid() == rustix::process::geteuid().as_raw()
}

#[cfg(test)]
mod tests {
    use std::os::unix::net::UnixListener;

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn what_is_open_is_closed_and_told() {
        let dir = tempfile::tempdir().unwrap();
        let data = dir.path().join("none/yet");
        assert_eq!(mend(&data).len(), 1);
        assert_eq!(mode(&data), 0o700);
        assert_eq!(mend(&data), [], "nothing is left to do");
        fs::set_permissions(&data, Permissions::from_mode(0o755)).unwrap();
        let (store, other) = (data.join("desk.db"), data.join("deskd.toml"));
        for file in [&store, &other] {
            fs::write(file, "").unwrap();
            fs::set_permissions(file, Permissions::from_mode(0o644)).unwrap();
        }
        let told: Vec<_> = mend(&data).into_iter().map(|(id, _)| id).collect();
        assert_eq!(told, ["data", "modes"]);
        assert_eq!((mode(&data), mode(&store), mode(&other)), (0o700, 0o600, 0o644));
    }

    #[test]
    fn what_is_meant_to_be_open_stays_so() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("deskd.toml"), "[listen]\nsocket_mode = \"group\"\n").unwrap();
        fs::set_permissions(dir.path(), Permissions::from_mode(0o750)).unwrap();
        assert_eq!(mend(dir.path()), []);
        fs::set_permissions(dir.path(), Permissions::from_mode(0o755)).unwrap();
        assert_eq!(mend(dir.path()).len(), 1);
        assert_eq!(mode(dir.path()), 0o750);
    }

    #[test]
    fn no_link_is_followed() {
        let dir = tempfile::tempdir().unwrap();
        let theirs = dir.path().join("theirs");
        fs::write(&theirs, "").unwrap();
        fs::set_permissions(&theirs, Permissions::from_mode(0o644)).unwrap();
        std::os::unix::fs::symlink(&theirs, dir.path().join("desk.db")).unwrap();
        fs::set_permissions(dir.path(), Permissions::from_mode(0o700)).unwrap();
        assert_eq!(mend(dir.path()), []);
        assert_eq!(mode(&theirs), 0o644);
    }

    #[test]
    fn a_socket_is_taken_away_only_where_nobody_is_behind_it() {
        let dir = tempfile::tempdir().unwrap();
        let data = dir.path();
        fs::set_permissions(data, Permissions::from_mode(0o700)).unwrap();
        let path = data.join(SOCKET);
        let listener = UnixListener::bind(&path).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
        assert_eq!(socket(data), None, "somebody listens");
        drop(listener);
        let held = File::create(data.join("deskd.lock")).unwrap();
        held.lock().unwrap();
        assert_eq!(socket(data), None, "a daemon is there, or on its way");
        drop(held);
        assert!(socket(data).is_some());
        assert!(!path.exists());
    }
}
