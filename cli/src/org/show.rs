//! `desk org show`: one organisation.

use desk_proto::{call, v1::GetOrgRequest};

use crate::{context::Ctx, error::CliError, list, render::Outcome};

/// Show an organisation
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk org show acme
  desk org show 'Acme Ltd' --json=domains,users")]
pub(crate) struct Args {
    /// The id or the name
    org: String,
}

impl From<Args> for GetOrgRequest {
    fn from(args: Args) -> Self {
        GetOrgRequest { id: args.org }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    Ok(list::one(ctx.call::<call::OrgsGet>(args.into())?))
}
