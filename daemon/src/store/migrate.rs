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
    include_str!("migrations/0006_access.sql"),
    include_str!("migrations/0007_held.sql"),
    include_str!("migrations/0008_external.sql"),
];

const NOTE: &str = "INSERT INTO migrations (version, checksum) VALUES ($1, $2)";
const NOTED: &str = "SELECT version, checksum FROM migrations ORDER BY version";

/// Runs the migrations that the store has not seen; answers the number of the newest.
pub(super) fn run(db: &Db) -> Result<i32, Refusal> {
    up_to(db, MIGRATIONS)
}

/// The number of the newest migration of a file, if this program knows all that it has seen.
///
/// # Errors
/// `STORE_NEWER` where it does not, `STORE_DAMAGED` where there is none.
pub(super) fn known(db: &Db) -> Result<i32, Refusal> {
    match db.user_version()? {
        have if have > newest(MIGRATIONS) => Err(newer(have, newest(MIGRATIONS))),
        have if have < 1 => Err(Refusal::new(Code::Damaged, "the store has no schema")),
        have => Ok(have),
    }
}

fn newest(migrations: &[&str]) -> i32 {
    i32::try_from(migrations.len()).unwrap_or(i32::MAX)
}

fn newer(have: i32, newest: i32) -> Refusal {
    Refusal::new(
        Code::Newer,
        format!("the store has schema {have}; this program knows up to {newest}"),
    )
    .hint("use the newer desk that wrote it")
}

/// Runs those of the first migrations that the store has not seen.
fn up_to(db: &Db, migrations: &[&str]) -> Result<i32, Refusal> {
    let have = db.user_version()?;
    let newest = newest(migrations);
    if have > newest {
        return Err(newer(have, newest));
    }
    let done = usize::try_from(have).unwrap_or(0);
    if done > 0 {
        verify(db)?;
    }
    for (version, sql) in (1..).zip(migrations).skip(done) {
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

/// Whether the migrations that the store has seen are those of this program.
///
/// # Errors
/// `STORE_DAMAGED` naming the first that is not.
pub(super) fn verify(db: &Db) -> Result<(), Refusal> {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What a store of the fifth schema holds of a ticket that somebody of tenant 1 opened in tenant 2
    /// and wrote to, beside a user of tenant 2 and the daemon itself.
    const WRITTEN: &str = "
        INSERT INTO tickets (tenant, id, number, kind, service, title, description, requester, org, creator, state, open, group_id, assignee, impact, urgency, priority, priority_set, solution, external_id, created_ms, updated_ms, version, requester_ms, public_ms, state_ms)
            VALUES (2, 10, 'T-1', 'incident', 1, 't', 'd', 5, NULL, 0, 'new', 1, NULL, NULL, 2, 2, 3, 0, '', '', 1, 1, 1, 1, 1, 1),
                   (2, 11, 'T-2', 'incident', 1, 't', 'd', 5, NULL, 5, 'new', 1, NULL, NULL, 2, 2, 3, 0, '', '', 1, 1, 1, 1, 1, 1);
        INSERT INTO comments (tenant, id, ticket, author, at_ms, internal, text)
            VALUES (2, 20, 10, NULL, 1, 0, 'x'), (2, 21, 10, 5, 1, 0, 'x'), (2, 22, 10, NULL, 1, 0, 'x');";
    const TOLD: &str = "INSERT INTO journal (pos, tenant, seq, at_ms, kind, object_kind, object_id, object, actor, actor_tenant, via, request_id, body, salt, body_hash, chain_hash) \
        VALUES ($1, $2, $1, 1, 'x', 'ticket', 10, 'T-1', $3, $4, '', '', '', x'', x'', x'')";

    #[test]
    fn who_of_another_tenant_wrote_is_read_out_of_the_history() {
        let dir = tempfile::tempdir().unwrap();
        let db = Db::open_writer(&dir.path().join("desk.db")).unwrap();
        up_to(&db, &MIGRATIONS[..5]).unwrap();
        db.batch(WRITTEN).unwrap();
        for (seq, actor, home) in [
            (10_i64, Some(7_i64), Some(1_i64)),
            (11, Some(5), None),
            (20, Some(7), Some(1)),
            (21, Some(5), None),
            (22, None, None),
        ] {
            db.exec(TOLD, &[seq.into(), 2_i64.into(), actor.into(), home.into()]).unwrap();
        }
        run(&db).unwrap();
        let mut found = Vec::new();
        for sql in [
            "SELECT id, creator, creator_home FROM tickets ORDER BY id",
            "SELECT id, author, author_home FROM comments ORDER BY id",
        ] {
            db.each(sql, &[], |row| {
                found.push((row.int()?, row.int_or_null()?, row.int_or_null()?));
                Ok(())
            })
            .unwrap();
        }
        let (manager, own, nobody) = ((Some(7), Some(1)), (Some(5), None), (None, None));
        let is = [(10, manager), (11, own), (20, manager), (21, own), (22, nobody)];
        assert_eq!(found, is.map(|(id, (user, home))| (id, user, home)));
    }
}
