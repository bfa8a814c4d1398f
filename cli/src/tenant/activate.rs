//! `desk tenant activate`: hands a tenant over to its first admin.

use desk_proto::{call, v1::ActivateTenantRequest};

use crate::{
    context::Ctx,
    error::CliError,
    flags::{Change, Version, Write},
    once::Once,
    render::Outcome,
    write,
};

/// Hand a tenant over: all who were signed in to it are signed out, its first admin gets a token
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk tenant activate acme
  desk tenant activate acme --dry-run
  desk tenant activate acme --json")]
pub(crate) struct Args {
    /// The slug
    slug: String,

    #[command(flatten)]
    version: Version,

    #[command(flatten)]
    write: Write,
}

/// What is shown once.
const SECRET: Once = Once {
    field: "secret",
    shown: "the token of the first admin is shown this once; DESK_TOKEN takes it",
};

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let change = Change::one(args.slug, args.version, args.write);
    let request = ActivateTenantRequest::default();
    let done = write::each::<call::TenantsActivate>(ctx, change, request, |r, id| r.id = id)?;
    Ok(SECRET.told(ctx, done))
}
