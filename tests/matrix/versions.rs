//! `--if-version`, asked of every call: what changes an object that has a version is refused where it
//! has another one than was named, also as a rehearsal, and before anything else is said about its state.

use desk_proto::{Rpc, call, v1::AddUserRequest};
use desk_tests::wire::{Wire, changes_versioned};

use super::{
    about,
    calls::{VERSION, ask},
    of,
    stage::Stage,
    word,
};

/// A version that nothing has.
const OTHER: i64 = 1 << 40;

/// Calls that find nothing to change here, so that the version does not matter, and where else it is
/// tried. This list only shrinks.
const ELSEWHERE: &[(Rpc, &str)] =
    &[(Rpc::GroupsRmUser, "below"), (Rpc::UsersReset2fa, "tests/signin/codes.rs")];

#[test]
fn every_change_of_an_object_with_a_version_looks_at_it() {
    let stage = Stage::new();
    let wire = Wire::spoken();
    let (mut wrong, mut tried) = (Vec::new(), 0);
    for rpc in Rpc::ALL.iter().copied().filter(|rpc| changes_versioned(&wire, *rpc)) {
        let (mut allowed, mut answers) = (0, Vec::new());
        for caller in &stage.callers {
            let asked = |version| {
                VERSION.set(version);
                let answer = ask(rpc, &caller.client, &of(caller, about(&stage, caller)));
                VERSION.set(0);
                word(&answer)
            };
            if asked(0) == "ok" {
                allowed += 1;
                answers.push((caller.name, asked(OTHER)));
            }
        }
        tried += 1;
        let elsewhere = ELSEWHERE.iter().any(|(known, _)| *known == rpc);
        let expected = if elsewhere { "ok" } else { "VERSION_CONFLICT" };
        let others: Vec<_> = answers.iter().filter(|(_, answer)| answer != expected).collect();
        if allowed == 0 || !others.is_empty() {
            wrong.push(format!("{}: {allowed} may, and are answered {others:?}", rpc.name()));
        }
    }
    assert!(tried > 30, "only {tried} calls change something that has a version");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    // Of those who are in a group there is somebody to take out.
    let (owner, things) = (stage.world.owner(), &stage.things);
    let users = vec![things.spare.clone()];
    let add = AddUserRequest { id: things.group.clone(), users, write: None };
    owner.call::<call::GroupsAddUser>(add).unwrap();
    let remove = |version| {
        VERSION.set(version);
        let answer = ask(Rpc::GroupsRmUser, &owner, things);
        VERSION.set(0);
        word(&answer)
    };
    assert_eq!((remove(0).as_str(), remove(OTHER).as_str()), ("ok", "VERSION_CONFLICT"));
}
