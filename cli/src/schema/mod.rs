//! `desk schema`: what the answers in JSON consist of, for those who write programs. The kinds come
//! from the tables of fields, so they cannot say anything else than what is answered. No daemon is
//! asked.

mod draw;

use std::collections::BTreeMap;

use crate::{
    app,
    error::CliError,
    fields::{Field, Noun, Shape, Ty, text, texts},
    list, near,
    render::Outcome,
};

/// Print the JSON Schema of an answer, or list of which there are schemas
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk schema
  desk schema ticket
  desk schema ticket.list > ticket.list.schema.json
  desk schema error -o yaml")]
pub(crate) struct Args {
    /// Of what, such as ticket, ticket.list, result or error
    kind: Option<String>,

    /// Leave out the header of table, csv, tsv and md
    #[arg(long, conflicts_with = "kind")]
    no_headers: bool,
}

/// Kinds that come as lists: the answers of `list`, `log` and their like.
const LISTED: &[&str] = &[
    "access_grant",
    "access_request",
    "access_visit",
    "alias",
    "context",
    "db.check",
    "decision",
    "event",
    "foreseen",
    "form_field",
    "group",
    "lifecycle",
    "method",
    "my_access",
    "org",
    "policy",
    "policy_layer",
    "schema",
    "service",
    "session",
    "setting",
    "tenant",
    "ticket",
    "token",
    "user",
];

/// Kinds that come as the reasons of a yes or no.
const JUDGED: &[&str] = &["config.check", "doctor"];

/// A schema that there is.
struct Kind {
    id: String,
    about: &'static str,
    commands: Vec<String>,
}

impl Noun for Kind {
    const KIND: &'static str = "schema";
    const TABLE: &'static [&'static str] = &["id", "about"];
    const WIDE: &'static [&'static str] = &["commands"];
    const LINE: &'static [&'static str] = &["id", "about"];
    const FIELDS: &'static [Field<Kind>] = &[
        Field::new("id", Ty::Text, "the name", |k| text(&k.id)),
        Field::new("about", Ty::Text, "what it is the schema of", |k| text(k.about)),
        Field::new("commands", Ty::Texts, "the commands that answer such objects", |k| {
            texts(&k.commands)
        }),
    ];
}

/// What it answers.
pub(crate) fn answers() -> Shape {
    Shape::of::<Kind>()
}

/// An object that commands answer, with all the fields that it has with any of them.
struct Answer {
    shape: Shape,
    /// Fields that it has with some commands only.
    some: Vec<&'static str>,
    commands: Vec<String>,
}

/// Every object that commands answer, by its kind.
fn every() -> BTreeMap<&'static str, Answer> {
    let mut found: BTreeMap<&'static str, Answer> = BTreeMap::new();
    for (command, shape) in app::shapes() {
        let Some(answer) = found.get_mut(shape.kind) else {
            let (kind, some) = (shape.kind, Vec::new());
            found.insert(kind, Answer { shape, some, commands: vec![command] });
            continue;
        };
        answer.commands.push(command);
        for field in &answer.shape.fields {
            if shape.index(field.name).is_none() && !answer.some.contains(&field.name) {
                answer.some.push(field.name);
            }
        }
        for field in shape.fields {
            if answer.shape.index(field.name).is_none() {
                answer.some.push(field.name);
                answer.shape.fields.push(field);
            }
        }
    }
    found
}

/// The schemas, in the order of their names.
fn kinds() -> Vec<Kind> {
    let mut kinds = Vec::new();
    for (kind, answer) in every() {
        let listed = LISTED.contains(&kind).then(|| Kind {
            id: format!("{kind}.list"),
            about: "a list of them",
            commands: Vec::new(),
        });
        let about = if JUDGED.contains(&kind) { "a yes or no with reasons" } else { "one object" };
        kinds.push(Kind { id: kind.to_owned(), about, commands: answer.commands });
        kinds.extend(listed);
    }
    kinds.extend(draw::FIXED.iter().map(|(name, about, _)| Kind {
        id: (*name).to_owned(),
        about,
        commands: Vec::new(),
    }));
    kinds.sort_by(|a, b| a.id.cmp(&b.id));
    kinds
}

pub(crate) fn run<'a>(args: &Args) -> Result<Outcome<'a>, CliError> {
    let Some(kind) = &args.kind else {
        return Ok(list::whole(kinds(), !args.no_headers));
    };
    let name = kind.strip_prefix("desk.").unwrap_or(kind);
    let name = name.strip_suffix("/v1").unwrap_or(name);
    if let Some((_, _, draw)) = draw::FIXED.iter().find(|(fixed, ..)| *fixed == name) {
        return Ok(Outcome::Document(draw()));
    }
    let every = every();
    let (bare, listed) = match name.strip_suffix(".list") {
        Some(bare) => (bare, true),
        None => (name, false),
    };
    match every.get(bare) {
        Some(answer) if listed && LISTED.contains(&bare) => {
            Ok(Outcome::Document(draw::list(&answer.shape, &answer.some)))
        }
        Some(answer) if !listed && JUDGED.contains(&bare) => {
            Ok(Outcome::Document(draw::verdict(&answer.shape, &answer.some)))
        }
        Some(answer) if !listed => Ok(Outcome::Document(draw::one(&answer.shape, &answer.some))),
        _ => {
            let kinds = kinds();
            let names = kinds.iter().map(|kind| kind.id.as_str());
            Err(CliError::usage(format!("there is no schema of \"{name}\"")).hint(near::hint(
                name,
                names,
                "desk schema lists all of them",
            )))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_to_be_listed_or_judged_is_answered() {
        let every = every();
        for kind in LISTED.iter().chain(JUDGED) {
            assert!(every.contains_key(kind), "nothing answers {kind}");
        }
        let token = &every["token"];
        assert_eq!(token.some, ["secret"], "only `token new` answers it");
        assert!(token.commands.contains(&"token new".to_owned()), "{:?}", token.commands);
    }
}
