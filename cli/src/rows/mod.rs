//! Rows of a file, one at a time: CSV with `,` `;` or tab, JSON Lines, or JSON that is a list. A row that is
//! wrong is a row with an error, not the end; no file is ever held in memory.

mod column;
mod names;

use std::{
    cell::Cell as Counter,
    io::{self, BufRead, BufReader, Cursor, Read},
    rc::Rc,
    sync::{Arc, Mutex, PoisonError},
};

use csv::{ByteRecord, Reader, ReaderBuilder};

pub(crate) use self::{column::Column, names::Names};
use self::{column::Value, names::Place};
use crate::{
    elements::{self, Elements},
    error::CliError,
    exit::Exit,
    near,
};

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
    /// The version that the object must have; 0 for any.
    pub(crate) version: i64,
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

    /// A value of several that looks as if they were separated by something else.
    pub(crate) fn unparted<R>(&self, columns: &[Column<R>]) -> Option<String> {
        let values = self.values.as_ref().ok()?;
        let mut texts = values.iter().filter_map(|(at, value)| match value {
            Value::Text(text) if columns.get(*at).is_some_and(Column::several) => Some(text),
            _ => None,
        });
        let odd =
            |text: &str| text.trim().contains(|c: char| "|/+&".contains(c) || c.is_whitespace());
        texts.find_map(|text| Some(column::parts(text).find(|part| odd(part))?.to_owned()))
    }
}

/// What separates several values in a cell, for whoever used something else.
pub(crate) const PARTED: &str = "several values in a cell are separated by , or ;";

/// What the help of a `new` says of its file.
pub(crate) fn help<R>(columns: &[Column<R>]) -> String {
    let names: Vec<_> = columns.iter().map(Column::name).collect();
    let mut text = String::from("COLUMNS OF A FILE");
    let mut width = usize::MAX;
    for (at, name) in names.iter().enumerate() {
        let comma = if at + 1 < names.len() { "," } else { "" };
        if width > 76 - name.len() {
            text.push_str("\n ");
            width = 1;
        }
        text.push_str(&format!(" {name}{comma}"));
        width += name.len() + 2;
    }
    if columns.iter().any(Column::several) {
        text.push_str("\n  Several values in a cell are separated by , or ;");
    }
    text.push_str("\n  An empty cell says nothing.");
    if let Some(name) = ["login", "slug"].iter().find(|name| names.contains(name)) {
        text.push_str(&format!(" id is the {name}."));
    }
    text.push_str("\n  What else a list shows is passed over, but with --if-exists update");
    text.push_str("\n  version is the one that it has to have.");
    text
}

fn invalid(message: impl Into<String>) -> CliError {
    CliError::new(Exit::Invalid, "INVALID_ROW", message)
}

/// The rows of a file.
pub(crate) struct Rows {
    names: Names,
    from: From,
    seen: Rc<Counter<usize>>,
    number: u64,
    ended: bool,
    /// The first one, which was read with the head.
    first: Option<Row>,
    passed: Passed,
    /// The names that there are not, of which somebody was told what there is.
    told: Vec<String>,
}

/// The names of what was passed over, which whoever reads the rows tells at the end.
pub(crate) type Passed = Arc<Mutex<Vec<&'static str>>>;

enum From {
    Csv { reader: Box<Reader<Bounded>>, columns: Vec<Place>, crlf: bool },
    Json { reader: BufReader<Bounded>, line: u64 },
    Document(Box<Elements<BufReader<Bounded>>>),
}

impl Rows {
    /// The rows of what `reader` gives; `what` names it in an error. What is passed over is noted in `passed`.
    pub(crate) fn open(
        reader: Box<dyn Read>,
        what: &str,
        names: Names,
        passed: Passed,
    ) -> Result<Rows, CliError> {
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
                .hint(format!("the columns can be {}", names.columns.join(", "))));
        }
        let json = nothing || head.trim_ascii_start().starts_with(b"{");
        let document = elements::document(&head);
        let (between, crlf) = (delimiter(&head), head.ends_with(b"\r\n"));
        let seen = Rc::new(Counter::new(0));
        let whole: Box<dyn Read> = Box::new(Cursor::new(head).chain(reader));
        let bounded = Bounded { what: what.to_owned(), reader: whole, seen: Rc::clone(&seen) };
        let mut rows = Rows {
            names,
            from: From::Json { reader: BufReader::new(bounded), line: 0 },
            seen,
            number: 0,
            ended: false,
            first: None,
            passed,
            told: Vec::new(),
        };
        let From::Json { reader, .. } = rows.from else { return Ok(rows) };
        if !json && !document {
            let bounded = reader.into_inner();
            let mut reader =
                ReaderBuilder::new().delimiter(between).flexible(true).from_reader(bounded);
            let columns = header(&mut reader, what, &rows.names, &rows.passed)?;
            rows.from = From::Csv { reader: Box::new(reader), columns, crlf };
            return Ok(rows);
        }
        rows.from = match document {
            true => From::Document(Box::new(Elements::new(reader, ROW))),
            false => From::Json { reader, line: 0 },
        };
        // Objects of one file are alike: a name that the first one should not have ends all of it, as in the
        // head of a table, and before anything is done.
        rows.first = rows.read();
        match &rows.first {
            Some(Row { values: Err(error), .. }) if error.code == UNKNOWN => {
                let name = rows.told.first().map(String::as_str).unwrap_or_default();
                Err(unknown(what, name, &rows.names))
            }
            _ => Ok(rows),
        }
    }

    fn read(&mut self) -> Option<Row> {
        if self.ended {
            return None;
        }
        self.seen.set(0);
        let (line, values) = match &mut self.from {
            From::Csv { reader, columns, crlf } => {
                let (line, values) = csv_row(reader, columns, &self.names)?;
                // The reader counts the second half of a line end with the row that follows it.
                (line + u64::from(*crlf), values)
            }
            From::Json { reader, line } => json_row(reader, line, &self.names, &self.passed)?,
            From::Document(elements) => element(elements, &self.names, &self.passed)?,
        };
        self.number += 1;
        // What cannot be read any further has no next row.
        let (values, fatal) = match values {
            Ok(values) => (Ok(values), false),
            Err(Wrong::Row(error)) => (Err(self.once(error)), false),
            Err(Wrong::File(error)) => (Err(error), true),
        };
        self.ended = fatal;
        let (values, version) = match values {
            Ok(Values { columns, version }) => (Ok(columns), version),
            Err(error) => (Err(error), 0),
        };
        Some(Row { number: self.number, line, values, version })
    }

    /// Says which names there are only to whoever has not heard it.
    fn once(&mut self, mut error: CliError) -> CliError {
        if error.code == UNKNOWN
            && let Some((name, _)) = error.fields.pop()
        {
            if self.told.contains(&name) {
                error.hint = None;
            } else if self.told.len() < 100 {
                self.told.push(name);
            }
        }
        error
    }
}

impl Iterator for Rows {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        match self.first.take() {
            Some(row) => Some(row),
            None => self.read(),
        }
    }
}

enum Wrong {
    Row(CliError),
    File(CliError),
}

/// What a row holds.
#[derive(Default)]
struct Values {
    columns: Vec<(usize, Value)>,
    version: i64,
}

impl Values {
    fn put(&mut self, place: Place, value: Value) -> Result<(), CliError> {
        match place {
            Place::Column(at) => self.columns.push((at, value)),
            Place::Version => {
                let version = names::version(&value).map_err(|problem| {
                    let mut error = invalid(format!("version: {problem}"));
                    error.fields = vec![("version".to_owned(), problem)];
                    error
                })?;
                self.version = version.unwrap_or_default();
            }
            Place::Passed(_) => {}
        }
        Ok(())
    }
}

fn csv_row(
    reader: &mut Reader<Bounded>,
    columns: &[Place],
    names: &Names,
) -> Option<(u64, Result<Values, Wrong>)> {
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
    let mut values = Values::default();
    for (place, cell) in columns.iter().zip(&record).filter(|(_, cell)| !cell.is_empty()) {
        let put = match std::str::from_utf8(cell) {
            Ok(text) => values.put(*place, Value::Text(text.to_owned())),
            Err(_) => {
                let name = match place {
                    Place::Column(at) => names.columns.get(*at).copied().unwrap_or_default(),
                    Place::Version => "version",
                    Place::Passed(name) => name,
                };
                let mut error = invalid(format!("{name}: is not UTF-8"));
                error.fields = vec![(name.to_owned(), "is not UTF-8".to_owned())];
                Err(error)
            }
        };
        if let Err(error) = put {
            return Some((line, Err(Wrong::Row(error))));
        }
    }
    Some((line, Ok(values)))
}

fn json_row(
    reader: &mut BufReader<Bounded>,
    line: &mut u64,
    names: &Names,
    passed: &Passed,
) -> Option<(u64, Result<Values, Wrong>)> {
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
    Some((*line, json_values(&bytes, names, passed).map_err(Wrong::Row)))
}

fn element(
    elements: &mut Elements<BufReader<Bounded>>,
    names: &Names,
    passed: &Passed,
) -> Option<(u64, Result<Values, Wrong>)> {
    match elements.next() {
        Ok(Some((line, bytes))) => {
            Some((line, json_values(&bytes, names, passed).map_err(Wrong::Row)))
        }
        Ok(None) => None,
        Err(error) => Some((elements.line(), Err(Wrong::File(invalid(error.to_string()))))),
    }
}

fn json_values(bytes: &[u8], names: &Names, passed: &Passed) -> Result<Values, CliError> {
    let object: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(bytes)
        .map_err(|error| {
            let text = error.to_string();
            invalid(format!(
                "is no JSON object: {}",
                text.split(" at line").next().unwrap_or(&text)
            ))
        })?;
    let (mut values, mut places) = (Values::default(), Vec::with_capacity(object.len()));
    for (name, value) in object {
        let Some(place) = names.place(&name) else {
            let mut error = unknown("the row", &name, names);
            // By this the hint is given once; who reads the error has the name in its words.
            error.fields = vec![(name, String::new())];
            return Err(error);
        };
        if places.contains(&place) {
            return Err(twice("the row", &name));
        }
        places.push(place);
        pass(place, passed);
        values.put(place, Value::of_json(value))?;
    }
    Ok(values)
}

/// The places of the columns that the header names.
fn header(
    reader: &mut Reader<Bounded>,
    what: &str,
    names: &Names,
    passed: &Passed,
) -> Result<Vec<Place>, CliError> {
    let head = reader.byte_headers().map_err(|error| broken(&error))?;
    let mut places = Vec::with_capacity(head.len());
    for cell in head {
        let name = String::from_utf8_lossy(cell).trim().to_owned();
        let place = names.place(&name).ok_or_else(|| unknown(what, &name, names))?;
        if places.contains(&place) {
            return Err(twice(what, &name));
        }
        pass(place, passed);
        places.push(place);
    }
    Ok(places)
}

/// Notes what is passed over. What only says what kind of answer it was is nothing that anybody misses.
fn pass(place: Place, passed: &Passed) {
    if let Place::Passed(name) = place
        && name != "schema"
    {
        let mut passed = passed.lock().unwrap_or_else(PoisonError::into_inner);
        if !passed.contains(&name) {
            passed.push(name);
        }
    }
}

/// The code of a name that there is not.
const UNKNOWN: &str = "UNKNOWN_FIELD";

fn unknown(what: &str, name: &str, names: &Names) -> CliError {
    let names = &names.columns;
    let all = format!("the columns can be {}", names.join(", "));
    let hint = near::hint(name, names.iter().copied(), &all);
    let message = format!("{what} has a column that there is not: \"{name}\"");
    CliError::new(Exit::Usage, UNKNOWN, message).hint(hint)
}

fn twice(what: &str, name: &str) -> CliError {
    CliError::usage(format!("{what} has the column \"{name}\" twice"))
        .hint("two names of it count as one: id is the login of a user and the slug of the others")
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
        let columns = COLUMNS.iter().map(Column::name).collect();
        let names = Names::new(columns, ["size", "created", "version"].into_iter(), true);
        Rows::open(Box::new(Cursor::new(bytes.to_vec())), "things.csv", names, Passed::default())
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
    fn a_list_of_objects_is_rows_too() {
        let rows = [(1, 1, Ok(thing("a", 3))), (2, 2, Ok(thing("b", 0)))];
        let list = "[{\"name\":\"a\",\"size\":3},\n{\"name\":\"b\"}]";
        assert_eq!(read(list.as_bytes()), rows);
        let answer = format!("{{\"schema\":\"x\",\"items\":{list},\"next\":null}}\n");
        assert_eq!(read(answer.as_bytes()), rows);
        assert!(read(b"[]\n").is_empty() && read(b"{\"items\":[]}").is_empty());
        let wrong = read(b"[{\"name\":\"a\"}, 7, {\"size\":\"x\"}, {");
        assert_eq!(wrong.len(), 4);
        assert_eq!(wrong[0].2, Ok(thing("a", 0)));
        assert!(wrong[1].2.as_ref().unwrap_err().starts_with("is no JSON object"));
        assert_eq!(wrong[3].2.as_ref().unwrap_err(), "an element has no end");
    }

    #[test]
    fn what_only_answers_have_is_passed_over_and_a_version_counts() {
        let mut rows =
            open(b"{\"schema\":\"x\",\"name\":\"a\",\"created\":1,\"version\":4}").unwrap();
        let passed = Arc::clone(&rows.passed);
        let row = rows.next().unwrap();
        assert_eq!((row.version, row.into_request(COLUMNS).unwrap()), (4, thing("a", 0)));
        assert_eq!(*passed.lock().unwrap(), ["created"]);
        let mut rows = open(b"created,tag,version\n1,x,\n2,y,z\n").unwrap();
        assert_eq!(rows.next().unwrap().version, 0);
        assert!(rows.next().unwrap().values.unwrap_err().message.starts_with("version: "));
    }

    #[test]
    fn a_wrong_name_of_objects_is_told_before_the_first_and_later_once() {
        for text in ["{\"nmae\":1}\n{}", "[{\"nmae\":1}]"] {
            let error = open(text.as_bytes()).err().unwrap();
            assert_eq!((error.exit, error.code.as_ref()), (Exit::Usage, UNKNOWN));
            assert!(error.message.starts_with("things.csv has"), "{error:?}");
        }
        let rows =
            open(b"{}\n{\"nmae\":1}\n{\"nmae\":2}\n{\"siez\":2}\n{\"tag\":\"\",\"tags\":\"\"}")
                .unwrap();
        let hints: Vec<_> = rows
            .map(|row| row.values.map_or_else(|error| error.hint.is_some(), |_| false))
            .collect();
        assert_eq!(hints, [false, true, false, true, true]);
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
            let names = Names::new(CAN.iter().map(Column::name).collect(), [].into_iter(), true);
            let mut rows = Rows::open(Box::new(bytes), "stdin", names, Passed::default()).unwrap();
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
