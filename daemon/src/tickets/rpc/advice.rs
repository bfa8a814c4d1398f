//! What to do next, for those whom a verb refuses: told in words that depend on where they stand. Whether
//! a verb is refused is not decided here.

use super::stand::person;
use crate::groups;
use crate::identity::users;
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::{Act, Acting, Caller, Side};
use crate::store::ReadTx;
use crate::tickets::lifecycle::{self, Who};
use crate::tickets::model::{State, Ticket};
use crate::tickets::rules;
use desk_proto::Rpc;

/// The refusal of one who has no right, with who has it where the caller sees the ticket as an agent.
pub(super) fn denied<A: Acting>(
    tx: &ReadTx<'_>,
    caller: &Caller,
    ticket: &Ticket,
    sides: &[Side],
    refusal: Refusal,
) -> Refusal {
    let Act::Rpc(rpc) = A::ACT else { return refusal };
    if refusal.code != Code::Denied || !sides.contains(&Side::Agent) {
        return refusal;
    }
    let number = &ticket.number;
    let hint = match rpc {
        // A member who does not work on it; these three are for those who do.
        Rpc::TicketsAsk | Rpc::TicketsPostpone | Rpc::TicketsFreeze
            if sides.contains(&Side::Member) =>
        {
            match (ticket.state(), holder(tx, caller, ticket)) {
                (State::Dispatched, _) => Some(format!("desk ticket take {number}")),
                (State::Assigned, Some(holder)) => {
                    Some(format!("{holder} has it; desk ticket assign {number} --to @me"))
                }
                _ => None,
            }
        }
        Rpc::TicketsAssign
        | Rpc::TicketsTake
        | Rpc::TicketsRelease
        | Rpc::TicketsTransfer
        | Rpc::TicketsAsk
        | Rpc::TicketsPostpone
        | Rpc::TicketsFreeze
        | Rpc::TicketsResume
        | Rpc::TicketsAdvance
        | Rpc::TicketsResolve
            if !sides.contains(&Side::Member) =>
        {
            group(tx, caller, ticket).map(|group| {
                format!("{group} has {number}; desk group show {group} names its members")
            })
        }
        _ => None,
    };
    match hint {
        Some(hint) => refusal.hint(hint),
        None => refusal,
    }
}

/// The refusal of a verb that the state does not allow, with those verbs that are the caller's to use.
pub(super) fn possible(ticket: &Ticket, sides: &[Side], refusal: Refusal) -> Refusal {
    let all = rules::possible(ticket.state());
    if refusal.code != Code::TicketState || refusal.hint.as_ref() != Some(&all) {
        return refusal;
    }
    let own: Vec<_> = lifecycle::users(ticket.state())
        .filter(|(_, who)| who.iter().any(|who| is_one_of(*who, sides)))
        .map(|(verb, _)| verb.word())
        .collect();
    if lifecycle::possible(ticket.state()).is_empty() {
        return refusal;
    }
    match own.is_empty() {
        true => refusal.hint(format!("{all}, but not for you")),
        false => refusal.hint(format!("possible now: {}", own.join(", "))),
    }
}

/// Whether one who stands on these sides is among those who use a verb.
fn is_one_of(who: Who, sides: &[Side]) -> bool {
    match who {
        Who::Requester => sides.contains(&Side::Requester),
        Who::Member => sides.contains(&Side::Member),
        Who::Worker => sides.contains(&Side::Worker),
        Who::Approver => sides.contains(&Side::Approver),
        Who::Admin => sides.contains(&Side::Admin),
        Who::OnBehalf | Who::System => false,
    }
}

/// The refusal of one who takes what somebody else has taken before, with who that is.
pub(super) fn taken(
    tx: &ReadTx<'_>,
    caller: &Caller,
    ticket: &Ticket,
    refusal: Refusal,
) -> Refusal {
    match (ticket.state(), holder(tx, caller, ticket)) {
        (State::Assigned, Some(holder)) if refusal.code == Code::TicketState => {
            let number = &ticket.number;
            let message = format!("{number} is assigned to {holder}: take is not possible");
            Refusal { message, ..refusal }
                .hint(format!("desk ticket assign {number} --to @me takes it over"))
        }
        _ => refusal,
    }
}

/// The address of whoever has the ticket.
fn holder(tx: &ReadTx<'_>, caller: &Caller, ticket: &Ticket) -> Option<String> {
    let user = ticket.stage.work()?.assignee;
    if user == person(caller).user {
        return None;
    }
    users::get(tx, caller.tenant, user).ok()?.map(|user| user.login)
}

/// The slug of the group that has the ticket.
fn group(tx: &ReadTx<'_>, caller: &Caller, ticket: &Ticket) -> Option<String> {
    groups::get(tx, caller.tenant, ticket.stage.group()?).ok()?.map(|group| group.slug)
}
