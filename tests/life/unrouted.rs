//! Which group gets a ticket: by what is filled into the form, and what becomes of a ticket that no
//! rule can place.

use desk_proto::{
    call,
    v1::{
        Answer, Condition, CreateServiceRequest, CreateTicketRequest, FieldType, FormField,
        FormFields, ListTicketsRequest, Route, Routes, TicketFilter,
        TicketState::{Dispatched, New},
        UpdateServiceRequest,
    },
};
use desk_tests::World;

use super::stage::{act, log, new_of, stage, stands};

/// When the field `team` says so, this group.
fn route(team: &str, group: &str) -> Route {
    let field = "team".to_owned();
    let when = vec![Condition { field, value: team.to_owned() }];
    Route { when, group: group.to_owned() }
}

/// A world with a service whose form asks for the local team, which decides; of the west nobody
/// knows who is responsible.
fn portal() -> World {
    let world = stage();
    let team = FormField {
        name: "team".to_owned(),
        r#type: FieldType::Choice.into(),
        required: true,
        choices: ["north", "south", "west"].map(str::to_owned).to_vec(),
        ..FormField::default()
    };
    let request = CreateServiceRequest {
        path: "NUMERIQUE>Mon environnement de travail>Mon équipe de proximité".to_owned(),
        slug: "team".to_owned(),
        form: Some(FormFields { fields: vec![team] }),
        routes: Some(Routes {
            routes: vec![route("north", "network"), route("south", "facilities")],
        }),
        ..CreateServiceRequest::default()
    };
    world.of("ada").call::<call::CatalogCreate>(request).expect("a service");
    world
}

fn ask(world: &World, team: &str) -> Result<String, tonic::Status> {
    let values = vec![team.to_owned()];
    let request = CreateTicketRequest {
        title: "A new screen".to_owned(),
        description: "In room 7".to_owned(),
        service: "team".to_owned(),
        answers: vec![Answer { name: "team".to_owned(), values, ..Answer::default() }],
        ..CreateTicketRequest::default()
    };
    Ok(world.of("rita").call::<call::TicketsCreate>(request)?.ticket.expect("a ticket").id)
}

fn unrouted(world: &World, who: &str) -> Vec<String> {
    let filter = Some(TicketFilter { unrouted: true, ..TicketFilter::default() });
    let request = ListTicketsRequest { filter, page: None, ..ListTicketsRequest::default() };
    let list = world.of(who).call::<call::TicketsList>(request).expect("a list").tickets;
    list.into_iter().map(|ticket| ticket.id).collect()
}

#[test]
fn a_choice_in_the_form_decides_the_group() {
    let world = portal();
    for (team, group) in [("north", "network"), ("south", "facilities")] {
        let id = ask(&world, team).expect("a ticket");
        assert_eq!(stands(&world, &id, Dispatched, "").group, group, "{team}");
    }
    let status = ask(&world, "east").expect_err("there is no such team");
    assert_eq!(desk_tests::world::reason(&status), "INVALID");
}

#[test]
fn what_no_rule_can_place_is_listed_and_routed_when_a_rule_fits() {
    let world = portal();
    let ids = [(); 3].map(|()| ask(&world, "west").expect("a ticket"));
    let [routed, handed_on, taken_back] = &ids;
    for id in &ids {
        assert_eq!(stands(&world, id, New, "").group, "");
    }
    // Never lost: every agent has them in view.
    for who in ["ada", "grace", "hedy"] {
        let mut listed = unrouted(&world, who);
        listed.sort_unstable();
        assert_eq!(listed, ids, "{who}");
    }
    act("take", routed).refused(&world, "grace", "TICKET_STATE");
    act("transfer", handed_on).to("network").done(&world, "hedy");
    act("cancel", taken_back).done(&world, "rita");
    assert_eq!(unrouted(&world, "grace"), [&**routed]);

    let routes = ["north", "west"].map(|team| route(team, "facilities")).to_vec();
    let request = UpdateServiceRequest {
        id: "team".to_owned(),
        routes: Some(Routes { routes }),
        ..UpdateServiceRequest::default()
    };
    world.of("ada").call::<call::CatalogUpdate>(request).expect("a service");
    world.set_clock(world.now() + 1);
    assert_eq!(stands(&world, routed, Dispatched, "").group, "facilities");
    let last = log(&world, routed).pop().unwrap();
    assert_eq!((&*last.r#type, &*last.actor), ("ticket.routed", "system"));
    assert_eq!(new_of(&last, "group"), Some("facilities"));
    assert_eq!(unrouted(&world, "grace"), [""; 0]);
    // What somebody has placed by hand stays there, and what has ended stays ended.
    assert_eq!(stands(&world, handed_on, Dispatched, "").group, "network");
    stands(&world, taken_back, desk_proto::v1::TicketState::Cancelled, "");
}
