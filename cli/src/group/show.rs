//! `desk group show`: one group with its members.

use desk_proto::{call, v1::GetGroupRequest};

use crate::{context::Ctx, error::CliError, list, render::Outcome};

/// Show a group
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk group show network
  desk group show network --json=members")]
pub(crate) struct Args {
    /// The id or the name
    group: String,
}

impl From<Args> for GetGroupRequest {
    fn from(args: Args) -> Self {
        GetGroupRequest { id: args.group }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    Ok(list::one(ctx.call::<call::GroupsGet>(args.into())?))
}
