//! Who may do what, asked of a live daemon: every persona makes every call, as a dry run. What it is
//! answered is held to an oracle that was written from the specification (`matrix/oracle.rs`) and
//! knows nothing of the policy's table, and stands in `snapshots/matrix.txt`. A new call does not
//! compile until it has a request in `matrix/calls.rs` and a line in the oracle.

#[path = "signin/app.rs"]
mod app;
#[path = "matrix/beforehand.rs"]
mod beforehand;
#[path = "matrix/calls.rs"]
mod calls;
#[path = "matrix/inside.rs"]
mod inside;
#[path = "matrix/oracle.rs"]
mod oracle;
#[path = "matrix/stage.rs"]
mod stage;
#[path = "matrix/versions.rs"]
mod versions;

use std::{collections::BTreeMap, fmt::Write as _};

use desk_proto::{
    Rpc, call,
    v1::{
        CreateGroupRequest, ListEventsRequest, ListOrgsRequest, ListTicketsRequest,
        ListUsersRequest, Page, TicketFilter, UpdateGroupRequest,
    },
};
use desk_tests::{
    World,
    bless::{hold, root},
    world::reason,
};
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

use calls::{Things, ask};
use stage::{Caller, Stage};

/// What a caller is answered, in a word.
fn word<T>(answer: &Result<T, Status>) -> String {
    match answer {
        Ok(_) => "ok".to_owned(),
        Err(status) => reason(status),
    }
}

/// What a caller is asked about.
fn about<'a>(stage: &'a Stage, caller: &'a Caller) -> &'a Things {
    caller.things.as_ref().unwrap_or(&stage.things)
}

/// The things, with what only this caller has.
fn of(caller: &Caller, things: &Things) -> Things {
    let (password, code) = caller.own.clone();
    Things { password, code, ..things.clone() }
}

/// The matrix: for each call, what each caller is answered.
fn matrix(stage: &Stage) -> BTreeMap<Rpc, Vec<String>> {
    let mut cells = BTreeMap::new();
    for rpc in Rpc::ALL {
        let ask = |caller: &Caller| {
            // What ends the daemon is asked of one of its own.
            if *rpc == Rpc::DaemonStop && caller.name == "owner" {
                word(&ask(*rpc, &World::new().owner(), &stage.things))
            } else {
                word(&ask(*rpc, &caller.client, &of(caller, about(stage, caller))))
            }
        };
        cells.insert(*rpc, stage.callers.iter().map(ask).collect());
    }
    cells
}

#[test]
fn every_caller_and_every_call() {
    let stage = Stage::new();
    let cells = matrix(&stage);
    let names: Vec<_> = stage.callers.iter().map(|caller| caller.name).collect();

    let mut text = String::from("Who is answered what. Made by tests/matrix.rs.\n\n");
    for (rpc, row) in &cells {
        let mut answers: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, answer) in names.iter().zip(row) {
            answers.entry(answer).or_default().push(name);
        }
        let _ = writeln!(text, "{}", rpc.name());
        for (answer, names) in answers {
            let _ = writeln!(text, "    {answer:<24} {}", names.join(" "));
        }
    }
    let mut wrong = Vec::new();
    for (rpc, row) in &cells {
        for (name, answer) in names.iter().zip(row) {
            let expected = oracle::says(*rpc, name);
            if answer != expected {
                wrong.push(format!("{} by {name}: {answer}, not {expected}", rpc.name()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    hold(&root().join("tests/snapshots/matrix.txt"), &text);
}

/// A refusal without what names the object: code, sentence and details.
fn shape(status: &Status, things: &Things) -> (Code, String, String) {
    let details = status.get_error_details();
    let info = details.error_info().expect("every refusal has a reason");
    let meta = info.metadata.iter().filter(|(name, _)| *name != "request_id");
    let meta: BTreeMap<_, _> = meta.collect();
    let rest = format!("{} {meta:?} {:?} {:?}", info.reason, details.bad_request(), details.help());
    let plain = |text: &str| things.names().iter().fold(text.to_owned(), |t, n| t.replace(n, "X"));
    (status.code(), plain(status.message()), plain(&rest))
}

/// Asks for what is there and may not be seen, and for what is not there at all.
fn compare(stage: &Stage) -> usize {
    let absent = Things::absent(stage.world.now());
    let mut compared = 0;
    for caller in &stage.callers {
        let there = about(stage, caller);
        for rpc in Rpc::ALL.iter().filter(|rpc| **rpc != Rpc::DaemonStop) {
            let Err(hidden) = ask(*rpc, &caller.client, &of(caller, there)) else { continue };
            if hidden.code() != Code::NotFound {
                continue;
            }
            let nothing = ask(*rpc, &caller.client, &of(caller, &absent)).unwrap_err();
            let at = format!("{} by {}", rpc.name(), caller.name);
            assert_eq!(shape(&hidden, there), shape(&nothing, &absent), "{at}");
            compared += 1;
        }
    }
    compared
}

#[test]
fn what_may_not_be_seen_is_refused_as_what_is_not_there() {
    let mut stage = Stage::new();
    let compared = compare(&stage);
    assert!(compared >= 80, "only {compared} refusals were compared");

    // To somebody of another tenant everything here is as what there is not: not a call that names
    // something tells the difference, whatever it answers.
    let absent = Things::absent(stage.world.now());
    let foreigner = stage.callers.iter().find(|caller| caller.name == "foreigner").unwrap();
    // The one address that this admin has as well is a user of its own there, and the requests came
    // to this tenant.
    let Things { grant, approved, .. } = absent.clone();
    let user = "member@example.org".to_owned();
    let things = Things { user, grant, approved, ..stage.things.clone() };
    for rpc in Rpc::ALL.iter().filter(|rpc| **rpc != Rpc::SessionsLogin) {
        let seen = |things: &Things| {
            let answer = ask(*rpc, &foreigner.client, things);
            answer.map(drop).map_err(|status| shape(&status, things))
        };
        assert_eq!(seen(&things), seen(&absent), "{}", rpc.name());
    }

    // The tickets of a confidential group are not there for agents outside of it either.
    let secret = CreateGroupRequest {
        name: "Secret".to_owned(),
        members: vec!["member@example.org".to_owned()],
        ..CreateGroupRequest::default()
    };
    let owner = stage.world.owner();
    owner.call::<call::GroupsCreate>(secret).unwrap();
    let request = UpdateGroupRequest {
        id: "network".to_owned(),
        confidential: Some(true),
        ..UpdateGroupRequest::default()
    };
    owner.call::<call::GroupsUpdate>(request.clone()).unwrap();
    stage.boss.call::<call::GroupsUpdate>(request).unwrap();
    // Nor are they for those whom the tenant let in, in either mode.
    for name in ["outsider", "guest", "configurer"] {
        let all = std::mem::take(&mut stage.callers);
        let (one, rest) = all.into_iter().partition(|caller| caller.name == name);
        stage.callers = one;
        let compared = compare(&stage);
        assert!(compared >= 12, "{name}: only {compared} refusals were compared");
        stage.callers = rest;
    }
}

#[test]
fn to_whom_no_tenant_opens_it_is_one_that_is_not_there() {
    let stage = Stage::new();
    let absent = Things::absent(stage.world.now());
    let mut compared = 0;
    let callers = stage.callers.iter().filter(|caller| caller.things.is_some());
    for (name, slug) in [
        ("uninvited", inside::SLUG),
        ("uninvited-manager", inside::SLUG),
        ("uninvited-owner", inside::SLUG),
        ("invited", inside::SLUG),
        ("astray", "main"),
    ] {
        let caller = callers.clone().find(|caller| caller.name == name).unwrap();
        let nowhere = caller.client.in_tenant("nowhere");
        // The name of the tenant is the only difference that there may be.
        let there = Things { tenant: slug.to_owned(), ..about(&stage, caller).clone() };
        let named = Things { tenant: "nowhere".to_owned(), ..absent.clone() };
        for rpc in Rpc::ALL.iter().filter(|rpc| **rpc != Rpc::SessionsLogin) {
            let at = format!("{} by {name}", rpc.name());
            let refused = ask(*rpc, &caller.client, &there).expect_err(&at);
            let nothing = ask(*rpc, &nowhere, &named).expect_err(&at);
            assert_eq!(shape(&refused, &there), shape(&nothing, &named), "{at}");
            compared += 1;
        }
    }
    assert_eq!(compared, 5 * (Rpc::ALL.len() - 1));
}

#[test]
fn what_may_not_be_seen_is_in_no_list() {
    let stage = Stage::new();
    let lists = |name: &str| {
        let client = &stage.callers.iter().find(|caller| caller.name == name).unwrap().client;
        let filter = Some(TicketFilter { all: true, ..TicketFilter::default() });
        let page = Some(Page { with_total: true, ..Page::default() });
        let tickets =
            ListTicketsRequest { filter, page: page.clone(), ..ListTicketsRequest::default() };
        let users = ListUsersRequest { page: page.clone(), ..ListUsersRequest::default() };
        let orgs = ListOrgsRequest { page, ..ListOrgsRequest::default() };
        let events = ListEventsRequest::default();
        [
            format!("{:?}", client.call::<call::TicketsList>(tickets).unwrap()),
            format!("{:?}", client.call::<call::HistoryList>(events).unwrap()),
            format!("{:?}", client.call::<call::UsersList>(users).unwrap()),
            format!("{:?}", client.call::<call::OrgsList>(orgs).unwrap()),
            format!("{:?}", client.call::<call::TenantsList>(Default::default()).unwrap()),
            format!("{:?}", client.call::<call::AccessMine>(Default::default()).unwrap()),
        ]
    };
    let things = &stage.things;
    let hidden = [&things.resolved, &things.user, &things.spare, &things.org, &things.tenant];
    let hidden = hidden.into_iter().chain([&things.customer, &things.draft]);
    let quoted = |name: &str| format!("\"{name}\"");
    let all = lists("owner").concat();
    for name in hidden {
        assert!(all.contains(&quoted(name)), "the owner sees {name}");
        for list in lists("stranger") {
            assert!(!list.contains(&quoted(name)), "a stranger sees {name} in {list}");
        }
    }
    for list in lists("stranger").iter().filter(|list| list.contains("total: ")) {
        assert!(
            list.contains("total: 0") || list.contains("total: 1"),
            "a total tells more: {list}"
        );
    }
    // Nothing but the address that is the admin's own there.
    for name in [&things.resolved, &things.spare, &things.org, &things.tenant, &things.draft] {
        for list in lists("foreigner") {
            assert!(
                !list.contains(&quoted(name)),
                "somebody of another tenant sees {name}: {list}"
            );
        }
    }
}

#[test]
fn another_tenant_is_not_there() {
    let world = World::new();
    let args = ["whoami", "--tenant", "elsewhere"];
    let out = world.desk("owner", args);
    assert_eq!(out.code, 3, "{}", out.stderr);
}
