//! `desk catalog rm`: removes services that no ticket names, and empty categories.

use desk_proto::{call, v1::DeleteServiceRequest};

use crate::{
    context::Ctx,
    error::CliError,
    flags::{Change, Remove},
    render::Outcome,
    write,
};

/// Remove services that no ticket names, and empty categories
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk catalog rm 'IT>Workplace>Fax' --yes
  desk catalog rm fax --ignore-missing --yes --quiet")]
#[command(mut_arg("ids", crate::flags::by_name))]
pub(crate) struct Args {
    #[command(flatten)]
    change: Change,

    #[command(flatten)]
    remove: Remove,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = DeleteServiceRequest::default();
    write::remove::<call::CatalogDelete>(ctx, args.change, &args.remove, request, |r, id| r.id = id)
}
