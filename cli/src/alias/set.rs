//! `desk alias set`: makes an alias, or another of one.

use desk_proto::v1::WriteReport;

use super::{fields::Alias, possible};
use crate::{
    context::Ctx,
    error::CliError,
    flags::Rehearsal,
    render::{Done, Fate, Outcome, Written},
    settings::{Settings, edit, keys},
};

/// Give a command another name
///
/// What is typed behind the alias comes behind what it stands for; $1 to $9 and $@ put it elsewhere. One
/// that begins with ! is a line for the shell, which has it as "$@". No alias goes before a command.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk alias set mine 'ticket list --assignee @me'
  desk alias set give 'ticket assign $2 --to $1'
  desk alias set count '!\"$DESK_BIN\" ticket list -o id | wc -l'")]
pub(crate) struct Args {
    /// Its name
    name: String,

    /// What it stands for
    #[arg(allow_hyphen_values = true)]
    expansion: String,

    #[command(flatten)]
    rehearsal: Rehearsal,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let Args { name, expansion, rehearsal: Rehearsal { dry_run } } = args;
    possible(&name, &expansion)
        .map_err(|why| CliError::usage(why).hint("desk alias set --help"))?;
    let key = format!("alias.{name}");
    let what = keys::written(&key, false).map_err(|(why, hint)| CliError::usage(why).hint(hint))?;
    let mut created = false;
    let edited = edit::edit(&ctx.env, dry_run, |document| {
        created = !edit::has(document, &key);
        edit::put(document, &key, what, &expansion)
    })?;
    let settings = Settings::load(&ctx.env, ctx.flags.context.as_deref());
    let place = settings
        .entry(&key)
        .filter(|_| !dry_run)
        .map(|entry| entry.place.to_string())
        .unwrap_or_default();
    let alias = Alias { name: name.clone(), text: expansion, place };
    let report =
        WriteReport { changed: edited.changed, created, dry_run, ..WriteReport::default() };
    let fate = Fate::Done(report, Some(Box::new(alias)));
    let results = Box::new(std::iter::once(Written { id: Some(name), place: None, fate }));
    Ok(Outcome::Done(Done { results, single: true, bar: false }))
}
