//! What is watched: on a terminal the same table or card anew, elsewhere a line for each object that is new
//! or has changed since the last look.

use std::{
    collections::{BTreeMap, BTreeSet},
    hash::{DefaultHasher, Hash as _, Hasher as _},
};

use super::{Format, Json, Screen, View, card, head, json_line, object, row, table, yaml};
use crate::{
    error::CliError,
    exit::Exit,
    fields::{Record, id},
};

/// Home, and nothing on the screen.
const CLEAR: &str = "\u{1b}[H\u{1b}[2J";

/// An answer that is looked at again and again.
pub(crate) struct Watched<'a> {
    /// One look after the other.
    pub(crate) looks: Box<dyn Iterator<Item = Result<Look, CliError>> + 'a>,
    /// Whether there is a header.
    pub(crate) headers: bool,
    /// Whether the same place of the screen is written again.
    pub(crate) redraw: bool,
}

/// What one look has found.
pub(crate) struct Look {
    /// The objects.
    pub(crate) rows: Vec<Box<dyn Record>>,
    /// Whether it is one object that is shown in full.
    pub(crate) single: bool,
    /// When it was.
    pub(crate) now: i64,
}

/// Prints what is found, for as long as there is another look.
pub(crate) fn watched(
    screen: &Screen,
    view: &View,
    watched: Watched<'_>,
) -> Result<Exit, CliError> {
    let layout = table::Layout::new(view, &screen.look, 0, watched.headers);
    let mut seen = Seen { screen, view, head: watched.headers, layout, shown: BTreeMap::new() };
    for look in watched.looks {
        let look = look?;
        if watched.redraw {
            redraw(screen, view, &look, watched.headers)?;
        } else {
            seen.changes(look)?;
        }
        screen.flush()?;
    }
    Ok(Exit::Ok)
}

fn redraw(screen: &Screen, view: &View, look: &Look, headers: bool) -> Result<(), CliError> {
    screen.write(CLEAR)?;
    if look.single {
        for record in &look.rows {
            screen.line(&card::card(view, record.as_ref(), &screen.look, look.now))?;
        }
        return Ok(());
    }
    let mut layout = table::Layout::new(view, &screen.look, look.now, headers);
    for line in layout.lines(&look.rows) {
        screen.line(&line)?;
    }
    screen.flush()?;
    if look.rows.is_empty() {
        screen.note("nothing found");
    }
    Ok(())
}

/// What was printed of each object.
struct Seen<'a> {
    screen: &'a Screen,
    view: &'a View,
    head: bool,
    layout: table::Layout<'a>,
    shown: BTreeMap<String, u64>,
}

impl Seen<'_> {
    /// Prints what is new, what is different and, for programs, what is not there any more.
    fn changes(&mut self, look: Look) -> Result<(), CliError> {
        let (screen, view, single) = (self.screen, self.view, look.single);
        let there: BTreeSet<String> = look.rows.iter().map(|row| id(row.as_ref())).collect();
        let fresh: Vec<_> =
            look.rows.into_iter().filter(|row| self.is_news(row.as_ref(), single)).collect();
        if std::mem::take(&mut self.head) {
            head(screen, view)?;
        }
        match view.format {
            Format::Table | Format::Wide if single => {
                for record in &fresh {
                    let card = card::card(view, record.as_ref(), &screen.look, look.now);
                    screen.line(&(card + "\n"))?;
                }
            }
            Format::Table | Format::Wide => {
                self.layout.at(look.now);
                for line in self.layout.lines(&fresh) {
                    screen.line(&line)?;
                }
            }
            Format::Json | Format::Jsonl => {
                for record in &fresh {
                    let tagged = single || (view.shape.tagged && !view.chosen);
                    let json = Json::Object(object(view, record.as_ref(), tagged));
                    json_line(screen, view, &json.line())?;
                    screen.flush()?;
                }
            }
            // Each is a document of its own.
            Format::Yaml => {
                for record in &fresh {
                    let object = Json::Object(object(view, record.as_ref(), !view.chosen));
                    screen.write(&format!("---\n{}", yaml::document(&object)))?;
                    screen.flush()?;
                }
            }
            _ => {
                for record in &fresh {
                    screen.line(&row(screen, view, look.now, record.as_ref())?)?;
                    screen.flush()?;
                }
            }
        }
        self.gone(&there)
    }

    /// What does not belong to the list any more: a line of its own in JSON, a note for people.
    fn gone(&mut self, there: &BTreeSet<String>) -> Result<(), CliError> {
        let gone: Vec<String> =
            self.shown.keys().filter(|id| !there.contains(*id)).cloned().collect();
        for id in gone {
            self.shown.remove(&id);
            if matches!(self.view.format, Format::Json | Format::Jsonl) {
                let object = Json::Object(vec![
                    ("schema", Json::text("desk.gone/v1")),
                    ("kind", Json::text(self.view.shape.kind)),
                    ("id", Json::text(&id)),
                ]);
                json_line(self.screen, self.view, &object.line())?;
            } else {
                self.screen.note(&format!("{id} is not in the list any more"));
            }
        }
        Ok(())
    }

    /// Whether what is shown of the object is new.
    fn is_news(&mut self, record: &dyn Record, single: bool) -> bool {
        // A card shows more than the columns of a table.
        let all = single && !self.view.chosen;
        let mut hasher = DefaultHasher::new();
        for index in 0..self.view.shape.fields.len() {
            if all || self.view.fields.contains(&index) {
                record.get(index).json().line().hash(&mut hasher);
            }
        }
        let print = hasher.finish();
        self.shown.insert(id(record), print) != Some(print)
    }
}
