//! Who sees what of a ticket on its way: a group that keeps its tickets to itself, what of the process is
//! for the requester, what awaits an approver, and what becomes of an approval when people leave.

use desk_proto::{
    call,
    v1::{
        CreateGroupRequest,
        TicketState::{AwaitingApproval, Closed, Dispatched, Rejected},
    },
};
use desk_tests::World;

use super::stage::{
    act, approve, enable, log, login, look, open, seen, service, stage, stands, work,
};

/// A world in which a case is worked on by a group that keeps its tickets to itself, approved by
/// somebody by name, and worked on again by the same group.
fn secret() -> World {
    let world = stage();
    world.requester("paul");
    world.requester("sue");
    let group = CreateGroupRequest {
        name: "Secret".to_owned(),
        confidential: Some(true),
        members: vec![login("sue")],
        ..CreateGroupRequest::default()
    };
    world.owner().call::<call::GroupsCreate>(group).expect("a group");
    service(&world, "Case", "", vec![work("secret"), approve(&["paul"], 1), work("")]);
    world
}

/// The default list of somebody.
fn listed(world: &World, who: &str) -> Vec<String> {
    let list = world.of(who).call::<call::TicketsList>(Default::default()).expect("a list");
    list.tickets.into_iter().map(|ticket| ticket.id).collect()
}

#[track_caller]
fn kept_from(world: &World, who: &str, id: &str) {
    assert_eq!(look(world, who, id).unwrap_err().code(), tonic::Code::NotFound, "{who}");
    assert!(!listed(world, who).contains(&id.to_owned()), "{who}");
}

#[test]
fn a_confidential_ticket_stays_so_while_it_waits_for_somebody_by_name() {
    let world = secret();
    let (first, second) = (open(&world, "rita", "case"), open(&world, "rita", "case"));
    for id in [&first, &second] {
        act("note", id).text("Very secret").done(&world, "sue");
        act("advance", id).done(&world, "sue");
        let ticket = stands(&world, id, AwaitingApproval, "");
        assert_eq!(ticket.group, "secret");
        kept_from(&world, "grace", id);
        seen(&world, "paul", id);
    }
    act("reject", &first).text("No").done(&world, "paul");
    stands(&world, &first, Rejected, "");
    // No rule places the last step: it goes back to those who had it, not to everybody.
    act("approve", &second).done(&world, "paul");
    assert_eq!(stands(&world, &second, Dispatched, "").group, "secret");
    for id in [&first, &second] {
        kept_from(&world, "grace", id);
        kept_from(&world, "paul", id);
    }
}

#[test]
fn the_requester_sees_how_far_it_is_and_not_who_is_behind_it() {
    let world = secret();
    let id = open(&world, "rita", "case");
    let behind = |who: &str| {
        let steps = seen(&world, who, &id).steps;
        let names = |step: &desk_proto::v1::TicketStep| {
            usize::from(!step.group.is_empty()) + step.users.len() + step.approved.len()
        };
        (steps.len(), steps.iter().map(names).sum::<usize>())
    };
    assert_eq!(behind("rita"), (3, 0));
    assert_eq!(behind("sue"), (3, 2));
}

#[test]
fn what_awaits_an_approver_is_in_their_own_list() {
    let world = secret();
    let id = open(&world, "rita", "case");
    assert_eq!(listed(&world, "paul"), [""; 0]);
    act("advance", &id).done(&world, "sue");
    assert_eq!(listed(&world, "paul"), [&*id]);
}

#[test]
fn an_approval_does_not_wait_for_those_who_have_left() {
    let world = stage();
    for name in ["paul", "petra", "pia"] {
        world.requester(name);
    }
    let asked = approve(&["paul", "petra", "pia"], 3);
    service(&world, "Order", "network", vec![asked, work("")]);
    let (first, second) = (open(&world, "rita", "order"), open(&world, "rita", "order"));
    act("approve", &first).done(&world, "paul");
    enable(&world, "paul", false);
    // A voice that was given counts, and does not stand for another.
    act("approve", &first).done(&world, "petra");
    stands(&world, &first, AwaitingApproval, "");
    enable(&world, "pia", false);
    stands(&world, &first, Dispatched, "");
    assert_eq!(log(&world, &first).last().map(|event| event.actor.clone()), Some(login("ada")));

    // Nobody has said yes, and nobody is left to say it: an admin does, unless it is their own.
    stands(&world, &second, AwaitingApproval, "");
    act("approve", &second).refused(&world, "ada", "DENIED");
    enable(&world, "petra", false);
    act("approve", &second).refused(&world, "grace", "DENIED");
    act("approve", &second).done(&world, "ada");
    stands(&world, &second, Dispatched, "");
}

#[test]
fn a_link_to_what_one_may_not_see_is_not_shown() {
    let world = secret();
    let id = open(&world, "rita", "case");
    act("advance", &id).done(&world, "sue");
    act("approve", &id).done(&world, "paul");
    act("resolve", &id).text("Done").done(&world, "sue");
    act("close", &id).done(&world, "rita");
    stands(&world, &id, Closed, "sue");
    let next = act("say", &id).text("Again").done(&world, "rita").id;
    assert_eq!(seen(&world, "rita", &next).follows, id);
    assert_eq!(seen(&world, "sue", &next).follows, id);
    act("transfer", &next).to("network").done(&world, "ada");
    assert_eq!(seen(&world, "grace", &next).follows, "");
    let told = |who: &str| {
        let events = world.of(who).call::<call::TicketsLog>(desk_proto::v1::LogTicketRequest {
            id: next.clone(),
            ..Default::default()
        });
        events
            .expect("a log")
            .events
            .iter()
            .any(|event| event.changes.iter().any(|change| change.field == "follows"))
    };
    assert!(told("rita") && !told("grace"));
}
