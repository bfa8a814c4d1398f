//! `desk policy explain`: where the value of a policy comes from.

use desk_proto::{call, v1::ExplainPolicyRequest};

use crate::{context::Ctx, error::CliError, flags::Rows, list, render::Outcome};

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
    Ok(list::of(layers, &args.rows))
}
