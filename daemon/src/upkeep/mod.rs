//! Floor 3: the upkeep of the store: copies of it while it is served, whether it is whole, how large it
//! is; and, where nobody serves it, making a store of a copy again. It decides nothing of what the
//! tables mean; what becomes of a copy that is restored stands in `acts/restored.rs`.

mod check;
mod files;
pub mod restore;
mod rpc;
mod seal;
mod store;

use crate::kernel::clock::Millis;
use crate::kernel::refusal::Refusal;
use crate::store::ReadTx;

pub use check::check_file;
pub use files::sweep;
pub use rpc::Service;

/// When the newest copy of a store was made that somebody has, if anybody has one, and when the store was.
///
/// # Errors
/// What the store answers.
pub fn taken(tx: &ReadTx<'_>) -> Result<(Option<Millis>, Millis), Refusal> {
    store::taken(tx)
}
