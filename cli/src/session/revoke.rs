//! `desk session revoke`: ends sessions at once.

use desk_proto::{call, v1::RevokeSessionRequest};

use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// End sessions at once
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk session revoke 17
  desk session list --user anna@example.org -o id | desk session revoke -")]
pub(crate) struct Args {
    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = RevokeSessionRequest::default();
    write::each::<call::SessionsRevoke>(ctx, args.change, request, |r, id| r.id = id)
}
