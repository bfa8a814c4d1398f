//! `desk org list`: the organisations that the caller may see.

use desk_proto::{call, v1::ListOrgsRequest};

use crate::{
    context::Ctx,
    error::CliError,
    flags::List,
    render::Outcome,
    watch::{self, Watch},
};

/// List organisations
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk org list
  desk org list --search agency --sort -created --json=id,domains")]
pub(crate) struct Args {
    /// Only organisations with this text in the name
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,

    #[command(flatten)]
    list: List,

    #[command(flatten)]
    watch: Watch,
}

impl From<&Args> for ListOrgsRequest {
    fn from(args: &Args) -> Self {
        ListOrgsRequest { search: args.search.clone().unwrap_or_default(), page: None }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    watch::pages::<call::OrgsList>(ctx, &args.watch, &args.list, "", ListOrgsRequest::from(&args))
}
