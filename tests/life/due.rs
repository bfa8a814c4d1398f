//! What the daemon does to tickets by itself, and when: to the millisecond, with the daemon off in
//! between, and whatever the calendar does.

use desk_proto::v1::TicketState::{
    self, Assigned, Closed, Dispatched, Frozen, Postponed, Resolved, WaitingUser,
};
use desk_tests::World;

use super::stage::{
    DAY, act, approve, assigned, enable, log, member, new_of, open, policy, seen, service, stage,
    stage_at, stands, work,
};

/// What a question that was not answered ends with, until the tenant says something else.
const NO_ANSWER: &str = "There was no answer to our question, so this is ended.";

/// A ticket of rita's that grace has resolved.
fn resolved(world: &World) -> String {
    let id = assigned(world);
    act("resolve", &id).text("Turned it on").done(world, "grace");
    id
}

/// A ticket of rita's in which grace has asked something.
fn asked(world: &World) -> String {
    let id = assigned(world);
    act("ask", &id).text("Which room?").done(world, "grace");
    id
}

/// Lets the last millisecond before an instant pass, looks, and then the instant.
#[track_caller]
fn until(world: &World, id: &str, at: i64, before: TicketState) {
    world.set_clock(at - 1);
    assert_eq!(seen(world, "ada", id).state(), before, "a millisecond before");
    world.set_clock(at);
}

/// Ends the daemon, lets time pass, starts it again, and waits until it has done what fell due: it
/// answers before that.
#[track_caller]
fn off(world: &World, millis: i64) {
    world.restart(millis);
    world.set_clock(world.now());
}

#[test]
fn what_is_resolved_is_closed_three_weeks_later_to_the_millisecond() {
    // In the night to 2026-03-29 the clocks of Europe go forward: that day has 23 hours.
    let world =
        stage_at("2026-03-20T09:00:00.123Z".parse::<jiff::Timestamp>().unwrap().as_millisecond());
    let id = resolved(&world);
    let due = world.now() + 21 * DAY;
    let next = seen(&world, "rita", &id).next.expect("what happens next");
    assert_eq!((&*next.verb, next.at_ms), ("close", due));
    until(&world, &id, due, Resolved);
    let closed = stands(&world, &id, Closed, "grace");
    assert_eq!((closed.closed_ms, closed.system_ms), (due, due));
    let last = log(&world, &id).pop().unwrap();
    assert_eq!((&*last.actor, last.at_ms), ("system", due));
}

#[test]
fn the_daemon_catches_up_with_what_fell_due_while_it_was_off() {
    let world = stage();
    let ids = [resolved(&world), asked(&world), assigned(&world)];
    let now = world.now();
    act("postpone", &ids[2]).until(now + DAY).done(&world, "grace");
    off(&world, 14 * DAY - 1);
    stands(&world, &ids[0], Resolved, "grace");
    stands(&world, &ids[1], WaitingUser, "grace");
    stands(&world, &ids[2], Assigned, "grace");
    off(&world, 7 * DAY + 1);
    stands(&world, &ids[0], Closed, "grace");
    let late = stands(&world, &ids[1], Resolved, "grace");
    assert_eq!(late.resolved_ms, now + 21 * DAY, "it was ended when it was done, not before");
    // What that led to counts from then.
    until(&world, &ids[1], now + 42 * DAY, Resolved);
    stands(&world, &ids[1], Closed, "grace");
    // A clock that is set back revives nothing.
    off(&world, -30 * DAY);
    for id in &ids[..2] {
        stands(&world, id, Closed, "grace");
    }
}

#[test]
fn only_a_new_solution_lets_the_three_weeks_begin_again() {
    let world = stage();
    let (quiet, loud, again) = (resolved(&world), resolved(&world), resolved(&world));
    let start = world.now();
    world.set_clock(start + 20 * DAY);
    act("say", &loud).text("Thanks!").done(&world, "rita");
    act("note", &loud).text("A nice one").done(&world, "grace");
    act("tag", &loud).text("thanks").done(&world, "rita");
    act("reopen", &again).done(&world, "rita");
    act("resolve", &again).text("Turned it on").done(&world, "grace");
    world.set_clock(start + 21 * DAY);
    stands(&world, &quiet, Closed, "grace");
    stands(&world, &loud, Closed, "grace");
    until(&world, &again, start + 41 * DAY, Resolved);
    stands(&world, &again, Closed, "grace");
}

#[test]
fn a_policy_counts_at_once_and_may_be_off() {
    let world = stage();
    let id = resolved(&world);
    let start = world.now();
    policy(&world, "timers.autoclose", "off");
    world.set_clock(start + 80 * DAY);
    assert_eq!(stands(&world, &id, Resolved, "grace").next, None);
    policy(&world, "timers.autoclose", "81d");
    until(&world, &id, start + 81 * DAY, Resolved);
    stands(&world, &id, Closed, "grace");
}

#[test]
fn a_question_without_an_answer_ends_the_ticket_with_the_steps_that_remained() {
    let world = stage();
    let steps = vec![work(""), work("facilities"), approve(&["otto"], 1), work("")];
    service(&world, "Move", "network", steps);
    let id = open(&world, "rita", "move");
    act("take", &id).done(&world, "grace");
    act("ask", &id).text("Which room?").done(&world, "grace");
    let due = world.now() + 14 * DAY;
    let next = seen(&world, "rita", &id).next.expect("what happens next");
    assert_eq!((&*next.verb, next.at_ms), ("resolve", due));
    until(&world, &id, due, WaitingUser);
    let ticket = stands(&world, &id, Resolved, "grace");
    assert_eq!((&*ticket.solution, ticket.resolved_ms), (NO_ANSWER, due));
    let last = log(&world, &id).pop().unwrap();
    assert_eq!((&*last.actor, new_of(&last, "steps_remaining")), ("system", Some("3")));
    // The system's words are none in public.
    assert_eq!(ticket.public_ms, due - 14 * DAY);
    let none = assigned(&world);
    policy(&world, "timers.autoresolve_text", "We did not hear from you.");
    act("ask", &none).text("Which room?").done(&world, "grace");
    world.set_clock(world.now() + 14 * DAY);
    assert_eq!(seen(&world, "rita", &none).solution, "We did not hear from you.");
    let last = log(&world, &none).pop().unwrap();
    assert_eq!(new_of(&last, "steps_remaining"), None);
}

#[test]
fn what_is_said_in_public_lets_the_waiting_begin_again() {
    let world = stage();
    let ids = [(); 5].map(|()| asked(&world));
    let [silent, internal, public, answered, unable] = &ids;
    let start = world.now();
    world.set_clock(start + 13 * DAY);
    act("note", internal).text("Nothing yet").done(&world, "grace");
    act("say", public).text("Are you there?").done(&world, "grace");
    act("say", answered).text("In room 7").done(&world, "rita");
    stands(&world, answered, Assigned, "grace");
    enable(&world, "grace", false);
    stands(&world, answered, Dispatched, "");
    act("edit", unable).text("No network in room 7").done(&world, "rita");
    stands(&world, unable, Dispatched, "");
    world.set_clock(start + 14 * DAY);
    stands(&world, silent, Resolved, "grace");
    stands(&world, internal, Resolved, "grace");
    until(&world, public, start + 27 * DAY, WaitingUser);
    stands(&world, public, Resolved, "grace");
}

#[test]
fn a_postponed_ticket_wakes_at_its_date() {
    let world = stage();
    world.agent("mia", &["network"]);
    let (able, left, gone) = (assigned(&world), assigned(&world), assigned(&world));
    let date = world.now() + 3 * DAY;
    act("assign", &left).to("linus").done(&world, "grace");
    act("assign", &gone).to("mia").done(&world, "grace");
    for (id, who) in [(&able, "grace"), (&left, "linus"), (&gone, "mia")] {
        act("postpone", id).until(world.now()).refused(&world, who, "INVALID");
        act("postpone", id).until(date).done(&world, who);
        act("postpone", id).until(date).holds(&world, who);
    }
    member(&world, "network", "linus", false);
    enable(&world, "mia", false);
    let next = seen(&world, "ada", &able).next.expect("what happens next");
    assert_eq!((&*next.verb, next.at_ms), ("resume", date));
    until(&world, &able, date, Postponed);
    let woken = stands(&world, &able, Assigned, "grace");
    assert_eq!((woken.until_ms, woken.system_ms), (0, date));
    stands(&world, &left, Dispatched, "");
    stands(&world, &gone, Dispatched, "");
}

#[test]
fn who_has_a_postponed_ticket_is_looked_at_when_the_daemon_starts() {
    let world = stage();
    let (able, unable) = (assigned(&world), open(&world, "rita", "wi-fi"));
    act("take", &unable).done(&world, "linus");
    let date = world.now() + 3 * DAY;
    act("postpone", &able).until(date).done(&world, "grace");
    act("postpone", &unable).until(date).done(&world, "linus");
    enable(&world, "linus", false);
    stands(&world, &unable, Postponed, "linus");
    off(&world, 10 * DAY);
    stands(&world, &able, Assigned, "grace");
    stands(&world, &unable, Dispatched, "");
    assert_eq!(log(&world, &able).pop().unwrap().at_ms, date + 7 * DAY);
}

#[test]
fn nothing_runs_for_what_is_frozen_and_stale_tickets_end_only_where_a_policy_says_so() {
    let world = stage();
    let (frozen, idle) = (assigned(&world), assigned(&world));
    act("freeze", &frozen).text("The vendor has to come").done(&world, "grace");
    let start = world.now();
    world.set_clock(start + 80 * DAY);
    stands(&world, &idle, Assigned, "grace");
    assert_eq!(seen(&world, "ada", &frozen).next, None);
    policy(&world, "timers.stale", "81d");
    until(&world, &idle, start + 81 * DAY, Assigned);
    stands(&world, &idle, Resolved, "grace");
    world.set_clock(start + 89 * DAY);
    stands(&world, &frozen, Frozen, "grace");
}
