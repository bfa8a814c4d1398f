//! One object for people: a line, or a card with its fields and texts.

use super::{Format, Look, Tone, View, link, sanitise, table, wrap};
use crate::fields::{Datum, Record, Shape};

/// The one line that stands for an object.
pub(crate) fn line(shape: &Shape, record: &dyn Record, look: &Look) -> String {
    let mut parts = Vec::with_capacity(shape.line.len());
    for (at, name) in shape.line.iter().enumerate() {
        let Some(index) = shape.index(name) else { continue };
        let value = record.get(index);
        let (text, tone) = table::cell(&value, 0);
        if !text.is_empty() {
            let tone = if at == 0 { Tone::Head } else { look.tone(&value, tone) };
            let target = if index == 0 { table::target(shape, record, look) } else { None };
            parts.push(link::on(&tone.paint(&text, look.colour), target.as_deref()));
        }
    }
    parts.extend(record.tail().map(|tail| sanitise::cell(&tail).into_owned()));
    parts.join("  ")
}

/// The object in full: its line, its fields, its long texts.
pub(crate) fn card(view: &View, record: &dyn Record, look: &Look, now: i64) -> String {
    let mut lines = vec![line(&view.shape, record, look)];
    let (pairs, mut bodies) = parts(view, record);
    lines.extend(table::pairs(&pairs, look, now));
    let blocks = if view.chosen { Vec::new() } else { record.blocks() };
    bodies.extend(record.notes());
    for (head, text) in blocks.into_iter().chain(bodies) {
        lines.push(String::new());
        lines.push(Tone::Head.paint(&sanitise::cell(&head), look.colour));
        for line in sanitise::body(text.trim_end()).lines() {
            match look.width {
                Some(total) if sanitise::width(line) + 2 > total => {
                    let pieces = wrap::words(line, total.saturating_sub(2).max(1));
                    lines.extend(pieces.iter().map(|piece| format!("  {piece}")));
                }
                _ => lines.push(format!("  {line}")),
            }
        }
    }
    lines.join("\n")
}

/// Short fields by their names.
pub(super) type Pairs<'r> = Vec<(String, Datum<'r>)>;

/// The fields that are shown below the line of an object, by their names: the short ones, then the long
/// texts.
pub(super) fn parts<'r>(view: &View, record: &'r dyn Record) -> (Pairs<'r>, Vec<(String, String)>) {
    let shape = &view.shape;
    let (mut pairs, mut bodies) = (Vec::new(), Vec::new());
    for (index, field) in shape.fields.iter().enumerate() {
        let aside = field.aside && view.format != Format::Wide;
        let shown = if view.chosen { view.fields.contains(&index) } else { !field.lazy && !aside };
        let value = record.get(index);
        if !shown || blank(&value) || (!view.chosen && shape.line.contains(&field.name)) {
            continue;
        }
        let name = field.name.replace('_', " ");
        if shape.body.contains(&field.name) {
            bodies.push((name, value.plain().into_owned()));
        } else {
            pairs.push((name, value));
        }
    }
    (pairs, bodies)
}

/// Whether there is nothing to show.
fn blank(value: &Datum<'_>) -> bool {
    match value {
        Datum::Null => true,
        Datum::Texts(texts) => texts.is_empty(),
        _ => false,
    }
}
