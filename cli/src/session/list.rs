//! `desk session list`: where a user is signed in.

use desk_proto::{
    call,
    v1::{ListSessionsRequest, WhoamiRequest},
};

use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    flags::List,
    render::Outcome,
    watch::{self, Watch},
};

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

    #[command(flatten)]
    watch: Watch,
}

impl From<&Args> for ListSessionsRequest {
    fn from(args: &Args) -> Self {
        ListSessionsRequest { user: args.user.clone().unwrap_or_default(), page: None }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    // Who is shown nothing in the history would watch what never changes.
    if args.watch.wanted() && !is_admin(ctx)? {
        let message = "only admins are shown who signs in and out, so only they can watch sessions";
        return Err(CliError::new(Exit::Denied, "DENIED", message).hint("leave out --watch"));
    }
    let request = ListSessionsRequest::from(&args);
    watch::pages::<call::SessionsList>(ctx, &args.watch, &args.list, "user", request)
}

fn is_admin(ctx: &Ctx) -> Result<bool, CliError> {
    let user = ctx.call::<call::SessionsWhoami>(WhoamiRequest {})?.user;
    Ok(user.is_some_and(|user| user.roles.iter().any(|role| role == "admin")))
}
