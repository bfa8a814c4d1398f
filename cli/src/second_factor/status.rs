//! `desk 2fa status`: whether the caller has a second factor, and needs one.

use desk_proto::{call, v1::SecondFactorStatusRequest};

use crate::{context::Ctx, error::CliError, list, render::Outcome};

/// Show whether you have a second factor, and need one
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk 2fa status
  desk 2fa status --json=enrolled,recovery_codes")]
pub(crate) struct Args {}

pub(super) fn run(ctx: &Ctx, Args {}: Args) -> Result<Outcome<'_>, CliError> {
    Ok(list::one(ctx.call::<call::SecondFactorStatus>(SecondFactorStatusRequest {})?))
}
