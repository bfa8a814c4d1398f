//! `desk access log`: who was inside the caller's tenant, when, and how much they did.

use desk_proto::{call, v1::AccessLogRequest};

use crate::{
    context::Ctx,
    error::CliError,
    flags::List,
    render::Outcome,
    watch::{self, Watch},
    when::Window,
};

/// List who was inside your tenant, the newest first
///
/// What was done in a visit is told by `desk events --visit ID`.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk access log
  desk access log --inside
  desk access log --since 7d
  desk access log --grant 7 --json=user,entered,left,acts
  desk events --visit 31")]
pub(crate) struct Args {
    /// Only this visit
    #[arg(long, value_name = "ID")]
    visit: Option<String>,

    /// Only visits by this request
    #[arg(long, value_name = "ID")]
    grant: Option<String>,

    /// Only those who are inside now
    #[arg(long)]
    inside: bool,

    #[command(flatten)]
    window: Window,

    #[command(flatten)]
    list: List,

    #[command(flatten)]
    watch: Watch,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let (since_ms, until_ms) = args.window.read(ctx)?;
    let request = AccessLogRequest {
        visit: args.visit.unwrap_or_default(),
        grant: args.grant.unwrap_or_default(),
        inside: args.inside,
        page: None,
        since_ms,
        until_ms,
    };
    watch::pages::<call::AccessLog>(ctx, &args.watch, &args.list, "", request)
}
