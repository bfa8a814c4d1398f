//! `desk catalog form`: what is to be filled in for a service.

use desk_proto::{call, v1::GetFormRequest};

use super::schema;
use crate::{
    context::Ctx,
    error::CliError,
    fields::Record,
    render::{Batch, List, Outcome},
};

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

    /// Leave out the header of table, csv and tsv
    #[arg(long)]
    no_headers: bool,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let reply = ctx.call::<call::CatalogForm>(GetFormRequest { id: args.service })?;
    if args.schema {
        return Ok(Outcome::Text(schema::of(&reply) + "\n"));
    }
    let rows = reply.fields.into_iter().map(|field| Box::new(field) as Box<dyn Record>).collect();
    let pages = Box::new(std::iter::once(Ok(Batch { rows, next: None, cut: None })));
    Ok(Outcome::List(List { pages, headers: !args.no_headers }))
}
