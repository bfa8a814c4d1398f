//! `desk tenant`: the units of isolation. A provider sets up the tenants of its customers.

mod activate;
mod edit;
mod fields;
mod list;
mod new;
mod show;

use desk_proto::v1::Tenant;

use crate::{
    context::Ctx,
    error::CliError,
    fields::{Once, Shape},
    render::Outcome,
};

/// What can be done with tenants.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    New(new::Args),
    List(list::Args),
    Show(show::Args),
    Edit(edit::Args),
    Activate(activate::Args),
}

/// What the verbs answer.
pub(crate) fn answers(verb: &str) -> Shape {
    match verb {
        "activate" => Once::<Tenant>::shape(),
        _ => Shape::of::<Tenant>(),
    }
}

/// Does what was asked for.
pub(crate) fn run(ctx: &Ctx, verb: Verb) -> Result<Outcome<'_>, CliError> {
    match verb {
        Verb::New(args) => new::run(ctx, &args),
        Verb::List(args) => list::run(ctx, &args),
        Verb::Show(args) => show::run(ctx, args),
        Verb::Edit(args) => edit::run(ctx, args),
        Verb::Activate(args) => activate::run(ctx, args),
    }
}
