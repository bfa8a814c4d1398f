//! The life of a ticket as data: one row for each verb and the states that it leads from and to, with
//! those who use it. A verb that has no row for a state is refused in it. What a call needs stands in
//! `policy/rules.rs`; a test holds the two together.

use desk_proto::Rpc;

use super::model::State;

/// Something that moves a ticket from one state to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verb {
    /// Opens it.
    New,
    /// Hands it to another group.
    Transfer,
    /// Gives it to a group, because a route fits that did not before.
    Route,
    /// Says yes.
    Approve,
    /// Says no.
    Reject,
    /// Gives it to the caller.
    Take,
    /// Gives it to a member of the group.
    Assign,
    /// Gives it back to the group.
    Release,
    /// Gives it back to the group, because its agent cannot work on it any more.
    Return,
    /// Asks the requester side something.
    Ask,
    /// The requester side acts while it is waited for.
    Answer,
    /// Ends the waiting for an answer that does not come.
    Timeout,
    /// Lets it rest until a date.
    Postpone,
    /// Ends that rest when the date comes.
    Wake,
    /// Lets it rest.
    Freeze,
    /// Ends the waiting.
    Resume,
    /// Ends a step of the process.
    Advance,
    /// Ends the work with a solution.
    Resolve,
    /// Ends what nobody has spoken of for long.
    Expire,
    /// Accepts the solution.
    Close,
    /// Accepts the solution, because nobody has objected.
    Lapse,
    /// Refuses the solution.
    Reopen,
    /// Takes the request back.
    Cancel,
}

impl Verb {
    /// The word of the command, or of the event.
    pub const fn word(self) -> &'static str {
        match self {
            Verb::New => "new",
            Verb::Transfer => "transfer",
            Verb::Route => "route",
            Verb::Approve => "approve",
            Verb::Reject => "reject",
            Verb::Take => "take",
            Verb::Assign => "assign",
            Verb::Release => "release",
            Verb::Return => "return",
            Verb::Ask => "ask",
            Verb::Answer => "answer",
            Verb::Timeout => "timeout",
            Verb::Postpone => "postpone",
            Verb::Wake => "wake",
            Verb::Freeze => "freeze",
            Verb::Resume => "resume",
            Verb::Advance => "advance",
            Verb::Resolve => "resolve",
            Verb::Expire => "expire",
            Verb::Close => "close",
            Verb::Lapse => "lapse",
            Verb::Reopen => "reopen",
            Verb::Cancel => "cancel",
        }
    }

    /// The call of a person who uses it; none where it comes about by itself.
    pub const fn rpc(self) -> Option<Rpc> {
        Some(match self {
            Verb::New => Rpc::TicketsCreate,
            Verb::Transfer => Rpc::TicketsTransfer,
            Verb::Approve => Rpc::TicketsApprove,
            Verb::Reject => Rpc::TicketsReject,
            Verb::Take => Rpc::TicketsTake,
            Verb::Assign => Rpc::TicketsAssign,
            Verb::Release => Rpc::TicketsRelease,
            Verb::Ask => Rpc::TicketsAsk,
            Verb::Postpone => Rpc::TicketsPostpone,
            Verb::Freeze => Rpc::TicketsFreeze,
            Verb::Resume => Rpc::TicketsResume,
            Verb::Advance => Rpc::TicketsAdvance,
            Verb::Resolve => Rpc::TicketsResolve,
            Verb::Close => Rpc::TicketsClose,
            Verb::Reopen => Rpc::TicketsReopen,
            Verb::Cancel => Rpc::TicketsCancel,
            Verb::Route
            | Verb::Return
            | Verb::Answer
            | Verb::Timeout
            | Verb::Wake
            | Verb::Expire
            | Verb::Lapse => return None,
        })
    }
}

/// Who uses a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    /// The requester, or a contact.
    Requester,
    /// Agents and service accounts, on behalf of a requester.
    OnBehalf,
    /// Members of the group; of a ticket that no group has, every agent.
    Member,
    /// The assignee and the co-workers.
    Worker,
    /// Those whom the present step asks.
    Approver,
    /// Admins of the tenant.
    Admin,
    /// The daemon itself.
    System,
}

impl Who {
    /// In words.
    pub const fn words(self) -> &'static str {
        match self {
            Who::Requester => "requester side",
            Who::OnBehalf => "agents and service accounts for others",
            Who::Member => "members of the group",
            Who::Worker => "assignee and co-workers",
            Who::Approver => "approvers of the step",
            Who::Admin => "admins",
            Who::System => "the system",
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
    /// Who uses it.
    pub who: &'static [Who],
    /// What brings it about, where no command does.
    pub cause: &'static str,
}

const fn row(verb: Verb, from: &'static [State], to: &'static [State], who: &'static [Who]) -> Row {
    Row { verb, from, to, who, cause: "" }
}

const fn by_itself(
    verb: Verb,
    from: &'static [State],
    to: &'static [State],
    who: &'static [Who],
    cause: &'static str,
) -> Row {
    Row { verb, from, to, who, cause }
}

/// Every row.
pub const TABLE: &[Row] = {
    use State::{
        Assigned, AwaitingApproval, Cancelled, Closed, Dispatched, Frozen, New, Postponed,
        Rejected, Resolved, WaitingUser,
    };
    use Who::{Admin, Approver, Member, OnBehalf, Requester, System, Worker};
    const WORKED_ON: &[State] = &[Dispatched, Assigned, WaitingUser, Postponed];
    const AGAIN: &[State] = &[Assigned, Dispatched];
    const HANDLERS: &[Who] = &[Member, Admin];
    const WORKERS: &[Who] = &[Worker, Admin];
    &[
        row(Verb::New, &[], &[New, AwaitingApproval, Dispatched, Assigned], &[Requester, OnBehalf]),
        row(Verb::Transfer, &[New, Dispatched, Assigned], &[Dispatched], HANDLERS),
        by_itself(
            Verb::Route,
            &[New],
            &[Dispatched],
            &[System],
            "a route fits that did not before",
        ),
        row(Verb::Approve, &[AwaitingApproval], &[AwaitingApproval, Dispatched, New], &[Approver]),
        row(Verb::Reject, &[AwaitingApproval], &[Rejected], &[Approver]),
        row(Verb::Take, &[Dispatched], &[Assigned], HANDLERS),
        row(Verb::Assign, &[Dispatched, Assigned], &[Assigned], HANDLERS),
        row(Verb::Release, &[Assigned], &[Dispatched], HANDLERS),
        by_itself(
            Verb::Return,
            &[Assigned],
            &[Dispatched],
            &[System],
            "the assignee is disabled or leaves the group",
        ),
        row(Verb::Ask, &[Assigned], &[WaitingUser], WORKERS),
        by_itself(
            Verb::Answer,
            &[WaitingUser],
            AGAIN,
            &[Requester],
            "any answer, edit or attachment",
        ),
        by_itself(Verb::Timeout, &[WaitingUser], &[Resolved], &[System], "no answer in time"),
        row(Verb::Postpone, &[Assigned], &[Postponed], WORKERS),
        by_itself(Verb::Wake, &[Postponed], AGAIN, &[System], "the date comes"),
        row(Verb::Freeze, &[Assigned], &[Frozen], WORKERS),
        row(Verb::Resume, &[WaitingUser, Postponed, Frozen], AGAIN, HANDLERS),
        row(Verb::Advance, WORKED_ON, &[Dispatched, AwaitingApproval, New, Resolved], HANDLERS),
        row(Verb::Resolve, WORKED_ON, &[Resolved], HANDLERS),
        by_itself(
            Verb::Expire,
            &[New, Dispatched, Assigned, WaitingUser],
            &[Resolved],
            &[System],
            "nobody has spoken of it for long, where the policy says so",
        ),
        row(Verb::Close, &[Resolved], &[Closed], &[Requester]),
        by_itself(Verb::Lapse, &[Resolved], &[Closed], &[System], "the time to object is over"),
        row(Verb::Reopen, &[Resolved], &[Assigned, Dispatched, New], &[Requester]),
        row(Verb::Cancel, &[New, AwaitingApproval, Dispatched], &[Cancelled], &[Requester]),
    ]
};

/// Whether a verb leads out of a state.
pub fn allows(state: State, verb: Verb) -> bool {
    TABLE.iter().any(|row| row.verb == verb && row.from.contains(&state))
}

/// The verbs that lead out of a state.
fn leaving(state: State) -> impl Iterator<Item = &'static Row> {
    TABLE.iter().filter(move |row| row.from.contains(&state))
}

/// The verbs that a person can use in a state.
pub fn possible(state: State) -> Vec<Verb> {
    leaving(state).map(|row| row.verb).filter(|verb| verb.rpc().is_some()).collect()
}

/// The same, each with those who use it there.
pub fn users(state: State) -> impl Iterator<Item = (Verb, &'static [Who])> {
    leaving(state).filter(|row| row.verb.rpc().is_some()).map(|row| (row.verb, row.who))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::policy::{Act, Side, rule};

    /// The states that can be reached from an opened ticket.
    fn reached() -> HashSet<State> {
        let mut reached = HashSet::new();
        let mut next: Vec<State> = TABLE
            .iter()
            .filter(|row| row.from.is_empty())
            .flat_map(|row| row.to)
            .copied()
            .collect();
        while let Some(state) = next.pop() {
            if reached.insert(state) {
                next.extend(leaving(state).flat_map(|row| row.to));
            }
        }
        reached
    }

    #[test]
    fn every_state_is_reached() {
        // Merging is still to come.
        let all: HashSet<_> =
            State::ALL.iter().copied().filter(|state| *state != State::Merged).collect();
        assert_eq!(reached(), all);
    }

    #[test]
    fn every_state_has_a_way_out_to_an_end_unless_it_is_one() {
        for state in reached() {
            assert_eq!(leaving(state).next().is_none(), state.is_final(), "{}", state.word());
            let (mut seen, mut next) = (HashSet::new(), vec![state]);
            while let Some(state) = next.pop() {
                if seen.insert(state) {
                    next.extend(leaving(state).flat_map(|row| row.to));
                }
            }
            assert!(seen.iter().any(|state| state.is_final()), "{} never ends", state.word());
        }
    }

    #[test]
    fn every_verb_is_there_once_and_has_somebody_who_may_use_it() {
        let mut seen = HashSet::new();
        for row in TABLE {
            assert!(seen.insert(row.verb), "{} is there twice", row.verb.word());
            assert!(!row.who.is_empty(), "nobody uses {}", row.verb.word());
            assert_eq!(row.cause.is_empty(), row.verb.rpc().is_some(), "{}", row.verb.word());
        }
    }

    #[test]
    fn those_who_use_a_verb_are_those_whom_the_policy_lets() {
        for row in TABLE {
            let Some(rpc) = row.verb.rpc() else { continue };
            if row.verb == Verb::New {
                continue;
            }
            let sides: HashSet<_> = row
                .who
                .iter()
                .map(|who| match who {
                    Who::Requester => Side::Requester,
                    Who::Member => Side::Member,
                    Who::Worker => Side::Worker,
                    Who::Approver => Side::Approver,
                    Who::Admin => Side::Admin,
                    Who::OnBehalf | Who::System => panic!("{} has no side", who.words()),
                })
                .collect();
            let over: HashSet<_> = rule(Act::Rpc(rpc)).over.iter().copied().collect();
            assert_eq!(sides, over, "{}", row.verb.word());
        }
    }
}
