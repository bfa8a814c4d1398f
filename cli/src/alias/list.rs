//! `desk alias list`: every alias.

use std::collections::BTreeMap;

use super::fields::Alias;
use crate::{
    context::Ctx,
    error::CliError,
    fields::Record,
    render::{Batch, List, Outcome},
};

/// List the aliases
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk alias list
  desk alias list -o json")]
pub(crate) struct Args {}

pub(super) fn run(ctx: &Ctx, Args {}: Args) -> Result<Outcome<'_>, CliError> {
    let settings = ctx.env.settings();
    let mut all: BTreeMap<&str, Alias> = BTreeMap::new();
    for entry in &settings.entries {
        let Some(name) = entry.name.strip_prefix("alias.") else { continue };
        let (text, place) = (entry.text.clone(), entry.place.to_string());
        all.entry(name).or_insert_with(|| Alias { name: name.to_owned(), text, place });
    }
    let rows = all.into_values().map(|alias| Box::new(alias) as Box<dyn Record>).collect();
    let page = Batch { rows, next: None, cut: None };
    Ok(Outcome::List(List { pages: Box::new(std::iter::once(Ok(page))), headers: true }))
}
