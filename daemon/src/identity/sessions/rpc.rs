//! Sessions on the wire. Signing in stands in `rpc/login.rs`.

mod login;

use std::sync::Arc;

use desk_proto::v1::sessions_server::Sessions;
use desk_proto::{Rpc, call, v1};
use tonic::{Request, Response, Status};

use super::throttle::Counted;
use super::{end_current, store};
use crate::identity::passwords::{self, Hasher};
use crate::identity::second_factor::Sealer;
use crate::identity::{tenants, users};
use crate::kernel::change::Change;
use crate::kernel::id::{TenantId, UserId};
use crate::kernel::page;
use crate::kernel::refusal::{Code, FieldProblem, Refusal};
use crate::kernel::text::fold;
use crate::policy::{self, Acting, Caller, Facts, Kind, Pending, Permit, Side, Target, Via};
use crate::session::{Session, origin};
use crate::store::{Outcome, ReadTx, Turn, Tx};

/// The kind of the object, in refusals.
const NOUN: &str = Kind::Session.word();

/// The groups of a user; they lie to the right of this slice, so `serve/` hands this in.
type GroupsOf = fn(&ReadTx<'_>, TenantId, UserId) -> Result<Vec<String>, Refusal>;

/// The service.
#[derive(Clone, Debug)]
pub struct Service {
    session: Session,
    hasher: Hasher,
    sealer: Arc<Sealer>,
    groups_of: GroupsOf,
}

impl Service {
    /// The service over a session.
    pub fn new(session: Session, hasher: Hasher, sealer: Arc<Sealer>, groups_of: GroupsOf) -> Self {
        Service { session, hasher, sealer, groups_of }
    }
}

#[tonic::async_trait]
impl Sessions for Service {
    async fn login(
        &self,
        request: Request<v1::LoginRequest>,
    ) -> Result<Response<v1::LoginResponse>, Status> {
        let origin = origin(&request)?;
        let sealer = Arc::clone(&self.sealer);
        let answer =
            login::login(&self.session, &self.hasher, sealer, origin, request.into_inner());
        Ok(Response::new(answer.await?))
    }

    async fn logout(
        &self,
        request: Request<v1::LogoutRequest>,
    ) -> Result<Response<v1::LogoutResponse>, Status> {
        self.session
            .write::<call::SessionsLogout, _, _, _>(request, |tx, caller, _| {
                let permit: Permit<call::SessionsLogout> = own(caller)?;
                end_current(tx, &permit, caller)?;
                Ok(v1::LogoutResponse { write: None })
            })
            .await
    }

    async fn whoami(
        &self,
        request: Request<v1::WhoamiRequest>,
    ) -> Result<Response<v1::Whoami>, Status> {
        let groups_of = self.groups_of;
        self.session
            .read::<call::SessionsWhoami, _, _, _>(request, move |tx, caller, _| {
                whoami(tx, caller, groups_of)
            })
            .await
    }

    async fn passwd(
        &self,
        request: Request<v1::PasswdRequest>,
    ) -> Result<Response<v1::PasswdResponse>, Status> {
        let (old, new) = (request.get_ref().old.clone(), request.get_ref().new.clone());
        let origin = origin(&request)?;
        let source = origin.source.clone();
        let key = request.get_ref().write.clone().unwrap_or_default().request_id;
        let earlier = self.session.earlier::<call::SessionsPasswd, _, _>(request.get_ref());
        let look = self.session.peek::<call::SessionsPasswd, _>(&origin, move |tx, caller| {
            // Whoever found a session open guesses no faster than who signs in.
            let counted = Counted {
                tenant: caller.tenant.0,
                login: fold(&caller.login),
                known: Some(format!("passwd from {source}")),
            };
            let before = tx.steps();
            counted.check(tx)?;
            let stored = passwords::get(tx, caller.tenant, caller.user)?;
            tx.level(before);
            Ok((counted, stored.map(|stored| stored.hash), earlier(tx, caller)?))
        });
        let (counted, stored, earlier) = look.await?;
        // What was done before with this key is answered again to who gives the password of then. Any
        // other is a guess like each.
        if let Some(answer) = earlier {
            if !self.hasher.verify(new, stored).await? {
                let refusal = crate::session::other_password(&key);
                self.count(counted, self.session.turn(&origin), refusal).await?;
            }
            return Ok(Response::new(answer));
        }
        let same = old == new;
        let good = self.hasher.verify(old, stored.clone()).await?;
        if !good {
            self.count(counted, self.session.turn(&origin), other_password()).await?;
        }
        let hash = match passwords::check(&new) {
            Ok(()) if same => Err("is the present one".to_owned()),
            Ok(()) => Ok(self.hasher.hash(new).await?),
            Err(problem) => Err(problem),
        };
        let passwd = move |tx: &mut Tx<'_>, caller: &Caller, request: &v1::PasswdRequest| {
            passwd(tx, caller, request, (stored.as_deref(), good), &hash)
        };
        self.session.write::<call::SessionsPasswd, _, _, _>(request, passwd).await
    }

    async fn list(
        &self,
        request: Request<v1::ListSessionsRequest>,
    ) -> Result<Response<v1::ListSessionsResponse>, Status> {
        self.session.read::<call::SessionsList, _, _, _>(request, list).await
    }

    async fn revoke(
        &self,
        request: Request<v1::RevokeSessionRequest>,
    ) -> Result<Response<v1::SessionResponse>, Status> {
        self.session.write::<call::SessionsRevoke, _, _, _>(request, revoke).await
    }
}

impl Service {
    /// Counts a password that was wrong, and refuses.
    async fn count(&self, counted: Counted, turn: Turn, refusal: Refusal) -> Result<(), Refusal> {
        let count = move |tx: &mut Tx<'_>| {
            let before = tx.steps();
            let counted = counted.fail(tx);
            tx.level(before);
            match counted {
                Ok(()) => Outcome::<()>::RefusedAndKept(refusal.clone()),
                Err(refusal) => Outcome::Refused(refusal),
            }
        };
        self.session.store().write(turn, count).await
    }
}

fn own<A: Acting>(caller: &Caller) -> Result<Permit<A>, Refusal> {
    let target = Target { kind: users::NOUN, id: caller.user.0, version: 0 };
    policy::decide(caller, Facts { target, sides: vec![Side::Own] })
}

fn whoami(tx: &ReadTx<'_>, caller: &Caller, groups_of: GroupsOf) -> Result<v1::Whoami, Refusal> {
    let home = Caller { tenant: caller.home, user: caller.actor, ..caller.clone() };
    let user = users::get(tx, caller.home, caller.actor)?
        .ok_or_else(|| Refusal::internal("the caller is not there"))?;
    let groups = groups_of(tx, caller.home, caller.actor)?;
    let pending = match caller.pending {
        None => "",
        Some(Pending::Password) => "password",
        Some(Pending::SecondFactor) => "second_factor",
        Some(Pending::Release) => "release",
    };
    Ok(v1::Whoami {
        user: Some(users::wire(tx, &home, &user, groups)?),
        tenant: tenants::get(tx, caller.tenant)?.map(|tenant| tenant.slug).unwrap_or_default(),
        via: caller.via.word().to_owned(),
        owner: caller.owner,
        scopes: caller.scopes.names(),
        pending: pending.to_owned(),
        guest: match caller.guest() {
            Some(guest) => Some(tenants::guest(tx, caller.home, guest)?),
            None => None,
        },
    })
}

fn other_password() -> Refusal {
    Refusal::new(Code::SignIn, "the present password is another one")
        .hint("an admin can give you a new one with desk user set-password")
}

fn passwd(
    tx: &mut Tx<'_>,
    caller: &Caller,
    _: &v1::PasswdRequest,
    (verified, good): (Option<&str>, bool),
    hash: &Result<String, String>,
) -> Result<v1::PasswdResponse, Refusal> {
    let permit: Permit<call::SessionsPasswd> = own(caller)?;
    let stored = passwords::get(tx, caller.tenant, caller.user)?;
    if !good || stored.as_ref().map(|stored| stored.hash.as_str()) != verified {
        return Err(other_password());
    }
    let hash = hash.as_ref().map_err(|problem| {
        let mut refusal = Refusal::new(Code::Invalid, format!("new: {problem}"));
        refusal.fields.push(FieldProblem { name: "new".into(), problem: problem.clone() });
        refusal
    })?;
    passwords::set(tx, caller.tenant, caller.user, hash, false)?;
    users::note(tx, &permit, &caller.login, &Change::new("user.password_changed"))?;
    Ok(v1::PasswdResponse { write: None })
}

/// Whose sessions are asked for. To the others, somebody whose sessions they may not see is one
/// that there is not.
fn whose(tx: &ReadTx<'_>, caller: &Caller, login: &str) -> Result<UserId, Refusal> {
    match login {
        "" => Ok(caller.user),
        login => match users::user_named(tx, caller, login)? {
            user if user == caller.user || caller.admin => Ok(user),
            _ => Err(Refusal::not_found(users::NOUN, login)),
        },
    }
}

fn current(caller: &Caller) -> Option<i64> {
    if let Via::Session(id) = caller.via { Some(id) } else { None }
}

fn list(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::ListSessionsRequest,
) -> Result<v1::ListSessionsResponse, Refusal> {
    let asked = request.page.clone().unwrap_or_default();
    let order = page::order(&asked.order_by, store::ORDER, "id")?;
    let user = whose(tx, caller, &request.user)?;
    let asked = page::Asked {
        size: page::size(asked.size)?,
        token: asked.token,
        with_total: asked.with_total,
    };
    let (sessions, answered) = store::list(tx, caller.tenant, user, &order, &asked)?;
    let sessions = sessions
        .into_iter()
        .map(|session| wire(tx, caller.tenant, session, current(caller)))
        .collect::<Result<_, _>>()?;
    let page = Some(v1::PageInfo { next: answered.next, total: answered.total });
    Ok(v1::ListSessionsResponse { sessions, page })
}

/// A session that the caller may see, by its public id: an own one, and any for admins.
fn visible(tx: &ReadTx<'_>, caller: &Caller, id: &str) -> Result<store::Stored, Refusal> {
    let of = (!caller.admin).then_some(caller.user);
    let found = match id.parse() {
        Ok(id) => store::get(tx, caller.tenant, id, of)?,
        Err(_) => None,
    };
    found.ok_or_else(|| Refusal::not_found(NOUN, id))
}

fn sides(caller: &Caller, session: &store::Stored) -> Vec<Side> {
    let mut sides = Vec::new();
    if session.user == caller.user {
        sides.push(Side::Own);
    }
    if caller.admin {
        sides.push(Side::Admin);
    }
    sides
}

/// Whether a caller may make a call about a session, or about those of a user: what decides when
/// it is made.
///
/// # Errors
/// What would be refused then.
pub fn judge(tx: &ReadTx<'_>, caller: &Caller, rpc: Rpc, target: &str) -> Result<(), Refusal> {
    policy::admit(rpc, caller)?;
    match rpc {
        Rpc::SessionsList => whose(tx, caller, target).map(drop),
        Rpc::SessionsRevoke => {
            policy::judge(caller, rpc, &sides(caller, &visible(tx, caller, target)?))
        }
        _ => Err(policy::unjudged(rpc)),
    }
}

fn revoke(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::RevokeSessionRequest,
) -> Result<v1::SessionResponse, Refusal> {
    let session = visible(tx, caller, &request.id)?;
    let sides = sides(caller, &session);
    let target = Target { kind: users::NOUN, id: session.user.0, version: 0 };
    let permit: Permit<call::SessionsRevoke> = policy::decide(caller, Facts { target, sides })?;
    store::end(tx, caller.tenant, session.id)?;
    let login = users::login_of(tx, caller.tenant, Some(session.user))?;
    users::note(tx, &permit, &login, &Change::new("user.signed_out").made("sessions", 1_i64))?;
    let shown = wire(tx, caller.tenant, session, current(caller))?;
    Ok(v1::SessionResponse { write: None, session: Some(shown) })
}

/// A session in the words of the wire.
fn shown(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    id: i64,
    current: Option<i64>,
) -> Result<Option<v1::Session>, Refusal> {
    store::get(tx, tenant, id, None)?.map(|session| wire(tx, tenant, session, current)).transpose()
}

fn wire(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    session: store::Stored,
    current: Option<i64>,
) -> Result<v1::Session, Refusal> {
    Ok(v1::Session {
        id: session.id.to_string(),
        user: users::login_of(tx, tenant, Some(session.user))?,
        current: current == Some(session.id),
        device: session.device,
        source: session.source,
        created_ms: session.created,
        used_ms: session.used,
        expires_ms: session.expires,
    })
}
