//! `desk user`: the people of a tenant, and the accounts of its programs.

mod bind_os;
mod edit;
mod fields;
mod list;
mod new;
mod reset_2fa;
mod rm;
mod set_password;
mod show;

use desk_proto::v1::User;

use crate::{
    context::Ctx,
    error::CliError,
    fields::{Once, Shape},
    render::Outcome,
};

/// What can be done with users.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    New(new::Args),
    List(list::Args),
    Show(show::Args),
    Edit(edit::Args),
    #[command(alias = "delete")]
    Rm(rm::Args),
    SetPassword(set_password::Args),
    #[command(name = "reset-2fa")]
    Reset2fa(reset_2fa::Args),
    BindOs(bind_os::Args),
}

/// What the verbs answer.
pub(crate) fn answers(verb: &str) -> Shape {
    match verb {
        "new" | "set-password" => Once::<User>::shape(),
        _ => Shape::of::<User>(),
    }
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
        Verb::SetPassword(args) => set_password::run(ctx, args),
        Verb::Reset2fa(args) => reset_2fa::run(ctx, args),
        Verb::BindOs(args) => bind_os::run(ctx, args),
    }
}
