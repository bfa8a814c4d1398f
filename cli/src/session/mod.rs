//! `desk session`: the places that are signed in.

mod fields;
mod list;
mod revoke;

use desk_proto::v1::Session;

use crate::{context::Ctx, error::CliError, fields::Shape, render::Outcome};

/// What can be done with sessions.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    List(list::Args),
    Revoke(revoke::Args),
}

/// What the verbs answer.
pub(crate) fn answers(_verb: &str) -> Shape {
    Shape::of::<Session>()
}

/// Does what was asked for.
pub(crate) fn run(ctx: &Ctx, verb: Verb) -> Result<Outcome<'_>, CliError> {
    match verb {
        Verb::List(args) => list::run(ctx, args),
        Verb::Revoke(args) => revoke::run(ctx, args),
    }
}
