//! Tokens: how long they are good, for which calls, and that none makes a wider one.

use desk_proto::{
    call,
    v1::{
        CommentTicketRequest, CreateGroupRequest, CreateTicketRequest, CreateTokenRequest,
        IfExists, ListTicketsRequest, ListTokensRequest, LoginRequest, PasswdRequest,
        RevokeTokenRequest, TakeTicketRequest, WhoamiRequest, WriteOptions,
    },
};
use desk_tests::{Client, World};
use tonic::Status;

use super::stage::{PASSWORD, is_good, refused, settled};

fn token(
    client: &Client,
    scopes: &[&str],
    ttl_ms: i64,
) -> Result<desk_proto::v1::CreateTokenResponse, Status> {
    client.call::<call::TokensCreate>(CreateTokenRequest {
        name: "ci".to_owned(),
        scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
        ttl_ms,
        ..CreateTokenRequest::default()
    })
}

#[test]
fn a_token_is_good_to_the_millisecond() {
    let world = World::new();
    let owner = world.owner();
    let made = token(&owner, &[], 60_000).unwrap();
    let expires = world.now() + 60_000;
    assert_eq!(made.token.unwrap().expires_ms, expires);
    world.set_clock(expires - 1);
    assert!(is_good(&world, &made.secret));
    world.set_clock(expires);
    assert!(!is_good(&world, &made.secret));

    let day = 86_400_000;
    let expires = |ttl| token(&owner, &[], ttl).map(|made| made.token.unwrap().expires_ms);
    assert_eq!(expires(0).unwrap(), world.now() + 90 * day);
    assert_eq!(expires(365 * day).unwrap(), world.now() + 365 * day);
    for bad in [365 * day + 1, -1, i64::MIN, i64::MAX] {
        assert_eq!(refused(expires(bad)), "INVALID", "{bad}");
    }
}

#[test]
fn a_revoked_token_is_out_with_its_commit() {
    let world = World::new();
    let owner = world.owner();
    let made = token(&owner, &[], 0).unwrap();
    assert!(is_good(&world, &made.secret));
    let id = made.token.unwrap().id;
    let revoke = || {
        let request = RevokeTokenRequest { id: id.clone(), write: None };
        owner.call::<call::TokensRevoke>(request).unwrap().write.unwrap().changed
    };
    assert!(revoke());
    assert!(!is_good(&world, &made.secret));
    assert!(!revoke(), "it was so already");
    let list = |all| {
        let request = ListTokensRequest { all, ..ListTokensRequest::default() };
        owner.call::<call::TokensList>(request).unwrap().tokens.len()
    };
    assert_eq!((list(false), list(true)), (0, 1));
}

#[test]
fn each_scope_opens_its_own_calls_and_no_others() {
    const SCOPES: &[&str] =
        &["read", "ticket:create", "ticket:comment", "ticket:resolve", "ticket:work", "setup"];
    let world = World::new();
    let agent = world.agent("grace", &["service-desk"]);
    world
        .owner()
        .call::<call::UsersUpdate>(desk_proto::v1::UpdateUserRequest {
            id: agent.login.clone(),
            add_roles: vec!["admin".to_owned()],
            ..Default::default()
        })
        .unwrap();
    let new = || CreateTicketRequest {
        title: "t".to_owned(),
        description: "d".to_owned(),
        ..CreateTicketRequest::default()
    };
    let id = world.owner().call::<call::TicketsCreate>(new()).unwrap().ticket.unwrap().id;
    for scope in SCOPES {
        let secret = world.token(&agent.login, &[scope]);
        let client = world.client(Some(&secret));
        let answers: [(&str, Result<(), Status>); 6] = [
            ("read", client.call::<call::TicketsList>(ListTicketsRequest::default()).map(drop)),
            ("ticket:create", client.call::<call::TicketsCreate>(new()).map(drop)),
            (
                "ticket:comment",
                client
                    .call::<call::TicketsComment>(CommentTicketRequest {
                        id: id.clone(),
                        text: "x".to_owned(),
                        ..CommentTicketRequest::default()
                    })
                    .map(drop),
            ),
            (
                "ticket:resolve",
                client
                    .call::<call::TicketsResolve>(desk_proto::v1::ResolveTicketRequest {
                        id: id.clone(),
                        solution: "x".to_owned(),
                        write: Some(desk_proto::v1::WriteOptions {
                            validate_only: true,
                            ..Default::default()
                        }),
                        ..Default::default()
                    })
                    .map(drop),
            ),
            (
                "ticket:work",
                client
                    .call::<call::TicketsTake>(TakeTicketRequest {
                        id: id.clone(),
                        ..TakeTicketRequest::default()
                    })
                    .map(drop),
            ),
            (
                "setup",
                client
                    .call::<call::GroupsCreate>(CreateGroupRequest {
                        name: format!("Group of {}", scope.replace(':', " ")),
                        ..CreateGroupRequest::default()
                    })
                    .map(drop),
            ),
        ];
        for (needed, answer) in answers {
            if needed == *scope {
                answer.unwrap_or_else(|status| panic!("{scope}: {}", status.message()));
            } else {
                assert_eq!(refused(answer), "TOKEN_SCOPE", "{needed} with {scope}");
            }
        }
        let whoami = client.call::<call::SessionsWhoami>(WhoamiRequest {}).unwrap();
        assert_eq!(whoami.scopes, [*scope]);
    }
}

#[test]
fn who_may_make_and_not_change_changes_nothing_by_making() {
    let world = World::new();
    let agent = world.agent("grace", &["service-desk"]);
    let new = |title: &str, if_exists: i32| CreateTicketRequest {
        title: title.to_owned(),
        description: "d".to_owned(),
        external_id: "X-1".to_owned(),
        write: Some(WriteOptions { if_exists, ..WriteOptions::default() }),
        ..CreateTicketRequest::default()
    };
    let update = IfExists::Update.into();
    let maker = world.client(Some(&world.token(&agent.login, &["ticket:create"])));
    let made = maker.call::<call::TicketsCreate>(new("First", update)).unwrap();
    assert!(made.write.unwrap().created);
    let again = maker.call::<call::TicketsCreate>(new("Second", update));
    assert_eq!(refused(again.map(drop)), "TOKEN_SCOPE");
    let worker = world.client(Some(&world.token(&agent.login, &["ticket:create", "ticket:work"])));
    let changed = worker.call::<call::TicketsCreate>(new("Second", update)).unwrap();
    let report = changed.write.unwrap();
    assert_eq!((report.created, report.changed), (false, true));
    assert_eq!(changed.ticket.unwrap().title, "Second");
    // A call that knows no such thing, and a word that nobody knows, are not passed over.
    let options = |if_exists| Some(WriteOptions { if_exists, ..WriteOptions::default() });
    let comment =
        CommentTicketRequest { write: options(update), ..CommentTicketRequest::default() };
    assert_eq!(refused(worker.call::<call::TicketsComment>(comment).map(drop)), "TOKEN_SCOPE");
    let take = TakeTicketRequest { write: options(update), ..TakeTicketRequest::default() };
    assert_eq!(refused(worker.call::<call::TicketsTake>(take).map(drop)), "INVALID");
    let unknown = worker.call::<call::TicketsCreate>(new("Third", 7));
    assert_eq!(refused(unknown.map(drop)), "INVALID");
}

#[test]
fn no_token_makes_a_wider_one() {
    let world = World::new();
    world.admin("ada");
    let narrow = world.token("ada@example.org", &["read", "setup"]);
    let client = world.client(Some(&narrow));
    assert_eq!(refused(token(&client, &["ticket:create"], 0)), "DENIED");
    assert_eq!(refused(token(&client, &["setup", "ticket:work"], 0)), "DENIED");
    let same = token(&client, &[], 0).unwrap();
    assert_eq!(same.token.unwrap().scopes, ["read", "setup"]);
    let of_another = client.call::<call::TokensCreate>(CreateTokenRequest {
        name: "x".to_owned(),
        user: "ada@example.org".to_owned(),
        scopes: vec!["ticket:resolve".to_owned()],
        ..CreateTokenRequest::default()
    });
    assert_eq!(refused(of_another), "DENIED");
    assert_eq!(refused(token(&client, &["everything"], 0)), "DENIED");
    assert_eq!(refused(token(&world.owner(), &["everything"], 0)), "INVALID");
    // The account's own scopes narrow what its tokens say.
    let robot = world.service_account("robot", &["ticket:create"]);
    let wide = world.client(Some(&world.token(&robot.login, &["read", "ticket:create"])));
    let whoami = wide.call::<call::SessionsWhoami>(WhoamiRequest {}).unwrap();
    assert_eq!(whoami.scopes, ["ticket:create"]);
}

#[test]
fn a_token_does_not_change_how_its_user_signs_in() {
    let world = World::new();
    let login = settled(&world, "rita");
    let client = world.client(Some(&world.token(&login, &[])));
    let request = PasswdRequest {
        old: PASSWORD.to_owned(),
        new: "another long password".to_owned(),
        write: None,
    };
    assert_eq!(refused(client.call::<call::SessionsPasswd>(request)), "DENIED");
    let enroll = client.call::<call::SecondFactorEnroll>(Default::default());
    assert_eq!(refused(enroll), "DENIED");
}

#[test]
fn a_create_only_account_opens_a_ticket_and_reads_nothing() {
    let world = World::new();
    let robot = world.service_account("robot", &["ticket:create"]);
    let client = world.client(Some(&robot.token));
    let made = client.call::<call::TicketsCreate>(CreateTicketRequest {
        title: "The build is red".to_owned(),
        description: "d".to_owned(),
        ..CreateTicketRequest::default()
    });
    let id = made.unwrap().ticket.unwrap().id;
    assert!(!id.is_empty(), "it learns the number");
    let get = desk_proto::v1::GetTicketRequest { id, with_comments: false };
    assert_eq!(refused(client.call::<call::TicketsGet>(get)), "TOKEN_SCOPE");
    let list = client.call::<call::TicketsList>(ListTicketsRequest::default());
    assert_eq!(refused(list), "TOKEN_SCOPE");
    let answer = client.call::<call::SessionsLogin>(LoginRequest {
        login: robot.login,
        password: robot.token,
        ..LoginRequest::default()
    });
    assert_eq!(refused(answer), "SIGN_IN_REFUSED");
    assert_eq!(refused(token(&client, &[], 0)), "TOKEN_SCOPE");
}
