//! CSV (RFC 4180) and TSV. Both keep the true text: a program reads them. On a terminal a person does.

use std::borrow::Cow;

use super::{Format, View, sanitise};
use crate::fields::Record;

/// The line with the names of the columns.
pub(crate) fn head(view: &View) -> String {
    let fields = view.fields.iter().filter_map(|index| view.shape.fields.get(*index));
    join(view.format, fields.map(|field| Cow::Borrowed(field.name)))
}

/// The line of an object. On a terminal what would act on it is written out.
pub(crate) fn row(view: &View, record: &dyn Record, terminal: bool) -> String {
    let cells = view.fields.iter().map(|index| {
        let mut text = record.get(*index).plain().into_owned();
        if view.safe && text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
            text.insert(0, '\'');
        }
        Cow::Owned(if terminal { sanitise::body(&text).into_owned() } else { text })
    });
    join(view.format, cells)
}

fn join<'a>(format: Format, cells: impl Iterator<Item = Cow<'a, str>>) -> String {
    let mut line = String::new();
    for (at, cell) in cells.enumerate() {
        let (between, cell) = match format {
            Format::Tsv => ('\t', escaped(&cell)),
            _ => (',', quoted(&cell)),
        };
        if at > 0 {
            line.push(between);
        }
        line.push_str(&cell);
    }
    line
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

fn escaped(cell: &str) -> String {
    cell.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_or_escaped() {
        let cells = || ["a", "b,\"c\"", "d\te\nf", ""].into_iter().map(Cow::Borrowed);
        assert_eq!(join(Format::Csv, cells()), "a,\"b,\"\"c\"\"\",\"d\te\nf\",");
        assert_eq!(join(Format::Tsv, cells()), "a\tb,\"c\"\td\\te\\nf\t");
    }
}
