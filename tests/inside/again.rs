//! Repeated writes of guests: a key belongs to one guest, and what is answered again is judged anew.

use desk_proto::{
    call,
    v1::{CommentTicketRequest, TicketResponse, UpdateGroupRequest, WriteOptions},
};
use desk_tests::Client;
use tonic::Status;

use super::stage::{Stage, asking, look, refused, ticket};

fn say(client: &Client, id: &str, text: &str) -> Result<TicketResponse, Status> {
    let write = Some(WriteOptions { request_id: "once".to_owned(), ..WriteOptions::default() });
    let request = CommentTicketRequest {
        write,
        id: id.to_owned(),
        text: text.to_owned(),
        ..CommentTicketRequest::default()
    };
    client.call::<call::TicketsComment>(request)
}

#[test]
fn a_key_is_one_guests() {
    let stage = Stage::new();
    let id = &stage.open;
    for client in [&stage.support, &stage.configure, &stage.boss] {
        assert!(!say(client, id, "Hello").unwrap().write.unwrap().replayed);
        assert!(say(client, id, "Hello").unwrap().write.unwrap().replayed);
        assert_eq!(refused(say(client, id, "Goodbye")), "IDEMPOTENCY_KEY_REUSED");
    }
    assert_eq!(look(&stage.boss, id).unwrap().comments.len(), 3);
    // What is confidential by now is not answered again.
    let request = UpdateGroupRequest {
        id: "network".to_owned(),
        confidential: Some(true),
        ..UpdateGroupRequest::default()
    };
    stage.boss.call::<call::GroupsUpdate>(request).expect("confidential");
    for (mode, guest) in stage.guests() {
        assert_eq!(refused(say(guest, id, "Hello")), "NOT_FOUND", "{mode}");
    }
    assert!(say(&stage.boss, id, "Hello").unwrap().write.unwrap().replayed);
}

#[test]
fn a_row_from_elsewhere_is_told_only_to_who_sees_what_it_made() {
    let stage = Stage::new();
    let mut row = asking("wi-fi");
    row.external_id = "INC-1".to_owned();
    let made = |client: &Client| client.call::<call::TicketsCreate>(row.clone());
    let first = made(&stage.support).unwrap().ticket.unwrap();
    assert_eq!(made(&stage.configure).unwrap().ticket.unwrap().id, first.id);
    let request = UpdateGroupRequest {
        id: "network".to_owned(),
        confidential: Some(true),
        ..UpdateGroupRequest::default()
    };
    stage.boss.call::<call::GroupsUpdate>(request).expect("confidential");
    let again = made(&stage.support).unwrap().ticket.unwrap();
    assert_eq!((again.id.as_str(), again.state), ("", 0), "it was done, and nothing else is told");
    assert_ne!(ticket(&stage.boss, "wi-fi"), first.id);
}
