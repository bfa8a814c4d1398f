//! Form, process and routes as they are shown: in JSON, and in words for a card.

use desk_proto::v1::{Condition, FieldType, FormField, Route, Service, Step, StepKind};

use crate::{
    fields::{Datum, Field, Noun, Ty, flag, text, texts},
    render::{Json, Tone, View},
};

/// The words for what a field takes.
pub(super) const TYPES: &[(FieldType, &str)] = &[
    (FieldType::Text, "text"),
    (FieldType::Longtext, "longtext"),
    (FieldType::Choice, "choice"),
    (FieldType::Multichoice, "multichoice"),
    (FieldType::Number, "number"),
    (FieldType::Date, "date"),
    (FieldType::Bool, "bool"),
    (FieldType::User, "user"),
    (FieldType::File, "file"),
];

/// The type that a word stands for.
pub(super) fn type_of(word: &str) -> Option<FieldType> {
    TYPES.iter().find(|(_, name)| *name == word).map(|(kind, _)| *kind)
}

/// The word for what a field takes. A newer daemon may know more than this program.
pub(super) fn type_word(number: i32) -> &'static str {
    TYPES.iter().find(|(kind, _)| *kind as i32 == number).map_or("unknown", |(_, word)| word)
}

/// The fields of a service that only come where they are asked for.
pub(super) const FORM: &str = "form";
pub(super) const PROCESS: &str = "process";
pub(super) const ROUTES: &str = "routes";

/// Whether one of these is to be shown.
pub(super) fn wanted(view: &View) -> bool {
    [FORM, PROCESS, ROUTES].iter().any(|field| view.wants(field))
}

type F = Field<FormField>;

impl Noun for FormField {
    const KIND: &'static str = "form_field";
    const TABLE: &'static [&'static str] = &["name", "required", "type", "label", "choices"];
    const WIDE: &'static [&'static str] = &["help", "pii"];
    const FIELDS: &'static [F] = &[
        F::new("name", Ty::Text, "the key, for --set", |f| text(&f.name)),
        F::new("label", Ty::Text, "what people call it", |f| text(&f.label)),
        F::new("type", Ty::Word, "what it takes", |f| {
            Datum::Word(type_word(f.r#type), Tone::Plain)
        }),
        F::new("required", Ty::Bool, "whether there is no request without it", |f| {
            Datum::Json(Json::Bool(f.required), if f.required { "*" } else { "" }.to_owned())
        })
        .head("*"),
        F::new("pii", Ty::Bool, "whether it is personal data", |f| flag(f.pii)),
        F::new("choices", Ty::Texts, "the list that a choice is made from", |f| texts(&f.choices)),
        F::new("help", Ty::Text, "what to fill in", |f| text(&f.help)),
    ];
}

/// A form in JSON.
pub(super) fn form(form: &[FormField]) -> Datum<'_> {
    let field = |field: &FormField| {
        let values = FormField::FIELDS.iter().map(|row| (row.meta.name, (row.get)(field).json()));
        Json::Object(values.collect())
    };
    Datum::Json(Json::List(form.iter().map(field).collect()), count(form.len()))
}

/// A process in JSON.
pub(super) fn process(steps: &[Step]) -> Datum<'_> {
    let step = |step: &Step| {
        let approve = step.kind == i32::from(StepKind::Approve);
        let need = if approve { Json::Int(step.need.into()) } else { Json::Null };
        Json::Object(vec![
            ("kind", Json::text(if approve { "approve" } else { "work" })),
            ("group", Json::maybe(Some(step.group.as_str()).filter(|group| !group.is_empty()))),
            ("users", Json::List(step.users.iter().map(|user| Json::text(user)).collect())),
            ("need", need),
        ])
    };
    Datum::Json(Json::List(steps.iter().map(step).collect()), count(steps.len()))
}

/// Routes in JSON.
pub(super) fn routes(routes: &[Route]) -> Datum<'_> {
    let condition = |condition: &Condition| {
        Json::Object(vec![
            ("field", Json::text(&condition.field)),
            ("value", Json::text(&condition.value)),
        ])
    };
    let route = |route: &Route| {
        Json::Object(vec![
            ("when", Json::List(route.when.iter().map(condition).collect())),
            ("group", Json::text(&route.group)),
        ])
    };
    Datum::Json(Json::List(routes.iter().map(route).collect()), count(routes.len()))
}

fn count(number: usize) -> String {
    if number == 0 { String::new() } else { number.to_string() }
}

/// What a card of a service prints below its fields.
pub(super) fn notes(service: &Service) -> Vec<(String, String)> {
    let lines = [
        (FORM, service.form.iter().map(field_line).collect::<Vec<_>>()),
        (PROCESS, service.process.iter().enumerate().map(step_line).collect()),
        (ROUTES, service.routes.iter().enumerate().map(route_line).collect()),
    ];
    let given = lines.into_iter().filter(|(_, lines)| !lines.is_empty());
    given.map(|(head, lines)| (head.to_owned(), lines.join("\n"))).collect()
}

/// A field: its name and type, and below what people read and need to know of it.
fn field_line(field: &FormField) -> String {
    let star = if field.required { "*" } else { "" };
    let pii = if field.pii { ", personal data" } else { "" };
    let choices = match field.choices.is_empty() {
        true => String::new(),
        false => format!(": {}", field.choices.join(", ")),
    };
    let first = format!("{}{star}  {}{pii}{choices}", field.name, type_word(field.r#type));
    let label = Some(&field.label).filter(|label| **label != field.name);
    let below = [label, Some(&field.help)].into_iter().flatten().filter(|text| !text.is_empty());
    // A help may have several lines; the indent keeps them with their field.
    let below = below.flat_map(|text| text.lines()).map(|line| format!("\n  {line}"));
    std::iter::once(first).chain(below).collect()
}

fn step_line((at, step): (usize, &Step)) -> String {
    let who = match (step.group.as_str(), step.users.as_slice()) {
        ("", []) => "the group that the routes find".to_owned(),
        ("", users) => users.join(", "),
        (group, _) => group.to_owned(),
    };
    match step.kind == i32::from(StepKind::Approve) {
        true => format!("{}. approve: {} of {who}", at + 1, step.need),
        false => format!("{}. work: {who}", at + 1),
    }
}

fn route_line((at, route): (usize, &Route)) -> String {
    let when: Vec<String> =
        route.when.iter().map(|when| format!("{} is {}", when.field, when.value)).collect();
    let when = if when.is_empty() { "always".to_owned() } else { when.join(" and ") };
    format!("{}. {when}: {}", at + 1, route.group)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_has_a_word() {
        for number in 1..=9 {
            let word = type_word(number);
            assert_eq!(type_of(word).map(i32::from), Some(number), "{word}");
        }
        assert_eq!((type_word(0), type_word(99), type_of("x")), ("unknown", "unknown", None));
    }

    #[test]
    fn a_card_tells_all_of_a_field() {
        let field = FormField {
            name: "team".into(),
            label: "Your team".into(),
            r#type: FieldType::Choice.into(),
            required: true,
            pii: true,
            choices: vec!["a".into(), "b".into()],
            help: "The one of your building".into(),
            max_length: 0,
        };
        let lines = "team*  choice, personal data: a, b\n  Your team\n  The one of your building";
        assert_eq!(field_line(&field), lines);
        let plain = FormField { label: "team".into(), ..FormField::default() };
        assert_eq!(field_line(&FormField { name: "team".into(), ..plain }), "team  unknown");
    }

    #[test]
    fn what_is_shown_can_be_read_again() {
        let shown = [FormField {
            name: "team".into(),
            label: "Team".into(),
            r#type: FieldType::Choice.into(),
            required: true,
            choices: vec!["a".into()],
            ..FormField::default()
        }];
        let json = serde_json::to_value(form(&shown).json()).unwrap();
        assert_eq!(super::super::files::form(json).unwrap().fields, shown);
        let shown = [
            Step { kind: 2, users: vec!["a@b".into()], need: 1, ..Step::default() },
            Step { kind: 1, group: "net".into(), ..Step::default() },
        ];
        let json = serde_json::to_value(process(&shown).json()).unwrap();
        assert_eq!(super::super::files::process(json).unwrap().steps, shown);
        let when = vec![Condition { field: "team".into(), value: "a".into() }];
        let shown = [Route { when, group: "net".into() }, Route::default()];
        let json = serde_json::to_value(routes(&shown).json()).unwrap();
        assert_eq!(super::super::files::routes(json).unwrap().routes, shown);
    }
}
