//! Who opens a ticket for somebody else: what that person is offered counts where a program does it, and
//! what it may name it learns nothing of.

use desk_proto::{
    call,
    v1::{
        Answer, Audience, CreateOrgRequest, CreateServiceRequest, CreateTicketRequest, FieldType,
        FormField, FormFields, Ticket,
    },
};
use desk_tests::{World, world::reason};
use tonic::Status;

use super::stage::{enable, login, stage};

/// The cast, with a service for umbra only, whose form asks for a user; eva is of umbra, and so is the
/// program inside; the program outside is not.
fn desk() -> World {
    let world = stage();
    let org = CreateOrgRequest { name: "Umbra".to_owned(), ..CreateOrgRequest::default() };
    world.owner().call::<call::OrgsCreate>(org).expect("an organisation");
    world.person("eva", |user| user.org = "umbra".to_owned());
    world.service_account("outside", &[]);
    world.person("inside", |user| {
        user.service_account = true;
        user.org = "umbra".to_owned();
    });
    let field = FormField {
        name: "boss".to_owned(),
        r#type: FieldType::User.into(),
        ..FormField::default()
    };
    let service = CreateServiceRequest {
        path: "Shop".to_owned(),
        group: "network".to_owned(),
        audience: Some(Audience { orgs: vec!["umbra".to_owned()] }),
        form: Some(FormFields { fields: vec![field] }),
        ..CreateServiceRequest::default()
    };
    world.of("ada").call::<call::CatalogCreate>(service).expect("a service");
    world
}

fn ask(world: &World, who: &str, requester: &str, boss: &str) -> Result<Ticket, Status> {
    let boss = Answer { name: "boss".to_owned(), values: vec![login(boss)], ..Answer::default() };
    let request = CreateTicketRequest {
        title: "A chair".to_owned(),
        description: "For room 7".to_owned(),
        service: "shop".to_owned(),
        requester: if requester.is_empty() { String::new() } else { login(requester) },
        answers: vec![boss],
        ..CreateTicketRequest::default()
    };
    Ok(world.of(who).call::<call::TicketsCreate>(request)?.ticket.expect("a ticket"))
}

/// What a refusal says, without a name.
fn said(refused: &Status, name: &str) -> String {
    format!("{} {}", reason(refused), refused.message()).replace(name, "X")
}

#[test]
fn what_those_who_ask_are_offered_counts() {
    let world = desk();
    for (who, requester) in [("eva", ""), ("outside", "eva"), ("inside", "eva"), ("inside", "")] {
        ask(&world, who, requester, "rita").map_or_else(
            // People name those whom they see; rita is of no organisation.
            |refused| assert_eq!((who, &*reason(&refused)), ("eva", "INVALID"), "{refused:?}"),
            |ticket| assert_eq!(ticket.org, "umbra", "{who} for {requester}"),
        );
    }
    ask(&world, "eva", "", "eva").expect("eva names herself");
    for (who, requester) in [("rita", ""), ("outside", "rita"), ("inside", "rita"), ("outside", "")]
    {
        let refused = ask(&world, who, requester, "rita").expect_err("not offered to rita");
        assert_eq!(reason(&refused), "NOT_FOUND", "{who} for {requester}: {refused:?}");
    }
    // Those who work here take what there is, for everybody.
    for who in ["grace", "ada"] {
        ask(&world, who, "rita", "rita").expect("any active service");
    }
}

#[test]
fn a_program_names_everybody_and_learns_of_nobody() {
    let world = desk();
    world.requester("gone");
    enable(&world, "gone", false);
    let named = ask(&world, "outside", "eva", "Rita").expect("anybody of the tenant");
    assert_eq!(named.answers[0].values, [login("rita")]);
    let refused = |name: &str| said(&ask(&world, "outside", "eva", name).unwrap_err(), name);
    assert_eq!(refused("gone"), refused("nobody"), "disabled or not there: one answer");
    assert!(refused("gone").starts_with("INVALID"), "{}", refused("gone"));
}
