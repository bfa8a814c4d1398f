//! The store as a whole, on real files. Here is what the tests share.

mod limits;
mod opening;
mod pages;
mod work;

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::*;

const MAKE: &str = "INSERT INTO tenants (id, slug, name, number_pattern, created_ms, version) VALUES ($1, $2, $2, '', $1, 1)";
const COUNT: &str = "SELECT count(*) FROM tenants";

fn options() -> Options {
    Options { clock: Source::Manual, start: 1_000, queue: 64, batch: 32, readers: 2, log: 1 << 20 }
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
