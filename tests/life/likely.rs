//! What may well be done next to a ticket, and by whom, so that a play of chance gets somewhere.

use desk_proto::v1::{
    Ticket,
    TicketState::{
        Assigned, AwaitingApproval, Closed, Dispatched, Frozen, New, Postponed, Resolved,
        WaitingUser,
    },
};

use super::chance::Chance;

/// Whose turn it is.
#[derive(Clone, Copy)]
enum Who {
    Requester,
    Worker,
    Member,
    Approver,
    Agent,
}

/// The members of a group at the beginning; as many may have come or gone since.
pub fn roster(group: &str) -> &'static [&'static str] {
    match group {
        "network" => &["grace", "linus", "mia", "gina"],
        "facilities" => &["hedy", "gina"],
        "spare" => &["mia", "amy"],
        _ => &["hedy", "ada"],
    }
}

/// A verb and the name of whoever uses it.
pub fn likely(chance: &mut Chance, ticket: &Ticket) -> (&'static str, String) {
    use Who::{Agent, Approver, Member, Requester, Worker};
    let some: &[(&str, Who)] = match ticket.state() {
        New => &[("transfer", Agent), ("transfer", Agent), ("cancel", Requester)],
        AwaitingApproval => &[
            ("approve", Approver),
            ("approve", Approver),
            ("approve", Approver),
            ("approve", Approver),
            ("reject", Approver),
        ],
        Dispatched => &[
            ("take", Member),
            ("assign", Member),
            ("assign", Member),
            ("assign", Member),
            ("assign", Member),
            ("advance", Member),
            ("transfer", Member),
        ],
        Assigned => &[
            ("ask", Worker),
            ("ask", Worker),
            ("postpone", Worker),
            ("postpone", Worker),
            ("freeze", Worker),
            ("advance", Worker),
            ("resolve", Worker),
            ("assign", Member),
            ("assign", Member),
            ("release", Member),
            ("transfer", Member),
        ],
        WaitingUser => {
            &[("say", Requester), ("edit", Requester), ("say", Worker), ("resume", Member)]
        }
        Postponed => &[("say", Requester), ("note", Member), ("resume", Member)],
        Frozen => &[("resume", Member), ("note", Worker)],
        Resolved => &[("close", Requester), ("reopen", Requester), ("reopen", Requester)],
        Closed => &[("say", Requester), ("note", Agent)],
        _ => &[("tag", Agent)],
    };
    let (verb, who) = chance.of(some);
    let name = |login: &str| login.split('@').next().unwrap_or_default().to_owned();
    let workers: Vec<&str> =
        ticket.coworkers.iter().chain([&ticket.assignee]).map(String::as_str).collect();
    let who = match who {
        Requester => name(&ticket.requester),
        Worker => name(chance.of(&workers)),
        Member => chance.of(roster(&ticket.group)).to_owned(),
        Approver => chance.of(&["paul", "petra", "otto", "mia", "amy"]).to_owned(),
        Agent => chance.of(&["hedy", "ada"]).to_owned(),
    };
    (verb, who)
}
