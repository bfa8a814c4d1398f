//! A token in a file, as a person keeps one, or as a service manager or a container is handed one. Those put
//! it there readable for everybody and keep everybody away by other means, so it is read, and only a warning
//! says where others could really read it. What could have been written by others is not read. A session that
//! this program keeps itself is held to more, in `files`.

use std::{
    fs::Metadata,
    os::unix::fs::MetadataExt as _,
    path::{Path, PathBuf},
};

use rustix::fs::{OFlags, StatVfsMountFlags, statvfs};

use crate::{
    config::TOKEN,
    files::{self, Unfit},
    io::Env,
    settings::private,
};

/// Where containers have the secrets that they are handed.
const SECRETS: &[&str] = &["/run/secrets", "/var/run/secrets"];

/// The text of a file with a token; `warn` is told where others could read it.
pub(crate) fn token(path: &Path, env: &Env, warn: &dyn Fn(&str)) -> Result<String, String> {
    let read = files::secret(path, TOKEN, OFlags::empty(), |meta| fit(path, meta));
    let (text, meta) = read.map_err(|unfit| unfit.told(path))?;
    if meta.is_file() && is_open(path, &meta, env) {
        let shown = path.display();
        warn(&format!("{shown}, which has the token, can be read by others; chmod 600 it"));
    }
    Ok(text)
}

/// Whether nobody but its owner and the system can have written it.
fn fit(path: &Path, meta: &Metadata) -> Result<(), Unfit> {
    let us = rustix::process::geteuid().as_raw();
    if meta.uid() != us && meta.uid() != 0 {
        return Err(Unfit::Foreign);
    }
    match meta.mode() & 0o022 != 0 && !is_read_only(path) {
        true => Err(Unfit::Writable),
        false => Ok(()),
    }
}

/// Whether others than its owner can reach a file and read it.
fn is_open(path: &Path, meta: &Metadata, env: &Env) -> bool {
    let group = meta.mode() & 0o040 != 0 && !private::is_group(meta.gid(), meta.uid());
    let others = meta.mode() & 0o004 != 0;
    if !others && (!group || meta.uid() == 0) {
        // What root lets one group read, it does on purpose.
        return false;
    }
    let credentials = env.path("CREDENTIALS_DIRECTORY");
    let handed = SECRETS.iter().map(PathBuf::from).chain(credentials);
    let whole = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let known = |folder: PathBuf| path.starts_with(&folder) || whole.starts_with(&folder);
    if handed.into_iter().any(known) || is_read_only(path) {
        return false;
    }
    let passes = |bits: u32| {
        let mode = |folder: &Path| folder.metadata().map(|meta| meta.mode()).ok();
        whole.ancestors().skip(1).all(|folder| mode(folder).is_none_or(|mode| mode & bits != 0))
    };
    others && passes(0o001) || group && passes(0o011)
}

/// Whether it lies where nobody writes, as what a container is handed does.
fn is_read_only(path: &Path) -> bool {
    statvfs(path).is_ok_and(|found| found.f_flag.contains(StatVfsMountFlags::RDONLY))
}

#[cfg(test)]
mod tests {
    use std::{cell::RefCell, fs, os::unix::fs::PermissionsExt as _};

    use super::*;

    /// What is read and what is warned of.
    fn read(path: &Path, env: &[(&str, &str)]) -> (Result<String, String>, String) {
        let told = RefCell::new(String::new());
        let env = env.iter().copied().collect();
        let text = token(path, &env, &|text| told.borrow_mut().push_str(text));
        (text, told.into_inner())
    }

    #[test]
    fn only_what_others_can_reach_is_warned_of() {
        let dir = tempfile::tempdir().unwrap();
        let chmod = |path: &Path, mode| {
            fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        };
        let path = dir.path().join("token");
        fs::write(&path, "secret").unwrap();
        for (folder, mode, warned) in [
            (0o755, 0o600, false),
            (0o755, 0o400, false),
            (0o755, 0o644, true),
            (0o711, 0o444, true),
            (0o700, 0o644, false),
            (0o700, 0o444, false),
        ] {
            chmod(dir.path(), folder);
            chmod(&path, mode);
            let (text, told) = read(&path, &[]);
            assert_eq!(text.as_deref(), Ok("secret"), "{folder:o} {mode:o}");
            assert_eq!(
                told.contains("can be read by others"),
                warned,
                "{folder:o} {mode:o}: {told}"
            );
            // A service manager keeps others away from such a directory.
            let given = [("CREDENTIALS_DIRECTORY", dir.path().to_str().unwrap())];
            assert_eq!(read(&path, &given), (Ok("secret".to_owned()), String::new()));
        }
        chmod(dir.path(), 0o755);
        for writable in [0o666, 0o620, 0o602] {
            chmod(&path, writable);
            let why = read(&path, &[]).0.unwrap_err();
            assert!(why.contains("can be written by others"), "{writable:o}: {why}");
        }
        assert!(read(&dir.path().join("no"), &[]).0.unwrap_err().contains("there is no such file"));
        assert!(read(dir.path(), &[]).0.unwrap_err().contains("is no file of yours"));
    }
}
