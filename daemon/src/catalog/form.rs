//! The form of a service: what is to be filled in beside title and description. Pure. What is
//! filled in is checked in `answers.rs`.

use serde::{Deserialize, Serialize};

use crate::kernel::refusal::{Problems, Refusal};
use crate::kernel::text;

/// The most fields of a form.
pub const FIELDS_MAX: usize = 50;
/// The longest name of a field, in bytes.
pub const NAME_MAX: usize = 40;
/// The longest label, in bytes.
pub const LABEL_MAX: usize = 100;
/// The longest help, in bytes.
pub const HELP_MAX: usize = 400;
/// The most choices of a field.
pub const CHOICES_MAX: usize = 100;
/// The longest choice, in bytes.
pub const CHOICE_MAX: usize = 100;
/// The longest form as text, in bytes.
pub const FORM_MAX: usize = 64 << 10;

/// Names that fields do not have: what every request has, and what routes call the organisation.
pub const RESERVED: &[&str] = &["title", "description", "org"];

/// What was filled into one field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The key of the field.
    pub name: String,
    /// What people call it.
    pub label: String,
    /// The value; several only where the field takes several.
    pub values: Vec<String>,
    /// Whether the field takes several. It counts only in what is answered.
    pub several: bool,
}

/// What a field takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Type {
    /// One line.
    #[default]
    Text,
    /// Text of many lines.
    Longtext,
    /// One of a list.
    Choice,
    /// Some of a list.
    Multichoice,
    /// A decimal number.
    Number,
    /// A day.
    Date,
    /// Yes or no.
    Bool,
    /// A user, by address.
    User,
}

impl Type {
    /// All of them.
    pub const ALL: [Type; 8] = [
        Type::Text,
        Type::Longtext,
        Type::Choice,
        Type::Multichoice,
        Type::Number,
        Type::Date,
        Type::Bool,
        Type::User,
    ];

    /// The word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Type::Text => "text",
            Type::Longtext => "longtext",
            Type::Choice => "choice",
            Type::Multichoice => "multichoice",
            Type::Number => "number",
            Type::Date => "date",
            Type::Bool => "bool",
            Type::User => "user",
        }
    }

    /// Whether it takes what is in a list.
    pub const fn has_choices(self) -> bool {
        matches!(self, Type::Choice | Type::Multichoice)
    }
}

/// A field of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// The key.
    pub name: String,
    /// What people call it. Empty means the name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// What it takes.
    #[serde(rename = "type")]
    pub kind: Type,
    /// Without it there is no request.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// Personal data.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub pii: bool,
    /// What can be chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<String>,
    /// What to fill in, in a sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub help: String,
}

impl Field {
    /// What people call it.
    pub fn called(&self) -> &str {
        if self.label.is_empty() { &self.name } else { &self.label }
    }
}

/// A form as text.
///
/// # Errors
/// `INTERNAL` for what has no JSON.
pub fn to_text(form: &[Field]) -> Result<String, Refusal> {
    super::kept::to_text(form)
}

/// A form out of its text.
///
/// # Errors
/// `STORE_DAMAGED`.
pub fn of_text(text: &str) -> Result<Vec<Field>, Refusal> {
    super::kept::of_text(text)
}

/// The fields as they are kept. What is wrong goes to `problems`, with the place of the field.
pub fn check(raw: Vec<Field>, problems: &mut Problems) -> Vec<Field> {
    if raw.len() > FIELDS_MAX {
        problems.add("form", format!("has {} fields; {FIELDS_MAX} is the limit", raw.len()));
        return Vec::new();
    }
    let mut form: Vec<Field> = Vec::with_capacity(raw.len());
    for (at, raw) in raw.into_iter().enumerate() {
        let field = field(at + 1, raw, problems);
        if !field.name.is_empty() && form.iter().any(|other| other.name == field.name) {
            let problem = format!("there is a field \"{}\" already", field.name);
            problems.add(format!("form.{}.name", at + 1), problem);
        }
        form.push(field);
    }
    form
}

fn field(at: usize, raw: Field, problems: &mut Problems) -> Field {
    let part = |part: &str| format!("form.{at}.{part}");
    let name = problems.take(part("name"), name(&raw.name));
    let label = problems.take(part("label"), text::optional_line(&raw.label, LABEL_MAX));
    // What is called as it is named has no label, so that a form which is shown and given again is
    // the same form.
    let label = if label == name { String::new() } else { label };
    let help = problems.take(part("help"), text::optional_line(&raw.help, HELP_MAX));
    let choices = match choices(raw.kind, &raw.choices) {
        Ok(choices) => choices,
        Err(problem) => {
            problems.add(part("choices"), problem);
            Vec::new()
        }
    };
    Field { name, label, help, choices, ..raw }
}

fn name(text: &str) -> Result<String, String> {
    let mut letters = text.chars();
    let good = letters.next().is_some_and(|c| c.is_ascii_lowercase())
        && letters.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if !good {
        let begin: String = text.chars().take(NAME_MAX).collect();
        return Err(format!(
            "\"{begin}\" is no name: it begins with a small letter and has small letters, digits and _"
        ));
    }
    if text.len() > NAME_MAX {
        return Err(format!("has {} bytes; {NAME_MAX} is the limit", text.len()));
    }
    if RESERVED.contains(&text) {
        return Err(format!("\"{text}\" is what every request has; take another name"));
    }
    Ok(text.to_owned())
}

fn choices(kind: Type, raw: &[String]) -> Result<Vec<String>, String> {
    match (kind.has_choices(), raw.len()) {
        (true, 0) => return Err(format!("are required of a {}", kind.word())),
        (false, 0) => return Ok(Vec::new()),
        (false, _) => return Err(format!("a {} has none", kind.word())),
        (true, count) if count > CHOICES_MAX => {
            return Err(format!("are {count}; {CHOICES_MAX} is the limit"));
        }
        (true, _) => {}
    }
    let mut choices: Vec<String> = Vec::with_capacity(raw.len());
    let mut wrong = Vec::new();
    for (at, text) in raw.iter().enumerate() {
        match text::line(text, CHOICE_MAX) {
            Err(problem) => wrong.push(format!("the choice {} {problem}", at + 1)),
            // Whoever types one does not see what tells two apart that differ in case alone.
            Ok(choice) if choices.iter().any(|other| text::fold(other) == text::fold(&choice)) => {
                wrong.push(format!("\"{choice}\" is there twice"));
            }
            Ok(choice) => choices.push(choice),
        }
    }
    if wrong.is_empty() { Ok(choices) } else { Err(wrong.join("; ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(name: &str, kind: Type, choices: &[&str]) -> Field {
        let choices = choices.iter().map(|choice| (*choice).to_owned()).collect();
        Field { name: name.into(), kind, choices, ..Field::default() }
    }

    fn wrong(form: Vec<Field>) -> Vec<(String, String)> {
        let mut problems = Problems::new();
        check(form, &mut problems);
        let Err(refusal) = problems.end() else { return Vec::new() };
        refusal.fields.into_iter().map(|f| (f.name.into_owned(), f.problem)).collect()
    }

    #[test]
    fn a_form_survives_the_store() {
        let form = vec![
            Field { required: true, ..field("team", Type::Choice, &["north", "süd"]) },
            Field { pii: true, help: "Yours".into(), ..field("birthday", Type::Date, &[]) },
        ];
        let mut problems = Problems::new();
        let kept = check(form.clone(), &mut problems);
        assert!(problems.is_empty());
        assert_eq!(kept, form);
        let text = to_text(&kept).unwrap();
        assert_eq!(
            text,
            "[{\"name\":\"team\",\"type\":\"choice\",\"required\":true,\"choices\":[\"north\",\"süd\"]},\
             {\"name\":\"birthday\",\"type\":\"date\",\"pii\":true,\"help\":\"Yours\"}]"
        );
        assert_eq!(of_text(&text).unwrap(), form);
        assert_eq!((to_text(&[]).unwrap(), of_text("").unwrap()), (String::new(), Vec::new()));
        assert!(of_text("{").is_err());
        let called = Field { label: "note".into(), ..field("note", Type::Text, &[]) };
        assert_eq!(check(vec![called], &mut Problems::new())[0].label, "");
    }

    #[test]
    fn each_wrong_field_is_named() {
        let cases: &[(Field, &str, &str)] = &[
            (field("Team", Type::Text, &[]), "form.1.name", "is no name"),
            (field("", Type::Text, &[]), "form.1.name", "is no name"),
            (field("1st", Type::Text, &[]), "form.1.name", "is no name"),
            (field("é", Type::Text, &[]), "form.1.name", "is no name"),
            (field("title", Type::Text, &[]), "form.1.name", "every request"),
            (field("org", Type::Text, &[]), "form.1.name", "every request"),
            (field("a", Type::Choice, &[]), "form.1.choices", "required of a choice"),
            (field("a", Type::Number, &["1"]), "form.1.choices", "a number has none"),
            (field("a", Type::Choice, &["x", "X"]), "form.1.choices", "twice"),
            (field("a", Type::Choice, &["x", "\u{1b}[31m"]), "form.1.choices", "U+001B"),
            (field("a", Type::Multichoice, &["x", " "]), "form.1.choices", "required"),
            (
                field("a", Type::Choice, &["x", "X", "y", " "]),
                "form.1.choices",
                "\"X\" is there twice; the choice 4",
            ),
            (
                Field { label: "a\nb".into(), ..field("a", Type::Text, &[]) },
                "form.1.label",
                "U+000A",
            ),
        ];
        for (raw, name, says) in cases {
            let wrong = wrong(vec![raw.clone()]);
            assert_eq!(wrong.len(), 1, "{raw:?}: {wrong:?}");
            assert!(wrong[0].0 == *name && wrong[0].1.contains(says), "{raw:?}: {wrong:?}");
        }
        let long = "x".repeat(NAME_MAX + 1);
        assert!(wrong(vec![field(&long, Type::Text, &[])])[0].1.contains("40 is the limit"));
    }

    #[test]
    fn names_are_unique_and_fields_few() {
        let twice = wrong(vec![field("a", Type::Text, &[]), field("a", Type::Date, &[])]);
        assert_eq!(twice[0].0, "form.2.name");
        let many: Vec<Field> =
            (0..=FIELDS_MAX).map(|at| field(&format!("f{at}"), Type::Text, &[])).collect();
        assert!(wrong(many[..FIELDS_MAX].to_vec()).is_empty());
        assert!(wrong(many)[0].1.contains("50 is the limit"));
        let all_wrong = (0..FIELDS_MAX).map(|_| field("BAD", Type::Choice, &[])).collect();
        assert_eq!(wrong(all_wrong).len(), 2 * FIELDS_MAX);
    }
}
