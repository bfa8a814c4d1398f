//! `desk session list`: where a user is signed in.

use desk_proto::{call, v1::ListSessionsRequest};

use crate::{context::Ctx, error::CliError, flags::List, list, render::Outcome};

/// List the places that are signed in; without filters yours
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk session list
  desk session list --user anna@example.org --sort -used
  desk session list --json=id,source,used")]
pub(crate) struct Args {
    /// Those of this user, which is for admins
    #[arg(long)]
    user: Option<String>,

    #[command(flatten)]
    list: List,
}

impl From<&Args> for ListSessionsRequest {
    fn from(args: &Args) -> Self {
        ListSessionsRequest { user: args.user.clone().unwrap_or_default(), page: None }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    list::pages::<call::SessionsList>(ctx, &args.list, ListSessionsRequest::from(&args))
}
