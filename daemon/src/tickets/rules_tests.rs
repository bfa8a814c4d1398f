//! Tables of cases for `rules.rs`.

use super::*;
use crate::kernel::id::{ServiceId, TicketId};

const GROUP: GroupId = GroupId(3);
const ADA: UserId = UserId(10);
const BOB: UserId = UserId(11);

fn ticket(stage: Stage) -> Ticket {
    Ticket {
        id: TicketId(20),
        number: "T-1".into(),
        stage,
        kind: "incident".into(),
        service: ServiceId(5),
        title: "Printer".into(),
        description: "Jammed".into(),
        requester: UserId(9),
        org: None,
        creator: UserId(9),
        impact: 2,
        urgency: 2,
        priority: Priority::Derived,
        tags: vec!["x".into()],
        external_id: String::new(),
        created: 0,
        updated: 0,
        version: 1,
    }
}

/// One ticket in each state that there is.
fn one_of_each() -> Vec<Ticket> {
    let work = Work { assignee: ADA, coworkers: vec![BOB] };
    let solution = Solution { text: "Done".into(), at: 5 };
    vec![
        ticket(Stage::New),
        ticket(Stage::Dispatched { group: GROUP }),
        ticket(Stage::Assigned { group: GROUP, work: work.clone() }),
        ticket(Stage::Resolved {
            group: GROUP,
            work: Some(work.clone()),
            solution: solution.clone(),
        }),
        ticket(Stage::Closed { group: GROUP, work: Some(work), solution, at: 9 }),
        ticket(Stage::Cancelled { group: None, at: 9 }),
    ]
}

/// What each verb does in each state: `state` that it leads to, `=` when the result holds already,
/// `!` when it is refused. Written out apart from the table of the life cycle.
#[test]
fn every_verb_in_every_state() {
    type Rule = fn(&Ticket) -> Result<Change, Refusal>;
    let verbs: [(&str, Rule); 8] = [
        ("take", |t| take(t, BOB)),
        ("assign", |t| assign(t, &Work { assignee: BOB, coworkers: vec![] })),
        ("release", release),
        ("transfer", |t| transfer(t, GroupId(4))),
        ("resolve", |t| resolve(t, "New solution", Some(BOB), 7)),
        ("close", |t| close(t, 7)),
        ("reopen", |t| reopen(t, |_| true, Some(GROUP))),
        ("cancel", |t| cancel(t, 7)),
    ];
    let wanted = [
        // new, dispatched, assigned, resolved, closed, cancelled
        ("take", ["!", "assigned", "!", "!", "!", "!"]),
        ("assign", ["!", "assigned", "assigned", "!", "!", "!"]),
        ("release", ["!", "=", "dispatched", "!", "!", "!"]),
        ("transfer", ["dispatched", "dispatched", "dispatched", "!", "!", "!"]),
        ("resolve", ["!", "resolved", "resolved", "!", "!", "!"]),
        ("close", ["!", "!", "!", "closed", "=", "!"]),
        ("reopen", ["!", "=", "=", "assigned", "!", "!"]),
        ("cancel", ["cancelled", "cancelled", "!", "!", "!", "="]),
    ];
    for ((verb, rule), (name, row)) in verbs.iter().zip(wanted) {
        assert_eq!(*verb, name);
        for (ticket, wanted) in one_of_each().iter().zip(row) {
            let got = match rule(ticket) {
                Err(refusal) => {
                    assert_eq!(refusal.code, Code::TicketState);
                    assert!(refusal.message.contains(ticket.state().word()), "{refusal}");
                    "!".to_owned()
                }
                Ok(change) if change.is_empty() => "=".to_owned(),
                Ok(change) if change.get("state").is_some() => change.text("state").to_owned(),
                Ok(_) => ticket.state().word().to_owned(),
            };
            assert_eq!(got, wanted, "{verb} when {}", ticket.state().word());
        }
    }
}

#[test]
fn a_transfer_within_one_group_clears_who_works() {
    let assigned = &one_of_each()[2];
    let change = transfer(assigned, GROUP).unwrap();
    assert_eq!(change.get("assignee"), Some(&crate::kernel::change::Data::Null));
    assert!(change.get("group").is_none());
    assert!(change.ids("coworkers").is_empty());
}

#[test]
fn a_member_takes_what_it_resolves_and_an_admin_outside_does_not() {
    let dispatched = ticket(Stage::Dispatched { group: GROUP });
    assert_eq!(resolve(&dispatched, "ok", Some(BOB), 7).unwrap().int("assignee"), Some(BOB.0));
    let change = resolve(&dispatched, "ok", None, 7).unwrap();
    assert_eq!(change.int("assignee"), None);
    assert_eq!(change.int("resolved_ms"), Some(7));
}

#[test]
fn the_same_solution_again_changes_nothing() {
    let resolved = &one_of_each()[3];
    assert!(resolve(resolved, "Done", Some(ADA), 99).unwrap().is_empty());
    assert!(resolve(resolved, "Other", Some(ADA), 99).is_err());
}

#[test]
fn reopening_gives_it_back_to_who_is_still_there() {
    let resolved = &one_of_each()[3];
    let back = reopen(resolved, |user| user == ADA, Some(GROUP)).unwrap();
    assert_eq!(back.text("state"), "assigned");
    assert!(back.ids("coworkers").is_empty());
    let text = |group| reopen(resolved, |_| false, group).unwrap().text("state").to_owned();
    assert_eq!(text(Some(GROUP)), "dispatched");
    assert_eq!(text(None), "new", "its group is gone, and no other takes it");
}

#[test]
fn who_leaves_leaves_nothing_behind() {
    let assigned = &one_of_each()[2];
    assert_eq!(left(assigned, ADA).text("state"), "dispatched");
    let dropped = left(assigned, BOB);
    assert!(dropped.get("state").is_none() && dropped.get("coworkers").is_some());
    assert!(left(assigned, UserId(77)).is_empty());
}

#[test]
fn at_the_end_only_tags_and_internal_comments_are_left() {
    let closed = &one_of_each()[4];
    let tags = Edit { add_tags: vec!["y".into()], ..Edit::default() };
    assert_eq!(edit(closed, &tags).unwrap().words("tags"), ["x", "y"]);
    let title = Edit { title: Some("New".into()), ..Edit::default() };
    assert_eq!(edit(closed, &title).unwrap_err().code, Code::TicketState);
    assert!(comment(closed, "hi", false).is_err());
    assert!(comment(closed, "hi", true).is_ok());
}

#[test]
fn a_set_priority_stays_when_impact_changes() {
    let mut set = ticket(Stage::New);
    set.priority = Priority::Set(1);
    let change = edit(&set, &Edit { impact: Some(3), ..Edit::default() }).unwrap();
    assert!(change.get("priority").is_none());
    let derived = ticket(Stage::New);
    let change = edit(&derived, &Edit { impact: Some(1), ..Edit::default() }).unwrap();
    assert_eq!(change.int("priority"), Some(2));
}
