//! Wrong tries: what they cost, whom they are counted against, and what the clock does to them.

use std::{net::IpAddr, time::Duration};

use desk_proto::call;
use desk_tests::{Client, World};
use tonic_types::StatusExt as _;

use super::stage::{PASSWORD, RUNG, passwd, refused, set_password, settled, sign_in};

/// What the documented ladder says: how long the next try is not heard after so many failures.
fn rung(failures: i64) -> Option<Duration> {
    let seconds = match failures {
        1..=3 => 1,
        4..=9 => 3,
        10..=25 => 5,
        26..=100 => 10,
        _ => return None,
    };
    Some(Duration::from_secs(seconds))
}

fn from(address: std::net::SocketAddr, last: u8) -> Client {
    Client::plain(address, IpAddr::from([127, 0, 0, last]))
}

#[test]
fn the_ladder_up_to_midnight() {
    let world = World::new();
    let login = settled(&world, "rita");
    // From a place that she has signed in from, which has a count of its own.
    let wrong = || sign_in(&world.owner(), &login, "wrong horse battery staple", "");
    for failures in 1..=101 {
        assert_eq!(refused(wrong()), "SIGN_IN_REFUSED", "try {failures}");
        let Some(wait) = rung(failures) else { break };
        if [1, 3, 4, 9, 10, 25, 26, 60].contains(&failures) {
            world.pass(wait - Duration::from_millis(1));
            let answer = wrong().unwrap_err();
            assert_eq!(answer.code(), tonic::Code::ResourceExhausted, "after {failures}");
            let told = answer.get_error_details().retry_info().and_then(|info| info.retry_delay);
            assert_eq!(told, Some(Duration::from_millis(1)), "after {failures}");
            world.pass(Duration::from_millis(1));
        } else {
            world.pass(wait);
        }
        if failures == 30 {
            world.restart(0);
        }
    }
    // Now it is until midnight, also with the right password and after a restart.
    let right = || sign_in(&world.owner(), &login, PASSWORD, "");
    let day = 24 * 3_600_000;
    let midnight = (world.now() / day + 1) * day;
    assert_eq!(refused(right()), "SIGN_IN_WAIT");
    world.set_clock(midnight - 1);
    world.restart(0);
    assert_eq!(refused(right()), "SIGN_IN_WAIT");
    world.set_clock(midnight);
    right().unwrap();
}

#[test]
fn a_try_that_is_not_heard_costs_nothing_and_a_good_one_clears_the_count() {
    let world = World::new();
    let login = settled(&world, "rita");
    let wrong = || refused(sign_in(&world.owner(), &login, "wrong horse battery staple", ""));
    for _ in 0..3 {
        assert_eq!(wrong(), "SIGN_IN_REFUSED");
        for _ in 0..20 {
            assert_eq!(wrong(), "SIGN_IN_WAIT");
        }
        world.pass(Duration::from_secs(1));
    }
    sign_in(&world.owner(), &login, PASSWORD, "").unwrap();
    assert_eq!(wrong(), "SIGN_IN_REFUSED");
    world.pass(Duration::from_secs(1));
    assert_eq!(wrong(), "SIGN_IN_REFUSED", "the first rung again");
}

#[test]
fn a_clock_that_is_set_back_neither_frees_nor_locks() {
    let world = World::new();
    let login = settled(&world, "rita");
    let wrong = || refused(sign_in(&world.owner(), &login, "wrong horse battery staple", ""));
    for _ in 0..5 {
        assert_eq!(wrong(), "SIGN_IN_REFUSED");
        world.pass(Duration::from_secs(3));
    }
    world.restart(-3_600_000);
    // The daemon's clock stands where it last wrote something; this one learns that.
    world.pass(Duration::ZERO);
    assert_eq!(refused(sign_in(&world.owner(), &login, PASSWORD, "")), "SIGN_IN_WAIT");
    world.pass(Duration::from_secs(3));
    sign_in(&world.owner(), &login, PASSWORD, "").expect("it costs 3 s, not an hour");
}

#[test]
fn strangers_do_not_lock_out_a_known_place() {
    let (world, address) = World::listening();
    let login = settled(&world, "rita");
    // She is known on the socket and at one address; the strangers come from others.
    let home = from(address, 1);
    sign_in(&home, &login, PASSWORD, "").unwrap();
    let mut heard = 0;
    for stranger in 2..12 {
        let answer = refused(sign_in(&from(address, stranger), &login, "wrong password", ""));
        heard += usize::from(answer == "SIGN_IN_REFUSED");
    }
    assert_eq!(heard, 1, "many places together guess no faster than one");
    sign_in(&home, &login, PASSWORD, "").unwrap();
    sign_in(&world.owner(), &login, PASSWORD, "").unwrap();
    // A stranger who knows the password waits with the others.
    assert_eq!(refused(sign_in(&from(address, 20), &login, PASSWORD, "")), "SIGN_IN_WAIT");
    world.pass(Duration::from_secs(1));
    sign_in(&from(address, 20), &login, PASSWORD, "").unwrap();
    // Her failures at home are counted there alone.
    for _ in 0..4 {
        assert_eq!(refused(sign_in(&home, &login, "wrong password", "")), "SIGN_IN_REFUSED");
        world.pass(Duration::from_secs(1));
    }
    assert_eq!(refused(sign_in(&home, &login, PASSWORD, "")), "SIGN_IN_WAIT");
    sign_in(&world.owner(), &login, PASSWORD, "").unwrap();
}

#[test]
fn spraying_one_password_over_many_users_is_counted_for_each() {
    let (world, address) = World::listening();
    let users: Vec<_> = ["rita", "otto", "hedy"].iter().map(|name| settled(&world, name)).collect();
    let sprayer = from(address, 9);
    for round in 0..3 {
        for login in &users {
            let answer = refused(sign_in(&sprayer, login, "Winter2026!!", ""));
            assert_eq!(answer, "SIGN_IN_REFUSED", "{login} in round {round}");
            assert_eq!(refused(sign_in(&sprayer, login, "Winter2026!!", "")), "SIGN_IN_WAIT");
        }
        world.pass(Duration::from_secs(1));
    }
    // The users know nothing of it.
    for login in &users {
        sign_in(&world.owner(), login, PASSWORD, "").unwrap();
    }
}

#[test]
fn whoever_finds_a_session_does_not_guess_its_password_for_nothing() {
    let world = World::new();
    let login = settled(&world, "rita");
    let session = sign_in(&world.owner(), &login, PASSWORD, "").unwrap();
    let client = world.client(Some(&session.secret));
    let guess = || refused(passwd(&client, "a wrong password", "another long password"));
    assert_eq!(guess(), "SIGN_IN_REFUSED");
    assert_eq!(guess(), "SIGN_IN_WAIT", "a wrong password costs the same wherever it is typed");
    world.pass(Duration::from_secs(1));
    passwd(&client, PASSWORD, "another long password").unwrap();
}

#[test]
fn a_password_made_anew_is_heard_where_the_user_is_known() {
    let world = World::new();
    let login = settled(&world, "rita");
    assert_eq!(refused(sign_in(&world.owner(), &login, "wrong password", "")), "SIGN_IN_REFUSED");
    let session = {
        world.pass(RUNG);
        sign_in(&world.owner(), &login, PASSWORD, "").unwrap()
    };
    let made = set_password(&world, &login);
    let me = world.client(Some(&session.secret));
    assert_eq!(refused(me.call::<call::SessionsWhoami>(Default::default())), "UNAUTHENTICATED");
    assert_eq!(refused(sign_in(&world.owner(), &login, PASSWORD, "")), "SIGN_IN_REFUSED");
    world.pass(RUNG);
    assert!(sign_in(&world.owner(), &login, &made, "").unwrap().must_change_password);
}
