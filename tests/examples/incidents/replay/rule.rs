//! The rules by which a row is refused, in part or as a whole. What the daemon refuses is one of these
//! or it is not explained; nothing is explained by the words of the refusal alone.

use desk_proto::v1::TicketState;

/// A rule of the desk that something in the log does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// There is no verb by which a ticket gets another service.
    Service,
    /// There is no verb that leads back to `new`.
    New,
    /// Whoever is given a ticket or resolves it is a member of its group.
    Member,
    /// What lets a ticket rest begins where somebody works on it.
    Idle,
    /// Who has it is not changed once it is resolved.
    Resolved,
    /// It was waited for an answer in vain.
    TimedOut,
    /// Nobody refused the solution in time.
    Lapsed,
    /// The end of a ticket's life.
    Final,
}

impl Rule {
    /// In words.
    pub const fn words(self) -> &'static str {
        match self {
            Rule::Service => "a ticket keeps its service: no verb gives it another",
            Rule::New => "New again: no verb leads back to that state",
            Rule::Member => "who is assigned or resolves must be a member of the group",
            Rule::Idle => "ask, postpone and freeze lead from assigned: nobody has the ticket",
            Rule::Resolved => "assign and transfer do not lead from resolved",
            Rule::TimedOut => "no answer for 14 days: the system has resolved it by then",
            Rule::Lapsed => "21 days after the resolve: the system has closed it by then",
            Rule::Final => "closed is final",
        }
    }
}

/// A call that was refused, and where the ticket stood.
#[derive(Clone, Copy, Debug)]
pub struct Refused<'a> {
    /// The verb.
    pub verb: &'a str,
    /// The code of the refusal.
    pub code: &'a str,
    /// The state of the ticket.
    pub state: TicketState,
    /// What the daemon did to it by itself, if nobody has moved it since.
    pub fallen: Option<&'a str>,
    /// Whether the person that the row names is a member of the group that has the ticket, as the
    /// example set it up.
    pub member: bool,
}

impl Refused<'_> {
    /// The rule that explains it; none where it should have been done.
    pub fn rule(self) -> Option<Rule> {
        use TicketState::{Assigned, Closed, Dispatched, New, Resolved};
        let Refused { verb, code, state, fallen, member } = self;
        match (code, state) {
            ("TICKET_STATE", Closed) if fallen == Some("close") => Some(Rule::Lapsed),
            ("TICKET_STATE", Closed) => Some(Rule::Final),
            ("TICKET_STATE", Resolved) => match (verb, fallen) {
                ("assign" | "transfer" | "ask", Some("resolve")) => Some(Rule::TimedOut),
                ("assign" | "transfer", None) => Some(Rule::Resolved),
                _ => None,
            },
            ("TICKET_STATE", New | Dispatched) => {
                matches!(verb, "ask" | "postpone" | "freeze").then_some(Rule::Idle)
            }
            ("DENIED", _) if matches!(verb, "assign" | "resolve") => {
                (!member).then_some(Rule::Member)
            }
            ("INVALID", Dispatched | Assigned) if verb == "assign" => {
                (!member).then_some(Rule::Member)
            }
            _ => None,
        }
    }
}
