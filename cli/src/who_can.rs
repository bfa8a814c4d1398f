//! `desk who-can`: the users who may do something.

use desk_proto::{call, v1::WhoCanRequest};

use crate::{
    can::verb,
    context::Ctx,
    error::CliError,
    flags::{Held, List},
    list,
    render::Outcome,
};

/// List the users who may do something
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk who-can ticket close T-1
  desk who-can group new -o id")]
pub(crate) struct Args {
    /// A verb, such as `ticket close`, and what it is done to
    #[arg(value_name = "VERB TARGET", required = true, num_args = 1..=3)]
    words: Vec<String>,

    /// Go on where an earlier list was cut
    #[arg(long, value_name = "TOKEN", help_heading = "List options", conflicts_with_all = ["sort", "count"])]
    cursor: Option<String>,

    #[command(flatten)]
    held: Held,
}

pub(crate) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let (verb, target) = verb(&args.words)?;
    let request = WhoCanRequest { verb, target, page: None };
    // A page is judged when it is asked for; who comes first, and how many there are, all of them tell.
    if args.held.sort.is_some() || args.held.count {
        let all = list::all::<call::PolicyWhoCan>(ctx, &request)?;
        return list::kept(ctx, all, None, &args.held);
    }
    let list = List { sort: None, count: false, cursor: args.cursor, rows: args.held.rows };
    list::pages::<call::PolicyWhoCan>(ctx, &list, request)
}
