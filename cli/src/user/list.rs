//! `desk user list`: the users that the caller may see.

use desk_proto::{call, v1::ListUsersRequest};

use crate::{
    context::Ctx,
    error::CliError,
    flags::List,
    render::Outcome,
    watch::{self, Watch},
};

/// List users
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk user list
  desk user list --role agent --sort name
  desk user list --org acme -o id | desk group add-user network -
  desk user list --search ann --json=id,name,groups")]
pub(crate) struct Args {
    /// Only users with this text in address or name
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,

    /// Only users of this organisation
    #[arg(long)]
    org: Option<String>,

    /// Only members of this group
    #[arg(long)]
    group: Option<String>,

    /// Only users of this role: requester, agent, admin or tenant_manager
    #[arg(long)]
    role: Option<String>,

    #[command(flatten)]
    list: List,

    #[command(flatten)]
    watch: Watch,
}

impl From<&Args> for ListUsersRequest {
    fn from(args: &Args) -> Self {
        ListUsersRequest {
            search: args.search.clone().unwrap_or_default(),
            org: args.org.clone().unwrap_or_default(),
            group: args.group.clone().unwrap_or_default(),
            role: args.role.clone().unwrap_or_default(),
            page: None,
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    watch::pages::<call::UsersList>(ctx, &args.watch, &args.list, "", ListUsersRequest::from(&args))
}
