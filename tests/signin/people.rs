//! Those who try what they may not: roles for oneself, addresses that look like another's, the
//! operating system's user of somebody else.

use desk_proto::{
    call,
    v1::{BindOsRequest, CreateUserRequest, GetUserRequest, SetPasswordRequest, UpdateUserRequest},
};
use desk_tests::{World, world::reason};

use super::stage::{PASSWORD, RUNG, refused, settled, sign_in};

#[test]
fn a_requester_does_not_become_an_admin_by_asking() {
    let world = World::new();
    let rita = world.requester("rita");
    let client = world.client(Some(&rita.token));
    let me = || UpdateUserRequest { id: "@me".to_owned(), ..UpdateUserRequest::default() };
    let tries = [
        UpdateUserRequest { add_roles: vec!["admin".to_owned()], ..me() },
        UpdateUserRequest { add_roles: vec!["tenant_manager".to_owned()], ..me() },
        UpdateUserRequest { add_roles: vec!["main_contact".to_owned()], ..me() },
        UpdateUserRequest { remove_roles: vec!["requester".to_owned()], ..me() },
        UpdateUserRequest { org: Some("acme".to_owned()), ..me() },
        UpdateUserRequest { enabled: Some(true), ..me() },
        UpdateUserRequest {
            name: Some("Rita".to_owned()),
            add_roles: vec!["admin".to_owned()],
            ..me()
        },
    ];
    let before = client.call::<call::UsersGet>(GetUserRequest { id: "@me".to_owned() }).unwrap();
    for request in tries {
        let what = format!("{request:?}");
        assert_eq!(refused(client.call::<call::UsersUpdate>(request)), "DENIED", "{what}");
    }
    let after = client.call::<call::UsersGet>(GetUserRequest { id: "@me".to_owned() }).unwrap();
    assert_eq!(before, after, "all of a request or nothing");
    let phone = UpdateUserRequest { phone: Some("112".to_owned()), ..me() };
    assert_eq!(client.call::<call::UsersUpdate>(phone).unwrap().user.unwrap().phone, "112");
    let new = CreateUserRequest {
        login: "more@example.org".to_owned(),
        roles: vec!["admin".to_owned()],
        ..CreateUserRequest::default()
    };
    assert_eq!(refused(client.call::<call::UsersCreate>(new)), "DENIED");
}

#[test]
fn an_agent_is_made_by_a_group_and_by_nothing_else() {
    let world = World::new();
    let owner = world.owner();
    let new = CreateUserRequest {
        login: "x@example.org".to_owned(),
        roles: vec!["agent".to_owned()],
        ..CreateUserRequest::default()
    };
    assert_eq!(refused(owner.call::<call::UsersCreate>(new)), "INVALID");
}

#[test]
fn addresses_that_look_alike_are_refused_or_the_same() {
    let world = World::new();
    settled(&world, "ada");
    let new = |login: &str| {
        let request = CreateUserRequest { login: login.to_owned(), ..CreateUserRequest::default() };
        world.owner().call::<call::UsersCreate>(request)
    };
    for same in ["ADA@example.org", "ada@EXAMPLE.ORG", " ada@example.org ", "ada@example.org\n"] {
        let answer = refused(new(same));
        assert!(matches!(answer.as_str(), "ALREADY_EXISTS" | "INVALID"), "{same:?}: {answer}");
        world.pass(RUNG);
        // At the door they are the same user or nobody, never a second one.
        if let Ok(session) = sign_in(&world.owner(), same, PASSWORD, "") {
            assert_eq!(session.session.unwrap().user, "ada@example.org", "{same:?}");
        }
    }
    let mut wrong = Vec::new();
    for other in [
        "аda@example.org",
        "ada@example\u{3002}org",
        "ada@exаmple.org",
        "ada\u{200b}@example.org",
        "ada@example.org\u{202e}",
        "ａｄａ@example.org",
        "a da@example.org",
        "ada\u{0}@example.org",
        "ada@example.org,root@example.org",
    ] {
        assert_eq!(refused(new(other)), "INVALID", "{other:?}");
        world.pass(RUNG);
        match sign_in(&world.owner(), other, PASSWORD, "") {
            Ok(session) => wrong.push(format!("{other:?} is {}", session.session.unwrap().user)),
            Err(status) => assert_eq!(reason(&status), "SIGN_IN_REFUSED", "{other:?}"),
        }
    }
    world.pass(RUNG);
    sign_in(&world.owner(), "Ada@Example.org", PASSWORD, "").unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn tries_under_another_spelling_are_tries_for_the_same_user() {
    let world = World::new();
    settled(&world, "ada");
    let wrong = |login: &str| refused(sign_in(&world.owner(), login, "wrong password", ""));
    assert_eq!(wrong("ada@example.org"), "SIGN_IN_REFUSED");
    for same in ["ADA@example.org", " ada@example.org", "ada@example.org "] {
        assert_eq!(wrong(same), "SIGN_IN_WAIT", "{same:?}");
    }
}

#[test]
fn an_operating_systems_user_is_bound_once_and_by_the_owner_only() {
    let world = World::new();
    let (rita, otto) = (world.requester("rita"), world.requester("otto"));
    let ada = world.admin("ada");
    let bind = |token: Option<&str>, id: &str, uid: u32| {
        let request = BindOsRequest { id: id.to_owned(), uid, write: None };
        world.client(token).call::<call::UsersBindOs>(request).map(|done| done.write.unwrap())
    };
    assert!(bind(None, &rita.login, 54_321).unwrap().changed);
    assert!(!bind(None, &rita.login, 54_321).unwrap().changed, "it was so already");
    assert_eq!(refused(bind(None, &otto.login, 54_321)), "ALREADY_EXISTS");
    let own = rustix::process::getuid().as_raw();
    assert_eq!(refused(bind(None, &otto.login, own)), "ALREADY_EXISTS", "the owner's");
    // With a token the caller is the token alone, so not even the owner binds with one.
    let me = desk_proto::v1::WhoamiRequest {};
    let owner = world.owner().call::<call::SessionsWhoami>(me).unwrap().user.unwrap().id;
    let token = world.token(&owner, &[]);
    for token in [&ada.token, &rita.token, &token] {
        assert_eq!(refused(bind(Some(token), &rita.login, 54_322)), "DENIED");
    }
    assert_eq!(refused(bind(None, "nobody@example.org", 54_323)), "NOT_FOUND");
    let refusal = bind(None, &rita.login, u32::MAX);
    assert!(refusal.is_err(), "the number that means nobody is bound to nobody");
}

#[test]
fn a_service_account_has_no_password() {
    let world = World::new();
    let robot = world.service_account("robot", &["read"]);
    let request = SetPasswordRequest { id: robot.login.clone(), ..SetPasswordRequest::default() };
    assert_eq!(refused(world.owner().call::<call::UsersSetPassword>(request)), "INVALID");
    for password in ["", &robot.token, PASSWORD] {
        let answer = sign_in(&world.owner(), &robot.login, password, "");
        assert_eq!(refused(answer), "SIGN_IN_REFUSED");
        world.pass(RUNG);
    }
}
