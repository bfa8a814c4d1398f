//! `desk session revoke`: ends sessions at once.

use desk_proto::{call, v1::RevokeSessionRequest};

use crate::{context::Ctx, error::CliError, flags::Ending, render::Outcome, write};

/// End sessions at once
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk session revoke 17
  desk session list --user anna@example.org -o id | desk session revoke -")]
pub(crate) struct Args {
    #[command(flatten)]
    ending: Ending,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = RevokeSessionRequest::default();
    write::end::<call::SessionsRevoke>(ctx, args.ending, request, |r, id| r.id = id)
}
