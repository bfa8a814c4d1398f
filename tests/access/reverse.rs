//! The other way round: what the customers learn of the provider, and of each other.

use desk_proto::{
    Rpc, call,
    v1::{
        AccessLogRequest, ApproveAccessRequest, CommentTicketRequest, CreateTicketRequest,
        ListEventsRequest, RevokeAccessRequest, SetExpiryRequest, WriteReport,
    },
};
use desk_tests::Client;

use super::{
    asked::{Asked, ask},
    calls::Things,
    planted::{bears, plant},
    stage::{ACRE, Stage, TOM, approve, done, login, newest, shape, verify, visits},
};

/// What stands in everything of the provider that nobody else is to know.
const MARK: &str = "mombasa";

/// All that a caller is told, by any call.
fn all(client: &Client, things: &Things) -> Vec<(Rpc, String)> {
    let asked = Rpc::ALL
        .iter()
        .filter(|rpc| !matches!(rpc, Rpc::DaemonStop | Rpc::SessionsLogin | Rpc::SessionsPasswd));
    let asked_for = Asked { things: things.clone(), ..Asked::default() };
    let told = |rpc: &Rpc| match ask(*rpc, client, &asked_for) {
        Ok(text) => (*rpc, text),
        Err(status) => (*rpc, shape(&status, &[])),
    };
    asked.map(told).collect()
}

/// The same things with a request that came.
fn with(things: &Things, grant: &str) -> Things {
    Things { grant: grant.to_owned(), approved: grant.to_owned(), ..things.clone() }
}

/// All that an admin is told of every visit: its row, and what was done in it.
fn of_visits(admin: &Client) -> Vec<(Rpc, String)> {
    let mut told = Vec::new();
    for visit in visits(admin) {
        let request = AccessLogRequest { visit: visit.id.clone(), ..Default::default() };
        let row = admin.call::<call::AccessLog>(request).unwrap();
        assert_eq!(row.visits, std::slice::from_ref(&visit));
        told.push((Rpc::AccessLog, format!("{row:?}")));
        let events = done(admin, &visit.id);
        assert!(!events.is_empty(), "{visit:?}");
        told.push((Rpc::HistoryList, format!("{events:?}")));
    }
    told
}

/// A provider with a ticket and a request whose names nobody else is to know, and Caroline, who has
/// written something in Tom Sawyer.
fn stage() -> (Stage, Things) {
    let stage = Stage::new();
    let things = plant(&stage.tom, stage.world.now());
    plant(&stage.acre, stage.world.now());
    let request = CreateTicketRequest {
        title: "Mombasa".to_owned(),
        description: "mombasa".to_owned(),
        ..CreateTicketRequest::default()
    };
    stage.world.of("jane").call::<call::TicketsCreate>(request).unwrap();
    stage.ask("MombasaRequest");
    let things = with(&things, &newest(&stage.tom));
    (stage, things)
}

fn expect_none(at: &str, told: &[(Rpc, String)], marks: &[&str]) {
    for (rpc, text) in told {
        for mark in marks {
            assert!(!bears(text, mark), "{at}: {} tells {mark}: {text}", rpc.name());
        }
    }
}

#[test]
fn a_customer_learns_who_acted_and_nobody_else() {
    let (stage, things) = stage();
    let never = [MARK, "elizabeth", "jane@", "root@", "hundred", "gallery"];
    let nobody = [&never[..], &["caroline", "charlotte"]].concat();
    let told = |at: &str, marks: &[&str]| {
        expect_none(at, &all(&stage.tom, &with(&things, &newest(&stage.tom))), marks);
        expect_none(at, &of_visits(&stage.tom), marks);
    };
    told("asked", &nobody);
    let grant = approve(&stage.tom, 0);
    told("approved", &nobody);
    let inside = stage.inside("caroline", TOM);
    let (id, text) = (things.dispatched.clone(), "We look into it".to_owned());
    let request = CommentTicketRequest { id, text, ..CommentTicketRequest::default() };
    inside.call::<call::TicketsComment>(request).unwrap();
    told("acted", &[&never[..], &["charlotte"]].concat());
    // What the guest herself sees inside has nothing of her own house but her.
    expect_none("inside", &all(&inside, &things), &[&never[..], &["charlotte"]].concat());
    let visit = visits(&stage.tom)[0].clone();
    assert_eq!((visit.user, visit.grant), (login("caroline"), grant));
    let events = done(&stage.tom, &visit.id);
    assert!(events.iter().all(|event| event.actor == login("caroline")), "{events:#?}");
    assert_eq!(events.len(), 2, "she came and wrote: {events:#?}");
    // Elizabeth takes it back: it is the provider who does.
    stage.withdraw("MombasaRequest", TOM);
    told("withdrawn", &[&never[..], &["charlotte"]].concat());
    assert_eq!(of_visits(&stage.tom).len(), 2, "one visit");
    assert_eq!(visits(&stage.tom)[0].cause, "withdrawn");
    let events = stage.tom.call::<call::HistoryList>(ListEventsRequest::default()).unwrap().events;
    let back = events.iter().find(|event| event.r#type == "grant.withdrawn").unwrap();
    assert_eq!((back.actor.as_str(), back.via.as_str()), ("main", "system"), "{back:?}");
    verify(&stage.world);
}

#[test]
fn one_customer_learns_nothing_of_the_other() {
    let (stage, _) = stage();
    let things = with(&Things::absent(stage.world.now()), &newest(&stage.acre));
    let before = all(&stage.acre, &things);
    let marks = ["tom-", "sawyer", "fence", "caroline", MARK, "elizabeth"];
    expect_none("asked", &before, &marks);
    approve(&stage.tom, 0);
    let inside = stage.inside("charlotte", TOM);
    let grant = newest(&stage.tom);
    super::stage::set_expiry(&stage.tom, &grant, stage.world.now() + 5_000).unwrap();
    drop(inside);
    let after = all(&stage.acre, &things);
    for ((rpc, before), (_, after)) in before.iter().zip(&after) {
        let drawn = matches!(
            rpc,
            Rpc::DaemonStatus | Rpc::UsersSetPassword | Rpc::TokensCreate | Rpc::SecondFactorEnroll
        );
        let same = |text: &str| {
            let mut parts = text.split("request_id: \"");
            let first = parts.next().unwrap_or_default().to_owned();
            parts.fold(first, |t, part| t + part.split_once('"').map_or("", |(_, rest)| rest))
        };
        assert!(drawn || same(before) == same(after), "{}: {before}\n{after}", rpc.name());
    }
    expect_none("after", &after, &marks);
    // Charlotte is let in here too, and brings nothing along.
    approve(&stage.acre, 0);
    let inside = stage.inside("charlotte", ACRE);
    expect_none("inside", &all(&inside, &things), &marks);
    let after = all(&stage.acre, &with(&things, &newest(&stage.acre)));
    expect_none("at the end", &after, &marks);
    expect_none("her visit", &of_visits(&stage.acre), &marks);
    assert_eq!(of_visits(&stage.acre).len(), 2, "one visit");
    verify(&stage.world);
}

/// The numbers of a report are those of the caller's own history.
#[track_caller]
fn expect_own(client: &Client, report: Option<WriteReport>) {
    let report = report.expect("a report");
    assert!(!report.events.is_empty());
    let own = client.call::<call::HistoryList>(ListEventsRequest::default()).unwrap().events;
    for told in &report.events {
        let found = own.iter().any(|event| {
            event.seq == told.seq
                && event.r#type == told.r#type
                && event.object.as_ref().is_some_and(|object| object.id == told.object)
        });
        assert!(found, "{told:?} is not in {own:#?}");
    }
}

#[test]
fn a_report_tells_of_the_own_history_alone() {
    let (stage, _) = stage();
    let id = newest(&stage.tom);
    let (write, tom) = (None, &stage.tom);
    let request = ApproveAccessRequest { id: id.clone(), ..Default::default() };
    expect_own(tom, tom.call::<call::AccessApprove>(request).unwrap().write);
    let _inside = stage.inside("caroline", TOM);
    let expires_ms = stage.world.now() + 60_000;
    let request = SetExpiryRequest { id: id.clone(), expires_ms, write };
    expect_own(tom, tom.call::<call::AccessSetExpiry>(request).unwrap().write);
    let request = RevokeAccessRequest { id, ..Default::default() };
    let report = tom.call::<call::AccessRevoke>(request).unwrap().write;
    let types: Vec<_> = report.iter().flat_map(|r| &r.events).map(|e| e.r#type.as_str()).collect();
    assert_eq!(types, ["grant.revoked", "visit.left"]);
    expect_own(tom, report);
    // The other side's as well: she sees what she asked for, and no number of those whom she asked.
    let request = desk_proto::v1::WithdrawAccessRequest {
        id: "MombasaRequest".to_owned(),
        ..Default::default()
    };
    let report = stage.elizabeth.call::<call::AccessWithdraw>(request).unwrap().write.unwrap();
    let types: Vec<_> = report.events.iter().map(|event| event.r#type.as_str()).collect();
    assert_eq!(types, ["access.withdrawn"], "one tenant had not ended it");
    let begun = super::stage::enter(&stage.world.of("caroline"), ACRE);
    assert!(begun.is_err());
}
