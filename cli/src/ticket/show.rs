//! `desk ticket show`: one ticket in full.

use desk_proto::{call, v1::GetTicketRequest};

use crate::{context::Ctx, error::CliError, list, render::Outcome};

/// Show a ticket with its comments
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket show T-42
  desk ticket show T-42 --json=title,state,comments")]
pub(crate) struct Args {
    /// The number
    ticket: String,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let with_comments = ctx.view.wants("comments") || (ctx.view.human() && !ctx.view.chosen);
    let request = GetTicketRequest { id: args.ticket, with_comments };
    Ok(list::one(ctx.call::<call::TicketsGet>(request)?))
}
