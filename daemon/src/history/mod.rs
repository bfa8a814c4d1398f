//! Floor 3: the history as people see it. The journal holds what happened; here each event is
//! told in words, as far as the caller may know it at the moment it is sent.

mod narrate;
pub mod replay;
mod rpc;

pub use narrate::{narrate, tells};
pub use rpc::Service;
