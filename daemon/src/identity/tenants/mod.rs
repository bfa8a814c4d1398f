//! Tenants: the unit of isolation. The first start makes one, `main`; people who have only that
//! one never meet the word. A tenant whose manager makes another is its provider; until it hands
//! the other over, and not a moment longer, its tenant managers set it up.

mod rpc;
mod store;

pub use rpc::{Service, guest, judge, mode};
pub use store::{all, customer, get, replay, with_slug};

use crate::journal::{self, Event};
use crate::kernel::change::Change;
use crate::kernel::id::{ServiceId, TenantId, UserId};
use crate::kernel::refusal::Refusal;
use crate::policy::{Kind, Permit, Target};
use crate::store::Tx;

/// The noun, in events.
pub const NOUN: &str = Kind::Tenant.word();
/// The tenant of the first start.
pub const MAIN: TenantId = TenantId(1);
/// Its slug.
pub const MAIN_SLUG: &str = "main";
/// How ticket numbers look until the tenant says otherwise.
pub const NUMBER_PATTERN: &str = "T-{seq}";

/// Where a tenant stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its provider is setting it up.
    Provisioning,
    /// It was handed over.
    Active,
}

impl State {
    /// The word that the store uses.
    pub const fn word(self) -> &'static str {
        match self {
            State::Provisioning => "provisioning",
            State::Active => "active",
        }
    }

    /// The one with this word.
    pub fn from_word(word: &str) -> Option<State> {
        [State::Provisioning, State::Active].into_iter().find(|state| state.word() == word)
    }
}

/// Makes a tenant: one with a provider is being set up.
///
/// # Errors
/// What the store answers.
pub fn make<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    slug: &str,
    name: &str,
    provider: Option<TenantId>,
) -> Result<(), Refusal> {
    let state = if provider.is_some() { State::Provisioning } else { State::Active };
    let change = Change::new("tenant.created")
        .made("slug", slug)
        .made("name", name)
        .made("state", state.word())
        .made("provider", provider.map(|tenant| tenant.0))
        .made("number_pattern", NUMBER_PATTERN);
    record(tx, permit, slug, &change)
}

/// Names the first admin, to whom the tenant is handed over.
///
/// # Errors
/// What the store answers.
pub fn set_first_admin<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    slug: &str,
    user: UserId,
) -> Result<(), Refusal> {
    record(tx, permit, slug, &Change::new("tenant.edited").made("first_admin", user.0))
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
    let was = store::get(tx, permit.tenant())?.and_then(|tenant| tenant.default_service);
    let change =
        Change::new("tenant.edited").with("default_service", was.map(|was| was.0), service.0);
    record(tx, permit, slug, &change)
}

/// Says how the numbers of its next tickets look. Those that there are keep theirs, and the counter
/// goes on.
///
/// # Errors
/// What the store answers.
pub fn set_number_pattern<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    slug: &str,
    pattern: &str,
) -> Result<(), Refusal> {
    let was = store::get(tx, permit.tenant())?.map(|tenant| tenant.number_pattern);
    let change = Change::new("tenant.edited").with("number_pattern", was.as_deref(), pattern);
    record(tx, permit, slug, &change)
}

/// Tells that a backup was restored, and what was ended or is held because of that.
///
/// # Errors
/// What the store answers.
pub fn restored<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    ended: &[(&str, i64)],
) -> Result<(), Refusal> {
    let slug = store::get(tx, permit.tenant())?.map(|tenant| tenant.slug).unwrap_or_default();
    let note = Change::new("tenant.restored");
    let note = ended.iter().fold(note, |note, (what, count)| note.made(what, *count));
    record(tx, permit, &slug, &note)
}

/// The last two beats: the change in the tables, and the event of it.
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
