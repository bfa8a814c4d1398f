//! `desk can` and `desk who-can` say beforehand what the daemon then does: every decision is held to
//! what the call itself is answered, as a dry run where it writes.

use std::collections::{BTreeMap, BTreeSet};

use desk_proto::{
    Rpc, call,
    v1::{
        CanRequest, CreateUserRequest, Decision, ListUsersRequest, Page, UpdateUserRequest,
        WhoCanRequest, WhoamiRequest,
    },
};
use desk_tests::{Client, World, world::reason};
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

use super::{
    about,
    calls::Things,
    inside, matrix,
    stage::{Caller, Stage},
};

/// What a call of `calls.rs` is done to.
fn target(rpc: Rpc, things: &Things) -> &str {
    match rpc {
        Rpc::TicketsGet
        | Rpc::TicketsLog
        | Rpc::TicketsWatch
        | Rpc::TicketsUpdate
        | Rpc::TicketsComment
        | Rpc::TicketsAssign
        | Rpc::TicketsTake
        | Rpc::TicketsTransfer
        | Rpc::TicketsCancel => &things.dispatched,
        Rpc::TicketsRelease
        | Rpc::TicketsResolve
        | Rpc::TicketsAdvance
        | Rpc::TicketsAsk
        | Rpc::TicketsPostpone
        | Rpc::TicketsFreeze => &things.assigned,
        Rpc::TicketsResume => &things.frozen,
        Rpc::TicketsApprove | Rpc::TicketsReject => &things.approving,
        Rpc::TicketsClose | Rpc::TicketsReopen => &things.resolved,
        Rpc::GroupsGet
        | Rpc::GroupsUpdate
        | Rpc::GroupsDelete
        | Rpc::GroupsAddUser
        | Rpc::GroupsRmUser
        | Rpc::GroupsSetUsers => &things.group,
        Rpc::CatalogGet
        | Rpc::CatalogUpdate
        | Rpc::CatalogDelete
        | Rpc::CatalogForm
        | Rpc::CatalogExplainRoute => &things.service,
        Rpc::UsersGet
        | Rpc::UsersUpdate
        | Rpc::UsersSetPassword
        | Rpc::UsersReset2fa
        | Rpc::UsersBindOs
        | Rpc::TokensCreate
        | Rpc::TokensList
        | Rpc::SessionsList
        | Rpc::PolicyCan => &things.user,
        Rpc::UsersDelete => &things.spare,
        Rpc::OrgsGet | Rpc::OrgsUpdate | Rpc::OrgsDelete => &things.org,
        Rpc::TokensRevoke | Rpc::TokensRelease => &things.token,
        Rpc::SessionsRevoke => &things.session,
        Rpc::TenantsGet | Rpc::TenantsUpdate | Rpc::TenantsActivate => &things.tenant,
        Rpc::AccessEnter | Rpc::AccessLease => &things.customer,
        Rpc::AccessSend => &things.draft,
        Rpc::AccessGet | Rpc::AccessWithdraw => &things.request,
        Rpc::AccessApprove | Rpc::AccessDeny => &things.grant,
        Rpc::AccessSetExpiry | Rpc::AccessRevoke => &things.approved,
        _ => "",
    }
}

fn can(client: &Client, user: &str, rpc: Rpc, target: &str) -> Result<Decision, Status> {
    let (user, target) = (user.to_owned(), target.to_owned());
    client.call::<call::PolicyCan>(CanRequest { user, verb: rpc.name().to_owned(), target })
}

/// What is said, in the word that the matrix has for it.
fn said(decision: &Decision) -> &str {
    assert_eq!(decision.allowed, decision.code.is_empty(), "{decision:?}");
    if decision.allowed { "ok" } else { &decision.code }
}

/// Why something is not compared.
type Why = &'static str;

/// What is said before and what is answered then, where these are two things; and how many were
/// compared, and how many not for each reason.
fn differences(
    stage: &Stage,
    cells: &BTreeMap<Rpc, Vec<String>>,
    mut ask: impl FnMut(&Caller, Rpc) -> Result<Result<Decision, Status>, Why>,
) -> (BTreeMap<Why, usize>, Vec<String>) {
    let (mut counted, mut wrong) = (BTreeMap::new(), Vec::new());
    for (at, caller) in stage.callers.iter().enumerate() {
        for (rpc, row) in cells {
            let decision = match ask(caller, *rpc) {
                Ok(decision) => decision.unwrap(),
                Err(why) => {
                    *counted.entry(why).or_default() += 1;
                    continue;
                }
            };
            let name = caller.name;
            *counted.entry("compared").or_default() += 1;
            if said(&decision) != row[at] {
                wrong.push(format!("{} by {name}: said {decision:?}, is {}", rpc.name(), row[at]));
            }
        }
    }
    (counted, wrong)
}

/// Holds the numbers of what is left out, each of which is somebody's decision: whoever leaves more
/// out says so here. All the rest is compared.
#[track_caller]
fn hold(stage: &Stage, counted: &BTreeMap<Why, usize>, left_out: &[(Why, usize)]) {
    let mut expected: BTreeMap<_, _> = left_out.iter().copied().collect();
    let rest = stage.callers.len() * Rpc::ALL.len() - expected.values().sum::<usize>();
    expected.insert("compared", rest);
    assert_eq!(*counted, expected, "what is compared, and what is left out for which reason");
}

/// What is refused for what is typed, or because it was not begun, and not for who asks.
fn is_about_values(rpc: Rpc, name: &str) -> bool {
    matches!(
        (rpc, name),
        (Rpc::SessionsPasswd | Rpc::SecondFactorConfirm, "owner")
            // A guest says whose ticket it is, and sets the policies that are no second factor's.
            | (Rpc::TicketsCreate | Rpc::TicketsCreateMany | Rpc::PolicySet, "configurer")
    )
}

/// How people sign in they change in person, and here they show a token.
fn is_in_person(rpc: Rpc) -> bool {
    matches!(rpc, Rpc::SessionsPasswd | Rpc::SecondFactorEnroll | Rpc::SecondFactorConfirm)
}

#[test]
fn what_an_admin_asks_of_others_is_what_they_are_answered() {
    let stage = Stage::new();
    let cells = matrix(&stage);
    let (owner, admin) = (stage.world.owner(), stage.world.of("admin"));
    let whoami = owner.call::<call::SessionsWhoami>(WhoamiRequest {}).unwrap();
    let owner_login = whoami.user.unwrap().id;
    let (counted, wrong) = differences(&stage, &cells, |caller, rpc| {
        if caller.things.is_some() {
            return Err("about another tenant");
        }
        // Each is asked about by somebody else.
        let (asker, user) = match caller.name {
            "foreigner" | "nobody" | "forged" => return Err("no user of the tenant"),
            "revoked" | "expired" => return Err("a secret that is no more"),
            "must-change" | "must-enrol" => return Err("something to do first"),
            "owner" => (&admin, owner_login.clone()),
            "signed" => (&admin, "requester@example.org".to_owned()),
            name => (&owner, format!("{name}@example.org")),
        };
        let in_person = ["owner", "signed"].contains(&caller.name);
        let program = caller.name.starts_with("s-") || caller.name == "creator";
        if is_about_values(rpc, caller.name) {
            return Err("about what is typed");
        }
        if is_in_person(rpc) && !in_person && !program {
            return Err("in person, and here by a token");
        }
        Ok(can(asker, &user, rpc, target(rpc, &stage.things)))
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let all = Rpc::ALL.len();
    let left_out = [
        // Those who are in the customer's tenant, were, or ask there.
        ("about another tenant", inside::ALL * all),
        // The first admin of another tenant, one who shows nothing, and one who shows what is none.
        ("no user of the tenant", 3 * all),
        ("a secret that is no more", 2 * all),
        ("something to do first", 2 * all),
        ("about what is typed", 2),
        // Three calls; the manager, the admin, the agents and the requesters.
        ("in person, and here by a token", 3 * 8),
    ];
    hold(&stage, &counted, &left_out);
}

#[test]
fn what_one_asks_of_oneself_is_what_one_is_answered() {
    let stage = Stage::new();
    let cells = matrix(&stage);
    let (counted, wrong) = differences(&stage, &cells, |caller, rpc| {
        if is_about_values(rpc, caller.name) {
            return Err("about what is typed");
        }
        // Of those whom the customer's tenant let in one may ask.
        if caller.things.is_some() && caller.name != "configurer" {
            return Err("about another tenant");
        }
        match can(&caller.client, "@me", rpc, target(rpc, about(&stage, caller))) {
            // Whoever may not ask at all asks nothing.
            Err(status) => Err(match reason(&status).as_str() {
                "TOKEN_SCOPE" => "a token that is not for questions",
                "UNAUTHENTICATED" => "nobody's secret",
                "PASSWORD_CHANGE_REQUIRED" | "SECOND_FACTOR_REQUIRED" => "something to do first",
                _ => return Ok(Err(status)),
            }),
            answer => Ok(answer),
        }
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let all = Rpc::ALL.len();
    let left_out = [
        ("about another tenant", (inside::ALL - 1) * all),
        ("nobody's secret", 4 * all),
        ("something to do first", 2 * all),
        // The accounts with a scope but for the one that reads.
        ("a token that is not for questions", 7 * all),
        ("about what is typed", 5),
    ];
    hold(&stage, &counted, &left_out);
}

/// Everybody of the tenant, also one who is disabled.
fn everybody(world: &World) -> BTreeSet<String> {
    let owner = world.owner();
    let gone = CreateUserRequest { login: "gone@example.org".to_owned(), ..Default::default() };
    owner.call::<call::UsersCreate>(gone).unwrap();
    let id = "gone@example.org".to_owned();
    let off = UpdateUserRequest { id, enabled: Some(false), ..Default::default() };
    owner.call::<call::UsersUpdate>(off).unwrap();
    let all = owner.call::<call::UsersList>(ListUsersRequest::default()).unwrap();
    all.users.into_iter().map(|user| user.id).collect()
}

/// Those who may, page by page, each of a few users.
fn who_can(client: &Client, verb: &str, target: &str) -> BTreeSet<String> {
    let (mut who, mut token) = (BTreeSet::new(), String::new());
    loop {
        let page = Page { size: 7, token, with_total: true, ..Page::default() };
        let (verb, target) = (verb.to_owned(), target.to_owned());
        let request = WhoCanRequest { verb, target, page: Some(page) };
        let answer = client.call::<call::PolicyWhoCan>(request).unwrap();
        let page = answer.page.unwrap();
        assert_eq!(page.total, 0, "how many users there are is not how many may");
        for decision in answer.decisions {
            assert!(decision.allowed, "{decision:?}");
            assert!(who.insert(decision.user), "each once");
        }
        token = page.next;
        if token.is_empty() {
            return who;
        }
    }
}

#[test]
fn who_can_are_those_of_whom_it_is_said() {
    let stage = Stage::new();
    let (admin, users) = (stage.world.of("admin"), everybody(&stage.world));
    assert!(users.len() > 15, "{users:?}");
    let (mut some, mut all) = (0, 0);
    for rpc in Rpc::ALL {
        let target = target(*rpc, &stage.things);
        let who = who_can(&admin, rpc.name(), target);
        let each = users.iter().filter(|user| can(&admin, user, *rpc, target).unwrap().allowed);
        let each: BTreeSet<_> = each.cloned().collect();
        assert_eq!(who, each, "{}", rpc.name());
        assert!(!who.contains("gone@example.org"), "{}: who is disabled", rpc.name());
        some += usize::from(!who.is_empty() && who.len() < users.len() - 1);
        all += usize::from(who.len() == users.len() - 1);
    }
    // It tells people apart, and it does not keep everybody out.
    assert!(some > 40 && all > 0, "{some} and {all}");
}

#[test]
fn a_verb_needs_its_target() {
    let stage = Stage::new();
    let admin = stage.world.of("admin");
    let wrong = |answer: Result<(), Status>, rpc: Rpc| {
        let status = answer.expect_err(rpc.name());
        assert_eq!((status.code(), reason(&status)), (Code::InvalidArgument, "INVALID".into()));
        let fields = status.get_error_details().bad_request().unwrap().field_violations.clone();
        assert_eq!(fields[0].field, "target", "{}", rpc.name());
        fields[0].description.clone()
    };
    let own = [Rpc::TokensCreate, Rpc::TokensList, Rpc::SessionsList];
    let own = [&own[..], &[Rpc::TenantsGet, Rpc::TenantsUpdate]].concat();
    for rpc in Rpc::ALL {
        let (verb, page) = (rpc.name().to_owned(), None);
        let none = target(*rpc, &stage.things).is_empty();
        if own.contains(rpc) {
            assert!(can(&admin, "@me", *rpc, "").unwrap().allowed, "one's own: {}", rpc.name());
            continue;
        }
        // What it needs must be there, and what it does not know must not.
        let target = if none { "T-1" } else { "" };
        let said = wrong(can(&admin, "@me", *rpc, target).map(drop), *rpc);
        let request = WhoCanRequest { verb, target: target.to_owned(), page };
        let same = wrong(admin.call::<call::PolicyWhoCan>(request).map(drop), *rpc);
        assert_eq!(said, same);
        assert_eq!(said.contains("is required"), !none, "{said}");
    }
}
