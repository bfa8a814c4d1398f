//! What the objects of a noun consist of. One table of [`Field`] rows per noun feeds the table, the
//! card, JSON, CSV, `--columns`, `--sort`, `--json=help` and the section JSON FIELDS of the help.
//! A noun implements [`Noun`]; everything that prints works on [`Shape`] and [`Record`], which are
//! the same without the type.

mod once;

use std::borrow::Cow;

pub(crate) use once::{Once, Secretive};

use crate::render::{Json, Tone};

/// The value of a field. How it looks is decided by the format that prints it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Datum<'a> {
    /// Not set.
    Null,
    /// Text that came from a person.
    Text(Cow<'a, str>),
    /// One of a fixed set of words, with its colour.
    Word(&'static str, Tone),
    /// A number.
    Int(i64),
    /// Yes or no.
    Bool(bool),
    /// An instant in milliseconds; people read how long ago it is.
    Time(i64),
    /// An instant in milliseconds; people read the date.
    Date(i64),
    /// Several texts.
    Texts(Cow<'a, [String]>),
    /// Anything else, with a text for people.
    Json(Json, String),
}

/// The type of a field, for the documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ty {
    /// A text.
    Text,
    /// One of a fixed set of words.
    Word,
    /// A whole number.
    Int,
    /// Yes or no.
    Bool,
    /// An instant.
    Time,
    /// A list of texts.
    Texts,
    /// An object.
    Object,
    /// A list of objects.
    Objects,
}

impl Ty {
    /// The name in the documentation.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Ty::Text => "text",
            Ty::Word => "word",
            Ty::Int => "int",
            Ty::Bool => "bool",
            Ty::Time => "time",
            Ty::Texts => "texts",
            Ty::Object => "object",
            Ty::Objects => "objects",
        }
    }
}

/// What is known of a field without an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meta {
    /// The name in JSON, `--columns` and `--sort`.
    pub(crate) name: &'static str,
    /// Its type.
    pub(crate) ty: Ty,
    /// One line about it.
    pub(crate) help: &'static str,
    /// It costs something, so it is only answered when it is named.
    pub(crate) lazy: bool,
    /// A card leaves it out: it shows it in a block of its own, or only where everything is.
    pub(crate) aside: bool,
    /// The daemon can sort by it.
    pub(crate) sort: bool,
    /// The head of its column, where that is not its name.
    pub(crate) head: Option<&'static str>,
    /// It is shown this once.
    pub(crate) secret: bool,
}

impl Meta {
    /// A field with its name, type and one line of help.
    pub(crate) const fn new(name: &'static str, ty: Ty, help: &'static str) -> Meta {
        Meta { name, ty, help, lazy: false, aside: false, sort: false, head: None, secret: false }
    }
}

/// One row of a noun's table.
pub(crate) struct Field<T> {
    /// What is known of it without an object.
    pub(crate) meta: Meta,
    /// Its value in an object.
    pub(crate) get: for<'a> fn(&'a T) -> Datum<'a>,
}

impl<T> Field<T> {
    /// A field with its name, type, one line of help, and where its value is.
    pub(crate) const fn new(
        name: &'static str,
        ty: Ty,
        help: &'static str,
        get: for<'a> fn(&'a T) -> Datum<'a>,
    ) -> Field<T> {
        Field { meta: Meta::new(name, ty, help), get }
    }

    /// Left out of a card, unless it is asked for by name.
    pub(crate) const fn aside(self) -> Field<T> {
        Field { meta: Meta { aside: true, ..self.meta }, get: self.get }
    }

    /// Only answered when it is named.
    pub(crate) const fn lazy(self) -> Field<T> {
        Field { meta: Meta { lazy: true, ..self.meta }, get: self.get }
    }

    /// The daemon can sort by it.
    pub(crate) const fn sort(self) -> Field<T> {
        Field { meta: Meta { sort: true, ..self.meta }, get: self.get }
    }

    /// With another head than its name.
    pub(crate) const fn head(self, head: &'static str) -> Field<T> {
        Field { meta: Meta { head: Some(head), ..self.meta }, get: self.get }
    }
}

/// What the daemon answers about: a reply message with the table of its fields.
pub(crate) trait Noun: Send + Sized + 'static {
    /// The name in schemas, such as `ticket` in `desk.ticket/v1`.
    const KIND: &'static str;
    /// Every field. The first is the id.
    const FIELDS: &'static [Field<Self>];
    /// The columns of the table. They fit 80 cells.
    const TABLE: &'static [&'static str];
    /// The columns that `-o wide` adds.
    const WIDE: &'static [&'static str] = &[];
    /// The fields of the one line that stands for an object.
    const LINE: &'static [&'static str] = &["id", "name"];
    /// The fields that a card prints in full below the others.
    const BODY: &'static [&'static str] = &[];
    /// Whether a line of JSON Lines names its schema: where lines of several kinds may meet.
    const TAGGED: bool = false;

    /// What a card prints before the bodies, where no fields were named: heads and texts.
    fn blocks(&self) -> Vec<(String, String)> {
        Vec::new()
    }

    /// What a card prints after the bodies: heads and texts.
    fn notes(&self) -> Vec<(String, String)> {
        Vec::new()
    }

    /// What the line for people says at its end, where it takes several fields to say it.
    fn tail(&self) -> Option<String> {
        None
    }

    /// Where it stands after a write, for a person who wants to know what it came to.
    fn stands(&self) -> Option<String> {
        None
    }

    /// How one that was there already is not as one that is new: the code of the warning, and its text.
    fn caveat(&self) -> Option<(&'static str, String)> {
        None
    }
}

/// A noun without its type.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    /// [`Noun::KIND`].
    pub(crate) kind: &'static str,
    /// [`Noun::FIELDS`].
    pub(crate) fields: Vec<Meta>,
    /// [`Noun::TABLE`].
    pub(crate) table: &'static [&'static str],
    /// [`Noun::WIDE`].
    pub(crate) wide: &'static [&'static str],
    /// [`Noun::LINE`].
    pub(crate) line: &'static [&'static str],
    /// [`Noun::BODY`].
    pub(crate) body: &'static [&'static str],
    /// [`Noun::TAGGED`].
    pub(crate) tagged: bool,
    /// Whether an object is answered with what the command did to it, as `write`.
    pub(crate) report: bool,
}

impl Shape {
    /// That of a noun.
    pub(crate) fn of<T: Noun>() -> Shape {
        Shape {
            kind: T::KIND,
            fields: T::FIELDS.iter().map(|field| field.meta).collect(),
            table: T::TABLE,
            wide: T::WIDE,
            line: T::LINE,
            body: T::BODY,
            tagged: T::TAGGED,
            report: false,
        }
    }

    /// That of a command that answers no objects.
    pub(crate) fn none() -> Shape {
        let (kind, fields) = ("", Vec::new());
        let (tagged, report) = (false, false);
        Shape { kind, fields, table: &[], wide: &[], line: &[], body: &[], tagged, report }
    }

    /// The place of a field.
    pub(crate) fn index(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.name == name)
    }
}

/// An object without its type.
pub(crate) trait Record: Send {
    /// The value of the field at a place of the shape.
    fn get(&self, field: usize) -> Datum<'_>;
    /// [`Noun::blocks`].
    fn blocks(&self) -> Vec<(String, String)>;
    /// [`Noun::notes`].
    fn notes(&self) -> Vec<(String, String)>;
    /// [`Noun::tail`].
    fn tail(&self) -> Option<String>;
    /// [`Noun::stands`].
    fn stands(&self) -> Option<String> {
        None
    }
    /// [`Noun::caveat`].
    fn caveat(&self) -> Option<(&'static str, String)> {
        None
    }
}

impl<T: Noun> Record for T {
    fn get(&self, field: usize) -> Datum<'_> {
        T::FIELDS.get(field).map_or(Datum::Null, |field| (field.get)(self))
    }

    fn blocks(&self) -> Vec<(String, String)> {
        Noun::blocks(self)
    }

    fn notes(&self) -> Vec<(String, String)> {
        Noun::notes(self)
    }

    fn stands(&self) -> Option<String> {
        Noun::stands(self)
    }

    fn tail(&self) -> Option<String> {
        Noun::tail(self)
    }

    fn caveat(&self) -> Option<(&'static str, String)> {
        Noun::caveat(self)
    }
}

/// The id of an object.
pub(crate) fn id(record: &dyn Record) -> String {
    record.get(0).plain().into_owned()
}

/// Text; empty means not set.
pub(crate) fn text(value: &str) -> Datum<'_> {
    if value.is_empty() { Datum::Null } else { Datum::Text(Cow::Borrowed(value)) }
}

/// Several texts; none is an empty list.
pub(crate) fn texts(value: &[String]) -> Datum<'_> {
    Datum::Texts(Cow::Borrowed(value))
}

/// A number.
pub(crate) fn int<'a>(value: impl Into<i64>) -> Datum<'a> {
    Datum::Int(value.into())
}

/// A number, where there is one.
pub(crate) fn some<'a>(value: Option<impl Into<i64>>) -> Datum<'a> {
    value.map_or(Datum::Null, int)
}

/// A number where 0 means not set.
pub(crate) fn nonzero<'a>(value: impl Into<i64>) -> Datum<'a> {
    match value.into() {
        0 => Datum::Null,
        value => Datum::Int(value),
    }
}

/// Yes or no.
pub(crate) fn flag<'a>(value: bool) -> Datum<'a> {
    Datum::Bool(value)
}

/// An instant whose age counts; 0 means not set.
pub(crate) fn time<'a>(ms: i64) -> Datum<'a> {
    if ms == 0 { Datum::Null } else { Datum::Time(ms) }
}

/// An instant whose date counts; 0 means not set.
pub(crate) fn date<'a>(ms: i64) -> Datum<'a> {
    if ms == 0 { Datum::Null } else { Datum::Date(ms) }
}

impl Datum<'_> {
    /// The value in JSON.
    pub(crate) fn json(&self) -> Json {
        match self {
            Datum::Null => Json::Null,
            Datum::Text(text) => Json::Text(text.to_string()),
            Datum::Word(word, _) => Json::text(word),
            Datum::Int(number) => Json::Int(*number),
            Datum::Bool(yes) => Json::Bool(*yes),
            Datum::Time(ms) | Datum::Date(ms) => Json::Text(crate::render::rfc3339(*ms)),
            Datum::Texts(texts) => Json::List(texts.iter().cloned().map(Json::Text).collect()),
            Datum::Json(json, _) => json.clone(),
        }
    }

    /// The value for programs that read lines: instants are RFC 3339, lists are separated by commas.
    pub(crate) fn plain(&self) -> Cow<'_, str> {
        match self {
            Datum::Null => Cow::Borrowed(""),
            Datum::Text(text) => Cow::Borrowed(text),
            Datum::Word(word, _) => Cow::Borrowed(word),
            Datum::Int(number) => Cow::Owned(number.to_string()),
            Datum::Bool(yes) => Cow::Borrowed(if *yes { "true" } else { "false" }),
            Datum::Time(ms) | Datum::Date(ms) => Cow::Owned(crate::render::rfc3339(*ms)),
            Datum::Texts(texts) => Cow::Owned(texts.join(",")),
            // What is one text in JSON needs no quotes here, and nothing is nothing.
            Datum::Json(Json::Text(text), _) => Cow::Borrowed(text),
            Datum::Json(Json::Null, _) => Cow::Borrowed(""),
            Datum::Json(json, _) => Cow::Owned(json.line()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_are_not_set_are_null() {
        assert_eq!(text(""), Datum::Null);
        assert_eq!(time(0).json(), Json::Null);
        assert_eq!(nonzero(0), Datum::Null);
        assert_eq!(int(0).json(), Json::Int(0));
        assert_eq!(time(1_764_000_000_000).plain(), "2025-11-24T16:00:00.000Z");
    }
}
