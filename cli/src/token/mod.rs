//! `desk token`: how programs sign in.

mod fields;
mod list;
mod new;
mod release;
mod revoke;

use desk_proto::v1::Token;

use crate::{
    context::Ctx,
    error::CliError,
    fields::{Once, Shape},
    render::Outcome,
};

/// What can be done with tokens.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    New(new::Args),
    List(list::Args),
    Revoke(revoke::Args),
    Release(release::Args),
}

/// What the verbs answer.
pub(crate) fn answers(verb: &str) -> Shape {
    match verb {
        "new" => Once::<Token>::shape(),
        _ => Shape::of::<Token>(),
    }
}

/// Does what was asked for.
pub(crate) fn run(ctx: &Ctx, verb: Verb) -> Result<Outcome<'_>, CliError> {
    match verb {
        Verb::New(args) => new::run(ctx, args),
        Verb::List(args) => list::run(ctx, args),
        Verb::Revoke(args) => revoke::run(ctx, args),
        Verb::Release(args) => release::run(ctx, args),
    }
}
