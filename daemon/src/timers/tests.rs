//! The loop on a real store with a clock set by hand: when it does what, and when it sleeps. What is
//! done to a ticket is the tests' own here; that of tickets has tests beside it.

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::AtomicI64;
use std::time::Instant;

use tokio_util::sync::CancellationToken;

use super::work::{Acts, chunk};
use super::*;
use crate::kernel::clock::{DAY, Millis, Reading, Source};
use crate::kernel::id::{ServiceId, TenantId, TicketId};
use crate::kernel::refusal::{Code, Refusal};
use crate::store::{Appended, Options, Outcome, Store, Tx};
use crate::tickets::{Due, Place};

const SET_POLICY: &str = "INSERT INTO policies (tenant, name, value) VALUES ($1, $2, $3) \
    ON CONFLICT (tenant, name) DO UPDATE SET value = excluded.value";
const INSERT: &str = "INSERT INTO tickets (tenant, id, number, kind, service, title, description, requester, org, creator, state, open, group_id, assignee, impact, urgency, priority, priority_set, solution, external_id, created_ms, updated_ms, version, base_ms, reminded) \
    VALUES ($1, $2, $3, 'incident', $4, 't', 'd', 1, NULL, 1, $5, 1, 1, NULL, 2, 2, 3, 0, '', '', 0, 0, 1, $6, 0)";
const TAKE_OFF: &str = "UPDATE tickets SET base_ms = NULL WHERE tenant = $1 AND id = $2";
const REMIND: &str = "UPDATE tickets SET reminded = 1 WHERE tenant = $1 AND id = $2";
const REROUTE: &str =
    "INSERT INTO reroutes (tenant, service, behind_ms, behind) VALUES ($1, $2, 0, 0)";
const REROUTES: &str = "SELECT count(*) FROM reroutes";
const ACTED: &str = "UPDATE tickets SET system_ms = $3 WHERE tenant = $1 AND id = $2";
const ORDER: &str =
    "SELECT id FROM tickets WHERE system_ms IS NOT NULL ORDER BY system_ms, version";

fn soon() -> Instant {
    Instant::now() + Duration::from_secs(60)
}

/// The rows are the test's own; the ledger wants to see an event.
fn event(tx: &mut Tx<'_>) -> Result<(), Refusal> {
    tx.note_reserved(1, 1);
    tx.note_appended(Appended {
        tenant: 1,
        seq: 1,
        kind: "test.done".into(),
        object_kind: "test".into(),
        object_id: 0,
        object: String::new(),
    })
}

/// What the tests' own act did, in order: the instant and the ticket.
static LOG: Mutex<Vec<(Millis, i64, i64)>> = Mutex::new(Vec::new());

/// Reminds the first time, takes the ticket off the clock the second time. Tickets with the
/// numbers 666 and 667 are refused, one and the other.
fn fall_due(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    ticket: TicketId,
    now: Millis,
) -> Result<bool, Refusal> {
    let Some(timed) = crate::tickets::timed_of(tx, tenant, ticket)? else { return Ok(false) };
    let Some((at, act)) = crate::tickets::Known::default().next(tx, &timed)? else {
        return Ok(false);
    };
    assert!(now <= tx.now());
    if at > now {
        // Nobody should have asked; the tests see that somebody did.
        LOG.lock().unwrap().push((at, tenant.0, -ticket.0));
        return Ok(false);
    }
    let args = [tenant.0.into(), ticket.0.into()];
    tx.exec(ACTED, &[tenant.0.into(), ticket.0.into(), now.into()])?;
    match ticket.0 {
        666 => return Err(Refusal::new(Code::TicketState, "not this one")),
        667 => return Err(Refusal::internal("nor this one")),
        668 if FULL.load(Ordering::SeqCst) => return Err(Refusal::new(Code::DiskFull, "full")),
        669 => return Ok(false),
        _ => {}
    }
    LOG.lock().unwrap().push((at, tenant.0, ticket.0));
    match act {
        crate::tickets::due::Act::Remind => tx.exec(REMIND, &args)?,
        _ => tx.exec(TAKE_OFF, &args)?,
    };
    event(tx)?;
    Ok(true)
}

/// Whether the disk is full for ticket 668.
static FULL: AtomicBool = AtomicBool::new(false);

fn route_again(
    tx: &mut Tx<'_>,
    _tenant: TenantId,
    service: ServiceId,
    behind: Place,
    _limit: usize,
) -> Result<Option<Place>, Refusal> {
    match service.0 {
        // One that never ends, and one that is refused; one that has three looks.
        13 => Ok(Some(behind)),
        14 => Err(Refusal::new(Code::NotFound, "no such group")),
        15 if behind.0 < 2 => Ok(Some(Place(behind.0 + 1, TicketId(9)))),
        _ => event(tx).map(|()| None),
    }
}

/// A store and a loop over it. The log of acts is one, so the tests that use it take turns.
struct Stand {
    store: Arc<Store>,
    timers: Timers,
    stopping: CancellationToken,
    task: Option<tokio::task::JoinHandle<()>>,
    _turn: tokio::sync::MutexGuard<'static, ()>,
}

static TURN: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// Clocks that are set by hand, and jump.
#[derive(Clone, Default)]
struct Hands {
    now: Arc<AtomicI64>,
    ahead: Arc<AtomicI64>,
    up: Arc<AtomicI64>,
}

fn open(file: &Path, timers: &Timers) -> Arc<Store> {
    let options = Options {
        clock: Source::Manual,
        start: 1_000,
        queue: 64,
        batch: 8,
        readers: 1,
        log: 1 << 20,
    };
    let nudged = timers.clone();
    let told = Box::new(move |news: &crate::store::News| {
        if let Some(at) = news.due {
            nudged.nudge(at);
        }
    });
    Arc::new(Store::open(file, &options, told, Box::new(|_| {})).unwrap())
}

impl Stand {
    async fn new(
        dir: &tempfile::TempDir,
        pace: Pace,
        fill: fn(&mut Tx<'_>) -> Result<(), Refusal>,
    ) -> Stand {
        Stand::with(dir, pace, fill, None).await
    }

    async fn with(
        dir: &tempfile::TempDir,
        pace: Pace,
        fill: fn(&mut Tx<'_>) -> Result<(), Refusal>,
        hands: Option<Hands>,
    ) -> Stand {
        let turn = TURN.lock().await;
        LOG.lock().unwrap().clear();
        let timers = Timers::default();
        let store = open(&dir.path().join("desk.db"), &timers);
        let stopping = CancellationToken::new();
        let mut stand = Stand { store, timers, stopping, task: None, _turn: turn };
        stand.write(fill).await;
        let clocks = match hands {
            None => Clocks::of(&stand.store),
            Some(hands) => Clocks {
                ask: Arc::new(move || {
                    let wall = hands.now.load(Ordering::SeqCst);
                    let now = hands.ahead.fetch_max(wall, Ordering::SeqCst).max(wall);
                    Reading { now, wall, up: hands.up.load(Ordering::SeqCst) }
                }),
                boot: Some("this-one".into()),
            },
        };
        let run = Loop {
            store: Arc::clone(&stand.store),
            timers: stand.timers.clone(),
            acts: Acts { fall_due, route_again, end_access: |_| Ok(()) },
            clocks,
            pace,
            stopping: stand.stopping.clone(),
        };
        stand.task = Some(tokio::spawn(run.run()));
        stand.timers.settled(Duration::from_secs(60)).await;
        stand
    }

    async fn write(&self, f: fn(&mut Tx<'_>) -> Result<(), Refusal>) {
        let work = move |tx: &mut Tx<'_>| match f(tx).and_then(|()| event(tx)) {
            Ok(()) => Outcome::Done(()),
            Err(refusal) => Outcome::Refused(refusal),
        };
        self.store.write(soon(), work).await.unwrap();
    }

    /// Sets the clock; what has fallen due by that is done.
    async fn set(&self, to: Millis) {
        self.store.clock().advance(to);
        self.timers.settled(Duration::from_secs(60)).await;
    }

    fn log(&self) -> Vec<(Millis, i64)> {
        LOG.lock().unwrap().iter().map(|(at, _, ticket)| (*at, *ticket)).collect()
    }

    fn looks(&self) -> u64 {
        self.timers.0.looks.load(Ordering::SeqCst)
    }

    async fn end(mut self) {
        self.stopping.cancel();
        if let Some(task) = self.task.take() {
            task.await.unwrap();
        }
        self.store.close();
    }
}

fn ticket(tx: &mut Tx<'_>, tenant: i64, id: i64, state: &str, base: Millis) -> Result<(), Refusal> {
    let (number, service) = (format!("T-{id}"), 1 + id % 3);
    let args =
        [tenant.into(), id.into(), (&number).into(), service.into(), state.into(), base.into()];
    tx.exec(INSERT, &args).map(drop)
}

fn policy(tx: &mut Tx<'_>, key: &str, value: &str) -> Result<(), Refusal> {
    tx.exec(SET_POLICY, &[1.into(), key.into(), value.into()])?;
    tx.nudge(Millis::MIN);
    Ok(())
}

#[tokio::test]
async fn nothing_is_done_before_its_instant_and_all_of_it_in_order() {
    let dir = tempfile::tempdir().unwrap();
    let stand = Stand::new(&dir, Pace::default(), |tx| {
        policy(tx, "timers.remind", "2d")?;
        ticket(tx, 1, 10, "resolved", 5_000)?;
        ticket(tx, 1, 11, "postponed", 9 * DAY)?;
        ticket(tx, 1, 12, "waiting_user", 3_000)?;
        ticket(tx, 2, 13, "waiting_user", 4_000)?;
        ticket(tx, 2, 14, "frozen", 4_000)?;
        ticket(tx, 2, 15, "assigned", 4_000)
    })
    .await;
    assert_eq!(stand.log(), []);
    stand.set(9 * DAY - 1).await;
    assert_eq!(stand.log(), [], "not a millisecond before");
    stand.set(9 * DAY).await;
    assert_eq!(stand.log(), [(9 * DAY, 11)]);
    // All at once, as after a downtime: the reminder of 12 and its end are two of those.
    stand.set(90 * DAY).await;
    let all = [
        (9 * DAY, 11),
        (12 * DAY + 3_000, 12),
        (14 * DAY + 3_000, 12),
        (14 * DAY + 4_000, 13),
        (21 * DAY + 5_000, 10),
    ];
    assert_eq!(stand.log(), all);
    stand.end().await;
}

#[tokio::test]
async fn a_policy_holds_at_once_for_what_waits_already() {
    let dir = tempfile::tempdir().unwrap();
    let stand = Stand::new(&dir, Pace::default(), |tx| ticket(tx, 1, 10, "resolved", 5_000)).await;
    stand.set(3 * DAY).await;
    assert_eq!(stand.log(), []);
    stand.write(|tx| policy(tx, "timers.autoclose", "2d")).await;
    // Nobody waits for it; the change itself wakes the loop.
    let since = Instant::now();
    while stand.log().is_empty() && since.elapsed() < Duration::from_secs(10) {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(stand.log(), [(2 * DAY + 5_000, 10)]);
    stand.end().await;
}

#[tokio::test]
async fn what_is_refused_stops_nobody_and_is_not_tried_for_ever() {
    let dir = tempfile::tempdir().unwrap();
    let stand = Stand::new(&dir, Pace::default(), |tx| {
        for id in [660, 666, 667, 670] {
            ticket(tx, 1, id, "postponed", 10 * id)?;
        }
        for service in [12, 13, 14, 15] {
            tx.keep(REROUTE, &[1.into(), service.into()])?;
        }
        Ok(())
    })
    .await;
    stand.set(100_000).await;
    assert_eq!(stand.log(), [(6_600, 660), (6_700, 670)]);
    let left = stand.store.read(soon(), |tx| tx.first(REROUTES, &[], |row| row.int())).await;
    assert_eq!(left.unwrap(), Some(2), "those that could not be routed stay noted");
    // The refused ones left nothing behind, and the loop sleeps.
    let done = stand.store.read(soon(), |tx| tx.all(ORDER, &[], |row| row.int())).await.unwrap();
    assert_eq!(done, [660, 670]);
    let looks = stand.looks();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(stand.looks(), looks);
    stand.end().await;
}

#[tokio::test]
async fn a_full_disk_puts_nothing_aside() {
    let dir = tempfile::tempdir().unwrap();
    let stand = Stand::new(&dir, Pace::default(), |tx| {
        for id in [600, 668, 700] {
            ticket(tx, 1, id, "postponed", 10 * id)?;
        }
        Ok(())
    })
    .await;
    FULL.store(true, Ordering::SeqCst);
    stand.set(100_000).await;
    let done = stand.store.read(soon(), |tx| tx.all(ORDER, &[], |row| row.int())).await.unwrap();
    assert!(done.is_empty(), "{done:?}: the chunk is one transaction");
    LOG.lock().unwrap().clear();
    FULL.store(false, Ordering::SeqCst);
    stand.set(100_000).await;
    assert_eq!(stand.log(), [(6_000, 600), (6_680, 668), (7_000, 700)]);
    stand.end().await;
}

#[tokio::test]
async fn somebody_who_was_faster_is_no_fault() {
    let dir = tempfile::tempdir().unwrap();
    let stand = Stand::new(&dir, Pace::default(), |tx| {
        ticket(tx, 1, 600, "postponed", 60_000)?;
        ticket(tx, 1, 669, "postponed", 60_000)
    })
    .await;
    let acts = Acts { fall_due, route_again, end_access: |_| Ok(()) };
    let work = move |tx: &mut Tx<'_>| {
        // As a plan says that was made before somebody else changed it.
        let due = |at, id| Due { at, tenant: TenantId(1), ticket: TicketId(id) };
        let absent = chunk(tx, &[due(500, 1)], 500, acts).unwrap();
        let later = chunk(tx, &[due(500, 669)], 500, acts).unwrap();
        // It is due, and is not done: that would be planned for ever.
        tx.set_now(60_000);
        let never = chunk(tx, &[due(60_000, 669)], 60_000, acts).unwrap();
        let refused = [absent, later, never].map(|worked| worked.refused.len());
        Outcome::<()>::Refused(Refusal::internal(format!("{refused:?}")))
    };
    let told = stand.store.write(soon(), work).await.unwrap_err();
    assert_eq!(told.message, "[0, 0, 1]");
    stand.end().await;
}

#[tokio::test]
async fn only_what_is_sooner_wakes_it() {
    let dir = tempfile::tempdir().unwrap();
    let pace = Pace { gap: Duration::ZERO, ..Pace::default() };
    let stand = Stand::new(&dir, pace, |tx| ticket(tx, 1, 1, "postponed", 20_000)).await;
    let looks = stand.looks();
    for later in [20_000, 30_000, 61_000, DAY] {
        stand.timers.nudge(later);
    }
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(stand.looks(), looks, "it looks by then anyhow");
    stand.timers.nudge(19_999);
    let since = Instant::now();
    while stand.looks() == looks {
        assert!(since.elapsed() < Duration::from_secs(10));
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    stand.end().await;
}

#[tokio::test]
async fn while_nothing_is_due_it_sleeps() {
    let dir = tempfile::tempdir().unwrap();
    let stand = Stand::new(&dir, Pace::default(), |tx| ticket(tx, 1, 1, "resolved", 0)).await;
    let looks = stand.looks();
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(stand.looks(), looks, "a minute is longer than that");
    stand.end().await;
    let pace = Pace { longest: Duration::from_millis(200), gap: Duration::ZERO };
    let stand = Stand::new(&dir, pace, |_| Ok(())).await;
    let looks = stand.looks();
    tokio::time::sleep(Duration::from_millis(900)).await;
    let looks = stand.looks() - looks;
    assert!((2..=5).contains(&looks), "{looks} looks in four and a half of its longest sleeps");
    stand.end().await;
}

#[tokio::test]
async fn who_waits_for_what_is_due_does_not_wait_for_the_gap() {
    let dir = tempfile::tempdir().unwrap();
    let pace = Pace { gap: Duration::from_secs(30), ..Pace::default() };
    let stand = Stand::new(&dir, pace, |tx| ticket(tx, 1, 1, "postponed", 1_000)).await;
    let looks = stand.looks();
    // A change wakes the loop, which lets others follow before it looks.
    stand.write(|tx| policy(tx, "timers.autoclose", "2d")).await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(stand.looks(), looks, "it is in the gap");
    let since = Instant::now();
    stand.set(1_000).await;
    assert!(since.elapsed() < Duration::from_secs(10), "{:?}", since.elapsed());
    assert_eq!(stand.log(), [(1_000, 1)]);
    stand.end().await;
}

#[tokio::test]
async fn many_are_worked_off_in_order_while_others_write() {
    let dir = tempfile::tempdir().unwrap();
    let stand = Stand::new(&dir, Pace::default(), |tx| {
        for id in 1_000..4_500 {
            // Seven tenants and three services, so that the order goes across kinds.
            ticket(tx, 1 + id % 7, id, "postponed", 2_000 + (id * 7_919) % 50_000)?;
        }
        Ok(())
    })
    .await;
    stand.store.clock().advance(DAY);
    stand.timers.nudge(Millis::MIN);
    let (mut worst, mut writes) = (Duration::ZERO, 0);
    while LOG.lock().unwrap().len() < 3_500 {
        let since = Instant::now();
        stand.write(|_| Ok(())).await;
        worst = worst.max(since.elapsed());
        writes += 1;
    }
    assert!(writes > 20, "only {writes} others had their turn");
    assert!(worst < Duration::from_secs(2), "one of them waited for {worst:?}");
    stand.timers.settled(Duration::from_secs(60)).await;
    let log = stand.log();
    assert_eq!(log.len(), 3_500, "each once");
    assert!(log.is_sorted_by_key(|(at, _)| *at), "in order of time");
    stand.end().await;
}

#[tokio::test]
async fn a_clock_that_was_put_right_is_not_confirmed_while_ours_is_ahead() {
    let dir = tempfile::tempdir().unwrap();
    let hands = Hands::default();
    let go = |wall: Millis, up: Millis| {
        hands.now.store(wall, Ordering::SeqCst);
        hands.up.store(up, Ordering::SeqCst);
    };
    go(DAY, 1_000);
    let fill = |tx: &mut Tx<'_>| ticket(tx, 1, 10, "postponed", 40 * DAY);
    let stand = Stand::with(&dir, Pace::default(), fill, Some(hands.clone())).await;
    go(52 * DAY, 2_000);
    stand.set(52 * DAY).await;
    assert!(stand.timers.is_held());
    // Somebody puts the clock of the machine right; ours does not go back.
    go(DAY, 3_000);
    let limit = Duration::from_secs(60);
    let refusal = stand.timers.confirm(limit).await.unwrap_err();
    assert_eq!(refusal.code, Code::Clock);
    assert!(stand.timers.is_held() && stand.log().is_empty());
    // Time catches up with it.
    go(51 * DAY, 50 * DAY);
    assert_eq!(stand.timers.confirm(limit).await, Ok(true));
    assert_eq!(stand.log(), [(40 * DAY, 10)]);
    stand.end().await;
}

#[tokio::test]
async fn a_jump_holds_all_of_it_until_it_is_confirmed_over_a_restart_too() {
    let dir = tempfile::tempdir().unwrap();
    let hands = Hands::default();
    let go = |hands: &Hands, now: Millis, up: Millis| {
        hands.now.store(now, Ordering::SeqCst);
        hands.up.store(up, Ordering::SeqCst);
    };
    go(&hands, 1_000, 1_000);
    let start = |hands: &Hands, fill| Stand::with(&dir, Pace::default(), fill, Some(hands.clone()));
    let stand = start(&hands, |tx| {
        ticket(tx, 1, 10, "postponed", 2 * DAY)?;
        ticket(tx, 1, 11, "postponed", 40 * DAY)
    })
    .await;
    go(&hands, 2 * DAY, 2 * DAY);
    stand.set(2 * DAY).await;
    assert_eq!((stand.log().len(), stand.timers.is_held()), (1, false));
    // No time has gone by, and the clock shows 50 days more.
    go(&hands, 52 * DAY, 2 * DAY + 10);
    stand.set(52 * DAY).await;
    assert_eq!((stand.log().len(), stand.timers.is_held()), (1, true));
    stand.end().await;
    // The next daemon in the same run of the machine knows.
    let stand = start(&hands, |_| Ok(())).await;
    stand.set(52 * DAY).await;
    assert_eq!((stand.log().len(), stand.timers.is_held()), (0, true));
    assert_eq!(stand.timers.confirm(Duration::from_secs(60)).await, Ok(true));
    assert!(!stand.timers.is_held());
    assert_eq!(stand.log(), [(40 * DAY, 11)]);
    assert_eq!(stand.timers.confirm(Duration::from_secs(60)).await, Ok(false), "no doubt any more");
    stand.end().await;
    let stand = start(&hands, |_| Ok(())).await;
    assert!(!stand.timers.is_held(), "what was confirmed stays so");
    stand.end().await;
}
