//! `desk group add-user`: makes users members.

use desk_proto::{call, v1::AddUserRequest};

use crate::{
    context::Ctx,
    error::CliError,
    flags::{Change, Version, Write},
    input,
    render::Outcome,
    write,
};

/// Make users members of a group
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk group add-user network anna@example.org bob@example.org
  desk user list --org acme -o id | desk group add-user network -")]
pub(crate) struct Args {
    /// The id or the name of the group
    group: String,

    /// The addresses; commas part several, and `-` reads them from stdin
    #[arg(value_name = "USER", required = true, value_delimiter = ',')]
    users: Vec<String>,

    #[command(flatten)]
    version: Version,

    #[command(flatten)]
    write: Write,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let users = input::ids(ctx, args.users)?.collect::<Result<_, _>>()?;
    let request = AddUserRequest { users, ..AddUserRequest::default() };
    let change = Change::one(args.group, args.version, args.write);
    write::each::<call::GroupsAddUser>(ctx, change, request, |r, id| r.id = id)
}
