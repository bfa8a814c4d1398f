//! A form as a JSON Schema: what a request for the service has to be, as `ticket new -f` reads it. Title,
//! description and the service stand beside the answers. What only the daemon can tell, such as whether
//! there is such a user, and which values belong to one request, is not in it.

use desk_proto::v1::{FieldType, FormField, FormResponse};
use serde_json::{Map, Value, json};

/// The fields that every request has beside its answers.
const BESIDE: &[&str] = &["title", "description"];

/// The schema of a form, on many lines.
pub(super) fn of(form: &FormResponse) -> String {
    let (beside, fields): (Vec<&FormField>, Vec<&FormField>) =
        form.fields.iter().partition(|field| BESIDE.contains(&field.name.as_str()));
    let mut answers = object(&fields);
    answers.insert("additionalProperties".to_owned(), json!(false));
    let mut schema = object(&beside);
    schema.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    schema.insert("title".to_owned(), json!(format!("request for {}", form.service)));
    let wanted = fields.iter().any(|field| field.required);
    let service = json!({ "const": form.service, "title": "Service" });
    for (name, property, required) in
        [("service", service, true), ("answers", Value::Object(answers), wanted)]
    {
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            properties.insert(name.to_owned(), property);
        }
        if let Some(Value::Array(names)) = schema.get_mut("required").filter(|_| required) {
            names.push(json!(name));
        }
    }
    // What stdout is need not be a terminal, but it may be.
    serde_json::to_string_pretty(&schema).map(|text| harmless(&text)).unwrap_or_default()
}

/// An object with these fields.
fn object(fields: &[&FormField]) -> Map<String, Value> {
    let properties: Map<String, Value> =
        fields.iter().map(|field| (field.name.clone(), property(field))).collect();
    let required: Vec<&str> =
        fields.iter().filter(|field| field.required).map(|field| field.name.as_str()).collect();
    let mut object = Map::new();
    object.insert("type".to_owned(), json!("object"));
    object.insert("properties".to_owned(), Value::Object(properties));
    object.insert("required".to_owned(), json!(required));
    object
}

/// The same JSON without characters that do things to terminals.
fn harmless(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        let number = u32::from(c);
        let acts =
            matches!(number, 0x7f..=0x9f | 0x200e | 0x200f | 0x202a..=0x202e | 0x2066..=0x2069);
        if acts {
            plain.push_str(&format!("\\u{number:04x}"));
        } else {
            plain.push(c);
        }
    }
    plain
}

fn property(field: &FormField) -> Value {
    let mut schema = match FieldType::try_from(field.r#type) {
        Ok(FieldType::Text) => text(field, LINE),
        Ok(FieldType::Longtext) => text(field, BODY),
        Ok(FieldType::Choice) => {
            // An empty one is left out by the daemon, which is nothing to rely on.
            json!({ "type": "string", "enum": field.choices })
        }
        Ok(FieldType::Multichoice) => {
            let least = i32::from(field.required);
            let items = json!({ "type": "string", "enum": field.choices });
            json!({ "type": "array", "items": items, "uniqueItems": true, "minItems": least })
        }
        Ok(FieldType::Number) => {
            json!({ "type": ["string", "number"], "pattern": "^[+-]?[0-9]+([.][0-9]+)?$" })
        }
        Ok(FieldType::Date) => {
            let pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
            json!({ "type": "string", "format": "date", "pattern": pattern })
        }
        Ok(FieldType::Bool) => json!({ "enum": [true, false, "true", "false"] }),
        Ok(FieldType::User) => json!({ "type": "string", "format": "email" }),
        Ok(FieldType::File | FieldType::Unspecified) | Err(_) => json!({}),
    };
    if let Some(object) = schema.as_object_mut() {
        object.insert("title".to_owned(), json!(label(field)));
        if !field.help.is_empty() {
            object.insert("description".to_owned(), json!(field.help));
        }
        if field.pii {
            object.insert("x-pii".to_owned(), json!(true));
        }
        // The daemon counts bytes, the schema characters, of which there are no more than bytes. Where
        // there is a list to choose from, its own length is enough.
        if field.max_length > 0 && field.choices.is_empty() {
            // Of a number it counts the digits, beside which there may be a sign and a point.
            let number = field.r#type == i32::from(FieldType::Number);
            let length = field.max_length.saturating_add(if number { 2 } else { 0 });
            object.insert("maxLength".to_owned(), json!(length));
        }
    }
    schema
}

/// What a line, or a text of many lines, may have: no control characters in the one, no NUL in the
/// other. Where it is required, blanks are not enough.
const LINE: &str = r"^[^\u0000-\u001f\u007f-\u009f]*$";
const BODY: &str = r"^[^\u0000]*$";

fn text(field: &FormField, pattern: &str) -> Value {
    match field.required {
        true => json!({
            "type": "string",
            "minLength": 1,
            "allOf": [{ "pattern": pattern }, { "pattern": r"\S" }],
        }),
        false => json!({ "type": "string", "pattern": pattern }),
    }
}

fn label(field: &FormField) -> &str {
    if field.label.is_empty() { &field.name } else { &field.label }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_a_schema() {
        let field = |name: &str, kind: FieldType| FormField {
            name: name.into(),
            label: name.to_uppercase(),
            r#type: kind.into(),
            required: true,
            choices: vec!["x\u{202e}".into()],
            ..FormField::default()
        };
        let fields = vec![
            field("title", FieldType::Text),
            FormField { pii: true, ..field("team", FieldType::Choice) },
            FormField { required: false, ..field("tools", FieldType::Multichoice) },
            field("vip", FieldType::Bool),
        ];
        let text = of(&FormResponse { service: "s".into(), fields, ..FormResponse::default() });
        assert!(!text.contains('\u{202e}'), "{text}");
        let schema: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        // What every request has stands beside the answers, not among them.
        assert_eq!(schema["required"], json!(["title", "service", "answers"]));
        assert_eq!(schema["properties"]["title"]["minLength"], 1);
        assert_eq!(schema["properties"]["service"]["const"], "s");
        let answers = &schema["properties"]["answers"];
        assert_eq!(answers["required"], json!(["team", "vip"]));
        assert_eq!(answers["properties"]["team"]["enum"], json!(["x\u{202e}"]));
        assert_eq!(answers["properties"]["tools"]["type"], "array");
        assert_eq!(answers["properties"]["title"], Value::Null);
        assert_eq!(answers["additionalProperties"], false);
        let pii = ["team", "tools"].map(|name| answers["properties"][name]["x-pii"].clone());
        assert_eq!(pii, [json!(true), Value::Null]);
    }
}
