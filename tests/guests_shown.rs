//! How somebody of another tenant is shown who is inside by their own name: to themselves, and to the
//! admins of the tenant. What they may do there is tested elsewhere.

use desk_proto::{
    call,
    v1::{AccessMode, EnterAccessRequest},
};
use desk_tests::World;

/// The number that a list answers for the only request there.
fn only(world: &World, persona: &str, line: &[&str]) -> String {
    world.desk(persona, line.iter().copied()).ok().trim().to_owned()
}

#[test]
fn a_guest_is_a_person_with_a_grant_and_a_mode() {
    let world = World::new();
    world.reseller();
    let assoc = "charlotte@classics.example=tom-sawyer";
    world.desk("elizabeth", ["access", "request", "Support", "--assoc", assoc]).ok();
    let grant = only(&world, "tom", &["access", "inbox", "-o", "id"]);
    world.desk("tom", ["access", "approve", &grant]).ok();

    let request = EnterAccessRequest {
        tenant: "tom-sawyer".to_owned(),
        mode: AccessMode::Support.into(),
        ..EnterAccessRequest::default()
    };
    let entered = world.of("charlotte").call::<call::AccessEnter>(request).unwrap();
    let visit = entered.visit.unwrap().id;
    let inside = [("DESK_TOKEN", entered.secret.as_str())];
    let desk = |line: &[&str]| world.desk_with("owner", line.iter().copied(), "", &inside).ok();

    let words = format!("classics, grant {grant}, support");
    let whoami = desk(&["whoami"]);
    assert!(whoami.contains("charlotte@classics.example"), "{whoami}");
    assert!(whoami.contains(&words) && whoami.contains("tom-sawyer"), "{whoami}");
    let json: serde_json::Value = serde_json::from_str(&desk(&["whoami", "--json"])).unwrap();
    let guest = serde_json::json!({
        "provider": "classics", "grant": grant, "mode": "support", "visit": visit,
    });
    assert_eq!((&json["guest"], &json["via"]), (&guest, &"access".into()));

    let new = ["ticket", "new", "-t", "A brush is missing", "-b", "The blue one", "-o", "id"];
    let ticket = only(&world, "becky", &new);
    let ticket = ticket.as_str();
    desk(&["ticket", "comment", ticket, "-b", "It lies behind the fence"]);
    for line in [
        &["ticket", "log", ticket][..],
        &["events", "--kind", "ticket"],
        &["events", "--visit", &visit],
    ] {
        let shown = world.desk("tom", line.iter().copied()).ok();
        let person = format!("charlotte@classics.example ({words})");
        assert!(shown.contains(&person), "{line:?}: {shown}");
        let csv = world.desk("tom", [line, &["-o", "csv", "--columns", "actor"]].concat()).ok();
        assert!(csv.lines().any(|line| line == "charlotte@classics.example"), "{line:?}: {csv}");
        let json = world.desk("tom", [line, &["-o", "jsonl"]].concat()).ok();
        let event: serde_json::Value = serde_json::from_str(json.lines().last().unwrap()).unwrap();
        assert_eq!(event["guest"], guest, "{line:?}: {json}");
        assert_eq!(event["actor"], "charlotte@classics.example", "{json}");
    }

    let visits = world.desk("tom", ["access", "log"]).ok();
    assert!(visits.contains("inside") && visits.contains("support"), "{visits}");
    assert_eq!(only(&world, "tom", &["access", "log", "--inside", "--count"]), "1");
    assert_eq!(only(&world, "tom", &["access", "log", "--grant", &grant, "-o", "id"]), visit);
    assert_eq!(only(&world, "tom", &["access", "log", "--visit", &visit, "-o", "id"]), visit);
    let acts = only(
        &world,
        "tom",
        &["access", "log", "--visit", &visit, "-o", "csv", "--columns", "acts"],
    );
    assert!(acts.ends_with("\n1"), "the comment, not the beginning: {acts}");
    let events = world.desk("tom", ["events", "--visit", &visit, "--columns", "type"]).ok();
    let types: Vec<_> = events.lines().skip(1).map(str::trim).collect();
    assert_eq!(types, ["visit.entered", "ticket.commented"]);
    let events = world.desk("tom", ["events", "--visit", &visit, "--kind", "visit", "-o", "jsonl"]);
    assert_eq!(events.ok().lines().count(), 1, "both together");
    assert_eq!(world.desk("tom", ["events", "--visit", "99", "-o", "jsonl"]).ok(), "");

    world.desk("tom", ["access", "revoke", &grant, "--yes"]).ok();
    let out = world.desk_with("owner", ["whoami"], "", &inside);
    assert_eq!(out.code, 4, "{}", out.stderr);
    let visits = world.desk("tom", ["access", "log", "-o", "wide"]).ok();
    assert!(visits.contains("revoked") && !visits.contains("inside"), "{visits}");
}
