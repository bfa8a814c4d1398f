//! `desk group set-users`: makes the members exactly these users.

use desk_proto::{call, v1::SetUsersRequest};

use crate::{
    context::Ctx,
    error::CliError,
    flags::{Change, Version, Write},
    input,
    render::Outcome,
    write,
};

/// Make the members of a group exactly these users
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk group set-users network anna@example.org
  desk group set-users network - < members.txt")]
pub(crate) struct Args {
    /// The id or the name of the group
    group: String,

    /// The addresses; commas part several, and `-` reads them from stdin, where there may be none
    #[arg(value_name = "USER", required = true, value_delimiter = ',')]
    users: Vec<String>,

    #[command(flatten)]
    version: Version,

    #[command(flatten)]
    write: Write,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let users = input::ids(ctx, args.users)?.collect::<Result<_, _>>()?;
    let request = SetUsersRequest { users, ..SetUsersRequest::default() };
    let change = Change::one(args.group, args.version, args.write);
    write::each::<call::GroupsSetUsers>(ctx, change, request, |r, id| r.id = id)
}
