//! `desk alias list`: every alias.

use std::collections::BTreeMap;

use super::fields::Alias;
use crate::{context::Ctx, error::CliError, flags::Held, list, render::Outcome};

/// List the aliases
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk alias list
  desk alias list -o json")]
pub(crate) struct Args {
    #[command(flatten)]
    list: Held,
}

pub(super) fn run<'a>(ctx: &'a Ctx, args: &Args) -> Result<Outcome<'a>, CliError> {
    let settings = ctx.env.settings();
    let mut all: BTreeMap<&str, Alias> = BTreeMap::new();
    for entry in &settings.entries {
        let Some(name) = entry.name.strip_prefix("alias.") else { continue };
        let (text, place) = (entry.text.clone(), entry.place.to_string());
        all.entry(name).or_insert_with(|| Alias { name: name.to_owned(), text, place });
    }
    list::kept(ctx, all.into_values().collect(), None, &args.list)
}
