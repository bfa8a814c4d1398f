//! `desk catalog list`: the services and categories, one to a row.

use desk_proto::{
    call,
    v1::{ListServicesRequest, ServiceState},
};

use super::{fields::state_of, parts};
use crate::{
    context::Ctx,
    error::CliError,
    flags::List,
    render::Outcome,
    watch::{self, Watch},
};

/// List services and categories, in the order of the tree
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk catalog list
  desk catalog list --below IT --leaves -o id
  desk catalog list --search printer --json=path,group,state")]
pub(crate) struct Args {
    /// Only this category and what lies below it, by path or id
    #[arg(long, value_name = "NODE")]
    below: Option<String>,

    /// Only those with this text in path or description
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,

    /// Only services in this state: draft, active or retired
    #[arg(long, value_parser = state_of)]
    state: Option<ServiceState>,

    /// Only services, no categories
    #[arg(long)]
    leaves: bool,

    #[command(flatten)]
    list: List,

    #[command(flatten)]
    watch: Watch,
}

impl From<&Args> for ListServicesRequest {
    fn from(args: &Args) -> Self {
        ListServicesRequest {
            search: args.search.clone().unwrap_or_default(),
            state: args.state.unwrap_or_default().into(),
            below: args.below.clone().unwrap_or_default(),
            leaves: args.leaves,
            page: None,
            with_forms: false,
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let with_forms = parts::wanted(&ctx.view);
    let request = ListServicesRequest { with_forms, ..ListServicesRequest::from(&args) };
    watch::pages::<call::CatalogList>(ctx, &args.watch, &args.list, "", request)
}
