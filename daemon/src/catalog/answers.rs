//! What was filled into a form: checked, all problems at once, and brought to the text that a ticket
//! keeps. Pure; who is a user it is told.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::form::{Answer, FIELDS_MAX, Field, NAME_MAX, Type};
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::kernel::text;

/// The longest line that is filled in, in bytes.
pub const LINE_MAX: usize = 1_000;
/// The longest text of many lines that is filled in, in bytes.
pub const BODY_MAX: usize = 16 << 10;
/// The longest of all answers together, in bytes.
pub const ANSWERS_MAX: usize = 64 << 10;
/// The most digits of a number.
pub const DIGITS_MAX: usize = 40;
/// How much of a value a refusal repeats, in characters.
const QUOTED_MAX: usize = 30;
/// How many values of one field a refusal repeats: nobody marks more by mistake.
const WRONG_MAX: usize = 10;
/// How much of a list of choices a refusal repeats, in bytes.
const LISTED_MAX: usize = 60;

/// What is kept of one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A field that takes one value.
    One(String),
    /// A field that takes several.
    Many(Vec<String>),
}

impl Value {
    /// The values, one or several.
    pub fn all(&self) -> &[String] {
        match self {
            Value::One(value) => std::slice::from_ref(value),
            Value::Many(values) => values,
        }
    }
}

/// The answers that a ticket keeps, by the names of their fields.
pub type Kept = BTreeMap<String, Value>;

/// The answers as text; empty for none.
///
/// # Errors
/// `INTERNAL` for what has no JSON.
pub fn to_text(kept: &Kept) -> Result<String, Refusal> {
    if kept.is_empty() {
        return Ok(String::new());
    }
    serde_json::to_string(kept).map_err(|error| Refusal::internal(error.to_string()))
}

/// The answers out of their text.
///
/// # Errors
/// `STORE_DAMAGED`.
pub fn of_text(text: &str) -> Result<Kept, Refusal> {
    if text.is_empty() {
        return Ok(Kept::new());
    }
    serde_json::from_str(text)
        .map_err(|error| Refusal::new(Code::Damaged, format!("the answers of a ticket: {error}")))
}

/// The answers in the order of a form, with its labels.
pub fn in_order(form: &[Field], mut kept: Kept) -> Vec<Answer> {
    let answer = |name: &str, label: &str, value: &Value| Answer {
        name: name.to_owned(),
        label: label.to_owned(),
        values: value.all().to_vec(),
        several: matches!(value, Value::Many(_)),
    };
    let mut answers = Vec::with_capacity(kept.len());
    for field in form {
        if let Some(value) = kept.remove(&field.name) {
            answers.push(answer(&field.name, field.called(), &value));
        }
    }
    answers.extend(kept.iter().map(|(name, value)| answer(name, name, value)));
    answers
}

/// One field as the history tells it: its name, what was filled in, what is now.
pub type Told = (String, Option<String>, Option<String>);

/// What is different between two texts of answers, field by field.
///
/// # Errors
/// `STORE_DAMAGED`.
pub fn told(old: &str, new: &str) -> Result<Vec<Told>, Refusal> {
    let (old, new) = (of_text(old)?, of_text(new)?);
    let names: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let words = |kept: &Kept, name| kept.get(name).map(|value| value.all().join(", "));
    let fields = names.into_iter().filter(|name| old.get(*name) != new.get(*name));
    Ok(fields.map(|name| (name.clone(), words(&old, name), words(&new, name))).collect())
}

/// Checks what was filled in. `whole`: what is required has to be there. `person` answers the
/// address of a user whom the caller may name.
///
/// # Errors
/// What `person` answers. What is wrong with the answers goes to `problems`, each field by name.
pub fn check(
    form: &[Field],
    given: &[Answer],
    whole: bool,
    person: &mut dyn FnMut(&str) -> Result<Option<String>, Refusal>,
    problems: &mut Problems,
) -> Result<Kept, Refusal> {
    let mut kept = Kept::new();
    // Nobody types more than a form can have; the rest is not looked at.
    if given.len() > 2 * FIELDS_MAX {
        problems.add("answers", format!("are {}; a form has {FIELDS_MAX} at most", given.len()));
        return Ok(kept);
    }
    for answer in given {
        if !form.iter().any(|field| field.name == answer.name) {
            problems.add(name(&answer.name), unknown(form, &answer.name));
        }
    }
    for field in form {
        let mut answers = given.iter().filter(|answer| answer.name == field.name);
        let Some(first) = answers.next() else {
            if whole && field.required {
                problems.add(name(&field.name), "is required");
            }
            continue;
        };
        if answers.next().is_some() {
            problems.add(name(&field.name), "is there twice");
            continue;
        }
        match value(field, &first.values, person)? {
            Ok(Some(value)) => {
                kept.insert(field.name.clone(), value);
            }
            Ok(None) if whole && field.required => problems.add(name(&field.name), "is required"),
            Ok(None) => {}
            Err(problem) => problems.add(name(&field.name), problem),
        }
    }
    fits(&kept, problems)?;
    Ok(kept)
}

/// What is kept when some fields were filled in anew: of those that were given, `new` has what was right and
/// not empty.
///
/// # Errors
/// `INTERNAL` for what has no JSON. A required field that was emptied goes to `problems`.
pub fn amended(
    form: &[Field],
    mut kept: Kept,
    given: &[Answer],
    new: Kept,
    problems: &mut Problems,
) -> Result<Kept, Refusal> {
    for field in form.iter().filter(|field| !new.contains_key(&field.name)) {
        let mut answers = given.iter().filter(|answer| answer.name == field.name);
        let emptied = |answer: &Answer| answer.values.iter().all(|value| value.trim().is_empty());
        if !answers.next().is_some_and(emptied) || answers.next().is_some() {
            continue;
        }
        match field.required {
            true => problems.add(name(&field.name), "is required"),
            false => _ = kept.remove(&field.name),
        }
    }
    // What is too long by itself was said already.
    let long = to_text(&new)?.len() > ANSWERS_MAX;
    kept.extend(new);
    if !long {
        fits(&kept, problems)?;
    }
    Ok(kept)
}

/// Whether all of it together is not too long.
fn fits(kept: &Kept, problems: &mut Problems) -> Result<(), Refusal> {
    let size = to_text(kept)?.len();
    if size > ANSWERS_MAX {
        problems.add("answers", format!("have {size} bytes; {ANSWERS_MAX} is the limit"));
    }
    Ok(())
}

/// What a refusal calls an answer.
fn name(field: &str) -> String {
    // A name that a form can have is told whole.
    format!("answers.{}", begin(field, NAME_MAX))
}

/// The beginning of what somebody sent.
fn short(text: &str) -> String {
    begin(text, QUOTED_MAX)
}

fn begin(text: &str, characters: usize) -> String {
    let mut short: String = text.chars().take(characters).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

fn unknown(form: &[Field], name: &str) -> String {
    if matches!(name, "title" | "description") {
        return "is no field of the form: every request has it beside".to_owned();
    }
    match form {
        [] => "is no field: the service has no form".to_owned(),
        form => {
            let names: Vec<&str> = form.iter().map(|field| field.name.as_str()).collect();
            format!("is no field of the form; there are {}", listed(&names))
        }
    }
}

/// Some of a list, as much as a refusal has room for.
fn listed(names: &[&str]) -> String {
    let mut text = String::new();
    for (at, name) in names.iter().enumerate() {
        if at > 0 && text.len() + name.len() > LISTED_MAX {
            return format!("{text} and {} more", names.len() - at);
        }
        if at > 0 {
            text.push_str(", ");
        }
        text.push_str(&short(name));
    }
    text
}

/// The value of a field as it is kept; nothing when it was left empty.
fn value(
    field: &Field,
    values: &[String],
    person: &mut dyn FnMut(&str) -> Result<Option<String>, Refusal>,
) -> Result<Result<Option<Value>, String>, Refusal> {
    if field.kind == Type::Multichoice {
        return Ok(several(field, values));
    }
    let one = match values {
        [] => return Ok(Ok(None)),
        [one] if one.trim().is_empty() => return Ok(Ok(None)),
        [one] => one,
        more => return Ok(Err(format!("takes one value, not {}", more.len()))),
    };
    let value = match field.kind {
        Type::Text => text::line(one, LINE_MAX),
        Type::Longtext => text::body(one, BODY_MAX),
        Type::Choice | Type::Multichoice => choice(field, one),
        Type::Number => number(one),
        Type::Date => date(one),
        Type::Bool => match one.trim() {
            yes @ ("true" | "false") => Ok(yes.to_owned()),
            other => Err(format!("\"{}\" is neither true nor false", short(other))),
        },
        Type::User => match person(one.trim())? {
            Some(login) => Ok(login),
            None => Err(format!("there is no user \"{}\"", short(one.trim()))),
        },
    };
    Ok(value.map(|value| Some(Value::One(value))))
}

fn several(field: &Field, values: &[String]) -> Result<Option<Value>, String> {
    let (mut chosen, mut wrong) = (Vec::new(), Vec::new());
    for value in values.iter().filter(|value| !value.trim().is_empty()) {
        match chosen_of(field, value) {
            Some(choice) => chosen.push(choice),
            None => wrong.push(value.as_str()),
        }
    }
    if !wrong.is_empty() {
        return Err(no_choice(field, &wrong));
    }
    // In the order of the form, each once, so that the same answer is the same text.
    let kept: Vec<String> =
        field.choices.iter().filter(|choice| chosen.contains(choice)).cloned().collect();
    Ok(Some(kept).filter(|kept| !kept.is_empty()).map(Value::Many))
}

fn choice(field: &Field, text: &str) -> Result<String, String> {
    chosen_of(field, text).ok_or_else(|| no_choice(field, &[text]))
}

/// The choice that a text is.
fn chosen_of(field: &Field, text: &str) -> Option<String> {
    text::line(text, usize::MAX).ok().filter(|wanted| field.choices.contains(wanted))
}

/// Names what cannot be chosen, all of it, but for a flood.
fn no_choice(field: &Field, wrong: &[&str]) -> String {
    let names: Vec<&str> = field.choices.iter().map(String::as_str).collect();
    let mut said: Vec<String> =
        wrong.iter().take(WRONG_MAX).map(|text| format!("\"{}\"", short(text.trim()))).collect();
    if wrong.len() > WRONG_MAX {
        said.push(format!("{} more", wrong.len() - WRONG_MAX));
    }
    let verb = if wrong.len() == 1 { "is" } else { "are" };
    format!("{} {verb} none of {}", said.join(", "), listed(&names))
}

/// A decimal number in its shortest form.
fn number(text: &str) -> Result<String, String> {
    let text = text.trim();
    let wrong = || format!("\"{}\" is no number; write it such as -12.5", short(text));
    let (minus, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let good = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    if !good(whole) || !good(part) {
        return Err(wrong());
    }
    // As they were typed: a whole number has no part.
    if digits.bytes().filter(u8::is_ascii_digit).count() > DIGITS_MAX {
        return Err(format!("has too many digits; {DIGITS_MAX} is the limit"));
    }
    let (whole, part) = (whole.trim_start_matches('0'), part.trim_end_matches('0'));
    let whole = if whole.is_empty() { "0" } else { whole };
    let mut number = String::new();
    if minus && (whole, part) != ("0", "") {
        number.push('-');
    }
    number.push_str(whole);
    if !part.is_empty() {
        number.push('.');
        number.push_str(part);
    }
    Ok(number)
}

fn date(text: &str) -> Result<String, String> {
    let text = text.trim();
    let parsed: Option<jiff::civil::Date> =
        Some(text).filter(|text| text.len() == 10).and_then(|text| text.parse().ok());
    parsed
        .map(|date| date.to_string())
        .filter(|date| date == text)
        .ok_or_else(|| format!("\"{}\" is no day; write it such as 2026-11-30", short(text)))
}

#[cfg(test)]
#[path = "answers_tests.rs"]
mod tests;
