//! How sessions end, and secrets that are none.

use std::{thread, time::Duration};

use desk_proto::{
    call,
    v1::{
        CreateTenantRequest, DeleteUserRequest, FollowEventsRequest, ListSessionsRequest,
        LogoutRequest, RevokeSessionRequest, WhoamiRequest,
    },
};
use desk_tests::{Client, World, world::until};
use tonic::codegen::tokio_stream::{StreamExt as _, once};

use super::stage::{PASSWORD, enable, is_good, set_password, settled, sign_in, told};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// Uses a session, and waits until that is noted: it is so a moment after the answer.
#[track_caller]
fn is_used(world: &World, secret: &str) -> bool {
    let client = world.client(Some(secret));
    is_good(world, secret)
        && until("the use is noted", || {
            let list = client.call::<call::SessionsList>(ListSessionsRequest::default()).ok()?;
            let now = world.now();
            let noted = |used| now - used <= 5 * 60_000;
            list.sessions.iter().any(|s| s.current && noted(s.used_ms)).then_some(true)
        })
}

#[test]
fn twelve_hours_idle_or_thirty_days_in_all() {
    let world = World::new();
    let login = settled(&world, "rita");
    let begin = || sign_in(&world.owner(), &login, PASSWORD, "").unwrap();
    let idle = begin();
    world.set_clock(world.now() + 12 * HOUR - 1);
    let used = begin();
    assert!(is_used(&world, &idle.secret), "a millisecond before");
    // That was a use, so it counts from there.
    world.set_clock(world.now() + 12 * HOUR - 1);
    assert!(is_used(&world, &idle.secret));
    assert!(is_used(&world, &used.secret));
    world.set_clock(world.now() + 12 * HOUR);
    assert!(!is_good(&world, &idle.secret) && !is_good(&world, &used.secret));

    let long = begin();
    let begun = world.now();
    while world.now() < begun + 30 * DAY - 1 {
        world.set_clock((world.now() + 11 * HOUR).min(begun + 30 * DAY - 1));
        assert!(is_used(&world, &long.secret), "after {} ms", world.now() - begun);
    }
    assert_eq!(long.session.unwrap().expires_ms, begun + 30 * DAY);
    world.set_clock(begun + 30 * DAY);
    assert!(!is_good(&world, &long.secret), "30 days in all");
}

#[test]
fn a_session_is_used_by_a_read_on_the_socket_and_over_tcp_and_survives_a_restart() {
    let (world, address) = World::listening();
    let login = settled(&world, "rita");
    let away = Client::plain(address, [127, 0, 0, 7].into());
    let session = sign_in(&away, &login, PASSWORD, "").unwrap();
    assert_eq!(session.session.unwrap().source, "ip:127.0.0.7");
    world.restart(HOUR);
    assert!(is_good(&world, &session.secret));
    let away = away.with(Some(&session.secret));
    away.call::<call::SessionsWhoami>(WhoamiRequest {}).unwrap();
    until("the use is noted", || {
        let list = away.call::<call::SessionsList>(ListSessionsRequest::default()).ok()?;
        let current: Vec<_> = list.sessions.iter().filter(|session| session.current).collect();
        assert_eq!(current.len(), 1);
        (current[0].used_ms == world.now()).then_some(())
    });
}

#[test]
fn logout_and_revoke_end_a_session_at_once() {
    let world = World::new();
    let login = settled(&world, "rita");
    let begin = || sign_in(&world.owner(), &login, PASSWORD, "").unwrap();
    let (one, two, three) = (begin(), begin(), begin());
    let id = |session: &desk_proto::v1::LoginResponse| session.session.clone().unwrap().id;
    let client = |session: &desk_proto::v1::LoginResponse| world.client(Some(&session.secret));
    client(&one).call::<call::SessionsLogout>(LogoutRequest::default()).unwrap();
    assert!(!is_good(&world, &one.secret));
    let revoke = |by: &Client, id: String| {
        by.call::<call::SessionsRevoke>(RevokeSessionRequest { id, write: None })
    };
    revoke(&client(&two), id(&three)).unwrap();
    assert!(!is_good(&world, &three.secret));
    // Another user's session is not there, just as none is.
    settled(&world, "otto");
    let otto = world.client(Some(&world.token("otto@example.org", &[])));
    let (_, hidden, rest) = told(revoke(&otto, id(&two)));
    let (_, nothing, rest_of_none) = told(revoke(&otto, "999999".to_owned()));
    assert_eq!(hidden.replace(&id(&two), "X"), nothing.replace("999999", "X"));
    assert_eq!(rest.replace(&id(&two), "X"), rest_of_none.replace("999999", "X"));
    revoke(&world.owner(), id(&two)).unwrap();
    assert!(!is_good(&world, &two.secret));
    // A token is no session, so there is nothing to end.
    let answer = otto.call::<call::SessionsLogout>(LogoutRequest::default()).unwrap();
    assert!(!answer.write.unwrap().changed);
    assert!(otto.call::<call::SessionsWhoami>(WhoamiRequest {}).is_ok());
}

/// Opens a stream, does something, and says how the stream ended.
#[track_caller]
fn ends_with(world: &World, secret: &str, what: impl FnOnce()) -> String {
    let client = world.client(Some(secret));
    let request = FollowEventsRequest { from_now: true, ..FollowEventsRequest::default() };
    let runtime = client.runtime();
    let mut stream =
        runtime.block_on(client.streaming::<call::HistoryFollow>(once(request))).expect("a stream");
    let first = runtime.block_on(stream.next()).expect("where it begins");
    first.expect("where it begins");
    what();
    runtime.block_on(async {
        let end = async {
            loop {
                match stream.next().await {
                    Some(Ok(_)) => {}
                    Some(Err(status)) => return desk_tests::world::reason(&status),
                    None => return "ended".to_owned(),
                }
            }
        };
        tokio::time::timeout(Duration::from_secs(10), end).await.unwrap_or("open".to_owned())
    })
}

#[test]
fn whoever_is_out_is_out_on_an_open_stream_too() {
    let world = World::new();
    let login = settled(&world, "rita");
    let begin = || sign_in(&world.owner(), &login, PASSWORD, "").unwrap();

    let session = begin();
    let revoke = || {
        let id = session.session.clone().unwrap().id;
        let request = RevokeSessionRequest { id, write: None };
        world.owner().call::<call::SessionsRevoke>(request).unwrap();
    };
    assert_eq!(ends_with(&world, &session.secret, revoke), "UNAUTHENTICATED");

    let session = begin();
    let token = world.token(&login, &[]);
    let disable = || enable(&world, &login, false);
    assert_eq!(ends_with(&world, &token, disable), "UNAUTHENTICATED");
    assert!(!is_good(&world, &session.secret) && !is_good(&world, &token));
    // What ended does not come back with the user.
    enable(&world, &login, true);
    assert!(!is_good(&world, &session.secret), "a session of before");

    let session = begin();
    let other = || drop(set_password(&world, &login));
    assert_eq!(ends_with(&world, &session.secret, other), "UNAUTHENTICATED");

    let token = world.token(&login, &[]);
    let remove = || {
        let request = DeleteUserRequest { id: login.clone(), write: None };
        world.owner().call::<call::UsersDelete>(request).unwrap();
    };
    assert_eq!(ends_with(&world, &token, remove), "UNAUTHENTICATED");
}

#[test]
fn a_session_that_runs_out_ends_its_open_stream() {
    let world = World::new();
    let login = settled(&world, "rita");
    let session = sign_in(&world.owner(), &login, PASSWORD, "").unwrap();
    let late = || {
        world.set_clock(world.now() + 12 * HOUR);
        // Something happens, so that the stream has something to tell.
        thread::scope(|scope| drop(scope.spawn(|| world.group("Later"))));
    };
    assert_eq!(ends_with(&world, &session.secret, late), "UNAUTHENTICATED");
}

#[test]
fn what_is_no_secret_of_ours_is_refused_in_the_same_words() {
    let world = World::new();
    let login = settled(&world, "rita");
    let session = sign_in(&world.owner(), &login, PASSWORD, "").unwrap().secret;
    let token = world.token(&login, &[]);
    let whoami = |secret: &str| {
        told(world.client(Some(secret)).call::<call::SessionsWhoami>(WhoamiRequest {}))
    };
    let last = |text: &str| text[text.len() - 1..].to_owned();
    let turned = |text: &str| {
        let end = if last(text) == "0" { "1" } else { "0" };
        format!("{}{end}", &text[..text.len() - 1])
    };
    let forged = [
        "nobody".to_owned(),
        "x".repeat(4_000),
        token[..token.len() - 1].to_owned(),
        format!("{token}0"),
        turned(&token),
        token.to_uppercase(),
        token.replace("desk_pat_", "desk_ses_"),
        session.replace("desk_ses_", "desk_pat_"),
        session[..20].to_owned(),
        format!("{token} {token}"),
        format!("desk_pat_{}", "0".repeat(49)),
    ];
    let first = whoami(&forged[0]);
    assert_eq!(first.0, tonic::Code::Unauthenticated);
    for secret in &forged {
        let answer = whoami(secret);
        assert_eq!(answer.0, first.0, "{secret:.60}");
        assert!(!answer.1.contains(secret.as_str()), "the secret is in the answer: {}", answer.1);
    }
    // A session that ended and one that never was are told alike, and so are tokens.
    let never = |prefix: &str| well_formed(prefix);
    world.client(Some(&session)).call::<call::SessionsLogout>(LogoutRequest::default()).unwrap();
    assert_eq!(whoami(&session), whoami(&never("desk_ses_")));
    let request = desk_proto::v1::ListTokensRequest::default();
    let list = world.client(Some(&token)).call::<call::TokensList>(request).unwrap();
    let revoke = desk_proto::v1::RevokeTokenRequest { id: list.tokens[0].id.clone(), write: None };
    world.client(Some(&token)).call::<call::TokensRevoke>(revoke).unwrap();
    assert_eq!(whoami(&token), whoami(&never("desk_pat_")));
}

/// A secret as the daemon writes them, made up.
fn well_formed(prefix: &str) -> String {
    const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let body = "MadeUpByATest".repeat(4)[..43].to_owned();
    let mut crc = u32::MAX;
    for byte in body.bytes() {
        crc ^= u32::from(byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    let (mut left, mut check) = (!crc, Vec::new());
    for _ in 0..6 {
        check.insert(0, DIGITS[(left % 62) as usize]);
        left /= 62;
    }
    format!("{prefix}{body}{}", String::from_utf8(check).expect("ASCII"))
}

#[test]
fn a_secret_of_one_tenant_opens_no_other() {
    let world = World::new();
    let tenant = CreateTenantRequest {
        name: "Acme".to_owned(),
        admin: "boss@acme.example".to_owned(),
        ..CreateTenantRequest::default()
    };
    world.owner().call::<call::TenantsCreate>(tenant).unwrap();
    let login = settled(&world, "rita");
    let session = sign_in(&world.owner(), &login, PASSWORD, "").unwrap().secret;
    let token = world.token(&login, &[]);
    for secret in [session, token] {
        let client = world.client(Some(&secret));
        let whoami = |slug: &str| {
            let client = client.in_tenant(slug);
            client.call::<call::SessionsWhoami>(WhoamiRequest {})
        };
        whoami("main").unwrap();
        let (code, there, rest) = told(whoami("acme"));
        assert_eq!(code, tonic::Code::NotFound);
        let (_, nowhere, none) = told(whoami("nowhere"));
        assert_eq!(there.replace("acme", "X"), nowhere.replace("nowhere", "X"));
        assert_eq!(rest.replace("acme", "X"), none.replace("nowhere", "X"));
    }
}
