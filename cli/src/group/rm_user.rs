//! `desk group rm-user`: ends memberships.

use desk_proto::{call, v1::RmUserRequest};

use crate::{
    context::Ctx,
    error::CliError,
    flags::{Change, Missing, Version, Write},
    input,
    render::Outcome,
    write,
};

/// Take users out of a group
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk group rm-user network bob@example.org
  desk group rm-user network bob@example.org --ignore-missing --quiet")]
pub(crate) struct Args {
    /// The id or the name of the group
    group: String,

    /// The addresses; commas part several, and `-` reads them from stdin
    #[arg(value_name = "USER", required = true, value_delimiter = ',')]
    users: Vec<String>,

    #[command(flatten)]
    version: Version,

    #[command(flatten)]
    missing: Missing,

    #[command(flatten)]
    write: Write,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let users = input::ids(ctx, args.users)?.collect::<Result<_, _>>()?;
    // Who is missing is the daemon's to judge; a group that is not there has lost nobody.
    let ignore_missing = args.missing.ignore_missing;
    let request = RmUserRequest { users, ignore_missing, ..RmUserRequest::default() };
    let change = Change::one(args.group, args.version, args.write);
    write::each::<call::GroupsRmUser>(ctx, change, request, |r, id| r.id = id)
}
