//! `desk user show`: one user.

use desk_proto::{call, v1::GetUserRequest};

use crate::{
    context::Ctx,
    error::CliError,
    render::Outcome,
    watch::{self, Watch},
};

/// Show a user
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk user show anna@example.org
  desk user show @me --json=groups,roles")]
pub(crate) struct Args {
    /// The address; `@me` is you
    user: String,

    #[command(flatten)]
    watch: Watch,
}

impl From<Args> for GetUserRequest {
    fn from(args: Args) -> Self {
        GetUserRequest { id: args.user }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let watch = args.watch.clone();
    watch::one::<call::UsersGet>(ctx, &watch, "", args.into())
}
