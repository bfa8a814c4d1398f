//! `desk ticket lifecycle`: the life of tickets as the daemon has it, for people to read, for
//! programs, and as a drawing.

use desk_proto::{call, v1::LifecycleRequest};

use super::draw;
use crate::{context::Ctx, error::CliError, list, render::Outcome};

/// Show the life of tickets: every verb, where it leads from and to, and who uses it
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket lifecycle
  desk ticket lifecycle --mermaid
  desk ticket lifecycle --dot | dot -Tsvg -o lifecycle.svg")]
pub(crate) struct Args {
    /// Draw it: text for Graphviz
    #[arg(long, conflicts_with_all = ["mermaid", "no_headers", "output", "json", "jq", "columns"])]
    dot: bool,

    /// Draw it: text for Mermaid
    #[arg(long, conflicts_with_all = ["no_headers", "output", "json", "jq", "columns"])]
    mermaid: bool,

    /// Leave out the header of table, csv, tsv and md
    #[arg(long)]
    no_headers: bool,
}

pub(super) fn run<'a>(ctx: &'a Ctx, args: &Args) -> Result<Outcome<'a>, CliError> {
    let rows = ctx.call::<call::TicketsLifecycle>(LifecycleRequest {})?.rows;
    if args.dot {
        return Ok(Outcome::Text(draw::dot(&rows)));
    }
    if args.mermaid {
        return Ok(Outcome::Text(draw::mermaid(&rows)));
    }
    Ok(list::whole(rows, !args.no_headers))
}
