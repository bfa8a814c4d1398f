//! The daemon of desk: it owns the store, keeps the rules and answers calls over a Unix socket.
//!
//! ```text
//! floor 3   serve   upkeep   history   acts   timers
//! floor 2   tickets → catalog → groups → access → identity   (each knows only those to its right here)
//! floor 1   session → policy, journal
//! floor 0   store, kernel
//! ```
//!
//! An arrow only goes down. `ARCHITECTURE.md` walks one call through all floors.

mod access;
mod acts;
pub mod args;
mod catalog;
pub mod config;
mod groups;
mod history;
mod identity;
mod journal;
pub mod kernel;
pub mod policy;
mod serve;
mod session;
pub mod store;
mod tickets;
mod timers;
mod upkeep;

pub use acts::restored::Ended;
pub use args::{Args, Program};
pub use history::replay::{Verified, verify};
pub use serve::offline::{Restored, check, rehearse_restore, restore};
pub use serve::{BUILD, run};
pub use tickets::lifecycle;
