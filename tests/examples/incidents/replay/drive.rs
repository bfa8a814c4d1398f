//! From rows to calls. A row says what is; the calls are those of the people who would have made it
//! so. Whether a call is right is not asked here: the daemon is asked, and what it refuses is kept.

use std::collections::HashMap;

use desk_proto::{
    Call, call,
    v1::{
        AssignTicketRequest, CloseTicketRequest, CreateTicketRequest, CreateTicketResponse,
        ReopenTicketRequest, ResolveTicketRequest, Ticket, TicketResponse, TicketState,
        TransferTicketRequest, UpdateTicketRequest, WriteReport,
    },
};
use desk_tests::{Client, World, world::reason};

use super::{
    Fallible,
    driven::{Driven, Problem},
    log::Row,
    setup::{IMPORT, login, slug},
};

/// Drives the tickets of a world.
pub struct Driver<'a> {
    world: &'a World,
    clients: HashMap<String, Client>,
    tickets: HashMap<String, Ticket>,
    driven: Driven,
    /// What has become of the row that is being applied.
    changed: bool,
}

/// The object and the report of the answer to a write.
trait Answer {
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
    /// With the tokens of those who act.
    pub fn new(world: &'a World, tokens: HashMap<String, String>) -> Self {
        let clients =
            tokens.into_iter().map(|(login, token)| (login, world.client(Some(&token)))).collect();
        let (tickets, driven) = (HashMap::new(), Driven::default());
        Driver { world, clients, tickets, driven, changed: false }
    }

    /// What became of the rows.
    pub fn end(self) -> Driven {
        self.driven
    }

    /// Makes the desk hold what a row says, as far as it can.
    pub fn apply(&mut self, row: &Row) -> Fallible<()> {
        if row.at > self.world.now() {
            self.world.set_clock(row.at);
        }
        self.changed = false;
        let before = self.driven.problems.len();
        if !self.tickets.contains_key(&row.incident) {
            self.open(row)?;
        }
        if self.tickets.contains_key(&row.incident) {
            self.follow(row)?;
        }
        let rows = match (self.changed, self.driven.problems.len() > before) {
            (true, false) => &mut self.driven.applied,
            (true, true) => &mut self.driven.in_part,
            (false, true) => &mut self.driven.not_applied,
            (false, false) => &mut self.driven.unchanged,
        };
        *rows += 1;
        Ok(())
    }

    /// The first row of an incident: the import opens it for the person who asks, because only
    /// agents and admins may name the group.
    fn open(&mut self, row: &Row) -> Fallible<()> {
        let request = CreateTicketRequest {
            title: row.title(),
            description: row.description(),
            service: row.service.clone().unwrap_or_default(),
            requester: login(&row.caller),
            impact: row.impact,
            urgency: row.urgency,
            group: row.group.as_deref().map(slug).unwrap_or_default(),
            external_id: row.incident.clone(),
            ..CreateTicketRequest::default()
        };
        self.call::<call::TicketsCreate>(row, &login(IMPORT), "new", request)
    }

    /// What a row says beyond what the ticket is, in the order in which people would do it.
    fn follow(&mut self, row: &Row) -> Fallible<()> {
        self.wake(row)?;
        self.reword(row)?;
        self.hand_on(row)?;
        self.give(row)?;
        self.end_work(row)
    }

    /// A ticket that is solved and is worked on again was reopened by the person who asked.
    fn wake(&mut self, row: &Row) -> Fallible<()> {
        let state = self.ticket(row).state();
        let ended = matches!(state, TicketState::Resolved | TicketState::Closed);
        match row.state.as_str() {
            "Resolved" | "Closed" => Ok(()),
            "New" if ended => {
                let detail = format!("the ticket is {} by then", word(state));
                self.lacking(row, "New again: no verb leads back to that state", detail);
                Ok(())
            }
            _ if ended => {
                let request = ReopenTicketRequest { id: self.id(row), ..Default::default() };
                self.call::<call::TicketsReopen>(row, &login(&row.caller), "reopen", request)
            }
            _ => Ok(()),
        }
    }

    /// Other words, another impact or urgency: by whoever works on it.
    fn reword(&mut self, row: &Row) -> Fallible<()> {
        let ticket = self.ticket(row);
        let service = row.service.as_deref().unwrap_or(&ticket.service_path);
        if service != ticket.service_path {
            let detail = format!("from {} to {service}", ticket.service_path);
            self.lacking(row, "another category: no verb moves a ticket to it yet", detail);
        }
        let ticket = self.ticket(row);
        let known = row.service.is_some() || row.symptom.is_some();
        let title = Some(row.title()).filter(|title| known && *title != ticket.title);
        let impact = Some(row.impact).filter(|impact| *impact != ticket.impact);
        let urgency = Some(row.urgency).filter(|urgency| *urgency != ticket.urgency);
        if title.is_none() && impact.is_none() && urgency.is_none() {
            return Ok(());
        }
        let (by, id) = (self.handler(row), self.id(row));
        let request = UpdateTicketRequest { id, title, impact, urgency, ..Default::default() };
        self.call::<call::TicketsUpdate>(row, &by, "edit", request)
    }

    /// Another group: by whoever works on it.
    fn hand_on(&mut self, row: &Row) -> Fallible<()> {
        let to = row.group.as_deref().map(slug);
        let Some(to) = to.filter(|to| *to != self.ticket(row).group) else { return Ok(()) };
        let (by, id) = (self.handler(row), self.id(row));
        let request = TransferTicketRequest { id, to, ..Default::default() };
        self.call::<call::TicketsTransfer>(row, &by, "transfer", request)
    }

    /// Another person: by whoever had it, or by the one who has it now.
    fn give(&mut self, row: &Row) -> Fallible<()> {
        let to = row.assignee.as_deref().map(login);
        let held = self.ticket(row).assignee.clone();
        let Some(to) = to.filter(|to| *to != held) else { return Ok(()) };
        let (by, id) = (if held.is_empty() { to.clone() } else { held }, self.id(row));
        let request = AssignTicketRequest { id, to, ..Default::default() };
        self.call::<call::TicketsAssign>(row, &by, "assign", request)
    }

    /// The states at the end: resolved by whoever the row names, else by an admin; closed by the
    /// person who asked.
    fn end_work(&mut self, row: &Row) -> Fallible<()> {
        let (id, state) = (self.id(row), self.ticket(row).state());
        match row.state.as_str() {
            "New" | "Active" => Ok(()),
            "Resolved" if state == TicketState::Resolved => Ok(()),
            "Resolved" => {
                let by = login(row.assignee.as_deref().unwrap_or(IMPORT));
                let code = row.solution.as_deref().unwrap_or("no code");
                let solution = format!("Resolved with {code}.");
                let request = ResolveTicketRequest { id, solution, ..Default::default() };
                self.call::<call::TicketsResolve>(row, &by, "resolve", request)
            }
            "Closed" if state == TicketState::Closed => Ok(()),
            "Closed" => {
                let request = CloseTicketRequest { id, ..Default::default() };
                self.call::<call::TicketsClose>(row, &login(&row.caller), "close", request)
            }
            other => {
                let detail = format!("the ticket is {}", word(state));
                self.lacking(row, format!("the state {other} is not built yet"), detail);
                Ok(())
            }
        }
    }

    fn ticket(&self, row: &Row) -> &Ticket {
        &self.tickets[&row.incident]
    }

    fn id(&self, row: &Row) -> String {
        self.ticket(row).id.clone()
    }

    /// Who works on a ticket; an admin where nobody does.
    fn handler(&self, row: &Row) -> String {
        let assignee = &self.ticket(row).assignee;
        if assignee.is_empty() { login(IMPORT) } else { assignee.clone() }
    }

    /// Notes what a row says and no call could bring about.
    fn lacking(&mut self, row: &Row, reason: impl Into<String>, detail: impl Into<String>) {
        self.problem(row, reason.into(), detail.into(), false);
    }

    fn problem(&mut self, row: &Row, reason: String, detail: String, refused: bool) {
        let (incident, line) = (row.incident.clone(), row.line);
        self.driven.problems.push(Problem { reason, detail, incident, line, refused });
    }

    /// One call of a person. A refusal is a problem of the row; that there is no answer is an error.
    fn call<C: Call>(
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
                }
                self.tickets.insert(row.incident.clone(), ticket);
            }
            Ok((_, None)) => return Err(format!("{verb}: an answer without a ticket").into()),
            Err(status) => {
                let code = reason(&status);
                if code.is_empty() {
                    return Err(format!("line {}: {verb}: {status}", row.line).into());
                }
                let reason = format!("{verb} was refused: {code}");
                self.problem(row, reason, status.message().to_owned(), true);
            }
        }
        Ok(())
    }
}

/// The word of a state.
fn word(state: TicketState) -> String {
    let name = state.as_str_name();
    name.strip_prefix("TICKET_STATE_").unwrap_or(name).to_ascii_lowercase()
}
