//! `desk user set-password`: gives a user a new password and shows it, this once.

use desk_proto::{call, v1::SetPasswordRequest};

use crate::{
    context::Ctx,
    error::CliError,
    flags::{Change, Version, Write},
    once::Once,
    render::Outcome,
    write,
};

/// Give a user a new password and show it, this once; the user is signed out everywhere
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk user set-password anna@example.org
  desk user set-password anna@example.org --json")]
pub(crate) struct Args {
    /// The address
    user: String,

    #[command(flatten)]
    version: Version,

    #[command(flatten)]
    write: Write,
}

/// What is shown once.
const PASSWORD: Once = Once {
    field: "password",
    shown: "the password is shown this once, and must be changed at the next sign-in",
};

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let change = Change::one(args.user, args.version, args.write);
    let request = SetPasswordRequest::default();
    let done = write::each::<call::UsersSetPassword>(ctx, change, request, |r, id| r.id = id)?;
    Ok(PASSWORD.told(ctx, done))
}
