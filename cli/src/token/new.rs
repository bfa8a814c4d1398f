//! `desk token new`: makes a token and shows its secret, this once.

use std::time::Duration;

use desk_proto::{call, v1::CreateTokenRequest};

use crate::{
    context::Ctx, error::CliError, flags::Write, input::split, once::Once, render::Outcome, when,
    write,
};

/// Make a token and show its secret, this once
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk token new laptop
  desk token new ci --user ci@example.org --scope ticket:create,read --expires 30d
  desk token new ci --json=secret")]
pub(crate) struct Args {
    /// What it is for
    name: String,

    /// Whom it signs in, if it is not you
    #[arg(long)]
    user: Option<String>,

    /// What it is narrowed to, such as `read` or `ticket:create`; repeatable
    #[arg(long = "scope", value_name = "SCOPE")]
    scopes: Vec<String>,

    /// How long it lives; 90 days if nothing is said, 365 at the most
    #[arg(long, value_name = "DURATION", value_parser = life)]
    expires: Option<Duration>,

    #[command(flatten)]
    write: Write,
}

/// A duration that is one: nothing would mean the usual one to the daemon.
fn life(text: &str) -> Result<Duration, String> {
    // Where something is let in until then, as by `access approve`, people write it with a sign.
    match when::duration(text.strip_prefix('+').unwrap_or(text))? {
        Duration::ZERO => Err("a token lives longer than that".to_owned()),
        life => Ok(life),
    }
}

impl From<&Args> for CreateTokenRequest {
    fn from(args: &Args) -> Self {
        let ttl = args.expires.map(|life| i64::try_from(life.as_millis()).unwrap_or(i64::MAX));
        CreateTokenRequest {
            name: args.name.clone(),
            user: args.user.clone().unwrap_or_default(),
            scopes: split(&args.scopes),
            ttl_ms: ttl.unwrap_or_default(),
            write: None,
        }
    }
}

/// What is shown once.
const SECRET: Once =
    Once { field: "secret", shown: "the secret is shown this once; DESK_TOKEN takes it" };

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = CreateTokenRequest::from(&args);
    let made = write::made::<call::TokensCreate>(ctx, &args.write, request)?;
    Ok(SECRET.told(ctx, made))
}
