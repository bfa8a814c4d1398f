//! `desk access withdraw`: takes requests back, or throws drafts away.

use desk_proto::{call, v1::WithdrawAccessRequest};

use super::sure;
use crate::{context::Ctx, error::CliError, flags::Change, input::split, render::Outcome, write};

/// Take requests back: who was let in by them is out at once; a draft is thrown away
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk access withdraw SupportAccess --yes
  desk access withdraw SupportAccess --in acme --yes
  desk access withdraw 12 --dry-run")]
pub(crate) struct Args {
    /// Only in this tenant; repeatable. Without it, wherever it is pending or approved
    #[arg(long = "in", value_name = "TENANT")]
    tenants: Vec<String>,

    /// Do not ask
    #[arg(short, long, help_heading = "Write options")]
    yes: bool,

    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let tenants = split(&args.tenants);
    // An empty variable of a script must not end access everywhere.
    if !args.tenants.is_empty() && tenants.is_empty() {
        return Err(CliError::usage("--in names no tenant")
            .hint("without --in it is taken back in all tenants"));
    }
    let where_ = match tenants.as_slice() {
        [] => String::new(),
        some => format!(" in {}", some.join(", ")),
    };
    sure(ctx, args.yes, &args.change, "Withdraw", &where_)?;
    let request = WithdrawAccessRequest { tenants, ..WithdrawAccessRequest::default() };
    write::each::<call::AccessWithdraw>(ctx, args.change, request, |r, id| r.id = id)
}
