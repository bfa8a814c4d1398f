//! Tests of who is let in and of what can be said about a request.

use super::*;
use Status::{Approved, Denied, Expired, Pending, Revoked, Withdrawn};

const NOW: Millis = 1_000;

fn grant(id: i64, said: Status, expires: Option<Millis>) -> Grant {
    Grant {
        id,
        provider: TenantId(1),
        message: "please".into(),
        said,
        received: 0,
        answer: String::new(),
        expires,
        answered_by: None,
        answered: None,
        version: 1,
    }
}

fn admitted(naming: &[Grant], came_by: Option<i64>) -> Option<i64> {
    admits(naming, came_by, NOW).map(|grant| grant.id)
}

#[test]
fn only_what_is_in_force_lets_in() {
    assert_eq!(admitted(&[], None), None, "who is not named");
    for said in Status::ALL {
        let wanted = (*said == Approved).then_some(7);
        assert_eq!(admitted(&[grant(7, *said, None)], None), wanted, "{said:?}");
        assert_eq!(admitted(&[grant(7, *said, Some(NOW + 1))], Some(7)), wanted, "{said:?}");
        assert_eq!(admitted(&[grant(7, *said, Some(NOW))], Some(7)), None, "{said:?}");
    }
}

#[test]
fn a_visit_goes_on_by_another_request_and_ends_with_the_last() {
    let (first, second) = (grant(7, Approved, None), grant(9, Approved, None));
    assert_eq!(admitted(&[first.clone(), second.clone()], None), Some(7));
    assert_eq!(admitted(&[first, second.clone()], Some(9)), Some(9));
    let revoked = grant(7, Revoked, None);
    assert_eq!(admitted(&[revoked.clone(), second], Some(7)), Some(9));
    let expired = grant(9, Approved, Some(NOW));
    assert_eq!(admitted(&[revoked.clone(), expired.clone()], Some(7)), None);
    assert_eq!(cause(&[revoked.clone(), expired.clone()], Some(7), NOW), Cause::Revoked);
    assert_eq!(cause(&[revoked, expired], Some(9), NOW), Cause::Expired);
    assert_eq!(cause(&[grant(7, Withdrawn, None)], Some(7), NOW), Cause::Withdrawn);
}

#[test]
fn a_visit_lasts_as_long_as_the_last_request() {
    let ends = |naming: &[Grant]| last_end(naming, NOW);
    let (soon, later) = (grant(7, Approved, Some(NOW + 5)), grant(9, Approved, Some(NOW + 9)));
    assert_eq!(ends(&[soon.clone(), later.clone()]), Some(NOW + 9));
    assert_eq!(ends(&[soon.clone(), grant(9, Revoked, None)]), Some(NOW + 5));
    assert_eq!(ends(&[soon, grant(8, Approved, None), later]), None);
}

#[test]
fn the_older_tool_lets_managers_in_and_no_others_while_a_request_is_in_force() {
    for bits in 0..16_u8 {
        let bit = |at: u8| bits & 1 << at != 0;
        let asked = Legacy { allowed: bit(0), manages: bit(1), in_force: bit(2), named: bit(3) };
        let wanted = asked.allowed && asked.manages && (!asked.in_force || asked.named);
        assert_eq!(admits_legacy(asked).is_ok(), wanted, "{asked:?}");
    }
}

/// What each verb makes of a request that stands so.
fn became(change: Result<Change, Refusal>) -> String {
    match change {
        Err(refusal) => refusal.code.name().to_owned(),
        Ok(change) if change.is_empty() => "same".to_owned(),
        Ok(change) if change.get("state").is_some() => change.text("state").to_owned(),
        Ok(_) => "changed".to_owned(),
    }
}

#[test]
fn each_verb_is_for_what_stands_so() {
    let table = [
        (Pending, ["approved", "denied", "ACCESS_STATE", "ACCESS_STATE", "withdrawn"]),
        (Approved, ["ACCESS_STATE", "ACCESS_STATE", "changed", "revoked", "withdrawn"]),
        (Denied, ["ACCESS_STATE", "ACCESS_STATE", "ACCESS_STATE", "ACCESS_STATE", "same"]),
        (Expired, ["ACCESS_STATE", "ACCESS_STATE", "ACCESS_STATE", "ACCESS_STATE", "same"]),
        (Revoked, ["ACCESS_STATE", "ACCESS_STATE", "ACCESS_STATE", "ACCESS_STATE", "same"]),
        (Withdrawn, ["ACCESS_STATE", "ACCESS_STATE", "ACCESS_STATE", "ACCESS_STATE", "same"]),
    ];
    for (said, wanted) in table {
        let grant = grant(7, said, None);
        let is = [
            became(approve(&grant, "yes", Some(NOW + 5), NOW)),
            became(deny(&grant, "no", NOW)),
            became(set_expiry(&grant, Some(NOW + 5), NOW)),
            became(revoke(&grant, "enough", NOW)),
            became(Ok(withdraw(&grant, NOW))),
        ];
        assert_eq!(is, wanted, "{said:?}");
    }
}

#[test]
fn what_has_run_out_is_over_before_anybody_has_told_it() {
    let grant = grant(7, Approved, Some(NOW));
    assert_eq!(became(set_expiry(&grant, None, NOW)), "ACCESS_STATE");
    assert_eq!(became(revoke(&grant, "", NOW)), "ACCESS_STATE");
    assert_eq!(became(Ok(withdraw(&grant, NOW))), "same");
    assert_eq!(became(Ok(expire(&grant, NOW))), "expired");
    assert_eq!(became(Ok(expire(&grant, NOW - 1))), "same");
}

#[test]
fn an_end_that_has_passed_is_wrong_at_approval_and_an_end_later() {
    let pending = grant(7, Pending, None);
    assert_eq!(became(approve(&pending, "", Some(NOW), NOW)), "INVALID");
    let approved = grant(7, Approved, None);
    assert_eq!(became(set_expiry(&approved, Some(NOW - 1), NOW)), "changed");
}

#[test]
fn the_same_again_changes_nothing() {
    let mut approved = grant(7, Approved, Some(NOW + 5));
    approved.answer = "yes".into();
    assert_eq!(became(approve(&approved, "yes", Some(NOW + 5), NOW)), "same");
    assert_eq!(became(set_expiry(&approved, Some(NOW + 5), NOW)), "same");
    assert_eq!(became(deny(&grant(7, Denied, None), "", NOW)), "same");
    assert_eq!(became(revoke(&grant(7, Revoked, None), "", NOW)), "same");
}

fn request(state: State) -> Request {
    Request {
        id: 3,
        name: "SupportAccess".into(),
        message: String::new(),
        state,
        associations: vec![(vec![11], vec![2])],
        creator: UserId(10),
        created: 0,
        sent: None,
        version: 1,
    }
}

#[test]
fn what_was_sent_stays_as_it_is() {
    let sent = request(State::Sent);
    assert_eq!(became(edit(&sent, Some("x"), None)), "ACCESS_STATE");
    assert_eq!(became(send(&sent, &[(TenantId(2), 5)])), "ACCESS_STATE");
    assert_eq!(became(discard(&sent)), "ACCESS_STATE");
    let draft = request(State::Draft);
    assert_eq!(became(edit(&draft, Some("x"), None)), "changed");
    assert_eq!(became(edit(&draft, None, Some(&[(vec![11], vec![2])]))), "same");
    assert_eq!(became(send(&draft, &[])), "ACCESS_STATE", "it asks for nothing");
    assert_eq!(became(discard(&draft)), "discarded");
    assert_eq!(became(discard(&request(State::Discarded))), "same");
}
