//! `desk org show`: one organisation.

use desk_proto::{call, v1::GetOrgRequest};

use crate::{
    context::Ctx,
    error::CliError,
    render::Outcome,
    watch::{self, Watch},
};

/// Show an organisation
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk org show acme
  desk org show 'Acme Ltd' --json=domains,users")]
pub(crate) struct Args {
    /// The id or the name
    org: String,

    #[command(flatten)]
    watch: Watch,
}

impl From<Args> for GetOrgRequest {
    fn from(args: Args) -> Self {
        GetOrgRequest { id: args.org }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let watch = args.watch.clone();
    watch::one::<call::OrgsGet>(ctx, &watch, "", args.into())
}
