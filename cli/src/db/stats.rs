//! `desk db stats`: how large the store is, and what of it takes how much room.

use desk_proto::{call, v1::StatsRequest};

use crate::{context::Ctx, error::CliError, list, render::Outcome};

/// Show how large the store is, table by table
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk db stats
  desk db stats --json=store_bytes,wal_bytes,free_pages
  desk db stats --json=parts")]
pub(crate) struct Args {}

pub(super) fn run(ctx: &Ctx, Args {}: Args) -> Result<Outcome<'_>, CliError> {
    Ok(list::one(ctx.call::<call::DbStats>(StatsRequest {})?))
}
