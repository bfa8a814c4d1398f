//! `desk access inbox`: the requests to the caller's tenant.

use desk_proto::{call, v1::AccessInboxRequest};

use super::fields::statuses_of;
use crate::{
    context::Ctx,
    error::CliError,
    flags::List,
    render::Outcome,
    watch::{self, Watch},
};

/// List the requests for access to your tenant, the newest first
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk access inbox
  desk access inbox --status pending
  desk access inbox --status approved --sort expires --json=id,provider,expires")]
pub(crate) struct Args {
    /// Only with these: pending, approved, denied, expired, revoked or withdrawn
    #[arg(long = "status", value_name = "STATUSES")]
    statuses: Vec<String>,

    #[command(flatten)]
    list: List,

    #[command(flatten)]
    watch: Watch,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let statuses = statuses_of(&args.statuses)?;
    watch::pages::<call::AccessInbox>(
        ctx,
        &args.watch,
        &args.list,
        "",
        AccessInboxRequest { statuses, page: None },
    )
}
