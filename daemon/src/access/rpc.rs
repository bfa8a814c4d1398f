//! Tenant access on the wire. A request that is none of the caller's is one that there is not.

mod answer;
mod ask;
mod enter;
mod find;
mod lease;
mod wire;

use desk_proto::v1::access_server::Access;
use desk_proto::{Rpc, call, v1};
use tonic::{Request, Response, Status};

use lease::Leased;

use super::model::{self, Grant};
use super::store;
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::{self, Caller, Side};
use crate::session::Session;
use crate::store::ReadTx;

/// The service.
#[derive(Clone, Debug)]
pub struct Service {
    session: Session,
}

impl Service {
    /// The service over a session.
    pub fn new(session: Session) -> Self {
        Service { session }
    }
}

#[tonic::async_trait]
impl Access for Service {
    async fn create(
        &self,
        request: Request<v1::CreateAccessRequest>,
    ) -> Result<Response<v1::AccessResponse>, Status> {
        self.session.write::<call::AccessCreate, _, _, _>(request, ask::create).await
    }

    async fn draft(
        &self,
        request: Request<v1::DraftAccessRequest>,
    ) -> Result<Response<v1::AccessResponse>, Status> {
        self.session.write::<call::AccessDraft, _, _, _>(request, ask::draft).await
    }

    async fn send(
        &self,
        request: Request<v1::SendAccessRequest>,
    ) -> Result<Response<v1::AccessResponse>, Status> {
        self.session.write::<call::AccessSend, _, _, _>(request, ask::send).await
    }

    async fn get(
        &self,
        request: Request<v1::GetAccessRequest>,
    ) -> Result<Response<v1::AccessShown>, Status> {
        self.session.read::<call::AccessGet, _, _, _>(request, find::get).await
    }

    async fn list(
        &self,
        request: Request<v1::ListAccessRequest>,
    ) -> Result<Response<v1::ListAccessResponse>, Status> {
        self.session.read::<call::AccessList, _, _, _>(request, find::list).await
    }

    async fn withdraw(
        &self,
        request: Request<v1::WithdrawAccessRequest>,
    ) -> Result<Response<v1::AccessResponse>, Status> {
        self.session.write::<call::AccessWithdraw, _, _, _>(request, ask::withdraw).await
    }

    async fn inbox(
        &self,
        request: Request<v1::AccessInboxRequest>,
    ) -> Result<Response<v1::AccessInboxResponse>, Status> {
        self.session.read::<call::AccessInbox, _, _, _>(request, find::inbox).await
    }

    async fn approve(
        &self,
        request: Request<v1::ApproveAccessRequest>,
    ) -> Result<Response<v1::GrantResponse>, Status> {
        self.session.write::<call::AccessApprove, _, _, _>(request, answer::approve).await
    }

    async fn deny(
        &self,
        request: Request<v1::DenyAccessRequest>,
    ) -> Result<Response<v1::GrantResponse>, Status> {
        self.session.write::<call::AccessDeny, _, _, _>(request, answer::deny).await
    }

    async fn set_expiry(
        &self,
        request: Request<v1::SetExpiryRequest>,
    ) -> Result<Response<v1::GrantResponse>, Status> {
        self.session.write::<call::AccessSetExpiry, _, _, _>(request, answer::set_expiry).await
    }

    async fn revoke(
        &self,
        request: Request<v1::RevokeAccessRequest>,
    ) -> Result<Response<v1::GrantResponse>, Status> {
        self.session.write::<call::AccessRevoke, _, _, _>(request, answer::revoke).await
    }

    async fn log(
        &self,
        request: Request<v1::AccessLogRequest>,
    ) -> Result<Response<v1::AccessLogResponse>, Status> {
        self.session.read::<call::AccessLog, _, _, _>(request, find::log).await
    }

    async fn mine(
        &self,
        request: Request<v1::MyAccessRequest>,
    ) -> Result<Response<v1::MyAccessResponse>, Status> {
        self.session.read::<call::AccessMine, _, _, _>(request, find::mine).await
    }

    async fn enter(
        &self,
        request: Request<v1::EnterAccessRequest>,
    ) -> Result<Response<v1::EnterAccessResponse>, Status> {
        self.session.write::<call::AccessEnter, _, _, _>(request, enter::enter).await
    }

    async fn leave(
        &self,
        request: Request<v1::LeaveAccessRequest>,
    ) -> Result<Response<v1::LeaveAccessResponse>, Status> {
        self.session.write::<call::AccessLeave, _, _, _>(request, enter::leave).await
    }

    type LeaseStream = Leased;

    async fn lease(
        &self,
        request: Request<v1::LeaseAccessRequest>,
    ) -> Result<Response<Self::LeaseStream>, Status> {
        lease::lease(&self.session, request).await
    }
}

/// A request of the caller's tenant, for those who ask: by its number, or by its name, which means the
/// draft of that name, else the newest.
fn own(tx: &ReadTx<'_>, caller: &Caller, text: &str) -> Result<model::Request, Refusal> {
    let name = model::name(text).unwrap_or_default();
    // Looked up in any case, so that every text takes the same way. No object has the number 0.
    let numbered = store::get(tx, caller.tenant, text.parse().unwrap_or(0))?;
    let named = store::named(tx, caller.tenant, &name)?;
    match (numbered, named) {
        _ if !asks(caller) => Err(none(text)),
        (Some(one), Some(other)) if one.id != other.id => Err(several(text, &[one, other])),
        (Some(one), _) | (None, Some(one)) => Ok(one),
        (None, None) => Err(none(text)),
    }
}

/// The same for what cannot be taken back: a name says it only where one request of that name goes on.
fn own_going_on(tx: &ReadTx<'_>, caller: &Caller, text: &str) -> Result<model::Request, Refusal> {
    let likeliest = own(tx, caller, text)?;
    if likeliest.id.to_string() == text {
        return Ok(likeliest);
    }
    let mut going_on = store::going_on(tx, caller.tenant, &likeliest.name)?;
    match going_on.len() {
        0 => Ok(likeliest),
        1 => Ok(going_on.swap_remove(0)),
        _ => Err(several(text, &going_on)),
    }
}

/// Whether the caller is one who asks for the tenant.
fn asks(caller: &Caller) -> bool {
    caller.tenant_manager && !caller.is_foreign()
}

/// A text means more than one request.
fn several(name: &str, which: &[model::Request]) -> Refusal {
    let number = |one: &model::Request| format!("{} ({})", one.id, one.state.word());
    let numbers: Vec<_> = which.iter().map(number).collect();
    let sentence = format!("\"{name}\" can mean several requests: {}", numbers.join(", "));
    Refusal::new(Code::AccessState, sentence).hint("say it by the number").about(name)
}

/// A request that the caller's tenant was sent, for those who answer.
fn received(tx: &ReadTx<'_>, caller: &Caller, id: &str) -> Result<Grant, Refusal> {
    let answers = caller.admin && !caller.is_foreign();
    // No object has the number 0.
    let found = store::received(tx, caller.tenant, id.parse().unwrap_or(0))?;
    found.filter(|_| answers).ok_or_else(|| none(id))
}

fn none(name: &str) -> Refusal {
    Refusal::not_found("access request", name)
}

/// Whether a caller may make a call about a request or a tenant: what decides when it is made.
///
/// # Errors
/// What would be refused then.
pub fn judge(tx: &ReadTx<'_>, caller: &Caller, rpc: Rpc, name: &str) -> Result<(), Refusal> {
    policy::admit(rpc, caller)?;
    match rpc {
        Rpc::AccessEnter | Rpc::AccessLease => enter::lets_in(tx, caller, name, false).map(drop),
        Rpc::AccessGet => {
            let (_, side) = find::shown(tx, caller, name)?;
            policy::judge(caller, rpc, &[side])
        }
        Rpc::AccessSend => {
            own(tx, caller, name)?;
            policy::judge(caller, rpc, &[Side::Own])
        }
        Rpc::AccessWithdraw => {
            own_going_on(tx, caller, name)?;
            policy::judge(caller, rpc, &[Side::Own])
        }
        Rpc::AccessApprove | Rpc::AccessDeny | Rpc::AccessSetExpiry | Rpc::AccessRevoke => {
            received(tx, caller, name)?;
            policy::judge(caller, rpc, &[Side::Admin])
        }
        _ => Err(policy::unjudged(rpc)),
    }
}
