//! `desk ticket postpone`: lets tickets rest until a date.

use desk_proto::{call, v1::PostponeTicketRequest};

use super::{before::Plan, said::Said};
use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, when, write};

/// Let tickets rest until a date: they come back by themselves
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket postpone T-42 --until 2026-11-30
  desk ticket postpone T-42 --until '2026-11-30 14:30' --comment 'The spare part comes then'
  desk ticket postpone T-42 --until +3d")]
pub(crate) struct Args {
    /// When it comes back, such as 2026-11-30, tomorrow or +3d
    #[arg(short = 'U', long, value_name = "WHEN", allow_hyphen_values = true)]
    until: String,

    #[command(flatten)]
    said: Said,

    #[command(flatten)]
    change: Change,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let until_ms = when::until(ctx, &args.until)?;
    let mut request = PostponeTicketRequest {
        write: when::typed(ctx, &args.until),
        until_ms,
        ..PostponeTicketRequest::default()
    };
    let plan = Plan::<call::TicketsPostpone>::new(&args.change, &request, |r, id, text| {
        (r.id, r.comment) = (id, text);
    });
    request.comment = args.said.read(ctx, &plan)?;
    write::each::<call::TicketsPostpone>(ctx, args.change, request, |r, id| r.id = id)
}
