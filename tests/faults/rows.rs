//! A file of rows while the disk fails: of every row that may be there it is said that nobody knows, not
//! that it was passed over, and the same file with the key that is told makes each of them once.

use std::collections::BTreeMap;

use desk_proto::{
    call,
    v1::{ListTicketsRequest, Page, StatusRequest, TicketFilter},
};
use desk_tests::{
    World,
    world::{code, until},
};
use rustix::io::Errno;

use super::shim::{Fault, SYNCS, Shim};

/// More than one transaction takes.
const ROWS: usize = 1_500;

fn title(row: usize) -> String {
    format!("row {row}")
}

/// How often there is a ticket of each title.
fn there(world: &World) -> BTreeMap<String, usize> {
    let mut titles = BTreeMap::new();
    let (owner, mut token) = (world.owner(), String::new());
    loop {
        let filter = Some(TicketFilter { all: true, ..TicketFilter::default() });
        let page = Some(Page { token, ..Page::default() });
        let request = ListTicketsRequest { filter, page, ..ListTicketsRequest::default() };
        let answer = owner.call::<call::TicketsList>(request).expect("a page");
        for ticket in answer.tickets {
            *titles.entry(ticket.title).or_default() += 1;
        }
        token = answer.page.unwrap_or_default().next;
        if token.is_empty() {
            return titles;
        }
    }
}

#[test]
fn rows_whose_sync_failed_are_not_told_as_passed_over() {
    let world = World::new();
    let Some(shim) = Shim::new(world.dir()) else { return };
    world.terminate();
    let mut command = world.daemon();
    shim.before(&mut command, &world.data());
    let mut daemon = command.spawn().expect("deskd starts");
    until("the daemon answers", || world.owner().call::<call::DaemonStatus>(StatusRequest {}).ok());
    shim.is_loaded();
    let file: String = (0..ROWS)
        .map(|row| format!("{{\"title\":\"{}\",\"description\":\"d\"}}\n", title(row)))
        .collect();
    // The log is begun with a sync and has one for each commit: the rows of the first are done, those of
    // the second are in question.
    shim.arm(3, Fault { error: Errno::IO.raw_os_error(), sticky: false, kinds: SYNCS });
    let new = ["ticket", "new", "-f", "-", "-o", "jsonl", "--error-format", "json"];
    let told = world.desk_with("owner", new, file.clone(), &[]);
    assert_eq!((shim.failed(), told.code), (1, 16), "{}", told.stderr);
    assert!(told.stderr.contains("\"code\":\"OUTCOME_UNKNOWN\""), "{}", told.stderr);
    shim.disarm();
    let ended = until("it ends, as it cannot know", || daemon.try_wait().expect("our own child"));
    assert_eq!(code(ended), 16);
    world.start();

    let there_now = there(&world);
    let (mut done, mut unknown, mut skipped) = (0, 0, 0);
    for line in told.stdout.lines() {
        let result: serde_json::Value = serde_json::from_str(line).expect("JSON");
        let row = usize::try_from(result["row"].as_u64().expect("a row")).expect("few") - 1;
        let is_there = there_now.contains_key(&title(row));
        if result["ok"] == true {
            assert!(is_there, "{line}");
            done += 1;
        } else if result["skipped"] == true {
            assert!(!is_there, "it was said to be passed over, and is there: {line}");
            skipped += 1;
        } else {
            assert_eq!(result["error"]["code"], "OUTCOME_UNKNOWN", "{line}");
            unknown += 1;
        }
    }
    println!("{done} done, {unknown} in question, {} of them there", there_now.len() - done);
    assert_eq!(done + unknown + skipped, ROWS);
    assert!(done > 0 && unknown > 1, "{done} done, {unknown} in question");
    let key = told.stderr.split("--idempotency-key ").nth(1).expect("a key");
    let key: String = key.chars().take_while(char::is_ascii_alphanumeric).collect();
    let again = ["ticket", "new", "-f", "-", "-o", "id", "--idempotency-key", &key];
    let ids = world.desk_with("owner", again, file, &[]).ok();
    let all = there(&world);
    assert_eq!((ids.lines().count(), all.len()), (ROWS, ROWS));
    assert!(all.values().all(|times| *times == 1));
}
