//! Who may do what, asked of a live daemon: every persona makes every call, as a dry run, and what it
//! is answered stands in `snapshots/matrix.txt`. A new call does not compile until it has a request
//! in `policy/calls.rs`.

#[path = "policy/calls.rs"]
mod calls;
#[path = "policy/stage.rs"]
mod stage;

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
use deskd::policy::{Act, Least, rule};
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

use calls::{Things, ask};
use stage::{Caller, Stage};

/// Calls that everybody who is signed in may make, whatever the token: only `revoked` and `nobody`
/// are denied. This list only shrinks.
const OPEN: &[Rpc] = &[Rpc::SessionsWhoami, Rpc::DaemonStatus];

/// Callers who have the right and for whom the one request of the matrix is wrong.
const WRONG: &[(Rpc, &str, &str)] = &[
    // Whoever takes a ticket becomes its assignee, who is a member of the group.
    (Rpc::TicketsTake, "owner", "INVALID"),
    (Rpc::TicketsTake, "admin", "INVALID"),
];

/// What a caller is answered, in a word.
fn word(answer: &Result<(), Status>) -> String {
    match answer {
        Ok(()) => "ok".to_owned(),
        Err(status) => reason(status),
    }
}

/// The matrix: for each call, what each caller is answered.
fn matrix(stage: &Stage) -> BTreeMap<Rpc, Vec<String>> {
    let mut cells = BTreeMap::new();
    for rpc in Rpc::ALL {
        let ask = |caller: &Caller| {
            // What ends the daemon is asked of one of its own.
            let ends = *rpc == Rpc::DaemonStop && caller.least.contains(&Least::Owner);
            if ends {
                word(&ask(*rpc, &World::new().owner(), &stage.things))
            } else {
                word(&ask(*rpc, &caller.client, &stage.things))
            }
        };
        cells.insert(*rpc, stage.callers.iter().map(ask).collect());
    }
    cells
}

fn denies(word: &str) -> bool {
    matches!(word, "DENIED" | "TOKEN_SCOPE" | "NOT_FOUND" | "UNAUTHENTICATED")
}

#[test]
fn every_caller_and_every_call() {
    let stage = Stage::new();
    let cells = matrix(&stage);

    let mut text = String::from("Who is answered what. Made by tests/policy.rs.\n\n");
    let heads = stage.callers.iter().map(|caller| caller.name);
    let width = |column: usize, head: &str| {
        let cells = cells.values().filter_map(|row| row.get(column));
        cells.map(String::len).max().unwrap_or_default().max(head.len())
    };
    let widths: Vec<usize> = heads.clone().enumerate().map(|(n, head)| width(n, head)).collect();
    let mut line = |name: &str, row: &mut dyn Iterator<Item = &str>| {
        let mut line = format!("{name:<20}");
        for (cell, width) in row.zip(&widths) {
            let _ = write!(line, "  {cell:<width$}");
        }
        let _ = writeln!(text, "{}", line.trim_end());
    };
    line("call", &mut heads.clone());
    for (rpc, row) in &cells {
        line(rpc.name(), &mut row.iter().map(String::as_str));
    }
    hold(&root().join("tests/snapshots/matrix.txt"), &text);

    for (rpc, row) in &cells {
        let rule = rule(Act::Rpc(*rpc));
        let answers = || stage.callers.iter().zip(row);
        for (caller, answer) in answers() {
            let at = format!("{} by {}: {answer}", rpc.name(), caller.name);
            // What the caller is refused before any object is looked at.
            if caller.least.is_empty() {
                assert_eq!(answer, "UNAUTHENTICATED", "{at}");
            } else if !caller.least.contains(&rule.least) {
                assert_eq!(answer, "DENIED", "{at}");
            } else if !caller.scopes.is_empty() && !caller.scopes.contains(&rule.scope) {
                assert_eq!(answer, "TOKEN_SCOPE", "{at}");
            } else {
                let word = answer.as_str();
                assert!(!matches!(word, "UNAUTHENTICATED" | "TOKEN_SCOPE"), "{at}");
                // The request is right: whoever may do it is answered.
                let wrong = WRONG.contains(&(*rpc, caller.name, word));
                assert!(word == "ok" || denies(word) || wrong, "{at}");
            }
        }
        let signed_in = answers().filter(|(caller, _)| !caller.least.is_empty());
        let denied = signed_in.filter(|(_, answer)| denies(answer)).count();
        assert_eq!(denied == 0, OPEN.contains(rpc), "{}: {denied} denials", rpc.name());
        assert!(row.iter().any(|answer| answer == "ok"), "{} is for nobody", rpc.name());
    }
}

/// A refusal without what names the object: code, sentence and details.
fn shape(status: &Status, things: &Things) -> (Code, String, String) {
    let details = status.get_error_details();
    let info = details.error_info().expect("every refusal has a reason");
    let meta = info.metadata.iter().filter(|(name, _)| *name != "request_id");
    let meta: BTreeMap<_, _> = meta.collect();
    let rest = format!("{} {meta:?} {:?}", info.reason, details.bad_request());
    let plain = |text: &str| things.names().iter().fold(text.to_owned(), |t, n| t.replace(n, "X"));
    (status.code(), plain(status.message()), plain(&rest))
}

/// Asks for what is there and may not be seen, and for what is not there at all.
fn compare(stage: &Stage, there: &Things) -> usize {
    let absent = Things::absent(stage.world.now());
    let mut compared = 0;
    for caller in stage.callers.iter().filter(|caller| !caller.least.is_empty()) {
        for rpc in Rpc::ALL.iter().filter(|rpc| **rpc != Rpc::DaemonStop) {
            let Err(hidden) = ask(*rpc, &caller.client, there) else { continue };
            if hidden.code() != Code::NotFound {
                continue;
            }
            let nothing = ask(*rpc, &caller.client, &absent).unwrap_err();
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
    let compared = compare(&stage, &stage.things);
    assert!(compared >= 12, "only {compared} refusals were compared");

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
    owner.call::<call::GroupsUpdate>(request).unwrap();
    stage.callers.retain(|caller| caller.name == "outsider");
    let compared = compare(&stage, &stage.things);
    assert!(compared >= 12, "only {compared} refusals were compared");
}

#[test]
fn what_may_not_be_seen_is_in_no_list() {
    let stage = Stage::new();
    let lists = |name: &str| {
        let client = stage.world.of(name);
        let filter = Some(TicketFilter { all: true, ..TicketFilter::default() });
        let page = Some(Page { with_total: true, ..Page::default() });
        let tickets = ListTicketsRequest { filter, page: page.clone() };
        let users = ListUsersRequest { page: page.clone(), ..ListUsersRequest::default() };
        let orgs = ListOrgsRequest { page, ..ListOrgsRequest::default() };
        [
            format!("{:?}", client.call::<call::TicketsList>(tickets).unwrap()),
            format!(
                "{:?}",
                client.call::<call::HistoryList>(ListEventsRequest::default()).unwrap()
            ),
            format!("{:?}", client.call::<call::UsersList>(users).unwrap()),
            format!("{:?}", client.call::<call::OrgsList>(orgs).unwrap()),
        ]
    };
    let things = &stage.things;
    let hidden = [&things.dispatched, &things.resolved, &things.user, &things.spare, &things.org];
    let quoted = |name: &str| format!("\"{name}\"");
    let all = lists("admin").concat();
    for name in hidden {
        assert!(all.contains(&quoted(name)), "an admin sees {name}");
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
}

#[test]
fn another_tenant_is_not_there() {
    let world = World::new();
    let args = ["whoami", "--tenant", "elsewhere"];
    let out = world.desk("owner", args);
    assert_eq!(out.code, 3, "{}", out.stderr);
}
