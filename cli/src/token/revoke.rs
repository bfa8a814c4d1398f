//! `desk token revoke`: ends tokens at once.

use desk_proto::{call, v1::RevokeTokenRequest};

use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// End tokens at once
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk token revoke 17
  desk token list --user ci@example.org -o id | desk token revoke -")]
pub(crate) struct Args {
    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = RevokeTokenRequest::default();
    write::each::<call::TokensRevoke>(ctx, args.change, request, |r, id| r.id = id)
}
