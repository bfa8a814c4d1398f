//! What a desk holds, as a plain model in memory knows it: a few verbs of a ticket, what each is
//! answered, and what it leaves behind. It knows nothing of transactions, keys or restarts.

use std::collections::{BTreeMap, BTreeSet};

use desk_proto::{
    call,
    v1::{
        CancelTicketRequest, CloseTicketRequest, CommentTicketRequest, CreateTicketRequest,
        ReleaseTicketRequest, ResolveTicketRequest, TakeTicketRequest, Ticket, TicketState,
        UpdateTicketRequest, WriteOptions, WriteReport,
    },
};
use desk_tests::Client;
use tonic::Status;

/// What can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verb {
    Create,
    Take,
    Release,
    Resolve,
    Close,
    Cancel,
    /// In public, by the agent.
    Say,
    Edit,
    Tag,
}

/// Every verb.
pub const VERBS: &[Verb] = &[
    Verb::Create,
    Verb::Take,
    Verb::Release,
    Verb::Resolve,
    Verb::Close,
    Verb::Cancel,
    Verb::Say,
    Verb::Edit,
    Verb::Tag,
];

/// A verb, on which ticket, with which words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    pub verb: Verb,
    /// Its number; of a new one it is not known.
    pub id: String,
    pub text: String,
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    Changes,
    Holds,
    Refused(&'static str),
}

/// A ticket as the model knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    title: String,
    state: TicketState,
    solution: String,
    comments: Vec<String>,
    tags: BTreeSet<String>,
}

/// All of them, by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model(pub BTreeMap<String, Known>);

impl Model {
    /// What is answered, before anything is done.
    pub fn judge(&self, act: &Act) -> Verdict {
        use TicketState::{Assigned, Cancelled, Closed, Dispatched, Resolved};
        use Verdict::{Changes, Holds};
        const STATE: Verdict = Verdict::Refused("TICKET_STATE");
        if act.verb == Verb::Create {
            return Changes;
        }
        let Some(ticket) = self.0.get(&act.id) else { return Verdict::Refused("NOT_FOUND") };
        match (&act.verb, ticket.state) {
            (Verb::Take, Dispatched) | (Verb::Release, Assigned) => Changes,
            (Verb::Take, Assigned) | (Verb::Release, Dispatched) => Holds,
            (Verb::Resolve, Dispatched | Assigned) | (Verb::Close, Resolved) => Changes,
            (Verb::Resolve, Resolved) if ticket.solution == act.text => Holds,
            (Verb::Close, Closed) => Holds,
            (Verb::Cancel, Dispatched) => Changes,
            (Verb::Cancel, Cancelled) => Holds,
            (Verb::Say | Verb::Edit, Dispatched | Assigned | Resolved) => Changes,
            (Verb::Tag, _) if ticket.tags.contains(&act.text) => Holds,
            (Verb::Tag, _) => Changes,
            _ => STATE,
        }
    }

    /// Does what changes something; a new ticket has the number that was answered.
    pub fn apply(&mut self, act: &Act, id: &str) {
        if act.verb == Verb::Create {
            let new = Known {
                title: act.text.clone(),
                state: TicketState::Dispatched,
                solution: String::new(),
                comments: Vec::new(),
                tags: BTreeSet::new(),
            };
            assert_eq!(self.0.insert(id.to_owned(), new), None, "{id} was there before");
            return;
        }
        let ticket = self.0.get_mut(&act.id).expect("a ticket");
        match act.verb {
            Verb::Create => {}
            Verb::Take => ticket.state = TicketState::Assigned,
            Verb::Release => ticket.state = TicketState::Dispatched,
            Verb::Resolve => {
                ticket.state = TicketState::Resolved;
                ticket.solution.clone_from(&act.text);
            }
            Verb::Close => ticket.state = TicketState::Closed,
            Verb::Cancel => ticket.state = TicketState::Cancelled,
            Verb::Say => ticket.comments.push(act.text.clone()),
            Verb::Edit => ticket.title.clone_from(&act.text),
            Verb::Tag => drop(ticket.tags.insert(act.text.clone())),
        }
    }
}

impl Known {
    /// What the daemon shows, in the words of the model.
    pub fn of(ticket: &Ticket) -> Known {
        Known {
            title: ticket.title.clone(),
            state: ticket.state(),
            solution: ticket.solution.clone(),
            comments: ticket.comments.iter().map(|comment| comment.text.clone()).collect(),
            tags: ticket.tags.iter().cloned().collect(),
        }
    }
}

/// Who asks and who works.
#[derive(Clone, Debug)]
pub struct Cast {
    pub requester: Client,
    pub agent: Client,
}

impl Act {
    /// Asks the daemon.
    pub async fn ask(
        self,
        cast: Cast,
        write: WriteOptions,
    ) -> Result<(WriteReport, String), Status> {
        let (id, text, comment) = (self.id, self.text, String::new());
        let (write, Cast { requester, agent }) = (Some(write), cast);
        let (report, ticket) = match self.verb {
            Verb::Create => {
                let request = CreateTicketRequest {
                    write,
                    title: text,
                    description: "words".to_owned(),
                    service: "wi-fi".to_owned(),
                    ..CreateTicketRequest::default()
                };
                let made = requester.unary::<call::TicketsCreate>(request).await?;
                (made.write, made.ticket)
            }
            verb => {
                let done = match verb {
                    Verb::Create => unreachable!("it is above"),
                    Verb::Take => {
                        agent
                            .unary::<call::TicketsTake>(TakeTicketRequest { write, id, comment })
                            .await
                    }
                    Verb::Release => {
                        let request = ReleaseTicketRequest { write, id, comment };
                        agent.unary::<call::TicketsRelease>(request).await
                    }
                    Verb::Resolve => {
                        let request = ResolveTicketRequest {
                            write,
                            id,
                            solution: text,
                            ..ResolveTicketRequest::default()
                        };
                        agent.unary::<call::TicketsResolve>(request).await
                    }
                    Verb::Close => {
                        let request = CloseTicketRequest { write, id, comment };
                        requester.unary::<call::TicketsClose>(request).await
                    }
                    Verb::Cancel => {
                        let request = CancelTicketRequest { write, id, comment };
                        requester.unary::<call::TicketsCancel>(request).await
                    }
                    Verb::Say => {
                        let request = CommentTicketRequest {
                            write,
                            id,
                            text,
                            ..CommentTicketRequest::default()
                        };
                        agent.unary::<call::TicketsComment>(request).await
                    }
                    Verb::Edit | Verb::Tag => {
                        let mut request =
                            UpdateTicketRequest { write, id, ..UpdateTicketRequest::default() };
                        match verb {
                            Verb::Edit => request.title = Some(text),
                            _ => request.add_tags.push(text),
                        }
                        agent.unary::<call::TicketsUpdate>(request).await
                    }
                }?;
                (done.write, done.ticket)
            }
        };
        Ok((report.unwrap_or_default(), ticket.expect("a ticket").id))
    }
}
