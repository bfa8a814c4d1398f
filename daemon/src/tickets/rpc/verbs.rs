//! The verbs that move a ticket through its life. All of them run alike ([`act`]); what differs
//! is the rule.

use desk_proto::{Rpc, call, v1};

use super::stand::{able_to_work, answer, heir, permit, person, record, sides, visible};
use super::{advice, wire};
use crate::groups;
use crate::identity::policies;
use crate::kernel::change::Change;
use crate::kernel::id::{GroupId, UserId};
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::kernel::text;
use crate::policy::{self, Acting, Caller, Permit, Side};
use crate::session::expect_version;
use crate::store::{ReadTx, Tx};
use crate::tickets::model::{BODY_MAX, By, COWORKERS_MAX, State, Ticket, Work};
use crate::tickets::{lifecycle, rules, store};

/// What every verb is told.
pub(super) struct Ask<'a> {
    pub(super) write: Option<&'a v1::WriteOptions>,
    pub(super) id: &'a str,
    pub(super) comment: &'a str,
    /// What was done away from the system, for agents and admins.
    pub(super) note: &'a str,
    pub(super) by: By,
}

macro_rules! ask {
    ($request:expr) => {
        ask!($request, By::Agent)
    };
    ($request:expr, $by:expr) => {
        Ask {
            write: $request.write.as_ref(),
            id: &$request.id,
            comment: &$request.comment,
            note: "",
            by: $by,
        }
    };
}
pub(super) use ask;

/// Runs a verb that is one change.
pub(super) fn act<A: Acting>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    ask: &Ask<'_>,
    rule: impl FnOnce(&ReadTx<'_>, &Ticket, &[Side]) -> Result<Change, Refusal>,
) -> Result<v1::TicketResponse, Refusal> {
    act_each::<A>(tx, caller, ask, |tx, ticket, sides| Ok(vec![rule(tx, ticket, sides)?]))
}

/// Runs a verb in its five beats. The rule is asked with the ticket and the caller's sides, and answers
/// one change or several, in order; a comment is an event of its own, before them.
pub(super) fn act_each<A: Acting>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    ask: &Ask<'_>,
    rule: impl FnOnce(&ReadTx<'_>, &Ticket, &[Side]) -> Result<Vec<Change>, Refusal>,
) -> Result<v1::TicketResponse, Refusal> {
    let ticket = visible(tx, caller, ask.id)?;
    let sides = sides(tx, caller, &ticket)?;
    let permit: Permit<A> = permit(caller, &ticket, sides.clone())
        .map_err(|refusal| advice::denied::<A>(tx, caller, &ticket, &sides, refusal))?;
    let said = words("comment", ask.comment);
    let note = words("note", ask.note);
    let changes =
        rule(tx, &ticket, &sides).map_err(|refusal| advice::possible(&ticket, &sides, refusal));
    let holds = |changes: &[Change]| changes.iter().all(Change::is_empty);
    if let (Ok(changes), Ok(said)) = (&changes, &said)
        && holds(changes)
        && (said.is_empty()
            || store::has_just_said(tx, caller.tenant, ticket.id, person(caller), said)?)
    {
        return answer(tx, caller, ticket.id);
    }
    expect_version(ask.write, &ticket.number, ticket.version)?;
    let (changes, said, note) = (changes?, said?, note?);
    if holds(&changes) {
        return Err(holds_already(&ticket, "the comment"));
    }
    for (text, internal) in [(&said, false), (&note, true)] {
        if !text.is_empty() {
            let comment = rules::comment(&ticket, text, internal)?;
            record(tx, &permit, &ticket.number, &comment, ask.by)?;
        }
    }
    for change in changes.iter().filter(|change| !change.is_empty()) {
        record(tx, &permit, &ticket.number, change, ask.by)?;
    }
    answer(tx, caller, ticket.id)
}

/// The verb would change nothing, but something that was said with it is new.
pub(super) fn holds_already(ticket: &Ticket, what: &str) -> Refusal {
    let possible: Vec<_> =
        lifecycle::possible(ticket.state()).into_iter().map(lifecycle::Verb::word).collect();
    Refusal::new(
        Code::TicketState,
        format!("{} is {} already; {what} was not added", ticket.number, ticket.state().word()),
    )
    .hint(format!("say it with desk ticket comment; possible now: {}", possible.join(", ")))
    .about(&ticket.number)
}

fn words(name: &'static str, said: &str) -> Result<String, Refusal> {
    let mut problems = Problems::new();
    let said = problems.take(name, text::optional_body(said, BODY_MAX));
    problems.end()?;
    Ok(said)
}

pub(super) fn take(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::TakeTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    let me = caller.user;
    act::<call::TicketsTake>(tx, caller, &ask!(request), |tx, ticket, sides| {
        let change = rules::take(ticket, me)
            .map_err(|refusal| advice::taken(tx, caller, ticket, refusal))?;
        if !change.is_empty() {
            may_have(ticket, sides)?;
        }
        Ok(change)
    })
}

/// Whether one who stands on these sides can have the ticket: an admin may hand it out; who has it
/// is a member of its group.
///
/// # Errors
/// `INVALID`.
pub(super) fn may_have(ticket: &Ticket, sides: &[Side]) -> Result<(), Refusal> {
    if sides.contains(&Side::Member) {
        return Ok(());
    }
    Err(Refusal::new(
        Code::Invalid,
        format!("only members of the group that has {} take it", ticket.number),
    )
    .hint("give it to a member with desk ticket assign --to, or join the group")
    .about(&ticket.number))
}

pub(super) fn assign(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::AssignTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    act::<call::TicketsAssign>(tx, caller, &ask!(request), |tx, ticket, _| {
        let work = workers(tx, caller, ticket, request);
        // Whether the life cycle has such a row comes before whether the people fit.
        match work {
            Ok(work) => rules::assign(ticket, &work),
            Err(refusal) => {
                let me = Work::alone(UserId(0));
                rules::assign(ticket, &me).and(Err(refusal))
            }
        }
    })
}

fn workers(
    tx: &ReadTx<'_>,
    caller: &Caller,
    ticket: &Ticket,
    request: &v1::AssignTicketRequest,
) -> Result<Work, Refusal> {
    let group =
        ticket.stage.group().ok_or_else(|| Refusal::wrong("to", "no group has the ticket"))?;
    let mut problems = Problems::new();
    if request.with.len() > COWORKERS_MAX {
        problems.add(
            "with",
            format!("names {} people; {COWORKERS_MAX} is the limit", request.with.len()),
        );
    }
    let mut one =
        |field, login: &str| wire::member(tx, caller, group, &mut problems, (field, login));
    let assignee = one("to", &request.to)?;
    let mut coworkers = Vec::new();
    for login in request.with.iter().take(COWORKERS_MAX) {
        coworkers.extend(one("with", login)?);
    }
    problems.end()?;
    let assignee = assignee.ok_or_else(|| Refusal::internal("an assignee who is nobody"))?;
    Ok(Work { assignee, coworkers })
}

pub(super) fn release(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::ReleaseTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    act::<call::TicketsRelease>(tx, caller, &ask!(request), |_, ticket, _| rules::release(ticket))
}

pub(super) fn transfer(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::TransferTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    act::<call::TicketsTransfer>(tx, caller, &ask!(request), |tx, ticket, _| {
        let group = groups::named(tx, caller.tenant, &request.to);
        let group = group.map_err(|refusal| refusal.in_field("to"));
        match group {
            Ok(group) => rules::transfer(ticket, group.id),
            // Whether the life cycle has such a row comes before whether the group is there.
            Err(refusal) => rules::transfer(ticket, GroupId(0)).and(Err(refusal)),
        }
    })
}

pub(super) fn close(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::CloseTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    let now = tx.now();
    act::<call::TicketsClose>(tx, caller, &ask!(request, By::Requester), |_, ticket, _| {
        rules::close(ticket, now)
    })
}

pub(super) fn reopen(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::ReopenTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    act::<call::TicketsReopen>(tx, caller, &ask!(request, By::Requester), |tx, ticket, _| {
        reopening(tx, caller, ticket)
    })
}

/// Whether the tenant lets resolved tickets be reopened.
///
/// # Errors
/// `DENIED` where it does not.
pub(super) fn reopens(tx: &ReadTx<'_>, caller: &Caller) -> Result<(), Refusal> {
    match policies::flag(tx, caller.tenant, policies::NO_REOPEN)? {
        false => Ok(()),
        true => Err(Refusal::new(Code::Denied, "tickets are not reopened here")
            .hint("open a new one with desk ticket new")),
    }
}

/// Whether the caller, who answers, may reopen with it.
pub(super) fn may_reopen(
    tx: &ReadTx<'_>,
    caller: &Caller,
    ticket: &Ticket,
    sides: &[Side],
) -> Result<(), Refusal> {
    policy::judge(caller, Rpc::TicketsReopen, sides)?;
    reopens(tx, caller)?;
    match ticket.state() {
        State::Resolved => Ok(()),
        state if state.is_open() => Ok(()),
        _ => rules::reopen(ticket, |_| false, None).map(|_| ()),
    }
}

/// Opens a resolved ticket again.
pub(super) fn reopening(
    tx: &ReadTx<'_>,
    caller: &Caller,
    ticket: &Ticket,
) -> Result<Change, Refusal> {
    reopens(tx, caller)?;
    let able = able_to_work(tx, caller.tenant, ticket)?;
    rules::reopen(ticket, |user| able.contains(&user), heir(tx, caller.tenant, ticket)?)
}

pub(super) fn cancel(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::CancelTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    let now = tx.now();
    act::<call::TicketsCancel>(tx, caller, &ask!(request, By::Requester), |_, ticket, _| {
        rules::cancel(ticket, now)
    })
}
