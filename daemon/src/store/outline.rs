//! What two stores are compared by where they differ: which rows a table has, by their keys, and whether
//! each column of them is the same. No value of a column is kept or told, but for keys that are numbers.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

use super::tx::ReadTx;
use crate::kernel::refusal::Refusal;

const COLUMNS: &str = "SELECT name, pk FROM pragma_table_info($1) ORDER BY cid";
/// How many columns of a row are named.
const NAMED: usize = 8;

/// The rows of a table.
#[derive(Debug)]
pub struct Outline {
    columns: Vec<String>,
    /// The columns of the key, in its order.
    key: Vec<usize>,
    /// By the digests of its key, a row: how its key reads, and a digest of each column.
    rows: BTreeMap<Vec<u64>, (String, Vec<u64>)>,
}

impl Outline {
    /// Where the first row is that is not the same in both, in words.
    pub fn apart(&self, made: &Outline) -> Option<String> {
        let differs = |(key, (shown, had)): (&Vec<u64>, &(String, Vec<u64>))| {
            let Some((_, made)) = made.rows.get(key) else {
                return Some(format!("{shown} is not what its history makes"));
            };
            let columns = self.columns.iter().zip(had.iter().zip(made));
            let names: Vec<_> = columns
                .filter(|(_, (had, made))| had != made)
                .map(|(name, _)| name.as_str())
                .take(NAMED)
                .collect();
            match names.is_empty() {
                true => None,
                false => Some(format!(
                    "{shown} differs from what its history makes it in {}",
                    names.join(", ")
                )),
            }
        };
        let missing = || {
            let mut rows = made.rows.iter().filter(|(key, _)| !self.rows.contains_key(*key));
            rows.next().map(|(_, (shown, _))| format!("{shown} is missing"))
        };
        self.rows.iter().find_map(differs).or_else(missing)
    }
}

/// The outline of a table. It takes the more room the more rows there are, but no more for large ones.
///
/// # Errors
/// What the store answers; `INTERNAL` for a name that is no table's.
pub fn outline(tx: &ReadTx<'_>, table: &str) -> Result<Outline, Refusal> {
    if !super::tables(tx)?.iter().any(|known| known == table) {
        return Err(Refusal::internal(format!("there is no table {table}")));
    }
    let columns =
        tx.all(COLUMNS, &[table.into()], |row| Ok((row.text()?.to_owned(), row.int()?)))?;
    let mut key: Vec<_> = (columns.iter().enumerate())
        .filter(|(_, (_, place))| *place > 0)
        .map(|(at, (_, place))| (*place, at))
        .collect();
    key.sort_unstable();
    let mut key: Vec<_> = key.into_iter().map(|(_, at)| at).collect();
    if key.is_empty() {
        key = (0..columns.len()).collect();
    }
    let columns: Vec<_> = columns.into_iter().map(|(name, _)| name).collect();
    let mut outline = Outline { columns, key, rows: BTreeMap::new() };
    let (names, place) = (outline.columns.clone(), outline.key.clone());
    tx.each(&format!("SELECT * FROM {table}"), &[], |row| {
        let mut digests = Vec::with_capacity(names.len());
        for at in 0..names.len() {
            let hash = Sha256::digest(row.shown(at)?.as_bytes());
            let first = hash.first_chunk::<8>().copied().unwrap_or_default();
            digests.push(u64::from_be_bytes(first));
        }
        let mut shown = Vec::with_capacity(place.len());
        for at in &place {
            if let (Some(name), Some(number)) = (names.get(*at), row.number(*at)?) {
                shown.push(format!("{name} {number}"));
            }
        }
        let shown = match shown.is_empty() {
            true => "a row".to_owned(),
            false => format!("the row of {}", shown.join(", ")),
        };
        let key = place.iter().filter_map(|at| digests.get(*at).copied()).collect();
        outline.rows.insert(key, (shown, digests));
        Ok(())
    })?;
    Ok(outline)
}
