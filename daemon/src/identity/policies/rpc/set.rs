//! Setting policies: all that are named, or none.

use desk_proto::{call, v1};

use super::{Neighbours, service, settings};
use crate::identity::policies::model::{duration_of, number};
use crate::identity::policies::{
    ACCESS_LEGACY, AUTORESOLVE, DEFAULT_SERVICE, GROUP_TYPES, KNOWN, Known, NOUN, NUMBER, REMIND,
    store, value_for,
};
use crate::identity::tenants;
use crate::journal::{self, Event};
use crate::kernel::change::Change;
use crate::kernel::clock::Millis;
use crate::kernel::id::ServiceId;
use crate::kernel::refusal::{Class, Code, Problems, Refusal};
use crate::kernel::words::none_of;
use crate::policy::{self, Caller, Facts, Permit, Side, Target};
use crate::store::{ReadTx, Tx};

/// What is to be different.
struct Wanted {
    /// The policies of the table.
    change: Change,
    /// Whether any of them is.
    any: bool,
    /// The service that the tenant keeps, if it is to be another.
    default_service: Option<ServiceId>,
    /// The pattern of numbers, which the tenant keeps as well, if it is to be another.
    number: Option<String>,
}

pub(super) fn set(
    tx: &mut Tx<'_>,
    caller: &Caller,
    neighbours: &Neighbours,
    request: &v1::SetPoliciesRequest,
) -> Result<v1::PoliciesResponse, Refusal> {
    let of = service(tx, caller, neighbours, &request.service)?;
    let target = Target { kind: NOUN, id: caller.tenant.0, version: 0 };
    let sides = if caller.admin { vec![Side::Admin] } else { Vec::new() };
    let permit: Permit<call::PolicySet> = policy::decide(caller, Facts { target, sides })?;
    let wanted = wanted(tx, caller, neighbours, of.as_ref().map(|(id, _)| *id), request)?;
    let slug = tenants::get(tx, caller.tenant)?.map(|tenant| tenant.slug).unwrap_or_default();
    if let Some(service) = wanted.default_service {
        tenants::set_default_service(tx, &permit, &slug, service)?;
    }
    if let Some(pattern) = &wanted.number {
        tenants::set_number_pattern(tx, &permit, &slug, pattern)?;
    }
    if wanted.any {
        let change = &wanted.change;
        let seq = journal::reserve(tx, caller.tenant)?;
        store::apply(tx, &permit, change)?;
        let event = Event { kind: &change.kind, object: &slug, body: change };
        journal::append(tx, &permit, seq, event)?;
        if change.get(ACCESS_LEGACY).is_some() {
            (neighbours.settle)(tx, &permit.consequence(Target::new(NOUN)))?;
        }
    }
    let settings = settings(tx, caller, neighbours, of.as_ref())?;
    Ok(v1::PoliciesResponse { write: None, settings })
}

fn wanted(
    tx: &ReadTx<'_>,
    caller: &Caller,
    neighbours: &Neighbours,
    of: Option<ServiceId>,
    request: &v1::SetPoliciesRequest,
) -> Result<Wanted, Refusal> {
    let mut problems = Problems::new();
    let mut change = Change::new("policy.set").made(store::SERVICE, of.map(|service| service.0));
    let bare = change.set.len();
    let (mut default_service, mut number) = (None, None);
    let mut seen: Vec<&str> = Vec::new();
    for asked in &request.values {
        let Some(known) = Known::of(&asked.key) else {
            let keys: Vec<_> = KNOWN.iter().map(|known| known.key).collect();
            problems.add("key", none_of(&asked.key, &keys));
            continue;
        };
        if caller.is_foreign() && !known.set_by.admits(caller.guest().map(|guest| guest.mode)) {
            return Err(Refusal::new(
                Code::Denied,
                format!("{} is set by those who belong to the tenant", known.key),
            )
            .about(known.key));
        }
        if seen.contains(&known.key) {
            problems.add(known.key, "is given twice");
            continue;
        }
        seen.push(known.key);
        if of.is_some() && !known.per_service {
            problems.add(known.key, "is the same for all services; set it without one");
            continue;
        }
        if known.key == DEFAULT_SERVICE {
            default_service = asked_service(tx, caller, neighbours, &mut problems, &asked.value)?;
            continue;
        }
        if known.key == NUMBER {
            number = asked_number(tx, caller, &mut problems, &asked.value)?;
            continue;
        }
        let was = match of {
            Some(service) => store::of_service(tx, caller.tenant, service, known.key)?,
            None => store::of_tenant(tx, caller.tenant, known.key)?,
        };
        let text = asked.value.trim();
        let is = (!text.is_empty()).then(|| problems.take(known.key, (known.check)(text)));
        change = change.with(known.key, was.as_deref(), is.as_deref());
    }
    problems.end()?;
    reminder_fits(tx, caller, of, &change)?;
    types_fit(tx, caller, neighbours, &change)?;
    Ok(Wanted { any: change.set.len() > bare, change, default_service, number })
}

/// The service that is to be taken when a request names none, if it is another one than now. It
/// has to be one that can be asked for.
fn asked_service(
    tx: &ReadTx<'_>,
    caller: &Caller,
    neighbours: &Neighbours,
    problems: &mut Problems,
    text: &str,
) -> Result<Option<ServiceId>, Refusal> {
    let usual = Known::of(DEFAULT_SERVICE).map_or("", |known| known.default);
    let name = if text.trim().is_empty() { usual } else { text.trim() };
    match (neighbours.asked)(tx, caller, name) {
        Ok(service) => {
            let now = tenants::get(tx, caller.tenant)?.and_then(|tenant| tenant.default_service);
            Ok(Some(service).filter(|_| now != Some(service)))
        }
        Err(refusal) if refusal.code.class() == Class::NotFound => {
            problems.absent(DEFAULT_SERVICE, refusal.message);
            Ok(None)
        }
        Err(refusal) if refusal.code.class() == Class::Invalid => {
            problems.add(DEFAULT_SERVICE, refusal.message);
            Ok(None)
        }
        Err(refusal) => Err(refusal),
    }
}

/// How numbers are to look, if it is another pattern than now.
fn asked_number(
    tx: &ReadTx<'_>,
    caller: &Caller,
    problems: &mut Problems,
    text: &str,
) -> Result<Option<String>, Refusal> {
    let text = if text.trim().is_empty() { tenants::NUMBER_PATTERN } else { text.trim() };
    let pattern = problems.take(NUMBER, number(text));
    let now = tenants::get(tx, caller.tenant)?.map(|tenant| tenant.number_pattern);
    Ok(Some(pattern).filter(|pattern| now.as_ref() != Some(pattern)))
}

/// A reminder comes before what it reminds of.
fn reminder_fits(
    tx: &ReadTx<'_>,
    caller: &Caller,
    of: Option<ServiceId>,
    change: &Change,
) -> Result<(), Refusal> {
    let mut problems = Problems::new();
    let after = |key| -> Result<Option<Millis>, Refusal> {
        let value = match (change.get(key).map(|_| change.text(key)), of) {
            (Some(""), Some(_)) => value_for(tx, caller.tenant, None, key)?,
            (Some(""), None) => Known::of(key).map_or("", |known| known.default).to_owned(),
            (Some(value), _) => value.to_owned(),
            (None, of) => value_for(tx, caller.tenant, of, key)?,
        };
        Ok(duration_of(&value).flatten())
    };
    let touched = [REMIND, AUTORESOLVE].into_iter().find(|k| change.get(k).is_some());
    if let Some(key) = touched
        && let (Some(reminder), Some(timeout)) = (after(REMIND)?, after(AUTORESOLVE)?)
        && reminder >= timeout
    {
        problems.add(
            key,
            match key {
                REMIND => "is to be shorter than timers.autoresolve",
                _ => "is to be longer than timers.remind",
            },
        );
    }
    problems.end()
}

/// A type that a group is of stays.
fn types_fit(
    tx: &ReadTx<'_>,
    caller: &Caller,
    neighbours: &Neighbours,
    change: &Change,
) -> Result<(), Refusal> {
    if change.get(GROUP_TYPES).is_none() {
        return Ok(());
    }
    let types = match change.text(GROUP_TYPES) {
        "" => Known::of(GROUP_TYPES).map_or("", |known| known.default),
        types => types,
    };
    let used = (neighbours.types)(tx, caller.tenant)?;
    match used.iter().find(|used| !types.split(' ').any(|word| word == used.as_str())) {
        Some(used) => Err(Refusal::new(Code::InUse, format!("there are groups of type {used}"))
            .hint("give them another type first, with desk group edit --type")
            .about(GROUP_TYPES)),
        None => Ok(()),
    }
}
