//! The only door to stdout and stderr. Verbs return an [`Outcome`]; what becomes of it in which
//! format is decided here and nowhere else.

mod card;
mod cards;
mod counts;
mod delimited;
mod envelope;
mod fault;
mod jq;
mod json;
mod link;
mod markdown;
mod output;
mod pager;
mod progress;
mod promise;
mod results;
mod sanitise;
mod screen;
mod style;
mod table;
mod template;
#[cfg(test)]
mod tests;
mod theme;
mod time;
mod verdict;
mod view;
mod watched;
mod wrap;
mod yaml;

use std::process::ExitCode;

use desk_proto::v1::WriteReport;

use self::envelope::Envelope;
pub(crate) use self::{
    cards::{Card, cards},
    counts::Counts,
    fault::ErrorFormat,
    json::{Json, harmless},
    link::Links,
    output::{Format, Output},
    pager::{begin as paged, left},
    progress::{Gauge, Progress},
    sanitise::{body, cell, truncate, width},
    screen::{INTERRUPTED, Look, Screen},
    style::{Tone, When},
    theme::Theme,
    time::{TimeFormat, date, rfc3339},
    verdict::Verdict,
    view::{REPORT, View, field_help},
    watched::{Look as Looked, Watched},
    wrap::words,
};
use crate::{
    error::CliError,
    exit::Exit,
    fields::{Record, id},
};

/// What a verb answers.
pub(crate) enum Outcome<'a> {
    /// A list, page by page.
    List(List<'a>),
    /// Only how many there are.
    Count(i64),
    /// How many there are of each value of a field.
    Counts(Counts),
    /// One object.
    One(One),
    /// What was written, object by object.
    Done(Done<'a>),
    /// A yes or no, with its reasons.
    Verdict(Verdict),
    /// Objects as they happen.
    Stream(Box<dyn Iterator<Item = Result<Box<dyn Record>, CliError>> + 'a>),
    /// One JSON value of the program's own.
    Document(Json),
    /// JSON documents of others, as they come.
    Raw(Box<dyn Iterator<Item = Result<String, CliError>> + 'a>),
    /// Text of the program's own.
    Text(String),
    /// Lines that are no objects.
    Lines(Box<dyn Iterator<Item = Result<String, CliError>> + 'a>),
    /// An answer after which the run ends with this number.
    Ending(Box<Outcome<'a>>, Exit),
    /// An answer that also says by its number whether there is any row.
    Asked(Box<Outcome<'a>>),
    /// An answer, and what went wrong after it.
    But(Box<Outcome<'a>>, CliError),
    /// An answer, and again whenever it has changed.
    Watched(Watched<'a>),
    /// All is said.
    Exit(ExitCode),
}

/// A list, page by page.
pub(crate) struct List<'a> {
    /// The pages.
    pub(crate) pages: Box<dyn Iterator<Item = Result<Batch, CliError>> + 'a>,
    /// Whether there is a header.
    pub(crate) headers: bool,
}

/// One page of a list.
pub(crate) struct Batch {
    /// The objects.
    pub(crate) rows: Vec<Box<dyn Record>>,
    /// Where to go on, if a limit ended the list here.
    pub(crate) next: Option<String>,
    /// What to do where it was ended and there is no going on.
    pub(crate) cut: Option<&'static str>,
}

/// One object.
pub(crate) struct One {
    /// The object.
    pub(crate) record: Box<dyn Record>,
    /// What the write did that answers it. Without one the object is shown in full.
    pub(crate) report: Option<WriteReport>,
}

/// What was written.
pub(crate) struct Done<'a> {
    /// Object by object, as it is done.
    pub(crate) results: Box<dyn Iterator<Item = Written> + 'a>,
    /// Whether it was one object that was named: its failure is the failure of the command.
    pub(crate) single: bool,
    /// Whether there are enough of them to draw a bar.
    pub(crate) bar: bool,
}

/// What became of one object.
pub(crate) struct Written {
    /// Its id, as far as it is known.
    pub(crate) id: Option<String>,
    /// The row and the line of the file that it came from.
    pub(crate) place: Option<(u64, u64)>,
    /// What became of it.
    pub(crate) fate: Fate,
}

/// What became of one object.
pub(crate) enum Fate {
    /// It was written, or was so already.
    Done(WriteReport, Option<Box<dyn Record>>),
    /// It was rehearsed; people read in these lines what it would lead to.
    Foreseen(WriteReport, Vec<String>),
    /// It was refused.
    Failed(CliError),
    /// It was not tried, because an earlier one was refused.
    Skipped,
}

/// Prints what a verb answered.
pub(crate) fn outcome(
    screen: &Screen,
    view: &View,
    now: i64,
    outcome: Outcome<'_>,
) -> Result<ExitCode, CliError> {
    self::print(screen, view, now, outcome)
        .map_err(|error| screen.but_written(error, results::another(view, "ID")))
}

fn print(
    screen: &Screen,
    view: &View,
    now: i64,
    outcome: Outcome<'_>,
) -> Result<ExitCode, CliError> {
    let exit = match outcome {
        Outcome::List(answer) => list(screen, view, now, answer).map(|_| Exit::Ok)?,
        Outcome::Count(count) => self::count(screen, view, count)?,
        Outcome::Counts(counts) => counts::counts(screen, view, now, counts).map(|_| Exit::Ok)?,
        Outcome::One(answer) => one(screen, view, now, &answer)?,
        Outcome::Done(answer) => results::done(screen, view, now, answer)?,
        Outcome::Verdict(answer) => verdict::verdict(screen, view, now, answer)?,
        Outcome::Stream(records) => stream(screen, view, now, records)?,
        Outcome::Document(json) => match view.format {
            Format::Table | Format::Wide | Format::Json | Format::Jsonl | Format::Yaml => {
                alone(screen, view, &json, view.format != Format::Jsonl)?;
                Exit::Ok
            }
            _ => return Err(CliError::usage("this is one document: -o json, jsonl or yaml")),
        },
        Outcome::Raw(documents) => raw(screen, view, documents)?,
        Outcome::Text(text) => {
            screen.write(&text)?;
            Exit::Ok
        }
        Outcome::Lines(lines) => self::lines(screen, lines)?,
        Outcome::Ending(answer, exit) => {
            self::print(screen, view, now, *answer)?;
            exit
        }
        Outcome::Asked(answer) => asked(screen, view, now, *answer)?,
        Outcome::But(answer, error) => {
            self::print(screen, view, now, *answer)?;
            return Err(error);
        }
        Outcome::Watched(answer) => watched::watched(screen, view, answer)?,
        Outcome::Exit(code) => return Ok(code),
    };
    screen.flush()?;
    Ok(exit.into())
}

/// The object in JSON: the fields of the view, after its schema if it stands alone.
fn object(view: &View, record: &dyn Record, schema: bool) -> Vec<(&'static str, Json)> {
    let mut object = Vec::with_capacity(view.fields.len() + 1);
    if schema {
        object.push(("schema", Json::Text(format!("desk.{}/v1", view.shape.kind))));
    }
    for index in &view.fields {
        if let Some(field) = view.shape.fields.get(*index) {
            object.push((field.name, record.get(*index).json()));
        }
    }
    object
}

/// The object on one line, as an element or by itself.
fn row(screen: &Screen, view: &View, now: i64, record: &dyn Record) -> Result<String, CliError> {
    Ok(match (view.format, &view.template) {
        (Format::Csv | Format::Tsv, _) => delimited::row(view, record, screen.look.terminal),
        (Format::Id, _) => match screen.look.terminal {
            true => sanitise::cell(&id(record)).into_owned(),
            false => id(record),
        },
        (Format::Md, _) => markdown::row(view, record, now),
        (_, Some(template)) => {
            let object = Json::Object(object(view, record, false));
            template.render(&object, &screen.look, now)?
        }
        _ => Json::Object(object(view, record, view.shape.tagged && !view.chosen)).line(),
    })
}

/// What stands before the rows.
fn head(screen: &Screen, view: &View) -> Result<(), CliError> {
    match view.format {
        Format::Csv | Format::Tsv => screen.line(&delimited::head(view)),
        Format::Md => screen.line(&markdown::head(view)),
        _ => Ok(()),
    }
}

/// Prints JSON, or what the expression of the user makes of it.
fn json_line(screen: &Screen, view: &View, json: &str) -> Result<(), CliError> {
    match &view.jq {
        Some(program) => program.run(json, |line| match screen.look.terminal {
            true => screen.line(&sanitise::body(&line)),
            false => screen.line(&line),
        }),
        None => screen.line(json),
    }
}

/// Prints a document that is whole, with its line end, or what the expression makes of it.
fn document(screen: &Screen, view: &View, text: &str) -> Result<(), CliError> {
    match view.jq {
        Some(_) => json_line(screen, view, text),
        None => screen.write(text),
    }
}

/// Prints one value, as a document of its own.
fn alone(screen: &Screen, view: &View, json: &Json, pretty: bool) -> Result<(), CliError> {
    match view.format {
        Format::Yaml => screen.write(&yaml::document(json)),
        _ if pretty && view.jq.is_none() => screen.line(&json.pretty()),
        _ => json_line(screen, view, &json.line()),
    }
}

/// Prints a list or a count; 20 where there is nothing in it.
fn asked(screen: &Screen, view: &View, now: i64, answer: Outcome<'_>) -> Result<Exit, CliError> {
    let none = match answer {
        Outcome::List(answer) => list(screen, view, now, answer)? == 0,
        Outcome::Count(count) => {
            self::count(screen, view, count)?;
            count == 0
        }
        Outcome::Counts(counts) => counts::counts(screen, view, now, counts)? == 0,
        other => {
            self::outcome(screen, view, now, other)?;
            false
        }
    };
    Ok(if none { Exit::Predicate } else { Exit::Ok })
}

/// Prints a list, and answers how many rows there were.
fn list(screen: &Screen, view: &View, now: i64, list: List<'_>) -> Result<usize, CliError> {
    let mut layout = table::Layout::new(view, &screen.look, now, list.headers);
    let mut headed = list.headers;
    let (mut total, mut next, mut hint) = (0_usize, None, None);
    let mut items = Envelope::new(view);
    for page in list.pages {
        let page = page?;
        if std::mem::take(&mut headed) {
            head(screen, view)?;
        }
        match view.format {
            Format::Table | Format::Wide => {
                for line in layout.lines(&page.rows) {
                    screen.line(&line)?;
                }
            }
            // A document is only whole when the last page has come.
            Format::Json | Format::Yaml => {
                for record in &page.rows {
                    items.push(&Json::Object(object(view, record.as_ref(), false)));
                }
            }
            Format::Jsonl => {
                for record in &page.rows {
                    json_line(screen, view, &row(screen, view, now, record.as_ref())?)?;
                }
            }
            _ => {
                for record in &page.rows {
                    screen.line(&row(screen, view, now, record.as_ref())?)?;
                }
            }
        }
        total += page.rows.len();
        next = page.next;
        hint = page.cut;
        screen.flush()?;
    }
    if view.format.document() {
        let schema = Json::Text(format!("desk.{}.list/v1", view.shape.kind));
        let cut = Json::Bool(next.is_some() || hint.is_some());
        let after = vec![("next", Json::maybe(next.as_deref())), ("truncated", cut)];
        document(screen, view, &items.whole(vec![("schema", schema)], "items", after))?;
    }
    if let Some(token) = &next {
        screen.warn("TRUNCATED", &format!("{total} shown, there are more: --cursor {token}"));
    } else if let Some(hint) = hint {
        screen.warn("TRUNCATED", &format!("{total} shown, there are more: {hint}"));
    } else if total == 0 && view.human() {
        screen.note("nothing found");
    }
    Ok(total)
}

fn count(screen: &Screen, view: &View, count: i64) -> Result<Exit, CliError> {
    if matches!(view.format, Format::Json | Format::Jsonl | Format::Yaml) {
        let schema = Json::text("desk.count/v1");
        let object = Json::Object(vec![("schema", schema), ("count", Json::Int(count))]);
        alone(screen, view, &object, false)?;
    } else {
        screen.line(&count.to_string())?;
    }
    Ok(Exit::Ok)
}

fn one(screen: &Screen, view: &View, now: i64, one: &One) -> Result<Exit, CliError> {
    let record = one.record.as_ref();
    if let Some(report) = &one.report {
        results::withheld(screen, view, &id(record), report);
        results::lost(screen, view, &id(record), report, Some(record));
    }
    match view.format {
        Format::Table | Format::Wide => match &one.report {
            Some(report) => {
                screen.line(&card::line(&view.shape, record, &screen.look))?;
                results::remark(screen, &id(record), report);
                screen.flush()?;
                results::moved(screen, &id(record), report, record);
            }
            None => screen.line(&card::card(view, record, &screen.look, now))?,
        },
        Format::Md => match &one.report {
            Some(report) => {
                screen.line(&markdown::line(view, record, now))?;
                results::remark(screen, &id(record), report);
            }
            None => screen.line(&markdown::definition(view, record, now))?,
        },
        Format::Json | Format::Jsonl | Format::Yaml => {
            let mut object = object(view, record, true);
            if let Some(report) = one.report.as_ref().filter(|_| view.report) {
                object.push((REPORT.0, results::report(&id(record), report)));
            }
            alone(screen, view, &Json::Object(object), view.format == Format::Json)?;
        }
        // What is only rehearsed has no id yet.
        Format::Id if id(record).is_empty() => {}
        _ => {
            head(screen, view)?;
            screen.line(&row(screen, view, now, record)?)?;
        }
    }
    Ok(Exit::Ok)
}

fn stream(
    screen: &Screen,
    view: &View,
    now: i64,
    records: impl Iterator<Item = Result<Box<dyn Record>, CliError>>,
) -> Result<Exit, CliError> {
    let mut layout = table::Layout::new(view, &screen.look, now, false);
    head(screen, view)?;
    for record in records {
        let record = record?;
        match view.format {
            Format::Table | Format::Wide => {
                for line in layout.lines(&[record]) {
                    screen.line(&line)?;
                }
            }
            Format::Json | Format::Jsonl | Format::Yaml => {
                if view.format == Format::Yaml {
                    screen.line("---")?;
                }
                let object = Json::Object(object(view, record.as_ref(), !view.chosen));
                alone(screen, view, &object, false)?;
            }
            _ => screen.line(&row(screen, view, now, record.as_ref())?)?,
        }
        screen.flush()?;
    }
    Ok(Exit::Ok)
}

fn raw(
    screen: &Screen,
    view: &View,
    documents: impl Iterator<Item = Result<String, CliError>>,
) -> Result<Exit, CliError> {
    for document in documents {
        json_line(screen, view, &document?)?;
        screen.flush()?;
    }
    Ok(Exit::Ok)
}

fn lines(
    screen: &Screen,
    lines: impl Iterator<Item = Result<String, CliError>>,
) -> Result<Exit, CliError> {
    for line in lines {
        screen.line(&sanitise::body(&line?))?;
        screen.flush()?;
    }
    Ok(Exit::Ok)
}
