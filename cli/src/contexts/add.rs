//! `desk context add`: a name for a daemon.

use std::path::PathBuf;

use super::fields::{done, one};
use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    flags::Exists,
    render::Outcome,
    settings::{Settings, edit, keys},
};

/// Name a daemon, with how to sign in there and what is usual there
///
/// It is written into your own configuration, with the tenant that `--tenant` names. A secret never is:
/// `--auth` says where it comes from.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk context add prod --endpoint https://desk.example.org:8443 --ca /etc/ssl/certs/ca-certificates.crt
  desk context add ci --endpoint https://desk.example.org:8443 --auth env:CI_DESK_TOKEN --tenant acme
  desk context add team --endpoint unix:/run/desk/deskd.sock --auth 'command:pass show desk'")]
pub(crate) struct Args {
    /// Its name: letters, digits, `-` and `_`
    name: String,

    /// Where the daemon is: `https://HOST:PORT`, `unix:/PATH`, or `http://127.0.0.1:PORT`
    #[arg(long, value_name = "URL")]
    endpoint: String,

    /// What signs in: `file` is what desk login keeps, `file:/PATH` a token in a file,
    /// `env:VARIABLE` one in a variable, `command:LINE` one that a command prints
    #[arg(long, value_name = "HOW", default_value = "file")]
    auth: String,

    /// A file with the certificates to believe there
    #[arg(long, value_name = "FILE")]
    ca: Option<PathBuf>,

    #[command(flatten)]
    exists: Exists,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let settings = ctx.env.settings();
    let name = args.name;
    if settings.contexts().iter().any(|context| context.name == name) {
        if args.exists.skip() {
            let shown = one(ctx, &settings, &name)?;
            return Ok(done(name, false, false, Some(shown)));
        }
        let message = format!("there is a context \"{name}\" already");
        let mut error = CliError::new(Exit::Conflict, "ALREADY_EXISTS", message)
            .hint(format!("desk config set contexts.{name}.endpoint URL changes it"));
        error.target = Some(name);
        return Err(error);
    }
    let ca = args.ca.map(|ca| std::path::absolute(&ca).unwrap_or(ca));
    let ca = ca.map(|ca| {
        let text = ca.to_str().map(str::to_owned);
        text.ok_or_else(|| CliError::usage("--ca: the path is not UTF-8"))
    });
    let values = [
        ("endpoint", Some(args.endpoint)),
        ("tenant", ctx.flags.tenant.clone()),
        ("auth", Some(args.auth).filter(|auth| auth != "file")),
        ("ca", ca.transpose()?),
    ];
    let values: Vec<(String, String)> = values
        .into_iter()
        .filter_map(|(key, text)| Some((format!("contexts.{name}.{key}"), text?)))
        .collect();
    let wrong = |(why, hint): (String, String)| CliError::usage(why).hint(hint);
    for (key, text) in &values {
        let what = keys::written(key, false).map_err(wrong)?;
        let part = key.rsplit('.').next().unwrap_or_default();
        (what.check)(text).map_err(|why| {
            CliError::usage(format!("{part}: {why}")).hint(format!("{part} is {}", what.help))
        })?;
    }
    edit::edit(&ctx.env, |document| {
        for (key, text) in &values {
            edit::put(document, key, keys::written(key, false).map_err(wrong)?, text)?;
        }
        Ok(())
    })?;
    let settings = Settings::load(&ctx.env, ctx.flags.context.as_deref());
    let shown = one(ctx, &settings, &name)?;
    ctx.screen.note(&format!("desk context use {name} makes it the usual one"));
    Ok(done(name, true, true, Some(shown)))
}
