//! Lines that are longer than the terminal is wide, broken between words and between the cells of a
//! row, so that the terminal breaks none in the middle of a word. Where nobody knows the width nothing
//! is broken.

use super::sanitise;

/// How far what does not fit on the first line of a row stands from the edge.
const INDENT: usize = 4;

/// The least room for a long last cell to stay in its column.
const ROOM: usize = 40;

/// The pieces of a line, each of so many cells at the most; a word that is longer stays whole, so that
/// it can be copied. The spaces at the beginning stand before each piece.
pub(crate) fn words(line: &str, cells: usize) -> Vec<String> {
    let text = line.trim_start_matches(' ');
    let lead = line.get(..line.len() - text.len()).unwrap_or_default();
    let lead = if lead.len() * 2 > cells { "" } else { lead };
    let mut pieces = vec![lead.to_owned()];
    let mut used = lead.len();
    let mut begun = false;
    for word in text.split(' ') {
        let width = sanitise::width(word);
        if begun && used + 1 + width > cells {
            pieces.push(lead.to_owned());
            (used, begun) = (lead.len(), false);
        }
        if let Some(piece) = pieces.last_mut() {
            if begun {
                piece.push(' ');
                used += 1;
            }
            piece.push_str(word);
        }
        used += width;
        begun = true;
    }
    pieces
}

/// Where a column stands when not all of them fit side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Slot {
    column: usize,
    start: usize,
    cells: usize,
}

/// The columns of a table, line by line: those that fit, and the others below them. It is the same for
/// every row, so that what stands below has its place too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Plan(Vec<Vec<Slot>>);

impl Plan {
    /// For columns of these widths; nothing where all of them fit.
    pub(super) fn new(widths: &[usize], total: usize) -> Option<Plan> {
        let all = widths.iter().map(|width| width + 2).sum::<usize>().saturating_sub(2);
        if all <= total {
            return None;
        }
        let (mut lines, mut line, mut start) = (Vec::new(), Vec::new(), 0);
        for (column, width) in widths.iter().enumerate() {
            let last = column + 1 == widths.len();
            let fits = start + width <= total || (last && start + ROOM <= total);
            if !fits && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                start = INDENT;
            }
            line.push(Slot { column, start, cells: total.saturating_sub(start).max(1) });
            start += width + 2;
        }
        lines.push(line);
        Some(Plan(lines))
    }

    /// The lines of a row of these texts; `paint` says how a piece of a column looks.
    pub(super) fn row(&self, cells: &[&str], paint: impl Fn(usize, &str) -> String) -> Vec<String> {
        let mut rows = Vec::new();
        for line in &self.0 {
            let pieces: Vec<(Slot, Vec<String>)> = line
                .iter()
                .filter_map(|slot| {
                    let text = cells.get(slot.column)?.trim_end();
                    let pieces = match sanitise::width(text) > slot.cells {
                        true => words(text, slot.cells),
                        false => vec![text.to_owned()],
                    };
                    Some((*slot, pieces)).filter(|_| !text.is_empty())
                })
                .collect();
            let height = pieces.iter().map(|(_, pieces)| pieces.len()).max().unwrap_or_default();
            for at in 0..height {
                let (mut row, mut used) = (String::new(), 0);
                for (slot, pieces) in &pieces {
                    let Some(piece) = pieces.get(at) else { continue };
                    row.push_str(&" ".repeat(slot.start.saturating_sub(used)));
                    row.push_str(&paint(slot.column, piece));
                    used = slot.start.max(used) + sanitise::width(piece);
                }
                rows.push(row);
            }
        }
        rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_between_words() {
        assert_eq!(words("one two three", 7), ["one two", "three"]);
        assert_eq!(words("one two", 7), ["one two"]);
        assert_eq!(words("", 7), [""]);
        assert_eq!(words("  * one two three", 9), ["  * one", "  two", "  three"]);
        let address = "https://example.org/a/long/address";
        assert_eq!(words(&format!("see {address} there"), 10), ["see", address, "there"]);
        assert_eq!(words("访问 请求", 5), ["访问", "请求"]);
        assert_eq!(words("a  b", 9), ["a  b"]);
    }

    fn folded(rows: &[&[&str]], total: usize) -> Vec<String> {
        let width = |at: usize| rows.iter().map(|row| sanitise::width(row[at])).max().unwrap();
        let widths: Vec<usize> = (0..rows[0].len()).map(width).collect();
        let plan = Plan::new(&widths, total).unwrap();
        let cells = |row: &&[&str]| -> Vec<String> { plan.row(row, |_, piece| piece.to_owned()) };
        rows.iter().flat_map(cells).collect()
    }

    #[test]
    fn what_does_not_fit_stands_below_in_columns_of_its_own() {
        assert_eq!(Plan::new(&[3, 5], 10), None);
        let rows: &[&[&str]] = &[
            &["ID", "TITLE", "ASSIGNEE", "CREATED"],
            &["T-1", "Printer", "anna", "now"],
            &["T-2", "Dark", "", "3h ago"],
        ];
        let lines = [
            "ID   TITLE",
            "    ASSIGNEE  CREATED",
            "T-1  Printer",
            "    anna      now",
            "T-2  Dark",
            "              3h ago",
        ];
        assert_eq!(folded(rows, 21), lines);
        let long: &[&[&str]] = &[&["T-1", "one two three four five"], &["T-2", ""]];
        let lines = ["T-1", "    one two", "    three four", "    five", "T-2"];
        assert_eq!(folded(long, 14), lines);
    }

    #[test]
    fn a_long_last_cell_stays_in_its_column_where_there_is_room() {
        let text = "one two three four five six seven eight nine ten";
        let lines = folded(&[&["T-1", text]], 46);
        assert_eq!(lines, ["T-1  one two three four five six seven eight", "     nine ten"]);
    }
}
