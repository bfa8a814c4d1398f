//! What writes did, object by object: a line each for people, `desk.result/v1` for programs. When
//! the reader of stdout goes away the work is still finished.

use desk_proto::v1::{FieldChange, WriteReport};

use super::{
    Done, Fate, Format, Json, Progress, REPORT, Screen, View, Written, card, delimited, document,
    envelope::Envelope, fault, json_line, markdown, object, row, sanitise,
};
use crate::{
    error::CliError,
    events::{json, words},
    exit::Exit,
    fields::Record,
};

/// How many failures are told one by one where stdout tells none; the end counts them all.
const WARNINGS: usize = 100;

/// How many came to which end.
#[derive(Default)]
struct Tally {
    ok: i64,
    changed: i64,
    failed: i64,
    skipped: i64,
    dry_run: bool,
    /// Whether they are rows of a file.
    rows: bool,
    first: Option<CliError>,
    /// The first of which nobody knows whether it was done.
    unknown: Option<CliError>,
    names: Vec<String>,
}

/// Prints the results as they come, and answers how it ended.
pub(crate) fn done(
    screen: &Screen,
    view: &View,
    now: i64,
    done: Done<'_>,
) -> Result<Exit, CliError> {
    let mut tally = Tally::default();
    let mut printer = Printer {
        screen,
        view,
        now,
        single: done.single,
        head: true,
        items: Envelope::new(view),
        warned: 0,
        withheld: 0,
    };
    let bar = done.bar.then(|| Progress::new(screen));
    let mut count = 0;
    let mut broken = None;
    for written in done.results {
        tally.add(&written);
        count += 1;
        if broken.is_none() {
            broken = match &bar {
                Some(bar) => {
                    bar.at("done", count, 0);
                    bar.suspend(|| printer.print(&written)).err()
                }
                None => printer.print(&written).err(),
            };
        }
    }
    drop(bar);
    match broken {
        Some(mut error) => {
            if !done.single {
                let counts = format!("; {} done, {} failed", tally.ok, tally.failed);
                error.message.push_str(&counts);
            }
            return Err(error);
        }
        None => printer.end(&tally)?,
    }
    screen.flush()?;
    let rows = tally.rows;
    tally.verdict(done.single, screen.look.json).map_err(|error| again(screen, rows, error))
}

/// How to go on where some rows of a file were done. Where they have no names, they are known to the daemon by
/// their places, so who takes out those that failed would have others done twice.
fn again(screen: &Screen, rows: bool, mut error: CliError) -> CliError {
    if rows
        && error.exit == Exit::Partial
        && let Some(key) = screen.key.get()
    {
        let whole = match screen.key.is_spare() {
            true => "correct them and give the file again".to_owned(),
            false => format!(
                "correct rows in their places, take none out, and give all of it again {key}"
            ),
        };
        // What the row itself was told comes first.
        error.hint = Some(match error.hint.take() {
            Some(hint) => format!("{hint}; or {whole}"),
            None => whole,
        });
    }
    error
}

/// What a write did beyond what it says on stdout, for people.
pub(crate) fn remark(screen: &Screen, id: &str, report: &WriteReport) {
    if report.dry_run && report.replayed {
        screen.remark(&format!("dry run, nothing is changed: {id} was done before with this key"));
    } else if report.dry_run {
        let events: Vec<_> = report.events.iter().map(|event| event.r#type.as_str()).collect();
        screen.remark(&match events.as_slice() {
            [] => "dry run, nothing is changed".to_owned(),
            events => format!("dry run, nothing is changed: {}", events.join(", ")),
        });
        for change in changes(id, report) {
            screen.remark(&format!("  {}", words(&change)));
        }
    } else if report.replayed {
        screen.note(&format!("{id}: done before with this key"));
    } else if !report.changed {
        screen.note(&format!("{id}: nothing to change"));
    }
}

/// Tells a person where an object stands now, where a write has moved it: the line on stdout says only which
/// it is. What was only said about it or changed in it has not moved it. Who is inside another tenant is told
/// of every write where it went: the prompt of a shell does not always say so.
pub(super) fn moved(screen: &Screen, id: &str, report: &WriteReport, record: &dyn Record) {
    const STILL: [&str; 2] = ["ticket.commented", "ticket.edited"];
    if !report.changed || report.replayed || report.dry_run {
        return;
    }
    let is_moved = report.events.iter().any(|event| !STILL.contains(&event.r#type.as_str()));
    match (record.stands().filter(|_| is_moved), screen.inside()) {
        (Some(stands), None) => screen.note(&format!("{id}: {stands}")),
        (Some(stands), Some(tenant)) => screen.note(&format!("{id} of {tenant}: {stands}")),
        (None, Some(tenant)) => screen.note(&format!("{id} is in {tenant}")),
        (None, None) => {}
    }
}

/// Warns whoever may look for a secret that an earlier answer had, and that nobody has any more. Where
/// only ids are asked for nobody does.
pub(crate) fn withheld(screen: &Screen, view: &View, id: &str, report: &WriteReport) {
    if report.secrets_withheld && view.format != Format::Id {
        let other = another(view, id).map(|with| format!("; {with} makes another"));
        let other = other.unwrap_or_default();
        let text =
            format!("{id}: done before with this key; its secret was shown then, this once{other}");
        screen.warn("SECRET_WITHHELD", &text);
    }
}

/// The command that makes another secret for an object, where an answer of this kind has one.
pub(super) fn another(view: &View, id: &str) -> Option<String> {
    view.shape.fields.iter().find(|field| field.secret)?;
    match view.shape.kind {
        "user" => Some(format!("desk user set-password {id}")),
        "token" => Some("desk token new".to_owned()),
        "tenant" => Some(format!("desk tenant activate {id} --new-secret")),
        _ => None,
    }
}

/// Warns of a secret that is in no column and no field that was asked for: nobody can see it any more.
/// Answers whether there was one. What an expression of the user's makes of it is the user's affair.
pub(crate) fn lost(
    screen: &Screen,
    view: &View,
    id: &str,
    report: &WriteReport,
    record: Option<&dyn Record>,
) -> bool {
    let secret = view.shape.fields.iter().position(|field| field.secret);
    let (Some(index), Some(record)) = (secret, record.filter(|_| !report.dry_run)) else {
        return false;
    };
    let (shown, name) = match (view.format, view.shape.fields.get(index)) {
        (_, None) => return false,
        (Format::Id, Some(field)) => (false, field.name),
        (Format::Table | Format::Wide | Format::Md, Some(field)) => {
            (view.shape.line.contains(&field.name), field.name)
        }
        (_, Some(field)) => (view.fields.contains(&index), field.name),
    };
    if record.get(index).plain().is_empty() {
        return false;
    }
    screen.has_secret();
    if shown {
        return false;
    }
    let other = another(view, id).map(|with| format!("; {with} makes another")).unwrap_or_default();
    let text = format!("{id}: the {name} was not shown, and never will be{other}");
    screen.warn("SECRET_NOT_SHOWN", &text);
    true
}

/// What a write did, in JSON.
pub(crate) fn report(id: &str, report: &WriteReport) -> Json {
    let mut object = vec![
        ("changed", Json::Bool(report.changed)),
        ("created", Json::Bool(report.created)),
        ("replayed", Json::Bool(report.replayed)),
        ("dry_run", Json::Bool(report.dry_run)),
    ];
    object.extend(foreseen(id, report));
    Json::Object(object)
}

/// What a dry run would change, in JSON. What is done stands in the history.
fn foreseen(id: &str, report: &WriteReport) -> Option<(&'static str, Json)> {
    let all = || changes(id, report).iter().map(json).collect();
    report.dry_run.then(|| ("changes", Json::List(all())))
}

/// What a write changes of the object that it is about, and not of others because of it: each field once,
/// from what it was to what it is.
fn changes(id: &str, report: &WriteReport) -> Vec<FieldChange> {
    let named = report.events.iter().any(|event| event.object == id);
    // A policy is told as an event of its tenant.
    let object = report.events.first().filter(|_| !named).map_or(id, |event| &event.object);
    let mut all: Vec<FieldChange> = Vec::new();
    for event in report.events.iter().filter(|event| event.object == object) {
        for change in &event.changes {
            match all.iter_mut().find(|one| one.field == change.field) {
                Some(one) => one.new.clone_from(&change.new),
                None => all.push(change.clone()),
            }
        }
    }
    all
}

struct Printer<'a> {
    screen: &'a Screen,
    view: &'a View,
    now: i64,
    single: bool,
    head: bool,
    items: Envelope,
    warned: usize,
    withheld: usize,
}

impl Printer<'_> {
    /// Prints one result, and for people and readers of ids why one failed.
    fn print(&mut self, written: &Written) -> Result<(), CliError> {
        let (screen, view) = (self.screen, self.view);
        if let Fate::Done(report, record) = &written.fate
            && self.withheld < WARNINGS
        {
            let id = written.id.as_deref().unwrap_or_default();
            self.withheld += usize::from(report.secrets_withheld);
            withheld(screen, view, id, report);
            self.withheld += usize::from(lost(screen, view, id, report, record.as_deref()));
        }
        match view.format {
            Format::Json | Format::Yaml => {
                self.items.push(&result(view, written));
                return Ok(());
            }
            Format::Jsonl => {
                if !(self.single && matches!(written.fate, Fate::Failed(_))) {
                    json_line(screen, view, &result(view, written).line())?;
                }
            }
            _ => match &written.fate {
                Fate::Done(report, record) => self.item(written, report, record.as_deref())?,
                Fate::Foreseen(_, lines) => {
                    for line in lines {
                        screen.line(&sanitise::body(line))?;
                    }
                }
                Fate::Failed(_) | Fate::Skipped => {}
            },
        }
        // The failure of the only one is told once, at the end.
        if let Fate::Failed(error) = &written.fate
            && !self.single
        {
            let (mut error, name) = (error.clone(), name(written));
            if !error.message.contains(&name) {
                error.message = format!("{name}: {}", error.message);
            }
            match view.format {
                // Where stdout has only what was done, stderr says what was not.
                Format::Id | Format::Csv | Format::Tsv | Format::Template if screen.look.json => {
                    self.warned += 1;
                    if self.warned <= WARNINGS {
                        screen.failed("FAILED", &error.message);
                    }
                }
                _ if screen.look.json => {}
                _ => screen.fail(&error),
            }
        }
        screen.flush()
    }

    fn item(
        &mut self,
        written: &Written,
        report: &WriteReport,
        record: Option<&dyn Record>,
    ) -> Result<(), CliError> {
        let (screen, view) = (self.screen, self.view);
        let id = written.id.as_deref().unwrap_or_default();
        match (view.format, record) {
            (Format::Csv | Format::Tsv, Some(record)) => {
                if std::mem::take(&mut self.head) {
                    screen.line(&delimited::head(view))?;
                }
                screen.line(&row(screen, view, self.now, record)?)
            }
            (Format::Template, Some(record)) => screen.line(&row(screen, view, self.now, record)?),
            (Format::Csv | Format::Tsv | Format::Template, None) => Ok(()),
            (Format::Id, _) if id.is_empty() => Ok(()),
            (Format::Id, _) if screen.look.terminal => screen.line(&sanitise::cell(id)),
            (Format::Id, _) => screen.line(id),
            (Format::Md, Some(record)) => {
                screen.line(&format!("- {}", markdown::line(view, record, self.now)))?;
                remark(screen, id, report);
                Ok(())
            }
            (Format::Md, None) => screen.line(&format!("- {}", markdown::escaped(id))),
            (_, Some(record)) => {
                screen.line(&card::line(&view.shape, record, &screen.look))?;
                remark(screen, id, report);
                if self.single {
                    screen.flush()?;
                    moved(screen, id, report, record);
                }
                Ok(())
            }
            (_, None) => {
                screen.line(&sanitise::cell(id))?;
                remark(screen, id, report);
                Ok(())
            }
        }
    }

    /// The document, which is only whole now. The failure of the only one is no document.
    fn end(self, tally: &Tally) -> Result<(), CliError> {
        if !self.view.format.document() || (self.single && tally.ok == 0) {
            return Ok(());
        }
        let schema = ("schema", Json::text("desk.result/v1"));
        let text = self.items.whole(vec![schema], "results", vec![("summary", tally.summary())]);
        document(self.screen, self.view, &text)
    }
}

impl Tally {
    fn add(&mut self, written: &Written) {
        self.rows |= written.place.is_some();
        match &written.fate {
            Fate::Done(report, _) | Fate::Foreseen(report, _) => {
                self.ok += 1;
                // What is answered again was changed by an earlier run.
                self.changed += i64::from(report.changed && !report.replayed);
                self.dry_run |= report.dry_run;
            }
            Fate::Failed(error) => {
                self.failed += 1;
                self.first.get_or_insert_with(|| error.clone());
                if error.exit == Exit::Unknown {
                    self.unknown.get_or_insert_with(|| error.clone());
                }
                if self.names.len() < 10 {
                    self.names.push(name(written));
                }
            }
            Fate::Skipped => self.skipped += 1,
        }
    }

    fn summary(&self) -> Json {
        Json::Object(vec![
            ("ok", Json::Int(self.ok)),
            ("changed", Json::Int(self.changed)),
            ("failed", Json::Int(self.failed)),
            ("skipped", Json::Int(self.skipped)),
            ("dry_run", Json::Bool(self.dry_run)),
        ])
    }

    /// Of some nobody knows whether they were done: 16, for all is to be repeated with the same key. Some
    /// failed and some were done: 10. All failed: what the first one says.
    fn verdict(self, single: bool, alone: bool) -> Result<Exit, CliError> {
        let Some(first) = self.first else { return Ok(Exit::Ok) };
        if single {
            return Err(first);
        }
        let skipped = match self.skipped {
            0 => String::new(),
            n => format!(", {n} skipped"),
        };
        let more =
            if self.names.len() < usize::try_from(self.failed).unwrap_or(0) { ", …" } else { "" };
        let mut message = format!(
            "{} done, {} failed{skipped}: {}{more}",
            self.ok,
            self.failed,
            self.names.join(", ")
        );
        // People have read why already, line by line; a program may read this alone.
        if alone && self.failed == 1 {
            message = format!("{message}: {}", first.message);
        }
        let (partial, first) = match self.unknown {
            Some(unknown) => (false, unknown),
            None => (self.ok > 0, first),
        };
        let mut error = if partial {
            CliError::new(Exit::Partial, "PARTIAL", message)
        } else {
            CliError::new(first.exit, first.code.clone(), message)
        };
        // People have read the hint already, under the failure that it belongs to.
        if alone {
            error.hint.clone_from(&first.hint);
        }
        error.told = !alone && !partial;
        if self.failed == 1 {
            error.target.clone_from(&first.target);
        }
        error.request_id.clone_from(&first.request_id);
        Err(error)
    }
}

/// One element of `results`.
fn result(view: &View, written: &Written) -> Json {
    let nothing = WriteReport::default();
    let (report, item, error) = match &written.fate {
        Fate::Done(report, record) => (report, record.as_deref(), None),
        Fate::Foreseen(report, _) => (report, None, None),
        Fate::Failed(error) => (&nothing, None, Some(error)),
        Fate::Skipped => (&nothing, None, None),
    };
    let mut object = vec![
        ("id", Json::maybe(written.id.as_deref().filter(|id| !id.is_empty()))),
        ("ok", Json::Bool(matches!(written.fate, Fate::Done(..) | Fate::Foreseen(..)))),
        ("changed", Json::Bool(report.changed)),
        ("created", Json::Bool(report.created)),
        ("replayed", Json::Bool(report.replayed)),
        ("skipped", Json::Bool(matches!(written.fate, Fate::Skipped))),
    ];
    if let Some((row, line)) = written.place {
        let number = |n| Json::Int(i64::try_from(n).unwrap_or(i64::MAX));
        object.extend([("row", number(row)), ("line", number(line))]);
    }
    let id = written.id.as_deref().unwrap_or_default();
    object.extend(foreseen(id, report));
    let item = item.map(|record| {
        let mut item = self::object(view, record, false);
        // It stands beside each of them anyway; who names it looks for it where it is for one.
        if view.report && view.chosen {
            item.push((REPORT.0, self::report(id, report)));
        }
        Json::Object(item)
    });
    object.push(("item", item.unwrap_or(Json::Null)));
    object.push(("error", error.map_or(Json::Null, |error| fault::object(error))));
    Json::Object(object)
}

/// What an object is called in a sentence about it.
fn name(written: &Written) -> String {
    match (written.place, &written.id) {
        (Some((row, line)), _) => format!("row {row} (line {line})"),
        (None, Some(id)) => id.clone(),
        (None, None) => "stdin".to_owned(),
    }
}
