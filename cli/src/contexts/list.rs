//! `desk context list`: every context.

use super::fields::all;
use crate::{context::Ctx, error::CliError, flags::Held, list, render::Outcome};

/// List the contexts; `local` is always there
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk context list
  desk context list --sort tenant
  desk context list -o id")]
pub(crate) struct Args {
    #[command(flatten)]
    list: Held,
}

pub(super) fn run<'a>(ctx: &'a Ctx, args: &Args) -> Result<Outcome<'a>, CliError> {
    list::kept(ctx, all(ctx, &ctx.env.settings())?, None, &args.list)
}
