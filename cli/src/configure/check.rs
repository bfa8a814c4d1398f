//! `desk config check`: whether every file of the configuration can be read and means something.

use super::fields::Finding;
use crate::{
    alias::possible,
    app,
    context::Ctx,
    error::CliError,
    exit::Exit,
    fields::{Record, Shape},
    near::{asked, nearest},
    render::{Outcome, Verdict},
    settings::{Entry, Settings},
};

/// Look whether the configuration is in order; exit 20 when something is not
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk config check
  desk config check -o json")]
pub(crate) struct Args {}

pub(super) fn run(ctx: &Ctx, Args {}: Args) -> Result<Outcome<'_>, CliError> {
    let settings = ctx.env.settings();
    let shapes = app::kinds();
    let mut findings: Vec<Finding> = settings.problems.iter().map(finding).collect();
    findings.extend(settings.entries.iter().filter_map(|entry| columns(entry, &shapes)));
    findings.extend(settings.entries.iter().filter_map(|entry| {
        let why = possible(entry.name.strip_prefix("alias.")?, &entry.text).err()?;
        let detail = format!("{}: {why}", entry.name);
        let (file, line) = (entry.place.path.display().to_string(), at(entry.place.line));
        Some(Finding { file, line, ok: false, detail, hint: None })
    }));
    findings.extend(settings.contexts().into_iter().filter_map(|context| {
        let path = context.ca.filter(|path| !path.is_file())?;
        let detail = format!("contexts.{}.ca: there is no file {}", context.name, path.display());
        let (file, line) = (context.place.path.display().to_string(), at(context.place.line));
        Some(Finding { file, line, ok: false, detail, hint: None })
    }));
    findings.extend(nowhere(&settings));
    let ok = findings.is_empty();
    for (layer, path) in &settings.files {
        let file = path.display().to_string();
        if !findings.iter().any(|finding| finding.file == file) {
            let said = settings.entries.iter().filter(|entry| entry.place.path == *path).count();
            let detail = format!("the file of the {}; keys: {said}", layer.word());
            findings.push(Finding { file, line: 0, ok: true, detail, hint: None });
        }
    }
    let checks = findings.into_iter().map(|f| Box::new(f) as Box<dyn Record>).collect();
    Ok(Outcome::Verdict(Verdict { ok, checks }))
}

fn at(line: usize) -> i64 {
    i64::try_from(line).unwrap_or_default()
}

/// A problem, with its place taken out of its sentence.
fn finding(problem: &CliError) -> Finding {
    let (file, line, detail) = match problem.message.split_once(": ") {
        Some((place, detail)) if problem.exit == Exit::Usage => match place.rsplit_once(':') {
            Some((file, line)) => (file, line.parse().unwrap_or_default(), detail),
            None => (place, 0, detail),
        },
        _ => ("context", 0, problem.message.as_str()),
    };
    let (file, detail) = (file.to_owned(), detail.to_owned());
    Finding { file, line, ok: false, detail, hint: problem.hint.clone() }
}

/// Columns of a noun that there is not, or that it has not.
fn columns(entry: &Entry, shapes: &[Shape]) -> Option<Finding> {
    let (detail, hint) = no_columns(&entry.name, &entry.text, shapes)?;
    let detail = format!("{}: {detail}", entry.name);
    let (file, line) = (entry.place.path.display().to_string(), at(entry.place.line));
    Some(Finding { file, line, ok: false, detail, hint })
}

/// What is wrong with the value of a setting that names columns, and what was probably meant.
pub(super) fn no_columns(
    name: &str,
    text: &str,
    shapes: &[Shape],
) -> Option<(String, Option<String>)> {
    let kind = name.strip_prefix("columns.")?;
    Some(match shapes.iter().find(|shape| shape.kind == kind) {
        None => {
            let near = nearest(kind, shapes.iter().map(|shape| shape.kind));
            let near = near.map(|near| asked(&format!("columns.{near}")));
            (format!("nothing is called \"{kind}\""), near)
        }
        Some(shape) => {
            let names = text.split(',').map(str::trim);
            let names = names.map(|name| name.trim_start_matches(['+', '-']));
            let unknown = names.filter(|name| !name.is_empty());
            let unknown = unknown.into_iter().find(|name| shape.index(name).is_none())?;
            let near = nearest(unknown, shape.fields.iter().map(|field| field.name));
            let near = near.map(asked);
            (format!("a {kind} has no field \"{unknown}\""), near)
        }
    })
}

/// Contexts without an endpoint.
fn nowhere(settings: &Settings) -> Vec<Finding> {
    let known = settings.contexts();
    let mut found: Vec<Finding> = Vec::new();
    for entry in &settings.entries {
        let mut parts = entry.name.split('.');
        let (Some("contexts"), Some(name)) = (parts.next(), parts.next()) else { continue };
        let detail = format!("context {name} has no endpoint");
        if known.iter().any(|context| context.name == name)
            || found.iter().any(|finding| finding.detail == detail)
        {
            continue;
        }
        let hint = Some(format!("desk config set contexts.{name}.endpoint unix:/PATH"));
        let (file, line) = (entry.place.path.display().to_string(), at(entry.place.line));
        found.push(Finding { file, line, ok: false, detail, hint });
    }
    found
}
