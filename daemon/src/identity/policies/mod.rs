//! Policies: what a tenant has decided, for itself or for one of its services. Each key stands in
//! one table with its default, its check and what it decides.

pub mod model;
mod rpc;
mod store;
mod values;

pub use model::Durations;
pub use rpc::{Judge, Neighbours, Service};
pub use store::{forget_service, replay};
pub use values::{durations, flag, group_types, matrix, value, value_for};

use crate::identity::tenants;
use crate::journal::{self, Event};
use crate::kernel::change::Change;
use crate::kernel::refusal::Refusal;
use crate::policy::{Inside, Permit, Target};
use crate::store::Tx;

/// The kind of the object that policies belong to, in events.
const NOUN: &str = "policy";
/// Which roles need a second factor.
pub const SECOND_FACTOR_ROLES: &str = "second_factor.roles";
/// When a question that is not answered ends the ticket.
pub const AUTORESOLVE: &str = "timers.autoresolve";
/// How long before that the requester side is reminded.
pub const REMIND: &str = "timers.remind";
/// The solution of a ticket that ends because nobody answered.
pub const AUTORESOLVE_TEXT: &str = "timers.autoresolve_text";
/// When a solution counts as accepted.
pub const AUTOCLOSE: &str = "timers.autoclose";
/// When a ticket that nobody speaks about is ended.
pub const STALE: &str = "timers.stale";
/// The solution of such a ticket.
pub const STALE_TEXT: &str = "timers.stale_text";
/// Whether a resolved ticket stays resolved.
pub const NO_REOPEN: &str = "no_reopen";
/// Priority by impact and urgency.
pub const PRIORITY_MATRIX: &str = "priority.matrix";
/// The types that a group can be of.
pub const GROUP_TYPES: &str = "group.types";
/// Whether the tenant managers of the provider come in without asking.
pub const ACCESS_LEGACY: &str = "access.legacy";
/// Whether admins are shown whom an access request lets in.
pub const ACCESS_SHOW_USERS: &str = "access.show_users";
/// The service that is taken when a request names none. The tenant keeps it, not the table of
/// policies.
pub const DEFAULT_SERVICE: &str = "default_service";
/// The pattern of ticket numbers. The tenant keeps this one too.
pub const NUMBER: &str = "number";

/// One key.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// The key.
    pub key: &'static str,
    /// What holds until the tenant sets it.
    pub default: &'static str,
    /// What it decides.
    pub help: &'static str,
    /// The value in its one form, or why it is none.
    pub check: fn(&str) -> Result<String, String>,
    /// Whether a service may have a value of its own.
    pub per_service: bool,
    /// Who of another tenant may set it, beside the tenant's own admins.
    pub set_by: Inside,
}

impl Known {
    const fn new(
        key: &'static str,
        default: &'static str,
        check: fn(&str) -> Result<String, String>,
        help: &'static str,
    ) -> Self {
        Known { key, default, help, check, per_service: false, set_by: Inside::Configure }
    }

    /// A service may have a value of its own.
    const fn per_service(self) -> Self {
        Known { per_service: true, ..self }
    }

    /// Of another tenant, only these may set it.
    const fn only(self, set_by: Inside) -> Self {
        Known { set_by, ..self }
    }

    /// The one with this key.
    pub fn of(key: &str) -> Option<&'static Known> {
        KNOWN.iter().find(|known| known.key == key)
    }
}

/// Every key, in the order in which people read them.
pub const KNOWN: &[Known] = &[
    Known::new(
        ACCESS_LEGACY,
        "false",
        model::flag,
        "whether the provider's tenant managers come in without an access request",
    )
    .only(Inside::Never),
    Known::new(
        ACCESS_SHOW_USERS,
        "false",
        model::flag,
        "whether admins are shown whom an access request lets in",
    )
    .only(Inside::Never),
    Known::new(
        DEFAULT_SERVICE,
        "general-request",
        |text| Ok(text.to_owned()),
        "the service that is taken when a request names none",
    ),
    Known::new(
        GROUP_TYPES,
        "support triage field",
        model::types,
        "the types that a group can be of",
    ),
    Known::new(
        NO_REOPEN,
        "false",
        model::flag,
        "whether what is resolved stays so: the requester side cannot reopen it",
    ),
    Known::new(
        NUMBER,
        tenants::NUMBER_PATTERN,
        model::number,
        "the numbers of new tickets: {seq} is the counter, {yy} and {mm} are year and month",
    ),
    Known::new(
        PRIORITY_MATRIX,
        "1 2 3 / 2 3 4 / 3 4 4",
        model::matrix,
        "the priority by impact (rows) and urgency (columns), each from high to low",
    ),
    Known::new(
        SECOND_FACTOR_ROLES,
        "admin tenant_manager",
        model::roles,
        "the roles that need a second factor, or none",
    )
    .only(Inside::SettingUp),
    Known::new(
        AUTOCLOSE,
        "21d",
        model::duration,
        "how long after it was resolved a ticket is closed, or off",
    )
    .per_service(),
    Known::new(
        AUTORESOLVE,
        "14d",
        model::duration,
        "how long after the last public act a question without an answer ends the ticket, or off",
    )
    .per_service(),
    Known::new(
        AUTORESOLVE_TEXT,
        "There was no answer to our question, so this is ended.",
        model::words,
        "the solution of a ticket that ends by timers.autoresolve",
    )
    .per_service(),
    Known::new(
        REMIND,
        "off",
        model::duration,
        "how long before timers.autoresolve the requester side is reminded, or off",
    )
    .per_service(),
    Known::new(
        STALE,
        "off",
        model::duration,
        "how long after the last public act an open ticket is resolved, or off",
    )
    .per_service(),
    Known::new(
        STALE_TEXT,
        "Nothing was said about this for a long time, so it is ended.",
        model::words,
        "the solution that such a ticket gets",
    )
    .per_service(),
];

/// Takes back what a tenant has set, so that the default holds; answers whether it had.
///
/// # Errors
/// What the store answers.
pub fn unset<A>(tx: &mut Tx<'_>, permit: &Permit<A>, key: &str) -> Result<bool, Refusal> {
    let tenant = permit.tenant();
    let Some(was) = store::of_tenant(tx, tenant, key)? else { return Ok(false) };
    let change = Change::new("policy.set").with(key, Some(was.as_str()), None::<&str>);
    let slug = tenants::get(tx, tenant)?.map(|tenant| tenant.slug).unwrap_or_default();
    let permit = permit.consequence(Target { kind: NOUN, id: tenant.0, version: 0 });
    let seq = journal::reserve(tx, tenant)?;
    store::apply(tx, &permit, &change)?;
    journal::append(tx, &permit, seq, Event { kind: &change.kind, object: &slug, body: &change })?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_pass_their_own_check() {
        for known in KNOWN {
            assert_eq!((known.check)(known.default).as_deref(), Ok(known.default), "{}", known.key);
        }
    }

    #[test]
    fn keys_stand_in_order_and_once() {
        assert!(KNOWN.is_sorted_by(|a, b| a.key < b.key));
    }
}
