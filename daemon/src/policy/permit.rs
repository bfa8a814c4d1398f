//! Permits: the proof that the policy said yes. Only this file makes one, every write demands
//! one, and it carries the object and version that the decision was made on.

use std::marker::PhantomData;

use desk_proto::Rpc;

use super::caller::{Caller, Pending, Via};
use super::facts::{Facts, Side, Target};
use super::guest::{Guest, Mode, inside};
use super::rules::{Act, Acting, Least, SignIn, rule};
use crate::kernel::id::{TenantId, UserId};
use crate::kernel::refusal::{Code, Refusal};

/// The proof that an act `A` is allowed on one object.
#[derive(Debug)]
pub struct Permit<A> {
    tenant: TenantId,
    actor: Option<UserId>,
    actor_tenant: Option<TenantId>,
    via: Via,
    via_text: Option<String>,
    request: String,
    target: Target,
    act: PhantomData<A>,
}

/// The act of a permit for what follows from another act: tickets that go back to the queue
/// when a member leaves.
#[derive(Clone, Copy, Debug)]
pub struct Consequence;

/// The act of a permit that replays the journal into an empty store.
#[derive(Clone, Copy, Debug)]
pub struct Replay;

impl<A> Permit<A> {
    /// The tenant.
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// Who acts; nobody when it is the system.
    pub fn actor(&self) -> Option<UserId> {
        self.actor
    }

    /// Who acts, as the tenant knows it: nobody, when it is somebody of another tenant.
    pub fn actor_here(&self) -> Option<UserId> {
        self.actor.filter(|_| self.actor_tenant.is_none())
    }

    /// The tenant that the actor belongs to, where that is another one.
    pub fn actor_tenant(&self) -> Option<TenantId> {
        self.actor_tenant
    }

    /// How the actor signed in.
    pub fn via(&self) -> impl std::fmt::Display + '_ {
        self.via_text.clone().unwrap_or_else(|| self.via.to_string())
    }

    /// The id of the request.
    pub fn request(&self) -> &str {
        &self.request
    }

    /// The object.
    pub fn target(&self) -> &Target {
        &self.target
    }

    /// The same permit, for the object that was made under it.
    #[must_use]
    pub fn made(mut self, id: i64) -> Self {
        if self.target.id == 0 {
            self.target.id = id;
        }
        self
    }

    /// A permit for what follows from this act in another tenant: the one that it makes.
    pub fn in_tenant(&self, tenant: TenantId, target: Target) -> Permit<Consequence> {
        let home = self.actor_tenant.unwrap_or(self.tenant);
        let actor_tenant = self.actor.and(Some(home)).filter(|home| *home != tenant);
        Permit { tenant, actor_tenant, ..self.consequence(target) }
    }

    /// The same where the other tenant does not learn who acts, only of which tenant they are.
    pub fn on_behalf(&self, tenant: TenantId, target: Target) -> Permit<Consequence> {
        let there = self.in_tenant(tenant, target);
        let home = self.actor_tenant.unwrap_or(self.tenant);
        // What the daemon does by itself is of no tenant.
        let is_system = self.actor.is_none() && self.actor_tenant.is_none();
        Permit {
            actor: None,
            actor_tenant: Some(home).filter(|home| *home != tenant && !is_system),
            via: Via::System,
            via_text: None,
            ..there
        }
    }

    /// A permit for what follows in a tenant, which may be the permit's own or another one.
    pub fn reaching(&self, tenant: TenantId, target: Target) -> Permit<Consequence> {
        if self.tenant == tenant {
            self.consequence(target)
        } else {
            self.on_behalf(tenant, target)
        }
    }

    /// A permit for what follows in a tenant for somebody who is let in there: they are named, and by
    /// what they came in.
    pub fn visiting(&self, tenant: TenantId, guest: Guest, target: Target) -> Permit<Consequence> {
        Permit { via: Via::Guest(guest), via_text: None, ..self.in_tenant(tenant, target) }
    }

    /// A permit for what follows from this act on another object.
    pub fn consequence(&self, target: Target) -> Permit<Consequence> {
        Permit {
            tenant: self.tenant,
            actor: self.actor,
            actor_tenant: self.actor_tenant,
            via: self.via,
            via_text: self.via_text.clone(),
            request: self.request.clone(),
            target,
            act: PhantomData,
        }
    }
}

/// The refusal of somebody of another tenant. A guest who might do it in the other mode is told so.
fn not_for_them(rpc: Rpc, caller: &Caller) -> Refusal {
    let command = rpc.command();
    let (whom, hint) = match caller.guest() {
        Some(_) if inside(rpc).admits(Some(Mode::Configure)) => {
            ("guests in mode configure", "come in with --mode configure")
        }
        _ => ("those who belong to the tenant", "desk whoami shows who you are here"),
    };
    Refusal::new(Code::Denied, format!("{command} is for {whom}")).hint(hint)
}

/// Whether the caller may make this call at all, whatever the object: the role and the scope of
/// the token.
///
/// # Errors
/// `DENIED` or `TOKEN_SCOPE`, the same for every object.
pub fn admit(rpc: Rpc, caller: &Caller) -> Result<(), Refusal> {
    let rule = rule(Act::Rpc(rpc));
    if let (Some(pending), false) = (caller.pending, rule.while_pending) {
        return Err(first(pending));
    }
    if caller.is_foreign() && !inside(rpc).admits(caller.guest().map(|guest| guest.mode)) {
        return Err(not_for_them(rpc, caller));
    }
    let enough = match rule.least {
        Least::Anyone => true,
        Least::Agent => caller.agent || caller.admin,
        Least::Admin => caller.admin,
        Least::Owner => caller.owner,
        Least::Manager => caller.tenant_manager && !caller.is_foreign(),
        Least::Stranger => true,
        Least::Nobody => false,
    };
    if !enough {
        return Err(denied(rpc, rule.least));
    }
    if rule.in_person && caller.via.is_token() {
        return Err(Refusal::new(Code::Denied, format!("{} is not for tokens", rpc.name()))
            .hint("sign in with desk login"));
    }
    if !caller.scopes.allow(rule.scope) {
        return Err(Refusal::new(Code::Scope, format!("this token is not for {}", rpc.command()))
            .hint(format!(
                "it needs the scope {}: desk token new --scope; a service account may be narrowed itself",
                rule.scope.name()
            )));
    }
    Ok(())
}

/// What has to be done before anything else.
fn first(pending: Pending) -> Refusal {
    match pending {
        Pending::Password => {
            Refusal::new(Code::PasswordChange, "the password has to be changed first")
                .hint("desk passwd")
        }
        Pending::SecondFactor => {
            Refusal::new(Code::SecondFactor, "a second factor is required of you")
                .hint("enrol one with desk 2fa enroll; if you have one, desk login")
        }
        Pending::Release => {
            Refusal::new(Code::TokenHeld, "this token is held since a backup was restored")
                .hint("ask an admin to release it with desk token release, or use a newer one")
        }
    }
}

fn denied(rpc: Rpc, least: Least) -> Refusal {
    let who = match least {
        Least::Agent => "agents and admins",
        Least::Admin => "admins",
        Least::Owner => "the owner of the daemon",
        Least::Manager => "tenant managers",
        Least::Stranger | Least::Anyone | Least::Nobody => "nobody",
    };
    Refusal::new(Code::Denied, format!("{} is for {who}", rpc.command()))
        .hint("desk whoami shows who you are here")
}

/// The judgement: whether the caller, who stands on these sides of the object, may make this call.
///
/// # Errors
/// `DENIED`, `TOKEN_SCOPE`, and what has to be done first.
pub fn judge(caller: &Caller, rpc: Rpc, sides: &[Side]) -> Result<(), Refusal> {
    admit(rpc, caller)?;
    let rule = rule(Act::Rpc(rpc));
    if !rule.over.is_empty() && !rule.over.iter().any(|side| sides.contains(side)) {
        return Err(
            Refusal::new(Code::Denied, rule.otherwise).hint("desk whoami shows who you are here")
        );
    }
    Ok(())
}

/// The answer to a question about a call that the slice which was asked does not make.
pub fn unjudged(rpc: Rpc) -> Refusal {
    Refusal::internal(format!("nobody judges {}", rpc.name()))
}

/// The decision: the judgement, and the proof of it that a write demands.
///
/// # Errors
/// As [`judge`].
pub fn decide<A: Acting>(caller: &Caller, facts: Facts) -> Result<Permit<A>, Refusal> {
    let Act::Rpc(rpc) = A::ACT else {
        return Err(Refusal::internal("a duty of the system has no caller"));
    };
    judge(caller, rpc, &facts.sides)?;
    Ok(Permit {
        tenant: caller.tenant,
        actor: Some(caller.actor),
        actor_tenant: Some(caller.home).filter(|home| *home != caller.tenant),
        via: caller.via,
        via_text: None,
        request: caller.request.clone(),
        target: facts.target,
        act: PhantomData,
    })
}

/// A permit for the sign-in of a user, who is nobody's caller yet.
pub fn signed_in(tenant: TenantId, user: UserId, request: &str, target: Target) -> Permit<SignIn> {
    Permit { actor: Some(user), request: request.to_owned(), ..system(tenant, target) }
}

/// A permit for a duty of the daemon itself.
pub fn system<A: Acting>(tenant: TenantId, target: Target) -> Permit<A> {
    Permit {
        tenant,
        actor: None,
        actor_tenant: None,
        via: Via::System,
        via_text: None,
        request: String::new(),
        target,
        act: PhantomData,
    }
}

/// A permit to do again what the journal says was done. For replays into an empty store only.
pub fn replay(
    tenant: TenantId,
    (actor, actor_tenant): (Option<UserId>, Option<TenantId>),
    via: &str,
    request: &str,
    target: Target,
) -> Permit<Replay> {
    Permit {
        tenant,
        actor,
        actor_tenant,
        via: Via::System,
        via_text: Some(via.to_owned()),
        request: request.to_owned(),
        target,
        act: PhantomData,
    }
}
