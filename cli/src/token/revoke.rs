//! `desk token revoke`: ends tokens at once.

use desk_proto::{call, v1::RevokeTokenRequest};

use crate::{context::Ctx, error::CliError, flags::Ending, render::Outcome, write};

/// End tokens at once
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk token revoke 17
  desk token revoke ci
  desk token list --user ci@example.org -o id | desk token revoke -")]
pub(crate) struct Args {
    #[command(flatten)]
    ending: Ending,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = RevokeTokenRequest::default();
    write::end::<call::TokensRevoke>(ctx, args.ending, request, |r, id| r.id = id)
}
