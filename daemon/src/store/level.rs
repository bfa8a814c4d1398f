//! One price for refusals, as far as steps go. A thing that is not there is found out a few steps
//! sooner than one that is there and not for the caller to see. So a refused piece of work is filled
//! up to a round number of steps of the engine's machine. That hides the few steps from whoever counts
//! or times answers roughly. It is no proof against exact clocks: a step that fills up compares two
//! values, and one of the work may read a page, from memory or from the disk. This file knows how to
//! burn an exact number of steps, not when.

use std::sync::LazyLock;

use super::sqlite::Db;
use crate::kernel::refusal::Refusal;

/// Refused work costs a multiple of this many steps. A call looks at its caller and a thing or two,
/// which is some hundred steps, so nearly every refusal costs the same number of steps.
const UNIT: u64 = 1_024;
/// The arms of the statement that burns steps, each of which is one step more.
const ARMS: u64 = 64;

/// Compares its value with one arm after the other, a step for each, until it meets its own.
static BURN: LazyLock<String> = LazyLock::new(|| {
    let arms: Vec<_> = (1..=ARMS).map(|arm| format!("WHEN {arm} THEN 0")).collect();
    format!("SELECT CASE $1 {} END", arms.join(" "))
});

/// Brings what was spent since `since` to a multiple of [`UNIT`].
///
/// # Errors
/// What the store answers.
pub(super) fn level(db: &Db, since: u64) -> Result<(), Refusal> {
    #[cfg(test)]
    let before = db.steps();
    let least = burn(db, 1)?;
    let most = least + ARMS - 1;
    let spent = db.steps() - since;
    let mut left = spent.next_multiple_of(UNIT) - spent;
    // Too few steps for a statement are a unit more.
    while !left.is_multiple_of(UNIT) && left.div_ceil(most) * least > left {
        left += UNIT;
    }
    let runs = left.div_ceil(most);
    for run in 0..runs {
        // The runs share what is left evenly.
        let share = left / runs + u64::from(run < left % runs);
        burn(db, 1 + share - least)?;
    }
    #[cfg(test)]
    db.note_filled(db.steps() - before);
    Ok(())
}

/// Runs the statement to an arm, the first of which is 1; answers how many steps it took.
fn burn(db: &Db, arm: u64) -> Result<u64, Refusal> {
    let before = db.steps();
    db.first(&BURN, &[i64::try_from(arm).unwrap_or(1).into()], |_| Ok(()))?;
    Ok(db.steps() - before)
}
