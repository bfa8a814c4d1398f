//! `desk alias`: other words for commands. They stand in the user's own file; how one is found and what
//! becomes of it is in `expand`, which is asked only where a word is no command.

mod fields;
mod list;
mod rm;
mod set;
pub(crate) mod words;

use crate::{
    app, context::Ctx, error::CliError, fields::Shape, render::Outcome, settings::is_name,
};

/// What can be done with aliases.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    Set(set::Args),
    List(list::Args),
    #[command(alias = "delete")]
    Rm(rm::Args),
}

/// What the verbs answer.
pub(crate) fn answers(_verb: &str) -> Shape {
    Shape::of::<fields::Alias>()
}

/// Does what was asked for.
pub(crate) fn run(ctx: &Ctx, verb: Verb) -> Result<Outcome<'_>, CliError> {
    match verb {
        Verb::Set(args) => set::run(ctx, args),
        Verb::List(args) => list::run(ctx, &args),
        Verb::Rm(args) => rm::run(ctx, args),
    }
}

/// Whether an alias can have this name and stand for this, else why not.
pub(crate) fn possible(name: &str, text: &str) -> Result<(), String> {
    if !is_name(name) {
        return Err(format!("an alias cannot be called \"{name}\""));
    }
    if app::names().iter().any(|known| known == name) {
        return Err(format!("desk {name} is a command, and no alias goes before a command"));
    }
    match text.strip_prefix('!') {
        Some(line) if line.trim().is_empty() => Err("it is empty".to_owned()),
        Some(_) => Ok(()),
        None => words::split(text).map(drop),
    }
}
