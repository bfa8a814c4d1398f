//! `desk group rm-user`: ends memberships.

use desk_proto::{call, v1::RmUserRequest};

use crate::{
    context::Ctx,
    error::CliError,
    flags::{Change, Version, Write},
    input,
    render::Outcome,
    write,
};

/// Take users out of a group
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk group rm-user network bob@example.org")]
pub(crate) struct Args {
    /// The id or the name of the group
    group: String,

    /// The addresses; `-` reads them from stdin
    #[arg(value_name = "USER", required = true)]
    users: Vec<String>,

    #[command(flatten)]
    version: Version,

    #[command(flatten)]
    write: Write,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let users = input::ids(ctx, args.users)?.collect::<Result<_, _>>()?;
    let request = RmUserRequest { users, ..RmUserRequest::default() };
    let change = Change::one(args.group, args.version, args.write);
    write::each::<call::GroupsRmUser>(ctx, change, request, |r, id| r.id = id)
}
