//! `desk ticket show`: one ticket in full.

use desk_proto::{call, v1::GetTicketRequest};

use crate::{
    context::Ctx,
    error::CliError,
    render::Outcome,
    watch::{self, Watch},
};

/// Show a ticket with its comments
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket show T-42
  desk ticket show T-42 --json=title,state,comments")]
pub(crate) struct Args {
    /// The number
    ticket: String,

    #[command(flatten)]
    watch: Watch,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let with_comments = ctx.view.wants("comments") || ctx.view.full();
    let request = GetTicketRequest { id: args.ticket, with_comments };
    watch::one::<call::TicketsGet>(ctx, &args.watch, "ticket", request)
}
