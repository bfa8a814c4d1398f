//! `desk user show`: one user.

use desk_proto::{call, v1::GetUserRequest};

use crate::{context::Ctx, error::CliError, list, render::Outcome};

/// Show a user
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk user show anna@example.org
  desk user show @me --json=groups,roles")]
pub(crate) struct Args {
    /// The address; `@me` is you
    user: String,
}

impl From<Args> for GetUserRequest {
    fn from(args: Args) -> Self {
        GetUserRequest { id: args.user }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    Ok(list::one(ctx.call::<call::UsersGet>(args.into())?))
}
