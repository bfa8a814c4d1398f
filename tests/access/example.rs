//! The worked example: Classics, Inc. asks two customers to let some of its people in.

use desk_proto::{
    call,
    v1::{
        AccessState, AccessStatus, DenyAccessRequest, GetAccessRequest, Grant, ListAccessRequest,
        access_shown::Side,
    },
};

use super::stage::{
    ACRE, PEOPLE, Stage, TOM, approve, association, enter, inbox, login, mine, newest, policy,
    refused, status, verify, whoami,
};

#[test]
fn two_requests_go_out_not_three() {
    let stage = Stage::asked();
    let list = stage.elizabeth.call::<call::AccessList>(ListAccessRequest::default()).unwrap();
    let [request] = &list.requests[..] else { panic!("one request, not {:?}", list.requests) };
    assert_eq!((request.name.as_str(), request.state()), ("SupportAccess", AccessState::Sent));
    assert_eq!(
        request.associations,
        [association(&["caroline"], &[TOM]), association(&["charlotte"], &[TOM, ACRE])]
    );
    let sent: Vec<_> = request
        .targets
        .iter()
        .map(|target| (target.tenant.as_str(), target.users.clone(), target.status()))
        .collect();
    let pending = AccessStatus::Pending;
    assert_eq!(
        sent,
        [
            (TOM, vec![login("caroline"), login("charlotte")], pending),
            (ACRE, vec![login("charlotte")], pending),
        ]
    );
    for admin in [&stage.tom, &stage.acre] {
        assert_eq!(inbox(admin).len(), 1, "one request to each");
    }
    verify(&stage.world);
}

#[test]
fn an_admin_sees_who_asks_the_message_and_the_time_and_no_more() {
    let stage = Stage::asked();
    for (admin, users) in [
        (&stage.tom, vec![login("caroline"), login("charlotte")]),
        (&stage.acre, vec![login("charlotte")]),
    ] {
        let whole = |users: Vec<String>, version: i64| Grant {
            id: newest(admin),
            provider: "main".to_owned(),
            provider_name: "Classics, Inc.".to_owned(),
            message: "We look after your desk".to_owned(),
            status: AccessStatus::Pending.into(),
            received_ms: stage.world.now(),
            users,
            version,
            ..Grant::default()
        };
        let version = inbox(admin)[0].version;
        let shown = || {
            let request = GetAccessRequest { id: newest(admin) };
            let Some(Side::Grant(grant)) = admin.call::<call::AccessGet>(request).unwrap().side
            else {
                panic!("what it was sent");
            };
            assert_eq!(
                inbox(admin),
                std::slice::from_ref(&grant),
                "the list says what the one says"
            );
            grant
        };
        assert_eq!(shown(), whole(Vec::new(), version));
        policy(admin, "access.show_users", "true");
        assert_eq!(shown(), whole(users, version), "with the policy also whom");
        policy(admin, "access.show_users", "");
        assert_eq!(shown(), whole(Vec::new(), version));
        // Neither by its name.
        let named = GetAccessRequest { id: "SupportAccess".to_owned() };
        assert_eq!(refused(admin.call::<call::AccessGet>(named)), "NOT_FOUND");
    }
}

#[test]
fn who_is_named_gets_in_when_it_is_approved_and_nobody_else_does() {
    let stage = Stage::asked();
    let goes_in = |name: &str, tenant| {
        let client = stage.world.of(name);
        match enter(&client, tenant) {
            Ok(begun) => {
                let inside = stage.world.client(Some(&begun.secret));
                assert_eq!(whoami(&inside).unwrap(), tenant);
                "in".to_owned()
            }
            Err(status) => desk_tests::world::reason(&status),
        }
    };
    let all = |tenant| PEOPLE.map(|name| goes_in(name, tenant));
    let (none, not_yet) = ("NOT_FOUND", "ACCESS_STATE");
    assert_eq!(all(TOM), [none, not_yet, not_yet, none]);
    assert_eq!(all(ACRE), [none, none, not_yet, none]);
    approve(&stage.tom, 0);
    assert_eq!(all(TOM), [none, "in", "in", none]);
    assert_eq!(all(ACRE), [none, none, not_yet, none], "each tenant answers for itself");
    approve(&stage.acre, 0);
    assert_eq!(all(TOM), [none, "in", "in", none]);
    assert_eq!(all(ACRE), [none, none, "in", none]);
    // The owner of the daemon is a tenant manager too, and nobody there.
    for tenant in [TOM, ACRE] {
        assert_eq!(refused(enter(&stage.world.owner(), tenant)), "NOT_FOUND");
    }
    verify(&stage.world);
}

#[test]
fn messages_go_both_ways() {
    let stage = Stage::asked();
    approve(&stage.tom, stage.world.now() + 3_600_000);
    let message = "Not this year".to_owned();
    let request = DenyAccessRequest { id: newest(&stage.acre), message, write: None };
    stage.acre.call::<call::AccessDeny>(request).unwrap();
    let request = GetAccessRequest { id: "SupportAccess".to_owned() };
    let shown = stage.elizabeth.call::<call::AccessGet>(request).unwrap();
    let Some(Side::Request(request)) = shown.side else { panic!("her own") };
    let told: Vec<_> = request
        .targets
        .iter()
        .map(|target| (target.status(), target.answer.as_str(), target.expires_ms))
        .collect();
    let end = stage.world.now() + 3_600_000;
    assert_eq!(
        told,
        [
            (AccessStatus::Approved, "answermark: come in", end),
            (AccessStatus::Denied, "Not this year", 0)
        ]
    );
    // Each of those who are named sees their own tenants, and nobody else's.
    let seen = |name: &str| {
        let mut all: Vec<_> = mine(&stage.world.of(name))
            .into_iter()
            .map(|one| (one.tenant.clone(), one.status(), one.answer, one.expires_ms, one.request))
            .collect();
        all.sort();
        all
    };
    let row = |tenant: &str, status, answer: &str, end| {
        (tenant.to_owned(), status, answer.to_owned(), end, "SupportAccess".to_owned())
    };
    let tom = row(TOM, AccessStatus::Approved, "answermark: come in", end);
    let acre = row(ACRE, AccessStatus::Denied, "Not this year", 0);
    assert_eq!(seen("caroline"), std::slice::from_ref(&tom));
    assert_eq!(seen("charlotte"), [acre, tom]);
    assert_eq!(seen("elizabeth"), []);
    assert_eq!(seen("jane"), []);
    assert_eq!(status(&stage.world.of("charlotte"), ACRE), AccessStatus::Denied);
}
