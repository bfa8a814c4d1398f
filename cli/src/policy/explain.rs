//! `desk policy explain`: where the value of a policy comes from.

use desk_proto::{call, v1::ExplainPolicyRequest};

use crate::{
    context::Ctx,
    error::CliError,
    fields::Record,
    flags::Rows,
    render::{Batch, List, Outcome},
};

/// Show where the value of a policy comes from: every place, and which one holds
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk policy explain timers.autoresolve
  desk policy explain timers.autoresolve --service wi-fi")]
pub(crate) struct Args {
    /// The policy
    key: String,

    /// For the tickets of this service, by path or id
    #[arg(long)]
    service: Option<String>,

    #[command(flatten)]
    rows: Rows,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = ExplainPolicyRequest { key: args.key, service: args.service.unwrap_or_default() };
    let layers = ctx.call::<call::PolicyExplain>(request)?.layers;
    let limit = args.rows.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(usize::MAX);
    let rows = layers.into_iter().take(limit);
    let rows = rows.map(|layer| Box::new(layer) as Box<dyn Record>).collect();
    let page = Batch { rows, next: None, cut: None };
    let headers = !args.rows.no_headers;
    let list = List { pages: Box::new(std::iter::once(Ok(page))), headers };
    Ok(args.rows.judged(Outcome::List(list)))
}
