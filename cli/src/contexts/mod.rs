//! `desk context`: the daemons that one works with, by name: where each is, how to sign in there, and
//! what is usual there. Which one is in force is decided in `settings`.

mod add;
mod exec;
mod fields;
mod list;
mod rm;
mod select;
mod show;

use crate::{context::Ctx, error::CliError, fields::Shape, render::Outcome};

/// What can be done with contexts.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    #[command(alias = "new")]
    Add(add::Args),
    List(list::Args),
    Use(select::Args),
    Show(show::Args),
    #[command(alias = "delete")]
    Rm(rm::Args),
    Exec(exec::Args),
}

/// What the verbs answer.
pub(crate) fn answers(verb: &str) -> Option<Shape> {
    (verb != "exec").then(Shape::of::<fields::Shown>)
}

/// Does what was asked for.
pub(crate) fn run(ctx: &Ctx, verb: Verb) -> Result<Outcome<'_>, CliError> {
    match verb {
        Verb::Add(args) => add::run(ctx, args),
        Verb::List(args) => list::run(ctx, &args),
        Verb::Use(args) => select::run(ctx, args),
        Verb::Show(args) => show::run(ctx, args),
        Verb::Rm(args) => rm::run(ctx, args),
        Verb::Exec(args) => exec::run(ctx, args),
    }
}
