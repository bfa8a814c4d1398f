//! The tickets of a tenant in the hands of its guests.

use desk_proto::{
    call,
    v1::{
        AdvanceTicketRequest, ApproveTicketRequest, AskTicketRequest, AssignTicketRequest,
        CancelTicketRequest, CloseTicketRequest, CommentTicketRequest, CreateServiceRequest,
        FreezeTicketRequest, ListTicketsRequest, LogTicketRequest, PostponeTicketRequest,
        RejectTicketRequest, ReleaseTicketRequest, ReopenTicketRequest, ResolveTicketRequest,
        ResumeTicketRequest, SimulateRequest, Step, StepKind, Steps, TakeTicketRequest,
        TicketFilter, TicketState, TransferTicketRequest, UpdateTicketRequest,
    },
};
use desk_tests::Client;
use tonic_types::StatusExt as _;

use super::stage::{Stage, asking, here, look, refused, ticket};

/// The numbers of a list, by a filter or by none.
#[track_caller]
fn listed(client: &Client, filter: Option<TicketFilter>) -> Vec<String> {
    let request = ListTicketsRequest { filter, ..ListTicketsRequest::default() };
    let list = client.call::<call::TicketsList>(request).expect("a list");
    list.tickets.into_iter().map(|ticket| ticket.id).collect()
}

#[track_caller]
fn give(client: &Client, id: &str, to: &str) -> Result<(), tonic::Status> {
    let request = AssignTicketRequest {
        id: id.to_owned(),
        to: to.to_owned(),
        ..AssignTicketRequest::default()
    };
    client.call::<call::TicketsAssign>(request).map(|_| ())
}

#[test]
fn a_guest_is_a_member_of_every_group_that_is_not_confidential() {
    let stage = Stage::new();
    let note = |text: &str| CommentTicketRequest {
        id: stage.open.clone(),
        text: text.to_owned(),
        internal: true,
        ..CommentTicketRequest::default()
    };
    stage.of("grace").call::<call::TicketsComment>(note("The cable, again")).expect("a note");
    for (mode, guest) in stage.guests() {
        let all = TicketFilter { all: true, ..TicketFilter::default() };
        assert_eq!(listed(guest, None), std::slice::from_ref(&stage.open), "{mode}");
        assert_eq!(listed(guest, Some(all)), std::slice::from_ref(&stage.open), "{mode}");
        assert_eq!(refused(look(guest, &stage.secret)), "NOT_FOUND", "{mode}");
        assert_eq!(refused(give(guest, &stage.secret, &here("hedy"))), "NOT_FOUND", "{mode}");
        assert_eq!(look(guest, &stage.open).unwrap().comments.len(), 1, "{mode}: internal ones");
        let mine = TicketFilter { assignee: "@me".to_owned(), ..TicketFilter::default() };
        assert!(listed(guest, Some(mine)).is_empty(), "{mode}: nobody of elsewhere has one");

        let id = ticket(&stage.of("grace"), "wi-fi");
        let request = UpdateTicketRequest {
            id: id.clone(),
            priority: Some(1),
            ..UpdateTicketRequest::default()
        };
        guest.call::<call::TicketsUpdate>(request).expect("edited");
        give(guest, &id, &here("grace")).expect("given to a member");
        let request = ReleaseTicketRequest { id: id.clone(), ..ReleaseTicketRequest::default() };
        guest.call::<call::TicketsRelease>(request).expect("given back");
        give(guest, &id, &here("grace")).expect("given to a member");
        let request = TransferTicketRequest {
            id: id.clone(),
            to: "service-desk".to_owned(),
            ..TransferTicketRequest::default()
        };
        guest.call::<call::TicketsTransfer>(request).expect("handed on");
        let request = TransferTicketRequest {
            id,
            to: "vault".to_owned(),
            ..TransferTicketRequest::default()
        };
        let gone = guest.call::<call::TicketsTransfer>(request.clone()).expect("handed on");
        let gone = gone.ticket.expect("it").id;
        assert_eq!(refused(look(guest, &gone)), "NOT_FOUND", "{mode}: it is confidential now");
        assert_eq!(refused(guest.call::<call::TicketsTransfer>(request)), "NOT_FOUND", "{mode}");
    }
}

#[test]
fn a_guest_has_no_ticket() {
    let stage = Stage::new();
    for (mode, guest) in stage.guests() {
        let id = ticket(&stage.of("grace"), "wi-fi");
        let take = TakeTicketRequest { id: id.clone(), ..TakeTicketRequest::default() };
        assert_eq!(refused(guest.call::<call::TicketsTake>(take)), "DENIED", "{mode}");
        for to in ["@me", "caroline@example.org", "charlotte@example.org"] {
            assert_eq!(refused(give(guest, &id, to)), "NOT_FOUND", "{mode} {to}");
        }
        let beside = AssignTicketRequest {
            id: id.clone(),
            to: here("grace"),
            with: vec!["@me".to_owned()],
            ..AssignTicketRequest::default()
        };
        assert_eq!(refused(guest.call::<call::TicketsAssign>(beside)), "NOT_FOUND", "{mode}");

        // Who ends what nobody has would have it.
        let resolve = ResolveTicketRequest {
            id: id.clone(),
            solution: "A new cable".to_owned(),
            ..ResolveTicketRequest::default()
        };
        let advance = AdvanceTicketRequest {
            id: id.clone(),
            solution: "A new cable".to_owned(),
            ..AdvanceTicketRequest::default()
        };
        for answer in [
            guest.call::<call::TicketsResolve>(resolve.clone()),
            guest.call::<call::TicketsAdvance>(advance),
        ] {
            let refusal = answer.expect_err("nobody has it");
            let hint = refusal.get_details_error_info().expect("a reason").metadata["hint"].clone();
            assert!(hint.contains("desk ticket assign"), "{mode}: {hint}");
            assert_eq!(refused::<()>(Err(refusal)), "TICKET_STATE", "{mode}");
        }
        assert_eq!(look(guest, &id).unwrap().state(), TicketState::Dispatched, "{mode}");
        give(guest, &id, &here("grace")).expect("given to a member");
        let done = guest.call::<call::TicketsResolve>(resolve).expect("resolved").ticket.unwrap();
        assert_eq!((done.state(), done.assignee), (TicketState::Resolved, here("grace")), "{mode}");
    }
    stage.verify();
}

#[test]
fn a_guest_goes_on_with_a_step_that_somebody_has() {
    let stage = Stage::new();
    let work = || Step { kind: StepKind::Work.into(), ..Step::default() };
    let request = CreateServiceRequest {
        path: "Twice".to_owned(),
        group: "network".to_owned(),
        process: Some(Steps { steps: vec![work(), work()] }),
        ..CreateServiceRequest::default()
    };
    stage.boss.call::<call::CatalogCreate>(request).expect("a service");
    for (mode, guest) in stage.guests() {
        let id = ticket(&stage.boss, "twice");
        let advance = AdvanceTicketRequest { id: id.clone(), ..AdvanceTicketRequest::default() };
        let answer = guest.call::<call::TicketsAdvance>(advance.clone());
        assert_eq!(refused(answer), "TICKET_STATE", "{mode}");
        give(guest, &id, &here("linus")).expect("given to a member");
        let next = guest.call::<call::TicketsAdvance>(advance).expect("the next step");
        assert_eq!(next.ticket.unwrap().step, 2, "{mode}");
    }
}

#[test]
fn only_who_configures_lets_tickets_rest_and_nobody_ends_them() {
    let stage = Stage::new();
    let (until_ms, id) = (stage.world.now() + 3_600_000, stage.open.clone());
    give(&stage.support, &id, &here("grace")).expect("given to a member");
    let rests = |guest: &Client| {
        let (id, text) = (id.clone(), "Which room?".to_owned());
        let ask = AskTicketRequest { id: id.clone(), comment: text.clone(), ..Default::default() };
        let postpone = PostponeTicketRequest { id: id.clone(), until_ms, ..Default::default() };
        let freeze = FreezeTicketRequest { id: id.clone(), reason: text, ..Default::default() };
        let resume = || {
            let request = ResumeTicketRequest { id: id.clone(), ..Default::default() };
            stage.support.call::<call::TicketsResume>(request).expect("as a member");
        };
        let asked = guest.call::<call::TicketsAsk>(ask).map(|_| resume());
        let postponed = guest.call::<call::TicketsPostpone>(postpone).map(|_| resume());
        [asked, postponed, guest.call::<call::TicketsFreeze>(freeze).map(|_| resume())]
    };
    assert!(rests(&stage.support).into_iter().all(|answer| refused(answer) == "DENIED"));
    for answer in rests(&stage.configure) {
        answer.expect("with an admin's rights");
    }

    for (mode, guest) in stage.guests() {
        let id = || id.clone();
        let close = CloseTicketRequest { id: id(), ..Default::default() };
        let reopen = ReopenTicketRequest { id: id(), ..Default::default() };
        let cancel = CancelTicketRequest { id: id(), ..Default::default() };
        let approve = ApproveTicketRequest { id: id(), ..Default::default() };
        let reject = RejectTicketRequest { id: id(), reason: "No".to_owned(), write: None };
        let say = CommentTicketRequest {
            id: id(),
            text: "Again".to_owned(),
            reopen: true,
            ..CommentTicketRequest::default()
        };
        for answer in [
            guest.call::<call::TicketsClose>(close),
            guest.call::<call::TicketsReopen>(reopen),
            guest.call::<call::TicketsCancel>(cancel),
            guest.call::<call::TicketsApprove>(approve),
            guest.call::<call::TicketsReject>(reject),
            guest.call::<call::TicketsComment>(say),
        ] {
            assert_eq!(refused(answer), "DENIED", "{mode}");
        }
    }
}

#[test]
fn who_configures_foresees_only_what_they_see() {
    let stage = Stage::new();
    for id in [&stage.open, &stage.secret] {
        let request = ResolveTicketRequest {
            id: id.clone(),
            solution: "Done".to_owned(),
            ..ResolveTicketRequest::default()
        };
        stage.boss.call::<call::TicketsResolve>(request).expect("resolved");
    }
    let foreseen = |client: &Client, size| {
        let until_ms = stage.world.now() + 30 * 24 * 3_600_000;
        let answer = client.call::<call::TicketsSimulate>(SimulateRequest { until_ms, size });
        let answer = answer.expect("what is to come");
        let tickets: Vec<_> = answer.acts.into_iter().map(|act| act.ticket).collect();
        (tickets, answer.more)
    };
    assert_eq!(foreseen(&stage.boss, 0).0.len(), 2);
    assert!(foreseen(&stage.boss, 1).1);
    for size in [0, 1] {
        assert_eq!(foreseen(&stage.configure, size), (vec![stage.open.clone()], false));
    }
}

#[test]
fn a_guest_asks_for_others_only() {
    let stage = Stage::new();
    for (mode, guest) in stage.guests() {
        for who in ["", "@me", "caroline@example.org", "charlotte@example.org"] {
            let mut request = asking("wi-fi");
            request.requester = who.to_owned();
            let refusal = guest.call::<call::TicketsCreate>(request).expect_err("nobody asks");
            let fields = refusal.get_details_bad_request().expect("what is wrong");
            assert_eq!(fields.field_violations[0].field, "requester", "{mode} {who}");
        }
        let mut request = asking("wi-fi");
        request.assignee = "@me".to_owned();
        assert_eq!(refused(guest.call::<call::TicketsCreate>(request)), "NOT_FOUND", "{mode}");
        let made = look(guest, &ticket(guest, "wi-fi")).unwrap();
        assert_eq!(made.requester, here("rita"), "{mode}");
        // It is the desk that opened it, and the requester side has not spoken.
        assert_eq!(made.agent_ms, made.created_ms, "{mode}");
    }
    let log = |id: &str| {
        let request = LogTicketRequest { id: id.to_owned(), ..LogTicketRequest::default() };
        stage.boss.call::<call::TicketsLog>(request).expect("a history").events
    };
    let id = ticket(&stage.support, "wi-fi");
    let [made] = log(&id).try_into().expect("one event");
    assert!(made.guest.is_some() && made.actor == "caroline@example.org");
}
