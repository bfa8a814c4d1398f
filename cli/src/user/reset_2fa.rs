//! `desk user reset-2fa`: takes the second factor of users away, for those who have lost theirs.

use desk_proto::{call, v1::Reset2faRequest};

use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// Take the second factor of users away; their sessions end and their tokens rest
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk user reset-2fa anna@example.org")]
pub(crate) struct Args {
    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = Reset2faRequest::default();
    write::each::<call::UsersReset2fa>(ctx, args.change, request, |r, id| r.id = id)
}
