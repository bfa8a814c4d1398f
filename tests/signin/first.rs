//! The first login, as the guide of the command line goes through it.

use desk_proto::{
    call,
    v1::{
        ConfirmRequest, EnrollRequest, ListSessionsRequest, ListTicketsRequest, LogoutRequest,
        SecondFactorStatusRequest, WhoamiRequest, WriteOptions,
    },
};
use desk_tests::World;
use ring::digest;

use super::{
    app::{STEP, code},
    stage::{PASSWORD, enrolled, is_good, passwd, pending, refused, sign_in, user, wrong},
};

#[test]
fn the_guide_from_the_made_password_to_the_recovery_codes() {
    let world = World::new();
    let (login, made) = user(&world, "ada", &["admin"]);
    assert!(made.len() >= 20, "the system makes long passwords");
    let first = sign_in(&world.owner(), &login, &made, "").unwrap();
    assert!(first.must_change_password && first.must_enroll);
    let client = world.client(Some(&first.secret));

    // Nothing else is possible before the password is changed.
    assert_eq!(pending(&world, &first.secret), "password");
    let list = |client: &desk_tests::Client| {
        client.call::<call::TicketsList>(ListTicketsRequest::default()).map(drop)
    };
    assert_eq!(refused(list(&client)), "PASSWORD_CHANGE_REQUIRED");
    assert_eq!(refused(passwd(&client, "not the password", PASSWORD)), "SIGN_IN_REFUSED");
    assert_eq!(refused(passwd(&client, &made, PASSWORD)), "SIGN_IN_WAIT", "a guess costs a second");
    world.set_clock(world.now() + 1_000);
    for bad in ["", "eleven char", &"x".repeat(1_025)] {
        assert_eq!(refused(passwd(&client, &made, bad)), "INVALID", "{bad:.20}");
    }
    passwd(&client, &made, PASSWORD).unwrap();
    assert_eq!(refused(sign_in(&world.owner(), &login, &made, "")), "SIGN_IN_REFUSED");
    world.set_clock(world.now() + 1_000);

    // An admin needs a second factor then.
    assert_eq!(pending(&world, &first.secret), "second_factor");
    assert_eq!(refused(list(&client)), "SECOND_FACTOR_REQUIRED");
    let other = sign_in(&world.owner(), &login, PASSWORD, "").unwrap();
    assert!(!other.must_change_password && other.must_enroll);
    let status = |secret: &str| {
        let client = world.client(Some(secret));
        client.call::<call::SecondFactorStatus>(SecondFactorStatusRequest {}).unwrap()
    };
    assert!(status(&first.secret).required && !status(&first.secret).enrolled);
    let begin = || client.call::<call::SecondFactorEnroll>(EnrollRequest::default()).unwrap();
    let void = begin();
    let begun = begin();
    assert_eq!(begun.label, format!("desk main:{login}"));
    assert_eq!(begun.secret.len(), 32, "160 bits in base 32");
    let confirm = |code: String| {
        let device = "Ada's phone".to_owned();
        let request = ConfirmRequest { code, device, ..ConfirmRequest::default() };
        client.call::<call::SecondFactorConfirm>(request)
    };
    assert_eq!(refused(confirm(code(&void.secret, world.now()))), "INVALID");
    assert_eq!(refused(confirm(wrong(&begun.secret, world.now()))), "INVALID");
    let done = confirm(code(&begun.secret, world.now())).unwrap();
    assert_eq!(done.recovery_codes.len(), 10);

    // Signed in with the new session; the others are out.
    assert!(!is_good(&world, &other.secret) && !is_good(&world, &first.secret));
    assert_eq!(pending(&world, &done.secret), "");
    list(&world.client(Some(&done.secret))).unwrap();
    let now = status(&done.secret);
    assert!(now.enrolled && now.required);
    assert_eq!((now.device.as_str(), now.recovery_codes), ("Ada's phone", 10));

    // From now on a code is needed, and the code of the confirmation is used up.
    let login = |code: &str| sign_in(&world.owner(), &login, PASSWORD, code);
    assert_eq!(refused(login("")), "CODE_REQUIRED");
    assert_eq!(refused(login(&code(&begun.secret, world.now()))), "SIGN_IN_REFUSED");
    world.set_clock(world.now() + STEP);
    let next = login(&code(&begun.secret, world.now())).unwrap();
    assert!(!next.must_change_password && !next.must_enroll);

    // A recovery code works once, as it was shown or without the hyphens.
    login(&done.recovery_codes[0]).unwrap();
    assert_eq!(refused(login(&done.recovery_codes[0])), "SIGN_IN_REFUSED");
    world.set_clock(world.now() + 1_000);
    login(&done.recovery_codes[1].replace('-', "").to_uppercase()).unwrap();
    assert_eq!(status(&next.secret).recovery_codes, 8);
}

#[test]
fn the_made_password_is_no_new_one() {
    let world = World::new();
    let (login, made) = user(&world, "rita", &[]);
    let session = sign_in(&world.owner(), &login, &made, "").unwrap();
    let client = world.client(Some(&session.secret));
    assert_eq!(refused(passwd(&client, &made, &made)), "INVALID");
    assert_eq!(pending(&world, &session.secret), "password");
}

#[test]
fn other_sessions_stay_where_that_is_asked_for() {
    let world = World::new();
    let (login, made) = user(&world, "rita", &[]);
    let one = sign_in(&world.owner(), &login, &made, "").unwrap();
    let client = world.client(Some(&one.secret));
    passwd(&client, &made, PASSWORD).unwrap();
    assert!(!one.must_enroll, "a requester needs no second factor");
    let two = sign_in(&world.owner(), &login, PASSWORD, "").unwrap();
    let begun = client.call::<call::SecondFactorEnroll>(EnrollRequest::default()).unwrap();
    let request = ConfirmRequest {
        code: code(&begun.secret, world.now()),
        keep_other_sessions: true,
        ..ConfirmRequest::default()
    };
    let done = client.call::<call::SecondFactorConfirm>(request).unwrap();
    assert!(is_good(&world, &two.secret) && is_good(&world, &done.secret));
    assert!(!is_good(&world, &one.secret), "the session of the guide is replaced by the new one");
    let client = world.client(Some(&done.secret));
    let list = client.call::<call::SessionsList>(ListSessionsRequest::default()).unwrap();
    let current: Vec<_> = list.sessions.iter().map(|session| session.current).collect();
    assert_eq!(current, [false, true]);
    let again = client.call::<call::SecondFactorEnroll>(EnrollRequest::default());
    assert_eq!(refused(again), "ALREADY_EXISTS");
}

#[test]
fn no_secret_is_in_the_store_or_in_the_log() {
    let world = World::new();
    let (login, made) = user(&world, "ada", &["admin"]);
    let first = sign_in(&world.owner(), &login, &made, "").unwrap();
    let client = world.client(Some(&first.secret));
    let write =
        |key: &str| Some(WriteOptions { request_id: key.to_owned(), ..WriteOptions::default() });
    let change = desk_proto::v1::PasswdRequest {
        write: write("change"),
        old: made.clone(),
        new: PASSWORD.to_owned(),
    };
    client.call::<call::SessionsPasswd>(change.clone()).unwrap();
    let request = EnrollRequest { write: write("enrol") };
    let begun = client.call::<call::SecondFactorEnroll>(request.clone()).unwrap();
    let again = client.call::<call::SecondFactorEnroll>(request).unwrap();
    assert!(again.write.unwrap().replayed && again.secret.is_empty(), "a secret is shown once");
    let request = ConfirmRequest {
        write: write("confirm"),
        code: code(&begun.secret, world.now()),
        keep_other_sessions: true,
        ..ConfirmRequest::default()
    };
    let done = client.call::<call::SecondFactorConfirm>(request.clone()).unwrap();
    let again = world.client(Some(&done.secret)).call::<call::SecondFactorConfirm>(request);
    let again = again.unwrap();
    assert!(again.write.unwrap().replayed && again.secret.is_empty());
    assert!(again.recovery_codes.is_empty(), "recovery codes are shown once");
    world
        .client(Some(&done.secret))
        .call::<call::SessionsLogout>(LogoutRequest::default())
        .unwrap();
    assert!(world.owner().call::<call::SessionsWhoami>(WhoamiRequest {}).is_ok());
    world.terminate();

    // A quick hash of a password is as good as the password to whoever can guess many.
    let plain = desk_proto::v1::PasswdRequest { write: Some(WriteOptions::default()), ..change };
    let quick = |message: &[u8]| digest::digest(&digest::SHA256, message).as_ref().to_vec();
    let mut secrets: Vec<(&str, Vec<u8>)> = vec![
        ("the made password", made.into_bytes()),
        ("the chosen password", PASSWORD.into()),
        ("a quick hash of the password", quick(PASSWORD.as_bytes())),
        ("a quick hash of the request", quick(&prost::Message::encode_to_vec(&plain))),
        ("the secret of the app", begun.secret.into_bytes()),
        ("a session", first.secret.into_bytes()),
        ("the session of the confirmation", done.secret.into_bytes()),
    ];
    for code in &done.recovery_codes {
        secrets.push(("a recovery code", code.clone().into_bytes()));
        secrets.push(("a recovery code", code.replace('-', "").into_bytes()));
    }
    let mut found = Vec::new();
    for file in std::fs::read_dir(world.data()).unwrap().map(|file| file.unwrap().path()) {
        let Ok(bytes) = std::fs::read(&file) else { continue };
        for (what, secret) in &secrets {
            if bytes.windows(secret.len()).any(|window| window == secret) {
                found.push(format!("{what} in {}", file.file_name().unwrap().display()));
            }
        }
    }
    found.dedup();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_key_that_seals_is_not_in_the_data_directory_and_nobody_else_reads_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let world = World::new();
    let (login, secret, _) = enrolled(&world, "ada");
    let key = world.dir().join(".config/desk/deskd.key");
    let mode = std::fs::metadata(&key).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert!(!key.starts_with(world.data()));
    // With another key the secrets stay shut, and nobody is let in without.
    world.terminate();
    std::fs::rename(&key, world.dir().join("kept.key")).unwrap();
    world.start();
    let answer = sign_in(&world.owner(), &login, PASSWORD, &code(&secret, world.now()));
    assert_eq!(refused(answer), "STORE_DAMAGED");
    world.terminate();
    std::fs::rename(world.dir().join("kept.key"), &key).unwrap();
    world.start();
    sign_in(&world.owner(), &login, PASSWORD, &code(&secret, world.now())).unwrap();
}
