//! What a page of tickets costs, in steps of the engine's machine: it must not depend on how many
//! tickets there are. Steps are counted, not timed, so the answer is the same on every machine.

use std::time::{Duration, Instant};

use super::*;
use crate::kernel::change::Change;
use crate::kernel::clock::Source;
use crate::kernel::id::Seq;
use crate::policy::{self, Bootstrap, Permit, Target};
use crate::store::{Options, Outcome, Store, Tx};
use crate::tickets::model::NewTicket;
use crate::tickets::rules;

const TENANT: TenantId = TenantId(1);
const SMALL: i64 = 1_000;
const LARGE: i64 = 20_000;
/// Works on one ticket, however many there are.
const FEW: UserId = UserId(50);
/// Works on the same beside them.
const BESIDE: UserId = UserId(51);
/// A page of a large store may take this many hundredths of the steps on a small one.
const GROWTH: u64 = 120;

fn soon() -> Instant {
    Instant::now() + Duration::from_secs(120)
}

/// A store of `count` tickets: 10 groups, 20 agents, 21 requesters, six in ten open.
async fn store_of(dir: &tempfile::TempDir, count: i64) -> Store {
    let options =
        Options { clock: Source::Manual, start: 0, queue: 8, batch: 8, readers: 1, log: 1 << 20 };
    let file = dir.path().join(format!("{count}.db"));
    let store = Store::open(&file, &options, Box::new(|_| {}), Box::new(|_| {})).unwrap();
    store
        .write(soon(), move |tx| match fill(tx, count) {
            Ok(()) => Outcome::Done(()),
            Err(refusal) => Outcome::Refused(refusal),
        })
        .await
        .unwrap();
    store
}

fn fill(tx: &mut Tx<'_>, count: i64) -> Result<(), Refusal> {
    for i in 1..=count {
        tx.set_now(i);
        let group = GroupId(1 + i % 10);
        let new = NewTicket {
            number: format!("T-{i}"),
            stage: Stage::Assigned {
                group,
                work: Work { assignee: UserId(100 + i % 20), coworkers: Vec::new() },
            },
            kind: "incident".into(),
            service: ServiceId(1 + i % 31),
            title: "A title of some length, as titles are".into(),
            description: "A description.".into(),
            requester: UserId(1_000 + i % 21),
            org: None,
            impact: 1 + u8::try_from(i % 3).unwrap_or(0),
            urgency: 2,
            priority: Priority { value: 2, set: false },
            tags: vec![format!("tag{}", i % 5)],
            external_id: String::new(),
            revision: 0,
            step: None,
            answers: String::new(),
            // One that follows another, and others that follow their neighbours.
            follows: match i {
                2 => Some(TicketId(1)),
                _ => (i % 7 == 0).then_some(TicketId(i - 1)),
            },
        };
        let permit: Permit<Bootstrap> =
            policy::system(TENANT, Target { id: i, ..Target::new("ticket") });
        apply(tx, &permit, Seq(i), &rules::create(&new, UserId(1)))?;
        if i == 2 {
            let ticket = get(tx, TENANT, TicketId(i))?.unwrap();
            let few = Work { assignee: FEW, coworkers: vec![BESIDE] };
            apply(tx, &permit, Seq(i), &rules::assign(&ticket, &few)?)?;
        }
        if i % 10 >= 6 {
            let ticket = get(tx, TENANT, TicketId(i))?.unwrap();
            let resolved = rules::resolve(&ticket, "Done", None, 0, i)?;
            apply(tx, &permit, Seq(i), &resolved)?;
            if i % 10 >= 8 {
                let ticket = get(tx, TENANT, TicketId(i))?.unwrap();
                apply(tx, &permit, Seq(i), &rules::close(&ticket, i)?)?;
            }
        }
    }
    // The rows above are the test's own; the ledger wants to see an event.
    tx.note_reserved(TENANT.0, 1);
    tx.note_appended(crate::store::Appended {
        tenant: TENANT.0,
        seq: 1,
        kind: "test.filled".into(),
        object_kind: "test".into(),
        object_id: 0,
        object: String::new(),
    })
}

/// Everything that a list can be asked for and that an index serves.
fn products() -> Vec<(String, Scope, Filter, &'static str)> {
    let scope = |eyes, viewer| Scope { tenant: TENANT, viewer: UserId(viewer), org: None, eyes };
    let scopes = [
        ("admin", scope(Eyes::Admin, 1)),
        ("agent", scope(Eyes::Agent, 103)),
        ("requester", scope(Eyes::Requester, 1_007)),
    ];
    let none = Filter::default;
    let groups = vec![GroupId(2), GroupId(3)];
    let filters = [
        ("open", Filter { view: Some(View::Open), ..none() }),
        ("agent's", Filter { view: Some(View::Agent(UserId(103), groups)), ..none() }),
        ("all", none()),
        ("assigned", Filter { states: vec![State::Assigned], ..none() }),
        (
            "of a group",
            Filter { group: Some(AnyOf::one(GroupId(4))), states: vec![State::Assigned], ..none() },
        ),
        (
            "of an agent",
            Filter {
                assignee: Some(AnyOf::one(UserId(105))),
                states: vec![State::Assigned],
                ..none()
            },
        ),
        ("closed", Filter { closed: true, ..none() }),
        ("unrouted", Filter { unrouted: true, ..none() }),
        ("tagged", Filter { tags: vec!["tag2".into()], ..none() }),
        ("of another system", Filter { external_id: Some("x".into()), ..none() }),
        ("urgent", Filter { priority: Some(2), ..none() }),
    ];
    let mut products = Vec::new();
    // What narrows to few of one's own few tickets is bounded by those, not by an index.
    let natural = ["all", "closed", "tagged"];
    for (who, scope) in scopes {
        for (what, filter) in &filters {
            if who == "requester" && !natural.contains(what) {
                continue;
            }
            products.push((format!("{who}: {what}"), scope, filter.clone(), "-updated"));
        }
    }
    let own = Filter { view: Some(View::Own), ..none() };
    products.push(("requester: own".into(), scopes[2].1, own, "-updated"));
    products.push(("admin: all by creation".into(), scopes[0].1, none(), "-created"));
    products
}

async fn steps(store: &Store, product: &(String, Scope, Filter, &'static str)) -> u64 {
    let (_, scope, filter, order) = product.clone();
    let order = crate::kernel::page::order(order, ORDER, "-updated").unwrap();
    store
        .read(soon(), move |tx| {
            // 5 rows: a page that even the requester with the fewest tickets can fill.
            let asked = Asked { size: 5, token: String::new(), with_total: false };
            let before = tx.steps();
            list(tx, &scope, &filter, &order, &asked)?;
            Ok(tx.steps() - before)
        })
        .await
        .unwrap()
}

#[tokio::test]
async fn a_page_costs_the_same_however_many_tickets_there_are() {
    let dir = tempfile::tempdir().unwrap();
    let (small, large) = (store_of(&dir, SMALL).await, store_of(&dir, LARGE).await);
    let mut grown = Vec::new();
    for product in products() {
        let (few, many) = (steps(&small, &product).await, steps(&large, &product).await);
        if many * 100 > few * GROWTH {
            grown.push(format!("{}: {few} steps grew to {many}", product.0));
        }
    }
    assert!(grown.is_empty(), "{}", grown.join("\n"));
}

type Lookup = fn(&ReadTx<'_>) -> Result<Vec<TicketId>, Refusal>;

/// What is looked up of one ticket or one user: one ticket, the same for all.
fn lookups() -> Vec<(&'static str, Lookup)> {
    vec![
        ("what somebody works on", |tx| worked_on(tx, TENANT, FEW)),
        ("what somebody works on beside others", |tx| worked_on(tx, TENANT, BESIDE)),
        ("what follows a ticket", |tx| {
            let found = followed_by(tx, TENANT, TicketId(1), UserId(1_002), "A description.")?;
            Ok(found.into_iter().collect())
        }),
    ]
}

#[tokio::test]
async fn what_belongs_to_few_costs_the_same_however_many_tickets_there_are() {
    let dir = tempfile::tempdir().unwrap();
    let (small, large) = (store_of(&dir, SMALL).await, store_of(&dir, LARGE).await);
    for (what, lookup) in lookups() {
        let mut steps = Vec::new();
        for store in [&small, &large] {
            let cost = store.read(soon(), move |tx| {
                let before = tx.steps();
                assert_eq!(lookup(tx)?, [TicketId(2)], "{what}");
                Ok(tx.steps() - before)
            });
            steps.push(cost.await.unwrap());
        }
        assert!(steps[1] * 100 <= steps[0] * GROWTH, "{what}: {steps:?}");
    }
}

/// Tickets whose clocks are not what the migration gave those from before there were clocks.
const NOT_AS_FILLED_IN: &str = "SELECT id FROM tickets WHERE requester_ms <> created_ms \
    OR public_ms <> updated_ms OR state_ms <> updated_ms OR agent_ms IS NOT NULL OR system_ms IS NOT NULL \
    OR base_ms IS NOT CASE WHEN state = 'resolved' THEN resolved_ms WHEN open = 1 THEN updated_ms END";

#[tokio::test]
async fn events_from_before_there_were_clocks_give_what_the_migration_gave() {
    let dir = tempfile::tempdir().unwrap();
    let store = store_of(&dir, 60).await;
    let later = |tx: &mut Tx<'_>| {
        tx.set_now(1_000);
        for (id, change) in [
            (1, Change::new("ticket.commented").made("comment", "Hm").made("internal", true)),
            (2, Change::new("ticket.commented").made("comment", "Hm").made("internal", false)),
            (3, Change::new("ticket.edited").made("tags", vec!["odd".to_owned()])),
            (6, Change::new("ticket.commented").made("comment", "Hm").made("internal", false)),
        ] {
            let permit: Permit<Bootstrap> =
                policy::system(TENANT, Target { id, ..Target::new("ticket") });
            apply(tx, &permit, Seq(100 + id), &change)?;
        }
        let wrong = tx.all(NOT_AS_FILLED_IN, &[], |row| row.int())?;
        assert_eq!(wrong, [0; 0]);
        let told = "SELECT count(*) FROM tickets WHERE public_ms = 1000";
        assert_eq!(tx.first(told, &[], |row| row.int())?, Some(3));
        Err::<(), _>(Refusal::internal("only to look"))
    };
    let refused = store.write(soon(), move |tx| Outcome::<()>::Refused(later(tx).unwrap_err()));
    assert_eq!(refused.await.unwrap_err().message, "only to look");
}

#[tokio::test]
async fn every_order_works_in_every_view() {
    let dir = tempfile::tempdir().unwrap();
    let store = store_of(&dir, 60).await;
    for (what, scope, filter, _) in products() {
        for key in ORDER {
            let order = crate::kernel::page::order(key.name, ORDER, "-updated").unwrap();
            let (filter, asked) =
                (filter.clone(), Asked { size: 50, token: String::new(), with_total: true });
            let listed =
                store.read(soon(), move |tx| list(tx, &scope, &filter, &order, &asked)).await;
            let (tickets, answered) = listed.unwrap_or_else(|error| panic!("{what}: {error}"));
            let count = i64::try_from(tickets.len()).unwrap();
            assert_eq!(count.min(50), answered.total.min(50), "{what} by {}", key.name);
        }
    }
}

#[tokio::test]
async fn a_word_in_public_wakes_the_timers_for_nothing_sooner() {
    const MINUTE: i64 = 60_000;
    const DAY: i64 = 24 * 60 * MINUTE;
    let dir = tempfile::tempdir().unwrap();
    let store = store_of(&dir, 10).await;
    let table = [
        // What is postponed falls due when it says; a question by its policy; the rest not within the
        // longest sleep.
        ("postponed", Some(DAY), Some(DAY)),
        ("waiting_user", None, Some(50 + 14 * DAY)),
        ("dispatched", None, Some(50 + MINUTE)),
        ("frozen", None, None),
    ];
    for (state, until, wanted) in table {
        let work = move |tx: &mut Tx<'_>| {
            let change = |tx: &mut Tx<'_>, at: i64, change: &Change| -> Result<(), Refusal> {
                let permit: Permit<Bootstrap> =
                    policy::system(TENANT, Target { id: 1, ..Target::new("ticket") });
                tx.set_now(at);
                apply(tx, &permit, Seq(100), change)
            };
            let moved = Change::new("ticket.moved").made("by", "agent").made("state", state);
            let nudged = change(tx, 50, &moved.made("until_ms", until)).map(|()| tx.nudged());
            Outcome::<()>::Refused(match nudged {
                Ok(nudged) => Refusal::internal(format!("{nudged:?}")),
                Err(refusal) => refusal,
            })
        };
        let told = store.write(soon(), work).await.unwrap_err();
        assert_eq!(told.message, format!("{wanted:?}"), "{state}");
    }
}
