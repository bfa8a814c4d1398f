//! What it costs to find what is due, in steps of the engine's machine: it must not depend on how
//! many tickets there are that wait.

use std::time::{Duration, Instant};

use super::*;
use crate::kernel::clock::{DAY, Source};
use crate::store::{Appended, Options, Outcome, Store};

const INSERT: &str = "INSERT INTO tickets (tenant, id, number, kind, service, title, description, requester, org, creator, state, open, group_id, assignee, impact, urgency, priority, priority_set, solution, external_id, created_ms, updated_ms, version, base_ms, reminded) \
    VALUES ($1, $2, $3, 'incident', $4, 't', 'd', 1, NULL, 1, $5, 1, 1, NULL, 2, 2, 3, 0, '', '', 0, 0, 1, $6, $7)";
const SET: &str = "INSERT INTO service_policies (tenant, service, name, value) VALUES (1, 2, 'timers.stale', '3d')";

fn soon() -> Instant {
    Instant::now() + Duration::from_secs(120)
}

/// A store of `count` tickets of three tenants and seven services, in all states; some of a kind have
/// the same instant.
async fn store_of(dir: &tempfile::TempDir, count: i64) -> Store {
    store_over(dir, count, 3, 7).await
}

/// The same, of so many tenants and services.
async fn store_over(dir: &tempfile::TempDir, count: i64, tenants: i64, services: i64) -> Store {
    let options =
        Options { clock: Source::Manual, start: 0, queue: 8, batch: 8, readers: 1, log: 1 << 20 };
    let file = dir.path().join(format!("{count}-{tenants}-{services}.db"));
    let store = Store::open(&file, &options, Box::new(|_| {}), Box::new(|_| {})).unwrap();
    let fill = move |tx: &mut Tx<'_>| -> Result<(), Refusal> {
        for id in 1..=count {
            let state = State::ALL[usize::try_from(id).unwrap() % State::ALL.len()];
            let number = format!("T-{id}");
            let base = next(state, Some(0), false, &every()).is_some().then_some(id / 600 * 10);
            let args = [
                (1 + (id / 12) % tenants).into(),
                id.into(),
                (&number).into(),
                (1 + (id / (12 * tenants)) % services).into(),
                state.word().into(),
                base.into(),
                (id % 5 == 0).into(),
            ];
            tx.exec(INSERT, &args)?;
        }
        tx.exec(SET, &[])?;
        tx.note_reserved(1, 1);
        tx.note_appended(Appended {
            tenant: 1,
            seq: 1,
            kind: "test.filled".into(),
            object_kind: "test".into(),
            object_id: 0,
            object: String::new(),
        })
    };
    let work = move |tx: &mut Tx<'_>| match fill(tx) {
        Ok(()) => Outcome::Done(()),
        Err(refusal) => Outcome::Refused(refusal),
    };
    store.write(soon(), work).await.unwrap();
    store
}

/// The tenant of a ticket: each has tickets in all states.
fn tenant(id: i64) -> TenantId {
    TenantId(1 + (id / 12) % 3)
}

/// Every rule is on.
fn every() -> Durations {
    let day = Some(DAY);
    Durations { timeout: day, reminder: None, close_after: day, stale: day }
}

/// Takes some and answers what it took, and the steps.
async fn taken(store: &Store, only: Option<i64>, count: usize) -> (Vec<(Due, Act)>, u64) {
    store
        .read(soon(), move |tx| {
            let before = tx.steps();
            let mut walk = Walk::new(tx, only.map(TenantId))?;
            let mut taken = Vec::new();
            while taken.len() < count
                && let Some((due, act, _)) = walk.take(tx, Millis::MAX)?
            {
                taken.push((due, act));
            }
            Ok((taken, tx.steps() - before))
        })
        .await
        .unwrap()
}

#[tokio::test]
async fn it_costs_the_same_however_many_wait() {
    let dir = tempfile::tempdir().unwrap();
    let (small, large) = (store_of(&dir, 2_000).await, store_of(&dir, 40_000).await);
    for (only, count) in [(None, 0), (None, 50), (Some(2), 50)] {
        let (few, many) = (taken(&small, only, count).await, taken(&large, only, count).await);
        assert_eq!((few.0.len(), many.0.len()), (count, count));
        let grown = many.1 * 100 / few.1;
        assert!(
            grown < 120,
            "{only:?} {count}: {} steps, {} in a store of twenty times",
            few.1,
            many.1
        );
    }
}

#[tokio::test]
async fn it_costs_a_few_steps_for_each_kind() {
    let dir = tempfile::tempdir().unwrap();
    let few = store_over(&dir, 20_000, 2, 5).await;
    let many = store_over(&dir, 20_000, 20, 25).await;
    let kinds = async |store: &Store| {
        let sql = "SELECT count(*) FROM (SELECT DISTINCT state, tenant, service, reminded FROM tickets \
            WHERE base_ms IS NOT NULL)";
        let read = move |tx: &ReadTx<'_>| tx.first(sql, &[], |row| row.int());
        let kinds = store.read(soon(), read).await;
        u64::try_from(kinds.unwrap().unwrap()).unwrap()
    };
    let (of_few, of_many) = (kinds(&few).await, kinds(&many).await);
    assert!(of_many > 40 * of_few, "{of_few} {of_many}");
    let per_kind = taken(&few, None, 0).await.1 / of_few;
    let steps = taken(&many, None, 0).await.1 / of_many;
    assert!(per_kind < 300 && steps < per_kind * 12 / 10, "{per_kind} {steps} steps for each kind");
    // And of one tenant only for its own.
    let own = taken(&many, Some(3), 0).await.1;
    assert!(own < steps * of_many / 20 * 12 / 10, "{own} steps for a twentieth of the kinds");
}

#[tokio::test]
async fn the_walk_finds_what_a_look_at_every_ticket_finds() {
    let dir = tempfile::tempdir().unwrap();
    let store = store_of(&dir, 3_000).await;
    for only in [None, Some(1), Some(3)] {
        let (walked, _) = taken(&store, only, usize::MAX).await;
        let looked = move |tx: &ReadTx<'_>| {
            let (mut known, mut all) = (Known::default(), Vec::new());
            for id in 1..=3_000 {
                let tenant = tenant(id);
                let timed = timed_of(tx, tenant, TicketId(id))?.unwrap();
                if only.is_none_or(|only| only == tenant.0)
                    && let Some((at, act)) = known.next(tx, &timed)?
                {
                    all.push((Due { at, tenant, ticket: timed.ticket }, act));
                }
            }
            all.sort_unstable();
            Ok(all)
        };
        let all = store.read(soon(), looked).await.unwrap();
        assert!(all.len() > 100, "{only:?}: {}", all.len());
        let stale = all.iter().any(|(_, act)| *act == Act::Stale);
        assert_eq!(stale, only != Some(3), "only the first tenant has that rule");
        assert_eq!(walked, all, "{only:?}");
    }
}

/// As the catalogue notes that routes have changed.
const LOOK_AGAIN: &str = "INSERT INTO reroutes (tenant, service, behind_ms, behind) VALUES (1, 1, 0, 0) \
    ON CONFLICT (tenant, service) DO UPDATE SET behind_ms = 0, behind = 0";

#[tokio::test]
async fn the_unrouted_are_walked_in_pieces() {
    let dir = tempfile::tempdir().unwrap();
    let (small, large) = (store_of(&dir, 2_000).await, store_of(&dir, 40_000).await);
    let mut costs = Vec::new();
    for store in [&small, &large] {
        let sql = "SELECT count(*) FROM tickets WHERE tenant = 1 AND service = 1 AND state = 'new' AND reminded = 0";
        let count = store.read(soon(), move |tx| tx.first(sql, &[], |row| row.int())).await;
        let piece = move |tx: &mut Tx<'_>| {
            let piece = |tx: &mut Tx<'_>| -> Result<(usize, bool), Refusal> {
                let mut place = reroute_behind(tx, TenantId(1), ServiceId(1))?;
                for seen in 0..5 {
                    match unrouted_behind(tx, TenantId(1), ServiceId(1), place)? {
                        Some(next) => {
                            assert!(next > place);
                            place = next;
                        }
                        None => return Ok((seen, false)),
                    }
                }
                reroute_from(tx, TenantId(1), ServiceId(1), place)?;
                Ok((5, true))
            };
            let before = tx.steps();
            match piece(tx) {
                Ok((seen, more)) => Outcome::Done((seen, more, tx.steps() - before)),
                Err(refusal) => Outcome::Refused(refusal),
            }
        };
        let again = |tx: &mut Tx<'_>| match tx.keep(LOOK_AGAIN, &[]) {
            Ok(_) => Outcome::Done(()),
            Err(refusal) => Outcome::Refused(refusal),
        };
        store.write(soon(), again).await.unwrap();
        costs.push(store.write(soon(), piece).await.unwrap().2);
        // A change in between begins anew; then all of them come, each once.
        store.write(soon(), again).await.unwrap();
        let mut all = 0;
        loop {
            let (seen, more, _) = store.write(soon(), piece).await.unwrap();
            all += i64::try_from(seen).unwrap();
            if !more {
                break;
            }
        }
        assert_eq!(Some(all), count.unwrap());
        assert!(all > 5, "{all}: more than one piece");
    }
    assert!(costs[1] < costs[0] * 12 / 10, "{costs:?}");
}
