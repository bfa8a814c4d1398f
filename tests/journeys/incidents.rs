//! A part of a real log of incidents, done again from the first row to the last: the example
//! `incidents` on its excerpt. The numbers were counted from the excerpt by other means than the
//! example's own: a small model of the rules that knows neither the example nor the daemon.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

#[path = "../examples/incidents/replay/mod.rs"]
mod replay;

use desk_proto::v1::TicketState;
use replay::{
    Report,
    rule::{Refused, Rule},
};

fn excerpt() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/incidents/excerpt.csv")
}

fn run(file: &Path) -> Report {
    replay::run(file, |_| {}).expect("a log that can be done again")
}

fn states(report: &Report) -> Vec<(&str, &str, usize)> {
    let states = report.states.iter();
    states.map(|((says, has), tickets)| (says.as_str(), has.as_str(), *tickets)).collect()
}

#[test]
fn the_excerpt_is_done_again_from_the_first_row_to_the_last() {
    let report = run(&excerpt());

    assert_eq!(report.size, (168, 32));
    let facts = report.facts;
    assert_eq!((facts.requesters, facts.agents, facts.groups), (30, 22, 20));
    assert_eq!((facts.memberships, facts.categories, facts.services), (25, 15, 26));
    assert_eq!(report.made, [("user", 53), ("group", 20), ("catalog", 26), ("token", 53)]);

    let driven = &report.driven;
    assert_eq!((driven.applied, driven.held), (97, 25));
    assert_eq!((driven.in_part, driven.refused, driven.unexplained), (34, 12, 0));
    assert_eq!(report.wrong(), None);
    let calls = [
        ("ask", 8),
        ("assign", 31),
        ("close", 30),
        ("comment", 1),
        ("edit", 12),
        ("freeze", 3),
        ("new", 32),
        ("postpone", 3),
        ("reopen", 4),
        ("resolve", 32),
        ("resume", 4),
        ("transfer", 18),
    ];
    assert_eq!(driven.calls, BTreeMap::from(calls));
    let fallen: Vec<_> = driven
        .fallen
        .iter()
        .map(|((verb, from, to), times)| (verb.as_str(), from.as_str(), to.as_str(), *times))
        .collect();
    let expected = [
        ("close", "resolved", "closed", 2),
        ("resolve", "waiting_user", "resolved", 4),
        ("resume", "postponed", "assigned", 3),
    ];
    assert_eq!(fallen, expected);

    assert_eq!(states(&report), [("Closed", "closed", 32)]);
    assert_eq!(report.agree, [("group", 30, 31), ("assignee", 18, 19), ("priority", 32, 32)]);
    assert_eq!((facts.no_group, report.no_group_refused), (3, 1));
}

#[test]
fn every_row_that_was_not_applied_is_told_with_the_rule_that_refuses_it() {
    let report = run(&excerpt());
    let reasons: Vec<_> =
        report.reasons().iter().map(|r| (r.words(), r.refused, r.in_part)).collect();
    let expected = [
        ("a ticket keeps its service: no verb gives it another", 6, 32),
        ("assign and transfer do not lead from resolved", 2, 2),
        ("ask, postpone and freeze lead from assigned: nobody has the ticket", 0, 2),
        ("no answer for 14 days: the system has resolved it by then", 2, 0),
        ("21 days after the resolve: the system has closed it by then", 2, 0),
        ("New again: no verb leads back to that state", 1, 0),
        ("who is assigned or resolves must be a member of the group", 0, 1),
    ];
    assert_eq!(reasons, expected);

    let text = report.to_string();
    for (words, ..) in expected {
        assert!(text.contains(words), "{text}");
    }
    let late = report.driven.problems.iter().find(|p| p.rule == Some(Rule::New));
    let late = late.expect("the row that is out of order");
    assert_eq!((late.incident.as_str(), late.line, late.refused), ("INC0000137", 7, false));

    let dir = tempfile::tempdir().expect("a directory");
    report.keep(dir.path()).expect("a store to keep");
    let list = std::fs::read_to_string(dir.path().join("not-applied.csv")).expect("the list");
    assert_eq!(list.lines().count(), 1 + report.driven.problems.len());
}

#[test]
fn the_history_has_the_dates_of_the_log_and_makes_the_same_tables_again() {
    let report = run(&excerpt());
    let (first, last) = &report.times;
    assert_eq!(
        (first.as_str(), last.as_str()),
        ("2016-02-29T08:56:00.000Z", "2016-11-14T16:00:00.000Z")
    );
    let events: Vec<_> = report.log.lines().skip(1).collect();
    assert!(events.len() > 3, "{}", report.log);
    for event in &events {
        assert!(event.contains("  2016-"), "{event}");
        assert!(event.contains("@example.org") || event.contains("  system  "), "{event}");
    }
    assert!(events[0].ends_with("ticket.created"), "{}", report.log);
    // The life with the most kinds of calls: it waited for the caller in vain, it was postponed and
    // it was frozen.
    for kind in ["asked", "timed_out", "reopened", "postponed", "woken", "frozen", "resumed"] {
        assert!(report.log.contains(&format!("ticket.{kind}")), "{kind}: {}", report.log);
    }

    // The copy is a store of its own, whose chain holds, too.
    let dir = tempfile::tempdir().expect("a directory");
    report.keep(dir.path()).expect("a store to keep");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let (store, scratch) = (dir.path().join("desk.db"), dir.path().join("again.db"));
    let verified = runtime.expect("a runtime").block_on(deskd::verify(&store, &scratch));
    let verified = verified.expect("a store that its history makes");
    assert_eq!(verified, report.verified);
    let changes: usize = report.driven.calls.values().sum();
    assert!(verified.events > i64::try_from(changes).expect("a small number"), "{verified:?}");
}

#[test]
fn a_log_that_ends_early_leaves_tickets_where_it_left_them() {
    let dir = tempfile::tempdir().expect("a directory");
    let file = dir.path().join("part.csv");
    let whole = std::fs::read_to_string(excerpt()).expect("the excerpt");
    // The column of the row's own time is the fourteenth.
    let early = |line: &&str| {
        let at = line.split(',').nth(13).unwrap_or_default();
        ["29-02-2016", "01-03-2016", "02-03-2016"].iter().any(|day| at.starts_with(day))
    };
    let part: Vec<&str> = whole.lines().take(1).chain(whole.lines().filter(early)).collect();
    std::fs::write(&file, part.join("\n")).expect("a file");

    let report = run(&file);
    assert_eq!(report.size, (61, 32));
    let expected = [
        ("Active", "assigned", 9),
        ("Awaiting Problem", "frozen", 2),
        // Nobody has it, so nobody asks.
        ("Awaiting User Info", "dispatched", 1),
        ("Awaiting User Info", "waiting_user", 2),
        ("Closed", "closed", 1),
        ("New", "assigned", 2),
        ("New", "dispatched", 6),
        // No row of this part names a group for it or for its service.
        ("New", "new", 1),
        // The row that is out of order.
        ("New", "resolved", 1),
        ("Resolved", "resolved", 7),
    ];
    assert_eq!(states(&report), expected);
}

#[test]
fn what_no_rule_explains_is_told_and_is_wrong() {
    let dir = tempfile::tempdir().expect("a directory");
    let file = dir.path().join("other.csv");
    let whole = std::fs::read_to_string(excerpt()).expect("the excerpt");
    std::fs::write(&file, whole.replace("Awaiting Vendor", "Awaiting Rain")).expect("a file");

    let report = run(&file);
    assert_eq!(report.driven.unexplained, 3);
    let wrong = report.wrong().expect("what is wrong");
    assert!(wrong.starts_with("3 rows were neither applied nor refused"), "{wrong}");
    let text = report.to_string();
    assert!(text.contains("NOT EXPLAINED"), "{text}");
    assert!(text.contains("the desk has another state"), "{text}");
}

#[test]
fn a_refusal_is_explained_by_where_the_ticket_stands_and_not_by_its_words() {
    use TicketState::{Assigned, Closed, Dispatched, Resolved, WaitingUser};
    let cases = [
        ("ask", "TICKET_STATE", Dispatched, None, true, Some(Rule::Idle)),
        ("ask", "TICKET_STATE", Resolved, Some("resolve"), true, Some(Rule::TimedOut)),
        ("ask", "TICKET_STATE", Resolved, None, true, None),
        ("ask", "TICKET_STATE", Assigned, None, true, None),
        ("ask", "DENIED", Assigned, None, false, None),
        ("assign", "DENIED", Dispatched, None, false, Some(Rule::Member)),
        ("assign", "DENIED", Dispatched, None, true, None),
        ("assign", "TICKET_STATE", Resolved, None, true, Some(Rule::Resolved)),
        ("assign", "TICKET_STATE", WaitingUser, None, true, None),
        ("resolve", "DENIED", Closed, Some("close"), false, Some(Rule::Member)),
        ("resolve", "TICKET_STATE", Closed, Some("close"), true, Some(Rule::Lapsed)),
        ("edit", "TICKET_STATE", Closed, None, true, Some(Rule::Final)),
        ("close", "DENIED", Resolved, None, true, None),
        ("transfer", "NOT_FOUND", Dispatched, None, true, None),
    ];
    for (verb, code, state, fallen, member, rule) in cases {
        let refused = Refused { verb, code, state, fallen, member };
        assert_eq!(refused.rule(), rule, "{refused:?}");
    }
}

#[test]
fn a_file_that_is_no_such_log_is_named_with_the_line() {
    let dir = tempfile::tempdir().expect("a directory");
    let whole = std::fs::read_to_string(excerpt()).expect("the excerpt");
    let head = whole.lines().next().expect("a header");
    let row = whole.lines().nth(1).expect("a row");
    let cases = [
        (String::new(), "no rows"),
        (format!("{head}\n"), "no rows"),
        ("a,b\n1,2\n".to_owned(), "line 2: there is no column"),
        (format!("{head}\n{row}\n{}", row.replacen("-2016", "-MMXVI", 9)), "line 3"),
        (format!("{head}\n{}", row.replacen("2 - Medium", "Medium", 1)), "impact is no level"),
    ];
    for (at, (text, wrong)) in cases.into_iter().enumerate() {
        let file = dir.path().join(format!("{at}.csv"));
        std::fs::write(&file, text).expect("a file");
        let error = replay::run(&file, |_| {}).err().expect("no such log").to_string();
        assert!(error.contains(wrong), "{at}: {error}");
        assert!(error.contains(&format!("{at}.csv")), "{error}");
    }
}
