//! The SQL of what falls due: it finds the tickets that something is due for in order of time, by
//! seeks on the index `tickets_due`, and writes nothing but the notes of routes to look at again.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use crate::identity::policies::{self, Durations};
use crate::kernel::clock::Millis;
use crate::kernel::id::{GroupId, ServiceId, TenantId, TicketId, UserId};
use crate::kernel::refusal::Refusal;
use crate::store::{ReadTx, Row, Tx, Value};
use crate::tickets::due::{Act, STATES, next};
use crate::tickets::model::State;

/// The first ticket of the next kind behind one: kinds are state, tenant, service and whether it was
/// reminded. Three seeks, tried in turn: a comparison of rows would seek by its first column only.
const NEXT_KIND: [&str; 3] = [
    "SELECT tenant, service, reminded, base_ms, id FROM tickets \
    WHERE base_ms IS NOT NULL AND state = $1 AND tenant = $2 AND service = $3 AND reminded > $4 \
    ORDER BY reminded, base_ms, id LIMIT 1",
    "SELECT tenant, service, reminded, base_ms, id FROM tickets \
    WHERE base_ms IS NOT NULL AND state = $1 AND tenant = $2 AND service > $3 \
    ORDER BY service, reminded, base_ms, id LIMIT 1",
    "SELECT tenant, service, reminded, base_ms, id FROM tickets \
    WHERE base_ms IS NOT NULL AND state = $1 AND tenant > $2 \
    ORDER BY tenant, service, reminded, base_ms, id LIMIT 1",
];
/// The next ticket of a kind behind one, in the same way.
const NEXT_OF_KIND: [&str; 2] = [
    "SELECT base_ms, id FROM tickets \
    WHERE state = $1 AND tenant = $2 AND service = $3 AND reminded = $4 AND base_ms = $5 AND id > $6 \
    ORDER BY id LIMIT 1",
    "SELECT base_ms, id FROM tickets \
    WHERE state = $1 AND tenant = $2 AND service = $3 AND reminded = $4 AND base_ms > $5 \
    ORDER BY base_ms, id LIMIT 1",
];
const CLOCK: &str =
    "SELECT state, service, base_ms, reminded FROM tickets WHERE tenant = $1 AND id = $2";
const WORKED: &str =
    "SELECT number, group_id, assignee, public_ms FROM tickets WHERE tenant = $1 AND id = $2";
const FIRST_REROUTE: &str = "SELECT tenant, service FROM reroutes WHERE (tenant, service) > ($1, $2) \
    ORDER BY tenant, service LIMIT 1";
const REROUTE_BEHIND: &str =
    "SELECT behind_ms, behind FROM reroutes WHERE tenant = $1 AND service = $2";
const REROUTE_FROM: &str =
    "UPDATE reroutes SET behind_ms = $3, behind = $4 WHERE tenant = $1 AND service = $2";
const REROUTED: &str = "DELETE FROM reroutes WHERE tenant = $1 AND service = $2";

/// The place of a ticket among those of its kind: the instant from which its state counts, and its
/// number. It only moves to the end, so who goes from place to place passes nobody over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(pub Millis, pub TicketId);

impl Place {
    /// Before the first one.
    pub const START: Place = Place(0, TicketId(0));
}

/// Something that is due for a ticket, in order of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Due {
    /// When.
    pub at: Millis,
    /// The tenant.
    pub tenant: TenantId,
    /// The ticket.
    pub ticket: TicketId,
}

/// What counts for the time of a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timed {
    /// The tenant.
    pub tenant: TenantId,
    /// The ticket.
    pub ticket: TicketId,
    /// Where it stands.
    pub state: State,
    /// Its service, whose durations hold.
    pub service: ServiceId,
    /// From when they count.
    pub base: Option<Millis>,
    /// Whether the requester side was reminded.
    pub reminded: bool,
}

/// The durations of services, each read once.
#[derive(Debug, Default)]
pub struct Known(HashMap<(TenantId, ServiceId), Durations>);

impl Known {
    /// Those of a service.
    ///
    /// # Errors
    /// What the store answers.
    pub fn of(
        &mut self,
        tx: &ReadTx<'_>,
        tenant: TenantId,
        service: ServiceId,
    ) -> Result<Durations, Refusal> {
        if let Some(durations) = self.0.get(&(tenant, service)) {
            return Ok(*durations);
        }
        let durations = policies::durations(tx, tenant, service)?;
        self.0.insert((tenant, service), durations);
        Ok(durations)
    }

    /// What falls due next for a ticket.
    ///
    /// # Errors
    /// What the store answers.
    pub fn next(
        &mut self,
        tx: &ReadTx<'_>,
        timed: &Timed,
    ) -> Result<Option<(Millis, Act)>, Refusal> {
        let durations = self.of(tx, timed.tenant, timed.service)?;
        Ok(next(timed.state, timed.base, timed.reminded, &durations))
    }
}

/// Walks through what falls due in order of time. It holds one ticket of each kind, the first, so
/// that it costs as many seeks as there are kinds, and one more for each ticket that is taken.
#[derive(Debug)]
pub struct Walk {
    known: Known,
    heads: BinaryHeap<Reverse<Head>>,
}

#[derive(Clone, Copy, Debug)]
struct Head {
    due: Due,
    act: Act,
    timed: Timed,
    /// It stands in the store so; it is not only foreseen.
    real: bool,
}

impl PartialEq for Head {
    fn eq(&self, other: &Head) -> bool {
        self.due == other.due
    }
}

impl Eq for Head {}

impl PartialOrd for Head {
    fn partial_cmp(&self, other: &Head) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Head {
    fn cmp(&self, other: &Head) -> std::cmp::Ordering {
        self.due.cmp(&other.due)
    }
}

impl Walk {
    /// Before the first ticket: of one tenant, or of all.
    ///
    /// # Errors
    /// What the store answers.
    pub fn new(tx: &ReadTx<'_>, only: Option<TenantId>) -> Result<Walk, Refusal> {
        let mut walk = Walk { known: Known::default(), heads: BinaryHeap::new() };
        for state in STATES {
            // Behind every kind of the tenants before.
            let mut at = (only.map_or(i64::MIN, |only| only.0), i64::MIN, i64::MIN);
            loop {
                let args = [state.word().into(), at.0.into(), at.1.into(), at.2.into()];
                let found = seek(tx, &NEXT_KIND, &args, |row| {
                    at = (row.int()?, row.int()?, row.int()?);
                    timed(TenantId(at.0), ServiceId(at.1), *state, at.2 != 0, row)
                })?;
                match found {
                    Some(first) if only.is_none_or(|only| only == first.tenant) => {
                        walk.push(tx, first)?;
                    }
                    _ => break,
                }
            }
        }
        Ok(walk)
    }

    /// Puts a ticket in its place as it would stand then, if anything falls due for it; not before
    /// `then`.
    ///
    /// # Errors
    /// What the store answers.
    pub fn foresee(&mut self, tx: &ReadTx<'_>, timed: Timed, then: Millis) -> Result<(), Refusal> {
        if let Some((at, act)) = self.known.next(tx, &timed)? {
            let due = Due { at: at.max(then), tenant: timed.tenant, ticket: timed.ticket };
            self.heads.push(Reverse(Head { due, act, timed, real: false }));
        }
        Ok(())
    }

    fn push(&mut self, tx: &ReadTx<'_>, timed: Timed) -> Result<(), Refusal> {
        if let Some((at, act)) = self.known.next(tx, &timed)? {
            let due = Due { at, tenant: timed.tenant, ticket: timed.ticket };
            self.heads.push(Reverse(Head { due, act, timed, real: true }));
        }
        Ok(())
    }

    /// When something falls due next.
    pub fn soonest(&self) -> Option<Millis> {
        self.heads.peek().map(|Reverse(head)| head.due.at)
    }

    /// Takes the next one that is due at `until` or before.
    ///
    /// # Errors
    /// What the store answers.
    pub fn take(
        &mut self,
        tx: &ReadTx<'_>,
        until: Millis,
    ) -> Result<Option<(Due, Act, Timed)>, Refusal> {
        if self.soonest().is_none_or(|at| at > until) {
            return Ok(None);
        }
        let Some(Reverse(Head { due, act, timed: taken, real })) = self.heads.pop() else {
            return Ok(None);
        };
        if !real {
            return Ok(Some((due, act, taken)));
        }
        let args = [
            taken.state.word().into(),
            taken.tenant.0.into(),
            taken.service.0.into(),
            taken.reminded.into(),
            taken.base.into(),
            taken.ticket.0.into(),
        ];
        let behind = seek(tx, &NEXT_OF_KIND, &args, |row| {
            timed(taken.tenant, taken.service, taken.state, taken.reminded, row)
        })?;
        if let Some(behind) = behind {
            self.push(tx, behind)?;
        }
        Ok(Some((due, act, taken)))
    }

    /// The durations of a service.
    ///
    /// # Errors
    /// What the store answers.
    pub fn durations(&mut self, tx: &ReadTx<'_>, timed: &Timed) -> Result<Durations, Refusal> {
        self.known.of(tx, timed.tenant, timed.service)
    }
}

/// The first row that the seeks find, tried in turn. Each is given as many values as it names.
fn seek<T>(
    tx: &ReadTx<'_>,
    seeks: &[&str],
    args: &[Value<'_>],
    mut read: impl FnMut(&Row<'_>) -> Result<T, Refusal>,
) -> Result<Option<T>, Refusal> {
    for sql in seeks {
        let named = (1..=args.len()).take_while(|n| sql.contains(&format!("${n}"))).count();
        if let Some(found) = tx.first(sql, args.get(..named).unwrap_or_default(), &mut read)? {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

fn timed(
    tenant: TenantId,
    service: ServiceId,
    state: State,
    reminded: bool,
    row: &Row<'_>,
) -> Result<Timed, Refusal> {
    let base = Some(row.int()?);
    Ok(Timed { tenant, ticket: TicketId(row.int()?), state, service, base, reminded })
}

/// What counts for the time of a ticket.
///
/// # Errors
/// What the store answers.
pub fn timed_of(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    ticket: TicketId,
) -> Result<Option<Timed>, Refusal> {
    let found = tx.first(CLOCK, &[tenant.0.into(), ticket.0.into()], |row| {
        let state = State::from_word(row.text()?);
        let service = ServiceId(row.int()?);
        let (base, reminded) = (row.int_or_null()?, row.flag()?);
        Ok(state.map(|state| Timed { tenant, ticket, state, service, base, reminded }))
    })?;
    Ok(found.flatten())
}

/// What is told of a ticket whose future is foreseen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foretold {
    /// The number.
    pub number: String,
    /// The group that has it.
    pub group: Option<GroupId>,
    /// Who works on it.
    pub assignee: Option<UserId>,
    /// The last public act.
    pub public: Millis,
}

/// What is told of a ticket whose future is foreseen.
///
/// # Errors
/// What the store answers.
pub fn foretold(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    ticket: TicketId,
) -> Result<Option<Foretold>, Refusal> {
    tx.first(WORKED, &[tenant.0.into(), ticket.0.into()], |row| {
        Ok(Foretold {
            number: row.text()?.to_owned(),
            group: row.int_or_null()?.map(GroupId),
            assignee: row.int_or_null()?.map(UserId),
            public: row.int()?,
        })
    })
}

/// The first service behind one whose unrouted tickets are to be looked at again.
///
/// # Errors
/// What the store answers.
pub fn reroute_after(
    tx: &ReadTx<'_>,
    behind: (TenantId, ServiceId),
) -> Result<Option<(TenantId, ServiceId)>, Refusal> {
    tx.first(FIRST_REROUTE, &[behind.0.0.into(), behind.1.0.into()], |row| {
        Ok((TenantId(row.int()?), ServiceId(row.int()?)))
    })
}

/// Behind which place they are to be looked at.
///
/// # Errors
/// What the store answers.
pub fn reroute_behind(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    service: ServiceId,
) -> Result<Place, Refusal> {
    let found = tx.first(REROUTE_BEHIND, &[tenant.0.into(), service.0.into()], |row| {
        Ok(Place(row.int()?, TicketId(row.int()?)))
    })?;
    Ok(found.unwrap_or(Place::START))
}

/// Those up to a place have been looked at.
///
/// # Errors
/// What the store answers.
pub fn reroute_from(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    service: ServiceId,
    Place(at, ticket): Place,
) -> Result<(), Refusal> {
    let args = [tenant.0.into(), service.0.into(), at.into(), ticket.0.into()];
    tx.keep(REROUTE_FROM, &args).map(drop)
}

/// The first ticket of a service behind a place that no group has.
///
/// # Errors
/// What the store answers.
pub fn unrouted_behind(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    service: ServiceId,
    Place(at, ticket): Place,
) -> Result<Option<Place>, Refusal> {
    let args = [
        State::New.word().into(),
        tenant.0.into(),
        service.0.into(),
        false.into(),
        at.into(),
        ticket.0.into(),
    ];
    seek(tx, &NEXT_OF_KIND, &args, |row| Ok(Place(row.int()?, TicketId(row.int()?))))
}

/// All those of a service have been looked at.
///
/// # Errors
/// What the store answers.
pub fn rerouted(tx: &mut Tx<'_>, tenant: TenantId, service: ServiceId) -> Result<(), Refusal> {
    tx.keep(REROUTED, &[tenant.0.into(), service.0.into()]).map(drop)
}

#[cfg(test)]
mod tests;
