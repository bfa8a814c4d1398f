//! `desk catalog`: what can be asked for, a tree of categories with services as leaves.

mod edit;
mod fields;
mod files;
mod form;
mod grid;
mod list;
mod new;
mod parts;
mod rm;
mod route;
mod schema;
mod show;
mod tree;

pub(crate) use self::{fields::state_words, tree::all};
use desk_proto::v1::{FormField, RouteExplanation, Service};

use crate::{context::Ctx, error::CliError, fields::Shape, render::Outcome};

/// What can be done with the catalogue.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    Tree(tree::Args),
    List(list::Args),
    Grid(grid::Args),
    Form(form::Args),
    Show(show::Args),
    New(new::Args),
    Edit(edit::Args),
    #[command(alias = "delete")]
    Rm(rm::Args),
    /// Which group a request goes to
    #[command(subcommand)]
    Route(route::Verb),
}

/// What the verbs answer.
pub(crate) fn answers(verb: &str) -> Shape {
    match verb {
        "tree" => fields::tree(),
        "form" => Shape::of::<FormField>(),
        "route" => Shape::of::<RouteExplanation>(),
        _ => Shape::of::<Service>(),
    }
}

/// What the help says of the file that `new` reads.
pub(crate) fn columns() -> String {
    crate::rows::help(new::COLUMNS)
}

/// Does what was asked for.
pub(crate) fn run(ctx: &Ctx, verb: Verb) -> Result<Outcome<'_>, CliError> {
    match verb {
        Verb::Tree(args) => tree::run(ctx, args),
        Verb::List(args) => list::run(ctx, args),
        Verb::Grid(args) => grid::run(ctx, args),
        Verb::Form(args) => form::run(ctx, args),
        Verb::Show(args) => show::run(ctx, args),
        Verb::New(args) => new::run(ctx, args),
        Verb::Edit(args) => edit::run(ctx, args),
        Verb::Rm(args) => rm::run(ctx, args),
        Verb::Route(verb) => route::run(ctx, verb),
    }
}
