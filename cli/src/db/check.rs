//! `desk db check`: whether the store, or a file, is whole.

use std::{
    fs::{self, OpenOptions},
    io,
    os::{fd::AsRawFd as _, unix::fs::OpenOptionsExt as _},
    path::{Path, PathBuf},
};

use desk_proto::{
    call,
    v1::{CheckRequest, Checked, check_part},
};

use super::early;
use crate::{
    context::Ctx,
    embedded,
    error::{CliError, plain},
    exit::Exit,
    flags::Bar,
    list,
    render::{Outcome, Progress},
};

/// Look whether the store is whole; exit 15 when it is not
///
/// Looked at are the pages of the file, the references between rows, the schema, the chain of each
/// journal, and whether doing the journals again gives the tables. The daemon looks at a copy, so it
/// serves meanwhile, and there has to be room for two copies beside the store. What is told of a damage are
/// tables, columns and numbers, never what is in them. With FILE a backup is
/// looked at, or the desk.db of a daemon that does not run: no daemon has a part in it, and nothing is
/// changed where the file lies.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk db check
  desk db check desk-2026-11-21.backup
  desk db backup - | tee desk.backup | desk db check -
  desk db check --json=check,status,detail,page")]
pub(crate) struct Args {
    /// A backup, or the store of a daemon that does not run; `-` reads a backup from stdin
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,

    #[command(flatten)]
    bar: Bar,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    ctx.screen.show_progress(args.bar.progress);
    let checked = match &args.file {
        Some(file) if file == Path::new("-") => in_stdin(ctx)?,
        Some(file) => in_file(ctx, file)?,
        None => in_daemon(ctx)?,
    };
    let damages = checked.iter().filter(|checked| !checked.ok).count();
    let list = list::whole(checked, true);
    if damages == 0 {
        return Ok(list);
    }
    let message = match damages {
        1 => "the store is damaged".to_owned(),
        n => format!("the store is damaged in {n} places"),
    };
    let error = CliError::new(Exit::Data, "STORE_DAMAGED", message)
        .hint("nothing is repaired in place: keep a copy, then desk db restore your last backup");
    ctx.screen.fail(&error);
    Ok(Outcome::Ending(Box::new(list), Exit::Data))
}

fn in_daemon(ctx: &Ctx) -> Result<Vec<Checked>, CliError> {
    let mut parts = ctx.subscribe::<call::DbCheck>(CheckRequest {})?;
    let bar = Progress::new(&ctx.screen);
    let (mut checked, mut ended) = (Vec::new(), false);
    while let Some(part) = parts.next(None)? {
        match part.part {
            Some(check_part::Part::Progress(at)) => bar.at(&at.what, at.done, at.all),
            Some(check_part::Part::Checked(one)) => checked.push(one),
            Some(check_part::Part::End(_)) => ended = true,
            None => {}
        }
    }
    match ended {
        true => Ok(checked),
        false => Err(CliError::new(
            Exit::Unreachable,
            "UNREACHABLE",
            "the daemon ended the check before it was finished",
        )),
    }
}

/// The same of what comes from stdin, which is kept meanwhile in a file that has no name, and so is gone
/// with the program, however that ends.
fn in_stdin(ctx: &Ctx) -> Result<Vec<Checked>, CliError> {
    let mut stdin = ctx.stdin()?;
    let dir = super::scratch(ctx);
    let failed = |error: &io::Error| {
        let text = format!("cannot keep stdin in {}: {}", dir.display(), plain(error));
        CliError::new(Exit::Failure, "OUTPUT", text).hint("TMPDIR names a directory with room")
    };
    let own = getrandom::u64().unwrap_or_else(|_| u64::from(std::process::id()));
    let path = dir.join(format!("desk-check.{own:016x}"));
    let mut open = OpenOptions::new();
    let made = open.read(true).write(true).create_new(true).mode(0o600).open(&path);
    let mut file = made.map_err(|error| failed(&error))?;
    fs::remove_file(&path).map_err(|error| failed(&error))?;
    io::copy(&mut stdin, &mut file).map_err(|error| failed(&error))?;
    let path = format!("/proc/self/fd/{}", file.as_raw_fd());
    in_file(ctx, Path::new(&path)).map_err(|mut error| {
        error.message = error.message.replace(&path, "stdin");
        error
    })
}

fn in_file(ctx: &Ctx, file: &Path) -> Result<Vec<Checked>, CliError> {
    ctx.leave.set(true);
    let scratch = super::scratch(ctx);
    let bar = Progress::new(&ctx.screen);
    early::until_told(|stop| {
        embedded::check(file, &scratch, stop, &mut |what, done, all| bar.at(what, done, all))
    })
}
