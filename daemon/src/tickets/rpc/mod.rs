//! Tickets on the wire. This file is the list of calls; what each does stands in the file of its
//! kind: `create.rs`, `find.rs` (get, list, log, watch), `speak.rs` (edit, comment) and
//! `verbs.rs`, which moves tickets through their life.

mod consequences;
mod create;
mod find;
mod speak;
mod verbs;
mod wire;

use desk_proto::v1::tickets_server::Tickets;
use desk_proto::{Rpc, call, v1};
use tonic::{Request, Response, Status, Streaming};

pub use consequences::{leave_group, leave_user, move_group};

use super::model::{Stage, Ticket};
use super::{NOUN, store};
use crate::groups;
use crate::journal::{self, Event};
use crate::kernel::change::Change;
use crate::kernel::id::{GroupId, TicketId};
use crate::kernel::refusal::Refusal;
use crate::policy::{self, Acting, Caller, Eyes, Facts, Permit, Side, Target, scope};
use crate::session::{Followed, Rows, Session, Shape, Start};
use crate::store::{ReadTx, Tx};

/// Tells an event of the journal in words, as far as the caller may know it. `serve/` hands it
/// in, because it speaks for every slice.
pub type Narrate = fn(&ReadTx<'_>, &Caller, &journal::Row) -> Result<Option<v1::Event>, Refusal>;

/// The service.
#[derive(Clone, Debug)]
pub struct Service {
    session: Session,
    narrate: Narrate,
}

impl Service {
    /// The service over a session.
    pub fn new(session: Session, narrate: Narrate) -> Self {
        Service { session, narrate }
    }
}

type Reply<T> = Result<Response<T>, Status>;

#[tonic::async_trait]
impl Tickets for Service {
    async fn create(
        &self,
        request: Request<v1::CreateTicketRequest>,
    ) -> Reply<v1::CreateTicketResponse> {
        let create = create::create::<call::TicketsCreate>;
        self.session.write::<call::TicketsCreate, _, _, _>(request, create).await
    }

    type CreateManyStream = Rows<v1::CreateTicketsResponse>;

    async fn create_many(
        &self,
        request: Request<Streaming<v1::CreateTicketsRequest>>,
    ) -> Reply<Self::CreateManyStream> {
        let shape = Shape {
            split: |message: v1::CreateTicketsRequest| (message.row, message.keep_going),
            wrap: |result: Result<v1::CreateTicketResponse, Refusal>| {
                use v1::create_tickets_response::Result as Row;
                let result = result.map_or_else(|refusal| Row::Problem(refusal.into()), Row::Done);
                v1::CreateTicketsResponse { result: Some(result) }
            },
        };
        let create = create::create::<call::TicketsCreateMany>;
        self.session.rows::<call::TicketsCreateMany, _, _, _, _, _>(request, shape, create).await
    }

    async fn get(&self, request: Request<v1::GetTicketRequest>) -> Reply<v1::Ticket> {
        self.session.read::<call::TicketsGet, _, _, _>(request, find::get).await
    }

    async fn list(
        &self,
        request: Request<v1::ListTicketsRequest>,
    ) -> Reply<v1::ListTicketsResponse> {
        self.session.read::<call::TicketsList, _, _, _>(request, find::list).await
    }

    async fn update(&self, request: Request<v1::UpdateTicketRequest>) -> Reply<v1::TicketResponse> {
        self.session.write::<call::TicketsUpdate, _, _, _>(request, speak::edit).await
    }

    async fn comment(
        &self,
        request: Request<v1::CommentTicketRequest>,
    ) -> Reply<v1::TicketResponse> {
        self.session.write::<call::TicketsComment, _, _, _>(request, speak::comment).await
    }

    async fn assign(&self, request: Request<v1::AssignTicketRequest>) -> Reply<v1::TicketResponse> {
        self.session.write::<call::TicketsAssign, _, _, _>(request, verbs::assign).await
    }

    async fn take(&self, request: Request<v1::TakeTicketRequest>) -> Reply<v1::TicketResponse> {
        self.session.write::<call::TicketsTake, _, _, _>(request, verbs::take).await
    }

    async fn release(
        &self,
        request: Request<v1::ReleaseTicketRequest>,
    ) -> Reply<v1::TicketResponse> {
        self.session.write::<call::TicketsRelease, _, _, _>(request, verbs::release).await
    }

    async fn transfer(
        &self,
        request: Request<v1::TransferTicketRequest>,
    ) -> Reply<v1::TicketResponse> {
        self.session.write::<call::TicketsTransfer, _, _, _>(request, verbs::transfer).await
    }

    async fn resolve(
        &self,
        request: Request<v1::ResolveTicketRequest>,
    ) -> Reply<v1::TicketResponse> {
        self.session.write::<call::TicketsResolve, _, _, _>(request, verbs::resolve).await
    }

    async fn close(&self, request: Request<v1::CloseTicketRequest>) -> Reply<v1::TicketResponse> {
        self.session.write::<call::TicketsClose, _, _, _>(request, verbs::close).await
    }

    async fn reopen(&self, request: Request<v1::ReopenTicketRequest>) -> Reply<v1::TicketResponse> {
        self.session.write::<call::TicketsReopen, _, _, _>(request, verbs::reopen).await
    }

    async fn cancel(&self, request: Request<v1::CancelTicketRequest>) -> Reply<v1::TicketResponse> {
        self.session.write::<call::TicketsCancel, _, _, _>(request, verbs::cancel).await
    }

    async fn log(&self, request: Request<v1::LogTicketRequest>) -> Reply<v1::LogTicketResponse> {
        let narrate = self.narrate;
        self.session
            .read::<call::TicketsLog, _, _, _>(request, move |tx, caller, request| {
                find::log(tx, caller, request, narrate)
            })
            .await
    }

    type WatchStream = Followed<v1::Event>;

    async fn watch(&self, request: Request<v1::WatchTicketRequest>) -> Reply<Self::WatchStream> {
        let narrate = self.narrate;
        let start = |request: &v1::WatchTicketRequest| match request.from_now {
            true => Start::Now,
            false => Start::After(request.after),
        };
        let page = move |tx: &ReadTx<'_>, caller: &Caller, request: &_, after| {
            find::watch(tx, caller, request, after, narrate)
        };
        self.session
            .follow::<call::TicketsWatch, _, _, _>(request, start, wire::bookmark, page)
            .await
    }
}

/// Loads a ticket by its number, as far as the caller may see it.
fn visible(tx: &ReadTx<'_>, caller: &Caller, number: &str) -> Result<Ticket, Refusal> {
    store::by_number(tx, &scope(caller), number)?.ok_or_else(|| Refusal::not_found(NOUN, number))
}

/// Whether the caller may see a ticket.
///
/// # Errors
/// What the store answers.
pub fn sees(tx: &ReadTx<'_>, caller: &Caller, id: TicketId) -> Result<bool, Refusal> {
    store::shows(tx, &scope(caller), id)
}

/// Whether the caller may see a ticket that a group has.
///
/// # Errors
/// What the store answers.
pub fn has_of_group(tx: &ReadTx<'_>, caller: &Caller, group: GroupId) -> Result<bool, Refusal> {
    let filter = store::Filter { group: Some(Some(group)), ..store::Filter::default() };
    store::any(tx, &scope(caller), &filter)
}

/// Whether the caller sees what is internal to a ticket.
///
/// # Errors
/// What the store answers.
pub fn sees_inside(tx: &ReadTx<'_>, caller: &Caller, id: TicketId) -> Result<bool, Refusal> {
    match store::get(tx, caller.tenant, id)? {
        Some(ticket) => Ok(sees_internal(&sides(tx, caller, &ticket)?)),
        None => Ok(false),
    }
}

/// Where the caller stands.
fn sides(tx: &ReadTx<'_>, caller: &Caller, ticket: &Ticket) -> Result<Vec<Side>, Refusal> {
    let mut sides = Vec::new();
    if ticket.requester == caller.user {
        sides.push(Side::Requester);
    }
    if caller.admin {
        sides.push(Side::Admin);
    }
    if caller.agent {
        let member = match ticket.stage.group() {
            Some(group) => groups::is_member(tx, caller.tenant, group, caller.user)?,
            // A ticket that no group has is every agent's to hand on.
            None => matches!(ticket.stage, Stage::New),
        };
        if member {
            sides.push(Side::Member);
        }
        if member || sees_as_agent(tx, caller, ticket)? {
            sides.push(Side::Agent);
        }
    }
    Ok(sides)
}

/// Whether a caller may make a call about a ticket: what decides when it is made.
///
/// # Errors
/// What would be refused then.
pub fn judge(tx: &ReadTx<'_>, caller: &Caller, rpc: Rpc, number: &str) -> Result<(), Refusal> {
    policy::admit(rpc, caller)?;
    let ticket = visible(tx, caller, number)?;
    let sides = sides(tx, caller, &ticket)?;
    policy::judge(caller, rpc, &sides)?;
    match rpc {
        // Whoever takes it is its assignee then.
        Rpc::TicketsTake => verbs::may_have(&ticket, &sides),
        Rpc::TicketsGet
        | Rpc::TicketsLog
        | Rpc::TicketsWatch
        | Rpc::TicketsUpdate
        | Rpc::TicketsComment
        | Rpc::TicketsAssign
        | Rpc::TicketsRelease
        | Rpc::TicketsTransfer
        | Rpc::TicketsResolve
        | Rpc::TicketsClose
        | Rpc::TicketsReopen
        | Rpc::TicketsCancel => Ok(()),
        _ => Err(policy::unjudged(rpc)),
    }
}

/// Whether an agent would see the ticket who had not asked for it.
fn sees_as_agent(tx: &ReadTx<'_>, caller: &Caller, ticket: &Ticket) -> Result<bool, Refusal> {
    let Some(group) = ticket.stage.group() else { return Ok(true) };
    Ok(groups::get(tx, caller.tenant, group)?.is_none_or(|group| !group.confidential))
}

/// Whether the caller sees what is internal.
fn sees_internal(sides: &[Side]) -> bool {
    sides.contains(&Side::Agent) || sides.contains(&Side::Admin)
}

fn permit<A: Acting>(
    caller: &Caller,
    ticket: &Ticket,
    sides: Vec<Side>,
) -> Result<Permit<A>, Refusal> {
    policy::decide(caller, Facts { target: target(ticket), sides })
}

fn target(ticket: &Ticket) -> Target {
    Target { kind: NOUN, id: ticket.id.0, version: ticket.version }
}

/// The last two beats: the change in the tables, and the event of it.
fn record<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    number: &str,
    change: &Change,
) -> Result<(), Refusal> {
    let seq = journal::reserve(tx, permit.tenant())?;
    store::apply(tx, permit, seq, change)?;
    journal::append(tx, permit, seq, Event { kind: &change.kind, object: number, body: change })
}

/// The answer to a write, from what was written.
fn answer(tx: &ReadTx<'_>, caller: &Caller, id: TicketId) -> Result<v1::TicketResponse, Refusal> {
    let ticket = store::get(tx, caller.tenant, id)?
        .ok_or_else(|| Refusal::internal("a ticket that was written is not there"))?;
    Ok(v1::TicketResponse { write: None, ticket: Some(wire::ticket(tx, caller, &ticket)?) })
}

/// Whether the caller looks with more than a requester's eyes.
fn is_staff(caller: &Caller) -> bool {
    scope(caller).eyes != Eyes::Requester
}
