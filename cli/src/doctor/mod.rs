//! `desk doctor`: whether everything is in order, and what to do where it is not. It only looks: it
//! starts nothing, changes nothing, and what it cannot look at is itself a finding.

mod daemon;
mod files;
mod shell;

use crate::{
    context::Ctx,
    error::CliError,
    fields::{Datum, Field, Noun, Record, Ty, text},
    render::{Outcome, Tone, Verdict},
};

/// Look whether everything is in order; exit 20 when something is not
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk doctor
  desk doctor --json=id,status,hint
  desk doctor > doctor.txt || cat doctor.txt")]
pub(crate) struct Args {}

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
}

impl Check {
    fn ok(id: &'static str, detail: impl Into<String>) -> Check {
        Check { id, status: Status::Ok, detail: detail.into(), hint: None }
    }

    /// It works, but not as it should.
    fn warn(id: &'static str, detail: impl Into<String>, hint: impl Into<String>) -> Check {
        Check { id, status: Status::Warn, detail: detail.into(), hint: Some(hint.into()) }
    }

    /// It does not work, or not for long.
    fn fail(id: &'static str, detail: impl Into<String>, hint: impl Into<String>) -> Check {
        Check { id, status: Status::Fail, detail: detail.into(), hint: Some(hint.into()) }
    }

    /// What was looked at answered an error.
    fn error(id: &'static str, error: &CliError) -> Check {
        let hint = error.hint.clone();
        Check { id, status: Status::Fail, detail: error.message.clone(), hint }
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
    ];

    fn notes(&self) -> Vec<(String, String)> {
        self.hint.iter().map(|hint| ("hint".to_owned(), hint.clone())).collect()
    }
}

pub(crate) fn run(ctx: &Ctx, Args {}: Args) -> Result<Outcome<'_>, CliError> {
    // To look is no reason to start anything, and no reason to replace it.
    ctx.leave.set(true);
    let mut checks = Vec::new();
    match ctx.config() {
        Ok(config) => {
            if config.local {
                checks.extend(files::checks(config));
            }
            checks.extend(daemon::checks(ctx, config)?);
        }
        Err(error) => checks.push(Check::error("environment", &error)),
    }
    checks.push(shell::completion(&ctx.env));
    let ok = checks.iter().all(|check| check.status != Status::Fail);
    let checks = checks.into_iter().map(|check| Box::new(check) as Box<dyn Record>).collect();
    Ok(Outcome::Verdict(Verdict { ok, checks }))
}
