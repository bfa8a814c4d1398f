//! What a ticket tells: which acts are public, what only the answer about one ticket holds, and that
//! nothing that is said of work done elsewhere is lost without a word.

use desk_proto::{
    call,
    v1::{
        ListTicketsRequest, Ticket, TicketFilter,
        TicketState::{Assigned, Resolved, WaitingUser},
        UpdateTicketRequest,
    },
};
use desk_tests::World;

use super::stage::{act, approve, assigned, log, new_of, open, seen, service, stage, stands, work};

/// A ticket after an edit, a second later.
fn edited(world: &World, who: &str, change: UpdateTicketRequest) -> Ticket {
    world.set_clock(world.now() + 1_000);
    let id = change.id.clone();
    world.of(who).call::<call::TicketsUpdate>(change).expect("an edit");
    seen(world, "ada", &id)
}

#[test]
fn tags_and_levels_are_no_public_words() {
    let world = stage();
    let id = assigned(&world);
    let none = || UpdateTicketRequest { id: id.clone(), ..UpdateTicketRequest::default() };
    let before = seen(&world, "ada", &id);
    let silent = [
        ("grace", UpdateTicketRequest { add_tags: vec!["cable".to_owned()], ..none() }),
        ("grace", UpdateTicketRequest { remove_tags: vec!["cable".to_owned()], ..none() }),
        ("grace", UpdateTicketRequest { priority: Some(1), ..none() }),
        ("rita", UpdateTicketRequest { impact: Some(1), ..none() }),
        ("rita", UpdateTicketRequest { urgency: Some(1), ..none() }),
    ];
    for (who, change) in silent {
        let after = edited(&world, who, change.clone());
        assert_eq!(after.public_ms, before.public_ms, "{change:?}");
        assert_eq!(after.next, before.next, "{change:?}");
        assert_eq!(after.updated_ms, world.now(), "{change:?}");
        let told = if who == "rita" { after.requester_ms } else { after.agent_ms };
        assert_eq!(told, world.now(), "{change:?}");
    }
    let aloud = [
        ("rita", UpdateTicketRequest { title: Some("No light".to_owned()), ..none() }),
        ("grace", UpdateTicketRequest { description: Some("In room 8".to_owned()), ..none() }),
    ];
    for (who, change) in aloud {
        assert_eq!(edited(&world, who, change.clone()).public_ms, world.now(), "{change:?}");
    }
    // What ends the waiting for somebody is a step in the life of the ticket.
    act("ask", &id).text("Which room?").done(&world, "grace");
    stands(&world, &id, WaitingUser, "grace");
    let tag = UpdateTicketRequest { add_tags: vec!["room".to_owned()], ..none() };
    assert_eq!(edited(&world, "rita", tag).public_ms, world.now());
    stands(&world, &id, Assigned, "grace");
}

#[test]
fn a_list_does_not_look_up_what_belongs_to_each() {
    let world = stage();
    world.requester("paul");
    service(&world, "Order", "network", vec![approve(&["paul"], 1), work("")]);
    let id = open(&world, "rita", "order");
    let filter = Some(TicketFilter { all: true, ..TicketFilter::default() });
    let request = ListTicketsRequest { filter, page: None, ..ListTicketsRequest::default() };
    let list = world.of("ada").call::<call::TicketsList>(request).expect("a list");
    let (listed, whole) = (&list.tickets[0], seen(&world, "ada", &id));
    assert_eq!((listed.step, listed.steps.len()), (1, 0));
    assert_eq!((whole.step, whole.steps.len()), (1, 2));
    let answer = act("approve", &id).done(&world, "paul");
    assert_eq!(answer.steps.len(), 2, "so does the answer to a write");
}

#[test]
fn what_is_said_of_work_elsewhere_is_never_dropped_silently() {
    let world = stage();
    let id = assigned(&world);
    let begun = world.now();
    world.set_clock(begun + 3_600_000);
    let resolve = || act("resolve", &id).text("Turned it on");
    resolve().offline(begun + 60_000, "By hand").done(&world, "grace");
    world.set_clock(begun + 7_200_000);
    let before = log(&world, &id).len();
    for same in [resolve(), resolve().offline(begun + 60_000, "By hand"), resolve().offline(0, "")]
    {
        same.holds(&world, "grace");
    }
    for (done, note) in [
        (begun + 60_000, "With a ladder"),
        (begun + 61_000, "By hand"),
        (begun + 61_000, ""),
        (0, "With a ladder"),
        (begun - 1, ""),
    ] {
        let status = resolve().offline(done, note).refused(&world, "grace", "TICKET_STATE");
        assert!(status.message().contains("offline was not added"), "{}", status.message());
        let advance = act("advance", &id).text("Turned it on").offline(done, note);
        advance.refused(&world, "grace", "TICKET_STATE");
    }
    // Nor does somebody else's note stand there already.
    resolve().offline(begun + 60_000, "By hand").refused(&world, "linus", "TICKET_STATE");
    assert_eq!(log(&world, &id).len(), before);
    stands(&world, &id, Resolved, "grace");

    // Where nothing was done elsewhere so far, nothing of it is on record.
    let plain = assigned(&world);
    act("resolve", &plain).text("Turned it on").done(&world, "grace");
    let again = act("resolve", &plain).text("Turned it on");
    again.holds(&world, "grace");
    again.clone().offline(0, "").refused(&world, "grace", "TICKET_STATE");
    let told = log(&world, &plain).pop().expect("an event");
    assert_eq!(new_of(&told, "offline"), None);
}
