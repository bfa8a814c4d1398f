//! `desk catalog show`: one service or category in full.

use desk_proto::{call, v1::GetServiceRequest};

use crate::{context::Ctx, error::CliError, list, render::Outcome};

/// Show a service or a category
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk catalog show 'IT>Workplace>Printer'
  desk catalog show printer --json=group,state")]
pub(crate) struct Args {
    /// The path or the id
    service: String,
}

impl From<Args> for GetServiceRequest {
    fn from(args: Args) -> Self {
        GetServiceRequest { id: args.service }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    Ok(list::one(ctx.call::<call::CatalogGet>(args.into())?))
}
