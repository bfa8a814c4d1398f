//! Tickets on the wire. This file is the list of calls; what each does stands in the file of its
//! kind: `create.rs`, `find.rs` (get, list, log, watch), `speak.rs` (edit, comment), and those that move
//! tickets through their life: `verbs.rs`, `wait.rs`, `process.rs`, and `duty.rs` for what the daemon
//! does by itself. `stand.rs` is what all of them begin and end with, `advice.rs` what
//! those are told whom a verb refuses.

mod advice;
mod consequences;
mod counts;
mod create;
mod due;
mod duty;
mod find;
mod process;
mod speak;
mod stand;
mod upsert;
mod verbs;
mod wait;
mod wire;

use desk_proto::v1::tickets_server::Tickets;
use desk_proto::{call, v1};
use tonic::{Request, Response, Status, Streaming};

pub use consequences::{awaits_group, holds_user, leave_group, leave_user, move_group};
pub use duty::{fall_due, route_again};
pub use stand::{has_of_group, judge, number_of, reads_inside, sees, sees_inside, with_number};

use crate::journal;
use crate::kernel::refusal::Refusal;
use crate::policy::Caller;
use crate::session::{Course, Followed, Rows, Session, Shape, Start};
use crate::store::ReadTx;

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
            split: |message: v1::CreateTicketsRequest| {
                (message.row, Course::of(message.keep_going, message.atomic))
            },
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
        self.session.write::<call::TicketsResolve, _, _, _>(request, process::resolve).await
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

    async fn ask(&self, request: Request<v1::AskTicketRequest>) -> Reply<v1::TicketResponse> {
        self.session.write::<call::TicketsAsk, _, _, _>(request, wait::ask).await
    }

    async fn postpone(
        &self,
        request: Request<v1::PostponeTicketRequest>,
    ) -> Reply<v1::TicketResponse> {
        self.session.write::<call::TicketsPostpone, _, _, _>(request, wait::postpone).await
    }

    async fn freeze(&self, request: Request<v1::FreezeTicketRequest>) -> Reply<v1::TicketResponse> {
        self.session.write::<call::TicketsFreeze, _, _, _>(request, wait::freeze).await
    }

    async fn resume(&self, request: Request<v1::ResumeTicketRequest>) -> Reply<v1::TicketResponse> {
        self.session.write::<call::TicketsResume, _, _, _>(request, wait::resume).await
    }

    async fn advance(
        &self,
        request: Request<v1::AdvanceTicketRequest>,
    ) -> Reply<v1::TicketResponse> {
        self.session.write::<call::TicketsAdvance, _, _, _>(request, process::advance).await
    }

    async fn approve(
        &self,
        request: Request<v1::ApproveTicketRequest>,
    ) -> Reply<v1::TicketResponse> {
        self.session.write::<call::TicketsApprove, _, _, _>(request, process::approve).await
    }

    async fn reject(&self, request: Request<v1::RejectTicketRequest>) -> Reply<v1::TicketResponse> {
        self.session.write::<call::TicketsReject, _, _, _>(request, process::reject).await
    }

    async fn log(&self, request: Request<v1::LogTicketRequest>) -> Reply<v1::LogTicketResponse> {
        let narrate = self.narrate;
        self.session
            .read::<call::TicketsLog, _, _, _>(request, move |tx, caller, request| {
                find::log(tx, caller, request, narrate)
            })
            .await
    }

    async fn lifecycle(
        &self,
        request: Request<v1::LifecycleRequest>,
    ) -> Reply<v1::LifecycleResponse> {
        self.session
            .read::<call::TicketsLifecycle, _, _, _>(request, |_, _, _| Ok(wire::lifecycle()))
            .await
    }

    async fn simulate(&self, request: Request<v1::SimulateRequest>) -> Reply<v1::SimulateResponse> {
        self.session.read::<call::TicketsSimulate, _, _, _>(request, due::simulate).await
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
        let number = |event: &v1::Event| event.seq;
        self.session
            .follow::<call::TicketsWatch, _, _, _>(request, start, wire::bookmark, number, page)
            .await
    }
}
