//! The verbs that let a ticket rest for a while, and the one that ends its rest.

use desk_proto::{call, v1};

use super::stand::able_to_work;
use super::verbs::{Ask, act, ask};
use crate::kernel::refusal::Refusal;
use crate::kernel::text;
use crate::policy::Caller;
use crate::store::Tx;
use crate::tickets::model::{BODY_MAX, By, REASON_MAX};
use crate::tickets::rules;

/// Asks the requester side something. The question is a comment, without which there is none.
pub(super) fn ask(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::AskTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    let question = text::body(&request.comment, BODY_MAX);
    act::<call::TicketsAsk>(tx, caller, &ask!(request), |_, ticket, _| {
        let change = rules::ask(ticket)?;
        question.map(|_| change).map_err(|problem| Refusal::wrong("comment", problem))
    })
}

pub(super) fn postpone(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::PostponeTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    let now = tx.now();
    act::<call::TicketsPostpone>(tx, caller, &ask!(request), |_, ticket, _| {
        rules::postpone(ticket, request.until_ms, now)
    })
}

pub(super) fn freeze(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::FreezeTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    let reason = text::body(&request.reason, REASON_MAX);
    act::<call::TicketsFreeze>(tx, caller, &ask!(request), |_, ticket, _| {
        let change = rules::freeze(ticket, reason.as_deref().unwrap_or_default())?;
        reason.map(|_| change).map_err(|problem| Refusal::wrong("reason", problem))
    })
}

pub(super) fn resume(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::ResumeTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    act::<call::TicketsResume>(tx, caller, &ask!(request), |tx, ticket, _| {
        let able = able_to_work(tx, caller.tenant, ticket)?;
        rules::resume(ticket, |user| able.contains(&user))
    })
}
