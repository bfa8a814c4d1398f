//! `desk doctor`: whether everything is in order, and what to do where it is not. It only looks: it
//! starts nothing, changes nothing, and what it cannot look at is itself a finding. With `--fix` it first
//! mends what can be mended without a loss (`fix`), and nothing else.

mod backup;
mod daemon;
mod files;
mod fix;
mod shell;

pub(crate) use self::backup::Age;
use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    fields::{Datum, Field, Noun, Record, Ty, text, texts},
    render::{Outcome, Tone, Verdict, cell},
};

/// Look whether everything is in order; exit 20 when something is not
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk doctor
  desk doctor --json=id,status,hint
  desk doctor --fix
  desk doctor --cron --backup-age 2d
  desk doctor > doctor.txt || cat doctor.txt")]
pub(crate) struct Args {
    /// Mend what can be mended without a loss: modes, the socket of a daemon that is gone, a
    /// directory that is missing
    #[arg(long)]
    fix: bool,

    /// How old the newest backup may be, such as 7d; off is any age. `backup_age` of the configuration says
    /// it for every call [default: 7d]
    #[arg(long, value_name = "DURATION", value_parser = Age::read)]
    backup_age: Option<Age>,

    /// For a crontab: only what is not in order, a line for each, and nothing where all is well
    #[arg(long)]
    cron: bool,
}

/// How a check came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    Ok,
    Warn,
    Fail,
}

/// One thing that was looked at.
#[derive(Debug)]
pub(crate) struct Check {
    id: &'static str,
    status: Status,
    detail: String,
    hint: Option<String>,
    fixed: Vec<String>,
}

impl Check {
    fn ok(id: &'static str, detail: impl Into<String>) -> Check {
        Check { id, status: Status::Ok, detail: detail.into(), hint: None, fixed: Vec::new() }
    }

    /// It works, but not as it should.
    fn warn(id: &'static str, detail: impl Into<String>, hint: impl Into<String>) -> Check {
        Check {
            id,
            status: Status::Warn,
            detail: detail.into(),
            hint: Some(hint.into()),
            fixed: Vec::new(),
        }
    }

    /// It does not work, or not for long.
    fn fail(id: &'static str, detail: impl Into<String>, hint: impl Into<String>) -> Check {
        Check {
            id,
            status: Status::Fail,
            detail: detail.into(),
            hint: Some(hint.into()),
            fixed: Vec::new(),
        }
    }

    /// All of it on one line, for a letter that nobody has asked for.
    fn line(&self) -> String {
        let word = match self.status {
            Status::Ok => "ok",
            Status::Warn => "warn",
            Status::Fail => "fail",
        };
        let mut line = format!("desk doctor: {} {word}: {}", self.id, self.detail);
        for what in &self.fixed {
            line.push_str(&format!("; mended: {what}"));
        }
        if let Some(hint) = &self.hint {
            line.push_str(&format!("; {hint}"));
        }
        // What others wrote must not break the line or speak to a terminal.
        format!("{}\n", cell(&line))
    }

    /// What was looked at answered an error.
    fn error(id: &'static str, error: &CliError) -> Check {
        let hint = error.hint.clone();
        Check { id, status: Status::Fail, detail: error.message.clone(), hint, fixed: Vec::new() }
    }
}

type F = Field<Check>;

impl Noun for Check {
    const KIND: &'static str = "doctor";
    const TABLE: &'static [&'static str] = &["id", "status", "detail"];
    const WIDE: &'static [&'static str] = &["hint"];
    const LINE: &'static [&'static str] = &["id", "status"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "what was looked at", |c| text(c.id)).head("CHECK"),
        F::new("status", Ty::Word, "ok, warn or fail", |c| match c.status {
            Status::Ok => Datum::Word("ok", Tone::Done),
            Status::Warn => Datum::Word("warn", Tone::Waiting),
            Status::Fail => Datum::Word("fail", Tone::Alarm),
        }),
        F::new("detail", Ty::Text, "what was found", |c| text(&c.detail)),
        F::new("hint", Ty::Text, "what to do", |c| text(c.hint.as_deref().unwrap_or_default())),
        F::new("fixed", Ty::Texts, "what --fix has mended", |c| texts(&c.fixed)),
    ];

    fn notes(&self) -> Vec<(String, String)> {
        let fixed = self.fixed.iter().map(|what| ("fixed".to_owned(), format!("mended: {what}")));
        fixed.chain(self.hint.iter().map(|hint| ("hint".to_owned(), hint.clone()))).collect()
    }
}

pub(crate) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    // To look is no reason to start anything, and no reason to replace it.
    ctx.leave.set(true);
    let mut checks = Vec::new();
    match ctx.config() {
        Ok(config) => {
            let mended = match args.fix && config.local {
                true => fix::mend(&config.data),
                false => Vec::new(),
            };
            if config.local {
                checks.extend(files::checks(config));
            }
            let age = Age::of(ctx, args.backup_age);
            checks.extend(daemon::checks(ctx, config, age)?);
            for (id, what) in mended {
                if let Some(check) = checks.iter_mut().find(|check| check.id == id) {
                    check.fixed.push(what);
                }
            }
        }
        Err(error) => checks.push(Check::error("environment", &error)),
    }
    // A crontab has no use for completion.
    if !args.cron {
        checks.push(shell::completion(&ctx.env));
    }
    let ok = checks.iter().all(|check| check.status != Status::Fail);
    if args.cron {
        checks.retain(|check| check.status != Status::Ok || !check.fixed.is_empty());
        if !ctx.view.format.machine() {
            let text = checks.iter().map(Check::line).collect();
            let exit = if ok { Exit::Ok } else { Exit::Predicate };
            return Ok(Outcome::Ending(Box::new(Outcome::Text(text)), exit));
        }
    }
    let checks = checks.into_iter().map(|check| Box::new(check) as Box<dyn Record>).collect();
    Ok(Outcome::Verdict(Verdict { ok, checks }))
}
