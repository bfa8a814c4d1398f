//! Files that are written as a whole or not at all, and files with a secret, which are read only where
//! nobody else could have. It knows nothing of what stands in them.

use std::{
    fs::{self, File, Metadata, OpenOptions, Permissions},
    io::{self, Read as _, Write as _},
    os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _},
    path::Path,
};

use rustix::fs::OFlags;

use crate::{error::plain, write::request_id};

/// Writes a file anew: whoever reads it sees the old one or the new one, whole. The mode is the new
/// file's, whatever the old one had. Where the path is a link, the link is replaced.
pub(crate) fn replace(path: &Path, mode: u32, bytes: &[u8]) -> io::Result<()> {
    let folder = folder(path);
    // A name that nobody can foresee, in which nobody has put a link that leads elsewhere.
    let fresh = folder.join(format!(".desk-{}", request_id()));
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&fresh)?;
    let done = file
        .write_all(bytes)
        .and_then(|()| file.set_permissions(Permissions::from_mode(mode)))
        .and_then(|()| file.sync_all())
        .and_then(|()| fs::rename(&fresh, path));
    if done.is_err() {
        // What is half done may hold a secret and is of no use.
        let _gone = fs::remove_file(&fresh);
    }
    done?;
    match File::open(folder) {
        Ok(folder) => folder.sync_all(),
        // It can be written to and not be opened: the file is there, only not for sure after a crash.
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(()),
        Err(error) => Err(error),
    }
}

/// The directory that a file is in.
pub(crate) fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The mode of a file that is there.
pub(crate) fn mode(path: &Path) -> Option<u32> {
    fs::metadata(path).ok().map(|meta| meta.mode() & 0o777)
}

/// Whether an error says that there is no such file.
pub(crate) fn absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Why a file with a secret is not used.
#[derive(Debug)]
pub(crate) enum Unfit {
    /// There is none.
    Absent,
    /// It cannot be read: why.
    Unread(String),
    /// It is another user's, or no file.
    Foreign,
    /// Others can read it.
    Open,
    /// Others can write it.
    Writable,
    /// It is longer than a secret is.
    Long(u64),
}

impl Unfit {
    /// What is wrong with the file of this path.
    pub(crate) fn told(&self, path: &Path) -> String {
        let path = path.display();
        match self {
            Unfit::Absent => format!("{path} cannot be read: there is no such file"),
            Unfit::Unread(why) => format!("{path} cannot be read: {why}"),
            Unfit::Foreign => format!("{path} is no file of yours"),
            Unfit::Open => format!("{path} can be read by others; chmod 600 it"),
            Unfit::Writable => format!("{path} can be written by others; chmod 600 it"),
            Unfit::Long(most) => format!("{path} is longer than {most} bytes"),
        }
    }
}

/// The text of a file with a secret, of so many bytes at the most. It has to be ours, and nobody else's
/// to read; a service manager's credentials are root's, which nobody can write and our group can read.
/// `flags` say what else is to hold when it is opened.
pub(crate) fn ours(path: &Path, most: u64, flags: OFlags) -> Result<String, Unfit> {
    let fit = |meta: &Metadata| {
        let (uid, mode) = (meta.uid(), meta.mode() & 0o777);
        let credential = uid == 0 && mode & !0o440 == 0;
        if !credential && uid != rustix::process::geteuid().as_raw() {
            return Err(Unfit::Foreign);
        }
        if !credential && mode & 0o077 != 0 { Err(Unfit::Open) } else { Ok(()) }
    };
    secret(path, most, flags, fit).map(|(text, _)| text)
}

/// The text of a file or a pipe with a secret that is `fit` to be believed, and what is known of it.
pub(crate) fn secret(
    path: &Path,
    most: u64,
    flags: OFlags,
    fit: impl FnOnce(&Metadata) -> Result<(), Unfit>,
) -> Result<(String, Metadata), Unfit> {
    let unread = |error: io::Error| match absent(&error) {
        true => Unfit::Absent,
        false => Unfit::Unread(plain(&error)),
    };
    // Of a pipe that nobody writes to, the opening alone would wait for ever.
    let flags = (flags | OFlags::NONBLOCK).bits().cast_signed();
    let file = OpenOptions::new().read(true).custom_flags(flags).open(path).map_err(unread)?;
    let meta = file.metadata().map_err(unread)?;
    let pipe = meta.mode() & 0o170_000 == 0o010_000;
    if !(meta.is_file() || pipe) {
        return Err(Unfit::Foreign);
    }
    fit(&meta)?;
    if pipe {
        // The shell's <(...) is one; its program may need a moment.
        rustix::fs::fcntl_setfl(&file, OFlags::empty()).map_err(|error| unread(error.into()))?;
    }
    let mut text = String::new();
    file.take(most + 1).read_to_string(&mut text).map_err(unread)?;
    if text.len() as u64 > most { Err(Unfit::Long(most)) } else { Ok((text, meta)) }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_file_is_replaced_whole_with_its_mode_and_nothing_is_left() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("file");
        for (mode, text) in [(0o600, "one"), (0o644, "two"), (0o600, "three")] {
            replace(&path, mode, text.as_bytes()).unwrap();
            assert_eq!(
                (fs::read_to_string(&path).unwrap().as_str(), super::mode(&path)),
                (text, Some(mode))
            );
        }
        // A directory cannot be replaced by a file.
        let taken = dir.path().join("taken");
        fs::create_dir(&taken).unwrap();
        assert!(replace(&taken, 0o600, b"x").is_err());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2);
    }

    #[test]
    fn a_secret_is_ours_alone() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("token");
        fs::write(&path, "secret").unwrap();
        let read = |mode: u32| {
            fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
            ours(&path, 6, OFlags::empty())
        };
        assert_eq!(read(0o600).unwrap(), "secret");
        for open in [0o604, 0o640, 0o644, 0o444] {
            assert!(matches!(read(open), Err(Unfit::Open)), "{open:o}");
        }
        assert_eq!(read(0o400).unwrap(), "secret");
        assert!(matches!(ours(&path, 5, OFlags::empty()), Err(Unfit::Long(5))));
        assert!(matches!(ours(dir.path(), 5, OFlags::empty()), Err(Unfit::Foreign)));
        let link = dir.path().join("link");
        symlink(&path, &link).unwrap();
        assert_eq!(ours(&link, 6, OFlags::empty()).unwrap(), "secret");
        assert!(matches!(ours(&link, 6, OFlags::NOFOLLOW), Err(Unfit::Unread(_))));
        assert!(matches!(ours(&dir.path().join("no"), 6, OFlags::empty()), Err(Unfit::Absent)));
    }

    #[test]
    fn the_credentials_of_a_service_manager_are_roots() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("desk-token");
        fs::write(&path, "secret").unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o440)).unwrap();
        let read = ours(&path, 6, OFlags::empty());
        match rustix::process::geteuid().is_root() {
            true => assert_eq!(read.unwrap(), "secret"),
            false => assert!(matches!(read, Err(Unfit::Open))),
        }
    }

    #[test]
    fn a_pipe_that_nobody_writes_to_is_not_waited_for() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("pipe");
        let made = std::process::Command::new("mkfifo").args(["-m", "600"]).arg(&path).status();
        assert!(made.unwrap().success());
        assert_eq!(ours(&path, 6, OFlags::empty()).unwrap(), "");
    }
}
