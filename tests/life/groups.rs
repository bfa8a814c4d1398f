//! What happens to tickets when they change hands, and when people and groups go.

use desk_proto::{
    call,
    v1::{
        DeleteGroupRequest, GetGroupRequest, Step,
        TicketState::{
            Assigned, AwaitingApproval, Dispatched, Frozen, Postponed, Resolved, WaitingUser,
        },
    },
};
use desk_tests::{World, world::reason};

use super::stage::{
    DAY, act, approve, assigned, enable, log, login, member, open, seen, service, stage, stands,
    work,
};

fn open_tickets(world: &World, group: &str) -> i64 {
    let request = GetGroupRequest { id: group.to_owned() };
    world
        .of("ada")
        .call::<call::GroupsGet>(request)
        .expect("a group")
        .open_tickets
        .expect("an admin sees it")
}

#[test]
fn a_transfer_within_the_group_clears_who_works_on_it() {
    let world = stage();
    let id = assigned(&world);
    act("assign", &id).to("grace").with(&["linus"]).done(&world, "linus");
    act("transfer", &id).to("network").done(&world, "linus");
    assert_eq!(stands(&world, &id, Dispatched, "").coworkers, [""; 0]);
    let transferred = log(&world, &id).pop().unwrap();
    assert_eq!(transferred.r#type, "ticket.transferred", "it is kept in the history");
    act("transfer", &id).to("network").holds(&world, "linus");
    act("transfer", &id).to("facilities").done(&world, "linus");
    assert_eq!(stands(&world, &id, Dispatched, "").group, "facilities");
    // Who handed it on is no member of the new group.
    act("transfer", &id).to("network").refused(&world, "linus", "DENIED");
    act("transfer", &id).to("nowhere").refused(&world, "hedy", "NOT_FOUND");
    assert_eq!((open_tickets(&world, "network"), open_tickets(&world, "facilities")), (0, 1));
}

#[test]
fn only_members_are_given_a_ticket() {
    let world = stage();
    let id = open(&world, "rita", "wi-fi");
    // Nobody is by that name, which is another thing than to be no member.
    let strangers = ["hedy", "ada", "rita"].map(|who| (who, "INVALID"));
    for (stranger, code) in [&strangers[..], &[("nobody", "NOT_FOUND")]].concat() {
        act("assign", &id).to(stranger).refused(&world, "ada", code);
        act("assign", &id).to("grace").with(&[stranger]).refused(&world, "ada", code);
    }
    act("assign", &id).to("grace").done(&world, "linus");
    act("assign", &id).to("linus").with(&["grace"]).done(&world, "grace");
    act("assign", &id).to("linus").with(&["grace"]).holds(&world, "ada");
    act("release", &id).done(&world, "linus");
    assert_eq!(stands(&world, &id, Dispatched, "").coworkers, [""; 0]);
}

/// A ticket in each state in which grace has one, and one in which she works beside linus.
fn graces(world: &World) -> [String; 6] {
    let ids = [(); 6].map(|()| assigned(world));
    let [_, waiting, postponed, frozen, resolved, beside] = &ids;
    act("ask", waiting).text("Which room?").done(world, "grace");
    act("postpone", postponed).until(world.now() + DAY).done(world, "grace");
    act("freeze", frozen).text("The vendor has to come").done(world, "grace");
    act("resolve", resolved).text("Turned it on").done(world, "grace");
    act("assign", beside).to("linus").with(&["grace"]).done(world, "grace");
    ids
}

#[test]
fn whoever_goes_gives_back_what_they_had() {
    for disabled in [true, false] {
        let world = stage();
        member(&world, "facilities", "grace", true);
        let [assigned, waiting, postponed, frozen, resolved, beside] = graces(&world);
        let elsewhere = open(&world, "rita", "heating");
        act("take", &elsewhere).done(&world, "grace");
        match disabled {
            true => enable(&world, "grace", false),
            false => member(&world, "network", "grace", false),
        }
        stands(&world, &assigned, Dispatched, "");
        let returned = log(&world, &assigned).pop().unwrap();
        assert_eq!((&*returned.r#type, &*returned.actor), ("ticket.returned", &*login("ada")));
        assert_eq!(stands(&world, &beside, Assigned, "linus").coworkers, [""; 0]);
        // What rests, and what has ended, tells who had it; nobody has it when it goes on.
        stands(&world, &waiting, WaitingUser, "grace");
        stands(&world, &postponed, Postponed, "grace");
        stands(&world, &frozen, Frozen, "grace");
        stands(&world, &resolved, Resolved, "grace");
        for id in [&waiting, &postponed, &frozen] {
            act("resume", id).done(&world, "linus");
            stands(&world, id, Dispatched, "");
        }
        act("reopen", &resolved).done(&world, "rita");
        stands(&world, &resolved, Dispatched, "");
        // What she had of another group she keeps, unless she is disabled.
        match disabled {
            true => stands(&world, &elsewhere, Dispatched, ""),
            false => stands(&world, &elsewhere, Assigned, "grace"),
        };
    }
}

#[test]
fn a_group_that_goes_leaves_its_open_tickets_to_another() {
    let world = stage();
    member(&world, "facilities", "linus", true);
    let by_group = Step { group: "network".to_owned(), ..approve(&[], 1) };
    service(&world, "Order", "network", vec![by_group, work("network")]);
    let [assigned, waiting, postponed, frozen, resolved, beside] = graces(&world);
    let dispatched = open(&world, "rita", "wi-fi");
    let awaiting = open(&world, "rita", "order");
    let remove = |to: &str| {
        let (id, reassign_to) = ("network".to_owned(), to.to_owned());
        let request = DeleteGroupRequest { id, reassign_to, write: None };
        world.of("ada").call::<call::GroupsDelete>(request)
    };
    assert_eq!(remove("").map_err(|e| reason(&e)).map(drop), Err("IN_USE".to_owned()));
    remove("facilities").expect("another takes them");
    let open = [&assigned, &waiting, &postponed, &frozen, &beside, &dispatched];
    for id in open {
        assert_eq!(seen(&world, "ada", id).group, "facilities", "{id}");
    }
    // Nobody of the other group works on them yet, not even a member of both; what rests, rests.
    for id in [&assigned, &beside, &dispatched] {
        assert_eq!(stands(&world, id, Dispatched, "").coworkers, [""; 0]);
    }
    stands(&world, &waiting, WaitingUser, "grace");
    stands(&world, &postponed, Postponed, "grace");
    assert_eq!(stands(&world, &frozen, Frozen, "grace").reason, "The vendor has to come");
    act("say", &waiting).text("In room 7").done(&world, "rita");
    act("resume", &frozen).done(&world, "hedy");
    world.set_clock(world.now() + DAY);
    for id in [&waiting, &postponed, &frozen] {
        stands(&world, id, Dispatched, "");
    }
    assert_eq!(stands(&world, &awaiting, AwaitingApproval, "").group, "facilities");
    // Grace is no agent any more: she was a member of that group only.
    act("approve", &awaiting).refused(&world, "grace", "NOT_FOUND");
    act("approve", &awaiting).done(&world, "hedy");
    assert_eq!(stands(&world, &awaiting, Dispatched, "").group, "facilities", "the step too");
    assert_eq!(open_tickets(&world, "facilities"), 7);
    // What has ended stays as it was, and comes to the heir when it goes on.
    stands(&world, &resolved, Resolved, "grace");
    act("reopen", &resolved).done(&world, "rita");
    assert_eq!(stands(&world, &resolved, Dispatched, "").group, "facilities");
    assert_eq!(open_tickets(&world, "facilities"), 8);
}
