//! The chain: what was written holds, and whatever of it is changed later is found.

use std::time::{Duration, Instant};

use super::*;
use crate::kernel::clock::Source;
use crate::policy::{self, Target};
use crate::store::{Options, Outcome, ReadTx, Store};

const TENANT: TenantId = TenantId(1);
const EVENTS: i64 = 5;

async fn store(dir: &std::path::Path) -> Store {
    let options = Options {
        clock: Source::Manual,
        start: 1_000,
        queue: 8,
        batch: 8,
        readers: 1,
        log: 1 << 20,
    };
    let store =
        Store::open(&dir.join("desk.db"), &options, Box::new(|_| {}), Box::new(|_| {})).unwrap();
    write(&store, |tx| {
        for n in 1..=EVENTS {
            let seq = reserve(tx, TENANT)?;
            let target = Target { kind: "ticket", id: n, version: 0 };
            let actor = (Some(crate::kernel::id::UserId(7)), Some(TenantId(9)));
            let permit = policy::replay(TENANT, actor, "uid:1", "a request", target);
            let change =
                Change::new("ticket.edited").with("title", "was", format!("is {n}").as_str());
            append(tx, &permit, seq, Event { kind: &change.kind, object: "T-1", body: &change })?;
        }
        Ok(())
    })
    .await
    .unwrap();
    store
}

fn soon() -> Instant {
    Instant::now() + Duration::from_secs(30)
}

async fn write(
    store: &Store,
    f: impl Fn(&mut Tx<'_>) -> Result<(), Refusal> + Send + 'static,
) -> Result<(), Refusal> {
    let work = move |tx: &mut Tx<'_>| match f(tx) {
        Ok(()) => Outcome::Done(()),
        Err(refusal) => Outcome::Refused(refusal),
    };
    store.write(soon(), work).await
}

async fn verified(store: &Store) -> Result<i64, Refusal> {
    store.read(soon(), |tx: &ReadTx<'_>| verify(tx, TENANT)).await
}

#[tokio::test]
async fn whatever_is_changed_later_is_found() {
    for (sql, at) in [
        ("UPDATE journal SET body = replace(body, 'is 3', 'no 3') WHERE seq = 3", Some("event 3")),
        ("UPDATE journal SET at_ms = at_ms + 1 WHERE seq = 3", Some("event 3")),
        ("UPDATE journal SET kind = 'ticket.closed' WHERE seq = 3", Some("event 3")),
        ("UPDATE journal SET object_kind = 'user' WHERE seq = 3", Some("event 3")),
        ("UPDATE journal SET object_id = 9 WHERE seq = 3", Some("event 3")),
        ("UPDATE journal SET object = 'T-2' WHERE seq = 3", Some("event 3")),
        ("UPDATE journal SET actor = 8 WHERE seq = 3", Some("event 3")),
        ("UPDATE journal SET actor_tenant = NULL WHERE seq = 3", Some("event 3")),
        ("UPDATE journal SET via = 'uid:2' WHERE seq = 3", Some("event 3")),
        ("UPDATE journal SET request_id = '' WHERE seq = 3", Some("event 3")),
        ("UPDATE journal SET salt = randomblob(16) WHERE seq = 3", Some("event 3")),
        ("UPDATE journal SET body_hash = randomblob(32) WHERE seq = 3", Some("event 3")),
        ("UPDATE journal SET chain_hash = randomblob(32) WHERE seq = 3", Some("event 3")),
        ("DELETE FROM journal WHERE seq = 3", Some("event 4")),
        ("DELETE FROM journal WHERE seq = 5", Some("events after 4")),
        ("UPDATE journal SET body = body WHERE seq = 3", None),
    ] {
        let dir = tempfile::tempdir().unwrap();
        let store = store(dir.path()).await;
        assert_eq!(verified(&store).await, Ok(EVENTS));
        write(&store, |tx| tx.keep(sql, &[]).map(drop)).await.unwrap();
        match (verified(&store).await, at) {
            (Ok(EVENTS), None) => {}
            (Err(refusal), Some(at)) => {
                assert!(refusal.message.starts_with(at), "{sql}: {}", refusal.message);
            }
            (other, _) => panic!("{sql}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn what_was_written_when_the_hash_of_the_body_was_noted_holds() {
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path()).await;
    let sql = "SELECT seq, salt, body, body_hash FROM journal ORDER BY seq";
    let notes = store.read(soon(), move |tx: &ReadTx<'_>| {
        tx.all(sql, &[], |row| {
            let (seq, salt) = (row.int()?, row.bytes()?.to_vec());
            Ok((seq, body_hash(&salt, row.text()?), row.bytes()?.to_vec()))
        })
    });
    let new = notes.await.unwrap();
    assert!(new.iter().all(|(_, _, noted)| noted.is_empty()), "none is noted any more");
    write(&store, move |tx| {
        let note = "UPDATE journal SET body_hash = $2 WHERE seq = $1";
        new.iter().filter(|(seq, ..)| *seq < 4).try_for_each(|(seq, hash, _)| {
            tx.keep(note, &[(*seq).into(), hash.as_slice().into()]).map(drop)
        })
    })
    .await
    .unwrap();
    assert_eq!(verified(&store).await, Ok(EVENTS));
    let change = "UPDATE journal SET body = replace(body, 'is 2', 'no 2') WHERE seq = 2";
    write(&store, |tx| tx.keep(change, &[]).map(drop)).await.unwrap();
    let refusal = verified(&store).await.unwrap_err();
    assert_eq!(refusal.message, "event 2: its body is not the one that was written");
}
