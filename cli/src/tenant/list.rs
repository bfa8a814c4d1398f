//! `desk tenant list`: the own tenant, and for tenant managers those of their customers.

use desk_proto::{call, v1::ListTenantsRequest};

use crate::{context::Ctx, error::CliError, flags::List, list, render::Outcome};

/// List your tenant and those of your customers
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk tenant list
  desk tenant list -o id")]
pub(crate) struct Args {
    #[command(flatten)]
    list: List,
}

pub(super) fn run<'a>(ctx: &'a Ctx, args: &Args) -> Result<Outcome<'a>, CliError> {
    list::pages::<call::TenantsList>(ctx, &args.list, ListTenantsRequest::default())
}
