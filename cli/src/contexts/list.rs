//! `desk context list`: every context.

use super::fields::all;
use crate::{
    context::Ctx,
    error::CliError,
    fields::Record,
    flags::Rows,
    render::{Batch, List, Outcome},
};

/// List the contexts; `local` is always there
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk context list
  desk context list -o id")]
pub(crate) struct Args {
    #[command(flatten)]
    rows: Rows,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let all = all(ctx, &ctx.env.settings())?;
    let limit = args.rows.limit.and_then(|limit| usize::try_from(limit).ok());
    let limit = limit.unwrap_or(usize::MAX);
    let cut = (all.len() > limit).then_some("without --limit all are shown");
    let rows = all.into_iter().take(limit);
    let rows = rows.map(|shown| Box::new(shown) as Box<dyn Record>).collect();
    let page = Batch { rows, next: None, cut };
    let headers = !args.rows.no_headers;
    Ok(Outcome::List(List { pages: Box::new(std::iter::once(Ok(page))), headers }))
}
