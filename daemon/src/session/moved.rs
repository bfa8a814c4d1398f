//! Rows that have moved: a file that is given again with its key, and has lost or gained a row. The key
//! knows rows by their places, so a place where nothing was done yet takes what was done at another one, a
//! second time. What was done elsewhere with the key is therefore remembered for the time of the stream.

use std::collections::HashMap;

use desk_proto::{Call, WriteRequest};

use super::keys::{Key, Seal};
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::Caller;
use crate::store::ReadTx;

/// How many rows are remembered; of a key with more, none is. This bounds what a stream holds.
const MOST: usize = 100_000;

/// How often a row of each content was done before this stream with its key, as far as it has not come by yet.
#[derive(Clone, Debug, Default)]
pub(super) struct Moved {
    /// The key of the stream; a row with another one is none of its business.
    key: String,
    done: HashMap<[u8; 8], u32>,
}

impl Moved {
    /// What was done with the key of this row, which is the first of a stream. A new key has nothing.
    pub(super) fn before<C: Call, Req: WriteRequest>(
        seal: &Seal,
        tx: &ReadTx<'_>,
        caller: &Caller,
        row: Option<&Req>,
    ) -> Result<Moved, Refusal> {
        let key = row.map(|row| Key::of::<C, _>(seal, caller, row)).transpose();
        // A key that cannot be is refused with its row.
        let Ok(Some(Some(key))) = key else { return Ok(Moved::default()) };
        let mut done = HashMap::new();
        let digests = key.rows(tx, MOST + 1)?;
        if digests.len() <= MOST {
            for digest in digests {
                *done.entry(digest).or_default() += 1;
            }
        }
        Ok(Moved { key: key.text().to_owned(), done })
    }

    /// Refuses a row that was done with the key at another place.
    pub(super) fn check<C: Call, Req: WriteRequest>(
        &mut self,
        seal: &Seal,
        tx: &ReadTx<'_>,
        caller: &Caller,
        row: &Req,
    ) -> Result<(), Refusal> {
        if self.done.is_empty() {
            return Ok(());
        }
        let Some(key) = Key::of::<C, _>(seal, caller, row)?.filter(Key::is_of_row) else {
            return Ok(());
        };
        if key.text() != self.key {
            return Ok(());
        }
        let there = key.is_known(tx)?;
        let Some(times) = self.done.get_mut(&key.short()).filter(|times| **times > 0) else {
            return Ok(());
        };
        if there {
            // It stands where it stood, or will be refused as another.
            *times -= 1;
            return Ok(());
        }
        Err(Refusal::new(
            Code::KeyReused,
            format!("this row was done with the key \"{}\" already, at another place", key.text()),
        )
        .hint("a key knows rows by their places: give what is new in a file of its own, with a new key"))
    }
}
