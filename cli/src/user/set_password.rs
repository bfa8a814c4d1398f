//! `desk user set-password`: gives a user a new password and shows it, this once.

use desk_proto::{call, v1::SetPasswordRequest};

use crate::{
    context::Ctx,
    error::CliError,
    flags::{Change, Version, Write},
    input::Password,
    once::Once,
    render::Outcome,
    write,
};

/// Give a user a new password; the user is signed out everywhere, and changes it at the next sign-in
///
/// Without one of your own the password is made, and shown this once.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk user set-password anna@example.org
  desk user set-password anna@example.org --json
  pass show desk/anna | desk user set-password anna@example.org --password-stdin")]
pub(crate) struct Args {
    /// The address
    user: String,

    #[command(flatten)]
    password: Password,

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
    let chosen = args.password.read(ctx)?;
    // What is chosen is a secret of this call, as what signs in is.
    ctx.guarded.set(chosen.is_some());
    let password = chosen.unwrap_or_default();
    let request = SetPasswordRequest { new: password, ..SetPasswordRequest::default() };
    let done = write::each::<call::UsersSetPassword>(ctx, change, request, |r, id| r.id = id)?;
    Ok(PASSWORD.told(ctx, done))
}
