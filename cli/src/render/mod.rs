//! The only door to stdout and stderr. Verbs return an [`Outcome`]; what becomes of it in which
//! format is decided here and nowhere else.

mod card;
mod cards;
mod delimited;
mod fault;
mod json;
mod progress;
mod results;
mod sanitise;
mod screen;
mod style;
mod table;
#[cfg(test)]
mod tests;
mod time;
mod verdict;
mod view;

use std::process::ExitCode;

use desk_proto::v1::WriteReport;

pub(crate) use self::{
    cards::{Card, cards},
    fault::ErrorFormat,
    json::Json,
    progress::Progress,
    sanitise::{body, cell, truncate, width},
    screen::{Look, Screen},
    style::{Tone, When},
    time::{date, rfc3339},
    verdict::Verdict,
    view::{Format, View, field_help},
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
    /// One object.
    One(One),
    /// What was written, object by object.
    Done(Done<'a>),
    /// A yes or no, with its reasons.
    Verdict(Verdict),
    /// Objects as they happen.
    Stream(Box<dyn Iterator<Item = Result<Box<dyn Record>, CliError>> + 'a>),
    /// Text of the program's own.
    Text(String),
    /// Lines that are no objects.
    Lines(Box<dyn Iterator<Item = Result<String, CliError>> + 'a>),
    /// An answer after which the run ends with this number.
    Ending(Box<Outcome<'a>>, Exit),
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
    let exit = match outcome {
        Outcome::List(answer) => list(screen, view, now, answer)?,
        Outcome::Count(count) => self::count(screen, view, count)?,
        Outcome::One(answer) => one(screen, view, now, &answer)?,
        Outcome::Done(answer) => results::done(screen, view, answer)?,
        Outcome::Verdict(answer) => verdict::verdict(screen, view, now, answer)?,
        Outcome::Stream(records) => stream(screen, view, now, records)?,
        Outcome::Text(text) => {
            screen.write(&text)?;
            Exit::Ok
        }
        Outcome::Lines(lines) => self::lines(screen, lines)?,
        Outcome::Ending(answer, exit) => {
            self::outcome(screen, view, now, *answer)?;
            exit
        }
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
fn row(view: &View, record: &dyn Record) -> String {
    match view.format {
        Format::Csv | Format::Tsv => delimited::row(view, record),
        Format::Id => id(record),
        Format::Jsonl => {
            Json::Object(object(view, record, view.shape.tagged && !view.chosen)).line()
        }
        Format::Table | Format::Wide | Format::Json => {
            Json::Object(object(view, record, false)).line()
        }
    }
}

fn list(screen: &Screen, view: &View, now: i64, list: List<'_>) -> Result<Exit, CliError> {
    let mut layout = table::Layout::new(view, &screen.look, now, list.headers);
    let mut head = list.headers;
    let (mut total, mut next, mut hint) = (0_usize, None, None);
    let mut document = String::new();
    for page in list.pages {
        let page = page?;
        if std::mem::take(&mut head) && matches!(view.format, Format::Csv | Format::Tsv) {
            screen.line(&delimited::head(view))?;
        }
        match view.format {
            Format::Table | Format::Wide => {
                for line in layout.lines(&page.rows) {
                    screen.line(&line)?;
                }
            }
            // A document is only whole when the last page has come.
            Format::Json => {
                for record in &page.rows {
                    document.push_str(if document.is_empty() { "\n" } else { ",\n" });
                    document.push_str(&row(view, record.as_ref()));
                }
            }
            Format::Jsonl | Format::Csv | Format::Tsv | Format::Id => {
                for record in &page.rows {
                    screen.line(&row(view, record.as_ref()))?;
                }
            }
        }
        total += page.rows.len();
        next = page.next;
        hint = page.cut;
        screen.flush()?;
    }
    if view.format == Format::Json {
        let schema = Json::Text(format!("desk.{}.list/v1", view.shape.kind)).line();
        let end = if document.is_empty() { "" } else { "\n" };
        let token = Json::maybe(next.as_deref()).line();
        let cut = next.is_some() || hint.is_some();
        screen.line(&format!(
            "{{\"schema\":{schema},\"items\":[{document}{end}],\"next\":{token},\"truncated\":{cut}}}"
        ))?;
    }
    if let Some(token) = &next {
        screen.warn("TRUNCATED", &format!("{total} shown, there are more: --cursor {token}"));
    } else if let Some(hint) = hint {
        screen.warn("TRUNCATED", &format!("{total} shown, there are more: {hint}"));
    } else if total == 0 && view.human() {
        screen.note("nothing found");
    }
    Ok(Exit::Ok)
}

fn count(screen: &Screen, view: &View, count: i64) -> Result<Exit, CliError> {
    if matches!(view.format, Format::Json | Format::Jsonl) {
        let schema = Json::text("desk.count/v1");
        let object = Json::Object(vec![("schema", schema), ("count", Json::Int(count))]);
        screen.line(&object.line())?;
    } else {
        screen.line(&count.to_string())?;
    }
    Ok(Exit::Ok)
}

fn one(screen: &Screen, view: &View, now: i64, one: &One) -> Result<Exit, CliError> {
    let record = one.record.as_ref();
    if let Some(report) = &one.report {
        results::withheld(screen, view, &id(record), report);
    }
    match view.format {
        Format::Table | Format::Wide => match &one.report {
            Some(report) => {
                screen.line(&card::line(&view.shape, record, &screen.look))?;
                results::remark(screen, &id(record), report);
            }
            None => screen.line(&card::card(view, record, &screen.look, now))?,
        },
        Format::Json | Format::Jsonl => {
            let mut object = object(view, record, true);
            if let Some(report) = one.report.as_ref().filter(|_| !view.chosen) {
                object.push(("write", results::report(report)));
            }
            let json = Json::Object(object);
            let line = view.format == Format::Jsonl;
            screen.line(&if line { json.line() } else { json.pretty() })?;
        }
        Format::Csv | Format::Tsv => {
            screen.line(&delimited::head(view))?;
            screen.line(&row(view, record))?;
        }
        Format::Id => screen.line(&row(view, record))?,
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
    if matches!(view.format, Format::Csv | Format::Tsv) {
        screen.line(&delimited::head(view))?;
    }
    for record in records {
        let record = record?;
        match view.format {
            Format::Table | Format::Wide => {
                for line in layout.lines(&[record]) {
                    screen.line(&line)?;
                }
            }
            Format::Json | Format::Jsonl => {
                screen.line(&Json::Object(object(view, record.as_ref(), !view.chosen)).line())?;
            }
            Format::Csv | Format::Tsv | Format::Id => screen.line(&row(view, record.as_ref()))?,
        }
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
