//! `desk db backup`: copies the whole store into a file, while it is used.

use std::path::{Path, PathBuf};

use desk_proto::{
    call,
    v1::{BackupHead, BackupRequest, backup_part},
};
use sha2::{Digest as _, Sha256};

use super::{
    early::Heard,
    fields::Backup,
    part::{Part, has_room, there, writable},
};
use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    flags::{Bar, Rehearsal},
    list,
    render::{Outcome, Progress},
};

/// What to do when the file is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum IfExists {
    /// Answer exit 6
    Fail,
    /// Put the new backup in its place once that is whole
    Replace,
}

/// Copy the whole store into a file, while it is used
///
/// The copy is what the store is at one moment. It has every tenant in it, is checked before it gets its
/// name, and ends with a seal by which a restore knows that every byte is as it was written. Not in it,
/// and to be kept apart from it: deskd.toml, and the key of second factors, which lies outside of the
/// store.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk db backup desk-2026-11-21.backup
  desk db backup /var/backups/desk.backup --if-exists replace --quiet
  desk db backup /var/backups/desk.backup --dry-run
  desk db backup - | gzip > desk.backup.gz")]
pub(crate) struct Args {
    /// The file to make; `-` writes to stdout
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// What to do when the file is there already
    #[arg(long, value_name = "WHAT", default_value = "fail", hide_default_value = true)]
    if_exists: IfExists,

    #[command(flatten)]
    bar: Bar,

    #[command(flatten)]
    rehearsal: Rehearsal,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    ctx.screen.show_progress(args.bar.progress);
    let rehearsed = args.rehearsal.dry_run;
    if args.file == Path::new("-") {
        return to_stdout(ctx, rehearsed);
    }
    let replace = args.if_exists == IfExists::Replace;
    let found = args.file.symlink_metadata();
    if let Ok(found) = &found {
        place(&args.file)?;
        if !replace {
            return Err(there(&args.file));
        }
        // What is no file, such as a device, would be gone with the file in its place.
        if !found.is_file() && !found.is_symlink() {
            let text = format!("{} is no file", args.file.display());
            return Err(CliError::usage(text).hint("name a file; - writes to stdout"));
        }
    }
    if rehearsed {
        let dir = writable(&args.file)?;
        let head = foretold(ctx)?;
        has_room(dir, &head)?;
        return Ok(told(ctx, args.file.display().to_string(), head));
    }
    let parts = Heard::new(ctx, ctx.subscribe::<call::DbBackup>(BackupRequest::default())?)?;
    let mut part = Part::begin(&args.file)?;
    let (head, sha256) = receive(ctx, parts, &mut |bytes| part.write(bytes))?;
    part.place(replace)?;
    let path = args.file.display().to_string();
    Ok(list::one(Backup { path, head, sha256, dry_run: false }))
}

/// A directory is where a file may be, and none itself.
fn place(path: &Path) -> Result<(), CliError> {
    if !path.is_dir() {
        return Ok(());
    }
    let file = path.join("desk.backup");
    Err(CliError::usage(format!("{} is a directory", path.display()))
        .hint(format!("name a file in it, such as {}", file.display())))
}

/// What a rehearsal found.
fn told<'a>(ctx: &Ctx, path: String, head: BackupHead) -> Outcome<'a> {
    ctx.screen.remark("dry run, nothing is written");
    list::one(Backup { path, head, sha256: String::new(), dry_run: true })
}

/// What the backup would be. The daemon makes it, looks whether it is whole, and throws it away.
fn foretold(ctx: &Ctx) -> Result<BackupHead, CliError> {
    let request = BackupRequest { validate_only: true };
    let mut parts = Heard::new(ctx, ctx.subscribe::<call::DbBackup>(request)?)?;
    let bar = Progress::new(&ctx.screen);
    let mut head = None;
    while let Some(part) = parts.next()? {
        match part.part {
            Some(backup_part::Part::Progress(at)) => bar.at(&at.what, at.done, at.all),
            Some(backup_part::Part::Head(told)) => head = Some(told),
            _ => {}
        }
    }
    head.ok_or_else(early)
}

/// The daemon was not done.
fn early() -> CliError {
    CliError::new(
        Exit::Unreachable,
        "UNREACHABLE",
        "the daemon ended the backup before it was whole",
    )
}

fn to_stdout(ctx: &Ctx, rehearsed: bool) -> Result<Outcome<'_>, CliError> {
    if ctx.screen.out_terminal() {
        return Err(CliError::usage("a backup is not for a terminal")
            .hint("name a file, or hand it on: desk db backup - | gzip > FILE"));
    }
    if rehearsed {
        let head = foretold(ctx)?;
        return Ok(told(ctx, "-".to_owned(), head));
    }
    let parts = Heard::new(ctx, ctx.subscribe::<call::DbBackup>(BackupRequest::default())?)?;
    let (head, sha256) = receive(ctx, parts, &mut |bytes| ctx.screen.raw(bytes))?;
    ctx.screen.flush()?;
    ctx.screen.note(&format!("{} bytes, sha256 {sha256}", head.size));
    Ok(Outcome::Exit(Exit::Ok.into()))
}

/// Takes a backup as it comes; answers what it is, and the hash of its bytes, which is the one that the
/// daemon says.
fn receive(
    ctx: &Ctx,
    mut parts: Heard<'_, desk_proto::v1::BackupPart>,
    write: &mut dyn FnMut(&[u8]) -> Result<(), CliError>,
) -> Result<(BackupHead, String), CliError> {
    let bar = Progress::new(&ctx.screen);
    let (mut head, mut tail) = (None::<BackupHead>, None);
    let (mut hash, mut size) = (Sha256::new(), 0_i64);
    while let Some(part) = parts.next()? {
        match part.part {
            Some(backup_part::Part::Progress(at)) => bar.at(&at.what, at.done, at.all),
            Some(backup_part::Part::Head(told)) => head = Some(told),
            Some(backup_part::Part::Bytes(bytes)) => {
                hash.update(&bytes);
                write(&bytes)?;
                size += i64::try_from(bytes.len()).unwrap_or(i64::MAX);
                bar.at("receiving", size, head.as_ref().map_or(0, |head| head.size));
            }
            Some(backup_part::Part::Tail(told)) => tail = Some(told.sha256),
            None => {}
        }
    }
    let hash = hash.finalize();
    match (head, tail) {
        (Some(head), Some(tail)) if head.size == size && tail == hash.as_slice() => {
            let hash = hash.iter().map(|byte| format!("{byte:02x}")).collect();
            Ok((head, hash))
        }
        (_, None) => Err(early()),
        _ => Err(CliError::new(
            Exit::Data,
            "BACKUP_DAMAGED",
            "the backup did not come as it was sent: its hash is another one",
        )),
    }
}
