//! What is true of the tickets of a tenant at every moment, whatever was done before.

use std::collections::{BTreeMap, BTreeSet};

use desk_proto::{
    call,
    v1::{
        GetTicketRequest, ListGroupsRequest, ListTicketsRequest, ListUsersRequest, StepKind,
        Ticket, TicketFilter,
        TicketState::{
            self, Assigned, AwaitingApproval, Cancelled, Closed, Dispatched, Frozen, New,
            Postponed, Rejected, Resolved, WaitingUser,
        },
    },
};
use desk_tests::{Client, World, world::reason};

use super::stage::{Act, login};

/// All the tickets at one moment, by number.
pub type Tickets = BTreeMap<String, Ticket>;

/// What a list shows that somebody asks for.
#[track_caller]
fn listed(who: &Client) -> Vec<Ticket> {
    let filter = Some(TicketFilter { all: true, ..TicketFilter::default() });
    let request = ListTicketsRequest { filter, page: None, ..ListTicketsRequest::default() };
    let list = who.call::<call::TicketsList>(request).expect("a list");
    assert!(list.page.unwrap_or_default().next.is_empty(), "more than a page");
    list.tickets
}

/// The tickets as the owner sees them. What a list does not tell is looked up once for each version of
/// a ticket.
#[track_caller]
pub fn tickets(world: &World, before: &Tickets) -> Tickets {
    let owner = world.owner();
    let whole = |mut ticket: Ticket| {
        let known = before.get(&ticket.id).filter(|known| known.version == ticket.version);
        let told = known.cloned().unwrap_or_else(|| {
            let request = GetTicketRequest { id: ticket.id.clone(), with_comments: false };
            owner.call::<call::TicketsGet>(request).expect("a ticket")
        });
        (ticket.steps, ticket.follows) = (told.steps, told.follows);
        (ticket.id.clone(), ticket)
    };
    listed(&owner).into_iter().map(whole).collect()
}

/// Whoever may not see a ticket does not: neither an agent what is confidential to a group of others, nor
/// a requester what others ask for.
#[track_caller]
pub fn hidden(world: &World, agent: &str, requester: &str, group: &str, all: &Tickets) {
    let asks = |ticket: &Ticket| ticket.requester == login(requester);
    let asked = |ticket: &Ticket| {
        let at = usize::try_from(ticket.step).unwrap_or_default();
        ticket.state() == AwaitingApproval && ticket.steps[at - 1].users.contains(&login(requester))
    };
    for who in [agent, requester] {
        let may = |ticket: &Ticket| match who == agent {
            true => ticket.group != group,
            false => asks(ticket) || asked(ticket),
        };
        let client = world.of(who);
        let seen: BTreeSet<_> = listed(&client).into_iter().map(|ticket| ticket.id).collect();
        for ticket in all.values() {
            assert_eq!(seen.contains(&ticket.id), may(ticket), "{who} lists {ticket:#?}");
        }
        let Some(other) = all.values().rfind(|ticket| !may(ticket)) else { continue };
        let request = GetTicketRequest { id: other.id.clone(), with_comments: false };
        let refused = client.call::<call::TicketsGet>(request).expect_err("what is not seen");
        assert_eq!(reason(&refused), "NOT_FOUND", "{who} is shown {other:#?}");
    }
}

/// Whether a ticket wants something of the desk.
pub fn is_open(state: TicketState) -> bool {
    !matches!(state, Resolved | Closed | Rejected | Cancelled | TicketState::Merged)
}

/// Fails with the first that is not true of what is, and of how it came from what was.
#[track_caller]
pub fn hold(world: &World, before: &Tickets, after: &Tickets) {
    let people = People::of(world);
    for (number, ticket) in after {
        let checks = [people.are_able(ticket), fits(ticket, world.now()), steps(ticket)];
        if let Some(wrong) = checks.into_iter().find_map(Result::err) {
            panic!("{wrong}: {ticket:#?}");
        }
        if let Some(was) = before.get(number)
            && let Err(wrong) = goes_on(was, ticket)
        {
            panic!("{wrong}: {was:#?} became {ticket:#?}");
        }
    }
    assert!(before.keys().all(|number| after.contains_key(number)), "a ticket is lost");
    for seq in 1..=after.len() {
        assert!(after.contains_key(&format!("T-{seq}")), "T-{seq} of {} is not there", after.len());
    }
    people.count(after);
}

type Check = Result<(), &'static str>;

fn must(holds: bool, otherwise: &'static str) -> Check {
    if holds { Ok(()) } else { Err(otherwise) }
}

/// What stands in a ticket fits its state.
fn fits(ticket: &Ticket, now: i64) -> Check {
    let state = ticket.state();
    let rests = matches!(state, WaitingUser | Postponed | Frozen);
    let solved = matches!(state, Resolved | Closed);
    let ended = matches!(state, Closed | Rejected | Cancelled);
    let (group, assignee) = (!ticket.group.is_empty(), !ticket.assignee.is_empty());
    must(group || !(rests || matches!(state, Dispatched | Assigned)), "no group has it")?;
    must(!group || state != New, "a group has it")?;
    must(assignee || !(rests || state == Assigned), "nobody works on it")?;
    must(
        !assignee || !matches!(state, New | AwaitingApproval | Dispatched | Rejected | Cancelled),
        "somebody works on it",
    )?;
    must(assignee || ticket.coworkers.is_empty(), "co-workers of nobody")?;
    must(!ticket.coworkers.contains(&ticket.assignee), "the assignee beside themselves")?;
    must(ticket.solution.is_empty() != solved, "a solution")?;
    must((ticket.resolved_ms == 0) != solved, "when it was resolved")?;
    must((ticket.closed_ms == 0) != ended, "when it came to its end")?;
    must((ticket.until_ms == 0) != (state == Postponed), "until when")?;
    must(state != Postponed || ticket.until_ms > now, "it should have woken")?;
    must(ticket.reason.is_empty() != matches!(state, Frozen | Rejected), "a reason")?;
    must(ticket.requester_ms >= ticket.created_ms, "the requester's clock")?;
    must(ticket.public_ms >= ticket.created_ms, "the public clock")?;
    let clocks = [
        ticket.requester_ms,
        ticket.agent_ms,
        ticket.public_ms,
        ticket.system_ms,
        ticket.state_ms,
        ticket.resolved_ms,
        ticket.closed_ms,
        ticket.updated_ms,
    ];
    must(clocks.iter().all(|clock| *clock <= now), "a clock is ahead")?;
    // The system's own acts are none in public, and nothing is public that nobody did.
    must(ticket.public_ms <= ticket.requester_ms.max(ticket.agent_ms), "who spoke?")
}

/// Where it stands in its process.
fn steps(ticket: &Ticket) -> Check {
    let at = usize::try_from(ticket.step).unwrap_or_default();
    must((at == 0) == ticket.steps.is_empty() && at <= ticket.steps.len(), "no such step")?;
    let asks = at > 0 && ticket.steps[at - 1].kind() == StepKind::Approve;
    let asked = matches!(ticket.state(), AwaitingApproval | Rejected);
    must(!asked || asks, "approval in a step of work")?;
    must(!asks || asked || ticket.state() == Cancelled, "work in a step of approval")?;
    let done = ticket.steps.iter().take_while(|step| step.done).count();
    must(done + 1 >= at && done <= at, "steps before it have not ended")
}

/// How a ticket came from what it was.
fn goes_on(was: &Ticket, is: &Ticket) -> Check {
    let clocks = |ticket: &Ticket| {
        [
            ticket.requester_ms,
            ticket.agent_ms,
            ticket.public_ms,
            ticket.system_ms,
            ticket.state_ms,
            ticket.updated_ms,
            ticket.version,
        ]
    };
    let back = clocks(was).iter().zip(clocks(is)).any(|(was, is)| is < *was);
    must(!back, "a clock went back")?;
    must(was.step <= is.step, "a step went back")?;
    let kept = |ticket: &Ticket| {
        (
            ticket.created_ms,
            ticket.requester.clone(),
            ticket.service.clone(),
            ticket.follows.clone(),
        )
    };
    must(kept(was) == kept(is), "what is kept has changed")?;
    let ended = matches!(was.state(), Closed | Rejected | Cancelled);
    must(!ended || was.state() == is.state(), "it left a final state")?;
    must(was.state() == is.state() || was.version < is.version, "the version is the same")
}

/// Whether the specification has such a line, by the hand of a person.
pub fn leads(verb: &str, from: TicketState, to: TicketState) -> bool {
    let worked_on = matches!(from, Dispatched | Assigned | WaitingUser | Postponed);
    match verb {
        "transfer" => matches!((from, to), (New | Dispatched | Assigned, Dispatched)),
        "take" => (from, to) == (Dispatched, Assigned),
        "assign" => matches!((from, to), (Dispatched | Assigned, Assigned)),
        "release" => (from, to) == (Assigned, Dispatched),
        "ask" => (from, to) == (Assigned, WaitingUser),
        "postpone" => (from, to) == (Assigned, Postponed),
        "freeze" => (from, to) == (Assigned, Frozen),
        "resume" => {
            matches!((from, to), (WaitingUser | Postponed | Frozen, Assigned | Dispatched))
        }
        "advance" => worked_on && matches!(to, Dispatched | AwaitingApproval | New | Resolved),
        "resolve" => worked_on && to == Resolved,
        "approve" => from == AwaitingApproval && matches!(to, AwaitingApproval | Dispatched | New),
        "reject" => (from, to) == (AwaitingApproval, Rejected),
        "close" => (from, to) == (Resolved, Closed),
        "reopen" => from == Resolved && matches!(to, Assigned | Dispatched | New),
        "cancel" => matches!((from, to), (New | AwaitingApproval | Dispatched, Cancelled)),
        "say" | "edit" | "tag" if from == WaitingUser => {
            matches!(to, WaitingUser | Assigned | Dispatched)
        }
        "say" if from == Resolved => matches!(to, Resolved | Assigned | Dispatched | New),
        _ => from == to,
    }
}

/// One person did it: one clock tells so. What is internal is not public.
#[track_caller]
pub fn clocks(act: &Act, was: &Ticket, is: &Ticket) {
    let told = [
        was.requester_ms != is.requester_ms,
        was.agent_ms != is.agent_ms,
        was.system_ms != is.system_ms,
    ];
    assert_eq!(told.into_iter().filter(|told| *told).count(), 1, "{act:?}: {was:#?} {is:#?}");
    // A tag is no word of anybody's, unless it ends the waiting for one.
    let silent = act.name() == "note" || (act.name() == "tag" && was.state() == is.state());
    assert_eq!(was.public_ms == is.public_ms, silent, "{act:?}: {was:#?} {is:#?}");
}

/// Groups with their members, and who is disabled.
struct People {
    members: BTreeMap<String, BTreeSet<String>>,
    open: BTreeMap<String, i64>,
    enabled: BTreeSet<String>,
}

impl People {
    fn of(world: &World) -> People {
        let owner = world.owner();
        let groups = owner.call::<call::GroupsList>(ListGroupsRequest::default());
        let groups = groups.expect("groups").groups;
        let users = owner.call::<call::UsersList>(ListUsersRequest::default());
        let users = users.expect("users").users;
        let members = |users: &[String]| users.iter().cloned().collect();
        People {
            members: groups.iter().map(|g| (g.id.clone(), members(&g.members))).collect(),
            open: groups
                .iter()
                .map(|g| (g.id.clone(), g.open_tickets.unwrap_or_default()))
                .collect(),
            enabled: users.into_iter().filter(|u| u.enabled).map(|u| u.id).collect(),
        }
    }

    /// Who works on a ticket is able to, while it is worked on.
    fn are_able(&self, ticket: &Ticket) -> Check {
        if !is_open(ticket.state()) || ticket.group.is_empty() {
            return Ok(());
        }
        let members = self.members.get(&ticket.group).ok_or("its group is not there")?;
        let able = |login: &String| members.contains(login) && self.enabled.contains(login);
        must(ticket.coworkers.iter().all(able), "a co-worker is not able")?;
        must(ticket.state() != Assigned || able(&ticket.assignee), "the assignee is not able")
    }

    /// The groups count what they have.
    #[track_caller]
    fn count(&self, tickets: &Tickets) {
        for (group, open) in &self.open {
            let has = tickets.values().filter(|t| t.group == *group && is_open(t.state())).count();
            assert_eq!(usize::try_from(*open), Ok(has), "the open tickets of {group}");
        }
    }
}
