//! What a ticket consists of, and the words for where it stands.

use desk_proto::v1::{Comment, Ticket, TicketKind, TicketState};

use crate::{
    fields::{Datum, Field, Noun, Ty, int, nonzero, text, texts, time},
    list::paged,
    many::many,
    near::nearest,
    render::{Json, Tone, date},
    write::reply,
};

type F = Field<Ticket>;

impl Noun for Ticket {
    const KIND: &'static str = "ticket";
    const TABLE: &'static [&'static str] =
        &["id", "title", "state", "priority", "group", "assignee", "created", "updated"];
    const WIDE: &'static [&'static str] =
        &["kind", "service_path", "requester", "org", "impact", "urgency", "tags", "version"];
    const LINE: &'static [&'static str] = &["id", "title"];
    const BODY: &'static [&'static str] = &["description", "solution"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the number, such as T-42", |t| text(&t.id)).sort(),
        F::new("title", Ty::Text, "one line", |t| text(&t.title)).sort(),
        F::new("state", Ty::Word, "where it stands in its life", |t| state(t.state)).sort(),
        F::new("kind", Ty::Word, "incident, question, order or change", |t| kind(t.kind)),
        F::new("service", Ty::Text, "the slug of the service", |t| text(&t.service)),
        F::new("service_path", Ty::Text, "the path of the service", |t| text(&t.service_path))
            .head("SERVICE"),
        F::new("description", Ty::Text, "the request in full", |t| text(&t.description)),
        F::new("requester", Ty::Text, "who asks", |t| text(&t.requester)),
        F::new("org", Ty::Text, "the requester's organisation", |t| text(&t.org)),
        F::new("group", Ty::Text, "the group that has it", |t| text(&t.group)),
        F::new("assignee", Ty::Text, "the agent who works on it", |t| text(&t.assignee)),
        F::new("coworkers", Ty::Texts, "who works on it too", |t| texts(&t.coworkers)),
        F::new("impact", Ty::Int, "1 (high) to 3", |t| nonzero(t.impact)).sort(),
        F::new("urgency", Ty::Int, "1 (high) to 3", |t| nonzero(t.urgency)).sort(),
        F::new("priority", Ty::Int, "1 (high) to 4", |t| nonzero(t.priority)).sort().head("P"),
        F::new("tags", Ty::Texts, "words to find it by", |t| texts(&t.tags)),
        F::new("solution", Ty::Text, "what solved it", |t| text(&t.solution)),
        F::new("external_id", Ty::Text, "its name in another system", |t| text(&t.external_id)),
        F::new("version", Ty::Int, "grows with each change", |t| int(t.version)),
        F::new("creator", Ty::Text, "who opened it", |t| text(&t.creator)),
        F::new("created", Ty::Time, "when it was opened", |t| time(t.created_ms)).sort(),
        F::new("updated", Ty::Time, "when it was last changed", |t| time(t.updated_ms)).sort(),
        F::new("resolved", Ty::Time, "when it was resolved", |t| time(t.resolved_ms)),
        F::new("closed", Ty::Time, "when it came to its end", |t| time(t.closed_ms)),
        F::new("comments", Ty::Objects, "id, author, at, internal and text", comments).lazy(),
    ];

    fn notes(&self) -> Vec<(String, String)> {
        let notes = self.comments.iter().map(|comment| {
            let internal = if comment.internal { ", internal" } else { "" };
            (format!("{}, {}{internal}", comment.author, date(comment.at_ms)), comment.text.clone())
        });
        notes.collect()
    }
}

reply!(CreateTicketResponse, ticket: Ticket);
reply!(TicketResponse, ticket: Ticket);
paged!(ListTicketsRequest => ListTicketsResponse, tickets: Ticket);
many!(CreateTicketsRequest { CreateTicketRequest } => CreateTicketsResponse { CreateTicketResponse }, create_tickets_response);

/// The words for the states, and how they look.
const STATES: &[(TicketState, &str, Tone)] = &[
    (TicketState::New, "new", Tone::Fresh),
    (TicketState::AwaitingApproval, "awaiting_approval", Tone::Fresh),
    (TicketState::Dispatched, "dispatched", Tone::Queued),
    (TicketState::Assigned, "assigned", Tone::Active),
    (TicketState::WaitingUser, "waiting_user", Tone::Waiting),
    (TicketState::Postponed, "postponed", Tone::Dim),
    (TicketState::Frozen, "frozen", Tone::Dim),
    (TicketState::Resolved, "resolved", Tone::Done),
    (TicketState::Closed, "closed", Tone::Over),
    (TicketState::Rejected, "rejected", Tone::Dim),
    (TicketState::Cancelled, "cancelled", Tone::Dim),
    (TicketState::Merged, "merged", Tone::Dim),
];

/// The words for the kinds.
const KINDS: &[(TicketKind, &str)] = &[
    (TicketKind::Incident, "incident"),
    (TicketKind::Question, "question"),
    (TicketKind::Order, "order"),
    (TicketKind::Change, "change"),
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

/// The kind of a ticket or of a service.
pub(crate) fn kind<'a>(number: i32) -> Datum<'a> {
    let known = KINDS.iter().find(|(kind, _)| *kind as i32 == number);
    match known {
        Some((_, word)) => Datum::Word(word, Tone::Plain),
        None if number == 0 => Datum::Null,
        None => Datum::Word("unknown", Tone::Plain),
    }
}

/// The states that a word stands for: itself, `open` for all that are, `processed` for `resolved`.
pub(super) fn states_of(word: &str) -> Result<Vec<TicketState>, String> {
    let ended = |state: TicketState| {
        use TicketState::{Cancelled, Closed, Merged, Rejected, Resolved};
        matches!(state, Resolved | Closed | Rejected | Cancelled | Merged)
    };
    if word == "open" {
        let all = STATES.iter().map(|(state, ..)| *state);
        return Ok(all.filter(|state| !ended(*state)).collect());
    }
    let word = if word == "processed" { "resolved" } else { word };
    match STATES.iter().find(|(_, name, _)| *name == word) {
        Some((state, ..)) => Ok(vec![*state]),
        None => Err(none_of("state", word, STATES.iter().map(|(_, name, _)| *name))),
    }
}

/// The kind that a word stands for.
pub(crate) fn kind_of(word: &str) -> Result<TicketKind, String> {
    match KINDS.iter().find(|(_, name)| *name == word) {
        Some((kind, _)) => Ok(*kind),
        None => Err(none_of("kind", word, KINDS.iter().map(|(_, name)| *name))),
    }
}

/// What is said of a word that is none of a fixed set.
pub(crate) fn none_of<'a>(
    what: &str,
    word: &str,
    names: impl Iterator<Item = &'a str> + Clone,
) -> String {
    let all = names.clone().collect::<Vec<_>>().join(", ");
    match nearest(word, names) {
        Some(near) => format!("\"{word}\" is no {what}; did you mean \"{near}\"? There are {all}"),
        None => format!("\"{word}\" is no {what}; there are {all}"),
    }
}

fn comments(ticket: &Ticket) -> Datum<'_> {
    let json = |comment: &Comment| {
        Json::Object(vec![
            ("id", Json::Text(comment.id.to_string())),
            ("author", Json::text(&comment.author)),
            ("at", Json::Text(crate::render::rfc3339(comment.at_ms))),
            ("internal", Json::Bool(comment.internal)),
            ("text", Json::text(&comment.text)),
        ])
    };
    let count = ticket.comments.len();
    Datum::Json(Json::List(ticket.comments.iter().map(json).collect()), count.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_and_kind_has_a_word() {
        for number in 1..=12 {
            assert!(matches!(state(number), Datum::Word(word, _) if word != "unknown"));
        }
        for number in 1..=4 {
            assert!(matches!(kind(number), Datum::Word(word, _) if word != "unknown"));
        }
        assert_eq!(state(0), Datum::Null);
        assert!(matches!(state(99), Datum::Word("unknown", _)));
    }

    #[test]
    fn words_for_states() {
        assert_eq!(states_of("processed"), Ok(vec![TicketState::Resolved]));
        assert_eq!(states_of("open").unwrap().len(), 7);
        assert!(states_of("asigned").unwrap_err().contains("\"assigned\"?"));
    }
}
