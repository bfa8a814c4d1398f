//! `desk context add`: a name for a daemon.

use std::path::PathBuf;

use toml_edit::DocumentMut;

use super::fields::{done, one};
use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    flags::{Exists, IfExists, Rehearsal},
    render::Outcome,
    settings::{Settings, edit, keys, user},
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

    /// The address of a ticket of there on the web, with `{id}` for its number
    #[arg(long, value_name = "URL")]
    portal: Option<String>,

    #[command(flatten)]
    exists: Exists,

    #[command(flatten)]
    rehearsal: Rehearsal,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let (name, dry_run) = (args.name, args.rehearsal.dry_run);
    let exists = args.exists.what(&format!("desk config set contexts.{name}.endpoint URL"))?;
    // That of the system is looked for now, our own once nobody else can change it.
    let settings = ctx.env.settings();
    let known = settings.contexts().iter().any(|context| context.name == name);
    let elsewhere = known && !is_own(ctx, &settings, &name);
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
        ("portal", args.portal),
    ];
    let values: Vec<(String, String)> = values
        .into_iter()
        .filter_map(|(key, text)| Some((format!("contexts.{name}.{key}"), text?)))
        .collect();
    let wrong = |(why, hint): (String, String)| CliError::usage(why).hint(hint);
    let mut created = false;
    let add = |document: &mut DocumentMut| {
        if elsewhere || edit::has(document, &format!("contexts.{name}.endpoint")) {
            return if exists == IfExists::Skip { Ok(()) } else { Err(there(&name)) };
        }
        created = true;
        for (key, text) in &values {
            let what = keys::written(key, false).map_err(wrong)?;
            let part = key.rsplit('.').next().unwrap_or_default();
            (what.check)(text).map_err(|why| {
                CliError::usage(format!("{part}: {why}")).hint(format!("{part} is {}", what.help))
            })?;
            edit::put(document, key, what, text)?;
        }
        Ok(())
    };
    edit::edit(&ctx.env, dry_run, add)?;
    if created && dry_run {
        return Ok(done(name, (true, true), true, None));
    }
    let settings = Settings::load(&ctx.env, ctx.flags.context.as_deref());
    let shown = one(ctx, &settings, &name)?;
    if !created {
        return Ok(done(name, (false, false), dry_run, Some(shown)));
    }
    ctx.screen.note(&format!("desk context use {name} makes it the usual one"));
    Ok(done(name, (true, true), false, Some(shown)))
}

/// Whether a context stands in the user's own file.
fn is_own(ctx: &Ctx, settings: &Settings, name: &str) -> bool {
    let (own, begin) = (user(&ctx.env), format!("contexts.{name}."));
    let entries = &settings.entries;
    entries.iter().any(|e| Some(&e.place.path) == own.as_ref() && e.name.starts_with(&begin))
}

fn there(name: &str) -> CliError {
    let message = format!("there is a context \"{name}\" already");
    let mut error = CliError::new(Exit::Conflict, "ALREADY_EXISTS", message)
        .hint(format!("desk config set contexts.{name}.endpoint URL changes it"));
    error.target = Some(name.to_owned());
    error
}
