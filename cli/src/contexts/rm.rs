//! `desk context rm`: forgets contexts.

use super::fields::done;
use crate::{
    context::Ctx,
    error::CliError,
    flags::Missing,
    render::Outcome,
    settings::{LOCAL, Layer, edit, user},
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
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let (name, settings) = (args.name, ctx.env.settings());
    if name == LOCAL {
        return Err(CliError::usage("local is always there").hint("desk context list"));
    }
    let own = user(&ctx.env);
    let entries =
        || settings.entries.iter().filter(|entry| Some(&entry.place.path) == own.as_ref());
    let begin = format!("contexts.{name}.");
    if !entries().any(|entry| entry.name.starts_with(&begin)) {
        if let Some(entry) = settings.entries.iter().find(|entry| entry.name.starts_with(&begin)) {
            let message = format!("context {name} is not in your own file, but in {}", entry.place);
            return Err(CliError::usage(message).hint("it can be changed there"));
        }
        if args.missing.ignore_missing {
            return Ok(done(name, false, false, None));
        }
        return Err(settings.unknown(&name, Layer::Flag));
    }
    let usual = entries().any(|entry| entry.name == "context" && entry.text == name);
    edit::edit(&ctx.env, |document| {
        if usual {
            edit::take(document, "context")?;
        }
        edit::take(document, &format!("contexts.{name}")).map(drop)
    })?;
    if usual {
        ctx.screen.note("it was the usual one; now none is");
    }
    Ok(done(name, true, false, None))
}
