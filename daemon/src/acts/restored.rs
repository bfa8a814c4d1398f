//! What becomes of a backup before anybody may use it. Whatever was taken back since it was taken would
//! live again in it: sessions that were ended, tokens that were revoked, codes that were used, people
//! who were let in. Nobody knows which, so all of that is ended or held, and the history says so. What a
//! tenant is made of stays as it was then, since nothing could be put in its place: who its users are, what
//! roles and passwords they have, whether they are enabled, who has a second factor, which tenant manages
//! which. People have to look at that; see "Backups" in the README.

use crate::access;
use crate::identity::{policies, second_factor, sessions, tenants, tokens, users};
use crate::kernel::refusal::Refusal;
use crate::policy::{self, Permit, Restoring, Target};
use crate::store::Tx;

/// How a backup is restored.
#[derive(Clone, Copy, Debug, Default)]
pub struct How {
    /// The operating system's user who owns the daemon from now on; none leaves it as it was.
    pub owner: Option<u32>,
    /// API tokens sign in as before.
    pub keep_tokens: bool,
}

/// What was ended or is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ended {
    /// How many tenants there are.
    pub tenants: i64,
    /// Sessions that were ended.
    pub sessions: i64,
    /// API tokens that are held.
    pub tokens: i64,
    /// Requests for tenant access that were ended.
    pub grants: i64,
    /// Visits that were ended.
    pub visits: i64,
    /// Users who sign in by the operating system's no more.
    pub bindings: i64,
    /// The operating system's user who owns the daemon.
    pub owner: Option<u32>,
    /// Second factors that there are. Their codes until now are used up, and all recovery codes.
    pub factors: i64,
}

/// Makes a backup safe to serve.
///
/// # Errors
/// What the store answers.
pub fn run(tx: &mut Tx<'_>, how: How) -> Result<Ended, Refusal> {
    let mut all = Ended::default();
    for tenant in tenants::all(tx)? {
        let permit: Permit<Restoring> = policy::system(tenant, Target::new(tenants::NOUN));
        // Visits first: what else is ended would end them for reasons that are not the true one.
        let (grants, visits) = access::end_all(tx, &permit)?;
        policies::unset(tx, &permit, policies::ACCESS_LEGACY)?;
        let tokens = if how.keep_tokens { 0 } else { tokens::hold_tenant(tx, &permit)? };
        let sessions = sessions::end_tenant(tx, tenant)?;
        let sessions = i64::try_from(sessions).unwrap_or(i64::MAX);
        let bindings = users::unbind_others(tx, &permit)?;
        if let Some(uid) = how.owner {
            users::rebind_owner(tx, &permit, uid)?;
        }
        all.owner = all.owner.or(users::owner(tx, tenant)?);
        let factors = second_factor::use_up(tx, tenant)?;
        let told = [
            ("sessions_ended", sessions),
            ("tokens_held", tokens),
            ("access_ended", grants),
            ("visits_ended", visits),
            ("os_users_unbound", bindings),
        ];
        tenants::restored(tx, &permit, &told)?;
        all.tenants += 1;
        all.sessions += sessions;
        all.tokens += tokens;
        all.grants += grants;
        all.visits += visits;
        all.bindings += bindings;
        all.factors += factors;
    }
    Ok(all)
}
