//! How a request goes out: to all tenants or to none, no larger than it may be, and not twice; and which
//! one a name means where it is taken back.

use desk_proto::{
    call,
    v1::{
        AccessAssociation, AccessRequest, AccessResponse, AccessState, AccessStatus,
        ActivateTenantRequest, CreateAccessRequest, CreateTenantRequest, DraftAccessRequest,
        GetAccessRequest, ListAccessRequest, ListEventsRequest, SendAccessRequest,
        WithdrawAccessRequest, access_shown::Side,
    },
};
use desk_tests::{Client, world::reason};
use tonic::Status;

use super::stage::{
    ACRE, Stage, TOM, approve, association, deny, inbox, login, refused, user, verify,
};

/// How many associations a request has at the most.
const ASSOCIATIONS_MAX: usize = 100;
/// How many users, and how many tenants, each of them has.
const EACH_MAX: usize = 200;
/// How many requests a tenant has at the most that it has not answered.
const PENDING_MAX: usize = 20;

/// Makes a request and sends it.
fn create(
    stage: &Stage,
    name: &str,
    all: Vec<AccessAssociation>,
) -> Result<AccessResponse, Status> {
    let request = CreateAccessRequest {
        name: name.to_owned(),
        associations: all,
        ..CreateAccessRequest::default()
    };
    stage.elizabeth.call::<call::AccessCreate>(request)
}

/// Makes a draft.
fn draft(stage: &Stage, name: &str, all: Vec<AccessAssociation>) -> Result<AccessResponse, Status> {
    let request = DraftAccessRequest {
        name: name.to_owned(),
        associations: all,
        ..DraftAccessRequest::default()
    };
    stage.elizabeth.call::<call::AccessDraft>(request)
}

/// Sends a draft.
fn send(stage: &Stage, name: &str) -> Result<AccessResponse, Status> {
    let request = SendAccessRequest { id: name.to_owned(), write: None };
    stage.elizabeth.call::<call::AccessSend>(request)
}

/// Takes a request back everywhere.
fn withdraw(stage: &Stage, name: &str) -> Result<AccessResponse, Status> {
    let request = WithdrawAccessRequest { id: name.to_owned(), ..Default::default() };
    stage.elizabeth.call::<call::AccessWithdraw>(request)
}

/// A request as its provider sees it.
#[track_caller]
fn shown(stage: &Stage, name: &str) -> AccessRequest {
    let request = GetAccessRequest { id: name.to_owned() };
    let shown = stage.elizabeth.call::<call::AccessGet>(request).expect("her own");
    let Some(Side::Request(request)) = shown.side else { panic!("her own") };
    request
}

/// The number of the request that was made.
#[track_caller]
fn number(answer: Result<AccessResponse, Status>) -> String {
    answer.expect("a request").request.expect("it").id
}

/// Whether it made a difference.
#[track_caller]
fn changed(answer: &Result<AccessResponse, Status>) -> bool {
    let report = answer.as_ref().expect("an answer").write.clone().expect("a report");
    assert_eq!(report.changed, !report.events.is_empty(), "{report:?}");
    report.changed
}

/// Whether a refusal lists a request by its number.
fn lists(refused: &Status, number: &str) -> bool {
    refused.message().contains(&format!(" {number} ("))
}

/// How far a history has come.
#[track_caller]
fn head(client: &Client) -> i64 {
    client.call::<call::HistoryList>(ListEventsRequest::default()).expect("a history").next
}

/// Fails unless a draft for two tenants cannot be sent, and nothing at all comes of it.
#[track_caller]
fn expect_unsent(stage: &Stage, name: &str, why: &str) {
    let before = (shown(stage, name), inbox(&stage.tom), head(&stage.tom), head(&stage.elizabeth));
    assert_eq!(before.0.state(), AccessState::Draft);
    let unsent = send(stage, name).expect_err("it is not sent");
    assert_eq!(reason(&unsent), "ACCESS_STATE", "{unsent:?}");
    assert!(unsent.message().contains(why), "{unsent:?}");
    let after = (shown(stage, name), inbox(&stage.tom), head(&stage.tom), head(&stage.elizabeth));
    assert_eq!(after, before);
}

#[test]
fn it_is_sent_to_all_tenants_or_to_none() {
    let stage = Stage::new();
    let both = vec![association(&["charlotte"], &[TOM, ACRE])];
    draft(&stage, "Both", both).unwrap();
    let one = |n| create(&stage, &format!("Other{n}"), vec![association(&["charlotte"], &[ACRE])]);
    for n in 0..PENDING_MAX {
        one(n).unwrap();
    }
    assert_eq!(refused(one(PENDING_MAX)), "ACCESS_STATE");
    assert_eq!(inbox(&stage.acre).len(), PENDING_MAX);
    expect_unsent(&stage, "Both", "hundred-acre has 20 requests");
    assert_eq!(inbox(&stage.tom), []);
    assert_eq!(inbox(&stage.acre).len(), PENDING_MAX);
    // With one answer there is room for one.
    deny(&stage.acre);
    let sent = send(&stage, "Both").unwrap().request.unwrap();
    assert!(sent.targets.iter().all(|target| target.status() == AccessStatus::Pending));
    assert_eq!((inbox(&stage.tom).len(), inbox(&stage.acre).len()), (1, PENDING_MAX + 1));
    assert_eq!(refused(one(PENDING_MAX)), "ACCESS_STATE");
    verify(&stage.world);
}

#[test]
fn who_was_disabled_since_the_draft_is_not_sent() {
    let stage = Stage::new();
    let all = vec![association(&["caroline"], &[TOM]), association(&["charlotte"], &[TOM, ACRE])];
    draft(&stage, "SupportAccess", all.clone()).unwrap();
    stage.enable("charlotte", false);
    expect_unsent(
        &stage,
        "SupportAccess",
        "charlotte@example.org, whom SupportAccess names, cannot",
    );
    // Whoever is disabled is not named anew either.
    assert_eq!(refused(create(&stage, "Another", all)), "NOT_FOUND");
    stage.enable("charlotte", true);
    assert!(changed(&send(&stage, "SupportAccess")));
    verify(&stage.world);
}

#[test]
fn a_tenant_that_is_being_set_up_is_not_asked() {
    let stage = Stage::new();
    let request = CreateTenantRequest {
        name: "New".to_owned(),
        slug: "new".to_owned(),
        admin: "boss@new.example".to_owned(),
        ..CreateTenantRequest::default()
    };
    stage.elizabeth.call::<call::TenantsCreate>(request).unwrap();
    let both = vec![association(&["charlotte"], &[TOM, "new"])];
    draft(&stage, "Both", both.clone()).unwrap();
    expect_unsent(&stage, "Both", "new is still being set up");
    assert_eq!(refused(create(&stage, "Another", both)), "ACCESS_STATE");
    let list = stage.elizabeth.call::<call::AccessList>(ListAccessRequest::default()).unwrap();
    assert_eq!(list.requests.len(), 1, "nothing is left of what was not sent");
    let request = ActivateTenantRequest { id: "new".to_owned(), write: None, new_secret: false };
    let secret = stage.elizabeth.call::<call::TenantsActivate>(request).unwrap().secret;
    let admin = stage.world.client(Some(&secret));
    assert!(changed(&send(&stage, "Both")));
    assert_eq!((inbox(&admin).len(), inbox(&stage.tom).len()), (1, 1));
    verify(&stage.world);
}

#[test]
fn a_request_is_no_larger_than_it_may_be() {
    let stage = Stage::new();
    let owner = stage.world.owner();
    let names: Vec<String> = (0..=EACH_MAX).map(|n| format!("u{n}")).collect();
    names.iter().for_each(|name| user(&owner, &login(name), &[]));
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let most = association(&names[1..], &[TOM]);
    let rest = association(&names[..1], &[TOM]);
    let sent = create(&stage, "Users", vec![most.clone()]).unwrap().request.unwrap();
    assert_eq!(sent.targets[0].users.len(), EACH_MAX);
    let too_many = [
        vec![association(&names, &[TOM])],
        // Those of one tenant are counted together.
        vec![most.clone(), rest],
        vec![association(&names[..1], &[TOM; EACH_MAX + 1])],
        vec![association(&names[..1], &[TOM]); ASSOCIATIONS_MAX + 1],
    ];
    for (n, all) in too_many.into_iter().enumerate() {
        assert_eq!(refused(create(&stage, "TooMany", all.clone())), "INVALID", "{n}");
        assert_eq!(refused(draft(&stage, "TooMany", all)), "INVALID", "{n}");
    }
    let enough = [
        // Who is named twice counts once.
        vec![most, association(&names[1..2], &[TOM])],
        vec![association(&names[..1], &[TOM; EACH_MAX])],
        vec![association(&names[..1], &[TOM]); ASSOCIATIONS_MAX],
    ];
    for (n, all) in enough.into_iter().enumerate() {
        create(&stage, &format!("Enough{n}"), all).unwrap();
    }
    assert_eq!(inbox(&stage.tom).len(), 4);
    verify(&stage.world);
}

#[test]
fn who_repeats_a_request_asks_nobody_twice() {
    let stage = Stage::new();
    let caroline = association(&["caroline"], &[TOM]);
    let charlotte = association(&["charlotte"], &[TOM, ACRE]);
    let ask = |all: &[&AccessAssociation]| {
        create(&stage, "Support", all.iter().map(|one| (*one).clone()).collect())
    };
    let first = ask(&[&caroline, &charlotte]);
    assert!(changed(&first));
    let first = number(first);
    // The same, and what comes to the same.
    let apart = [association(&["charlotte"], &[TOM]), association(&["charlotte"], &[ACRE])];
    for same in
        [&[&caroline, &charlotte][..], &[&charlotte, &caroline], &[&apart[1], &caroline, &apart[0]]]
    {
        let again = ask(same);
        assert!(!changed(&again));
        assert_eq!(again.unwrap().request.unwrap(), shown(&stage, &first));
    }
    assert_eq!((inbox(&stage.tom).len(), inbox(&stage.acre).len()), (1, 1));
    // Other users or another message are another request.
    let other = ask(&[&charlotte]);
    assert!(changed(&other));
    let request = CreateAccessRequest {
        name: "Support".to_owned(),
        message: "Please".to_owned(),
        associations: vec![charlotte.clone()],
        ..CreateAccessRequest::default()
    };
    assert!(changed(&stage.elizabeth.call::<call::AccessCreate>(request)));
    assert_eq!((inbox(&stage.tom).len(), inbox(&stage.acre).len()), (3, 3));
    // So is the same one when a part of it was taken back.
    assert!(!changed(&ask(&[&charlotte])));
    stage.withdraw(&number(other), ACRE);
    assert_eq!(inbox(&stage.acre)[1].status(), AccessStatus::Withdrawn);
    assert!(changed(&ask(&[&charlotte])));
    // What was approved holds already, until its end.
    let end = stage.world.now() + 1_000;
    approve(&stage.tom, end);
    assert!(!changed(&ask(&[&charlotte])));
    approve(&stage.acre, 0);
    assert!(!changed(&ask(&[&charlotte])));
    assert_eq!((inbox(&stage.tom).len(), inbox(&stage.acre).len()), (4, 4));
    stage.world.set_clock(end);
    assert!(changed(&ask(&[&charlotte])));
    assert_eq!((inbox(&stage.tom).len(), inbox(&stage.acre).len()), (5, 5));
    assert!(!changed(&ask(&[&caroline, &charlotte])), "the first still waits");
    verify(&stage.world);
}

#[test]
fn a_name_that_can_mean_several_requests_takes_none_back() {
    let stage = Stage::new();
    let ask =
        |name: &str, who: &str| number(create(&stage, name, vec![association(&[who], &[TOM])]));
    let (first, second) = (ask("Support", "caroline"), ask("Support", "charlotte"));
    let before = inbox(&stage.tom);
    let several = withdraw(&stage, "Support").expect_err("which one?");
    assert_eq!(reason(&several), "ACCESS_STATE");
    assert!(lists(&several, &first) && lists(&several, &second), "{several:?}");
    assert_eq!(inbox(&stage.tom), before);
    // A draft of that name goes on as well.
    let drafted = number(draft(&stage, "Support", Vec::new()));
    assert!(changed(&withdraw(&stage, &first)), "the number says which");
    let several = withdraw(&stage, "Support").expect_err("which one?");
    for (number, listed) in [(&first, false), (&second, true), (&drafted, true)] {
        assert_eq!(lists(&several, number), listed, "{several:?}");
    }
    withdraw(&stage, &drafted).unwrap();
    assert_eq!(shown(&stage, &drafted).state(), AccessState::Discarded);
    // One is left that is not over.
    assert!(changed(&withdraw(&stage, "Support")));
    assert_eq!(shown(&stage, &second).targets[0].status(), AccessStatus::Withdrawn);
    assert!(!changed(&withdraw(&stage, "Support")), "all are over");
    // A name of digits that is the number of another one means neither.
    let third = ask("Third", "caroline");
    let named = ask(&third, "charlotte");
    let both = withdraw(&stage, &third).expect_err("the number, or the name?");
    assert_eq!(reason(&both), "ACCESS_STATE");
    assert!(lists(&both, &third) && lists(&both, &named), "{both:?}");
    assert!(inbox(&stage.tom)[..2].iter().all(|one| one.status() == AccessStatus::Pending));
    assert!(changed(&withdraw(&stage, "Third")));
    assert!(changed(&withdraw(&stage, &named)));
    let (third, named) = (shown(&stage, "Third"), shown(&stage, &named));
    for request in [third, named] {
        assert_eq!(request.targets[0].status(), AccessStatus::Withdrawn);
    }
    verify(&stage.world);
}
