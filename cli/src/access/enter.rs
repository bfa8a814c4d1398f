//! `desk access enter`: a shell whose commands act in another tenant.

use std::ffi::{OsStr, OsString};

use desk_proto::{
    call,
    v1::{EnterAccessRequest, EnterAccessResponse, WriteOptions},
};

use super::{
    child::{self, Running},
    inside::{self, Place},
};
use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    render::{Outcome, date},
    write,
};

/// How often it is tried to get a secret: one that was answered and did not arrive is not shown again.
const TRIES: u32 = 3;

/// Start a shell that acts in a tenant that lets you in
///
/// The shell is the one that SHELL names. Every desk command in it acts in the tenant; DESK_INSIDE is
/// the tenant's slug, for the prompt. The visit ends with the shell, by `desk access leave`, when you
/// enter the same tenant again, when the tenant lets you in no more, and after 12 hours. Its admins see
/// in their log what was done. For one command, or without a terminal, there is `desk access run`.
///
/// A shell that sets its own prompt shows where it is with this line at the end of ~/.bashrc:
///
///   PS1='${DESK_INSIDE:+[$DESK_INSIDE] }'"$PS1"
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk access enter tom-sawyer
  desk access enter tom-sawyer --mode configure
  PS1='[$DESK_INSIDE] $ ' desk access enter tom-sawyer")]
pub(crate) struct Args {
    #[command(flatten)]
    place: Place,
}

pub(super) fn run(ctx: &Ctx, Args { place }: Args) -> Result<Outcome<'_>, CliError> {
    if !ctx.interactive() {
        return Err(CliError::usage("a shell is started on a terminal only")
            .hint(format!("desk access run {} -- COMMAND", place.slug)));
    }
    ctx.guarded.set(true);
    let begun = begin(ctx, &place)?;
    let tenant = begun.tenant;
    ctx.screen.note(&format!(
        "You are inside {tenant}{}, in mode {}.",
        begun.visit.map(|visit| format!(" as {}", visit.user)).unwrap_or_default(),
        place.mode.word(),
    ));
    ctx.screen.note("Every desk command in this shell acts there; exit leaves.");
    let until = date(begun.expires_ms);
    ctx.screen.note(&format!("The visit ends by itself at {until}, if not before."));
    let env = inside::environment(ctx, &tenant, &begun.secret)?;
    let shell = env.get(OsStr::new("SHELL")).filter(|shell| !shell.is_empty()).cloned();
    let shell = shell.unwrap_or_else(|| OsString::from("/bin/sh"));
    let running = Running::start(ctx, &shell, &[], env, true);
    let ended = running.and_then(|mut running| Ok(ctx.runtime()?.block_on(running.ended())));
    match inside::goodbye(ctx, begun.secret) {
        Ok(()) => ctx.screen.note(&format!("You have left {tenant}.")),
        // It was left already, or the tenant has ended it.
        Err(error) if error.exit == Exit::Unauthenticated => {}
        Err(error) => {
            let until = date(begun.expires_ms);
            let text = format!("the visit to {tenant} goes on until {until}: {}", error.message);
            ctx.screen.warn("NOT_LEFT", &text);
        }
    }
    ended.map(|status| Outcome::Exit(child::code(status)))
}

/// Begins the visit.
fn begin(ctx: &Ctx, place: &Place) -> Result<EnterAccessResponse, CliError> {
    for _ in 0..TRIES {
        // Each with a key of its own: what was answered before is answered without its secret, and
        // beginning anew ends what has begun.
        let options =
            WriteOptions { request_id: write::request_id(), transient: true, ..Default::default() };
        let request = EnterAccessRequest {
            write: Some(options),
            tenant: place.slug.clone(),
            mode: place.mode(),
            legacy: place.legacy,
        };
        let begun = ctx.call::<call::AccessEnter>(request).map_err(again)?;
        if !begun.secret.is_empty() {
            return Ok(begun);
        }
    }
    Err(CliError::new(Exit::Failure, "INTERNAL", "the daemon answered no secret"))
}

/// Where nobody knows whether it was done, doing it again is the way out.
fn again(mut error: CliError) -> CliError {
    if matches!(error.exit, Exit::Unknown | Exit::Timeout) {
        error.hint = Some("enter again: that ends the visit that may have begun".to_owned());
    }
    error
}
