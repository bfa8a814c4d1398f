//! Who a caller is: from what was shown at the door to a user with rights, inside the transaction
//! that the call runs in. And sessions: what a sign-in leaves behind, until it is ended.

mod load;
mod rpc;
mod store;
mod throttle;

pub use load::{again, as_user, load, refused, touch};
pub use rpc::{Service, judge};
pub use store::has_none;

use super::tokens::secret::{Kind, Secret};
use super::users::{self, User};
use crate::journal;
use crate::kernel::change::Change;
use crate::kernel::id::{TenantId, UserId};
use crate::kernel::refusal::Refusal;
use crate::policy::{Caller, Permit, Target, Via};
use crate::store::Tx;

/// A session that has begun.
#[derive(Debug)]
pub struct Started {
    /// Its number.
    pub id: i64,
    /// What its user has to show.
    pub secret: String,
}

/// Begins a session of a user; `by_uid` is the operating system's user that stood for the
/// password, where one did.
///
/// # Errors
/// What the store answers.
pub fn start<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    user: &User,
    device: &str,
    source: &str,
    by_uid: Option<u32>,
) -> Result<Started, Refusal> {
    let secret = Secret::random(Kind::Session)?;
    let change = Change::new("user.signed_in").made("device", device).made("source", source);
    let seq = journal::reserve(tx, permit.tenant())?;
    let now = tx.now();
    let session = store::Stored {
        id: seq.0,
        user: user.id,
        device: device.to_owned(),
        source: source.to_owned(),
        by_uid,
        created: now,
        used: now,
        expires: now + store::LIFE,
    };
    store::insert(tx, permit.tenant(), &session, &secret.hash())?;
    store::know(tx, permit.tenant(), user.id, source)?;
    let target = Target { kind: users::NOUN, id: user.id.0, version: user.version };
    users::note_as(tx, &permit.consequence(target), seq, &user.login, &change)?;
    Ok(Started { id: seq.0, secret: secret.reveal().to_owned() })
}

/// Ends the session that a call is made with, if it is made with one. Answers whether it was.
///
/// # Errors
/// What the store answers.
pub fn end_current<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    caller: &Caller,
) -> Result<bool, Refusal> {
    let Via::Session(id) = caller.via else { return Ok(false) };
    if !store::end(tx, caller.tenant, id)? {
        return Ok(false);
    }
    signed_out(tx, permit, caller.user, 1)?;
    Ok(true)
}

/// Ends every session of a user.
///
/// # Errors
/// What the store answers.
pub fn end_all<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    tenant: TenantId,
    user: UserId,
) -> Result<(), Refusal> {
    match store::end_all(tx, tenant, user)? {
        0 => Ok(()),
        ended => signed_out(tx, permit, user, ended),
    }
}

/// Ends every session of a tenant; answers how many. The event that tells of it is the caller's.
///
/// # Errors
/// What the store answers.
pub fn end_tenant(tx: &mut Tx<'_>, tenant: TenantId) -> Result<usize, Refusal> {
    store::end_tenant(tx, tenant)
}

fn signed_out<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    user: UserId,
    sessions: usize,
) -> Result<(), Refusal> {
    let login = users::login_of(tx, permit.tenant(), Some(user))?;
    let ended = i64::try_from(sessions).unwrap_or(i64::MAX);
    let change = Change::new("user.signed_out").made("sessions", ended);
    let target = Target { kind: users::NOUN, id: user.0, version: 0 };
    users::note(tx, &permit.consequence(target), &login, &change)
}
