//! `desk db check`: whether the store, or a file, is whole.

use std::path::{Path, PathBuf};

use desk_proto::{
    call,
    v1::{CheckRequest, Checked, check_part},
};

use super::early;
use crate::{
    context::Ctx,
    embedded,
    error::CliError,
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
  desk db check --json=check,status,detail,page")]
pub(crate) struct Args {
    /// A backup, or the store of a daemon that does not run
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,

    #[command(flatten)]
    bar: Bar,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    ctx.screen.show_progress(args.bar.progress);
    let checked = match &args.file {
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

fn in_file(ctx: &Ctx, file: &Path) -> Result<Vec<Checked>, CliError> {
    ctx.leave.set(true);
    let scratch = super::scratch(ctx);
    let bar = Progress::new(&ctx.screen);
    early::until_told(|stop| {
        embedded::check(file, &scratch, stop, &mut |what, done, all| bar.at(what, done, all))
    })
}
