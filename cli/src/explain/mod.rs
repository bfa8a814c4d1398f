//! `desk explain`: what a number, a code, a field, a setting or a variable means. It asks no daemon.

mod codes;

use self::codes::{REASONS, reason};
use crate::{
    app,
    context::Ctx,
    error::CliError,
    exit::Exit,
    fields::{Datum, Field, Meta, Noun, Shape, Ty, int, text, texts},
    help::{ENVIRONMENT, TOPICS},
    list,
    near::{asked, nearest},
    render::{Outcome, Tone},
    settings::keys::{self, KEYS},
};

/// Explain an exit code, the code of an error, a field, a setting or a variable
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk explain 7
  desk explain TICKET_STATE
  desk explain ticket.priority
  desk explain ticket
  desk explain rpc_timeout
  desk explain DESK_ENDPOINT -o json")]
pub(crate) struct Args {
    /// The number or the name of an exit code, the code of an error, a noun or a field such as
    /// `ticket.priority`, the key of a configuration, or a variable
    what: String,
}

/// What something means.
#[derive(Debug, Default)]
pub(crate) struct Explanation {
    id: String,
    kind: &'static str,
    exit: Option<Exit>,
    meaning: String,
    next: String,
    see: Vec<String>,
}

type F = Field<Explanation>;

impl Noun for Explanation {
    const KIND: &'static str = "explanation";
    const TABLE: &'static [&'static str] = &["id", "kind", "meaning"];
    const WIDE: &'static [&'static str] = &["exit", "next", "see"];
    const LINE: &'static [&'static str] = &["id"];
    const BODY: &'static [&'static str] = &["meaning", "next"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "what was asked for", |e| text(&e.id)),
        F::new("kind", Ty::Word, "exit, code, warning, noun, field, setting or variable", |e| {
            Datum::Word(e.kind, Tone::Plain)
        }),
        F::new("exit", Ty::Int, "the number that a run ends with because of it", |e| {
            e.exit.map_or(Datum::Null, |exit| int(exit.number()))
        }),
        F::new("meaning", Ty::Text, "what it means", |e| text(&e.meaning)),
        F::new("next", Ty::Text, "what to do next", |e| text(&e.next)),
        F::new("see", Ty::Texts, "what belongs to it", |e| texts(&e.see)),
    ];
}

/// What it answers.
pub(crate) fn answers() -> Shape {
    Shape::of::<Explanation>()
}

/// Every word that there is something to say of, with what kind of word it is. Of the fields those of the
/// noun that is typed already.
pub(crate) fn words(typed: &str) -> Vec<(String, &'static str)> {
    let shapes = app::kinds();
    let exits = Exit::ALL
        .into_iter()
        .flat_map(|exit| [(exit.number().to_string(), "exit"), (exit.name().to_owned(), "exit")]);
    let codes = REASONS.iter().map(|reason| (reason.code.to_owned(), "code"));
    let nouns = shapes.iter().filter(|shape| !shape.kind.is_empty());
    let nouns = nouns.map(|shape| (shape.kind.to_owned(), "noun"));
    let settings = KEYS.iter().map(|key| (key.name.to_owned(), "setting"));
    let variables = ENVIRONMENT.iter().map(|(name, _)| ((*name).to_owned(), "variable"));
    let fields = shapes.iter().filter(|shape| {
        let below = typed.strip_prefix(shape.kind);
        below.is_some_and(|rest| rest.starts_with('.'))
    });
    let fields = fields.flat_map(|shape| {
        shape.fields.iter().map(|field| (format!("{}.{}", shape.kind, field.name), "field"))
    });
    let all = exits.chain(codes).chain(nouns).chain(settings).chain(variables).chain(fields);
    all.filter(|(word, _)| word.starts_with(typed) && !word.contains('*')).collect()
}

pub(crate) fn run<'a>(_ctx: &Ctx, args: &Args) -> Result<Outcome<'a>, CliError> {
    let what = args.what.trim();
    let shapes = app::kinds();
    let found = exit(what).or_else(|| code(what)).or_else(|| noun(what, &shapes));
    let found = found.or_else(|| setting(what)).or_else(|| variable(what));
    found.map(list::one).ok_or_else(|| unknown(what, &shapes))
}

/// An exit code, by number or name.
fn exit(what: &str) -> Option<Explanation> {
    let is = |exit: &Exit| exit.number().to_string() == what || exit.name() == what;
    let exit = Exit::ALL.into_iter().find(is)?;
    let see = REASONS.iter().filter(|reason| reason.exit == Some(exit));
    Some(Explanation {
        id: exit.number().to_string(),
        kind: "exit",
        exit: Some(exit),
        meaning: format!("{}: {}", exit.name(), exit.meaning()),
        next: match exit {
            Exit::Ok => String::new(),
            _ => "The error names its code; desk explain CODE says more.".to_owned(),
        },
        see: see.map(|reason| reason.code.to_owned()).collect(),
    })
}

/// The code of an error or a warning.
fn code(what: &str) -> Option<Explanation> {
    let reason = reason(what)?;
    Some(Explanation {
        id: reason.code.to_owned(),
        kind: if reason.exit.is_some() { "code" } else { "warning" },
        exit: reason.exit,
        meaning: reason.meaning.to_owned(),
        next: reason.next.to_owned(),
        see: reason.exit.iter().map(|exit| exit.number().to_string()).collect(),
    })
}

/// A noun, or a field of one.
fn noun(what: &str, shapes: &[Shape]) -> Option<Explanation> {
    if let Some(shape) = shapes.iter().find(|shape| shape.kind == what) {
        return Some(Explanation {
            id: what.to_owned(),
            kind: "noun",
            meaning: format!("The JSON of one is desk.{what}/v1; it has these fields."),
            next: format!("desk explain {what}.{}", shape.fields.last().map_or("", |f| f.name)),
            see: shape.fields.iter().map(|field| format!("{what}.{}", field.name)).collect(),
            ..Explanation::default()
        });
    }
    // Some kinds have a dot in their name.
    let (kind, name) = what.rsplit_once('.')?;
    let shape = shapes.iter().find(|shape| shape.kind == kind)?;
    let field = shape.fields.iter().find(|field| field.name == name)?;
    Some(Explanation {
        id: what.to_owned(),
        kind: "field",
        meaning: said(field),
        next: format!("--json={name}, --columns {name}"),
        see: vec![kind.to_owned()],
        ..Explanation::default()
    })
}

/// What is known of a field.
fn said(field: &Meta) -> String {
    let mut said = format!("{} ({})", field.help, field.ty.name());
    if field.lazy {
        said.push_str("; it costs something, so it is answered only when it is named");
    }
    if field.sort {
        said.push_str("; lists can be sorted by it");
    }
    said
}

/// A key of the configuration.
fn setting(what: &str) -> Option<Explanation> {
    let key = keys::key(what).or_else(|| KEYS.iter().find(|key| key.name == what))?;
    let usual = if key.default.is_empty() { "nothing" } else { key.default };
    let project = if key.project { " The file of a project may say it too." } else { "" };
    Some(Explanation {
        id: what.to_owned(),
        kind: "setting",
        meaning: format!("{}; {usual} where nobody says it.{project}", key.help),
        next: format!("desk config set {what} VALUE"),
        see: [key.flag, key.env].iter().filter(|s| !s.is_empty()).map(|s| (*s).into()).collect(),
        ..Explanation::default()
    })
}

/// A variable.
fn variable(what: &str) -> Option<Explanation> {
    let (name, said) = ENVIRONMENT.iter().find(|(name, _)| *name == what)?;
    let key = KEYS.iter().find(|key| key.env == *name);
    Some(Explanation {
        id: (*name).to_owned(),
        kind: "variable",
        meaning: (*said).to_owned(),
        next: "desk help environment".to_owned(),
        see: key.iter().map(|key| key.name.to_owned()).collect(),
        ..Explanation::default()
    })
}

fn unknown(what: &str, shapes: &[Shape]) -> CliError {
    let message = format!("nothing is called \"{what}\"");
    let mut error = CliError::new(Exit::NotFound, "NOT_FOUND", message);
    error.target = Some(what.to_owned());
    if TOPICS.contains(&what) {
        return error.hint(format!("it is a topic: desk help {what}"));
    }
    let fields = shapes.iter().flat_map(|shape| {
        shape.fields.iter().map(|field| format!("{}.{}", shape.kind, field.name))
    });
    let words = REASONS.iter().map(|reason| reason.code);
    let words = words.chain(Exit::ALL.iter().map(|exit| exit.name()));
    let words = words.chain(shapes.iter().map(|shape| shape.kind));
    let words = words.chain(KEYS.iter().map(|key| key.name));
    let words = words.chain(ENVIRONMENT.iter().map(|(name, _)| *name));
    let all: Vec<String> = words.map(str::to_owned).chain(fields).collect();
    let upper = what.to_ascii_uppercase();
    // A code in lower case looks like a field.
    let order = if what.contains('_') { [upper.as_str(), what] } else { [what, upper.as_str()] };
    let near = order.map(|name| nearest(name, all.iter().map(String::as_str)));
    match near.into_iter().flatten().next() {
        Some(near) => error.hint(asked(near)),
        None => error.hint("a number, a code, a field such as ticket.priority, a setting"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_exit_code_every_field_and_every_setting_is_explained() {
        let shapes = app::kinds();
        for code in Exit::ALL {
            assert_eq!(exit(&code.number().to_string()).unwrap().id, code.number().to_string());
            assert!(exit(code.name()).is_some(), "{}", code.name());
        }
        for shape in shapes.iter().filter(|shape| !shape.kind.is_empty()) {
            for field in &shape.fields {
                let name = format!("{}.{}", shape.kind, field.name);
                assert_eq!(noun(&name, &shapes).unwrap().kind, "field", "{name}");
            }
        }
        for key in KEYS {
            assert!(setting(key.name).is_some(), "{}", key.name);
        }
        assert_eq!(setting("contexts.prod.auth").unwrap().kind, "setting");
    }

    #[test]
    fn what_there_is_not_is_told_with_the_nearest() {
        let shapes = app::kinds();
        for (what, near) in [
            ("TICKET_STAET", "TICKET_STATE"),
            ("ticket_staet", "TICKET_STATE"),
            ("ticket.prioriti", "ticket.priority"),
            ("otuput", "output"),
            ("time", "desk help time"),
        ] {
            let error = unknown(what, &shapes);
            assert!(error.hint.as_deref().unwrap().contains(near), "{what}: {:?}", error.hint);
        }
    }
}
