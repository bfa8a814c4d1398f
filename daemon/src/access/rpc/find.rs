//! Looking at requests, grants and visits.

use desk_proto::v1;

use super::{own, received, wire};
use crate::access::{VISIT, store};
use crate::kernel::clock::Window;
use crate::kernel::page::{self, Answered, Asked};
use crate::kernel::refusal::Refusal;
use crate::policy::{Caller, Side};
use crate::store::ReadTx;

/// A request from the side that the caller stands on, and which that is. Numbers are those of one
/// journal, so none is of both.
pub(super) fn shown(
    tx: &ReadTx<'_>,
    caller: &Caller,
    name: &str,
) -> Result<(v1::AccessShown, Side), Refusal> {
    let to = received(tx, caller, name);
    let of = own(tx, caller, name);
    let (side, stands) = match (to, of) {
        (Ok(grant), _) => {
            (v1::access_shown::Side::Grant(wire::grant(tx, caller, &grant)?), Side::Admin)
        }
        (Err(_), Ok(request)) => {
            (v1::access_shown::Side::Request(wire::request(tx, caller, &request)?), Side::Own)
        }
        (Err(_), Err(refusal)) => return Err(refusal),
    };
    Ok((v1::AccessShown { side: Some(side) }, stands))
}

pub(super) fn get(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::GetAccessRequest,
) -> Result<v1::AccessShown, Refusal> {
    shown(tx, caller, &request.id).map(|(shown, _)| shown)
}

pub(super) fn list(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::ListAccessRequest,
) -> Result<v1::ListAccessResponse, Refusal> {
    let states = wire::states(&request.states)?;
    let (order_by, asked) = asked(request.page.as_ref())?;
    let order = page::order(&order_by, store::ORDER, "-id")?;
    let (requests, answered) = store::list(tx, caller.tenant, &states, &order, &asked)?;
    let requests = requests
        .iter()
        .map(|request| wire::request(tx, caller, request))
        .collect::<Result<_, _>>()?;
    Ok(v1::ListAccessResponse { requests, page: Some(told(answered)) })
}

pub(super) fn inbox(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::AccessInboxRequest,
) -> Result<v1::AccessInboxResponse, Refusal> {
    let statuses = wire::statuses(&request.statuses)?;
    let (order_by, asked) = asked(request.page.as_ref())?;
    let order = page::order(&order_by, store::GRANT_ORDER, "-id")?;
    let (grants, answered) = store::inbox(tx, caller.tenant, &statuses, &order, &asked)?;
    let grants =
        grants.iter().map(|grant| wire::grant(tx, caller, grant)).collect::<Result<_, _>>()?;
    Ok(v1::AccessInboxResponse { grants, page: Some(told(answered)) })
}

pub(super) fn mine(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::MyAccessRequest,
) -> Result<v1::MyAccessResponse, Refusal> {
    let statuses = wire::statuses(&request.statuses)?;
    let (order_by, asked) = asked(request.page.as_ref())?;
    let order = page::order(&order_by, store::MINE_ORDER, "-sent")?;
    let (mine, answered) = store::mine(tx, caller.home, caller.actor, &statuses, &order, &asked)?;
    let access = mine.iter().map(|one| wire::mine(one, tx.now())).collect();
    Ok(v1::MyAccessResponse { access, page: Some(told(answered)) })
}

pub(super) fn log(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::AccessLogRequest,
) -> Result<v1::AccessLogResponse, Refusal> {
    let (order_by, asked) = asked(request.page.as_ref())?;
    let order = page::order(&order_by, store::VISIT_ORDER, "-id")?;
    let grant = match request.grant.as_str() {
        "" => None,
        id => Some(received(tx, caller, id)?.id),
    };
    let visit = match request.visit.as_str() {
        "" => None,
        id => {
            let none = || Refusal::not_found(VISIT, id);
            let id = id.parse().unwrap_or(0);
            Some(store::visit_of(tx, caller.tenant, id)?.ok_or_else(none)?.id)
        }
    };
    let window = Window::of(request.since_ms, request.until_ms);
    let only = store::Only { grant, visit, inside: request.inside, window };
    let (visits, answered) = store::visits(tx, caller.tenant, only, &order, &asked)?;
    let visits = visits.iter().map(|visit| wire::visit(tx, visit)).collect::<Result<_, _>>()?;
    Ok(v1::AccessLogResponse { visits, page: Some(told(answered)) })
}

/// The order and the page that are asked for.
fn asked(page: Option<&v1::Page>) -> Result<(String, Asked), Refusal> {
    let asked = page.cloned().unwrap_or_default();
    let size = page::size(asked.size)?;
    Ok((asked.order_by, Asked { size, token: asked.token, with_total: asked.with_total }))
}

fn told(answered: Answered) -> v1::PageInfo {
    v1::PageInfo { next: answered.next, total: answered.total }
}
