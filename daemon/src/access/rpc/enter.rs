//! Going in and coming out.

use desk_proto::{Call, call, v1};

use super::wire;
use crate::access::model::Cause;
use crate::access::visits::{self, Begun, Way};
use crate::access::{VISIT, door, rules, store};
use crate::identity::tenants;
use crate::identity::tokens::secret::{Kind, Secret};
use crate::kernel::refusal::Refusal;
use crate::policy::{self, Acting, Caller, Facts, Mode, Permit, Side, Target};
use crate::store::{ReadTx, Tx};

/// By what a tenant lets the caller in.
///
/// # Errors
/// `NOT_FOUND` for whoever is not named for it, whether there is such a tenant or not; `ACCESS_STATE`
/// for whoever is, but by no request that is in force.
pub(super) fn lets_in(
    tx: &ReadTx<'_>,
    caller: &Caller,
    slug: &str,
    by_legacy: bool,
) -> Result<Way, Refusal> {
    let none = || {
        Refusal::not_found(tenants::NOUN, slug)
            .hint("desk access mine shows which tenants let you in")
    };
    let customer = tenants::customer(tx, caller.home, slug)?;
    let Some((tenant, _)) = customer else { return Err(none()) };
    let naming = store::naming(tx, tenant, caller.home, caller.actor)?;
    if by_legacy {
        let asked = door::legacy(tx, caller, tenant, &naming)?;
        let way = Way { tenant, grant: None, ends: None };
        return rules::admits_legacy(asked).map(|()| way).map_err(|_| none());
    }
    match rules::admits(&naming, None, tx.now()) {
        Some(grant) => {
            let ends = rules::last_end(&naming, tx.now());
            Ok(Way { tenant, grant: Some(grant.id), ends })
        }
        None => Err(rules::not_in(slug, &naming, tx.now()).unwrap_or_else(none)),
    }
}

/// Begins a visit of the caller.
pub(super) fn begin<C: Call + Acting>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    slug: &str,
    (mode, legacy): (i32, bool),
    known: (&Secret, bool),
) -> Result<Begun, Refusal> {
    let mode = mode_of(mode)?;
    let way = lets_in(tx, caller, slug, legacy)?;
    let facts = Facts { target: Target::new(VISIT), sides: vec![Side::Own] };
    let permit: Permit<C> = policy::decide(caller, facts)?;
    visits::begin(tx, &permit, caller, way, mode, known)
}

pub(super) fn enter(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::EnterAccessRequest,
) -> Result<v1::EnterAccessResponse, Refusal> {
    let asked = (request.mode, request.legacy);
    let known = Secret::random(Kind::Visit)?;
    let begun = begin::<call::AccessEnter>(tx, caller, &request.tenant, asked, (&known, false))?;
    // A rehearsal shows no secret that will never be good.
    let rehearsal = request.write.as_ref().is_some_and(|write| write.validate_only);
    Ok(v1::EnterAccessResponse {
        write: None,
        visit: Some(wire::visit(tx, &begun.visit)?),
        tenant: request.tenant.clone(),
        expires_ms: begun.expires,
        secret: if rehearsal { String::new() } else { known.reveal().to_owned() },
    })
}

pub(super) fn leave(
    tx: &mut Tx<'_>,
    caller: &Caller,
    _: &v1::LeaveAccessRequest,
) -> Result<v1::LeaveAccessResponse, Refusal> {
    let facts = Facts { target: Target::new(VISIT), sides: vec![Side::Own] };
    let permit: Permit<call::AccessLeave> = policy::decide(caller, facts)?;
    // Who is inside nowhere leaves nothing.
    let Some(guest) = caller.guest() else { return Ok(v1::LeaveAccessResponse::default()) };
    let gone = || Refusal::internal("the visit that a call is made in is not there");
    let visit = store::visit_of(tx, caller.tenant, guest.visit)?.ok_or_else(gone)?;
    visits::end(tx, &permit, &visit, Cause::Left)?;
    let visit = store::visit_of(tx, caller.tenant, guest.visit)?.ok_or_else(gone)?;
    Ok(v1::LeaveAccessResponse { write: None, visit: Some(wire::visit(tx, &visit)?) })
}

fn mode_of(mode: i32) -> Result<Mode, Refusal> {
    match v1::AccessMode::try_from(mode) {
        Ok(v1::AccessMode::Unspecified | v1::AccessMode::Support) => Ok(Mode::Support),
        Ok(v1::AccessMode::Configure) => Ok(Mode::Configure),
        Err(_) => Err(Refusal::wrong("mode", format!("{mode} is no mode that this build knows"))),
    }
}
