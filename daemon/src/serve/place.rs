//! The directory that the daemon owns: made where there is none, refused where others have a hand in
//! it, and locked. What lies in it is not looked at here.

use std::ffi::OsString;
use std::fs::{DirBuilder, Metadata, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use super::lock::Lock;
use crate::config::Config;
use crate::kernel::refusal::{Code, Refusal};

/// How many links a way may have, as the kernel has it.
const LINKS: usize = 40;

/// Makes the directory ready and takes its lock.
///
/// # Errors
/// `INVALID` for a place that cannot be the daemon's own, `ALREADY_EXISTS` where another daemon is.
pub(super) fn take(config: &Config) -> Result<Lock, Refusal> {
    let data = &config.data;
    let failed = |error: io::Error| {
        invalid(format!("{}: {error}", data.display()))
            .hint("choose a directory that you can write to with --data or DESK_DATA")
    };
    look(data)?;
    DirBuilder::new().recursive(true).mode(0o700).create(data).map_err(failed)?;
    // Through links: what counts is the directory that they lead to.
    let meta = std::fs::metadata(data).map_err(failed)?;
    ours(data, &meta)?;
    way(data)?;
    // Others must get through to the socket where they are to use it, and nowhere else.
    let wanted = config.listen.socket_mode.directory();
    if meta.permissions().mode() & 0o777 != wanted {
        std::fs::set_permissions(data, Permissions::from_mode(wanted)).map_err(failed)?;
    }
    config.socket()?;
    Lock::take(&config.lock())
}

/// Looks at what is there, before anything in it is read or made.
///
/// # Errors
/// `INVALID` for a place that cannot be the daemon's own.
pub(super) fn look(data: &Path) -> Result<(), Refusal> {
    not_a_file(data)?;
    way(data)?;
    match std::fs::metadata(data) {
        Ok(meta) => ours(data, &meta),
        Err(_) => Ok(()),
    }
}

/// A file where a directory should be is most often the store itself, named by mistake.
fn not_a_file(data: &Path) -> Result<(), Refusal> {
    match std::fs::metadata(data) {
        Ok(meta) if !meta.is_dir() => {
            let hint = "--data and DESK_DATA name the directory that the store lies in, no file";
            let hint = match data.parent().filter(|_| data.ends_with("desk.db")) {
                Some(parent) => format!("{hint}; here that is {}", parent.display()),
                None => hint.to_owned(),
            };
            Err(invalid(format!("{} is a file, no directory", data.display())).hint(hint))
        }
        _ => Ok(()),
    }
}

/// Whoever owns the directory or can write to it would be master of the store.
fn ours(data: &Path, meta: &Metadata) -> Result<(), Refusal> {
    let shown = data.display();
    if meta.uid() != us() {
        return Err(invalid(format!("{shown} belongs to another user of this machine"))
            .hint("name a directory of your own with --data or DESK_DATA"));
    }
    if meta.permissions().mode() & 0o022 != 0 {
        return Err(invalid(format!("{shown} can be written to by others"))
            .hint(format!("chmod 700 {shown}")));
    }
    Ok(())
}

/// Whoever can turn a link on the way to the directory, or put another in the place of a directory
/// that it lies in, would be master of the store as well. What is not there yet is made by us.
fn way(data: &Path) -> Result<(), Refusal> {
    let parts = |path: &Path| -> Vec<OsString> {
        path.components().rev().map(|part| part.as_os_str().to_owned()).collect()
    };
    let (mut ahead, mut at, mut links) = (parts(data), PathBuf::new(), 0);
    while let Some(part) = ahead.pop() {
        match part.to_str() {
            Some(".") => continue,
            Some("..") => {
                at.pop();
                continue;
            }
            _ => {}
        }
        let next = at.join(&part);
        let Ok(meta) = std::fs::symlink_metadata(&next) else { return Ok(()) };
        let trusted = [us(), 0].contains(&meta.uid());
        if meta.is_symlink() {
            links += 1;
            if !trusted || links > LINKS {
                let shown = next.display();
                return Err(invalid(match trusted {
                    false => format!("{shown} is a link of another user of this machine"),
                    true => format!("{shown} is one link too many"),
                })
                .hint("name the directory itself with --data or DESK_DATA"));
            }
            let Ok(target) = std::fs::read_link(&next) else { return Ok(()) };
            ahead.extend(parts(&target));
            // A link that begins at the root starts there by itself.
            continue;
        }
        // The directory itself is looked at more strictly.
        if !ahead.is_empty() {
            parent(&next, &meta, trusted)?;
        }
        at = next;
    }
    Ok(())
}

/// A directory on the way. Of its own group the daemon's user is most often the only member.
fn parent(dir: &Path, meta: &Metadata, trusted: bool) -> Result<(), Refusal> {
    const STICKY: u32 = 0o1000;
    let (mode, shown) = (meta.permissions().mode(), dir.display());
    let own_group = meta.gid() == rustix::process::getegid().as_raw();
    let writable = if own_group { 0o002 } else { 0o022 };
    if !trusted {
        return Err(invalid(format!(
            "{shown}, in which the store would lie, belongs to another user of this machine"
        ))
        .hint("name a directory in one of your own with --data or DESK_DATA"));
    }
    if mode & writable != 0 && mode & STICKY == 0 {
        return Err(invalid(format!(
            "{shown}, in which the store would lie, can be written to by others"
        ))
        .hint(format!("chmod go-w {shown}")));
    }
    Ok(())
}

fn us() -> u32 {
    rustix::process::geteuid().as_raw()
}

fn invalid(message: String) -> Refusal {
    Refusal::new(Code::Invalid, message)
}
