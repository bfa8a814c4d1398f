//! `desk user rm`: removes users. They are signed out and hidden; the history keeps their names.

use desk_proto::{call, v1::DeleteUserRequest};

use crate::{
    context::Ctx,
    error::CliError,
    flags::{Change, Remove},
    render::Outcome,
    write,
};

/// Remove users: they are signed out and hidden, their history stays
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk user rm anna@example.org --yes
  desk user list --org acme -o id | desk user rm - --yes --keep-going")]
pub(crate) struct Args {
    #[command(flatten)]
    change: Change,

    #[command(flatten)]
    remove: Remove,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = DeleteUserRequest::default();
    write::remove::<call::UsersDelete>(ctx, args.change, &args.remove, request, |r, id| r.id = id)
}
