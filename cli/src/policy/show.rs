//! `desk policy show`: the policies of the tenant, or as they hold for one service.

use desk_proto::{call, v1::ListPoliciesRequest};

use crate::{context::Ctx, error::CliError, exit::Exit, flags::Rows, list, near, render::Outcome};

/// Show the policies of the tenant, or one of them
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk policy show
  desk policy show second_factor.roles
  desk policy show --service wi-fi
  desk policy show -o wide")]
pub(crate) struct Args {
    /// Only this one
    key: Option<String>,

    /// As they hold for the tickets of this service, by path or id
    #[arg(long)]
    service: Option<String>,

    #[command(flatten)]
    rows: Rows,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = ListPoliciesRequest { service: args.service.unwrap_or_default() };
    let mut settings = ctx.call::<call::PolicyList>(request)?.settings;
    if let Some(key) = args.key {
        if !settings.iter().any(|setting| setting.key == key) {
            let keys = settings.iter().map(|setting| setting.key.as_str());
            let hint = near::hint(&key, keys, "desk policy show lists them all");
            let message = format!("there is no policy \"{key}\"");
            let mut error = CliError::new(Exit::NotFound, "NOT_FOUND", message).hint(hint);
            error.target = Some(key);
            return Err(error);
        }
        settings.retain(|setting| setting.key == key);
    }
    Ok(list::of(settings, &args.rows))
}
