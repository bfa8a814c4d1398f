//! A handover whose answer was lost is done once more, and only while nobody has taken it up.

use desk_proto::{
    call,
    v1::{
        ActivateTenantRequest, CreateGroupRequest, ListTokensRequest, LoginRequest, WhoamiRequest,
        WriteOptions,
    },
};
use desk_tests::{
    Client, World,
    world::{reason, until},
};

use super::stage::{activate, provision, verify};

/// A world, and a manager in the first tenant who is nothing else.
fn stage() -> (World, Client) {
    let world = World::new();
    world.person("manager", |user| user.roles = vec!["tenant_manager".to_owned()]);
    let manager = world.of("manager");
    (world, manager)
}

/// Hands over once more; answers the secret.
fn once_more(client: &Client, slug: &str, write: Option<WriteOptions>) -> Result<String, String> {
    let request = ActivateTenantRequest { id: slug.to_owned(), write, new_secret: true };
    let done = client.call::<call::TenantsActivate>(request);
    done.map(|done| done.secret).map_err(|status| reason(&status))
}

fn key(key: &str) -> Option<WriteOptions> {
    Some(WriteOptions { request_id: key.to_owned(), ..WriteOptions::default() })
}

fn refused() -> Result<String, String> {
    Err("TENANT_STATE".to_owned())
}

#[test]
fn what_nobody_took_up_is_handed_over_once_more() {
    let (world, manager) = stage();
    let slug = provision(&manager, "acre", "boss@acre.example");
    assert_eq!(once_more(&manager, &slug, None), refused(), "it is not handed over yet");
    let lost = activate(&manager, &slug);
    // Who tries the door and does not come in has used nothing.
    let request = LoginRequest {
        tenant: slug.clone(),
        login: "boss@acre.example".to_owned(),
        password: "not this one, surely".to_owned(),
        ..LoginRequest::default()
    };
    assert!(world.owner().call::<call::SessionsLogin>(request).is_err());

    let dry = WriteOptions { validate_only: true, ..WriteOptions::default() };
    assert_eq!(once_more(&manager, &slug, Some(dry)), Ok(String::new()));
    let second = once_more(&manager, &slug, key("k")).unwrap();
    assert!(second.starts_with("desk_pat_") && second != lost);
    assert_eq!(once_more(&manager, &slug, key("k")), Ok(String::new()), "a secret is shown once");
    // The first is good for nothing, and to try it takes nothing up.
    let whoami = |secret: &str| {
        let client = world.client(Some(secret));
        client.call::<call::SessionsWhoami>(WhoamiRequest {}).map(drop).map_err(|s| reason(&s))
    };
    assert_eq!(whoami(&lost), Err("UNAUTHENTICATED".to_owned()));
    let third = once_more(&manager, &slug, None).unwrap();
    assert_eq!(whoami(&second), Err("UNAUTHENTICATED".to_owned()));
    assert_eq!(whoami(&third), Ok(()));
    verify(&world);
}

#[test]
fn what_was_used_is_handed_over_by_nobody() {
    let (world, manager) = stage();
    let slug = provision(&manager, "acre", "boss@acre.example");
    let boss = world.client(Some(&activate(&manager, &slug)));
    let group = CreateGroupRequest { name: "Network".to_owned(), ..CreateGroupRequest::default() };
    boss.call::<call::GroupsCreate>(group).unwrap();
    // What was done stands in the journal at once, however late its use is noted.
    assert_eq!(once_more(&manager, &slug, None), refused());

    let read = provision(&manager, "blue", "boss@blue.example");
    let boss = world.client(Some(&activate(&manager, &read)));
    let used = || {
        let tokens = boss.call::<call::TokensList>(ListTokensRequest::default()).unwrap().tokens;
        tokens.iter().any(|token| token.used_ms != 0)
    };
    until("the use is noted", || used().then_some(()));
    assert_eq!(once_more(&manager, &read, None), refused(), "to look around is to use it");
    verify(&world);
}

#[test]
fn only_who_hands_over_does_so_once_more() {
    let (world, manager) = stage();
    world.admin("ada");
    let slug = provision(&manager, "acre", "boss@acre.example");
    let other = provision(&manager, "blue", "boss@blue.example");
    let secret = activate(&manager, &slug);
    let stranger = world.client(Some(&activate(&manager, &other)));
    assert_eq!(once_more(&world.of("ada"), &slug, None), Err("DENIED".to_owned()));
    assert_eq!(once_more(&stranger, &slug, None), Err("DENIED".to_owned()));
    assert_eq!(once_more(&world.owner(), "nowhere", None), Err("NOT_FOUND".to_owned()));
    assert_eq!(once_more(&world.client(Some(&secret)), &slug, None), Err("DENIED".to_owned()));
}
