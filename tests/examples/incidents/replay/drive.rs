//! From rows to calls: the clock, the rows one after the other, and what became of each. Which calls
//! a row is made of stands in `steps.rs`. Whether a call is right is not asked here: the daemon is
//! asked, and what it refuses is kept.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use desk_proto::{
    Call, call,
    v1::{
        CreateTicketResponse, GetTicketRequest, SimulateRequest, Ticket, TicketResponse,
        TicketState, WriteReport,
    },
};
use desk_tests::{Client, World, world::reason};

use super::{
    Fallible,
    driven::{Driven, Problem},
    log::Row,
    rule::{Refused, Rule},
    setup::{login, slug},
};

/// Drives the tickets of a world.
pub struct Driver<'a> {
    world: &'a World,
    clients: HashMap<String, Client>,
    /// The logins of the members of each group, by its slug.
    members: BTreeMap<String, BTreeSet<String>>,
    /// Each ticket as the desk has it, by incident.
    tickets: HashMap<String, Ticket>,
    /// The incident of each ticket.
    incidents: HashMap<String, String>,
    /// What the daemon did last to a ticket by itself, if nobody has moved it since.
    fallen: HashMap<String, String>,
    /// What a ticket rests for, in the words of the log.
    rests: HashMap<String, String>,
    driven: Driven,
    /// What has become of the row that is being applied.
    changed: bool,
}

/// The object and the report of the answer to a write.
pub(super) trait Answer {
    fn parts(self) -> (Option<WriteReport>, Option<Ticket>);
}

impl Answer for CreateTicketResponse {
    fn parts(self) -> (Option<WriteReport>, Option<Ticket>) {
        (self.write, self.ticket)
    }
}

impl Answer for TicketResponse {
    fn parts(self) -> (Option<WriteReport>, Option<Ticket>) {
        (self.write, self.ticket)
    }
}

impl<'a> Driver<'a> {
    /// With the tokens of those who act, and the members of the groups.
    pub fn new(
        world: &'a World,
        tokens: HashMap<String, String>,
        groups: &BTreeMap<String, BTreeSet<String>>,
    ) -> Self {
        let clients =
            tokens.into_iter().map(|(login, token)| (login, world.client(Some(&token)))).collect();
        let members = groups
            .iter()
            .map(|(name, members)| (slug(name), members.iter().map(|m| login(m)).collect()))
            .collect();
        Driver {
            world,
            clients,
            members,
            tickets: HashMap::new(),
            incidents: HashMap::new(),
            fallen: HashMap::new(),
            rests: HashMap::new(),
            driven: Driven::default(),
            changed: false,
        }
    }

    /// What became of the rows, and the state in which each ticket was seen last, by incident.
    pub fn end(self) -> (Driven, BTreeMap<String, String>) {
        let seen = |(incident, ticket): (String, Ticket)| (incident, word(ticket.state()));
        (self.driven, self.tickets.into_iter().map(seen).collect())
    }

    /// Makes the desk hold what a row says, as far as it can.
    pub fn apply(&mut self, row: &Row) -> Fallible<()> {
        self.reach(row.at)?;
        self.changed = false;
        let first = self.driven.problems.len();
        if !self.tickets.contains_key(&row.incident) {
            self.open(row)?;
        }
        if self.tickets.contains_key(&row.incident) {
            self.follow(row)?;
            self.compare(row, first);
        }
        self.driven.row(self.changed, first);
        Ok(())
    }

    /// Sets the clock, and stops on the way at each instant at which the daemon has said that it will
    /// do something by itself. That it has done it then is looked at.
    fn reach(&mut self, at: i64) -> Fallible<()> {
        while self.world.now() < at {
            let owner = self.world.owner();
            let request = SimulateRequest { until_ms: at, size: 0 };
            let foreseen = owner.call::<call::TicketsSimulate>(request)?;
            for act in &foreseen.acts {
                if act.at_ms > self.world.now() {
                    self.world.set_clock(act.at_ms);
                }
                let request = GetTicketRequest { id: act.ticket.clone(), ..Default::default() };
                let ticket = owner.call::<call::TicketsGet>(request)?;
                let (from, to) = (word(act.from()), word(act.to()));
                if ticket.state() != act.to() {
                    let is = word(ticket.state());
                    return Err(format!("{} was to be {to} by itself: {is}", act.ticket).into());
                }
                let kind = (act.verb.clone(), from, to);
                *self.driven.fallen.entry(kind).or_default() += 1;
                let incident = self.incidents.get(&act.ticket).ok_or("a ticket of no incident")?;
                self.fallen.insert(incident.clone(), act.verb.clone());
                self.tickets.insert(incident.clone(), ticket);
            }
            if !foreseen.more {
                self.world.set_clock(at);
            }
        }
        Ok(())
    }

    /// Looks whether all that a row says holds now, or was refused: a row counts as applied because
    /// the desk has what it says, not because no call failed.
    fn compare(&mut self, row: &Row, first: usize) {
        let problems = self.driven.problems.get(first..).unwrap_or_default();
        let mut missing = row.missing(&self.tickets[&row.incident]);
        missing.retain(|part| !problems.iter().any(|problem| problem.explains(part)));
        if !missing.is_empty() {
            let detail = format!("the desk has another {}", missing.join(", "));
            self.note(row, "compare", None, detail, false);
        }
    }

    // ---- for the steps ----

    /// The ticket as it was answered last.
    pub(super) fn ticket(&self, row: &Row) -> &Ticket {
        &self.tickets[&row.incident]
    }

    pub(super) fn id(&self, row: &Row) -> String {
        self.ticket(row).id.clone()
    }

    /// What the daemon did last to the ticket by itself, if nobody has moved it since.
    pub(super) fn fallen(&self, row: &Row) -> Option<&str> {
        self.fallen.get(&row.incident).map(String::as_str)
    }

    /// What it rests for, in the words of the log.
    pub(super) fn rests_for(&self, row: &Row) -> Option<&str> {
        self.rests.get(&row.incident).map(String::as_str)
    }

    /// Notes what a row says and no call could bring about.
    pub(super) fn lacking(&mut self, row: &Row, what: &'static str, rule: Rule, detail: String) {
        self.note(row, what, Some(rule), detail, false);
    }

    fn note(
        &mut self,
        row: &Row,
        what: &'static str,
        rule: Option<Rule>,
        detail: String,
        refused: bool,
    ) {
        let (incident, line) = (row.incident.clone(), row.line);
        let problem = Problem { what, rule, detail, incident, line, in_part: false, refused };
        self.driven.problems.push(problem);
    }

    /// One call of a person. A refusal is a problem of the row; that there is no answer is an error.
    pub(super) fn call<C: Call>(
        &mut self,
        row: &Row,
        by: &str,
        verb: &'static str,
        request: C::Request,
    ) -> Fallible<()>
    where
        C::Response: Answer,
    {
        let client = self.clients.get(by).ok_or_else(|| format!("{by} has no token"))?;
        match client.call::<C>(request).map(Answer::parts) {
            Ok((report, Some(ticket))) => {
                if report.is_some_and(|report| report.changed) {
                    self.changed = true;
                    self.driven.called(verb, &ticket.id);
                    if self.tickets.get(&row.incident).is_some_and(|t| t.state != ticket.state) {
                        self.fallen.remove(&row.incident);
                    }
                }
                if matches!(verb, "ask" | "freeze" | "postpone") {
                    self.rests.insert(row.incident.clone(), row.state.clone());
                }
                self.incidents.insert(ticket.id.clone(), row.incident.clone());
                self.tickets.insert(row.incident.clone(), ticket);
            }
            Ok((_, None)) => return Err(format!("{verb}: an answer without a ticket").into()),
            Err(status) => {
                let code = reason(&status);
                if code.is_empty() {
                    return Err(format!("line {}: {verb}: {status}", row.line).into());
                }
                let rule = self.rule(row, verb, &code);
                let detail = format!("{verb}: {}", status.message());
                self.note(row, verb, rule, detail, true);
            }
        }
        Ok(())
    }

    fn rule(&self, row: &Row, verb: &str, code: &str) -> Option<Rule> {
        let ticket = self.tickets.get(&row.incident)?;
        let person = row.assignee.as_deref().map(login);
        let members = self.members.get(&ticket.group);
        let member =
            person.is_some_and(|person| members.is_some_and(|group| group.contains(&person)));
        let (state, fallen) = (ticket.state(), self.fallen(row));
        Refused { verb, code, state, fallen, member }.rule()
    }
}

/// The word of a state.
pub(super) fn word(state: TicketState) -> String {
    let name = state.as_str_name();
    name.strip_prefix("TICKET_STATE_").unwrap_or(name).to_ascii_lowercase()
}
