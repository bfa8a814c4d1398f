//! `desk alias rm`: takes an alias out.

use desk_proto::v1::WriteReport;

use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    flags::{Missing, Rehearsal},
    near::{asked, nearest},
    render::{Done, Fate, Outcome, Written},
    settings::{Layer, edit},
};

/// Take an alias out
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk alias rm mine --ignore-missing")]
pub(crate) struct Args {
    /// Which one
    name: String,

    #[command(flatten)]
    missing: Missing,

    #[command(flatten)]
    rehearsal: Rehearsal,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let (name, settings) = (args.name, ctx.env.settings());
    let (key, dry_run) = (format!("alias.{name}"), args.rehearsal.dry_run);
    let mut own = settings.entries.iter().any(|e| e.name == key && e.layer == Layer::User);
    // Where it is not, no file is made to find that out.
    if own {
        edit::edit(&ctx.env, dry_run, |document| {
            own = edit::take(document, &key)?;
            Ok(())
        })?;
    }
    if !own && !args.missing.ignore_missing {
        let mut error = match settings.entry(&key).filter(|entry| entry.layer != Layer::User) {
            Some(entry) => {
                let message =
                    format!("alias {name} is not in your own file, but in {}", entry.place);
                CliError::usage(message).hint("it can be changed there")
            }
            None => {
                let names = settings.entries.iter().filter_map(|e| e.name.strip_prefix("alias."));
                let hint = match nearest(&name, names) {
                    Some(near) => asked(near),
                    None => "desk alias list names them all".to_owned(),
                };
                let message = format!("there is no alias \"{name}\"");
                CliError::new(Exit::NotFound, "NOT_FOUND", message).hint(hint)
            }
        };
        error.target = Some(name);
        return Err(error);
    }
    let report = WriteReport { changed: own, dry_run, ..WriteReport::default() };
    let written = Written { id: Some(name), place: None, fate: Fate::Done(report, None) };
    let results = Box::new(std::iter::once(written));
    Ok(Outcome::Done(Done { results, single: true, bar: false }))
}
