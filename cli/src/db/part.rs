//! The file that a backup comes into. It has another name until it is whole and on disk, so that whoever
//! sees a backup sees a whole one.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
};

use desk_proto::v1::BackupHead;
use rustix::fs::{Access, CWD, RenameFlags, renameat_with};

use crate::{
    error::{CliError, plain},
    exit::Exit,
};

/// A backup that is not whole yet.
pub(super) struct Part {
    file: File,
    path: PathBuf,
    to: PathBuf,
    placed: bool,
}

impl Part {
    /// Begins one, for nobody else to read, under a name that nobody has.
    pub(super) fn begin(to: &Path) -> Result<Part, CliError> {
        let mut name = to.as_os_str().to_owned();
        let own = getrandom::u64().unwrap_or_else(|_| u64::from(std::process::id()));
        name.push(format!(".{own:016x}.part"));
        let path = PathBuf::from(name);
        let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path);
        let file = made.map_err(|error| failed(to, &error))?;
        Ok(Part { file, path, to: to.to_owned(), placed: false })
    }

    pub(super) fn write(&mut self, bytes: &[u8]) -> Result<(), CliError> {
        self.file.write_all(bytes).map_err(|error| failed(&self.to, &error))
    }

    /// Has it on disk and gives it its name.
    pub(super) fn place(mut self, replace: bool) -> Result<(), CliError> {
        self.file.sync_all().map_err(|error| failed(&self.to, &error))?;
        let flags = if replace { RenameFlags::empty() } else { RenameFlags::NOREPLACE };
        match renameat_with(CWD, &self.path, CWD, &self.to, flags) {
            Ok(()) => {}
            Err(rustix::io::Errno::EXIST) => return Err(there(&self.to)),
            // A file system that cannot promise it: nobody had the name a moment ago.
            Err(rustix::io::Errno::INVAL) if !self.to.exists() => {
                fs::rename(&self.path, &self.to).map_err(|error| failed(&self.to, &error))?;
            }
            Err(error) => return Err(failed(&self.to, &error.into())),
        }
        self.placed = true;
        let dir = self.to.parent().filter(|dir| !dir.as_os_str().is_empty());
        let dir = dir.unwrap_or(Path::new("."));
        let synced = File::open(dir).and_then(|dir| dir.sync_all());
        synced.map_err(|error| failed(dir, &error))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.placed {
            let _gone = fs::remove_file(&self.path);
        }
    }
}

/// The directory that a file would be made in, if somebody may make one there. Nothing is written.
pub(super) fn writable(to: &Path) -> Result<&Path, CliError> {
    let dir = to.parent().filter(|dir| !dir.as_os_str().is_empty()).unwrap_or(Path::new("."));
    rustix::fs::access(dir, Access::WRITE_OK | Access::EXEC_OK)
        .map_err(|error| failed(to, &error.into()))?;
    Ok(dir)
}

/// Whether a directory has room for a backup.
pub(super) fn has_room(dir: &Path, head: &BackupHead) -> Result<(), CliError> {
    let wanted = u64::try_from(head.size).unwrap_or(0);
    // Where nobody knows how much there is, it is found out by writing.
    let Ok(stat) = rustix::fs::statvfs(dir) else { return Ok(()) };
    let free = stat.f_bavail.saturating_mul(stat.f_frsize);
    if free >= wanted {
        return Ok(());
    }
    let message = format!("{}: {wanted} bytes are needed, {free} are there", dir.display());
    Err(CliError::new(Exit::Limited, "DISK_FULL", message)
        .hint("make room there, or name a file elsewhere"))
}

/// The file is there already.
pub(super) fn there(path: &Path) -> CliError {
    exists(format!("{} is there already", path.display()))
        .hint("name another file, or replace it with --if-exists replace")
}

fn exists(message: String) -> CliError {
    CliError::new(Exit::Conflict, "ALREADY_EXISTS", message)
}

fn failed(path: &Path, error: &io::Error) -> CliError {
    let message = format!("cannot write {}: {}", path.display(), plain(error));
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            CliError::new(Exit::Limited, "DISK_FULL", message)
                .hint("make room there, or name a file elsewhere")
        }
        _ => CliError::new(Exit::Failure, "OUTPUT", message),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::MetadataExt as _;

    use super::*;

    #[test]
    fn a_backup_has_its_name_only_once_it_is_whole() {
        let dir = tempfile::tempdir().unwrap();
        let to = dir.path().join("desk.bak");
        let names = || {
            let mut names: Vec<_> = fs::read_dir(dir.path()).unwrap().flatten().collect();
            names.sort_by_key(fs::DirEntry::file_name);
            names.into_iter().map(|e| e.file_name().into_string().unwrap()).collect::<Vec<_>>()
        };
        let mut part = Part::begin(&to).unwrap();
        part.write(b"half").unwrap();
        let mode = |name: &str| fs::metadata(dir.path().join(name)).unwrap().mode() & 0o777;
        let half = names();
        assert!(half.len() == 1 && half[0].ends_with(".part"), "{half:?}");
        assert_eq!(mode(&half[0]), 0o600);
        drop(part);
        assert!(names().is_empty(), "what was broken off is gone");

        let mut part = Part::begin(&to).unwrap();
        part.write(b"whole").unwrap();
        part.place(false).unwrap();
        assert_eq!(
            (names(), fs::read(&to).unwrap()),
            (vec!["desk.bak".to_owned()], b"whole".to_vec())
        );
        assert_eq!(mode("desk.bak"), 0o600);
        // What others have there is theirs.
        fs::write(dir.path().join("desk.bak.part"), "of somebody else").unwrap();

        let mut part = Part::begin(&to).unwrap();
        part.write(b"newer").unwrap();
        assert_eq!(part.place(false).unwrap_err().exit, Exit::Conflict);
        assert_eq!(fs::read(&to).unwrap(), b"whole");
        let mut part = Part::begin(&to).unwrap();
        part.write(b"newer").unwrap();
        part.place(true).unwrap();
        assert_eq!(fs::read(&to).unwrap(), b"newer");
        let other = fs::read(dir.path().join("desk.bak.part")).unwrap();
        assert_eq!((names().len(), &other[..]), (2, &b"of somebody else"[..]));
    }
}
