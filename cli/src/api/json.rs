//! JSON and messages of any type: names as in the protocol, enums by their names, 64-bit numbers and bytes as
//! text. Every field of an answer is there; what is not set is null, of a choice only what was chosen.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use prost_reflect::{
    DynamicMessage, FieldDescriptor, Kind, MapKey, MessageDescriptor, ReflectMessage as _, Value,
};
use serde_json::Value as Json;

use crate::{
    error::CliError,
    near::{asked, nearest},
    render::harmless,
};

/// The messages that a text has, one after the other.
pub(super) fn messages(
    text: &str,
    kind: &MessageDescriptor,
) -> Result<Vec<DynamicMessage>, CliError> {
    let all = serde_json::Deserializer::from_str(text).into_iter::<Json>();
    let each = all.map(|json| {
        let json = json.map_err(|error| CliError::usage(format!("-d is no JSON: {error}")))?;
        message(json, kind).map_err(|wrong| wrong.error(kind))
    });
    each.collect()
}

/// What is wrong, and where.
struct Wrong {
    path: String,
    problem: String,
}

impl Wrong {
    fn new(problem: impl Into<String>) -> Wrong {
        Wrong { path: String::new(), problem: problem.into() }
    }

    fn below(mut self, name: &str) -> Wrong {
        self.path = match self.path.as_str() {
            "" => name.to_owned(),
            path => format!("{name}.{path}"),
        };
        self
    }

    fn error(self, kind: &MessageDescriptor) -> CliError {
        let place = if self.path.is_empty() { kind.name().to_owned() } else { self.path };
        let mut error = CliError::usage(format!("-d: {place}: {}", self.problem));
        error.fields = vec![(place, self.problem)];
        error
    }
}

fn message(json: Json, kind: &MessageDescriptor) -> Result<DynamicMessage, Wrong> {
    let Json::Object(object) = json else { return Err(Wrong::new("is no object")) };
    let mut message = DynamicMessage::new(kind.clone());
    for (name, json) in object {
        let field = kind.get_field_by_name(&name).or_else(|| kind.get_field_by_json_name(&name));
        let Some(field) = field else { return Err(unknown(&name, kind)) };
        if json.is_null() {
            continue;
        }
        let value = whole(json, &field).map_err(|wrong| wrong.below(&name))?;
        let set = message.try_set_field(&field, value);
        set.map_err(|_| Wrong::new("is of the wrong type").below(&name))?;
    }
    Ok(message)
}

fn unknown(name: &str, kind: &MessageDescriptor) -> Wrong {
    let known: Vec<String> = kind.fields().map(|field| field.name().to_owned()).collect();
    let problem = match nearest(name, known.iter().map(String::as_str)) {
        Some(near) => format!("there is no such field; {}", asked(near)),
        None => format!("there is no such field; there are {}", known.join(", ")),
    };
    Wrong::new(problem).below(name)
}

/// The value of a field, with all of its elements.
fn whole(json: Json, field: &FieldDescriptor) -> Result<Value, Wrong> {
    let kind = field.kind();
    match json {
        Json::Object(object) if field.is_map() => {
            let Kind::Message(entry) = &kind else { return Err(Wrong::new("is no map")) };
            let (keys, values) = (entry.map_entry_key_field(), entry.map_entry_value_field());
            let pairs = object.into_iter().map(|(key, json)| {
                let value = single(json, &values.kind()).map_err(|wrong| wrong.below(&key))?;
                Ok((map_key(&key, &keys.kind())?, value))
            });
            Ok(Value::Map(pairs.collect::<Result<_, _>>()?))
        }
        Json::Array(items) if field.is_list() => {
            let items = items.into_iter().enumerate().map(|(at, json)| {
                single(json, &kind).map_err(|wrong| wrong.below(&at.to_string()))
            });
            Ok(Value::List(items.collect::<Result<_, _>>()?))
        }
        _ if field.is_map() => Err(Wrong::new("is no object")),
        _ if field.is_list() => Err(Wrong::new("is no list")),
        json => single(json, &kind),
    }
}

fn map_key(key: &str, kind: &Kind) -> Result<MapKey, Wrong> {
    let value = match kind {
        Kind::String => return Ok(MapKey::String(key.to_owned())),
        kind => single(Json::String(key.to_owned()), kind)?,
    };
    Ok(match value {
        Value::Bool(yes) => MapKey::Bool(yes),
        Value::I32(number) => MapKey::I32(number),
        Value::I64(number) => MapKey::I64(number),
        Value::U32(number) => MapKey::U32(number),
        Value::U64(number) => MapKey::U64(number),
        _ => return Err(Wrong::new("is no key")),
    })
}

/// One value. Numbers may stand as text, as 64-bit ones do in answers.
fn single(json: Json, kind: &Kind) -> Result<Value, Wrong> {
    fn number<T: std::str::FromStr>(json: &Json) -> Result<T, Wrong> {
        let text = match json {
            Json::String(text) => text.clone(),
            Json::Number(number) => number.to_string(),
            _ => return Err(Wrong::new("is no number")),
        };
        text.parse().map_err(|_| Wrong::new(format!("{text} does not fit")))
    }
    Ok(match kind {
        Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => Value::I32(number(&json)?),
        Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => Value::I64(number(&json)?),
        Kind::Uint32 | Kind::Fixed32 => Value::U32(number(&json)?),
        Kind::Uint64 | Kind::Fixed64 => Value::U64(number(&json)?),
        Kind::Float => Value::F32(number(&json)?),
        Kind::Double => Value::F64(number(&json)?),
        Kind::Bool => match (&json, json.as_str()) {
            (Json::Bool(yes), _) => Value::Bool(*yes),
            (_, Some("true")) => Value::Bool(true),
            (_, Some("false")) => Value::Bool(false),
            _ => return Err(Wrong::new("is neither true nor false")),
        },
        Kind::String => match json {
            Json::String(text) => Value::String(text),
            _ => return Err(Wrong::new("is no text")),
        },
        Kind::Bytes => {
            let text = json.as_str().ok_or_else(|| Wrong::new("is no text of base64"))?;
            let bytes = STANDARD.decode(text).map_err(|_| Wrong::new("is no base64"))?;
            Value::Bytes(bytes.into())
        }
        Kind::Enum(words) => match &json {
            Json::String(word) => {
                let value = words.get_value_by_name(word).ok_or_else(|| {
                    let all: Vec<_> = words.values().map(|value| value.name().to_owned()).collect();
                    Wrong::new(format!("\"{word}\" is none of {}", all.join(", ")))
                })?;
                Value::EnumNumber(value.number())
            }
            json => Value::EnumNumber(number(json)?),
        },
        Kind::Message(kind) => Value::Message(message(json, kind)?),
    })
}

/// A message on one line.
pub(super) fn line(message: &DynamicMessage) -> String {
    let mut out = String::new();
    write_message(&mut out, message, None);
    out
}

/// A message on several lines, for people and programs.
pub(super) fn pretty(message: &DynamicMessage) -> String {
    let mut out = String::new();
    write_message(&mut out, message, Some(0));
    out
}

/// The elements of an object or a list, `deep` levels below the margin; none: all on one line.
fn elements(
    out: &mut String,
    (open, close): (char, char),
    deep: Option<usize>,
    each: impl IntoIterator<Item = impl FnOnce(&mut String, Option<usize>)>,
) {
    let inner = deep.map(|deep| deep + 1);
    out.push(open);
    let mut any = false;
    for write in each {
        if std::mem::replace(&mut any, true) {
            out.push(',');
        }
        margin(out, inner);
        write(out, inner);
    }
    if any {
        margin(out, deep);
    }
    out.push(close);
}

fn margin(out: &mut String, deep: Option<usize>) {
    if let Some(deep) = deep {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", deep));
    }
}

fn write_message(out: &mut String, message: &DynamicMessage, deep: Option<usize>) {
    let kind = message.descriptor();
    let shown = kind.fields().filter(|field| {
        let chosen = field.containing_oneof().is_some_and(|choice| !choice.name().starts_with('_'));
        !chosen || message.has_field(field)
    });
    let each = shown.map(|field| {
        move |out: &mut String, deep: Option<usize>| {
            write_name(out, field.name(), deep);
            match field.supports_presence() && !message.has_field(&field) {
                true => out.push_str("null"),
                false => write_value(out, &message.get_field(&field), &field.kind(), deep),
            }
        }
    });
    elements(out, ('{', '}'), deep, each.collect::<Vec<_>>());
}

fn write_name(out: &mut String, name: &str, deep: Option<usize>) {
    write_text(out, name);
    out.push_str(if deep.is_some() { ": " } else { ":" });
}

fn write_value(out: &mut String, value: &Value, kind: &Kind, deep: Option<usize>) {
    match value {
        Value::Bool(yes) => out.push_str(if *yes { "true" } else { "false" }),
        Value::I32(number) => out.push_str(&number.to_string()),
        Value::U32(number) => out.push_str(&number.to_string()),
        Value::I64(number) => write_text(out, &number.to_string()),
        Value::U64(number) => write_text(out, &number.to_string()),
        Value::F32(number) => out.push_str(&Json::from(*number).to_string()),
        Value::F64(number) => out.push_str(&Json::from(*number).to_string()),
        Value::String(text) => write_text(out, text),
        Value::Bytes(bytes) => write_text(out, &STANDARD.encode(bytes)),
        Value::EnumNumber(number) => {
            let words = if let Kind::Enum(words) = kind { Some(words) } else { None };
            match words.and_then(|words| words.get_value(*number)) {
                Some(word) => write_text(out, word.name()),
                // A newer daemon may know more words.
                None => out.push_str(&number.to_string()),
            }
        }
        Value::Message(message) => write_message(out, message, deep),
        Value::List(items) => {
            let each = items.iter().map(|item| {
                move |out: &mut String, deep: Option<usize>| write_value(out, item, kind, deep)
            });
            elements(out, ('[', ']'), deep, each);
        }
        Value::Map(pairs) => {
            let Kind::Message(entry) = kind else { return out.push_str("null") };
            let (kind, mut sorted) = (entry.map_entry_value_field().kind(), Vec::new());
            sorted.extend(pairs);
            sorted.sort_by(|a, b| a.0.cmp(b.0));
            let kind = &kind;
            let each = sorted.into_iter().map(|(key, value)| {
                move |out: &mut String, deep: Option<usize>| {
                    write_name(out, &key_text(key), deep);
                    write_value(out, value, kind, deep);
                }
            });
            elements(out, ('{', '}'), deep, each);
        }
    }
}

fn key_text(key: &MapKey) -> String {
    match key {
        MapKey::Bool(yes) => yes.to_string(),
        MapKey::I32(number) => number.to_string(),
        MapKey::I64(number) => number.to_string(),
        MapKey::U32(number) => number.to_string(),
        MapKey::U64(number) => number.to_string(),
        MapKey::String(text) => text.clone(),
    }
}

/// A text in quotes. What could steer a terminal stands as a number in it, which is the same to whoever
/// reads JSON.
fn write_text(out: &mut String, text: &str) {
    out.push_str(&harmless(Json::from(text).to_string()));
}

#[cfg(test)]
mod tests {
    use prost_reflect::{DescriptorPool, prost::Message as _};

    use super::*;

    fn kind(name: &str) -> MessageDescriptor {
        let pool = DescriptorPool::decode(desk_proto::DESCRIPTORS).unwrap();
        pool.get_message_by_name(&format!("desk.v1.{name}")).unwrap()
    }

    fn one(name: &str, text: &str) -> Result<DynamicMessage, CliError> {
        Ok(messages(text, &kind(name))?.remove(0))
    }

    #[test]
    fn a_message_goes_there_and_back() {
        let text = r#"{"filter":{"states":["TICKET_STATE_ASSIGNED",5],"since_ms":"12","priority":1,
            "tags":["a\u001b"],"all":true},"page":{"size":2}}"#;
        let there = one("ListTicketsRequest", text).unwrap();
        let ours = desk_proto::v1::ListTicketsRequest::decode(there.encode_to_vec().as_slice());
        let filter = ours.unwrap().filter.unwrap();
        assert_eq!((filter.states.as_slice(), filter.since_ms), (&[4, 5][..], 12));
        assert_eq!((filter.tags[0].as_str(), filter.all), ("a\u{1b}", true));
        let back = line(&there);
        let json: Json = serde_json::from_str(&back).unwrap();
        assert_eq!(json["filter"]["states"][1], "TICKET_STATE_WAITING_USER");
        assert_eq!(json["filter"]["since_ms"], "12");
        assert_eq!(json["filter"]["group"], "", "what is not set is there too");
        for text in [pretty(&there), back] {
            let again = one("ListTicketsRequest", &text).unwrap();
            assert_eq!(again.encode_to_vec(), there.encode_to_vec(), "{text}");
        }
    }

    #[test]
    fn every_message_of_the_protocol_can_be_written_and_read() {
        let pool = DescriptorPool::decode(desk_proto::DESCRIPTORS).unwrap();
        let mut seen = 0;
        for kind in pool.all_messages().filter(|kind| !kind.is_map_entry()) {
            let empty = DynamicMessage::new(kind.clone());
            let back = messages(&pretty(&empty), &kind).unwrap().remove(0);
            assert_eq!(back.encode_to_vec(), empty.encode_to_vec(), "{}", kind.full_name());
            seen += 1;
        }
        assert!(seen > 100, "{seen}");
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        for (text, place) in [
            (r#"{"filtre":{}}"#, "did you mean \"filter\""),
            (r#"{"filter":{"states":["OPEN"]}}"#, "filter.states.0: \"OPEN\" is none of"),
            (r#"{"filter":{"priority":"x"}}"#, "filter.priority: x does not fit"),
            (r#"{"filter":{"priority":5000000000}}"#, "filter.priority"),
            (r#"{"filter":{"tags":"a"}}"#, "filter.tags: is no list"),
            (r#"{"filter":[]}"#, "filter: is no object"),
            ("[]", "is no object"),
            ("{", "-d is no JSON"),
        ] {
            let error = one("ListTicketsRequest", text).unwrap_err();
            assert!(error.message.contains(place), "{text}: {}", error.message);
        }
    }

    #[test]
    fn several_are_read_one_after_the_other_and_none_is_none() {
        let kind = kind("GetTicketRequest");
        assert_eq!(messages("{\"id\":\"T-1\"}\n{\"id\":\"T-2\"}\n", &kind).unwrap().len(), 2);
        assert_eq!(messages(" \n", &kind).unwrap().len(), 0);
    }

    #[test]
    fn what_steers_a_terminal_is_a_number() {
        let mut out = String::new();
        write_text(&mut out, "a\u{9b}b\u{202e}c\u{1b}ü😀");
        assert_eq!(out, "\"a\\u009bb\\u202ec\\u001bü😀\"");
    }
}
