//! The verbs that bring a ticket through its process: from step to step, and to its solution.

use desk_proto::{call, v1};

use super::stand::{able_to_approve, person, routed, steps};
use super::verbs::{self, Ask, act, act_each, ask};
use crate::journal;
use crate::kernel::change::Change;
use crate::kernel::clock::Millis;
use crate::kernel::refusal::{Code, Refusal};
use crate::kernel::text;
use crate::policy::{Caller, Side};
use crate::store::{ReadTx, Tx};
use crate::tickets::model::{BODY_MAX, By, REASON_MAX, State, Ticket};
use crate::tickets::rules::Voices;
use crate::tickets::{NOUN, rules, store};

/// The event of a solution.
const RESOLVED: &str = "ticket.resolved";

/// What resolve and advance are told alike.
struct Work<'a> {
    ask: Ask<'a>,
    solution: &'a str,
    offline: Option<&'a v1::Offline>,
}

impl<'a> Work<'a> {
    /// Without a solution the comment is the solution, and is not said twice.
    fn new(mut ask: Ask<'a>, solution: &'a str, offline: Option<&'a v1::Offline>) -> Self {
        ask.note = offline.map(|offline| offline.note.as_str()).unwrap_or_default();
        let alone = solution.is_empty();
        let solution = if alone { std::mem::take(&mut ask.comment) } else { solution };
        Work { ask, solution, offline }
    }

    /// The solution, which is required.
    fn solution(&self) -> Result<String, Refusal> {
        let hint = "on the last step --solution says what solved it";
        text::body(self.solution, BODY_MAX)
            .map_err(|problem| Refusal::wrong("solution", problem).hint(hint))
    }

    /// What was done away from the system has to be on record where the result holds already: nothing
    /// is noted any more, and nothing that was said may be lost without a word.
    fn recorded(&self, tx: &ReadTx<'_>, caller: &Caller, ticket: &Ticket) -> Result<(), Refusal> {
        let Some(offline) = self.offline else { return Ok(()) };
        let at = ticket.stage.solution().map_or(0, |solution| solution.at);
        let told = journal::last_of_kind(tx, caller.tenant, (NOUN, ticket.id.0), RESOLVED)?;
        let told = told.as_ref().map(journal::change).transpose()?;
        let done = told.and_then(|change| change.int("done_ms"));
        let dated = done.is_some_and(|done| [0, done].contains(&offline.done_ms));
        let noted = match text::optional_body(&offline.note, BODY_MAX) {
            Ok(note) if note.is_empty() => true,
            Ok(note) => {
                store::has_noted(tx, caller.tenant, ticket.id, person(caller), (&note, at))?
            }
            Err(_) => false,
        };
        if dated && noted {
            Ok(())
        } else {
            Err(verbs::holds_already(ticket, "what was done offline"))
        }
    }

    /// The change, with what is to be noted of work that was done away from the system.
    fn done(&self, ticket: &Ticket, change: Change, now: Millis) -> Result<Change, Refusal> {
        let Some(offline) = self.offline.filter(|_| !change.is_empty()) else { return Ok(change) };
        let done = if offline.done_ms == 0 { now } else { offline.done_ms };
        if !(ticket.created..=now).contains(&done) {
            let problem = "must lie between the creation of the ticket and now".to_owned();
            return Err(Refusal::wrong("offline.done_ms", problem));
        }
        Ok(change.made("offline", true).made("done_ms", done))
    }
}

pub(super) fn resolve(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::ResolveTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    let work = Work::new(ask!(request), &request.solution, request.offline.as_ref());
    let now = tx.now();
    act::<call::TicketsResolve>(tx, caller, &work.ask, |tx, ticket, sides| {
        resolution(tx, caller, ticket, sides, &work, now)
    })
}

fn resolution(
    tx: &ReadTx<'_>,
    caller: &Caller,
    ticket: &Ticket,
    sides: &[Side],
    work: &Work<'_>,
    now: Millis,
) -> Result<Change, Refusal> {
    let member = sides.contains(&Side::Member).then_some(caller.user);
    let steps = steps(tx, caller.tenant, ticket)?.len();
    let text = work.solution();
    // The state comes before the values.
    let change = rules::resolve(ticket, text.as_deref().unwrap_or_default(), member, steps, now)?;
    text?;
    match change.is_empty() {
        true => work.recorded(tx, caller, ticket)?,
        false => somebody_has(caller, ticket)?,
    }
    work.done(ticket, change, now)
}

/// Whether a guest finds somebody who has the ticket: what nobody has, a member takes first who goes on
/// with it, and no guest can have one.
fn somebody_has(caller: &Caller, ticket: &Ticket) -> Result<(), Refusal> {
    if caller.guest().is_none() || ticket.state() != State::Dispatched {
        return Ok(());
    }
    let number = &ticket.number;
    Err(Refusal::new(
        Code::TicketState,
        format!("{number} is dispatched: nobody has it, and a guest cannot take it"),
    )
    .hint(format!("give it to a member first: desk ticket assign {number} --to USER"))
    .about(number))
}

/// Ends the present step. A member who advances a ticket that nobody has takes it first; on the last
/// step it is resolved.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::AdvanceTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    let now = tx.now();
    let ticket_steps = |tx: &ReadTx<'_>, ticket: &Ticket| steps(tx, caller.tenant, ticket);
    // Whether there is a next step decides what the words are: a comment, or the solution.
    let plain = Ask { note: "", ..ask!(request) };
    let ticket = super::stand::visible(tx, caller, &request.id)?;
    let last = rules::is_last(&ticket, ticket_steps(tx, &ticket)?.len());
    let work = match last {
        true => Work::new(plain, &request.solution, request.offline.as_ref()),
        false => {
            let note = request.offline.as_ref().map(|o| o.note.as_str()).unwrap_or_default();
            Work {
                ask: Ask { note, ..plain },
                solution: &request.solution,
                offline: request.offline.as_ref(),
            }
        }
    };
    act_each::<call::TicketsAdvance>(tx, caller, &work.ask, |tx, ticket, sides| {
        let steps = ticket_steps(tx, ticket)?;
        // The last step has ended with these very words: that was a repetition of it.
        let solution = ticket.stage.solution().filter(|_| last && !ticket.state().is_final());
        if solution.is_some_and(|there| work.solution().is_ok_and(|text| text == there.text)) {
            work.recorded(tx, caller, ticket)?;
            return Ok(Vec::new());
        }
        somebody_has(caller, ticket)?;
        let routed = routed(tx, caller.tenant, ticket)?;
        let takes = ticket.state() == State::Dispatched && sides.contains(&Side::Member);
        let taken = if takes && !last { Some(rules::taken(ticket, caller.user)?) } else { None };
        let from = taken.as_ref().map_or(ticket, |(after, _)| after);
        match rules::advance(from, &steps, routed)? {
            None => Ok(vec![resolution(tx, caller, ticket, sides, &work, now)?]),
            Some(_) if !request.solution.is_empty() => {
                let problem = "is for the last step; later steps remain".to_owned();
                Err(Refusal::wrong("solution", problem))
            }
            Some(change) => {
                let change = work.done(ticket, change, now)?;
                Ok(taken.map(|(_, take)| take).into_iter().chain([change]).collect())
            }
        }
    })
}

pub(super) fn approve(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::ApproveTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    act_each::<call::TicketsApprove>(tx, caller, &ask!(request), |tx, ticket, _| {
        let steps = steps(tx, caller.tenant, ticket)?;
        let before =
            store::approvals(tx, caller.tenant, ticket.id, ticket.step.unwrap_or_default())?;
        let routed = routed(tx, caller.tenant, ticket)?;
        let able = able_to_approve(tx, caller.tenant, ticket)?;
        let voices = Voices { before: &before, able: &able };
        let approved = rules::approve(ticket, &steps, routed, caller.user, voices)?;
        Ok(std::iter::once(approved.given).chain(approved.passed).collect())
    })
}

pub(super) fn reject(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::RejectTicketRequest,
) -> Result<v1::TicketResponse, Refusal> {
    let now = tx.now();
    let reason = text::body(&request.reason, REASON_MAX);
    let ask = Ask {
        write: request.write.as_ref(),
        id: &request.id,
        comment: "",
        note: "",
        by: By::Agent,
    };
    act::<call::TicketsReject>(tx, caller, &ask, |_, ticket, _| {
        let change = rules::reject(ticket, reason.as_deref().unwrap_or_default(), now)?;
        reason.map(|_| change).map_err(|problem| Refusal::wrong("reason", problem))
    })
}
