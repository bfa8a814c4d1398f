//! Users and service accounts.

pub mod model;
mod rpc;
pub mod rules;
mod store;

pub use rpc::{Going, Service, enabled_user, make_owner, on_behalf, user_named, wire};
pub use store::{by_uid, count_membership, get, login_of, replay};

/// The noun, in events and refusals.
pub const NOUN: &str = "user";
