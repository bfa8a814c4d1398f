//! The SQL of how large a store is, and of the note when a copy of it was taken.

use std::collections::BTreeMap;

use crate::kernel::clock::Millis;
use crate::kernel::refusal::Refusal;
use crate::store::{ReadTx, Tx};

const PAGE_BYTES: &str = "PRAGMA page_size";
const PAGES: &str = "PRAGMA page_count";
const FREE: &str = "PRAGMA freelist_count";
const SCHEMA: &str = "PRAGMA user_version";
const TENANTS: &str = "SELECT count(*) FROM tenants";
const KEYS: &str = "SELECT count(*) FROM requests";
const OBJECTS: &str = "SELECT name, CASE type WHEN 'index' THEN tbl_name ELSE '' END FROM sqlite_schema \
    WHERE type IN ('table', 'index') ORDER BY name";
const ROOM: &str = "SELECT name, sum(pgsize), sum(unused) FROM dbstat GROUP BY name";
const JOURNALS: &str = "SELECT t.slug, (SELECT min(seq) FROM journal j WHERE j.tenant = t.id), h.seq \
    FROM journal_heads h JOIN tenants t ON t.id = h.tenant ORDER BY t.id";

const TAKEN: &str = "SELECT value FROM meta WHERE name = 'backup_taken'";
const SET_TAKEN: &str = "INSERT INTO meta (name, value) VALUES ('backup_taken', $1) \
    ON CONFLICT (name) DO UPDATE SET value = excluded.value";
const MADE: &str = "SELECT min(created_ms) FROM tenants";

/// Notes that somebody has a copy of what the store was at this moment.
pub(super) fn note_taken(tx: &mut Tx<'_>, at: Millis) -> Result<(), Refusal> {
    // Two may have been on their way, and the older one is taken last.
    if taken(tx)?.0.is_some_and(|noted| noted >= at) {
        return Ok(());
    }
    tx.keep(SET_TAKEN, &[(&at.to_string()).into()]).map(drop)
}

/// When the newest copy was made that somebody has, and when the store itself.
pub(super) fn taken(tx: &ReadTx<'_>) -> Result<(Option<Millis>, Millis), Refusal> {
    let noted = tx.first(TAKEN, &[], |row| Ok(row.text()?.to_owned()))?;
    Ok((noted.and_then(|text| text.parse().ok()), number(tx, MADE)?))
}

/// A table or an index: its name, the table that it is an index of, its rows, its room, and what of that
/// is unused.
pub(super) struct Part {
    pub(super) name: String,
    pub(super) of: String,
    pub(super) rows: i64,
    pub(super) bytes: i64,
    pub(super) unused: i64,
}

/// How large the store is.
pub(super) struct Sizes {
    pub(super) page_bytes: i64,
    pub(super) pages: i64,
    pub(super) free_pages: i64,
    pub(super) schema: i64,
    pub(super) tenants: i64,
    pub(super) keys: i64,
    pub(super) parts: Vec<Part>,
    pub(super) journals: Vec<(String, i64, i64)>,
}

fn number(tx: &ReadTx<'_>, sql: &str) -> Result<i64, Refusal> {
    Ok(tx.first(sql, &[], |row| row.int())?.unwrap_or(0))
}

pub(super) fn sizes(tx: &ReadTx<'_>) -> Result<Sizes, Refusal> {
    let mut room: BTreeMap<String, (i64, i64)> = BTreeMap::new();
    tx.each(ROOM, &[], |row| {
        room.insert(row.text()?.to_owned(), (row.int()?, row.int()?));
        Ok(())
    })?;
    let objects =
        tx.all(OBJECTS, &[], |row| Ok((row.text()?.to_owned(), row.text()?.to_owned())))?;
    let mut parts = Vec::with_capacity(objects.len());
    for (name, of) in objects {
        let rows = match of.is_empty() {
            true => number(tx, &format!("SELECT count(*) FROM {name}"))?,
            false => 0,
        };
        let (bytes, unused) = room.get(&name).copied().unwrap_or_default();
        parts.push(Part { name, of, rows, bytes, unused });
    }
    parts.sort_by(|one, other| other.bytes.cmp(&one.bytes).then(one.name.cmp(&other.name)));
    let journals = tx.all(JOURNALS, &[], |row| {
        Ok((row.text()?.to_owned(), row.int_or_null()?.unwrap_or(0), row.int()?))
    })?;
    Ok(Sizes {
        page_bytes: number(tx, PAGE_BYTES)?,
        pages: number(tx, PAGES)?,
        free_pages: number(tx, FREE)?,
        schema: number(tx, SCHEMA)?,
        tenants: number(tx, TENANTS)?,
        keys: number(tx, KEYS)?,
        parts,
        journals,
    })
}
