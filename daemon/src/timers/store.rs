//! The SQL of the timers' own note. What falls due stands in the tables of tickets.

use super::jump::Note;
use crate::kernel::refusal::Refusal;
use crate::store::{ReadTx, Tx};

const NOTE: &str = "SELECT value FROM meta WHERE name = 'clock_seen'";
const SET_NOTE: &str = "INSERT INTO meta (name, value) VALUES ('clock_seen', $1) \
    ON CONFLICT (name) DO UPDATE SET value = excluded.value";

/// What was noted of the clocks.
pub(super) fn note(tx: &ReadTx<'_>) -> Result<Option<Note>, Refusal> {
    let line = tx.first(NOTE, &[], |row| Ok(row.text()?.to_owned()))?;
    Ok(line.and_then(|line| Note::parse(&line)))
}

/// Notes what the clocks show.
pub(super) fn set_note(tx: &mut Tx<'_>, note: &Note) -> Result<(), Refusal> {
    let line = note.line();
    tx.keep(SET_NOTE, &[(&line).into()]).map(drop)
}
