//! `desk access show`: one request, from the side that the caller stands on.

use desk_proto::{call, v1::GetAccessRequest};

use super::{fields::Shown, nothing};
use crate::{
    context::Ctx,
    error::CliError,
    list,
    render::Outcome,
    watch::{self, Watch},
};

/// Show a request: one that your tenant made, with what became of it, or one that it was sent
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk access show SupportAccess
  desk access show 12 --json=side,status,expires,targets")]
pub(crate) struct Args {
    /// The number; of a request that your tenant made also the name
    #[arg(value_name = "ID")]
    request: String,

    #[command(flatten)]
    watch: Watch,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = GetAccessRequest { id: args.request };
    watch::one_as::<call::AccessGet>(ctx, &args.watch, "", request, |shown| {
        Ok(list::one(shown.side.map(Shown).ok_or_else(nothing)?))
    })
}
