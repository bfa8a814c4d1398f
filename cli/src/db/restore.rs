//! `desk db restore`: makes a backup the store of a directory that has none. No daemon has a part in it.

use std::path::{Path, PathBuf};

use super::early;
use crate::{
    context::Ctx,
    embedded,
    error::CliError,
    flags::{Bar, Rehearsal},
    list, prompt,
    render::{Outcome, Progress},
};

/// Make a backup the store again, where there is none
///
/// The backup is checked from end to end first: its seal, its pages, its journals, and that its tables
/// follow from them. Whatever was taken back since it was made would live again in it, so all sessions
/// are ended, API tokens are held until an admin releases them (desk token release), codes of second
/// factors and recovery codes are used up, requests for tenant access and visits are ended, access.legacy
/// is closed, and other users of the machine are bound no more. The owner comes in as before. The
/// history of each tenant says so.
///
/// As they were in the backup, and for you to look at: users who were disabled or removed since are back,
/// roles that were taken away are held again, passwords are the old ones, a second factor that was reset
/// is the old one, and a tenant that was handed over is managed by whom it was. Who follows the events has
/// to begin again at tenant.restored, since numbers behind it are used a second time.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk db restore desk-2026-11-21.backup --yes --confirm desk-2026-11-21.backup
  desk db restore desk-2026-11-21.backup --dry-run
  DESK_DATA=/srv/desk desk db restore desk.backup --yes --owner 1000")]
pub(crate) struct Args {
    /// The backup
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// Do not ask
    #[arg(short, long)]
    yes: bool,

    /// The name of the file once more; anything else is refused
    #[arg(long, value_name = "NAME")]
    confirm: Option<String>,

    /// The user of this machine who owns the store from now on [default: as in the backup]
    #[arg(long, value_name = "UID")]
    owner: Option<u32>,

    /// Let API tokens sign in as before: only where none was revoked since the backup
    #[arg(long)]
    keep_tokens: bool,

    #[command(flatten)]
    bar: Bar,

    #[command(flatten)]
    rehearsal: Rehearsal,
}

/// What nobody but people can know.
const LOOK: &str = "now look at what was changed since the backup and is as before again: users who were \
    disabled or removed, roles that were taken away, passwords, second factors that were reset, tenants that \
    were handed over (desk user list, desk tenant list)";

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    ctx.screen.show_progress(args.bar.progress);
    // It is done to files, and a daemon would be in the way.
    ctx.leave.set(true);
    let config = ctx.config()?;
    if config.machine {
        return Err(CliError::usage(
            "the store of this machine's service is not restored from here",
        )
        .hint("DESK_DATA names the directory where the store is to be"));
    }
    if !config.local {
        return Err(CliError::usage(
            "DESK_ENDPOINT names a daemon, whose store is not restored from here",
        )
        .hint("run it where the store is to be, without DESK_ENDPOINT"));
    }
    // It never takes the place of a store, so that --yes alone is enough: this is for who wants to be sure.
    let named = args.file.file_name().unwrap_or(args.file.as_os_str());
    // The same path is the same name, and so is another path that leads to the same file.
    let same = |name: &str| {
        let there = |path: &Path| path.canonicalize().ok();
        named == name || there(Path::new(name)).is_some_and(|path| there(&args.file) == Some(path))
    };
    if let Some(other) = args.confirm.as_deref().filter(|name| !same(name)) {
        let message = format!("--confirm {other}: the file is {}", named.display());
        let too = if args.yes { "" } else { "; --yes is missing too, where nobody can be asked" };
        return Err(CliError::usage(message)
            .hint(format!("nothing was changed; look which one you mean{too}")));
    }
    let rehearsed = args.rehearsal.dry_run;
    if !args.yes && !rehearsed {
        let question =
            format!("Make {} the store in {}?", args.file.display(), config.data.display());
        prompt::confirm(ctx, &question, "--yes")?;
    }
    let restored = {
        let bar = Progress::new(&ctx.screen);
        let mut look = |what: &str, done, all| bar.at(what, done, all);
        let how = (args.owner, args.keep_tokens);
        let scratch = rehearsed.then(|| super::scratch(ctx));
        let files = (args.file.as_path(), scratch.as_deref());
        early::until_told(|stop| embedded::restore(&config.data, files, how, stop, &mut look))?
    };
    if !restored.sealed {
        ctx.screen.warn(
            "UNSEALED",
            "the file has no seal, as a backup has: nobody knows of each byte whether it is as it was",
        );
    }
    if let (Some(owner), us) = (restored.owner, rustix::process::geteuid().as_raw())
        && owner != i64::from(us)
    {
        ctx.screen.warn(
            "OWNER",
            &format!(
                "its owner is the user {owner} of the machine that it comes from, and you are {us}; \
                 where that is another person, or nobody here, move {} away and restore with --owner",
                restored.data
            ),
        );
    }
    if let Some(key) = &restored.missing_key {
        ctx.screen.warn(
            "KEY_MISSING",
            &format!("second factors do not open without their key: put it back at {key}"),
        );
    }
    match rehearsed {
        true => ctx.screen.remark("dry run, nothing is written"),
        false => ctx.screen.note(LOOK),
    }
    Ok(list::one(restored))
}
