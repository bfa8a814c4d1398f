//! `desk group list`: the groups.

use desk_proto::{call, v1::ListGroupsRequest};

use crate::{
    context::Ctx,
    error::CliError,
    flags::List,
    render::Outcome,
    watch::{self, Watch},
};

/// List groups
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk group list
  desk group list --member @me -o id
  desk group list --search net --sort -created --json=id,name,members")]
pub(crate) struct Args {
    /// Only groups with this text in name or description
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,

    /// Only groups of this type
    #[arg(long = "type", value_name = "TYPE")]
    kind: Option<String>,

    /// Only groups with this member; `@me` is you
    #[arg(long, value_name = "USER")]
    member: Option<String>,

    #[command(flatten)]
    list: List,

    #[command(flatten)]
    watch: Watch,
}

impl From<&Args> for ListGroupsRequest {
    fn from(args: &Args) -> Self {
        ListGroupsRequest {
            search: args.search.clone().unwrap_or_default(),
            r#type: args.kind.clone().unwrap_or_default(),
            member: args.member.clone().unwrap_or_default(),
            page: None,
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    watch::pages::<call::GroupsList>(
        ctx,
        &args.watch,
        &args.list,
        "",
        ListGroupsRequest::from(&args),
    )
}
