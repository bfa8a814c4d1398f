//! `desk group show`: one group with its members.

use desk_proto::{call, v1::GetGroupRequest};

use crate::{
    context::Ctx,
    error::CliError,
    render::Outcome,
    watch::{self, Watch},
};

/// Show a group
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk group show network
  desk group show network --json=members")]
pub(crate) struct Args {
    /// The id or the name
    group: String,

    #[command(flatten)]
    watch: Watch,
}

impl From<Args> for GetGroupRequest {
    fn from(args: Args) -> Self {
        GetGroupRequest { id: args.group }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let watch = args.watch.clone();
    watch::one::<call::GroupsGet>(ctx, &watch, "", args.into())
}
