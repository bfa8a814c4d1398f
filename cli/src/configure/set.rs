//! `desk config set`: writes one setting into the user's own file.

use desk_proto::v1::WriteReport;

use super::{check::no_columns, list::setting};
use crate::{
    alias::possible,
    app,
    context::Ctx,
    error::CliError,
    fields::Record,
    flags::Rehearsal,
    render::{Done, Fate, Outcome, Written},
    settings::{Settings, edit, keys},
};

/// Write a setting into your own file
///
/// The file is the one that DESK_CONFIG names, else desk/config.toml below XDG_CONFIG_HOME or ~/.config.
/// What else stands in it stays, its comments too.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk config set output json
  desk config set columns.ticket id,title,state
  desk config set tags printer,floor-3
  desk config set output --unset")]
pub(crate) struct Args {
    /// Which setting; `desk config list` names them
    key: String,

    /// What is to hold
    #[arg(required_unless_present = "unset", allow_hyphen_values = true)]
    value: Option<String>,

    /// Take it out of the file
    #[arg(long, conflicts_with = "value")]
    unset: bool,

    #[command(flatten)]
    rehearsal: Rehearsal,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let (name, dry_run) = (args.key, args.rehearsal.dry_run);
    let key = keys::written(&name, false).map_err(|(why, hint)| CliError::usage(why).hint(hint))?;
    let edited = match &args.value {
        Some(value) => {
            let wrong = |why| CliError::usage(format!("{name}: {why}"));
            (key.check)(value).map_err(|why| wrong(why).hint(format!("{name} is {}", key.help)))?;
            if value.is_empty() {
                return Err(wrong("it is empty".to_owned()).hint("--unset takes it out"));
            }
            if let Some((why, near)) = no_columns(&name, value, &app::kinds()) {
                let near = near.map(|near| format!("{near} ")).unwrap_or_default();
                let hint = "desk explain NOUN names the fields of one";
                return Err(wrong(why).hint(format!("{near}{hint}")));
            }
            if let Some(alias) = name.strip_prefix("alias.") {
                possible(alias, value).map_err(|why| wrong(why).hint("desk alias set --help"))?;
            }
            edit::edit(&ctx.env, dry_run, |document| edit::put(document, &name, key, value))?
        }
        None => edit::edit(&ctx.env, dry_run, |document| edit::take(document, &name).map(drop))?,
    };
    let settings = Settings::load(&ctx.env, ctx.flags.context.as_deref());
    // Of what is only rehearsed nothing holds yet.
    let holds = setting(ctx, &settings, &name).filter(|_| !dry_run);
    if let Some(holds) = holds.as_ref().filter(|holds| !holds.place.is_empty()) {
        let path = edited.path.display().to_string();
        if !holds.place.starts_with(&path) {
            ctx.screen.note(&format!("{} goes before {path}", holds.place));
        }
    }
    let report = WriteReport { changed: edited.changed, dry_run, ..WriteReport::default() };
    let record = holds.map(|holds| Box::new(holds) as Box<dyn Record>);
    let written = Written { id: Some(name), place: None, fate: Fate::Done(report, record) };
    let results = Box::new(std::iter::once(written));
    Ok(Outcome::Done(Done { results, single: true, bar: false }))
}
