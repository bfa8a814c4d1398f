//! Doing the whole history again: in an empty store, the journal gives the tables that it came
//! from. This is how it is known that the journal tells all that happened.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::identity::{orgs, policies, tenants, tokens, users};
use crate::journal::{self, Row};
use crate::kernel::clock::Source;
use crate::kernel::id::{Seq, TenantId, UserId};
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::{self, Target};
use crate::store::copy::Found;
use crate::store::{Options, Outcome, ReadTx, Store, Tx, keep};
use crate::{access, catalog, groups, tickets};

/// How many events one transaction does again, and how many bytes they have at the most; one is done
/// however large it is.
const PAGE: usize = 1_000;
const PAGE_BYTES: i64 = 4 << 20;
/// How long all of it may take.
const LONGEST: Duration = Duration::from_secs(12 * 3_600);
/// The largest table of which it is said in what it differs: a few numbers for each row of both are held in
/// memory for that.
const COMPARED: usize = 20_000;

/// What was found to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The number of events whose chain holds.
    pub events: i64,
    /// The number of rows that the replay made as they are.
    pub rows: usize,
}

/// Follows every chain of the store in a file, does its journal again in an empty store in
/// `scratch`, and compares every journaled table. Nobody else may have the store open.
///
/// # Errors
/// `STORE_DAMAGED` naming the first event or table that differs.
pub async fn verify(file: &Path, scratch: &Path) -> Result<Verified, Refusal> {
    let (verified, found) = findings(file, scratch, &Arc::default(), &mut |_, _| Ok(())).await?;
    match found.into_iter().find(|found| !found.ok) {
        Some(damage) => Err(Refusal::new(Code::Damaged, damage.detail)),
        None => Ok(verified),
    }
}

/// The same, with everything that was found. `look` hears how many events of how many are done again, and
/// may end it.
///
/// # Errors
/// What keeps it from looking: no room, no store, `STOPPING` once `stop` is set.
pub async fn findings(
    file: &Path,
    scratch: &Path,
    stop: &Arc<AtomicBool>,
    look: Look<'_>,
) -> Result<(Verified, Vec<Found>), Refusal> {
    let clock = crate::store::clock_of(file)?;
    let source = open(file, clock)?;
    let copy = open(scratch, Source::Manual)?;
    // What is read is not waited for once nobody waits for the answer.
    source.stop_reads_at(stop);
    copy.stop_reads_at(stop);
    let looked = Looking { source, copy, deadline: Instant::now() + LONGEST, stop };
    let mut found = Vec::new();
    let done = looked.run(&mut found, look).await;
    looked.source.close();
    looked.copy.close();
    // A read that was stopped says that its time is over.
    looked.goes_on()?;
    done.map(|verified| (verified, found))
}

/// Hears how many events of how many are done again, and may end it.
pub type Look<'a> = &'a mut (dyn FnMut(i64, i64) -> Result<(), Refusal> + Send);

struct Looking<'a> {
    source: Store,
    copy: Store,
    deadline: Instant,
    stop: &'a AtomicBool,
}

impl Looking<'_> {
    async fn run(&self, found: &mut Vec<Found>, look: Look<'_>) -> Result<Verified, Refusal> {
        let tenants = self.source.read(self.deadline, tenants::all).await;
        let Some(tenants) = damaged("journal", tenants, found)? else {
            return Ok(Verified { events: 0, rows: 0 });
        };
        let (mut events, before) = (0, found.len());
        for tenant in tenants {
            self.goes_on()?;
            let slug =
                move |tx: &ReadTx<'_>| Ok(tenants::get(tx, tenant)?.map(|tenant| tenant.slug));
            let slug = self.source.read(self.deadline, slug).await.ok().flatten();
            let chain =
                self.source.read(self.deadline, move |tx| journal::verify(tx, tenant)).await;
            match damaged("journal", chain, found)? {
                Some(last) => events += last,
                None => {
                    if let Some(last) = found.last_mut() {
                        last.tenant = slug.unwrap_or_default();
                    }
                }
            }
        }
        if found.len() == before {
            found.push(Found::whole("journal", format!("{events} events follow from one another")));
        }
        let again = self.again(events, look).await;
        // What cannot be done again is a finding, whatever it is that cannot.
        if let Err(refusal) = again {
            if refusal.code != Code::Damaged && refusal.code != Code::Internal {
                return Err(refusal);
            }
            found.push(Found::damage("replay", refusal.message));
            return Ok(Verified { events, rows: 0 });
        }
        let before = found.len();
        let compared = self.compare(found).await;
        let rows = damaged("replay", compared, found)?.unwrap_or(0);
        if found.len() == before {
            let what = format!("{rows} rows are what the journals make them");
            found.push(Found::whole("replay", what));
        }
        Ok(Verified { events, rows })
    }

    fn goes_on(&self) -> Result<(), Refusal> {
        match self.stop.load(Ordering::Relaxed) {
            true => Err(Refusal::new(Code::Stopping, "the check was not waited for")),
            false => Ok(()),
        }
    }

    /// Does the whole journal again in the empty store.
    async fn again(&self, all: i64, look: Look<'_>) -> Result<(), Refusal> {
        let mut pos = 0;
        loop {
            self.goes_on()?;
            look(pos, all)?;
            let page = move |tx: &ReadTx<'_>| {
                journal::all(tx, pos, journal::fit(tx, pos, PAGE, PAGE_BYTES)?)
            };
            let rows = self.source.read(self.deadline, page).await?;
            let count = i64::try_from(rows.len()).unwrap_or(0);
            if count == 0 {
                return Ok(());
            }
            let work = move |tx: &mut Tx<'_>| match rows.iter().try_for_each(|row| again(tx, row)) {
                Ok(()) => Outcome::Done(()),
                Err(refusal) => Outcome::Refused(refusal),
            };
            self.copy.write(self.deadline, work).await?;
            pos += count;
        }
    }

    /// Compares every journaled table; answers how many rows there are.
    async fn compare(&self, found: &mut Vec<Found>) -> Result<usize, Refusal> {
        let mut total = 0;
        for table in self.source.read(self.deadline, crate::store::tables).await? {
            if keep::TABLES.contains(&table.as_str()) {
                continue;
            }
            self.goes_on()?;
            let sum = |table: String| move |tx: &ReadTx<'_>| crate::store::fingerprint(tx, &table);
            let was = self.source.read(self.deadline, sum(table.clone())).await;
            let Some(was) = damaged("replay", was, found)? else { continue };
            let is = self.copy.read(self.deadline, sum(table.clone())).await?;
            if was != is {
                let detail = self.differs(&table, was.0, is.0).await?;
                found.push(Found { table, ..Found::damage("replay", detail) });
            }
            total += was.0;
        }
        Ok(total)
    }

    /// In what a table differs from what its history makes it.
    async fn differs(&self, table: &str, was: usize, is: usize) -> Result<String, Refusal> {
        if was.max(is) > COMPARED {
            return Ok(format!("table {table} differs from what its history makes"));
        }
        let rows = |table: String| move |tx: &ReadTx<'_>| crate::store::outline(tx, &table);
        let had = self.source.read(self.deadline, rows(table.to_owned())).await?;
        let made = self.copy.read(self.deadline, rows(table.to_owned())).await?;
        Ok(match had.apart(&made) {
            Some(apart) if was == is => format!("table {table}: {apart}"),
            Some(apart) => {
                format!("table {table} has {was} rows; its history makes {is}: {apart}")
            }
            None => format!("table {table} has {was} rows; its history makes {is}"),
        })
    }
}

/// What was read; a damage that was met becomes a finding.
fn damaged<T>(
    check: &'static str,
    read: Result<T, Refusal>,
    found: &mut Vec<Found>,
) -> Result<Option<T>, Refusal> {
    match read {
        Ok(read) => Ok(Some(read)),
        Err(refusal) if refusal.code == Code::Damaged => {
            found.push(Found::damage(check, refusal.message));
            Ok(None)
        }
        Err(refusal) => Err(refusal),
    }
}

fn open(file: &Path, clock: Source) -> Result<Store, Refusal> {
    let options = Options { clock, start: 0, queue: 8, batch: 1, readers: 1, log: 1 << 20 };
    Store::open(file, &options, Box::new(|_| {}), Box::new(|_| {}))
}

/// Does one event again.
fn again(tx: &mut Tx<'_>, (tenant, row): &(TenantId, Row)) -> Result<(), Refusal> {
    tx.set_now(row.at);
    let change = journal::change(row)?;
    let seq = Seq(row.seq);
    let kind = match row.object_kind.as_str() {
        "ticket" => "ticket",
        "group" => "group",
        "service" => "service",
        "category" => "category",
        "user" => "user",
        "org" => "org",
        "token" => "token",
        "tenant" => "tenant",
        "policy" => "policy",
        access::REQUEST => access::REQUEST,
        access::GRANT => access::GRANT,
        access::VISIT => access::VISIT,
        other => {
            return Err(Refusal::new(
                Code::Damaged,
                format!("event {} is about a {other}", row.seq),
            ));
        }
    };
    let target = Target { kind, id: row.object_id, version: 0 };
    let actor = (row.actor.map(UserId), row.actor_tenant.map(TenantId));
    let permit = policy::replay(*tenant, actor, &row.via, &row.request, target);
    match kind {
        "ticket" => tickets::replay(tx, &permit, seq, &change)?,
        "group" => groups::replay(tx, &permit, seq, &change)?,
        "service" | "category" => catalog::replay(tx, &permit, seq, &change)?,
        "user" => users::replay(tx, &permit, seq, &change)?,
        "org" => orgs::replay(tx, &permit, seq, &change)?,
        "token" => tokens::replay(tx, &permit, seq, &change)?,
        access::REQUEST | access::GRANT | access::VISIT => {
            access::replay(tx, &permit, seq, &change)?
        }
        "policy" => policies::replay(tx, &permit, &change)?,
        _ => tenants::replay(tx, &permit, &change)?,
    }
    journal::copy(tx, *tenant, row)
}
