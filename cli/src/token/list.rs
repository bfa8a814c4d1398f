//! `desk token list`: tokens, without their secrets.

use desk_proto::{call, v1::ListTokensRequest};

use crate::{
    context::Ctx,
    error::CliError,
    flags::List,
    render::Outcome,
    watch::{self, Watch},
};

/// List tokens; without filters yours that are still good
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk token list
  desk token list --user '*' --sort expires --json=id,user,expires
  desk token list --all -o wide")]
pub(crate) struct Args {
    /// Those of this user; `*` means every user
    #[arg(long)]
    user: Option<String>,

    /// Also those that are expired or revoked
    #[arg(long)]
    all: bool,

    #[command(flatten)]
    list: List,

    #[command(flatten)]
    watch: Watch,
}

impl From<&Args> for ListTokensRequest {
    fn from(args: &Args) -> Self {
        ListTokensRequest { user: args.user.clone().unwrap_or_default(), all: args.all, page: None }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    watch::pages::<call::TokensList>(
        ctx,
        &args.watch,
        &args.list,
        "",
        ListTokensRequest::from(&args),
    )
}
