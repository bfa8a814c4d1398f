//! Rows of a file, one at a time: CSV with `,` `;` or tab, or JSON Lines. A row that is wrong is a
//! row with an error, not the end; no file is ever held in memory.

mod column;

use std::{
    cell::Cell as Counter,
    io::{self, BufRead, BufReader, Cursor, Read},
    rc::Rc,
};

use csv::{ByteRecord, Reader, ReaderBuilder};

pub(crate) use self::column::Column;
use self::column::Value;
use crate::{error::CliError, exit::Exit, near};

/// The most bytes of one row; a message to the daemon has 4 MiB.
const ROW: usize = 3_000_000;

/// One row of a file.
pub(crate) struct Row {
    /// Which row it is, from 1; the header does not count.
    pub(crate) number: u64,
    /// The line of the file on which it begins, from 1.
    pub(crate) line: u64,
    /// Its values by the place of their columns, or what is wrong.
    pub(crate) values: Result<Vec<(usize, Value)>, CliError>,
}

impl Row {
    /// The columns of which it says that they are empty, as far as what is there can be without them.
    pub(crate) fn emptied<R>(&self, columns: &[Column<R>]) -> Vec<String> {
        let values = self.values.iter().flatten();
        let nothing = values.filter(|(_, value)| value.is_nothing());
        let columns = nothing.filter_map(|(at, _)| columns.get(*at).filter(|c| c.emptied));
        columns.map(|column| column.name.to_owned()).collect()
    }

    /// Whether it says something of a column.
    pub(crate) fn says<R>(&self, name: &str, columns: &[Column<R>]) -> bool {
        let mut values = self.values.iter().flatten();
        values.any(|(at, value)| {
            !value.is_nothing() && columns.get(*at).is_some_and(|column| column.name == name)
        })
    }

    /// The row as a request; every wrong value is named.
    pub(crate) fn into_request<R: Default>(self, columns: &[Column<R>]) -> Result<R, CliError> {
        let mut request = R::default();
        let mut wrong = Vec::new();
        for (at, value) in self.values? {
            if let Some(column) = columns.get(at)
                && let Err(problem) = column.fill(&mut request, value)
            {
                wrong.push((column.name.to_owned(), problem));
            }
        }
        let Some((name, problem)) = wrong.first() else { return Ok(request) };
        let mut error = invalid(format!("{name}: {problem}"));
        error.fields = wrong;
        Err(error)
    }
}

fn invalid(message: impl Into<String>) -> CliError {
    CliError::new(Exit::Invalid, "INVALID_ROW", message)
}

/// The rows of a file.
pub(crate) struct Rows {
    names: Vec<&'static str>,
    from: From,
    seen: Rc<Counter<usize>>,
    number: u64,
    ended: bool,
}

enum From {
    Csv { reader: Box<Reader<Bounded>>, columns: Vec<usize>, crlf: bool },
    Json { reader: BufReader<Bounded>, line: u64 },
}

impl Rows {
    /// The rows of what `reader` gives; `what` names it in an error.
    pub(crate) fn open<R>(
        reader: Box<dyn Read>,
        what: &str,
        columns: &[Column<R>],
    ) -> Result<Rows, CliError> {
        let names: Vec<&'static str> = columns.iter().map(|column| column.name).collect();
        let mut reader = BufReader::new(reader);
        let mut head = Vec::new();
        (&mut reader)
            .take(ROW as u64)
            .read_until(b'\n', &mut head)
            .map_err(|error| CliError::input(what, &error))?;
        // What another program says when it has nothing to say. A file is empty by accident.
        let nothing = head.is_empty() && what == "stdin";
        let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&head).to_vec();
        if !nothing && head.trim_ascii().is_empty() {
            return Err(CliError::usage(format!("{what} has no header: its first line is empty"))
                .hint(format!("the columns can be {}", names.join(", "))));
        }
        let json = nothing || head.trim_ascii_start().starts_with(b"{");
        let (between, crlf) = (delimiter(&head), head.ends_with(b"\r\n"));
        let seen = Rc::new(Counter::new(0));
        let whole: Box<dyn Read> = Box::new(Cursor::new(head).chain(reader));
        let bounded = Bounded { what: what.to_owned(), reader: whole, seen: Rc::clone(&seen) };
        let from = if json {
            From::Json { reader: BufReader::new(bounded), line: 0 }
        } else {
            let mut reader =
                ReaderBuilder::new().delimiter(between).flexible(true).from_reader(bounded);
            let columns = header(&mut reader, what, &names)?;
            From::Csv { reader: Box::new(reader), columns, crlf }
        };
        Ok(Rows { names, from, seen, number: 0, ended: false })
    }
}

impl Iterator for Rows {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        if self.ended {
            return None;
        }
        self.seen.set(0);
        self.number += 1;
        let (line, values) = match &mut self.from {
            From::Csv { reader, columns, crlf } => {
                let (line, values) = csv_row(reader, columns, &self.names)?;
                // The reader counts the second half of a line end with the row that follows it.
                (line + u64::from(*crlf), values)
            }
            From::Json { reader, line } => json_row(reader, line, &self.names)?,
        };
        // What cannot be read any further has no next row.
        let (values, fatal) = match values {
            Ok(values) => (Ok(values), false),
            Err(Wrong::Row(error)) => (Err(error), false),
            Err(Wrong::File(error)) => (Err(error), true),
        };
        self.ended = fatal;
        Some(Row { number: self.number, line, values })
    }
}

enum Wrong {
    Row(CliError),
    File(CliError),
}

type Values = Result<Vec<(usize, Value)>, Wrong>;

fn csv_row(
    reader: &mut Reader<Bounded>,
    columns: &[usize],
    names: &[&'static str],
) -> Option<(u64, Values)> {
    let mut record = ByteRecord::new();
    let line = reader.position().line();
    match reader.read_byte_record(&mut record) {
        Ok(true) => {}
        Ok(false) => return None,
        Err(error) => return Some((line, Err(Wrong::File(broken(&error))))),
    }
    let line = record.position().map_or(line, csv::Position::line);
    if record.len() != columns.len() {
        let wrong =
            invalid(format!("{} values where the header has {}", record.len(), columns.len()));
        return Some((line, Err(Wrong::Row(wrong))));
    }
    let values = columns.iter().zip(&record).filter(|(_, cell)| !cell.is_empty());
    let values = values.map(|(column, cell)| match std::str::from_utf8(cell) {
        Ok(text) => Ok((*column, Value::Text(text.to_owned()))),
        Err(_) => {
            let name = names.get(*column).copied().unwrap_or_default();
            let mut error = invalid(format!("{name}: is not UTF-8"));
            error.fields = vec![(name.to_owned(), "is not UTF-8".to_owned())];
            Err(Wrong::Row(error))
        }
    });
    Some((line, values.collect()))
}

fn json_row(
    reader: &mut BufReader<Bounded>,
    line: &mut u64,
    names: &[&'static str],
) -> Option<(u64, Values)> {
    let mut bytes = Vec::new();
    loop {
        *line += 1;
        bytes.clear();
        match reader.read_until(b'\n', &mut bytes) {
            Ok(0) => return None,
            Ok(_) if bytes.trim_ascii().is_empty() => {}
            Ok(_) => break,
            Err(error) => return Some((*line, Err(Wrong::File(invalid(error.to_string()))))),
        }
    }
    Some((*line, json_values(&bytes, names).map_err(Wrong::Row)))
}

fn json_values(bytes: &[u8], names: &[&'static str]) -> Result<Vec<(usize, Value)>, CliError> {
    let object: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(bytes)
        .map_err(|error| {
            let text = error.to_string();
            invalid(format!(
                "is no JSON object: {}",
                text.split(" at line").next().unwrap_or(&text)
            ))
        })?;
    let values = object.into_iter().map(|(name, value)| {
        let at = names.iter().position(|known| *known == name);
        Ok((at.ok_or_else(|| unknown("the row", &name, names))?, Value::of_json(value)))
    });
    values.collect()
}

/// The places of the columns that the header names.
fn header(
    reader: &mut Reader<Bounded>,
    what: &str,
    names: &[&'static str],
) -> Result<Vec<usize>, CliError> {
    let head = reader.byte_headers().map_err(|error| broken(&error))?;
    let mut columns = Vec::with_capacity(head.len());
    for cell in head {
        let name = String::from_utf8_lossy(cell).trim().to_owned();
        let at = names.iter().position(|known| *known == name);
        let at = at.ok_or_else(|| unknown(what, &name, names))?;
        if columns.contains(&at) {
            return Err(CliError::usage(format!("{what} has the column \"{name}\" twice")));
        }
        columns.push(at);
    }
    Ok(columns)
}

fn unknown(what: &str, name: &str, names: &[&'static str]) -> CliError {
    let all = format!("the columns can be {}", names.join(", "));
    let hint = near::hint(name, names.iter().copied(), &all);
    let message = format!("{what} has a column that there is not: \"{name}\"");
    CliError::new(Exit::Usage, "UNKNOWN_FIELD", message).hint(hint)
}

fn broken(error: &csv::Error) -> CliError {
    invalid(match error.kind() {
        csv::ErrorKind::Io(error) => error.to_string(),
        _ => error.to_string(),
    })
}

/// What stands between the values: of `,` `;` and tab the one that the header has most of.
fn delimiter(head: &[u8]) -> u8 {
    let mut counts = [(b',', 0_usize), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in head {
        if *byte == b'"' {
            quoted = !quoted;
        } else if let Some((_, count)) =
            counts.iter_mut().find(|(between, _)| between == byte && !quoted)
        {
            *count += 1;
        }
    }
    // The first of equals wins, so the comma does.
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(between, _)| between)
}

/// Ends a row that has no end, such as one with a quote left open, before it fills the memory.
struct Bounded {
    what: String,
    reader: Box<dyn Read>,
    seen: Rc<Counter<usize>>,
}

impl Read for Bounded {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.seen.get() > ROW {
            let text =
                format!("{}: a row has more than {ROW} bytes; is a quote left open?", self.what);
            return Err(io::Error::other(text));
        }
        let count = self.reader.read(buffer)?;
        self.seen.set(self.seen.get() + count);
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, PartialEq)]
    struct Thing {
        name: String,
        size: i32,
        hidden: bool,
        tags: Vec<String>,
        kind: i32,
    }

    const COLUMNS: &[Column<Thing>] = &[
        Column::text("name", |r, v| r.name = v),
        Column::int("size", |r, v| r.size = v),
        Column::flag("hidden", |r, v| r.hidden = v),
        Column::texts("tags", |r, v| r.tags = v),
        Column::json("parts", |r, v| {
            r.tags = vec![v.to_string()];
            Ok(())
        }),
        Column::word("kind", |r, v| match v {
            "a" => {
                r.kind = 1;
                Ok(())
            }
            _ => Err(format!("\"{v}\" is none of a")),
        }),
    ];

    fn open(bytes: &[u8]) -> Result<Rows, CliError> {
        Rows::open(Box::new(Cursor::new(bytes.to_vec())), "things.csv", COLUMNS)
    }

    fn read(bytes: &[u8]) -> Vec<(u64, u64, Result<Thing, String>)> {
        let rows = open(bytes).unwrap();
        rows.map(|row| {
            let (number, line) = (row.number, row.line);
            (number, line, row.into_request(COLUMNS).map_err(|error| error.message.clone()))
        })
        .collect()
    }

    fn thing(name: &str, size: i32) -> Thing {
        Thing { name: name.into(), size, ..Thing::default() }
    }

    #[test]
    fn csv_with_each_delimiter() {
        for between in [",", ";", "\t"] {
            let text = format!(
                "\u{feff}size{between}name\r\n3{between}\"a \"\"b\"\"\nc\"\r\n{between}d\n"
            );
            let rows = read(text.as_bytes());
            assert_eq!(rows, [(1, 2, Ok(thing("a \"b\"\nc", 3))), (2, 4, Ok(thing("d", 0))),]);
        }
    }

    #[test]
    fn json_lines() {
        let rows = read(b"{\"name\":\"a\",\"size\":3,\"hidden\":true,\"tags\":[\"x\"],\"kind\":\"a\"}\n\n{\"name\":\"b\",\"tags\":\"x, y\",\"size\":null}");
        let first = Thing { hidden: true, tags: vec!["x".into()], kind: 1, ..thing("a", 3) };
        let second = Thing { tags: vec!["x".into(), "y".into()], ..thing("b", 0) };
        assert_eq!(rows, [(1, 1, Ok(first)), (2, 3, Ok(second))]);
    }

    #[test]
    fn what_is_said_to_be_empty_is_told_from_what_is_not_said() {
        const CAN: &[Column<Thing>] = &[
            Column::text("name", |r, v| r.name = v),
            Column::emptied(Column::texts("tags", |r, v| r.tags = v)),
            Column::emptied(Column::text("kind", |r, _| r.kind = 1)),
        ];
        let emptied = |text: &str| {
            let bytes = Cursor::new(text.as_bytes().to_vec());
            let mut rows = Rows::open(Box::new(bytes), "stdin", CAN).unwrap();
            let row = rows.next().unwrap();
            (row.emptied(CAN).join(" "), row.says("tags", CAN))
        };
        for (row, is) in [
            ("{\"name\":\"\",\"tags\":[],\"kind\":\"\"}", ("tags kind", false)),
            ("{\"name\":null,\"tags\":null}", ("tags", false)),
            ("{\"tags\":\"\"}", ("tags", false)),
            ("{\"tags\":[\"x\"],\"kind\":\"y\"}", ("", true)),
            ("{}", ("", false)),
            ("name,tags,kind\na,,\n", ("", false)),
        ] {
            let (emptied, says) = emptied(row);
            // The order of an object's keys is none.
            let mut emptied: Vec<_> = emptied.split_whitespace().collect();
            emptied.sort_by_key(|name| *name == "kind");
            assert_eq!((emptied.join(" ").as_str(), says), is, "{row}");
        }
    }

    #[test]
    fn nested_values_come_whole() {
        let whole = |text: &str| Thing { tags: vec![text.into()], ..Thing::default() };
        for (json, is) in [
            ("[{\"a\":[1]}]", "[{\"a\":[1]}]"),
            ("[\"x\"]", "[\"x\"]"),
            ("[]", "[]"),
            ("{\"a\":[1]}", "{\"a\":[1]}"),
        ] {
            let row = format!("{{\"parts\":{json}}}\n");
            assert_eq!(read(row.as_bytes()), [(1, 1, Ok(whole(is)))]);
            let row = format!("parts\n\"{}\"\n", json.replace('"', "\"\""));
            assert_eq!(read(row.as_bytes()), [(1, 2, Ok(whole(is)))]);
        }
        let wrong = read(b"parts\n[1\n");
        assert!(wrong[0].2.as_ref().unwrap_err().starts_with("parts: is no JSON"), "{wrong:?}");
        let wrong = read(b"{\"tags\":[1]}\n");
        assert!(wrong[0].2.as_ref().unwrap_err().contains("other things than texts"));
    }

    #[test]
    fn a_wrong_row_is_named_and_the_next_one_is_read() {
        let rows = read(b"name,size,kind\na,x,z\n\xff,1,a\nb,1\nc,2,a\n");
        let says = |at: usize| rows[at].2.as_ref().unwrap_err().as_str();
        assert_eq!(says(0), "size: \"x\" is no whole number");
        assert_eq!(says(1), "name: is not UTF-8");
        assert_eq!(says(2), "2 values where the header has 3");
        assert_eq!(rows[2].1, 4);
        assert_eq!(rows[3].2, Ok(Thing { kind: 1, ..thing("c", 2) }));

        let rows = read(b"{\"name\":\"a\"\n{\"nmae\":1}\n[1]\n{\"size\":1.5}\n{\"name\":\"b\"}\n");
        assert!(rows[..4].iter().all(|row| row.2.is_err()), "{rows:?}");
        assert_eq!(rows[4], (5, 5, Ok(thing("b", 0))));
    }

    #[test]
    fn an_unknown_column_names_the_nearest() {
        let error = open(b"nmae\na\n").err().unwrap();
        assert_eq!((error.exit, error.code.as_ref()), (Exit::Usage, "UNKNOWN_FIELD"));
        assert!(error.hint.as_deref().unwrap().contains("\"name\""));
        assert!(open(b"name,name\n").is_err());
        assert!(open(b"").is_err());
        assert!(open(b"\xef\xbb\xbf\n").is_err());
    }

    #[test]
    fn a_quote_left_open_does_not_fill_the_memory() {
        let mut bytes = b"name\n\"".to_vec();
        bytes.resize(ROW * 2, b'x');
        let rows = read(&bytes);
        assert_eq!(rows.len(), 1);
        assert!(rows[0].2.as_ref().unwrap_err().contains("quote"), "{:?}", rows[0].2);

        let mut bytes = b"{\"name\":\"".to_vec();
        bytes.resize(ROW * 2, b'x');
        assert_eq!(read(&bytes).len(), 1);
    }
}
