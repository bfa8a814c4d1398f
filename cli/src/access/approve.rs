//! `desk access approve`: lets those in whom a request covers.

use desk_proto::{call, v1::ApproveAccessRequest};

use super::said;
use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, when, write};

/// Approve requests for access to your tenant: who is named by the provider may come in
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk access approve 7
  desk access approve 7 --expires +30d --message 'Welcome; please not before ten'
  desk access approve 7 --expires '2026-12-31 18:00'")]
pub(crate) struct Args {
    /// What the provider and those who are let in read; `-` reads stdin
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    message: Option<String>,

    /// When it ends, such as 2026-12-31 or +30d; without it, it does not end by itself
    #[arg(long, value_name = "WHEN", allow_hyphen_values = true)]
    expires: Option<String>,

    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let typed = args.expires.as_deref();
    let expires = typed.map(|text| when::ahead(ctx, "--expires", text)).transpose()?;
    let request = ApproveAccessRequest {
        write: typed.and_then(|text| when::typed(ctx, text)),
        message: said(ctx, args.message.as_deref(), &args.change)?,
        expires_ms: expires.unwrap_or_default(),
        ..ApproveAccessRequest::default()
    };
    write::each::<call::AccessApprove>(ctx, args.change, request, |r, id| r.id = id)
}
