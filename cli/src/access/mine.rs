//! `desk access mine`: the tenants that the caller was named for.

use desk_proto::{call, v1::MyAccessRequest};

use super::fields::statuses_of;
use crate::{context::Ctx, error::CliError, flags::List, list, render::Outcome};

/// List the tenants that you were named for, and what their admins answered; the newest request first
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk access mine
  desk access mine --status approved -o id
  desk access mine --status pending,approved --json=tenant,status,answer,expires")]
pub(crate) struct Args {
    /// Only with these: pending, approved, denied, expired, revoked or withdrawn
    #[arg(long = "status", value_name = "STATUSES")]
    statuses: Vec<String>,

    #[command(flatten)]
    list: List,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let statuses = statuses_of(&args.statuses)?;
    list::pages::<call::AccessMine>(ctx, &args.list, MyAccessRequest { statuses, page: None })
}
