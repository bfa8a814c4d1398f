//! What a closure sees of a transaction: [`ReadTx`] to ask, [`Tx`] to change. `Tx` also keeps the
//! ledger that makes it impossible to change a journaled table and say nothing in the journal.

use std::collections::VecDeque;
use std::ops::Deref;

use super::sqlite::{Db, Row, Value};
use super::{keep, level};
use crate::kernel::clock::Millis;
use crate::kernel::refusal::Refusal;

/// One snapshot of the store.
pub struct ReadTx<'c> {
    db: &'c Db,
    now: Millis,
    sure: Millis,
}

impl std::fmt::Debug for ReadTx<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ReadTx at {}", self.now)
    }
}

impl<'c> ReadTx<'c> {
    pub(super) fn new(db: &'c Db, (now, sure): (Millis, Millis)) -> Self {
        ReadTx { db, now, sure }
    }

    /// The connection, to have it fail.
    #[cfg(test)]
    pub(super) fn db(&self) -> &Db {
        self.db
    }

    /// The instant of this transaction.
    pub fn now(&self) -> Millis {
        self.now
    }

    /// The same without leaps of the machine's clock that nobody has confirmed: for what must not be over
    /// before its time, and gives nobody a right.
    pub fn sure(&self) -> Millis {
        self.sure
    }

    /// The first row of an answer, if there is one.
    ///
    /// # Errors
    /// What the store or `read` answers.
    pub fn first<T>(
        &self,
        sql: &str,
        args: &[Value<'_>],
        read: impl FnOnce(&Row<'_>) -> Result<T, Refusal>,
    ) -> Result<Option<T>, Refusal> {
        self.db.first(sql, args, read)
    }

    /// All rows of an answer.
    ///
    /// # Errors
    /// What the store or `read` answers.
    pub fn all<T>(
        &self,
        sql: &str,
        args: &[Value<'_>],
        mut read: impl FnMut(&Row<'_>) -> Result<T, Refusal>,
    ) -> Result<Vec<T>, Refusal> {
        let mut rows = Vec::new();
        self.db.each(sql, args, |row| {
            rows.push(read(row)?);
            Ok(())
        })?;
        Ok(rows)
    }

    /// Every row of an answer, in turn.
    ///
    /// # Errors
    /// What the store or `read` answers.
    pub fn each(
        &self,
        sql: &str,
        args: &[Value<'_>],
        read: impl FnMut(&Row<'_>) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        self.db.each(sql, args, read)
    }

    /// Whether an answer has a row.
    ///
    /// # Errors
    /// What the store answers.
    pub fn exists(&self, sql: &str, args: &[Value<'_>]) -> Result<bool, Refusal> {
        Ok(self.first(sql, args, |_| Ok(()))?.is_some())
    }

    /// Steps of the engine's machine on this connection so far.
    pub fn steps(&self) -> u64 {
        self.db.steps()
    }

    /// How many of these steps only filled a refusal up.
    #[cfg(test)]
    pub fn filled(&self) -> u64 {
        self.db.filled()
    }

    /// Passes an answer on; a refusal only once the work since `before` has cost a round number of
    /// steps. Whoever counts steps then learns of what it met no more than this multiple; the time
    /// that a step takes, and the pages that it reads, are not made alike.
    ///
    /// # Errors
    /// The refusal, as it came.
    pub fn leveled<T>(&self, before: u64, answer: Result<T, Refusal>) -> Result<T, Refusal> {
        if answer.is_err() {
            self.level(before);
        }
        answer
    }

    /// The same whatever the answer, for work that finds out something that is refused later.
    pub fn level(&self, before: u64) {
        // A store that has failed tells so in the answer to the next statement.
        let _ = level::level(self.db, before);
    }
}

/// An event that this transaction has appended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appended {
    /// The tenant.
    pub tenant: i64,
    /// The number in the tenant's journal.
    pub seq: i64,
    /// The type, such as `ticket.closed`.
    pub kind: String,
    /// The kind of the object, such as `ticket`.
    pub object_kind: String,
    /// The id of the object.
    pub object_id: i64,
    /// The public id of the object.
    pub object: String,
}

#[derive(Debug, Default)]
struct Ledger {
    changed: bool,
    nudged: Option<Millis>,
    reserved: VecDeque<(i64, i64)>,
    appended: Vec<Appended>,
    /// The journal that was written to last, with its newest hash.
    chain: Option<(i64, [u8; 32])>,
}

/// What a ledger was before a piece of work that may be undone: events are only ever added, so their
/// number says it.
struct Mark {
    changed: bool,
    nudged: Option<Millis>,
    reserved: VecDeque<(i64, i64)>,
    appended: usize,
}

impl Ledger {
    fn mark(&self) -> Mark {
        Mark {
            changed: self.changed,
            nudged: self.nudged,
            reserved: self.reserved.clone(),
            appended: self.appended.len(),
        }
    }

    fn back_to(&mut self, mark: Mark) {
        self.changed = mark.changed;
        self.nudged = mark.nudged;
        self.reserved = mark.reserved;
        self.appended.truncate(mark.appended);
        self.chain = None;
    }
}

/// A transaction that changes.
#[derive(Debug)]
pub struct Tx<'c> {
    read: ReadTx<'c>,
    ledger: Ledger,
    /// Whether nothing else is in the transaction.
    alone: bool,
}

impl<'c> Deref for Tx<'c> {
    type Target = ReadTx<'c>;

    fn deref(&self) -> &ReadTx<'c> {
        &self.read
    }
}

impl<'c> Tx<'c> {
    pub(super) fn new(db: &'c Db, instants: (Millis, Millis), alone: bool) -> Self {
        Tx { read: ReadTx::new(db, instants), ledger: Ledger::default(), alone }
    }

    /// Changes a journaled table; answers how many rows.
    ///
    /// # Errors
    /// What the store answers; `INTERNAL` for a housekeeping table.
    pub fn exec(&mut self, sql: &str, args: &[Value<'_>]) -> Result<usize, Refusal> {
        if keep::is_keep(sql) {
            return Err(Refusal::internal("a housekeeping table is written through keep"));
        }
        self.ledger.changed = true;
        self.read.db.exec(sql, args)
    }

    /// Changes a housekeeping table; answers how many rows.
    ///
    /// # Errors
    /// What the store answers; `INTERNAL` for a journaled table.
    pub fn keep(&mut self, sql: &str, args: &[Value<'_>]) -> Result<usize, Refusal> {
        if !keep::is_keep(sql) {
            return Err(Refusal::internal("a journaled table is written through exec"));
        }
        self.read.db.exec(sql, args)
    }

    /// What this work asks again, and nobody has written since it asked, is answered from memory. For
    /// work on many things that are alike; it ends with the work.
    pub fn remember(&self) {
        self.read.db.remember();
    }

    /// Makes this the instant of the transaction. For replays only, which do again what was done
    /// at other times.
    pub fn set_now(&mut self, at: Millis) {
        self.read.now = at;
    }

    /// Runs one item of a larger piece of work: if it is refused, all that it did is undone and
    /// the rest stands.
    ///
    /// # Errors
    /// What `f` answers.
    pub fn item<T>(
        &mut self,
        f: impl FnOnce(&mut Tx<'c>) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let before = self.ledger.mark();
        self.read.db.control("SAVEPOINT item")?;
        match f(self) {
            Ok(value) => {
                self.read.db.control("RELEASE item")?;
                Ok(value)
            }
            Err(refusal) => {
                // Where the engine ended the whole transaction there is no savepoint any more.
                if !self.read.db.is_idle() {
                    self.read.db.control("ROLLBACK TO item")?;
                    self.read.db.control("RELEASE item")?;
                }
                self.ledger.back_to(before);
                Err(refusal)
            }
        }
    }

    /// The same without a savepoint, which costs more than many an item reads: nearly all that are
    /// refused are so before they write. Nothing where one was refused after that: the whole work has
    /// to begin [anew](Tx::restart), with [items](Tx::item).
    pub fn bare_item<T>(
        &mut self,
        f: impl FnOnce(&mut Tx<'c>) -> Result<T, Refusal>,
    ) -> Option<Result<T, Refusal>> {
        if !self.alone {
            return Some(self.item(f));
        }
        let (before, changed) = (self.ledger.mark(), self.read.db.changed());
        let answer = f(self);
        if answer.is_err() {
            if self.read.db.is_idle() || self.read.db.changed() != changed {
                return None;
            }
            self.ledger.back_to(before);
        }
        Some(answer)
    }

    /// Undoes the whole work, which has a transaction of its own.
    ///
    /// # Errors
    /// What the store answers; `INTERNAL` where others share the transaction.
    pub fn restart(&mut self) -> Result<(), Refusal> {
        if !self.alone {
            return Err(Refusal::internal("work that is not alone cannot begin anew"));
        }
        if !self.read.db.is_idle() {
            self.read.db.control("ROLLBACK")?;
        }
        self.ledger = Ledger::default();
        self.read.db.control("BEGIN IMMEDIATE")
    }

    /// Whether the engine has ended the transaction by itself, as it does when the disk is full.
    pub fn is_over(&self) -> bool {
        self.read.db.is_idle()
    }

    /// Runs `f` and undoes all that it did, whatever it answers. The events that it would have
    /// appended are answered beside its own answer.
    ///
    /// # Errors
    /// What `f` answers.
    pub fn rehearse<T>(
        &mut self,
        f: impl FnOnce(&mut Tx<'c>) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let before = self.ledger.mark();
        self.read.db.control("SAVEPOINT rehearsal")?;
        let answer = f(self).and_then(|value| self.settled().map(|()| value));
        if !self.read.db.is_idle() {
            self.read.db.control("ROLLBACK TO rehearsal")?;
            self.read.db.control("RELEASE rehearsal")?;
        }
        self.ledger.back_to(before);
        answer
    }

    /// Notes that a journal number was reserved. For `journal/` only.
    pub fn note_reserved(&mut self, tenant: i64, seq: i64) {
        self.ledger.reserved.push_back((tenant, seq));
    }

    /// Notes that an event was appended under the oldest reserved number. For `journal/` only.
    ///
    /// # Errors
    /// `INTERNAL` when it was not reserved, or an older one was passed over.
    pub fn note_appended(&mut self, appended: Appended) -> Result<(), Refusal> {
        let next = self.ledger.reserved.pop_front();
        if next != Some((appended.tenant, appended.seq)) {
            return Err(Refusal::internal(format!(
                "event {} was appended where {next:?} is next",
                appended.seq
            )));
        }
        self.ledger.appended.push(appended);
        Ok(())
    }

    /// Remembers the newest hash of a tenant's journal. For `journal/` only.
    pub fn note_chain(&mut self, tenant: i64, hash: [u8; 32]) {
        self.ledger.chain = Some((tenant, hash));
    }

    /// The newest hash of a tenant's journal, if this work has written it and undone nothing since.
    pub fn chain(&self, tenant: i64) -> Option<[u8; 32]> {
        self.ledger.chain.filter(|(of, _)| *of == tenant).map(|(_, hash)| hash)
    }

    /// Notes that something may fall due that did not before, and not before `at`: once this is
    /// committed, the timers look again if they would have slept longer.
    pub fn nudge(&mut self, at: Millis) {
        self.ledger.nudged = Some(self.ledger.nudged.map_or(at, |before| before.min(at)));
    }

    /// From when on something may fall due that did not before.
    pub fn nudged(&self) -> Option<Millis> {
        self.ledger.nudged
    }

    /// The events appended so far.
    pub fn appended(&self) -> &[Appended] {
        &self.ledger.appended
    }

    /// Whether the work may be committed: what it changed is in the journal, and every number
    /// that it reserved is used.
    pub(super) fn settled(&self) -> Result<(), Refusal> {
        if self.ledger.changed && self.ledger.appended.is_empty() {
            return Err(Refusal::internal("a journaled table was changed without an event"));
        }
        if let Some((_, seq)) = self.ledger.reserved.front() {
            return Err(Refusal::internal(format!("number {seq} was reserved and not used")));
        }
        Ok(())
    }
}
