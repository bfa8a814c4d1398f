//! Who a caller is: from what was shown at the door to a user with rights, inside the
//! transaction that the call runs in.

use desk_proto::v1::sessions_server::Sessions;
use desk_proto::{call, v1};
use tonic::{Request, Response, Status};

use super::{tenants, tokens, users};
use crate::kernel::id::{TenantId, TokenId, UserId};
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::{Caller, Scopes, Via};
use crate::session::{Credential, Origin, Session};
use crate::store::ReadTx;

/// Loads the caller that a credential belongs to.
///
/// # Errors
/// `UNAUTHENTICATED`, in the same words for every reason; `NOT_FOUND` for another tenant.
pub fn load(tx: &ReadTx<'_>, origin: &Origin) -> Result<Caller, Refusal> {
    let shown = match origin.credential {
        Credential::Uid(uid) => by_uid(tx, uid)?,
        Credential::Token(hash) => by_token(tx, &hash)?,
    };
    let refused = || match origin.credential {
        Credential::Uid(uid) => Refusal::new(
            Code::Unauthenticated,
            format!("the operating system's user {uid} is bound to no user of this desk"),
        )
        .hint("use a token in DESK_TOKEN, or ask the owner of the daemon to bind you"),
        Credential::Token(_) => Refusal::new(Code::Unauthenticated, "the token is not good")
            .hint("it may be mistyped, expired or revoked; ask for a new one"),
    };
    let shown = shown.ok_or_else(refused)?;
    let user = users::get(tx, shown.tenant, shown.user)?
        .filter(|user| user.enabled && !user.removed)
        .ok_or_else(refused)?;
    if let Some(named) = &origin.tenant {
        let own = tenants::get(tx, shown.tenant)?.map(|tenant| tenant.slug);
        if own.as_deref() != Some(named) {
            return Err(Refusal::not_found(tenants::NOUN, named));
        }
    }
    Ok(Caller {
        tenant: shown.tenant,
        home: shown.tenant,
        user: user.id,
        login: user.login,
        org: user.org,
        admin: user.roles.admin,
        agent: user.memberships > 0,
        service_account: user.service_account,
        owner: shown.owner,
        via: shown.via,
        scopes: Scopes::all().narrowed(&user.scopes).narrowed(&shown.scopes),
        request: origin.request.clone(),
    })
}

struct Shown {
    tenant: TenantId,
    user: UserId,
    via: Via,
    owner: bool,
    scopes: String,
}

fn by_uid(tx: &ReadTx<'_>, uid: u32) -> Result<Option<Shown>, Refusal> {
    Ok(users::by_uid(tx, uid)?.map(|(tenant, user, owner)| Shown {
        tenant,
        user,
        via: Via::Uid(uid),
        owner,
        scopes: String::new(),
    }))
}

fn by_token(tx: &ReadTx<'_>, hash: &[u8; 32]) -> Result<Option<Shown>, Refusal> {
    let Some(token) = tokens::by_hash(tx, hash)? else { return Ok(None) };
    if token.revoked.is_some() || token.expires <= tx.now() {
        return Ok(None);
    }
    let via = Via::Token(TokenId(token.id.0));
    Ok(Some(Shown {
        tenant: token.tenant,
        user: token.user,
        via,
        owner: false,
        scopes: token.scopes,
    }))
}

/// The service.
#[derive(Clone, Debug)]
pub struct Service {
    session: Session,
    groups_of: fn(&ReadTx<'_>, TenantId, UserId) -> Result<Vec<String>, Refusal>,
}

impl Service {
    /// The service over a session.
    pub fn new(
        session: Session,
        groups_of: fn(&ReadTx<'_>, TenantId, UserId) -> Result<Vec<String>, Refusal>,
    ) -> Self {
        Service { session, groups_of }
    }
}

#[tonic::async_trait]
impl Sessions for Service {
    async fn whoami(
        &self,
        request: Request<v1::WhoamiRequest>,
    ) -> Result<Response<v1::Whoami>, Status> {
        let groups_of = self.groups_of;
        self.session
            .read::<call::SessionsWhoami, _, _, _>(request, move |tx, caller, _| {
                let user = users::get(tx, caller.tenant, caller.user)?
                    .ok_or_else(|| Refusal::internal("the caller is not there"))?;
                let groups = groups_of(tx, caller.tenant, caller.user)?;
                let tenant = tenants::get(tx, caller.tenant)?;
                Ok(v1::Whoami {
                    user: Some(users::wire(tx, caller, &user, groups)?),
                    tenant: tenant.map(|tenant| tenant.slug).unwrap_or_default(),
                    via: caller.via.word().to_owned(),
                    owner: caller.owner,
                    scopes: caller.scopes.names(),
                })
            })
            .await
    }
}
