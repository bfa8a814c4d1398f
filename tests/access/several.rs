//! Several requests, several visits, and the keys of what is repeated.

use desk_proto::{
    call,
    v1::{
        AccessLogRequest, AccessMode, CommentTicketRequest, CreateTicketRequest, CreateUserRequest,
        EnterAccessRequest, EnterAccessResponse, LeaveAccessRequest, ListEventsRequest,
        LogoutRequest, TicketResponse, WriteOptions,
    },
};
use desk_tests::Client;
use tonic::{Code, Status};

use super::stage::{
    ACRE, Stage, TOM, approve, done, enter, enter_by, expect_over, login, refused, revoke,
    set_expiry, verify, visits, whoami,
};

/// A ticket of the customer.
#[track_caller]
fn ticket(admin: &Client) -> String {
    let request = CreateTicketRequest {
        title: "No paint".to_owned(),
        description: "d".to_owned(),
        ..CreateTicketRequest::default()
    };
    admin.call::<call::TicketsCreate>(request).expect("a ticket").ticket.expect("it").id
}

fn key(key: &str) -> Option<WriteOptions> {
    Some(WriteOptions { request_id: key.to_owned(), ..WriteOptions::default() })
}

/// Writes something on a ticket, with a key.
fn say(client: &Client, id: &str, with: &str) -> Result<TicketResponse, Status> {
    let (id, text) = (id.to_owned(), "I look into it".to_owned());
    let request = CommentTicketRequest { id, text, write: key(with), ..Default::default() };
    client.call::<call::TicketsComment>(request)
}

/// Goes in, with a key.
fn enter_with(client: &Client, with: &str) -> Result<EnterAccessResponse, Status> {
    let tenant = TOM.to_owned();
    let request = EnterAccessRequest { tenant, write: key(with), ..Default::default() };
    client.call::<call::AccessEnter>(request)
}

#[test]
fn a_visit_ends_with_the_last_request_that_lets_in() {
    let stage = Stage::asked();
    let first = approve(&stage.tom, 0);
    let inside = stage.inside("caroline", TOM);
    let names: [(&str, &[&str]); 3] =
        [("Second", &["caroline"]), ("Third", &["caroline"]), ("Others", &["charlotte"])];
    let mut ids = vec![first.clone()];
    for (name, users) in names {
        stage.ask_for(name, &[(users, &[TOM])]);
        ids.push(approve(&stage.tom, 0));
    }
    revoke(&stage.tom, &ids[0]).unwrap();
    assert!(whoami(&inside).is_ok(), "two are left");
    // What is done now is done by one of those.
    let id = ticket(&stage.tom);
    say(&inside, &id, "").unwrap();
    let told = visits(&stage.tom)[0].clone();
    assert_eq!(told.grant, first, "it began with the first");
    let log = done(&stage.tom, &told.id);
    let by = log.iter().find(|event| event.r#type == "ticket.commented").unwrap();
    assert_eq!(by.guest.as_ref().unwrap().grant, ids[1], "the oldest that lets her in");
    set_expiry(&stage.tom, &ids[1], stage.world.now()).unwrap();
    assert!(whoami(&inside).is_ok(), "one is left");
    stage.withdraw("Third", TOM);
    expect_over(&inside);
    let told = visits(&stage.tom)[0].clone();
    assert!(told.left_ms > 0 && !told.cause.is_empty(), "{told:?}");
    // The one that is in force does not name her.
    assert_eq!(refused(enter(&stage.world.of("caroline"), TOM)), "ACCESS_STATE");
    assert!(enter(&stage.world.of("charlotte"), TOM).is_ok());
    verify(&stage.world);
}

#[test]
fn entering_again_ends_the_visit_before_and_no_other() {
    let stage = Stage::approved();
    let caroline = stage.inside("caroline", TOM);
    let there = stage.inside("charlotte", ACRE);
    let first = stage.inside("charlotte", TOM);
    let begun = enter_by(&stage.world.of("charlotte"), TOM, AccessMode::Configure, false).unwrap();
    let second = stage.world.client(Some(&begun.secret));
    expect_over(&first);
    for inside in [&caroline, &there, &second] {
        assert!(whoami(inside).is_ok());
    }
    // A rehearsal ends nothing, and shows nothing that is good.
    let write = Some(WriteOptions { validate_only: true, ..WriteOptions::default() });
    let request = EnterAccessRequest { tenant: TOM.to_owned(), write, ..Default::default() };
    let told = stage.world.of("charlotte").call::<call::AccessEnter>(request).unwrap();
    assert_eq!(told.secret, "");
    assert!(whoami(&second).is_ok());
    // Nor does one that is refused.
    assert!(enter_by(&stage.world.of("charlotte"), TOM, AccessMode::Support, true).is_err());
    assert!(whoami(&second).is_ok());
    // From inside nobody goes in.
    assert_eq!(refused(enter(&second, TOM)), "DENIED");
    assert_eq!(refused(enter(&second, ACRE)), "DENIED");
    second.call::<call::AccessLeave>(LeaveAccessRequest::default()).unwrap();
    expect_over(&second);
    let told: Vec<_> = visits(&stage.tom)
        .into_iter()
        .map(|visit| (visit.user.clone(), visit.mode(), visit.cause))
        .collect();
    let row = |name, mode, cause: &str| (login(name), mode, cause.to_owned());
    assert_eq!(
        told,
        [
            row("charlotte", AccessMode::Configure, "left"),
            row("charlotte", AccessMode::Support, "entered-again"),
            row("caroline", AccessMode::Support, ""),
        ]
    );
    verify(&stage.world);
}

#[test]
fn the_log_says_who_was_there_by_what_and_what_they_did() {
    let stage = Stage::approved();
    let grant = super::stage::newest(&stage.tom);
    let id = ticket(&stage.tom);
    let caroline = stage.inside("caroline", TOM);
    let charlotte = stage.inside("charlotte", TOM);
    for n in 0..3 {
        say(&caroline, &id, &n.to_string()).unwrap();
    }
    say(&charlotte, &id, "").unwrap();
    say(&stage.tom, &id, "").unwrap();
    let told = visits(&stage.tom);
    let acts: Vec<_> = told.iter().map(|visit| (visit.user.clone(), visit.acts)).collect();
    assert_eq!(acts, [(login("charlotte"), 1), (login("caroline"), 3)]);
    for one in &told {
        assert_eq!((one.provider.as_str(), &one.grant), ("main", &grant));
        assert_eq!((one.entered_ms, one.left_ms), (stage.world.now(), 0));
        let events = done(&stage.tom, &one.id);
        let said = events.iter().filter(|event| event.r#type == "ticket.commented").count();
        assert_eq!(i64::try_from(said), Ok(one.acts), "{events:#?}");
        for event in &events {
            let guest = event.guest.as_ref().expect("a guest");
            assert_eq!((&event.actor, &guest.visit, &guest.grant), (&one.user, &one.id, &grant));
        }
    }
    revoke(&stage.tom, &grant).unwrap();
    // Those who are inside, those of one request, this one, and what was done in it, page by page.
    let list = |request| stage.tom.call::<call::AccessLog>(request).unwrap();
    let now = AccessLogRequest { inside: true, ..AccessLogRequest::default() };
    assert_eq!(list(now).visits, []);
    let of = |grant: &str| AccessLogRequest { grant: grant.to_owned(), ..Default::default() };
    assert_eq!(list(of(&grant)).visits.len(), 2);
    for one in visits(&stage.tom) {
        assert_eq!(one.cause, "revoked");
        let this = AccessLogRequest { visit: one.id.clone(), ..Default::default() };
        assert_eq!(list(this).visits, std::slice::from_ref(&one));
        let (mut events, mut after) = (Vec::new(), 0);
        loop {
            let visit = one.id.clone();
            let request = ListEventsRequest { after, size: 2, visit, ..Default::default() };
            let page = stage.tom.call::<call::HistoryList>(request).unwrap();
            assert!(page.events.len() <= 2);
            (events, after) = ([events, page.events].concat(), page.next);
            if !page.more {
                break;
            }
        }
        let all = done(&stage.tom, &one.id);
        assert_eq!(events, all);
        // Its end was brought about by somebody else.
        assert_eq!(all[0].r#type, "visit.entered");
        assert_eq!(i64::try_from(all.len()), Ok(1 + one.acts), "{all:#?}");
    }
    verify(&stage.world);
}

#[test]
fn a_repeated_entry_has_no_secret_and_brings_nobody_back() {
    let stage = Stage::approved();
    let caroline = stage.world.of("caroline");
    let first = enter_with(&caroline, "k").unwrap();
    let inside = stage.world.client(Some(&first.secret));
    let again = enter_with(&caroline, "k").unwrap();
    assert!(again.write.as_ref().unwrap().replayed);
    assert_eq!((again.secret.as_str(), &again.visit), ("", &first.visit));
    assert!(whoami(&inside).is_ok(), "it ended nothing");
    assert_eq!(visits(&stage.tom).len(), 1);
    // With the same key others begin their own.
    let other = enter_with(&stage.world.of("charlotte"), "k").unwrap();
    assert!(!other.secret.is_empty() && other.visit != first.visit);
    // Not with another request, nor when the visit is over.
    let request = EnterAccessRequest {
        tenant: ACRE.to_owned(),
        write: key("k"),
        ..EnterAccessRequest::default()
    };
    let reused = stage.world.of("charlotte").call::<call::AccessEnter>(request);
    assert_eq!(refused(reused), "IDEMPOTENCY_KEY_REUSED");
    revoke(&stage.tom, &super::stage::newest(&stage.tom)).unwrap();
    expect_over(&inside);
    for name in ["caroline", "charlotte"] {
        let refused = enter_with(&stage.world.of(name), "k").expect_err("nothing is replayed");
        assert_eq!(refused.code(), Code::NotFound, "{refused:?}");
        assert!(!refused.message().contains(TOM), "{refused:?}");
    }
    // Nor does the key open a new request's door to the old visit.
    stage.ask("Again");
    approve(&stage.tom, 0);
    assert!(enter_with(&caroline, "k").is_err());
    assert!(enter_with(&caroline, "another").is_ok());
    verify(&stage.world);
}

#[test]
fn what_was_done_inside_is_repeated_only_from_inside_by_whoever_did_it() {
    let stage = Stage::approved();
    let id = ticket(&stage.tom);
    let caroline = stage.inside("caroline", TOM);
    let done = say(&caroline, &id, "k").unwrap();
    let again = say(&caroline, &id, "k").unwrap();
    assert!(again.write.as_ref().unwrap().replayed);
    assert_eq!(again.ticket, done.ticket);
    let comments = || {
        let request = desk_proto::v1::GetTicketRequest { id: id.clone(), with_comments: true };
        stage.tom.call::<call::TicketsGet>(request).unwrap().comments.len()
    };
    assert_eq!(comments(), 1);
    // At home it is a ticket that is not there; with the tenant named as well.
    for client in [stage.world.of("caroline"), stage.world.of("caroline").in_tenant(TOM)] {
        let refused = say(&client, &id, "k").expect_err("not from there");
        assert_eq!(refused.code(), Code::NotFound, "{refused:?}");
    }
    // Somebody else with this key does something of their own.
    let charlotte = stage.inside("charlotte", TOM);
    let other = say(&charlotte, &id, "k").unwrap();
    assert!(!other.write.as_ref().unwrap().replayed);
    assert_eq!(comments(), 2);
    assert!(!say(&stage.tom, &id, "k").unwrap().write.unwrap().replayed);
    // After the end there is nothing to repeat.
    revoke(&stage.tom, &super::stage::newest(&stage.tom)).unwrap();
    for client in [&caroline, &charlotte] {
        let over = say(client, &id, "k").expect_err("the visit is over");
        assert_eq!(over.code(), Code::Unauthenticated);
    }
    for client in [stage.world.of("caroline"), stage.world.of("caroline").in_tenant(TOM)] {
        assert_eq!(say(&client, &id, "k").expect_err("not from there").code(), Code::NotFound);
    }
    assert_eq!(comments(), 3);
    verify(&stage.world);
}

#[test]
fn what_was_configured_is_not_repeated_by_who_only_supports() {
    let stage = Stage::approved();
    let caroline = stage.world.of("caroline");
    let inside = |mode| {
        let begun = enter_by(&caroline, TOM, mode, false).unwrap();
        stage.world.client(Some(&begun.secret))
    };
    let make = |client: &Client| {
        let request = CreateUserRequest {
            login: "new@tom-sawyer.example".to_owned(),
            write: key("k"),
            ..CreateUserRequest::default()
        };
        client.call::<call::UsersCreate>(request)
    };
    let configure = inside(AccessMode::Configure);
    let made = make(&configure).unwrap();
    let again = make(&configure).unwrap();
    assert!(again.write.as_ref().unwrap().replayed);
    assert_eq!(again.secret, "", "what is shown once is shown once");
    drop(made);
    let support = inside(AccessMode::Support);
    expect_over(&configure);
    assert_eq!(refused(make(&support)), "DENIED");
    let configure = inside(AccessMode::Configure);
    assert!(make(&configure).unwrap().write.unwrap().replayed);
    verify(&stage.world);
}

#[test]
fn a_narrow_token_is_as_narrow_inside() {
    let stage = Stage::approved();
    let id = ticket(&stage.tom);
    let caroline = login("caroline");
    let with = |scopes: &[&str]| stage.world.client(Some(&stage.world.token(&caroline, scopes)));
    for scopes in [&["read"][..], &["ticket:comment", "setup"]] {
        assert_eq!(refused(enter(&with(scopes), TOM)), "TOKEN_SCOPE", "{scopes:?}");
    }
    for (scopes, reads, writes) in [
        (&["access"][..], false, false),
        (&["access", "read"], true, false),
        (&["access", "ticket:comment"], false, true),
    ] {
        let begun = enter_by(&with(scopes), TOM, AccessMode::Configure, false).unwrap();
        let inside = stage.world.client(Some(&begun.secret));
        let read = inside.call::<call::TicketsList>(Default::default());
        assert_eq!(read.is_ok(), reads, "{scopes:?}: {read:?}");
        let wrote = say(&inside, &id, "");
        assert_eq!(wrote.is_ok(), writes, "{scopes:?}: {wrote:?}");
        let request = CreateUserRequest {
            login: "new@tom-sawyer.example".to_owned(),
            ..CreateUserRequest::default()
        };
        let made = inside.call::<call::UsersCreate>(request);
        assert_eq!(refused(made), "TOKEN_SCOPE", "{scopes:?}");
    }
    verify(&stage.world);
}

#[test]
fn who_has_to_sign_in_anew_at_home_is_out() {
    let stage = Stage::approved();
    let session = stage.session("caroline");
    let begun = enter(&stage.world.client(Some(&session)), TOM).unwrap();
    let inside = stage.world.client(Some(&begun.secret));
    assert!(whoami(&inside).is_ok());
    let by_token = stage.inside("charlotte", TOM);
    // A new password ends her sessions, and with them what she began in one.
    let _other = stage.session("caroline");
    expect_over(&inside);
    assert!(whoami(&by_token).is_ok());
    // What is due before anything else at home is due before going anywhere.
    let session = stage.session("charlotte");
    let request = LogoutRequest::default();
    let client = stage.world.client(Some(&session));
    assert!(enter(&client, ACRE).is_ok());
    client.call::<call::SessionsLogout>(request).unwrap();
    assert_eq!(refused(enter(&client, ACRE)), "UNAUTHENTICATED");
    // It is told when what falls due is looked at.
    stage.world.pass(std::time::Duration::from_millis(1));
    desk_tests::world::until("it is told", || {
        let told = visits(&stage.acre);
        (told[0].cause == "signed-out").then_some(())
    });
    verify(&stage.world);
}
