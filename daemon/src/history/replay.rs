//! Doing the whole history again: in an empty store, the journal gives the tables that it came
//! from. This is how it is known that the journal tells all that happened.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::identity::{orgs, policies, tenants, tokens, users};
use crate::journal::{self, Row};
use crate::kernel::change::Change;
use crate::kernel::clock::Source;
use crate::kernel::id::{Seq, TenantId, UserId};
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::{self, Target};
use crate::store::{Options, Outcome, ReadTx, Store, Tx, keep};
use crate::{access, catalog, groups, tickets};

/// How many events one transaction does again.
const PAGE: usize = 1_000;

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
    let clock = crate::store::clock_of(file)?;
    let source = open(file, clock)?;
    let copy = open(scratch, Source::Manual)?;
    let deadline = Instant::now() + Duration::from_secs(3_600);
    let events = source
        .read(deadline, |tx| {
            let tenants = tenants::all(tx)?;
            let mut events = 0;
            for tenant in tenants {
                events += journal::verify(tx, tenant)?;
            }
            Ok(events)
        })
        .await?;
    let mut pos = 0;
    loop {
        let rows = source.read(deadline, move |tx| journal::all(tx, pos, PAGE)).await?;
        let count = i64::try_from(rows.len()).unwrap_or(0);
        if count == 0 {
            break;
        }
        copy.write(deadline, move |tx| match rows.iter().try_for_each(|row| again(tx, row)) {
            Ok(()) => Outcome::Done(()),
            Err(refusal) => Outcome::Refused(refusal),
        })
        .await?;
        pos += count;
    }
    let rows = compare(&source, &copy, deadline).await?;
    source.close();
    copy.close();
    Ok(Verified { events, rows })
}

fn open(file: &Path, clock: Source) -> Result<Store, Refusal> {
    let options = Options { clock, start: 0, queue: 8, batch: 1, readers: 1 };
    Store::open(file, &options, Box::new(|_| {}), Box::new(|_| {}))
}

/// Does one event again.
fn again(tx: &mut Tx<'_>, (tenant, row): &(TenantId, Row)) -> Result<(), Refusal> {
    tx.set_now(row.at);
    let change: Change = journal::body(row)?;
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

/// Compares every journaled table, row by row.
async fn compare(source: &Store, copy: &Store, deadline: Instant) -> Result<usize, Refusal> {
    let mut total = 0;
    for table in source.read(deadline, crate::store::tables).await? {
        if keep::TABLES.contains(&table.as_str()) {
            continue;
        }
        let (was, is) =
            (rows(source, &table, deadline).await?, rows(copy, &table, deadline).await?);
        if let Some((was, is)) = was.iter().zip(&is).find(|(was, is)| was != is) {
            return Err(Refusal::new(
                Code::Damaged,
                format!("table {table} holds {was}; its history makes it {is}"),
            ));
        }
        if was.len() != is.len() {
            return Err(Refusal::new(
                Code::Damaged,
                format!("table {table} has {} rows; its history makes {}", was.len(), is.len()),
            ));
        }
        total += was.len();
    }
    Ok(total)
}

async fn rows(store: &Store, table: &str, deadline: Instant) -> Result<Vec<String>, Refusal> {
    let table = table.to_owned();
    store.read(deadline, move |tx: &ReadTx<'_>| crate::store::dump(tx, &table)).await
}
