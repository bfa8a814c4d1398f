//! `desk policy`: what a tenant has decided.

mod explain;
mod fields;
mod set;
mod show;

use desk_proto::v1::{PolicyLayer, Setting};

use crate::{context::Ctx, error::CliError, fields::Shape, render::Outcome};

/// What can be done with policies.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    Show(show::Args),
    Set(set::Args),
    Explain(explain::Args),
}

/// What the verbs answer.
pub(crate) fn answers(verb: &str) -> Shape {
    match verb {
        "explain" => Shape::of::<PolicyLayer>(),
        _ => Shape::of::<Setting>(),
    }
}

/// Does what was asked for.
pub(crate) fn run(ctx: &Ctx, verb: Verb) -> Result<Outcome<'_>, CliError> {
    match verb {
        Verb::Show(args) => show::run(ctx, args),
        Verb::Set(args) => set::run(ctx, args),
        Verb::Explain(args) => explain::run(ctx, args),
    }
}
