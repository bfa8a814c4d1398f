//! The older tool: tenant managers of the provider come in without asking, where a customer's admin
//! wants that, and while no request says otherwise.

use desk_proto::{
    call,
    v1::{
        AccessMode, AccessVisit, CommentTicketRequest, CreateTenantRequest, CreateTicketRequest,
        SetPoliciesRequest, SettingValue,
    },
};
use desk_tests::Client;
use tonic::Status;

use super::stage::{
    ACRE, Stage, TOM, approve, done, enter, enter_by, expect_over, login, mine, newest, policy,
    refused, revoke, set_expiry, verify, visits, whoami,
};

/// Goes in by the older tool.
fn legacy(stage: &Stage, name: &str) -> Result<Client, Status> {
    let begun = enter_by(&stage.world.of(name), TOM, AccessMode::Support, true)?;
    let inside = stage.world.client(Some(&begun.secret));
    assert_eq!(whoami(&inside).expect("inside"), TOM);
    Ok(inside)
}

fn set(client: &Client, key: &str, value: &str) -> Result<(), Status> {
    let values = vec![SettingValue { key: key.to_owned(), value: value.to_owned() }];
    let request = SetPoliciesRequest { values, ..SetPoliciesRequest::default() };
    client.call::<call::PolicySet>(request).map(drop)
}

/// The last visit of somebody.
#[track_caller]
fn last(stage: &Stage, name: &str) -> AccessVisit {
    let all = visits(&stage.tom);
    all.into_iter().find(|visit| visit.user == login(name)).expect("a visit")
}

#[test]
fn it_is_off_until_the_customers_own_admin_sets_it() {
    let stage = Stage::new();
    for name in ["elizabeth", "walter", "caroline", "jane", "owner"] {
        assert_eq!(refused(legacy(&stage, name)), "NOT_FOUND", "{name}");
    }
    // Not by the provider while it sets a tenant up, nor by a guest, whatever the mode.
    let request = CreateTenantRequest {
        name: "New".to_owned(),
        slug: "new".to_owned(),
        admin: "boss@new.example".to_owned(),
        ..CreateTenantRequest::default()
    };
    stage.elizabeth.call::<call::TenantsCreate>(request).unwrap();
    let setting_up = stage.elizabeth.in_tenant("new");
    assert!(set(&setting_up, "no_reopen", "true").is_ok(), "others it may set");
    stage.ask("SupportAccess");
    approve(&stage.tom, 0);
    let begun = enter_by(&stage.world.of("caroline"), TOM, AccessMode::Configure, false).unwrap();
    let configure = stage.world.client(Some(&begun.secret));
    assert!(set(&configure, "no_reopen", "true").is_ok(), "others it may set");
    let support = stage.inside("charlotte", TOM);
    for key in ["access.legacy", "access.show_users"] {
        for who in [&setting_up, &configure, &support] {
            assert_eq!(refused(set(who, key, "true")), "DENIED", "{key}");
            assert_eq!(refused(set(who, key, "")), "DENIED", "{key}");
        }
    }
    for name in ["elizabeth", "walter", "caroline", "jane", "owner"] {
        assert_eq!(refused(legacy(&stage, name)), "NOT_FOUND", "{name}");
    }
    verify(&stage.world);
}

#[test]
fn managers_come_in_without_asking_and_nobody_else() {
    let stage = Stage::new();
    policy(&stage.tom, "access.legacy", "true");
    let inside = legacy(&stage, "elizabeth").unwrap();
    assert!(legacy(&stage, "walter").is_ok());
    for name in ["caroline", "charlotte", "jane"] {
        assert_eq!(refused(legacy(&stage, name)), "NOT_FOUND", "{name}");
    }
    // It is another door: without asking for it nobody comes in by it, nor to another tenant.
    assert_eq!(refused(enter(&stage.elizabeth, TOM)), "NOT_FOUND");
    assert_eq!(refused(enter_by(&stage.elizabeth, ACRE, AccessMode::Support, true)), "NOT_FOUND");
    assert_eq!(
        refused(enter_by(&stage.elizabeth, "nowhere", AccessMode::Support, true)),
        "NOT_FOUND"
    );
    assert_eq!(mine(&stage.elizabeth), []);
    // It is told like any other visit.
    let request = CreateTicketRequest {
        title: "No paint".to_owned(),
        description: "d".to_owned(),
        ..CreateTicketRequest::default()
    };
    let id = stage.tom.call::<call::TicketsCreate>(request).unwrap().ticket.unwrap().id;
    let (text, internal) = ("I look into it".to_owned(), true);
    let request = CommentTicketRequest { id, text, internal, ..Default::default() };
    inside.call::<call::TicketsComment>(request).unwrap();
    let told = last(&stage, "elizabeth");
    let expected = AccessVisit {
        id: told.id.clone(),
        user: login("elizabeth"),
        provider: "main".to_owned(),
        mode: AccessMode::Support.into(),
        entered_ms: stage.world.now(),
        acts: 1,
        ..AccessVisit::default()
    };
    assert_eq!(told, expected);
    let log = done(&stage.tom, &told.id);
    let acted: Vec<_> = log.iter().filter(|e| e.r#type == "ticket.commented").collect();
    let [act] = &acted[..] else { panic!("one comment, not {log:#?}") };
    let guest = act.guest.clone().expect("a guest");
    assert_eq!((act.actor.as_str(), act.via.as_str()), ("elizabeth@example.org", "access"));
    assert_eq!((guest.provider.as_str(), guest.grant.as_str()), ("main", ""));
    assert_eq!(guest.visit, told.id);
    verify(&stage.world);
}

#[test]
fn each_approval_cuts_those_whom_it_does_not_name() {
    let stage = Stage::new();
    policy(&stage.tom, "access.legacy", "true");
    let [elizabeth, walter] = ["elizabeth", "walter"].map(|name| legacy(&stage, name).unwrap());
    // A request that nobody has answered changes nothing.
    stage.ask_for("WithHer", &[(&["elizabeth", "caroline"], &[TOM])]);
    assert!(whoami(&elizabeth).is_ok() && whoami(&walter).is_ok());
    let first = approve(&stage.tom, 0);
    assert!(whoami(&elizabeth).is_ok(), "she is named");
    expect_over(&walter);
    assert_eq!(last(&stage, "walter").cause, "approved");
    assert_eq!(last(&stage, "elizabeth").cause, "");
    // While it is in force only those come in by it who are named, and are managers.
    assert_eq!(refused(legacy(&stage, "walter")), "NOT_FOUND");
    assert_eq!(refused(legacy(&stage, "caroline")), "NOT_FOUND");
    let elizabeth = legacy(&stage, "elizabeth").unwrap();
    assert_eq!(last(&stage, "elizabeth").grant, "", "by the older tool");
    // Another one that does not name her changes nothing for her.
    stage.ask_for("WithoutHer", &[(&["charlotte"], &[TOM])]);
    let second = approve(&stage.tom, 0);
    assert!(whoami(&elizabeth).is_ok());
    // Only that one is left, and she is named no more by any.
    revoke(&stage.tom, &first).unwrap();
    expect_over(&elizabeth);
    assert_eq!(refused(legacy(&stage, "elizabeth")), "NOT_FOUND");
    // With the last of them the older tool is what it was.
    revoke(&stage.tom, &second).unwrap();
    assert!(legacy(&stage, "walter").is_ok() && legacy(&stage, "elizabeth").is_ok());
    verify(&stage.world);
}

#[test]
fn a_request_that_ends_by_itself_gives_the_older_tool_back() {
    let stage = Stage::new();
    policy(&stage.tom, "access.legacy", "true");
    stage.ask("SupportAccess");
    let end = stage.world.now() + 1_000;
    approve(&stage.tom, end);
    stage.world.set_clock(end - 1);
    assert_eq!(refused(legacy(&stage, "walter")), "NOT_FOUND");
    stage.world.set_clock(end);
    let walter = legacy(&stage, "walter").unwrap();
    // A new one cuts again, and so does one whose end is set to a time to come.
    stage.ask("SupportAgain");
    let id = approve(&stage.tom, end + 5_000);
    expect_over(&walter);
    set_expiry(&stage.tom, &id, end + 10_000).unwrap();
    assert_eq!(refused(legacy(&stage, "walter")), "NOT_FOUND");
    stage.withdraw("SupportAgain", TOM);
    assert!(legacy(&stage, "walter").is_ok());
    assert_ne!(newest(&stage.tom), "");
    verify(&stage.world);
}

#[test]
fn switching_it_off_cuts() {
    let stage = Stage::new();
    for off in ["false", ""] {
        policy(&stage.tom, "access.legacy", "true");
        let inside = legacy(&stage, "elizabeth").unwrap();
        stage.ask("SupportAccess");
        let id = approve(&stage.tom, 0);
        expect_over(&inside);
        let named = stage.inside("caroline", TOM);
        revoke(&stage.tom, &id).unwrap();
        expect_over(&named);
        let inside = legacy(&stage, "elizabeth").unwrap();
        policy(&stage.tom, "access.legacy", off);
        expect_over(&inside);
        assert_eq!(last(&stage, "elizabeth").cause, "policy");
        assert_eq!(refused(legacy(&stage, "elizabeth")), "NOT_FOUND");
    }
    // Nor does somebody stay who is no manager any more.
    policy(&stage.tom, "access.legacy", "true");
    let inside = legacy(&stage, "elizabeth").unwrap();
    let request = desk_proto::v1::UpdateUserRequest {
        id: login("elizabeth"),
        remove_roles: vec!["tenant_manager".to_owned()],
        ..Default::default()
    };
    stage.world.owner().call::<call::UsersUpdate>(request).unwrap();
    expect_over(&inside);
    assert_eq!(refused(legacy(&stage, "elizabeth")), "NOT_FOUND");
    desk_tests::world::until("it is told", || {
        (last(&stage, "elizabeth").cause == "signed-out").then_some(())
    });
    verify(&stage.world);
}
