//! What a daemon that was ended left on the disk: a copy, so that a look at it repairs nothing; and
//! whether the tables of a store are what its journals make them. What must be there, the tests say.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, Row};

use crate::World;

/// A copy of a store.
#[derive(Debug)]
pub struct Left {
    dir: PathBuf,
    db: Connection,
}

impl Left {
    /// Copies what lies in the directory of a world.
    ///
    /// # Errors
    /// Words, when the store is not there or cannot be opened.
    pub fn by(world: &World) -> Result<Left, String> {
        let dir = world.dir().join("left");
        let _none_before = fs::remove_dir_all(&dir);
        fs::create_dir(&dir).map_err(|error| error.to_string())?;
        fs::copy(world.data().join("desk.db"), dir.join("desk.db")).map_err(|e| e.to_string())?;
        // A daemon that ended in peace leaves no log.
        let _may_not_be = fs::copy(world.data().join("desk.db-wal"), dir.join("desk.db-wal"));
        let db = Connection::open(dir.join("desk.db")).map_err(|error| error.to_string())?;
        Ok(Left { dir, db })
    }

    /// How often each text is in the rows that a statement names.
    ///
    /// # Errors
    /// What the engine says.
    pub fn count(&self, sql: &str) -> rusqlite::Result<BTreeMap<String, usize>> {
        let mut counts = BTreeMap::new();
        for text in self.rows::<String>(sql, |row| row.get(0))? {
            *counts.entry(text).or_default() += 1;
        }
        Ok(counts)
    }

    /// The rows of a statement, each as it is read.
    ///
    /// # Errors
    /// What the engine says.
    pub fn rows<T>(
        &self,
        sql: &str,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Vec<T>> {
        self.db.prepare(sql)?.query_map([], read)?.collect()
    }

    /// The newest number of the journal of the first tenant.
    ///
    /// # Panics
    /// Where there is no journal.
    #[track_caller]
    pub fn head(&self) -> i64 {
        self.number("SELECT max(seq) FROM journal WHERE tenant = 1")
    }

    #[track_caller]
    fn number(&self, sql: &str) -> i64 {
        self.db.query_row(sql, [], |row| row.get(0)).expect("a journal")
    }

    /// The file holds together.
    ///
    /// # Panics
    /// Where it does not.
    #[track_caller]
    pub fn is_sound(&self) {
        let said = self.count("PRAGMA integrity_check").expect("a check");
        assert_eq!(said.keys().collect::<Vec<_>>(), ["ok"]);
    }

    /// The chain of the journal holds, and doing the journal again gives the tables: nothing is there
    /// by half.
    ///
    /// # Panics
    /// Where it is not so.
    #[track_caller]
    pub fn follows_from_its_journal(self, world: &World) {
        let events = self.number("SELECT max(pos) FROM journal");
        drop(self.db);
        assert_eq!(follows(world, &self.dir.join("desk.db")), events);
    }
}

/// Ends the daemon and does again, from the history, all that its store says; answers how many events
/// that are.
///
/// # Panics
/// Where the tables are not what the history makes them.
#[track_caller]
pub fn verify(world: &World) -> i64 {
    assert!(world.terminate().success());
    follows(world, &world.data().join("desk.db"))
}

/// The same for any store that nobody has open.
///
/// # Panics
/// Where the tables are not what the history makes them.
#[track_caller]
pub fn follows(world: &World, store: &Path) -> i64 {
    let scratch = tempfile::tempdir_in(world.dir()).expect("a directory");
    let scratch = scratch.path().join("again.db");
    let verified = world.owner().runtime().block_on(deskd::verify(store, &scratch));
    verified.expect("the journals tell all that happened").events
}
