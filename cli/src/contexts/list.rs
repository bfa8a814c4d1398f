//! `desk context list`: every context.

use super::fields::all;
use crate::{context::Ctx, error::CliError, flags::Rows, list, render::Outcome};

/// List the contexts; `local` is always there
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk context list
  desk context list -o id")]
pub(crate) struct Args {
    #[command(flatten)]
    rows: Rows,
}

pub(super) fn run<'a>(ctx: &'a Ctx, args: &Args) -> Result<Outcome<'a>, CliError> {
    Ok(list::of(all(ctx, &ctx.env.settings())?, &args.rows))
}
