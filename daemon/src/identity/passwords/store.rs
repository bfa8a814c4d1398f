//! The SQL of passwords. They are no part of the history, which only tells that one was set.

use crate::kernel::id::{TenantId, UserId};
use crate::kernel::refusal::Refusal;
use crate::store::{ReadTx, Tx};

const GET: &str = "SELECT hash, must_change FROM passwords WHERE tenant = $1 AND user_id = $2";
const SET: &str = "INSERT INTO passwords (tenant, user_id, hash, must_change, changed_ms) VALUES ($1, $2, $3, $4, $5) \
    ON CONFLICT (tenant, user_id) DO UPDATE SET hash = excluded.hash, must_change = excluded.must_change, changed_ms = excluded.changed_ms";

const FORGET_TENANT: &str = "DELETE FROM passwords WHERE tenant = $1";

/// Forgets every password of a tenant that is handed over: somebody else has seen them made.
///
/// # Errors
/// What the store answers.
pub fn forget_tenant(tx: &mut Tx<'_>, tenant: TenantId) -> Result<(), Refusal> {
    tx.keep(FORGET_TENANT, &[tenant.0.into()])?;
    Ok(())
}

/// A password as it is stored.
#[derive(Clone, PartialEq, Eq)]
pub struct Stored {
    /// What is kept of it.
    pub hash: String,
    /// Whether it has to be changed before anything else.
    pub must_change: bool,
}

impl std::fmt::Debug for Stored {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Stored {{ must_change: {} }}", self.must_change)
    }
}

/// The password of a user.
///
/// # Errors
/// What the store answers.
pub fn get(tx: &ReadTx<'_>, tenant: TenantId, user: UserId) -> Result<Option<Stored>, Refusal> {
    tx.first(GET, &[tenant.0.into(), user.0.into()], |row| {
        Ok(Stored { hash: row.text()?.to_owned(), must_change: row.flag()? })
    })
}

/// Sets the password of a user. The caller appends the event that tells of it.
///
/// # Errors
/// What the store answers.
pub fn set(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    user: UserId,
    hash: &str,
    must_change: bool,
) -> Result<(), Refusal> {
    let now = tx.now();
    let args = [tenant.0.into(), user.0.into(), hash.into(), must_change.into(), now.into()];
    tx.keep(SET, &args)?;
    Ok(())
}
