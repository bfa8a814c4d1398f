//! What a decision changes: a list of fields with what they were and what they are. It is the
//! body of the event in the journal, and all that is needed to make the change in the tables, so
//! that replaying the journal gives the tables again.

use std::fmt;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap as _, SerializeStruct as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::refusal::Refusal;

/// A value of a field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Data {
    /// Not set.
    #[default]
    Null,
    /// A number: an amount, an instant, the id of another object, yes (1) or no (0).
    Int(i64),
    /// Text.
    Text(String),
    /// Ids of other objects.
    Ids(Vec<i64>),
    /// Words.
    Words(Vec<String>),
}

impl From<i64> for Data {
    fn from(value: i64) -> Self {
        Data::Int(value)
    }
}

impl From<u8> for Data {
    fn from(value: u8) -> Self {
        Data::Int(i64::from(value))
    }
}

impl From<bool> for Data {
    fn from(value: bool) -> Self {
        Data::Int(i64::from(value))
    }
}

impl From<&str> for Data {
    fn from(value: &str) -> Self {
        Data::Text(value.to_owned())
    }
}

impl From<&String> for Data {
    fn from(value: &String) -> Self {
        Data::Text(value.clone())
    }
}

impl From<Vec<i64>> for Data {
    fn from(value: Vec<i64>) -> Self {
        Data::Ids(value)
    }
}

impl From<Vec<String>> for Data {
    fn from(value: Vec<String>) -> Self {
        Data::Words(value)
    }
}

impl<T: Into<Data>> From<Option<T>> for Data {
    fn from(value: Option<T>) -> Self {
        value.map_or(Data::Null, Into::into)
    }
}

impl Data {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        match self {
            Data::Null => true,
            Data::Int(_) => false,
            Data::Text(text) => text.is_empty(),
            Data::Ids(ids) => ids.is_empty(),
            Data::Words(words) => words.is_empty(),
        }
    }
}

/// One field, before and after.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Set {
    /// The name of the field, as in the wire's message.
    pub field: String,
    /// What it was.
    #[serde(default)]
    pub old: Data,
    /// What it is.
    #[serde(default)]
    pub new: Data,
}

/// The version of the form that changes are written in.
const FORM: u8 = 2;

/// A change: the body of an event.
///
/// It is written as `{"v":2,"set":{"title":"new","group":{"was":7,"is":9}}}`: a field that was empty has
/// what it is, any other also what it was. Its kind is the event's. The first form is read for ever:
/// `{"kind":"ticket.edited","v":1,"set":[{"field":"group","old":7,"new":9}]}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The type of the event, such as `ticket.closed`.
    pub kind: String,
    /// Every field that is different.
    pub set: Vec<Set>,
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut body = to.serialize_struct("Change", 2)?;
        body.serialize_field("v", &FORM)?;
        body.serialize_field("set", &Fields(&self.set))?;
        body.end()
    }
}

/// The fields of a change as they are written.
struct Fields<'a>(&'a [Set]);

impl Serialize for Fields<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut fields = to.serialize_map(Some(self.0.len()))?;
        for set in self.0 {
            match set.old.is_empty() {
                true => fields.serialize_entry(&set.field, &set.new)?,
                false => {
                    fields.serialize_entry(&set.field, &Both { was: &set.old, is: &set.new })?
                }
            }
        }
        fields.end()
    }
}

#[derive(Serialize)]
struct Both<'a> {
    was: &'a Data,
    #[serde(skip_serializing_if = "Data::is_empty")]
    is: &'a Data,
}

/// What is read of a field. A list has to be tried before an object is, which could be one too.
#[derive(Deserialize)]
#[serde(untagged)]
enum Read {
    Is(Data),
    Both {
        was: Data,
        #[serde(default)]
        is: Data,
    },
}

/// The fields of a change in either form.
#[derive(Default)]
struct Sets(Vec<Set>);

impl<'de> Deserialize<'de> for Sets {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = Sets;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the fields of a change")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Sets, A::Error> {
                let mut sets = Vec::new();
                while let Some(set) = from.next_element()? {
                    sets.push(set);
                }
                Ok(Sets(sets))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Sets, A::Error> {
                let mut sets = Vec::new();
                while let Some((field, read)) = from.next_entry()? {
                    let (old, new) = match read {
                        Read::Is(new) => (Data::Null, new),
                        Read::Both { was, is } => (was, is),
                    };
                    sets.push(Set { field, old, new });
                }
                Ok(Sets(sets))
            }
        }
        from.deserialize_any(Either)
    }
}

impl Change {
    /// A change of no field yet.
    pub fn new(kind: &str) -> Self {
        Change { kind: kind.to_owned(), set: Vec::new() }
    }

    /// The change that an event of a kind has as its body.
    ///
    /// # Errors
    /// `INTERNAL` when it is none, or of a form that this program does not know.
    pub fn read(kind: &str, body: &str) -> Result<Self, Refusal> {
        #[derive(Deserialize)]
        struct Body {
            v: u8,
            set: Sets,
        }
        let body: Body = serde_json::from_str(body)
            .map_err(|error| Refusal::internal(format!("no change: {error}")))?;
        if !(1..=FORM).contains(&body.v) {
            return Err(Refusal::internal(format!("a change of form {}", body.v)));
        }
        Ok(Change { kind: kind.to_owned(), set: body.set.0 })
    }

    /// With a field, if it is different.
    #[must_use]
    pub fn with(mut self, field: &str, old: impl Into<Data>, new: impl Into<Data>) -> Self {
        let (old, new) = (old.into(), new.into());
        if old != new && !(old.is_empty() && new.is_empty()) {
            self.set.push(Set { field: field.to_owned(), old, new });
        }
        self
    }

    /// With a field of an object that is being made.
    #[must_use]
    pub fn made(self, field: &str, new: impl Into<Data>) -> Self {
        self.with(field, Data::Null, new)
    }

    /// Whether no field is different.
    pub fn is_empty(&self) -> bool {
        self.set.is_empty()
    }

    /// What a field is set to, if the change sets it.
    pub fn get(&self, field: &str) -> Option<&Data> {
        self.set.iter().find(|set| set.field == field).map(|set| &set.new)
    }

    /// The text that a field is set to; empty when the change does not set it.
    pub fn text(&self, field: &str) -> &str {
        match self.get(field) {
            Some(Data::Text(text)) => text,
            _ => "",
        }
    }

    /// The number that a field is set to.
    pub fn int(&self, field: &str) -> Option<i64> {
        match self.get(field) {
            Some(Data::Int(value)) => Some(*value),
            _ => None,
        }
    }

    /// The number that a field is set to.
    ///
    /// # Errors
    /// `INTERNAL` when the change does not set it: an event of this kind always does.
    pub fn need(&self, field: &str) -> Result<i64, Refusal> {
        self.int(field).ok_or_else(|| Refusal::internal(format!("{} sets no {field}", self.kind)))
    }

    /// The ids that a field is set to; none when the change does not set it.
    pub fn ids(&self, field: &str) -> &[i64] {
        match self.get(field) {
            Some(Data::Ids(ids)) => ids,
            _ => &[],
        }
    }

    /// The words that a field is set to; none when the change does not set it.
    pub fn words(&self, field: &str) -> &[String] {
        match self.get(field) {
            Some(Data::Words(words)) => words,
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_survives_the_journal() {
        let change = Change::new("ticket.edited")
            .with("title", "a", "b")
            .with("impact", 2_i64, 2_i64)
            .with("assignee", Some(7_i64), None::<i64>)
            .with("tags", Vec::<String>::new(), vec!["x".to_owned()])
            .with("coworkers", vec![1_i64], Vec::<i64>::new());
        assert_eq!(change.set.len(), 4);
        let json = serde_json::to_string(&change).unwrap();
        let read = Change::read("ticket.edited", &json).unwrap();
        assert_eq!(read.text("title"), "b");
        assert_eq!(read.get("assignee"), Some(&Data::Null));
        assert_eq!(read.words("tags"), ["x"]);
        assert!(read.ids("coworkers").is_empty());
        assert!(read.get("impact").is_none());
        assert!(read.need("impact").is_err());
        let is = r#"{"v":2,"set":{"title":{"was":"a","is":"b"},"assignee":{"was":7},"tags":["x"],"coworkers":{"was":[1]}}}"#;
        assert_eq!(json, is);
    }

    #[test]
    fn the_first_form_is_read_for_ever() {
        let first = r#"{"kind":"ticket.edited","v":1,"set":[{"field":"title","old":"a","new":"b"},
            {"field":"assignee","old":7},{"field":"tags","new":["x"]},{"field":"coworkers","old":[1,2]},
            {"field":"approvers","new":[3,4]},{"field":"title","new":"c"}]}"#;
        let read = Change::read("ticket.edited", first).unwrap();
        let set = |field: &str, old: Data, new: Data| Set { field: field.to_owned(), old, new };
        let is = vec![
            set("title", "a".into(), "b".into()),
            set("assignee", 7_i64.into(), Data::Null),
            set("tags", Data::Null, vec!["x".to_owned()].into()),
            set("coworkers", vec![1, 2].into(), Data::Null),
            set("approvers", Data::Null, vec![3, 4].into()),
            set("title", Data::Null, "c".into()),
        ];
        assert_eq!(read, Change { kind: "ticket.edited".to_owned(), set: is });
        // And is the same in the second.
        let again = serde_json::to_string(&read).unwrap();
        assert_eq!(Change::read("ticket.edited", &again).unwrap(), read);
        for none in [
            "",
            "{}",
            r#"{"v":2}"#,
            r#"{"v":3,"set":{}}"#,
            r#"{"v":0,"set":{}}"#,
            r#"{"v":2,"set":7}"#,
            r#"{"v":2,"set":{"a":{"is":7}}}"#,
        ] {
            assert!(Change::read("ticket.edited", none).is_err(), "{none}");
        }
    }
}
