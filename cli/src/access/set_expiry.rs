//! `desk access set-expiry`: sets, moves or removes the end of approved requests.

use desk_proto::{call, v1::SetExpiryRequest};

use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, when, write};

/// Set, move or remove the end of approved requests; what has passed ends them now
#[derive(Debug, clap::Args)]
#[command(
    group = clap::ArgGroup::new("end").required(true).args(["expires", "never"]),
    after_help = "EXAMPLES
  desk access set-expiry 7 --expires +30d
  desk access set-expiry 7 9 --expires '2026-12-31 18:00'
  desk access set-expiry 7 --expires now
  desk access set-expiry 7 --never
  desk access inbox --status approved -o id | desk access set-expiry - --expires +30d --keep-going"
)]
pub(crate) struct Args {
    /// When it ends, such as 2026-12-31, +30d or now
    #[arg(long, value_name = "WHEN", allow_hyphen_values = true)]
    expires: Option<String>,

    /// It does not end by itself any more
    #[arg(long)]
    never: bool,

    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    // Where it is not --expires it is --never, which is what 0 says.
    let typed = args.expires.as_deref();
    let expires = typed.map(|text| when::ahead(ctx, "--expires", text)).transpose()?;
    let request = SetExpiryRequest {
        write: typed.and_then(|text| when::typed(ctx, text)),
        expires_ms: expires.unwrap_or_default(),
        ..SetExpiryRequest::default()
    };
    write::each::<call::AccessSetExpiry>(ctx, args.change, request, |r, id| r.id = id)
}
