//! A part of a real log of incidents, done again from the first row to the last: the example
//! `incidents` on its excerpt. The numbers were counted from the excerpt by other means than the
//! example's own.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

#[path = "../examples/incidents/replay/mod.rs"]
mod replay;

use replay::Report;

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

    assert_eq!(report.size, (151, 30));
    let facts = report.facts;
    assert_eq!((facts.requesters, facts.agents, facts.groups), (28, 21, 20));
    assert_eq!((facts.memberships, facts.categories, facts.services), (24, 15, 25));
    assert_eq!(report.made, [("user", 50), ("group", 20), ("catalog", 25), ("token", 50)]);

    let driven = &report.driven;
    assert_eq!((driven.applied, driven.unchanged), (82, 17));
    assert_eq!((driven.in_part, driven.not_applied), (34, 18));
    let calls = [
        ("assign", 29),
        ("close", 30),
        ("edit", 12),
        ("new", 30),
        ("reopen", 2),
        ("resolve", 32),
        ("transfer", 18),
    ];
    assert_eq!(driven.calls, BTreeMap::from(calls));

    assert_eq!(states(&report), [("Closed", "closed", 30)]);
    assert_eq!(report.agree, [("group", 28, 29), ("assignee", 16, 17), ("priority", 30, 30)]);
    assert_eq!((facts.no_group, report.no_group_refused), (3, 1));
}

#[test]
fn every_row_that_was_not_applied_is_told_with_its_reason() {
    let report = run(&excerpt());
    let reasons: Vec<_> =
        report.reasons().iter().map(|r| (r.words.to_owned(), r.cases.len())).collect();
    let expected = [
        ("another category: no verb moves a ticket to it yet", 38),
        ("the state Awaiting User Info is not built yet", 8),
        ("the state Awaiting Problem is not built yet", 3),
        ("the state Awaiting Vendor is not built yet", 3),
        ("assign was refused: TICKET_STATE", 2),
        ("transfer was refused: TICKET_STATE", 2),
        ("New again: no verb leads back to that state", 1),
        ("assign was refused: DENIED", 1),
        ("the state Awaiting Evidence is not built yet", 1),
    ];
    assert_eq!(reasons, expected.map(|(words, rows)| (words.to_owned(), rows)));

    let text = report.to_string();
    for (words, _) in expected {
        assert!(text.contains(words), "{text}");
    }
    let late = report.driven.problems.iter().find(|p| p.reason.starts_with("New again"));
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
    assert_eq!((first.as_str(), last.as_str()), ("2016-02-29T08:56:00Z", "2016-11-14T16:00:00Z"));
    let events: Vec<_> = report.log.lines().skip(1).collect();
    assert!(events.len() > 3, "{}", report.log);
    for event in &events {
        assert!(event.contains("  2016-"), "{event}");
        assert!(event.contains("@example.org"), "{event}");
    }
    assert!(events[0].ends_with("ticket.created"), "{}", report.log);
    assert!(report.log.contains("ticket.reopened"), "{}", report.log);

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
    assert_eq!(report.size, (56, 30));
    let expected = [
        ("Active", "assigned", 7),
        ("Awaiting Problem", "assigned", 2),
        ("Awaiting User Info", "assigned", 2),
        ("Awaiting User Info", "dispatched", 1),
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
