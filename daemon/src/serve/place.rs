//! The directory that the daemon owns: made where there is none, refused where others have a hand in
//! it, and locked. What lies in it is not looked at here.

use std::fs::{DirBuilder, Metadata, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, PermissionsExt as _};
use std::path::Path;

use super::lock::Lock;
use crate::config::Config;
use crate::kernel::refusal::{Code, Refusal};

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
    not_a_file(data)?;
    DirBuilder::new().recursive(true).mode(0o700).create(data).map_err(failed)?;
    // Through links: what counts is the directory that they lead to.
    let meta = std::fs::metadata(data).map_err(failed)?;
    let link = std::fs::symlink_metadata(data).map_err(failed)?;
    ours(data, &meta, &link)?;
    // Others must get through to the socket where they are to use it, and nowhere else.
    let wanted = config.listen.socket_mode.directory();
    if meta.permissions().mode() & 0o777 != wanted {
        std::fs::set_permissions(data, Permissions::from_mode(wanted)).map_err(failed)?;
    }
    config.socket()?;
    Lock::take(&config.lock())
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

/// Whoever owns the directory, or can write to it, or can turn the link that leads to it, would be
/// master of the store.
fn ours(data: &Path, meta: &Metadata, link: &Metadata) -> Result<(), Refusal> {
    let us = rustix::process::geteuid().as_raw();
    let shown = data.display();
    if meta.uid() != us {
        return Err(invalid(format!("{shown} belongs to another user of this machine"))
            .hint("name a directory of your own with --data or DESK_DATA"));
    }
    if link.is_symlink() && link.uid() != us && link.uid() != 0 {
        return Err(invalid(format!("{shown} is a link of another user of this machine"))
            .hint("name the directory itself with --data or DESK_DATA"));
    }
    if meta.permissions().mode() & 0o022 != 0 {
        return Err(invalid(format!("{shown} can be written to by others"))
            .hint(format!("chmod 700 {shown}")));
    }
    Ok(())
}

fn invalid(message: String) -> Refusal {
    Refusal::new(Code::Invalid, message)
}
