//! Processes of several steps: who is asked, who sees what while asked, and work that was done away
//! from the system.

use desk_proto::{
    call,
    v1::{
        ListTicketsRequest, TicketFilter,
        TicketState::{Assigned, AwaitingApproval, Dispatched, Rejected, Resolved},
    },
};
use desk_tests::{World, world::reason};

use super::stage::{
    DAY, act, approve, assigned, log, login, look, new_of, open, seen, service, stage, stands, work,
};

/// A world in which an order is worked on by facilities, approved by two of three, and worked on by
/// the group of the service.
fn ordering() -> World {
    let world = stage();
    for name in ["paul", "petra", "pia"] {
        world.requester(name);
    }
    let approval = approve(&["paul", "petra", "pia"], 2);
    service(&world, "Order", "network", vec![work("facilities"), approval, work("")]);
    world
}

/// The numbers of the tickets that somebody may see.
fn listed(world: &World, who: &str) -> Vec<String> {
    let filter = Some(TicketFilter { all: true, ..TicketFilter::default() });
    let request = ListTicketsRequest { filter, page: None, ..ListTicketsRequest::default() };
    let list = world.of(who).call::<call::TicketsList>(request).expect("a list").tickets;
    list.into_iter().map(|ticket| ticket.id).collect()
}

#[test]
fn work_two_of_three_and_work() {
    let world = ordering();
    let id = open(&world, "rita", "order");
    let ticket = stands(&world, &id, Dispatched, "");
    assert_eq!((&*ticket.group, ticket.step, ticket.steps.len()), ("facilities", 1, 3));
    act("approve", &id).refused(&world, "paul", "NOT_FOUND");
    act("take", &id).refused(&world, "grace", "DENIED");
    act("resolve", &id).text("Done").refused(&world, "hedy", "TICKET_STATE");
    stands(&world, &id, Dispatched, "");

    // From dispatched it takes the ticket first: the history has both.
    act("advance", &id).comment("Two chairs").done(&world, "hedy");
    let kinds: Vec<_> = log(&world, &id).into_iter().map(|event| event.r#type).collect();
    assert_eq!(kinds[1..], ["ticket.commented", "ticket.assigned", "ticket.advanced"]);
    let ticket = stands(&world, &id, AwaitingApproval, "");
    assert_eq!((ticket.step, ticket.steps[0].done, ticket.steps[1].need), (2, true, 2));
    act("note", &id).text("They are dear").done(&world, "hedy");

    // An approver sees it with an agent's eyes, while asked and no longer.
    for name in ["paul", "petra", "pia"] {
        assert_eq!(listed(&world, name), [&*id], "{name}");
    }
    let ticket = seen(&world, "paul", &id);
    let texts: Vec<_> = ticket.comments.iter().map(|comment| &*comment.text).collect();
    assert_eq!(texts, ["Two chairs", "They are dear"]);
    act("approve", &id).refused(&world, "rita", "DENIED");
    act("approve", &id).refused(&world, "hedy", "DENIED");
    act("approve", &id).refused(&world, "ada", "DENIED");

    act("approve", &id).done(&world, "paul");
    act("approve", &id).holds(&world, "paul");
    let ticket = stands(&world, &id, AwaitingApproval, "");
    assert_eq!(ticket.steps[1].approved, [login("paul")]);
    act("approve", &id).done(&world, "pia");
    let ticket = stands(&world, &id, Dispatched, "");
    assert_eq!((&*ticket.group, ticket.step), ("network", 3));
    for name in ["paul", "petra", "pia"] {
        assert_eq!(listed(&world, name), [""; 0], "{name}");
        assert_eq!(look(&world, name, &id).map_err(|e| reason(&e)), Err("NOT_FOUND".to_owned()));
        act("approve", &id).refused(&world, name, "NOT_FOUND");
    }

    // On the last step advance is resolve, and needs a solution as that does.
    act("take", &id).refused(&world, "hedy", "DENIED");
    act("advance", &id).refused(&world, "grace", "INVALID");
    let done = act("advance", &id).text("They stand there");
    assert_eq!(done.done(&world, "grace").solution, "They stand there");
    done.holds(&world, "grace");
    stands(&world, &id, Resolved, "grace");
}

#[test]
fn one_rejection_rejects() {
    let world = ordering();
    let id = open(&world, "rita", "order");
    act("advance", &id).text("Done").refused(&world, "hedy", "INVALID");
    act("advance", &id).done(&world, "hedy");
    act("approve", &id).done(&world, "paul");
    act("reject", &id).refused(&world, "petra", "INVALID");
    act("reject", &id).text("Too dear").done(&world, "petra");
    let ticket = stands(&world, &id, Rejected, "");
    assert_eq!(ticket.reason, "Too dear");
    assert_eq!(seen(&world, "rita", &id).reason, "Too dear", "the requester is told");
    act("approve", &id).refused(&world, "pia", "NOT_FOUND");
}

#[test]
fn nobody_approves_what_they_ask_for() {
    let world = ordering();
    let id = open(&world, "paul", "order");
    act("advance", &id).done(&world, "hedy");
    act("approve", &id).refused(&world, "paul", "DENIED");
    act("reject", &id).text("Too dear").refused(&world, "paul", "DENIED");
    act("note", &id).text("Me too").refused(&world, "paul", "DENIED");
    act("approve", &id).done(&world, "petra");
    act("approve", &id).done(&world, "pia");
    stands(&world, &id, Dispatched, "");
}

#[test]
fn two_approvals_are_asked_for_one_after_the_other() {
    let world = stage();
    world.requester("paul");
    let steps = vec![approve(&["paul"], 1), approve(&["paul", "otto"], 1), work("")];
    service(&world, "Order", "network", steps);
    let id = open(&world, "rita", "order");
    act("approve", &id).refused(&world, "otto", "NOT_FOUND");
    act("approve", &id).done(&world, "paul");
    assert_eq!(stands(&world, &id, AwaitingApproval, "").step, 2);
    // What was said in the first step counts for that one only.
    act("approve", &id).done(&world, "paul");
    stands(&world, &id, Dispatched, "");
}

#[test]
fn members_of_a_group_approve_and_no_admin_beside_them() {
    let world = stage();
    let by_group = desk_proto::v1::Step { group: "facilities".to_owned(), ..approve(&[], 1) };
    service(&world, "Order", "network", vec![by_group, work("")]);
    let id = open(&world, "hedy", "order");
    act("approve", &id).refused(&world, "hedy", "DENIED");
    let id = open(&world, "rita", "order");
    act("approve", &id).refused(&world, "ada", "DENIED");
    act("approve", &id).refused(&world, "grace", "DENIED");
    act("approve", &id).done(&world, "hedy");
    stands(&world, &id, Dispatched, "");
    act("approve", &id).refused(&world, "hedy", "DENIED");
}

#[test]
fn an_admin_outside_of_the_group_acts_without_becoming_assignee() {
    let world = ordering();
    let id = open(&world, "rita", "order");
    act("advance", &id).done(&world, "ada");
    let kinds: Vec<_> = log(&world, &id).into_iter().map(|event| event.r#type).collect();
    assert_eq!(kinds, ["ticket.created", "ticket.advanced"]);
    let id = open(&world, "rita", "wi-fi");
    act("resolve", &id).text("Done").done(&world, "ada");
    stands(&world, &id, Resolved, "");
    let id = open(&world, "rita", "wi-fi");
    act("resolve", &id).comment("It was off").done(&world, "linus");
    let ticket = stands(&world, &id, Resolved, "linus");
    assert_eq!(ticket.solution, "It was off", "without a solution the comment is it");
    assert_eq!(ticket.comments, [], "and is not said twice");
    act("resolve", &assigned(&world)).refused(&world, "grace", "INVALID");
}

#[test]
fn what_was_done_away_from_the_system_is_recorded_with_both_times() {
    let world = ordering();
    let id = open(&world, "rita", "order");
    let (created, now) = (world.now(), world.now() + 3 * DAY);
    world.set_clock(now);
    for wrong in [created - 1, now + 1] {
        act("advance", &id).offline(wrong, "").refused(&world, "hedy", "INVALID");
    }
    act("advance", &id).offline(created, "By telephone").done(&world, "hedy");
    let events = log(&world, &id);
    let advanced = events.last().unwrap();
    assert_eq!((&*advanced.r#type, &*advanced.actor), ("ticket.advanced", &*login("hedy")));
    assert_eq!((advanced.at_ms, new_of(advanced, "offline")), (now, Some("true")));
    let done = new_of(advanced, "done").expect("when it was done");
    assert!(done.starts_with("2026-01-05T09:00:00"), "{done}");
    let note = &seen(&world, "hedy", &id).comments[0];
    assert_eq!((&*note.text, note.internal), ("By telephone", true));
    assert_eq!(seen(&world, "rita", &id).comments, []);

    let id = assigned(&world);
    act("resolve", &id).text("Done").offline(now + 1, "x").refused(&world, "grace", "INVALID");
    assert_eq!(stands(&world, &id, Assigned, "grace").comments, [], "all of it or nothing");
    act("resolve", &id).text("Done").offline(now, "By hand").done(&world, "grace");
    let resolved = log(&world, &id).pop().unwrap();
    assert_eq!(
        (&*resolved.r#type, new_of(&resolved, "offline")),
        ("ticket.resolved", Some("true"))
    );
    assert_eq!(seen(&world, "rita", &id).resolved_ms, now);
}
