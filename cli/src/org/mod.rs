//! `desk org`: the organisations that requesters belong to.

mod edit;
mod fields;
mod list;
mod new;
mod rm;
mod show;

use desk_proto::v1::Org;

use crate::{context::Ctx, error::CliError, fields::Shape, render::Outcome};

/// What can be done with organisations.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    New(new::Args),
    List(list::Args),
    Show(show::Args),
    Edit(edit::Args),
    #[command(alias = "delete")]
    Rm(rm::Args),
}

/// What the verbs answer.
pub(crate) fn answers(_verb: &str) -> Shape {
    Shape::of::<Org>()
}

/// What the help says of the file that `new` reads.
pub(crate) fn columns() -> String {
    crate::rows::help(new::COLUMNS)
}

/// Does what was asked for.
pub(crate) fn run(ctx: &Ctx, verb: Verb) -> Result<Outcome<'_>, CliError> {
    match verb {
        Verb::New(args) => new::run(ctx, args),
        Verb::List(args) => list::run(ctx, args),
        Verb::Show(args) => show::run(ctx, args),
        Verb::Edit(args) => edit::run(ctx, args),
        Verb::Rm(args) => rm::run(ctx, args),
    }
}
