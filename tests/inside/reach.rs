//! What a guest in the mode configure reaches by the way of something else: confidential tickets through
//! the catalogue, through users and groups, and approvals through those who are asked.

use desk_proto::{
    call,
    v1::{
        AddUserRequest, ApproveTicketRequest, CanRequest, CreateGroupRequest, CreateServiceRequest,
        CreateTokenRequest, CreateUserRequest, DeleteGroupRequest, DeleteServiceRequest,
        DeleteUserRequest, RmUserRequest, Route, Routes, ServiceState, SetUsersRequest, Step,
        StepKind, Steps, TicketState, UpdateServiceRequest, UpdateUserRequest, WriteOptions,
    },
};
use desk_tests::{Client, world::reason};
use tonic::Status;

use super::stage::{Stage, here, look, refused, ticket};

fn work(group: &str) -> Step {
    Step { kind: StepKind::Work.into(), group: group.to_owned(), ..Step::default() }
}

fn approve(group: &str, users: &[&str]) -> Step {
    Step {
        kind: StepKind::Approve.into(),
        group: group.to_owned(),
        users: users.iter().map(|name| here(name)).collect(),
        need: 2,
    }
}

fn edit(
    client: &Client,
    id: &str,
    change: impl FnOnce(&mut UpdateServiceRequest),
) -> Result<(), Status> {
    let mut request = UpdateServiceRequest { id: id.to_owned(), ..Default::default() };
    change(&mut request);
    client.call::<call::CatalogUpdate>(request).map(|_| ())
}

/// A service that everybody can ask for.
#[track_caller]
fn service(client: &Client, path: &str, group: &str, steps: Vec<Step>) {
    let request = CreateServiceRequest {
        path: path.to_owned(),
        group: group.to_owned(),
        process: Some(Steps { steps }),
        ..CreateServiceRequest::default()
    };
    client.call::<call::CatalogCreate>(request).expect("a service");
}

fn drop_service(client: &Client, id: &str) -> Result<(), Status> {
    let request = DeleteServiceRequest { id: id.to_owned(), write: None };
    client.call::<call::CatalogDelete>(request).map(|_| ())
}

fn enable(client: &Client, name: &str, enabled: bool) -> Result<(), Status> {
    let request =
        UpdateUserRequest { id: here(name), enabled: Some(enabled), ..Default::default() };
    client.call::<call::UsersUpdate>(request).map(|_| ())
}

fn remove(client: &Client, name: &str) -> Result<(), Status> {
    let request = DeleteUserRequest { id: here(name), write: None };
    client.call::<call::UsersDelete>(request).map(|_| ())
}

/// What a guest is told about a verb.
fn may(client: &Client, verb: &str, target: &str) -> String {
    let (user, verb, target) = ("@me".to_owned(), verb.to_owned(), target.to_owned());
    client.call::<call::PolicyCan>(CanRequest { user, verb, target }).expect("an answer").code
}

/// Everything that could be done to a service, tried.
fn tried(client: &Client, id: &str) -> Vec<Result<(), Status>> {
    vec![
        edit(client, id, |request| request.group = Some("network".to_owned())),
        edit(client, id, |request| request.group = Some(String::new())),
        edit(client, id, |request| request.routes = Some(Routes::default())),
        edit(client, id, |request| {
            let group = "network".to_owned();
            let route = Route { group, ..Route::default() };
            request.routes = Some(Routes { routes: vec![route] });
        }),
        edit(client, id, |request| {
            request.process = Some(Steps { steps: vec![work("network")] });
        }),
        edit(client, id, |request| request.form = Some(Default::default())),
        edit(client, id, |request| request.state = Some(ServiceState::Retired.into())),
        edit(client, id, |request| request.name = Some("Elsewhere".to_owned())),
        drop_service(client, id),
    ]
}

#[track_caller]
fn all_denied(client: &Client, id: &str) {
    for (at, answer) in tried(client, id).into_iter().enumerate() {
        let refusal = answer.expect_err("it leads to a confidential group");
        assert_eq!(reason(&refusal), "DENIED", "{id}, {at}: {refusal}");
    }
    for verb in ["catalog edit", "catalog rm"] {
        assert_eq!(may(client, verb, id), "DENIED", "{verb} {id}");
    }
}

#[test]
fn a_service_that_leads_to_a_confidential_group_is_set_up_by_the_tenant() {
    let stage = Stage::new();
    let guest = &stage.configure;
    all_denied(guest, "secrets");
    assert_eq!(refused(look(guest, &stage.secret)), "NOT_FOUND");

    // By a route.
    edit(guest, "wi-fi", |request| request.description = Some("Air".to_owned())).expect("open");
    assert_eq!(may(guest, "catalog edit", "wi-fi"), "");
    let route = |group: &str| {
        let route = Route { group: group.to_owned(), ..Route::default() };
        Some(Routes { routes: vec![route] })
    };
    edit(&stage.boss, "wi-fi", |request| request.routes = route("vault")).expect("routed");
    all_denied(guest, "wi-fi");
    edit(&stage.boss, "wi-fi", |request| request.routes = route("network")).expect("routed");
    edit(guest, "wi-fi", |request| request.description = Some("Ether".to_owned())).expect("open");

    // By a step, and as long as tickets have the revision with it.
    service(&stage.boss, "Keys", "network", vec![work("vault"), work("")]);
    let id = ticket(&stage.boss, "keys");
    all_denied(guest, "keys");
    edit(&stage.boss, "keys", |request| {
        request.process = Some(Steps { steps: vec![work("network")] });
    })
    .expect("another process");
    all_denied(guest, "keys");
    assert_eq!(refused(look(guest, &id)), "NOT_FOUND");

    // By a group that a confidential one took over from.
    let request = CreateGroupRequest { name: "Annex".to_owned(), ..Default::default() };
    stage.boss.call::<call::GroupsCreate>(request).expect("a group");
    service(&stage.boss, "Lock", "network", vec![work("annex")]);
    ticket(&stage.boss, "lock");
    edit(&stage.boss, "lock", |request| {
        request.process = Some(Steps { steps: vec![work("network")] });
    })
    .expect("another process");
    edit(guest, "lock", |request| request.description = Some("Of a door".to_owned()))
        .expect("open");
    let (id, reassign_to) = ("annex".to_owned(), "vault".to_owned());
    let request = DeleteGroupRequest { id, reassign_to, write: None };
    stage.boss.call::<call::GroupsDelete>(request).expect("handed over");
    all_denied(guest, "lock");
}

#[test]
fn how_many_tickets_a_service_has_is_not_told() {
    let stage = Stage::new();
    let said = |client: &Client| {
        let refusal = drop_service(client, "wi-fi").expect_err("it has tickets");
        assert_eq!(reason(&refusal), "IN_USE");
        refusal.message().to_owned()
    };
    assert_eq!(said(&stage.boss), "service wi-fi has 1 tickets");
    assert_eq!(said(&stage.configure), "service wi-fi has tickets");
}

#[test]
fn who_works_on_what_is_confidential_stays() {
    let stage = Stage::new();
    let guest = &stage.configure;
    for answer in [enable(guest, "hedy", false), enable(guest, "hedy", true), remove(guest, "hedy")]
    {
        let refusal = answer.expect_err("a member of a confidential group");
        assert_eq!(reason(&refusal), "DENIED", "{refusal}");
        let told = refusal.message();
        assert!(!["vault", stage.secret.as_str()].iter().any(|word| told.contains(word)), "{told}");
    }
    assert_eq!(may(guest, "user rm", &here("hedy")), "DENIED");
    let request = RmUserRequest {
        id: "vault".into(),
        users: vec![here("hedy")],
        write: None,
        ignore_missing: false,
    };
    stage.boss.call::<call::GroupsRmUser>(request).expect("out of it");
    enable(guest, "hedy", false).expect("nothing confidential any more");
    remove(guest, "hedy").expect("nothing confidential any more");
    stage.verify();
}

#[test]
fn who_has_a_token_is_removed_by_the_tenant() {
    let stage = Stage::new();
    let guest = &stage.configure;
    let request = CreateUserRequest {
        login: here("robot"),
        service_account: true,
        ..CreateUserRequest::default()
    };
    guest.call::<call::UsersCreate>(request).expect("a service account");
    for name in ["rita", "robot"] {
        assert_eq!(may(guest, "user rm", &here(name)), "", "{name}");
        let request =
            CreateTokenRequest { name: "t".to_owned(), user: here(name), ..Default::default() };
        stage.boss.call::<call::TokensCreate>(request).expect("a token");
        assert_eq!(refused(remove(guest, name)), "DENIED", "{name}");
        assert_eq!(may(guest, "user rm", &here(name)), "DENIED", "{name}");
        enable(guest, name, false).expect("their tokens stay what they are");
    }
    remove(&stage.boss, "rita").expect("the tenant's own admin may");
}

#[test]
fn whoever_is_asked_for_approval_stays_asked() {
    let stage = Stage::new();
    let guest = &stage.configure;
    let users = vec![here("grace"), here("linus")];
    let request = CreateGroupRequest {
        name: "Board".to_owned(),
        members: users.clone(),
        ..CreateGroupRequest::default()
    };
    guest.call::<call::GroupsCreate>(request).expect("a group");
    service(guest, "Budget", "network", vec![approve("board", &[]), work("network")]);
    service(guest, "Travel", "network", vec![approve("", &["grace", "linus"]), work("network")]);
    let (grace, linus) = (stage.of("grace"), stage.of("linus"));
    let waits = |id: &str| look(guest, id).unwrap().state() == TicketState::AwaitingApproval;
    let yes = |client: &Client, id: &str| {
        let request = ApproveTicketRequest { id: id.to_owned(), ..Default::default() };
        client.call::<call::TicketsApprove>(request).expect("approved");
    };
    for service in ["budget", "travel"] {
        let id = &ticket(&stage.boss, service);
        yes(&grace, id);
        assert_eq!(refused(enable(guest, "linus", false)), "DENIED", "{service}");
        assert_eq!(refused(remove(guest, "linus")), "DENIED", "{service}");
        assert_eq!(may(guest, "user rm", &here("linus")), "DENIED", "{service}");
        match service {
            "budget" => board(guest, "DENIED"),
            // The group has the ticket, and is not asked.
            _ => comes_and_goes(guest, "network"),
        }
        assert!(waits(id), "{service}");
        yes(&linus, id);
        assert!(!waits(id), "{service}");
        // Nobody is asked any more.
        enable(guest, "linus", false).expect("disabled");
        enable(&stage.boss, "linus", true).expect("enabled");
    }
    board(guest, "");
    stage.verify();
}

/// Somebody joins a group and leaves it again.
#[track_caller]
fn comes_and_goes(guest: &Client, group: &str) {
    let users = || vec![here("rita")];
    let request = AddUserRequest { id: group.to_owned(), users: users(), write: None };
    guest.call::<call::GroupsAddUser>(request).expect("one more");
    let request =
        RmUserRequest { id: group.to_owned(), users: users(), write: None, ignore_missing: false };
    guest.call::<call::GroupsRmUser>(request).expect("nobody of them is asked");
}

/// Everything by which the group board has fewer members, tried.
#[track_caller]
fn board(guest: &Client, code: &str) {
    let id = || "board".to_owned();
    let one = vec![here("linus")];
    let request = RmUserRequest { id: id(), users: one, write: None, ignore_missing: false };
    let fewer = guest.call::<call::GroupsRmUser>(request).map(|_| ());
    let request = SetUsersRequest { id: id(), users: vec![here("grace")], write: None };
    let set = guest.call::<call::GroupsSetUsers>(request).map(|_| ());
    let request = AddUserRequest { id: id(), users: vec![here("rita")], write: None };
    guest.call::<call::GroupsAddUser>(request).expect("one more is asked");
    assert_eq!(may(guest, "group rm-user", "board"), code);
    assert_eq!(may(guest, "group rm", "board"), code);
    let request = DeleteGroupRequest { id: id(), reassign_to: "network".into(), write: None };
    let gone = guest.call::<call::GroupsDelete>(request).map(|_| ());
    for (at, answer) in [fewer, set, gone].into_iter().enumerate() {
        match code {
            "" => answer.expect("nobody is asked"),
            code => assert_eq!(refused(answer), code, "{at}"),
        }
    }
}

#[test]
fn what_follows_where_a_guest_does_not_see_it_is_not_told() {
    let stage = Stage::new();
    let told = |client: &Client| {
        let request = DeleteGroupRequest {
            id: "network".to_owned(),
            reassign_to: "vault".to_owned(),
            write: Some(WriteOptions { validate_only: true, ..WriteOptions::default() }),
        };
        let report = client.call::<call::GroupsDelete>(request).expect("handed over").write;
        let report = report.expect("a report");
        assert!(report.changed);
        report.events.into_iter().map(|event| event.object).collect::<Vec<_>>()
    };
    let all = told(&stage.boss);
    assert!(all.contains(&stage.open), "{all:?}");
    let seen = told(&stage.configure);
    assert_eq!(seen, ["wi-fi", "network"], "what a confidential group has now is left out");
}

#[test]
fn where_second_factors_may_be_sent_is_the_tenants() {
    let stage = Stage::new();
    let guest = &stage.configure;
    let change = |client: &Client, name: &str, change: fn(&mut UpdateUserRequest)| {
        let mut request = UpdateUserRequest { id: here(name), ..UpdateUserRequest::default() };
        change(&mut request);
        client.call::<call::UsersUpdate>(request).map(|_| ())
    };
    for phone in ["+44 20 7946 0000", ""] {
        let request = UpdateUserRequest {
            id: here("rita"),
            phone: Some(phone.to_owned()),
            ..UpdateUserRequest::default()
        };
        assert_eq!(refused(guest.call::<call::UsersUpdate>(request)), "DENIED", "{phone}");
    }
    let new = CreateUserRequest {
        login: here("new"),
        phone: "+44 20 7946 0000".to_owned(),
        ..CreateUserRequest::default()
    };
    assert_eq!(refused(guest.call::<call::UsersCreate>(new.clone())), "DENIED");
    stage.boss.call::<call::UsersCreate>(new).expect("the tenant's own admin may");
    change(guest, "rita", |request| request.org = Some(String::new())).expect("an org");
    change(guest, "rita", |request| request.language = Some("fr".to_owned())).expect("a language");
    // Nothing of those who set up and let in.
    for one in [
        |request: &mut UpdateUserRequest| request.name = Some("Somebody".to_owned()),
        |request: &mut UpdateUserRequest| request.org = Some(String::new()),
        |request: &mut UpdateUserRequest| request.add_roles = vec!["main_contact".to_owned()],
    ] {
        assert_eq!(refused(change(guest, "boss", one)), "DENIED");
    }
    assert_eq!(may(guest, "user edit", &here("boss")), "DENIED");
    assert_eq!(may(guest, "user edit", &here("rita")), "");
}
