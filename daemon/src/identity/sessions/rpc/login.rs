//! Signing in. What is typed is looked up, then hashed outside of any transaction, then decided
//! and written down in one. Every refusal has the same words and takes the same work, whether
//! there is such a user or not.

use std::sync::Arc;

use desk_proto::v1;

use super::shown;
use crate::identity::passwords::{self, Hasher};
use crate::identity::second_factor::{self, Sealer};
use crate::identity::sessions::throttle::Counted;
use crate::identity::sessions::{start, store};
use crate::identity::tenants;
use crate::identity::users::{self, User};
use crate::journal::{self, Event};
use crate::kernel::change::Change;
use crate::kernel::id::{TenantId, UserId};
use crate::kernel::refusal::{Code, Refusal};
use crate::kernel::text::{self, fold};
use crate::policy::{self, Permit, SignIn, Target};
use crate::session::{Credential, Origin, Session};
use crate::store::{Outcome, ReadTx, Tx};

/// The longest name of a device, in bytes.
const DEVICE_MAX: usize = 100;

/// What is known of the one who wants to sign in.
#[derive(Clone, Debug)]
struct Found {
    tenant: Option<TenantId>,
    user: Option<User>,
    stored: Option<String>,
    counted: Counted,
    /// The one tenant that the name stands for. A slug that several have stands for none of them:
    /// what is refused then is told in no history, because it would tell who is known elsewhere.
    told: Option<TenantId>,
}

/// Signs somebody in.
pub(super) async fn login(
    session: &Session,
    hasher: &Hasher,
    sealer: Arc<Sealer>,
    origin: Origin,
    request: v1::LoginRequest,
) -> Result<v1::LoginResponse, Refusal> {
    let (asked, who, turn) = (request.clone(), origin.clone(), session.turn(&origin));
    let found = session
        .store()
        .read(turn, move |tx| {
            let before = tx.steps();
            let found = find(tx, &who, &asked).and_then(|found| {
                found.counted.check(tx)?;
                Ok(found)
            });
            // Whether there is such a user is not to be told by what it took to find out.
            tx.level(before);
            found
        })
        .await?;
    // The machine's own user is password enough.
    let good = match origin.credential {
        Credential::Uid(_) if request.login.is_empty() => found.user.is_some(),
        _ => {
            // What is too long takes the same work and is none.
            let fits = request.password.len() <= passwords::MAX_BYTES;
            let typed = if fits { request.password.clone() } else { String::new() };
            hasher.verify(typed, found.stored.clone()).await? && fits
        }
    };
    session
        .store()
        .write(turn, move |tx| decide(tx, &sealer, &origin, &request, &found, good))
        .await
}

fn find(tx: &ReadTx<'_>, origin: &Origin, request: &v1::LoginRequest) -> Result<Found, Refusal> {
    let slug = if request.tenant.is_empty() { tenants::MAIN_SLUG } else { &request.tenant };
    let (tenant, user, told) = match origin.credential {
        Credential::Uid(uid) if request.login.is_empty() => match users::by_uid(tx, uid)? {
            Some((tenant, user, _)) => (Some(tenant), users::get(tx, tenant, user)?, Some(tenant)),
            None => (None, None, None),
        },
        _ => in_tenant(tx, slug, &request.login)?,
    };
    let user = user.filter(|user| user.is_active() && !user.service_account);
    // The same statements whether there is such a user or not: nobody has these numbers.
    let (of, id) = (tenant.unwrap_or(TenantId(0)), user.as_ref().map_or(UserId(0), |user| user.id));
    let stored = passwords::get(tx, of, id)?;
    let known = store::knows(tx, of, id, &origin.source)?;
    let counted = Counted {
        tenant: told.map_or(0, |tenant| tenant.0),
        login: match &user {
            Some(user) => fold(&user.login),
            None => fold(request.login.trim()),
        },
        known: known.then(|| origin.source.clone()),
    };
    Ok(Found { tenant, user, stored: stored.map(|stored| stored.hash), counted, told })
}

/// A tenant, a user of it, and the tenant that may be told of a refusal.
type Named = (Option<TenantId>, Option<User>, Option<TenantId>);

/// The user of a tenant with this slug. Slugs are unique under a provider only, so there may be
/// several tenants; `provider/slug` names one.
fn in_tenant(tx: &ReadTx<'_>, slug: &str, login: &str) -> Result<Named, Refusal> {
    let tenants = tenants::with_slug(tx, slug)?;
    let told = if let [tenant] = tenants.as_slice() { Some(*tenant) } else { None };
    // An address is plain ASCII: what only looks like one is nobody's.
    let login = if login.is_ascii() { login } else { "" };
    // Each is asked, also once the user is found.
    let mut found = None;
    for tenant in &tenants {
        let user = users::by_login(tx, *tenant, login)?;
        found = found.or(user.map(|user| (*tenant, user)));
    }
    Ok(match found {
        Some((tenant, user)) => (Some(tenant), Some(user), told),
        None => (tenants.first().copied(), None, told),
    })
}

fn decide(
    tx: &mut Tx<'_>,
    sealer: &Sealer,
    origin: &Origin,
    request: &v1::LoginRequest,
    found: &Found,
    good: bool,
) -> Outcome<v1::LoginResponse> {
    let before = tx.steps();
    let outcome = match sign_in(tx, sealer, origin, request, found, good) {
        Ok(response) => return Outcome::Done(response),
        Err(refusal) if refusal.code != Code::SignIn => Outcome::Refused(refusal),
        Err(refusal) => match refuse(tx, origin, request, found) {
            Ok(()) => Outcome::RefusedAndKept(refusal),
            Err(broken) => Outcome::Refused(broken),
        },
    };
    tx.level(before);
    outcome
}

fn sign_in(
    tx: &mut Tx<'_>,
    sealer: &Sealer,
    origin: &Origin,
    request: &v1::LoginRequest,
    found: &Found,
    good: bool,
) -> Result<v1::LoginResponse, Refusal> {
    // Many may have failed while this one was hashed.
    found.counted.check(tx)?;
    let refused = || {
        Refusal::new(Code::SignIn, "the sign-in is refused")
            .hint("check tenant, address, password and code; an admin can give a new password")
    };
    let (Some(tenant), Some(user), true) = (found.tenant, &found.user, good) else {
        return Err(refused());
    };
    // Whoever was disabled, or given another password, while this one was hashed is not let in.
    let now = users::get(tx, tenant, user.id)?.filter(|user| user.is_active());
    let stored = passwords::get(tx, tenant, user.id)?;
    let user = now.ok_or_else(refused)?;
    if stored.as_ref().map(|stored| &stored.hash) != found.stored.as_ref() {
        return Err(refused());
    }
    let enrolled = second_factor::is_enrolled(tx, tenant, user.id)?;
    if enrolled {
        if request.code.trim().is_empty() {
            return Err(Refusal::new(Code::CodeRequired, "a code of the second factor is needed")
                .hint("type the six digits that the app shows, or a recovery code"));
        }
        if !second_factor::accept(tx, sealer, tenant, user.id, &request.code)? {
            return Err(refused());
        }
    }
    found.counted.succeed(tx)?;
    let device = text::optional_line(&request.device, DEVICE_MAX).unwrap_or_default();
    let target = Target { kind: users::NOUN, id: user.id.0, version: user.version };
    let permit = policy::signed_in(tenant, user.id, &origin.request, target);
    let by_uid = match origin.credential {
        Credential::Uid(uid) if request.login.is_empty() => Some(uid),
        _ => None,
    };
    let started = start(tx, &permit, &user, &device, &origin.source, by_uid)?;
    let owner = by_uid.is_some() && users::owns_daemon(tx, tenant, user.id)?;
    let must_change = stored.is_some_and(|stored| stored.must_change) && by_uid.is_none();
    let must_enroll = !enrolled && !owner && second_factor::is_required(tx, tenant, &user)?;
    Ok(v1::LoginResponse {
        session: shown(tx, tenant, started.id, Some(started.id))?,
        secret: started.secret,
        must_change_password: must_change,
        must_enroll,
    })
}

/// Counts a failure, and says so in the history of the tenant: what was typed and where from, in
/// the same words whether there is such a user or not.
fn refuse(
    tx: &mut Tx<'_>,
    origin: &Origin,
    request: &v1::LoginRequest,
    found: &Found,
) -> Result<(), Refusal> {
    found.counted.fail(tx)?;
    let Some(tenant) = found.told else { return Ok(()) };
    let slug = tenants::get(tx, tenant)?.map(|tenant| tenant.slug).unwrap_or_default();
    let typed = text::optional_line(&request.login, users::model::LOGIN_MAX).unwrap_or_default();
    let change = Change::new("signin.refused").made("login", &typed).made("source", &origin.source);
    let target = Target { kind: tenants::NOUN, id: tenant.0, version: 0 };
    let permit: Permit<SignIn> = policy::system(tenant, target);
    let seq = journal::reserve(tx, tenant)?;
    journal::append(tx, &permit, seq, Event { kind: &change.kind, object: &slug, body: &change })
}
