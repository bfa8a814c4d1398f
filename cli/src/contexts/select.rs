//! `desk context use`: which context is meant where none is named.

use super::fields::{done, one};
use crate::{
    context::Ctx,
    error::CliError,
    flags::Rehearsal,
    render::Outcome,
    settings::{Settings, edit, keys},
};

/// Make a context the usual one
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk context use local")]
pub(crate) struct Args {
    /// Which one
    name: String,

    #[command(flatten)]
    rehearsal: Rehearsal,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let (name, dry_run) = (args.name, args.rehearsal.dry_run);
    one(ctx, &ctx.env.settings(), &name)?;
    let (what, wrong) =
        ("context", |(why, hint): (String, String)| CliError::usage(why).hint(hint));
    let key = keys::written(what, false).map_err(wrong)?;
    let edited = edit::edit(&ctx.env, dry_run, |document| edit::put(document, what, key, &name))?;
    let settings = Settings::load(&ctx.env, ctx.flags.context.as_deref());
    if let Some((other, layer)) =
        settings.named.as_ref().filter(|(other, _)| *other != name && !dry_run)
    {
        ctx.screen.warn("CONTEXT", &format!("{other} is in force: the {} names it", layer.word()));
    }
    let shown = one(ctx, &settings, &name)?;
    Ok(done(name, (edited.changed, false), dry_run, Some(shown)))
}
