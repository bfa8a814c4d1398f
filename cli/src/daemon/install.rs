//! `desk daemon install`: gives the daemon to systemd, as a socket and a service. It writes two files and
//! starts nothing: what to run next is told. A file that somebody else wrote stays, unless that is wanted.

use std::{
    fs,
    path::{Path, PathBuf},
};

use desk_proto::v1::WriteReport;

use super::units::{self, MARK, SYSTEM_SOCKET, Scope};
use crate::{
    autostart,
    context::Ctx,
    error::{CliError, plain},
    exit::Exit,
    fields::{Field, Noun, Record, Ty, text},
    files,
    render::{Done, Fate, Outcome, Written},
};

/// Where a service of the machine cannot see its program.
const UNSEEN: &[&str] = &["/home", "/root", "/run/user", "/tmp", "/var/tmp"];

/// Write the units with which systemd keeps the daemon; nothing is started
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk daemon install --dry-run
  desk daemon install --user
  sudo desk daemon install --system")]
pub(crate) struct Args {
    /// For you, with your own store; this is so if nothing is said
    #[arg(long, conflicts_with_all = ["system", "owner"])]
    user: bool,

    /// For the machine, with a store in /var/lib/desk and a user of its own
    #[arg(long)]
    system: bool,

    /// The operating system's user who owns the machine's store [default: you, also behind sudo]
    #[arg(long, value_name = "UID", requires = "system")]
    owner: Option<u32>,

    /// The program that is started [default: this one]
    #[arg(long, value_name = "FILE")]
    program: Option<PathBuf>,

    /// Show what would be written, and write nothing
    #[arg(long, help_heading = "Write options")]
    dry_run: bool,

    /// Do not ask: write over a unit that desk did not write
    #[arg(short, long, help_heading = "Write options")]
    yes: bool,
}

/// One file of systemd's.
#[derive(Debug)]
pub(super) struct Unit {
    path: PathBuf,
    scope: &'static str,
    text: String,
}

type F = Field<Unit>;

impl Noun for Unit {
    const KIND: &'static str = "unit";
    const TABLE: &'static [&'static str] = &["id", "scope"];
    const LINE: &'static [&'static str] = &["id"];
    const BODY: &'static [&'static str] = &["text"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the path of the file", |u| {
            text(u.path.to_str().unwrap_or_default())
        }),
        F::new("scope", Ty::Word, "user or system", |u| text(u.scope)),
        F::new("text", Ty::Text, "what stands in it", |u| text(&u.text)),
    ];
}

pub(super) fn run<'a>(ctx: &'a Ctx, args: &Args) -> Result<Outcome<'a>, CliError> {
    let program = program(ctx, args)?;
    let config = ctx.config()?;
    let (scope, dir) = match args.system {
        true => (Scope::System(owner(ctx, args)), PathBuf::from("/etc/systemd/system")),
        false => {
            if !config.local {
                return Err(super::elsewhere(ctx));
            }
            if units::unfit(&config.data) {
                let message = format!("{} cannot stand in a unit", config.data.display());
                return Err(CliError::usage(message).hint("set DESK_DATA to another directory"));
            }
            (Scope::User(&config.data), user_dir(ctx)?)
        }
    };
    let word = if args.system { "system" } else { "user" };
    let unit = |name: &str, text| Unit { path: dir.join(name), scope: word, text };
    let units = [
        unit("deskd.socket", units::socket(scope)),
        unit("deskd.service", units::service(scope, &program)),
    ];
    // Both are looked at before either is written.
    let mut there = Vec::new();
    for unit in &units {
        there.push(look(unit, args.yes)?);
    }
    let shown = args.dry_run && !ctx.view.format.machine();
    let mut results = Vec::new();
    for (unit, there) in units.into_iter().zip(there) {
        let report = WriteReport {
            changed: there != There::Same,
            created: there == There::Nothing,
            dry_run: args.dry_run,
            ..WriteReport::default()
        };
        if report.changed && !args.dry_run {
            write(&unit).map_err(|error| failed(&unit.path, &error, args.system))?;
        }
        let id = Some(unit.path.display().to_string());
        let fate = if shown {
            let head = format!("# {}", unit.path.display());
            let lines = std::iter::once(head).chain(unit.text.lines().map(str::to_owned));
            Fate::Foreseen(report, lines.chain([String::new()]).collect())
        } else {
            Fate::Done(report, Some(Box::new(unit) as Box<dyn Record>))
        };
        results.push(Written { id, place: None, fate });
    }
    if shown {
        ctx.screen.remark("dry run, nothing is written");
    }
    if !args.dry_run {
        next(ctx, scope);
    }
    Ok(Outcome::Done(Done { results: Box::new(results.into_iter()), single: false, bar: false }))
}

/// The program that systemd is to start.
fn program(ctx: &Ctx, args: &Args) -> Result<PathBuf, CliError> {
    let unreadable = |path: &Path, error| CliError::input(&path.display().to_string(), &error);
    let program = match &args.program {
        Some(program) => {
            std::path::absolute(program).map_err(|error| unreadable(program, error))?
        }
        None => {
            let own = autostart::program(&ctx.env);
            own.map_err(|error| unreadable(Path::new("the path of this program"), error))?
        }
    };
    // Through links: what counts is whether the file that is run can be seen.
    let file = fs::canonicalize(&program).map_err(|error| unreadable(&program, error))?;
    if units::unfit(&program) {
        return Err(CliError::usage(format!("{} cannot stand in a unit", program.display())));
    }
    if args.system && UNSEEN.iter().any(|dir| program.starts_with(dir) || file.starts_with(dir)) {
        let message = format!("a service of the machine cannot see {}", program.display());
        return Err(CliError::usage(message)
            .hint("install desk in /usr/local/bin, or name one with --program"));
    }
    Ok(program)
}

/// Who owns the machine's store: whoever asks, not root where sudo says who that is.
fn owner(ctx: &Ctx, args: &Args) -> u32 {
    let behind = || ctx.env.get("SUDO_UID").and_then(|uid| uid.parse().ok());
    args.owner.or_else(behind).unwrap_or_else(|| rustix::process::getuid().as_raw())
}

/// Where a user's own units are.
fn user_dir(ctx: &Ctx) -> Result<PathBuf, CliError> {
    let config = ctx.env.configuration().ok_or_else(|| {
        CliError::usage("neither XDG_CONFIG_HOME nor HOME says where the units of a user are")
    })?;
    Ok(config.join("systemd/user"))
}

/// What is there of a unit.
#[derive(Clone, Copy, PartialEq, Eq)]
enum There {
    Nothing,
    Same,
    Other,
}

fn look(unit: &Unit, yes: bool) -> Result<There, CliError> {
    let path = unit.path.display();
    let found = match fs::read(&unit.path) {
        Ok(found) => found,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(There::Nothing),
        Err(error) => return Err(CliError::input(&path.to_string(), &error)),
    };
    if found == unit.text.as_bytes() {
        return Ok(There::Same);
    }
    if found.starts_with(MARK.as_bytes()) || yes {
        return Ok(There::Other);
    }
    let message = format!("{path} is there, and desk did not write it");
    let mut error = CliError::new(Exit::Conflict, "ALREADY_EXISTS", message).hint(
        "look at it, then --yes writes over it; desk daemon install --dry-run shows with what",
    );
    error.target = Some(path.to_string());
    Err(error)
}

/// Writes a unit, wholly or not at all.
fn write(unit: &Unit) -> std::io::Result<()> {
    fs::create_dir_all(files::folder(&unit.path))?;
    files::replace(&unit.path, 0o644, unit.text.as_bytes())
}

fn failed(path: &Path, error: &std::io::Error, system: bool) -> CliError {
    let message = format!("cannot write {}: {}", path.display(), plain(error));
    let error = CliError::new(Exit::Failure, "OUTPUT", message);
    match system {
        true => error.hint("sudo desk daemon install --system"),
        false => error,
    }
}

/// What is to be run now.
fn next(ctx: &Ctx, scope: Scope<'_>) {
    let (user, after) = match scope {
        Scope::User(_) => (
            " --user",
            "loginctl enable-linger, to have it run while you are not signed in".to_owned(),
        ),
        Scope::System(_) => {
            let use_it = format!(
                "DESK_ENDPOINT=unix:{SYSTEM_SOCKET} for those who have a store of their own; others use it by themselves"
            );
            ("", use_it)
        }
    };
    for line in [
        "desk daemon stop, if one runs".to_owned(),
        format!("systemctl{user} daemon-reload"),
        format!("systemctl{user} enable --now deskd.socket deskd.service"),
        after,
    ] {
        ctx.screen.note(&format!("  next: {line}"));
    }
}
