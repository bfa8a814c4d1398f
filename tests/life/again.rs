//! Each verb done again: with the same key it answers what it answered, and without one the result
//! holds. Either way nothing happens twice.

use desk_proto::v1::TicketState::{AwaitingApproval, Closed, Dispatched, Rejected};
use desk_tests::World;

use super::stage::{Act, DAY, act, approve, log, look, open, seen, service, stage, stands, work};

/// Does it with a key, and with that key again.
#[track_caller]
fn twice(world: &World, who: &str, act: &Act, id: &str) {
    let client = world.of(who);
    let before = log(world, id).len();
    let keyed = act.clone().key(&format!("{id}-{before}-{}", act.name()));
    let first = keyed.by(&client).unwrap_or_else(|e| panic!("{who}: {act:?}: {e}"));
    let after = log(world, id).len();
    assert!(after > before && first.write.as_ref().is_some_and(|write| write.changed), "{act:?}");
    let again = keyed.by(&client).unwrap_or_else(|e| panic!("{who}: {act:?} again: {e}"));
    let report = again.write.clone().unwrap_or_default();
    assert!(report.replayed, "{act:?}");
    let (mut one, mut other) = (first.ticket.unwrap(), again.ticket.unwrap());
    (one.version, other.version) = (0, 0);
    assert_eq!(one, other, "{act:?}");
    assert_eq!(log(world, id).len(), after, "{act:?} was done twice");
    // The same key for something else is a mistake of the caller's.
    let other = Act::clone(&keyed).comment("and something else").text("something else");
    let refused = other.by(&client).expect_err("another request with the same key");
    assert_eq!(desk_tests::world::reason(&refused), "IDEMPOTENCY_KEY_REUSED", "{act:?}");
}

/// Does it twice with a key, and then without one.
#[track_caller]
fn thrice(world: &World, who: &str, act: &Act, id: &str) {
    twice(world, who, act, id);
    let after = log(world, id).len();
    act.holds(world, who);
    assert_eq!(log(world, id).len(), after, "{act:?} was done twice");
}

#[test]
fn a_repeated_verb_does_nothing() {
    let world = stage();
    let id = open(&world, "rita", "wi-fi");
    let until = world.now() + DAY;
    let resume = || act("resume", &id);
    for (who, verb) in [
        ("grace", act("take", &id).comment("It is mine")),
        ("grace", act("assign", &id).to("grace").with(&["linus"]).comment("With linus")),
        ("linus", act("ask", &id).text("Which room?")),
        ("linus", resume().comment("I know it")),
        ("grace", act("postpone", &id).until(until).comment("Tomorrow")),
        ("ada", resume()),
        ("grace", act("freeze", &id).text("The vendor has to come").comment("We wait")),
        ("linus", resume()),
        ("grace", act("release", &id)),
        ("grace", act("transfer", &id).to("facilities")),
        ("hedy", act("resolve", &id).text("Turned it on").offline(world.now(), "By hand")),
        ("rita", act("reopen", &id).comment("It is off again")),
        ("hedy", act("advance", &id).text("Turned it on").comment("Again")),
        ("rita", act("close", &id).comment("Thanks")),
    ] {
        // Who has handed it on is no member of the group that has it, and is refused as that.
        match verb.name() {
            "transfer" => {
                verb.clone().dry().done(&world, who);
                verb.done(&world, who);
                verb.refused(&world, who, "DENIED");
            }
            _ => thrice(&world, who, &verb, &id),
        }
    }
    stands(&world, &id, Closed, "hedy");
    assert_eq!(seen(&world, "rita", &id).comments.len(), 9, "each was said once");
    let id = open(&world, "rita", "wi-fi");
    thrice(&world, "rita", &act("cancel", &id), &id);
}

#[test]
fn a_repeated_step_is_done_once() {
    let world = stage();
    for name in ["paul", "petra"] {
        world.requester(name);
    }
    let approval = approve(&["paul", "petra"], 2);
    service(&world, "Order", "network", vec![work(""), work(""), approval, work("")]);
    let (yes, no) = (open(&world, "rita", "order"), open(&world, "rita", "order"));
    for id in [&yes, &no] {
        // Without a key a repetition is the end of the next step: no result tells them apart.
        twice(&world, "grace", &act("advance", id).comment("One"), id);
        assert_eq!(stands(&world, id, Dispatched, "").step, 2);
        twice(&world, "grace", &act("advance", id).offline(world.now(), "Two"), id);
        assert_eq!(stands(&world, id, AwaitingApproval, "").step, 3);
        thrice(&world, "paul", &act("approve", id).comment("Yes"), id);
        stands(&world, id, AwaitingApproval, "");
    }
    // Who has said the last word is not asked any more, and does not see it: not by a key either.
    let last = [(act("approve", &yes), &yes), (act("reject", &no).text("Too dear"), &no)];
    for (verb, id) in last {
        let keyed = verb.clone().key("the last word");
        let keyed = if *id == no { keyed.key("no") } else { keyed };
        keyed.done(&world, "petra");
        let after = log(&world, id).len();
        keyed.refused(&world, "petra", "NOT_FOUND");
        verb.refused(&world, "petra", "NOT_FOUND");
        assert!(look(&world, "petra", id).is_err());
        assert_eq!(log(&world, id).len(), after);
    }
    stands(&world, &yes, Dispatched, "");
    stands(&world, &no, Rejected, "");
}

#[test]
fn a_key_that_is_used_again_later_undoes_nothing() {
    let world = stage();
    let id = open(&world, "rita", "wi-fi");
    act("take", &id).done(&world, "grace");
    let ask = act("ask", &id).text("Which room?").key("ask-1");
    ask.done(&world, "grace");
    act("say", &id).text("In room 7").done(&world, "rita");
    let before = log(&world, &id).len();
    assert!(ask.by(&world.of("grace")).unwrap().write.unwrap().replayed);
    assert_eq!(log(&world, &id).len(), before);
    stands(&world, &id, desk_proto::v1::TicketState::Assigned, "grace");
}
