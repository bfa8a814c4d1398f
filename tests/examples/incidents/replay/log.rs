//! The log: one row is one state of one incident at one moment. This file knows its columns and
//! nothing of the desk.

use std::{collections::HashMap, path::Path};

use jiff::{civil::DateTime, tz::TimeZone};

use super::Fallible;

/// One state of one incident at one moment.
#[derive(Clone, Debug)]
pub struct Row {
    /// The line of the file.
    pub line: u64,
    /// Which incident.
    pub incident: String,
    /// Its state, in the words of the file.
    pub state: String,
    /// The moment, in milliseconds since 1970 UTC.
    pub at: i64,
    /// Who asked.
    pub caller: String,
    /// The group, where the file knows it.
    pub group: Option<String>,
    /// The person who works on it, where the file knows it.
    pub assignee: Option<String>,
    /// The path in the catalogue, where the file knows it.
    pub service: Option<String>,
    /// The symptom, where the file knows it.
    pub symptom: Option<String>,
    /// 1 (high) to 3 (low).
    pub impact: i32,
    /// 1 (high) to 3 (low).
    pub urgency: i32,
    /// 1 (high) to 4 (low).
    pub priority: i32,
    /// How it was solved, where the file knows it.
    pub solution: Option<String>,
    /// What else is known, a line for each.
    pub more: String,
}

impl Row {
    /// One line about what it is; there is no text in the file to take one from.
    pub fn title(&self) -> String {
        let service = self.service.as_deref().map(|path| path.replace('>', ", "));
        match (service, self.symptom.clone()) {
            (Some(service), Some(symptom)) => format!("{service}: {symptom}"),
            (Some(only), None) | (None, Some(only)) => only,
            (None, None) => "Incident of no known category".to_owned(),
        }
    }

    /// All that is known of it when it is opened.
    pub fn description(&self) -> String {
        format!("{}\n\n{}", self.title(), self.more)
    }
}

/// Every row, in order of time; rows of one minute stay as the file has them.
pub fn read(file: &Path) -> Fallible<Vec<Row>> {
    let text = std::fs::read_to_string(file);
    let text = text.map_err(|error| format!("{}: {error}", file.display()))?;
    // With both characters at the end of a line the reader counts lines one behind.
    let text = text.replace("\r\n", "\n");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let names: HashMap<String, usize> =
        reader.headers()?.iter().enumerate().map(|(at, name)| (name.to_owned(), at)).collect();
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record?;
        let line = record.position().map_or(0, csv::Position::line);
        let row = row(&Record { names: &names, record: &record }, line);
        rows.push(row.map_err(|error| format!("{}, line {line}: {error}", file.display()))?);
    }
    if rows.is_empty() {
        return Err(format!("{}: no rows", file.display()).into());
    }
    rows.sort_by_key(|row| row.at);
    Ok(rows)
}

/// The fields of a row by the names of their columns.
struct Record<'a> {
    names: &'a HashMap<String, usize>,
    record: &'a csv::StringRecord,
}

impl Record<'_> {
    /// The value, in which `?` stands for what is not known.
    fn get(&self, name: &str) -> Fallible<Option<String>> {
        let at = *self.names.get(name).ok_or_else(|| format!("there is no column {name}"))?;
        let value = self.record.get(at).unwrap_or_default().trim();
        Ok((value != "?" && !value.is_empty()).then(|| value.to_owned()))
    }

    fn known(&self, name: &str) -> Fallible<String> {
        self.get(name)?.ok_or_else(|| format!("{name} is not known").into())
    }

    /// The number before the word, as in `2 - Medium`.
    fn level(&self, name: &str) -> Fallible<i32> {
        let value = self.known(name)?;
        let number = value.split(' ').next().unwrap_or_default();
        number.parse().map_err(|_| format!("{name} is no level: {value}").into())
    }
}

fn row(record: &Record<'_>, line: u64) -> Fallible<Row> {
    let service = match (record.get("category")?, record.get("subcategory")?) {
        (Some(category), Some(part)) => Some(format!("{category}>{part}")),
        _ => None,
    };
    let facts = [
        ("Opened at", "opened_at"),
        ("Opened by", "opened_by"),
        ("Contact", "contact_type"),
        ("Location", "location"),
        ("Item", "cmdb_ci"),
    ];
    let mut more = String::new();
    for (words, name) in facts {
        if let Some(value) = record.get(name)? {
            more += &format!("{words}: {value}\n");
        }
    }
    Ok(Row {
        line,
        incident: record.known("number")?,
        state: record.known("incident_state")?,
        at: instant(&record.known("sys_updated_at")?)?,
        caller: record.known("caller_id")?,
        group: record.get("assignment_group")?,
        assignee: record.get("assigned_to")?,
        service,
        symptom: record.get("u_symptom")?,
        impact: record.level("impact")?,
        urgency: record.level("urgency")?,
        priority: record.level("priority")?,
        solution: record.get("closed_code")?,
        more,
    })
}

/// `29-02-2016 01:16`, which the file does not give a zone for: taken as UTC.
fn instant(text: &str) -> Fallible<i64> {
    let time = DateTime::strptime("%d-%m-%Y %H:%M", text)?;
    Ok(time.to_zoned(TimeZone::UTC)?.timestamp().as_millisecond())
}
