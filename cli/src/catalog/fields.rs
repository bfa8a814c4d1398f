//! What a node of the catalogue consists of, and the words for whether it can be asked for.

use desk_proto::v1::{Service, ServiceState};

use super::parts;
use crate::{
    fields::{Datum, Field, Noun, Shape, Ty, flag, int, nonzero, text, texts, time},
    list::paged,
    many::many,
    render::Tone,
    ticket::{kind, none_of},
    write::reply,
};

type F = Field<Service>;

impl Noun for Service {
    const KIND: &'static str = "service";
    const TABLE: &'static [&'static str] = &["path", "id", "kind", "group", "state"];
    const WIDE: &'static [&'static str] =
        &["description", "impact", "urgency", "created", "external_id", "version"];
    const LINE: &'static [&'static str] = &["id", "path"];
    const BODY: &'static [&'static str] = &["description"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the slug, for commands", |s| text(&s.id)).sort(),
        F::new("path", Ty::Text, "the parts from the root, such as IT>Printer", |s| text(&s.path))
            .sort(),
        F::new("name", Ty::Text, "the last part of the path", |s| text(&s.name)),
        F::new("parent", Ty::Text, "the category above it", |s| text(&s.parent)),
        F::new("category", Ty::Bool, "a branch, which cannot be asked for", |s| flag(s.category)),
        F::new("kind", Ty::Word, "incident, question, order or change", |s| kind(s.kind)),
        F::new("group", Ty::Text, "the group that gets its tickets", |s| text(&s.group)),
        F::new("description", Ty::Text, "what it is for", |s| text(&s.description)),
        F::new("state", Ty::Word, "draft, active or retired", |s| state(s.state)),
        F::new("impact", Ty::Int, "of its tickets, 1 (high) to 3", |s| nonzero(s.impact)),
        F::new("urgency", Ty::Int, "of its tickets, 1 (high) to 3", |s| nonzero(s.urgency)),
        F::new("children", Ty::Texts, "what lies right below a category", |s| texts(&s.children)),
        F::new("external_id", Ty::Text, "its name in another system", |s| text(&s.external_id)),
        F::new("created", Ty::Time, "when it was made", |s| time(s.created_ms)).sort(),
        F::new("audience", Ty::Texts, "the orgs that it is offered to; none for everybody", |s| {
            texts(&s.audience)
        }),
        F::new("revision", Ty::Int, "the revision of form and process", |s| nonzero(s.revision)),
        F::new(
            parts::FORM,
            Ty::Objects,
            "what is to be filled in: name, label, type and the rest",
            |s| parts::form(&s.form),
        )
        .lazy(),
        F::new(parts::PROCESS, Ty::Objects, "the steps: kind, group, users, need", |s| {
            parts::process(&s.process)
        })
        .lazy(),
        F::new(parts::ROUTES, Ty::Objects, "the rules that find a group: when, group", |s| {
            parts::routes(&s.routes)
        })
        .lazy(),
        F::new("version", Ty::Int, "grows with each change", |s| int(s.version)),
    ];

    fn notes(&self) -> Vec<(String, String)> {
        parts::notes(self)
    }
}

reply!(ServiceResponse, service: Service);
paged!(ListServicesRequest => ListServicesResponse, services: Service);
many!(CreateServicesRequest { CreateServiceRequest } => CreateServicesResponse { ServiceResponse }, create_services_response);

/// The same as a tree: the names are what is drawn, so they come first and are what is cut.
pub(super) fn tree() -> Shape {
    const TABLE: &[&str] = &["name", "id", "kind", "group", "state"];
    const LINE: &[&str] = &["id", "name"];
    Shape { table: TABLE, line: LINE, ..Shape::of::<Service>() }
}

/// Every word for whether a service can be asked for.
pub(crate) fn state_words() -> Vec<&'static str> {
    STATES.iter().map(|(_, name, _)| *name).collect()
}

/// The words for the states, and how they look.
const STATES: &[(ServiceState, &str, Tone)] = &[
    (ServiceState::Draft, "draft", Tone::Waiting),
    (ServiceState::Active, "active", Tone::Plain),
    (ServiceState::Retired, "retired", Tone::Dim),
];

fn state<'a>(number: i32) -> Datum<'a> {
    let known = STATES.iter().find(|(state, ..)| *state as i32 == number);
    match known {
        Some((_, word, tone)) => Datum::Word(word, *tone),
        None if number == 0 => Datum::Null,
        // A newer daemon may know more than this program.
        None => Datum::Word("unknown", Tone::Plain),
    }
}

/// The state that a word stands for.
pub(super) fn state_of(word: &str) -> Result<ServiceState, String> {
    match STATES.iter().find(|(_, name, _)| *name == word) {
        Some((state, ..)) => Ok(*state),
        None => Err(none_of("state", word, STATES.iter().map(|(_, name, _)| *name))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_has_a_word_and_every_word_a_state() {
        for (number, word) in [(1, "draft"), (2, "active"), (3, "retired")] {
            assert!(matches!(state(number), Datum::Word(found, _) if found == word));
            assert_eq!(state_of(word).map(i32::from), Ok(number));
        }
        assert_eq!(state(0), Datum::Null);
        assert!(matches!(state(99), Datum::Word("unknown", _)));
        assert!(state_of("retierd").unwrap_err().contains("\"retired\"?"));
    }

    #[test]
    fn the_columns_of_the_tree_are_fields() {
        let tree = tree();
        for name in tree.table.iter().chain(tree.line) {
            assert!(tree.index(name).is_some(), "{name}");
        }
    }
}
