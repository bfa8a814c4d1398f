//! What an answer of the requester side does: to what is resolved, to what has ended, and where
//! nothing is reopened.

use desk_proto::{
    call,
    v1::{
        Answer, CanRequest, CreateTicketRequest, FieldType, FormField, FormFields,
        ListTicketsRequest, ServiceState, TicketFilter,
        TicketState::{Assigned, AwaitingApproval, Cancelled, Closed, Dispatched, Resolved},
        UpdateServiceRequest,
    },
};
use desk_tests::World;

use super::stage::{
    act, approve, assigned, enable, log, open, policy, seen, service, stage, stands, work,
};

fn count(world: &World) -> usize {
    let filter = Some(TicketFilter { all: true, ..TicketFilter::default() });
    let request = ListTicketsRequest { filter, page: None, ..ListTicketsRequest::default() };
    world.of("ada").call::<call::TicketsList>(request).expect("a list").tickets.len()
}

fn resolved(world: &World) -> String {
    let id = assigned(world);
    act("resolve", &id).text("Turned it on").done(world, "grace");
    id
}

fn closed(world: &World) -> String {
    let id = resolved(world);
    act("close", &id).done(world, "rita");
    id
}

#[test]
fn an_answer_to_a_closed_ticket_opens_one_that_follows_it() {
    let world = stage();
    let id = closed(&world);
    let before = seen(&world, "ada", &id);
    let answer = act("say", &id).text("It is off again");
    assert_eq!(answer.clone().dry().by(&world.of("rita")).unwrap().ticket.unwrap().id, "");
    assert_eq!(count(&world), 1);
    let new = answer.done(&world, "rita");
    assert_eq!((&*new.id, &*new.follows), ("T-2", &*id));
    let new = stands(&world, &new.id, Dispatched, "");
    assert_eq!((&*new.group, &*new.service), ("network", "wi-fi"));
    assert_eq!((&*new.requester, &*new.description), ("rita@example.org", "It is off again"));
    answer.holds(&world, "rita");
    assert_eq!(count(&world), 2, "the same answer again opens no third");
    assert_eq!(seen(&world, "ada", &id), before, "the closed one stays as it was");
    // One that has ended is no answer: the same words are a new request.
    act("resolve", "T-2").text("Turned it on").done(&world, "grace");
    answer.holds(&world, "rita");
    act("close", "T-2").done(&world, "rita");
    assert_eq!(answer.done(&world, "rita").id, "T-3");
    answer.holds(&world, "rita");
    // Another answer is another request.
    act("say", &id).text("And the printer too").done(&world, "rita");
    assert_eq!(count(&world), 4);
    // Nobody else answers for the requester.
    act("say", &id).text("It is off again").refused(&world, "grace", "TICKET_STATE");
    act("say", &id).text("It is off again").refused(&world, "ada", "TICKET_STATE");
    act("say", &id).text("It is off again").refused(&world, "otto", "NOT_FOUND");
    act("say", &id).text(" ").refused(&world, "rita", "INVALID");
    act("note", &id).text("Once more").done(&world, "grace");
    assert_eq!(count(&world), 4);
    stands(&world, &id, Closed, "grace");
}

/// A ticket of a service, worked off by grace in its last step and closed.
fn ended(world: &World, service: &str) -> String {
    let id = open(world, "rita", service);
    if seen(world, "ada", &id).state() == AwaitingApproval {
        act("approve", &id).done(world, "paul");
    }
    act("take", &id).done(world, "grace");
    act("resolve", &id).text("Turned it on").done(world, "grace");
    act("close", &id).done(world, "rita");
    id
}

#[test]
fn what_follows_goes_the_way_of_its_service_from_the_beginning() {
    let world = stage();
    world.requester("paul");
    let text = |name: &str| FormFields {
        fields: vec![FormField {
            name: name.to_owned(),
            r#type: FieldType::Text.into(),
            ..FormField::default()
        }],
    };
    let edit = |change: UpdateServiceRequest| {
        let change = UpdateServiceRequest { id: "order".to_owned(), ..change };
        world.of("ada").call::<call::CatalogUpdate>(change).expect("an edit");
    };
    service(&world, "Order", "network", vec![approve(&["paul"], 1), work("")]);
    edit(UpdateServiceRequest { form: Some(text("colour")), ..UpdateServiceRequest::default() });
    let request = CreateTicketRequest {
        title: "A chair".to_owned(),
        description: "For room 7".to_owned(),
        service: "order".to_owned(),
        answers: vec![Answer {
            name: "colour".to_owned(),
            values: vec!["red".to_owned()],
            ..Answer::default()
        }],
        ..CreateTicketRequest::default()
    };
    let id = world.of("rita").call::<call::TicketsCreate>(request).unwrap().ticket.unwrap().id;
    act("approve", &id).done(&world, "paul");
    act("resolve", &id).text("Bought it").done(&world, "grace");
    act("close", &id).done(&world, "rita");
    let next = |words: &str| act("say", &id).text(words).done(&world, "rita").id;
    let first = stands(&world, &next("And another"), AwaitingApproval, "");
    assert_eq!((first.step, first.steps.len(), &*first.answers[0].values[0]), (1, 2, "red"));
    act("resolve", &first.id).text("Bought it").refused(&world, "ada", "TICKET_STATE");
    act("approve", &first.id).done(&world, "paul");
    assert_eq!(stands(&world, &first.id, Dispatched, "").group, "network");

    // Another form: what was filled into the old one says nothing in it.
    edit(UpdateServiceRequest { form: Some(text("size")), ..UpdateServiceRequest::default() });
    let second = stands(&world, &next("And a third"), AwaitingApproval, "");
    assert_eq!((second.answers.len(), second.steps.len()), (0, 2));

    // What is not offered any more is answered nevertheless, by the group that had it.
    let retired = ServiceState::Retired.into();
    edit(UpdateServiceRequest { state: Some(retired), ..UpdateServiceRequest::default() });
    let third = stands(&world, &next("And a fourth"), Dispatched, "");
    assert_eq!((&*third.group, third.step, third.steps.len()), ("network", 0, 0));
    act("resolve", &third.id).text("No more chairs").done(&world, "grace");
}

#[test]
fn what_follows_is_a_new_ticket_for_a_narrowed_token_too() {
    let world = stage();
    let id = ended(&world, "wi-fi");
    let answer = act("say", &id).text("It is off again");
    let client = |scopes: &[&str]| world.client(Some(&world.token("rita@example.org", scopes)));
    let refused = answer.by(&client(&["ticket:comment"])).expect_err("no right to open tickets");
    assert_eq!(desk_tests::world::reason(&refused), "TOKEN_SCOPE");
    assert_eq!(count(&world), 1);
    answer.by(&client(&["ticket:comment", "ticket:create"])).expect("both rights");
    assert_eq!(count(&world), 2);
}

#[test]
fn an_answer_to_what_was_taken_back_or_rejected_is_refused() {
    let world = stage();
    world.requester("paul");
    service(&world, "Order", "network", vec![approve(&["paul"], 1), work("")]);
    let cancelled = open(&world, "rita", "wi-fi");
    act("cancel", &cancelled).done(&world, "rita");
    let rejected = open(&world, "rita", "order");
    act("reject", &rejected).text("Too dear").done(&world, "paul");
    for id in [&cancelled, &rejected] {
        act("say", id).text("But why?").refused(&world, "rita", "TICKET_STATE");
        act("say", id).text("But why?").reopen().refused(&world, "rita", "TICKET_STATE");
        act("note", id).text("Well").done(&world, "grace");
        act("tag", id).text("odd").done(&world, "rita");
    }
    stands(&world, &cancelled, Cancelled, "");
    assert_eq!(count(&world), 2);
}

#[test]
fn an_answer_to_what_is_resolved_is_kept_and_reopens_only_where_that_is_said() {
    let world = stage();
    let id = resolved(&world);
    act("say", &id).text("Thanks").done(&world, "rita");
    let ticket = stands(&world, &id, Resolved, "grace");
    assert_eq!((&*ticket.comments[0].text, &*ticket.solution), ("Thanks", "Turned it on"));
    act("say", &id).text("Is it?").reopen().refused(&world, "grace", "DENIED");
    act("say", &id).text("It is off again").reopen().done(&world, "rita");
    let ticket = stands(&world, &id, Assigned, "grace");
    assert_eq!((&*ticket.solution, ticket.resolved_ms, ticket.comments.len()), ("", 0, 2));
    let kinds: Vec<_> = log(&world, &id).into_iter().map(|event| event.r#type).collect();
    assert_eq!(kinds[kinds.len() - 2..], ["ticket.commented", "ticket.reopened"]);

    // Whoever worked on it has it again only if still able to.
    act("resolve", &id).text("Turned it on").done(&world, "grace");
    enable(&world, "grace", false);
    act("reopen", &id).done(&world, "rita");
    stands(&world, &id, Dispatched, "");
}

#[test]
fn where_nothing_is_reopened_nothing_is() {
    let world = stage();
    let id = resolved(&world);
    let can = |verb: &str| {
        let (verb, target) = (verb.to_owned(), id.clone());
        let request = CanRequest { user: "@me".to_owned(), verb, target };
        world.of("rita").call::<call::PolicyCan>(request).expect("an answer").allowed
    };
    assert!(can("ticket reopen"));
    policy(&world, "no_reopen", "true");
    assert!(!can("ticket reopen") && can("ticket close"));
    act("reopen", &id).refused(&world, "rita", "DENIED");
    act("say", &id).text("It is off again").reopen().refused(&world, "rita", "DENIED");
    assert_eq!(stands(&world, &id, Resolved, "grace").comments, [], "all of it or nothing");
    act("say", &id).text("It is off again").done(&world, "rita");
    stands(&world, &id, Resolved, "grace");
    policy(&world, "no_reopen", "false");
    act("reopen", &id).done(&world, "rita");
    stands(&world, &id, Assigned, "grace");
}

#[test]
fn an_agent_who_asks_answers_as_the_requester_side() {
    let world = stage();
    let id = open(&world, "linus", "wi-fi");
    act("take", &id).done(&world, "grace");
    act("ask", &id).text("Which room?").done(&world, "grace");
    act("note", &id).text("His own").done(&world, "linus");
    stands(&world, &id, desk_proto::v1::TicketState::WaitingUser, "grace");
    act("say", &id).text("In room 7").done(&world, "linus");
    stands(&world, &id, Assigned, "grace");
    act("resolve", &id).text("Turned it on").done(&world, "linus");
    act("close", &id).refused(&world, "grace", "DENIED");
    act("close", &id).done(&world, "linus");
    stands(&world, &id, Closed, "grace");
}
