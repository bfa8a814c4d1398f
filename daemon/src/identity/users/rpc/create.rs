//! Making users.

use desk_proto::v1;

use super::{Going, answer, guests, record, sides, upsert};
use crate::identity::users::model::{self, NAME_MAX, NewUser, Roles, SHORT_MAX};
use crate::identity::users::{NOUN, rules, store};
use crate::identity::{orgs, passwords};
use crate::journal::{self, Event};
use crate::kernel::id::{OrgId, TenantId, UserId};
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::kernel::text;
use crate::policy::{self, Acting, Caller, Facts, Permit, Target, scope};
use crate::session::{expect_new, external, updates};
use crate::store::{ReadTx, Tx};

pub(super) fn create<A: Acting>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::CreateUserRequest,
    going: Going,
) -> Result<v1::UserResponse, Refusal> {
    let facts = Facts { target: Target::new(NOUN), sides: sides(caller, None) };
    let permit: Permit<A> = policy::decide(caller, facts)?;
    guests::may_make(caller, request)?;
    let row = request.external_id.as_str();
    if updates(request.write.as_ref()) {
        if let Some(user) = upsert::there(tx, caller, request)? {
            let changed = upsert::update(tx, caller, &user, request, going)?;
            external::remember(tx, caller.tenant, NOUN, row, request, user.id.0)?;
            return Ok(changed);
        }
        expect_new(request.write.as_ref(), &request.login)?;
    } else if let Some(id) = external::seen(tx, caller.tenant, NOUN, row, request)? {
        return answer(tx, caller, UserId(id), Vec::new());
    }
    let new = new_user(tx, caller.tenant, request)?;
    if store::visible(tx, &scope(caller), &new.login)?.is_some() {
        return Err(Refusal::new(
            Code::Exists,
            format!("there is a user \"{}\" already", new.login),
        )
        .hint("use that one, or choose another address")
        .about(&new.login));
    }
    let id = make(tx, &permit, &new)?;
    external::remember(tx, caller.tenant, NOUN, row, request, id.0)?;
    let mut response = answer(tx, caller, id, Vec::new())?;
    // Passwords are none of a guest's: an admin of the tenant gives the first one.
    if !new.service_account && caller.guest().is_none() {
        let (password, stored) = passwords::make()?;
        passwords::set(tx, caller.tenant, id, &stored, true)?;
        // What is only rehearsed has no password that will ever be good.
        if !request.write.as_ref().is_some_and(|write| write.validate_only) {
            response.secret = password;
        }
    }
    Ok(response)
}

/// Makes a user.
///
/// # Errors
/// What the store answers.
pub fn make<A>(tx: &mut Tx<'_>, permit: &Permit<A>, new: &NewUser) -> Result<UserId, Refusal> {
    let change = rules::create(new);
    let seq = journal::reserve(tx, permit.tenant())?;
    let permit = permit.consequence(Target { id: seq.0, ..Target::new(NOUN) });
    store::apply(tx, &permit, seq, &change)?;
    journal::append(
        tx,
        &permit,
        seq,
        Event { kind: &change.kind, object: &new.login, body: &change },
    )?;
    Ok(UserId(seq.0))
}

/// Makes the user who owns the daemon, and binds the operating system's user to it.
///
/// # Errors
/// What the store answers.
pub fn make_owner<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    new: &NewUser,
    uid: u32,
) -> Result<UserId, Refusal> {
    let id = make(tx, permit, new)?;
    let permit = permit.consequence(Target { id: id.0, ..Target::new(NOUN) });
    record(tx, &permit, &new.login, &rules::bind_os(uid, true))?;
    Ok(id)
}

/// Ends that operating system's users stand for users of a tenant, but for the owner's; answers how many
/// did.
///
/// # Errors
/// What the store answers.
pub fn unbind_others<A>(tx: &mut Tx<'_>, permit: &Permit<A>) -> Result<i64, Refusal> {
    let bound = store::bound(tx, permit.tenant(), false)?;
    for (uid, user) in &bound {
        unbind(tx, permit, *uid, *user)?;
    }
    Ok(i64::try_from(bound.len()).unwrap_or(i64::MAX))
}

/// Has another operating system's user stand for the owner of the daemon.
///
/// # Errors
/// What the store answers.
pub fn rebind_owner<A>(tx: &mut Tx<'_>, permit: &Permit<A>, uid: u32) -> Result<(), Refusal> {
    for (was, user) in store::bound(tx, permit.tenant(), true)? {
        if was == uid {
            continue;
        }
        unbind(tx, permit, was, user)?;
        let login = store::login_of(tx, permit.tenant(), Some(user))?;
        let permit = permit.consequence(Target { id: user.0, ..Target::new(NOUN) });
        record(tx, &permit, &login, &rules::bind_os(uid, true))?;
    }
    Ok(())
}

/// The operating system's user who stands for the owner of the daemon, where that is one of this tenant.
///
/// # Errors
/// What the store answers.
pub fn owner(tx: &ReadTx<'_>, tenant: TenantId) -> Result<Option<u32>, Refusal> {
    Ok(store::bound(tx, tenant, true)?.first().map(|(uid, _)| *uid))
}

fn unbind<A>(tx: &mut Tx<'_>, permit: &Permit<A>, uid: u32, user: UserId) -> Result<(), Refusal> {
    let login = store::login_of(tx, permit.tenant(), Some(user))?;
    let permit = permit.consequence(Target { id: user.0, ..Target::new(NOUN) });
    record(tx, &permit, &login, &rules::unbind_os(uid))
}

fn new_user(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    request: &v1::CreateUserRequest,
) -> Result<NewUser, Refusal> {
    let mut problems = Problems::new();
    let login = problems.take("login", model::login(&request.login));
    let name = match request.name.as_str() {
        "" => login.split('@').next().unwrap_or_default(),
        name => name,
    };
    let mut roles = Roles::default();
    for role in &request.roles {
        problems.take("roles", roles.set(role, true));
    }
    if request.enabled == Some(false) {
        problems.add("enabled", "a new user can sign in; who is there is disabled");
    }
    if !request.service_account && !request.scopes.is_empty() {
        problems.add("scopes", "only a service account has scopes; a token has its own");
    }
    let new = NewUser {
        name: problems.take("name", text::optional_line(name, NAME_MAX)),
        org: named_org(tx, tenant, &mut problems, &request.org)?,
        roles,
        language: problems.take("language", text::optional_line(&request.language, SHORT_MAX)),
        phone: problems.take("phone", text::optional_line(&request.phone, SHORT_MAX)),
        service_account: request.service_account,
        scopes: problems.take("scopes", model::scopes(&request.scopes)),
        external_id: problems
            .take("external_id", text::optional_line(&request.external_id, NAME_MAX)),
        login,
    };
    problems.end()?;
    Ok(new)
}

pub(super) fn named_org(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    problems: &mut Problems,
    name: &str,
) -> Result<Option<OrgId>, Refusal> {
    if name.is_empty() {
        return Ok(None);
    }
    match orgs::named(tx, tenant, name) {
        Ok(org) => Ok(Some(org.id)),
        Err(refusal) if refusal.code == Code::NotFound => {
            problems.absent("org", refusal.message);
            Ok(None)
        }
        Err(refusal) => Err(refusal),
    }
}
