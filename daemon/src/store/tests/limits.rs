//! What goes wrong with one piece of work, and what there is too much of: neither harms the others.

use std::sync::atomic::{AtomicBool, Ordering};

use super::*;

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

/// The log is moved by its size, whatever the rows are like; whoever reads it one after the other keeps it
/// no longer than that either.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_log_is_moved_in_time_when_rows_are_large_and_when_many_read() {
    const LOG: u64 = 8 << 20;
    const NAME: &str = "INSERT INTO tenants (id, slug, name, number_pattern, created_ms, version) VALUES ($1, $2, $3, '', $1, 1)";
    for readers in [0, 2] {
        let dir = tempfile::tempdir().unwrap();
        let options = Options { log: LOG, ..options() };
        let store = Arc::new(open_with(&dir, &options, Box::new(|_| {})).unwrap());
        let log = dir.path().join("desk.db-wal");
        let done = Arc::new(AtomicBool::new(false));
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
        // Where the disk is slow the writer waits for the move at four times as much. Once in a while those
        // who read are too slow, and it takes another round.
        let rounds = if readers == 0 { 1 } else { 2 };
        let most = rounds * 4 * LOG + (2 << 20);
        assert!(longest < most, "{readers} readers: {longest} bytes of log");
        store.close();
    }
}

/// A disk that fails under a move ends the store though nobody asks for anything, and is told once.
#[tokio::test]
async fn a_log_that_cannot_be_moved_ends_the_store_between_two_writes() {
    let dir = tempfile::tempdir().unwrap();
    drop(open(&dir).unwrap());
    let file = dir.path().join("desk.db");
    let connections =
        (sqlite::Db::open_writer(&file).unwrap(), sqlite::Db::open_mover(&file).unwrap());
    connections.1.give_up("disk I/O error");
    let options = Options { log: sqlite::PAGE, ..options() };
    let clock = Arc::new(Clock::new(Source::Manual, 1));
    let (tell, told) = std::sync::mpsc::channel();
    let on_fatal: OnFatal = Box::new(move |what| tell.send(what.to_owned()).unwrap());
    let writer =
        writer::Writer::start(connections, &options, clock, Box::new(|_| {}), on_fatal).unwrap();
    let write = |tx: &mut Tx<'_>| make(tx, 1).map_or_else(Outcome::Refused, Outcome::Done);
    // It stands in the log, whatever becomes of the file.
    writer.run(Turn::from(soon()), write).await.unwrap();
    assert!(told.recv().unwrap().ends_with("disk I/O error"));
    let late = writer.run(Turn::from(soon()), write).await.unwrap_err();
    assert!([Code::Stopping, Code::OutcomeUnknown].contains(&late.code), "{late}");
    assert!(told.recv().is_err(), "it is told again");
}
