//! What a ticket tells about its form, its process and what will happen to it by itself: in JSON, and
//! as the blocks of a card.

use desk_proto::v1::{Answer, Next, StepKind, Ticket, TicketState, TicketStep};

use super::fields::{ended, word};
use crate::{
    fields::Datum,
    render::{Json, date, rfc3339, width},
};

/// The blocks of a card: what comes next, the process, the form.
pub(super) fn of(ticket: &Ticket) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut coming = Vec::new();
    if let Some(next) = &ticket.next {
        coming.push(foretold(next, ticket.state()));
        coming.extend(Some(next.why.clone()).filter(|why| !why.is_empty()));
    }
    if ticket.state() == TicketState::Resolved {
        coming.push(closers(&ticket.requester));
    }
    if !coming.is_empty() {
        blocks.push(("next".to_owned(), coming.join("\n")));
    }
    if !ticket.steps.is_empty() {
        blocks.push(("process".to_owned(), process(ticket)));
    }
    if !ticket.answers.is_empty() {
        blocks.push(("form".to_owned(), form(&ticket.answers)));
    }
    blocks
}

/// A ticket that was there already and has ended is no new work for anybody.
pub(super) fn has_ended(ticket: &Ticket) -> Option<(&'static str, String)> {
    let (id, state) = (&ticket.id, ticket.state());
    if id.is_empty() || !ended(state) {
        return None;
    }
    let what = match state {
        TicketState::Resolved => format!(
            "its requester side opens it again with desk ticket reopen {id}, or a new one wants another external_id"
        ),
        _ => "a new one wants another external_id".to_owned(),
    };
    let state = word(ticket.state);
    let text =
        format!("{id} has this external_id already and is {state}, so nobody works on it: {what}");
    Some(("ENDED", text))
}

/// What will happen, when, and what would keep it from happening. The words of the daemon for what
/// it does by itself are those of the life cycle.
fn foretold(next: &Next, state: TicketState) -> String {
    let at = date(next.at_ms);
    match (next.verb.as_str(), state) {
        ("close" | "lapse", _) => {
            format!("will be closed on {at} unless the requester side reopens it")
        }
        ("timeout" | "resolve", TicketState::WaitingUser) => {
            format!("will be resolved on {at} unless the requester side answers")
        }
        ("expire" | "stale" | "resolve" | "timeout", _) => {
            format!("will be resolved on {at} unless somebody speaks of it")
        }
        ("wake" | "resume", _) => format!("will come back on {at} unless it is resumed before"),
        ("remind", _) => {
            format!("the requester side will be reminded on {at} unless it answers before")
        }
        (verb, _) => format!("{verb} on {at}"),
    }
}

/// Who may close what is resolved: never whoever resolved it for somebody else.
fn closers(requester: &str) -> String {
    match requester {
        "" => "only the requester side may close it".to_owned(),
        requester => format!("only the requester side may close it: {requester}"),
    }
}

/// The steps with a mark at each: those that have ended, and the present one.
fn process(ticket: &Ticket) -> String {
    let present = usize::try_from(ticket.step).ok().filter(|_| !ended(ticket.state()));
    let lines = ticket.steps.iter().zip(1..).map(|(step, number)| {
        let mark = match step.done {
            true => "[x]",
            false if present == Some(number) => "[>]",
            false => "[ ]",
        };
        format!("{mark} {number}. {}", in_words(step))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn in_words(step: &TicketStep) -> String {
    let whom = if step.users.is_empty() { step.group.clone() } else { step.users.join(", ") };
    let kind = kind(step.kind());
    if step.kind() != StepKind::Approve {
        return if whom.is_empty() { kind.to_owned() } else { format!("{kind}: {whom}") };
    }
    let by = if step.approved.is_empty() {
        String::new()
    } else {
        format!(": {}", step.approved.join(", "))
    };
    let whom = if whom.is_empty() { String::new() } else { format!(": {whom}") };
    format!("{kind}{whom} ({} of {}{by})", step.given, step.need.max(1))
}

/// The answers under the labels of the form. Lines that go on stand below their first one.
fn form(answers: &[Answer]) -> String {
    let label = |answer: &Answer| {
        let label = if answer.label.is_empty() { &answer.name } else { &answer.label };
        label.replace('\n', " ")
    };
    let widest = answers.iter().map(|answer| width(&label(answer))).max().unwrap_or_default();
    let below = format!("\n{}", " ".repeat(widest + 2));
    let lines = answers.iter().map(|answer| {
        let label = label(answer);
        let gap = " ".repeat(widest + 2 - width(&label).min(widest));
        let value = answer.values.join(", ").replace('\n', &below);
        format!("{label}{gap}{value}").trim_end().to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn kind(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Work => "work",
        StepKind::Approve => "approve",
        // A newer daemon may know more than this program.
        StepKind::Unspecified => "unknown",
    }
}

/// The answers by the names of their fields: a value, or a list where the field takes several.
pub(super) fn answers<'a>(answers: &[Answer]) -> Datum<'a> {
    let json = |answer: &Answer| {
        let value = match answer.values.as_slice() {
            [value] if !answer.several => Json::text(value),
            [] if !answer.several => Json::Null,
            values => Json::List(values.iter().map(|value| Json::text(value)).collect()),
        };
        (answer.name.clone(), value)
    };
    let line = answers.iter().map(|answer| format!("{}={}", answer.name, answer.values.join(";")));
    Datum::Json(Json::Map(answers.iter().map(json).collect()), line.collect::<Vec<_>>().join(", "))
}

/// The steps of the process.
pub(super) fn steps<'a>(steps: &[TicketStep]) -> Datum<'a> {
    let texts = |texts: &[String]| Json::List(texts.iter().map(|text| Json::text(text)).collect());
    let json = |step: &TicketStep| {
        Json::Object(vec![
            ("kind", Json::text(kind(step.kind()))),
            ("group", Json::maybe(Some(step.group.as_str()).filter(|group| !group.is_empty()))),
            ("users", texts(&step.users)),
            ("need", Json::Int(step.need.into())),
            ("given", Json::Int(step.given.into())),
            ("approved", texts(&step.approved)),
            ("done", Json::Bool(step.done)),
        ])
    };
    let line = steps.iter().map(in_words).collect::<Vec<_>>().join(", ");
    Datum::Json(Json::List(steps.iter().map(json).collect()), line)
}

/// What will happen by itself.
pub(super) fn next<'a>(next: Option<&Next>) -> Datum<'a> {
    let Some(next) = next else { return Datum::Null };
    let json = Json::Object(vec![
        ("verb", Json::text(&next.verb)),
        ("at", Json::Text(rfc3339(next.at_ms))),
        ("why", Json::text(&next.why)),
    ]);
    Datum::Json(json, format!("{} on {}", next.verb, date(next.at_ms)))
}

/// Where a ticket stands and who has to do something now, in a few words.
pub(super) fn stands(ticket: &Ticket) -> Option<String> {
    use TicketState::{
        Assigned, AwaitingApproval, Cancelled, Closed, Dispatched, Frozen, New, Postponed,
        Rejected, Resolved, WaitingUser,
    };
    let Ticket { group, assignee, requester, .. } = ticket;
    let state = TicketState::try_from(ticket.state).ok()?;
    Some(match state {
        New => "new: no group has it".to_owned(),
        AwaitingApproval => "waits for approval".to_owned(),
        Dispatched => format!("with {group}, nobody has taken it"),
        Assigned => match ticket.coworkers.as_slice() {
            [] => format!("assigned to {assignee}"),
            others => format!("assigned to {assignee}, with {}", others.join(", ")),
        },
        WaitingUser => format!("waits for an answer of {requester}"),
        Postponed => format!("rests until {}", date(ticket.until_ms)),
        Frozen => "rests until somebody resumes it".to_owned(),
        Resolved => format!("resolved: {requester} can accept it or open it again"),
        Closed => "closed".to_owned(),
        Rejected => "rejected".to_owned(),
        Cancelled => "cancelled".to_owned(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(name: &str, label: &str, values: &[&str], several: bool) -> Answer {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        Answer { name: name.into(), label: label.into(), values, several }
    }

    fn step(kind: StepKind, done: bool, group: &str, users: &[&str]) -> TicketStep {
        let users = users.iter().map(|user| (*user).to_owned()).collect();
        TicketStep { kind: kind.into(), group: group.into(), users, done, ..TicketStep::default() }
    }

    #[test]
    fn the_shape_of_an_answer_is_that_of_its_field() {
        let given = [
            answer("team", "", &["north"], false),
            answer("rooms", "", &["a"], true),
            answer("days", "", &["1", "2"], false),
            answer("none", "", &[], true),
        ];
        let datum = answers(&given);
        assert_eq!(
            datum.json().line(),
            r#"{"team":"north","rooms":["a"],"days":["1","2"],"none":[]}"#
        );
        assert!(
            matches!(datum, Datum::Json(_, line) if line == "team=north, rooms=a, days=1;2, none=")
        );
    }

    #[test]
    fn answers_stand_under_their_labels() {
        let given = [
            answer("team", "Équipe", &["nord"], false),
            answer("rooms", "访问", &["a", "b"], true),
            answer("why", "", &["first\nsecond"], false),
        ];
        assert_eq!(form(&given), "Équipe  nord\n访问    a, b\nwhy     first\n        second");
    }

    #[test]
    fn the_present_step_is_marked_while_the_ticket_is_open() {
        let mut approve = step(StepKind::Approve, false, "", &["ada@x", "bo@x"]);
        approve.need = 2;
        approve.approved = vec!["ada@x".into()];
        approve.given = 1;
        let steps = vec![
            step(StepKind::Work, true, "triage", &[]),
            approve,
            step(StepKind::Work, false, "", &[]),
        ];
        let mut ticket = Ticket { steps, step: 2, ..Ticket::default() };
        ticket.set_state(TicketState::AwaitingApproval);
        assert_eq!(
            process(&ticket),
            "[x] 1. work: triage\n[>] 2. approve: ada@x, bo@x (1 of 2: ada@x)\n[ ] 3. work"
        );
        ticket.set_state(TicketState::Rejected);
        assert!(!process(&ticket).contains("[>]"));
    }

    #[test]
    fn what_comes_next_says_when_and_unless() {
        let next = |verb: &str, state: TicketState| {
            let next = Next { verb: verb.into(), at_ms: 1_764_000_000_000, why: String::new() };
            foretold(&next, state)
        };
        let table = [
            ("lapse", TicketState::Resolved, "closed on 2025-11-24 16:00:00Z unless"),
            ("close", TicketState::Resolved, "closed on 2025-11-24 16:00:00Z unless"),
            ("timeout", TicketState::WaitingUser, "resolved on 2025-11-24 16:00:00Z unless"),
            ("expire", TicketState::Dispatched, "unless somebody speaks of it"),
            ("wake", TicketState::Postponed, "come back on 2025-11-24 16:00:00Z"),
            ("dance", TicketState::New, "dance on 2025-11-24 16:00:00Z"),
        ];
        for (verb, state, said) in table {
            assert!(next(verb, state).contains(said), "{verb}: {}", next(verb, state));
        }
        let why = Next { verb: "lapse".into(), at_ms: 1, why: "21 days after".into() };
        let mut ticket = Ticket { next: Some(why), ..Ticket::default() };
        ticket.set_state(TicketState::Resolved);
        ticket.requester = "rita@x".into();
        let closer = "only the requester side may close it: rita@x";
        let said = of(&ticket)[0].1.clone();
        assert!(said.ends_with(&format!("reopens it\n21 days after\n{closer}")), "{said}");
        // Also where nothing closes it by itself.
        ticket.next = None;
        assert_eq!(of(&ticket), [("next".to_owned(), closer.to_owned())]);
        ticket.set_state(TicketState::Closed);
        assert!(of(&ticket).is_empty());
    }
}
