//! Tables of cases for `rules.rs`.

use super::*;
use crate::catalog::model::{Approvers, Step};
use crate::kernel::id::{ServiceId, TicketId};
use crate::tickets::model::{Clocks, Edit, Matrix, Person, Priority, Solution, Work};

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
        creator: Person { user: UserId(9), home: None },
        impact: 2,
        urgency: 2,
        priority: Priority { value: 3, set: false },
        tags: vec!["x".into()],
        external_id: String::new(),
        revision: 0,
        step: None,
        answers: String::new(),
        follows: None,
        clocks: Clocks::default(),
        entered: 0,
        reminded: false,
        created: 0,
        updated: 0,
        version: 1,
    }
}

/// One ticket in each state that there is, in the order of their names below.
fn one_of_each() -> Vec<Ticket> {
    let work = Work { assignee: ADA, coworkers: vec![BOB] };
    let solution = Solution { text: "Done".into(), at: 5 };
    let (group, reason) = (GROUP, "Vendor".to_owned());
    let asking = Stage::AwaitingApproval { group: None, users: vec![BOB] };
    vec![
        ticket(Stage::New),
        Ticket { step: Some(0), ..ticket(asking) },
        ticket(Stage::Dispatched { group }),
        ticket(Stage::Assigned { group, work: work.clone() }),
        ticket(Stage::WaitingUser { group, work: work.clone() }),
        ticket(Stage::Postponed { group, work: work.clone(), until: 50 }),
        ticket(Stage::Frozen { group, work: work.clone(), reason: reason.clone() }),
        ticket(Stage::Resolved {
            group: Some(group),
            work: Some(work.clone()),
            solution: solution.clone(),
        }),
        ticket(Stage::Closed { group: Some(group), work: Some(work), solution, at: 9 }),
        ticket(Stage::Rejected { group: None, reason, at: 9 }),
        ticket(Stage::Cancelled { group: None, at: 9 }),
    ]
}

/// An approval and then work, so that a yes leads on.
fn steps() -> Vec<Step> {
    let asked = Step::Approve { by: Approvers::Users(vec![BOB]), need: 1 };
    vec![asked, Step::Work { group: Some(GROUP) }]
}

#[test]
fn who_has_what_is_approved_is_who_works_on_it_next() {
    let (routed, next, last) = (GroupId(90), GroupId(91), GroupId(92));
    let asked = || Step::Approve { by: Approvers::Users(vec![BOB]), need: 1 };
    let works = |group| Step::Work { group };
    let group = |steps: &[Step], last| begin(steps, Some(routed), last).group();
    let steps = [asked(), asked(), works(Some(next)), works(Some(routed))];
    assert_eq!(group(&steps, None), Some(next));
    assert_eq!(group(&steps, Some(last)), Some(next), "nor who had the one that it follows");
    assert_eq!(
        group(&[asked(), works(None)], None),
        Some(routed),
        "a step that the routes lead to"
    );
    assert_eq!(group(&[works(Some(next)), works(Some(last))], None), Some(next));
    assert_eq!(begin(&[asked(), works(None)], None, Some(last)).group(), Some(last));
    assert_eq!(begin(&[], None, Some(last)).group(), Some(last));
    assert_eq!(begin(&steps, None, None).group(), None, "what no route leads to is nobody's yet");
    let mut by_group = steps.to_vec();
    by_group[0] = Step::Approve { by: Approvers::Group(last), need: 1 };
    assert_eq!(group(&by_group, None), Some(last), "who approves as a group has it");
}

#[test]
fn what_is_given_to_be_approved_stays_as_it_was_filled_in() {
    let works = || Step::Work { group: Some(GROUP) };
    let asked = || Step::Approve { by: Approvers::Users(vec![BOB]), need: 1 };
    let steps = [works(), asked(), works()];
    let at = |step| can_be_amended(&Ticket { step, ..ticket(Stage::New) }, &steps);
    assert_eq!(at(Some(0)), Ok(()));
    for step in [1, 2] {
        assert_eq!(at(Some(step)).unwrap_err().code, Code::TicketState, "{step}");
    }
    assert_eq!(can_be_amended(&Ticket { step: None, ..ticket(Stage::New) }, &[]), Ok(()));
}

fn voices<'a>(before: &'a [UserId], able: &'a [UserId]) -> Voices<'a> {
    Voices { before, able }
}

#[test]
fn a_voice_is_not_replaced_by_one_who_has_left() {
    let (carl, users) = (UserId(12), vec![ADA, BOB, UserId(12)]);
    let asked = Step::Approve { by: Approvers::Users(users.clone()), need: 3 };
    let steps = vec![asked, Step::Work { group: Some(GROUP) }];
    let stage = Stage::AwaitingApproval { group: Some(GROUP), users };
    let asked = Ticket { step: Some(0), ..ticket(stage) };
    // Ada has said yes and left; Bob says yes; Carl is still asked.
    let two = approve(&asked, &steps, None, BOB, voices(&[ADA], &[BOB, carl])).unwrap();
    assert!(two.passed.is_none());
    // Carl leaves too: nobody is left to wait for.
    let on = recount(&asked, &steps, None, voices(&[ADA, BOB], &[BOB])).unwrap();
    assert_eq!(on.unwrap().text("state"), "dispatched");
    assert_eq!(recount(&asked, &steps, None, voices(&[], &[])).unwrap(), None, "nobody said yes");
    assert_eq!(recount(&asked, &steps, None, voices(&[ADA], &[BOB])).unwrap(), None);
}

#[test]
fn a_ticket_that_a_group_has_had_stays_some_groups() {
    let steps = vec![
        Step::Work { group: Some(GROUP) },
        Step::Approve { by: Approvers::Users(vec![BOB]), need: 1 },
        Step::Work { group: None },
    ];
    let first = Ticket { step: Some(0), ..ticket(Stage::Dispatched { group: GROUP }) };
    let asked = advance(&first, &steps, None).unwrap().unwrap();
    assert!(asked.get("group").is_none(), "it stays with the group that had it");
    let stage = Stage::AwaitingApproval { group: Some(GROUP), users: vec![BOB] };
    let second = Ticket { step: Some(1), ..ticket(stage) };
    let on = approve(&second, &steps, None, BOB, voices(&[], &[BOB])).unwrap().passed.unwrap();
    assert_eq!((on.text("state"), on.get("group")), ("dispatched", None));
}

/// What each verb does in each state: the state that it leads to, `=` when the result holds already,
/// `!` when it is refused. Written out apart from the table of the life cycle.
#[test]
fn every_verb_in_every_state() {
    type Rule = fn(&Ticket) -> Result<Change, Refusal>;
    let verbs: &[(&str, Rule, &str)] = &[
        // new, awaiting_approval, dispatched, assigned, waiting_user, postponed, frozen, resolved,
        // closed, rejected, cancelled
        ("take", |t| take(t, BOB), "! ! assigned ! ! ! ! ! ! ! !"),
        (
            "assign",
            |t| assign(t, &Work { assignee: BOB, coworkers: vec![] }),
            "! ! assigned assigned ! ! ! ! ! ! !",
        ),
        ("release", release, "! ! = dispatched ! ! ! ! ! ! !"),
        (
            "transfer",
            |t| transfer(t, GroupId(4)),
            "dispatched ! dispatched dispatched ! ! ! ! ! ! !",
        ),
        ("route", |t| route(t, GROUP), "dispatched ! ! ! ! ! ! ! ! ! !"),
        ("ask", ask, "! ! ! waiting_user = ! ! ! ! ! !"),
        ("postpone", |t| postpone(t, 60, 7), "! ! ! postponed ! ! ! ! ! ! !"),
        ("freeze", |t| freeze(t, "Problem"), "! ! ! frozen ! ! ! ! ! ! !"),
        ("resume", |t| resume(t, |_| true), "! ! = = assigned assigned assigned ! ! ! !"),
        ("wake", |t| wake(t, |_| true), "! ! ! ! ! assigned ! ! ! ! !"),
        (
            "advance",
            |t| Ok(advance(t, &[], None)?.unwrap_or(Change::new("x").made("state", "resolved"))),
            "! ! resolved resolved resolved resolved ! ! ! ! !",
        ),
        (
            "resolve",
            |t| resolve(t, "New solution", Some(BOB), 0, 7),
            "! ! resolved resolved resolved resolved ! ! ! ! !",
        ),
        (
            "timeout",
            |t| give_up(t, Verb::Timeout, "No answer", 0, 7),
            "! ! ! ! resolved ! ! ! ! ! !",
        ),
        (
            "expire",
            |t| give_up(t, Verb::Expire, "Stale", 0, 7),
            "resolved ! resolved resolved resolved ! ! ! ! ! !",
        ),
        ("close", |t| close(t, 7), "! ! ! ! ! ! ! closed = ! !"),
        ("lapse", |t| lapse(t, 7), "! ! ! ! ! ! ! closed ! ! !"),
        ("reopen", |t| reopen(t, |_| true, Some(GROUP)), "! ! = = ! ! ! assigned ! ! !"),
        ("cancel", |t| cancel(t, 7), "cancelled cancelled cancelled ! ! ! ! ! ! ! ="),
        (
            "approve",
            |t| {
                Ok(approve(t, &steps(), None, BOB, voices(&[], &[BOB]))?
                    .passed
                    .unwrap_or_else(unchanged))
            },
            "! dispatched ! ! ! ! ! ! ! ! !",
        ),
        ("reject", |t| reject(t, "Too dear", 7), "! rejected ! ! ! ! ! ! ! ! !"),
    ];
    let tickets = one_of_each();
    for (verb, rule, row) in verbs {
        let row: Vec<_> = row.split(' ').collect();
        assert_eq!(row.len(), tickets.len(), "{verb}");
        for (ticket, wanted) in tickets.iter().zip(row) {
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
fn an_answer_wakes_and_who_cannot_work_does_not_get_it_back() {
    let tickets = one_of_each();
    let (assigned, waiting) = (&tickets[3], &tickets[4]);
    assert!(answered(assigned, |_| true).unwrap().is_empty());
    assert_eq!(answered(waiting, |_| true).unwrap().text("state"), "assigned");
    let back = answered(waiting, |user| user == BOB).unwrap();
    assert_eq!(back.text("state"), "dispatched");
    assert!(back.ids("coworkers").is_empty());
    assert_eq!(wake(&tickets[5], |_| false).unwrap().text("state"), "dispatched");
    assert_eq!(resume(&tickets[6], |_| false).unwrap().text("state"), "dispatched");
}

#[test]
fn a_date_lies_in_the_future() {
    let assigned = &one_of_each()[3];
    for until in [0, 6, 7] {
        assert_eq!(postpone(assigned, until, 7).unwrap_err().code, Code::Invalid);
    }
    assert_eq!(postpone(assigned, 8, 7).unwrap().int("until_ms"), Some(8));
}

#[test]
fn the_state_comes_before_the_values() {
    let closed = &one_of_each()[8];
    assert_eq!(postpone(closed, 0, 7).unwrap_err().code, Code::TicketState);
}

#[test]
fn a_process_goes_from_step_to_step() {
    let steps = vec![
        Step::Work { group: None },
        Step::Approve { by: Approvers::Users(vec![ADA, BOB]), need: 2 },
        Step::Work { group: Some(GroupId(9)) },
    ];
    let work = Work::alone(ADA);
    let first =
        Ticket { step: Some(0), ..ticket(Stage::Assigned { group: GROUP, work: work.clone() }) };
    assert!(resolve(&first, "ok", None, 3, 7).unwrap_err().message.contains("step 1 of 3"));
    let on = advance(&first, &steps, Some(GROUP)).unwrap().unwrap();
    assert_eq!((on.text("state"), on.int("step")), ("awaiting_approval", Some(1)));
    assert_eq!(on.ids("approvers"), [ADA.0, BOB.0]);
    assert_eq!(on.get("assignee"), Some(&crate::kernel::change::Data::Null));

    let asked = Stage::AwaitingApproval { group: None, users: vec![ADA, BOB] };
    let second = Ticket { step: Some(1), ..ticket(asked) };
    let one = approve(&second, &steps, None, ADA, voices(&[], &[ADA, BOB])).unwrap();
    assert!(one.passed.is_none() && one.given.int("step_approved") == Some(1));
    let again = approve(&second, &steps, None, ADA, voices(&[ADA], &[ADA, BOB])).unwrap();
    assert!(again.given.is_empty() && again.passed.is_none());
    let two =
        approve(&second, &steps, None, BOB, voices(&[ADA], &[ADA, BOB])).unwrap().passed.unwrap();
    assert_eq!((two.text("state"), two.int("group")), ("dispatched", Some(9)));

    let alone = approve(&second, &steps, None, BOB, voices(&[], &[BOB])).unwrap();
    assert!(alone.passed.is_some(), "the other has left");

    let last = Ticket { step: Some(2), ..ticket(Stage::Dispatched { group: GroupId(9) }) };
    assert_eq!(advance(&last, &steps, None).unwrap(), None, "it is to be resolved");
    assert_eq!(resolve(&last, "ok", None, 3, 7).unwrap().text("state"), "resolved");
}

#[test]
fn the_daemon_gives_up_with_steps_left_and_says_so() {
    let work = Work::alone(ADA);
    let asked = Ticket { step: Some(0), ..ticket(Stage::WaitingUser { group: GROUP, work }) };
    let change = give_up(&asked, Verb::Timeout, "No answer", 3, 7).unwrap();
    assert_eq!((change.text("state"), change.int("steps_remaining")), ("resolved", Some(2)));
    let lone = ticket(Stage::New);
    let change = give_up(&lone, Verb::Expire, "Stale", 0, 7).unwrap();
    assert_eq!((change.text("state"), change.int("group")), ("resolved", None));
    assert_eq!(change.get("steps_remaining"), None);
}

#[test]
fn a_transfer_within_one_group_clears_who_works() {
    let assigned = &one_of_each()[3];
    let change = transfer(assigned, GROUP).unwrap();
    assert_eq!(change.get("assignee"), Some(&crate::kernel::change::Data::Null));
    assert!(change.get("group").is_none());
    assert!(change.ids("coworkers").is_empty());
}

#[test]
fn a_member_takes_what_it_resolves_and_an_admin_outside_does_not() {
    let dispatched = ticket(Stage::Dispatched { group: GROUP });
    assert_eq!(resolve(&dispatched, "ok", Some(BOB), 0, 7).unwrap().int("assignee"), Some(BOB.0));
    let change = resolve(&dispatched, "ok", None, 0, 7).unwrap();
    assert_eq!(change.int("assignee"), None);
    assert_eq!(change.int("resolved_ms"), Some(7));
}

#[test]
fn the_same_solution_again_changes_nothing() {
    let resolved = &one_of_each()[7];
    assert!(resolve(resolved, "Done", Some(ADA), 0, 99).unwrap().is_empty());
    assert!(resolve(resolved, "Other", Some(ADA), 0, 99).is_err());
}

#[test]
fn reopening_gives_it_back_to_who_is_still_there() {
    let resolved = &one_of_each()[7];
    let back = reopen(resolved, |user| user == ADA, Some(GROUP)).unwrap();
    assert_eq!(back.text("state"), "assigned");
    assert!(back.ids("coworkers").is_empty());
    let text = |group| reopen(resolved, |_| false, group).unwrap().text("state").to_owned();
    assert_eq!(text(Some(GROUP)), "dispatched");
    assert_eq!(text(None), "new", "its group is gone, and no other takes it");
}

#[test]
fn who_leaves_leaves_nothing_behind() {
    let assigned = &one_of_each()[3];
    assert_eq!(left(assigned, ADA).text("state"), "dispatched");
    let dropped = left(assigned, BOB);
    assert!(dropped.get("state").is_none() && dropped.get("coworkers").is_some());
    assert!(left(assigned, UserId(77)).is_empty());
}

#[test]
fn at_the_end_only_tags_and_internal_comments_are_left() {
    let closed = &one_of_each()[8];
    let tags = Edit { add_tags: vec!["y".into()], ..Edit::default() };
    assert_eq!(edit(closed, &tags, &Matrix::default()).unwrap().words("tags"), ["x", "y"]);
    let title = Edit { title: Some("New".into()), ..Edit::default() };
    assert_eq!(edit(closed, &title, &Matrix::default()).unwrap_err().code, Code::TicketState);
    assert!(comment(closed, "hi", false).is_err());
    assert!(comment(closed, "hi", true).is_ok());
}

#[test]
fn a_set_priority_stays_when_impact_changes() {
    let mut set = ticket(Stage::New);
    set.priority = Priority { value: 1, set: true };
    let change =
        edit(&set, &Edit { impact: Some(3), ..Edit::default() }, &Matrix::default()).unwrap();
    assert!(change.get("priority").is_none());
    let derived = ticket(Stage::New);
    let change =
        edit(&derived, &Edit { impact: Some(1), ..Edit::default() }, &Matrix::default()).unwrap();
    assert_eq!(change.int("priority"), Some(2));
}

#[test]
fn nothing_is_postponed_for_longer_than_ten_years() {
    let assigned = ticket(Stage::Assigned { group: GROUP, work: Work::alone(ADA) });
    let days = |days: i64| postpone(&assigned, 7 + days * 86_400_000, 7);
    assert!(days(3_650).is_ok());
    for until in [7 + 3_650 * 86_400_000 + 1, i64::MAX] {
        let refusal = postpone(&assigned, until, 7).unwrap_err();
        assert_eq!((refusal.code, &*refusal.fields[0].name), (Code::Invalid, "until"));
    }
}
