//! Brings a store to the newest schema. Migrations only go forward; each is one transaction with
//! the note that it was done, and a note of its text, so that a changed migration is found.

use sha2::{Digest as _, Sha256};

use super::sqlite::Db;
use crate::kernel::random::hex;
use crate::kernel::refusal::{Code, Refusal};

/// All of them, in order. A migration that was released is never changed.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_house.sql"),
    include_str!("migrations/0002_signin.sql"),
    include_str!("migrations/0003_catalog.sql"),
    include_str!("migrations/0004_life.sql"),
    include_str!("migrations/0005_policy.sql"),
];

const NOTE: &str = "INSERT INTO migrations (version, checksum) VALUES ($1, $2)";
const NOTED: &str = "SELECT version, checksum FROM migrations ORDER BY version";

/// Runs the migrations that the store has not seen; answers the number of the newest.
pub(super) fn run(db: &Db) -> Result<i32, Refusal> {
    let have = db.user_version()?;
    let newest = i32::try_from(MIGRATIONS.len()).unwrap_or(i32::MAX);
    if have > newest {
        return Err(Refusal::new(
            Code::Newer,
            format!("the store has schema {have}; this program knows up to {newest}"),
        )
        .hint("use the newer desk that wrote it"));
    }
    let done = usize::try_from(have).unwrap_or(0);
    if done > 0 {
        verify(db)?;
    }
    for (version, sql) in (1..).zip(MIGRATIONS).skip(done) {
        db.batch("BEGIN IMMEDIATE")?;
        let step = db
            .batch(&dialect(sql))
            .and_then(|()| db.exec(NOTE, &[i64::from(version).into(), (&checksum(sql)).into()]))
            .and_then(|_| db.set_user_version(version))
            .and_then(|()| db.batch("COMMIT"));
        if let Err(refusal) = step {
            if !db.is_idle() {
                db.batch("ROLLBACK")?;
            }
            return Err(refusal);
        }
    }
    Ok(newest)
}

fn verify(db: &Db) -> Result<(), Refusal> {
    let mut wrong = None;
    db.each(NOTED, &[], |row| {
        let (version, noted) = (row.int()?, row.text()?);
        let known = usize::try_from(version - 1).ok().and_then(|at| MIGRATIONS.get(at));
        if known.is_none_or(|sql| checksum(sql) != noted) {
            wrong = Some(version);
        }
        Ok(())
    })?;
    match wrong {
        None => Ok(()),
        Some(version) => Err(Refusal::new(
            Code::Damaged,
            format!("migration {version} of the store is not the one of this program"),
        )),
    }
}

/// Fills the marks that stand for what the engines spell differently.
fn dialect(sql: &str) -> String {
    sql.replace("{strict}", "STRICT").replace("{int}", "INTEGER").replace("{bytes}", "BLOB")
}

fn checksum(sql: &str) -> String {
    hex(&Sha256::digest(sql.as_bytes()))
}
