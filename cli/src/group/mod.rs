//! `desk group`: the teams of agents who receive, transfer and process tickets.

mod add_user;
mod edit;
mod fields;
mod list;
mod new;
mod rm;
mod rm_user;
mod set_users;
mod show;

use desk_proto::v1::Group;

use crate::{context::Ctx, error::CliError, fields::Shape, render::Outcome};

/// What can be done with groups.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    New(new::Args),
    List(list::Args),
    Show(show::Args),
    Edit(edit::Args),
    #[command(alias = "delete")]
    Rm(rm::Args),
    AddUser(add_user::Args),
    RmUser(rm_user::Args),
    SetUsers(set_users::Args),
}

/// What the verbs answer.
pub(crate) fn answers(_verb: &str) -> Shape {
    Shape::of::<Group>()
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
        Verb::AddUser(args) => add_user::run(ctx, args),
        Verb::RmUser(args) => rm_user::run(ctx, args),
        Verb::SetUsers(args) => set_users::run(ctx, args),
    }
}
