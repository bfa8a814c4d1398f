//! What a daemon that was ended left on the disk: a copy, so that a look at it repairs nothing.

use std::{collections::BTreeMap, fs, path::PathBuf};

use desk_tests::World;
use rusqlite::Connection;

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
        let mut statement = self.db.prepare(sql)?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        let mut counts = BTreeMap::new();
        for row in rows {
            *counts.entry(row?).or_default() += 1;
        }
        Ok(counts)
    }

    /// The newest number of the journal of the first tenant.
    pub fn head(&self) -> i64 {
        self.number("SELECT max(seq) FROM journal WHERE tenant = 1")
    }

    fn number(&self, sql: &str) -> i64 {
        self.db.query_row(sql, [], |row| row.get(0)).expect("a journal")
    }

    /// The file holds together.
    #[track_caller]
    pub fn is_sound(&self) {
        let said = self.count("PRAGMA integrity_check").expect("a check");
        assert_eq!(said.keys().collect::<Vec<_>>(), ["ok"]);
    }

    /// The chain of the journal holds, and doing the journal again gives the tables: nothing is there
    /// by half.
    #[track_caller]
    pub fn follows_from_its_journal(self, world: &World) {
        let events = self.number("SELECT max(pos) FROM journal");
        drop(self.db);
        let (file, scratch) = (self.dir.join("desk.db"), self.dir.join("again.db"));
        let verified = world.owner().runtime().block_on(deskd::verify(&file, &scratch));
        let verified = verified.expect("the journal tells all that happened");
        assert_eq!(verified.events, events);
    }
}
