//! A place in the history that is kept in a file, so that the next run begins where this one ended.
//! It is written after what was printed: a crash between the two repeats an event and loses none.

use std::{
    fs::{DirBuilder, File},
    io::{self, Read as _},
    os::unix::fs::DirBuilderExt as _,
    path::{Path, PathBuf},
};

use crate::{
    error::{CliError, plain},
    exit::Exit,
    files::{self, folder},
};

/// More than any number has digits.
const LENGTH: u64 = 64;

/// A place, and its file.
#[derive(Debug)]
pub(super) struct Place {
    path: PathBuf,
    seq: Option<i64>,
}

impl Place {
    /// The place in a file. There may be none yet; its directory is made at once, for to miss it would be
    /// told only after the first event.
    pub(super) fn open(path: PathBuf) -> Result<Place, CliError> {
        let made = match folder(&path) {
            dir if dir.exists() => Ok(()),
            dir => DirBuilder::new().recursive(true).mode(0o700).create(dir),
        };
        let seq = made.and_then(|()| read(&path)).map_err(|error| {
            CliError::input(&path.display().to_string(), &error)
                .hint("remove the file to begin anew, or name another one")
        })?;
        try_out(&path).map_err(|error| {
            CliError::usage(format!("cannot write {}: {}", path.display(), plain(&error)))
                .hint("name a file in a directory that is yours")
        })?;
        Ok(Place { path, seq })
    }

    /// The last event that was printed, if it is known.
    pub(super) fn seq(&self) -> Option<i64> {
        self.seq
    }

    /// Moves on, and only ever as a whole: whoever reads the file finds the old place or the new.
    pub(super) fn keep(&mut self, seq: i64) -> Result<(), CliError> {
        if self.seq == Some(seq) {
            return Ok(());
        }
        write(&self.path, seq).map_err(|error| {
            let message = format!("cannot write {}: {}", self.path.display(), plain(&error));
            CliError::new(Exit::Failure, "CURSOR_FILE", message)
                .hint(format!("what was printed ends with event {seq}: --after {seq} goes on"))
        })?;
        self.seq = Some(seq);
        Ok(())
    }
}

fn read(path: &Path) -> io::Result<Option<i64>> {
    let mut text = String::new();
    match File::open(path) {
        Ok(file) => file.take(LENGTH).read_to_string(&mut text)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let seq = text.trim().parse().ok().filter(|seq| *seq >= 0);
    seq.map(Some).ok_or_else(|| io::Error::other("it holds no number of an event"))
}

/// Whether a place can be kept there: who learns it behind the first event reads that one again for ever.
fn try_out(path: &Path) -> io::Result<()> {
    let tried = folder(path).join(format!(".desk-{}", std::process::id()));
    File::create_new(&tried)?;
    std::fs::remove_file(tried)
}

fn write(path: &Path, seq: i64) -> io::Result<()> {
    // Who else may read it is up to whoever made the file.
    let mode = files::mode(path).unwrap_or(0o600);
    files::replace(path, mode, format!("{seq}\n").as_bytes())
}

#[cfg(test)]
mod tests {
    use std::{
        fs,
        os::unix::fs::{PermissionsExt as _, symlink},
    };

    use super::*;

    /// A directory of a test's own, which goes with it.
    struct Dir(PathBuf);

    impl Dir {
        fn new(name: &str) -> Dir {
            let dir = std::env::temp_dir().join(format!("desk-{name}-{}", std::process::id()));
            fs::create_dir_all(&dir).unwrap();
            Dir(dir)
        }
    }

    impl Drop for Dir {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.0).unwrap();
        }
    }

    #[test]
    fn a_place_is_found_again() {
        let dir = Dir::new("place");
        let path = dir.0.join("cursor");
        let mut place = Place::open(path.clone()).unwrap();
        assert_eq!(place.seq(), None);
        for seq in [3, 3, 118] {
            place.keep(seq).unwrap();
        }
        assert_eq!(Place::open(path).unwrap().seq(), Some(118));
        assert_eq!(fs::read_dir(&dir.0).unwrap().count(), 1);
    }

    #[test]
    fn what_is_no_place_is_refused() {
        let dir = Dir::new("no-place");
        let path = dir.0.join("cursor");
        for text in ["", "x", "-1", "1 2", &"9".repeat(100)] {
            fs::write(&path, text).unwrap();
            let error = Place::open(path.clone()).unwrap_err();
            assert_eq!((error.exit, error.hint.is_some()), (Exit::Usage, true), "{text}");
        }
        assert!(Place::open(dir.0.clone()).is_err());
    }

    #[test]
    fn a_directory_that_is_not_there_is_made_for_nobody_else() {
        let dir = Dir::new("fresh-place");
        let path = dir.0.join("state/desk/x.cursor");
        Place::open(path.clone()).unwrap().keep(7).unwrap();
        assert_eq!(Place::open(path.clone()).unwrap().seq(), Some(7));
        for made in [path.parent().unwrap(), &dir.0.join("state")] {
            assert_eq!(made.metadata().unwrap().permissions().mode() & 0o777, 0o700);
        }
        assert!(Place::open(path.join("below/cursor")).is_err(), "a file is no directory");
    }

    #[test]
    fn a_link_that_somebody_planted_is_not_followed() {
        let dir = Dir::new("planted-place");
        let (path, own) = (dir.0.join("cursor"), dir.0.join("own"));
        fs::write(&own, "precious").unwrap();
        symlink(&own, dir.0.join("cursor.tmp")).unwrap();
        Place::open(path.clone()).unwrap().keep(7).unwrap();
        assert_eq!(fs::read_to_string(&own).unwrap(), "precious");
        assert_eq!(Place::open(path).unwrap().seq(), Some(7));
    }

    #[test]
    fn a_place_that_can_never_be_kept_is_refused_at_once() {
        let error = Place::open(PathBuf::from("/proc/cursor")).unwrap_err();
        assert_eq!((error.exit, error.hint.is_some()), (Exit::Usage, true), "{}", error.message);
    }

    #[test]
    fn a_place_that_cannot_be_kept_is_told() {
        let dir = Dir::new("lost-place");
        let mut place = Place::open(dir.0.join("cursor")).unwrap();
        fs::create_dir(dir.0.join("cursor")).unwrap();
        let error = place.keep(7).unwrap_err();
        assert!(error.hint.as_deref().unwrap().contains("--after 7"));
        assert_eq!(place.seq(), None);
    }
}
