//! API tokens: how programs sign in. A token belongs to a user and can do what that user can, or
//! less. Its secret is shown once; the store has only a hash of it.

pub mod model;
mod rpc;
pub mod rules;
pub mod secret;
mod store;

pub use rpc::{NOUN, Service, hold_tenant, judge, make, revoke_all, revoke_tenant};
pub use store::{by_hash, get, is_untouched, replay, touch};
