//! `desk ticket watch`: what happens to one ticket, as it happens.

use desk_proto::{call, v1::WatchTicketRequest};

use crate::{
    context::Ctx,
    error::CliError,
    events::follow::{self, Follow},
    render::Outcome,
};

/// Follow what happens to a ticket
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket watch T-42
  desk ticket watch T-42 -o jsonl --after 118
  desk ticket watch T-42 --max-events 1 --timeout 30m")]
pub(crate) struct Args {
    /// The number
    ticket: String,

    #[command(flatten)]
    follow: Follow,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let id = args.ticket;
    follow::events::<call::TicketsWatch>(ctx, &args.follow, move |after, from_now| {
        WatchTicketRequest { id: id.clone(), after, from_now }
    })
}
