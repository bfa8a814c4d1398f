//! JSON with the fields in the order of the tables. It knows no formats of desk, only JSON.

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::sanitise;

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
        harmless(serde_json::to_string(self).unwrap_or_default())
    }

    /// On many lines, for reading.
    pub(crate) fn pretty(&self) -> String {
        harmless(serde_json::to_string_pretty(self).unwrap_or_default())
    }
}

/// The same document, in which characters that would act on a terminal are escaped as JSON may.
/// Whoever reads it reads the true text.
pub(crate) fn harmless(document: String) -> String {
    // Of ASCII only this one is left as it is.
    let escaped = |c: char| c == '\u{7f}' || (!c.is_ascii() && sanitise::hostile(c));
    if !document.contains(escaped) {
        return document;
    }
    let mut clean = String::with_capacity(document.len() + 32);
    for c in document.chars() {
        if escaped(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                clean.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            clean.push(c);
        }
    }
    clean
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
    fn what_acts_on_a_terminal_is_escaped_and_read_as_it_was() {
        let text = "\u{7f}\u{9b}31m\u{202e}\u{e0041}\u{200d}\u{feff} åø访问\n";
        let line = Json::text(text).line();
        assert_eq!(line, r#""\u007f\u009b31m\u202e\udb40\udc41\u200d\ufeff åø访问\n""#);
        assert_eq!(serde_json::from_str::<String>(&line).unwrap(), text);
    }

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
