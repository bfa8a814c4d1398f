//! From a credential to a caller.

use super::store;
use crate::identity::users::User;
use crate::identity::{passwords, second_factor, tenants, tokens, users};
use crate::kernel::clock::{Millis, SECOND};
use crate::kernel::id::{TenantId, UserId};
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::{Assumed, Caller, Pending, Scopes, Via};
use crate::session::{Credential, Origin};
use crate::store::{ReadTx, Tx};

/// How stale the note of the last use may be.
const STALE: Millis = 300 * SECOND;

/// What a credential says.
struct Shown {
    tenant: TenantId,
    user: UserId,
    via: Via,
    owner: bool,
    /// The operating system's user stood for the password.
    by_uid: bool,
    scopes: String,
    /// The token is held.
    held: bool,
    stale: bool,
}

/// Loads the caller that a credential belongs to.
///
/// # Errors
/// `UNAUTHENTICATED`, in the same words for every reason; `NOT_FOUND` for a tenant that is none of
/// the caller's.
pub fn load(tx: &ReadTx<'_>, origin: &Origin) -> Result<Caller, Refusal> {
    let shown = shown(tx, &origin.credential)?;
    let caller = match shown {
        Some(shown) => caller(tx, shown, &origin.request)?,
        None => None,
    };
    let caller = caller.ok_or_else(|| refused(&origin.credential))?;
    match &origin.tenant {
        None => Ok(caller),
        Some(named) => elsewhere(tx, caller, named),
    }
}

/// The caller who had signed in so, if that still holds: for what somebody does who is not there
/// with the credential itself.
///
/// # Errors
/// What the store answers.
pub fn again(
    tx: &ReadTx<'_>,
    (tenant, user): (TenantId, UserId),
    via: Via,
    request: &str,
) -> Result<Option<Caller>, Refusal> {
    let shown =
        match via {
            Via::Uid(uid) => shown(tx, &Credential::Uid(uid))?,
            Via::Token(id) => tokens::get(tx, tenant, id)?
                .filter(|token| token.is_good(tx.now()))
                .map(|token| Shown {
                    tenant,
                    user: token.user,
                    via,
                    owner: false,
                    by_uid: false,
                    held: token.held.is_some(),
                    scopes: token.scopes,
                    stale: false,
                }),
            Via::Session(id) => store::get(tx, tenant, id, None)?
                .map(|session| Shown { stale: false, ..of_session(tenant, &session) }),
            Via::Guest(_) | Via::Assumed(_) | Via::System => None,
        };
    match shown.filter(|shown| (shown.tenant, shown.user) == (tenant, user)) {
        Some(shown) => caller(tx, shown, request),
        None => Ok(None),
    }
}

/// The caller, in the own tenant; nobody, where the user is not there to act.
fn caller(tx: &ReadTx<'_>, mut shown: Shown, request: &str) -> Result<Option<Caller>, Refusal> {
    if matches!(shown.via, Via::Session(_)) && shown.by_uid {
        // A session that the owner's own user began is the owner's.
        shown.owner = users::owns_daemon(tx, shown.tenant, shown.user)?;
    }
    let found = users::get(tx, shown.tenant, shown.user)?;
    let Some(user) = found.filter(|user| user.is_active()) else { return Ok(None) };
    let pending = pending(tx, &shown, &user)?;
    Ok(Some(Caller {
        tenant: shown.tenant,
        home: shown.tenant,
        user: user.id,
        actor: user.id,
        org: user.org,
        admin: user.roles.admin,
        tenant_manager: user.roles.tenant_manager,
        agent: user.memberships > 0,
        service_account: user.service_account,
        owner: shown.owner,
        via: shown.via,
        scopes: Scopes::all().narrowed(&user.scopes).narrowed(&shown.scopes),
        pending,
        stale: shown.stale,
        request: request.to_owned(),
        login: user.login,
    }))
}

/// The caller in the tenant that was named: the own one, or a customer's that is still being set
/// up by its provider's tenant managers.
fn elsewhere(tx: &ReadTx<'_>, caller: Caller, named: &str) -> Result<Caller, Refusal> {
    let own = tenants::get(tx, caller.home)?.is_some_and(|tenant| tenant.slug == named);
    // Asked in any case, so that every name takes the same way.
    let customer = tenants::customer(tx, caller.home, named)?;
    if own {
        return Ok(caller);
    }
    match customer {
        Some((tenant, state)) if caller.tenant_manager && state == tenants::State::Provisioning => {
            Ok(Caller {
                tenant,
                user: UserId(0),
                org: None,
                admin: true,
                agent: false,
                owner: false,
                ..caller
            })
        }
        _ => Err(Refusal::not_found(tenants::NOUN, named)),
    }
}

/// The caller that a user would be, for questions who may do what: signed in in person, with
/// nothing to do first; a program with a token, because it has nothing else.
///
/// # Errors
/// What the store answers.
pub fn as_user(tx: &ReadTx<'_>, asker: &Caller, user: &User) -> Result<Caller, Refusal> {
    Ok(Caller {
        user: user.id,
        actor: user.id,
        home: asker.tenant,
        login: user.login.clone(),
        org: user.org,
        admin: user.roles.admin,
        tenant_manager: user.roles.tenant_manager,
        agent: user.memberships > 0,
        service_account: user.service_account,
        owner: users::owns_daemon(tx, asker.tenant, user.id)?,
        via: Via::Assumed(if user.service_account {
            Assumed::WithToken
        } else {
            Assumed::InPerson
        }),
        scopes: Scopes::all().narrowed(&user.scopes),
        pending: None,
        ..asker.clone()
    })
}

/// Notes that a credential was used at an instant.
///
/// # Errors
/// What the store answers.
pub fn touch(tx: &mut Tx<'_>, credential: &Credential, at: Millis) -> Result<(), Refusal> {
    match credential {
        Credential::Session(hash) => store::touch(tx, hash, at),
        Credential::Token(hash) => tokens::touch(tx, hash, at),
        Credential::Uid(_) | Credential::Visit(_) | Credential::Nothing => Ok(()),
    }
}

fn shown(tx: &ReadTx<'_>, credential: &Credential) -> Result<Option<Shown>, Refusal> {
    Ok(match credential {
        // Who is inside another tenant is found out by the slice that lets them in.
        Credential::Nothing | Credential::Visit(_) => None,
        Credential::Uid(uid) => users::by_uid(tx, *uid)?.map(|(tenant, user, owner)| Shown {
            tenant,
            user,
            via: Via::Uid(*uid),
            owner,
            by_uid: true,
            scopes: String::new(),
            held: false,
            stale: false,
        }),
        Credential::Token(hash) => tokens::by_hash(tx, hash)?
            .filter(|token| token.revoked.is_none() && token.expires > tx.now())
            .map(|token| Shown {
                tenant: token.tenant,
                user: token.user,
                via: Via::Token(token.id),
                owner: false,
                by_uid: false,
                held: token.held,
                scopes: token.scopes,
                stale: token.used + STALE < tx.now(),
            }),
        Credential::Session(hash) => store::by_hash(tx, hash)?
            .filter(|(_, session)| session.is_live(tx.now()))
            .map(|(tenant, session)| Shown {
                stale: session.used + STALE < tx.now(),
                ..of_session(tenant, &session)
            }),
    })
}

fn of_session(tenant: TenantId, session: &store::Stored) -> Shown {
    Shown {
        tenant,
        user: session.user,
        via: Via::Session(session.id),
        by_uid: session.by_uid.is_some(),
        owner: false,
        scopes: String::new(),
        held: false,
        stale: false,
    }
}

/// What the user has to do before anything else.
fn pending(tx: &ReadTx<'_>, shown: &Shown, user: &User) -> Result<Option<Pending>, Refusal> {
    let enrolled = || second_factor::is_enrolled(tx, shown.tenant, user.id);
    let required = || second_factor::is_required(tx, shown.tenant, user);
    Ok(match shown.via {
        // The machine's own user stands for both factors of the owner, and for the first of others.
        Via::Uid(_) if shown.owner => None,
        Via::Uid(_) => (enrolled()? || required()?).then_some(Pending::SecondFactor),
        Via::Session(_) if shown.owner => None,
        Via::Session(_) => {
            let stored = passwords::get(tx, shown.tenant, user.id)?;
            if !shown.by_uid && stored.is_some_and(|stored| stored.must_change) {
                Some(Pending::Password)
            } else {
                (required()? && !enrolled()?).then_some(Pending::SecondFactor)
            }
        }
        Via::Token(_) if shown.held => Some(Pending::Release),
        Via::Token(_) => {
            second_factor::tokens_rest(tx, shown.tenant, user.id)?.then_some(Pending::SecondFactor)
        }
        Via::Guest(_) | Via::Assumed(_) | Via::System => None,
    })
}

/// The one answer for a credential that is not good.
pub fn refused(credential: &Credential) -> Refusal {
    match *credential {
        Credential::Uid(uid) => Refusal::new(
            Code::Unauthenticated,
            format!("the operating system's user {uid} is bound to no user of this desk"),
        )
        .hint("sign in with desk login, use a token in DESK_TOKEN, or ask the owner of the daemon to bind you"),
        Credential::Token(_) => Refusal::new(Code::Unauthenticated, "the token is not good")
            .hint("it may be mistyped, expired or revoked; ask for a new one"),
        Credential::Session(_) => Refusal::new(Code::Unauthenticated, "you are not signed in any more")
            .hint("desk login"),
        Credential::Visit(_) => Refusal::new(Code::Unauthenticated, "your visit has ended")
            .hint("desk access mine shows which tenants let you in"),
        Credential::Nothing => {
            Refusal::new(Code::Unauthenticated, "you are not signed in").hint("desk login")
        }
    }
}
