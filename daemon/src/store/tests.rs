//! The store as a whole, on real files.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::*;
use crate::kernel::page::{Asked, Key};

const MAKE: &str = "INSERT INTO tenants (id, slug, name, number_pattern, created_ms, version) VALUES ($1, $2, $2, '', $1, 1)";
const COUNT: &str = "SELECT count(*) FROM tenants";

fn options() -> Options {
    Options { clock: Source::Manual, start: 1_000, queue: 64, batch: 32, readers: 2 }
}

fn open(dir: &tempfile::TempDir) -> Result<Store, Refusal> {
    open_with(dir, &options(), Box::new(|_| {}))
}

fn open_with(
    dir: &tempfile::TempDir,
    options: &Options,
    on_commit: OnCommit,
) -> Result<Store, Refusal> {
    Store::open(&dir.path().join("desk.db"), options, on_commit, Box::new(|_| {}))
}

fn soon() -> Instant {
    Instant::now() + Duration::from_secs(30)
}

fn appended(seq: i64) -> Appended {
    Appended {
        tenant: 1,
        seq,
        kind: "test.created".into(),
        object_kind: "test".into(),
        object_id: seq,
        object: "x".into(),
    }
}

/// Makes a row and says so in the ledger.
fn make(tx: &mut Tx<'_>, id: i64) -> Result<(), Refusal> {
    let slug = format!("t{id}");
    tx.exec(MAKE, &[id.into(), (&slug).into()])?;
    tx.note_reserved(1, id);
    tx.note_appended(appended(id))
}

async fn count(store: &Store) -> i64 {
    store.read(soon(), |tx| tx.first(COUNT, &[], |row| row.int())).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_refused_write_leaves_nothing_and_its_neighbours_stand() {
    let dir = tempfile::tempdir().unwrap();
    let heads = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&heads);
    let told: OnCommit = Box::new(move |news| {
        seen.fetch_add(news.heads.len(), Ordering::SeqCst);
    });
    let store = Arc::new(open_with(&dir, &options(), told).unwrap());
    let writes: Vec<_> = (1..=20_i64)
        .map(|id| {
            let store = Arc::clone(&store);
            // All at once, so that they share transactions.
            tokio::spawn(async move {
                let write = store.write(soon(), move |tx| match make(tx, id) {
                    Ok(()) if id % 4 == 0 => {
                        Outcome::Refused(Refusal::new(Code::TicketState, "no"))
                    }
                    Ok(()) if id % 4 == 1 => Outcome::Rehearsed(id),
                    Ok(()) => Outcome::Done(id),
                    Err(refusal) => Outcome::Refused(refusal),
                });
                write.await
            })
        })
        .collect();
    let mut done = 0;
    for write in writes {
        match write.await.unwrap() {
            Ok(_) => done += 1,
            Err(refusal) => assert_eq!(refusal.code, Code::TicketState),
        }
    }
    assert_eq!(done, 15);
    assert_eq!(count(&store).await, 10, "five were refused and five only rehearsed");
    assert!(heads.load(Ordering::SeqCst) > 0);
}

#[tokio::test]
async fn a_change_without_an_event_is_not_committed() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir).unwrap();
    let silent = store
        .write(soon(), |tx| match tx.exec(MAKE, &[1_i64.into(), "t1".into()]) {
            Ok(_) => Outcome::Done(()),
            Err(refusal) => Outcome::Refused(refusal),
        })
        .await;
    assert_eq!(silent.unwrap_err().code, Code::Internal);
    let unused = store
        .write(soon(), |tx| {
            tx.note_reserved(1, 1);
            Outcome::Done(())
        })
        .await;
    assert_eq!(unused.unwrap_err().code, Code::Internal);
    assert_eq!(count(&store).await, 0);
}

#[tokio::test]
async fn each_kind_of_table_has_its_own_door() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir).unwrap();
    let wrong = store
        .write(soon(), |tx| {
            let through_exec = tx.exec("DELETE FROM requests WHERE 1 = 1", &[]);
            let through_keep = tx.keep("DELETE FROM tickets WHERE 1 = 1", &[]);
            Outcome::Done((through_exec.is_err(), through_keep.is_err()))
        })
        .await;
    assert_eq!(wrong, Ok((true, true)));
}

#[tokio::test]
async fn one_item_of_many_can_be_refused() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir).unwrap();
    let results = store
        .write(soon(), |tx| {
            let mut results = Vec::new();
            for id in 1..=4 {
                results.push(tx.item(|tx| {
                    make(tx, id)?;
                    if id == 3 { Err(Refusal::new(Code::Exists, "three")) } else { Ok(id) }
                }));
            }
            Outcome::Done(results.into_iter().filter(Result::is_ok).count())
        })
        .await;
    assert_eq!(results, Ok(3));
    assert_eq!(count(&store).await, 3);
}

#[tokio::test]
async fn work_on_many_things_stands_or_falls_alone() {
    let dir = tempfile::tempdir().unwrap();
    let store = Arc::new(open(&dir).unwrap());
    // All at once, so that they would share transactions.
    let writes: Vec<_> = (1..=30_i64)
        .map(|id| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                let many = move |tx: &mut Tx<'_>| {
                    let made = tx.item(|tx| make(tx, id));
                    let other = tx.item(|tx| {
                        make(tx, 100 + id)?;
                        Err::<(), _>(Refusal::new(Code::TicketState, "no"))
                    });
                    assert!(other.is_err());
                    match made {
                        Ok(()) if id % 6 == 0 => {
                            Outcome::Refused(Refusal::new(Code::TicketState, "no"))
                        }
                        Ok(()) if id % 6 == 2 => Outcome::Rehearsed(()),
                        Ok(()) => Outcome::Done(()),
                        Err(refusal) => Outcome::Refused(refusal),
                    }
                };
                let one = move |tx: &mut Tx<'_>| match make(tx, id) {
                    Ok(()) => Outcome::Done(()),
                    Err(refusal) => Outcome::Refused(refusal),
                };
                match id % 2 {
                    0 => store.write_in_turn(soon(), many).await.is_ok(),
                    _ => store.write(soon(), one).await.is_ok(),
                }
            })
        })
        .collect();
    let mut done = 0;
    for write in writes {
        done += i64::from(write.await.unwrap());
    }
    // Five are refused, and five leave nothing.
    assert_eq!((done, count(&store).await), (25, 20));
}

#[tokio::test]
async fn work_begins_anew_only_where_it_is_alone() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir).unwrap();
    let no = || Err::<(), _>(Refusal::new(Code::TicketState, "no"));
    let alone = store.write_in_turn(soon(), move |tx| {
        assert_eq!(tx.bare_item(|tx| make(tx, 1)), Some(Ok(())));
        assert_eq!(tx.bare_item(|_| no()), Some(no()));
        assert_eq!(tx.appended().len(), 1);
        let wrote = tx.bare_item(|tx| make(tx, 2).and_then(|()| no()));
        assert_eq!((wrote, tx.is_over()), (None, false));
        tx.restart().unwrap();
        assert!(tx.appended().is_empty());
        Outcome::Done(tx.exists("SELECT 1 FROM tenants", &[]).unwrap())
    });
    assert_eq!(alone.await, Ok(false));
    let beside = store.write(soon(), move |tx| {
        assert_eq!(tx.bare_item(|tx| make(tx, 3).and_then(|()| no())), Some(no()));
        assert_eq!(tx.restart().unwrap_err().code, Code::Internal);
        make(tx, 4).unwrap();
        Outcome::Done(())
    });
    assert_eq!((beside.await, count(&store).await), (Ok(()), 1));
}

#[tokio::test]
async fn what_is_remembered_is_what_is_there() {
    const SLUG: &str = "SELECT slug FROM tenants WHERE id = $1";
    const RENAME: &str = "UPDATE tenants SET slug = $2 WHERE id = $1";
    const NAME: &str = "UPDATE tenants SET name = $2 WHERE id = $1";
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir).unwrap();
    let slugs = store.write_in_turn(soon(), |tx| {
        make(tx, 1).unwrap();
        tx.remember();
        let slug = |tx: &Tx<'_>, id: i64| {
            let before = tx.steps();
            let slug = tx.first(SLUG, &[id.into()], |row| Ok(row.text()?.to_owned())).unwrap();
            (slug.unwrap_or_default(), tx.steps() > before)
        };
        let mut seen = vec![slug(tx, 1), slug(tx, 1), slug(tx, 2), slug(tx, 2)];
        let undone = tx.item(|tx| {
            tx.exec(RENAME, &[1.into(), "inside".into()])?;
            seen.extend([slug(tx, 1), slug(tx, 1)]);
            Err::<(), _>(Refusal::new(Code::TicketState, "no"))
        });
        assert!(undone.is_err());
        seen.extend([slug(tx, 1), slug(tx, 1)]);
        tx.exec(NAME, &[1.into(), "other".into()]).unwrap();
        seen.push(slug(tx, 1));
        tx.exec(RENAME, &[1.into(), "after".into()]).unwrap();
        seen.push(slug(tx, 1));
        make(tx, 2).unwrap();
        seen.push(slug(tx, 2));
        Outcome::Done(seen)
    });
    // Each with whether the engine was asked.
    let wanted = [
        ("t1", true),
        ("t1", false),
        ("", true),
        ("", false),
        ("inside", true),
        ("inside", false),
        ("t1", true),
        ("t1", false),
        ("t1", false),
        ("after", true),
        ("t2", true),
    ];
    let wanted = wanted.map(|(slug, asked)| (slug.to_owned(), asked));
    assert_eq!(slugs.await.unwrap(), wanted);
    // The next work begins with nothing.
    let next = store.write(soon(), |tx| {
        let before = tx.steps();
        assert!(tx.exists(SLUG, &[1.into()]).unwrap());
        Outcome::Done(tx.steps() > before)
    });
    assert_eq!(next.await, Ok(true));
}

#[tokio::test]
async fn a_panic_harms_nobody_else() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir).unwrap();
    let bad = store.write(soon(), |tx| {
        let _ = make(tx, 1);
        assert!(tx.now() < 0, "a defect");
        Outcome::Done(())
    });
    assert_eq!(bad.await.unwrap_err().code, Code::Internal);
    let read: Result<(), _> = store.read(soon(), |tx| panic!("at {}", tx.now())).await;
    assert_eq!(read.unwrap_err().code, Code::Internal);
    assert_eq!(count(&store).await, 0);
    let good = store.write(soon(), |tx| match make(tx, 2) {
        Ok(()) => Outcome::Done(()),
        Err(refusal) => Outcome::Refused(refusal),
    });
    assert_eq!(good.await, Ok(()));
}

#[tokio::test]
async fn what_is_late_is_not_begun() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir).unwrap();
    let past = Instant::now().checked_sub(Duration::from_millis(1)).unwrap();
    let write = store.write(past, |tx| match make(tx, 1) {
        Ok(()) => Outcome::Done(()),
        Err(refusal) => Outcome::Refused(refusal),
    });
    assert_eq!(write.await.unwrap_err().code, Code::Deadline);
    assert_eq!(count(&store).await, 0);
}

#[tokio::test]
async fn a_long_read_is_stopped() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir).unwrap();
    let endless =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    let read = store
        .read(Instant::now() + Duration::from_millis(50), move |tx| {
            tx.first(endless, &[], |row| row.int())
        })
        .await;
    assert_eq!(read.unwrap_err().code, Code::Deadline);
    assert_eq!(count(&store).await, 0, "the connection is as good as new");
}

#[tokio::test]
async fn a_full_queue_says_so() {
    let dir = tempfile::tempdir().unwrap();
    let store = open_with(&dir, &Options { queue: 1, ..options() }, Box::new(|_| {})).unwrap();
    let (hold, held) = std::sync::mpsc::channel::<()>();
    let held = std::sync::Mutex::new(held);
    let slow = store.write(soon(), move |_| {
        let _ = held.lock().unwrap().recv();
        Outcome::Done(())
    });
    let quick = || store.write(soon(), |_| Outcome::Done(()));
    let (slow, refused) = tokio::join!(slow, async {
        let mut waiting = Vec::new();
        let refused = loop {
            let mut next = Box::pin(quick());
            tokio::select! {
                biased;
                answer = &mut next => break answer,
                () = tokio::task::yield_now() => waiting.push(next),
            }
        };
        drop(hold);
        for write in waiting {
            assert_eq!(write.await, Ok(()));
        }
        refused
    });
    assert_eq!(slow, Ok(()));
    assert_eq!(refused.unwrap_err().code, Code::QueueFull);
}

#[tokio::test]
async fn a_closed_store_takes_no_writes() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir).unwrap();
    store.close();
    let late = store.write(soon(), |_| Outcome::Done(())).await;
    assert_eq!(late.unwrap_err().code, Code::Stopping);
}

#[test]
fn a_store_of_a_newer_version_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let schema = open(&dir).unwrap().schema();
    let db = sqlite::Db::open_writer(&dir.path().join("desk.db")).unwrap();
    db.set_user_version(schema + 1).unwrap();
    drop(db);
    assert_eq!(open(&dir).unwrap_err().code, Code::Newer);
}

#[test]
fn what_is_no_store_is_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("desk.db"), "this is a shopping list, not a database").unwrap();
    let refusal = open(&dir).unwrap_err();
    assert!(matches!(refusal.code, Code::Damaged), "{refusal}");
}

#[test]
fn a_store_keeps_its_kind_of_clock() {
    let dir = tempfile::tempdir().unwrap();
    open(&dir).unwrap();
    let system = Options { clock: Source::System, ..options() };
    let refusal = open_with(&dir, &system, Box::new(|_| {})).unwrap_err();
    assert_eq!(refusal.code, Code::ManualClock);
}

#[tokio::test]
async fn pages_show_every_row_once_in_every_order() {
    const KEYS: &[Key] = &[
        Key { name: "name", column: "name", number: false },
        Key { name: "version", column: "version", number: true },
    ];
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir).unwrap();
    store.write(soon(), |tx| {
        let insert = "INSERT INTO orgs (tenant, id, slug, name, name_fold, external_id, created_ms, version) VALUES (1, $1, $2, $3, $2, '', 0, $4)";
        for id in 1..=50_i64 {
            let (slug, name) = (format!("s{id}"), format!("n{}", id % 7));
            let args = [id.into(), (&slug).into(), (&name).into(), (id % 3).into()];
            if let Err(refusal) = tx.exec(insert, &args) {
                return Outcome::Refused(refusal);
            }
        }
        tx.note_reserved(1, 1);
        let _ = tx.note_appended(appended(1));
        Outcome::Done(())
    })
    .await
    .unwrap();
    for arms in [false, true] {
        for text in ["name", "-name", "version,-name", "-version,name", "-version,-name"] {
            let order = crate::kernel::page::order(text, KEYS, "name").unwrap();
            let rows = store.read(soon(), move |tx| walk(tx, &order, arms)).await.unwrap();
            let mut sorted = rows.clone();
            sorted.sort_by(|a, b| compare(a, b, text));
            assert_eq!(rows, sorted, "{text}");
            let mut ids: Vec<_> = rows.iter().map(|row| row.0).collect();
            ids.sort_unstable();
            assert_eq!(ids, (1..=50).collect::<Vec<_>>(), "{text}, arms: {arms}");
        }
    }
}

type Found = (i64, String, i64);

fn walk(tx: &ReadTx<'_>, order: &[(Key, bool)], arms: bool) -> Result<Vec<Found>, Refusal> {
    let mut list = List::new("orgs", "orgs.id, orgs.name, orgs.version", 1);
    if arms {
        // The arms overlap: a row of both must come once.
        list.arm("orgs.version < $1", &[2_i64.into()]);
        list.arm("orgs.version > $1", &[0_i64.into()]);
    }
    let (mut rows, mut token) = (Vec::new(), String::new());
    loop {
        let asked = Asked { size: 7, token, with_total: true };
        let read = |row: &Row<'_>| Ok((row.int()?, row.text()?.to_owned(), row.int()?));
        let (page, answered) = list.page(tx, order, &asked, read)?;
        assert_eq!(answered.total, 50);
        rows.extend(page);
        token = answered.next;
        if token.is_empty() {
            return Ok(rows);
        }
    }
}

fn compare(a: &Found, b: &Found, order: &str) -> std::cmp::Ordering {
    let mut last_falls = false;
    for key in order.split(',') {
        last_falls = key.starts_with('-');
        let by = match key.trim_start_matches('-') {
            "name" => a.1.cmp(&b.1),
            _ => a.2.cmp(&b.2),
        };
        let by = if last_falls { by.reverse() } else { by };
        if by.is_ne() {
            return by;
        }
    }
    if last_falls { b.0.cmp(&a.0) } else { a.0.cmp(&b.0) }
}

#[tokio::test]
async fn a_store_has_one_secret_for_ever_and_no_other_has_it() {
    let (dir, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let secret = |dir: &tempfile::TempDir| {
        let store = open(dir).unwrap();
        store.close();
        *store.secret()
    };
    let first = secret(&dir);
    assert_eq!(secret(&dir), first, "it is the same when it is opened again");
    assert_ne!(secret(&other), first);
    assert_ne!(first, [0; 32]);
    let db = sqlite::Db::open_writer(&dir.path().join("desk.db")).unwrap();
    db.exec("UPDATE meta SET value = 'x' WHERE name = 'secret'", &[]).unwrap();
    drop(db);
    assert_eq!(open(&dir).unwrap_err().code, Code::Damaged);
}

/// The log is moved by its size, whatever the rows are like; whoever reads it one after the other keeps it
/// no longer than that either.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_log_is_moved_in_time_when_rows_are_large_and_when_many_read() {
    const BOUND: u64 = 8_000 * 4_096;
    const NAME: &str = "INSERT INTO tenants (id, slug, name, number_pattern, created_ms, version) VALUES ($1, $2, $3, '', $1, 1)";
    for readers in [0, 2] {
        let dir = tempfile::tempdir().unwrap();
        let store = Arc::new(open(&dir).unwrap());
        let log = dir.path().join("desk.db-wal");
        let done = Arc::new(std::sync::atomic::AtomicBool::new(false));
        let reading: Vec<_> = (0..readers)
            .map(|_| {
                let (store, done) = (Arc::clone(&store), Arc::clone(&done));
                tokio::spawn(async move {
                    let mut reads = 0_u64;
                    while !done.load(Ordering::SeqCst) {
                        let look = |tx: &ReadTx<'_>| {
                            tx.first(COUNT, &[], |row| row.int())?;
                            std::thread::sleep(Duration::from_millis(3));
                            tx.first(COUNT, &[], |row| row.int())
                        };
                        store.read(soon(), look).await.unwrap();
                        reads += 1;
                    }
                    reads
                })
            })
            .collect();
        let mut longest = 0;
        for id in 1..=250_i64 {
            let write = move |tx: &mut Tx<'_>| {
                let (slug, name) = (format!("t{id}"), "x".repeat(1 << 19));
                match tx.exec(NAME, &[id.into(), (&slug).into(), (&name).into()]) {
                    Ok(_) => {
                        tx.note_reserved(1, id);
                        tx.note_appended(appended(id)).map_or_else(Outcome::Refused, Outcome::Done)
                    }
                    Err(refusal) => Outcome::Refused(refusal),
                }
            };
            store.write(soon(), write).await.unwrap();
            longest = longest.max(std::fs::metadata(&log).unwrap().len());
        }
        done.store(true, Ordering::SeqCst);
        for reads in reading {
            assert!(reads.await.unwrap() > 10);
        }
        println!("{readers} readers: {} KiB of log", longest >> 10);
        // Once in a while those who read are too slow, and it takes another round.
        let most = if readers == 0 { BOUND + (2 << 20) } else { 3 * BOUND + (4 << 20) };
        assert!(longest < most, "{readers} readers: {longest} bytes of log");
        store.close();
    }
}
