//! Who of another tenant wrote something, by the address: guests, and those who set a tenant up. The
//! history makes the same of it.

use desk_proto::{
    call,
    v1::{
        AssignTicketRequest, CommentTicketRequest, CreateTenantRequest, CreateUserRequest,
        LogTicketRequest, Offline, ResolveTicketRequest,
    },
};
use desk_tests::Client;

use super::stage::{Stage, here, home, look, refused, ticket};

#[track_caller]
fn say(client: &Client, id: &str, text: &str, internal: bool) {
    let request = CommentTicketRequest {
        id: id.to_owned(),
        text: text.to_owned(),
        internal,
        ..CommentTicketRequest::default()
    };
    client.call::<call::TicketsComment>(request).expect("a comment");
}

#[test]
fn guests_are_named_where_they_wrote() {
    let stage = Stage::new();
    for (name, guest) in [("caroline", &stage.support), ("charlotte", &stage.configure)] {
        let id = ticket(guest, "wi-fi");
        say(guest, &id, "We look at it", false);
        say(guest, &id, "Probably the cable", true);
        for reader in [&stage.boss, &stage.of("rita"), &stage.support] {
            let seen = look(reader, &id).unwrap();
            assert_eq!(seen.creator, home(name));
            assert!(seen.comments.iter().all(|comment| comment.author == home(name)), "{seen:?}");
        }
        let request = LogTicketRequest { id, ..LogTicketRequest::default() };
        let events = stage.boss.call::<call::TicketsLog>(request).unwrap().events;
        let creator = events[0].changes.iter().find(|change| change.field == "creator").unwrap();
        assert_eq!(creator.new, Some(home(name)));
        assert!(events.iter().all(|event| event.actor == home(name)), "{events:?}");
    }
    stage.verify();
}

#[test]
fn those_who_set_up_are_named_as_well() {
    let stage = Stage::new();
    let request = CreateTenantRequest {
        name: "Moor".to_owned(),
        slug: "moor".to_owned(),
        admin: "boss@moor.example".to_owned(),
        ..CreateTenantRequest::default()
    };
    stage.manager.call::<call::TenantsCreate>(request).expect("a tenant");
    let inside = stage.manager.in_tenant("moor");
    let request = CreateUserRequest { login: here("rita"), ..CreateUserRequest::default() };
    inside.call::<call::UsersCreate>(request).expect("a user");
    let mut mine = super::stage::asking("");
    mine.requester = home("manager");
    assert_eq!(refused(inside.call::<call::TicketsCreate>(mine)), "NOT_FOUND");
    let id = ticket(&inside, "");
    say(&inside, &id, "The first one", false);
    let seen = look(&inside, &id).unwrap();
    assert_eq!((seen.creator, seen.comments[0].author.clone()), (home("manager"), home("manager")));
    stage.verify();
}

#[test]
fn what_a_guest_said_is_not_said_twice() {
    let stage = Stage::new();
    let give = AssignTicketRequest {
        id: stage.open.clone(),
        to: here("grace"),
        comment: "Grace looks at it".to_owned(),
        ..AssignTicketRequest::default()
    };
    let given = |client: &Client| {
        let done = client.call::<call::TicketsAssign>(give.clone());
        done.map(|done| done.write.unwrap_or_default().changed)
    };
    assert!(given(&stage.support).unwrap());
    assert!(!given(&stage.support).unwrap(), "the same guest, the same words");
    assert_eq!(refused(given(&stage.configure)), "TICKET_STATE", "another one says them anew");
    assert_eq!(refused(given(&stage.boss)), "TICKET_STATE");

    let done = ResolveTicketRequest {
        id: stage.open.clone(),
        solution: "A new cable".to_owned(),
        offline: Some(Offline { done_ms: stage.world.now(), note: "On the roof".to_owned() }),
        ..ResolveTicketRequest::default()
    };
    let resolved = |client: &Client| {
        let done = client.call::<call::TicketsResolve>(done.clone());
        done.map(|done| done.write.unwrap_or_default().changed)
    };
    assert!(resolved(&stage.support).unwrap());
    assert!(!resolved(&stage.support).unwrap(), "the same guest, the same note");
    assert_eq!(refused(resolved(&stage.configure)), "TICKET_STATE");
    stage.verify();
}
