//! `desk ticket assign`: gives tickets to a member of their group.

use desk_proto::{call, v1::AssignTicketRequest};

use super::{before::Plan, said::Said};
use crate::{context::Ctx, error::CliError, flags::Change, input::split, render::Outcome, write};

/// Give tickets to a member of their group
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket assign T-42 --to anna@example.org
  desk ticket assign T-42 --to @me --with bob@example.org")]
pub(crate) struct Args {
    /// The member; `@me` is you
    #[arg(long, value_name = "USER")]
    to: String,

    /// A member who works on it too; repeatable
    #[arg(long, value_name = "USER")]
    with: Vec<String>,

    #[command(flatten)]
    said: Said,

    #[command(flatten)]
    change: Change,
}

impl From<&Args> for AssignTicketRequest {
    fn from(args: &Args) -> Self {
        AssignTicketRequest {
            to: args.to.clone(),
            with: split(&args.with),
            ..AssignTicketRequest::default()
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let mut request = AssignTicketRequest::from(&args);
    let plan = Plan::<call::TicketsAssign>::new(&args.change, &request, |r, id, text| {
        (r.id, r.comment) = (id, text);
    });
    request.comment = args.said.read(ctx, &plan)?;
    write::each::<call::TicketsAssign>(ctx, args.change, request, |r, id| r.id = id)
}
