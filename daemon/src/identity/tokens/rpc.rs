//! Tokens on the wire: each call in its five beats.

use desk_proto::v1::tokens_server::Tokens;
use desk_proto::{Rpc, call, v1};
use tonic::{Request, Response, Status};

use super::model::{self, NAME_MAX, NewToken, Token};
use super::secret::{Kind, Secret};
use super::{rules, store};
use crate::identity;
use crate::journal::{self, Event};
use crate::kernel::change::Change;
use crate::kernel::id::{TenantId, TokenId, UserId};
use crate::kernel::page;
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::kernel::text;
use crate::policy::{self, Caller, Facts, Permit, Side, Target, TokenScope, Via, scope};
use crate::session::{Session, expect_version};
use crate::store::{ReadTx, Tx};

/// The noun of this slice, in events and refusals.
/// The noun of a token, in events.
pub const NOUN: &str = policy::Kind::Token.word();
/// The version that every token has: nothing of it is ever edited.
const VERSION: i64 = 1;

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
impl Tokens for Service {
    async fn create(
        &self,
        request: Request<v1::CreateTokenRequest>,
    ) -> Result<Response<v1::CreateTokenResponse>, Status> {
        self.session.write::<call::TokensCreate, _, _, _>(request, create).await
    }

    async fn list(
        &self,
        request: Request<v1::ListTokensRequest>,
    ) -> Result<Response<v1::ListTokensResponse>, Status> {
        self.session.read::<call::TokensList, _, _, _>(request, list).await
    }

    async fn revoke(
        &self,
        request: Request<v1::RevokeTokenRequest>,
    ) -> Result<Response<v1::TokenResponse>, Status> {
        self.session.write::<call::TokensRevoke, _, _, _>(request, revoke).await
    }

    async fn release(
        &self,
        request: Request<v1::ReleaseTokenRequest>,
    ) -> Result<Response<v1::TokenResponse>, Status> {
        self.session.write::<call::TokensRelease, _, _, _>(request, release).await
    }
}

fn create(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::CreateTokenRequest,
) -> Result<v1::CreateTokenResponse, Refusal> {
    let user = for_whom(tx, caller, &request.user)?;
    let facts = Facts { target: Target::new(NOUN), sides: sides(caller, user) };
    let permit: Permit<call::TokensCreate> = policy::decide(caller, facts)?;
    if caller.scopes.is_narrowed() && caller.scopes.names().is_empty() {
        return Err(Refusal::new(Code::Denied, "this token is narrowed to nothing"));
    }
    let scopes = rules::narrow(&caller.scopes.names(), &request.scopes)?;
    let known: Vec<_> = TokenScope::NAMED.iter().map(|(name, _)| *name).collect();
    let mut problems = Problems::new();
    let name = problems.take("name", text::line(&request.name, NAME_MAX));
    let scopes = problems.take("scopes", model::scopes(&scopes, &known));
    let ttl = problems.take("ttl_ms", model::ttl(request.ttl_ms));
    problems.end()?;
    // A token that makes another does not outlive itself in it.
    let mut expires = tx.now() + ttl;
    if let Via::Token(maker) = caller.via
        && let Some(maker) = store::get(tx, caller.tenant, maker)?
    {
        expires = expires.min(maker.expires);
    }

    let secret = Secret::random(Kind::Token)?;
    let (hash, hint) = (secret.hash(), secret.hint().to_owned());
    let new = NewToken { user, name, hash, hint, scopes, expires };
    let change = rules::create(&new);
    let seq = journal::reserve(tx, caller.tenant)?;
    let permit = permit.made(seq.0);
    store::apply(tx, &permit, seq, &change)?;
    // A dry run shows neither a number nor a secret that will never be good.
    let rehearsal = request.write.as_ref().is_some_and(|write| write.validate_only);
    let object = if rehearsal { String::new() } else { seq.0.to_string() };
    journal::append(
        tx,
        &permit,
        seq,
        Event { kind: &change.kind, object: &object, body: &change },
    )?;
    let mut token = shown(tx, caller.tenant, TokenId(seq.0))?;
    token.id = object;
    let secret = if rehearsal { String::new() } else { secret.reveal().to_owned() };
    Ok(v1::CreateTokenResponse { write: None, token: Some(token), secret })
}

/// The user whom a new token is to sign in.
fn for_whom(tx: &ReadTx<'_>, caller: &Caller, login: &str) -> Result<UserId, Refusal> {
    match login {
        "" if caller.is_foreign() => {
            Err(Refusal::new(Code::Invalid, "user: is required: you are no user of this tenant"))
        }
        "" => Ok(caller.user),
        login => identity::user_named(tx, caller, login),
    }
}

/// Whether a caller may make a call about a token, or about those of a user: what decides when it
/// is made.
///
/// # Errors
/// What would be refused then.
pub fn judge(tx: &ReadTx<'_>, caller: &Caller, rpc: Rpc, target: &str) -> Result<(), Refusal> {
    policy::admit(rpc, caller)?;
    let user = match rpc {
        Rpc::TokensList => return whose(tx, caller, target).map(drop),
        Rpc::TokensCreate => for_whom(tx, caller, target)?,
        Rpc::TokensRevoke | Rpc::TokensRelease => store::visible(tx, &scope(caller), target)?.user,
        _ => return Err(policy::unjudged(rpc)),
    };
    policy::judge(caller, rpc, &sides(caller, user))
}

fn list(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::ListTokensRequest,
) -> Result<v1::ListTokensResponse, Refusal> {
    let asked = request.page.clone().unwrap_or_default();
    let order = page::order(&asked.order_by, store::ORDER, "id")?;
    let filter = store::Filter { user: whose(tx, caller, &request.user)?, all: request.all };
    let asked = page::Asked {
        size: page::size(asked.size)?,
        token: asked.token,
        with_total: asked.with_total,
    };
    let (tokens, answered) = store::list(tx, &scope(caller), &filter, &order, &asked)?;
    let tokens =
        tokens.iter().map(|token| wire(tx, caller.tenant, token)).collect::<Result<_, _>>()?;
    let page = Some(v1::PageInfo { next: answered.next, total: answered.total });
    Ok(v1::ListTokensResponse { tokens, page })
}

/// Whose tokens are asked for; nobody's means everybody's, which is for admins. To the others a
/// user whose tokens they may not see is one that there is not.
fn whose(tx: &ReadTx<'_>, caller: &Caller, login: &str) -> Result<Option<UserId>, Refusal> {
    match login {
        "" => Ok(Some(caller.user)),
        "*" if caller.admin => Ok(None),
        "*" => Err(Refusal::new(Code::Denied, "the tokens of all users are for admins")
            .hint("leave --user out to see your own")),
        login => match identity::user_named(tx, caller, login)? {
            user if user == caller.user || caller.admin => Ok(Some(user)),
            _ => Err(Refusal::not_found("user", login)),
        },
    }
}

fn revoke(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::RevokeTokenRequest,
) -> Result<v1::TokenResponse, Refusal> {
    let token = store::visible(tx, &scope(caller), &request.id)?;
    let facts = Facts { target: target(&token), sides: sides(caller, token.user) };
    let permit: Permit<call::TokensRevoke> = policy::decide(caller, facts)?;
    let change = rules::revoke(&token, tx.now());
    if !change.is_empty() {
        expect_version(request.write.as_ref(), &request.id, VERSION)?;
        record(tx, &permit, &token, &change)?;
    }
    let token = shown(tx, caller.tenant, token.id)?;
    Ok(v1::TokenResponse { write: None, token: Some(token) })
}

fn release(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::ReleaseTokenRequest,
) -> Result<v1::TokenResponse, Refusal> {
    let token = store::visible(tx, &scope(caller), &request.id)?;
    let facts = Facts { target: target(&token), sides: sides(caller, token.user) };
    let permit: Permit<call::TokensRelease> = policy::decide(caller, facts)?;
    let change = rules::release(&token);
    if !change.is_empty() {
        expect_version(request.write.as_ref(), &request.id, VERSION)?;
        record(tx, &permit, &token, &change)?;
    }
    let token = shown(tx, caller.tenant, token.id)?;
    Ok(v1::TokenResponse { write: None, token: Some(token) })
}

/// Holds every token of a tenant that still signs in; answers how many.
///
/// # Errors
/// What the store answers.
pub fn hold_tenant<A>(tx: &mut Tx<'_>, permit: &Permit<A>) -> Result<i64, Refusal> {
    let mut held = 0;
    for token in store::all_not_revoked(tx, permit.tenant())? {
        let change = rules::hold(&token, tx.now());
        if token.is_good(tx.now()) && !change.is_empty() {
            record(tx, &permit.consequence(target(&token)), &token, &change)?;
            held += 1;
        }
    }
    Ok(held)
}

/// Makes a token that is not narrowed, for the usual time; answers its secret.
///
/// # Errors
/// What the store answers.
pub fn make<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    user: UserId,
    name: &str,
) -> Result<String, Refusal> {
    let secret = Secret::random(Kind::Token)?;
    let (hash, hint) = (secret.hash(), secret.hint().to_owned());
    let ttl = model::ttl(0).map_err(Refusal::internal)?;
    let expires = tx.now() + ttl;
    let new = NewToken { user, name: name.to_owned(), hash, hint, scopes: Vec::new(), expires };
    let change = rules::create(&new);
    let seq = journal::reserve(tx, permit.tenant())?;
    let permit = permit.consequence(Target { id: seq.0, ..Target::new(NOUN) });
    store::apply(tx, &permit, seq, &change)?;
    let object = seq.0.to_string();
    journal::append(
        tx,
        &permit,
        seq,
        Event { kind: &change.kind, object: &object, body: &change },
    )?;
    Ok(secret.reveal().to_owned())
}

/// Ends every token of a tenant that is handed over.
///
/// # Errors
/// What the store answers.
pub fn revoke_tenant<A>(tx: &mut Tx<'_>, permit: &Permit<A>) -> Result<(), Refusal> {
    for token in store::all_not_revoked(tx, permit.tenant())? {
        let change = rules::revoke(&token, tx.now());
        record(tx, &permit.consequence(target(&token)), &token, &change)?;
    }
    Ok(())
}

/// Ends every token of a user who goes.
///
/// # Errors
/// What the store answers.
pub fn revoke_all<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    tenant: TenantId,
    user: UserId,
) -> Result<(), Refusal> {
    for token in store::not_revoked(tx, tenant, user)? {
        let change = rules::revoke(&token, tx.now());
        record(tx, &permit.consequence(target(&token)), &token, &change)?;
    }
    Ok(())
}

/// The last two beats: the change in the tables, and the event of it.
fn record<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    token: &Token,
    change: &Change,
) -> Result<(), Refusal> {
    let seq = journal::reserve(tx, permit.tenant())?;
    store::apply(tx, permit, seq, change)?;
    let object = token.id.0.to_string();
    journal::append(tx, permit, seq, Event { kind: &change.kind, object: &object, body: change })
}

fn target(token: &Token) -> Target {
    Target { kind: NOUN, id: token.id.0, version: VERSION }
}

fn sides(caller: &Caller, user: UserId) -> Vec<Side> {
    let mut sides = Vec::new();
    if user == caller.user {
        sides.push(Side::Own);
    }
    if caller.admin {
        sides.push(Side::Admin);
    }
    sides
}

fn shown(tx: &ReadTx<'_>, tenant: TenantId, id: TokenId) -> Result<v1::Token, Refusal> {
    let token = store::get(tx, tenant, id)?
        .ok_or_else(|| Refusal::internal("a token that was written is not there"))?;
    wire(tx, tenant, &token)
}

fn wire(tx: &ReadTx<'_>, tenant: TenantId, token: &Token) -> Result<v1::Token, Refusal> {
    Ok(v1::Token {
        id: token.id.0.to_string(),
        name: token.name.clone(),
        user: identity::login_of(tx, tenant, Some(token.user))?,
        hint: token.hint.clone(),
        scopes: token.scopes.split_ascii_whitespace().map(str::to_owned).collect(),
        created_ms: token.created,
        expires_ms: token.expires,
        revoked_ms: token.revoked.unwrap_or(0),
        held_ms: token.held.unwrap_or(0),
        used_ms: store::used(tx, tenant, token.id)?,
    })
}
