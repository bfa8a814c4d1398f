//! JSON with the fields in the order of the tables. It knows no formats of desk, only JSON.

use serde::ser::{Serialize, SerializeMap as _, Serializer};

/// A JSON value whose objects keep their order.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object.
    Object(Vec<(&'static str, Json)>),
    /// An object whose names are somebody's own.
    Map(Vec<(String, Json)>),
}

impl Json {
    /// A string.
    pub(crate) fn text(text: &str) -> Json {
        Json::Text(text.to_owned())
    }

    /// A string, or `null` where there is none.
    pub(crate) fn maybe(text: Option<&str>) -> Json {
        text.map_or(Json::Null, Json::text)
    }

    /// On one line.
    pub(crate) fn line(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// On many lines, for reading.
    pub(crate) fn pretty(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => to.serialize_unit(),
            Json::Bool(yes) => to.serialize_bool(*yes),
            Json::Int(number) => to.serialize_i64(*number),
            Json::Text(text) => to.serialize_str(text),
            Json::List(items) => to.collect_seq(items),
            Json::Object(fields) => {
                let mut map = to.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
            Json::Map(fields) => to.collect_map(fields.iter().map(|(name, value)| (name, value))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_keep_their_order_and_text_stays_true() {
        let json = Json::Object(vec![
            ("z", Json::Int(1)),
            ("a", Json::List(vec![Json::Null, Json::Bool(true)])),
            ("t", Json::text("\u{1b}[31m\"å")),
            ("m", Json::Map(vec![("z\"".to_owned(), Json::Int(1)), ("a".to_owned(), Json::Null)])),
        ]);
        assert_eq!(
            json.line(),
            r#"{"z":1,"a":[null,true],"t":"\u001b[31m\"å","m":{"z\"":1,"a":null}}"#
        );
    }
}
