//! Another program in our place: the process becomes it, with our streams and under our number, so that
//! a signal, a terminal and an exit code are the program's own. What has to outlive the program, such as
//! a visit, cannot be started so; for that there is `access/child`.

use std::{
    collections::BTreeMap,
    ffi::{OsStr, OsString},
    io,
    os::unix::{ffi::OsStrExt as _, fs::MetadataExt as _, process::CommandExt as _},
    path::{Path, PathBuf},
    process::Command,
};

use rustix::{
    fs::{Mode, OFlags},
    process::getpgrp,
    termios::tcgetpgrp,
};

use crate::{
    error::{CliError, plain},
    exit::Exit,
    render::Screen,
};

/// Becomes the program. It only comes back where that was not possible.
pub(crate) fn become_program(
    screen: &Screen,
    program: &OsStr,
    args: &[OsString],
    env: BTreeMap<OsString, OsString>,
) -> CliError {
    // A try that fails leaves the signals of this process other than they were, so it is made only
    // where there is something to become.
    let path = env.get(OsStr::new("PATH")).map(OsString::as_os_str);
    let Some(found) = find(program, path) else {
        return missing(program, &io::ErrorKind::NotFound.into());
    };
    if let Err(error) = screen.flush() {
        return error;
    }
    missing(program, &Command::new(found).arg0(program).args(args).env_clear().envs(env).exec())
}

/// Where a program is: along the path, unless its name has a slash in it.
pub(crate) fn find(program: &OsStr, path: Option<&OsStr>) -> Option<PathBuf> {
    if program.as_bytes().contains(&b'/') {
        return Some(PathBuf::from(program)).filter(|path| path.exists());
    }
    let folders = std::env::split_paths(path?).filter(|folder| folder.is_absolute());
    folders.map(|folder| folder.join(program)).find(|path| runs(path))
}

/// Whether a path is a program.
pub(crate) fn runs(path: &Path) -> bool {
    path.metadata().is_ok_and(|meta| meta.is_file() && meta.mode() & 0o111 != 0)
}

/// Why a program could not be started, with the numbers that shells have for it.
pub(crate) fn missing(program: &OsStr, error: &io::Error) -> CliError {
    let name = program.to_string_lossy();
    if error.kind() == io::ErrorKind::NotFound {
        return CliError::new(Exit::NoCommand, "NO_COMMAND", format!("there is no command {name}"))
            .hint("it is looked for along PATH; what only a shell knows is sh -c '...'");
    }
    let message = format!("{name} cannot be run: {}", plain(error));
    CliError::new(Exit::NotExecutable, "NOT_EXECUTABLE", message)
}

/// Whether our group is the one that the terminal sends its keys to. A program that we start is in it
/// too, and is told what is typed as we are.
pub(crate) fn in_front() -> bool {
    let flags = OFlags::RDONLY | OFlags::NOCTTY | OFlags::CLOEXEC;
    rustix::fs::open("/dev/tty", flags, Mode::empty())
        .and_then(tcgetpgrp)
        .is_ok_and(|group| group == getpgrp())
}
