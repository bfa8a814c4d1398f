//! `desk access list`: the requests of the caller's tenant.

use desk_proto::{call, v1::ListAccessRequest};

use super::fields::state_of;
use crate::{
    context::Ctx,
    error::CliError,
    flags::List,
    input::split,
    render::Outcome,
    watch::{self, Watch},
};

/// List the requests that your tenant has made, the newest first
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk access list
  desk access list --state draft -o id
  desk access list --sort name --json=name,targets")]
pub(crate) struct Args {
    /// Only those in these states: draft, sent or discarded
    #[arg(long = "state", value_name = "STATES")]
    states: Vec<String>,

    #[command(flatten)]
    list: List,

    #[command(flatten)]
    watch: Watch,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let mut states = Vec::new();
    for word in split(&args.states) {
        let state = state_of(&word);
        states
            .push(state.map_err(|problem| CliError::usage(format!("--state: {problem}")))?.into());
    }
    watch::pages::<call::AccessList>(
        ctx,
        &args.watch,
        &args.list,
        "",
        ListAccessRequest { states, page: None },
    )
}
