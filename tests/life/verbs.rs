//! One short way to use each verb of a ticket, and to say what is to come of it.

use desk_proto::{
    call,
    v1::{
        AdvanceTicketRequest, ApproveTicketRequest, AskTicketRequest, AssignTicketRequest,
        CancelTicketRequest, CloseTicketRequest, CommentTicketRequest, FreezeTicketRequest,
        Offline, PostponeTicketRequest, RejectTicketRequest, ReleaseTicketRequest,
        ReopenTicketRequest, ResolveTicketRequest, ResumeTicketRequest, TakeTicketRequest, Ticket,
        TicketResponse, TransferTicketRequest, UpdateTicketRequest, WriteOptions,
    },
};
use desk_tests::{Client, World, world::reason};
use tonic::Status;

use super::stage::login;

/// A verb with its arguments, to be used by somebody.
#[derive(Clone, Debug, Default)]
pub struct Act {
    verb: String,
    id: String,
    to: String,
    with: Vec<String>,
    text: String,
    comment: String,
    until: i64,
    flag: bool,
    offline: Option<Offline>,
    write: WriteOptions,
}

/// A verb on a ticket. `say` comments in public, `note` internally, `edit` changes the title, `tag`
/// adds a tag.
pub fn act(verb: &str, id: &str) -> Act {
    Act { verb: verb.to_owned(), id: id.to_owned(), ..Act::default() }
}

impl Act {
    /// The verb.
    pub fn name(&self) -> &str {
        &self.verb
    }

    /// To whom, or to which group.
    pub fn to(mut self, to: &str) -> Act {
        self.to = to.to_owned();
        self
    }

    /// With whom beside.
    pub fn with(mut self, names: &[&str]) -> Act {
        self.with = names.iter().map(|name| login(name)).collect();
        self
    }

    /// The question, the reason, the solution, the words.
    pub fn text(mut self, text: &str) -> Act {
        self.text = text.to_owned();
        self
    }

    /// A public comment beside the verb.
    pub fn comment(mut self, text: &str) -> Act {
        self.comment = text.to_owned();
        self
    }

    /// Until when.
    pub fn until(mut self, until: i64) -> Act {
        self.until = until;
        self
    }

    /// With a comment: reopen.
    pub fn reopen(mut self) -> Act {
        self.flag = true;
        self
    }

    /// Done away from the system.
    pub fn offline(mut self, done_ms: i64, note: &str) -> Act {
        self.offline = Some(Offline { done_ms, note: note.to_owned() });
        self
    }

    /// Rolled back.
    pub fn dry(mut self) -> Act {
        self.write.validate_only = true;
        self
    }

    /// With an idempotency key.
    pub fn key(mut self, key: &str) -> Act {
        self.write.request_id = key.to_owned();
        self
    }

    /// What the daemon answers when it is used.
    pub fn by(&self, who: &Client) -> Result<TicketResponse, Status> {
        let (id, write) = (self.id.clone(), Some(self.write.clone()));
        let (to, text, comment) = (self.to.clone(), self.text.clone(), self.comment.clone());
        match self.verb.as_str() {
            "transfer" => {
                who.call::<call::TicketsTransfer>(TransferTicketRequest { write, id, to, comment })
            }
            "take" => who.call::<call::TicketsTake>(TakeTicketRequest { write, id, comment }),
            "assign" => who.call::<call::TicketsAssign>(AssignTicketRequest {
                write,
                id,
                to: login(&to),
                with: self.with.clone(),
                comment,
            }),
            "release" => {
                who.call::<call::TicketsRelease>(ReleaseTicketRequest { write, id, comment })
            }
            "ask" => who.call::<call::TicketsAsk>(AskTicketRequest { write, id, comment: text }),
            "postpone" => who.call::<call::TicketsPostpone>(PostponeTicketRequest {
                write,
                id,
                until_ms: self.until,
                comment,
            }),
            "freeze" => who.call::<call::TicketsFreeze>(FreezeTicketRequest {
                write,
                id,
                reason: text,
                comment,
            }),
            "resume" => who.call::<call::TicketsResume>(ResumeTicketRequest { write, id, comment }),
            "advance" => who.call::<call::TicketsAdvance>(AdvanceTicketRequest {
                write,
                id,
                solution: text,
                comment,
                offline: self.offline.clone(),
            }),
            "resolve" => who.call::<call::TicketsResolve>(ResolveTicketRequest {
                write,
                id,
                solution: text,
                comment,
                offline: self.offline.clone(),
            }),
            "approve" => {
                who.call::<call::TicketsApprove>(ApproveTicketRequest { write, id, comment })
            }
            "reject" => {
                who.call::<call::TicketsReject>(RejectTicketRequest { write, id, reason: text })
            }
            "close" => who.call::<call::TicketsClose>(CloseTicketRequest { write, id, comment }),
            "reopen" => who.call::<call::TicketsReopen>(ReopenTicketRequest { write, id, comment }),
            "cancel" => who.call::<call::TicketsCancel>(CancelTicketRequest { write, id, comment }),
            "say" | "note" => who.call::<call::TicketsComment>(CommentTicketRequest {
                write,
                id,
                text,
                internal: self.verb == "note",
                reopen: self.flag,
            }),
            "edit" => who.call::<call::TicketsUpdate>(UpdateTicketRequest {
                write,
                id,
                title: Some(text),
                ..UpdateTicketRequest::default()
            }),
            "tag" => who.call::<call::TicketsUpdate>(UpdateTicketRequest {
                write,
                id,
                add_tags: vec![text],
                ..UpdateTicketRequest::default()
            }),
            verb => panic!("no verb {verb}"),
        }
    }

    /// The ticket after it, which has to succeed and to change something.
    #[track_caller]
    pub fn done(&self, world: &World, who: &str) -> Ticket {
        let response = self.by(&world.of(who)).unwrap_or_else(|e| panic!("{who}: {self:?}: {e}"));
        assert!(response.write.unwrap_or_default().changed, "{who}: {self:?} holds already");
        response.ticket.expect("a ticket")
    }

    /// It has to succeed, and to change nothing.
    #[track_caller]
    pub fn holds(&self, world: &World, who: &str) {
        let response = self.by(&world.of(who)).unwrap_or_else(|e| panic!("{who}: {self:?}: {e}"));
        assert!(!response.write.unwrap_or_default().changed, "{who}: {self:?} changes something");
    }

    /// It has to be refused with this code.
    #[track_caller]
    pub fn refused(&self, world: &World, who: &str, code: &str) -> Status {
        let status = self.by(&world.of(who)).map(|done| done.ticket);
        let status = status.expect_err(&format!("{who}: {self:?}"));
        assert_eq!(reason(&status), code, "{who}: {self:?}: {status:?}");
        status
    }
}
