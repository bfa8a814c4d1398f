//! `desk org rm`: removes organisations that have no users.

use desk_proto::{call, v1::DeleteOrgRequest};

use crate::{
    context::Ctx,
    error::CliError,
    flags::{Change, Remove},
    render::Outcome,
    write,
};

/// Remove organisations that have no users
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk org rm acme --yes
  desk org rm acme --ignore-missing --yes --quiet")]
#[command(mut_arg("ids", crate::flags::by_name))]
pub(crate) struct Args {
    #[command(flatten)]
    change: Change,

    #[command(flatten)]
    remove: Remove,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = DeleteOrgRequest::default();
    write::remove::<call::OrgsDelete>(ctx, args.change, &args.remove, request, |r, id| r.id = id)
}
