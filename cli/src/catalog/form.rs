//! `desk catalog form`: what is to be filled in for a service.

use desk_proto::{call, v1::GetFormRequest};

use super::schema;
use crate::{context::Ctx, error::CliError, list, render::Outcome};

/// Show what is to be filled in for a service; `*` marks what is required
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk catalog form printer
  desk catalog form 'IT>Workplace>Printer' -o json
  desk catalog form printer --schema > printer.schema.json")]
pub(crate) struct Args {
    /// The path or the id of the service
    service: String,

    /// Print a JSON Schema (draft 2020-12) of a whole request, as a line of `ticket new -f` is one
    #[arg(long)]
    schema: bool,

    /// Leave out the header of table, csv, tsv and md
    #[arg(long)]
    no_headers: bool,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let reply = ctx.call::<call::CatalogForm>(GetFormRequest { id: args.service })?;
    if args.schema {
        return Ok(Outcome::Text(schema::of(&reply) + "\n"));
    }
    Ok(list::whole(reply.fields, !args.no_headers))
}
