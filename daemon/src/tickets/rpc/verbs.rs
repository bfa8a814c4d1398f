//! The verbs that move a ticket through its life. All of them run alike ([`act`]); what differs
//! is the rule.

use desk_proto::{call, v1};

use super::{answer, permit, record, sides, visible, wire};
use crate::catalog;
use crate::groups;
use crate::identity;
use crate::kernel::change::Change;
use crate::kernel::id::{GroupId, UserId};
use crate::kernel::refusal::{Code, FieldProblem, Problems, Refusal};
use crate::kernel::text;
use crate::policy::{Acting, Caller, Permit, Side};
use crate::session::expect_version;
use crate::store::{ReadTx, Tx};
use crate::tickets::model::{BODY_MAX, COWORKERS_MAX, Ticket, Work};
use crate::tickets::{lifecycle, rules, store};

/// What every verb is told.
struct Ask<'a> {
    write: Option<&'a v1::WriteOptions>,
    id: &'a str,
    comment: &'a str,
}

macro_rules! ask {
    ($request:expr) => {
        Ask { write: $request.write.as_ref(), id: &$request.id, comment: &$request.comment }
    };
}

/// Runs a verb in its five beats. The rule is asked with the ticket and the caller's sides; a
/// comment is an event of its own, before that of the verb.
fn act<A: Acting>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    ask: &Ask<'_>,
    rule: impl FnOnce(&ReadTx<'_>, &Ticket, &[Side]) -> Result<Change, Refusal>,
) -> Result<v1::TicketResponse, Refusal> {
    let ticket = visible(tx, caller, ask.id)?;
    let sides = sides(tx, caller, &ticket)?;
    let permit: Permit<A> = permit(caller, &ticket, sides.clone())?;
    let said = comment(ask.comment);
    let change = rule(tx, &ticket, &sides);
    if let (Ok(change), Ok(said)) = (&change, &said)
        && change.is_empty()
        && (said.is_empty()
            || store::has_just_said(tx, caller.tenant, ticket.id, caller.user, said)?)
    {
        return answer(tx, caller, ticket.id);
    }
    expect_version(ask.write, &ticket.number, ticket.version)?;
    let (change, said) = (change?, said?);
    if change.is_empty() {
        return Err(holds_already(&ticket));
    }
    if !said.is_empty() {
        let comment = rules::comment(&ticket, &said, false)?;
        record(tx, &permit, &ticket.number, &comment)?;
    }
    record(tx, &permit, &ticket.number, &change)?;
    answer(tx, caller, ticket.id)
}

/// The verb would change nothing, but its comment is a new one.
fn holds_already(ticket: &Ticket) -> Refusal {
    let possible: Vec<_> =
        lifecycle::possible(ticket.state()).into_iter().map(lifecycle::Verb::word).collect();
    Refusal::new(
        Code::TicketState,
        format!(
            "{} is {} already; the comment was not added",
            ticket.number,
            ticket.state().word()
        ),
    )
    .hint(format!("say it with desk ticket comment; possible now: {}", possible.join(", ")))
    .about(&ticket.number)
}

fn comment(said: &str) -> Result<String, Refusal> {
    let mut problems = Problems::new();
    let said = problems.take("comment", text::optional_body(said, BODY_MAX));
    problems.end()?;
    Ok(said)
}

fn invalid(name: &'static str, problem: String) -> Refusal {
    let mut refusal = Refusal::new(Code::Invalid, format!("{name}: {problem}"));
    refusal.fields.push(FieldProblem { name, problem });
    refusal
}

pub(super) fn take(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::TakeTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    let me = caller.user;
    act::<call::TicketsTake>(tx, caller, &ask!(request), |_, ticket, sides| {
        let change = rules::take(ticket, me)?;
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
                let me = Work { assignee: UserId(0), coworkers: Vec::new() };
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
        ticket.stage.group().ok_or_else(|| invalid("to", "no group has the ticket".into()))?;
    let mut problems = Problems::new();
    if request.with.len() > COWORKERS_MAX {
        problems.add(
            "with",
            format!("names {} people; {COWORKERS_MAX} is the limit", request.with.len()),
        );
    }
    let mut one = |field, login: &str| -> Result<Option<UserId>, Refusal> {
        match wire::member(tx, caller, group, login)? {
            Ok(user) => Ok(Some(user)),
            Err(problem) => {
                problems.add(field, problem);
                Ok(None)
            }
        }
    };
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
        match group {
            Ok(group) => rules::transfer(ticket, group.id),
            // Whether the life cycle has such a row comes before whether the group is there.
            Err(refusal) => rules::transfer(ticket, GroupId(0)).and(Err(refusal)),
        }
    })
}

pub(super) fn resolve(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::ResolveTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    // Without a solution the comment is the solution, and is not said twice.
    let alone = request.solution.is_empty();
    let solution = if alone { &request.comment } else { &request.solution };
    let mut ask = ask!(request);
    if alone {
        ask.comment = "";
    }
    let (me, now) = (caller.user, tx.now());
    let text = text::body(solution, BODY_MAX);
    act::<call::TicketsResolve>(tx, caller, &ask, |_, ticket, sides| {
        let member = sides.contains(&Side::Member).then_some(me);
        let change = rules::resolve(ticket, text.as_deref().unwrap_or_default(), member, now)?;
        text.map(|_| change).map_err(|problem| invalid("solution", problem))
    })
}

pub(super) fn close(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::CloseTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    let now = tx.now();
    act::<call::TicketsClose>(tx, caller, &ask!(request), |_, ticket, _| rules::close(ticket, now))
}

pub(super) fn reopen(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::ReopenTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    act::<call::TicketsReopen>(tx, caller, &ask!(request), |tx, ticket, _| {
        let able = able_to_work(tx, caller, ticket)?;
        rules::reopen(ticket, |user| able.contains(&user), heir(tx, caller, ticket)?)
    })
}

/// The group that has a ticket when it is open again: the one that had it, or its service's where
/// that one is gone.
fn heir(tx: &ReadTx<'_>, caller: &Caller, ticket: &Ticket) -> Result<Option<GroupId>, Refusal> {
    if let Some(group) = ticket.stage.group()
        && groups::get(tx, caller.tenant, group)?.is_some_and(|group| !group.removed)
    {
        return Ok(Some(group));
    }
    Ok(catalog::get(tx, caller.tenant, ticket.service)?.and_then(|service| service.group))
}

/// Those who worked on a ticket and still can: enabled, and members of its group.
fn able_to_work(tx: &ReadTx<'_>, caller: &Caller, ticket: &Ticket) -> Result<Vec<UserId>, Refusal> {
    let (Some(group), Some(work)) = (ticket.stage.group(), ticket.stage.work()) else {
        return Ok(Vec::new());
    };
    let mut able = Vec::new();
    for user in std::iter::once(&work.assignee).chain(&work.coworkers) {
        let enabled = identity::users::get(tx, caller.tenant, *user)?
            .is_some_and(|user| user.enabled && !user.removed);
        if enabled && groups::is_member(tx, caller.tenant, group, *user)? {
            able.push(*user);
        }
    }
    Ok(able)
}

pub(super) fn cancel(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::CancelTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    let now = tx.now();
    act::<call::TicketsCancel>(tx, caller, &ask!(request), |_, ticket, _| {
        rules::cancel(ticket, now)
    })
}
