//! `desk tenant edit`: changes the name of tenants.

use desk_proto::{call, v1::UpdateTenantRequest};

use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// Change a tenant
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk tenant edit acme --name 'Acme Limited'")]
#[command(mut_arg("ids", crate::flags::by_name))]
pub(crate) struct Args {
    /// The name
    #[arg(long)]
    name: String,

    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = UpdateTenantRequest { name: Some(args.name), ..UpdateTenantRequest::default() };
    write::each::<call::TenantsUpdate>(ctx, args.change, request, |r, id| r.id = id)
}
