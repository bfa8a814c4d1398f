//! Who may do what, asked by guests: the answers tell nothing that is not theirs to see.

use desk_proto::{
    call,
    v1::{
        CanRequest, CreateTokenRequest, Decision, ExplainPolicyRequest, WhoCanRequest,
        WhoamiRequest,
    },
};
use desk_tests::Client;
use tonic::Status;

use super::stage::{Stage, here, home, refused};

fn can(client: &Client, user: &str, verb: &str, target: &str) -> Result<Decision, Status> {
    let (user, verb, target) = (user.to_owned(), verb.to_owned(), target.to_owned());
    client.call::<call::PolicyCan>(CanRequest { user, verb, target })
}

fn who_can(client: &Client, verb: &str, target: &str) -> Vec<String> {
    let (verb, target) = (verb.to_owned(), target.to_owned());
    let request = WhoCanRequest { verb, target, page: None };
    let answer = client.call::<call::PolicyWhoCan>(request).expect("an answer");
    answer.decisions.into_iter().map(|decision| decision.user).collect()
}

#[test]
fn a_guest_who_configures_asks_about_others() {
    let stage = Stage::new();
    let (grace, hedy) = (here("grace"), here("hedy"));
    let take = "ticket take";
    assert!(can(&stage.configure, &grace, take, &stage.open).unwrap().allowed);
    assert_eq!(refused(can(&stage.support, &grace, take, &stage.open)), "DENIED");

    // A confidential ticket is like one that is not there.
    assert!(can(&stage.boss, &hedy, take, &stage.secret).unwrap().allowed);
    assert_eq!(who_can(&stage.boss, "ticket comment", &stage.secret).len(), 3);
    let said = |target: &str| can(&stage.configure, &hedy, take, target).unwrap();
    let absent = said("T-999");
    assert_eq!((absent.allowed, absent.code.as_str()), (false, "NOT_FOUND"));
    let there = said(&stage.secret);
    assert_eq!(
        (there.code, there.reason.replace(&stage.secret, "T-999")),
        (absent.code, absent.reason)
    );
    assert!(who_can(&stage.configure, "ticket comment", &stage.secret).is_empty());
    assert!(!who_can(&stage.configure, "ticket comment", &stage.open).is_empty());

    // Nor is a token.
    let request =
        CreateTokenRequest { name: "t".to_owned(), user: grace.clone(), ..Default::default() };
    let token = stage.boss.call::<call::TokensCreate>(request).unwrap().token.unwrap().id;
    assert!(can(&stage.boss, &grace, "token revoke", &token).unwrap().allowed);
    assert_eq!(can(&stage.configure, &grace, "token revoke", &token).unwrap().code, "NOT_FOUND");
}

#[test]
fn a_guest_asks_about_themselves() {
    let stage = Stage::new();
    let me = |verb: &str, target: &str| {
        let decision = can(&stage.configure, "@me", verb, target).unwrap();
        assert_eq!(decision.user, home("charlotte"));
        decision.code
    };
    assert_eq!(me("ticket comment", &stage.open), "");
    assert_eq!(me("ticket comment", &stage.secret), "NOT_FOUND");
    for verb in ["ticket take", "ticket approve", "ticket close"] {
        assert_eq!(me(verb, &stage.open), "DENIED", "{verb}");
    }
    assert_eq!(me("group edit", "network"), "");
    assert_eq!(me("group show", "vault"), "");
    for verb in ["group edit", "group rm", "group add-user"] {
        assert_eq!(me(verb, "vault"), "DENIED", "{verb}");
    }
    assert_eq!(me("user rm", &here("rita")), "");
    assert_eq!(me("user rm", &here("boss")), "DENIED");
    assert_eq!(refused(can(&stage.support, "@me", "ticket list", "")), "DENIED");
}

#[test]
fn every_guest_knows_who_they_are_and_what_holds() {
    let stage = Stage::new();
    for (mode, guest) in stage.guests() {
        let me = guest.call::<call::SessionsWhoami>(WhoamiRequest {}).unwrap();
        assert_eq!((me.tenant.as_str(), me.via.as_str()), ("acre", "access"), "{mode}");
        assert!(me.guest.is_some_and(|guest| !guest.grant.is_empty()));
        let request = ExplainPolicyRequest { key: "no_reopen".to_owned(), ..Default::default() };
        assert_eq!(guest.call::<call::PolicyExplain>(request).unwrap().value, "false", "{mode}");
    }
}
