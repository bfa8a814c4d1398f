//! `desk config`: what holds where no flag says otherwise. What the keys are, and who wins, is in
//! `settings`; how the daemon is reached because of them, in `config`.

mod check;
mod fields;
mod list;
mod set;

use crate::{context::Ctx, error::CliError, fields::Shape, render::Outcome};

/// What can be done with a configuration.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    List(list::Args),
    Set(set::Args),
    Check(check::Args),
}

/// What the verbs answer.
pub(crate) fn answers(verb: &str) -> Shape {
    match verb {
        "check" => Shape::of::<fields::Finding>(),
        _ => Shape::of::<fields::Setting>(),
    }
}

/// Does what was asked for.
pub(crate) fn run(ctx: &Ctx, verb: Verb) -> Result<Outcome<'_>, CliError> {
    match verb {
        Verb::List(args) => list::run(ctx, &args),
        Verb::Set(args) => set::run(ctx, args),
        Verb::Check(args) => check::run(ctx, args),
    }
}
