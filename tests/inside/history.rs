//! What guests are told of the history: what agents see, and those who configure what admins see, but for
//! what is confidential and for how people sign in.

use std::collections::BTreeSet;

use desk_proto::{
    call,
    v1::{
        CreateTenantRequest, CreateTokenRequest, EventObject, ListEventsRequest, LoginRequest,
        SetPasswordRequest, UpdateTenantRequest, UpdateUserRequest,
    },
};
use desk_tests::Client;

use super::stage::{ACRE, Stage, here};

/// The kinds of events that a caller is told of, and the tickets that they are about.
#[track_caller]
fn told(client: &Client) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut kinds, mut tickets, mut after) = (BTreeSet::new(), BTreeSet::new(), 0);
    loop {
        let request = ListEventsRequest { after, ..ListEventsRequest::default() };
        let page = client.call::<call::HistoryList>(request).expect("a history");
        for event in page.events {
            let EventObject { kind, id } = event.object.unwrap_or_default();
            kinds.insert(event.r#type);
            if kind == "ticket" {
                tickets.insert(id);
            }
        }
        after = page.next;
        if !page.more {
            return (kinds, tickets);
        }
    }
}

#[test]
fn what_is_told_to_whom() {
    let stage = Stage::new();
    let request = SetPasswordRequest { id: here("rita"), ..SetPasswordRequest::default() };
    let password = stage.boss.call::<call::UsersSetPassword>(request).expect("one").secret;
    let request = LoginRequest {
        tenant: ACRE.to_owned(),
        login: here("rita"),
        password,
        ..LoginRequest::default()
    };
    stage.world.owner().call::<call::SessionsLogin>(request).expect("signed in");
    let user = here("rita");
    let request = CreateTokenRequest { name: "t".to_owned(), user, ..Default::default() };
    stage.boss.call::<call::TokensCreate>(request).expect("a token");
    for enabled in [false, true] {
        let request = UpdateUserRequest {
            id: here("linus"),
            enabled: Some(enabled),
            ..UpdateUserRequest::default()
        };
        stage.boss.call::<call::UsersUpdate>(request).expect("a user");
    }

    let (boss, every) = told(&stage.boss);
    let secret = [
        "user.password_set",
        "user.signed_in",
        "token.created",
        "grant.requested",
        "grant.approved",
        "visit.entered",
    ];
    for kind in secret {
        assert!(boss.contains(kind), "{kind} of {boss:?}");
    }
    assert_eq!(every.len(), 2);

    let (configure, tickets) = told(&stage.configure);
    assert_eq!(tickets, BTreeSet::from([stage.open.clone()]));
    for kind in &configure {
        let hidden = ["token.", "grant.", "visit.", "user.pass", "user.sign", "user.second"];
        assert!(hidden.iter().all(|hidden| !kind.starts_with(hidden)), "{kind}");
    }
    let people = ["user.created", "user.disabled", "user.enabled", "group.created"];
    assert!(people.iter().all(|kind| configure.contains(*kind)), "{configure:?}");

    let (support, tickets) = told(&stage.support);
    assert_eq!(tickets, BTreeSet::from([stage.open.clone()]));
    let (agent, _) = told(&stage.of("grace"));
    assert_eq!(support, agent, "what an agent is told");
}

#[test]
fn whom_the_tenant_serves_is_told_to_its_tenant_managers() {
    let stage = Stage::new();
    let roles = |add: &[&str], rm: &[&str]| {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let request = UpdateUserRequest {
            id: here("boss"),
            add_roles: words(add),
            remove_roles: words(rm),
            ..UpdateUserRequest::default()
        };
        stage.boss.call::<call::UsersUpdate>(request).expect("roles");
    };
    roles(&["tenant_manager"], &[]);
    let request = CreateTenantRequest {
        name: "Moor".to_owned(),
        slug: "moor".to_owned(),
        admin: "boss@moor.example".to_owned(),
        ..CreateTenantRequest::default()
    };
    stage.boss.call::<call::TenantsCreate>(request).expect("a tenant");
    let (id, name) = (ACRE.to_owned(), Some("Acre".to_owned()));
    let request = UpdateTenantRequest { id, name, write: None };
    stage.boss.call::<call::TenantsUpdate>(request).expect("renamed");
    let made = "tenant.customer_created";
    assert!(told(&stage.boss).0.contains(made));
    let (configure, _) = told(&stage.configure);
    assert!(configure.contains("tenant.edited") && !configure.contains(made), "{configure:?}");
    roles(&[], &["tenant_manager"]);
    assert!(!told(&stage.boss).0.contains(made), "an admin who is no tenant manager");
}
