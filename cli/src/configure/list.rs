//! `desk config list`: every setting, and what holds of it here and now.

use std::collections::BTreeSet;

use super::fields::Setting;
use crate::{
    context::Ctx,
    error::CliError,
    flags::{Globals, Held},
    list,
    render::{self, Format, Outcome, Output},
    settings::{
        Layer, Settings,
        keys::{self, KEYS, Key},
    },
};

/// List the settings, and what holds of each
///
/// A flag goes before the environment, that before the file of the project (.desk.toml in this
/// directory or one above), then what is usual in the context, your own file, and that of the system.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk config list
  desk config list --show-origin
  desk config list --json=id,value,origin,place")]
pub(crate) struct Args {
    /// Show who says so, and where
    #[arg(long)]
    show_origin: bool,

    #[command(flatten)]
    list: Held,
}

pub(super) fn run<'a>(ctx: &'a Ctx, args: &Args) -> Result<Outcome<'a>, CliError> {
    let settings = ctx.env.settings();
    for problem in &settings.problems {
        ctx.screen.warn("CONFIG", &problem.message);
    }
    let mut names: Vec<&str> =
        KEYS.iter().filter(|key| !key.is_family()).map(|key| key.name).collect();
    let mut more: BTreeSet<&str> = settings.entries.iter().map(|e| e.name.as_str()).collect();
    for name in &names {
        more.remove(name);
    }
    names.extend(more);
    let rows = names.iter().filter_map(|name| setting(ctx, &settings, name));
    let list = list::kept(ctx, rows.collect(), None, &args.list)?;
    if !args.show_origin || ctx.view.format != Format::Table || ctx.view.chosen {
        return Ok(list);
    }
    let mut view = ctx.view.clone();
    view.fields.extend(["origin", "place"].iter().filter_map(|name| view.shape.index(name)));
    render::outcome(&ctx.screen, &view, ctx.now(), list).map(Outcome::Exit)
}

/// What holds of a key.
pub(super) fn setting(ctx: &Ctx, settings: &Settings, name: &str) -> Option<Setting> {
    let key = keys::key(name)?;
    let (value, origin, place) = if let Some(value) = flag(&ctx.flags, key) {
        (value, Layer::Flag.word(), key.flag.to_owned())
    } else if let Some(value) = ctx.env.variable(key.env) {
        (value.to_owned(), Layer::Environment.word(), key.env.to_owned())
    } else if let Some(entry) = settings.entry(name) {
        (entry.text.clone(), entry.layer.word(), entry.place.to_string())
    } else {
        (key.default.to_owned(), "default", String::new())
    };
    let (env, flag, help) = (key.env, key.flag, key.help);
    Some(Setting { key: name.to_owned(), value, origin, place, env, flag, help })
}

/// What the flags of this run say.
fn flag(flags: &Globals, key: &Key) -> Option<String> {
    fn name(value: impl clap::ValueEnum) -> Option<String> {
        Some(value.to_possible_value()?.get_name().to_owned())
    }
    match key.name {
        "context" => flags.context.clone(),
        "tenant" => flags.tenant.clone(),
        "output" => match (&flags.json, &flags.output) {
            (_, Some(output)) => Some(Output::name(output)),
            (Some(_), None) => Some("json".to_owned()),
            (None, None) => None,
        },
        "error_format" => flags.error_format.and_then(name),
        "color" => flags.color.and_then(name),
        "time_format" => flags.time_format.and_then(name),
        "rpc_timeout" => flags.rpc_timeout.map(|time| format!("{}s", time.as_secs_f64())),
        "retries" => flags.retries.map(|retries| retries.to_string()),
        "autostart" => flags.no_autostart.then(|| "false".to_owned()),
        "no_input" => flags.no_input.then(|| "true".to_owned()),
        _ => None,
    }
}
