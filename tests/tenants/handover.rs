//! A provider sets a customer's tenant up, and hands it over.

use desk_proto::{
    Rpc, call,
    v1::{
        ActivateTenantRequest, AddUserRequest, AssignTicketRequest, CanRequest, CreateGroupRequest,
        CreateTenantRequest, CreateTokenRequest, FreezeTicketRequest, LoginRequest,
        UpdateTenantRequest, UpdateUserRequest, WhoamiRequest, WriteOptions,
    },
};
use desk_tests::{Client, World, world::reason};
use tonic::Code;

use super::{
    calls::{Things, ask},
    oracle::says_inside,
    stage::{activate, fill, provision, shape, ticket, token, user, verify},
};

/// A world, and a manager in the first tenant who is nothing else.
fn stage() -> (World, Client) {
    let world = World::new();
    world.person("manager", |user| user.roles = vec!["tenant_manager".to_owned()]);
    let manager = world.of("manager");
    (world, manager)
}

fn whoami(client: &Client) -> Result<desk_proto::v1::Whoami, tonic::Status> {
    client.call::<call::SessionsWhoami>(WhoamiRequest {})
}

/// A session of a user of the tenant that is being set up; answers its number.
#[track_caller]
fn session_inside(world: &World, inside: &Client) -> String {
    let id = "rita@both.example".to_owned();
    let request = desk_proto::v1::SetPasswordRequest {
        id: id.clone(),
        ..desk_proto::v1::SetPasswordRequest::default()
    };
    let password = inside.call::<call::UsersSetPassword>(request).unwrap().secret;
    let request =
        LoginRequest { tenant: "acre".to_owned(), login: id, password, ..LoginRequest::default() };
    world.owner().call::<call::SessionsLogin>(request).unwrap().session.unwrap().id
}

#[test]
fn a_manager_sets_a_tenant_up_and_is_out_when_it_is_handed_over() {
    let (world, manager) = stage();
    let slug = provision(&manager, "acre", "boss@acre.example");
    let inside = manager.in_tenant(&slug);
    let here = whoami(&inside).unwrap();
    assert_eq!(
        (here.tenant.as_str(), here.user.unwrap().id.as_str()),
        ("acre", "manager@example.org")
    );
    assert!(!here.owner);
    let things = Things { tenant: slug.clone(), ..fill(&inside, world.now()) };
    // Those whom the requests name.
    user(&inside, "member@example.org", &[]).unwrap();
    let member = vec!["member@example.org".to_owned()];
    let request = AddUserRequest { id: "service-desk".to_owned(), users: member, write: None };
    inside.call::<call::GroupsAddUser>(request).unwrap();
    let other = CreateGroupRequest { name: "Facilities".to_owned(), ..Default::default() };
    inside.call::<call::GroupsCreate>(other).unwrap();
    for id in [things.assigned.clone(), things.frozen.clone()] {
        let to = "member@example.org".to_owned();
        let request = AssignTicketRequest { id, to, ..AssignTicketRequest::default() };
        inside.call::<call::TicketsAssign>(request).unwrap();
    }
    let request = FreezeTicketRequest {
        id: things.frozen.clone(),
        reason: "Vendor".to_owned(),
        ..FreezeTicketRequest::default()
    };
    inside.call::<call::TicketsFreeze>(request).unwrap();
    let things = Things { session: session_inside(&world, &inside), ..things };

    // Everything is answered as the specification says of a tenant that is being set up.
    let mut wrong = Vec::new();
    for rpc in Rpc::ALL.iter().filter(|rpc| **rpc != Rpc::SessionsLogin) {
        let answer = ask(*rpc, &inside, &things);
        let word = answer.as_ref().map_or_else(reason, |_| "ok".to_owned());
        if word != says_inside(*rpc) {
            wrong.push(format!("{}: {answer:?}, not {}", rpc.name(), says_inside(*rpc)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    // The history there names the manager; nobody of that name is a user there.
    let history = inside.call::<call::HistoryList>(Default::default()).unwrap();
    assert!(history.events.len() > 10);
    // But for the one sign-in of a user of the tenant.
    for event in history.events.iter().filter(|event| event.r#type != "user.signed_in") {
        assert!(event.actor.contains("manager@example.org"), "{}: {}", event.r#type, event.actor);
    }
    let users = inside.call::<call::UsersList>(Default::default()).unwrap();
    assert!(users.users.iter().all(|user| user.id != "manager@example.org"));

    // Made before: tokens and sessions of the first admin, and of a user who was made there.
    let early = token(&inside, "boss@acre.example").secret;
    let password = {
        let id = "boss@acre.example".to_owned();
        let request = desk_proto::v1::SetPasswordRequest {
            id,
            ..desk_proto::v1::SetPasswordRequest::default()
        };
        inside.call::<call::UsersSetPassword>(request).unwrap().secret
    };
    let login = |password: &str| {
        let request = LoginRequest {
            tenant: "acre".to_owned(),
            login: "boss@acre.example".to_owned(),
            password: password.to_owned(),
            ..LoginRequest::default()
        };
        world.owner().call::<call::SessionsLogin>(request)
    };
    let session = login(&password).unwrap().secret;
    assert!(whoami(&world.client(Some(&early))).is_ok());
    assert!(whoami(&world.client(Some(&session))).is_ok());

    let key = "activate once".to_owned();
    let write = Some(WriteOptions { request_id: key, ..WriteOptions::default() });
    let request = ActivateTenantRequest { id: slug.clone(), write, new_secret: false };
    let done = manager.call::<call::TenantsActivate>(request.clone()).unwrap();
    let admin = world.client(Some(&done.secret));
    assert_eq!(whoami(&admin).unwrap().user.unwrap().id, "boss@acre.example");
    for ended in [&early, &session] {
        assert_eq!(reason(&whoami(&world.client(Some(ended))).unwrap_err()), "UNAUTHENTICATED");
    }
    let again = manager.call::<call::TenantsActivate>(request).unwrap();
    assert!(again.secret.is_empty() && again.write.unwrap().replayed, "the token is shown once");
    // The tenant is not there for the manager, whatever the call.
    let absent = Things::absent(world.now());
    for rpc in Rpc::ALL.iter().filter(|rpc| **rpc != Rpc::SessionsLogin) {
        let names = [slug.clone(), "nowhere".to_owned()];
        let Err(there) = ask(*rpc, &inside, &things) else { panic!("{} is answered", rpc.name()) };
        let nothing = ask(*rpc, &manager.in_tenant("nowhere"), &absent).unwrap_err();
        assert_eq!(shape(&there, &names), shape(&nothing, &names), "{}", rpc.name());
        assert_eq!(reason(&there), "NOT_FOUND", "{}", rpc.name());
    }
    // And its admin finds all that was set up.
    ticket(&admin);
    let users = admin.call::<call::UsersList>(Default::default()).unwrap();
    assert_eq!(users.users.len(), 4);
    verify(&world);
}

#[test]
fn a_ticket_that_the_provider_opens_is_somebodys() {
    let (world, manager) = stage();
    let slug = provision(&manager, "acre", "boss@acre.example");
    let inside = manager.in_tenant(&slug);
    fill(&inside, world.now());
    let count = || inside.call::<call::TicketsList>(Default::default()).unwrap().tickets.len();
    let before = count();
    let new = desk_proto::v1::CreateTicketRequest {
        title: "Printer".to_owned(),
        description: "d".to_owned(),
        ..Default::default()
    };
    // The manager is no user here, so one has to be named.
    let answer = inside.call::<call::TicketsCreate>(new);
    assert_eq!(answer.map(drop).map_err(|status| reason(&status)), Err("INVALID".to_owned()));
    let tickets = inside.call::<call::TicketsList>(Default::default()).unwrap().tickets;
    assert_eq!(tickets.len(), before);
    assert!(tickets.iter().all(|ticket| ticket.requester == "rita@both.example"));
}

#[test]
fn a_password_that_the_provider_saw_lets_nobody_in_after_the_handover() {
    let (world, manager) = stage();
    let slug = provision(&manager, "acre", "boss@acre.example");
    let inside = manager.in_tenant(&slug);
    let rita = user(&inside, "rita@acre.example", &["admin"]).unwrap();
    let id = "boss@acre.example".to_owned();
    let request =
        desk_proto::v1::SetPasswordRequest { id, ..desk_proto::v1::SetPasswordRequest::default() };
    let boss = inside.call::<call::UsersSetPassword>(request).unwrap().secret;
    activate(&manager, &slug);
    let login = |login: &str, password: &str| {
        let request = LoginRequest {
            tenant: slug.clone(),
            login: login.to_owned(),
            password: password.to_owned(),
            ..LoginRequest::default()
        };
        let answer = world.owner().call::<call::SessionsLogin>(request);
        answer.map(drop).map_err(|status| reason(&status))
    };
    let answers = [login("boss@acre.example", &boss), login("rita@acre.example", &rita)];
    let refused = || Err("SIGN_IN_REFUSED".to_owned());
    assert_eq!(answers, [refused(), refused()]);
}

#[test]
fn a_stream_that_was_opened_before_ends_with_the_handover() {
    use tonic::codegen::tokio_stream::{StreamExt as _, once};
    let (world, manager) = stage();
    let slug = provision(&manager, "acre", "boss@acre.example");
    let inside = manager.in_tenant(&slug);
    let request = desk_proto::v1::FollowEventsRequest { from_now: true, ..Default::default() };
    let runtime = inside.runtime();
    let mut stream =
        runtime.block_on(inside.streaming::<call::HistoryFollow>(once(request))).unwrap();
    runtime.block_on(stream.next()).unwrap().unwrap();
    let admin = world.client(Some(&activate(&manager, &slug)));
    ticket(&admin);
    let seen = runtime.block_on(async {
        let mut seen = Vec::new();
        let all = async {
            while let Some(event) = stream.next().await {
                match event {
                    Ok(event) => seen.push(event.r#type),
                    Err(status) => return reason(&status),
                }
            }
            "ended".to_owned()
        };
        let end = tokio::time::timeout(std::time::Duration::from_secs(10), all).await;
        (end.unwrap_or("open".to_owned()), seen)
    });
    assert_eq!(seen.0, "NOT_FOUND", "{:?}", seen.1);
    assert!(seen.1.is_empty(), "events after the handover: {:?}", seen.1);
}

#[test]
fn a_key_that_was_used_inside_is_not_answered_from_memory_after_the_handover() {
    let (_world, manager) = stage();
    let slug = provision(&manager, "acre", "boss@acre.example");
    let inside = manager.in_tenant(&slug);
    let request = desk_proto::v1::CreateGroupRequest {
        name: "Network".to_owned(),
        write: Some(WriteOptions { request_id: "k".to_owned(), ..WriteOptions::default() }),
        ..Default::default()
    };
    inside.call::<call::GroupsCreate>(request.clone()).unwrap();
    activate(&manager, &slug);
    assert_eq!(reason(&inside.call::<call::GroupsCreate>(request).unwrap_err()), "NOT_FOUND");
}

#[test]
fn only_the_makers_manager_makes_names_and_hands_over() {
    let (world, manager) = stage();
    world.admin("ada");
    let slug = provision(&manager, "acre", "boss@acre.example");
    let ada = world.of("ada");
    let create = |client: &Client, slug: &str| {
        let request = CreateTenantRequest {
            name: "x".to_owned(),
            slug: slug.to_owned(),
            admin: "a@b.example".to_owned(),
            ..CreateTenantRequest::default()
        };
        client.call::<call::TenantsCreate>(request).map(drop).map_err(|s| reason(&s))
    };
    let hand_over = |client: &Client| {
        let request = ActivateTenantRequest { id: slug.clone(), write: None, new_secret: false };
        client.call::<call::TenantsActivate>(request).map(drop).map_err(|s| reason(&s))
    };
    assert_eq!(create(&ada, "new"), Err("DENIED".into()));
    assert_eq!(hand_over(&ada), Err("DENIED".into()));
    assert_eq!(create(&manager, &slug), Err("ALREADY_EXISTS".into()));
    assert_eq!(create(&manager, "main"), Err("ALREADY_EXISTS".into()));
    assert_eq!(create(&manager, "A b"), Err("INVALID".into()));
    // A manager who is inside is not the manager of that tenant: it provides nothing.
    let inside = manager.in_tenant(&slug);
    assert_eq!(create(&inside, "deeper"), Err("DENIED".into()));
    // The first admin, while it is being set up, neither hands it over nor finds the provider.
    let boss = world.client(Some(&token(&inside, "boss@acre.example").secret));
    assert!(hand_over(&boss).is_err());
    assert_eq!(
        whoami(&boss.in_tenant("main")).map_err(|s| reason(&s)).err(),
        Some("NOT_FOUND".into())
    );
    let rename = |client: &Client, id: &str| {
        let name = Some("Hundred Acre".to_owned());
        let request = UpdateTenantRequest { id: id.to_owned(), name, write: None };
        client.call::<call::TenantsUpdate>(request).map(drop).map_err(|s| reason(&s))
    };
    rename(&manager, &slug).unwrap();
    activate(&manager, &slug);
    assert_eq!(rename(&manager, &slug), Err("DENIED".into()));
    // Who is no manager any more finds nothing at once.
    let slug = provision(&manager, "sawyer", "boss@sawyer.example");
    assert!(whoami(&manager.in_tenant(&slug)).is_ok());
    let request = UpdateUserRequest {
        id: "manager@example.org".to_owned(),
        remove_roles: vec!["tenant_manager".to_owned()],
        ..UpdateUserRequest::default()
    };
    world.owner().call::<call::UsersUpdate>(request).unwrap();
    assert_eq!(
        whoami(&manager.in_tenant(&slug)).map_err(|s| reason(&s)).err(),
        Some("NOT_FOUND".into())
    );
}

#[test]
fn nobody_of_the_provider_becomes_a_user_of_the_customer() {
    let (world, manager) = stage();
    let slug = provision(&manager, "acre", "boss@acre.example");
    let inside = manager.in_tenant(&slug);
    // A token for oneself would be good after the handover.
    let mut made = Vec::new();
    for login in ["", "@me", "manager@example.org"] {
        let request = CreateTokenRequest {
            name: "back door".to_owned(),
            user: login.to_owned(),
            ..CreateTokenRequest::default()
        };
        match inside.call::<call::TokensCreate>(request) {
            Ok(_) => made.push(login),
            Err(status) => {
                let refused = [Code::NotFound, Code::PermissionDenied, Code::InvalidArgument];
                assert!(refused.contains(&status.code()));
            }
        }
    }
    let begun = inside.call::<call::SecondFactorEnroll>(Default::default());
    assert!(begun.is_err(), "a second factor of nobody");
    // A user of the customer who is called like the manager is another user.
    user(&inside, "manager@example.org", &[]).unwrap();
    let home = whoami(&manager).unwrap();
    assert_eq!(home.tenant, "main");
    assert!(home.user.unwrap().roles.contains(&"tenant_manager".to_owned()));
    drop(world);
    assert!(made.is_empty(), "tokens of nobody: {made:?}");
}

#[test]
fn who_may_hand_a_tenant_over_is_said_as_it_is_done() {
    let (world, manager) = stage();
    world.admin("ada");
    let blue = provision(&manager, "blue", "boss@blue.example");
    activate(&manager, &blue);
    provision(&manager, "acre", "boss@acre.example");
    let write = Some(WriteOptions { validate_only: true, ..WriteOptions::default() });
    let mut answers = Vec::new();
    for (name, client) in [("manager", manager), ("ada", world.of("ada")), ("owner", world.owner())]
    {
        for id in ["acre", "blue", "main", "nowhere"] {
            let question = CanRequest {
                user: "@me".to_owned(),
                verb: "tenant activate".to_owned(),
                target: id.to_owned(),
            };
            let said = client.call::<call::PolicyCan>(question).unwrap();
            let request = ActivateTenantRequest {
                id: id.to_owned(),
                write: write.clone(),
                new_secret: false,
            };
            let done = client.call::<call::TenantsActivate>(request);
            let done = done.map_or_else(|status| reason(&status), |_| String::new());
            assert_eq!((said.allowed, &said.code), (done.is_empty(), &done), "{id} by {name}");
            answers.push(done);
        }
    }
    // The one that was handed over already is answered with what holds.
    let managers = ["", "", "DENIED", "NOT_FOUND"];
    assert_eq!(answers, [managers, ["DENIED"; 4], managers].concat());
}
