//! Tenants: the unit of isolation. The first start makes one, `main`; people who have only that
//! one never meet the word.

mod store;

pub use store::{all, get, replay};

use crate::journal::{self, Event};
use crate::kernel::change::Change;
use crate::kernel::id::{ServiceId, TenantId};
use crate::kernel::refusal::Refusal;
use crate::policy::{Permit, Target};
use crate::store::Tx;

/// The noun, in events.
pub const NOUN: &str = "tenant";
/// The tenant of the first start.
pub const MAIN: TenantId = TenantId(1);
/// How ticket numbers look until the tenant says otherwise.
const NUMBER_PATTERN: &str = "T-{seq}";

/// Makes a tenant.
///
/// # Errors
/// What the store answers.
pub fn make<A>(tx: &mut Tx<'_>, permit: &Permit<A>, slug: &str, name: &str) -> Result<(), Refusal> {
    let change = Change::new("tenant.created")
        .made("slug", slug)
        .made("name", name)
        .made("number_pattern", NUMBER_PATTERN);
    record(tx, permit, slug, &change)
}

/// Names the service that is taken when a request names none.
///
/// # Errors
/// What the store answers.
pub fn set_default_service<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    slug: &str,
    service: ServiceId,
) -> Result<(), Refusal> {
    let change = Change::new("tenant.edited").made("default_service", service.0);
    record(tx, permit, slug, &change)
}

fn record<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    slug: &str,
    change: &Change,
) -> Result<(), Refusal> {
    let id = permit.tenant().0;
    let permit = permit.consequence(Target { kind: NOUN, id, version: 0 });
    let seq = journal::reserve(tx, permit.tenant())?;
    store::apply(tx, &permit, change)?;
    journal::append(tx, &permit, seq, Event { kind: &change.kind, object: slug, body: change })
}
