//! `desk catalog show`: one service or category in full.

use desk_proto::{call, v1::GetServiceRequest};

use crate::{
    context::Ctx,
    error::CliError,
    render::Outcome,
    watch::{self, Watch},
};

/// Show a service or a category
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk catalog show 'IT>Workplace>Printer'
  desk catalog show printer --json=group,state")]
pub(crate) struct Args {
    /// The path or the id
    service: String,

    #[command(flatten)]
    watch: Watch,
}

impl From<Args> for GetServiceRequest {
    fn from(args: Args) -> Self {
        GetServiceRequest { id: args.service }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let watch = args.watch.clone();
    watch::one::<call::CatalogGet>(ctx, &watch, "", args.into())
}
