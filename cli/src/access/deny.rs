//! `desk access deny`: does not let those in whom a request covers.

use desk_proto::{call, v1::DenyAccessRequest};

use super::said;
use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// Deny requests for access to your tenant
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk access deny 7
  desk access deny 7 --message 'We do not know what this is for'")]
pub(crate) struct Args {
    /// What the provider and those who are named read; `-` reads stdin
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    message: Option<String>,

    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let message = said(ctx, args.message.as_deref(), &args.change)?;
    let request = DenyAccessRequest { message, ..DenyAccessRequest::default() };
    write::each::<call::AccessDeny>(ctx, args.change, request, |r, id| r.id = id)
}
