//! `desk group rm`: removes groups.

use desk_proto::{call, v1::DeleteGroupRequest};

use crate::{
    context::Ctx,
    error::CliError,
    flags::{Change, Remove},
    render::Outcome,
    write,
};

/// Remove groups
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk group rm network --yes
  desk group rm network --reassign-to service-desk --yes
  desk group rm network --ignore-missing --yes --quiet")]
#[command(mut_arg("ids", crate::flags::by_name))]
pub(crate) struct Args {
    /// The group that takes its open tickets and services
    #[arg(long, value_name = "GROUP")]
    reassign_to: Option<String>,

    #[command(flatten)]
    change: Change,

    #[command(flatten)]
    remove: Remove,
}

impl From<&Args> for DeleteGroupRequest {
    fn from(args: &Args) -> Self {
        DeleteGroupRequest {
            reassign_to: args.reassign_to.clone().unwrap_or_default(),
            ..DeleteGroupRequest::default()
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = DeleteGroupRequest::from(&args);
    write::remove::<call::GroupsDelete>(ctx, args.change, &args.remove, request, |r, id| r.id = id)
}
