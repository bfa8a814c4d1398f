//! What is filled into the form of a service, as it is given: with `--set` or `--field`, or in a row of a
//! file.
//! Whether it is right is for the daemon to say.

use std::path::Path;

use desk_proto::v1::Answer;

use crate::{
    context::Ctx,
    error::CliError,
    input::{self, TEXT},
};

/// A field of a form and a value. What stands behind the first `=` is the value as it is.
pub(crate) fn field(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.trim().is_empty() => {
            Ok((name.trim().to_owned(), value.to_owned()))
        }
        _ => Err("write it as FIELD=VALUE".to_owned()),
    }
}

/// What `--field` gives for a field.
#[derive(Clone, Debug)]
pub(crate) enum Filled {
    /// The text of a field.
    Text(String, String),
    /// What stands in a file.
    File(String, String),
    /// The values that JSON means.
    Json(Vec<Answer>),
}

/// A field of a form with a value, with JSON, or with a file.
pub(crate) fn filled(text: &str) -> Result<Filled, String> {
    let (name, value) = field(text)?;
    if let Some(name) = name.strip_suffix(':').map(str::trim).filter(|name| !name.is_empty()) {
        let json: serde_json::Value =
            serde_json::from_str(&value).map_err(|why| format!("this is no JSON: {why}"))?;
        // Nothing, and none of several, are a field that was left empty.
        if json.is_null() || json.as_array().is_some_and(Vec::is_empty) {
            return Ok(Filled::Text(name.to_owned(), String::new()));
        }
        let object = serde_json::Map::from_iter([(name.to_owned(), json)]);
        return of_json(object.into()).map(Filled::Json);
    }
    Ok(match value.strip_prefix('@') {
        Some(path) if !path.is_empty() => Filled::File(name, path.to_owned()),
        _ => Filled::Text(name, value),
    })
}

impl Filled {
    /// The field and its values.
    pub(super) fn read(self, ctx: &Ctx) -> Result<Vec<(String, String)>, CliError> {
        match self {
            Filled::Text(name, value) => Ok(vec![(name, value)]),
            Filled::File(name, path) => {
                let text = input::text_up_to(ctx, Path::new(&path), TEXT).map_err(|error| {
                    error.hint(format!("to give it as it stands write --set {name}=@{path}"))
                })?;
                let text = text.strip_suffix('\n').unwrap_or(&text);
                Ok(vec![(name, text.to_owned())])
            }
            Filled::Json(answers) => Ok(answers
                .into_iter()
                .flat_map(|Answer { name, values, .. }| {
                    values.into_iter().map(move |value| (name.clone(), value))
                })
                .collect()),
        }
    }
}

/// The answers, each field once: what is given again for a field is one more value.
pub(crate) fn answers(given: Vec<(String, String)>) -> Vec<Answer> {
    let mut answers: Vec<Answer> = Vec::new();
    for (name, value) in given {
        match answers.iter_mut().find(|answer| answer.name == name) {
            Some(answer) => answer.values.push(value),
            None => answers.push(Answer { name, values: vec![value], ..Answer::default() }),
        }
    }
    answers
}

/// The answers of a row: an object whose values are texts, numbers, yes or no, or lists of them. What
/// is null is not given.
pub(super) fn of_json(value: serde_json::Value) -> Result<Vec<Answer>, String> {
    fn one(value: serde_json::Value) -> Option<String> {
        match value {
            serde_json::Value::String(text) => Some(text),
            serde_json::Value::Number(number) => Some(number.to_string()),
            serde_json::Value::Bool(yes) => Some(yes.to_string()),
            _ => None,
        }
    }
    let serde_json::Value::Object(object) = value else {
        return Err("is no JSON object of names and values".to_owned());
    };
    let given = object.into_iter().filter(|(_, value)| !value.is_null());
    let values = given.map(|(name, value)| {
        let values = match value {
            serde_json::Value::Array(items) => items.into_iter().map(one).collect(),
            value => one(value).map(|value| vec![value]),
        };
        match values {
            Some(values) => Ok(Answer { name, values, ..Answer::default() }),
            None => Err(format!("\"{name}\" is neither a value nor a list of values")),
        }
    });
    values.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(answers: &[Answer]) -> Vec<(&str, String)> {
        answers.iter().map(|a| (a.name.as_str(), a.values.join("|"))).collect()
    }

    #[test]
    fn a_value_is_taken_as_it_stands() {
        let given = ["a=x=y, z", " b =", "a=-1"].map(|text| field(text).unwrap());
        let answers = answers(given.into());
        assert_eq!(seen(&answers), [("a", "x=y, z|-1".to_owned()), ("b", String::new())]);
        for wrong in ["a", "=x", " =x", ""] {
            assert!(field(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_answers_of_a_row_are_an_object() {
        let read = |text: &str| of_json(serde_json::from_str(text).unwrap());
        let answers = read(r#"{"team":"north","rooms":["a",2],"n":3.5,"ok":true,"none":null}"#);
        let expected = [("n", "3.5"), ("ok", "true"), ("rooms", "a|2"), ("team", "north")];
        assert_eq!(seen(&answers.unwrap()), expected.map(|(name, value)| (name, value.to_owned())));
        for wrong in [r#"{"a":{}}"#, r#"{"a":[[]]}"#, r#"["a"]"#, "1", r#"{"a":[null]}"#] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
