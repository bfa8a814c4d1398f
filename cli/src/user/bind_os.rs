//! `desk user bind-os`: says which user an operating system's user of this machine is.

use desk_proto::{call, v1::BindOsRequest};

use crate::{
    context::Ctx,
    error::CliError,
    flags::{Change, Version, Write},
    render::Outcome,
    write,
};

/// Say which user an operating system's user of the daemon's machine is; for its owner
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk user bind-os anna@example.org 1001
  desk user bind-os anna@example.org \"$(id -u anna)\"")]
pub(crate) struct Args {
    /// The address
    user: String,

    /// The number of the operating system's user
    uid: u32,

    #[command(flatten)]
    version: Version,

    #[command(flatten)]
    write: Write,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let change = Change::one(args.user, args.version, args.write);
    let request = BindOsRequest { uid: args.uid, ..BindOsRequest::default() };
    write::each::<call::UsersBindOs>(ctx, change, request, |r, id| r.id = id)
}
