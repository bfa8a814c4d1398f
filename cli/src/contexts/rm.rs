//! `desk context rm`: forgets contexts.

use super::fields::done;
use crate::{
    context::Ctx,
    error::CliError,
    flags::{Missing, Rehearsal},
    render::Outcome,
    settings::{LOCAL, Layer, Settings, edit, user},
};

/// Forget a context
///
/// It is taken out of your own configuration. What desk login keeps for its endpoint stays; desk logout
/// ends that.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk context rm prod --ignore-missing")]
pub(crate) struct Args {
    /// Which one
    name: String,

    #[command(flatten)]
    missing: Missing,

    #[command(flatten)]
    rehearsal: Rehearsal,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let (name, dry_run) = (args.name, args.rehearsal.dry_run);
    if name == LOCAL {
        return Err(CliError::usage("local is always there").hint("desk context list"));
    }
    let (own, begin) = (user(&ctx.env), format!("contexts.{name}."));
    let settings = ctx.env.settings();
    let mut entries = settings.entries.iter().filter(|entry| entry.name.starts_with(&begin));
    let (mut taken, mut usual) = (false, false);
    // Where it is not, no file is made to find that out.
    if entries.clone().any(|entry| Some(&entry.place.path) == own.as_ref()) {
        edit::edit(&ctx.env, dry_run, |document| {
            taken = edit::take(document, &format!("contexts.{name}"))?;
            usual = taken && edit::text(document, "context").as_deref() == Some(name.as_str());
            if usual {
                edit::take(document, "context")?;
            }
            Ok(())
        })?;
    }
    if !taken {
        if let Some(entry) = entries.find(|entry| Some(&entry.place.path) != own.as_ref()) {
            let message = format!("context {name} is not in your own file, but in {}", entry.place);
            return Err(CliError::usage(message).hint("it can be changed there"));
        }
        if args.missing.ignore_missing {
            return Ok(done(name, (false, false), dry_run, None));
        }
        return Err(settings.unknown(&name, Layer::Flag));
    }
    if usual && !dry_run {
        // Another file may still name one.
        let settings = Settings::load(&ctx.env, None);
        let now = settings.entry("context").map_or(LOCAL, |entry| entry.text.as_str());
        ctx.screen.note(&format!("{name} was the usual one; now {now} is"));
    }
    Ok(done(name, (true, false), dry_run, None))
}
