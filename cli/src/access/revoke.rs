//! `desk access revoke`: ends approved requests.

use desk_proto::{call, v1::RevokeAccessRequest};

use super::{said, sure};
use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// End approved access at once: who is inside by it is out
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk access revoke 7 --yes
  desk access revoke 7 --message 'The work is done, thank you' --yes
  desk access inbox --status approved -o id | desk access revoke - --yes --keep-going")]
pub(crate) struct Args {
    /// What the provider and those who were let in read; `-` reads stdin
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    message: Option<String>,

    /// Do not ask
    #[arg(short, long, help_heading = "Write options")]
    yes: bool,

    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    sure(ctx, args.yes, &args.change, "Revoke", "")?;
    let message = said(ctx, args.message.as_deref(), &args.change)?;
    let request = RevokeAccessRequest { message, ..RevokeAccessRequest::default() };
    write::each::<call::AccessRevoke>(ctx, args.change, request, |r, id| r.id = id)
}
