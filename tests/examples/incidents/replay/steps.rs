//! What a row is made of: the calls of the people who would have made the desk hold it, in the order in
//! which they would. How each state of the log is read:
//!
//! | the log says | the desk has |
//! |---|---|
//! | New, Active | `new`, `dispatched` or `assigned`, as there is a group and somebody who works |
//! | Awaiting User Info | `waiting_user`: whoever works on it asks |
//! | Awaiting Problem | `frozen`: another piece of work has to end first, and nobody can say when |
//! | Awaiting Vendor, Awaiting Evidence | `postponed`: somebody outside has to deliver |
//! | Resolved | `resolved` by whoever the row names, or by the daemon, where the caller did not answer |
//! | Closed | `closed` by the caller, or by the daemon, where 21 days have passed before |
//!
//! A date at which such waiting ends stands nowhere in the log but in its later rows, and those would
//! be the future. So whoever postpones looks again after a week, as one would: when the ticket has
//! woken and the next row says the same, it is postponed again.
//!
//! What waits goes on by an answer of the caller where the log has it Active again and nothing else
//! changed; else an agent resumes it. The log does not tell what was said, so no word is made up that
//! would count as one: a row that says the same again while the caller is waited for starts no clock
//! anew.

use desk_proto::{
    call,
    v1::{
        AskTicketRequest, AssignTicketRequest, CloseTicketRequest, CommentTicketRequest,
        CreateTicketRequest, FreezeTicketRequest, PostponeTicketRequest, ReopenTicketRequest,
        ResolveTicketRequest, ResumeTicketRequest, Ticket, TicketState, TransferTicketRequest,
        UpdateTicketRequest,
    },
};

use super::{
    DAY, Fallible,
    drive::{Driver, word},
    log::Row,
    rule::Rule,
    setup::{IMPORT, login, slug},
};

/// After how long somebody who waits for others looks again.
const LOOK_AGAIN: i64 = 7 * DAY;

impl Row {
    /// The states in which a ticket is as the row says.
    fn states(&self) -> &'static [TicketState] {
        use TicketState::{
            Assigned, Closed, Dispatched, Frozen, New, Postponed, Resolved, WaitingUser,
        };
        match self.state.as_str() {
            "New" | "Active" => &[New, Dispatched, Assigned],
            "Awaiting User Info" => &[WaitingUser],
            "Awaiting Problem" => &[Frozen],
            "Awaiting Vendor" | "Awaiting Evidence" => &[Postponed],
            "Resolved" => &[Resolved],
            "Closed" => &[Closed],
            _ => &[],
        }
    }

    /// What of it a ticket does not have.
    pub(super) fn missing(&self, ticket: &Ticket) -> Vec<&'static str> {
        let differs = |says: Option<String>, has: &str| says.is_some_and(|says| says != has);
        let parts = [
            ("state", !self.states().contains(&ticket.state())),
            ("group", differs(self.group.as_deref().map(slug), &ticket.group)),
            ("assignee", differs(self.assignee.as_deref().map(login), &ticket.assignee)),
            ("service", differs(self.service.clone(), &ticket.service_path)),
            ("impact", self.impact != ticket.impact),
            ("urgency", self.urgency != ticket.urgency),
            ("priority", self.priority != ticket.priority),
        ];
        parts.into_iter().filter(|(_, missing)| *missing).map(|(what, _)| what).collect()
    }
}

impl Driver<'_> {
    /// The first row of an incident: the import opens it for the person who asks, because only
    /// agents and admins may name the group.
    pub(super) fn open(&mut self, row: &Row) -> Fallible<()> {
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
    pub(super) fn follow(&mut self, row: &Row) -> Fallible<()> {
        self.reopen(row)?;
        self.go_on(row)?;
        self.reword(row)?;
        self.hand_on(row)?;
        self.give(row)?;
        self.arrive(row)
    }

    /// A ticket that is solved and is worked on again was reopened by the person who asked. One that
    /// the daemon gave up was not, as long as the log only says that it is still waited for.
    fn reopen(&mut self, row: &Row) -> Fallible<()> {
        let state = self.ticket(row).state();
        if !matches!(state, TicketState::Resolved | TicketState::Closed) {
            return Ok(());
        }
        match row.state.as_str() {
            "Resolved" | "Closed" => Ok(()),
            "New" => {
                let detail = format!("the ticket is {} by then", word(state));
                self.lacking(row, "reopen", Rule::New, detail);
                Ok(())
            }
            "Awaiting User Info" if self.fallen(row).is_some() => Ok(()),
            _ => {
                let request = ReopenTicketRequest { id: self.id(row), ..Default::default() };
                self.call::<call::TicketsReopen>(row, &login(&row.caller), "reopen", request)
            }
        }
    }

    /// A ticket that rests goes on, where the row says that it does, that it rests for something
    /// else, or that others have it.
    fn go_on(&mut self, row: &Row) -> Fallible<()> {
        let ticket = self.ticket(row);
        let state = ticket.state();
        let moved = row.missing(ticket).iter().any(|what| matches!(*what, "group" | "assignee"));
        let goes_on = match state {
            // What is waited for with a date, or for an answer, can be resolved as it is.
            TicketState::WaitingUser | TicketState::Postponed if row.state == "Resolved" => moved,
            TicketState::WaitingUser | TicketState::Postponed | TicketState::Frozen => {
                moved || self.rests_for(row) != Some(row.state.as_str())
            }
            _ => return Ok(()),
        };
        if !goes_on {
            return Ok(());
        }
        let id = self.id(row);
        if state == TicketState::WaitingUser && row.state == "Active" && !moved {
            let text = "Here is what you asked for.".to_owned();
            let request = CommentTicketRequest { id, text, ..Default::default() };
            let by = login(&row.caller);
            return self.call::<call::TicketsComment>(row, &by, "comment", request);
        }
        let (by, request) = (self.handler(row), ResumeTicketRequest { id, ..Default::default() });
        self.call::<call::TicketsResume>(row, &by, "resume", request)
    }

    /// Other words, another impact or urgency: by whoever works on it.
    fn reword(&mut self, row: &Row) -> Fallible<()> {
        let ticket = self.ticket(row);
        let service = row.service.as_deref().unwrap_or(&ticket.service_path);
        if service != ticket.service_path {
            let detail = format!("from {} to {service}", ticket.service_path);
            self.lacking(row, "service", Rule::Service, detail);
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

    /// The state that the row says.
    fn arrive(&mut self, row: &Row) -> Fallible<()> {
        if row.states().contains(&self.ticket(row).state()) {
            return Ok(());
        }
        let (id, by) = (self.id(row), self.handler(row));
        match row.state.as_str() {
            "Awaiting User Info" => {
                let comment = "We cannot go on without more from you.".to_owned();
                let request = AskTicketRequest { id, comment, ..Default::default() };
                self.call::<call::TicketsAsk>(row, &by, "ask", request)
            }
            "Awaiting Problem" => {
                let reason = row.state.clone();
                let request = FreezeTicketRequest { id, reason, ..Default::default() };
                self.call::<call::TicketsFreeze>(row, &by, "freeze", request)
            }
            "Awaiting Vendor" | "Awaiting Evidence" => {
                let until_ms = row.at + LOOK_AGAIN;
                let request = PostponeTicketRequest { id, until_ms, ..Default::default() };
                self.call::<call::TicketsPostpone>(row, &by, "postpone", request)
            }
            "Resolved" => {
                let by = login(row.assignee.as_deref().unwrap_or(IMPORT));
                let code = row.solution.as_deref().unwrap_or("no code");
                let solution = format!("Resolved with {code}.");
                let request = ResolveTicketRequest { id, solution, ..Default::default() };
                self.call::<call::TicketsResolve>(row, &by, "resolve", request)
            }
            "Closed" => {
                let request = CloseTicketRequest { id, ..Default::default() };
                self.call::<call::TicketsClose>(row, &login(&row.caller), "close", request)
            }
            // Back to work is what the steps before are for; whether they led there is compared.
            _ => Ok(()),
        }
    }

    /// Who works on a ticket; an admin where nobody does.
    fn handler(&self, row: &Row) -> String {
        let assignee = &self.ticket(row).assignee;
        if assignee.is_empty() { login(IMPORT) } else { assignee.clone() }
    }
}
