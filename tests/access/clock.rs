//! When a request ends by itself: at that very millisecond, whatever else the clock does.

use std::time::Duration;

use desk_proto::{
    call,
    v1::{
        AccessStatus, ApproveAccessRequest, GetAccessRequest, ListEventsRequest, StatusRequest,
        access_shown::Side,
    },
};
use desk_tests::{Client, World, world::until};

use super::stage::{
    Stage, TOM, approve, enter, expect_over, inbox, newest, refused, set_expiry, status, verify,
    visits, whoami,
};

const HOUR: i64 = 3_600_000;

/// How many events of a type an admin finds in the history.
fn count(admin: &Client, kind: &str) -> usize {
    let list = admin.call::<call::HistoryList>(ListEventsRequest::default()).expect("a history");
    list.events.iter().filter(|event| event.r#type == kind).count()
}

/// What the provider is told of Tom Sawyer.
#[track_caller]
fn told(stage: &Stage) -> AccessStatus {
    let request = GetAccessRequest { id: "SupportAccess".to_owned() };
    let shown = stage.elizabeth.call::<call::AccessGet>(request).expect("her own");
    let Some(Side::Request(request)) = shown.side else { panic!("her own") };
    request.targets.iter().find(|target| target.tenant == TOM).expect("a target").status()
}

/// Fails unless the request to Tom Sawyer has expired, for everybody who looks.
#[track_caller]
fn expect_expired(stage: &Stage) {
    assert_eq!(inbox(&stage.tom)[0].status(), AccessStatus::Expired);
    assert_eq!(told(stage), AccessStatus::Expired);
    for name in ["caroline", "charlotte"] {
        let client = stage.world.of(name);
        assert_eq!(status(&client, TOM), AccessStatus::Expired);
        assert_eq!(refused(enter(&client, TOM)), "ACCESS_STATE");
    }
    // It is told once, whoever looked first.
    until("it is told", || (count(&stage.tom, "grant.expired") == 1).then_some(()));
    let ended = |visit: &desk_proto::v1::AccessVisit| visit.left_ms != 0;
    until("the visits have ended", || visits(&stage.tom).iter().all(ended).then_some(()));
}

#[test]
fn it_ends_at_that_millisecond() {
    let stage = Stage::asked();
    let end = stage.world.now() + 10_000;
    approve(&stage.tom, end);
    let inside = stage.inside("caroline", TOM);
    stage.world.set_clock(end - 1);
    assert_eq!(whoami(&inside).unwrap(), TOM, "a millisecond before");
    let other = stage.inside("charlotte", TOM);
    assert_eq!(inbox(&stage.tom)[0].status(), AccessStatus::Approved);
    stage.world.set_clock(end);
    expect_over(&inside);
    expect_over(&other);
    expect_expired(&stage);
    for visit in visits(&stage.tom) {
        assert_eq!((visit.left_ms, visit.cause.as_str()), (end, "expired"), "{visit:?}");
    }
    // It has ended for good.
    let id = newest(&stage.tom);
    assert_eq!(refused(set_expiry(&stage.tom, &id, end + HOUR)), "ACCESS_STATE");
    assert_eq!(refused(set_expiry(&stage.tom, &id, 0)), "ACCESS_STATE");
    assert_eq!(refused(super::stage::revoke(&stage.tom, &id)), "ACCESS_STATE");
    stage.world.pass(Duration::from_secs(3_600));
    assert_eq!(count(&stage.tom, "grant.expired"), 1);
    verify(&stage.world);
}

#[test]
fn the_end_is_set_moved_removed_and_set_again() {
    let stage = Stage::asked();
    let start = stage.world.now();
    let id = approve(&stage.tom, 0);
    let inside = stage.inside("caroline", TOM);
    let set = |at: i64| set_expiry(&stage.tom, &id, at).expect("an end");
    assert_eq!(set(start + HOUR).expires_ms, start + HOUR);
    assert_eq!(set(start + 2 * HOUR).expires_ms, start + 2 * HOUR);
    let version = set(start + 2 * HOUR).version;
    assert_eq!(set(start + 2 * HOUR).version, version, "the same changes nothing");
    stage.world.set_clock(start + HOUR);
    assert!(whoami(&inside).is_ok(), "it was moved on");
    assert_eq!(set(0).expires_ms, 0);
    stage.world.set_clock(start + 2 * HOUR);
    assert!(whoami(&inside).is_ok(), "it was removed");
    set(start + 4 * HOUR);
    set(start + 3 * HOUR);
    stage.world.set_clock(start + 3 * HOUR - 1);
    assert!(whoami(&inside).is_ok());
    stage.world.set_clock(start + 3 * HOUR);
    expect_over(&inside);
    expect_expired(&stage);
    verify(&stage.world);
}

#[test]
fn an_end_that_has_passed_ends_it_at_once() {
    for before in [0, 1, HOUR, 1_700_000_000_000] {
        let stage = Stage::asked();
        let id = approve(&stage.tom, 0);
        let inside = stage.inside("caroline", TOM);
        let ended = set_expiry(&stage.tom, &id, stage.world.now() - before).expect("an end");
        assert_eq!(ended.status(), AccessStatus::Expired);
        expect_over(&inside);
        expect_expired(&stage);
        assert_eq!(visits(&stage.tom)[0].cause, "expired");
    }
}

#[test]
fn it_is_not_approved_until_a_time_that_has_passed() {
    let stage = Stage::asked();
    let now = stage.world.now();
    for end in [now, now - 1, 1, -1, i64::MIN] {
        let request = ApproveAccessRequest {
            id: newest(&stage.tom),
            expires_ms: end,
            ..ApproveAccessRequest::default()
        };
        assert_eq!(refused(stage.tom.call::<call::AccessApprove>(request)), "INVALID", "{end}");
        assert_eq!(inbox(&stage.tom)[0].status(), AccessStatus::Pending);
        assert_eq!(refused(enter(&stage.world.of("caroline"), TOM)), "ACCESS_STATE");
    }
    let id = approve(&stage.tom, now + 1);
    assert!(enter(&stage.world.of("caroline"), TOM).is_ok());
    for end in [-1, i64::MIN] {
        assert_eq!(refused(set_expiry(&stage.tom, &id, end)), "INVALID", "{end}");
    }
    // As far away as there is.
    assert_eq!(set_expiry(&stage.tom, &id, i64::MAX).unwrap().status(), AccessStatus::Approved);
    assert!(enter(&stage.world.of("caroline"), TOM).is_ok());
    verify(&stage.world);
}

/// A request that has just expired, the client of a guest whom it let in, and when it ended.
#[track_caller]
fn over() -> (Stage, Client, i64) {
    let stage = Stage::asked();
    let end = stage.world.now() + 10_000;
    approve(&stage.tom, end);
    let inside = stage.inside("caroline", TOM);
    stage.world.set_clock(end);
    expect_over(&inside);
    (stage, inside, end)
}

#[test]
fn a_clock_that_is_set_back_brings_nothing_back() {
    let (stage, inside, _) = over();
    expect_expired(&stage);
    for back in [-1, -HOUR, -365 * 24 * HOUR] {
        stage.world.restart(back);
        expect_over(&inside);
        expect_expired(&stage);
    }
    verify(&stage.world);
}

#[test]
fn a_clock_that_is_set_back_after_a_kill_brings_nothing_back() {
    let (stage, inside, end) = over();
    stage.world.kill();
    // Whoever starts it again with a clock that was set back.
    let command = stage.world.daemon();
    let mut back = std::process::Command::new(command.get_program());
    let args = command.get_args().map(|arg| match arg.to_str() {
        Some(text) if text == stage.world.now().to_string() => (end - 5_000).to_string().into(),
        _ => arg.to_owned(),
    });
    back.args(args.collect::<Vec<_>>()).env_clear().stderr(std::process::Stdio::null());
    stage.world.adopt(back.spawn().expect("deskd starts"));
    expect_over(&inside);
    expect_expired(&stage);
}

/// What the clock of a daemon shows that goes by that of the machine.
#[track_caller]
fn wall(stage: &Stage) -> i64 {
    let status = stage.world.owner().call::<call::DaemonStatus>(StatusRequest {});
    status.expect("a status").now_ms
}

#[test]
fn a_clock_that_is_held_keeps_nobody_inside() {
    let world = World::bare();
    world.start();
    let stage = Stage::of(world);
    stage.ask("SupportAccess");
    let end = wall(&stage) + 4_000;
    let id = approve(&stage.tom, end);
    let inside = stage.inside("caroline", TOM);
    assert!(stage.world.terminate().success());
    // As if the clock of the machine had been three days behind when the daemon was last there.
    let store = rusqlite::Connection::open(stage.world.data().join("desk.db")).expect("the store");
    let sql = "SELECT value FROM meta WHERE name = 'clock_seen'";
    let line: String = store.query_row(sql, [], |row| row.get(0)).expect("a note of the clocks");
    let mut words: Vec<String> = line.split(' ').map(str::to_owned).collect();
    words[2] = (words[2].parse::<i64>().expect("an instant") - 72 * HOUR).to_string();
    let set = "UPDATE meta SET value = ?1 WHERE name = 'clock_seen'";
    assert_eq!(store.execute(set, [words.join(" ")]).expect("a note"), 1);
    drop(store);
    stage.world.start();
    let held = || {
        let status = stage.world.owner().call::<call::DaemonStatus>(StatusRequest {});
        status.expect("a status").clock_held
    };
    until("the daemon has seen it", || held().then_some(()));
    // What falls due waits until the clock is confirmed; that the end has come does not.
    until("the end comes", || {
        let before = wall(&stage);
        match whoami(&inside) {
            Ok(_) => {
                assert!(before < end, "it goes on {} ms after its end", before - end);
                None
            }
            Err(_) => {
                assert!(wall(&stage) >= end, "it ended {} ms before its end", end - wall(&stage));
                Some(())
            }
        }
    });
    expect_over(&inside);
    assert_eq!(inbox(&stage.tom)[0].status(), AccessStatus::Expired);
    assert_eq!(told(&stage), AccessStatus::Expired);
    assert_eq!(refused(enter(&stage.world.of("caroline"), TOM)), "ACCESS_STATE");
    assert_eq!(refused(set_expiry(&stage.tom, &id, 0)), "ACCESS_STATE");
    assert!(held(), "nobody has confirmed it");
}

#[test]
fn a_visit_lasts_twelve_hours_at_the_most() {
    let stage = Stage::asked();
    approve(&stage.tom, 0);
    let begun = enter(&stage.world.of("caroline"), TOM).unwrap();
    let inside = stage.world.client(Some(&begun.secret));
    assert_eq!(begun.expires_ms, stage.world.now() + 12 * HOUR);
    stage.world.set_clock(begun.expires_ms - 1);
    assert!(whoami(&inside).is_ok());
    stage.world.set_clock(begun.expires_ms);
    expect_over(&inside);
    until("it is told", || (visits(&stage.tom)[0].cause == "ended").then_some(()));
    assert!(enter(&stage.world.of("caroline"), TOM).is_ok(), "she is still named");
    verify(&stage.world);
}
