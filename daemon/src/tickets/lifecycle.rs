//! The life of a ticket as data: one row for each verb and the states that it leads from and to.
//! A verb that has no row for a state is refused in it. Who may use a verb stands in
//! `policy/rules.rs`, under the verb's call.

use desk_proto::Rpc;

use super::model::State;

/// Something that moves a ticket from one state to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verb {
    /// Opens it.
    New,
    /// Gives it to the caller.
    Take,
    /// Gives it to a member of the group.
    Assign,
    /// Gives it back to the group.
    Release,
    /// Hands it to another group.
    Transfer,
    /// Ends the work with a solution.
    Resolve,
    /// Accepts the solution.
    Close,
    /// Refuses the solution.
    Reopen,
    /// Takes the request back.
    Cancel,
}

impl Verb {
    /// The word of the command.
    pub const fn word(self) -> &'static str {
        match self {
            Verb::New => "new",
            Verb::Take => "take",
            Verb::Assign => "assign",
            Verb::Release => "release",
            Verb::Transfer => "transfer",
            Verb::Resolve => "resolve",
            Verb::Close => "close",
            Verb::Reopen => "reopen",
            Verb::Cancel => "cancel",
        }
    }

    /// The call of a person who uses it.
    pub const fn rpc(self) -> Rpc {
        match self {
            Verb::New => Rpc::TicketsCreate,
            Verb::Take => Rpc::TicketsTake,
            Verb::Assign => Rpc::TicketsAssign,
            Verb::Release => Rpc::TicketsRelease,
            Verb::Transfer => Rpc::TicketsTransfer,
            Verb::Resolve => Rpc::TicketsResolve,
            Verb::Close => Rpc::TicketsClose,
            Verb::Reopen => Rpc::TicketsReopen,
            Verb::Cancel => Rpc::TicketsCancel,
        }
    }
}

/// One row: from any of these states the verb leads to one of those.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The verb.
    pub verb: Verb,
    /// Where it leads from. Empty: it makes the ticket.
    pub from: &'static [State],
    /// Where it leads to.
    pub to: &'static [State],
}

/// Every row.
pub const TABLE: &[Row] = {
    use State::{Assigned, Cancelled, Closed, Dispatched, New, Resolved};
    &[
        Row { verb: Verb::New, from: &[], to: &[New, Dispatched, Assigned] },
        Row { verb: Verb::Transfer, from: &[New, Dispatched, Assigned], to: &[Dispatched] },
        Row { verb: Verb::Take, from: &[Dispatched], to: &[Assigned] },
        Row { verb: Verb::Assign, from: &[Dispatched, Assigned], to: &[Assigned] },
        Row { verb: Verb::Release, from: &[Assigned], to: &[Dispatched] },
        Row { verb: Verb::Resolve, from: &[Dispatched, Assigned], to: &[Resolved] },
        Row { verb: Verb::Close, from: &[Resolved], to: &[Closed] },
        Row { verb: Verb::Reopen, from: &[Resolved], to: &[Assigned, Dispatched, New] },
        Row { verb: Verb::Cancel, from: &[New, Dispatched], to: &[Cancelled] },
    ]
};

/// Whether a verb leads out of a state.
pub fn allows(state: State, verb: Verb) -> bool {
    TABLE.iter().any(|row| row.verb == verb && row.from.contains(&state))
}

/// The verbs that lead out of a state.
pub fn possible(state: State) -> Vec<Verb> {
    TABLE.iter().filter(|row| row.from.contains(&state)).map(|row| row.verb).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// The states that some verb leads to.
    fn reached() -> HashSet<State> {
        TABLE.iter().flat_map(|row| row.to.iter().copied()).collect()
    }

    #[test]
    fn every_state_that_is_reached_has_a_way_out_unless_it_is_final() {
        for state in reached() {
            assert_eq!(possible(state).is_empty(), state.is_final(), "{}", state.word());
        }
    }

    #[test]
    fn a_verb_leads_only_from_states_that_are_reached() {
        let reached = reached();
        for row in TABLE {
            for from in row.from {
                assert!(reached.contains(from), "{} from {}", row.verb.word(), from.word());
            }
        }
    }

    #[test]
    fn no_verb_leads_out_of_the_end() {
        for state in State::ALL.iter().filter(|state| state.is_final()) {
            assert!(possible(*state).is_empty());
        }
    }
}
