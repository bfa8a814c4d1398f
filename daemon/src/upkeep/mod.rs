//! Floor 3: the upkeep of the store: copies of it while it is served, whether it is whole, how large it
//! is; and, where nobody serves it, making a store of a copy again. It decides nothing of what the
//! tables mean; what becomes of a copy that is restored stands in `acts/restored.rs`.

mod check;
mod files;
pub mod restore;
mod rpc;
mod seal;
mod store;

pub use check::check_file;
pub use files::sweep;
pub use rpc::Service;
