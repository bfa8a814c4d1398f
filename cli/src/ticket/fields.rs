//! What a ticket consists of, and the words for where it stands.

use desk_proto::v1::{Comment, LifecycleRow, Ticket, TicketKind, TicketState};

use super::blocks;
use crate::{
    fields::{Datum, Field, Noun, Ty, date, int, nonzero, text, texts, time},
    list::paged,
    many::many,
    near::{asked, nearest},
    render::{self, Json, Tone},
    write::reply,
};

type F = Field<Ticket>;

impl Noun for Ticket {
    const KIND: &'static str = "ticket";
    const TABLE: &'static [&'static str] =
        &["id", "title", "state", "priority", "group", "assignee", "updated"];
    const WIDE: &'static [&'static str] = &[
        "created",
        "kind",
        "service_path",
        "requester",
        "org",
        "impact",
        "urgency",
        "tags",
        "until",
        "requester_at",
        "agent_at",
        "public_at",
        "system_at",
        "version",
    ];
    const LINE: &'static [&'static str] = &["id", "title"];
    const BODY: &'static [&'static str] = &["description", "reason", "solution"];
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
        F::new(
            "answers",
            Ty::Object,
            "what was filled into the form: name and value or values",
            |t| blocks::answers(&t.answers),
        )
        .aside(),
        F::new("steps", Ty::Objects, "kind, group, users, need, given, approved and done", |t| {
            blocks::steps(&t.steps)
        })
        .aside(),
        F::new("step", Ty::Int, "which step it stands in, from 1", |t| nonzero(t.step)).aside(),
        F::new("state_since", Ty::Time, "when it came into its state", |t| time(t.state_ms)),
        F::new("until", Ty::Time, "until when it is postponed", |t| date(t.until_ms)),
        F::new("reason", Ty::Text, "why it is frozen or was rejected", |t| text(&t.reason)),
        F::new("follows", Ty::Text, "the closed ticket that it goes on with", |t| text(&t.follows)),
        F::new("next", Ty::Object, "what will happen by itself: verb, at and why", |t| {
            blocks::next(t.next.as_ref())
        })
        .aside(),
        F::new("requester_at", Ty::Time, "the last act of the requester side", |t| {
            time(t.requester_ms)
        })
        .aside(),
        F::new("agent_at", Ty::Time, "the last act of an agent or admin", |t| time(t.agent_ms))
            .aside(),
        F::new("public_at", Ty::Time, "the last act that the requester side sees", |t| {
            time(t.public_ms)
        })
        .aside(),
        F::new("system_at", Ty::Time, "what the daemon last did by itself", |t| time(t.system_ms))
            .aside(),
        F::new("comments", Ty::Objects, "id, author, at, internal and text", comments).lazy(),
    ];

    fn blocks(&self) -> Vec<(String, String)> {
        blocks::of(self)
    }

    fn stands(&self) -> Option<String> {
        blocks::stands(self)
    }

    fn caveat(&self) -> Option<(&'static str, String)> {
        blocks::has_ended(self)
    }

    fn notes(&self) -> Vec<(String, String)> {
        let notes = self.comments.iter().map(|comment| {
            let internal = if comment.internal { ", internal" } else { "" };
            let head = format!("{}, {}{internal}", comment.author, render::date(comment.at_ms));
            (head, comment.text.clone())
        });
        notes.collect()
    }
}

impl Noun for LifecycleRow {
    const KIND: &'static str = "lifecycle";
    const TABLE: &'static [&'static str] = &["verb", "from", "to", "who", "cause"];
    const LINE: &'static [&'static str] = &["verb"];
    const FIELDS: &'static [Field<LifecycleRow>] = &[
        Field::new("verb", Ty::Text, "what is done, such as resolve", |r| text(&r.verb)),
        Field::new("from", Ty::Texts, "the states that it leads from; none: it opens it", |r| {
            words(&r.from)
        }),
        Field::new("to", Ty::Texts, "the states that it leads to", |r| words(&r.to)),
        Field::new("who", Ty::Texts, "who does it", |r| texts(&r.who)),
        Field::new("cause", Ty::Text, "what brings it about, where no command does", |r| {
            text(&r.cause)
        }),
    ];
}

fn words<'a>(states: &[i32]) -> Datum<'a> {
    let words: Vec<String> = states.iter().map(|number| word(*number).to_owned()).collect();
    Datum::Texts(words.into())
}

reply!(CreateTicketResponse, ticket: Ticket);
reply!(TicketResponse, ticket: Ticket);
paged!(ListTicketsRequest => ListTicketsResponse, tickets: Ticket);
many!(CreateTicketsRequest { CreateTicketRequest } => CreateTicketsResponse { CreateTicketResponse }, create_tickets_response);

/// The words for the states, and how they look.
pub(crate) const STATES: &[(TicketState, &str, Tone)] = &[
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

/// The state of a ticket.
pub(crate) fn state<'a>(number: i32) -> Datum<'a> {
    let known = STATES.iter().find(|(state, ..)| *state as i32 == number);
    match known {
        Some((_, word, tone)) => Datum::Word(word, *tone),
        None if number == 0 => Datum::Null,
        // A newer daemon may know more than this program.
        None => Datum::Word("unknown", Tone::Plain),
    }
}

/// The tone of the word for a state; plain where it is none.
pub(crate) fn tone(word: &str) -> Tone {
    STATES.iter().find(|(_, name, _)| *name == word).map_or(Tone::Plain, |(.., tone)| *tone)
}

/// The word for a state.
pub(super) fn word(number: i32) -> &'static str {
    match state(number) {
        Datum::Word(word, _) => word,
        _ => "unknown",
    }
}

/// Whether a ticket in this state has come to an end.
pub(super) fn ended(state: TicketState) -> bool {
    use TicketState::{Cancelled, Closed, Merged, Rejected, Resolved};
    matches!(state, Resolved | Closed | Rejected | Cancelled | Merged)
}

/// The same for a state as it came.
pub(crate) fn is_over(number: i32) -> bool {
    TicketState::try_from(number).is_ok_and(ended)
}

/// Every word for a state that a filter takes.
pub(crate) fn state_words() -> Vec<&'static str> {
    std::iter::once("open").chain(STATES.iter().map(|(_, name, _)| *name)).collect()
}

/// Every word for a kind.
pub(crate) fn kind_words() -> Vec<&'static str> {
    KINDS.iter().map(|(_, name)| *name).collect()
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
pub(crate) fn states_of(word: &str) -> Result<Vec<TicketState>, String> {
    if word == "open" {
        let all = STATES.iter().map(|(state, ..)| *state);
        return Ok(all.filter(|state| !ended(*state)).collect());
    }
    let word = if word == "processed" { "resolved" } else { word };
    match STATES.iter().find(|(_, name, _)| *name == word) {
        Some((state, ..)) => Ok(vec![*state]),
        None => {
            let names = STATES.iter().map(|(_, name, _)| *name);
            Err(none_of("state", word, names.chain(["open"])))
        }
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
        Some(near) => format!("\"{word}\" is no {what}; {} There are {all}", asked(near)),
        None => format!("\"{word}\" is no {what}; there are {all}"),
    }
}

fn comments(ticket: &Ticket) -> Datum<'_> {
    let json = |comment: &Comment| {
        Json::Object(vec![
            ("id", Json::Text(comment.id.to_string())),
            ("author", Json::text(&comment.author)),
            ("at", Json::Text(render::rfc3339(comment.at_ms))),
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
