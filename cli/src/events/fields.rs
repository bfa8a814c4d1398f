//! What an event consists of.

use desk_proto::v1::{Event, FieldChange};

use crate::{
    access::fields::{guest, guest_words},
    fields::{Datum, Field, Noun, Ty, date, int, text},
    render::Json,
};

/// How much of a value people are shown in a line.
const SHOWN: usize = 40;

type F = Field<Event>;

impl Noun for Event {
    const KIND: &'static str = "event";
    const TABLE: &'static [&'static str] = &["seq", "at", "actor", "type", "object", "changes"];
    const WIDE: &'static [&'static str] = &["via", "request_id"];
    const LINE: &'static [&'static str] = &["seq"];
    const TAGGED: bool = true;
    const FIELDS: &'static [F] = &[
        F::new("seq", Ty::Int, "the number in the history, which is the cursor", |e| int(e.seq)),
        F::new("type", Ty::Text, "what happened, such as ticket.assigned", |e| text(&e.r#type)),
        F::new("at", Ty::Time, "when", |e| date(e.at_ms)),
        F::new("actor", Ty::Text, "who did it", actor),
        F::new("via", Ty::Text, "how the actor signed in", |e| text(&e.via)),
        F::new("object", Ty::Object, "what it is about: kind and id", object),
        F::new("changes", Ty::Objects, "each field that changed: field, old and new", changes),
        F::new("request_id", Ty::Text, "the request that did it", |e| text(&e.request_id)),
        F::new(
            "guest",
            Ty::Object,
            "how the actor came in, if from another tenant: provider, grant, mode and visit",
            |e| guest(e.guest.as_ref()),
        ),
    ];
}

/// Who did it; people also read by what a guest was here.
fn actor(event: &Event) -> Datum<'_> {
    match &event.guest {
        Some(guest) => {
            let words = format!("{} ({})", event.actor, guest_words(guest));
            Datum::Json(Json::text(&event.actor), words)
        }
        None => text(&event.actor),
    }
}

fn object(event: &Event) -> Datum<'_> {
    let Some(object) = &event.object else { return Datum::Null };
    let json =
        Json::Object(vec![("kind", Json::text(&object.kind)), ("id", Json::text(&object.id))]);
    Datum::Json(json, object.id.clone())
}

fn changes(event: &Event) -> Datum<'_> {
    let line: Vec<String> = event.changes.iter().map(words).collect();
    Datum::Json(Json::List(event.changes.iter().map(json).collect()), line.join(", "))
}

/// A field that changes, in JSON.
pub(crate) fn json(change: &FieldChange) -> Json {
    Json::Object(vec![
        ("field", Json::text(&change.field)),
        ("old", Json::maybe(change.old.as_deref())),
        ("new", Json::maybe(change.new.as_deref())),
    ])
}

/// `assignee: anna@example.org → bob@example.org`, and shorter where there was or is nothing.
pub(crate) fn words(change: &FieldChange) -> String {
    let short = |text: &str| {
        let line = text.lines().next().unwrap_or_default();
        let cut: String = line.chars().take(SHOWN).collect();
        if cut.len() < text.trim_end().len() { format!("{cut}…") } else { cut }
    };
    match (&change.old, &change.new) {
        (None, Some(new)) => format!("{}: {}", change.field, short(new)),
        (Some(old), None) => format!("{}: {} → –", change.field, short(old)),
        (Some(old), Some(new)) => format!("{}: {} → {}", change.field, short(old), short(new)),
        (None, None) => change.field.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_in_words() {
        let change = |old: Option<&str>, new: Option<&str>| {
            words(&FieldChange {
                field: "f".into(),
                old: old.map(Into::into),
                new: new.map(Into::into),
            })
        };
        assert_eq!(change(None, Some("a")), "f: a");
        assert_eq!(change(Some("a"), None), "f: a → –");
        assert_eq!(change(Some("a"), Some("b\nc")), "f: a → b…");
        assert_eq!(change(None, Some(&"é".repeat(41))), format!("f: {}…", "é".repeat(40)));
    }
}
