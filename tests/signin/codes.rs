//! A code of the second factor works once, whatever the clock does; the secret stays secret.

use std::time::Duration;

use desk_proto::{
    call,
    v1::{ListTicketsRequest, Reset2faRequest, SetPoliciesRequest, SettingValue, WriteOptions},
};
use desk_tests::World;
use rusqlite::Connection;

use super::{
    app::{STEP, code},
    stage::{PASSWORD, RUNG, enroll, enrolled, is_good, pending, refused, settled, sign_in, wrong},
};

#[test]
fn a_code_works_once_also_over_a_restart_and_with_the_clock_set_back() {
    let world = World::new();
    let (login, secret, confirmed) = enrolled(&world, "ada");
    let used = code(&secret, world.now());
    let login = |code: &str| sign_in(&world.owner(), &login, PASSWORD, code);
    login(&used).unwrap();
    assert_eq!(refused(login(&used)), "SIGN_IN_REFUSED", "within its 30 seconds");
    world.restart(2_000);
    assert_eq!(refused(login(&used)), "SIGN_IN_REFUSED", "after a restart");
    world.kill();
    world.start();
    world.set_clock(world.now() + STEP - 2_000);
    assert_eq!(refused(login(&used)), "SIGN_IN_REFUSED", "in the step after");
    // A good sign-in clears the count, so that it is the code that is refused.
    world.pass(RUNG);
    login(&confirmed.recovery_codes[0]).unwrap();
    // A clock that is set back does not make it good again.
    world.restart(-STEP - 11_000);
    assert_eq!(refused(login(&used)), "SIGN_IN_REFUSED", "with the clock set back");
    world.set_clock(world.now() + 3 * STEP);
    login(&code(&secret, world.now())).unwrap();
}

#[test]
fn the_step_before_is_accepted_once_and_no_other() {
    let world = World::new();
    let (login, secret, _) = enrolled(&world, "ada");
    world.set_clock(world.now() + 4 * STEP);
    let login = |code: &str| sign_in(&world.owner(), &login, PASSWORD, code);
    let at = |steps: i64| code(&secret, world.now() + steps * STEP);
    for other in [-2, 1, 2] {
        assert_eq!(refused(login(&at(other))), "SIGN_IN_REFUSED", "{other} steps");
        world.pass(RUNG);
    }
    world.set_clock(world.now() / STEP * STEP + STEP);
    login(&at(-1)).unwrap();
    assert_eq!(refused(login(&at(-1))), "SIGN_IN_REFUSED", "used");
    world.pass(Duration::from_secs(2));
    login(&at(0)).unwrap();
    // What is older than a code that was used is used up with it.
    assert_eq!(refused(login(&at(-1))), "SIGN_IN_REFUSED");
}

#[test]
fn whoever_knows_the_password_cannot_try_all_codes() {
    let world = World::new();
    let (login, secret, _) = enrolled(&world, "ada");
    let guess = || sign_in(&world.owner(), &login, PASSWORD, &wrong(&secret, world.now()));
    let mut waits = 0;
    for _ in 0..6 {
        assert_eq!(refused(guess()), "SIGN_IN_REFUSED");
        waits += usize::from(refused(guess()) == "SIGN_IN_WAIT");
        world.pass(Duration::from_secs(3));
    }
    assert_eq!(waits, 6, "a wrong code costs what a wrong password costs");
    for odd in ["abcdef", "１２３４５６", "      ", "-", "0000000", &"9".repeat(100_000)] {
        world.pass(RUNG);
        let answer = refused(sign_in(&world.owner(), &login, PASSWORD, odd));
        assert!(
            matches!(answer.as_str(), "SIGN_IN_REFUSED" | "CODE_REQUIRED"),
            "{odd:.9}: {answer}"
        );
    }
}

#[test]
fn a_second_factor_that_is_taken_away_ends_sessions_and_rests_tokens() {
    let world = World::new();
    let (login, _, confirmed) = enrolled(&world, "ada");
    let token = world.token(&login, &[]);
    assert!(is_good(&world, &confirmed.secret));
    let list = |secret: &str| {
        let client = world.client(Some(secret));
        client.call::<call::TicketsList>(ListTicketsRequest::default()).map(drop)
    };
    list(&token).unwrap();
    let write = Some(WriteOptions { version: 1 << 40, ..WriteOptions::default() });
    let request = Reset2faRequest { id: login.clone(), write };
    let answer = world.owner().call::<call::UsersReset2fa>(request);
    assert_eq!(refused(answer), "VERSION_CONFLICT", "it is not the user that was looked at");
    let request = Reset2faRequest { id: login.clone(), write: None };
    world.owner().call::<call::UsersReset2fa>(request).unwrap();
    assert!(!is_good(&world, &confirmed.secret));
    assert_eq!(refused(list(&token)), "SECOND_FACTOR_REQUIRED");
    assert_eq!(pending(&world, &token), "second_factor");
    // A token that is made now rests as well, and a recovery code of before is no code.
    let fresh = world.token(&login, &["read"]);
    assert_eq!(refused(list(&fresh)), "SECOND_FACTOR_REQUIRED");
    let again = sign_in(&world.owner(), &login, PASSWORD, &confirmed.recovery_codes[0]).unwrap();
    assert!(again.must_enroll, "the password alone only leads to the enrolment");
    assert_eq!(refused(list(&again.secret)), "SECOND_FACTOR_REQUIRED");
    let (secret, _) = enroll(&world, &world.client(Some(&again.secret)));
    list(&token).unwrap();
    list(&fresh).unwrap();
    let old = sign_in(&world.owner(), &login, PASSWORD, &confirmed.recovery_codes[1]);
    assert_eq!(refused(old), "SIGN_IN_REFUSED");
    world.pass(RUNG);
    sign_in(&world.owner(), &login, PASSWORD, &code(&secret, world.now())).unwrap();
}

#[test]
fn the_policy_decides_who_needs_one() {
    let world = World::new();
    let login = settled(&world, "rita");
    let session = sign_in(&world.owner(), &login, PASSWORD, "").unwrap();
    assert_eq!(pending(&world, &session.secret), "");
    let set = |value: &str| {
        let key = "second_factor.roles".to_owned();
        let values = vec![SettingValue { key, value: value.to_owned() }];
        let request = SetPoliciesRequest { values, ..Default::default() };
        world.owner().call::<call::PolicySet>(request)
    };
    set("requester").unwrap();
    assert_eq!(pending(&world, &session.secret), "second_factor", "with the next call");
    set("none").unwrap();
    assert_eq!(pending(&world, &session.secret), "");
    assert_eq!(refused(set("everybody")), "INVALID");
}

#[test]
fn the_machines_own_user_stands_for_the_second_factor_of_the_owner_only() {
    let world = World::new();
    let (login, secret, _) = enrolled(&world, "ada");
    world.terminate();
    // This process has one user of the operating system, so the store is told that it is Ada's.
    let store = Connection::open(world.data().join("desk.db")).unwrap();
    let bound = store.execute(
        "UPDATE os_users SET owner = 0, user_id = (SELECT id FROM users WHERE login = ?1)",
        [&login],
    );
    assert_eq!(bound.unwrap(), 1);
    drop(store);
    world.start();
    let list = || world.owner().call::<call::TicketsList>(ListTicketsRequest::default()).map(drop);
    assert_eq!(refused(list()), "SECOND_FACTOR_REQUIRED");
    // Without a password, but not without a code.
    let by_uid = |code: &str| sign_in(&world.owner(), "", "", code);
    assert_eq!(refused(by_uid("")), "CODE_REQUIRED");
    assert_eq!(refused(by_uid(&wrong(&secret, world.now()))), "SIGN_IN_REFUSED");
    // Whoever has something to do first sets no clock.
    world.restart(11_000);
    let session = by_uid(&code(&secret, world.now())).unwrap();
    let client = world.client(Some(&session.secret));
    client.call::<call::TicketsList>(ListTicketsRequest::default()).unwrap();
}
