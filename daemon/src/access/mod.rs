//! Tenant access: a provider asks to let some of its people into the tenants of its customers, each
//! customer's admins answer, and those who are named go in. The slice knows only identity.
//!
//! `rules.rs` says who is let in and what can be said about a request; `door.rs` asks it, anew for
//! each call that is made inside; `model.rs` has the names, the union of associations and the words;
//! `grants.rs` is what becomes of a request in a tenant, `visits.rs` begins and ends stays, `due.rs` is what
//! ends by itself; `store.rs` has the SQL.
//!
//! A request lies in two journals. The provider's has its name and its users; the tenant's has who
//! asks and what they wrote, and of nobody of the provider more than that, until they go in.

mod door;
mod due;
mod grants;
mod held;
pub mod model;
mod rpc;
pub mod rules;
mod store;
mod visits;

pub use door::load;
pub use due::{fall_due, next_end};
pub use grants::end_all;
pub use rpc::{Service, judge};
pub use store::events;
pub use visits::{leave_user, settle};

use crate::identity::{login_of, tenants};
use crate::journal::{self, Event};
use crate::kernel::change::Change;
use crate::kernel::id::{Seq, TenantId, UserId};
use crate::kernel::refusal::Refusal;
use crate::policy::{Caller, Kind, Permit};
use crate::store::{ReadTx, Tx};

/// The noun of a provider's requests, in events.
pub const REQUEST: &str = Kind::Access.word();
/// The noun of what a tenant was sent.
pub const GRANT: &str = Kind::Grant.word();
/// The noun of stays inside.
pub const VISIT: &str = "visit";

/// The last two beats: the change in the tables, and the event of it.
fn record<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    object: &str,
    change: &Change,
) -> Result<Seq, Refusal> {
    let seq = journal::reserve(tx, permit.tenant())?;
    record_as(tx, permit, seq, object, change)?;
    Ok(seq)
}

/// The same, under a number that is reserved already.
fn record_as<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    seq: Seq,
    object: &str,
    change: &Change,
) -> Result<(), Refusal> {
    store::apply(tx, permit, seq, change)?;
    journal::append(tx, permit, seq, Event { kind: &change.kind, object, body: change })
}

/// Associations in words, for the history of the provider: `caroline@x=acme,zoo; …`.
///
/// # Errors
/// What the store answers.
pub fn words(tx: &ReadTx<'_>, provider: TenantId, text: &str) -> Result<String, Refusal> {
    let associations: Vec<model::Association> = serde_json::from_str(text)
        .map_err(|error| Refusal::internal(format!("stored associations: {error}")))?;
    let mut words = Vec::with_capacity(associations.len());
    for (users, customers) in associations {
        let users = users.into_iter().map(|user| login_of(tx, provider, Some(UserId(user))));
        let slug = |id| Ok(tenants::get(tx, TenantId(id))?.map(|t| t.slug).unwrap_or_default());
        let customers = customers.into_iter().map(slug);
        let users: Vec<_> = users.collect::<Result<_, Refusal>>()?;
        let customers: Vec<_> = customers.collect::<Result<_, Refusal>>()?;
        words.push(format!("{}={}", users.join(","), customers.join(",")));
    }
    Ok(words.join("; "))
}

/// Whether the caller may still see a request, a grant or a visit of a tenant: an own visit, and only
/// while it goes on.
///
/// # Errors
/// What the store answers.
pub fn sees(
    tx: &ReadTx<'_>,
    caller: &Caller,
    kind: &str,
    (tenant, id): (TenantId, i64),
) -> Result<bool, Refusal> {
    Ok(match kind {
        REQUEST => caller.tenant_manager && !caller.is_foreign(),
        GRANT => caller.admin && !caller.is_foreign(),
        _ => store::visit_of(tx, tenant, id)?.is_some_and(|visit| {
            visit.left.is_none() && (visit.home, visit.user) == (caller.home, caller.actor)
        }),
    })
}

/// Does an event of the journal again, in an empty store.
///
/// # Errors
/// What the store answers.
pub fn replay<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    seq: Seq,
    change: &Change,
) -> Result<(), Refusal> {
    store::apply(tx, permit, seq, change)
}
