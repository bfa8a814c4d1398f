//! What a decision about a ticket changes. Pure: no store, no clock; the time is handed in.
//!
//! Each rule answers a change; an empty one says that the result already holds. A verb that the
//! life cycle has no row for is refused with the state and the verbs that are possible now.

mod end;
mod process;
mod words;
mod work;

pub use end::{cancel, close, give_up, lapse, reopen, resolve};
pub use process::{Voices, advance, approve, begin, recount, reject};
pub use words::{can_be_amended, can_be_edited, comment, create, edit, reminded};
pub use work::{
    answered, ask, assign, freeze, inherited, left, postpone, release, resume, route, take, taken,
    transfer, wake,
};

use super::lifecycle::{self, Verb};
use super::model::{Stage, Ticket};
use crate::kernel::change::Change;
use crate::kernel::id::{GroupId, UserId};
use crate::kernel::refusal::{Code, Refusal};

fn without(users: &[UserId], user: UserId) -> Vec<UserId> {
    let mut users: Vec<_> = users.iter().copied().filter(|other| *other != user).collect();
    users.sort_unstable();
    users.dedup();
    users
}

fn to(ticket: &Ticket, kind: &str, stage: Stage) -> Change {
    ticket.change(kind, &Ticket { stage, ..ticket.clone() })
}

fn unchanged() -> Change {
    Change::new("ticket.unchanged")
}

/// The group of a ticket that a verb leads out of.
fn check(ticket: &Ticket, verb: Verb) -> Result<GroupId, Refusal> {
    allowed(ticket, verb)?;
    ticket.stage.group().ok_or_else(|| Refusal::internal("a ticket is worked on that no group has"))
}

fn allowed(ticket: &Ticket, verb: Verb) -> Result<(), Refusal> {
    if lifecycle::allows(ticket.state(), verb) {
        return Ok(());
    }
    Err(Refusal::new(
        Code::TicketState,
        format!("{} is {}: {} is not possible", ticket.number, ticket.state().word(), verb.word()),
    )
    .hint(possible(ticket.state()))
    .about(&ticket.number))
}

/// What is possible in a state, whoever asks.
pub fn possible(state: super::model::State) -> String {
    let possible: Vec<_> = lifecycle::possible(state).into_iter().map(Verb::word).collect();
    match possible.is_empty() {
        true => "nothing leads out of this state; open a new ticket".to_owned(),
        false => format!("possible now: {}", possible.join(", ")),
    }
}

fn refused(ticket: &Ticket, what: &str, hint: &str) -> Refusal {
    Refusal::new(
        Code::TicketState,
        format!("{} is {}: it cannot be {what}", ticket.number, ticket.state().word()),
    )
    .hint(hint)
    .about(&ticket.number)
}

/// Whether no step comes after the present one.
pub fn is_last(ticket: &Ticket, steps: usize) -> bool {
    remaining(ticket, steps) == 0
}

/// How many steps come after the present one.
fn remaining(ticket: &Ticket, steps: usize) -> usize {
    ticket.step.map_or(0, |step| steps.saturating_sub(step + 1))
}

#[cfg(test)]
mod tests;
