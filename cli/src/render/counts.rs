//! How many there are of each value of a field: rows for people and spreadsheets, `desk.count/v1` for
//! programs, which has the total beside the values.

use super::{Batch, Format, Json, List, Screen, View, alone, list};
use crate::{
    error::CliError,
    fields::{Datum, Field, Noun, Record, Shape, Ty, text},
};

/// How many there are of each value of a field.
pub(crate) struct Counts {
    /// The field.
    pub(crate) field: &'static str,
    /// How many there are in all.
    pub(crate) total: i64,
    /// The values in the order in which they are told. An empty one is none.
    pub(crate) values: Vec<(String, i64)>,
    /// Whether there is a header.
    pub(crate) headers: bool,
}

/// One of them.
struct Value(String, i64);

impl Noun for Value {
    const KIND: &'static str = "count";
    const TABLE: &'static [&'static str] = &["value", "count"];
    const WIDE: &'static [&'static str] = &[];
    const LINE: &'static [&'static str] = &["value", "count"];
    const FIELDS: &'static [Field<Value>] = &[
        Field::new("value", Ty::Text, "the value; none for those without", |v| text(&v.0)),
        Field::new("count", Ty::Int, "how many there are of it", |v| Datum::Int(v.1)),
    ];
}

/// Prints them, and answers how many there are in all.
pub(super) fn counts(
    screen: &Screen,
    view: &View,
    now: i64,
    counts: Counts,
) -> Result<i64, CliError> {
    let Counts { field, total, values, headers } = counts;
    match view.format {
        Format::Template => {
            return Err(
                CliError::usage("--group-by goes with no template").hint("take -o json and --jq")
            );
        }
        Format::Json | Format::Jsonl | Format::Yaml => {
            let value = |(value, count): (String, i64)| {
                let value = Json::maybe(Some(value.as_str()).filter(|value| !value.is_empty()));
                Json::Object(vec![("value", value), ("count", Json::Int(count))])
            };
            let object = Json::Object(vec![
                ("schema", Json::text("desk.count/v1")),
                ("count", Json::Int(total)),
                ("group_by", Json::text(field)),
                ("groups", Json::List(values.into_iter().map(value).collect())),
            ]);
            alone(screen, view, &object, false)?;
        }
        _ => {
            let shape = Shape::of::<Value>();
            let view = View { shape, fields: vec![0, 1], chosen: false, ..view.clone() };
            let rows = values
                .into_iter()
                .map(|(value, count)| Box::new(Value(value, count)) as Box<dyn Record>);
            let page = Batch { rows: rows.collect(), next: None, cut: None };
            list(screen, &view, now, List { pages: Box::new(std::iter::once(Ok(page))), headers })?;
        }
    }
    Ok(total)
}
