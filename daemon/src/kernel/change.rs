//! What a decision changes: a list of fields with what they were and what they are. It is the
//! body of the event in the journal, and all that is needed to make the change in the tables, so
//! that replaying the journal gives the tables again.

use serde::{Deserialize, Serialize};

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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Set {
    /// The name of the field, as in the wire's message.
    pub field: String,
    /// What it was.
    #[serde(default, skip_serializing_if = "Data::is_empty")]
    pub old: Data,
    /// What it is.
    #[serde(default, skip_serializing_if = "Data::is_empty")]
    pub new: Data,
}

/// A change: the body of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The type of the event, such as `ticket.closed`.
    pub kind: String,
    /// The version of this form. Old ones are read for ever.
    pub v: u8,
    /// Every field that is different.
    pub set: Vec<Set>,
}

impl Change {
    /// A change of no field yet.
    pub fn new(kind: &str) -> Self {
        Change { kind: kind.to_owned(), v: 1, set: Vec::new() }
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
        let read: Change = serde_json::from_str(&json).unwrap();
        assert_eq!(read.text("title"), "b");
        assert_eq!(read.get("assignee"), Some(&Data::Null));
        assert_eq!(read.words("tags"), ["x"]);
        assert!(read.ids("coworkers").is_empty());
        assert!(read.get("impact").is_none());
        assert!(read.need("impact").is_err());
    }
}
