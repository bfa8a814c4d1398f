//! Tables for people: no borders, two spaces between columns, a bold head. comfy-table lays them
//! out; colours are put in afterwards, so that they never count as width.

use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Table, Width};

use super::{Look, Tone, View, link, sanitise, time, wrap};
use crate::fields::{Datum, Record, Shape, id};

/// How many rows say how wide the columns are.
const FIRST: usize = 500;

/// The least cells of a title that is cut so that its row fits on one line.
const TITLE: usize = 12;

/// The columns of a list. Their widths are those of its first rows, so that it can be printed while it
/// arrives; a later cell that is wider moves the rest of its own line.
pub(crate) struct Layout<'a> {
    view: &'a View,
    look: &'a Look,
    now: i64,
    widths: Vec<usize>,
    seen: usize,
    head: bool,
}

/// A cell, ready to be laid out.
struct Cell {
    text: String,
    tone: Tone,
    /// The address that it leads to.
    link: Option<String>,
}

impl Cell {
    /// One that leads nowhere.
    fn new(text: impl Into<String>, tone: Tone) -> Cell {
        Cell { text: text.into(), tone, link: None }
    }
}

impl<'a> Layout<'a> {
    /// For the fields of a view.
    pub(crate) fn new(view: &'a View, look: &'a Look, now: i64, head: bool) -> Layout<'a> {
        Layout { view, look, now, widths: vec![0; view.fields.len()], seen: 0, head }
    }

    /// From now on it is this instant.
    pub(crate) fn at(&mut self, now: i64) {
        self.now = now;
    }

    /// The lines of some rows; before the first of them the head.
    pub(crate) fn lines(&mut self, rows: &[Box<dyn Record>]) -> Vec<String> {
        if rows.is_empty() {
            return Vec::new();
        }
        let mut cells: Vec<Vec<Cell>> = Vec::with_capacity(rows.len() + 1);
        if std::mem::take(&mut self.head) {
            cells.push(self.heads());
        }
        cells.extend(rows.iter().map(|row| self.cells(row.as_ref())));
        let first = self.seen < FIRST;
        self.seen += rows.len();
        if first {
            for row in &cells {
                for (width, cell) in self.widths.iter_mut().zip(row) {
                    *width = (*width).max(sanitise::width(&cell.text));
                }
            }
        }
        let mut widths = self.widths.clone();
        self.fit(&mut widths, &mut cells);
        match first {
            true => self.lay_out(&cells, &widths),
            false => cells.chunks(1).flat_map(|row| self.lay_out(row, &widths)).collect(),
        }
    }

    fn heads(&self) -> Vec<Cell> {
        let fields = self.view.fields.iter().filter_map(|index| self.view.shape.fields.get(*index));
        fields
            .map(|field| {
                let name = field.name.to_uppercase().replace('_', " ");
                Cell::new(field.head.map_or(name, str::to_owned), Tone::Head)
            })
            .collect()
    }

    fn cells(&self, row: &dyn Record) -> Vec<Cell> {
        let cell = |index: &usize| {
            let value = row.get(*index);
            let (text, tone) = cell(&value, self.now);
            let link = if *index == 0 { target(&self.view.shape, row, self.look) } else { None };
            Cell { text, tone: self.look.tone(&value, tone), link }
        };
        self.view.fields.iter().map(cell).collect()
    }

    /// Cuts the longest text of a line, its title, to what the terminal has left for it. No other column is
    /// ever cut: what stands there is copied into the next command.
    fn fit(&self, widths: &mut [usize], cells: &mut [Vec<Cell>]) {
        let Some(total) = self.look.width.filter(|_| self.look.cut) else { return };
        let title = self.view.shape.line.last().and_then(|name| self.view.shape.index(name));
        let Some(at) = self.view.fields.iter().position(|field| Some(*field) == title) else {
            return;
        };
        let used: usize = widths.iter().map(|width| width + 2).sum::<usize>().saturating_sub(2);
        let Some(width) = widths.get_mut(at) else { return };
        let left = total.saturating_sub(used - *width);
        // Where the rest needs a second line anyway the title is not what has to be short.
        let is_cramped = used > total && left < TITLE;
        let room = if is_cramped { TITLE.max(total / 2) } else { left };
        *width = room.min(*width);
        for cell in cells.iter_mut().filter_map(|row| row.get_mut(at)) {
            cell.text = sanitise::truncate(&cell.text, room).into_owned();
        }
    }

    fn lay_out(&self, cells: &[Vec<Cell>], widths: &[usize]) -> Vec<String> {
        let mut table = plain_table();
        for row in cells {
            table.add_row(row.iter().map(|cell| cell.text.as_str()));
        }
        for (column, width) in table.column_iter_mut().zip(widths) {
            column.set_padding((0, 2));
            let cells = u16::try_from(width + 2).unwrap_or(u16::MAX);
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(cells)));
        }
        match self.look.width.and_then(|total| wrap::Plan::new(widths, total)) {
            Some(plan) => cells.iter().flat_map(|row| folded(&plan, row, self.look)).collect(),
            None => (table.lines().zip(cells))
                .map(|(line, row)| paint(line.trim_end(), row, self.look))
                .collect(),
        }
    }
}

/// A row that the terminal would break in the middle of a word.
fn folded(plan: &wrap::Plan, row: &[Cell], look: &Look) -> Vec<String> {
    let cells: Vec<&str> = row.iter().map(|cell| cell.text.as_str()).collect();
    plan.row(&cells, |column, piece| {
        row.get(column).map_or_else(|| piece.to_owned(), |cell| ink(cell, piece, look))
    })
}

/// The lines of names and their values, for a card.
pub(crate) fn pairs(pairs: &[(String, Datum<'_>)], look: &Look, now: i64) -> Vec<String> {
    let mut table = plain_table();
    let rows: Vec<[Cell; 2]> = pairs
        .iter()
        .map(|(name, value)| {
            let (text, tone) = cell(value, now);
            let tone = look.tone(value, tone);
            [Cell::new(name.clone(), Tone::Dim), Cell::new(text, tone)]
        })
        .collect();
    for [name, value] in &rows {
        table.add_row([name.text.as_str(), value.text.as_str()]);
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    let width = |at: usize| {
        let cells = rows.iter().filter_map(|row| row.get(at));
        cells.map(|cell| sanitise::width(&cell.text)).max().unwrap_or_default()
    };
    match look.width.and_then(|total| wrap::Plan::new(&[width(0), width(1)], total)) {
        Some(plan) => rows.iter().flat_map(|row| folded(&plan, row, look)).collect(),
        None => (table.lines().zip(&rows))
            .map(|(line, row)| paint(line.trim_end(), row, look))
            .collect(),
    }
}

fn plain_table() -> Table {
    let mut table = Table::new();
    table
        .load_style(comfy_table::presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Disabled);
    for column in table.column_iter_mut() {
        column.set_cell_alignment(CellAlignment::Left);
    }
    table
}

/// Puts the tones of the cells into a line that was laid out.
fn paint(line: &str, cells: &[Cell], look: &Look) -> String {
    if !look.colour && cells.iter().all(|cell| cell.link.is_none()) {
        return line.to_owned();
    }
    let (mut painted, mut rest) = (String::with_capacity(line.len() + 32), line);
    for cell in cells {
        let text = cell.text.trim_end();
        if let Some((before, after)) = rest.split_once(text).filter(|_| !text.is_empty()) {
            painted.push_str(before);
            painted.push_str(&ink(cell, text, look));
            rest = after;
        }
    }
    painted + rest
}

/// A text of a cell with its tone, and where it leads.
fn ink(cell: &Cell, text: &str, look: &Look) -> String {
    link::on(&cell.tone.paint(text, look.colour), cell.link.as_deref())
}

/// Where the id of an object leads, if it leads anywhere: the portal shows tickets.
pub(super) fn target(shape: &Shape, record: &dyn Record, look: &Look) -> Option<String> {
    let portal = look.portal.as_ref().filter(|_| shape.kind == "ticket")?;
    Some(portal.url(&id(record)))
}

/// What stands in a cell, and its tone.
pub(crate) fn cell(value: &Datum<'_>, now: i64) -> (String, Tone) {
    match value {
        Datum::Word(word, tone) => ((*word).to_owned(), *tone),
        Datum::Time(ms) => (time::age(*ms, now), Tone::Plain),
        Datum::Date(ms) => (time::day(*ms, now), Tone::Plain),
        Datum::Bool(yes) => ((if *yes { "yes" } else { "no" }).to_owned(), Tone::Plain),
        Datum::Texts(texts) => (sanitise::cell(&texts.join(", ")).into_owned(), Tone::Plain),
        Datum::Json(_, text) => (sanitise::cell(text).into_owned(), Tone::Plain),
        Datum::Null | Datum::Text(_) | Datum::Int(_) => {
            (sanitise::cell(&value.plain()).into_owned(), Tone::Plain)
        }
    }
}
