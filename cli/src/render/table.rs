//! Tables for people: no borders, two spaces between columns, a bold head. comfy-table lays them
//! out; colours are put in afterwards, so that they never count as width.

use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Table, Width};

use super::{Look, Tone, View, sanitise, time};
use crate::fields::{Datum, Record};

/// The columns of a list. Their widths are those of the rows seen so far, so that a list can be
/// printed while it arrives.
pub(crate) struct Layout<'a> {
    view: &'a View,
    look: &'a Look,
    now: i64,
    widths: Vec<usize>,
    head: bool,
}

/// A cell, ready to be laid out.
struct Cell {
    text: String,
    tone: Tone,
}

impl<'a> Layout<'a> {
    /// For the fields of a view.
    pub(crate) fn new(view: &'a View, look: &'a Look, now: i64, head: bool) -> Layout<'a> {
        Layout { view, look, now, widths: vec![0; view.fields.len()], head }
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
        for row in &cells {
            for (width, cell) in self.widths.iter_mut().zip(row) {
                *width = (*width).max(sanitise::width(&cell.text));
            }
        }
        self.fit(&mut cells);
        self.lay_out(&cells)
    }

    fn heads(&self) -> Vec<Cell> {
        let fields = self.view.fields.iter().filter_map(|index| self.view.shape.fields.get(*index));
        fields
            .map(|field| {
                let name = field.name.to_uppercase().replace('_', " ");
                Cell { text: field.head.map_or(name, str::to_owned), tone: Tone::Head }
            })
            .collect()
    }

    fn cells(&self, row: &dyn Record) -> Vec<Cell> {
        let fields = self.view.fields.iter().map(|index| row.get(*index));
        fields
            .map(|value| {
                let (text, tone) = cell(&value, self.now);
                Cell { text, tone }
            })
            .collect()
    }

    /// Cuts the longest text of a line, its title, to what the terminal has left for it.
    fn fit(&mut self, cells: &mut [Vec<Cell>]) {
        let Some(total) = self.look.width else { return };
        let title = self.view.shape.line.last().and_then(|name| self.view.shape.index(name));
        let Some(at) = self.view.fields.iter().position(|field| Some(*field) == title) else {
            return;
        };
        let used: usize =
            self.widths.iter().map(|width| width + 2).sum::<usize>().saturating_sub(2);
        let Some(width) = self.widths.get_mut(at) else { return };
        if used <= total {
            return;
        }
        *width = total.saturating_sub(used - *width).max(10).min(*width);
        for cell in cells.iter_mut().filter_map(|row| row.get_mut(at)) {
            cell.text = sanitise::truncate(&cell.text, *width).into_owned();
        }
    }

    fn lay_out(&self, cells: &[Vec<Cell>]) -> Vec<String> {
        let mut table = plain_table();
        for row in cells {
            table.add_row(row.iter().map(|cell| cell.text.as_str()));
        }
        for (column, width) in table.column_iter_mut().zip(&self.widths) {
            column.set_padding((0, 2));
            let cells = u16::try_from(width + 2).unwrap_or(u16::MAX);
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(cells)));
        }
        (table.lines().zip(cells))
            .map(|(line, row)| paint(line.trim_end(), row, self.look))
            .collect()
    }
}

/// The lines of names and their values, for a card.
pub(crate) fn pairs(pairs: &[(String, Datum<'_>)], look: &Look, now: i64) -> Vec<String> {
    let mut table = plain_table();
    let rows: Vec<[Cell; 2]> = pairs
        .iter()
        .map(|(name, value)| {
            let (text, tone) = cell(value, now);
            [Cell { text: name.clone(), tone: Tone::Dim }, Cell { text, tone }]
        })
        .collect();
    for [name, value] in &rows {
        table.add_row([name.text.as_str(), value.text.as_str()]);
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    (table.lines().zip(&rows)).map(|(line, row)| paint(line.trim_end(), row, look)).collect()
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
    if !look.colour {
        return line.to_owned();
    }
    let (mut painted, mut rest) = (String::with_capacity(line.len() + 32), line);
    for cell in cells {
        let text = cell.text.trim_end();
        if let Some((before, after)) = rest.split_once(text).filter(|_| !text.is_empty()) {
            painted.push_str(before);
            painted.push_str(&cell.tone.paint(text, true));
            rest = after;
        }
    }
    painted + rest
}

/// What stands in a cell, and its tone.
pub(crate) fn cell(value: &Datum<'_>, now: i64) -> (String, Tone) {
    match value {
        Datum::Word(word, tone) => ((*word).to_owned(), *tone),
        Datum::Time(ms) => (time::relative(*ms, now), Tone::Plain),
        Datum::Date(ms) => (time::date(*ms), Tone::Plain),
        Datum::Bool(yes) => ((if *yes { "yes" } else { "no" }).to_owned(), Tone::Plain),
        Datum::Texts(texts) => (sanitise::cell(&texts.join(", ")).into_owned(), Tone::Plain),
        Datum::Json(_, text) => (sanitise::cell(text).into_owned(), Tone::Plain),
        Datum::Null | Datum::Text(_) | Datum::Int(_) => {
            (sanitise::cell(&value.plain()).into_owned(), Tone::Plain)
        }
    }
}
