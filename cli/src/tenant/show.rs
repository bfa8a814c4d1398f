//! `desk tenant show`: one tenant.

use desk_proto::{call, v1::GetTenantRequest};

use crate::{context::Ctx, error::CliError, list, render::Outcome};

/// Show a tenant; without a slug your own
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk tenant show
  desk tenant show acme --json=state,first_admin")]
pub(crate) struct Args {
    /// The slug
    slug: Option<String>,
}

impl From<Args> for GetTenantRequest {
    fn from(args: Args) -> Self {
        GetTenantRequest { id: args.slug.unwrap_or_default() }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    Ok(list::one(ctx.call::<call::TenantsGet>(args.into())?))
}
